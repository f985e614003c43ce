(* Written by `python -m collapsecheck.formal` from the claims of skewness; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* a top direction: third order beats the rest for small ε *)
Theorem case_1_for_all_1 :
  forall c epsilon r : R, 0 < c -> 0 < epsilon -> 0 < r -> 
  epsilon < (((1 / 6) * c) / r) ->
  0 < (((- 1) * r * (epsilon ^ 4)) + ((1 / 6) * c * (epsilon ^ 3))).
Proof. intros. split_hypotheses. first [by_sign (((1 / 6) * (epsilon ^ 3)) * (c + ((- 6) * epsilon * r))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1, (1 / 4), (1 / 4). by_point. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  I.
