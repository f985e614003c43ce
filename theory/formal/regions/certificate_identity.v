(* Written by `python -m collapsecheck.formal` from the claims of certificate-identity; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.
(* Left out: no Coq statement for Network. *)

(* every network: a KL's terms: Q log(Q/P) ≥ Q − P, u = P/Q *)
Theorem case_1_for_all_2 :
  forall u : R, 0 < u -> 
  (ln u) <= ((- 1) + u).
Proof. intros. first [by_inequality | by_share]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1. by_point. Qed.

(* every network: only the bracket can gain *)
Theorem case_1_for_all_3 :
  forall B F R beta k : R, 0 < B -> 0 < F -> 0 < R -> 0 < beta -> 0 < k -> 
  (F + R + ((- 1) * B) + (beta * k)) < 0 ->
  (beta * k) < B.
Proof. intros. split_hypotheses. first [by_sign (B + ((- 1) * beta * k)) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists 2, (1 / 4), (1 / 4), 1, 1. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  I.
