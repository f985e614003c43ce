(* Written by `python -m collapsecheck.formal` from the claims of elbo-gap; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing.
Import ListNotations.
Open Scope R_scope.
(* Left out: no Coq statement for gap. *)

(* VAE, learnable, active: rho *)
Theorem case_1_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]).
Proof. intros. by_region. Qed.

(* VAE, learnable, active: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (beta_1 * (1 + (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))))).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* VAE, learnable, collapsed: rho *)
Theorem case_2_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* VAE, learnable, collapsed: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* CVAE, learnable, active: rho *)
Theorem case_3_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]).
Proof. intros. by_region. Qed.

(* CVAE, learnable, active: minimum 0 *)
Theorem case_3_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (beta_1 * (1 + (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))))).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* CVAE, learnable, collapsed: rho *)
Theorem case_4_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* CVAE, learnable, collapsed: minimum 0 *)
Theorem case_4_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* VAE, isotropic, active: rho *)
Theorem case_5_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.

(* VAE, isotropic, active: minimum 0 *)
Theorem case_5_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* VAE, isotropic, collapsed: rho *)
Theorem case_6_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* VAE, isotropic, collapsed: minimum 0 *)
Theorem case_6_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = ((beta_1 * ((- 1) + ((- 1) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* CVAE, isotropic, active: rho *)
Theorem case_7_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))]).
Proof. intros. by_region. Qed.

(* CVAE, isotropic, active: minimum 0 *)
Theorem case_7_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [(ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)))])
  = (((- 1) * beta_1 * (1 + (ln ((sigma_1 ^ 2) / (eta_1 ^ 2))))) + ((2 * sigma_1 * theta * (sqrt beta_1)) / (eta_1 * eta_dec))).
Proof. intros. open_value. growth (ln ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1))) ((eta_1 * theta) / ((sqrt beta_1) * eta_dec * sigma_1)). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* CVAE, isotropic, collapsed: rho *)
Theorem case_8_minimiser :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* CVAE, isotropic, collapsed: minimum 0 *)
Theorem case_8_minimum_0 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  phi (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) (levelled 0 [0])
  = ((beta_1 * ((- 1) + ((- 1) * (ln ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((sigma_1 ^ 2) / (eta_1 ^ 2)))) + ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* β = 1 and learnable: the likelihood of probabilistic PCA: active: no variance of the mode is likelier than θ² (u = m/θ²) *)
Theorem case_9_for_all_1 :
  forall u : R, 0 < u -> 
  (1 + ((- 1) / u)) <= (ln u).
Proof. intros. first [by_inequality | by_share]. Qed.

(* β = 1 and learnable: the likelihood of probabilistic PCA: collapsed: none above η_dec² is likelier than η_dec² (s = m/η_dec²) *)
Theorem case_9_for_all_2 :
  forall eta_dec s theta : R, 0 < eta_dec -> 0 < s -> 0 < theta -> 
  (1 <= s /\ theta <= eta_dec) ->
  (((theta ^ 2) * (1 + ((- 1) / s))) / (eta_dec ^ 2)) <= (ln s).
Proof. intros. first [by_inequality | by_share]. Qed.

(* nothing left out *)
Theorem cases_cover_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta \/ theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_1_2_disjoint :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ~ ((eta_dec * (sqrt beta_1)) < theta /\ theta <= (eta_dec * (sqrt beta_1))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_2 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta \/ theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_3_4_disjoint :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  ~ ((eta_dec * (sqrt beta_1)) < theta /\ theta <= (eta_dec * (sqrt beta_1))).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_3 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta \/ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_5_6_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta /\ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1)).
Proof. intros. by_disjoint. Qed.

(* nothing left out *)
Theorem cases_cover_4 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta \/ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. by_cases. Qed.

(* no overlap *)
Theorem cases_7_8_disjoint :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  ~ (((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta /\ theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1)).
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
  case_9_for_all_1,
  case_9_for_all_2,
  cases_cover_1,
  cases_1_2_disjoint,
  cases_cover_2,
  cases_3_4_disjoint,
  cases_cover_3,
  cases_5_6_disjoint,
  cases_cover_4,
  cases_7_8_disjoint).
