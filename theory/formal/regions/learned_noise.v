(* Written by `python -m collapsecheck.formal` from the claims of learned-noise; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* two coordinates: one η_dec: 2 λ_1/(λ_1 + λ_2) ≥ 1 *)
Theorem case_1_for_all_1 :
  forall lambda_1 lambda_2 : R, 0 < lambda_1 -> 0 < lambda_2 -> 
  lambda_2 <= lambda_1 ->
  1 <= ((2 * lambda_1) / (lambda_1 + lambda_2)).
Proof. intros. split_hypotheses. first [by_sign ((lambda_1 + ((- 1) * lambda_2)) / (lambda_1 + lambda_2)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_1_inhabited : hypotheses_of case_1_for_all_1.
Proof. exists 1, (1 / 2). by_point. Qed.

(* two coordinates: one each: eigenvalues of trace 2 *)
Theorem case_1_for_all_2 :
  forall lambda_1 lambda_2 : R, 0 < lambda_1 -> 0 < lambda_2 -> 
  ((lambda_1 + lambda_2) = 2 /\ lambda_2 <= lambda_1) ->
  1 <= lambda_1.
Proof. intros. split_hypotheses. first [by_sign ((- 1) + lambda_1) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists (3 / 2), (1 / 2). by_point. Qed.

Definition all :=
  let _ := case_1_for_all_1 in
  let _ := case_1_for_all_1_inhabited in
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  I.
