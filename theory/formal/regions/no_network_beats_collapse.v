(* Written by `python -m collapsecheck.formal` from the claims of no-network-beats-collapse; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.
(* Left out: no Coq statement for Network. *)

(* if: the bracket at β ≥ κ *)
Theorem case_1_for_all_2 :
  forall B beta k kappa : R, 0 < B -> 0 < beta -> 0 < k -> 0 < kappa -> 
  (B <= (k * kappa) /\ kappa <= beta) ->
  (k * (beta + ((- 1) * kappa))) <= (((- 1) * B) + (beta * k)).
Proof. intros. split_hypotheses. first [by_sign (((- 1) * B) + (k * kappa)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 4, 3, 1. by_point. Qed.

(* if: below κ no gain beyond (κ − β) I *)
Theorem case_1_for_all_3 :
  forall B beta k kappa : R, 0 < B -> 0 < beta -> 0 < k -> 0 < kappa -> 
  B <= (k * kappa) ->
  (B + ((- 1) * beta * k)) <= (k * (kappa + ((- 1) * beta))).
Proof. intros. split_hypotheses. first [by_sign (((- 1) * B) + (k * kappa)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists (1 / 4), 1, 4, 1. by_point. Qed.

(* only if, free encoders: a rare event of small probability gains *)
Theorem case_2_for_all_1 :
  forall beta chi2 e gain : R, 0 < beta -> 0 < chi2 -> 0 < e -> 0 < gain -> 
  (e < 1 /\ (beta * chi2 * e) < (gain * (1 + ((- 1) * e)))) ->
  (((- 1) * e * gain) + ((beta * chi2 * (e ^ 2)) / (1 + ((- 1) * e)))) < 0.
Proof. intros. split_hypotheses. first [by_sign ((e * (((- 1) * gain) + (e * gain) + (beta * chi2 * e))) / ((- 1) + e)) | by_root | by_inequality | by_products]. Qed.
Example case_2_for_all_1_inhabited : hypotheses_of case_2_for_all_1.
Proof. exists 1, 1, (1 / 4), 1. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  let _ := case_2_for_all_1 in
  let _ := case_2_for_all_1_inhabited in
  I.
