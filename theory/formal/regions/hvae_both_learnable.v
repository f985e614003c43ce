(* Written by `python -m collapsecheck.formal` from the claims of hvae-both-learnable; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* first level active: rho *)
Theorem case_1_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ (eta_dec * (sqrt beta_1)) < theta) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 2, 1, 1, 1, 3. square_root 1. by_point. Qed.

(* first level active: encoder 1 *)
Theorem case_1_encoder_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  encoder_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]) 1
  = ((eta_1 ^ 2) * (1 + (((- 1) * beta_1 * (eta_dec ^ 2)) / (theta ^ 2)))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_encoder_1_inhabited : hypotheses_of case_1_encoder_1.
Proof. exists 1, 1, 1, 1, 1, 1. by_point. Qed.

(* first level active: decoder 1 *)
Theorem case_1_decoder_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  decoder_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]) 1
  = (((theta ^ 2) + ((- 1) * beta_1 * (eta_dec ^ 2))) / (eta_1 ^ 2)).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_decoder_1_inhabited : hypotheses_of case_1_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* first level active: sigma 1 *)
Theorem case_1_sigma_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]) 1)
  = ((eta_1 * eta_dec * (sqrt beta_1)) / theta).
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_1_sigma_1_inhabited : hypotheses_of case_1_sigma_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* first level active: encoder 2 *)
Theorem case_1_encoder_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  encoder_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_encoder_2_inhabited : hypotheses_of case_1_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* first level active: sigma 2 *)
Theorem case_1_sigma_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]) 2)
  = eta_2.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_sigma_2_inhabited : hypotheses_of case_1_sigma_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* first level active: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 * (1 + (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* both collapsed: rho *)
Theorem case_2_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ theta <= (eta_dec * (sqrt beta_1))) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists (1 / 9), 1, 1, 1, 1, (1 / 4). square_root (1 / 3). by_point. Qed.

(* both collapsed: encoder 1 *)
Theorem case_2_encoder_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  encoder_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_encoder_1_inhabited : hypotheses_of case_2_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* both collapsed: decoder 1 *)
Theorem case_2_decoder_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  decoder_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_decoder_1_inhabited : hypotheses_of case_2_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* both collapsed: sigma 1 *)
Theorem case_2_sigma_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [0; 0]) 1)
  = eta_1.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_sigma_1_inhabited : hypotheses_of case_2_sigma_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* both collapsed: encoder 2 *)
Theorem case_2_encoder_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  encoder_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_encoder_2_inhabited : hypotheses_of case_2_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* both collapsed: sigma 2 *)
Theorem case_2_sigma_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2]) (levelled 0 [0; 0]) 2)
  = eta_2.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_sigma_2_inhabited : hypotheses_of case_2_sigma_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* both collapsed: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* everywhere: level 1 active *)
Theorem case_3_active_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  forall rho, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) rho ->
  (0 < rho 1%nat <-> (eta_dec * (sqrt beta_1)) < theta).
Proof. intros. by_active 2%nat. Qed.
Example case_3_active_1_inhabited : hypotheses_of case_3_active_1.
Proof. exists 1, 4, 1, 1, 1, 1. by_point. Qed.

(* everywhere: level 2 active *)
Theorem case_3_active_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  forall rho, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) rho ->
  (0 < rho 2%nat <-> False).
Proof. intros. by_active 2%nat. Qed.
Example case_3_active_2_inhabited : hypotheses_of case_3_active_2.
Proof. exact case_3_active_1_inhabited. Qed.

(* along the ray: β_q < β_p: unbounded *)
Theorem case_4_for_all_1 :
  forall beta_1 beta_2 rho_2_after rho_2_before : R, 0 < beta_1 -> 0 < beta_2 -> 0 < rho_2_after -> 0 < rho_2_before -> 
  (beta_2 < beta_1 /\ rho_2_before < rho_2_after) ->
  (rho_2_after * (beta_2 + ((- 1) * beta_1))) < (rho_2_before * (beta_2 + ((- 1) * beta_1))).
Proof. intros. split_hypotheses. first [by_sign ((beta_1 + ((- 1) * beta_2)) * (rho_2_after + ((- 1) * rho_2_before))) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_1_inhabited : hypotheses_of case_4_for_all_1.
Proof. exists 1, (1 / 2), 1, (1 / 2). by_point. Qed.

(* along the ray: β_p < β_q: collapse is best *)
Theorem case_4_for_all_2 :
  forall beta_1 beta_2 rho_2_after rho_2_before : R, 0 < beta_1 -> 0 < beta_2 -> 0 < rho_2_after -> 0 < rho_2_before -> 
  (beta_1 < beta_2 /\ rho_2_before < rho_2_after) ->
  (rho_2_before * (beta_2 + ((- 1) * beta_1))) < (rho_2_after * (beta_2 + ((- 1) * beta_1))).
Proof. intros. split_hypotheses. first [by_sign ((rho_2_after + ((- 1) * rho_2_before)) * (beta_2 + ((- 1) * beta_1))) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_2_inhabited : hypotheses_of case_4_for_all_2.
Proof. exists 1, 4, 3, 1. by_point. Qed.

(* along the ray: flat only if equal *)
Theorem case_4_for_all_3 :
  forall beta_1 beta_2 rho_2_after rho_2_before : R, 0 < beta_1 -> 0 < beta_2 -> 0 < rho_2_after -> 0 < rho_2_before -> 
  (beta_1 <> beta_2 /\ rho_2_after <> rho_2_before) ->
  (rho_2_after * (beta_2 + ((- 1) * beta_1))) <> (rho_2_before * (beta_2 + ((- 1) * beta_1))).
Proof. intros. by_inequality. Qed.
Example case_4_for_all_3_inhabited : hypotheses_of case_4_for_all_3.
Proof. exists 1, (1 / 2), 1, (1 / 2). by_point. Qed.

(* along the ray: β_p ≤ β_q: above the dual bound, u = θ²/(η_dec² β_1 exp ρ_1), g = exp ρ_2 *)
Theorem case_4_for_all_4 :
  forall beta_1 beta_2 g u : R, 0 < beta_1 -> 0 < beta_2 -> 0 < g -> 0 < u -> 
  (beta_1 <= beta_2 /\ 1 <= g) ->
  0 <= ((beta_1 * ((- 1) + u + ((- 1) * (ln u)))) + ((beta_2 + ((- 1) * beta_1)) * (ln g))).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_4_for_all_4_inhabited : hypotheses_of case_4_for_all_4.
Proof. exists 1, 4, 3, 1. by_point. Qed.

(* along the ray: 3 learnable levels, β never falls: bounded below by zero *)
Theorem case_4_for_all_5 :
  forall beta_1 beta_2 beta_3 rho_2 rho_3 : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < rho_2 -> 0 < rho_3 -> 
  (beta_1 <= beta_2 /\ beta_2 <= beta_3) ->
  0 <= ((rho_2 * (beta_2 + ((- 1) * beta_1))) + (rho_3 * (beta_3 + ((- 1) * beta_2)))).
Proof. intros. split_hypotheses. first [by_sign ((beta_2 * rho_2) + (beta_3 * rho_3) + ((- 1) * beta_1 * rho_2) + ((- 1) * beta_2 * rho_3)) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_5_inhabited : hypotheses_of case_4_for_all_5.
Proof. exists 1, 2, 3, 1, 1. by_point. Qed.

(* along the ray: 4 learnable levels, β never falls: bounded below by zero *)
Theorem case_4_for_all_6 :
  forall beta_1 beta_2 beta_3 beta_4 rho_2 rho_3 rho_4 : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < rho_2 -> 0 < rho_3 -> 0 < rho_4 -> 
  (beta_1 <= beta_2 /\ beta_2 <= beta_3 /\ beta_3 <= beta_4) ->
  0 <= ((rho_2 * (beta_2 + ((- 1) * beta_1))) + (rho_3 * (beta_3 + ((- 1) * beta_2))) + (rho_4 * (beta_4 + ((- 1) * beta_3)))).
Proof. intros. split_hypotheses. first [by_sign ((beta_2 * rho_2) + (beta_3 * rho_3) + (beta_4 * rho_4) + ((- 1) * beta_1 * rho_2) + ((- 1) * beta_2 * rho_3) + ((- 1) * beta_3 * rho_4)) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_6_inhabited : hypotheses_of case_4_for_all_6.
Proof. exists (1 / 3), (1 / 2), 1, 3, 1, 1, 1. by_point. Qed.

(* along the ray: 5 learnable levels, β never falls: bounded below by zero *)
Theorem case_4_for_all_7 :
  forall beta_1 beta_2 beta_3 beta_4 beta_5 rho_2 rho_3 rho_4 rho_5 : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_4 -> 0 < beta_5 -> 0 < rho_2 -> 0 < rho_3 -> 0 < rho_4 -> 0 < rho_5 -> 
  (beta_1 <= beta_2 /\ beta_2 <= beta_3 /\ beta_3 <= beta_4 /\ beta_4 <= beta_5) ->
  0 <= ((rho_2 * (beta_2 + ((- 1) * beta_1))) + (rho_3 * (beta_3 + ((- 1) * beta_2))) + (rho_4 * (beta_4 + ((- 1) * beta_3))) + (rho_5 * (beta_5 + ((- 1) * beta_4)))).
Proof. intros. split_hypotheses. first [by_sign ((beta_2 * rho_2) + (beta_3 * rho_3) + (beta_4 * rho_4) + (beta_5 * rho_5) + ((- 1) * beta_1 * rho_2) + ((- 1) * beta_2 * rho_3) + ((- 1) * beta_3 * rho_4) + ((- 1) * beta_4 * rho_5)) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_7_inhabited : hypotheses_of case_4_for_all_7.
Proof. exists (1 / 4), (1 / 3), 1, 2, 4, 1, 1, 1, 1. by_point. Qed.

(* vae learnable-learnable: who knows nothing: unexplained by level 2 *)
Theorem case_5_unexplained_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  forall rho, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) rho ->
  unexplained rho 2 = 1.
Proof. intros. by_unexplained 2%nat. Qed.
Example case_5_unexplained_2_inhabited : hypotheses_of case_5_unexplained_2.
Proof. exact case_3_active_1_inhabited. Qed.

(* cvae learnable-learnable: who knows nothing: unexplained by level 2 *)
Theorem case_6_unexplained_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  forall rho, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) rho ->
  unexplained rho 2 = 1.
Proof. intros. by_unexplained 2%nat. Qed.
Example case_6_unexplained_2_inhabited : hypotheses_of case_6_unexplained_2.
Proof. exact case_3_active_1_inhabited. Qed.

(* vae learnable-isotropic-learnable: who knows nothing: unexplained by level 3 *)
Theorem case_7_unexplained_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 < beta_3 ->
  forall rho, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) rho ->
  unexplained rho 3 = 1.
Proof. intros. by_unexplained 3%nat. Qed.
Example case_7_unexplained_3_inhabited : hypotheses_of case_7_unexplained_3.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* vae learnable-learnable-isotropic: who knows nothing: unexplained by level 2 *)
Theorem case_8_unexplained_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  forall rho, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) rho ->
  unexplained rho 2 = 1.
Proof. intros. by_unexplained 3%nat. Qed.
Example case_8_unexplained_2_inhabited : hypotheses_of case_8_unexplained_2.
Proof. exists 1, 2, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* vae learnable-learnable-isotropic: who knows nothing: unexplained by level 3 *)
Theorem case_8_unexplained_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 < beta_2 ->
  forall rho, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) rho ->
  unexplained rho 3 = 1.
Proof. intros. by_unexplained 3%nat. Qed.
Example case_8_unexplained_3_inhabited : hypotheses_of case_8_unexplained_3.
Proof. exact case_8_unexplained_2_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  (eta_dec * (sqrt beta_1)) < theta \/ theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. by_cases. Qed.
Example cases_cover_1_inhabited : hypotheses_of cases_cover_1.
Proof. exists 1, 4, 1, 1, 1, 1. by_point. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ ((eta_dec * (sqrt beta_1)) < theta /\ theta <= (eta_dec * (sqrt beta_1))).
Proof. intros. by_disjoint. Qed.
Example cases_1_2_disjoint_inhabited : hypotheses_of cases_1_2_disjoint.
Proof. exact cases_cover_1_inhabited. Qed.

Definition all :=
  let _ := case_1_minimiser in
  let _ := case_1_minimiser_inhabited in
  let _ := case_1_encoder_1 in
  let _ := case_1_encoder_1_inhabited in
  let _ := case_1_decoder_1 in
  let _ := case_1_decoder_1_inhabited in
  let _ := case_1_sigma_1 in
  let _ := case_1_sigma_1_inhabited in
  let _ := case_1_encoder_2 in
  let _ := case_1_encoder_2_inhabited in
  let _ := case_1_sigma_2 in
  let _ := case_1_sigma_2_inhabited in
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
  let _ := case_2_encoder_2 in
  let _ := case_2_encoder_2_inhabited in
  let _ := case_2_sigma_2 in
  let _ := case_2_sigma_2_inhabited in
  let _ := case_2_minimum_0 in
  let _ := case_2_minimum_0_inhabited in
  let _ := case_3_active_1 in
  let _ := case_3_active_1_inhabited in
  let _ := case_3_active_2 in
  let _ := case_3_active_2_inhabited in
  let _ := case_4_for_all_1 in
  let _ := case_4_for_all_1_inhabited in
  let _ := case_4_for_all_2 in
  let _ := case_4_for_all_2_inhabited in
  let _ := case_4_for_all_3 in
  let _ := case_4_for_all_3_inhabited in
  let _ := case_4_for_all_4 in
  let _ := case_4_for_all_4_inhabited in
  let _ := case_4_for_all_5 in
  let _ := case_4_for_all_5_inhabited in
  let _ := case_4_for_all_6 in
  let _ := case_4_for_all_6_inhabited in
  let _ := case_4_for_all_7 in
  let _ := case_4_for_all_7_inhabited in
  let _ := case_5_unexplained_2 in
  let _ := case_5_unexplained_2_inhabited in
  let _ := case_6_unexplained_2 in
  let _ := case_6_unexplained_2_inhabited in
  let _ := case_7_unexplained_3 in
  let _ := case_7_unexplained_3_inhabited in
  let _ := case_8_unexplained_2 in
  let _ := case_8_unexplained_2_inhabited in
  let _ := case_8_unexplained_3 in
  let _ := case_8_unexplained_3_inhabited in
  let _ := cases_cover_1 in
  let _ := cases_cover_1_inhabited in
  let _ := cases_1_2_disjoint in
  let _ := cases_1_2_disjoint_inhabited in
  I.
