(* Written by `python -m collapsecheck.formal` from the claims of local-stability; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.
(* Left out: no Coq statement for Network. *)

(* every family: above κ_loc every direction rises *)
Theorem case_1_for_all_2 :
  forall a beta kappa lambda : R, 0 < a -> 0 < beta -> 0 < kappa -> 0 < lambda -> 
  (kappa < beta /\ lambda <= kappa) ->
  0 < (a * (beta + ((- 1) * lambda))).
Proof. intros. split_hypotheses. first [by_sign (a * (beta + ((- 1) * lambda))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_2_inhabited : hypotheses_of case_1_for_all_2.
Proof. exists 1, 4, 3, 1. by_point. Qed.

(* every family: below an eigenvalue its direction falls *)
Theorem case_1_for_all_3 :
  forall a beta lambda : R, 0 < a -> 0 < beta -> 0 < lambda -> 
  beta < lambda ->
  (a * (beta + ((- 1) * lambda))) < 0.
Proof. intros. split_hypotheses. first [by_sign (a * (lambda + ((- 1) * beta))) | by_root | by_inequality | by_products]. Qed.
Example case_1_for_all_3_inhabited : hypotheses_of case_1_for_all_3.
Proof. exists 1, 1, 3. by_point. Qed.

Definition all :=
  let _ := case_1_for_all_2 in
  let _ := case_1_for_all_2_inhabited in
  let _ := case_1_for_all_3 in
  let _ := case_1_for_all_3_inhabited in
  I.
