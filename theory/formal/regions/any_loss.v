(* Written by `python -m collapsecheck.formal` from the claims of any-loss; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* every loss: the best move against a mean score *)
Theorem case_1_for_all_1 :
  forall H delta t : R, 0 < H -> 0 < delta -> 0 < t -> 
  ((((- 1) / 2) * (t ^ 2)) / H) <= (((1 / 2) * H * (delta ^ 2)) + ((- 1) * delta * t)).
Proof. intros. split_hypotheses. first [by_sign (((1 / 2) * ((t + ((- 1) * H * delta)) ^ 2)) / H) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1, 1, 1. by_point. Qed.

(* every loss: above κ_loc a direction rises *)
Theorem case_1_for_all_2 :
  forall H a beta kappa t : R, 0 < H -> 0 < a -> 0 < beta -> 0 < kappa -> 0 < t -> 
  (kappa < beta /\ ((t ^ 2) / H) <= (a * kappa)) ->
  ((t ^ 2) / H) < (a * beta).
Proof. intros. split_hypotheses. try cleared (((- 1) * (t ^ 2)) + (H * a * kappa)) H. first [by_sign ((((- 1) * (t ^ 2)) + (H * a * beta)) / H) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 1, 1, (1 / 4), (1 / 4). by_point. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  I.
