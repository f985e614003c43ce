(* Written by `python -m collapsecheck.formal` from the claims of finite-sample; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* the interval: upper end *)
Theorem case_1_for_all_1 :
  forall delta head s theta : R, 0 < delta -> 0 < head -> 0 < s -> 0 < theta -> 
  (0 < (1 + ((- 1) * delta) + ((- 1) * head)) /\ (theta * (1 + ((- 1) * delta) + ((- 1) * head))) <= s) ->
  theta <= (s / (1 + ((- 1) * delta) + ((- 1) * head))).
Proof. intros. split_hypotheses. first [by_sign ((theta + ((- 1) * s) + ((- 1) * delta * theta) + ((- 1) * head * theta)) / ((- 1) + delta + head)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists (1 / 4), (1 / 4), 1, 1. by_point. Qed.

(* the interval: lower end *)
Theorem case_1_for_all_2 :
  forall delta s tail theta : R, 0 < delta -> 0 < s -> 0 < tail -> 0 < theta -> 
  s <= (tail + (theta * (1 + delta))) ->
  ((s + ((- 1) * tail)) / (1 + delta)) <= theta.
Proof. intros. split_hypotheses. first [by_sign ((tail + theta + ((- 1) * s) + (delta * theta)) / (1 + delta)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* the interval: lower end without the tail *)
Theorem case_1_for_all_3 :
  forall delta gamma s tail theta : R, 0 < delta -> 0 < gamma -> 0 < s -> 0 < tail -> 0 < theta -> 
  (s <= (tail + (theta * (1 + delta))) /\ tail <= (theta * (sqrt gamma))) ->
  (s / (1 + delta + (sqrt gamma))) <= theta.
Proof. intros. split_hypotheses. first [by_sign ((theta + ((- 1) * s) + (delta * theta) + (theta * (sqrt gamma))) / (1 + delta + (sqrt gamma))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists 1, 1, 1, 1, 3. square_root 1. by_point. Qed.

(* the interval: white noise: its largest s² exceeds the Marchenko–Pastur edge by δ at most *)
Theorem case_1_for_all_4 :
  forall delta gamma s tail theta : R, 0 < delta -> 0 < gamma -> 0 < s -> 0 < tail -> 0 < theta -> 
  (s <= (tail + (theta * (1 + delta))) /\ tail <= (theta * (sqrt gamma))) ->
  s <= (theta * (1 + delta + (sqrt gamma))).
Proof. intros. split_hypotheses. first [by_sign (theta + ((- 1) * s) + (delta * theta) + (theta * (sqrt gamma))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_4_inhabited : hypotheses_of case_1_for_all_4.
Proof. exact case_1_for_all_3_inhabited. Qed.

(* VAE of y from x: upper end with a leak *)
Theorem case_2_for_all_1 :
  forall delta head leak s theta : R, 0 < delta -> 0 < head -> 0 < leak -> 0 < s -> 0 < theta -> 
  (0 < (1 + ((- 1) * delta) + ((- 1) * head)) /\ (theta * (1 + ((- 1) * delta) + ((- 1) * head))) <= (leak + s)) ->
  theta <= ((leak + s) / (1 + ((- 1) * delta) + ((- 1) * head))).
Proof. intros. split_hypotheses. first [by_sign ((theta + ((- 1) * leak) + ((- 1) * s) + ((- 1) * delta * theta) + ((- 1) * head * theta)) / ((- 1) + delta + head)) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_1_inhabited : hypotheses_of case_2_for_all_1.
Proof. exists (1 / 4), (1 / 4), 1, 1, 1. by_point. Qed.

(* VAE of y from x: lower end with a leak *)
Theorem case_2_for_all_2 :
  forall delta leak s tail theta : R, 0 < delta -> 0 < leak -> 0 < s -> 0 < tail -> 0 < theta -> 
  (s + ((- 1) * leak)) <= (tail + (theta * (1 + delta))) ->
  ((s + ((- 1) * leak) + ((- 1) * tail)) / (1 + delta)) <= theta.
Proof. intros. split_hypotheses. first [by_sign ((leak + tail + theta + ((- 1) * s) + (delta * theta)) / (1 + delta)) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_2_inhabited : hypotheses_of case_2_for_all_2.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* VAE, learnable: level 1 active *)
Theorem case_3_active_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) rho ->
  (0 < rho 1%nat <-> (eta_dec * (sqrt beta_1)) < theta).
Proof. intros. by_active 1%nat. Qed.
Example case_3_active_1_inhabited : hypotheses_of case_3_active_1.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* VAE, learnable: decided active *)
Theorem case_3_for_all_2 :
  forall beta_1 delta eta_dec s tail theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_dec -> 0 < s -> 0 < tail -> 0 < theta -> 
  (s <= (tail + (theta * (1 + delta))) /\ (tail + (eta_dec * (sqrt beta_1) * (1 + delta))) < s) ->
  (eta_dec * (sqrt beta_1)) < theta.
Proof. intros. split_hypotheses. first [by_sign (theta + ((- 1) * eta_dec * (sqrt beta_1))) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_2_inhabited : hypotheses_of case_3_for_all_2.
Proof. exists (1 / 16), 3, (1 / 3), 1, (1 / 3), 1. square_root (1 / 4). by_point. Qed.

(* VAE, learnable: decided collapsed *)
Theorem case_3_for_all_3 :
  forall beta_1 delta eta_dec head s theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_dec -> 0 < head -> 0 < s -> 0 < theta -> 
  (0 < (1 + ((- 1) * delta) + ((- 1) * head)) /\ s <= (eta_dec * (sqrt beta_1) * (1 + ((- 1) * delta) + ((- 1) * head))) /\ (theta * (1 + ((- 1) * delta) + ((- 1) * head))) <= s) ->
  theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. split_hypotheses. first [by_sign (((- 1) * theta) + (eta_dec * (sqrt beta_1))) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_3_inhabited : hypotheses_of case_3_for_all_3.
Proof. exists 16, (1 / 2), 4, (1 / 3), 1, 1. square_root 4. by_point. Qed.

(* VAE, fixed: level 1 active *)
Theorem case_4_active_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) rho ->
  (0 < rho 1%nat <-> ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta).
Proof. intros. by_active 1%nat. Qed.
Example case_4_active_1_inhabited : hypotheses_of case_4_active_1.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* VAE, fixed: decided active *)
Theorem case_4_for_all_2 :
  forall beta_1 delta eta_1 eta_dec s sigma_1 tail theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_1 -> 0 < eta_dec -> 0 < s -> 0 < sigma_1 -> 0 < tail -> 0 < theta -> 
  (s <= (tail + (theta * (1 + delta))) /\ (tail + ((eta_dec * sigma_1 * (sqrt beta_1) * (1 + delta)) / eta_1)) < s) ->
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta.
Proof. intros. split_hypotheses. try cleared ((eta_1 * s) + ((- 1) * eta_1 * tail) + ((- 1) * eta_dec * sigma_1 * (sqrt beta_1)) + ((- 1) * delta * eta_dec * sigma_1 * (sqrt beta_1))) eta_1. first [by_sign (((eta_1 * theta) + ((- 1) * eta_dec * sigma_1 * (sqrt beta_1))) / eta_1) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_2_inhabited : hypotheses_of case_4_for_all_2.
Proof. exists (1 / 16), 1, 4, (1 / 4), (1 / 2), 1, (1 / 4), 1. square_root (1 / 4). by_point. Qed.

(* VAE, fixed: decided collapsed *)
Theorem case_4_for_all_3 :
  forall beta_1 delta eta_1 eta_dec head s sigma_1 theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_1 -> 0 < eta_dec -> 0 < head -> 0 < s -> 0 < sigma_1 -> 0 < theta -> 
  (0 < (1 + ((- 1) * delta) + ((- 1) * head)) /\ s <= ((eta_dec * sigma_1 * (sqrt beta_1) * (1 + ((- 1) * delta) + ((- 1) * head))) / eta_1) /\ (theta * (1 + ((- 1) * delta) + ((- 1) * head))) <= s) ->
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. split_hypotheses. try cleared (((- 1) * eta_1 * s) + (eta_dec * sigma_1 * (sqrt beta_1)) + ((- 1) * delta * eta_dec * sigma_1 * (sqrt beta_1)) + ((- 1) * eta_dec * head * sigma_1 * (sqrt beta_1))) eta_1. first [by_sign ((((- 1) * eta_1 * theta) + (eta_dec * sigma_1 * (sqrt beta_1))) / eta_1) | by_root | by_inequality | by_products]. Qed.
Example case_4_for_all_3_inhabited : hypotheses_of case_4_for_all_3.
Proof. exists 1, (1 / 3), (1 / 4), 3, (1 / 3), 1, 1, 1. square_root 1. by_point. Qed.

(* CVAE, learnable: level 1 active *)
Theorem case_5_active_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) rho ->
  (0 < rho 1%nat <-> (eta_dec * (sqrt beta_1)) < theta).
Proof. intros. by_active 1%nat. Qed.
Example case_5_active_1_inhabited : hypotheses_of case_5_active_1.
Proof. exact case_3_active_1_inhabited. Qed.

(* CVAE, learnable: decided active *)
Theorem case_5_for_all_2 :
  forall beta_1 delta eta_dec s tail theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_dec -> 0 < s -> 0 < tail -> 0 < theta -> 
  (s <= (tail + (theta * (1 + delta))) /\ (tail + (eta_dec * (sqrt beta_1) * (1 + delta))) < s) ->
  (eta_dec * (sqrt beta_1)) < theta.
Proof. intros. split_hypotheses. first [by_sign (theta + ((- 1) * eta_dec * (sqrt beta_1))) | by_root | by_inequality | by_products]. Qed.
Example case_5_for_all_2_inhabited : hypotheses_of case_5_for_all_2.
Proof. exact case_3_for_all_2_inhabited. Qed.

(* CVAE, learnable: decided collapsed *)
Theorem case_5_for_all_3 :
  forall beta_1 delta eta_dec head s theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_dec -> 0 < head -> 0 < s -> 0 < theta -> 
  (0 < (1 + ((- 1) * delta) + ((- 1) * head)) /\ s <= (eta_dec * (sqrt beta_1) * (1 + ((- 1) * delta) + ((- 1) * head))) /\ (theta * (1 + ((- 1) * delta) + ((- 1) * head))) <= s) ->
  theta <= (eta_dec * (sqrt beta_1)).
Proof. intros. split_hypotheses. first [by_sign (((- 1) * theta) + (eta_dec * (sqrt beta_1))) | by_root | by_inequality | by_products]. Qed.
Example case_5_for_all_3_inhabited : hypotheses_of case_5_for_all_3.
Proof. exact case_3_for_all_3_inhabited. Qed.

(* CVAE, fixed: level 1 active *)
Theorem case_6_active_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) rho ->
  (0 < rho 1%nat <-> ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta).
Proof. intros. by_active 1%nat. Qed.
Example case_6_active_1_inhabited : hypotheses_of case_6_active_1.
Proof. exact case_4_active_1_inhabited. Qed.

(* CVAE, fixed: decided active *)
Theorem case_6_for_all_2 :
  forall beta_1 delta eta_1 eta_dec s sigma_1 tail theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_1 -> 0 < eta_dec -> 0 < s -> 0 < sigma_1 -> 0 < tail -> 0 < theta -> 
  (s <= (tail + (theta * (1 + delta))) /\ (tail + ((eta_dec * sigma_1 * (sqrt beta_1) * (1 + delta)) / eta_1)) < s) ->
  ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1) < theta.
Proof. intros. split_hypotheses. try cleared ((eta_1 * s) + ((- 1) * eta_1 * tail) + ((- 1) * eta_dec * sigma_1 * (sqrt beta_1)) + ((- 1) * delta * eta_dec * sigma_1 * (sqrt beta_1))) eta_1. first [by_sign (((eta_1 * theta) + ((- 1) * eta_dec * sigma_1 * (sqrt beta_1))) / eta_1) | by_root | by_inequality | by_products]. Qed.
Example case_6_for_all_2_inhabited : hypotheses_of case_6_for_all_2.
Proof. exact case_4_for_all_2_inhabited. Qed.

(* CVAE, fixed: decided collapsed *)
Theorem case_6_for_all_3 :
  forall beta_1 delta eta_1 eta_dec head s sigma_1 theta : R, 0 < beta_1 -> 0 < delta -> 0 < eta_1 -> 0 < eta_dec -> 0 < head -> 0 < s -> 0 < sigma_1 -> 0 < theta -> 
  (0 < (1 + ((- 1) * delta) + ((- 1) * head)) /\ s <= ((eta_dec * sigma_1 * (sqrt beta_1) * (1 + ((- 1) * delta) + ((- 1) * head))) / eta_1) /\ (theta * (1 + ((- 1) * delta) + ((- 1) * head))) <= s) ->
  theta <= ((eta_dec * sigma_1 * (sqrt beta_1)) / eta_1).
Proof. intros. split_hypotheses. try cleared (((- 1) * eta_1 * s) + (eta_dec * sigma_1 * (sqrt beta_1)) + ((- 1) * delta * eta_dec * sigma_1 * (sqrt beta_1)) + ((- 1) * eta_dec * head * sigma_1 * (sqrt beta_1))) eta_1. first [by_sign ((((- 1) * eta_1 * theta) + (eta_dec * sigma_1 * (sqrt beta_1))) / eta_1) | by_root | by_inequality | by_products]. Qed.
Example case_6_for_all_3_inhabited : hypotheses_of case_6_for_all_3.
Proof. exact case_4_for_all_3_inhabited. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  let _ := case_1_for_all_4 in
  let _ := case_1_for_all_4_inhabited in
  let _ := case_2_for_all_1 in
  let _ := case_2_for_all_1_inhabited in
  let _ := case_2_for_all_2 in
  let _ := case_2_for_all_2_inhabited in
  let _ := case_3_active_1 in
  let _ := case_3_active_1_inhabited in
  let _ := case_3_for_all_2 in
  let _ := case_3_for_all_2_inhabited in
  let _ := case_3_for_all_3 in
  let _ := case_3_for_all_3_inhabited in
  let _ := case_4_active_1 in
  let _ := case_4_active_1_inhabited in
  let _ := case_4_for_all_2 in
  let _ := case_4_for_all_2_inhabited in
  let _ := case_4_for_all_3 in
  let _ := case_4_for_all_3_inhabited in
  let _ := case_5_active_1 in
  let _ := case_5_active_1_inhabited in
  let _ := case_5_for_all_2 in
  let _ := case_5_for_all_2_inhabited in
  let _ := case_5_for_all_3 in
  let _ := case_5_for_all_3_inhabited in
  let _ := case_6_active_1 in
  let _ := case_6_active_1_inhabited in
  let _ := case_6_for_all_2 in
  let _ := case_6_for_all_2_inhabited in
  let _ := case_6_for_all_3 in
  let _ := case_6_for_all_3_inhabited in
  I.
