(** Finite sums. *)
Require Import Reals Lra Lia Arith.
From Collapse Require Import Statements.
Open Scope R_scope.

Lemma sum_ext n f g : (forall i, (i < n)%nat -> f i = g i) -> sum n f = sum n g.
Proof. induction n; intro H; simpl; [reflexivity|]. rewrite IHn by (intros; apply H; lia). now rewrite H by lia. Qed.

Lemma sum_plus n f g : sum n (fun i => f i + g i) = sum n f + sum n g.
Proof. induction n; simpl; lra. Qed.

Lemma sum_minus n f g : sum n (fun i => f i - g i) = sum n f - sum n g.
Proof. induction n; simpl; lra. Qed.

Lemma sum_scal n c f : sum n (fun i => c * f i) = c * sum n f.
Proof. induction n; simpl; [ring | rewrite IHn; ring]. Qed.

Lemma sum_shift n f : sum (S n) f = f 0%nat + sum n (fun i => f (S i)).
Proof. induction n; [simpl; ring|]. change (sum (S (S n)) f) with (sum (S n) f + f (S n)). rewrite IHn. simpl. ring. Qed.

Lemma sum_zero n f : (forall i, (i < n)%nat -> f i = 0) -> sum n f = 0.
Proof. intro H. rewrite (sum_ext _ _ (fun _ => 0) H). clear. induction n; simpl; lra. Qed.

Lemma sum_nonneg n f : (forall i, (i < n)%nat -> 0 <= f i) -> 0 <= sum n f.
Proof.
  induction n; intro H; simpl; [lra|]. assert (0 <= f n) by (apply H; lia).
  assert (0 <= sum n f) by (apply IHn; intros; apply H; lia). lra.
Qed.

Lemma sum_le n f g : (forall i, (i < n)%nat -> f i <= g i) -> sum n f <= sum n g.
Proof.
  intro H. assert (K := sum_nonneg n (fun i => g i - f i)). rewrite sum_minus in K.
  enough (0 <= sum n g - sum n f) by lra. apply K. intros i Hi. specialize (H i Hi). lra.
Qed.

Lemma sum_swap m n (f : nat -> nat -> R) :
  sum m (fun i => sum n (fun j => f i j)) = sum n (fun j => sum m (fun i => f i j)).
Proof. induction m; simpl. { clear f. induction n; simpl; lra. } rewrite IHm, <- sum_plus. reflexivity. Qed.

Lemma sum_pick n f i : (i < n)%nat -> (forall j, (j < n)%nat -> j <> i -> f j = 0) -> sum n f = f i.
Proof.
  induction n; intros Hi H; [lia|]. simpl. destruct (Nat.eq_dec i n) as [->|N].
  - rewrite sum_zero; [lra|]. intros j Hj. apply H; lia.
  - rewrite IHn by (try lia; intros; apply H; lia). rewrite (H n) by lia. lra.
Qed.

Lemma sum_delta n q x : (q < n)%nat -> sum n (fun l => if Nat.eqb l q then x else 0) = x.
Proof.
  intro H. rewrite (sum_pick n _ q H); [now rewrite Nat.eqb_refl|].
  intros j _ N. destruct (Nat.eqb_spec j q); [lia|reflexivity].
Qed.

Lemma sum_prod m n (f g : nat -> R) : sum m f * sum n g = sum m (fun i => sum n (fun j => f i * g j)).
Proof. induction m; simpl; [ring|]. rewrite <- IHm, sum_scal. ring. Qed.

Lemma sum_ge_one n f i : (i < n)%nat -> (forall j, (j < n)%nat -> 0 <= f j) -> f i <= sum n f.
Proof.
  induction n; intros Hi H; [lia|]. simpl. assert (A := H n ltac:(lia)).
  assert (B : 0 <= sum n f) by (apply sum_nonneg; intros; apply H; lia).
  destruct (Nat.eq_dec i n) as [->|N]; [lra|]. assert (f i <= sum n f) by (apply IHn; [lia | intros; apply H; lia]). lra.
Qed.

Lemma sum_nonneg_zero n f : (forall i, (i < n)%nat -> 0 <= f i) -> sum n f <= 0 -> forall i, (i < n)%nat -> f i = 0.
Proof. intros H Z i Hi. assert (K := sum_ge_one n f i Hi H). specialize (H i Hi). lra. Qed.

Lemma sum_pos_ex n f : 0 < sum n f -> exists j, (j < n)%nat /\ 0 < f j.
Proof.
  induction n; simpl; intro H; [lra|]. destruct (Rlt_dec 0 (f n)) as [C|C]; [exists n; split; [lia|exact C]|].
  destruct IHn as [j [A B]]; [lra|]. exists j; split; [lia|exact B].
Qed.

Lemma sum_const n c : sum n (fun _ => c) = INR n * c.
Proof. induction n; [simpl; ring|]. rewrite S_INR. simpl sum. rewrite IHn. ring. Qed.

Lemma sum_sq_zero n f : sum n (fun i => f i * f i) = 0 -> forall i, (i < n)%nat -> f i = 0.
Proof.
  intros H i Hi. assert (K : f i * f i = 0); [|nra].
  apply (sum_nonneg_zero n (fun i => f i * f i)); [intros; nra | lra | exact Hi].
Qed.

Lemma sum_opp n f : sum n (fun i => - f i) = - sum n f.
Proof. induction n; simpl; lra. Qed.

Lemma sum_scal_r n c f : sum n (fun i => f i * c) = sum n f * c.
Proof. induction n; simpl; [ring | rewrite IHn; ring]. Qed.

Lemma sum_prefix k n f : (k <= n)%nat -> (forall i, 0 <= f i) -> sum k f <= sum n f.
Proof. intros H P. induction H as [|n H IH]; [lra|]. simpl. assert (K := P n). lra. Qed.

(** Tangents of exp and ln. *)
Lemma exp_tangent t : 0 <= exp t - 1 - t.
Proof. destruct (Req_dec t 0) as [->|H]; [rewrite exp_0; lra|]. assert (K := exp_ineq1 t H). lra. Qed.

Lemma exp_tangent_zero t : exp t - 1 - t = 0 -> t = 0.
Proof. intro Z. destruct (Req_dec t 0) as [->|H]; [reflexivity|]. assert (K := exp_ineq1 t H). lra. Qed.

Lemma ln_tangent x : 0 < x -> ln x <= x - 1.
Proof. intro P. assert (K := exp_tangent (ln x)). rewrite exp_ln in K by exact P. lra. Qed.

Lemma exp_le x y : x <= y -> exp x <= exp y.
Proof. intros [H|H]; [left; now apply exp_increasing | right; now f_equal]. Qed.

Lemma argmax (f : nat -> R) n : exists i, (i <= n)%nat /\ forall k, (k <= n)%nat -> f k <= f i.
Proof.
  induction n. { exists 0%nat. split; [lia|]. intros k H. replace k with 0%nat by lia. lra. }
  destruct IHn as [i [Hi Mi]]. destruct (Rle_dec (f i) (f (S n))) as [C|C].
  - exists (S n). split; [lia|]. intros k H. destruct (Nat.eq_dec k (S n)) as [->|N]; [lra|].
    assert (K := Mi k ltac:(lia)). lra.
  - exists i. split; [lia|]. intros k H. destruct (Nat.eq_dec k (S n)) as [->|N]; [lra|]. apply Mi; lia.
Qed.
