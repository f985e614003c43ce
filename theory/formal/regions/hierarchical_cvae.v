(* Written by `python -m collapsecheck.formal` from the claims of hierarchical-cvae; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing.
Import ListNotations.
Open Scope R_scope.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: rho *)
Theorem case_1_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: encoder 1 *)
Theorem case_1_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: decoder 1 *)
Theorem case_1_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: encoder 2 *)
Theorem case_1_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: decoder 2 *)
Theorem case_1_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω = 0: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; 0])
  = ((((theta ^ 2) + (beta_1 * (sigma_1 ^ 2)) + ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: rho *)
Theorem case_2_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: encoder 1 *)
Theorem case_2_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = (((- 1) * (sigma_1 ^ 2)) + ((sigma_1 * theta) / (sqrt beta_1))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: decoder 1 *)
Theorem case_2_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = ((beta_1 * (((- 1) * (sigma_1 ^ 2)) + ((sigma_1 * theta) / (sqrt beta_1)))) / (sigma_1 ^ 2)).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: encoder 2 *)
Theorem case_2_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: decoder 2 *)
Theorem case_2_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω = 0: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0])
  = ((((2 * sigma_1 * theta * (sqrt beta_1)) + ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: rho *)
Theorem case_3_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: encoder 1 *)
Theorem case_3_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: decoder 1 *)
Theorem case_3_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: encoder 2 *)
Theorem case_3_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 2
  = ((((- 1) * (sigma_2 ^ 2)) + ((eta_2 * sigma_1 * sigma_2 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec))) / (sigma_1 ^ 2)).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: decoder 2 *)
Theorem case_3_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))]) 2
  = ((beta_2 * (eta_dec ^ 2) * (((- 1) * (sigma_2 ^ 2)) + ((eta_2 * sigma_1 * sigma_2 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec)))) / (beta_1 * (eta_2 ^ 2) * (sigma_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ = 0, ω > 0: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)))])
  = ((((theta ^ 2) + ((2 * eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_dec * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: rho *)
Theorem case_4_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: encoder 1 *)
Theorem case_4_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 1
  = (((- 1) * (sigma_1 ^ 2)) + (((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: decoder 1 *)
Theorem case_4_decoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 1
  = (((Rpower beta_1 (2 / 3)) * (Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)) * (((- 1) * (sigma_1 ^ 2)) + (((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3)))))) / ((Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (8 / 3)) * (Rpower theta (2 / 3)))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_1 3 (2 / 3) 2 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (8 / 3) 8 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: encoder 2 *)
Theorem case_4_encoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 2
  = (((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (((- 1) * (sigma_2 ^ 2)) + (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)))))) / ((Rpower eta_2 (2 / 3)) * (Rpower sigma_1 (4 / 3)) * (Rpower theta (4 / 3)))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_1 3 (4 / 3) 4 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: decoder 2 *)
Theorem case_4_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2]) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))]) 2
  = ((beta_2 * (eta_dec ^ 2) * (((- 1) * (sigma_2 ^ 2)) + (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)))))) / (beta_1 * (eta_2 ^ 2) * (sigma_2 ^ 2))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: λ > 0, ω > 0: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) (levelled 0 [(ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_2 (2 / 3)) * (Rpower eta_dec (4 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-isotropic, η_1 = η_dec: everywhere: level 1 active *)
Theorem case_5_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> ((sigma_1 * (sqrt beta_1)) < theta \/ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_active 2%nat. Qed.

(* isotropic-isotropic, η_1 = η_dec: everywhere: level 2 active *)
Theorem case_5_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) \/ ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)))).
Proof. intros. by_active 2%nat. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: rho *)
Theorem case_6_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: encoder 1 *)
Theorem case_6_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; 0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: decoder 2 *)
Theorem case_6_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: sigma 2 *)
Theorem case_6_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; 0]) 2)
  = eta_2.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω = 0: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; 0])
  = ((((theta ^ 2) + (beta_1 * (sigma_1 ^ 2))) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: rho *)
Theorem case_7_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: encoder 1 *)
Theorem case_7_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 1
  = (sigma_1 * (((- 1) * sigma_1) + (theta / (sqrt beta_1)))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: decoder 2 *)
Theorem case_7_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2
  = 0.
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: sigma 2 *)
Theorem case_7_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0]) 2)
  = eta_2.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω = 0: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln (theta / ((sqrt beta_1) * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_dec ^ 2))).
Proof. intros. open_value. growth (ln (theta / ((sqrt beta_1) * sigma_1))) (theta / ((sqrt beta_1) * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: rho *)
Theorem case_8_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: encoder 1 *)
Theorem case_8_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: decoder 2 *)
Theorem case_8_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]) 2
  = (((sigma_1 ^ 2) / (eta_2 ^ 2)) + (((- 1) * beta_2 * (eta_dec ^ 2)) / (beta_1 * (eta_2 ^ 2)))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: sigma 2 *)
Theorem case_8_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))]) 2)
  = ((eta_2 * eta_dec * (sqrt beta_2)) / ((sqrt beta_1) * sigma_1)).
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ = 0, ω > 0: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))))])
  = ((beta_2 * (1 + (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: rho *)
Theorem case_9_minimiser :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2)) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: encoder 1 *)
Theorem case_9_encoder_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  encoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]) 1
  = ((sigma_1 ^ 2) * ((- 1) + ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: decoder 2 *)
Theorem case_9_decoder_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  decoder_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]) 2
  = ((((- 1) * beta_2 * (eta_dec ^ 2)) / (beta_1 * (eta_2 ^ 2))) + (((sigma_1 ^ 2) * (theta ^ 2)) / (beta_2 * (eta_2 ^ 2) * (eta_dec ^ 2)))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: sigma 2 *)
Theorem case_9_sigma_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  sqrt (sigma_squared (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2]) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))]) 2)
  = ((beta_2 * eta_2 * (eta_dec ^ 2)) / ((sqrt beta_1) * sigma_1 * theta)).
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: λ > 0, ω > 0: minimum 0 *)
Theorem case_9_minimum_0 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))))])
  = ((beta_2 * (2 + (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_dec ^ 4))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, η_1 = η_dec: everywhere: level 1 active *)
Theorem case_10_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> ((beta_1 * (sigma_1 ^ 2)) < (theta ^ 2) \/ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_active 2%nat. Qed.

(* isotropic-learnable, η_1 = η_dec: everywhere: level 2 active *)
Theorem case_10_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) \/ ((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)))).
Proof. intros. by_active 2%nat. Qed.

(* isotropic-isotropic, active levels: none: rho *)
Theorem case_11_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: none: minimum 0 *)
Theorem case_11_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-isotropic, active levels: 1: rho *)
Theorem case_12_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: 1: minimum 0 *)
Theorem case_12_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-isotropic, active levels: 2: rho *)
Theorem case_13_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: 2: minimum 0 *)
Theorem case_13_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)))])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((2 * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))).
Proof. intros. open_value. growth 0 1. growth (ln ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2))) ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). destruct (root_exists beta_2 2 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_sqrt r_beta_2 2 1 P_beta_2 eq_refl). finish_value. Qed.

(* isotropic-isotropic, active levels: 1, 2: rho *)
Theorem case_14_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))]).
Proof. intros. by_region. Qed.

(* isotropic-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_14_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))); (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((3 * (Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower eta_dec (2 / 3))))).
Proof. intros. open_value. growth (ln (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))) (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))). growth (ln (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3))))) (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))). growth 0 1. destruct (root_exists beta_1 3 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_rpower r_beta_1 3 (1 / 3) 1 P_beta_1) by (cbn [INR]; lra). destruct (root_exists beta_2 3 ltac:(assumption) ltac:(lia)) as [r_beta_2 [P_beta_2 ?]]. subst beta_2. rewrite ?(root_rpower r_beta_2 3 (1 / 3) 1 P_beta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_beta_2 3 (2 / 3) 2 P_beta_2) by (cbn [INR]; lra). destruct (root_exists eta_1 3 ltac:(assumption) ltac:(lia)) as [r_eta_1 [P_eta_1 ?]]. subst eta_1. rewrite ?(root_rpower r_eta_1 3 (2 / 3) 2 P_eta_1) by (cbn [INR]; lra). destruct (root_exists eta_2 3 ltac:(assumption) ltac:(lia)) as [r_eta_2 [P_eta_2 ?]]. subst eta_2. rewrite ?(root_rpower r_eta_2 3 (2 / 3) 2 P_eta_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_2 3 (4 / 3) 4 P_eta_2) by (cbn [INR]; lra). destruct (root_exists eta_dec 3 ltac:(assumption) ltac:(lia)) as [r_eta_dec [P_eta_dec ?]]. subst eta_dec. rewrite ?(root_rpower r_eta_dec 3 (2 / 3) 2 P_eta_dec) by (cbn [INR]; lra). rewrite ?(root_rpower r_eta_dec 3 (4 / 3) 4 P_eta_dec) by (cbn [INR]; lra). destruct (root_exists sigma_1 3 ltac:(assumption) ltac:(lia)) as [r_sigma_1 [P_sigma_1 ?]]. subst sigma_1. rewrite ?(root_rpower r_sigma_1 3 (2 / 3) 2 P_sigma_1) by (cbn [INR]; lra). destruct (root_exists sigma_2 3 ltac:(assumption) ltac:(lia)) as [r_sigma_2 [P_sigma_2 ?]]. subst sigma_2. rewrite ?(root_rpower r_sigma_2 3 (2 / 3) 2 P_sigma_2) by (cbn [INR]; lra). rewrite ?(root_rpower r_sigma_2 3 (4 / 3) 4 P_sigma_2) by (cbn [INR]; lra). destruct (root_exists theta 3 ltac:(assumption) ltac:(lia)) as [r_theta [P_theta ?]]. subst theta. rewrite ?(root_rpower r_theta 3 (2 / 3) 2 P_theta) by (cbn [INR]; lra). rewrite ?(root_rpower r_theta 3 (4 / 3) 4 P_theta) by (cbn [INR]; lra). finish_value. Qed.

(* isotropic-learnable, active levels: none: rho *)
Theorem case_15_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: none: minimum 0 *)
Theorem case_15_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* isotropic-learnable, active levels: 1: rho *)
Theorem case_16_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: 1: minimum 0 *)
Theorem case_16_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))); 0])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* isotropic-learnable, active levels: 2: rho *)
Theorem case_17_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: 2: minimum 0 *)
Theorem case_17_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))])
  = (beta_2 + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2)))) ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))). growth 0 1. finish_value. Qed.

(* isotropic-learnable, active levels: 1, 2: rho *)
Theorem case_18_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))]).
Proof. intros. by_region. Qed.

(* isotropic-learnable, active levels: 1, 2: minimum 0 *)
Theorem case_18_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))); (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))])
  = ((2 * beta_2) + (beta_2 * (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))). growth (ln ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2)))) ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: none: rho *)
Theorem case_19_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: none: minimum 0 *)
Theorem case_19_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; 0])
  = (((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: 1: rho *)
Theorem case_20_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: 1: minimum 0 *)
Theorem case_20_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2))))) + ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: 2: rho *)
Theorem case_21_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: 2: minimum 0 *)
Theorem case_21_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [0; (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = (beta_1 + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2)) / (beta_1 * (eta_2 ^ 2))))) + ((theta ^ 2) / (eta_dec ^ 2)) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth 0 1. growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-isotropic, active levels: 1, 2: rho *)
Theorem case_22_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))]).
Proof. intros. by_region. Qed.

(* learnable-isotropic, active levels: 1, 2: minimum 0 *)
Theorem case_22_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))))])
  = ((2 * beta_1) + (beta_1 * (ln ((beta_2 * (sigma_2 ^ 2) * (theta ^ 2)) / ((beta_1 ^ 2) * (eta_2 ^ 2) * (eta_dec ^ 2))))) + ((- 1) * beta_2 * (1 + (ln ((sigma_2 ^ 2) / (eta_2 ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth (ln ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2)))) ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))). growth 0 1. finish_value. Qed.

(* learnable-learnable, active levels: none: rho *)
Theorem case_23_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable, active levels: none: minimum 0 *)
Theorem case_23_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [0; 0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. growth 0 1. finish_value. Qed.

(* learnable-learnable, active levels: 1: rho *)
Theorem case_24_minimiser :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 < beta_2 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0]).
Proof. intros. by_region. Qed.

(* learnable-learnable, active levels: 1: minimum 0 *)
Theorem case_24_minimum_0 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) (levelled 0 [(ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))); 0])
  = (beta_1 + (beta_1 * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))))).
Proof. intros. open_value. growth (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. growth 0 1. finish_value. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) \/ ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) \/ (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) \/ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2)).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) /\ ((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_1_3_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) /\ (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_1_4_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * (sqrt beta_1)) <= ((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) /\ theta <= (sigma_1 * (sqrt beta_1))) /\ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_2_3_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) /\ (((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_2_4_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ (((sigma_1 * theta * (sqrt beta_1)) <= ((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ (sigma_1 * (sqrt beta_1)) < theta) /\ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_3_4_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((eta_dec * sigma_2 * (sqrt beta_2)) / eta_2) < (sigma_1 * (sqrt beta_1)) /\ (theta ^ 2) <= ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2)) /\ (((beta_2 * (eta_dec ^ 2) * (sigma_2 ^ 2)) / (eta_2 ^ 2)) < (sigma_1 * theta * (sqrt beta_1)) /\ ((eta_dec * sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / eta_2) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) \/ ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) \/ ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2))) \/ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2)).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_6_7_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) /\ ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_6_8_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) /\ ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_6_9_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2)) <= (beta_2 * (eta_dec ^ 2)) /\ (theta ^ 2) <= (beta_1 * (sigma_1 ^ 2))) /\ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_7_8_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) /\ ((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_7_9_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) <= ((beta_2 ^ 2) * (eta_dec ^ 4)) /\ (beta_1 * (sigma_1 ^ 2)) < (theta ^ 2)) /\ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_8_9_disjoint :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((beta_2 * (eta_dec ^ 2)) < (beta_1 * (sigma_1 ^ 2)) /\ (theta ^ 2) <= (beta_2 * (eta_dec ^ 2))) /\ (((beta_2 ^ 2) * (eta_dec ^ 4)) < (beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) /\ (beta_2 * (eta_dec ^ 2)) < (theta ^ 2))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_3 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) \/ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) \/ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3))))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_11_12_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_11_13_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_11_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_12_13_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2)))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_12_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_13_14_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((1 < ((eta_2 * sigma_1 * (sqrt beta_1)) / ((sqrt beta_2) * eta_1 * sigma_2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((sigma_1 * sigma_2 * (sqrt beta_1) * (sqrt beta_2)) / (eta_1 * eta_2))) /\ (1 < (((Rpower beta_1 (1 / 3)) * (Rpower eta_2 (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower theta (2 / 3))) / ((Rpower beta_2 (2 / 3)) * (Rpower eta_1 (2 / 3)) * (Rpower eta_dec (2 / 3)) * (Rpower sigma_2 (4 / 3)))) /\ 1 < (((Rpower eta_1 (2 / 3)) * (Rpower eta_2 (2 / 3)) * (Rpower theta (4 / 3))) / ((Rpower beta_1 (1 / 3)) * (Rpower beta_2 (1 / 3)) * (Rpower eta_dec (4 / 3)) * (Rpower sigma_1 (2 / 3)) * (Rpower sigma_2 (2 / 3)))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_4 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) \/ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) \/ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_15_16_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_15_17_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_15_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2)) <= beta_2 /\ ((theta ^ 2) / (eta_dec ^ 2)) <= ((beta_1 * (sigma_1 ^ 2)) / (eta_1 ^ 2))) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_16_17_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_16_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)) /\ ((sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_17_18_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ ((1 < ((beta_1 * (sigma_1 ^ 2)) / (beta_2 * (eta_1 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_2) /\ (1 < ((beta_1 * (sigma_1 ^ 2) * (theta ^ 2)) / ((beta_2 ^ 2) * (eta_1 ^ 2) * (eta_dec ^ 2))) /\ 1 < ((theta ^ 2) / (beta_2 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_5 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) \/ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_19_20_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_19_21_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_19_22_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_20_21_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ ((theta ^ 2) / (eta_dec ^ 2)) <= beta_1)).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_20_22_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  ~ ((beta_1 <= ((beta_2 * (sigma_2 ^ 2)) / (eta_2 ^ 2)) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))) /\ (1 < ((beta_1 * (eta_2 ^ 2)) / (beta_2 * (sigma_2 ^ 2))) /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))).
Proof. intros. by_disjoint. Qed.

(* no overlap *)
Theorem cases_21_22_disjoint :
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
Theorem cases_23_24_disjoint :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 < beta_2 ->
  ~ (((theta ^ 2) / (eta_dec ^ 2)) <= beta_1 /\ 1 < ((theta ^ 2) / (beta_1 * (eta_dec ^ 2)))).
Proof. intros. by_disjoint. Qed.

Definition all := (
  case_1_minimiser,
  case_1_encoder_1,
  case_1_decoder_1,
  case_1_encoder_2,
  case_1_decoder_2,
  case_1_minimum_0,
  case_2_minimiser,
  case_2_encoder_1,
  case_2_decoder_1,
  case_2_encoder_2,
  case_2_decoder_2,
  case_2_minimum_0,
  case_3_minimiser,
  case_3_encoder_1,
  case_3_decoder_1,
  case_3_encoder_2,
  case_3_decoder_2,
  case_3_minimum_0,
  case_4_minimiser,
  case_4_encoder_1,
  case_4_decoder_1,
  case_4_encoder_2,
  case_4_decoder_2,
  case_4_minimum_0,
  case_5_active_1,
  case_5_active_2,
  case_6_minimiser,
  case_6_encoder_1,
  case_6_decoder_2,
  case_6_sigma_2,
  case_6_minimum_0,
  case_7_minimiser,
  case_7_encoder_1,
  case_7_decoder_2,
  case_7_sigma_2,
  case_7_minimum_0,
  case_8_minimiser,
  case_8_encoder_1,
  case_8_decoder_2,
  case_8_sigma_2,
  case_8_minimum_0,
  case_9_minimiser,
  case_9_encoder_1,
  case_9_decoder_2,
  case_9_sigma_2,
  case_9_minimum_0,
  case_10_active_1,
  case_10_active_2,
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
  cases_cover_1,
  cases_1_2_disjoint,
  cases_1_3_disjoint,
  cases_1_4_disjoint,
  cases_2_3_disjoint,
  cases_2_4_disjoint,
  cases_3_4_disjoint,
  cases_cover_2,
  cases_6_7_disjoint,
  cases_6_8_disjoint,
  cases_6_9_disjoint,
  cases_7_8_disjoint,
  cases_7_9_disjoint,
  cases_8_9_disjoint,
  cases_cover_3,
  cases_11_12_disjoint,
  cases_11_13_disjoint,
  cases_11_14_disjoint,
  cases_12_13_disjoint,
  cases_12_14_disjoint,
  cases_13_14_disjoint,
  cases_cover_4,
  cases_15_16_disjoint,
  cases_15_17_disjoint,
  cases_15_18_disjoint,
  cases_16_17_disjoint,
  cases_16_18_disjoint,
  cases_17_18_disjoint,
  cases_cover_5,
  cases_19_20_disjoint,
  cases_19_21_disjoint,
  cases_19_22_disjoint,
  cases_20_21_disjoint,
  cases_20_22_disjoint,
  cases_21_22_disjoint,
  cases_cover_6,
  cases_23_24_disjoint).
