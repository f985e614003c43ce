(** Orthogonal columns, flags by Gram and Schmidt, and the rearrangement that decides which mode meets which latent. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums.
Open Scope R_scope.

Lemma square_nonneg x : 0 <= x * x. Proof. apply Rle_0_sqr. Qed.

(** |Y x|^2 = sum of t_i x_i^2 *)
Lemma orthogonal_norm m n Y t x : orthogonal_columns m n Y t ->
  sum m (fun k => sum n (fun i => Y k i * x i) * sum n (fun i => Y k i * x i)) = sum n (fun i => t i * (x i * x i)).
Proof.
  intro H.
  rewrite (sum_ext m _ (fun k => sum n (fun i => sum n (fun j => (Y k i * x i) * (Y k j * x j))))) by (intros; apply sum_prod).
  rewrite sum_swap. apply sum_ext. intros i Hi. rewrite sum_swap, (sum_pick n _ i Hi).
  - rewrite (sum_ext m _ (fun k => (x i * x i) * (Y k i * Y k i))) by (intros; ring).
    rewrite sum_scal, (H i i Hi Hi), Nat.eqb_refl. ring.
  - intros j Hj N. rewrite (sum_ext m _ (fun k => (x i * x j) * (Y k i * Y k j))) by (intros; ring).
    rewrite sum_scal, (H i j Hi Hj). destruct (Nat.eqb_spec i j); [lia|ring].
Qed.

(** Q Q' x = x *)
Lemma orthogonal_resolve n Q x i : orthogonal n Q -> (i < n)%nat ->
  sum n (fun j => Q i j * sum n (fun k => Q k j * x k)) = x i.
Proof.
  intros [_ H] Hi. unfold orthogonal_columns, transpose in H.
  rewrite (sum_ext n _ (fun j => sum n (fun k => x k * (Q i j * Q k j)))).
  2:{ intros. rewrite <- sum_scal. apply sum_ext; intros; ring. }
  rewrite sum_swap, (sum_pick n _ i Hi).
  - rewrite sum_scal, (H i i Hi Hi), Nat.eqb_refl. ring.
  - intros k Hk N. rewrite sum_scal, (H i k Hi Hk). destruct (Nat.eqb_spec i k); [lia|ring].
Qed.

Lemma orthogonal_transpose n Q : orthogonal n Q -> orthogonal n (transpose Q).
Proof. intros [A B]. split; assumption. Qed.

Lemma orthogonal_preserves n Q x : orthogonal n Q ->
  sum n (fun j => sum n (fun k => Q k j * x k) * sum n (fun k => Q k j * x k)) = sum n (fun k => x k * x k).
Proof.
  intros [_ H]. etransitivity; [exact (orthogonal_norm n n (transpose Q) (fun _ => 1) x H)|]. apply sum_ext. intros; ring.
Qed.

(** * Flags: orthogonal g_j of length 0 or 1, with v_j in the span of g_0, ..., g_j *)
Definition flag n d (v g : nat -> nat -> R) :=
  orthogonal_columns n d (transpose g) (fun j => dot n (g j) (g j)) /\
  (forall j, (j < d)%nat -> dot n (g j) (g j) = 0 \/ dot n (g j) (g j) = 1) /\
  (forall j i, (j < d)%nat -> (i < n)%nat -> v j i = sum (S j) (fun k => dot n (v j) (g k) * g k i)).

Lemma dot_zero n x : dot n x x = 0 -> forall i, (i < n)%nat -> x i = 0.
Proof. exact (sum_sq_zero n x). Qed.

Lemma flag_coefficient n d v g x k : flag n d v g -> (k < d)%nat -> dot n x (g k) * dot n (g k) (g k) = dot n x (g k).
Proof.
  intros [_ [N _]] Hk. destruct (N k Hk) as [Z|Z]; rewrite Z; [|ring].
  rewrite Rmult_0_r. symmetry. unfold dot. apply sum_zero. intros i Hi. rewrite (dot_zero n (g k) Z i Hi). ring.
Qed.

Lemma dot_span n d x g c : dot n x (fun i => sum d (fun k => c k * g k i)) = sum d (fun k => c k * dot n x (g k)).
Proof.
  unfold dot. rewrite (sum_ext n _ (fun i => sum d (fun k => c k * (x i * g k i)))).
  2:{ intros. rewrite <- sum_scal. apply sum_ext; intros; ring. }
  rewrite sum_swap. apply sum_ext. intros. now rewrite sum_scal.
Qed.

Lemma dot_minus_l n x y z : dot n (fun i => x i - y i) z = dot n x z - dot n y z.
Proof. unfold dot. rewrite <- sum_minus. apply sum_ext. intros; ring. Qed.
Lemma dot_comm n x y : dot n x y = dot n y x.
Proof. unfold dot. apply sum_ext. intros; ring. Qed.
Lemma dot_ext n x x' y y' : (forall i, (i < n)%nat -> x i = x' i /\ y i = y' i) -> dot n x y = dot n x' y'.
Proof. intro H. unfold dot. apply sum_ext. intros i Hi. destruct (H i Hi) as [-> ->]. reflexivity. Qed.
Lemma dot_scal_l n c x y : dot n (fun i => c * x i) y = c * dot n x y.
Proof. unfold dot. rewrite <- sum_scal. apply sum_ext. intros; ring. Qed.
Lemma dot_nonneg n x : 0 <= dot n x x.
Proof. apply sum_nonneg. intros; apply square_nonneg. Qed.

Lemma flag_exists n d v : exists g, flag n d v g.
Proof.
  induction d as [|d [g F]]. { exists (fun _ _ => 0). split; [|split]; intro; intros; lia. }
  set (u := fun i => v d i - sum d (fun k => dot n (v d) (g k) * g k i)). assert (F' := F). destruct F' as [O [N Sp]].
  assert (ug : forall k, (k < d)%nat -> dot n u (g k) = 0).
  { intros k Hk. unfold u. rewrite dot_minus_l, (dot_comm n (fun i => sum d _)), dot_span.
    rewrite (sum_pick d _ k Hk).
    - rewrite (flag_coefficient n d v g (v d) k F Hk). ring.
    - intros j Hj Ne. assert (K := O k j Hk Hj). unfold transpose in K. fold (dot n (g k) (g j)) in K. rewrite K.
      destruct (Nat.eqb_spec k j); [lia|ring]. }
  set (s := dot n u u). assert (s0 : 0 <= s) by apply dot_nonneg.
  set (e := fun i => if Req_EM_T s 0 then 0 else / sqrt s * u i).
  assert (eg : forall k, (k < d)%nat -> dot n e (g k) = 0).
  { intros k Hk. unfold e. destruct (Req_EM_T s 0); [unfold dot; apply sum_zero; intros; ring|]. rewrite dot_scal_l, (ug k Hk). ring. }
  assert (ue : forall i, (i < n)%nat -> u i = dot n u e * e i).
  { intros i Hi. unfold e. destruct (Req_EM_T s 0) as [Z|NZ]; [rewrite (dot_zero n u Z i Hi); ring|].
    rewrite dot_comm, dot_scal_l. fold s. assert (P : 0 < sqrt s) by (apply sqrt_lt_R0; lra).
    rewrite <- (sqrt_sqrt s s0) at 2. field. lra. }
  assert (ee : dot n e e = 0 \/ dot n e e = 1).
  { unfold e. destruct (Req_EM_T s 0) as [Z|NZ]; [left; unfold dot; apply sum_zero; intros; ring|right].
    rewrite dot_scal_l, dot_comm, dot_scal_l. fold s. assert (P : 0 < sqrt s) by (apply sqrt_lt_R0; lra).
    rewrite <- (sqrt_sqrt s s0) at 3. field. lra. }
  set (g' := fun j => if Nat.eqb j d then e else g j).
  assert (G : forall k, (k < d)%nat -> g' k = g k) by (intros k Hk; unfold g'; destruct (Nat.eqb_spec k d); [lia|reflexivity]).
  assert (Gd : g' d = e) by (unfold g'; now rewrite Nat.eqb_refl).
  exists g'. split; [|split].
  - intros i j Hi Hj. unfold transpose. fold (dot n (g' i) (g' j)).
    destruct (Nat.eq_dec i d) as [->|Ni], (Nat.eq_dec j d) as [->|Nj]; rewrite ?Gd, ?G by lia.
    + now rewrite Nat.eqb_refl.
    + rewrite eg by lia. destruct (Nat.eqb_spec d j); [lia|reflexivity].
    + rewrite dot_comm, eg by lia. destruct (Nat.eqb_spec i d); [lia|reflexivity].
    + apply (O i j); lia.
  - intros j Hj. destruct (Nat.eq_dec j d) as [->|Nj]; [rewrite Gd; exact ee | rewrite G by lia; apply N; lia].
  - intros j i Hj Hi. destruct (Nat.eq_dec j d) as [->|Nj].
    + change (sum (S d) ?f) with (sum d f + f d). cbv beta. rewrite Gd.
      rewrite (sum_ext d _ (fun k => dot n (v d) (g k) * g k i)) by (intros; now rewrite G).
      assert (X : dot n (v d) e = dot n u e).
      { unfold u. rewrite dot_minus_l, (dot_comm n (fun i => sum d _)), dot_span.
        rewrite (sum_zero d); [ring|]. intros k Hk. rewrite (eg k Hk). ring. }
      rewrite X, <- (ue i Hi). unfold u. ring.
    + rewrite (Sp j i) by lia. apply sum_ext. intros k Hk. now rewrite G by lia.
Qed.

(** * Weights in [0,1] of total at most d on a nonincreasing sequence: at most its first d terms *)
Lemma top_d n d (x p : nat -> R) : (forall i, (i < n)%nat -> 0 <= p i <= 1) -> sum n p <= INR d ->
  (forall i, 0 <= x i) -> (forall i j, (i <= j)%nat -> x j <= x i) ->
  sum n (fun i => x i * p i) <= sum n (fun i => if Nat.ltb i d then x i else 0).
Proof.
  intros P01 Sp X0 Xm. set (t := if Nat.ltb d n then x d else 0).
  assert (Sd : (d < n)%nat -> sum n (fun i => if Nat.ltb i d then 1 else 0) = INR d).
  { clear. revert d. induction n; intros d H; [lia|]. simpl. destruct (Nat.ltb_spec n d); [lia|].
    destruct (Nat.eq_dec n d) as [->|N]; [|rewrite IHn by lia; lra].
    rewrite (sum_ext d _ (fun _ => 1)); [rewrite sum_const; ring|]. intros i Hi. destruct (Nat.ltb_spec i d); [reflexivity|lia]. }
  assert (T0 : 0 <= t) by (unfold t; destruct (Nat.ltb d n); [apply X0|lra]).
  assert (K : sum n (fun i => x i * p i)
    <= sum n (fun i => (if Nat.ltb i d then x i else 0) + t * (p i - if Nat.ltb i d then 1 else 0))).
  { apply sum_le. intros i Hi. destruct (P01 i Hi). unfold t. assert (A := X0 i).
    destruct (Nat.ltb_spec i d), (Nat.ltb_spec d n); try lia.
    - assert (B := Xm i d ltac:(lia)). nra.
    - nra.
    - assert (B := Xm d i ltac:(lia)). nra. }
  rewrite sum_plus, sum_scal, sum_minus in K. unfold t in *. destruct (Nat.ltb_spec d n) as [l|l].
  - rewrite (Sd l) in K. assert (x d * (sum n p - INR d) <= 0) by (assert (Z := X0 d); nra). lra.
  - lra.
Qed.

(** Rearrangement: a doubly substochastic D cannot gain more than the diagonal from a supermodular g. *)
Lemma rearrangement n d (g D : nat -> nat -> R) :
  (forall i j, 0 <= D i j) -> (forall i, (i < n)%nat -> sum d (D i) <= 1) -> (forall j, (j < d)%nat -> sum n (fun i => D i j) <= 1) ->
  (forall i j, (d <= j)%nat -> g i j = 0) -> (forall i j, g i (S j) <= g i j) ->
  (forall i i' j, (i <= i')%nat -> g i' j - g i' (S j) <= g i j - g i (S j)) ->
  sum n (fun i => sum d (fun j => g i j * D i j)) <= sum n (fun i => g i i).
Proof.
  intros D0 Row Col Z Dec Super.
  (* summation by parts in j *)
  assert (Parts : forall i, sum d (fun j => g i j * D i j) = sum d (fun k => (g i k - g i (S k)) * sum (S k) (D i))).
  { intro i. assert (K : forall N, sum N (fun k => (g i k - g i (S k)) * sum (S k) (D i)) = sum N (fun j => g i j * D i j) - g i N * sum N (D i)).
    { induction N; [simpl; ring|]. simpl sum in *. rewrite IHN. ring. }
    rewrite K, (Z i d) by lia. ring. }
  rewrite (sum_ext n _ _ (fun i _ => Parts i)), sum_swap.
  apply Rle_trans with (sum d (fun k => sum n (fun i => if Nat.ltb i (S k) then g i k - g i (S k) else 0))).
  - apply sum_le. intros k Hk. apply top_d.
    + intros i Hi. split; [apply sum_nonneg; intros; apply D0|]. apply Rle_trans with (sum d (D i)); [|now apply Row].
      apply sum_prefix; [lia | intros; apply D0].
    + rewrite sum_swap. rewrite <- (Rmult_1_r (INR (S k))), <- (sum_const (S k) 1). apply sum_le. intros j Hj. apply Col. lia.
    + intro i. assert (K := Dec i k). lra.
    + intros i j H. now apply Super.
  - rewrite sum_swap. apply Req_le, sum_ext. intros i _.
    assert (K : forall N, sum N (fun k => if Nat.ltb i (S k) then g i k - g i (S k) else 0) = if Nat.ltb i N then g i i - g i N else 0).
    { induction N; [reflexivity|]. simpl sum. rewrite IHN. destruct (Nat.ltb_spec i N), (Nat.ltb_spec i (S N)); try lia; [ring| |ring].
      replace N with i by lia. ring. }
    rewrite K. destruct (Nat.ltb_spec i d); [rewrite (Z i d) by lia; ring | now rewrite (Z i i) by lia].
Qed.

(** Bessel: the squared components along a flag add up to at most the squared length. *)
Lemma bessel n d v g x : flag n d v g -> sum d (fun j => dot n x (g j) * dot n x (g j)) <= dot n x x.
Proof.
  intro F. set (c := fun j => dot n x (g j)). set (y := fun i => sum d (fun j => g j i * c j)).
  assert (Q := dot_nonneg n (fun i => x i - y i)).
  assert (E1 : dot n x y = sum d (fun j => c j * c j)).
  { unfold y. rewrite (dot_ext n x x _ (fun i => sum d (fun j => c j * g j i))).
    - rewrite dot_span. reflexivity.
    - intros i _. split; [reflexivity | apply sum_ext; intros; ring]. }
  assert (E2 : dot n y y = sum d (fun j => c j * c j)).
  { unfold dot at 1. unfold y. etransitivity; [exact (orthogonal_norm n d (transpose g) _ c (proj1 F))|].
    apply sum_ext. intros j Hj. assert (K := flag_coefficient n d v g x j F Hj). fold (c j) in K.
    rewrite <- K at 3. ring. }
  assert (E3 : dot n (fun i => x i - y i) (fun i => x i - y i) = dot n x x - 2 * dot n x y + dot n y y).
  { unfold dot. rewrite <- sum_scal, <- sum_minus, <- sum_plus. apply sum_ext. intros; ring. }
  unfold c in *. lra.
Qed.
