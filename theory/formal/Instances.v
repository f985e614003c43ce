(** Every hypothesis of Statements.v is met by something: one instance each, so that no theorem is empty. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Theorems.
Open Scope R_scope.

(** two learnable levels with rising beta; the same with falling beta *)
Definition two_learnable b1 b2 := Chain 2 (fun _ => true) 1 (fun l => if Nat.eqb l 1 then b1 else b2) (fun _ => 1).

Lemma two_learnable_positive b1 b2 : 0 < b1 -> 0 < b2 -> positive (two_learnable b1 b2).
Proof. intros P Q. split; [simpl; lra|]. intro l. simpl. destruct (Nat.eqb l 1); split; lra. Qed.

Example strictly_rising_instance : well_posed (two_learnable 1 2).
Proof.
  split; [apply two_learnable_positive; lra|]. intros p q H Lp Lq. simpl in H.
  destruct p as [|[|p]]; [discriminate | | lia]. destruct q as [|[|[|q]]]; try lia. simpl. lra.
Qed.
Example rising_instance : rising (two_learnable 1 1).
Proof. intros p q _ _ _. simpl. destruct (Nat.eqb p 1), (Nat.eqb q 1); lra. Qed.
Example falling_instance : exists c p q, positive c /\ (p < q <= levels c)%nat /\ learned c p = true /\ learned c q = true /\ beta c q < beta c p.
Proof.
  exists (two_learnable 2 1), 1%nat, 2%nat. split; [apply two_learnable_positive; lra|]. simpl. repeat split; auto; lra.
Qed.
Lemma well_posed_minimum c : well_posed c -> exists rho, minimiser c rho.
Proof. intros [P Up]. apply chain_existence; [exact P|]. intros p q H Lp Lq. left. now apply Up. Qed.
Example minimiser_instance : exists rho, minimiser (two_learnable 1 2) rho.
Proof. apply well_posed_minimum, strictly_rising_instance. Qed.
Example flat_instance : exists rho, minimiser (two_learnable 1 1) rho.
Proof. apply chain_existence; [apply two_learnable_positive; lra | exact rising_instance]. Qed.

(** a parameter raised or lowered: well posed before and after, so with minimisers *)
Lemma two_levels_well_posed c : levels c = 2%nat -> positive c -> beta c 1%nat < beta c 2%nat -> well_posed c.
Proof.
  intros L P B. split; [exact P|]. intros p q H Lp Lq. rewrite L in H.
  destruct p as [|[|p]]; [discriminate | | lia]. destruct q as [|[|[|q]]]; try lia. exact B.
Qed.
Example raised_instance : let c := two_learnable 1 2 in well_posed c /\ (beta c 1%nat <= 3 / 2 /\ well_posed (with_beta c 1 (3 / 2))) /\
  (v c 1%nat <= 2 /\ well_posed (with_v c 1 2)) /\ (0 <= / 2 <= a c /\ well_posed (with_a c (/ 2))) /\
  well_posed (with_v (with_a c (/ 2 * a c)) 1 (/ 2 * v c 1%nat)).
Proof.
  split; [exact strictly_rising_instance|]. repeat apply conj; try (cbn; lra);
    (apply two_levels_well_posed; [reflexivity | split; [cbn; lra | intro l; cbn; unfold set; destruct (Nat.eqb l 1); split; lra]
      | cbn; unfold set; cbn; lra]).
Qed.
Example feasible_instance : feasible (two_learnable 1 2) (fun _ => 0).
Proof. split; [split; reflexivity | intros; lra]. Qed.
Example dual_instance : let c := two_learnable 1 2 in let e l := match l with O => 1 | S O => 1 | _ => 2 end in
  (forall l, (l <= levels c)%nat -> 0 < e l /\ (learned c l = true -> e l = beta c l)) /\ (forall l, (l < levels c)%nat -> e l <= e (S l)).
Proof.
  split; intros l H; simpl in H; (destruct l as [|[|[|l]]]; [| | |lia]); simpl; try lra; split; try lra; intro; try discriminate; reflexivity.
Qed.

(** a chain without learnable levels; two chains that agree above a learnable level *)
Example fixed_instance : let c := Chain 2 (fun _ => false) 1 (fun _ => 1) (fun _ => 1) in positive c /\ 0 < a c /\ ends c (fun _ => 0).
Proof. split; [split; [simpl; lra | intro; simpl; lra]|]. split; [simpl; lra | split; reflexivity]. Qed.
Example separated_instance : let c := two_learnable 1 2 in let c' := with_v c 1 3 in let c'' := with_v c 2 3 in
  (same_shape c c' /\ learnable c 2 = true /\ beta c' 2%nat = beta c 2%nat /\ forall l, (2 < l)%nat -> same_at c c' l) /\
  (same_shape c c'' /\ learnable c 1 = true /\ beta c'' 1%nat = beta c 1%nat /\ a c'' = a c /\ forall l, (1 <= l < 1)%nat -> same_at c c'' l).
Proof.
  split; (split; [split; reflexivity|]; split; [reflexivity|]; split; [reflexivity|]).
  - intros l H. split; [reflexivity|]. destruct l as [|[|l]]; [lia | lia | reflexivity].
  - split; [reflexivity | lia].
Qed.

(** two data points, two latent values *)
Example distribution_instance : distribution 2 (fun _ => / 2) /\ full 2 (fun _ => / 2) /\ encoder 2 2 (fun _ _ => / 2).
Proof. assert (D : distribution 2 (fun _ => / 2)) by (split; [intros; lra | simpl; lra]). split; [exact D|]. split; [intros i _; lra | intros i _; exact D]. Qed.
(** an answer that never pays: the cost does not depend on it *)
Example no_gain_instance : forall Q f, distribution 2 Q -> gain_of 2 (fun _ (_ : R) => 1) 0 f Q <= 0 * KL 2 Q (fun _ => / 2).
Proof. intros Q f _. unfold gain_of. simpl. lra. Qed.

Lemma log_mgf_point D x t : log_mgf 1 D (fun _ => 1) x t = 0.
Proof.
  unfold log_mgf. simpl. replace (dot D (fun j => x 0%nat j - mean 1 (fun _ => 1) x j) t) with 0; [rewrite exp_0; replace (0 + 1 * 1) with 1 by ring; apply ln_1|].
  symmetry. apply sum_zero. intros j _. unfold mean. simpl. ring.
Qed.
Example tilt_instance : let A f := f 0%nat * f 0%nat / 2 in
  (forall f, tilt_gain 1 1 (fun _ => 1) (fun _ _ => 3) A 1 (fun _ => 3) f <= 0) /\
  exists Astar, fenchel_gap 1 A Astar (fun _ => 3) (mean 1 (fun _ => 1) (fun _ _ => 3)) = 0.
Proof.
  split.
  - intro f. unfold tilt_gain. rewrite log_mgf_point. unfold dot, mean. simpl.
    assert (0 <= (f 0%nat - 3) * (f 0%nat - 3)) by apply Rle_0_sqr. lra.
  - exists (fun mu => mu 0%nat * mu 0%nat / 2). unfold fenchel_gap, dot, mean. simpl. field.
Qed.
(** points 1 and -1, latent answers at no cost: the tilt towards either gains ln cosh 1 *)
Example gaining_tilt_instance : let x := fun i (_ : nat) => match i with O => 1 | _ => - 1 end in
  0 < tilt_gain 2 1 (fun _ => / 2) x (fun _ => 0) 1 (fun _ => 0) (fun _ => 1).
Proof.
  cbv zeta. unfold tilt_gain, log_mgf, dot, mean. simpl. assert (E := exp_tangent 1). assert (P := exp_pos 1).
  replace (0 + (1 - (0 + / 2 * 1 + / 2 * -1)) * ((1 - 0) / 1)) with 1 by field.
  replace (0 + (-1 - (0 + / 2 * 1 + / 2 * -1)) * ((1 - 0) / 1)) with (- 1) by field.
  replace (0 - 0 - (0 + (0 + / 2 * 1 + / 2 * -1) * (1 - 0))) with 0 by field.
  change (exp (- 1)) with (exp (Ropp 1)). rewrite exp_Ropp, Rminus_0_r, Rmult_1_l. assert (0 < / exp 1) by (now apply Rinv_0_lt_compat).
  apply (Rle_lt_trans _ (ln 1)); [rewrite ln_1; lra|]. apply ln_increasing; lra.
Qed.
Example subgaussian_instance : forall t, log_mgf 1 1 (fun _ => 1) (fun _ _ => 3) t <= 1 * dot 1 t t / 2.
Proof. intro t. rewrite log_mgf_point. unfold dot. simpl. nra. Qed.

(** two points, and an answer right on the first and costless: the law on the first point gains 5 > KL = ln 2 *)
Example gain_instance : let Q := fun i => match i with O => 1 | _ => 0 end in
  let cost := fun i (f : bool) => match i, f with O, true => - 5 | _, _ => 0 end in
  distribution 2 Q /\ 1 * KL 2 Q (fun _ => / 2) < gain_of 2 cost false true Q.
Proof.
  cbv zeta. split; [split; [intros [|i] _; lra | simpl; lra]|]. unfold KL, gain_of. simpl.
  replace (1 / / 2) with 2 by field. assert (K := ln_tangent 2 ltac:(lra)). lra.
Qed.

(** scalars x, y with correlation 1/2; a constant x, whose A is singular; y = 2 x *)
Definition scalars p q r := Data 1 1 (fun _ _ => p) (fun _ _ => q) (fun _ _ => r).
Lemma scalars_moments p q r : 0 <= p -> 0 <= r -> q * q <= p * r -> second_moments (scalars p q r).
Proof.
  intros P R Q. split; [intros i l _ _; reflexivity|]. split; [intros i l _ _; reflexivity|]. intros s t.
  unfold quad, bilinear. simpl. set (x := s 0%nat). set (y := t 0%nat).
  enough (0 <= p * (x * x) + 2 * (q * (x * y)) + r * (y * y)) by lra.
  destruct P as [P|P]; [|assert (q = 0) by nra; subst; nra].
  apply (Rmult_le_reg_l p); [exact P|]. assert (0 <= (p * x + q * y) * (p * x + q * y)) by apply Rle_0_sqr.
  assert (0 <= (p * r - q * q) * (y * y)) by (apply Rmult_le_pos; [lra | apply Rle_0_sqr]). lra.
Qed.
Example data_instance : second_moments (scalars 1 (/ 2) 1) /\ exists theta, modes (scalars 1 (/ 2) 1) theta.
Proof. assert (S : second_moments (scalars 1 (/ 2) 1)) by (apply scalars_moments; lra). split; [exact S | now apply modes_exist]. Qed.
Example singular_instance : second_moments (scalars 0 0 1) /\ generalised_inverse 1 (A (scalars 0 0 1)) (fun _ _ => 7) /\
  exists theta, modes (residual_data (scalars 0 0 1) (fun _ _ => 7)) theta.
Proof.
  assert (S : second_moments (scalars 0 0 1)) by (apply scalars_moments; lra).
  assert (G : generalised_inverse 1 (A (scalars 0 0 1)) (fun _ _ => 7)).
  { split; [intros i l _ _; reflexivity|]. intros i l _ _. unfold bilinear, column. simpl. ring. }
  split; [exact S|]. split; [exact G|]. apply modes_exist. now apply residual_well_defined.
Qed.
Example linear_instance : let D := scalars 1 2 4 in let K := fun _ _ : nat => 2 in second_moments D /\
  (forall r i, (r < 1)%nat -> (i < 1)%nat -> B D r i = mul 1 K (A D) r i) /\
  (forall r s, (r < 1)%nat -> (s < 1)%nat -> C D r s = mul 1 (B D) (transpose K) r s).
Proof.
  split; [apply scalars_moments; lra|]. split; intros r i _ _; unfold mul, transpose; simpl; ring.
Qed.
Example linear_minimiser_instance : let D := scalars 1 2 4 in exists U Ux Vx Vy, forall U' Ux' Vx' Vy',
  cvae_loss D 1 1 1 1 U Ux Vx Vy (fun _ => 1) <= cvae_loss D 1 1 1 1 U' Ux' Vx' Vy' (fun _ => 1).
Proof.
  intro D. assert (S : second_moments D) by apply linear_instance. assert (W := residual_well_defined D S). destruct W as [[G Inv] [_ R]].
  destruct (modes_exist _ (R G Inv)) as [theta M]. assert (Un : units 1 1 1) by (repeat split; lra).
  destruct (well_posed_minimum (mode_chain false 1 1 1 (theta 0%nat) 1)) as [rho Min].
  { split; [split; [simpl; nra | intro; simpl; lra] | intros p q _ Lp; destruct p; discriminate]. }
  destruct (cvae_fixed D 1%nat G 1 1 1 theta (fun _ => 1) (fun _ => rho) S Inv Un) as [Lo [U [Ux [Vx [Vy At]]]]]; [intros j _; lra | intros i j _; lra | exact M | |].
  - intros [|j] H; [exact Min | lia].
  - exists U, Ux, Vx, Vy. intros. rewrite At. apply Lo.
Qed.
Example self_instance : exists theta, second_moments (scalars 1 1 1) /\ modes (scalars 1 1 1) theta.
Proof.
  assert (S : second_moments (scalars 1 1 1)) by (apply scalars_moments; lra).
  destruct (modes_exist _ S) as [theta M]. exists theta. now split.
Qed.
Example less_correlated_instance : let D := scalars 1 (/ 2) 1 in let G := fun _ _ : nat => 1 in
  second_moments D /\ generalised_inverse 1 (A D) G /\ (exists theta, modes (residual_data D G) theta) /\
  exists theta, modes (residual_data (less_correlated D (/ 2)) G) theta.
Proof.
  intros D G. assert (S : second_moments D) by (apply scalars_moments; lra).
  assert (S' : second_moments (less_correlated D (/ 2))) by (exact (scalars_moments 1 (/ 2 * / 2) 1 ltac:(lra) ltac:(lra) ltac:(lra))).
  assert (Inv : generalised_inverse 1 (A D) G) by (split; [intros i l _ _; reflexivity | intros i l _ _; unfold bilinear, column, D, G; simpl; ring]).
  split; [exact S|]. split; [exact Inv|]. split; apply modes_exist; now apply residual_well_defined.
Qed.
Example units_instance : units 1 2 3 /\ positive_up_to 2 (fun j => INR j + 1) /\ ascending 2 (fun j => INR j + 1).
Proof.
  split; [repeat split; lra|]. split.
  - intros j _. assert (K := pos_INR j). lra.
  - intros i j H. apply Rplus_le_compat_r, le_INR. lia.
Qed.
Example symmetric_instance : symmetric 2 (fun i l => INR (i + l)).
Proof. intros i l _ _. f_equal. lia. Qed.
