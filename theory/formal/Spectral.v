(** Every real symmetric matrix has an orthogonal eigenbasis with descending eigenvalues.
    One eigenvector comes from the last row and column bordering a diagonalised block (the secular equation and the
    intermediate value theorem); a reflection makes it the last basis vector. *)
Require Import Reals Lra Lia Arith Bool Ranalysis5.
From Collapse Require Import Statements Sums Matrices.
Open Scope R_scope.

(** * Sorting *)
Definition permutes n (pi : nat -> nat) := (forall i, (i < n)%nat -> (pi i < n)%nat) /\
  (forall i j, (i < n)%nat -> (j < n)%nat -> Nat.eqb (pi i) (pi j) = Nat.eqb i j) /\
  forall g, sum n (fun i => g (pi i)) = sum n g.

Definition swap x y i := if Nat.eqb i x then y else if Nat.eqb i y then x else i.

Lemma swap_permutes n x y : (x < n)%nat -> (y < n)%nat -> permutes n (swap x y).
Proof.
  intros Hx Hy. split; [|split].
  - intros i Hi. unfold swap. destruct (Nat.eqb i x); [|destruct (Nat.eqb i y)]; assumption.
  - intros i j _ _. unfold swap.
    destruct (Nat.eqb_spec i x), (Nat.eqb_spec i y), (Nat.eqb_spec j x), (Nat.eqb_spec j y); subst;
      match goal with |- Nat.eqb ?p ?q = Nat.eqb ?r ?s => destruct (Nat.eqb_spec p q), (Nat.eqb_spec r s) end; congruence || lia.
  - intro g. rewrite <- (Rplus_0_r (sum n g)). replace 0 with (sum n (fun i => g (swap x y i) - g i)); [rewrite <- sum_plus; apply sum_ext; intros; ring|].
    rewrite (sum_ext n _ (fun i => (if Nat.eqb i x then g y - g x else 0) + (if Nat.eqb i y then g x - g y else 0))).
    + rewrite sum_plus, !sum_delta by assumption. ring.
    + intros i _. unfold swap. destruct (Nat.eqb_spec i x), (Nat.eqb_spec i y); subst; try ring. 
Qed.

Lemma compose_permutes n p q : permutes n p -> permutes n q -> permutes n (fun i => p (q i)).
Proof.
  intros [A1 [A2 A3]] [B1 [B2 B3]]. split; [|split].
  - auto.
  - intros i j Hi Hj. rewrite A2 by auto. auto.
  - intro g. rewrite (B3 (fun i => g (p i))). apply A3.
Qed.

Lemma sort_exists n (f : nat -> R) : exists pi, permutes n pi /\ descending n (fun i => f (pi i)).
Proof.
  enough (H : forall k, (k <= n)%nat -> exists pi, permutes n pi /\ forall i j, (i < k)%nat -> (i <= j < n)%nat -> f (pi j) <= f (pi i)).
  { destruct (H n (le_n n)) as [pi [P S]]. exists pi. split; [exact P|]. intros i j Hij. apply S; lia. }
  induction k as [|k IH]; intro Hk.
  - exists (fun i => i). split; [|lia]. split; [auto | split; reflexivity].
  - destruct (IH ltac:(lia)) as [pi [P S]].
    destruct (argmax (fun t => f (pi (k + t)%nat)) (n - 1 - k)) as [t [Ht Mt]]. set (m := (k + t)%nat).
    exists (fun i => pi (swap k m i)). split; [apply compose_permutes; [exact P | apply swap_permutes; unfold m; lia]|].
    assert (Low : forall i, (i < k)%nat -> swap k m i = i).
    { intros i Hi. unfold swap, m. destruct (Nat.eqb_spec i k), (Nat.eqb_spec i (k + t)); lia. }
    assert (High : forall j, (k <= j < n)%nat -> (k <= swap k m j < n)%nat).
    { intros j Hj. unfold swap, m. destruct (Nat.eqb_spec j k), (Nat.eqb_spec j (k + t)); lia. }
    intros i j Hi Hj. destruct (Nat.eq_dec i k) as [->|Ni].
    + assert (X := High j Hj). replace (swap k m k) with m by (unfold swap; now rewrite Nat.eqb_refl).
      specialize (Mt (swap k m j - k)%nat ltac:(lia)). replace (k + (swap k m j - k))%nat with (swap k m j) in Mt by lia. exact Mt.
    + rewrite (Low i) by lia. destruct (lt_dec j k); [rewrite (Low j) by lia; apply S; lia|].
      assert (X := High j ltac:(lia)). apply S; lia.
Qed.

Lemma diagonalises_permuted n Q M lam pi : permutes n pi -> diagonalises n Q M lam ->
  diagonalises n (fun k i => Q k (pi i)) M (fun i => lam (pi i)).
Proof.
  intros [P1 [P2 P3]] [[C R] D]. split; [split|].
  - intros i j Hi Hj. rewrite (C (pi i) (pi j)) by auto. now rewrite P2.
  - intros k l Hk Hl. unfold transpose. rewrite (P3 (fun i => Q k i * Q l i)). apply (R k l Hk Hl).
  - intros i j Hi Hj. assert (K := D (pi i) (pi j) (P1 i Hi) (P1 j Hj)). rewrite P2 in K by assumption. exact K.
Qed.

(** * Products of orthogonal matrices *)
Lemma sum_pull n (c : R) f : c * sum n f = sum n (fun i => c * f i).
Proof. symmetry. apply sum_scal. Qed.

Lemma mul_columns n H Q : orthogonal_columns n n H (fun _ => 1) -> orthogonal_columns n n Q (fun _ => 1) ->
  orthogonal_columns n n (mul n H Q) (fun _ => 1).
Proof.
  intros OH OQ i j Hi Hj. unfold mul.
  rewrite (sum_ext n _ (fun k => sum n (fun p => sum n (fun q => (Q p i * Q q j) * (H k p * H k q))))).
  2:{ intros. rewrite sum_prod. apply sum_ext; intros; apply sum_ext; intros; ring. }
  rewrite sum_swap, <- (OQ i j Hi Hj). apply sum_ext. intros p Hp. rewrite sum_swap, (sum_pick n _ p Hp).
  - rewrite sum_scal, (OH p p Hp Hp), Nat.eqb_refl. ring.
  - intros q Hq N. rewrite sum_scal, (OH p q Hp Hq). destruct (Nat.eqb_spec p q); [lia|ring].
Qed.

Lemma columns_ext m n X Y t : (forall k i, X k i = Y k i) -> orthogonal_columns m n X t -> orthogonal_columns m n Y t.
Proof. intros E H i j Hi Hj. rewrite <- (H i j Hi Hj). apply sum_ext. intros. now rewrite !E. Qed.

Lemma mul_orthogonal n H Q : orthogonal n H -> orthogonal n Q -> orthogonal n (mul n H Q).
Proof.
  intros [A B] [C D]. split; [now apply mul_columns|].
  apply columns_ext with (mul n (transpose Q) (transpose H)); [|now apply mul_columns].
  intros k i. unfold transpose, mul. apply sum_ext. intros; ring.
Qed.

Lemma bilinear_mul n H Q M i j :
  bilinear n n M (column (mul n H Q) i) (column (mul n H Q) j)
  = bilinear n n (fun p q => bilinear n n M (column H p) (column H q)) (column Q i) (column Q j).
Proof.
  unfold bilinear, column, mul.
  transitivity (sum n (fun p => sum n (fun q => sum n (fun k => sum n (fun l => Q p i * (H k p * M k l * H l q) * Q q j))))).
  - rewrite (sum_ext n _ (fun k => sum n (fun l => sum n (fun p => sum n (fun q => Q p i * (H k p * M k l * H l q) * Q q j))))).
    + rewrite (sum_ext n _ (fun k => sum n (fun p => sum n (fun l => sum n (fun q => Q p i * (H k p * M k l * H l q) * Q q j)))))
        by (intros; apply sum_swap).
      rewrite sum_swap. apply sum_ext. intros p _.
      rewrite (sum_ext n _ (fun k => sum n (fun q => sum n (fun l => Q p i * (H k p * M k l * H l q) * Q q j))))
        by (intros; apply sum_swap).
      apply sum_swap.
    + intros k _. apply sum_ext. intros l _. rewrite Rmult_assoc, (Rmult_comm (M k l)), <- Rmult_assoc, sum_prod, <- sum_scal_r.
      apply sum_ext. intros p _. rewrite <- sum_scal_r. apply sum_ext. intros; ring.
  - apply sum_ext; intros p _. apply sum_ext; intros q _.
    rewrite <- sum_scal, <- sum_scal_r. apply sum_ext; intros k _. rewrite <- sum_scal, <- sum_scal_r. reflexivity.
Qed.

(** * One eigenvector *)
Lemma diagonal_columns n Q M lam k i : diagonalises n Q M lam -> (k < n)%nat -> (i < n)%nat ->
  sum n (fun l => M k l * Q l i) = lam i * Q k i.
Proof.
  intros [O D] Hk Hi. rewrite <- (orthogonal_resolve n Q (fun k => sum n (fun l => M k l * Q l i)) k O Hk).
  rewrite (sum_ext n _ (fun j => Q k j * (if Nat.eqb j i then lam i else 0))).
  - rewrite (sum_pick n _ i Hi); [rewrite Nat.eqb_refl; ring|]. intros j _ N. destruct (Nat.eqb_spec j i); [lia|ring].
  - intros j Hj. f_equal. assert (K := D j i Hj Hi). unfold bilinear, column in K.
    transitivity (if Nat.eqb j i then lam j else 0); [|destruct (Nat.eqb_spec j i); [now subst|reflexivity]].
    rewrite <- K. apply sum_ext. intros p _. rewrite <- sum_scal. apply sum_ext. intros; ring.
Qed.

(** The secular equation x = c + sum of b_i^2 / (x - lam_i) has a root to the right of every pole. *)
Lemma pole_continuous p s x : x <> p -> continuity_pt (fun x => s * / (x - p)) x.
Proof.
  intro H. apply continuity_pt_mult; [apply continuity_pt_const; intros ? ?; reflexivity|].
  apply continuity_pt_inv; [|lra].
  apply continuity_pt_minus; [apply derivable_continuous_pt, derivable_pt_id | apply continuity_pt_const; intros ? ?; reflexivity].
Qed.

Definition pole (lam b : nat -> R) x i := if Req_EM_T (b i) 0 then 0 else b i * b i * / (x - lam i).

Lemma poles_continuous n lam b x : (forall i, (i < n)%nat -> b i <> 0 -> lam i < x) -> continuity_pt (fun x => sum n (pole lam b x)) x.
Proof.
  induction n as [|n IH]; intro H; [apply continuity_pt_const; intros ? ?; reflexivity|]. simpl.
  apply continuity_pt_plus; [apply IH; intros; apply H; auto|].
  unfold pole. destruct (Req_EM_T (b n) 0) as [Z|N]; [apply continuity_pt_const; intros ? ?; reflexivity|].
  apply pole_continuous. specialize (H n ltac:(lia) N). lra.
Qed.

Lemma all_or_one n (b : nat -> R) :
  (exists i, (i < n)%nat /\ b i <> 0) \/ (forall i, (i < n)%nat -> b i = 0).
Proof.
  induction n as [|n [[i [A B]]|IH]]; [right; lia | left; exists i; split; [lia | exact B] |].
  destruct (Req_EM_T (b n) 0) as [Z|N]; [right | left; exists n; split; [lia | exact N]].
  intros i Hi. destruct (Nat.eq_dec i n) as [->|]; [exact Z | apply IH; lia].
Qed.

Lemma top_pole n lam b : (exists i, (i < n)%nat /\ b i <> 0) ->
  exists i0, (i0 < n)%nat /\ b i0 <> 0 /\ forall i, (i < n)%nat -> b i <> 0 -> lam i <= lam i0.
Proof.
  induction n as [|n IH]; intros [i [Hi Bi]]; [lia|].
  destruct (all_or_one n b) as [E|E].
  - destruct (IH E) as [i0 [A [B C]]]. destruct (Req_EM_T (b n) 0) as [Z|N].
    + exists i0. split; [lia|]. split; [exact B|]. intros j Hj Bj. destruct (Nat.eq_dec j n) as [->|]; [contradiction | apply C; [lia|exact Bj]].
    + destruct (Rle_dec (lam n) (lam i0)) as [L|L].
      * exists i0. split; [lia|]. split; [exact B|]. intros j Hj Bj. destruct (Nat.eq_dec j n) as [->|]; [exact L | apply C; [lia|exact Bj]].
      * exists n. split; [lia|]. split; [exact N|]. intros j Hj Bj. destruct (Nat.eq_dec j n) as [->|]; [lra|].
        assert (K := C j ltac:(lia) Bj). lra.
  - exists n. assert (i = n) by (destruct (Nat.eq_dec i n); [assumption|]; exfalso; apply Bi, E; lia).
    subst i. split; [lia|]. split; [exact Bi|]. intros j Hj Bj. destruct (Nat.eq_dec j n) as [->|]; [lra|]. exfalso. apply Bj, E. lia.
Qed.

Lemma pole_nonneg lam b x i : (b i <> 0 -> lam i < x) -> 0 <= pole lam b x i.
Proof.
  intro H. unfold pole. destruct (Req_EM_T (b i) 0) as [Z|N]; [lra|]. specialize (H N).
  apply Rmult_le_pos; [apply square_nonneg | left; apply Rinv_0_lt_compat; lra].
Qed.

Lemma secular_root n lam b c : (exists i, (i < n)%nat /\ b i <> 0) ->
  exists x, (forall i, (i < n)%nat -> b i <> 0 -> lam i < x) /\ x = c + sum n (pole lam b x).
Proof.
  intro Ex. destruct (top_pole n lam b Ex) as [i0 [Hi0 [B0 Top]]]. set (M := lam i0). set (s := b i0 * b i0).
  assert (S0 : 0 < s) by (unfold s; assert (K := square_nonneg (b i0)); assert (b i0 * b i0 <> 0) by (apply Rmult_integral_contrapositive; auto); lra).
  set (w := Rabs (M - c) + 2). assert (W : 2 <= w /\ M - c <= w - 2).
  { unfold w. assert (A := Rabs_pos (M - c)). assert (B := Rle_abs (M - c)). lra. }
  set (delta := Rmin 1 (s / w)). assert (D0 : 0 < delta) by (apply Rmin_glb_lt; [lra | apply Rdiv_lt_0_compat; lra]).
  assert (D1 : delta <= 1) by apply Rmin_l. assert (D2 : delta <= s / w) by apply Rmin_r.
  set (total := sum n (fun i => b i * b i)). assert (T0 : 0 <= total) by (apply sum_nonneg; intros; apply square_nonneg).
  set (lo := M + delta). set (hi := M + delta + (w + 1 + total)).
  set (f := fun x => x - c - sum n (pole lam b x)).
  assert (Right : forall x, lo <= x -> forall i, (i < n)%nat -> b i <> 0 -> lam i < x).
  { intros x Hx i Hi Bi. assert (K := Top i Hi Bi). unfold lo, M in *. lra. }
  destruct (IVT_interv f lo hi) as [x [Hx Z]].
  - intros x [Hx _]. unfold f. apply continuity_pt_minus; [|apply poles_continuous; apply Right; exact Hx].
    apply continuity_pt_minus; [apply derivable_continuous_pt, derivable_pt_id | apply continuity_pt_const; intros ? ?; reflexivity].
  - unfold lo, hi. lra.
  - (* below the top pole's blow-up the pole outweighs x - c *)
    unfold f. assert (K : pole lam b lo i0 <= sum n (pole lam b lo)).
    { apply sum_ge_one; [exact Hi0|]. intros j Hj. apply pole_nonneg. intro. apply Right; [lra | exact Hj | assumption]. }
    assert (E : pole lam b lo i0 = s * / delta).
    { unfold pole. destruct (Req_EM_T (b i0) 0); [contradiction|]. unfold s, lo, M. do 2 f_equal. ring. }
    assert (I : w <= s * / delta).
    { apply (Rmult_le_reg_r delta); [exact D0|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra.
      apply (Rmult_le_compat_r w) in D2; [|lra]. unfold Rdiv in D2. rewrite Rmult_assoc, Rinv_l in D2 by lra. lra. }
    unfold lo in *. lra.
  - unfold f. assert (K : sum n (pole lam b hi) <= total).
    { apply sum_le. intros i Hi. unfold pole. destruct (Req_EM_T (b i) 0) as [Zi|N]; [apply square_nonneg|].
      assert (T := Top i Hi N). rewrite <- (Rmult_1_r (b i * b i)) at 2. apply Rmult_le_compat_l; [apply square_nonneg|].
      rewrite <- Rinv_1. apply Rinv_le_contravar; [lra|]. unfold hi, M in *. lra. }
    assert (M - c >= - (w - 2)) by (unfold w; assert (B := Rle_abs (- (M - c))); rewrite Rabs_Ropp in B; lra).
    unfold hi at 1. lra.
  - exists x. split; [apply Right; lra|]. unfold f in Z. lra.
Qed.

Definition eigenvector n (M : nat -> nat -> R) lam (x : nat -> R) :=
  forall k, (k < n)%nat -> sum n (fun l => M k l * x l) = lam * x k.

(** The last row and column border a diagonalised block. *)
Lemma eigenvector_exists n M Q mu : symmetric (S n) M -> diagonalises n Q M mu ->
  exists lam x, 0 < dot (S n) x x /\ eigenvector (S n) M lam x.
Proof.
  intros Sy D. set (b := fun i => sum n (fun k => Q k i * M k n)).
  assert (Back : forall k, (k < n)%nat -> sum n (fun i => Q k i * b i) = M k n)
    by (intros k Hk; apply (orthogonal_resolve n Q (fun k => M k n) k (proj1 D) Hk)).
  destruct (all_or_one n b) as [Ex|None].
  - destruct (secular_root n mu b (M n n) Ex) as [lam [Right Root]].
    set (y := fun i => if Req_EM_T (b i) 0 then 0 else b i / (lam - mu i)).
    assert (Y : forall i, (i < n)%nat -> mu i * y i + b i = lam * y i /\ b i * y i = pole mu b lam i).
    { intros i Hi. unfold y, pole. destruct (Req_EM_T (b i) 0) as [Z|N]; [rewrite Z; split; ring|].
      assert (K := Right i Hi N). split; field; lra. }
    set (x := fun k => if Nat.eqb k n then 1 else sum n (fun i => Q k i * y i)).
    assert (Xn : x n = 1) by (unfold x; now rewrite Nat.eqb_refl).
    assert (Xk : forall k, (k < n)%nat -> x k = sum n (fun i => Q k i * y i)).
    { intros k Hk. unfold x. destruct (Nat.eqb_spec k n); [lia|reflexivity]. }
    exists lam, x. split.
    + unfold dot. simpl. rewrite Xn. assert (K := dot_nonneg n x). unfold dot in K. lra.
    + assert (Expand : forall z, sum n (fun l => z l * x l) = sum n (fun i => sum n (fun l => z l * Q l i) * y i)).
      { intro z. rewrite (sum_ext n _ (fun l => sum n (fun i => z l * Q l i * y i))).
        - rewrite sum_swap. apply sum_ext. intros i _. now rewrite sum_scal_r.
        - intros l Hl. rewrite Xk by exact Hl. rewrite <- sum_scal. apply sum_ext. intros; ring. }
      intros k Hk. simpl sum. rewrite Expand, Xn. destruct (Nat.eq_dec k n) as [->|N].
      * rewrite Xn, (sum_ext n _ (pole mu b lam)); [lra|]. intros i Hi. rewrite <- (proj2 (Y i Hi)). f_equal.
        unfold b. apply sum_ext. intros l Hl. rewrite (Sy n l) by lia. ring.
      * rewrite Xk by lia. rewrite <- (Back k) by lia. rewrite Rmult_1_r, <- sum_plus, <- sum_scal. apply sum_ext. intros i Hi.
        rewrite (diagonal_columns n Q M mu k i D) by lia. destruct (Y i Hi) as [Y1 _].
        replace (lam * (Q k i * y i)) with (Q k i * (lam * y i)) by ring. rewrite <- Y1. ring.
  - set (x := fun k => if Nat.eqb k n then 1 else 0).
    assert (Pick : forall z, sum (S n) (fun l => z l * x l) = z n).
    { intro z. rewrite (sum_pick (S n) (fun l => z l * x l) n).
      - unfold x. rewrite Nat.eqb_refl. ring.
      - lia.
      - intros j _ N. unfold x. destruct (Nat.eqb_spec j n); [contradiction|ring]. }
    exists (M n n), x. split; [unfold dot; rewrite Pick; unfold x; rewrite Nat.eqb_refl; lra|].
    intros k Hk. rewrite Pick. unfold x. destruct (Nat.eqb_spec k n) as [->|N]; [ring|].
    rewrite <- (Back k) by lia. rewrite sum_zero; [ring|]. intros i Hi. rewrite (None i Hi). ring.
Qed.

(** * A reflection whose last column is a given unit vector *)
Lemma reflection_exists n v : dot (S n) v v = 1 -> exists H, orthogonal (S n) H /\ forall k, (k < S n)%nat -> H k n = v k.
Proof.
  intro U. set (w := fun k => v k - if Nat.eqb k n then 1 else 0). set (s := dot (S n) w w).
  assert (S1 : s = 2 - 2 * v n).
  { unfold s, dot, w. rewrite (sum_ext _ _ (fun k => (v k * v k) + (if Nat.eqb k n then 1 - 2 * v n else 0))).
    - rewrite sum_plus, sum_delta by lia. unfold dot in U. rewrite U. ring.
    - intros k _. destruct (Nat.eqb_spec k n) as [->|]; ring. }
  set (r := if Req_EM_T s 0 then 0 else 2 / s).
  assert (R : r * s * r = 2 * r /\ (r * s = 2 \/ s = 0)).
  { unfold r. destruct (Req_EM_T s 0) as [Z|N]; [split; [ring|now right]|]. split; [field; exact N | left; field; exact N]. }
  set (H := fun i j => (if Nat.eqb i j then 1 else 0) - r * (w i * w j)).
  assert (Sym : forall i j, H i j = H j i).
  { intros i j. unfold H. rewrite (Nat.eqb_sym j i). ring. }
  assert (Col : orthogonal_columns (S n) (S n) H (fun _ => 1)).
  { intros i j Hi Hj. unfold H.
    rewrite (sum_ext _ _ (fun k => (if Nat.eqb k i then (if Nat.eqb i j then 1 else 0) - r * (w i * w j) else 0)
      - (if Nat.eqb k j then r * (w i * w j) else 0) + r * r * (w i * w j) * (w k * w k))).
    - rewrite sum_plus, sum_minus, sum_scal, !sum_delta by assumption. fold (dot (S n) w w). fold s.
      replace (r * r * (w i * w j) * s) with (r * s * r * (w i * w j)) by ring. rewrite (proj1 R). ring.
    - intros k _. destruct (Nat.eqb_spec k i), (Nat.eqb_spec k j), (Nat.eqb_spec i j); subst; try congruence; ring. }
  exists H. split.
  - split; [exact Col|]. apply columns_ext with H; [intros k i; apply Sym | exact Col].
  - intros k Hk. unfold H. assert (Wn : r * (w k * w n) = - w k).
    { destruct (proj2 R) as [E|E].
      - replace (w n) with (- s / 2) by (rewrite S1; unfold w; rewrite Nat.eqb_refl; field).
        replace (r * (w k * (- s / 2))) with (- (r * s) / 2 * w k) by field. rewrite E. field.
      - rewrite (dot_zero (S n) w E k Hk). ring. }
    rewrite Wn. unfold w. destruct (Nat.eqb k n); ring.
Qed.

(** * The theorem *)
Definition border n (Q : nat -> nat -> R) i j :=
  if Nat.eqb i n then (if Nat.eqb j n then 1 else 0) else if Nat.eqb j n then 0 else Q i j.

Lemma border_inner n Q i j : (i < n)%nat -> (j < n)%nat -> border n Q i j = Q i j.
Proof. intros Hi Hj. unfold border. destruct (Nat.eqb_spec i n), (Nat.eqb_spec j n); try lia. reflexivity. Qed.
Lemma border_edge n Q i j : (i < n)%nat -> j = n -> border n Q i j = 0 /\ border n Q j i = 0.
Proof. intros Hi ->. unfold border. rewrite Nat.eqb_refl. destruct (Nat.eqb_spec i n); [lia|]. split; reflexivity. Qed.
Lemma border_corner n Q : border n Q n n = 1.
Proof. unfold border. now rewrite Nat.eqb_refl. Qed.

Lemma border_columns n Q : orthogonal_columns n n Q (fun _ => 1) -> orthogonal_columns (S n) (S n) (border n Q) (fun _ => 1).
Proof.
  intros O i j Hi Hj. simpl sum. destruct (Nat.eq_dec i n) as [Ei|Ni], (Nat.eq_dec j n) as [Ej|Nj].
  - subst. rewrite Nat.eqb_refl, border_corner, sum_zero; [ring|].
    intros k Hk. rewrite (proj1 (border_edge n Q k n Hk eq_refl)). ring.
  - subst i. destruct (border_edge n Q j n ltac:(lia) eq_refl) as [_ E]. rewrite E, sum_zero; [destruct (Nat.eqb_spec n j); [lia|ring]|].
    intros k Hk. rewrite (proj1 (border_edge n Q k n Hk eq_refl)). ring.
  - subst j. destruct (border_edge n Q i n ltac:(lia) eq_refl) as [_ E]. rewrite E, sum_zero; [destruct (Nat.eqb_spec i n); [lia|ring]|].
    intros k Hk. rewrite (proj1 (border_edge n Q k n Hk eq_refl)). ring.
  - destruct (border_edge n Q i n ltac:(lia) eq_refl) as [_ E]. rewrite E, <- (O i j) by lia.
    rewrite (sum_ext n _ (fun k => Q k i * Q k j)); [ring|]. intros k Hk. now rewrite !border_inner by lia.
Qed.

Lemma border_orthogonal n Q : orthogonal n Q -> orthogonal (S n) (border n Q).
Proof.
  intros [A B]. split; [now apply border_columns|]. apply columns_ext with (border n (transpose Q)); [|now apply border_columns].
  intros k i. unfold border, transpose. destruct (Nat.eqb k n), (Nat.eqb i n); reflexivity.
Qed.

Lemma bilinear_border n Q M i j : (forall k, (k < n)%nat -> M k n = 0 /\ M n k = 0) -> (i < S n)%nat -> (j < S n)%nat ->
  bilinear (S n) (S n) M (column (border n Q) i) (column (border n Q) j)
  = if Nat.eqb i n then (if Nat.eqb j n then M n n else 0)
    else if Nat.eqb j n then 0 else bilinear n n M (column Q i) (column Q j).
Proof.
  intros Z Hi Hj. unfold bilinear, column. simpl sum.
  assert (Edge : forall k, (k < n)%nat -> border n Q k n = 0 /\ border n Q n k = 0) by (intros k Hk; exact (border_edge n Q k n Hk eq_refl)).
  rewrite (sum_ext n (fun k => _ + _) (fun k => border n Q k i * sum n (fun l => M k l * border n Q l j))).
  2:{ intros k Hk. rewrite (proj1 (Z k Hk)), <- sum_scal.
      rewrite (sum_ext n (fun l => border n Q k i * M k l * _) (fun l => border n Q k i * (M k l * border n Q l j))) by (intros; ring). ring. }
  rewrite (sum_zero n (fun l => border n Q n i * M n l * border n Q l j)).
  2:{ intros l Hl. rewrite (proj2 (Z l Hl)). ring. }
  destruct (Nat.eqb_spec i n) as [->|Ni].
  - rewrite border_corner, sum_zero by (intros k Hk; rewrite (proj1 (Edge k Hk)); ring).
    destruct (Nat.eqb_spec j n) as [->|Nj]; [rewrite border_corner; ring|]. rewrite (proj2 (Edge j ltac:(lia))). ring.
  - rewrite (proj2 (Edge i ltac:(lia))). destruct (Nat.eqb_spec j n) as [->|Nj].
    + rewrite sum_zero; [ring|]. intros k Hk. rewrite sum_zero; [ring|]. intros l Hl. rewrite (proj1 (Edge l Hl)). ring.
    + rewrite (sum_ext n _ (fun k => sum n (fun l => Q k i * M k l * Q l j))); [ring|]. intros k Hk. rewrite <- sum_scal.
      apply sum_ext. intros l Hl. rewrite !border_inner by lia. ring.
Qed.

Lemma bilinear_ext m n M N x y : (forall i j, (i < m)%nat -> (j < n)%nat -> M i j = N i j) -> bilinear m n M x y = bilinear m n N x y.
Proof. intro H. apply sum_ext; intros i Hi. apply sum_ext; intros j Hj. now rewrite H. Qed.

Lemma bilinear_sym n M x y : symmetric n M -> bilinear n n M x y = bilinear n n M y x.
Proof. intro Sy. unfold bilinear. rewrite sum_swap. apply sum_ext; intros i Hi. apply sum_ext; intros j Hj. rewrite (Sy j i Hj Hi). ring. Qed.

Lemma eigenvalues_exist n : forall M, symmetric n M -> exists lam, eigenvalues n M lam.
Proof.
  induction n as [|n IH]; intros M Sy.
  { exists (fun _ => 0), (fun _ _ => 0). split; [split|]; intros i j Hi; lia. }
  destruct (IH M) as [mu [Q0 D0]]; [intros i l Hi Hl; apply Sy; lia|].
  destruct (eigenvector_exists n M Q0 mu Sy D0) as [lam [x [X Ex]]].
  set (s := dot (S n) x x) in *. set (v := fun k => / sqrt s * x k). assert (Sq : 0 < sqrt s) by (now apply sqrt_lt_R0).
  destruct (reflection_exists n v) as [H [OH Hv]].
  { unfold v. rewrite dot_scal_l, dot_comm, dot_scal_l. fold s. rewrite <- (sqrt_sqrt s) at 3 by lra. field. lra. }
  set (M' := fun p q => bilinear (S n) (S n) M (column H p) (column H q)).
  assert (Edge : forall p, (p < S n)%nat -> M' p n = if Nat.eqb p n then lam else 0).
  { intros p Hp. unfold M', bilinear, column. rewrite (sum_ext _ _ (fun k => lam * (H k p * H k n))).
    - rewrite sum_scal, (proj1 OH p n Hp ltac:(lia)). destruct (Nat.eqb p n); ring.
    - intros k Hk. rewrite (Hv k Hk). unfold v. specialize (Ex k Hk). cbv beta in Ex.
      transitivity (H k p * / sqrt s * sum (S n) (fun l => M k l * x l)).
      + rewrite <- sum_scal. apply sum_ext. intros l Hl. rewrite (Hv l Hl). unfold v. ring.
      + rewrite Ex. ring. }
  assert (Sy' : forall p q, M' p q = M' q p) by (intros; apply bilinear_sym, Sy).
  destruct (IH M') as [mu' [Q' D']]; [intros i l _ _; apply Sy'|].
  exists (fun i => if Nat.eqb i n then lam else mu' i), (mul (S n) H (border n Q')). split.
  - apply mul_orthogonal; [exact OH | apply border_orthogonal, D'].
  - intros i j Hi Hj. rewrite bilinear_mul. fold M'. rewrite bilinear_border; [|intros k Hk; rewrite (Sy' n k), Edge by lia;
      destruct (Nat.eqb_spec k n); [lia | split; reflexivity] | exact Hi | exact Hj].
    rewrite Edge, Nat.eqb_refl by lia. destruct (Nat.eqb_spec i n) as [->|Ni], (Nat.eqb_spec j n) as [->|Nj];
      try (rewrite Nat.eqb_refl; reflexivity).
    + destruct (Nat.eqb_spec n j); [lia|reflexivity].
    + destruct (Nat.eqb_spec i n); [lia|reflexivity].
    + apply D'; lia.
Qed.

Theorem spectral_theorem : Statements.spectral_theorem.
Proof.
  intros n M Sy. destruct (eigenvalues_exist n M Sy) as [lam [Q D]]. destruct (sort_exists n lam) as [pi [P S]].
  exists (fun i => lam (pi i)). split; [exists (fun k i => Q k (pi i)); now apply diagonalises_permuted | exact S].
Qed.
