(* Written by `python -m collapsecheck.formal` from the claims of optimal-eta-dec; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* one minimum: a collapsed mode stays above its tangent: u = h*/h *)
Theorem case_1_for_all_1 :
  forall u : R, 0 < u -> 
  (ln u) <= ((- 1) + u).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1. by_point. Qed.

(* one minimum: an active mode that collapses stays above it: w = θ²/(β h) *)
Theorem case_1_for_all_2 :
  forall w : R, 0 < w -> 
  (1 + (ln w)) <= w.
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1. by_point. Qed.

(* one minimum: a collapsed mode that wakes stays above it: w = β h*/θ², x = θ²/(β h) *)
Theorem case_1_for_all_3 :
  forall w x : R, 0 < w -> 0 < x -> 
  (1 <= w /\ 1 <= x) ->
  (1 + (ln w) + (ln x)) <= (w * (1 + (ln x))).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists 4, 4. by_point. Qed.

(* one learnable level: level 1 active *)
Theorem case_2_active_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) rho ->
  (0 < rho 1%nat <-> (beta_1 * (eta_dec ^ 2)) < (theta ^ 2)).
Proof. intros. by_active 1%nat. Qed.
Example case_2_active_1_inhabited : hypotheses_of case_2_active_1.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* one learnable level: raising eta_dec never raises rho_1 *)
Theorem case_2_eta_dec_1 :
  forall beta_1 eta_1 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec_raised [beta_1] [1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_2_eta_dec_1_inhabited : hypotheses_of case_2_eta_dec_1.
Proof. exists 1, 1, 1, 2, 1. by_point. Qed.

(* one learnable level: the loss falls up to S_k/(d_y − βk) *)
Theorem case_2_for_all_3 :
  forall S beta_1 d_y h k : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < h -> 0 < k -> 
  ((beta_1 * k) < d_y /\ h < (S / (d_y + ((- 1) * beta_1 * k)))) ->
  (d_y + (((- 1) * S) / h) + ((- 1) * beta_1 * k)) < 0.
Proof. intros. split_hypotheses. try cleared (((- 1) * S) + (d_y * h) + ((- 1) * beta_1 * h * k)) (((- 1) * d_y) + (beta_1 * k)). first [by_sign ((S + ((- 1) * d_y * h) + (beta_1 * h * k)) / h) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_3_inhabited : hypotheses_of case_2_for_all_3.
Proof. exists 1, (1 / 4), (1 / 4), 1, (1 / 4). by_point. Qed.

(* one learnable level: and rises from there *)
Theorem case_2_for_all_4 :
  forall S beta_1 d_y h k : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < h -> 0 < k -> 
  ((beta_1 * k) < d_y /\ (S / (d_y + ((- 1) * beta_1 * k))) < h) ->
  0 < (d_y + (((- 1) * S) / h) + ((- 1) * beta_1 * k)).
Proof. intros. split_hypotheses. try cleared (S + ((- 1) * d_y * h) + (beta_1 * h * k)) (((- 1) * d_y) + (beta_1 * k)). first [by_sign ((((- 1) * S) + (d_y * h) + ((- 1) * beta_1 * h * k)) / h) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_4_inhabited : hypotheses_of case_2_for_all_4.
Proof. exists 1, 1, 1, 4, (1 / 3). by_point. Qed.

(* one learnable level: with βk ≥ d_y the piece falls throughout *)
Theorem case_2_for_all_5 :
  forall S beta_1 d_y h k : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < h -> 0 < k -> 
  d_y <= (beta_1 * k) ->
  (d_y + (((- 1) * S) / h) + ((- 1) * beta_1 * k)) < 0.
Proof. intros. split_hypotheses. first [by_sign ((S + ((- 1) * d_y * h) + (beta_1 * h * k)) / h) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_5_inhabited : hypotheses_of case_2_for_all_5.
Proof. exists 1, 1, 1, 1, 3. by_point. Qed.

(* one learnable level: mode k survives: its threshold θ²/β lies above *)
Theorem case_2_for_all_6 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  ((S * beta_1) < ((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))) /\ (beta_1 * k) < d_y) ->
  ((S * beta_1) / (d_y + ((- 1) * beta_1 * k))) < (theta ^ 2).
Proof. intros. split_hypotheses. first [by_sign (((S * beta_1) + ((- 1) * d_y * (theta ^ 2)) + (beta_1 * k * (theta ^ 2))) / (((- 1) * d_y) + (beta_1 * k))) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_6_inhabited : hypotheses_of case_2_for_all_6.
Proof. exists 1, (1 / 4), 2, 1, 1. by_point. Qed.

(* one learnable level: or not *)
Theorem case_2_for_all_7 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  (((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))) <= (S * beta_1) /\ (beta_1 * k) < d_y) ->
  (theta ^ 2) <= ((S * beta_1) / (d_y + ((- 1) * beta_1 * k))).
Proof. intros. split_hypotheses. first [by_sign (((d_y * (theta ^ 2)) + ((- 1) * S * beta_1) + ((- 1) * beta_1 * k * (theta ^ 2))) / (((- 1) * d_y) + (beta_1 * k))) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_7_inhabited : hypotheses_of case_2_for_all_7.
Proof. exists 1, 1, 1, (1 / 3), 1. by_point. Qed.

(* one learnable level: survival is a bound on β *)
Theorem case_2_for_all_8 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  beta_1 < (d_y / (k + (S / (theta ^ 2)))) ->
  (S * beta_1) < ((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))).
Proof. intros. split_hypotheses. try cleared ((d_y * (theta ^ 2)) + ((- 1) * S * beta_1) + ((- 1) * beta_1 * k * (theta ^ 2))) (S + (k * (theta ^ 2))). first [by_sign ((d_y * (theta ^ 2)) + ((- 1) * S * beta_1) + ((- 1) * beta_1 * k * (theta ^ 2))) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_8_inhabited : hypotheses_of case_2_for_all_8.
Proof. exists 1, (1 / 4), 2, 1, 1. by_point. Qed.

(* one learnable level: which is sharp *)
Theorem case_2_for_all_9 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  (d_y / (k + (S / (theta ^ 2)))) <= beta_1 ->
  ((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))) <= (S * beta_1).
Proof. intros. split_hypotheses. try cleared ((S * beta_1) + ((- 1) * d_y * (theta ^ 2)) + (beta_1 * k * (theta ^ 2))) (S + (k * (theta ^ 2))). first [by_sign ((S * beta_1) + ((- 1) * d_y * (theta ^ 2)) + (beta_1 * k * (theta ^ 2))) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_9_inhabited : hypotheses_of case_2_for_all_9.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* one learnable level: fewer than d_y/β modes survive *)
Theorem case_2_for_all_10 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  (S * beta_1) < ((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))) ->
  (beta_1 * k) < d_y.
Proof. intros. split_hypotheses. first [by_sign (d_y + ((- 1) * beta_1 * k)) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_10_inhabited : hypotheses_of case_2_for_all_10.
Proof. exists 1, (1 / 4), 2, 1, 1. by_point. Qed.

(* one learnable level: β ≤ 1: a mode above the mean of the d_y − k eigenvalues after it survives *)
Theorem case_2_for_all_11 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  (beta_1 <= 1 /\ k < d_y /\ S < ((theta ^ 2) * (d_y + ((- 1) * k)))) ->
  (S * beta_1) < ((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))).
Proof. intros. split_hypotheses. first [by_sign ((d_y * (theta ^ 2)) + ((- 1) * S * beta_1) + ((- 1) * beta_1 * k * (theta ^ 2))) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_11_inhabited : hypotheses_of case_2_for_all_11.
Proof. exists (1 / 4), (1 / 4), 3, (1 / 2), 1. by_point. Qed.

(* one learnable level: β < 1: every mode survives that is not below that mean *)
Theorem case_2_for_all_12 :
  forall S beta_1 d_y k theta : R, 0 < S -> 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < theta -> 
  (beta_1 < 1 /\ k < d_y /\ S <= ((theta ^ 2) * (d_y + ((- 1) * k)))) ->
  (S * beta_1) < ((theta ^ 2) * (d_y + ((- 1) * beta_1 * k))).
Proof. intros. split_hypotheses. first [by_sign ((d_y * (theta ^ 2)) + ((- 1) * S * beta_1) + ((- 1) * beta_1 * k * (theta ^ 2))) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_12_inhabited : hypotheses_of case_2_for_all_12.
Proof. exists (1 / 4), (1 / 4), 3, (1 / 2), 1. by_point. Qed.

(* one learnable level: no remainder, βk < d_y: shrinking η_dec² by u < 1 lowers the loss *)
Theorem case_2_for_all_13 :
  forall beta_1 d_y k u : R, 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < u -> 
  ((beta_1 * k) < d_y /\ u < 1) ->
  ((d_y + ((- 1) * beta_1 * k)) * (ln u)) < 0.
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_2_for_all_13_inhabited : hypotheses_of case_2_for_all_13.
Proof. exists 1, 1, (1 / 4), (1 / 3). by_point. Qed.

(* one learnable level: no remainder, βk > d_y: it raises the loss *)
Theorem case_2_for_all_14 :
  forall beta_1 d_y k u : R, 0 < beta_1 -> 0 < d_y -> 0 < k -> 0 < u -> 
  (d_y < (beta_1 * k) /\ u < 1) ->
  0 < ((d_y + ((- 1) * beta_1 * k)) * (ln u)).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_2_for_all_14_inhabited : hypotheses_of case_2_for_all_14.
Proof. exists 1, 1, 4, (1 / 2). by_point. Qed.

(* one fixed level: level 1 active *)
Theorem case_3_active_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) rho ->
  (0 < rho 1%nat <-> (eta_dec * sigma_1 * (sqrt beta_1)) < (eta_1 * theta)).
Proof. intros. by_active 1%nat. Qed.
Example case_3_active_1_inhabited : hypotheses_of case_3_active_1.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* one fixed level: raising eta_dec never raises rho_1 *)
Theorem case_3_eta_dec_1 :
  forall beta_1 eta_1 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec_raised [beta_1] [sigma_1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_dec_1_inhabited : hypotheses_of case_3_eta_dec_1.
Proof. exists 1, 1, 1, 2, 1, 1. by_point. Qed.

(* one fixed level: the loss falls up to the root, g = η_dec *)
Theorem case_3_for_all_3 :
  forall Q S d_y g : R, 0 < Q -> 0 < S -> 0 < d_y -> 0 < g -> 
  g < (((1 / 2) * (Q + (sqrt ((Q ^ 2) + (4 * S * d_y))))) / d_y) ->
  (((- 1) * S) + (d_y * (g ^ 2)) + ((- 1) * Q * g)) < 0.
Proof. intros. split_hypotheses. first [by_sign (S + (Q * g) + ((- 1) * d_y * (g ^ 2))) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_3_inhabited : hypotheses_of case_3_for_all_3.
Proof. exists 1, (1 / 4), 3, (1 / 4). square_root 2. by_point. Qed.

(* one fixed level: and rises from there *)
Theorem case_3_for_all_4 :
  forall Q S d_y g : R, 0 < Q -> 0 < S -> 0 < d_y -> 0 < g -> 
  (((1 / 2) * (Q + (sqrt ((Q ^ 2) + (4 * S * d_y))))) / d_y) < g ->
  0 < (((- 1) * S) + (d_y * (g ^ 2)) + ((- 1) * Q * g)).
Proof. intros. split_hypotheses. try cleared (((- 1) * Q) + ((- 1) * (sqrt ((Q ^ 2) + (4 * S * d_y)))) + (2 * d_y * g)) (2 * d_y). first [by_sign (((- 1) * S) + (d_y * (g ^ 2)) + ((- 1) * Q * g)) | by_root | by_inequality | by_products]. Qed.
Example case_3_for_all_4_inhabited : hypotheses_of case_3_for_all_4.
Proof. exists (1 / 2), (1 / 4), 2, 1. square_root (3 / 2). by_point. Qed.

(* two levels: a larger η_dec wakes nothing: raising eta_dec never raises rho_1 *)
Theorem case_4_eta_dec_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec_raised [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_eta_dec_1_inhabited : hypotheses_of case_4_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 4, 1, 1. by_point. Qed.

(* two levels: a larger η_dec wakes nothing: raising eta_dec never raises rho_2 *)
Theorem case_4_eta_dec_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec_raised [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_eta_dec_2_inhabited : hypotheses_of case_4_eta_dec_2.
Proof. exact case_4_eta_dec_1_inhabited. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  let _ := case_2_active_1 in
  let _ := case_2_active_1_inhabited in
  let _ := case_2_eta_dec_1 in
  let _ := case_2_eta_dec_1_inhabited in
  let _ := case_2_for_all_3 in
  let _ := case_2_for_all_3_inhabited in
  let _ := case_2_for_all_4 in
  let _ := case_2_for_all_4_inhabited in
  let _ := case_2_for_all_5 in
  let _ := case_2_for_all_5_inhabited in
  let _ := case_2_for_all_6 in
  let _ := case_2_for_all_6_inhabited in
  let _ := case_2_for_all_7 in
  let _ := case_2_for_all_7_inhabited in
  let _ := case_2_for_all_8 in
  let _ := case_2_for_all_8_inhabited in
  let _ := case_2_for_all_9 in
  let _ := case_2_for_all_9_inhabited in
  let _ := case_2_for_all_10 in
  let _ := case_2_for_all_10_inhabited in
  let _ := case_2_for_all_11 in
  let _ := case_2_for_all_11_inhabited in
  let _ := case_2_for_all_12 in
  let _ := case_2_for_all_12_inhabited in
  let _ := case_2_for_all_13 in
  let _ := case_2_for_all_13_inhabited in
  let _ := case_2_for_all_14 in
  let _ := case_2_for_all_14_inhabited in
  let _ := case_3_active_1 in
  let _ := case_3_active_1_inhabited in
  let _ := case_3_eta_dec_1 in
  let _ := case_3_eta_dec_1_inhabited in
  let _ := case_3_for_all_3 in
  let _ := case_3_for_all_3_inhabited in
  let _ := case_3_for_all_4 in
  let _ := case_3_for_all_4_inhabited in
  let _ := case_4_eta_dec_1 in
  let _ := case_4_eta_dec_1_inhabited in
  let _ := case_4_eta_dec_2 in
  let _ := case_4_eta_dec_2_inhabited in
  I.
