(* Written by `python -m collapsecheck.formal` from the claims of schedule-free; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.
(* Left out: no Coq statement for Network. *)

(* Gaussian noise: a variance on an interval, (b − m)(m − a), is at most a quarter of its squared length *)
Theorem case_1_for_all_2 :
  forall a b m : R, 0 < a -> 0 < b -> 0 < m -> 
  (a <= m /\ m <= b) ->
  ((b + ((- 1) * m)) * (m + ((- 1) * a))) <= ((1 / 4) * ((b + ((- 1) * a)) ^ 2)).
Proof. intros. split_hypotheses. first [by_sign ((1 / 4) * ((a + b + ((- 2) * m)) ^ 2)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists (1 / 4), 1, (1 / 2). by_point. Qed.

(* Gaussian noise: above diam²/4 the factor is below 1 *)
Theorem case_1_for_all_3 :
  forall a b beta : R, 0 < a -> 0 < b -> 0 < beta -> 
  ((1 / 4) * ((b + ((- 1) * a)) ^ 2)) < beta ->
  (((1 / 4) * ((b + ((- 1) * a)) ^ 2)) / beta) < 1.
Proof. intros. split_hypotheses. first [by_sign (((1 / 4) / beta) * (((- 1) * (a ^ 2)) + ((- 1) * (b ^ 2)) + (4 * beta) + (2 * a * b))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists 1, 1, 1. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  I.
