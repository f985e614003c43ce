(* Written by `python -m collapsecheck.formal` from the claims of hvae-fixed; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* λ = 0, ω = 0: rho *)
Theorem case_1_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 1, 1, 1, 1, 3, (1 / 3). square_root 1. by_point. Qed.

(* λ = 0, ω = 0: encoder 1 *)
Theorem case_1_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_encoder_1_inhabited : hypotheses_of case_1_encoder_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* λ = 0, ω = 0: decoder 1 *)
Theorem case_1_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_decoder_1_inhabited : hypotheses_of case_1_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω = 0: encoder 2 *)
Theorem case_1_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_encoder_2_inhabited : hypotheses_of case_1_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω = 0: decoder 2 *)
Theorem case_1_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_decoder_2_inhabited : hypotheses_of case_1_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω = 0: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; 0])
  = ((((theta ^ 2) + (beta_1 * (sigma_1 ^ 2)) + ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω = 0: rho *)
Theorem case_2_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists (1 / 4), 3, (1 / 3), 1, 1, 1, 1. square_root (1 / 2). by_point. Qed.

(* λ > 0, ω = 0: encoder 1 *)
Theorem case_2_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = (((- 1) * (sigma_1 ^ 2)) + ((sigma_1 * theta) / (sqrt beta_1))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_encoder_1_inhabited : hypotheses_of case_2_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω = 0: decoder 1 *)
Theorem case_2_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = ((beta_1 * (((- 1) * (sigma_1 ^ 2)) + ((sigma_1 * theta) / (sqrt beta_1)))) / (sigma_1 ^ 2)).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_decoder_1_inhabited : hypotheses_of case_2_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω = 0: encoder 2 *)
Theorem case_2_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_encoder_2_inhabited : hypotheses_of case_2_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω = 0: decoder 2 *)
Theorem case_2_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_decoder_2_inhabited : hypotheses_of case_2_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω = 0: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0])
  = ((((2 * sigma_1 * theta * (sqrt beta_1)) + ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω > 0: rho *)
Theorem case_3_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]).
Proof. intros. by_region. Qed.
Example case_3_minimiser_inhabited : hypotheses_of case_3_minimiser.
Proof. exists 16, 1, (1 / 2), 2, 3, 1, 1. square_root 1. square_root 4. by_point. Qed.

(* λ = 0, ω > 0: encoder 1 *)
Theorem case_3_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_encoder_1_inhabited : hypotheses_of case_3_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω > 0: decoder 1 *)
Theorem case_3_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_decoder_1_inhabited : hypotheses_of case_3_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω > 0: encoder 2 *)
Theorem case_3_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 2
  = ((((- 1) * (sigma_2 ^ 2)) + ((eta_2 * sigma_1 * sigma_2 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec))) / (sigma_1 ^ 2)).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_encoder_2_inhabited : hypotheses_of case_3_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω > 0: decoder 2 *)
Theorem case_3_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 2
  = ((beta_2 * (eta_dec ^ 2) * (((- 1) * (sigma_2 ^ 2)) + ((eta_2 * sigma_1 * sigma_2 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec)))) / (beta_1 * (eta_2 ^ 2) * (sigma_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_decoder_2_inhabited : hypotheses_of case_3_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ = 0, ω > 0: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))])
  = ((((theta ^ 2) + ((2 * eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.
Example case_3_minimum_0_inhabited : hypotheses_of case_3_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω > 0: rho *)
Theorem case_4_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.
Example case_4_minimiser_inhabited : hypotheses_of case_4_minimiser.
Proof. exists 1, 1, 1, (1 / 4), 1, 1, 1. square_root 1. by_point. Qed.

(* λ > 0, ω > 0: encoder 1 *)
Theorem case_4_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 1
  = (((- 1) * (sigma_1 ^ 2)) + (((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_encoder_1_inhabited : hypotheses_of case_4_encoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω > 0: decoder 1 *)
Theorem case_4_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 1
  = (((Rpower beta_1 (2 / 3)) * (Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)) * (((- 1) * (sigma_1 ^ 2)) + (((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3)))))) / ((Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (8 / 3)) * (Rpower theta (2 / 3)))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_1 3 (2 / 3) 2 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (8 / 3) 8 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_decoder_1_inhabited : hypotheses_of case_4_decoder_1.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω > 0: encoder 2 *)
Theorem case_4_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 2
  = (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (((- 1) * (sigma_2 ^ 2)) + (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)))))) / ((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3)))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_encoder_2_inhabited : hypotheses_of case_4_encoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω > 0: decoder 2 *)
Theorem case_4_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 2
  = ((beta_2 * (eta_dec ^ 2) * (((- 1) * (sigma_2 ^ 2)) + (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)))))) / (beta_1 * (eta_2 ^ 2) * (sigma_2 ^ 2))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_decoder_2_inhabited : hypotheses_of case_4_decoder_2.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* λ > 0, ω > 0: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_2 (2 / 3)) * (Rpower eta_dec (4 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.
Example case_4_minimum_0_inhabited : hypotheses_of case_4_minimum_0.
Proof. exact case_1_encoder_1_inhabited. Qed.

(* everywhere: level 1 active *)
Theorem case_5_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> ((sigma_1 * (sqrt beta_1)) < theta \/ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_active 2%nat. Qed.
Example case_5_active_1_inhabited : hypotheses_of case_5_active_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* everywhere: level 2 active *)
Theorem case_5_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) \/ ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)))).
Proof. intros. by_active 2%nat. Qed.
Example case_5_active_2_inhabited : hypotheses_of case_5_active_2.
Proof. exact case_5_active_1_inhabited. Qed.

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
  I.
