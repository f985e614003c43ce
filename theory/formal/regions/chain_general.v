(* Written by `python -m collapsecheck.formal` from the claims of chain-general; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* diagonal-learnable-diagonal, active levels: none: rho *)
Theorem case_1_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, (1 / 2), 3, (1 / 3). by_point. Qed.

(* diagonal-learnable-diagonal, active levels: none: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 1: rho *)
Theorem case_2_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, (1 / 4), (1 / 4), 4, (1 / 4). square_root 1. by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 1: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-learnable-diagonal, active levels: 2: rho *)
Theorem case_3_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_3_minimiser_inhabited : hypotheses_of case_3_minimiser.
Proof. exists 3, 1, 1, 1, 1, 1, 4, 1, 3, 1. by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 2: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_3_minimum_0_inhabited : hypotheses_of case_3_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-learnable-diagonal, active levels: 3: rho *)
Theorem case_4_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_4_minimiser_inhabited : hypotheses_of case_4_minimiser.
Proof. exists 1, 4, 1, 1, 1, 1, 1, 1, 1, (1 / 4). by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 3: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_4_minimum_0_inhabited : hypotheses_of case_4_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2: rho *)
Theorem case_5_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_5_minimiser_inhabited : hypotheses_of case_5_minimiser.
Proof. exists 1, (1 / 3), 1, 1, 1, (1 / 4), 1, 1, 1, 1. by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2: minimum 0 *)
Theorem case_5_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_5_minimum_0_inhabited : hypotheses_of case_5_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 3: rho *)
Theorem case_6_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_6_minimiser_inhabited : hypotheses_of case_6_minimiser.
Proof. exists (1 / 9), 1, 1, 1, 1, 1, 1, 1, (1 / 3), 1. square_root (1 / 3). by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 3: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_6_minimum_0_inhabited : hypotheses_of case_6_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-learnable-diagonal, active levels: 2, 3: rho *)
Theorem case_7_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_7_minimiser_inhabited : hypotheses_of case_7_minimiser.
Proof. exists 4, 3, 1, (1 / 3), 1, 1, 1, 1, 1, 1. by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 2, 3: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_7_minimum_0_inhabited : hypotheses_of case_7_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2, 3: rho *)
Theorem case_8_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_8_minimiser_inhabited : hypotheses_of case_8_minimiser.
Proof. exists 1, 3, 1, 1, 1, 1, 1, 3, 1, 3. by_point. Qed.

(* diagonal-learnable-diagonal, active levels: 1, 2, 3: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((3 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 3) * (eta_1 ^ 2) * (eta_3 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_8_minimum_0_inhabited : hypotheses_of case_8_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* diagonal-isotropic, active levels: none: rho *)
Theorem case_9_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_9_minimiser_inhabited : hypotheses_of case_9_minimiser.
Proof. exists 1, 1, 1, 1, 3, 1, 4, 1. by_point. Qed.

(* diagonal-isotropic, active levels: none: minimum 0 *)
Theorem case_9_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_9_minimum_0_inhabited : hypotheses_of case_9_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* diagonal-isotropic, active levels: 1: rho *)
Theorem case_10_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_10_minimiser_inhabited : hypotheses_of case_10_minimiser.
Proof. exists (1 / 16), 1, 4, (1 / 4), 1, 1, 1, 1. square_root (1 / 4). by_point. Qed.

(* diagonal-isotropic, active levels: 1: minimum 0 *)
Theorem case_10_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_10_minimum_0_inhabited : hypotheses_of case_10_minimum_0.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* diagonal-isotropic, active levels: 2: rho *)
Theorem case_11_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))]).
Proof. intros. by_region. Qed.
Example case_11_minimiser_inhabited : hypotheses_of case_11_minimiser.
Proof. exists 9, 1, 1, 1, 2, 4, 1, 1. square_root 1. square_root 3. by_point. Qed.

(* diagonal-isotropic, active levels: 2: minimum 0 *)
Theorem case_11_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_11_minimum_0_inhabited : hypotheses_of case_11_minimum_0.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* diagonal-isotropic, active levels: 1, 2: rho *)
Theorem case_12_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.
Example case_12_minimiser_inhabited : hypotheses_of case_12_minimiser.
Proof. exists (1 / 64), (1 / 64), 64, 1, 1, 1, (1 / 64), 1. power_of_root (1 / 4) 3%nat 1%nat. power_of_root (1 / 4) 3%nat 2%nat. power_of_root (1 / 4) 3%nat 4%nat. power_of_root 1 3%nat 2%nat. power_of_root 1 3%nat 4%nat. power_of_root 4 3%nat 2%nat. by_point. Qed.

(* diagonal-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_12_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_12_minimum_0_inhabited : hypotheses_of case_12_minimum_0.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: none: rho *)
Theorem case_13_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_13_minimiser_inhabited : hypotheses_of case_13_minimiser.
Proof. exists 1, (1 / 2), 1, 1, 1, 1, 1, (1 / 4), 4, (1 / 4), 1, (1 / 4). by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_13_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_13_minimum_0_inhabited : hypotheses_of case_13_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1: rho *)
Theorem case_14_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_14_minimiser_inhabited : hypotheses_of case_14_minimiser.
Proof. exists 1, (1 / 3), 1, 1, 3, 1, 1, 1, 1, (1 / 4), 4, 1. square_root 1. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_14_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_14_minimum_0_inhabited : hypotheses_of case_14_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2: rho *)
Theorem case_15_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_15_minimiser_inhabited : hypotheses_of case_15_minimiser.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, 2, 4, 3, 1. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_15_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_15_minimum_0_inhabited : hypotheses_of case_15_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 4: rho *)
Theorem case_16_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_16_minimiser_inhabited : hypotheses_of case_16_minimiser.
Proof. exists 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, (1 / 4). by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 4: minimum 0 *)
Theorem case_16_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. finish_value. Qed.
Example case_16_minimum_0_inhabited : hypotheses_of case_16_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_17_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 < beta_3 /\ beta_3 <= ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_17_minimiser_inhabited : hypotheses_of case_17_minimiser.
Proof. exists 1, 1, 4, 3, 1, 1, 1, (1 / 4), 1, 1, 1, 3. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_17_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((beta_4 * (sigma_4 ^ 2)) / (eta_4 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_17_minimum_0_inhabited : hypotheses_of case_17_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 4: rho *)
Theorem case_18_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_18_minimiser_inhabited : hypotheses_of case_18_minimiser.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 4, 1, (1 / 4), 1, 1. square_root 1. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 4: minimum 0 *)
Theorem case_18_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_18_minimum_0_inhabited : hypotheses_of case_18_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2, 4: rho *)
Theorem case_19_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_19_minimiser_inhabited : hypotheses_of case_19_minimiser.
Proof. exists 3, 3, 4, 1, 1, 1, 1, 4, 1, 4, 1, 1. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 2, 4: minimum 0 *)
Theorem case_19_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_2 + beta_3 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. finish_value. Qed.
Example case_19_minimum_0_inhabited : hypotheses_of case_19_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2, 4: rho *)
Theorem case_20_minimiser :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 < beta_3 /\ 1 < ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_20_minimiser_inhabited : hypotheses_of case_20_minimiser.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 2, (1 / 2), 1, 1, 1. by_point. Qed.

(* diagonal-learnable-learnable-isotropic, active levels: 1, 2, 4: minimum 0 *)
Theorem case_20_minimum_0 :
  forall beta_1 beta_2 beta_3 beta_4 eta_1 eta_2 eta_3 eta_4 eta_dec sigma_1 sigma_4 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_4 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_4 -> 0 < theta -> 
  phi (chain_of (Mode 4 [false; true; true; false] theta eta_dec [beta_1; beta_2; beta_3; beta_4] [sigma_1; 1; 1; sigma_4] [eta_1; eta_2; eta_3; eta_4])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0; (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))))])
  = (beta_3 + (2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + (beta_3 * (ln ((beta_4 * (sigma_4 ^ 2)) / (beta_3 * (eta_4 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_4 * (1 + (ln ((sigma_4 ^ 2) / (eta_4 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth (ln ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2)))) ((beta_3 * (eta_4 ^ 2)) / (beta_4 * (sigma_4 ^ 2))). growth 0 1. finish_value. Qed.
Example case_20_minimum_0_inhabited : hypotheses_of case_20_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) \/ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) \/ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. by_cases. Qed.
Example cases_cover_2_inhabited : hypotheses_of cases_cover_2.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_9_10_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_9_10_disjoint_inhabited : hypotheses_of cases_9_10_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_9_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.
Example cases_9_11_disjoint_inhabited : hypotheses_of cases_9_11_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_9_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_9_12_disjoint_inhabited : hypotheses_of cases_9_12_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_10_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.
Example cases_10_11_disjoint_inhabited : hypotheses_of cases_10_11_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_10_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_10_12_disjoint_inhabited : hypotheses_of cases_10_12_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_11_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_11_12_disjoint_inhabited : hypotheses_of cases_11_12_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

Definition all :=
  let _ := case_1_minimiser in
  let _ := case_1_minimiser_inhabited in
  let _ := case_1_minimum_0 in
  let _ := case_1_minimum_0_inhabited in
  let _ := case_2_minimiser in
  let _ := case_2_minimiser_inhabited in
  let _ := case_2_minimum_0 in
  let _ := case_2_minimum_0_inhabited in
  let _ := case_3_minimiser in
  let _ := case_3_minimiser_inhabited in
  let _ := case_3_minimum_0 in
  let _ := case_3_minimum_0_inhabited in
  let _ := case_4_minimiser in
  let _ := case_4_minimiser_inhabited in
  let _ := case_4_minimum_0 in
  let _ := case_4_minimum_0_inhabited in
  let _ := case_5_minimiser in
  let _ := case_5_minimiser_inhabited in
  let _ := case_5_minimum_0 in
  let _ := case_5_minimum_0_inhabited in
  let _ := case_6_minimiser in
  let _ := case_6_minimiser_inhabited in
  let _ := case_6_minimum_0 in
  let _ := case_6_minimum_0_inhabited in
  let _ := case_7_minimiser in
  let _ := case_7_minimiser_inhabited in
  let _ := case_7_minimum_0 in
  let _ := case_7_minimum_0_inhabited in
  let _ := case_8_minimiser in
  let _ := case_8_minimiser_inhabited in
  let _ := case_8_minimum_0 in
  let _ := case_8_minimum_0_inhabited in
  let _ := case_9_minimiser in
  let _ := case_9_minimiser_inhabited in
  let _ := case_9_minimum_0 in
  let _ := case_9_minimum_0_inhabited in
  let _ := case_10_minimiser in
  let _ := case_10_minimiser_inhabited in
  let _ := case_10_minimum_0 in
  let _ := case_10_minimum_0_inhabited in
  let _ := case_11_minimiser in
  let _ := case_11_minimiser_inhabited in
  let _ := case_11_minimum_0 in
  let _ := case_11_minimum_0_inhabited in
  let _ := case_12_minimiser in
  let _ := case_12_minimiser_inhabited in
  let _ := case_12_minimum_0 in
  let _ := case_12_minimum_0_inhabited in
  let _ := case_13_minimiser in
  let _ := case_13_minimiser_inhabited in
  let _ := case_13_minimum_0 in
  let _ := case_13_minimum_0_inhabited in
  let _ := case_14_minimiser in
  let _ := case_14_minimiser_inhabited in
  let _ := case_14_minimum_0 in
  let _ := case_14_minimum_0_inhabited in
  let _ := case_15_minimiser in
  let _ := case_15_minimiser_inhabited in
  let _ := case_15_minimum_0 in
  let _ := case_15_minimum_0_inhabited in
  let _ := case_16_minimiser in
  let _ := case_16_minimiser_inhabited in
  let _ := case_16_minimum_0 in
  let _ := case_16_minimum_0_inhabited in
  let _ := case_17_minimiser in
  let _ := case_17_minimiser_inhabited in
  let _ := case_17_minimum_0 in
  let _ := case_17_minimum_0_inhabited in
  let _ := case_18_minimiser in
  let _ := case_18_minimiser_inhabited in
  let _ := case_18_minimum_0 in
  let _ := case_18_minimum_0_inhabited in
  let _ := case_19_minimiser in
  let _ := case_19_minimiser_inhabited in
  let _ := case_19_minimum_0 in
  let _ := case_19_minimum_0_inhabited in
  let _ := case_20_minimiser in
  let _ := case_20_minimiser_inhabited in
  let _ := case_20_minimum_0 in
  let _ := case_20_minimum_0_inhabited in
  let _ := cases_cover_2 in
  let _ := cases_cover_2_inhabited in
  let _ := cases_9_10_disjoint in
  let _ := cases_9_10_disjoint_inhabited in
  let _ := cases_9_11_disjoint in
  let _ := cases_9_11_disjoint_inhabited in
  let _ := cases_9_12_disjoint in
  let _ := cases_9_12_disjoint_inhabited in
  let _ := cases_10_11_disjoint in
  let _ := cases_10_11_disjoint_inhabited in
  let _ := cases_10_12_disjoint in
  let _ := cases_10_12_disjoint_inhabited in
  let _ := cases_11_12_disjoint in
  let _ := cases_11_12_disjoint_inhabited in
  I.
