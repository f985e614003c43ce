(* Written by `python -m collapsecheck.formal` from the claims of design-rules; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* one learnable level: level 1 active *)
Theorem case_1_active_1 :
  forall beta_1 eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) rho ->
  (0 < rho 1%nat <-> beta_1 < ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. by_active 1%nat. Qed.
Example case_1_active_1_inhabited : hypotheses_of case_1_active_1.
Proof. exists 1, 1, 1, 1. by_point. Qed.

(* one fixed level: level 1 active *)
Theorem case_2_active_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  forall rho, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) rho ->
  (0 < rho 1%nat <-> beta_1 < (((eta_1 ^ 2) * (theta ^ 2)) / ((eta_dec ^ 2) * (sigma_1 ^ 2)))).
Proof. intros. by_active 1%nat. Qed.
Example case_2_active_1_inhabited : hypotheses_of case_2_active_1.
Proof. exists 1, 1, 1, 1, 1. by_point. Qed.

(* the top gives up first: level 1 active *)
Theorem case_3_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (sigma_1 * (sqrt beta_1)) < theta ->
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> True).
Proof. intros. by_active 2%nat. Qed.
Example case_3_active_1_inhabited : hypotheses_of case_3_active_1.
Proof. exists 1, 1, 1, 1, 1, 3. square_root 1. by_point. Qed.

(* the top gives up first: level 2 active *)
Theorem case_3_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  (sigma_1 * (sqrt beta_1)) < theta ->
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> beta_2 < ((sigma_1 * theta * (sqrt beta_1)) / (eta_dec ^ 2))).
Proof. intros. by_active 2%nat. Qed.
Example case_3_active_2_inhabited : hypotheses_of case_3_active_2.
Proof. exact case_3_active_1_inhabited. Qed.

(* the bottom gives up first: level 1 active *)
Theorem case_4_active_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= (sigma_1 * (sqrt beta_1)) ->
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 1%nat <-> beta_2 < ((theta ^ 2) / (eta_dec ^ 2))).
Proof. intros. by_active 2%nat. Qed.
Example case_4_active_1_inhabited : hypotheses_of case_4_active_1.
Proof. exists 1, 1, 1, 1, 1, (1 / 2). square_root 1. by_point. Qed.

(* the bottom gives up first: level 2 active *)
Theorem case_4_active_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  theta <= (sigma_1 * (sqrt beta_1)) ->
  forall rho, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) rho ->
  (0 < rho 2%nat <-> beta_2 < ((beta_1 * (sigma_1 ^ 2)) / (eta_dec ^ 2))).
Proof. intros. by_active 2%nat. Qed.
Example case_4_active_2_inhabited : hypotheses_of case_4_active_2.
Proof. exact case_4_active_1_inhabited. Qed.

Definition all :=
  let _ := case_1_active_1 in
  let _ := case_1_active_1_inhabited in
  let _ := case_2_active_1 in
  let _ := case_2_active_1_inhabited in
  let _ := case_3_active_1 in
  let _ := case_3_active_1_inhabited in
  let _ := case_3_active_2 in
  let _ := case_3_active_2_inhabited in
  let _ := case_4_active_1 in
  let _ := case_4_active_1_inhabited in
  let _ := case_4_active_2 in
  let _ := case_4_active_2_inhabited in
  I.
