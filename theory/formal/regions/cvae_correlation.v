(* Written by `python -m collapsecheck.formal` from the claims of cvae-correlation; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* learnable variance: raising correlation never raises rho_1 *)
Theorem case_1_correlation_1 :
  forall beta_1 eta_1 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta_raised <= theta ->
  forall before after, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [true] theta_raised eta_dec [beta_1] [1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_1_correlation_1_inhabited : hypotheses_of case_1_correlation_1.
Proof. exists 1, 1, 1, 1, (1 / 3). by_point. Qed.

(* learnable variance: level 1 active *)
Theorem case_1_active_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) rho ->
  (0 < rho 1%nat <-> (beta_1 * (eta_dec ^ 2)) < (theta ^ 2)).
Proof. intros. by_active 1%nat. Qed.
Example case_1_active_1_inhabited : hypotheses_of case_1_active_1.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* fixed variance: raising correlation never raises rho_1 *)
Theorem case_2_correlation_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta_raised <= theta ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta_raised eta_dec [beta_1] [sigma_1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_2_correlation_1_inhabited : hypotheses_of case_2_correlation_1.
Proof. exists 1, 1, 1, 1, 1, (1 / 2). by_point. Qed.

(* one output: full correlation leaves nothing *)
Theorem case_3_for_all_1 :
  forall correlation s : R, 0 < correlation -> 0 < s -> 
  correlation < 1 ->
  ((s ^ 2) * (1 + ((- 1) * (correlation ^ 2)))) <= (2 * (s ^ 2) * (1 + ((- 1) * correlation))).
Proof. intros. split_hypotheses. first [by_sign ((s ^ 2) * (((- 1) + correlation) ^ 2)) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_1_inhabited : hypotheses_of case_3_for_all_1.
Proof. exists (1 / 2), 1. by_point. Qed.

(* one output: more correlation leaves less *)
Theorem case_3_for_all_2 :
  forall correlation more_correlation s : R, 0 < correlation -> 0 < more_correlation -> 0 < s -> 
  correlation < more_correlation ->
  ((s ^ 2) * (1 + ((- 1) * (more_correlation ^ 2)))) < ((s ^ 2) * (1 + ((- 1) * (correlation ^ 2)))).
Proof. intros. split_hypotheses. first [by_sign (((s ^ 2) * (correlation + more_correlation)) * (more_correlation + ((- 1) * correlation))) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_2_inhabited : hypotheses_of case_3_for_all_2.
Proof. exists 1, 3, 1. by_point. Qed.

(* one output: collapse from the correlation √(1 − β η_dec²/s²) on *)
Theorem case_3_for_all_3 :
  forall beta_1 correlation eta_dec s : R, 0 < beta_1 -> 0 < correlation -> 0 < eta_dec -> 0 < s -> 
  ((s ^ 2) + ((- 1) * beta_1 * (eta_dec ^ 2))) <= ((correlation ^ 2) * (s ^ 2)) ->
  ((s ^ 2) * (1 + ((- 1) * (correlation ^ 2)))) <= (beta_1 * (eta_dec ^ 2)).
Proof. intros. split_hypotheses. first [by_sign (((- 1) * (s ^ 2)) + (beta_1 * (eta_dec ^ 2)) + ((correlation ^ 2) * (s ^ 2))) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_3_inhabited : hypotheses_of case_3_for_all_3.
Proof. exists 1, 1, 1, 1. by_point. Qed.

Definition all :=
  let _ := case_1_correlation_1 in
  let _ := case_1_correlation_1_inhabited in
  let _ := case_1_active_1 in
  let _ := case_1_active_1_inhabited in
  let _ := case_2_correlation_1 in
  let _ := case_2_correlation_1_inhabited in
  let _ := case_3_for_all_1 in
  let _ := case_3_for_all_1_inhabited in
  let _ := case_3_for_all_2 in
  let _ := case_3_for_all_2_inhabited in
  let _ := case_3_for_all_3 in
  let _ := case_3_for_all_3_inhabited in
  I.
