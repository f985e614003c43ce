(* Written by `python -m collapsecheck.formal` from the claims of trap-window; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.
(* Left out: no Coq statement for Network. *)

(* every family: two points: (u − 1/u)/2 − log u has the slope (u − 1)²/(2u²) *)
Theorem case_1_for_all_2 :
  forall u : R, 0 < u -> 
  1 < u ->
  0 < (((1 / 2) * (((- 1) + u) ^ 2)) / (u ^ 2)).
Proof. intros. split_hypotheses. first [by_sign (((1 / 2) * (((- 1) + u) ^ 2)) / (u ^ 2)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 4. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  I.
