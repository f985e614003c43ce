(* Written by `python -m collapsecheck.formal` from the claims of hierarchical-cvae; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: rho *)
Theorem case_1_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 1, 1, 1, 1, 3, (1 / 3). square_root 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: encoder 1 *)
Theorem case_1_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_encoder_1_inhabited : hypotheses_of case_1_encoder_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: decoder 1 *)
Theorem case_1_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_decoder_1_inhabited : hypotheses_of case_1_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: encoder 2 *)
Theorem case_1_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_encoder_2_inhabited : hypotheses_of case_1_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: decoder 2 *)
Theorem case_1_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_decoder_2_inhabited : hypotheses_of case_1_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; 0])
  = ((((theta ^ 2) + (beta_1 * (sigma_1 ^ 2)) + ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: rho *)
Theorem case_2_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists (1 / 4), 3, (1 / 3), 1, 1, 1, 1. square_root (1 / 2). by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: encoder 1 *)
Theorem case_2_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = (((- 1) * (sigma_1 ^ 2)) + ((sigma_1 * theta) / (sqrt beta_1))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_encoder_1_inhabited : hypotheses_of case_2_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: decoder 1 *)
Theorem case_2_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = ((beta_1 * (((- 1) * (sigma_1 ^ 2)) + ((sigma_1 * theta) / (sqrt beta_1)))) / (sigma_1 ^ 2)).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_decoder_1_inhabited : hypotheses_of case_2_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: encoder 2 *)
Theorem case_2_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_encoder_2_inhabited : hypotheses_of case_2_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: decoder 2 *)
Theorem case_2_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_decoder_2_inhabited : hypotheses_of case_2_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0])
  = ((((2 * sigma_1 * theta * (sqrt beta_1)) + ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: rho *)
Theorem case_3_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]).
Proof. intros. by_region. Qed.
Example case_3_minimiser_inhabited : hypotheses_of case_3_minimiser.
Proof. exists 16, 1, (1 / 2), 2, 3, 1, 1. square_root 1. square_root 4. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: encoder 1 *)
Theorem case_3_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_encoder_1_inhabited : hypotheses_of case_3_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: decoder 1 *)
Theorem case_3_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_decoder_1_inhabited : hypotheses_of case_3_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: encoder 2 *)
Theorem case_3_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 2
  = ((((- 1) * (sigma_2 ^ 2)) + ((eta_2 * sigma_1 * sigma_2 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec))) / (sigma_1 ^ 2)).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_encoder_2_inhabited : hypotheses_of case_3_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: decoder 2 *)
Theorem case_3_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 2
  = ((beta_2 * (eta_dec ^ 2) * (((- 1) * (sigma_2 ^ 2)) + ((eta_2 * sigma_1 * sigma_2 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec)))) / (beta_1 * (eta_2 ^ 2) * (sigma_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_decoder_2_inhabited : hypotheses_of case_3_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))])
  = ((((theta ^ 2) + ((2 * eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_minimum_0_inhabited : hypotheses_of case_3_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: rho *)
Theorem case_4_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.
Example case_4_minimiser_inhabited : hypotheses_of case_4_minimiser.
Proof. exists 1, 1, 1, (1 / 4), 1, 1, 1. square_root 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: encoder 1 *)
Theorem case_4_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 1
  = (((- 1) * (sigma_1 ^ 2)) + (((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_encoder_1_inhabited : hypotheses_of case_4_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: decoder 1 *)
Theorem case_4_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 1
  = (((Rpower beta_1 (2 / 3)) * (Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)) * (((- 1) * (sigma_1 ^ 2)) + (((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3)))))) / ((Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (8 / 3)) * (Rpower theta (2 / 3)))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_1 3 (2 / 3) 2 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (8 / 3) 8 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_decoder_1_inhabited : hypotheses_of case_4_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: encoder 2 *)
Theorem case_4_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 2
  = (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (((- 1) * (sigma_2 ^ 2)) + (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)))))) / ((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3)))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_encoder_2_inhabited : hypotheses_of case_4_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: decoder 2 *)
Theorem case_4_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 2
  = ((beta_2 * (eta_dec ^ 2) * (((- 1) * (sigma_2 ^ 2)) + (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)))))) / (beta_1 * (eta_2 ^ 2) * (sigma_2 ^ 2))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_decoder_2_inhabited : hypotheses_of case_4_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_2 (2 / 3)) * (Rpower eta_dec (4 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_minimum_0_inhabited : hypotheses_of case_4_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: everywhere: level 1 active *)
Theorem case_5_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> ((sigma_1 * (sqrt beta_1)) < theta \/ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_active 2%nat. Qed.
Example case_5_active_1_inhabited : hypotheses_of case_5_active_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: everywhere: level 2 active *)
Theorem case_5_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) \/ ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)))).
Proof. intros. by_active 2%nat. Qed.
Example case_5_active_2_inhabited : hypotheses_of case_5_active_2.
Proof. exact case_5_active_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: rho *)
Theorem case_6_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_6_minimiser_inhabited : hypotheses_of case_6_minimiser.
Proof. exists 2, 1, 1, 1, (1 / 4), (1 / 4). by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: encoder 1 *)
Theorem case_6_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_6_encoder_1_inhabited : hypotheses_of case_6_encoder_1.
Proof. exists 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: decoder 2 *)
Theorem case_6_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_6_decoder_2_inhabited : hypotheses_of case_6_decoder_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: sigma 2 *)
Theorem case_6_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2)
  = eta_2.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_6_sigma_2_inhabited : hypotheses_of case_6_sigma_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; 0])
  = ((((theta ^ 2) + (beta_1 * (sigma_1 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_6_minimum_0_inhabited : hypotheses_of case_6_minimum_0.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: rho *)
Theorem case_7_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_7_minimiser_inhabited : hypotheses_of case_7_minimiser.
Proof. exists 1, 1, 1, 3, 1, 3. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: encoder 1 *)
Theorem case_7_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = (sigma_1 * (((- 1) * sigma_1) + (theta / (sqrt beta_1)))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_7_encoder_1_inhabited : hypotheses_of case_7_encoder_1.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: decoder 2 *)
Theorem case_7_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_7_decoder_2_inhabited : hypotheses_of case_7_decoder_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: sigma 2 *)
Theorem case_7_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2)
  = eta_2.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_7_sigma_2_inhabited : hypotheses_of case_7_sigma_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_dec ^ 2))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_7_minimum_0_inhabited : hypotheses_of case_7_minimum_0.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: rho *)
Theorem case_8_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_8_minimiser_inhabited : hypotheses_of case_8_minimiser.
Proof. exists 4, 1, 1, 1, 1, (1 / 2). by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: encoder 1 *)
Theorem case_8_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_8_encoder_1_inhabited : hypotheses_of case_8_encoder_1.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: decoder 2 *)
Theorem case_8_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]) 2
  = (((sigma_1 ^ 2) / (eta_2 ^ 2)) + (((- 1) * beta_2 * (eta_dec ^ 2)) / (beta_1 * (eta_2 ^ 2)))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_8_decoder_2_inhabited : hypotheses_of case_8_decoder_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: sigma 2 *)
Theorem case_8_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]) 2)
  = ((eta_2 * eta_dec * (sqrt beta_2)) / ((sqrt beta_1) * sigma_1)).
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_8_sigma_2_inhabited : hypotheses_of case_8_sigma_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))])
  = ((beta_2 * (1 + (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_8_minimum_0_inhabited : hypotheses_of case_8_minimum_0.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: rho *)
Theorem case_9_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]).
Proof. intros. by_region. Qed.
Example case_9_minimiser_inhabited : hypotheses_of case_9_minimiser.
Proof. exists 1, 1, 1, (1 / 3), 1, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: encoder 1 *)
Theorem case_9_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]) 1
  = ((sigma_1 ^ 2) * ((- 1) + ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. finish_value. Qed.
Example case_9_encoder_1_inhabited : hypotheses_of case_9_encoder_1.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: decoder 2 *)
Theorem case_9_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]) 2
  = ((((- 1) * beta_2 * (eta_dec ^ 2)) / (beta_1 * (eta_2 ^ 2))) + (((sigma_1 ^ 2) * (theta ^ 2)) / (beta_2 * (eta_2 ^ 2) * (eta_dec ^ 2)))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. finish_value. Qed.
Example case_9_decoder_2_inhabited : hypotheses_of case_9_decoder_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: sigma 2 *)
Theorem case_9_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]) 2)
  = ((beta_2 * eta_2 * (eta_dec ^ 2)) / ((sqrt beta_1) * sigma_1 * theta)).
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_9_sigma_2_inhabited : hypotheses_of case_9_sigma_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: minimum 0 *)
Theorem case_9_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))])
  = ((beta_2 * (2 + (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. finish_value. Qed.
Example case_9_minimum_0_inhabited : hypotheses_of case_9_minimum_0.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: everywhere: level 1 active *)
Theorem case_10_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> ((beta_1 * (sigma_1 ^ 2)) < (theta ^ 2) \/ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_active 2%nat. Qed.
Example case_10_active_1_inhabited : hypotheses_of case_10_active_1.
Proof. exists 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: everywhere: level 2 active *)
Theorem case_10_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) \/ ((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)))).
Proof. intros. by_active 2%nat. Qed.
Example case_10_active_2_inhabited : hypotheses_of case_10_active_2.
Proof. exact case_10_active_1_inhabited. Qed.

(* isotropic-isotropic, active levels: none: rho *)
Theorem case_11_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_11_minimiser_inhabited : hypotheses_of case_11_minimiser.
Proof. exists 1, 1, 1, 1, 3, 1, 4, 1. by_point. Qed.

(* isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_11_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_11_minimum_0_inhabited : hypotheses_of case_11_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, active levels: 1: rho *)
Theorem case_12_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_12_minimiser_inhabited : hypotheses_of case_12_minimiser.
Proof. exists (1 / 16), 1, 4, (1 / 4), 1, 1, 1, 1. square_root (1 / 4). by_point. Qed.

(* isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_12_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_12_minimum_0_inhabited : hypotheses_of case_12_minimum_0.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* isotropic-isotropic, active levels: 2: rho *)
Theorem case_13_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))]).
Proof. intros. by_region. Qed.
Example case_13_minimiser_inhabited : hypotheses_of case_13_minimiser.
Proof. exists 9, 1, 1, 1, 2, 4, 1, 1. square_root 1. square_root 3. by_point. Qed.

(* isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_13_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_13_minimum_0_inhabited : hypotheses_of case_13_minimum_0.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_14_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.
Example case_14_minimiser_inhabited : hypotheses_of case_14_minimiser.
Proof. exists (1 / 64), (1 / 64), 64, 1, 1, 1, (1 / 64), 1. power_of_root (1 / 4) 3%nat 1%nat. power_of_root (1 / 4) 3%nat 2%nat. power_of_root (1 / 4) 3%nat 4%nat. power_of_root 1 3%nat 2%nat. power_of_root 1 3%nat 4%nat. power_of_root 4 3%nat 2%nat. by_point. Qed.

(* isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_14_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_14_minimum_0_inhabited : hypotheses_of case_14_minimum_0.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* isotropic-learnable, active levels: none: rho *)
Theorem case_15_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_15_minimiser_inhabited : hypotheses_of case_15_minimiser.
Proof. exists 1, 2, 1, 1, 4, 1, 1. by_point. Qed.

(* isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_15_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_15_minimum_0_inhabited : hypotheses_of case_15_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable, active levels: 1: rho *)
Theorem case_16_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_16_minimiser_inhabited : hypotheses_of case_16_minimiser.
Proof. exists (1 / 16), 1, 3, 1, (1 / 2), 1, 1. square_root (1 / 4). by_point. Qed.

(* isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_16_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_16_minimum_0_inhabited : hypotheses_of case_16_minimum_0.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* isotropic-learnable, active levels: 2: rho *)
Theorem case_17_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_17_minimiser_inhabited : hypotheses_of case_17_minimiser.
Proof. exists 1, 3, 1, 1, 3, 2, 1. by_point. Qed.

(* isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_17_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. finish_value. Qed.
Example case_17_minimum_0_inhabited : hypotheses_of case_17_minimum_0.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_18_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_18_minimiser_inhabited : hypotheses_of case_18_minimiser.
Proof. exists 1, 1, 1, 1, 1, 1, 3. by_point. Qed.

(* isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_18_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.
Example case_18_minimum_0_inhabited : hypotheses_of case_18_minimum_0.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* learnable-isotropic, active levels: none: rho *)
Theorem case_19_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_19_minimiser_inhabited : hypotheses_of case_19_minimiser.
Proof. exists 1, 2, 1, (1 / 4), 1, 1, (1 / 2). by_point. Qed.

(* learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_19_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_19_minimum_0_inhabited : hypotheses_of case_19_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic, active levels: 1: rho *)
Theorem case_20_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_20_minimiser_inhabited : hypotheses_of case_20_minimiser.
Proof. exists 1, 1, 1, 1, 1, 2, 4. by_point. Qed.

(* learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_20_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_20_minimum_0_inhabited : hypotheses_of case_20_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* learnable-isotropic, active levels: 2: rho *)
Theorem case_21_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_21_minimiser_inhabited : hypotheses_of case_21_minimiser.
Proof. exists 4, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_21_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_21_minimum_0_inhabited : hypotheses_of case_21_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_22_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.
Example case_22_minimiser_inhabited : hypotheses_of case_22_minimiser.
Proof. exists 1, 1, 1, 4, 1, 1, 3. by_point. Qed.

(* learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_22_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.
Example case_22_minimum_0_inhabited : hypotheses_of case_22_minimum_0.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* learnable-learnable, active levels: none: rho *)
Theorem case_23_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_23_minimiser_inhabited : hypotheses_of case_23_minimiser.
Proof. exists 2, 4, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable, active levels: none: minimum 0 *)
Theorem case_23_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_23_minimum_0_inhabited : hypotheses_of case_23_minimum_0.
Proof. exists 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable, active levels: 1: rho *)
Theorem case_24_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.
Example case_24_minimiser_inhabited : hypotheses_of case_24_minimiser.
Proof. exists 1, 2, 1, 1, 1, 3. by_point. Qed.

(* learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_24_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.
Example case_24_minimum_0_inhabited : hypotheses_of case_24_minimum_0.
Proof. exact case_23_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) \/ ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) \/ (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) \/ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2)).
Proof. intros. by_cases. Qed.
Example cases_cover_1_inhabited : hypotheses_of cases_cover_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) /\ ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta)).
Proof. intros. by_disjoint. Qed.
Example cases_1_2_disjoint_inhabited : hypotheses_of cases_1_2_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_1_3_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) /\ (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2))).
Proof. intros. by_disjoint. Qed.
Example cases_1_3_disjoint_inhabited : hypotheses_of cases_1_3_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_1_4_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) /\ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_1_4_disjoint_inhabited : hypotheses_of cases_1_4_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_2_3_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) /\ (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2))).
Proof. intros. by_disjoint. Qed.
Example cases_2_3_disjoint_inhabited : hypotheses_of cases_2_3_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_2_4_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) /\ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_2_4_disjoint_inhabited : hypotheses_of cases_2_4_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_3_4_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) /\ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_3_4_disjoint_inhabited : hypotheses_of cases_3_4_disjoint.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) \/ ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) \/ ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2))) \/ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2)).
Proof. intros. by_cases. Qed.
Example cases_cover_2_inhabited : hypotheses_of cases_cover_2.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_6_7_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) /\ ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_6_7_disjoint_inhabited : hypotheses_of cases_6_7_disjoint.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_6_8_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) /\ ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_6_8_disjoint_inhabited : hypotheses_of cases_6_8_disjoint.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_6_9_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) /\ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_6_9_disjoint_inhabited : hypotheses_of cases_6_9_disjoint.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_7_8_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) /\ ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_7_8_disjoint_inhabited : hypotheses_of cases_7_8_disjoint.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_7_9_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) /\ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_7_9_disjoint_inhabited : hypotheses_of cases_7_9_disjoint.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* no overlap *)
Theorem cases_8_9_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2))) /\ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.
Example cases_8_9_disjoint_inhabited : hypotheses_of cases_8_9_disjoint.
Proof. exact case_6_encoder_1_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_3 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) \/ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) \/ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. by_cases. Qed.
Example cases_cover_3_inhabited : hypotheses_of cases_cover_3.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_11_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_11_12_disjoint_inhabited : hypotheses_of cases_11_12_disjoint.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_11_13_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.
Example cases_11_13_disjoint_inhabited : hypotheses_of cases_11_13_disjoint.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_11_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_11_14_disjoint_inhabited : hypotheses_of cases_11_14_disjoint.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_12_13_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.
Example cases_12_13_disjoint_inhabited : hypotheses_of cases_12_13_disjoint.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_12_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_12_14_disjoint_inhabited : hypotheses_of cases_12_14_disjoint.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_13_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.
Example cases_13_14_disjoint_inhabited : hypotheses_of cases_13_14_disjoint.
Proof. exact case_11_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_4 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.
Example cases_cover_4_inhabited : hypotheses_of cases_cover_4.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_15_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_15_16_disjoint_inhabited : hypotheses_of cases_15_16_disjoint.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_15_17_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_15_17_disjoint_inhabited : hypotheses_of cases_15_17_disjoint.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_15_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_15_18_disjoint_inhabited : hypotheses_of cases_15_18_disjoint.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_16_17_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.
Example cases_16_17_disjoint_inhabited : hypotheses_of cases_16_17_disjoint.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_16_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_16_18_disjoint_inhabited : hypotheses_of cases_16_18_disjoint.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_17_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_17_18_disjoint_inhabited : hypotheses_of cases_17_18_disjoint.
Proof. exact case_15_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_5 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.
Example cases_cover_5_inhabited : hypotheses_of cases_cover_5.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_19_20_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_19_20_disjoint_inhabited : hypotheses_of cases_19_20_disjoint.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_19_21_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_19_21_disjoint_inhabited : hypotheses_of cases_19_21_disjoint.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_19_22_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_19_22_disjoint_inhabited : hypotheses_of cases_19_22_disjoint.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_20_21_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_20_21_disjoint_inhabited : hypotheses_of cases_20_21_disjoint.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_20_22_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_20_22_disjoint_inhabited : hypotheses_of cases_20_22_disjoint.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_21_22_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.
Example cases_21_22_disjoint_inhabited : hypotheses_of cases_21_22_disjoint.
Proof. exact case_19_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_6 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 \/ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))).
Proof. intros. by_cases. Qed.
Example cases_cover_6_inhabited : hypotheses_of cases_cover_6.
Proof. exists 1, 4, 1, 1, 1, 1. by_point. Qed.

(* no overlap *)
Theorem cases_23_24_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.
Example cases_23_24_disjoint_inhabited : hypotheses_of cases_23_24_disjoint.
Proof. exact cases_cover_6_inhabited. Qed.

Definition all :=
  let _ := case_1_minimiser in
  let _ := case_1_minimiser_inhabited in
  let _ := case_1_encoder_1 in
  let _ := case_1_encoder_1_inhabited in
  let _ := case_1_decoder_1 in
  let _ := case_1_decoder_1_inhabited in
  let _ := case_1_encoder_2 in
  let _ := case_1_encoder_2_inhabited in
  let _ := case_1_decoder_2 in
  let _ := case_1_decoder_2_inhabited in
  let _ := case_1_minimum_0 in
  let _ := case_1_minimum_0_inhabited in
  let _ := case_2_minimiser in
  let _ := case_2_minimiser_inhabited in
  let _ := case_2_encoder_1 in
  let _ := case_2_encoder_1_inhabited in
  let _ := case_2_decoder_1 in
  let _ := case_2_decoder_1_inhabited in
  let _ := case_2_encoder_2 in
  let _ := case_2_encoder_2_inhabited in
  let _ := case_2_decoder_2 in
  let _ := case_2_decoder_2_inhabited in
  let _ := case_2_minimum_0 in
  let _ := case_2_minimum_0_inhabited in
  let _ := case_3_minimiser in
  let _ := case_3_minimiser_inhabited in
  let _ := case_3_encoder_1 in
  let _ := case_3_encoder_1_inhabited in
  let _ := case_3_decoder_1 in
  let _ := case_3_decoder_1_inhabited in
  let _ := case_3_encoder_2 in
  let _ := case_3_encoder_2_inhabited in
  let _ := case_3_decoder_2 in
  let _ := case_3_decoder_2_inhabited in
  let _ := case_3_minimum_0 in
  let _ := case_3_minimum_0_inhabited in
  let _ := case_4_minimiser in
  let _ := case_4_minimiser_inhabited in
  let _ := case_4_encoder_1 in
  let _ := case_4_encoder_1_inhabited in
  let _ := case_4_decoder_1 in
  let _ := case_4_decoder_1_inhabited in
  let _ := case_4_encoder_2 in
  let _ := case_4_encoder_2_inhabited in
  let _ := case_4_decoder_2 in
  let _ := case_4_decoder_2_inhabited in
  let _ := case_4_minimum_0 in
  let _ := case_4_minimum_0_inhabited in
  let _ := case_5_active_1 in
  let _ := case_5_active_1_inhabited in
  let _ := case_5_active_2 in
  let _ := case_5_active_2_inhabited in
  let _ := case_6_minimiser in
  let _ := case_6_minimiser_inhabited in
  let _ := case_6_encoder_1 in
  let _ := case_6_encoder_1_inhabited in
  let _ := case_6_decoder_2 in
  let _ := case_6_decoder_2_inhabited in
  let _ := case_6_sigma_2 in
  let _ := case_6_sigma_2_inhabited in
  let _ := case_6_minimum_0 in
  let _ := case_6_minimum_0_inhabited in
  let _ := case_7_minimiser in
  let _ := case_7_minimiser_inhabited in
  let _ := case_7_encoder_1 in
  let _ := case_7_encoder_1_inhabited in
  let _ := case_7_decoder_2 in
  let _ := case_7_decoder_2_inhabited in
  let _ := case_7_sigma_2 in
  let _ := case_7_sigma_2_inhabited in
  let _ := case_7_minimum_0 in
  let _ := case_7_minimum_0_inhabited in
  let _ := case_8_minimiser in
  let _ := case_8_minimiser_inhabited in
  let _ := case_8_encoder_1 in
  let _ := case_8_encoder_1_inhabited in
  let _ := case_8_decoder_2 in
  let _ := case_8_decoder_2_inhabited in
  let _ := case_8_sigma_2 in
  let _ := case_8_sigma_2_inhabited in
  let _ := case_8_minimum_0 in
  let _ := case_8_minimum_0_inhabited in
  let _ := case_9_minimiser in
  let _ := case_9_minimiser_inhabited in
  let _ := case_9_encoder_1 in
  let _ := case_9_encoder_1_inhabited in
  let _ := case_9_decoder_2 in
  let _ := case_9_decoder_2_inhabited in
  let _ := case_9_sigma_2 in
  let _ := case_9_sigma_2_inhabited in
  let _ := case_9_minimum_0 in
  let _ := case_9_minimum_0_inhabited in
  let _ := case_10_active_1 in
  let _ := case_10_active_1_inhabited in
  let _ := case_10_active_2 in
  let _ := case_10_active_2_inhabited in
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
  let _ := cases_cover_1 in
  let _ := cases_cover_1_inhabited in
  let _ := cases_1_2_disjoint in
  let _ := cases_1_2_disjoint_inhabited in
  let _ := cases_1_3_disjoint in
  let _ := cases_1_3_disjoint_inhabited in
  let _ := cases_1_4_disjoint in
  let _ := cases_1_4_disjoint_inhabited in
  let _ := cases_2_3_disjoint in
  let _ := cases_2_3_disjoint_inhabited in
  let _ := cases_2_4_disjoint in
  let _ := cases_2_4_disjoint_inhabited in
  let _ := cases_3_4_disjoint in
  let _ := cases_3_4_disjoint_inhabited in
  let _ := cases_cover_2 in
  let _ := cases_cover_2_inhabited in
  let _ := cases_6_7_disjoint in
  let _ := cases_6_7_disjoint_inhabited in
  let _ := cases_6_8_disjoint in
  let _ := cases_6_8_disjoint_inhabited in
  let _ := cases_6_9_disjoint in
  let _ := cases_6_9_disjoint_inhabited in
  let _ := cases_7_8_disjoint in
  let _ := cases_7_8_disjoint_inhabited in
  let _ := cases_7_9_disjoint in
  let _ := cases_7_9_disjoint_inhabited in
  let _ := cases_8_9_disjoint in
  let _ := cases_8_9_disjoint_inhabited in
  let _ := cases_cover_3 in
  let _ := cases_cover_3_inhabited in
  let _ := cases_11_12_disjoint in
  let _ := cases_11_12_disjoint_inhabited in
  let _ := cases_11_13_disjoint in
  let _ := cases_11_13_disjoint_inhabited in
  let _ := cases_11_14_disjoint in
  let _ := cases_11_14_disjoint_inhabited in
  let _ := cases_12_13_disjoint in
  let _ := cases_12_13_disjoint_inhabited in
  let _ := cases_12_14_disjoint in
  let _ := cases_12_14_disjoint_inhabited in
  let _ := cases_13_14_disjoint in
  let _ := cases_13_14_disjoint_inhabited in
  let _ := cases_cover_4 in
  let _ := cases_cover_4_inhabited in
  let _ := cases_15_16_disjoint in
  let _ := cases_15_16_disjoint_inhabited in
  let _ := cases_15_17_disjoint in
  let _ := cases_15_17_disjoint_inhabited in
  let _ := cases_15_18_disjoint in
  let _ := cases_15_18_disjoint_inhabited in
  let _ := cases_16_17_disjoint in
  let _ := cases_16_17_disjoint_inhabited in
  let _ := cases_16_18_disjoint in
  let _ := cases_16_18_disjoint_inhabited in
  let _ := cases_17_18_disjoint in
  let _ := cases_17_18_disjoint_inhabited in
  let _ := cases_cover_5 in
  let _ := cases_cover_5_inhabited in
  let _ := cases_19_20_disjoint in
  let _ := cases_19_20_disjoint_inhabited in
  let _ := cases_19_21_disjoint in
  let _ := cases_19_21_disjoint_inhabited in
  let _ := cases_19_22_disjoint in
  let _ := cases_19_22_disjoint_inhabited in
  let _ := cases_20_21_disjoint in
  let _ := cases_20_21_disjoint_inhabited in
  let _ := cases_20_22_disjoint in
  let _ := cases_20_22_disjoint_inhabited in
  let _ := cases_21_22_disjoint in
  let _ := cases_21_22_disjoint_inhabited in
  let _ := cases_cover_6 in
  let _ := cases_cover_6_inhabited in
  let _ := cases_23_24_disjoint in
  let _ := cases_23_24_disjoint_inhabited in
  I.
