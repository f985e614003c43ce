(** One mode of a one-level model: its chain solved, and its minimum as a number. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Chain ChainExistence VaeBound.
Open Scope R_scope.
Local Arguments pow : simpl never.

Section One.
Variables (beta eta_dec eta_enc theta sigma : R).
Hypothesis (Un : units beta eta_dec eta_enc) (T : 0 <= theta) (Sg : 0 < sigma).

Let Pb : 0 < beta. Proof. apply Un. Qed.
Let Pd : 0 < eta_dec. Proof. apply Un. Qed.
Let Pe : 0 < eta_enc. Proof. apply Un. Qed.
Let Pd2 : 0 < eta_dec ^ 2. Proof. now apply pow_lt. Qed.
Let Pe2 : 0 < eta_enc ^ 2. Proof. now apply pow_lt. Qed.
Let Ps2 : 0 < sigma ^ 2. Proof. now apply pow_lt. Qed.

Lemma mode_chain_positive learn : positive (mode_chain learn beta eta_dec eta_enc theta sigma).
Proof.
  split; simpl.
  - apply Rmult_le_pos; [apply pow_le; exact T | left; now apply Rinv_0_lt_compat].
  - intros _. split; [exact Pb|]. now apply Rdiv_lt_0_compat.
Qed.

Lemma one_level_unique learn rho star : minimiser (mode_chain learn beta eta_dec eta_enc theta sigma) rho ->
  minimiser (mode_chain learn beta eta_dec eta_enc theta sigma) star -> rho 1%nat = star 1%nat.
Proof.
  intros M N. apply (chain_uniqueness _ rho star (mode_chain_positive learn)); auto.
  intros p q H Lp Lq. simpl in H. destruct p as [|[|p]]; [discriminate | lia | lia].
Qed.

Definition one r (l : nat) := match l with 1%nat => r | _ => 0 end.

Lemma one_minimises learn r : 0 <= r ->
  let c := mode_chain learn beta eta_dec eta_enc theta sigma in
  marginal c (one r) 0 <= marginal c (one r) 1 -> (0 < r -> marginal c (one r) 0 = marginal c (one r) 1) -> minimiser c (one r).
Proof.
  intros R c M Eq. apply balanced_minimises; [apply mode_chain_positive|].
  split; [split; [split; reflexivity|]|].
  - intros l Hl. simpl in Hl. now replace l with 1%nat by lia.
  - intros l Hl. simpl in Hl. replace l with 0%nat by lia. now split.
Qed.

(** e = sqrt(beta) c sigma *)
Definition edge := sqrt beta * (eta_dec / eta_enc) * sigma.
Lemma edge_pos : 0 < edge.
Proof. repeat apply Rmult_lt_0_compat; auto; [now apply sqrt_lt_R0 | now apply Rinv_0_lt_compat]. Qed.
Lemma edge_square : edge * edge = beta * eta_dec ^ 2 / eta_enc ^ 2 * sigma ^ 2.
Proof. unfold edge. rewrite <- (sqrt_sqrt beta) at 3 by lra. field. lra. Qed.

Lemma ln_max x : 0 < x -> 0 <= ln (Rmax 1 x) /\ (0 < ln (Rmax 1 x) -> Rmax 1 x = x) /\ exp (ln (Rmax 1 x)) = Rmax 1 x /\ x <= Rmax 1 x.
Proof.
  intro X. assert (1 <= Rmax 1 x) by apply Rmax_l. rewrite exp_ln by lra. repeat split.
  - rewrite <- ln_1. destruct H as [H|H]; [left; apply ln_increasing; lra | rewrite <- H; lra].
  - intro P. unfold Rmax in *. destruct (Rle_dec 1 x); [reflexivity|]. rewrite ln_1 in P. lra.
  - apply Rmax_r.
Qed.

Lemma exp_minus_max x : 0 < x -> exp (- ln (Rmax 1 x)) = / Rmax 1 x.
Proof. intro X. rewrite exp_Ropp, exp_ln; [reflexivity|]. assert (1 <= Rmax 1 x) by apply Rmax_l. lra. Qed.

(** fixed: e^rho = max(1, theta/e) *)
Lemma fixed_minimiser : 0 < theta -> minimiser (mode_chain false beta eta_dec eta_enc theta sigma) (one (ln (Rmax 1 (theta / edge)))).
Proof.
  intro Tp. assert (E := edge_pos). assert (X : 0 < theta / edge) by (now apply Rdiv_lt_0_compat).
  destruct (ln_max (theta / edge) X) as [L0 [L1 [L2 L3]]]. set (x := Rmax 1 (theta / edge)) in *.
  assert (One : 1 <= x) by apply Rmax_l.
  assert (M0 : marginal (mode_chain false beta eta_dec eta_enc theta sigma) (one (ln x)) 0 = theta ^ 2 / eta_dec ^ 2 / x).
  { unfold marginal. simpl. rewrite Rminus_0_l, exp_Ropp, L2. reflexivity. }
  assert (M1 : marginal (mode_chain false beta eta_dec eta_enc theta sigma) (one (ln x)) 1 = edge * edge / eta_dec ^ 2 * x).
  { unfold marginal. simpl. rewrite Rminus_0_r, L2, edge_square. field. repeat split; lra. }
  assert (Cross : theta * theta <= edge * edge * (x * x)).
  { replace (theta * theta) with (edge * edge * ((theta / edge) * (theta / edge))) by (field; lra).
    apply Rmult_le_compat_l; [apply Rle_0_sqr | apply Rmult_le_compat; lra]. }
  apply one_minimises; [exact L0 | |]; rewrite M0, M1.
  - apply (Rmult_le_reg_r (eta_dec ^ 2 * x)); [apply Rmult_lt_0_compat; lra|].
    replace (theta ^ 2 / eta_dec ^ 2 / x * (eta_dec ^ 2 * x)) with (theta * theta) by (field; split; lra).
    replace (edge * edge / eta_dec ^ 2 * x * (eta_dec ^ 2 * x)) with (edge * edge * (x * x)) by (field; lra). exact Cross.
  - intro P. rewrite (L1 P). field. split; [lra|]. split; [lra|]. lra.
Qed.

Lemma zero_minimiser learn : theta = 0 -> minimiser (mode_chain learn beta eta_dec eta_enc theta sigma) (one 0).
Proof.
  intro Z. apply one_minimises; [lra | | intro; lra].
  apply Rle_trans with 0; [|apply marginal_nonneg, mode_chain_positive].
  unfold marginal. simpl. rewrite Z. replace (0 ^ 2 / eta_dec ^ 2) with 0 by (field; lra). rewrite Rmult_0_l. lra.
Qed.

Lemma max_small x : x <= 1 -> Rmax 1 x = 1. Proof. apply Rmax_left. Qed.

(** learnable: e^rho = max(1, theta^2/kappa), kappa = beta eta_dec^2 *)
Notation kappa := (beta * eta_dec ^ 2).
Lemma kappa_pos : 0 < kappa. Proof. now apply Rmult_lt_0_compat. Qed.

Lemma learnable_minimiser : 0 < theta -> minimiser (mode_chain true beta eta_dec eta_enc theta sigma) (one (ln (Rmax 1 (theta ^ 2 / kappa)))).
Proof.
  intro Tp. assert (K := kappa_pos). assert (T2 : 0 < theta ^ 2) by (now apply pow_lt).
  assert (X : 0 < theta ^ 2 / kappa) by (now apply Rdiv_lt_0_compat).
  destruct (ln_max (theta ^ 2 / kappa) X) as [L0 [L1 [L2 L3]]]. set (x := Rmax 1 (theta ^ 2 / kappa)) in *.
  assert (One : 1 <= x) by apply Rmax_l.
  assert (M0 : marginal (mode_chain true beta eta_dec eta_enc theta sigma) (one (ln x)) 0 = theta ^ 2 / kappa / x * beta).
  { unfold marginal. simpl learned. cbv iota. simpl weight. simpl one. rewrite Rminus_0_l, exp_Ropp, L2. field. repeat split; lra. }
  apply one_minimises; [exact L0 | |]; rewrite M0; unfold marginal; simpl learned; cbv iota; simpl Statements.beta.
  - apply Rle_trans with (1 * beta); [|lra]. apply Rmult_le_compat_r; [lra|]. apply (Rmult_le_reg_r x); [lra|].
    unfold Rdiv at 1. rewrite Rmult_assoc, Rinv_l by lra. lra.
  - intro P. rewrite (L1 P). field. repeat split; lra.
Qed.

(** Values, in units of eta_dec^2. *)
Lemma phi_one learn r : phi (mode_chain learn beta eta_dec eta_enc theta sigma) (one r)
  = theta ^ 2 / eta_dec ^ 2 * exp (- r) + level_cost (mode_chain learn beta eta_dec eta_enc theta sigma) 1 r.
Proof. unfold phi. simpl. rewrite Rminus_0_r. ring. Qed.

Definition tau := sigma ^ 2 / eta_enc ^ 2.
Definition fixed_value := (theta ^ 2 - excess theta edge * excess theta edge) / eta_dec ^ 2 + beta * (tau - 1 - ln tau).
Definition learnable_value := if Rlt_dec kappa (theta ^ 2) then beta + beta * ln (theta ^ 2 / kappa) else theta ^ 2 / eta_dec ^ 2.

Lemma max_ratio x y : 0 < y -> Rmax 1 (x / y) = if Rlt_dec y x then x / y else 1.
Proof.
  intro Y. destruct (Rlt_dec y x) as [H|H].
  - apply Rmax_right. apply (Rmult_le_reg_r y); [exact Y|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
  - apply Rmax_left. apply (Rmult_le_reg_r y); [exact Y|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.

Lemma minimum_unique learn rho star : minimiser (mode_chain learn beta eta_dec eta_enc theta sigma) rho ->
  minimiser (mode_chain learn beta eta_dec eta_enc theta sigma) star ->
  phi (mode_chain learn beta eta_dec eta_enc theta sigma) rho = phi (mode_chain learn beta eta_dec eta_enc theta sigma) star.
Proof. intros [F M] [G N]. apply Rle_antisym; auto. Qed.

Lemma ratio_zero y : theta = 0 -> Rmax 1 (theta / y) = 1 /\ Rmax 1 (theta ^ 2 / y) = 1.
Proof. intros ->. unfold Rdiv. replace (0 ^ 2) with 0 by ring. rewrite Rmult_0_l. split; apply Rmax_left; lra. Qed.

Lemma fixed_answer rho : minimiser (mode_chain false beta eta_dec eta_enc theta sigma) rho ->
  exp (rho 1%nat) = Rmax 1 (theta / edge) /\ phi (mode_chain false beta eta_dec eta_enc theta sigma) rho = fixed_value.
Proof.
  intro M. assert (E := edge_pos). set (r := ln (Rmax 1 (theta / edge))).
  assert (One : 1 <= Rmax 1 (theta / edge)) by apply Rmax_l.
  assert (N : minimiser (mode_chain false beta eta_dec eta_enc theta sigma) (one r)).
  { destruct T as [P|Z]; [now apply fixed_minimiser|]. unfold r. rewrite (proj1 (ratio_zero edge (eq_sym Z))), ln_1. now apply zero_minimiser. }
  rewrite (one_level_unique false rho (one r) M N), (minimum_unique false rho (one r) M N), phi_one. simpl one.
  unfold r at 1 2. rewrite exp_Ropp, exp_ln by lra. split; [reflexivity|].
  assert (Lc : level_cost (mode_chain false beta eta_dec eta_enc theta sigma) 1 r = edge * edge / eta_dec ^ 2 * Rmax 1 (theta / edge) - beta * (1 + ln tau)).
  { unfold level_cost. simpl. fold tau. unfold r. rewrite exp_ln, edge_square by lra. unfold tau. field. split; lra. }
  rewrite Lc. unfold fixed_value.
  replace (beta * (tau - 1 - ln tau)) with (edge * edge / eta_dec ^ 2 - beta * (1 + ln tau)).
  2:{ rewrite edge_square. unfold tau. field. split; lra. }
  rewrite max_ratio by exact E. unfold excess, Rmax. destruct (Rlt_dec edge theta), (Rle_dec (theta - edge) 0); try lra.
  - field. repeat split; lra.
Qed.

Lemma learnable_answer rho : minimiser (mode_chain true beta eta_dec eta_enc theta sigma) rho ->
  exp (rho 1%nat) = Rmax 1 (theta ^ 2 / kappa) /\ phi (mode_chain true beta eta_dec eta_enc theta sigma) rho = learnable_value.
Proof.
  intro M. assert (K := kappa_pos). set (r := ln (Rmax 1 (theta ^ 2 / kappa))).
  assert (One : 1 <= Rmax 1 (theta ^ 2 / kappa)) by apply Rmax_l.
  assert (N : minimiser (mode_chain true beta eta_dec eta_enc theta sigma) (one r)).
  { destruct T as [P|Z]; [now apply learnable_minimiser|]. unfold r. rewrite (proj2 (ratio_zero kappa (eq_sym Z))), ln_1. now apply zero_minimiser. }
  rewrite (one_level_unique true rho (one r) M N), (minimum_unique true rho (one r) M N), phi_one. simpl one.
  unfold r at 1 2. rewrite exp_Ropp, exp_ln by lra. split; [reflexivity|].
  replace (level_cost (mode_chain true beta eta_dec eta_enc theta sigma) 1 r) with (beta * r) by reflexivity.
  unfold learnable_value, r. rewrite max_ratio by exact K. destruct (Rlt_dec kappa (theta ^ 2)) as [H|H].
  - assert (T1 : 0 < theta) by (destruct T as [P|Z]; [exact P | rewrite <- Z in H; replace (0 ^ 2) with 0 in H by ring; lra]).
    field. repeat split; lra.
  - rewrite ln_1, Rinv_1. ring.
Qed.

(** A fixed variance never does better than the learnable optimum, which is itself a fixed variance. *)
Lemma learnable_below_fixed : learnable_value <= fixed_value.
Proof.
  assert (Tp : 0 < tau) by (now apply Rdiv_lt_0_compat). assert (K := kappa_pos). assert (E := edge_pos).
  assert (Es : edge * edge = kappa * tau) by (rewrite edge_square; unfold tau; field; lra).
  apply (Rmult_le_reg_l (eta_dec ^ 2)); [exact Pd2|]. unfold fixed_value.
  replace (eta_dec ^ 2 * ((theta ^ 2 - excess theta edge * excess theta edge) / eta_dec ^ 2 + beta * (tau - 1 - ln tau)))
    with (theta ^ 2 - excess theta edge * excess theta edge + kappa * (tau - 1 - ln tau)) by (field; lra).
  assert (Lt := ln_tangent tau Tp). unfold learnable_value. destruct (Rlt_dec kappa (theta ^ 2)) as [H|H].
  - assert (T1 : 0 < theta) by (destruct T as [P|Z]; [exact P | rewrite <- Z in H; replace (0 ^ 2) with 0 in H by ring; lra]).
    assert (T2 : 0 < theta ^ 2) by (now apply pow_lt).
    replace (eta_dec ^ 2 * (beta + beta * ln (theta ^ 2 / kappa))) with (kappa + kappa * ln (theta ^ 2 / kappa)) by ring.
    unfold excess, Rmax. destruct (Rle_dec (theta - edge) 0) as [Q|Q].
    + assert (Y := ln_tangent (theta ^ 2 / kappa) ltac:(now apply Rdiv_lt_0_compat)).
      apply (Rmult_le_compat_l kappa) in Y; [|lra]. replace (kappa * (theta ^ 2 / kappa - 1)) with (theta ^ 2 - kappa) in Y by (field; lra).
      assert (0 <= kappa * (tau - 1 - ln tau)) by (apply Rmult_le_pos; lra). lra.
    + (* the tangent of ln at s theta / sqrt kappa *)
      assert (Y := ln_tangent (edge * theta / kappa) ltac:(apply Rdiv_lt_0_compat; [now apply Rmult_lt_0_compat | exact K])).
      assert (Z : 2 * ln (edge * theta / kappa) = ln tau + ln (theta ^ 2 / kappa)).
      { replace (2 * ln (edge * theta / kappa)) with (ln (edge * theta / kappa) + ln (edge * theta / kappa)) by ring.
        rewrite <- !ln_mult; try (apply Rdiv_lt_0_compat; try apply Rmult_lt_0_compat; assumption); [|exact Tp|now apply Rdiv_lt_0_compat].
        f_equal. replace (edge * theta / kappa * (edge * theta / kappa)) with (edge * edge * theta ^ 2 / (kappa * kappa)) by (field; lra).
        rewrite Es. field. lra. }
      apply (Rmult_le_compat_l kappa) in Y; [|lra]. replace (kappa * (edge * theta / kappa - 1)) with (edge * theta - kappa) in Y by (field; lra).
      replace (theta ^ 2 - (theta - edge) * (theta - edge)) with (2 * (edge * theta) - edge * edge) by ring. rewrite Es.
      assert (kappa * ln (theta ^ 2 / kappa) = 2 * (kappa * ln (edge * theta / kappa)) - kappa * ln tau) by (replace (ln (theta ^ 2 / kappa)) with (2 * ln (edge * theta / kappa) - ln tau) by lra; ring).
      lra.
  - replace (eta_dec ^ 2 * (theta ^ 2 / eta_dec ^ 2)) with (theta ^ 2) by (field; lra). unfold excess, Rmax.
    destruct (Rle_dec (theta - edge) 0) as [Q|Q]; [assert (0 <= kappa * (tau - 1 - ln tau)) by (apply Rmult_le_pos; lra); lra|].
    (* (theta - e)^2 <= kappa (1 - s)^2 <= kappa (tau - 1 - ln tau), s = sqrt tau *)
    set (s := sqrt tau). assert (Sp : 0 < s) by (now apply sqrt_lt_R0). assert (Ss : s * s = tau) by (apply sqrt_sqrt; lra).
    assert (Ls : ln tau = 2 * ln s) by (rewrite <- Ss, ln_mult by exact Sp; ring).
    assert (Ts := ln_tangent s Sp).
    set (k := sqrt kappa). assert (Kp : 0 < k) by (now apply sqrt_lt_R0). assert (Ks : k * k = kappa) by (apply sqrt_sqrt; lra).
    assert (Ek : edge = k * s).
    { apply Rsqr_inj; [lra | apply Rmult_le_pos; lra |]. unfold Rsqr. rewrite Es, <- Ss, <- Ks. ring. }
    assert (Tk : theta <= k) by (apply Rsqr_incr_0; unfold Rsqr; [rewrite Ks; lra | lra | lra]).
    assert (Q1 : (theta - edge) * (theta - edge) <= kappa * ((1 - s) * (1 - s))).
    { replace (kappa * ((1 - s) * (1 - s))) with ((k - edge) * (k - edge)) by (rewrite Ek, <- Ks; ring). apply Rmult_le_compat; lra. }
    assert (Q2 : (1 - s) * (1 - s) <= tau - 1 - ln tau) by (rewrite Ls, <- Ss; lra).
    apply (Rmult_le_compat_l kappa) in Q2; [|lra]. lra.
Qed.
End One.

Lemma best_sigma beta eta_dec eta_enc theta sigma : units beta eta_dec eta_enc -> 0 <= theta -> 0 < sigma ->
  tau eta_enc sigma = (if Rlt_dec (beta * eta_dec ^ 2) (theta ^ 2) then beta * eta_dec ^ 2 / theta ^ 2 else 1) ->
  fixed_value beta eta_dec eta_enc theta sigma = learnable_value beta eta_dec theta.
Proof.
  intros Un T Sg Ht. assert (Pb : 0 < beta) by apply Un. assert (Pd : 0 < eta_dec) by apply Un. assert (Pe : 0 < eta_enc) by apply Un.
  assert (Pd2 : 0 < eta_dec ^ 2) by (now apply pow_lt). assert (K := kappa_pos beta eta_dec eta_enc Un). assert (E := edge_pos beta eta_dec eta_enc sigma Un Sg).
  assert (Es : edge beta eta_dec eta_enc sigma * edge beta eta_dec eta_enc sigma = beta * eta_dec ^ 2 * tau eta_enc sigma)
    by (rewrite (edge_square beta eta_dec eta_enc sigma Un); unfold tau; field; lra).
  set (e := edge beta eta_dec eta_enc sigma) in *.
  unfold fixed_value, learnable_value. fold e. rewrite Ht in *. destruct (Rlt_dec (beta * eta_dec ^ 2) (theta ^ 2)) as [H|H].
  - assert (T1 : 0 < theta) by (destruct T as [P|Z]; [exact P | rewrite <- Z in H; replace (0 ^ 2) with 0 in H by ring; lra]).
    assert (T2 : 0 < theta ^ 2) by (now apply pow_lt).
    assert (Et : e * theta = beta * eta_dec ^ 2).
    { apply Rsqr_inj; [apply Rmult_le_pos; lra | lra |]. unfold Rsqr. transitivity (e * e * theta ^ 2); [ring|]. rewrite Es. field. lra. }
    assert (Le : e < theta) by nra.
    unfold excess. rewrite Rmax_left by lra.
    replace (theta ^ 2 - (theta - e) * (theta - e)) with (2 * (e * theta) - e * e) by ring. rewrite Et, Es.
    replace (ln (beta * eta_dec ^ 2 / theta ^ 2)) with (- ln (theta ^ 2 / (beta * eta_dec ^ 2))).
    + field. split; lra.
    + rewrite <- ln_Rinv by (now apply Rdiv_lt_0_compat). f_equal. field. repeat split; lra.
  - rewrite ln_1. unfold excess. rewrite Rmax_right by nra. field. lra.
Qed.

Theorem mode_fixed_answer : Statements.mode_fixed_answer.
Proof.
  intros beta eta_dec eta_enc theta sigma rho Un T Sg e M. destruct (fixed_answer beta eta_dec eta_enc theta sigma Un T Sg rho M) as [X _].
  split; [exact X|]. change e with (edge beta eta_dec eta_enc sigma). assert (E := edge_pos beta eta_dec eta_enc sigma Un Sg). rewrite (max_ratio _ _ E) in X.
  destruct (Rlt_dec (edge beta eta_dec eta_enc sigma) theta) as [H|H]; split; intro Y; try lra.
  - apply exp_lt_inv. rewrite exp_0, X. apply (Rmult_lt_reg_r (edge beta eta_dec eta_enc sigma)); [exact E|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
  - apply exp_increasing in Y. rewrite exp_0, X in Y. lra.
Qed.

Theorem mode_learnable_answer : Statements.mode_learnable_answer.
Proof.
  intros beta eta_dec eta_enc theta sigma rho Un T Sg M. destruct (learnable_answer beta eta_dec eta_enc theta sigma Un T Sg rho M) as [X _].
  split; [exact X|]. assert (E := kappa_pos beta eta_dec eta_enc Un). rewrite (max_ratio _ _ E) in X.
  destruct (Rlt_dec (beta * eta_dec ^ 2) (theta ^ 2)) as [H|H]; split; intro Y; try lra.
  - apply exp_lt_inv. rewrite exp_0, X. apply (Rmult_lt_reg_r (beta * eta_dec ^ 2)); [exact E|].
    unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
  - apply exp_increasing in Y. rewrite exp_0, X in Y. lra.
Qed.
