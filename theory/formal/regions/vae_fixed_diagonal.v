(* Written by `python -m collapsecheck.formal` from the claims of vae-fixed-diagonal; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* active: rho *)
Theorem case_1_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 1, 1, 1, 3. square_root 1. by_point. Qed.

(* active: encoder 1 *)
Theorem case_1_encoder_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]) 1
  = ((eta_1 * sigma_1 * (theta + (((- 1) * eta_dec * sigma_1 * (sqrt beta_1)) / eta_1))) / ((sqrt beta_1) * eta_dec)).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_1_encoder_1_inhabited : hypotheses_of case_1_encoder_1.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* active: decoder 1 *)
Theorem case_1_decoder_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]) 1
  = ((eta_dec * (sqrt beta_1) * (theta + (((- 1) * eta_dec * sigma_1 * (sqrt beta_1)) / eta_1))) / (eta_1 * sigma_1)).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_1_decoder_1_inhabited : hypotheses_of case_1_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* active: sigma 1 *)
Theorem case_1_sigma_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]) 1)
  = sigma_1.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_1_sigma_1_inhabited : hypotheses_of case_1_sigma_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* active: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* collapsed: rho *)
Theorem case_2_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists 1, 1, 1, 1, (1 / 3). square_root 1. by_point. Qed.

(* collapsed: encoder 1 *)
Theorem case_2_encoder_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_encoder_1_inhabited : hypotheses_of case_2_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* collapsed: decoder 1 *)
Theorem case_2_decoder_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_decoder_1_inhabited : hypotheses_of case_2_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* collapsed: sigma 1 *)
Theorem case_2_sigma_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [0]) 1)
  = sigma_1.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_sigma_1_inhabited : hypotheses_of case_2_sigma_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* collapsed: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = ((beta_1 * ((- 1) + ((- 1) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* everywhere: level 1 active *)
Theorem case_3_active_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) rho ->
  (0 < rho 1%nat <-> ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta).
Proof. intros. by_active 1%nat. Qed.
Example case_3_active_1_inhabited : hypotheses_of case_3_active_1.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta \/ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. by_cases. Qed.
Example cases_cover_1_inhabited : hypotheses_of cases_cover_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta /\ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_1_2_disjoint_inhabited : hypotheses_of cases_1_2_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

Definition all :=
  let _ := case_1_minimiser in
  let _ := case_1_minimiser_inhabited in
  let _ := case_1_encoder_1 in
  let _ := case_1_encoder_1_inhabited in
  let _ := case_1_decoder_1 in
  let _ := case_1_decoder_1_inhabited in
  let _ := case_1_sigma_1 in
  let _ := case_1_sigma_1_inhabited in
  let _ := case_1_minimum_0 in
  let _ := case_1_minimum_0_inhabited in
  let _ := case_2_minimiser in
  let _ := case_2_minimiser_inhabited in
  let _ := case_2_encoder_1 in
  let _ := case_2_encoder_1_inhabited in
  let _ := case_2_decoder_1 in
  let _ := case_2_decoder_1_inhabited in
  let _ := case_2_sigma_1 in
  let _ := case_2_sigma_1_inhabited in
  let _ := case_2_minimum_0 in
  let _ := case_2_minimum_0_inhabited in
  let _ := case_3_active_1 in
  let _ := case_3_active_1_inhabited in
  let _ := cases_cover_1 in
  let _ := cases_cover_1_inhabited in
  let _ := cases_1_2_disjoint in
  let _ := cases_1_2_disjoint_inhabited in
  I.
