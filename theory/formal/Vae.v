(** The one-level VAE at any sizes: from second moments to modes, bound and attainment. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Chain Matrices Spectral Moments VaeBound ModeChain.
Open Scope R_scope.
Local Arguments pow : simpl never.

Lemma sum_min n d f : sum d (fun j => if Nat.ltb j n then f j else 0) = sum n (fun i => if Nat.ltb i d then f i else 0).
Proof.
  destruct (le_lt_dec n d) as [H|H].
  - rewrite (sum_truncate n d f H). apply sum_ext. intros i Hi. destruct (Nat.ltb_spec i d); [reflexivity|lia].
  - rewrite (sum_truncate d n f) by lia. apply sum_ext. intros i Hi. destruct (Nat.ltb_spec i n); [reflexivity|lia].
Qed.

Section Whitened.
Variables (D : data) (G S Q : nat -> nat -> R) (theta : nat -> R) (d : nat).
Hypothesis (SM : second_moments D) (Inv : generalised_inverse (dx D) (A D) G).
Hypothesis Root : forall i l, (i < dx D)%nat -> (l < dx D)%nat -> A D i l = sum (dx D) (fun k => S k i * S k l).
Hypothesis Diag : diagonalises (dy D) Q (explained D G) (fun i => theta i ^ 2).
Notation n := (dx D).
Notation m := (dy D).
Notation K := (regression D G).

(** Z = E y x~' in whitened coordinates; Y = its rows along the modes *)
Definition Zw r k := sum n (fun i => K r i * S k i).
Definition Y k i := sum m (fun r => Q r i * Zw r k).
Definition white (V : nat -> nat -> R) j k := sum n (fun i => S k i * V j i).
Definition turned (U : nat -> nat -> R) j i := sum m (fun r => Q r i * U r j).

Lemma Z_S r i : (r < m)%nat -> (i < n)%nat -> B D r i = sum n (fun k => Zw r k * S k i).
Proof.
  intros Hr Hi. rewrite <- (regression_A D G SM Inv r i Hr Hi). unfold Zw.
  rewrite (sum_ext n (fun k => _ * S k i) (fun k => sum n (fun p => K r p * (S k p * S k i)))).
  - rewrite sum_swap. apply sum_ext. intros p Hp. now rewrite sum_scal, (Root p i Hp Hi).
  - intros. rewrite <- sum_scal_r. apply sum_ext; intros; ring.
Qed.

Lemma Z_Z r s : (r < m)%nat -> (s < m)%nat -> sum n (fun k => Zw r k * Zw s k) = explained D G r s.
Proof.
  intros Hr Hs. rewrite <- (regression_quad D G SM Inv r s Hr Hs), (root_quad n (A D) S _ _ Root). apply sum_ext. intros k _.
  unfold Zw. f_equal; apply sum_ext; intros; ring.
Qed.

Lemma Y_columns : orthogonal_columns n m Y (fun i => theta i * theta i).
Proof.
  intros i j Hi Hj. assert (E := proj2 Diag i j Hi Hj). unfold Y.
  rewrite (sum_ext n _ (fun k => sum m (fun r => sum m (fun s => (Q r i * Q s j) * (Zw r k * Zw s k))))).
  2:{ intros. rewrite sum_prod. apply sum_ext; intros; apply sum_ext; intros; ring. }
  rewrite sum_swap. transitivity (bilinear m m (explained D G) (column Q i) (column Q j)).
  - apply sum_ext. intros r Hr. rewrite sum_swap. apply sum_ext. intros s Hs. rewrite sum_scal, (Z_Z r s Hr Hs). unfold column. ring.
  - rewrite E. destruct (Nat.eqb i j); ring.
Qed.

Lemma Z_norm : norm2 m n Zw = sum m (fun i => theta i ^ 2).
Proof.
  unfold norm2. rewrite sum_swap.
  transitivity (sum n (fun k => sum m (fun i => Y k i * Y k i))).
  - apply sum_ext. intros k _. unfold Y. symmetry. apply (orthogonal_preserves m Q (fun r => Zw r k) (proj1 Diag)).
  - rewrite sum_swap. apply sum_ext. intros i Hi. rewrite (Y_columns i i Hi Hi), Nat.eqb_refl. ring.
Qed.

Lemma reconstruction_whitened U V noise : reconstruction D d U V noise =
  base D theta + norm2 n m (fun k i => Y k i - mul d (transpose (white V)) (turned U) k i)
  + sum d (fun j => noise j * sum m (fun i => turned U j i * turned U j i)).
Proof.
  assert (Rot : norm2 n m (fun k i => Y k i - mul d (transpose (white V)) (turned U) k i) = norm2 m n (fun r k => Zw r k - mul d U (white V) r k)).
  { unfold norm2. rewrite (sum_swap m n). apply sum_ext. intros k _.
    rewrite <- (orthogonal_preserves m Q (fun r => Zw r k - mul d U (white V) r k) (proj1 Diag)). apply sum_ext. intros i _.
    enough (E : Y k i - mul d (transpose (white V)) (turned U) k i = sum m (fun r => Q r i * (Zw r k - mul d U (white V) r k))) by now rewrite E.
    rewrite (sum_ext m _ (fun r => Q r i * Zw r k - sum d (fun j => Q r i * (U r j * white V j k)))).
    - rewrite sum_minus. unfold Y. f_equal. rewrite sum_swap. unfold mul, transpose, turned. apply sum_ext. intros j _.
      rewrite <- sum_scal. apply sum_ext. intros; ring.
    - intros r _. unfold mul. rewrite Rmult_minus_distr_l, <- sum_scal. reflexivity. }
  assert (Norm : forall j, sum m (fun i => turned U j i * turned U j i) = sum m (fun r => U r j ^ 2)).
  { intro j. unfold turned. rewrite (orthogonal_preserves m Q (fun r => U r j) (proj1 Diag)). apply sum_ext. intros; ring. }
  rewrite Rot, (sum_ext d (fun j => noise j * sum m (fun i => _)) (fun j => noise j * sum m (fun r => U r j ^ 2))) by (intros; now rewrite Norm).
  unfold reconstruction, base. f_equal. rewrite <- Z_norm. unfold norm2.
  assert (W : forall r k, mul d U (white V) r k = sum n (fun i => S k i * mul d U V r i)).
  { intros r k. unfold mul, white. rewrite (sum_ext n _ (fun i => sum d (fun j => U r j * (S k i * V j i)))).
    - rewrite sum_swap. apply sum_ext. intros. now rewrite sum_scal.
    - intros. rewrite <- sum_scal. apply sum_ext; intros; ring. }
  assert (B1 : forall r, (r < m)%nat -> dot n (B D r) (mul d U V r) = sum n (fun k => Zw r k * mul d U (white V) r k)).
  { intros r Hr. unfold dot. rewrite (sum_ext n (fun i => B D r i * _) (fun i => sum n (fun k => Zw r k * (S k i * mul d U V r i)))).
    - rewrite sum_swap. apply sum_ext. intros k _. now rewrite sum_scal, W.
    - intros i Hi. rewrite (Z_S r i Hr Hi), <- sum_scal_r. apply sum_ext; intros; ring. }
  assert (A1 : forall r, quad n (A D) (mul d U V r) = sum n (fun k => mul d U (white V) r k * mul d U (white V) r k)).
  { intro r. unfold quad. rewrite (root_quad n (A D) S _ _ Root). apply sum_ext. intros k _. now rewrite W. }
  rewrite (sum_ext m (fun r => dot n _ _) (fun r => sum n (fun k => Zw r k * mul d U (white V) r k))) by (intros; now apply B1).
  rewrite (sum_ext m (fun r => quad n _ _) (fun r => sum n (fun k => mul d U (white V) r k * mul d U (white V) r k))) by (intros; apply A1).
  rewrite (sum_ext m (fun r => sum n (fun k => (Zw r k - mul d U (white V) r k) * (Zw r k - mul d U (white V) r k))) (fun r => (sum n (fun k => Zw r k * Zw r k) + sum n (fun k => mul d U (white V) r k * mul d U (white V) r k))
    - 2 * sum n (fun k => Zw r k * mul d U (white V) r k))).
  - rewrite sum_minus, sum_plus, sum_scal. ring.
  - intros r _. rewrite <- sum_scal, <- sum_plus, <- sum_minus. apply sum_ext. intros; ring.
Qed.

Lemma quad_white V j : quad n (A D) (V j) = sum n (fun k => white V j k * white V j k).
Proof. unfold quad. apply (root_quad n (A D) S _ _ Root). Qed.

(** * Fixed variance *)
Variables (beta eta_dec eta_enc : R).
Hypothesis Un : units beta eta_dec eta_enc.
Hypothesis (T0 : forall i, 0 <= theta i) (Td : forall i j, (i <= j)%nat -> theta j <= theta i) (Tz : forall i, (m <= i)%nat -> theta i = 0).
Notation e := (edge beta eta_dec eta_enc).
Notation value := (fixed_value beta eta_dec eta_enc).

(** what the noise alone costs *)
Definition noise_cost sigma := sum d (fun j => tau eta_enc (sigma j) - 1 - ln (tau eta_enc (sigma j))).

Lemma loss_whitened U V sigma : vae_loss D d beta eta_dec eta_enc U V sigma =
  (base D theta + (norm2 n m (fun k i => Y k i - mul d (transpose (white V)) (turned U) k i)
    + sum d (fun j => beta * eta_dec ^ 2 / eta_enc ^ 2 * sum n (fun k => white V j k * white V j k)
                      + sigma j ^ 2 * sum m (fun i => turned U j i * turned U j i)))) / eta_dec ^ 2 + beta * noise_cost sigma.
Proof.
  assert (Pd : 0 < eta_dec) by apply Un. assert (Pe : 0 < eta_enc) by apply Un.
  unfold vae_loss, vae_loss_with, rate, noise_cost. rewrite reconstruction_whitened.
  rewrite (sum_ext d _ _ (fun j _ => quad_white V j)). rewrite sum_plus, sum_scal.
  rewrite (sum_ext d (fun j => tau _ _ - 1 - _) (fun j => / eta_enc ^ 2 * sigma j ^ 2 - 1 - ln (sigma j ^ 2 / eta_enc ^ 2)))
    by (intros; unfold tau; field; lra).
  rewrite !sum_minus, sum_scal, sum_const. field. split; lra.
Qed.

Lemma excess_zero x : 0 <= x -> excess 0 x = 0.
Proof. intro H. unfold excess. apply Rmax_right. lra. Qed.

Lemma total_value sigma : positive_up_to d sigma -> total D d eta_dec theta (fun j => value (theta j) (sigma j)) =
  (base D theta + (sum m (fun i => theta i * theta i)
     - sum m (fun i => if Nat.ltb i d then excess (theta i) (e (sigma i)) * excess (theta i) (e (sigma i)) else 0))) / eta_dec ^ 2
  + beta * noise_cost sigma.
Proof.
  intro Sp. assert (Pd : 0 < eta_dec) by apply Un.
  set (x := fun j => (theta j ^ 2 - excess (theta j) (e (sigma j)) * excess (theta j) (e (sigma j))) / eta_dec ^ 2).
  assert (X : sum d (fun j => value (theta j) (sigma j)) = sum m (fun i => if Nat.ltb i d then x i else 0) + beta * noise_cost sigma).
  { unfold noise_cost. rewrite <- sum_min, <- sum_scal, <- sum_plus. apply sum_ext. intros j Hj. unfold fixed_value. fold (x j).
    destruct (Nat.ltb_spec j m) as [H|H]; [reflexivity|]. unfold x. rewrite (Tz j H).
    rewrite excess_zero by (left; apply edge_pos; [exact Un | now apply Sp]). field. lra. }
  unfold total. rewrite X.
  enough (sum m (fun i => if Nat.ltb i d then x i else 0) + sum m (fun i => if Nat.ltb i d then 0 else theta i ^ 2 / eta_dec ^ 2)
    = (sum m (fun i => theta i * theta i) - sum m (fun i => if Nat.ltb i d then excess (theta i) (e (sigma i)) * excess (theta i) (e (sigma i)) else 0)) / eta_dec ^ 2)
    as E by (rewrite Rdiv_plus_distr, <- E; ring).
  rewrite <- sum_plus, <- sum_minus. unfold Rdiv. rewrite <- sum_scal_r. apply sum_ext. intros i _. unfold x. destruct (Nat.ltb i d); field; lra.
Qed.

Lemma fixed_lower U V sigma : positive_up_to d sigma -> ascending d sigma ->
  total D d eta_dec theta (fun j => value (theta j) (sigma j)) <= vae_loss D d beta eta_dec eta_enc U V sigma.
Proof.
  intros Sp Sa. assert (Pb : 0 < beta) by apply Un. assert (Pd : 0 < eta_dec) by apply Un. assert (Pe : 0 < eta_enc) by apply Un.
  assert (Pd2 : 0 < eta_dec ^ 2) by (now apply pow_lt). assert (Pe2 : 0 < eta_enc ^ 2) by (now apply pow_lt).
  rewrite (total_value sigma Sp), loss_whitened. apply Rplus_le_compat_r.
  apply Rmult_le_compat_r; [left; now apply Rinv_0_lt_compat|]. apply Rplus_le_compat_l.
  eapply Rle_trans; [apply (fixed_bound n m d Y (transpose (white V)) (turned U) theta (fun j => e (sigma j))
    (fun _ => beta * eta_dec ^ 2 / eta_enc ^ 2) (fun j => sigma j ^ 2) T0 Td Y_columns)|].
  - intros i j H. unfold edge. apply Rmult_le_compat_l; [|now apply Sa].
    apply Rmult_le_pos; [apply sqrt_pos | left; now apply Rdiv_lt_0_compat].
  - intros j Hj. split; [left; apply edge_pos; [exact Un | now apply Sp]|]. split.
    + apply Rdiv_lt_0_compat; [now apply Rmult_lt_0_compat | exact Pe2].
    + rewrite (edge_square beta eta_dec eta_enc (sigma j) Un). ring.
  - right. reflexivity.
Qed.

Lemma fixed_attained sigma : positive_up_to d sigma -> exists U V,
  vae_loss D d beta eta_dec eta_enc U V sigma = total D d eta_dec theta (fun j => value (theta j) (sigma j)).
Proof.
  intro Sp. assert (Pb : 0 < beta) by apply Un. assert (Pd : 0 < eta_dec) by apply Un. assert (Pe : 0 < eta_enc) by apply Un.
  set (al := beta * eta_dec ^ 2 / eta_enc ^ 2).
  assert (Al : 0 < al) by (apply Rdiv_lt_0_compat; [apply Rmult_lt_0_compat; [exact Pb | now apply pow_lt] | now apply pow_lt]).
  set (x := fun j => excess (theta j) (e (sigma j))).
  set (inv := fun t => if Req_EM_T t 0 then 0 else / t).
  set (s := fun j => sqrt (e (sigma j) * x j / al) * inv (theta j)).
  set (t := fun j => sqrt (e (sigma j) * x j) * / sigma j).
  exists (fun r j => if Nat.ltb j m then t j * Q r j else 0), (fun j i => if Nat.ltb j m then s j * sum m (fun r => Q r j * K r i) else 0).
  set (U := fun r j => if Nat.ltb j m then t j * Q r j else 0). set (V := fun j i => if Nat.ltb j m then s j * sum m (fun r => Q r j * K r i) else 0).
  rewrite loss_whitened, (total_value sigma Sp). do 3 f_equal.
  assert (Xp : forall j, 0 <= x j) by (intro; apply Rmax_r).
  assert (Ep : forall j, (j < d)%nat -> 0 < e (sigma j)) by (intros; apply edge_pos; [exact Un | now apply Sp]).
  assert (Xz : forall j, (j < d)%nat -> theta j = 0 -> x j = 0) by (intros j Hj Z; unfold x; rewrite Z; apply excess_zero; left; now apply Ep).
  assert (WV : forall j k, white V j k = if Nat.ltb j m then s j * Y k j else 0).
  { intros j k. unfold white, V. destruct (Nat.ltb j m); [|apply sum_zero; intros; ring]. unfold Y, Zw.
    rewrite (sum_ext n _ (fun i => s j * sum m (fun r => Q r j * (K r i * S k i)))).
    - rewrite sum_scal, sum_swap. f_equal. apply sum_ext. intros. now rewrite sum_scal.
    - intros i _. rewrite <- !sum_scal. apply sum_ext; intros; ring. }
  assert (TU : forall j i, (i < m)%nat -> turned U j i = if Nat.eqb i j then t j else 0).
  { intros j i Hi. unfold turned, U. destruct (Nat.ltb_spec j m) as [Hj|Hj].
    - rewrite (sum_ext m _ (fun r => t j * (Q r i * Q r j))) by (intros; ring). rewrite sum_scal, (proj1 (proj1 Diag) i j Hi Hj).
      destruct (Nat.eqb i j); ring.
    - rewrite sum_zero by (intros; ring). destruct (Nat.eqb_spec i j); [lia|reflexivity]. }
  assert (St : forall j, (j < d)%nat -> s j * t j * theta j = x j).
  { intros j Hj. unfold s, t, inv. destruct (Req_EM_T (theta j) 0) as [Z|N]; [rewrite (Xz j Hj Z); rewrite Z; ring|].
    assert (Sj := Sp j Hj). assert (Ej := Ep j Hj).
    replace (sqrt (e (sigma j) * x j / al) * / theta j * (sqrt (e (sigma j) * x j) * / sigma j) * theta j)
      with (sqrt (e (sigma j) * x j / al) * sqrt (e (sigma j) * x j) * / sigma j) by (field; split; lra).
    rewrite <- sqrt_mult.
    - replace (e (sigma j) * x j / al * (e (sigma j) * x j)) with ((sigma j * x j) * (sigma j * x j)).
      + rewrite sqrt_square by (apply Rmult_le_pos; [lra | apply Xp]). field. lra.
      + transitivity (e (sigma j) * e (sigma j) / al * (x j * x j)); [rewrite (edge_square beta eta_dec eta_enc (sigma j) Un); fold al; field; lra | field; lra].
    - apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply Xp] | left; now apply Rinv_0_lt_compat].
    - apply Rmult_le_pos; [lra | apply Xp]. }
  assert (Rec : norm2 n m (fun k i => Y k i - mul d (transpose (white V)) (turned U) k i)
    = sum m (fun i => if Nat.ltb i d then (theta i - x i) * (theta i - x i) else theta i * theta i)).
  { unfold norm2. rewrite sum_swap. apply sum_ext. intros i Hi.
    assert (M : forall k, mul d (transpose (white V)) (turned U) k i = if Nat.ltb i d then s i * t i * Y k i else 0).
    { intro k. unfold mul, transpose. destruct (Nat.ltb_spec i d) as [H|H].
      - rewrite (sum_pick d _ i H); [rewrite WV, (TU i i Hi), Nat.eqb_refl; destruct (Nat.ltb_spec i m); [ring|lia]|].
        intros j _ N. rewrite (TU j i Hi). destruct (Nat.eqb_spec i j); [lia|ring].
      - apply sum_zero. intros j Hj. rewrite (TU j i Hi). destruct (Nat.eqb_spec i j); [lia|ring]. }
    set (c := if Nat.ltb i d then 1 - s i * t i else 1).
    rewrite (sum_ext n _ (fun k => c * c * (Y k i * Y k i))) by (intros; rewrite M; unfold c; destruct (Nat.ltb i d); ring).
    rewrite sum_scal, (Y_columns i i Hi Hi), Nat.eqb_refl. unfold c. destruct (Nat.ltb_spec i d) as [H|H]; [|ring].
    rewrite <- (St i H). ring. }
  assert (Pen : sum d (fun j => al * sum n (fun k => white V j k * white V j k) + sigma j ^ 2 * sum m (fun i => turned U j i * turned U j i))
    = sum m (fun i => if Nat.ltb i d then 2 * (e (sigma i) * x i) else 0)).
  { rewrite <- sum_min. apply sum_ext. intros j Hj. destruct (Nat.ltb_spec j m) as [H|H].
    - rewrite (sum_ext n _ (fun k => s j * s j * (Y k j * Y k j))).
      2:{ intros. rewrite WV. destruct (Nat.ltb_spec j m); [ring|lia]. }
      rewrite sum_scal, (Y_columns j j H H), Nat.eqb_refl.
      rewrite (sum_pick m _ j H).
      2:{ intros i Hi N. rewrite (TU j i Hi). destruct (Nat.eqb_spec i j); [lia|ring]. }
      rewrite (TU j j H), Nat.eqb_refl. assert (Sj := Sp j Hj). assert (Ej := Ep j Hj).
      assert (P1 : 0 <= e (sigma j) * x j) by (apply Rmult_le_pos; [lra | apply Xp]).
      assert (T2 : sigma j ^ 2 * (t j * t j) = e (sigma j) * x j).
      { unfold t. transitivity (sqrt (e (sigma j) * x j) * sqrt (e (sigma j) * x j)); [field; lra | now apply sqrt_sqrt]. }
      assert (S2 : al * (s j * s j * (theta j * theta j)) = e (sigma j) * x j).
      { unfold s, inv. destruct (Req_EM_T (theta j) 0) as [Z|N]; [rewrite (Xz j Hj Z); ring|].
        transitivity (al * (sqrt (e (sigma j) * x j / al) * sqrt (e (sigma j) * x j / al))); [field; exact N|].
        rewrite sqrt_sqrt; [field; lra|]. apply Rmult_le_pos; [exact P1 | left; now apply Rinv_0_lt_compat]. }
      rewrite T2, S2. ring.
    - rewrite !sum_zero; [ring | |].
      + intros i Hi. rewrite (TU j i Hi). destruct (Nat.eqb_spec i j); [lia|ring].
      + intros k _. rewrite WV. destruct (Nat.ltb_spec j m); [lia|ring]. }
  fold al. rewrite Rec, Pen, <- sum_plus, <- sum_minus. apply sum_ext. intros i _. destruct (Nat.ltb_spec i d) as [H|H]; [|ring].
  fold (x i). assert (Ei := Ep i H). unfold x, excess, Rmax. destruct (Rle_dec (theta i - e (sigma i)) 0); ring.
Qed.
End Whitened.

(** * The theorems *)
Lemma whiten D theta : second_moments D -> modes D theta -> exists G S Q,
  generalised_inverse (dx D) (A D) G /\ (forall i l, (i < dx D)%nat -> (l < dx D)%nat -> A D i l = sum (dx D) (fun k => S k i * S k l)) /\ diagonalises (dy D) Q (explained D G) (fun i => theta i ^ 2).
Proof.
  intros SM [_ [_ [_ [G [Inv [Q Diag]]]]]]. destruct (square_root_exists (dx D) (A D) (proj1 SM) (A_semidefinite D SM)) as [S Root].
  now exists G, S, Q.
Qed.

Lemma total_ext D d eta_dec theta f g : (forall j, (j < d)%nat -> f j = g j) -> total D d eta_dec theta f = total D d eta_dec theta g.
Proof. intro H. unfold total. do 2 f_equal. now apply sum_ext. Qed.
Lemma total_le D d eta_dec theta f g : (forall j, (j < d)%nat -> f j <= g j) -> total D d eta_dec theta f <= total D d eta_dec theta g.
Proof. intro H. unfold total. apply Rplus_le_compat_r, Rplus_le_compat_l. now apply sum_le. Qed.

Theorem modes_exist : Statements.modes_exist.
Proof.
  intros D SM. destruct (inverse_exists (dx D) (A D) (proj1 SM)) as [G Inv].
  assert (Sy : symmetric (dy D) (explained D G)) by (intros r s _ _; now apply explained_symmetric).
  destruct (spectral_theorem (dy D) (explained D G) Sy) as [lam [[Q Diag] Desc]].
  assert (L0 : forall i, (i < dy D)%nat -> 0 <= lam i).
  { intros i Hi. assert (K := proj2 Diag i i Hi Hi). rewrite Nat.eqb_refl in K. rewrite <- K.
    destruct (square_root_exists (dx D) (A D) (proj1 SM) (A_semidefinite D SM)) as [S Root].
    assert (E : bilinear (dy D) (dy D) (explained D G) (column Q i) (column Q i)
      = sum (dx D) (fun k => sum (dy D) (fun r => Q r i * Zw D G S r k) * sum (dy D) (fun r => Q r i * Zw D G S r k))).
    { unfold bilinear, column. rewrite (sum_ext (dx D) _ (fun k => sum (dy D) (fun r => sum (dy D) (fun s => Q r i * Q s i * (Zw D G S r k * Zw D G S s k))))).
      - rewrite (sum_swap (dx D) (dy D)). apply sum_ext. intros r Hr. rewrite (sum_swap (dx D) (dy D)). apply sum_ext. intros s Hs.
        rewrite sum_scal, (Z_Z D G S SM Inv Root r s Hr Hs). ring.
      - intros. rewrite sum_prod. apply sum_ext; intros; apply sum_ext; intros; ring. }
    rewrite E. apply sum_nonneg. intros. apply square_nonneg. }
  exists (fun i => if Nat.ltb i (dy D) then sqrt (lam i) else 0). repeat split.
  - intro i. destruct (Nat.ltb i (dy D)); [apply sqrt_pos | lra].
  - intros i j H. destruct (Nat.ltb_spec j (dy D)), (Nat.ltb_spec i (dy D)); try lia; [apply sqrt_le_1_alt, Desc; lia | apply sqrt_pos | lra].
  - intros i H. destruct (Nat.ltb_spec i (dy D)); [lia|reflexivity].
  - exists G. split; [exact Inv|]. exists Q. split; [apply Diag|]. intros i j Hi Hj. rewrite (proj2 Diag i j Hi Hj).
    destruct (Nat.ltb_spec i (dy D)); [|lia]. destruct (Nat.eqb i j); [|reflexivity].
    replace (sqrt (lam i) ^ 2) with (sqrt (lam i) * sqrt (lam i)) by ring. symmetry. apply sqrt_sqrt. now apply L0.
Qed.

Theorem vae_fixed : Statements.vae_fixed.
Proof.
  intros D d beta eta_dec eta_enc theta sigma rho SM M Un Sp Sa Min minimum.
  destruct (whiten D theta SM M) as [G [S [Q [Inv [Root Diag]]]]]. destruct M as [T0 [Td [Tz _]]].
  assert (E : minimum = total D d eta_dec theta (fun j => fixed_value beta eta_dec eta_enc (theta j) (sigma j))).
  { apply total_ext. intros j Hj. now apply fixed_answer; [| | apply Sp | apply Min]. }
  rewrite E. split.
  - intros U V. now apply (fixed_lower D G S Q theta d SM Inv Root Diag).
  - now apply (fixed_attained D G S Q theta d SM Inv Root Diag).
Qed.

(** Latents may be renumbered. *)
Lemma loss_permuted D d beta eta_dec eta_enc U V sigma pi : permutes d pi ->
  vae_loss D d beta eta_dec eta_enc (fun r j => U r (pi j)) (fun j => V (pi j)) (fun j => sigma (pi j)) = vae_loss D d beta eta_dec eta_enc U V sigma.
Proof.
  intros [_ [_ P]]. assert (M : forall r i, mul d (fun r j => U r (pi j)) (fun j => V (pi j)) r i = mul d U V r i).
  { intros r i. apply (P (fun j => U r j * V j i)). }
  unfold vae_loss, vae_loss_with, reconstruction, rate.
  rewrite (P (fun j => sigma j ^ 2 * sum (dy D) (fun r => U r j ^ 2))), (P (fun j => quad (dx D) (A D) (V j))), (P (fun j => sigma j ^ 2)),
    (P (fun j => ln (sigma j ^ 2 / eta_enc ^ 2))).
  do 3 f_equal. f_equal; [f_equal; f_equal|]; apply sum_ext; intros r _.
  - unfold dot. apply sum_ext. intros i _. now rewrite M.
  - unfold quad, bilinear. apply sum_ext. intros i _. apply sum_ext. intros l _. now rewrite !M.
Qed.

Lemma learnable_lower D d beta eta_dec eta_enc theta U V sigma : second_moments D -> modes D theta -> units beta eta_dec eta_enc ->
  positive_up_to d sigma ->
  total D d eta_dec theta (fun j => learnable_value beta eta_dec (theta j)) <= vae_loss D d beta eta_dec eta_enc U V sigma.
Proof.
  intros SM M Un Sp. destruct (whiten D theta SM M) as [G [S [Q [Inv [Root Diag]]]]]. destruct M as [T0 [Td [Tz _]]].
  destruct (sort_exists d (fun j => - sigma j)) as [pi [P Desc]].
  assert (Sp' : positive_up_to d (fun j => sigma (pi j))) by (intros j Hj; apply Sp, P, Hj).
  rewrite <- (loss_permuted D d beta eta_dec eta_enc U V sigma pi P).
  eapply Rle_trans; [|apply (fixed_lower D G S Q theta d SM Inv Root Diag beta eta_dec eta_enc Un T0 Td Tz); [exact Sp'|]].
  - apply total_le. intros j Hj. apply learnable_below_fixed; auto.
  - intros i j H. assert (K := Desc i j H). cbv beta in K. lra.
Qed.

Definition best beta eta_dec eta_enc theta :=
  eta_enc * sqrt (if Rlt_dec (beta * eta_dec ^ 2) (theta ^ 2) then beta * eta_dec ^ 2 / theta ^ 2 else 1).

Lemma best_pos beta eta_dec eta_enc theta : units beta eta_dec eta_enc -> 0 < best beta eta_dec eta_enc theta /\
  tau eta_enc (best beta eta_dec eta_enc theta) = (if Rlt_dec (beta * eta_dec ^ 2) (theta ^ 2) then beta * eta_dec ^ 2 / theta ^ 2 else 1).
Proof.
  intro Un. assert (Pe : 0 < eta_enc) by apply Un. assert (K := kappa_pos beta eta_dec eta_enc Un). unfold best, tau.
  set (y := if Rlt_dec _ _ then _ else _). assert (Y : 0 < y) by (unfold y; destruct (Rlt_dec (beta * eta_dec ^ 2) (theta ^ 2)); [apply Rdiv_lt_0_compat; lra | lra]).
  assert (Sy := sqrt_lt_R0 y Y). split; [now apply Rmult_lt_0_compat|].
  replace ((eta_enc * sqrt y) ^ 2 / eta_enc ^ 2) with (sqrt y * sqrt y) by (field; lra). apply sqrt_sqrt. lra.
Qed.

Lemma learnable_attained D d beta eta_dec eta_enc theta : second_moments D -> modes D theta -> units beta eta_dec eta_enc ->
  exists U V sigma, positive_up_to d sigma /\ vae_loss D d beta eta_dec eta_enc U V sigma = total D d eta_dec theta (fun j => learnable_value beta eta_dec (theta j)).
Proof.
  intros SM M Un. destruct (whiten D theta SM M) as [G [S [Q [Inv [Root Diag]]]]]. destruct M as [T0 [Td [Tz _]]].
  set (sigma := fun j => best beta eta_dec eta_enc (theta j)).
  assert (Sp : positive_up_to d sigma) by (intros j _; now apply best_pos).
  destruct (fixed_attained D G S Q theta d SM Inv Root Diag beta eta_dec eta_enc Un Tz sigma Sp) as [U [V E]].
  exists U, V, sigma. split; [exact Sp|]. rewrite E. apply total_ext. intros j Hj. apply best_sigma; auto. now apply best_pos.
Qed.

Lemma learnable_total D d beta eta_dec eta_enc theta rho : units beta eta_dec eta_enc -> (forall i, 0 <= theta i) ->
  (forall j, (j < d)%nat -> minimiser (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) ->
  total D d eta_dec theta (fun j => phi (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j))
  = total D d eta_dec theta (fun j => learnable_value beta eta_dec (theta j)).
Proof. intros Un T0 Min. apply total_ext. intros j Hj. apply learnable_answer; auto. lra. Qed.

Theorem vae_learnable : Statements.vae_learnable.
Proof.
  intros D d beta eta_dec eta_enc theta rho SM M Un Min minimum. unfold minimum. rewrite learnable_total by (try apply M; assumption). split.
  - intros U V sigma Sp. now apply learnable_lower.
  - now apply learnable_attained.
Qed.

(** * A variance that depends on the input *)
Lemma jensen N P x : distribution N P -> (forall k, (k < N)%nat -> 0 < x k) -> sum N (fun k => P k * ln (x k)) <= ln (sum N (fun k => P k * x k)).
Proof.
  intros [P0 P1] X. set (m := sum N (fun k => P k * x k)).
  assert (M : 0 < m).
  { assert (M0 : 0 <= m) by (apply sum_nonneg; intros k Hk; apply Rmult_le_pos; [now apply P0 | left; now apply X]).
    destruct M0 as [M0|M0]; [exact M0|]. exfalso. assert (Z : sum N P = 0); [|lra]. apply sum_zero. intros k Hk.
    assert (K : P k * x k = 0). { apply (sum_nonneg_zero N (fun k => P k * x k)); [intros i Hi; apply Rmult_le_pos; [now apply P0 | left; now apply X] | unfold m in M0; lra | exact Hk]. }
    assert (Xk := X k Hk). apply Rmult_integral in K. destruct K; lra. }
  apply Rle_trans with (sum N (fun k => P k * (ln m + (x k / m - 1)))).
  - apply sum_le. intros k Hk. apply Rmult_le_compat_l; [now apply P0|].
    assert (K := ln_tangent (x k / m) ltac:(apply Rdiv_lt_0_compat; [now apply X | exact M])).
    unfold Rdiv in K at 1. rewrite ln_mult, ln_Rinv in K; [lra | exact M | now apply X | now apply Rinv_0_lt_compat].
  - rewrite (sum_ext N _ (fun k => P k * (ln m - 1) + / m * (P k * x k))) by (intros; field; lra).
    rewrite sum_plus, sum_scal_r, sum_scal, P1. fold m. rewrite Rinv_l by lra. lra.
Qed.

Theorem vae_data_dependent : Statements.vae_data_dependent.
Proof.
  intros D d beta eta_dec eta_enc theta rho N P SM M Un DP Min minimum loss. unfold minimum. rewrite learnable_total by (try apply M; assumption).
  assert (Pb : 0 < beta) by apply Un. assert (Pe : 0 < eta_enc) by apply Un. assert (Pe2 : 0 < eta_enc ^ 2) by (now apply pow_lt). split.
  - intros U V sigma Sp. set (s := fun j => sqrt (sum N (fun k => P k * sigma k j ^ 2))).
    assert (Mean : forall j, (j < d)%nat -> 0 < sum N (fun k => P k * sigma k j ^ 2)).
    { intros j Hj. assert (J := jensen N P (fun k => sigma k j ^ 2) DP ltac:(intros; apply pow_lt; now apply Sp)).
      assert (M0 : 0 <= sum N (fun k => P k * sigma k j ^ 2)) by (apply sum_nonneg; intros k Hk; apply Rmult_le_pos; [now apply DP | apply pow2_ge_0]).
      destruct M0 as [M0|M0]; [exact M0|]. exfalso. assert (Z : sum N P = 0).
      { apply sum_zero. intros k Hk. assert (K : P k * sigma k j ^ 2 = 0).
        { apply (sum_nonneg_zero N (fun k => P k * sigma k j ^ 2)); [intros i Hi; apply Rmult_le_pos; [now apply DP | apply pow2_ge_0] | lra | exact Hk]. }
        assert (X : 0 < sigma k j ^ 2) by (apply pow_lt; now apply Sp). apply Rmult_integral in K. destruct K; lra. }
      destruct DP as [_ P1]. lra. }
    assert (S2 : forall j, (j < d)%nat -> s j ^ 2 = sum N (fun k => P k * sigma k j ^ 2)).
    { intros j Hj. unfold s. replace (sqrt _ ^ 2) with (sqrt (sum N (fun k => P k * sigma k j ^ 2)) * sqrt (sum N (fun k => P k * sigma k j ^ 2))) by ring.
      apply sqrt_sqrt. left. now apply Mean. }
    apply Rle_trans with (vae_loss D d beta eta_dec eta_enc U V s).
    + apply learnable_lower; auto. intros j Hj. apply sqrt_lt_R0. now apply Mean.
    + unfold loss, vae_loss, vae_loss_with, reconstruction, rate.
      rewrite (sum_ext d (fun j => s j ^ 2 * _) (fun j => sum N (fun k => P k * sigma k j ^ 2) * sum (dy D) (fun r => U r j ^ 2)))
        by (intros j Hj; now rewrite S2).
      rewrite (sum_ext d (fun j => s j ^ 2) (fun j => sum N (fun k => P k * sigma k j ^ 2)) S2).
      apply Rplus_le_compat_l, Rmult_le_compat_l; [lra|]. unfold Rminus. apply Rplus_le_compat_l, Ropp_le_contravar, sum_le.
      intros j Hj. rewrite (S2 j Hj). eapply Rle_trans; [apply (jensen N P (fun k => sigma k j ^ 2 / eta_enc ^ 2) DP)|].
      * intros k Hk. apply Rdiv_lt_0_compat; [apply pow_lt; now apply Sp | exact Pe2].
      * right. f_equal. unfold Rdiv. rewrite <- sum_scal_r. apply sum_ext; intros; ring.
  - destruct (learnable_attained D d beta eta_dec eta_enc theta SM M Un) as [U [V [s [Sp E]]]]. exists U, V, s. split; [exact Sp|].
    rewrite <- E. unfold loss, vae_loss, vae_loss_with, reconstruction, rate. destruct DP as [_ P1].
    assert (One : forall x, sum N (fun k => P k * x) = x) by (intro x; rewrite sum_scal_r, P1; ring).
    rewrite (sum_ext d (fun j => sum N _ * _) (fun j => s j ^ 2 * sum (dy D) (fun r => U r j ^ 2))) by (intros; now rewrite One).
    rewrite (sum_ext d (fun j => sum N (fun k => P k * s j ^ 2)) (fun j => s j ^ 2)) by (intros; apply One).
    rewrite (sum_ext d (fun j => sum N (fun k => P k * ln _)) (fun j => ln (s j ^ 2 / eta_enc ^ 2))) by (intros; apply One). reflexivity.
Qed.
