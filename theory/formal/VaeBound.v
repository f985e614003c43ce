(** Lower bound of the fixed-variance loss in mode coordinates, any sizes:
      |Y - U V|^2 + sum of alpha_j |u_j|^2 + gamma_j |v_j|^2  >=  sum of theta_i^2 - (theta_i - e_i)_+^2,  e_j^2 = alpha_j gamma_j ascending.
    U V is tested along a flag of the rows of V: the smaller e_j, the earlier its row. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Matrices.
Open Scope R_scope.

Definition excess theta e := Rmax (theta - e) 0.    (* (theta - e)_+ *)

Lemma excess_min theta e : theta - Rmin e theta = excess theta e.
Proof. unfold excess, Rmin, Rmax. destruct (Rle_dec e theta), (Rle_dec (theta - e) 0); lra. Qed.

(** * Summation by parts along the flag *)
Definition step (f : nat -> R) p := match p with O => f 0%nat | S q => f (S q) - f q end.

Lemma sum_step f k : sum (S k) (step f) = f k.
Proof. induction k; [simpl; ring|]. change (sum (S (S k)) (step f)) with (sum (S k) (step f) + step f (S k)). rewrite IHk. simpl. ring. Qed.

Lemma sum_truncate N d f : (N <= d)%nat -> sum d (fun k => if Nat.ltb k N then f k else 0) = sum N f.
Proof.
  induction 1 as [|d H IH].
  - apply sum_ext. intros i Hi. destruct (Nat.ltb_spec i N); [reflexivity|lia].
  - simpl. rewrite IH. destruct (Nat.ltb_spec d N); [lia|ring].
Qed.

Lemma abel N y f : sum N (fun k => y k * f k) = sum N (fun p => step f p * sum N (fun k => if Nat.leb p k then y k else 0)).
Proof.
  rewrite (sum_ext N _ (fun k => sum N (fun p => step f p * (if Nat.leb p k then y k else 0)))).
  - rewrite sum_swap. apply sum_ext. intros. now rewrite sum_scal.
  - intros k Hk. rewrite <- (sum_step f k), <- (sum_truncate (S k) N (step f)) by lia. rewrite <- sum_scal. apply sum_ext. intros p _.
    destruct (Nat.ltb_spec p (S k)), (Nat.leb_spec p k); try lia; ring.
Qed.

Lemma cauchy_weighted N (w h : nat -> R) : (forall k, (k < N)%nat -> 0 <= w k) ->
  sum N (fun k => w k * h k) * sum N (fun k => w k * h k) <= sum N w * sum N (fun k => w k * (h k * h k)).
Proof.
  intro W. rewrite !sum_prod.
  assert (K : 0 <= sum N (fun k => sum N (fun l => w k * w l * ((h k - h l) * (h k - h l))))).
  { apply sum_nonneg; intros k Hk; apply sum_nonneg; intros l Hl. apply Rmult_le_pos; [apply Rmult_le_pos; auto | apply square_nonneg]. }
  rewrite (sum_ext N _ (fun k => sum N (fun l => w k * (w l * (h l * h l))) + sum N (fun l => w l * (w k * (h k * h k)))
     - 2 * sum N (fun l => w k * h k * (w l * h l)))) in K.
  2:{ intros. rewrite <- sum_scal, <- sum_plus, <- sum_minus. apply sum_ext. intros; ring. }
  rewrite sum_minus, sum_plus, sum_scal in K.
  rewrite (sum_swap N N (fun k l => w l * (w k * (h k * h k)))) in K. lra.
Qed.

Lemma min_steps e theta p : 0 <= theta -> (forall k, (k < p)%nat -> e k <= e (S k)) -> 0 <= e 0%nat ->
  0 <= step (fun k => Rmin (e k) theta) p <= step e p.
Proof.
  intros T M E. destruct p as [|p]; simpl.
  - unfold Rmin. destruct (Rle_dec (e 0%nat) theta); lra.
  - assert (K := M p ltac:(lia)). unfold Rmin. destruct (Rle_dec (e (S p)) theta), (Rle_dec (e p) theta); lra.
Qed.

(** Along g_0 ... g_J, clipping every component by theta_i keeps the length below e_J |w|. *)
Lemma clipped_norm n J (g : nat -> nat -> R) w e theta :
  orthogonal_columns n (S J) (transpose g) (fun j => dot n (g j) (g j)) -> (forall j, (j <= J)%nat -> dot n (g j) (g j) <= 1) ->
  0 <= e 0%nat -> (forall k, (k < J)%nat -> e k <= e (S k)) -> (forall i, 0 <= theta i) ->
  sum n (fun i => sum (S J) (fun k => w k * g k i * Rmin (e k) (theta i)) * sum (S J) (fun k => w k * g k i * Rmin (e k) (theta i)))
    <= e J * e J * sum (S J) (fun k => w k * w k).
Proof.
  intros O N1 E0 Em T0. set (N := S J).
  set (h := fun p i => sum N (fun k => if Nat.leb p k then w k * g k i else 0)).
  set (mu := fun i p => step (fun k => Rmin (e k) (theta i)) p).
  assert (Mu : forall i p, (p < N)%nat -> 0 <= mu i p <= step e p).
  { intros i p Hp. apply min_steps; [apply T0 | intros; apply Em; unfold N in Hp; lia | exact E0]. }
  assert (Ep : forall p, (p < N)%nat -> 0 <= step e p).
  { intros [|p] Hp; simpl; [exact E0|]. assert (K := Em p ltac:(unfold N in Hp; lia)). lra. }
  assert (EJ : 0 <= e J) by (rewrite <- sum_step; apply sum_nonneg; exact Ep).
  apply Rle_trans with (sum n (fun i => e J * sum N (fun p => step e p * (h p i * h p i)))).
  - apply sum_le. intros i _. rewrite (abel N (fun k => w k * g k i) (fun k => Rmin (e k) (theta i))). fold (mu i).
    eapply Rle_trans; [apply (cauchy_weighted N (mu i) (fun p => h p i)); intros p Hp; apply Mu, Hp|].
    apply Rmult_le_compat.
    + apply sum_nonneg. intros p Hp. apply Mu, Hp.
    + apply sum_nonneg. intros p Hp. apply Rmult_le_pos; [apply Mu, Hp | apply square_nonneg].
    + unfold mu, N. rewrite sum_step. apply Rmin_l.
    + apply sum_le. intros p Hp. apply Rmult_le_compat_r; [apply square_nonneg | apply Mu, Hp].
  - rewrite sum_scal, sum_swap, Rmult_assoc. apply Rmult_le_compat_l; [exact EJ|].
    rewrite <- (sum_step e J). fold N. rewrite <- sum_scal_r. apply sum_le. intros p Hp. rewrite sum_scal.
    apply Rmult_le_compat_l; [now apply Ep|].
    set (wp := fun k => if Nat.leb p k then w k else 0).
    replace (sum n (fun i => h p i * h p i)) with (sum N (fun k => dot n (g k) (g k) * (wp k * wp k))).
    + apply sum_le. intros k Hk. assert (K := N1 k ltac:(unfold N in Hk; lia)). assert (K0 := dot_nonneg n (g k)).
      assert (A := square_nonneg (w k)). unfold wp. destruct (Nat.leb p k); nra.
    + rewrite <- (orthogonal_norm n N (transpose g) _ wp O). apply sum_ext. intros i _. unfold h, wp, transpose.
      rewrite (sum_ext N (fun k => if Nat.leb p k then w k * g k i else 0) (fun k => g k i * (if Nat.leb p k then w k else 0)));
        [reflexivity|]. intros k _. destruct (Nat.leb p k); ring.
Qed.

(** * The bound *)
Definition norm2 m n (X : nat -> nat -> R) := sum m (fun r => sum n (fun i => X r i * X r i)).

Section Bound.
Variables (m n d : nat) (Y U V : nat -> nat -> R) (theta e alpha gamma : nat -> R).
Hypothesis (T0 : forall i, 0 <= theta i) (Td : forall i j, (i <= j)%nat -> theta j <= theta i).
Hypothesis O : orthogonal_columns m n Y (fun i => theta i * theta i).
Hypothesis Ea : forall i j, (i <= j < d)%nat -> e i <= e j.
Hypothesis E0 : forall j, (j < d)%nat -> 0 <= e j /\ 0 < alpha j /\ alpha j * gamma j = e j * e j.
Notation N := (mul d U V).

Lemma excess_nonneg x y : 0 <= excess x y. Proof. apply Rmax_r. Qed.
Let g2 i j := if Nat.ltb j d then excess (theta i) (e j) * excess (theta i) (e j) else 0.

Lemma excess_supermodular t t' x x' : t' <= t -> x <= x' ->
  excess t' x * excess t' x - excess t' x' * excess t' x' <= excess t x * excess t x - excess t x' * excess t x'.
Proof.
  intros A B. unfold excess, Rmax.
  destruct (Rle_dec (t' - x) 0), (Rle_dec (t' - x') 0), (Rle_dec (t - x) 0), (Rle_dec (t - x') 0); nra.
Qed.
Lemma excess_mono t t' x x' : t' <= t -> x <= x' -> excess t' x' * excess t' x' <= excess t x * excess t x.
Proof. intros A B. unfold excess, Rmax. destruct (Rle_dec (t' - x') 0), (Rle_dec (t - x) 0); nra. Qed.

Lemma pairing (D : nat -> nat -> R) : (forall i j, 0 <= D i j) -> (forall i, (i < n)%nat -> sum d (D i) <= 1) ->
  (forall j, (j < d)%nat -> sum n (fun i => D i j) <= 1) ->
  sum n (fun i => sum d (fun j => excess (theta i) (e j) * excess (theta i) (e j) * D i j)) <= sum n (fun i => g2 i i).
Proof.
  intros D0 Row Col. apply Rle_trans with (sum n (fun i => sum d (fun j => g2 i j * D i j))).
  - apply Req_le, sum_ext; intros i _. apply sum_ext; intros j Hj. unfold g2. destruct (Nat.ltb_spec j d); [reflexivity|lia].
  - apply rearrangement; auto; unfold g2.
    + intros i j Hj. destruct (Nat.ltb_spec j d); [lia|reflexivity].
    + intros i j. destruct (Nat.ltb_spec (S j) d), (Nat.ltb_spec j d); try lia; try lra.
      * apply excess_mono; [lra | apply Ea; lia].
      * apply square_nonneg.
    + intros i i' j H. assert (K := Td i i' H). destruct (Nat.ltb_spec (S j) d), (Nat.ltb_spec j d); try lia; try lra.
      * apply excess_supermodular; [exact K | apply Ea; lia].
      * assert (X := excess_mono (theta i) (theta i') (e j) (e j) K (Rle_refl _)). lra.
Qed.

Lemma two_products x y al : 0 < al -> 2 * (x * y) <= al * (x * x) + / al * (y * y).
Proof.
  intro A. assert (K := square_nonneg (al * x - y)). assert (I := Rinv_0_lt_compat al A).
  apply (Rmult_le_compat_l (/ al)) in K; [|lra]. rewrite Rmult_0_r in K.
  replace (/ al * ((al * x - y) * (al * x - y))) with (al * (x * x) + / al * (y * y) - 2 * (x * y)) in K by (field; lra). lra.
Qed.

Theorem fixed_bound : sum n (fun i => theta i * theta i) - sum n (fun i => g2 i i) <=
  norm2 m n (fun r i => Y r i - N r i)
  + sum d (fun j => alpha j * sum m (fun r => U r j * U r j) + gamma j * sum n (fun i => V j i * V j i)).
Proof.
  destruct (flag_exists n d V) as [g F]. assert (F' := F). destruct F' as [Og [Len Span]].
  assert (Len1 : forall j, (j < d)%nat -> dot n (g j) (g j) <= 1) by (intros j Hj; destruct (Len j Hj) as [Z|Z]; lra).
  set (c := fun j k => dot n (V j) (g k)). set (w := fun j k => if Nat.ltb k (S j) then c j k else 0).
  assert (cε : forall j k, (k < d)%nat -> c j k * dot n (g k) (g k) = c j k) by (intros j k Hk; now apply (flag_coefficient n d V g)).
  set (b := fun r k => sum d (fun j => U r j * w j k)).
  assert (bε : forall r k, (k < d)%nat -> b r k * dot n (g k) (g k) = b r k).
  { intros r k Hk. unfold b. rewrite <- sum_scal_r. apply sum_ext. intros j _. unfold w.
    destruct (Nat.ltb k (S j)); [rewrite Rmult_assoc, (cε j k Hk); ring | ring]. }
  assert (NB : forall r i, (i < n)%nat -> N r i = sum d (fun k => g k i * b r k)).
  { intros r i Hi. unfold mul, b. rewrite (sum_ext d (fun k => g k i * _) (fun k => sum d (fun j => U r j * (w j k * g k i)))).
    2:{ intros. rewrite <- sum_scal. apply sum_ext; intros; ring. }
    rewrite sum_swap. apply sum_ext. intros j Hj. rewrite sum_scal. f_equal. rewrite (Span j i Hj Hi).
    rewrite <- (sum_truncate (S j) d) by lia. apply sum_ext. intros k _. unfold w, c. destruct (Nat.ltb k (S j)); ring. }
  (* clipped data, one copy for every direction of the flag *)
  set (ratio := fun k i => if Req_EM_T (theta i) 0 then 0 else Rmin (e k) (theta i) / theta i).
  assert (Ratio : forall k i, (k < d)%nat -> ratio k i * theta i = Rmin (e k) (theta i)).
  { intros k i Hk. unfold ratio. destruct (Req_EM_T (theta i) 0) as [Z|NZ]; [|field; exact NZ].
    rewrite Z, Rmin_right; [ring | apply E0, Hk]. }
  set (X := fun k r i => ratio k i * Y r i).
  (* 1. the penalty pays for the clipped part *)
  assert (Pay : 2 * sum m (fun r => sum d (fun k => b r k * dot n (X k r) (g k)))
     <= sum d (fun j => alpha j * sum m (fun r => U r j * U r j) + gamma j * sum n (fun i => V j i * V j i))).
  { rewrite (sum_ext m _ (fun r => sum d (fun j => U r j * sum (S j) (fun k => c j k * dot n (X k r) (g k))))).
    2:{ intros r _. unfold b. rewrite (sum_ext d _ (fun k => sum d (fun j => U r j * (w j k * dot n (X k r) (g k))))).
        - rewrite sum_swap. apply sum_ext. intros j Hj. rewrite sum_scal. f_equal. rewrite <- (sum_truncate (S j) d) by lia.
          apply sum_ext. intros k _. unfold w. destruct (Nat.ltb k (S j)); ring.
        - intros k _. rewrite <- sum_scal_r. apply sum_ext; intros; ring. }
    rewrite sum_swap, <- sum_scal. apply sum_le. intros j Hj. destruct (E0 j Hj) as [Ej [Al AG]].
    set (T := fun r => sum (S j) (fun k => c j k * dot n (X k r) (g k))).
    apply Rle_trans with (alpha j * sum m (fun r => U r j * U r j) + / alpha j * sum m (fun r => T r * T r)).
    { rewrite <- !sum_scal, <- sum_plus. apply sum_le. intros r _. now apply two_products. }
    apply Rplus_le_compat_l. apply (Rmult_le_reg_l (alpha j)); [exact Al|]. rewrite <- !Rmult_assoc, Rinv_r, Rmult_1_l by lra. rewrite AG.
    assert (OJ : orthogonal_columns n (S j) (transpose g) (fun j => dot n (g j) (g j))) by (intros p q Hp Hq; apply Og; lia).
    replace (sum n (fun i => V j i * V j i)) with (sum (S j) (fun k => c j k * c j k)).
    2:{ symmetry. rewrite (sum_ext n _ (fun i => sum (S j) (fun k => g k i * c j k) * sum (S j) (fun k => g k i * c j k))).
        2:{ intros i Hi. rewrite (Span j i Hj Hi).
            rewrite (sum_ext (S j) (fun k => dot n (V j) (g k) * g k i) (fun k => g k i * c j k)) by (intros; unfold c; ring). reflexivity. }
        etransitivity; [exact (orthogonal_norm n (S j) (transpose g) _ (c j) OJ)|]. apply sum_ext. intros k Hk.
        rewrite <- (cε j k) at 3 by lia. ring. }
    eapply Rle_trans; [|apply (clipped_norm n j g (c j) e theta OJ); [intros; apply Len1; lia | apply E0; lia | intros; apply Ea; lia | exact T0]].
    apply Req_le. rewrite (sum_ext m _ (fun r => sum n (fun i => Y r i * sum (S j) (fun k => c j k * g k i * ratio k i))
      * sum n (fun i => Y r i * sum (S j) (fun k => c j k * g k i * ratio k i)))).
    - rewrite (orthogonal_norm m n Y _ _ O). apply sum_ext. intros i _.
      replace (sum (S j) (fun k => c j k * g k i * Rmin (e k) (theta i))) with (theta i * sum (S j) (fun k => c j k * g k i * ratio k i)); [ring|].
      rewrite <- sum_scal. apply sum_ext. intros k Hk. rewrite <- (Ratio k i) by lia. ring.
    - intros r _. enough (E : T r = sum n (fun i => Y r i * sum (S j) (fun k => c j k * g k i * ratio k i))) by now rewrite E.
      unfold T, X, dot. rewrite (sum_ext (S j) _ (fun k => sum n (fun i => Y r i * (c j k * g k i * ratio k i)))).
      + rewrite sum_swap. apply sum_ext. intros. now rewrite sum_scal.
      + intros k _. rewrite <- sum_scal. apply sum_ext; intros; ring. }
  (* 2. reconstruction, completed to squares along the flag *)
  assert (Rec : norm2 m n Y - sum m (fun r => sum d (fun k => dot n (fun i => Y r i - X k r i) (g k) * dot n (fun i => Y r i - X k r i) (g k)))
    <= norm2 m n (fun r i => Y r i - N r i) + 2 * sum m (fun r => sum d (fun k => b r k * dot n (X k r) (g k)))).
  { unfold norm2. rewrite <- sum_scal, <- sum_minus, <- sum_plus. apply sum_le. intros r _.
    assert (NN : sum n (fun i => N r i * N r i) = sum d (fun k => b r k * b r k)).
    { rewrite (sum_ext n _ (fun i => sum d (fun k => g k i * b r k) * sum d (fun k => g k i * b r k))) by (intros; now rewrite NB).
      etransitivity; [exact (orthogonal_norm n d (transpose g) _ (b r) Og)|]. apply sum_ext. intros k Hk. rewrite <- (bε r k Hk) at 3. ring. }
    assert (YN : sum n (fun i => Y r i * N r i) = sum d (fun k => b r k * dot n (Y r) (g k))).
    { rewrite (sum_ext n _ (fun i => sum d (fun k => b r k * (Y r i * g k i)))).
      - rewrite sum_swap. apply sum_ext. intros k _. unfold dot. now rewrite sum_scal.
      - intros i Hi. rewrite (NB r i Hi), <- sum_scal. apply sum_ext; intros; ring. }
    assert (Sq : 0 <= sum d (fun k => (b r k - dot n (fun i => Y r i - X k r i) (g k)) * (b r k - dot n (fun i => Y r i - X k r i) (g k))))
      by (apply sum_nonneg; intros; apply square_nonneg).
    rewrite (sum_ext n (fun i => (Y r i - N r i) * (Y r i - N r i)) (fun i => Y r i * Y r i + N r i * N r i - 2 * (Y r i * N r i))) by (intros; ring).
    rewrite sum_minus, sum_plus, sum_scal, NN, YN.
    rewrite (sum_ext d _ (fun k => b r k * b r k + dot n (fun i => Y r i - X k r i) (g k) * dot n (fun i => Y r i - X k r i) (g k)
      - 2 * (b r k * dot n (Y r) (g k)) + 2 * (b r k * dot n (X k r) (g k)))) in Sq.
    2:{ intros k _. rewrite dot_minus_l. ring. }
    rewrite sum_plus, sum_minus, sum_plus, !sum_scal in Sq. lra. }
  (* 3. what the squares can save *)
  assert (Save : sum m (fun r => sum d (fun k => dot n (fun i => Y r i - X k r i) (g k) * dot n (fun i => Y r i - X k r i) (g k)))
    = sum n (fun i => sum d (fun k => excess (theta i) (e k) * excess (theta i) (e k) * (g k i * g k i)))).
  { rewrite sum_swap, (sum_swap n d). apply sum_ext. intros k Hk.
    rewrite (sum_ext m _ (fun r => sum n (fun i => Y r i * ((1 - ratio k i) * g k i)) * sum n (fun i => Y r i * ((1 - ratio k i) * g k i)))).
    - rewrite (orthogonal_norm m n Y _ _ O). apply sum_ext. intros i _. rewrite <- excess_min, <- (Ratio k i Hk). ring.
    - intros r _. enough (E : dot n (fun i => Y r i - X k r i) (g k) = sum n (fun i => Y r i * ((1 - ratio k i) * g k i))) by now rewrite E.
      unfold dot, X. apply sum_ext. intros; ring. }
  assert (Pair := pairing (fun i k => if Nat.ltb i n && Nat.ltb k d then g k i * g k i else 0)).
  rewrite Save in Rec.
  assert (Pair' : sum n (fun i => sum d (fun k => excess (theta i) (e k) * excess (theta i) (e k) * (g k i * g k i))) <= sum n (fun i => g2 i i)).
  { eapply Rle_trans; [|apply Pair].
    - apply Req_le, sum_ext; intros i Hi. apply sum_ext; intros k Hk.
      destruct (Nat.ltb_spec i n), (Nat.ltb_spec k d); try lia. reflexivity.
    - intros i k. destruct (_ && _); [apply square_nonneg | lra].
    - intros i Hi. eapply Rle_trans; [|eapply Rle_trans; [apply (bessel n d V g (fun l => if Nat.eqb l i then 1 else 0) F)|]].
      + apply Req_le, sum_ext. intros k Hk. destruct (Nat.ltb_spec i n), (Nat.ltb_spec k d); try lia. simpl.
        assert (E : dot n (fun l => if Nat.eqb l i then 1 else 0) (g k) = g k i); [|now rewrite E].
        unfold dot. rewrite (sum_pick n _ i Hi); [rewrite Nat.eqb_refl; ring|]. intros l _ Nl. destruct (Nat.eqb_spec l i); [lia|ring].
      + unfold dot. rewrite (sum_pick n _ i Hi); [rewrite Nat.eqb_refl; lra|]. intros l _ Nl. destruct (Nat.eqb_spec l i); [lia|ring].
    - intros k Hk. eapply Rle_trans; [|apply (Len1 k Hk)]. apply Req_le, sum_ext. intros i Hi.
      destruct (Nat.ltb_spec i n), (Nat.ltb_spec k d); try lia. reflexivity. }
  assert (YY : norm2 m n Y = sum n (fun i => theta i * theta i)).
  { unfold norm2. rewrite sum_swap. apply sum_ext. intros i Hi. rewrite (O i i Hi Hi), Nat.eqb_refl. reflexivity. }
  rewrite YY in Rec. lra.
Qed.
End Bound.
