(* Written by `python -m collapsecheck.formal` from the claims of dead-unit; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* additive units: the best u *)
Theorem case_1_for_all_1 :
  forall H t u : R, 0 < H -> 0 < t -> 0 < u -> 
  ((((- 1) / 2) * (t ^ 2)) / H) <= (((1 / 2) * H * (u ^ 2)) + ((- 1) * t * u)).
Proof. intros. split_hypotheses. first [by_sign (((1 / 2) * ((t + ((- 1) * H * u)) ^ 2)) / H) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1, 1, 1. by_point. Qed.

(* additive units: above the largest eigenvalue a unit stays dead *)
Theorem case_1_for_all_2 :
  forall H a beta_1 kappa t : R, 0 < H -> 0 < a -> 0 < beta_1 -> 0 < kappa -> 0 < t -> 
  (kappa < beta_1 /\ ((t ^ 2) / H) <= (a * kappa)) ->
  ((t ^ 2) / H) < (a * beta_1).
Proof. intros. split_hypotheses. try cleared (((- 1) * (t ^ 2)) + (H * a * kappa)) H. first [by_sign ((((- 1) * (t ^ 2)) + (H * a * beta_1)) / H) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 1, 1, (1 / 4), (1 / 4). by_point. Qed.

(* additive units: linear VAE: living modes leave no room *)
Theorem case_1_for_all_3 :
  forall beta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_dec -> 0 < theta -> 
  (beta_1 * (eta_dec ^ 2)) < (theta ^ 2) ->
  (((beta_1 ^ 2) * (eta_dec ^ 4)) / (theta ^ 2)) < (beta_1 * (eta_dec ^ 2)).
Proof. intros. split_hypotheses. first [by_sign (((beta_1 * (eta_dec ^ 2)) / (theta ^ 2)) * ((theta ^ 2) + ((- 1) * beta_1 * (eta_dec ^ 2)))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists 1, 1, 3. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  I.
