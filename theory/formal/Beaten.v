(** Any network, the converse: a law on which an answer gains more than beta KL is reached by a rare latent value. *)
Require Import Reals Lra Lia Arith.
From Collapse Require Import Statements Sums AnyNetwork.
Open Scope R_scope.

Lemma lower_bound n (P : nat -> R) : (forall i, (i < n)%nat -> 0 < P i) -> exists m, 0 < m <= 1 /\ forall i, (i < n)%nat -> m <= P i.
Proof.
  induction n as [|n IH]; intro H. { exists 1. split; [lra|lia]. }
  destruct IH as [m [M L]]; [intros; apply H; lia|]. exists (Rmin m (P n)). assert (X := Rmin_l m (P n)). assert (Y := Rmin_r m (P n)).
  split; [split; [apply Rmin_glb_lt; [lra | apply H; lia] | lra]|]. intros i Hi. destruct (Nat.eq_dec i n) as [->|]; [exact Y|].
  assert (K := L i ltac:(lia)). lra.
Qed.

(** KL is at most chi squared. *)
Lemma KL_chi n Q P : distribution n Q -> distribution n P -> full n P ->
  KL n Q P <= sum n (fun i => (Q i - P i) * (Q i - P i) / P i).
Proof.
  intros [Q0 Q1] [P0 P1] FP. apply Rle_trans with (sum n (fun i => (Q i - P i) * (Q i - P i) / P i + (Q i - P i))).
  - apply sum_le. intros i Hi. assert (Pi := FP i Hi). destruct (Rle_lt_or_eq_dec 0 (Q i) (Q0 i Hi)) as [Q'|Q'].
    + assert (K := ln_tangent (Q i / P i) ltac:(now apply Rdiv_lt_0_compat)). apply (Rmult_le_compat_l (Q i)) in K; [|lra].
      replace (Q i * (Q i / P i - 1)) with ((Q i - P i) * (Q i - P i) / P i + (Q i - P i)) in K by (field; lra). exact K.
    + rewrite <- Q'. replace ((0 - P i) * (0 - P i) / P i + (0 - P i)) with 0 by (field; lra). lra.
  - rewrite sum_plus, sum_minus. lra.
Qed.

Theorem gain_beats_collapse : Statements.gain_beats_collapse.
Proof.
  intros F n P b cost f0 f Q DP FP DQ B Gain. destruct (lower_bound n P FP) as [m [[M0 M1] Min]].
  set (chi := sum n (fun i => (P i - Q i) * (P i - Q i) / P i)).
  assert (Chi : 0 <= chi).
  { apply sum_nonneg. intros i Hi. apply Rmult_le_pos; [apply Rle_0_sqr | left; apply Rinv_0_lt_compat, FP, Hi]. }
  set (gap := gain_of n cost f0 f Q - b * KL n Q P). assert (Gap : 0 < gap) by (unfold gap; lra).
  assert (Den : 0 < 2 * b * chi + 1) by nra.
  set (e := Rmin (m / 2) (gap / (2 * (2 * b * chi + 1)))).
  assert (E0 : 0 < e) by (apply Rmin_glb_lt; apply Rdiv_lt_0_compat; lra).
  assert (E1 : e <= m / 2) by apply Rmin_l.
  assert (E2 : e * (2 * b * chi + 1) <= gap / 2).
  { apply Rle_trans with (gap / (2 * (2 * b * chi + 1)) * (2 * b * chi + 1)); [apply Rmult_le_compat_r; [lra | apply Rmin_r]|].
    right. field. lra. }
  assert (Q01 : forall i, (i < n)%nat -> 0 <= Q i <= 1).
  { intros i Hi. split; [now apply DQ|]. destruct DQ as [Q0 Q1]. rewrite <- Q1. now apply sum_ge_one. }
  set (p := fun z => match z with O => 1 - e | _ => e end).
  set (q := fun i z => match z with O => 1 - e * Q i / P i | _ => e * Q i / P i end).
  set (g := fun z => match z with O => f0 | _ => f end).
  assert (Small : forall i, (i < n)%nat -> 0 <= e * Q i / P i <= 1).
  { intros i Hi. assert (Pi := FP i Hi). assert (K := Min i Hi). destruct (Q01 i Hi) as [A C]. split.
    - apply Rmult_le_pos; [apply Rmult_le_pos; lra | left; now apply Rinv_0_lt_compat].
    - apply (Rmult_le_reg_r (P i)); [exact Pi|]. replace (e * Q i / P i * P i) with (e * Q i) by (field; lra). nra. }
  assert (Dp : distribution 2 p) by (split; [intros [|z] _; simpl; lra | simpl; lra]).
  assert (Fp : full 2 p) by (intros [|z] _; simpl; lra).
  assert (Enc : encoder n 2 q).
  { intros i Hi. destruct (Small i Hi). split; [intros [|z] _; simpl; lra | simpl; lra]. }
  exists p, q, g. split; [exact Dp|]. split; [exact Fp|]. split; [exact Enc|].
  assert (Id := identity n 2 P p b cost f0 q g FP Fp Enc).
  assert (A1 : aggregate n P q 1 = e).
  { unfold aggregate. simpl. rewrite (sum_ext n _ (fun i => e * Q i)) by (intros i Hi; assert (X := FP i Hi); field; lra).
    rewrite sum_scal, (proj2 DQ). ring. }
  assert (A0 : aggregate n P q 0 = 1 - e).
  { unfold aggregate. simpl. rewrite (sum_ext n _ (fun i => P i - e * Q i)) by (intros i Hi; assert (X := FP i Hi); field; lra).
    rewrite sum_minus, sum_scal, (proj2 DQ), (proj2 DP). ring. }
  assert (KLr : KL 2 (aggregate n P q) p = 0).
  { unfold KL. simpl. rewrite A0, A1. replace ((1 - e) / (1 - e)) with 1 by (field; lra). replace (e / e) with 1 by (field; lra). rewrite ln_1. ring. }
  assert (G1 : forall i, (i < n)%nat -> given n P q 1 i = Q i).
  { intros i Hi. unfold given. rewrite A1. simpl. assert (X := FP i Hi). field. lra. }
  assert (G0 : forall i, (i < n)%nat -> given n P q 0 i = (P i - e * Q i) / (1 - e)).
  { intros i Hi. unfold given. rewrite A0. simpl. assert (X := FP i Hi). field. lra. }
  assert (K1 : KL n (given n P q 1) P = KL n Q P) by (apply sum_ext; intros i Hi; now rewrite G1).
  assert (N1 : gain_of n cost f0 (g 1%nat) (given n P q 1) = gain_of n cost f0 f Q) by (apply sum_ext; intros i Hi; now rewrite G1).
  assert (N0 : gain_of n cost f0 (g 0%nat) (given n P q 0) = 0) by (apply sum_zero; intros; simpl; ring).
  assert (K0 : (1 - e) * KL n (given n P q 0) P <= 2 * e * e * chi).
  { assert (X := KL_chi n (given n P q 0) P (posterior_distribution n 2 P q FP Enc 0 ltac:(lia) ltac:(rewrite A0; lra)) DP FP).
    apply (Rmult_le_compat_l (1 - e)) in X; [|lra]. eapply Rle_trans; [exact X|].
    rewrite (sum_ext n _ (fun i => (e * e / ((1 - e) * (1 - e))) * ((P i - Q i) * (P i - Q i) / P i))).
    2:{ intros i Hi. rewrite (G0 i Hi). assert (Y := FP i Hi). field. lra. }
    rewrite sum_scal. fold chi. replace ((1 - e) * (e * e / ((1 - e) * (1 - e)) * chi)) with (e * e * chi * / (1 - e)) by (field; lra).
    assert (I : / (1 - e) <= 2).
    { apply (Rmult_le_reg_r (1 - e)); [lra|]. rewrite Rinv_l by lra. lra. }
    assert (0 <= e * e * chi) by (apply Rmult_le_pos; [apply Rle_0_sqr | exact Chi]). nra. }
  rewrite KLr in Id. change (sum 2 ?h) with (0 + h 0%nat + h 1%nat) in Id. cbv beta in Id. rewrite A0, A1, K1, N1, N0 in Id.
  assert (b * ((1 - e) * KL n (given n P q 0) P) <= b * (2 * e * e * chi)) by (apply Rmult_le_compat_l; lra).
  assert (e * (e * (2 * b * chi + 1)) <= e * (gap / 2)) by (apply Rmult_le_compat_l; lra).
  assert (0 < e * gap) by (now apply Rmult_lt_0_compat). assert (0 <= e * e) by apply Rle_0_sqr.
  unfold gap in *. nra.
Qed.

(** The law tilted by t attains Donsker and Varadhan's bound. *)
Lemma tilted n D P T t : distribution n P -> full n P -> exists Q, distribution n Q /\
  KL n Q P = dot D (fun j => mean n Q T j - mean n P T j) t - log_mgf n D P T t.
Proof.
  intros DP FP. unfold log_mgf. set (x := fun i => dot D (fun j => T i j - mean n P T j) t).
  change (sum n (fun i => P i * exp (dot D (fun j => T i j - mean n P T j) t))) with (sum n (fun i => P i * exp (x i))).
  set (M := sum n (fun i => P i * exp (x i))).
  assert (n0 : (0 < n)%nat) by (destruct n; [destruct DP as [_ E]; simpl in E; lra | lia]).
  assert (MP : 0 < M).
  { apply Rlt_le_trans with (P 0%nat * exp (x 0%nat)); [apply Rmult_lt_0_compat; [now apply FP | apply exp_pos]|].
    apply (sum_ge_one n (fun i => P i * exp (x i))); [exact n0|]. intros; apply Rmult_le_pos; [now apply DP | left; apply exp_pos]. }
  set (Q := fun i => P i * exp (x i) / M). exists Q.
  assert (One : sum n Q = 1) by (unfold Q, Rdiv; rewrite sum_scal_r; fold M; apply Rinv_r; lra).
  split.
  - split; [|exact One]. intros i Hi. left. apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; [now apply FP | apply exp_pos] | exact MP].
  - unfold KL. rewrite (sum_ext n _ (fun i => Q i * x i - Q i * ln M)).
    + rewrite sum_minus, sum_scal_r, One, Rmult_1_l. f_equal. unfold x.
      rewrite (dot_swap n D Q (fun i j => T i j - mean n P T j) t). unfold dot. apply sum_ext. intros j _. f_equal.
      unfold mean at 1. rewrite (sum_ext n _ (fun i => Q i * T i j - Q i * mean n P T j)) by (intros; ring).
      rewrite sum_minus, sum_scal_r, One. unfold mean. ring.
    + intros i Hi. assert (Pi := FP i Hi). assert (X := exp_pos (x i)). replace (Q i / P i) with (exp (x i) * / M) by (unfold Q; field; lra).
      rewrite ln_mult, ln_Rinv, ln_exp by (try assumption; now apply Rinv_0_lt_compat). ring.
Qed.

Theorem tilt_beats_collapse : Statements.tilt_beats_collapse.
Proof.
  intros n D P T A b f0 f DP FP B G. destruct (tilted n D P T (fun j => (f j - f0 j) / b) DP FP) as [Q [DQ E]].
  apply (gain_beats_collapse (nat -> R) n P b (family_cost D A T) f0 f Q DP FP DQ B).
  rewrite family_gain by apply DQ. unfold tilt_gain in G. rewrite E, Rmult_minus_distr_l.
  assert (S : b * dot D (fun j => mean n Q T j - mean n P T j) (fun j => (f j - f0 j) / b)
    = dot D (mean n Q T) (fun j => f j - f0 j) - dot D (mean n P T) (fun j => f j - f0 j)).
  { unfold dot. rewrite <- sum_scal, <- sum_minus. apply sum_ext. intros. field. lra. }
  rewrite S. lra.
Qed.
