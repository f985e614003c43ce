(* Written by `python -m collapsecheck.formal` from the claims of chain; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing.
Import ListNotations.
Open Scope R_scope.

(* isotropic, active levels: none: rho *)
Theorem case_1_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* isotropic, active levels: none: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic, active levels: 1: rho *)
Theorem case_2_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.

(* isotropic, active levels: 1: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* learnable, active levels: none: rho *)
Theorem case_3_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* learnable, active levels: none: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable, active levels: 1: rho *)
Theorem case_4_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable, active levels: 1: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-isotropic, active levels: none: rho *)
Theorem case_5_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_5_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, active levels: 1: rho *)
Theorem case_6_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, active levels: 2: rho *)
Theorem case_7_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_8_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-learnable, active levels: none: rho *)
Theorem case_9_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_9_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable, active levels: 1: rho *)
Theorem case_10_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_10_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, active levels: 2: rho *)
Theorem case_11_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_11_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_12_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_12_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: none: rho *)
Theorem case_13_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_13_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: 1: rho *)
Theorem case_14_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_14_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: 2: rho *)
Theorem case_15_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_15_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_16_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_16_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-learnable, active levels: none: rho *)
Theorem case_17_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable, active levels: none: minimum 0 *)
Theorem case_17_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-learnable, active levels: 1: rho *)
Theorem case_18_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_18_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: none: rho *)
Theorem case_19_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_19_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 1: rho *)
Theorem case_20_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_20_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 2: rho *)
Theorem case_21_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_21_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 3: rho *)
Theorem case_22_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 3: minimum 0 *)
Theorem case_22_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_23_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  ((((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3)))) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_23_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 3: rho *)
Theorem case_24_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_24_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 2, 3: rho *)
Theorem case_25_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))) /\ 1 < (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3)))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3))))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 2, 3: minimum 0 *)
Theorem case_25_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3))))).
Proof. intros. open_value. growth 0 1. growth (ln (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))))) (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_1 3 (2 / 3) 2 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). destruct (root_exists beta_3 3 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_rpower r_beta_3 3 (1 / 3) 1 P_beta_3) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_3 3 (2 / 3) 2 P_beta_3) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_1 3 (4 / 3) 4 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_3 3 ltac:(assumption) ltac:(lia)) as [r_eta_3 [P_eta_3 ?]]. subst eta_3. rewrite ?(root_rpower r_eta_3 3 (2 / 3) 2 P_eta_3) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_3 3 (4 / 3) 4 P_eta_3) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists sigma_3 3 ltac:(assumption) ltac:(lia)) as [r_sigma_3 [P_sigma_3 ?]]. subst sigma_3. rewrite ?(root_rpower r_sigma_3 3 (2 / 3) 2 P_sigma_3) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_3 3 (4 / 3) 4 P_sigma_3) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2, 3: rho *)
Theorem case_26_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))) /\ 1 < ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3)) /\ 1 < (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))); (ln ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3))); (ln (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2, 3: minimum 0 *)
Theorem case_26_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))); (ln ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3))); (ln (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((4 * (Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3) * (sqrt theta)) / ((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (sqrt eta_dec)))).
Proof. intros. open_value. growth (ln (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))) (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3))). growth (ln ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3))) ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3)). growth (ln (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2))))) (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))). growth 0 1. destruct (root_exists beta_1 4 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 4 (1 / 4) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_sqrt r_beta_1 4 2 P_beta_1 eq_refl). destruct (root_exists beta_2 4 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 4 (1 / 4) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_sqrt r_beta_2 4 2 P_beta_2 eq_refl). destruct (root_exists beta_3 4 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_rpower r_beta_3 4 (1 / 4) 1 P_beta_3) by (cbn [INR]; lra). rewrite ?(root_sqrt r_beta_3 4 2 P_beta_3 eq_refl). rewrite ?(root_rpower r_beta_3 4 (3 / 4) 3 P_beta_3) by (cbn [INR]; lra). destruct (root_exists eta_1 2 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_sqrt r_eta_1 2 1 P_eta_1 eq_refl). destruct (root_exists eta_2 2 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_sqrt r_eta_2 2 1 P_eta_2 eq_refl). destruct (root_exists eta_3 2 ltac:(assumption) ltac:(lia)) as [r_eta_3 [P_eta_3 ?]]. subst eta_3. rewrite ?(root_sqrt r_eta_3 2 1 P_eta_3 eq_refl). rewrite ?(root_rpower r_eta_3 2 (3 / 2) 3 P_eta_3) by (cbn [INR]; lra). destruct (root_exists eta_dec 2 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_sqrt r_eta_dec 2 1 P_eta_dec eq_refl). rewrite ?(root_rpower r_eta_dec 2 (3 / 2) 3 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 2 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_sqrt r_sigma_1 2 1 P_sigma_1 eq_refl). destruct (root_exists sigma_2 2 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_sqrt r_sigma_2 2 1 P_sigma_2 eq_refl). destruct (root_exists sigma_3 2 ltac:(assumption) ltac:(lia)) as [r_sigma_3 [P_sigma_3 ?]]. subst sigma_3. rewrite ?(root_sqrt r_sigma_3 2 1 P_sigma_3 eq_refl). rewrite ?(root_rpower r_sigma_3 2 (3 / 2) 3 P_sigma_3) by (cbn [INR]; lra). destruct (root_exists theta 2 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_sqrt r_theta 2 1 P_theta eq_refl). rewrite ?(root_rpower r_theta 2 (3 / 2) 3 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: none: rho *)
Theorem case_27_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_27_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 1: rho *)
Theorem case_28_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_28_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 2: rho *)
Theorem case_29_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)) <= beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_29_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 3: rho *)
Theorem case_30_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_3 /\ 1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 3: minimum 0 *)
Theorem case_30_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_31_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3)))) <= beta_3 /\ 1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_31_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 3: rho *)
Theorem case_32_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_3) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 3: minimum 0 *)
Theorem case_32_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 2, 3: rho *)
Theorem case_33_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))) /\ 1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_3) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 2, 3: minimum 0 *)
Theorem case_33_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))))])
  = ((2 * beta_3) + (beta_3 * (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2))). growth (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2)))) ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2, 3: rho *)
Theorem case_34_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2, 3: minimum 0 *)
Theorem case_34_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))])
  = ((3 * beta_3) + (beta_3 * (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_3 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: none: rho *)
Theorem case_35_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_35_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 1: rho *)
Theorem case_36_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_36_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 2: rho *)
Theorem case_37_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_37_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 3: rho *)
Theorem case_38_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 3: minimum 0 *)
Theorem case_38_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_39_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_39_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 3: rho *)
Theorem case_40_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_40_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 2, 3: rho *)
Theorem case_41_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 2, 3: minimum 0 *)
Theorem case_41_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2, 3: rho *)
Theorem case_42_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2, 3: minimum 0 *)
Theorem case_42_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((3 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 3) * (eta_1 ^ 2) * (eta_3 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable-learnable, active levels: none: rho *)
Theorem case_43_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 < beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-learnable, active levels: none: minimum 0 *)
Theorem case_43_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable-learnable, active levels: 1: rho *)
Theorem case_44_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (beta_2 < beta_3 /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_44_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable-learnable, active levels: 2: rho *)
Theorem case_45_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 < beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-learnable, active levels: 2: minimum 0 *)
Theorem case_45_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable-learnable, active levels: 1, 2: rho *)
Theorem case_46_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 < beta_3 /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_46_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: none: rho *)
Theorem case_47_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_47_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 1: rho *)
Theorem case_48_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_48_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 2: rho *)
Theorem case_49_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_49_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 3: rho *)
Theorem case_50_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 3: minimum 0 *)
Theorem case_50_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_51_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_51_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 3: rho *)
Theorem case_52_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_52_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 2, 3: rho *)
Theorem case_53_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))) /\ 1 < ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 2, 3: minimum 0 *)
Theorem case_53_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))) (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))). growth (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2, 3: rho *)
Theorem case_54_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))) /\ 1 < ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2, 3: minimum 0 *)
Theorem case_54_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((3 * beta_1) + (beta_1 * (ln ((beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 3) * (eta_2 ^ 2) * (eta_3 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))) (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))). growth (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic-learnable, active levels: none: rho *)
Theorem case_55_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_55_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-learnable, active levels: 1: rho *)
Theorem case_56_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_56_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-learnable, active levels: 2: rho *)
Theorem case_57_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_57_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-learnable, active levels: 3: rho *)
Theorem case_58_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-learnable, active levels: 3: minimum 0 *)
Theorem case_58_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_59_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_59_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic-learnable, active levels: 1, 3: rho *)
Theorem case_60_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic-learnable, active levels: 1, 3: minimum 0 *)
Theorem case_60_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_1 + beta_3 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-learnable-isotropic, active levels: none: rho *)
Theorem case_61_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_61_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-learnable-isotropic, active levels: 1: rho *)
Theorem case_62_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_62_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-learnable-isotropic, active levels: 3: rho *)
Theorem case_63_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-learnable-isotropic, active levels: 3: minimum 0 *)
Theorem case_63_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-learnable-isotropic, active levels: 1, 3: rho *)
Theorem case_64_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-learnable-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_64_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_1 + beta_2 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-learnable-learnable, active levels: none: rho *)
Theorem case_65_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable-learnable, active levels: none: minimum 0 *)
Theorem case_65_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-learnable-learnable, active levels: 1: rho *)
Theorem case_66_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_66_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) \/ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_3_4_disjoint :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_3 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) \/ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) \/ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_5_6_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_5_7_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_5_8_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_6_7_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_6_8_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_7_8_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_4 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_9_10_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_9_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_9_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_10_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_10_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_11_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_5 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_13_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_13_15_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_13_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_14_15_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_14_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_15_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_6 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_17_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_10 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_43_44_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_43_45_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_43_46_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_44_45_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_44_46_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_45_46_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_13 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) \/ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_61_62_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_61_63_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_61_64_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_62_63_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_62_64_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_63_64_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_14 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_65_66_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
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
  case_21_minimiser,
  case_21_minimum_0,
  case_22_minimiser,
  case_22_minimum_0,
  case_23_minimiser,
  case_23_minimum_0,
  case_24_minimiser,
  case_24_minimum_0,
  case_25_minimiser,
  case_25_minimum_0,
  case_26_minimiser,
  case_26_minimum_0,
  case_27_minimiser,
  case_27_minimum_0,
  case_28_minimiser,
  case_28_minimum_0,
  case_29_minimiser,
  case_29_minimum_0,
  case_30_minimiser,
  case_30_minimum_0,
  case_31_minimiser,
  case_31_minimum_0,
  case_32_minimiser,
  case_32_minimum_0,
  case_33_minimiser,
  case_33_minimum_0,
  case_34_minimiser,
  case_34_minimum_0,
  case_35_minimiser,
  case_35_minimum_0,
  case_36_minimiser,
  case_36_minimum_0,
  case_37_minimiser,
  case_37_minimum_0,
  case_38_minimiser,
  case_38_minimum_0,
  case_39_minimiser,
  case_39_minimum_0,
  case_40_minimiser,
  case_40_minimum_0,
  case_41_minimiser,
  case_41_minimum_0,
  case_42_minimiser,
  case_42_minimum_0,
  case_43_minimiser,
  case_43_minimum_0,
  case_44_minimiser,
  case_44_minimum_0,
  case_45_minimiser,
  case_45_minimum_0,
  case_46_minimiser,
  case_46_minimum_0,
  case_47_minimiser,
  case_47_minimum_0,
  case_48_minimiser,
  case_48_minimum_0,
  case_49_minimiser,
  case_49_minimum_0,
  case_50_minimiser,
  case_50_minimum_0,
  case_51_minimiser,
  case_51_minimum_0,
  case_52_minimiser,
  case_52_minimum_0,
  case_53_minimiser,
  case_53_minimum_0,
  case_54_minimiser,
  case_54_minimum_0,
  case_55_minimiser,
  case_55_minimum_0,
  case_56_minimiser,
  case_56_minimum_0,
  case_57_minimiser,
  case_57_minimum_0,
  case_58_minimiser,
  case_58_minimum_0,
  case_59_minimiser,
  case_59_minimum_0,
  case_60_minimiser,
  case_60_minimum_0,
  case_61_minimiser,
  case_61_minimum_0,
  case_62_minimiser,
  case_62_minimum_0,
  case_63_minimiser,
  case_63_minimum_0,
  case_64_minimiser,
  case_64_minimum_0,
  case_65_minimiser,
  case_65_minimum_0,
  case_66_minimiser,
  case_66_minimum_0,
  cases_cover_1,
  cases_1_2_disjoint,
  cases_cover_2,
  cases_3_4_disjoint,
  cases_cover_3,
  cases_5_6_disjoint,
  cases_5_7_disjoint,
  cases_5_8_disjoint,
  cases_6_7_disjoint,
  cases_6_8_disjoint,
  cases_7_8_disjoint,
  cases_cover_4,
  cases_9_10_disjoint,
  cases_9_11_disjoint,
  cases_9_12_disjoint,
  cases_10_11_disjoint,
  cases_10_12_disjoint,
  cases_11_12_disjoint,
  cases_cover_5,
  cases_13_14_disjoint,
  cases_13_15_disjoint,
  cases_13_16_disjoint,
  cases_14_15_disjoint,
  cases_14_16_disjoint,
  cases_15_16_disjoint,
  cases_cover_6,
  cases_17_18_disjoint,
  cases_cover_10,
  cases_43_44_disjoint,
  cases_43_45_disjoint,
  cases_43_46_disjoint,
  cases_44_45_disjoint,
  cases_44_46_disjoint,
  cases_45_46_disjoint,
  cases_cover_13,
  cases_61_62_disjoint,
  cases_61_63_disjoint,
  cases_61_64_disjoint,
  cases_62_63_disjoint,
  cases_62_64_disjoint,
  cases_63_64_disjoint,
  cases_cover_14,
  cases_65_66_disjoint).
