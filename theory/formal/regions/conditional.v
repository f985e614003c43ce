(* Written by `python -m collapsecheck.formal` from the claims of conditional; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* scalar blocks: no W leaves less than the regression *)
Theorem case_1_for_all_1 :
  forall a b c w : R, 0 < a -> 0 < b -> 0 < c -> 0 < w -> 
  (c + (((- 1) * (b ^ 2)) / a)) <= (c + (a * (w ^ 2)) + ((- 2) * b * w)).
Proof. intros. split_hypotheses. first [by_sign (((((- 1) * b) + (a * w)) ^ 2) / a) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* scalar blocks: a residual variance is not negative *)
Theorem case_1_for_all_2 :
  forall a b c : R, 0 < a -> 0 < b -> 0 < c -> 
  (b ^ 2) <= (a * c) ->
  0 <= (c + (((- 1) * (b ^ 2)) / a)).
Proof. intros. split_hypotheses. first [by_sign ((((- 1) * (b ^ 2)) + (a * c)) / a) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 1, 3. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  I.
