(** The CVAE: x is regressed out, A may be singular. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Chain Matrices Spectral Moments VaeBound ModeChain Vae.
Open Scope R_scope.
Local Arguments pow : simpl never.

Lemma bilinear_ext_vectors m n M x y x' y' : (forall i, (i < m)%nat -> x i = x' i) -> (forall l, (l < n)%nat -> y l = y' l) ->
  bilinear m n M x y = bilinear m n M x' y'.
Proof. intros X Y. apply sum_ext; intros i Hi. apply sum_ext; intros l Hl. now rewrite X, Y. Qed.

Lemma quad_minus n M x y : symmetric n M -> quad n M (fun i => x i - y i) = quad n M x - 2 * bilinear n n M x y + quad n M y.
Proof.
  intro Sy. unfold quad. replace (2 * bilinear n n M x y) with (bilinear n n M x y + bilinear n n M y x) by (rewrite (bilinear_sym n M y x Sy); ring).
  unfold bilinear. rewrite <- sum_plus, <- sum_minus, <- sum_plus. apply sum_ext. intros i _.
  rewrite <- sum_plus, <- sum_minus, <- sum_plus. apply sum_ext. intros; ring.
Qed.

Section Residual.
Variables (D : data) (G : nat -> nat -> R).
Hypothesis (SM : second_moments D) (Inv : generalised_inverse (dx D) (A D) G).
Notation n := (dx D).
Notation m := (dy D).
Notation K := (regression D G).
Notation E := (residual D G).

(** what x predicts of p'y *)
Definition predicted (p : nat -> R) i := sum m (fun r => p r * K r i).

Lemma predicted_A p l : (l < n)%nat -> sum n (fun i => predicted p i * A D i l) = sum m (fun r => p r * B D r l).
Proof.
  intro Hl. unfold predicted. rewrite (sum_ext n _ (fun i => sum m (fun r => p r * (K r i * A D i l)))).
  - rewrite sum_swap. apply sum_ext. intros r Hr. now rewrite sum_scal, (regression_A D G SM Inv r l Hr Hl).
  - intros. rewrite <- sum_scal_r. apply sum_ext; intros; ring.
Qed.

Lemma predicted_bilinear p q : bilinear n n (A D) (predicted p) q = bilinear m n (B D) p q.
Proof. rewrite !bilinear_columns. apply sum_ext. intros l Hl. now rewrite predicted_A. Qed.

Lemma predicted_quad p : quad n (A D) (predicted p) = bilinear m m (explained D G) p p.
Proof.
  unfold quad. rewrite predicted_bilinear. unfold predicted, bilinear.
  rewrite (sum_ext m _ (fun r => sum m (fun s => sum n (fun i => p r * p s * (K s i * B D r i))))).
  - apply sum_ext. intros r Hr. apply sum_ext. intros s Hs. rewrite sum_scal, (regression_B D G s r Hs Hr), (explained_symmetric D G Inv s r). ring.
  - intros r _. rewrite sum_swap. apply sum_ext. intros i _. rewrite <- sum_scal. apply sum_ext; intros; ring.
Qed.

Lemma residual_quad p : quad m E p = quad m (C D) p - bilinear m m (explained D G) p p.
Proof.
  unfold quad, bilinear, residual. rewrite <- sum_minus. apply sum_ext. intros r _. rewrite <- sum_minus. apply sum_ext. intros; ring.
Qed.

(** E (p'y - q'x)^2 = p' E p + a square in A *)
Lemma completed p q : quad m (C D) p - 2 * bilinear m n (B D) p q + quad n (A D) q = quad m E p + quad n (A D) (fun i => predicted p i - q i).
Proof. rewrite (quad_minus n (A D) _ _ (proj1 SM)), predicted_quad, predicted_bilinear, residual_quad. ring. Qed.

Lemma residual_symmetric : symmetric m E.
Proof. intros r s Hr Hs. unfold residual. rewrite (explained_symmetric D G Inv r s), (proj1 (proj2 SM) r s Hr Hs). reflexivity. Qed.

Lemma bilinear_opp a b M x y : bilinear a b M x (fun i => - y i) = - bilinear a b M x y.
Proof. unfold bilinear. rewrite <- sum_opp. apply sum_ext. intros i _. rewrite <- sum_opp. apply sum_ext. intros; ring. Qed.
Lemma quad_opp b M x : quad b M (fun i => - x i) = quad b M x.
Proof. unfold quad, bilinear. apply sum_ext. intros i _. apply sum_ext. intros; ring. Qed.

Lemma residual_semidefinite : semidefinite m E.
Proof.
  intro p. destruct SM as [_ [_ P]]. specialize (P (fun i => - predicted p i) p).
  rewrite quad_opp, bilinear_opp in P. assert (Q := completed p (predicted p)).
  replace (quad n (A D) (fun i => predicted p i - predicted p i)) with 0 in Q; [lra|].
  symmetry. apply sum_zero; intros; apply sum_zero; intros; ring.
Qed.

Lemma residual_moments : second_moments (residual_data D G).
Proof.
  split; [exact residual_symmetric|]. split; [exact residual_symmetric|]. intros s t. simpl.
  assert (X := residual_semidefinite (fun i => s i - - t i)). rewrite (quad_minus m E s (fun i => - t i) residual_symmetric), quad_opp, bilinear_opp in X.
  rewrite (bilinear_sym m E t s residual_symmetric). lra.
Qed.

Variables (d : nat) (beta eta_dec eta_enc : R).

Lemma regression_statement r i : (i < n)%nat -> bilinear n n G (B D r) (fun l => if Nat.eqb l i then 1 else 0) = K r i.
Proof.
  intro Hi. rewrite bilinear_rows. unfold regression. apply sum_ext. intros k _. f_equal. exact (sum_unit n i (G k) Hi).
Qed.

Definition encoded Vx Vy j i := Vx j i + mul m Vy K j i.
Definition left_over U Ux Vx Vy r i := K r i - (mul d U (encoded Vx Vy) r i + Ux r i).

Lemma reduction U Ux Vx Vy sigma : 0 < eta_dec -> 0 < eta_enc -> cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma =
    vae_loss (residual_data D G) d beta eta_dec eta_enc U Vy sigma
    + sum m (fun r => quad n (A D) (left_over U Ux Vx Vy r)) / eta_dec ^ 2
    + beta * sum d (fun j => quad n (A D) (encoded Vx Vy j)) / eta_enc ^ 2.
Proof.
  intros Pd Pe. set (P := fun r s => (if Nat.eqb r s then 1 else 0) - mul d U Vy r s). set (M := fun r i => mul d U Vx r i + Ux r i).
  transitivity ((sum m (fun r => quad m (C D) (P r) - 2 * bilinear m n (B D) (P r) (M r) + quad n (A D) (M r))
     + sum d (fun j => sigma j ^ 2 * sum m (fun r => U r j ^ 2))) / eta_dec ^ 2
    + beta * ((sum d (fun j => quad m (C D) (Vy j) + 2 * bilinear m n (B D) (Vy j) (Vx j) + quad n (A D) (Vx j))
     + sum d (fun j => sigma j ^ 2)) / eta_enc ^ 2 - INR d - sum d (fun j => ln (sigma j ^ 2 / eta_enc ^ 2)))); [reflexivity|].
  unfold vae_loss, vae_loss_with, reconstruction, rate. simpl dx. simpl dy. simpl A. simpl B. simpl C.
  assert (Left : forall r, (r < m)%nat -> quad m (C D) (P r) - 2 * bilinear m n (B D) (P r) (M r) + quad n (A D) (M r)
    = E r r - 2 * dot m (E r) (mul d U Vy r) + quad m E (mul d U Vy r) + quad n (A D) (left_over U Ux Vx Vy r)).
  { intros r Hr. rewrite completed. f_equal.
    - unfold P. rewrite (quad_minus m E (fun s => if Nat.eqb r s then 1 else 0) (mul d U Vy r) residual_symmetric).
      assert (Row : forall y, bilinear m m E (fun s => if Nat.eqb r s then 1 else 0) y = dot m (E r) y).
      { intro y. rewrite bilinear_rows. unfold dot. rewrite <- (sum_unit_l m r (fun s => sum m (fun l => E s l * y l)) Hr).
        apply sum_ext. intros s _. unfold unit_vector. rewrite (Nat.eqb_sym r s). reflexivity. }
      unfold quad at 1. rewrite !Row. f_equal. f_equal. unfold dot.
      rewrite <- (sum_unit m r (E r) Hr). apply sum_ext. intros s _. unfold unit_vector. rewrite (Nat.eqb_sym r s). reflexivity.
    - apply bilinear_ext_vectors; intros i _; unfold left_over, predicted, P, M, encoded, mul;
        (rewrite (sum_ext m _ (fun s => (if Nat.eqb s r then K r i else 0) - sum d (fun j => U r j * (Vy j s * K s i))));
        [rewrite sum_minus, sum_delta by exact Hr; rewrite sum_swap;
         rewrite (sum_ext d (fun j => sum m (fun s => U r j * (Vy j s * K s i))) (fun j => U r j * sum m (fun s => Vy j s * K s i))) by (intros; apply sum_scal);
         rewrite (sum_ext d (fun j => U r j * (Vx j i + sum m (fun s => Vy j s * K s i))) (fun j => U r j * Vx j i + U r j * sum m (fun s => Vy j s * K s i))) by (intros; ring);
         rewrite sum_plus; ring
        | intros s _; rewrite Rmult_minus_distr_r; f_equal;
          [rewrite (Nat.eqb_sym r s); destruct (Nat.eqb_spec s r); [subst; ring | ring] | rewrite <- sum_scal_r; apply sum_ext; intros; ring]]). }
  assert (Right : forall j, quad m (C D) (Vy j) + 2 * bilinear m n (B D) (Vy j) (Vx j) + quad n (A D) (Vx j)
    = quad m E (Vy j) + quad n (A D) (encoded Vx Vy j)).
  { intro j. assert (X := completed (Vy j) (fun i => - Vx j i)). rewrite bilinear_opp, quad_opp in X.
    replace (quad n (A D) (encoded Vx Vy j)) with (quad n (A D) (fun i => predicted (Vy j) i - - Vx j i)); [lra|].
    apply bilinear_ext_vectors; intros i _; unfold encoded, predicted, mul; ring. }
  rewrite (sum_ext m _ _ Left), (sum_ext d (fun j => _ + _ + _) _ (fun j _ => Right j)).
  rewrite !sum_plus, sum_minus, sum_scal. unfold trace. field. split; lra.
Qed.
End Residual.

Theorem cvae_reduction : Statements.cvae_reduction.
Proof.
  intros D d G beta eta_dec eta_enc U Ux Vx Vy sigma Pd Pe SM Inv K W R. rewrite (reduction D G SM Inv) by assumption.
  assert (EW : forall j i, (i < dx D)%nat -> encoded D G Vx Vy j i = W j i).
  { intros j i Hi. unfold encoded, W, mul, K. f_equal. apply sum_ext. intros s _. now rewrite (regression_statement D G s i Hi). }
  f_equal; [f_equal; f_equal | f_equal; f_equal].
  - apply sum_ext. intros r _. apply bilinear_ext_vectors; intros i Hi; unfold left_over, R, K; rewrite (regression_statement D G r i Hi);
      do 2 f_equal; apply sum_ext; intros j _; now rewrite EW.
  - apply sum_ext. intros j _. apply bilinear_ext_vectors; intros i Hi; now apply EW.
Qed.

Section Both.
Variables (D : data) (G : nat -> nat -> R) (d : nat) (beta eta_dec eta_enc : R).
Hypothesis (SM : second_moments D) (Inv : generalised_inverse (dx D) (A D) G) (Un : units beta eta_dec eta_enc).

Lemma cvae_above U Ux Vx Vy sigma :
  vae_loss (residual_data D G) d beta eta_dec eta_enc U Vy sigma <= cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma.
Proof.
  assert (Pb : 0 < beta) by apply Un. assert (Pd : 0 < eta_dec) by apply Un. assert (Pe : 0 < eta_enc) by apply Un.
  rewrite (reduction D G SM Inv) by assumption.
  assert (P := A_semidefinite D SM).
  assert (0 <= sum (dy D) (fun r => quad (dx D) (A D) (left_over D G d U Ux Vx Vy r)) / eta_dec ^ 2).
  { apply Rmult_le_pos; [apply sum_nonneg; intros; apply P | left; apply Rinv_0_lt_compat; now apply pow_lt]. }
  assert (0 <= beta * sum d (fun j => quad (dx D) (A D) (encoded D G Vx Vy j)) / eta_enc ^ 2).
  { apply Rmult_le_pos; [apply Rmult_le_pos; [lra | apply sum_nonneg; intros; apply P] | left; apply Rinv_0_lt_compat; now apply pow_lt]. }
  lra.
Qed.

Lemma cvae_meets U Vy sigma : exists Ux Vx,
  cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma = vae_loss (residual_data D G) d beta eta_dec eta_enc U Vy sigma.
Proof.
  assert (Pd : 0 < eta_dec) by apply Un. assert (Pe : 0 < eta_enc) by apply Un.
  set (Vx := fun j i => - mul (dy D) Vy (regression D G) j i). exists (regression D G), Vx.
  assert (W : forall j i, encoded D G Vx Vy j i = 0) by (intros; unfold encoded, Vx; ring).
  assert (Z : forall M x, (forall i, x i = 0) -> quad (dx D) M x = 0).
  { intros M x H. apply sum_zero; intros; apply sum_zero; intros. rewrite H. ring. }
  rewrite (reduction D G SM Inv) by assumption. rewrite (sum_zero (dy D)), (sum_zero d).
  - unfold Rdiv. ring.
  - intros j _. apply Z, W.
  - intros r _. apply Z. intro i. unfold left_over, mul. rewrite sum_zero; [ring|]. intros j _. rewrite W. ring.
Qed.
End Both.

Theorem cvae_fixed : Statements.cvae_fixed.
Proof.
  intros D d G beta eta_dec eta_enc theta sigma rho SM Inv Un Sp Sa M Min minimum.
  destruct (vae_fixed (residual_data D G) d beta eta_dec eta_enc theta sigma rho (residual_moments D G SM Inv) M Un Sp Sa Min) as [Lo [U [V At]]].
  split.
  - intros U' Ux Vx Vy. eapply Rle_trans; [exact (Lo U' Vy)|]. now apply cvae_above.
  - destruct (cvae_meets D G d beta eta_dec eta_enc SM Inv Un U V sigma) as [Ux [Vx Eq]]. exists U, Ux, Vx, V. rewrite Eq. exact At.
Qed.

Theorem cvae_learnable : Statements.cvae_learnable.
Proof.
  intros D d G beta eta_dec eta_enc theta rho SM Inv Un M Min minimum.
  destruct (vae_learnable (residual_data D G) d beta eta_dec eta_enc theta rho (residual_moments D G SM Inv) M Un Min) as [Lo [U [V [sigma [Sp At]]]]].
  split.
  - intros U' Ux Vx Vy sigma' Sp'. eapply Rle_trans; [exact (Lo U' Vy sigma' Sp')|]. now apply cvae_above.
  - destruct (cvae_meets D G d beta eta_dec eta_enc SM Inv Un U V sigma) as [Ux [Vx Eq]]. exists U, Ux, Vx, V, sigma. split; [exact Sp|]. rewrite Eq. exact At.
Qed.

Theorem residual_well_defined : Statements.residual_well_defined.
Proof.
  intros D SM. split; [apply inverse_exists, SM|]. split; [|intros; now apply residual_moments].
  intros G G' Inv Inv' r s Hr Hs. unfold residual. f_equal. rewrite <- (regression_B D G r s Hr Hs).
  rewrite (explained_symmetric D G' Inv' r s), <- (regression_B D G' s r Hs Hr).
  rewrite (sum_ext (dx D) _ (fun i => sum (dx D) (fun l => regression D G r i * (regression D G' s l * A D l i)))).
  - rewrite sum_swap. apply sum_ext. intros l Hl. rewrite <- (regression_A D G SM Inv r l Hr Hl), <- sum_scal.
    apply sum_ext. intros i Hi. rewrite (proj1 SM l i Hl Hi). ring.
  - intros i Hi. rewrite <- (regression_A D G' SM Inv' s i Hs Hi), <- sum_scal. apply sum_ext; intros; ring.
Qed.

Lemma diagonalises_ext n Q M N lam : (forall i j, (i < n)%nat -> (j < n)%nat -> M i j = N i j) -> diagonalises n Q M lam -> diagonalises n Q N lam.
Proof. intros E [O D]. split; [exact O|]. intros i j Hi Hj. rewrite <- (D i j Hi Hj). symmetry. now apply bilinear_ext. Qed.

Theorem self_modes : Statements.self_modes.
Proof.
  intros n E theta SM [_ [_ [_ [G [Inv [Q Diag]]]]]]. simpl in *.
  assert (D : diagonalises n Q E (fun i => theta i ^ 2)).
  { apply diagonalises_ext with (explained (Data n n E E E) G); [|exact Diag]. intros i j Hi Hj.
    rewrite <- (proj2 Inv i j Hi Hj). unfold explained. simpl. apply bilinear_ext_vectors; [reflexivity|]. intros l Hl. apply SM; assumption. }
  split; [now exists Q|]. unfold base, trace. simpl.
  rewrite (sum_ext n _ (fun i => sum n (fun k => theta k ^ 2 * (Q i k * Q i k)))) by (intros i Hi; exact (spectral_entries n Q E _ i i D Hi Hi)).
  rewrite sum_swap. apply Rminus_diag_eq, sum_ext. intros k Hk. rewrite sum_scal, (proj1 (proj1 D) k k Hk Hk), Nat.eqb_refl. ring.
Qed.

Theorem linear_data_collapse : Statements.linear_data_collapse.
Proof.
  intros D G K theta SM Inv HB HC M i. assert (M' := M). destruct M' as [T0 [_ [Tz _]]].
  destruct (le_lt_dec (dy D) i) as [H|H]; [now apply Tz|].
  destruct (self_modes (dy D) (residual D G) theta (residual_moments D G SM Inv) M) as [[Q Diag] _].
  assert (Z : forall r s, (r < dy D)%nat -> (s < dy D)%nat -> residual D G r s = 0).
  { intros r s Hr Hs. unfold residual. rewrite (HC r s Hr Hs), <- (regression_B D G r s Hr Hs). apply Rminus_diag_eq.
    rewrite (sum_ext (dx D) (fun i => regression D G r i * B D s i) (fun i => sum (dx D) (fun p => K s p * (regression D G r i * A D i p)))).
    - rewrite sum_swap. unfold mul, transpose. apply sum_ext. intros p Hp. rewrite sum_scal, (regression_A D G SM Inv r p Hr Hp). ring.
    - intros l Hl. rewrite (HB s l Hs Hl). unfold mul. rewrite <- sum_scal. apply sum_ext. intros p Hp. rewrite (proj1 SM l p Hl Hp). ring. }
  assert (E := proj2 Diag i i H H). rewrite Nat.eqb_refl in E.
  assert (theta i ^ 2 = 0).
  { rewrite <- E. apply sum_zero. intros r Hr. apply sum_zero. intros s Hs. rewrite (Z r s Hr Hs). ring. }
  specialize (T0 i). nra.
Qed.

(** E (y_r - its mean's r-th entry)^2, noise aside *)
Definition error_moment D d (U Ux Vx Vy : nat -> nat -> R) r :=
  let P s := (if Nat.eqb r s then 1 else 0) - mul d U Vy r s in
  let M i := mul d U Vx r i + Ux r i in
  quad (dy D) (C D) P - 2 * bilinear (dy D) (dx D) (B D) P M + quad (dx D) (A D) M.

Section Linear.
Variables (D : data) (K : nat -> nat -> R).
Hypothesis SM : second_moments D.

Lemma latent_moment_nonneg Vx Vy j : 0 <= latent_moment D Vx Vy j.
Proof. assert (X := proj2 (proj2 SM) (Vx j) (Vy j)). unfold latent_moment. lra. Qed.
Lemma error_moment_nonneg d U Ux Vx Vy r : 0 <= error_moment D d U Ux Vx Vy r.
Proof.
  unfold error_moment. set (P := fun s => _). set (M := fun i => _). assert (X := proj2 (proj2 SM) (fun i => - M i) P).
  rewrite quad_opp, bilinear_opp in X. lra.
Qed.

(** y = K x is told without a latent. *)
Lemma nothing_left d : (forall r i, (r < dy D)%nat -> (i < dx D)%nat -> B D r i = mul (dx D) K (A D) r i) ->
  (forall r s, (r < dy D)%nat -> (s < dy D)%nat -> C D r s = mul (dx D) (B D) (transpose K) r s) ->
  forall r, (r < dy D)%nat -> error_moment D d (fun _ _ => 0) K (fun _ _ => 0) (fun _ _ => 0) r = 0.
Proof.
  intros HB HC r Hr.
  transitivity (quad (dy D) (C D) (fun s => unit_vector r s) - 2 * bilinear (dy D) (dx D) (B D) (fun s => unit_vector r s) (K r) + quad (dx D) (A D) (K r)).
  { assert (Z : forall s, mul d (fun _ _ : nat => 0) (fun _ _ : nat => 0) r s = 0) by (intro; apply sum_zero; intros; ring).
    unfold error_moment. f_equal; [f_equal; [|f_equal]|]; apply bilinear_ext_vectors; intros; rewrite Z; unfold unit_vector; rewrite 1?Nat.eqb_sym; ring. }
  assert (EB : bilinear (dy D) (dx D) (B D) (fun s => unit_vector r s) (K r) = C D r r).
  { rewrite bilinear_rows, sum_unit_l, (HC r r Hr Hr) by exact Hr. reflexivity. }
  assert (EC : quad (dy D) (C D) (fun s => unit_vector r s) = C D r r).
  { unfold quad. rewrite bilinear_rows, sum_unit_l by exact Hr. exact (sum_unit (dy D) r (C D r) Hr). }
  assert (EA : quad (dx D) (A D) (K r) = C D r r).
  { unfold quad. rewrite bilinear_columns, (HC r r Hr Hr). unfold mul, transpose. apply sum_ext. intros i Hi. f_equal. symmetry. exact (HB r i Hr Hi). }
  rewrite EA, EB, EC. ring.
Qed.
End Linear.

Theorem linear_data_every_minimiser_collapses : Statements.linear_data_every_minimiser_collapses.
Proof.
  intros D K d beta eta_dec eta_enc U Ux Vx Vy sigma SM [Pb [Pd Pe]] Sp HB HC Min.
  specialize (Min (fun _ _ => 0) K (fun _ _ => 0) (fun _ _ => 0)).
  set (noise := sum d (fun j => sigma j ^ 2 * sum (dy D) (fun r => U r j ^ 2))).
  set (told := sum d (fun j => latent_moment D Vx Vy j)). set (missed := sum (dy D) (fun r => error_moment D d U Ux Vx Vy r)).
  set (rest := beta * (sum d (fun j => sigma j ^ 2) / eta_enc ^ 2 - INR d - sum d (fun j => ln (sigma j ^ 2 / eta_enc ^ 2)))).
  assert (D2 := pow_lt _ 2 Pd). assert (E2 := pow_lt _ 2 Pe).
  assert (Here : cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma = (missed + noise) / eta_dec ^ 2 + beta * told / eta_enc ^ 2 + rest).
  { unfold rest. transitivity ((missed + noise) / eta_dec ^ 2 + beta * ((told + sum d (fun j => sigma j ^ 2)) / eta_enc ^ 2 - INR d
      - sum d (fun j => ln (sigma j ^ 2 / eta_enc ^ 2)))); [reflexivity | field; split; lra]. }
  assert (There : cvae_loss D d beta eta_dec eta_enc (fun _ _ => 0) K (fun _ _ => 0) (fun _ _ => 0) sigma = rest).
  { unfold rest. transitivity ((sum (dy D) (fun r => error_moment D d (fun _ _ => 0) K (fun _ _ => 0) (fun _ _ => 0) r) + sum d (fun j => sigma j ^ 2 * sum (dy D) (fun r => 0 ^ 2))) / eta_dec ^ 2
      + beta * ((sum d (fun j => latent_moment D (fun _ _ => 0) (fun _ _ => 0) j) + sum d (fun j => sigma j ^ 2)) / eta_enc ^ 2 - INR d
      - sum d (fun j => ln (sigma j ^ 2 / eta_enc ^ 2)))); [reflexivity|].
    rewrite (sum_zero (dy D) (fun r => error_moment _ _ _ _ _ _ r)) by (intros; now apply nothing_left).
    rewrite (sum_zero d (fun j => sigma j ^ 2 * _)) by (intros; rewrite sum_zero by (intros; ring); ring).
    rewrite (sum_zero d (fun j => latent_moment D _ _ j)); [field; split; lra|].
    intros j _. unfold latent_moment, quad, bilinear. rewrite !sum_zero; [ring | | | ]; intros; apply sum_zero; intros; ring. }
  rewrite Here, There in Min.
  assert (N1 : forall j, (j < d)%nat -> 0 <= sigma j ^ 2 * sum (dy D) (fun r => U r j ^ 2)).
  { intros j _. apply Rmult_le_pos; [apply pow2_ge_0 | apply sum_nonneg; intros; apply pow2_ge_0]. }
  assert (N2 : forall j, (j < d)%nat -> 0 <= latent_moment D Vx Vy j) by (intros; now apply latent_moment_nonneg).
  assert (Nm : 0 <= missed) by (apply sum_nonneg; intros; now apply error_moment_nonneg).
  assert (Nn : 0 <= noise) by (now apply sum_nonneg). assert (Nt : 0 <= told) by (now apply sum_nonneg).
  assert (Q1 : 0 <= (missed + noise) / eta_dec ^ 2) by (apply Rmult_le_pos; [lra | left; now apply Rinv_0_lt_compat]).
  assert (Q2 : 0 <= beta * told / eta_enc ^ 2) by (apply Rmult_le_pos; [apply Rmult_le_pos; lra | left; now apply Rinv_0_lt_compat]).
  assert (Zn : noise <= 0).
  { assert (Z : (missed + noise) / eta_dec ^ 2 * eta_dec ^ 2 = missed + noise) by (field; lra).
    replace ((missed + noise) / eta_dec ^ 2) with 0 in Z by lra. lra. }
  assert (Zt : told <= 0).
  { assert (Z : beta * told / eta_enc ^ 2 * eta_enc ^ 2 = beta * told) by (field; lra).
    replace (beta * told / eta_enc ^ 2) with 0 in Z by lra. nra. }
  intros j Hj. split; [exact (sum_nonneg_zero d _ N2 Zt j Hj)|]. intros r Hr.
  assert (S2 := pow_lt _ 2 (Sp j Hj)). assert (Z := sum_nonneg_zero d _ N1 Zn j Hj). cbv beta in Z.
  assert (Zs : sum (dy D) (fun r => U r j ^ 2) <= 0) by nra.
  assert (Zr := sum_nonneg_zero (dy D) (fun r => U r j ^ 2) (fun r _ => pow2_ge_0 _) Zs r Hr). cbv beta in Zr. nra.
Qed.

(** * Less correlation: eigenvalues are monotone in the quadratic form *)
(** k equations in k + 1 unknowns have a solution other than 0. *)
Lemma underdetermined k : forall F : nat -> nat -> R, exists x, (exists c, (c < S k)%nat /\ x c <> 0) /\
  forall l, (l < k)%nat -> sum (S k) (fun c => F l c * x c) = 0.
Proof.
  induction k as [|k IH]; intro F.
  { exists (fun _ => 1). split; [exists 0%nat; split; [lia|lra] | lia]. }
  destruct (all_or_one (S k) (fun l => F l (S k))) as [[l0 [H0 N0]]|Z].
  - set (skip := fun l => if Nat.ltb l l0 then l else S l). set (p := F l0 (S k)) in *.
    destruct (IH (fun l c => F (skip l) c - F (skip l) (S k) * F l0 c / p)) as [x [[c [Hc Nc]] Sol]].
    set (last := - sum (S k) (fun c => F l0 c * x c) / p).
    exists (fun c => if Nat.eqb c (S k) then last else x c). split.
    { exists c. split; [lia|]. destruct (Nat.eqb_spec c (S k)); [lia|exact Nc]. }
    assert (Split : forall l, sum (S (S k)) (fun c => F l c * (if Nat.eqb c (S k) then last else x c)) = sum (S k) (fun c => F l c * x c) + F l (S k) * last).
    { intro l. change (sum (S (S k)) ?f) with (sum (S k) f + f (S k)). cbv beta. rewrite Nat.eqb_refl. f_equal. apply sum_ext. intros i Hi.
      destruct (Nat.eqb_spec i (S k)); [lia|reflexivity]. }
    intros l Hl. rewrite Split. destruct (Nat.eq_dec l l0) as [->|Nl].
    + fold p. unfold last. field. exact N0.
    + assert (Ex : exists l', (l' < k)%nat /\ skip l' = l).
      { destruct (lt_dec l l0); [exists l | exists (l - 1)%nat]; (split; [lia|]); unfold skip; [destruct (Nat.ltb_spec l l0) | destruct (Nat.ltb_spec (l - 1) l0)]; lia. }
      destruct Ex as [l' [Hl' <-]]. specialize (Sol l' Hl'). cbv beta in Sol.
      rewrite (sum_ext (S k) _ (fun c => F (skip l') c * x c - (F (skip l') (S k) / p) * (F l0 c * x c))) in Sol by (intros; field; exact N0).
      rewrite sum_minus, sum_scal in Sol. unfold last. rewrite <- Sol. field. exact N0.
  - exists (fun c => if Nat.eqb c (S k) then 1 else 0). split; [exists (S k); split; [lia|]; rewrite Nat.eqb_refl; lra|].
    intros l Hl. apply sum_zero. intros c Hc. destruct (Nat.eqb_spec c (S k)) as [->|]; [rewrite (Z l Hl); ring | ring].
Qed.

Lemma quad_eigen n Q M lam x : diagonalises n Q M lam -> quad n M x = sum n (fun k => lam k * (dot n (column Q k) x * dot n (column Q k) x)).
Proof.
  intro D. unfold quad, bilinear.
  rewrite (sum_ext n _ (fun i => sum n (fun l => sum n (fun k => lam k * ((Q i k * x i) * (Q l k * x l)))))).
  - transitivity (sum n (fun i => sum n (fun k => sum n (fun l => lam k * ((Q i k * x i) * (Q l k * x l)))))).
    + apply sum_ext. intros. apply sum_swap.
    + rewrite sum_swap. apply sum_ext. intros k _. unfold dot, column. rewrite sum_prod, <- sum_scal. apply sum_ext. intros i _. now rewrite <- sum_scal.
  - intros i Hi. apply sum_ext. intros l Hl. rewrite (spectral_entries n Q M lam i l D Hi Hl), <- sum_scal, <- sum_scal_r. apply sum_ext; intros; ring.
Qed.

Lemma eigenvalue_monotone n M N lam mu : eigenvalues n M lam -> eigenvalues n N mu -> descending n lam -> descending n mu ->
  (forall x, quad n M x <= quad n N x) -> forall i, (i < n)%nat -> lam i <= mu i.
Proof.
  intros [Q DQ] [P DP] La Mu Le i Hi.
  (* x in the span of the first i + 1 eigenvectors of M, orthogonal to the first i of N *)
  destruct (underdetermined i (fun l c => dot n (column P l) (column Q c))) as [z [[c0 [Hc0 Nz]] Sol]].
  set (x := fun k => sum (S i) (fun c => z c * Q k c)).
  assert (XQ : forall k, (k < n)%nat -> dot n (column Q k) x = if Nat.leb k i then z k else 0).
  { intros k Hk. etransitivity; [exact (dot_span n (S i) (column Q k) (transpose Q) z)|].
    assert (O : forall c, (c < S i)%nat -> dot n (column Q k) (transpose Q c) = if Nat.eqb k c then 1 else 0).
    { intros c Hc. apply (proj1 (proj1 DQ) k c Hk). lia. }
    destruct (Nat.leb_spec k i) as [H|H].
    - rewrite (sum_pick (S i) _ k); [rewrite O, Nat.eqb_refl by lia; ring | lia |].
      intros c Hc Ne. rewrite (O c Hc). destruct (Nat.eqb_spec k c); [lia|ring].
    - apply sum_zero. intros c Hc. rewrite (O c Hc). destruct (Nat.eqb_spec k c); [lia|ring]. }
  assert (XP : forall l, (l < i)%nat -> dot n (column P l) x = 0).
  { intros l Hl. etransitivity; [exact (dot_span n (S i) (column P l) (transpose Q) z)|]. rewrite <- (Sol l Hl). apply sum_ext. intros; apply Rmult_comm. }
  assert (Len : forall R, orthogonal n R -> sum n (fun k => dot n (column R k) x * dot n (column R k) x) = dot n x x).
  { intros R O. apply (orthogonal_preserves n R x O). }
  assert (Pos : 0 < dot n x x).
  { rewrite <- (Len Q (proj1 DQ)). apply Rlt_le_trans with (dot n (column Q c0) x * dot n (column Q c0) x).
    - rewrite XQ by lia. destruct (Nat.leb_spec c0 i); [|lia]. nra.
    - apply (sum_ge_one n (fun k => dot n (column Q k) x * dot n (column Q k) x)); [lia | intros; apply square_nonneg]. }
  assert (Low : lam i * dot n x x <= quad n M x).
  { rewrite (quad_eigen n Q M lam x DQ), <- (Len Q (proj1 DQ)), <- sum_scal. apply sum_le. intros k Hk. rewrite (XQ k Hk).
    destruct (Nat.leb_spec k i) as [H|H]; [|lra]. apply Rmult_le_compat_r; [apply square_nonneg | apply La; lia]. }
  assert (High : quad n N x <= mu i * dot n x x).
  { rewrite (quad_eigen n P N mu x DP), <- (Len P (proj1 DP)), <- sum_scal. apply sum_le. intros k Hk.
    destruct (lt_dec k i) as [H|H]; [rewrite (XP k H); lra|]. apply Rmult_le_compat_r; [apply square_nonneg | apply Mu; lia]. }
  specialize (Le x). apply (Rmult_le_reg_r (dot n x x)); [exact Pos | lra].
Qed.

Lemma less_correlated_moments D t : 0 <= t <= 1 -> second_moments D -> second_moments (less_correlated D t).
Proof.
  intros T [SA [SC P]]. split; [exact SA|]. split; [exact SC|]. intros s u. simpl.
  replace (bilinear (dy D) (dx D) (fun r i => t * B D r i) u s) with (t * bilinear (dy D) (dx D) (B D) u s).
  - assert (X := P s u). assert (Y := P (fun i => - s i) u). rewrite quad_opp, bilinear_opp in Y. nra.
  - unfold bilinear. rewrite <- sum_scal. apply sum_ext; intros. rewrite <- sum_scal. apply sum_ext; intros; ring.
Qed.

Lemma modes_descending D theta : modes D theta -> descending (dy D) (fun i => theta i ^ 2).
Proof. intros [T0 [Td _]] i j H. assert (K := Td i j ltac:(lia)). assert (A := T0 j). apply pow_incr. lra. Qed.

Theorem cvae_correlation : Statements.cvae_correlation.
Proof.
  intros D G t theta theta' SM Inv T M M' i. assert (SM' := less_correlated_moments D t T SM).
  destruct (le_lt_dec (dy D) i) as [H|H].
  { destruct M as [_ [_ [Z _]]], M' as [_ [_ [Z' _]]]. rewrite (Z i H), (Z' i H). lra. }
  assert (Le : theta i ^ 2 <= theta' i ^ 2).
  { apply (eigenvalue_monotone (dy D) (residual D G) (residual (less_correlated D t) G) (fun i => theta i ^ 2) (fun i => theta' i ^ 2)); auto.
    - apply (self_modes (dy D) (residual D G) theta (residual_moments D G SM Inv) M).
    - apply (self_modes (dy D) (residual (less_correlated D t) G) theta' (residual_moments (less_correlated D t) G SM' Inv) M').
    - exact (modes_descending (residual_data D G) theta M).
    - exact (modes_descending (residual_data (less_correlated D t) G) theta' M').
    - intro x. rewrite residual_quad. assert (Q := residual_quad (less_correlated D t) G x). simpl in Q. rewrite Q.
      replace (bilinear (dy D) (dy D) (explained (less_correlated D t) G) x x) with (t * t * bilinear (dy D) (dy D) (explained D G) x x).
      + assert (P : 0 <= bilinear (dy D) (dy D) (explained D G) x x) by (rewrite <- (predicted_quad D G SM Inv x); apply (A_semidefinite D SM)).
        assert (t * t * bilinear (dy D) (dy D) (explained D G) x x <= 1 * bilinear (dy D) (dy D) (explained D G) x x) by (apply Rmult_le_compat_r; [exact P | nra]). lra.
      + unfold bilinear. rewrite <- sum_scal. apply sum_ext. intros r _. rewrite <- sum_scal. apply sum_ext. intros s _.
        replace (explained (less_correlated D t) G r s) with (t * t * explained D G r s); [ring|].
        unfold explained, bilinear. simpl. rewrite <- sum_scal. apply sum_ext; intros. rewrite <- sum_scal. apply sum_ext; intros; ring. }
  destruct M as [T0 _], M' as [T0' _]. specialize (T0 i). specialize (T0' i). destruct (Rle_dec (theta i) (theta' i)); [assumption|]. nra.
Qed.
