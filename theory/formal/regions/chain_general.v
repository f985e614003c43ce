(* Written by `python -m collapsecheck.formal` from the claims of chain-general; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing.
Import ListNotations.
Open Scope R_scope.

(* diagonal-learnable-diagonal, active levels: none: rho *)
Theorem case_1_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: none: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 1: rho *)
Theorem case_2_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 1: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 2: rho *)
Theorem case_3_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 2: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 3: rho *)
Theorem case_4_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 3: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2: rho *)
Theorem case_5_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2: minimum 0 *)
Theorem case_5_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 3: rho *)
Theorem case_6_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 3: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 2, 3: rho *)
Theorem case_7_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 2, 3: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2, 3: rho *)
Theorem case_8_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2, 3: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((3 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 3) * (eta_1 ^ 2) * (eta_3 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* diagonal-isotropic, active levels: none: rho *)
Theorem case_9_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-isotropic, active levels: none: minimum 0 *)
Theorem case_9_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-isotropic, active levels: 1: rho *)
Theorem case_10_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* diagonal-isotropic, active levels: 1: minimum 0 *)
Theorem case_10_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* diagonal-isotropic, active levels: 2: rho *)
Theorem case_11_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))]).
Proof. intros. by_region. Qed.

(* diagonal-isotropic, active levels: 2: minimum 0 *)
Theorem case_11_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* diagonal-isotropic, active levels: 1, 2: rho *)
Theorem case_12_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.

(* diagonal-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_12_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: none: rho *)
Theorem case_13_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_13_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1: rho *)
Theorem case_14_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_14_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2: rho *)
Theorem case_15_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_15_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 4: rho *)
Theorem case_16_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 4: minimum 0 *)
Theorem case_16_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_17_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_17_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 4: rho *)
Theorem case_18_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 4: minimum 0 *)
Theorem case_18_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2, 4: rho *)
Theorem case_19_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2, 4: minimum 0 *)
Theorem case_19_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_2 + beta_3 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. finish_value. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2, 4: rho *)
Theorem case_20_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2, 4: minimum 0 *)
Theorem case_20_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_3 + (2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. finish_value. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) \/ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) \/ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_9_10_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_9_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_9_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_10_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_10_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_11_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

Definition all := (
  case_1_minimiser,
  case_1_minimum_0,
  case_2_minimiser,
  case_2_minimum_0,
  case_3_minimiser,
  case_3_minimum_0,
  case_4_minimiser,
  case_4_minimum_0,
  case_5_minimiser,
  case_5_minimum_0,
  case_6_minimiser,
  case_6_minimum_0,
  case_7_minimiser,
  case_7_minimum_0,
  case_8_minimiser,
  case_8_minimum_0,
  case_9_minimiser,
  case_9_minimum_0,
  case_10_minimiser,
  case_10_minimum_0,
  case_11_minimiser,
  case_11_minimum_0,
  case_12_minimiser,
  case_12_minimum_0,
  case_13_minimiser,
  case_13_minimum_0,
  case_14_minimiser,
  case_14_minimum_0,
  case_15_minimiser,
  case_15_minimum_0,
  case_16_minimiser,
  case_16_minimum_0,
  case_17_minimiser,
  case_17_minimum_0,
  case_18_minimiser,
  case_18_minimum_0,
  case_19_minimiser,
  case_19_minimum_0,
  case_20_minimiser,
  case_20_minimum_0,
  cases_cover_2,
  cases_9_10_disjoint,
  cases_9_11_disjoint,
  cases_9_12_disjoint,
  cases_10_11_disjoint,
  cases_10_12_disjoint,
  cases_11_12_disjoint).
