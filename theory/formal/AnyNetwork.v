(** Any network: the certificate identity for finitely many data points and latent values. *)
Require Import Reals Lra Lia Arith.
From Collapse Require Import Statements Sums.
Open Scope R_scope.

Lemma sum_double_scal m n (c : nat -> R) (f : nat -> nat -> R) :
  sum m (fun i => c i * sum n (f i)) = sum m (fun i => sum n (fun j => c i * f i j)).
Proof. apply sum_ext. intros. now rewrite sum_scal. Qed.

Section Network.
Context {F : Type}.
Variables (n k : nat) (P p : nat -> R) (b : R) (cost : nat -> F -> R) (f0 : F) (q : nat -> nat -> R) (f : nat -> F).
Hypothesis (DP : distribution n P) (FP : full n P) (Dp : distribution k p) (Fp : full k p) (Enc : encoder n k q).
Notation r := (aggregate n P q).
Notation Qz := (given n P q).

Lemma encoder_total c : sum n (fun i => P i * (sum k (fun z => q i z) * c i)) = sum n (fun i => P i * c i).
Proof. apply sum_ext. intros i Hi. destruct (Enc i Hi) as [_ E].
  replace (sum k (fun z => q i z)) with 1 by (symmetry; exact E). ring. Qed.

Lemma joint_nonneg i z : (i < n)%nat -> (z < k)%nat -> 0 <= P i * q i z.
Proof. intros Hi Hz. apply Rmult_le_pos; [left; now apply FP | now apply Enc]. Qed.

Lemma aggregate_nonneg z : (z < k)%nat -> 0 <= r z.
Proof. intro Hz. apply sum_nonneg. intros i Hi. now apply joint_nonneg. Qed.

(** Where r_z = 0 nothing maps to z. *)
Lemma aggregate_zero z i : (i < n)%nat -> (z < k)%nat -> r z = 0 -> q i z = 0.
Proof.
  intros Hi Hz Z. assert (K : P i * q i z = 0).
  { apply (sum_nonneg_zero n (fun i => P i * q i z)); [intros; now apply joint_nonneg | right; exact Z | exact Hi]. }
  assert (X := FP i Hi). apply Rmult_integral in K. destruct K; [lra | assumption].
Qed.

Lemma posterior_weight z i : (i < n)%nat -> (z < k)%nat -> r z * Qz z i = P i * q i z.
Proof.
  intros Hi Hz. unfold given. destruct (Req_dec (r z) 0) as [Z|N]; [|field; exact N].
  rewrite Z, (aggregate_zero z i Hi Hz Z). ring.
Qed.

Lemma posterior_distribution z : (z < k)%nat -> 0 < r z -> distribution n (Qz z).
Proof.
  intros Hz Pos. split.
  - intros i Hi. unfold given. apply Rmult_le_pos; [now apply joint_nonneg | left; now apply Rinv_0_lt_compat].
  - unfold given, Rdiv. rewrite sum_scal_r. fold (r z). apply Rinv_r. lra.
Qed.

Lemma aggregate_distribution : distribution k r.
Proof.
  split; [intros; now apply aggregate_nonneg|]. unfold aggregate. rewrite sum_swap.
  rewrite (sum_ext n _ (fun i => P i * (sum k (fun z => q i z) * 1))) by (intros i _; rewrite (sum_scal k (P i) (fun z => q i z)); ring).
  rewrite encoder_total, sum_scal_r, (proj2 DP). ring.
Qed.

(** The rate splits: E KL(q(z|x) | p) = KL(r | p) + E_r KL(Q_z | P). *)
Lemma rate_splits : sum n (fun i => P i * KL k (q i) p) = KL k r p + sum k (fun z => r z * KL n (Qz z) P).
Proof.
  unfold KL. rewrite !sum_double_scal, sum_swap, <- sum_plus. apply sum_ext. intros z Hz.
  replace (r z * ln (r z / p z)) with (sum n (fun i => P i * q i z * ln (r z / p z))).
  2:{ rewrite sum_scal_r. reflexivity. }
  rewrite <- sum_plus. apply sum_ext. intros i Hi.
  rewrite <- Rmult_assoc, <- Rmult_assoc, (posterior_weight z i Hi Hz).
  assert (Pi := FP i Hi). assert (Pz := Fp z Hz). assert (Q0 := proj1 (Enc i Hi) z Hz). cbv beta in Q0.
  destruct (Rle_lt_or_eq_dec 0 (q i z) Q0) as [Q|Q]; [|rewrite <- Q; ring].
  assert (Rz : 0 < r z).
  { apply Rlt_le_trans with (P i * q i z); [now apply Rmult_lt_0_compat|].
    apply (sum_ge_one n (fun i => P i * q i z) i Hi). intros; now apply joint_nonneg. }
  rewrite <- Rmult_plus_distr_l. f_equal. rewrite <- ln_mult.
  - f_equal. unfold given. field. lra.
  - now apply Rdiv_lt_0_compat.
  - unfold given. apply Rdiv_lt_0_compat; [|exact Pi]. apply Rdiv_lt_0_compat; [now apply Rmult_lt_0_compat | exact Rz].
Qed.

Lemma identity : objective n k P p b cost q f - collapsed_objective n P cost f0 =
  b * KL k r p + sum k (fun z => r z * (b * KL n (Qz z) P - gain_of n cost f0 (f z) (Qz z))).
Proof.
  rewrite (sum_ext k _ (fun z => b * (r z * KL n (Qz z) P) - r z * gain_of n cost f0 (f z) (Qz z))) by (intros; ring).
  rewrite sum_minus, sum_scal. assert (S := rate_splits).
  assert (G : sum k (fun z => r z * gain_of n cost f0 (f z) (Qz z))
            = collapsed_objective n P cost f0 - sum n (fun i => P i * sum k (fun z => q i z * cost i (f z)))).
  { unfold gain_of, collapsed_objective. rewrite <- (encoder_total (fun i => cost i f0)), <- sum_minus, sum_double_scal, sum_swap.
    apply sum_ext. intros i Hi. rewrite <- Rmult_minus_distr_l, <- sum_scal_r, <- sum_minus, <- sum_scal.
    apply sum_ext. intros z Hz. rewrite <- Rmult_assoc, (posterior_weight z i Hi Hz). ring. }
  rewrite G. unfold objective.
  rewrite (sum_ext n _ (fun i => P i * sum k (fun z => q i z * cost i (f z)) + b * (P i * KL k (q i) p))) by (intros; ring).
  rewrite sum_plus, sum_scal, S. ring.
Qed.

(** Gibbs: KL is not negative. *)
Lemma KL_nonneg N Q R : distribution N Q -> distribution N R -> full N R -> 0 <= KL N Q R.
Proof.
  intros [Q0 Q1] [R0 R1] Rf. assert (K : sum N (fun i => Q i - R i) <= KL N Q R).
  { apply sum_le. intros i Hi. assert (A := Q0 i Hi). assert (B := Rf i Hi).
    destruct (Rle_lt_or_eq_dec 0 (Q i) A) as [Q'|Q']; [|rewrite <- Q'; lra].
    assert (C := ln_tangent (R i / Q i) ltac:(now apply Rdiv_lt_0_compat)).
    replace (ln (Q i / R i)) with (- ln (R i / Q i)).
    - apply (Rmult_le_compat_l (Q i)) in C; [|lra]. replace (Q i * (R i / Q i - 1)) with (R i - Q i) in C by (field; lra). lra.
    - rewrite <- ln_Rinv by (now apply Rdiv_lt_0_compat). f_equal. field. lra. }
  rewrite sum_minus in K. lra.
Qed.

Lemma no_gain kappa : 0 <= kappa <= b -> (forall Q g, distribution n Q -> gain_of n cost f0 g Q <= kappa * KL n Q P) ->
  collapsed_objective n P cost f0 <= objective n k P p b cost q f /\
  (b - kappa) * sum k (fun z => r z * KL n (Qz z) P) + b * KL k r p <= objective n k P p b cost q f - collapsed_objective n P cost f0.
Proof.
  intros Hk No. rewrite identity.
  assert (A : (b - kappa) * sum k (fun z => r z * KL n (Qz z) P)
    <= sum k (fun z => r z * (b * KL n (Qz z) P - gain_of n cost f0 (f z) (Qz z)))).
  { rewrite <- sum_scal. apply sum_le. intros z Hz. destruct (Rle_lt_or_eq_dec 0 (r z) (aggregate_nonneg z Hz)) as [Q|Q].
    - assert (K := No (Qz z) (f z) (posterior_distribution z Hz Q)). nra.
    - rewrite <- Q. lra. }
  split; [|lra].
  assert (I0 : 0 <= sum k (fun z => r z * KL n (Qz z) P)).
  { apply sum_nonneg. intros z Hz. destruct (Rle_lt_or_eq_dec 0 (r z) (aggregate_nonneg z Hz)) as [Q|Q]; [|rewrite <- Q; lra].
    apply Rmult_le_pos; [lra|]. apply KL_nonneg; [now apply posterior_distribution | exact DP | exact FP]. }
  assert (K0 := KL_nonneg k r p aggregate_distribution Dp Fp). assert (Id := identity).
  assert (0 <= b * KL k r p) by (apply Rmult_le_pos; lra). 
  assert (0 <= (b - kappa) * sum k (fun z => r z * KL n (Qz z) P)) by (apply Rmult_le_pos; lra). lra.
Qed.
End Network.

Theorem network_identity : Statements.network_identity.
Proof. intros F n k P p b cost f0 q f DP FP Dp Fp Enc. now apply identity. Qed.

Theorem no_network_beats_collapse : Statements.no_network_beats_collapse.
Proof. intros F n k P p b kappa cost f0 DP FP Dp Fp Hk No q f Enc. now apply no_gain. Qed.

(** * Exponential families *)
Lemma dot_swap n D Q (T : nat -> nat -> R) g : sum n (fun i => Q i * dot D (T i) g) = dot D (mean n Q T) g.
Proof.
  unfold dot, mean. rewrite sum_double_scal, sum_swap. apply sum_ext. intros j _. rewrite <- sum_scal_r.
  apply sum_ext. intros; ring.
Qed.

Lemma dot_plus D x y z : dot D x (fun j => y j + z j) = dot D x y + dot D x z.
Proof. unfold dot. rewrite <- sum_plus. apply sum_ext. intros; ring. Qed.
Lemma dot_minus D x y z : dot D x (fun j => y j - z j) = dot D x y - dot D x z.
Proof. unfold dot. rewrite <- sum_minus. apply sum_ext. intros; ring. Qed.
Lemma dot_sym D x y : dot D x y = dot D y x.
Proof. unfold dot. apply sum_ext. intros; ring. Qed.
Lemma dot_scal D c x y : dot D x (fun j => c * y j) = c * dot D x y.
Proof. unfold dot. rewrite <- sum_scal. apply sum_ext. intros; ring. Qed.

Lemma family_gain n D A T f0 f Q : sum n Q = 1 ->
  gain_of n (family_cost D A T) f0 f Q = A f0 - A f + dot D (mean n Q T) (fun j => f j - f0 j).
Proof.
  intro One. unfold gain_of, family_cost.
  rewrite (sum_ext n _ (fun i => Q i * (A f0 - A f) + Q i * dot D (T i) (fun j => f j - f0 j))).
  2:{ intros. rewrite dot_minus. ring. }
  rewrite sum_plus, sum_scal_r, One, dot_swap. ring.
Qed.

(** Donsker and Varadhan: <t, mu_Q - m> <= KL(Q|P) + K(t). *)
Lemma donsker_varadhan n D P Q T t : distribution n P -> full n P -> distribution n Q ->
  dot D (fun j => mean n Q T j - mean n P T j) t <= KL n Q P + log_mgf n D P T t.
Proof.
  intros DP FP DQ. unfold log_mgf. set (x := fun i => dot D (fun j => T i j - mean n P T j) t).
  set (M := sum n (fun i => P i * exp (x i))).
  assert (n0 : (0 < n)%nat) by (destruct n; [destruct DP as [_ E]; simpl in E; lra | lia]).
  assert (MP : 0 < M).
  { apply Rlt_le_trans with (P 0%nat * exp (x 0%nat)); [apply Rmult_lt_0_compat; [now apply FP | apply exp_pos]|].
    apply (sum_ge_one n (fun i => P i * exp (x i))); [exact n0|]. intros; apply Rmult_le_pos; [now apply DP | left; apply exp_pos]. }
  set (R := fun i => P i * exp (x i) / M).
  assert (FR : full n R) by (intros i Hi; apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; [now apply FP | apply exp_pos] | exact MP]).
  assert (DR : distribution n R).
  { split; [intros i Hi; left; now apply FR|]. unfold R, Rdiv. rewrite sum_scal_r. fold M. apply Rinv_r. lra. }
  assert (K := KL_nonneg n Q R DQ DR FR).
  assert (E : KL n Q R = KL n Q P - sum n (fun i => Q i * x i) + ln M).
  { destruct DQ as [Q0 Q1]. replace (ln M) with (sum n (fun i => Q i * ln M)) by (rewrite sum_scal_r, Q1; ring).
    unfold KL. rewrite <- sum_minus, <- sum_plus. apply sum_ext. intros i Hi.
    destruct (Rle_lt_or_eq_dec 0 (Q i) (Q0 i Hi)) as [Q'|Q']; [|rewrite <- Q'; ring].
    assert (Pi := FP i Hi). replace (Q i / R i) with (Q i / P i * (/ exp (x i) * M)).
    2:{ unfold R. field. assert (X := exp_pos (x i)). repeat split; lra. }
    assert (X := exp_pos (x i)). assert (I := Rinv_0_lt_compat _ X).
    rewrite (ln_mult (Q i / P i)), (ln_mult (/ exp (x i))), ln_Rinv, ln_exp
      by (try assumption; repeat first [apply Rdiv_lt_0_compat | apply Rmult_lt_0_compat]; assumption). ring. }
  assert (X : sum n (fun i => Q i * x i) = dot D (fun j => mean n Q T j - mean n P T j) t).
  { unfold x. rewrite (dot_swap n D Q (fun i j => T i j - mean n P T j) t). unfold dot. apply sum_ext. intros j _. f_equal.
    unfold mean at 1. rewrite (sum_ext n _ (fun i => Q i * T i j - Q i * mean n P T j)) by (intros; ring).
    rewrite sum_minus, sum_scal_r, (proj2 DQ). unfold mean. ring. }
  rewrite <- X. change (sum n (fun i => Q i * x i) <= KL n Q P + ln M). lra.
Qed.

Lemma family_condition n D P T A b f0 f Q : distribution n P -> full n P -> distribution n Q -> 0 < b ->
  tilt_gain n D P T A b f0 f <= 0 -> gain_of n (family_cost D A T) f0 f Q <= b * KL n Q P.
Proof.
  intros DP FP DQ B G. rewrite family_gain by apply DQ. unfold tilt_gain in G.
  assert (K := donsker_varadhan n D P Q T (fun j => (f j - f0 j) / b) DP FP DQ).
  apply (Rmult_le_compat_l b) in K; [|lra].
  assert (S : b * dot D (fun j => mean n Q T j - mean n P T j) (fun j => (f j - f0 j) / b)
    = dot D (mean n Q T) (fun j => f j - f0 j) - dot D (mean n P T) (fun j => f j - f0 j)).
  { unfold dot. rewrite <- sum_scal, <- sum_minus. apply sum_ext. intros. field. lra. }
  rewrite S in K. lra.
Qed.

Theorem family_no_network_beats_collapse : Statements.family_no_network_beats_collapse.
Proof.
  intros n k D P p T A b f0 DP FP Dp Fp B G q f Enc.
  apply (no_gain n k P p b (family_cost D A T) f0 q f DP FP Dp Fp Enc b); [lra|].
  intros Q g DQ. now apply family_condition.
Qed.

Theorem family_identity : Statements.family_identity.
Proof.
  intros n k D P p T A Astar b f0 q f DP FP Dp Fp Enc Conj. rewrite (identity n k P p b) by assumption.
  rewrite (Rplus_comm (sum k _) (b * _)), Rplus_assoc. f_equal. rewrite <- sum_plus. apply sum_ext. intros z Hz.
  destruct (Rle_lt_or_eq_dec 0 _ (aggregate_nonneg n k P q FP Enc z Hz)) as [Q|Q]; [|rewrite <- Q; ring].
  rewrite family_gain by (apply (posterior_distribution n k P q FP Enc z Hz Q)).
  unfold fenchel_gap, bregman in *. set (mu := mean n (given n P q z) T). set (m := mean n P T) in *.
  rewrite !dot_minus, (dot_sym D f0 mu), (dot_sym D f0 m).
  assert (E : Astar m = dot D m f0 - A f0) by lra. rewrite E. ring.
Qed.

(** Gaussian noise is the family with T = x and A(f) = |f|^2 eta2 / 2 in the natural parameter f/eta2. *)
Lemma gaussian_gain n D P x eta2 f Q : 0 < eta2 -> distribution n Q ->
  let D' := fun j => f j - mean n P x j in
  gain_of n (gaussian_cost D eta2 x) (mean n P x) f Q
    = (dot D (fun j => mean n Q x j - mean n P x j) D' - dot D D' D' / 2) / eta2.
Proof.
  intros E DQ D'. set (m := mean n P x).
  assert (C : forall i, gaussian_cost D eta2 x i m - gaussian_cost D eta2 x i f
     = (dot D (x i) D' - dot D m D' - dot D D' D' / 2) / eta2).
  { intro i. unfold gaussian_cost. apply (Rmult_eq_reg_l (2 * eta2)); [|lra].
    replace (2 * eta2 * ((dot D (x i) D' - dot D m D' - dot D D' D' / 2) / eta2)) with (2 * dot D (x i) D' - 2 * dot D m D' - dot D D' D') by (field; lra).
    transitivity (dot D (fun j => x i j - m j) (fun j => x i j - m j) - dot D (fun j => x i j - f j) (fun j => x i j - f j)); [field; lra|].
    unfold dot, D'. fold m. rewrite <- !sum_scal, <- !sum_minus. apply sum_ext. intros; ring. }
  unfold gain_of. fold m. rewrite (sum_ext n _ (fun i => / eta2 * (Q i * dot D (x i) D') - Q i * ((dot D m D' + dot D D' D' / 2) / eta2)))
    by (intros; rewrite C; field; lra).
  rewrite sum_minus, sum_scal, sum_scal_r, dot_swap, (proj2 DQ).
  replace (dot D (fun j => mean n Q x j - m j) D') with (dot D (mean n Q x) D' - dot D m D'); [field; lra|].
  unfold dot. rewrite <- sum_minus. apply sum_ext. intros; ring.
Qed.

Theorem subgaussian_data_collapse : Statements.subgaussian_data_collapse.
Proof.
  intros n k D P p x b eta2 s2 DP FP Dp Fp B E Sub Small q f Enc.
  apply (no_gain n k P p b (gaussian_cost D eta2 x) (mean n P x) q f DP FP Dp Fp Enc b); [lra|].
  intros Q g DQ. rewrite (gaussian_gain n D P x eta2 g Q E DQ). cbv zeta. set (d := fun j => g j - mean n P x j).
  set (c := / (b * eta2)). assert (C : 0 < c) by (apply Rinv_0_lt_compat; now apply Rmult_lt_0_compat).
  assert (K := donsker_varadhan n D P Q x (fun j => c * d j) DP FP DQ). assert (Sb := Sub (fun j => c * d j)).
  rewrite dot_scal in K. rewrite dot_scal, dot_sym, dot_scal in Sb.
  set (u := dot D (fun j => mean n Q x j - mean n P x j) d) in *. set (w := dot D d d) in *.
  assert (W : 0 <= w) by (apply sum_nonneg; intros; nra).
  assert (s2 * (c * (c * w)) <= c * w).
  { replace (c * w) with (b * eta2 * (c * (c * w))) at 2 by (unfold c; field; lra).
    apply Rmult_le_compat_r; [|exact Small]. repeat apply Rmult_le_pos; lra. }
  apply (Rmult_le_reg_l c); [exact C|].
  replace (c * ((u - w / 2) / eta2)) with ((c * u - c * w / 2) / eta2) by (field; lra).
  replace (c * (b * KL n Q P)) with (KL n Q P / eta2) by (unfold c; field; lra).
  apply (Rmult_le_compat_r (/ eta2)); [left; now apply Rinv_0_lt_compat | lra].
Qed.
