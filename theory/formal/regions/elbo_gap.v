(* Written by `python -m collapsecheck.formal` from the claims of elbo-gap; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited Likelihood.
Import ListNotations.
Open Scope R_scope.

(* VAE, learnable, active: rho *)
Theorem case_1_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]).
Proof. intros. by_region. Qed.
Example case_1_minimiser_inhabited : hypotheses_of case_1_minimiser.
Proof. exists 1, 1, 1, 3. square_root 1. by_point. Qed.

(* VAE, learnable, active: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (beta_1 * (1 + (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))))).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_1_minimum_0_inhabited : hypotheses_of case_1_minimum_0.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* VAE, learnable, active: gap *)
Theorem case_1_gap_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  gap (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (((1 / 2) * beta_1) + ((1 / 2) * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + (((- 1) / 2) * (ln (((theta ^ 2) + ((eta_dec ^ 2) * (1 + ((- 1) * beta_1)))) / (eta_dec ^ 2)))) + ((((- 1) / 2) * (theta ^ 2)) / ((theta ^ 2) + ((eta_dec ^ 2) * (1 + ((- 1) * beta_1)))))).
Proof. intros. open_gap. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. grown ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl) in *. finish_gap. Qed.
Example case_1_gap_0_inhabited : hypotheses_of case_1_gap_0.
Proof. exact case_1_minimiser_inhabited. Qed.

(* VAE, learnable, collapsed: rho *)
Theorem case_2_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_2_minimiser_inhabited : hypotheses_of case_2_minimiser.
Proof. exists 1, 1, 1, (1 / 2). square_root 1. by_point. Qed.

(* VAE, learnable, collapsed: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_2_minimum_0_inhabited : hypotheses_of case_2_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* VAE, learnable, collapsed: gap *)
Theorem case_2_gap_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  gap (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [0])
  = 0.
Proof. intros. open_gap. growth 0 1. growth 0 1. grown 1. finish_gap. Qed.
Example case_2_gap_0_inhabited : hypotheses_of case_2_gap_0.
Proof. exact case_2_minimiser_inhabited. Qed.

(* CVAE, learnable, active: rho *)
Theorem case_3_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]).
Proof. intros. by_region. Qed.
Example case_3_minimiser_inhabited : hypotheses_of case_3_minimiser.
Proof. exact case_1_minimiser_inhabited. Qed.

(* CVAE, learnable, active: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (beta_1 * (1 + (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))))).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_3_minimum_0_inhabited : hypotheses_of case_3_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* CVAE, learnable, active: gap *)
Theorem case_3_gap_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  gap (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (((1 / 2) * beta_1) + ((1 / 2) * (ln ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))))) + (((- 1) / 2) * (ln (((theta ^ 2) + ((eta_dec ^ 2) * (1 + ((- 1) * beta_1)))) / (eta_dec ^ 2)))) + ((((- 1) / 2) * (theta ^ 2)) / ((theta ^ 2) + ((eta_dec ^ 2) * (1 + ((- 1) * beta_1)))))).
Proof. intros. open_gap. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. grown ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl) in *. finish_gap. Qed.
Example case_3_gap_0_inhabited : hypotheses_of case_3_gap_0.
Proof. exact case_1_minimiser_inhabited. Qed.

(* CVAE, learnable, collapsed: rho *)
Theorem case_4_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_4_minimiser_inhabited : hypotheses_of case_4_minimiser.
Proof. exact case_2_minimiser_inhabited. Qed.

(* CVAE, learnable, collapsed: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_4_minimum_0_inhabited : hypotheses_of case_4_minimum_0.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* CVAE, learnable, collapsed: gap *)
Theorem case_4_gap_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  gap (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [0])
  = 0.
Proof. intros. open_gap. growth 0 1. growth 0 1. grown 1. finish_gap. Qed.
Example case_4_gap_0_inhabited : hypotheses_of case_4_gap_0.
Proof. exact case_2_minimiser_inhabited. Qed.

(* VAE, isotropic, active: rho *)
Theorem case_5_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.
Example case_5_minimiser_inhabited : hypotheses_of case_5_minimiser.
Proof. exists 1, 1, 1, 1, 3. square_root 1. by_point. Qed.

(* VAE, isotropic, active: minimum 0 *)
Theorem case_5_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_5_minimum_0_inhabited : hypotheses_of case_5_minimum_0.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* VAE, isotropic, active: gap *)
Theorem case_5_gap_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  gap (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) / 2) + (((- 1) / 2) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + (((- 1) / 2) * (ln (1 + ((- 1) * beta_1) + ((eta_1 * theta * (sqrt beta_1)) / (eta_dec * sigma_1))))) + ((((- 1) / 2) * (theta ^ 2)) / ((eta_dec ^ 2) * (1 + ((- 1) * beta_1) + ((eta_1 * theta * (sqrt beta_1)) / (eta_dec * sigma_1))))) + (((1 / 2) * sigma_1 * theta * (sqrt beta_1) * (1 + (/ beta_1))) / (eta_1 * eta_dec))).
Proof. intros. open_gap. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. grown ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl) in *. finish_gap. Qed.
Example case_5_gap_0_inhabited : hypotheses_of case_5_gap_0.
Proof. exact case_5_minimiser_inhabited. Qed.

(* VAE, isotropic, collapsed: rho *)
Theorem case_6_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_6_minimiser_inhabited : hypotheses_of case_6_minimiser.
Proof. exists 1, 1, 1, 1, (1 / 3). square_root 1. by_point. Qed.

(* VAE, isotropic, collapsed: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = ((beta_1 * ((- 1) + ((- 1) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_6_minimum_0_inhabited : hypotheses_of case_6_minimum_0.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* VAE, isotropic, collapsed: gap *)
Theorem case_6_gap_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  gap (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [0])
  = (((- 1) / 2) + (((- 1) / 2) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + (((1 / 2) * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_gap. growth 0 1. growth 0 1. grown 1. finish_gap. Qed.
Example case_6_gap_0_inhabited : hypotheses_of case_6_gap_0.
Proof. exact case_6_minimiser_inhabited. Qed.

(* CVAE, isotropic, active: rho *)
Theorem case_7_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.
Example case_7_minimiser_inhabited : hypotheses_of case_7_minimiser.
Proof. exact case_5_minimiser_inhabited. Qed.

(* CVAE, isotropic, active: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.
Example case_7_minimum_0_inhabited : hypotheses_of case_7_minimum_0.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* CVAE, isotropic, active: gap *)
Theorem case_7_gap_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  gap (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) / 2) + (((- 1) / 2) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + (((- 1) / 2) * (ln (1 + ((- 1) * beta_1) + ((eta_1 * theta * (sqrt beta_1)) / (eta_dec * sigma_1))))) + ((((- 1) / 2) * (theta ^ 2)) / ((eta_dec ^ 2) * (1 + ((- 1) * beta_1) + ((eta_1 * theta * (sqrt beta_1)) / (eta_dec * sigma_1))))) + (((1 / 2) * sigma_1 * theta * (sqrt beta_1) * (1 + (/ beta_1))) / (eta_1 * eta_dec))).
Proof. intros. open_gap. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. grown ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl) in *. finish_gap. Qed.
Example case_7_gap_0_inhabited : hypotheses_of case_7_gap_0.
Proof. exact case_5_minimiser_inhabited. Qed.

(* CVAE, isotropic, collapsed: rho *)
Theorem case_8_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.
Example case_8_minimiser_inhabited : hypotheses_of case_8_minimiser.
Proof. exact case_6_minimiser_inhabited. Qed.

(* CVAE, isotropic, collapsed: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = ((beta_1 * ((- 1) + ((- 1) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.
Example case_8_minimum_0_inhabited : hypotheses_of case_8_minimum_0.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* CVAE, isotropic, collapsed: gap *)
Theorem case_8_gap_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  gap (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1]) (levelled 0 [0])
  = (((- 1) / 2) + (((- 1) / 2) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + (((1 / 2) * (sigma_1 ^ 2)) / (eta_1 ^ 2))).
Proof. intros. open_gap. growth 0 1. growth 0 1. grown 1. finish_gap. Qed.
Example case_8_gap_0_inhabited : hypotheses_of case_8_gap_0.
Proof. exact case_6_minimiser_inhabited. Qed.

(* β = 1 and learnable: the likelihood of probabilistic PCA: active: no variance of the mode is likelier than θ² (u = m/θ²) *)
Theorem case_9_for_all_1 :
  forall u : R, 0 < u -> 
  (1 + ((- 1) / u)) <= (ln u).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_9_for_all_1_inhabited : hypotheses_of case_9_for_all_1.
Proof. exists 1. by_point. Qed.

(* β = 1 and learnable: the likelihood of probabilistic PCA: collapsed: none above η_dec² is likelier than η_dec² (s = m/η_dec²) *)
Theorem case_9_for_all_2 :
  forall eta_dec s theta : R, 0 < eta_dec -> 0 < s -> 0 < theta -> 
  (1 <= s /\ theta <= eta_dec) ->
  (((theta ^ 2) * (1 + ((- 1) / s))) / (eta_dec ^ 2)) <= (ln s).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_9_for_all_2_inhabited : hypotheses_of case_9_for_all_2.
Proof. exists 1, 4, (1 / 2). by_point. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta \/ theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. by_cases. Qed.
Example cases_cover_1_inhabited : hypotheses_of cases_cover_1.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ~ ((eta_dec * (sqrt beta_1)) < theta /\ theta <= (eta_dec * (sqrt beta_1))).
Proof. intros. by_disjoint. Qed.
Example cases_1_2_disjoint_inhabited : hypotheses_of cases_1_2_disjoint.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta \/ theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. by_cases. Qed.
Example cases_cover_2_inhabited : hypotheses_of cases_cover_2.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_3_4_disjoint :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ~ ((eta_dec * (sqrt beta_1)) < theta /\ theta <= (eta_dec * (sqrt beta_1))).
Proof. intros. by_disjoint. Qed.
Example cases_3_4_disjoint_inhabited : hypotheses_of cases_3_4_disjoint.
Proof. exact case_1_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_3 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta \/ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. by_cases. Qed.
Example cases_cover_3_inhabited : hypotheses_of cases_cover_3.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_5_6_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta /\ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_5_6_disjoint_inhabited : hypotheses_of cases_5_6_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* nothing left out *)
Theorem cases_cover_4 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta \/ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. by_cases. Qed.
Example cases_cover_4_inhabited : hypotheses_of cases_cover_4.
Proof. exact case_5_minimum_0_inhabited. Qed.

(* no overlap *)
Theorem cases_7_8_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta /\ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1)).
Proof. intros. by_disjoint. Qed.
Example cases_7_8_disjoint_inhabited : hypotheses_of cases_7_8_disjoint.
Proof. exact case_5_minimum_0_inhabited. Qed.

Definition all :=
  let _ := case_1_minimiser in
  let _ := case_1_minimiser_inhabited in
  let _ := case_1_minimum_0 in
  let _ := case_1_minimum_0_inhabited in
  let _ := case_1_gap_0 in
  let _ := case_1_gap_0_inhabited in
  let _ := case_2_minimiser in
  let _ := case_2_minimiser_inhabited in
  let _ := case_2_minimum_0 in
  let _ := case_2_minimum_0_inhabited in
  let _ := case_2_gap_0 in
  let _ := case_2_gap_0_inhabited in
  let _ := case_3_minimiser in
  let _ := case_3_minimiser_inhabited in
  let _ := case_3_minimum_0 in
  let _ := case_3_minimum_0_inhabited in
  let _ := case_3_gap_0 in
  let _ := case_3_gap_0_inhabited in
  let _ := case_4_minimiser in
  let _ := case_4_minimiser_inhabited in
  let _ := case_4_minimum_0 in
  let _ := case_4_minimum_0_inhabited in
  let _ := case_4_gap_0 in
  let _ := case_4_gap_0_inhabited in
  let _ := case_5_minimiser in
  let _ := case_5_minimiser_inhabited in
  let _ := case_5_minimum_0 in
  let _ := case_5_minimum_0_inhabited in
  let _ := case_5_gap_0 in
  let _ := case_5_gap_0_inhabited in
  let _ := case_6_minimiser in
  let _ := case_6_minimiser_inhabited in
  let _ := case_6_minimum_0 in
  let _ := case_6_minimum_0_inhabited in
  let _ := case_6_gap_0 in
  let _ := case_6_gap_0_inhabited in
  let _ := case_7_minimiser in
  let _ := case_7_minimiser_inhabited in
  let _ := case_7_minimum_0 in
  let _ := case_7_minimum_0_inhabited in
  let _ := case_7_gap_0 in
  let _ := case_7_gap_0_inhabited in
  let _ := case_8_minimiser in
  let _ := case_8_minimiser_inhabited in
  let _ := case_8_minimum_0 in
  let _ := case_8_minimum_0_inhabited in
  let _ := case_8_gap_0 in
  let _ := case_8_gap_0_inhabited in
  let _ := case_9_for_all_1 in
  let _ := case_9_for_all_1_inhabited in
  let _ := case_9_for_all_2 in
  let _ := case_9_for_all_2_inhabited in
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
  let _ := cases_cover_4 in
  let _ := cases_cover_4_inhabited in
  let _ := cases_7_8_disjoint in
  let _ := cases_7_8_disjoint_inhabited in
  I.
