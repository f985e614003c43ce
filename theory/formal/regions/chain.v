(* Written by `python -m collapsecheck.formal` from the claims of chain; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* isotropic, active levels: none: rho *)
Theorem case_1_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 1, 1, 1, (1 / 3). by_point. Qed.

(* isotropic, active levels: none: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic, active levels: 1: rho *)
Theorem case_2_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists 1, 1, 1, 1, 3. square_root 1. by_point. Qed.

(* isotropic, active levels: 1: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* learnable, active levels: none: rho *)
Theorem case_3_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_3_minimiser_inhabited : hypotheses_of case_3_minimiser.
Proof. exists 1, 1, 1, (1 / 2). by_point. Qed.

(* learnable, active levels: none: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_3_minimum_0_inhabited : hypotheses_of case_3_minimum_0.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* learnable, active levels: 1: rho *)
Theorem case_4_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_4_minimiser_inhabited : hypotheses_of case_4_minimiser.
Proof. exists 1, 1, 1, 2. by_point. Qed.

(* learnable, active levels: 1: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_4_minimum_0_inhabited : hypotheses_of case_4_minimum_0.
Proof. exact case_3_minimum_0_inhabited. Qed.

(* isotropic-isotropic, active levels: none: rho *)
Theorem case_5_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_5_minimiser_inhabited : hypotheses_of case_5_minimiser.
Proof. exists 1, 1, 1, 1, 3, 1, 4, 1. by_point. Qed.

(* isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_5_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_5_minimum_0_inhabited : hypotheses_of case_5_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, active levels: 1: rho *)
Theorem case_6_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_6_minimiser_inhabited : hypotheses_of case_6_minimiser.
Proof. exists (1 / 16), 1, 4, (1 / 4), 1, 1, 1, 1. square_root (1 / 4). by_point. Qed.

(* isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_6_minimum_0_inhabited : hypotheses_of case_6_minimum_0.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* isotropic-isotropic, active levels: 2: rho *)
Theorem case_7_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))]).
Proof. intros. by_region. Qed.
Example case_7_minimiser_inhabited : hypotheses_of case_7_minimiser.
Proof. exists 9, 1, 1, 1, 2, 4, 1, 1. square_root 1. square_root 3. by_point. Qed.

(* isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_7_minimum_0_inhabited : hypotheses_of case_7_minimum_0.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_8_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.
Example case_8_minimiser_inhabited : hypotheses_of case_8_minimiser.
Proof. exists (1 / 64), (1 / 64), 64, 1, 1, 1, (1 / 64), 1. power_of_root (1 / 4) 3%nat 1%nat. power_of_root (1 / 4) 3%nat 2%nat. power_of_root (1 / 4) 3%nat 4%nat. power_of_root 1 3%nat 2%nat. power_of_root 1 3%nat 4%nat. power_of_root 4 3%nat 2%nat. by_point. Qed.

(* isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_8_minimum_0_inhabited : hypotheses_of case_8_minimum_0.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* isotropic-learnable, active levels: none: rho *)
Theorem case_9_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_9_minimiser_inhabited : hypotheses_of case_9_minimiser.
Proof. exists 1, 2, 1, 1, 4, 1, 1. by_point. Qed.

(* isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_9_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_9_minimum_0_inhabited : hypotheses_of case_9_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable, active levels: 1: rho *)
Theorem case_10_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_10_minimiser_inhabited : hypotheses_of case_10_minimiser.
Proof. exists (1 / 16), 1, 3, 1, (1 / 2), 1, 1. square_root (1 / 4). by_point. Qed.

(* isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_10_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_10_minimum_0_inhabited : hypotheses_of case_10_minimum_0.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* isotropic-learnable, active levels: 2: rho *)
Theorem case_11_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_11_minimiser_inhabited : hypotheses_of case_11_minimiser.
Proof. exists 1, 3, 1, 1, 3, 2, 1. by_point. Qed.

(* isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_11_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. finish_value. Qed.
Example case_11_minimum_0_inhabited : hypotheses_of case_11_minimum_0.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_12_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_12_minimiser_inhabited : hypotheses_of case_12_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 3. by_point. Qed.

(* isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_12_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_12_minimum_0_inhabited : hypotheses_of case_12_minimum_0.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* learnable-isotropic, active levels: none: rho *)
Theorem case_13_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_13_minimiser_inhabited : hypotheses_of case_13_minimiser.
Proof. exists 1, 2, 1, (1 / 4), 1, 1, (1 / 2). by_point. Qed.

(* learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_13_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_13_minimum_0_inhabited : hypotheses_of case_13_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic, active levels: 1: rho *)
Theorem case_14_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_14_minimiser_inhabited : hypotheses_of case_14_minimiser.
Proof. exists 1, 1, 1, 1, 1, 2, 4. by_point. Qed.

(* learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_14_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_14_minimum_0_inhabited : hypotheses_of case_14_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* learnable-isotropic, active levels: 2: rho *)
Theorem case_15_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_15_minimiser_inhabited : hypotheses_of case_15_minimiser.
Proof. exists 4, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_15_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_15_minimum_0_inhabited : hypotheses_of case_15_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_16_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_16_minimiser_inhabited : hypotheses_of case_16_minimiser.
Proof. exists 1, 1, 1, 4, 1, 1, 3. by_point. Qed.

(* learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_16_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_16_minimum_0_inhabited : hypotheses_of case_16_minimum_0.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* learnable-learnable, active levels: none: rho *)
Theorem case_17_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_17_minimiser_inhabited : hypotheses_of case_17_minimiser.
Proof. exists 2, 4, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable, active levels: none: minimum 0 *)
Theorem case_17_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_17_minimum_0_inhabited : hypotheses_of case_17_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable, active levels: 1: rho *)
Theorem case_18_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_18_minimiser_inhabited : hypotheses_of case_18_minimiser.
Proof. exists 1, 2, 1, 1, 1, 3. by_point. Qed.

(* learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_18_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_18_minimum_0_inhabited : hypotheses_of case_18_minimum_0.
Proof. exact case_17_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: none: rho *)
Theorem case_19_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_19_minimiser_inhabited : hypotheses_of case_19_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, (1 / 4). by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_19_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_19_minimum_0_inhabited : hypotheses_of case_19_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 1: rho *)
Theorem case_20_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_20_minimiser_inhabited : hypotheses_of case_20_minimiser.
Proof. exists (1 / 16), 1, 1, 1, 3, (1 / 3), 1, 1, 1, 1, (1 / 3). square_root (1 / 4). by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_20_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_20_minimum_0_inhabited : hypotheses_of case_20_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: 2: rho *)
Theorem case_21_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0]).
Proof. intros. by_region. Qed.
Example case_21_minimiser_inhabited : hypotheses_of case_21_minimiser.
Proof. exists 1, 1, 1, (1 / 3), 3, 1, 1, 1, 1, 3, (1 / 2). square_root 1. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_21_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_21_minimum_0_inhabited : hypotheses_of case_21_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: 3: rho *)
Theorem case_22_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.
Example case_22_minimiser_inhabited : hypotheses_of case_22_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, (1 / 2), 1, (1 / 3), (1 / 4). square_root 1. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 3: minimum 0 *)
Theorem case_22_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.
Example case_22_minimum_0_inhabited : hypotheses_of case_22_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_23_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  ((((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3)))) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0]).
Proof. intros. by_region. Qed.
Example case_23_minimiser_inhabited : hypotheses_of case_23_minimiser.
Proof. exists 1, (1 / 27), 3, 1, 27, (1 / 3), 1, 1, 1, 1, 1. power_of_root (1 / 3) 3%nat 1%nat. power_of_root (1 / 3) 3%nat 2%nat. power_of_root 1 3%nat 1%nat. power_of_root 1 3%nat 2%nat. power_of_root 1 3%nat 4%nat. power_of_root 3 3%nat 2%nat. power_of_root 3 3%nat 4%nat. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_23_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_23_minimum_0_inhabited : hypotheses_of case_23_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 3: rho *)
Theorem case_24_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.
Example case_24_minimiser_inhabited : hypotheses_of case_24_minimiser.
Proof. exists 1, 1, 1, 3, 1, 4, (1 / 2), 1, 1, 1, (1 / 4). square_root 1. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_24_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.
Example case_24_minimum_0_inhabited : hypotheses_of case_24_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: 2, 3: rho *)
Theorem case_25_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))) /\ 1 < (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3)))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3))))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))))]).
Proof. intros. by_region. Qed.
Example case_25_minimiser_inhabited : hypotheses_of case_25_minimiser.
Proof. exists 1, 1, 1, (1 / 64), (1 / 27), 1, 4, 1, 1, 1, 1. power_of_root (1 / 4) 3%nat 2%nat. power_of_root (1 / 4) 3%nat 4%nat. power_of_root (1 / 3) 3%nat 2%nat. power_of_root 1 3%nat 1%nat. power_of_root 1 3%nat 2%nat. power_of_root 1 3%nat 4%nat. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 2, 3: minimum 0 *)
Theorem case_25_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3))))).
Proof. intros. open_value. growth 0 1. growth (ln (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3))))) (((Rpower beta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_3 (2 / 3)) * (Rpower sigma_1 (4 / 3))) / ((Rpower beta_2 (1 / 3)) * (Rpower beta_3 (1 / 3)) * (Rpower eta_1 (4 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower sigma_3 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_3 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))) / ((Rpower beta_3 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower sigma_3 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_1 3 (2 / 3) 2 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). destruct (root_exists beta_3 3 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_rpower r_beta_3 3 (1 / 3) 1 P_beta_3) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_3 3 (2 / 3) 2 P_beta_3) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_1 3 (4 / 3) 4 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_3 3 ltac:(assumption) ltac:(lia)) as [r_eta_3 [P_eta_3 ?]]. subst eta_3. rewrite ?(root_rpower r_eta_3 3 (2 / 3) 2 P_eta_3) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_3 3 (4 / 3) 4 P_eta_3) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists sigma_3 3 ltac:(assumption) ltac:(lia)) as [r_sigma_3 [P_sigma_3 ?]]. subst sigma_3. rewrite ?(root_rpower r_sigma_3 3 (2 / 3) 2 P_sigma_3) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_3 3 (4 / 3) 4 P_sigma_3) by (cbn [INR]; lra). finish_value. Qed.
Example case_25_minimum_0_inhabited : hypotheses_of case_25_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2, 3: rho *)
Theorem case_26_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))) /\ 1 < ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3)) /\ 1 < (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))) ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))); (ln ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3))); (ln (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))))]).
Proof. intros. by_region. Qed.
Example case_26_minimiser_inhabited : hypotheses_of case_26_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4. square_root 1. power_of_root 1 2%nat 3%nat. power_of_root 1 4%nat 1%nat. power_of_root 1 4%nat 3%nat. square_root 2. power_of_root 2 2%nat 3%nat. by_point. Qed.

(* isotropic-isotropic-isotropic, active levels: 1, 2, 3: minimum 0 *)
Theorem case_26_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))); (ln ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3))); (ln (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((4 * (Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3) * (sqrt theta)) / ((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (sqrt eta_dec)))).
Proof. intros. open_value. growth (ln (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3)))) (((sqrt eta_1) * (sqrt eta_2) * (sqrt eta_3) * (Rpower theta (3 / 2))) / ((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower beta_3 (1 / 4)) * (Rpower eta_dec (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt sigma_3))). growth (ln ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3))) ((eta_2 * eta_3 * sigma_1 * theta * (sqrt beta_1)) / ((sqrt beta_2) * (sqrt beta_3) * eta_1 * eta_dec * sigma_2 * sigma_3)). growth (ln (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2))))) (((Rpower beta_1 (1 / 4)) * (Rpower beta_2 (1 / 4)) * (Rpower eta_3 (3 / 2)) * (sqrt sigma_1) * (sqrt sigma_2) * (sqrt theta)) / ((Rpower beta_3 (3 / 4)) * (sqrt eta_1) * (sqrt eta_2) * (sqrt eta_dec) * (Rpower sigma_3 (3 / 2)))). growth 0 1. destruct (root_exists beta_1 4 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 4 (1 / 4) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_sqrt r_beta_1 4 2 P_beta_1 eq_refl). destruct (root_exists beta_2 4 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 4 (1 / 4) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_sqrt r_beta_2 4 2 P_beta_2 eq_refl). destruct (root_exists beta_3 4 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_rpower r_beta_3 4 (1 / 4) 1 P_beta_3) by (cbn [INR]; lra). rewrite ?(root_sqrt r_beta_3 4 2 P_beta_3 eq_refl). rewrite ?(root_rpower r_beta_3 4 (3 / 4) 3 P_beta_3) by (cbn [INR]; lra). destruct (root_exists eta_1 2 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_sqrt r_eta_1 2 1 P_eta_1 eq_refl). destruct (root_exists eta_2 2 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_sqrt r_eta_2 2 1 P_eta_2 eq_refl). destruct (root_exists eta_3 2 ltac:(assumption) ltac:(lia)) as [r_eta_3 [P_eta_3 ?]]. subst eta_3. rewrite ?(root_sqrt r_eta_3 2 1 P_eta_3 eq_refl). rewrite ?(root_rpower r_eta_3 2 (3 / 2) 3 P_eta_3) by (cbn [INR]; lra). destruct (root_exists eta_dec 2 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_sqrt r_eta_dec 2 1 P_eta_dec eq_refl). rewrite ?(root_rpower r_eta_dec 2 (3 / 2) 3 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 2 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_sqrt r_sigma_1 2 1 P_sigma_1 eq_refl). destruct (root_exists sigma_2 2 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_sqrt r_sigma_2 2 1 P_sigma_2 eq_refl). destruct (root_exists sigma_3 2 ltac:(assumption) ltac:(lia)) as [r_sigma_3 [P_sigma_3 ?]]. subst sigma_3. rewrite ?(root_sqrt r_sigma_3 2 1 P_sigma_3 eq_refl). rewrite ?(root_rpower r_sigma_3 2 (3 / 2) 3 P_sigma_3) by (cbn [INR]; lra). destruct (root_exists theta 2 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_sqrt r_theta 2 1 P_theta eq_refl). rewrite ?(root_rpower r_theta 2 (3 / 2) 3 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_26_minimum_0_inhabited : hypotheses_of case_26_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: none: rho *)
Theorem case_27_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_27_minimiser_inhabited : hypotheses_of case_27_minimiser.
Proof. exists 1, 1, 2, 1, 3, 1, 1, 1, 4, (1 / 3). by_point. Qed.

(* isotropic-isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_27_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_27_minimum_0_inhabited : hypotheses_of case_27_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 1: rho *)
Theorem case_28_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_28_minimiser_inhabited : hypotheses_of case_28_minimiser.
Proof. exists (1 / 9), (1 / 2), 1, 3, (1 / 2), 1, 1, 1, (1 / 3), 1. square_root (1 / 3). by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_28_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_28_minimum_0_inhabited : hypotheses_of case_28_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: 2: rho *)
Theorem case_29_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)) <= beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0]).
Proof. intros. by_region. Qed.
Example case_29_minimiser_inhabited : hypotheses_of case_29_minimiser.
Proof. exists (1 / 4), 1, 1, 1, 3, 1, 3, 1, 1, 1. square_root (1 / 2). square_root 1. by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_29_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))); 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_29_minimum_0_inhabited : hypotheses_of case_29_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: 3: rho *)
Theorem case_30_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_3 /\ 1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_30_minimiser_inhabited : hypotheses_of case_30_minimiser.
Proof. exists 1, 1, (1 / 2), 1, 1, 1, 1, (1 / 2), 1, (1 / 3). by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 3: minimum 0 *)
Theorem case_30_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_30_minimum_0_inhabited : hypotheses_of case_30_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_31_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3)))) <= beta_3 /\ 1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0]).
Proof. intros. by_region. Qed.
Example case_31_minimiser_inhabited : hypotheses_of case_31_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, (1 / 64), (1 / 64), 1. power_of_root (1 / 4) 3%nat 2%nat. power_of_root (1 / 4) 3%nat 4%nat. power_of_root 1 3%nat 1%nat. power_of_root 1 3%nat 2%nat. power_of_root 1 3%nat 4%nat. by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_31_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_31_minimum_0_inhabited : hypotheses_of case_31_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 3: rho *)
Theorem case_32_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_3) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_32_minimiser_inhabited : hypotheses_of case_32_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, (1 / 4), (1 / 4), 4, (1 / 4). square_root 1. by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 3: minimum 0 *)
Theorem case_32_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_32_minimum_0_inhabited : hypotheses_of case_32_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: 2, 3: rho *)
Theorem case_33_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))) /\ 1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_3) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_33_minimiser_inhabited : hypotheses_of case_33_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 3, 1, (1 / 4). by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 2, 3: minimum 0 *)
Theorem case_33_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))))])
  = ((2 * beta_3) + (beta_3 * (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_3 * (eta_1 ^ 2))). growth (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2)))) ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_33_minimum_0_inhabited : hypotheses_of case_33_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2, 3: rho *)
Theorem case_34_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_34_minimiser_inhabited : hypotheses_of case_34_minimiser.
Proof. exists 1, 1, 1, (1 / 2), 1, 1, 1, 1, 1, 3. by_point. Qed.

(* isotropic-isotropic-learnable, active levels: 1, 2, 3: minimum 0 *)
Theorem case_34_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))])
  = ((3 * beta_3) + (beta_3 * (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_3 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_3 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth (ln ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * beta_2 * (sigma_1 ^ 2) * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_3 ^ 3) * (eta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_34_minimum_0_inhabited : hypotheses_of case_34_minimum_0.
Proof. exact case_27_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: none: rho *)
Theorem case_35_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_35_minimiser_inhabited : hypotheses_of case_35_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, (1 / 2), 3, (1 / 3). by_point. Qed.

(* isotropic-learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_35_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_35_minimum_0_inhabited : hypotheses_of case_35_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 1: rho *)
Theorem case_36_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_36_minimiser_inhabited : hypotheses_of case_36_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, (1 / 4), (1 / 4), 4, (1 / 4). square_root 1. by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_36_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_36_minimum_0_inhabited : hypotheses_of case_36_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: 2: rho *)
Theorem case_37_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_37_minimiser_inhabited : hypotheses_of case_37_minimiser.
Proof. exists 3, 1, 1, 1, 1, 1, 4, 1, 3, 1. by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_37_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_37_minimum_0_inhabited : hypotheses_of case_37_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: 3: rho *)
Theorem case_38_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_38_minimiser_inhabited : hypotheses_of case_38_minimiser.
Proof. exists 1, 4, 1, 1, 1, 1, 1, 1, 1, (1 / 4). by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 3: minimum 0 *)
Theorem case_38_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_38_minimum_0_inhabited : hypotheses_of case_38_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_39_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_39_minimiser_inhabited : hypotheses_of case_39_minimiser.
Proof. exists 1, (1 / 3), 1, 1, 1, (1 / 4), 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_39_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_39_minimum_0_inhabited : hypotheses_of case_39_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 3: rho *)
Theorem case_40_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_40_minimiser_inhabited : hypotheses_of case_40_minimiser.
Proof. exists (1 / 9), 1, 1, 1, 1, 1, 1, 1, (1 / 3), 1. square_root (1 / 3). by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_40_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_40_minimum_0_inhabited : hypotheses_of case_40_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: 2, 3: rho *)
Theorem case_41_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_41_minimiser_inhabited : hypotheses_of case_41_minimiser.
Proof. exists 4, 3, 1, (1 / 3), 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 2, 3: minimum 0 *)
Theorem case_41_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_41_minimum_0_inhabited : hypotheses_of case_41_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2, 3: rho *)
Theorem case_42_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_42_minimiser_inhabited : hypotheses_of case_42_minimiser.
Proof. exists 1, 3, 1, 1, 1, 1, 1, 3, 1, 3. by_point. Qed.

(* isotropic-learnable-isotropic, active levels: 1, 2, 3: minimum 0 *)
Theorem case_42_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((3 * beta_2) + (beta_2 * (ln ((beta_1 * beta_3 * (sigma_1 ^ 2) * (sigma_3 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 3) * (eta_1 ^ 2) * (eta_3 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_42_minimum_0_inhabited : hypotheses_of case_42_minimum_0.
Proof. exact case_35_minimum_0_inhabited. Qed.

(* isotropic-learnable-learnable, active levels: none: rho *)
Theorem case_43_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ beta_2 < beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_43_minimiser_inhabited : hypotheses_of case_43_minimiser.
Proof. exists 1, 1, 3, 2, 1, 1, 3, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable, active levels: none: minimum 0 *)
Theorem case_43_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_43_minimum_0_inhabited : hypotheses_of case_43_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable, active levels: 1: rho *)
Theorem case_44_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (beta_2 < beta_3 /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_44_minimiser_inhabited : hypotheses_of case_44_minimiser.
Proof. exists (1 / 9), 1, 3, 1, 1, 1, 1, (1 / 4), 1. square_root (1 / 3). by_point. Qed.

(* isotropic-learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_44_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0; 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_44_minimum_0_inhabited : hypotheses_of case_44_minimum_0.
Proof. exact case_43_minimum_0_inhabited. Qed.

(* isotropic-learnable-learnable, active levels: 2: rho *)
Theorem case_45_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ beta_2 < beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_45_minimiser_inhabited : hypotheses_of case_45_minimiser.
Proof. exists 1, (1 / 4), 1, 1, 1, 1, 1, 1, (1 / 4). by_point. Qed.

(* isotropic-learnable-learnable, active levels: 2: minimum 0 *)
Theorem case_45_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))); 0])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_45_minimum_0_inhabited : hypotheses_of case_45_minimum_0.
Proof. exact case_43_minimum_0_inhabited. Qed.

(* isotropic-learnable-learnable, active levels: 1, 2: rho *)
Theorem case_46_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ beta_2 < beta_3 /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_46_minimiser_inhabited : hypotheses_of case_46_minimiser.
Proof. exists 4, (1 / 4), 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_46_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))); 0])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_46_minimum_0_inhabited : hypotheses_of case_46_minimum_0.
Proof. exact case_43_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: none: rho *)
Theorem case_47_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_47_minimiser_inhabited : hypotheses_of case_47_minimiser.
Proof. exists (1 / 3), 4, 1, 1, 1, 1, 4, 1, 4, 1. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_47_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_47_minimum_0_inhabited : hypotheses_of case_47_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 1: rho *)
Theorem case_48_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_48_minimiser_inhabited : hypotheses_of case_48_minimiser.
Proof. exists (1 / 4), 1, 1, 1, (1 / 3), 1, (1 / 4), 1, 4, 1. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_48_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_48_minimum_0_inhabited : hypotheses_of case_48_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: 2: rho *)
Theorem case_49_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_49_minimiser_inhabited : hypotheses_of case_49_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, (1 / 2), 3, (1 / 3). by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_49_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_49_minimum_0_inhabited : hypotheses_of case_49_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: 3: rho *)
Theorem case_50_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.
Example case_50_minimiser_inhabited : hypotheses_of case_50_minimiser.
Proof. exists 1, 1, (1 / 16), 1, 1, 1, 1, 3, 2, (1 / 4). square_root (1 / 4). square_root 1. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 3: minimum 0 *)
Theorem case_50_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.
Example case_50_minimum_0_inhabited : hypotheses_of case_50_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_51_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_51_minimiser_inhabited : hypotheses_of case_51_minimiser.
Proof. exists (1 / 3), 1, 1, 1, 1, 1, 1, (1 / 3), 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_51_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_51_minimum_0_inhabited : hypotheses_of case_51_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 3: rho *)
Theorem case_52_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 <= ((sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3)) /\ 1 < ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))]).
Proof. intros. by_region. Qed.
Example case_52_minimiser_inhabited : hypotheses_of case_52_minimiser.
Proof. exists (1 / 3), 1, 1, 1, 1, 1, 1, 2, 1, 1. square_root 1. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_52_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)))])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((2 * sigma_2 * sigma_3 * (sqrt beta_2) * (sqrt beta_3)) / (eta_2 * eta_3))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth (ln ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3))) ((eta_3 * sigma_2 * (sqrt beta_2)) / ((sqrt beta_3) * eta_2 * sigma_3)). growth 0 1. destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). destruct (root_exists beta_3 2 ltac:(assumption) ltac:(lia)) as [r_beta_3 [P_beta_3 ?]]. subst beta_3. rewrite ?(root_sqrt r_beta_3 2 1 P_beta_3 eq_refl). finish_value. Qed.
Example case_52_minimum_0_inhabited : hypotheses_of case_52_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: 2, 3: rho *)
Theorem case_53_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))) /\ 1 < ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_53_minimiser_inhabited : hypotheses_of case_53_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, (1 / 4), (1 / 4). by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 2, 3: minimum 0 *)
Theorem case_53_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))) (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))). growth (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_53_minimum_0_inhabited : hypotheses_of case_53_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2, 3: rho *)
Theorem case_54_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  (1 < (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))) /\ 1 < ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_54_minimiser_inhabited : hypotheses_of case_54_minimiser.
Proof. exists 4, 1, 1, 1, 3, 1, 1, 1, 1, 3. by_point. Qed.

(* learnable-isotropic-isotropic, active levels: 1, 2, 3: minimum 0 *)
Theorem case_54_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))); (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = ((3 * beta_1) + (beta_1 * (ln ((beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 3) * (eta_2 ^ 2) * (eta_3 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2)))) (((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_3 ^ 2)) / (beta_2 * beta_3 * (sigma_2 ^ 2) * (sigma_3 ^ 2))). growth (ln ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_1 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_54_minimum_0_inhabited : hypotheses_of case_54_minimum_0.
Proof. exact case_47_minimum_0_inhabited. Qed.

(* learnable-isotropic-learnable, active levels: none: rho *)
Theorem case_55_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_55_minimiser_inhabited : hypotheses_of case_55_minimiser.
Proof. exists (1 / 4), 3, 1, 1, 4, 1, 1, 2, (1 / 4). by_point. Qed.

(* learnable-isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_55_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_55_minimum_0_inhabited : hypotheses_of case_55_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable, active levels: 1: rho *)
Theorem case_56_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) <= beta_3 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_56_minimiser_inhabited : hypotheses_of case_56_minimiser.
Proof. exists 1, 1, 3, 1, 2, 1, 1, 3, 4. by_point. Qed.

(* learnable-isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_56_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_56_minimum_0_inhabited : hypotheses_of case_56_minimum_0.
Proof. exact case_55_minimum_0_inhabited. Qed.

(* learnable-isotropic-learnable, active levels: 2: rho *)
Theorem case_57_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_57_minimiser_inhabited : hypotheses_of case_57_minimiser.
Proof. exists 1, 1, 3, 1, 1, 1, 1, (1 / 4), (1 / 4). by_point. Qed.

(* learnable-isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_57_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_57_minimum_0_inhabited : hypotheses_of case_57_minimum_0.
Proof. exact case_55_minimum_0_inhabited. Qed.

(* learnable-isotropic-learnable, active levels: 3: rho *)
Theorem case_58_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_58_minimiser_inhabited : hypotheses_of case_58_minimiser.
Proof. exists 1, 1, 3, 1, (1 / 4), 1, 1, 1, (1 / 2). by_point. Qed.

(* learnable-isotropic-learnable, active levels: 3: minimum 0 *)
Theorem case_58_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_3 + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_58_minimum_0_inhabited : hypotheses_of case_58_minimum_0.
Proof. exact case_55_minimum_0_inhabited. Qed.

(* learnable-isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_59_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_59_minimiser_inhabited : hypotheses_of case_59_minimiser.
Proof. exists (1 / 4), 1, 1, 1, 4, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_59_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))); 0])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_59_minimum_0_inhabited : hypotheses_of case_59_minimum_0.
Proof. exact case_55_minimum_0_inhabited. Qed.

(* learnable-isotropic-learnable, active levels: 1, 3: rho *)
Theorem case_60_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 < beta_3 /\ 1 < ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_60_minimiser_inhabited : hypotheses_of case_60_minimiser.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 2, 2. by_point. Qed.

(* learnable-isotropic-learnable, active levels: 1, 3: minimum 0 *)
Theorem case_60_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))])
  = (beta_1 + beta_3 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + (beta_3 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2)))) ((beta_2 * (sigma_2 ^ 2)) / (beta_3 * (eta_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_60_minimum_0_inhabited : hypotheses_of case_60_minimum_0.
Proof. exact case_55_minimum_0_inhabited. Qed.

(* learnable-learnable-isotropic, active levels: none: rho *)
Theorem case_61_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_61_minimiser_inhabited : hypotheses_of case_61_minimiser.
Proof. exists (1 / 4), 1, 1, 1, 1, (1 / 4), 1, 1, (1 / 3). by_point. Qed.

(* learnable-learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_61_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_61_minimum_0_inhabited : hypotheses_of case_61_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic, active levels: 1: rho *)
Theorem case_62_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_62_minimiser_inhabited : hypotheses_of case_62_minimiser.
Proof. exists (1 / 4), 1, 1, 1, 1, (1 / 4), 1, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_62_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2))))) + ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_62_minimum_0_inhabited : hypotheses_of case_62_minimum_0.
Proof. exact case_61_minimum_0_inhabited. Qed.

(* learnable-learnable-isotropic, active levels: 3: rho *)
Theorem case_63_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_63_minimiser_inhabited : hypotheses_of case_63_minimiser.
Proof. exists 1, 2, 1, 1, 1, 1, 1, 1, (1 / 2). by_point. Qed.

(* learnable-learnable-isotropic, active levels: 3: minimum 0 *)
Theorem case_63_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_63_minimum_0_inhabited : hypotheses_of case_63_minimum_0.
Proof. exact case_61_minimum_0_inhabited. Qed.

(* learnable-learnable-isotropic, active levels: 1, 3: rho *)
Theorem case_64_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_64_minimiser_inhabited : hypotheses_of case_64_minimiser.
Proof. exists 1, 2, 1, 1, 1, 1, 1, 1, 3. by_point. Qed.

(* learnable-learnable-isotropic, active levels: 1, 3: minimum 0 *)
Theorem case_64_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))))])
  = (beta_1 + beta_2 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + (beta_2 * (ln ((beta_3 * (sigma_3 ^ 2)) / (beta_2 * (eta_3 ^ 2))))) + ((- 1) * beta_3 * (1 + (ln ((sigma_3 ^ 2) / (eta_3 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth (ln ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2)))) ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))). growth 0 1. finish_value. Qed.
Example case_64_minimum_0_inhabited : hypotheses_of case_64_minimum_0.
Proof. exact case_61_minimum_0_inhabited. Qed.

(* learnable-learnable-learnable, active levels: none: rho *)
Theorem case_65_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0]).
Proof. intros. by_region. Qed.
Example case_65_minimiser_inhabited : hypotheses_of case_65_minimiser.
Proof. exists 1, 2, 4, 1, 1, 1, 1, (1 / 3). by_point. Qed.

(* learnable-learnable-learnable, active levels: none: minimum 0 *)
Theorem case_65_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [0; 0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_65_minimum_0_inhabited : hypotheses_of case_65_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-learnable, active levels: 1: rho *)
Theorem case_66_minimiser :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0]).
Proof. intros. by_region. Qed.
Example case_66_minimiser_inhabited : hypotheses_of case_66_minimiser.
Proof. exists 1, 2, 4, 1, 1, 1, 1, 2. by_point. Qed.

(* learnable-learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_66_minimum_0 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0; 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_66_minimum_0_inhabited : hypotheses_of case_66_minimum_0.
Proof. exact case_65_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) \/ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)).
Proof. intros. by_cases. Qed.
Example cases_cover_1_inhabited : hypotheses_of cases_cover_1.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) /\ 1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))).
Proof. intros. by_disjoint. Qed.
Example cases_1_2_disjoint_inhabited : hypotheses_of cases_1_2_disjoint.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.
Example cases_cover_2_inhabited : hypotheses_of cases_cover_2.
Proof. exact case_3_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_3_4_disjoint :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_3_4_disjoint_inhabited : hypotheses_of cases_3_4_disjoint.
Proof. exact case_3_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_3 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) \/ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) \/ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. by_cases. Qed.
Example cases_cover_3_inhabited : hypotheses_of cases_cover_3.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_5_6_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_5_6_disjoint_inhabited : hypotheses_of cases_5_6_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_5_7_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.
Example cases_5_7_disjoint_inhabited : hypotheses_of cases_5_7_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_5_8_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_5_8_disjoint_inhabited : hypotheses_of cases_5_8_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_6_7_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.
Example cases_6_7_disjoint_inhabited : hypotheses_of cases_6_7_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_6_8_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_6_8_disjoint_inhabited : hypotheses_of cases_6_8_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_7_8_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_7_8_disjoint_inhabited : hypotheses_of cases_7_8_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_4 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.
Example cases_cover_4_inhabited : hypotheses_of cases_cover_4.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_9_10_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_9_10_disjoint_inhabited : hypotheses_of cases_9_10_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_9_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_9_11_disjoint_inhabited : hypotheses_of cases_9_11_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_9_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_9_12_disjoint_inhabited : hypotheses_of cases_9_12_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_10_11_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_10_11_disjoint_inhabited : hypotheses_of cases_10_11_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_10_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_10_12_disjoint_inhabited : hypotheses_of cases_10_12_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_11_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_11_12_disjoint_inhabited : hypotheses_of cases_11_12_disjoint.
Proof. exact case_9_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_5 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.
Example cases_cover_5_inhabited : hypotheses_of cases_cover_5.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_13_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_13_14_disjoint_inhabited : hypotheses_of cases_13_14_disjoint.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_13_15_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_13_15_disjoint_inhabited : hypotheses_of cases_13_15_disjoint.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_13_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_13_16_disjoint_inhabited : hypotheses_of cases_13_16_disjoint.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_14_15_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_14_15_disjoint_inhabited : hypotheses_of cases_14_15_disjoint.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_14_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_14_16_disjoint_inhabited : hypotheses_of cases_14_16_disjoint.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_15_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_15_16_disjoint_inhabited : hypotheses_of cases_15_16_disjoint.
Proof. exact case_13_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_6 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.
Example cases_cover_6_inhabited : hypotheses_of cases_cover_6.
Proof. exists 1, 4, 1, 1, 1, 1. by_point. Qed.

(* no overlap *)
Theorem cases_17_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_17_18_disjoint_inhabited : hypotheses_of cases_17_18_disjoint.
Proof. exact cases_cover_6_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_10 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.
Example cases_cover_10_inhabited : hypotheses_of cases_cover_10.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* no overlap *)
Theorem cases_43_44_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_43_44_disjoint_inhabited : hypotheses_of cases_43_44_disjoint.
Proof. exact cases_cover_10_inhabited. Qed.

(* no overlap *)
Theorem cases_43_45_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_43_45_disjoint_inhabited : hypotheses_of cases_43_45_disjoint.
Proof. exact cases_cover_10_inhabited. Qed.

(* no overlap *)
Theorem cases_43_46_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_43_46_disjoint_inhabited : hypotheses_of cases_43_46_disjoint.
Proof. exact cases_cover_10_inhabited. Qed.

(* no overlap *)
Theorem cases_44_45_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_44_45_disjoint_inhabited : hypotheses_of cases_44_45_disjoint.
Proof. exact cases_cover_10_inhabited. Qed.

(* no overlap *)
Theorem cases_44_46_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_44_46_disjoint_inhabited : hypotheses_of cases_44_46_disjoint.
Proof. exact cases_cover_10_inhabited. Qed.

(* no overlap *)
Theorem cases_45_46_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 < beta_3 ->
  ~ ((1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_45_46_disjoint_inhabited : hypotheses_of cases_45_46_disjoint.
Proof. exact cases_cover_10_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_13 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) \/ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.
Example cases_cover_13_inhabited : hypotheses_of cases_cover_13.
Proof. exists 1, 2, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* no overlap *)
Theorem cases_61_62_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_61_62_disjoint_inhabited : hypotheses_of cases_61_62_disjoint.
Proof. exact cases_cover_13_inhabited. Qed.

(* no overlap *)
Theorem cases_61_63_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_61_63_disjoint_inhabited : hypotheses_of cases_61_63_disjoint.
Proof. exact cases_cover_13_inhabited. Qed.

(* no overlap *)
Theorem cases_61_64_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_61_64_disjoint_inhabited : hypotheses_of cases_61_64_disjoint.
Proof. exact cases_cover_13_inhabited. Qed.

(* no overlap *)
Theorem cases_62_63_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_62_63_disjoint_inhabited : hypotheses_of cases_62_63_disjoint.
Proof. exact cases_cover_13_inhabited. Qed.

(* no overlap *)
Theorem cases_62_64_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((beta_2 <= ((beta_3 * (sigma_3 ^ 2)) / (eta_3 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_62_64_disjoint_inhabited : hypotheses_of cases_62_64_disjoint.
Proof. exact cases_cover_13_inhabited. Qed.

(* no overlap *)
Theorem cases_63_64_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_2 * (eta_3 ^ 2)) / (beta_3 * (sigma_3 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_63_64_disjoint_inhabited : hypotheses_of cases_63_64_disjoint.
Proof. exact cases_cover_13_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_14 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.
Example cases_cover_14_inhabited : hypotheses_of cases_cover_14.
Proof. exists 1, 2, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* no overlap *)
Theorem cases_65_66_disjoint :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_65_66_disjoint_inhabited : hypotheses_of cases_65_66_disjoint.
Proof. exact cases_cover_14_inhabited. Qed.

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
  let _ := case_21_minimiser in
  let _ := case_21_minimiser_inhabited in
  let _ := case_21_minimum_0 in
  let _ := case_21_minimum_0_inhabited in
  let _ := case_22_minimiser in
  let _ := case_22_minimiser_inhabited in
  let _ := case_22_minimum_0 in
  let _ := case_22_minimum_0_inhabited in
  let _ := case_23_minimiser in
  let _ := case_23_minimiser_inhabited in
  let _ := case_23_minimum_0 in
  let _ := case_23_minimum_0_inhabited in
  let _ := case_24_minimiser in
  let _ := case_24_minimiser_inhabited in
  let _ := case_24_minimum_0 in
  let _ := case_24_minimum_0_inhabited in
  let _ := case_25_minimiser in
  let _ := case_25_minimiser_inhabited in
  let _ := case_25_minimum_0 in
  let _ := case_25_minimum_0_inhabited in
  let _ := case_26_minimiser in
  let _ := case_26_minimiser_inhabited in
  let _ := case_26_minimum_0 in
  let _ := case_26_minimum_0_inhabited in
  let _ := case_27_minimiser in
  let _ := case_27_minimiser_inhabited in
  let _ := case_27_minimum_0 in
  let _ := case_27_minimum_0_inhabited in
  let _ := case_28_minimiser in
  let _ := case_28_minimiser_inhabited in
  let _ := case_28_minimum_0 in
  let _ := case_28_minimum_0_inhabited in
  let _ := case_29_minimiser in
  let _ := case_29_minimiser_inhabited in
  let _ := case_29_minimum_0 in
  let _ := case_29_minimum_0_inhabited in
  let _ := case_30_minimiser in
  let _ := case_30_minimiser_inhabited in
  let _ := case_30_minimum_0 in
  let _ := case_30_minimum_0_inhabited in
  let _ := case_31_minimiser in
  let _ := case_31_minimiser_inhabited in
  let _ := case_31_minimum_0 in
  let _ := case_31_minimum_0_inhabited in
  let _ := case_32_minimiser in
  let _ := case_32_minimiser_inhabited in
  let _ := case_32_minimum_0 in
  let _ := case_32_minimum_0_inhabited in
  let _ := case_33_minimiser in
  let _ := case_33_minimiser_inhabited in
  let _ := case_33_minimum_0 in
  let _ := case_33_minimum_0_inhabited in
  let _ := case_34_minimiser in
  let _ := case_34_minimiser_inhabited in
  let _ := case_34_minimum_0 in
  let _ := case_34_minimum_0_inhabited in
  let _ := case_35_minimiser in
  let _ := case_35_minimiser_inhabited in
  let _ := case_35_minimum_0 in
  let _ := case_35_minimum_0_inhabited in
  let _ := case_36_minimiser in
  let _ := case_36_minimiser_inhabited in
  let _ := case_36_minimum_0 in
  let _ := case_36_minimum_0_inhabited in
  let _ := case_37_minimiser in
  let _ := case_37_minimiser_inhabited in
  let _ := case_37_minimum_0 in
  let _ := case_37_minimum_0_inhabited in
  let _ := case_38_minimiser in
  let _ := case_38_minimiser_inhabited in
  let _ := case_38_minimum_0 in
  let _ := case_38_minimum_0_inhabited in
  let _ := case_39_minimiser in
  let _ := case_39_minimiser_inhabited in
  let _ := case_39_minimum_0 in
  let _ := case_39_minimum_0_inhabited in
  let _ := case_40_minimiser in
  let _ := case_40_minimiser_inhabited in
  let _ := case_40_minimum_0 in
  let _ := case_40_minimum_0_inhabited in
  let _ := case_41_minimiser in
  let _ := case_41_minimiser_inhabited in
  let _ := case_41_minimum_0 in
  let _ := case_41_minimum_0_inhabited in
  let _ := case_42_minimiser in
  let _ := case_42_minimiser_inhabited in
  let _ := case_42_minimum_0 in
  let _ := case_42_minimum_0_inhabited in
  let _ := case_43_minimiser in
  let _ := case_43_minimiser_inhabited in
  let _ := case_43_minimum_0 in
  let _ := case_43_minimum_0_inhabited in
  let _ := case_44_minimiser in
  let _ := case_44_minimiser_inhabited in
  let _ := case_44_minimum_0 in
  let _ := case_44_minimum_0_inhabited in
  let _ := case_45_minimiser in
  let _ := case_45_minimiser_inhabited in
  let _ := case_45_minimum_0 in
  let _ := case_45_minimum_0_inhabited in
  let _ := case_46_minimiser in
  let _ := case_46_minimiser_inhabited in
  let _ := case_46_minimum_0 in
  let _ := case_46_minimum_0_inhabited in
  let _ := case_47_minimiser in
  let _ := case_47_minimiser_inhabited in
  let _ := case_47_minimum_0 in
  let _ := case_47_minimum_0_inhabited in
  let _ := case_48_minimiser in
  let _ := case_48_minimiser_inhabited in
  let _ := case_48_minimum_0 in
  let _ := case_48_minimum_0_inhabited in
  let _ := case_49_minimiser in
  let _ := case_49_minimiser_inhabited in
  let _ := case_49_minimum_0 in
  let _ := case_49_minimum_0_inhabited in
  let _ := case_50_minimiser in
  let _ := case_50_minimiser_inhabited in
  let _ := case_50_minimum_0 in
  let _ := case_50_minimum_0_inhabited in
  let _ := case_51_minimiser in
  let _ := case_51_minimiser_inhabited in
  let _ := case_51_minimum_0 in
  let _ := case_51_minimum_0_inhabited in
  let _ := case_52_minimiser in
  let _ := case_52_minimiser_inhabited in
  let _ := case_52_minimum_0 in
  let _ := case_52_minimum_0_inhabited in
  let _ := case_53_minimiser in
  let _ := case_53_minimiser_inhabited in
  let _ := case_53_minimum_0 in
  let _ := case_53_minimum_0_inhabited in
  let _ := case_54_minimiser in
  let _ := case_54_minimiser_inhabited in
  let _ := case_54_minimum_0 in
  let _ := case_54_minimum_0_inhabited in
  let _ := case_55_minimiser in
  let _ := case_55_minimiser_inhabited in
  let _ := case_55_minimum_0 in
  let _ := case_55_minimum_0_inhabited in
  let _ := case_56_minimiser in
  let _ := case_56_minimiser_inhabited in
  let _ := case_56_minimum_0 in
  let _ := case_56_minimum_0_inhabited in
  let _ := case_57_minimiser in
  let _ := case_57_minimiser_inhabited in
  let _ := case_57_minimum_0 in
  let _ := case_57_minimum_0_inhabited in
  let _ := case_58_minimiser in
  let _ := case_58_minimiser_inhabited in
  let _ := case_58_minimum_0 in
  let _ := case_58_minimum_0_inhabited in
  let _ := case_59_minimiser in
  let _ := case_59_minimiser_inhabited in
  let _ := case_59_minimum_0 in
  let _ := case_59_minimum_0_inhabited in
  let _ := case_60_minimiser in
  let _ := case_60_minimiser_inhabited in
  let _ := case_60_minimum_0 in
  let _ := case_60_minimum_0_inhabited in
  let _ := case_61_minimiser in
  let _ := case_61_minimiser_inhabited in
  let _ := case_61_minimum_0 in
  let _ := case_61_minimum_0_inhabited in
  let _ := case_62_minimiser in
  let _ := case_62_minimiser_inhabited in
  let _ := case_62_minimum_0 in
  let _ := case_62_minimum_0_inhabited in
  let _ := case_63_minimiser in
  let _ := case_63_minimiser_inhabited in
  let _ := case_63_minimum_0 in
  let _ := case_63_minimum_0_inhabited in
  let _ := case_64_minimiser in
  let _ := case_64_minimiser_inhabited in
  let _ := case_64_minimum_0 in
  let _ := case_64_minimum_0_inhabited in
  let _ := case_65_minimiser in
  let _ := case_65_minimiser_inhabited in
  let _ := case_65_minimum_0 in
  let _ := case_65_minimum_0_inhabited in
  let _ := case_66_minimiser in
  let _ := case_66_minimiser_inhabited in
  let _ := case_66_minimum_0 in
  let _ := case_66_minimum_0_inhabited in
  let _ := cases_cover_1 in
  let _ := cases_cover_1_inhabited in
  let _ := cases_1_2_disjoint in
  let _ := cases_1_2_disjoint_inhabited in
  let _ := cases_cover_2 in
  let _ := cases_cover_2_inhabited in
  let _ := cases_3_4_disjoint in
  let _ := cases_3_4_disjoint_inhabited in
  let _ := cases_cover_3 in
  let _ := cases_cover_3_inhabited in
  let _ := cases_5_6_disjoint in
  let _ := cases_5_6_disjoint_inhabited in
  let _ := cases_5_7_disjoint in
  let _ := cases_5_7_disjoint_inhabited in
  let _ := cases_5_8_disjoint in
  let _ := cases_5_8_disjoint_inhabited in
  let _ := cases_6_7_disjoint in
  let _ := cases_6_7_disjoint_inhabited in
  let _ := cases_6_8_disjoint in
  let _ := cases_6_8_disjoint_inhabited in
  let _ := cases_7_8_disjoint in
  let _ := cases_7_8_disjoint_inhabited in
  let _ := cases_cover_4 in
  let _ := cases_cover_4_inhabited in
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
  let _ := cases_cover_5 in
  let _ := cases_cover_5_inhabited in
  let _ := cases_13_14_disjoint in
  let _ := cases_13_14_disjoint_inhabited in
  let _ := cases_13_15_disjoint in
  let _ := cases_13_15_disjoint_inhabited in
  let _ := cases_13_16_disjoint in
  let _ := cases_13_16_disjoint_inhabited in
  let _ := cases_14_15_disjoint in
  let _ := cases_14_15_disjoint_inhabited in
  let _ := cases_14_16_disjoint in
  let _ := cases_14_16_disjoint_inhabited in
  let _ := cases_15_16_disjoint in
  let _ := cases_15_16_disjoint_inhabited in
  let _ := cases_cover_6 in
  let _ := cases_cover_6_inhabited in
  let _ := cases_17_18_disjoint in
  let _ := cases_17_18_disjoint_inhabited in
  let _ := cases_cover_10 in
  let _ := cases_cover_10_inhabited in
  let _ := cases_43_44_disjoint in
  let _ := cases_43_44_disjoint_inhabited in
  let _ := cases_43_45_disjoint in
  let _ := cases_43_45_disjoint_inhabited in
  let _ := cases_43_46_disjoint in
  let _ := cases_43_46_disjoint_inhabited in
  let _ := cases_44_45_disjoint in
  let _ := cases_44_45_disjoint_inhabited in
  let _ := cases_44_46_disjoint in
  let _ := cases_44_46_disjoint_inhabited in
  let _ := cases_45_46_disjoint in
  let _ := cases_45_46_disjoint_inhabited in
  let _ := cases_cover_13 in
  let _ := cases_cover_13_inhabited in
  let _ := cases_61_62_disjoint in
  let _ := cases_61_62_disjoint_inhabited in
  let _ := cases_61_63_disjoint in
  let _ := cases_61_63_disjoint_inhabited in
  let _ := cases_61_64_disjoint in
  let _ := cases_61_64_disjoint_inhabited in
  let _ := cases_62_63_disjoint in
  let _ := cases_62_63_disjoint_inhabited in
  let _ := cases_62_64_disjoint in
  let _ := cases_62_64_disjoint_inhabited in
  let _ := cases_63_64_disjoint in
  let _ := cases_63_64_disjoint_inhabited in
  let _ := cases_cover_14 in
  let _ := cases_cover_14_inhabited in
  let _ := cases_65_66_disjoint in
  let _ := cases_65_66_disjoint_inhabited in
  I.
