(* Written by `python -m collapsecheck.formal` from the claims of cvae-learnable; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing.
Import ListNotations.
Open Scope R_scope.

(* active: rho *)
Theorem case_1_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  (eta_dec * (sqrt beta_1)) < theta ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]).
Proof. intros. by_region. Qed.

(* active: encoder 1 *)
Theorem case_1_encoder_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  encoder_squared (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]) 1
  = ((eta_1 ^ 2) * (1 + (((- 1) * beta_1 * (eta_dec ^ 2)) / (theta ^ 2)))).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* active: decoder 1 *)
Theorem case_1_decoder_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  decoder_squared (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]) 1
  = (((theta ^ 2) + ((- 1) * beta_1 * (eta_dec ^ 2))) / (eta_1 ^ 2)).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* active: sigma 1 *)
Theorem case_1_sigma_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  sqrt (sigma_squared (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))]) 1)
  = ((eta_1 * eta_dec * (sqrt beta_1)) / theta).
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* active: minimum 0 *)
Theorem case_1_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [(2 * (ln (theta / ((sqrt beta_1) * eta_dec))))])
  = (beta_1 * (1 + (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))))).
Proof. intros. open_value. growth (2 * (ln (theta / ((sqrt beta_1) * eta_dec)))) ((theta ^ 2) / (beta_1 * (eta_dec ^ 2))). growth 0 1. destruct (root_exists beta_1 2 ltac:(assumption) ltac:(lia)) as [r_beta_1 [P_beta_1 ?]]. subst beta_1. rewrite ?(root_sqrt r_beta_1 2 1 P_beta_1 eq_refl). finish_value. Qed.

(* collapsed: rho *)
Theorem case_2_minimiser :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  theta <= (eta_dec * (sqrt beta_1)) ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0]).
Proof. intros. by_region. Qed.

(* collapsed: encoder 1 *)
Theorem case_2_encoder_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  encoder_squared (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* collapsed: decoder 1 *)
Theorem case_2_decoder_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  decoder_squared (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [0]) 1
  = 0.
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* collapsed: sigma 1 *)
Theorem case_2_sigma_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  sqrt (sigma_squared (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1]) (levelled 0 [0]) 1)
  = eta_1.
Proof. intros. apply sqrt_value; [left; pos|]. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* collapsed: minimum 0 *)
Theorem case_2_minimum_0 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  phi (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) (levelled 0 [0])
  = ((theta ^ 2) / (eta_dec ^ 2)).
Proof. intros. open_value. growth 0 1. growth 0 1. finish_value. Qed.

(* everywhere: level 1 active *)
Theorem case_3_active_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) rho ->
  (0 < rho 1%nat <-> (eta_dec * (sqrt beta_1)) < theta).
Proof. intros. by_active 1%nat. Qed.

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

Definition all := (
  case_1_minimiser,
  case_1_encoder_1,
  case_1_decoder_1,
  case_1_sigma_1,
  case_1_minimum_0,
  case_2_minimiser,
  case_2_encoder_1,
  case_2_decoder_1,
  case_2_sigma_1,
  case_2_minimum_0,
  case_3_active_1,
  cases_cover_1,
  cases_1_2_disjoint).
