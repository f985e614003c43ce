(* Written by `python -m collapsecheck.formal` from the claims of hierarchy-global; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* rising β: three levels: the weighted rates are at least β_1 times the joint KL *)
Theorem case_1_for_all_1 :
  forall beta_1 beta_2 beta_3 t_1 t_2 t_3 : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < t_1 -> 0 < t_2 -> 0 < t_3 -> 
  (beta_1 <= beta_2 /\ beta_2 <= beta_3) ->
  (beta_1 * t_1) <= ((beta_1 * (t_1 + ((- 1) * t_2))) + (beta_2 * (t_2 + ((- 1) * t_3))) + (beta_3 * t_3)).
Proof. intros. split_hypotheses. first [by_sign ((beta_2 * t_2) + (beta_3 * t_3) + ((- 1) * beta_1 * t_2) + ((- 1) * beta_2 * t_3)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1, 2, 4, 1, 1, 1. by_point. Qed.

(* rising β: the joint bracket at β_1 ≥ κ *)
Theorem case_1_for_all_2 :
  forall B beta_1 kappa t_1 : R, 0 < B -> 0 < beta_1 -> 0 < kappa -> 0 < t_1 -> 
  (B <= (kappa * t_1) /\ kappa <= beta_1) ->
  B <= (beta_1 * t_1).
Proof. intros. split_hypotheses. first [by_sign (((- 1) * B) + (beta_1 * t_1)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 4, 3, 1. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  I.
