(** For every proposition of Statements.v that assumes something, something that meets all of it together, so that none is
    empty.  [hypotheses_of] reads what it assumes off the proposition itself. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums AnyNetwork Theorems Inhabited.
Open Scope R_scope.

(** * 1. One mode: two learnable levels, or none *)
Definition two_learnable b1 b2 := Chain 2 (fun _ => true) 1 (fun l => if Nat.eqb l 1 then b1 else b2) (fun _ => 1).
Definition none_learnable := Chain 2 (fun _ => false) 1 (fun _ => 1) (fun _ => 1).
Definition zero (l : nat) := 0.

Lemma two_learnable_positive b1 b2 : 0 < b1 -> 0 < b2 -> positive (two_learnable b1 b2).
Proof. intros P Q. split; [simpl; lra|]. intro l. simpl. destruct (Nat.eqb l 1); split; lra. Qed.
Lemma two_levels_well_posed c : levels c = 2%nat -> positive c -> beta c 1%nat < beta c 2%nat -> well_posed c.
Proof.
  intros L P B. split; [exact P|]. intros p q H Lp Lq. rewrite L in H.
  destruct p as [|[|p]]; [discriminate | | lia]. destruct q as [|[|[|q]]]; try lia. exact B.
Qed.
Lemma rising_well_posed : well_posed (two_learnable 1 2).
Proof. apply two_levels_well_posed; [reflexivity | apply two_learnable_positive; lra | simpl; lra]. Qed.
Lemma equal_rising : rising (two_learnable 1 1).
Proof. intros p q _ _ _. simpl. destruct (Nat.eqb p 1), (Nat.eqb q 1); lra. Qed.
Lemma well_posed_minimum c : well_posed c -> exists rho, minimiser c rho.
Proof. intros [P Up]. apply chain_existence; [exact P|]. intros p q H Lp Lq. left. now apply Up. Qed.
Lemma equal_minimum : exists rho, minimiser (two_learnable 1 1) rho.
Proof. apply chain_existence; [apply two_learnable_positive; lra | exact equal_rising]. Qed.

Example certificate_identity_inhabited : hypotheses_of Statements.certificate_identity.
Proof. exists none_learnable, zero, zero. now repeat split. Qed.
Example chain_existence_inhabited : hypotheses_of Statements.chain_existence.
Proof. exists (two_learnable 1 1). split; [apply two_learnable_positive; lra | exact equal_rising]. Qed.
Example chain_conditions_inhabited : hypotheses_of Statements.chain_conditions.
Proof. exists (two_learnable 1 2), zero. apply rising_well_posed. Qed.
Example chain_uniqueness_inhabited : hypotheses_of Statements.chain_uniqueness.
Proof.
  destruct (well_posed_minimum _ rising_well_posed) as [rho Min], rising_well_posed as [P Up].
  exists (two_learnable 1 2), rho, rho. repeat (split; [assumption|]). exists 1%nat. simpl. lia.
Qed.
Example chain_marginals_unique_inhabited : hypotheses_of Statements.chain_marginals_unique.
Proof.
  destruct equal_minimum as [rho Min]. exists (two_learnable 1 1), rho, rho.
  split; [apply two_learnable_positive; lra|]. repeat (split; [assumption|]). exists 1%nat. simpl. lia.
Qed.
Example chain_ray_inhabited : hypotheses_of Statements.chain_ray.
Proof. exists (two_learnable 1 2), zero, 1%nat, 2%nat, 1. simpl. repeat split; lia. Qed.
Example chain_flat_inhabited : hypotheses_of Statements.chain_flat.
Proof. destruct equal_minimum as [rho Min]. exists (two_learnable 1 1), rho, 1%nat, 2%nat, 1. simpl. repeat split; auto; try lra; apply Min. Qed.
Example chain_unbounded_inhabited : hypotheses_of Statements.chain_unbounded.
Proof. exists (two_learnable 2 1), 1%nat, 2%nat. simpl. repeat split; auto; lra. Qed.
Example chain_weak_duality_inhabited : hypotheses_of Statements.chain_weak_duality.
Proof.
  exists (two_learnable 1 2), (fun l => match l with O => 1 | S O => 1 | _ => 2 end), zero. split; [apply rising_well_posed|].
  split; [simpl; lra|]. split; [split; [split; reflexivity | intros; unfold zero; lra]|].
  split; intros l H; simpl in H; (destruct l as [|[|[|l]]]; [| | |lia]); simpl; try lra; split; try lra; intro; try discriminate; reflexivity.
Qed.
Example chain_minorant_inhabited : hypotheses_of Statements.chain_minorant.
Proof.
  exists none_learnable, zero, (fun l => log_weights none_learnable l - zero l).
  split; [split; [simpl; lra | intro; simpl; lra]|]. split; [simpl; lra|]. now repeat split.
Qed.

(** * 2. Monotonicity: a parameter raised or lowered *)
Ltac raised := apply two_levels_well_posed; [reflexivity | split; [simpl; lra | let l := fresh in intro l; simpl; unfold set;
  destruct (Nat.eqb l 1), (Nat.eqb l 2); split; lra] | simpl; unfold set; simpl; lra].
Ltac minimisers c d := let W := fresh "W" in assert (W : well_posed d) by raised;
  destruct (well_posed_minimum c rising_well_posed) as [before Before], (well_posed_minimum d W) as [after After];
  assert (W0 := rising_well_posed).

Example monotone_beta_inhabited : hypotheses_of Statements.monotone_beta.
Proof.
  minimisers (two_learnable 1 2) (with_beta (two_learnable 1 2) 1 (3 / 2)). exists (two_learnable 1 2), 1%nat, (3 / 2), before, after.
  split; [lia|]. split; [simpl; lra|]. repeat (split; [assumption|]). assumption.
Qed.
Example monotone_v_inhabited : hypotheses_of Statements.monotone_v.
Proof.
  minimisers (two_learnable 1 2) (with_v (two_learnable 1 2) 1 2). exists (two_learnable 1 2), 1%nat, 2, before, after.
  split; [lia|]. split; [simpl; lra|]. repeat (split; [assumption|]). assumption.
Qed.
Example monotone_eta_dec_inhabited : hypotheses_of Statements.monotone_eta_dec.
Proof.
  minimisers (two_learnable 1 2) (with_a (two_learnable 1 2) (/ 2)). exists (two_learnable 1 2), (/ 2), before, after.
  split; [simpl; lra|]. repeat (split; [assumption|]). exists 1%nat. simpl. lia.
Qed.
Example monotone_eta_dec_tied_inhabited : hypotheses_of Statements.monotone_eta_dec_tied.
Proof.
  set (c := two_learnable 1 2). minimisers c (with_v (with_a c (/ 2 * a c)) 1 (/ 2 * v c 1%nat)). exists c, (/ 2), before, after.
  split; [lra|]. repeat (split; [assumption|]). exists 1%nat. simpl. lia.
Qed.
(** what changes lies below level 2, or above level 1 *)
Example learnable_level_separates_inhabited : hypotheses_of Statements.learnable_level_separates.
Proof.
  minimisers (two_learnable 1 2) (with_v (two_learnable 1 2) 1 3).
  exists (two_learnable 1 2), (with_v (two_learnable 1 2) 1 3), 2%nat, before, after. repeat (split; [easy || (simpl; lia)|]). assumption.
Qed.
Example changed_below_or_above : let c := two_learnable 1 2 in (forall l, (2 < l)%nat -> same_at c (with_v c 1 3) l) /\
  a (with_v c 2 3) = a c /\ forall l, (1 <= l < 1)%nat -> same_at c (with_v c 2 3) l.
Proof.
  split; [intros [|[|l]] H; [lia | lia | now split]|]. split; [reflexivity | lia].
Qed.

(** * 3. Any network: two data points, two latent values *)
Definition half (i : nat) := / 2.
Lemma half_distribution : distribution 2 half /\ full 2 half.
Proof. unfold half. split; [split; [intros; lra | simpl; lra] | intros i _; lra]. Qed.
Definition one (i : nat) := 1.
Lemma half_encoder n : encoder n 2 (fun _ => half).
Proof. intros i _. apply half_distribution. Qed.
Ltac laws := repeat match goal with |- _ /\ _ => split; [first [apply half_distribution | lra]|] end.

Example network_identity_inhabited : hypotheses_of Statements.network_identity.
Proof. exists R, 2%nat, 2%nat, half, half, 1, (fun _ f => f), 0, (fun _ => half), (fun _ => 1). laws. apply half_encoder. Qed.
(** Points 1 and -1, of weight 1/2 each.  The binary family there: no tilt gains; the identity with A and A* at 0. *)
Definition signs (i j : nat) := match i with O => 1 | _ => - 1 end.
Definition binary (f : nat -> R) := ln ((exp (f 0%nat) + exp (- f 0%nat)) / 2).
Lemma log_mgf_signs t : log_mgf 2 1 half signs t = binary t.
Proof.
  unfold log_mgf, binary, dot, mean, half, signs. simpl. f_equal. set (x := t 0%nat).
  match goal with |- 0 + / 2 * exp ?u + / 2 * exp ?w = _ => replace u with x by field; replace w with (- x) by field end. field.
Qed.
Lemma binary_gains_nothing f : tilt_gain 2 1 half signs binary 1 (fun _ => 0) f <= 0.
Proof.
  unfold tilt_gain. rewrite log_mgf_signs. unfold binary at 3. rewrite Ropp_0, exp_0.
  replace ((1 + 1) / 2) with 1 by field. rewrite ln_1. unfold dot, mean, half, signs, binary. simpl.
  replace ((f 0%nat - 0) / 1) with (f 0%nat) by field. lra.
Qed.
Example family_no_network_beats_collapse_inhabited : hypotheses_of Statements.family_no_network_beats_collapse.
Proof.
  exists 2%nat, 2%nat, 1%nat, half, half, signs, binary, 1, (fun _ => 0). laws. split; [exact binary_gains_nothing|].
  exists (fun _ => half), (fun _ _ => 1). apply half_encoder.
Qed.
Example no_network_beats_collapse_inhabited : hypotheses_of Statements.no_network_beats_collapse.
Proof.
  exists (nat -> R), 2%nat, 2%nat, half, half, 1, 1, (family_cost 1 binary signs), (fun _ => 0). laws. split.
  - intros Q f D. apply family_condition; [apply half_distribution | apply half_distribution | exact D | lra | apply binary_gains_nothing].
  - exists (fun _ => half), (fun _ _ => 1). apply half_encoder.
Qed.
Example family_identity_inhabited : hypotheses_of Statements.family_identity.
Proof.
  exists 2%nat, 2%nat, 1%nat, half, half, signs, binary, (fun _ => 0), 1, (fun _ => 0), (fun _ => half), (fun _ _ => 1). laws.
  split; [apply half_encoder|]. unfold fenchel_gap, binary. rewrite Ropp_0, exp_0. replace ((1 + 1) / 2) with 1 by field.
  rewrite ln_1. unfold dot. simpl. ring.
Qed.
(** cosh t <= 1/(1 - t^2) <= e^(2 t^2) where t^2 <= 1/2, and cosh t <= e^|t| <= e^(2 t^2) elsewhere: variance proxy 4 *)
Lemma exp_above x y : 0 < 1 - x -> 1 <= y * (1 - x) -> exp x <= y.
Proof.
  intros P H. assert (T := exp_tangent (- x)). rewrite exp_Ropp in T. assert (E := exp_pos x).
  apply (Rmult_le_reg_r (1 - x)); [exact P|]. apply (Rle_trans _ 1); [|exact H].
  apply (Rmult_le_compat_l (exp x)) in T; [|lra].
  replace (exp x * (/ exp x - 1 - - x)) with (exp x * / exp x - exp x * (1 - x)) in T by ring. rewrite Rinv_r in T; lra.
Qed.
Lemma cosh_bound t : (exp t + exp (- t)) / 2 <= exp (2 * (t * t)).
Proof.
  assert (T := exp_tangent (2 * (t * t))). assert (0 <= t * t) by nra. destruct (Rle_lt_dec (t * t) (/ 2)) as [S|S].
  - assert (-1 < t < 1) by nra.
    assert (U : exp t <= (1 + t) * (1 + 2 * (t * t))) by (apply exp_above; nra).
    assert (V : exp (- t) <= (1 - t) * (1 + 2 * (t * t))) by (apply exp_above; nra). lra.
  - assert (U : exp t <= exp (2 * (t * t))) by (apply exp_le; nra).
    assert (V : exp (- t) <= exp (2 * (t * t))) by (apply exp_le; nra). lra.
Qed.
Example subgaussian_data_collapse_inhabited : hypotheses_of Statements.subgaussian_data_collapse.
Proof.
  exists 2%nat, 2%nat, 1%nat, half, half, signs, 1, 4, 4. laws. split.
  - intro t. rewrite log_mgf_signs. unfold binary, dot. simpl. assert (E := exp_pos (t 0%nat)). assert (E' := exp_pos (- t 0%nat)).
    replace (4 * (0 + t 0%nat * t 0%nat) / 2) with (2 * (t 0%nat * t 0%nat)) by field. rewrite <- (ln_exp (2 * (t 0%nat * t 0%nat))).
    destruct (Rle_lt_or_eq_dec _ _ (cosh_bound (t 0%nat))) as [L|L];
      [left; apply ln_increasing; lra | rewrite L; lra].
  - split; [lra|]. exists (fun _ => half), (fun _ _ => 1). apply half_encoder.
Qed.
(** an answer right on the first point and costless: the law on the first point gains 5 > KL = ln 2 *)
Example gain_beats_collapse_inhabited : hypotheses_of Statements.gain_beats_collapse.
Proof.
  exists bool, 2%nat, half, 1, (fun i (f : bool) => match i, f with O, true => - 5 | _, _ => 0 end), false, true, (fun i => match i with O => 1 | _ => 0 end).
  laws. split; [split; [intros [|i] _; lra | simpl; lra]|]. split; [lra|]. unfold KL, gain_of, half. simpl.
  replace (1 / / 2) with 2 by field. assert (K := ln_tangent 2 ltac:(lra)). lra.
Qed.
(** points 1 and -1, latent answers at no cost: the tilt towards either gains ln cosh 1 *)
Example tilt_beats_collapse_inhabited : hypotheses_of Statements.tilt_beats_collapse.
Proof.
  exists 2%nat, 1%nat, half, (fun i _ => match i with O => 1 | _ => - 1 end), (fun _ => 0), 1, (fun _ => 0), (fun _ => 1). laws.
  unfold tilt_gain, log_mgf, dot, mean, half. simpl. assert (E := exp_tangent 1). assert (P := exp_pos 1).
  replace (0 + (1 - (0 + / 2 * 1 + / 2 * -1)) * ((1 - 0) / 1)) with 1 by field.
  replace (0 + (-1 - (0 + / 2 * 1 + / 2 * -1)) * ((1 - 0) / 1)) with (- 1) by field.
  replace (0 - 0 - (0 + (0 + / 2 * 1 + / 2 * -1) * (1 - 0))) with 0 by field.
  change (exp (- 1)) with (exp (Ropp 1)). rewrite exp_Ropp, Rminus_0_r, Rmult_1_l. assert (0 < / exp 1) by (now apply Rinv_0_lt_compat).
  apply (Rle_lt_trans _ (ln 1)); [rewrite ln_1; lra|]. apply ln_increasing; lra.
Qed.

(** * 4. Matrices, VAE and CVAE: scalars x, y with correlation 1/2; a constant x, whose A is singular; y = 2 x *)
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
Lemma scalars_inverse p q r g : p * g * p = p -> generalised_inverse 1 (A (scalars p q r)) (fun _ _ => g).
Proof. intro E. split; [intros i l _ _; reflexivity|]. intros i l _ _. unfold bilinear, column. simpl. lra. Qed.
Definition correlated := scalars 1 (/ 2) 1.
Definition constant := scalars 0 0 1.
Lemma correlated_moments : second_moments correlated.
Proof. apply scalars_moments; lra. Qed.
Lemma constant_moments : second_moments constant.
Proof. apply scalars_moments; lra. Qed.
Definition ones (i j : nat) := 1.
Definition sizes (j : nat) := INR j + 1.
Lemma sizes_ascend : positive_up_to 2 sizes /\ ascending 2 sizes.
Proof.
  split.
  - intros j _. assert (K := pos_INR j). unfold sizes. lra.
  - intros i j H. apply Rplus_le_compat_r, le_INR. lia.
Qed.
Lemma some_units : units 1 2 3.
Proof. repeat split; lra. Qed.
Lemma mode_minimum learn beta eta_dec eta_enc theta sigma : units beta eta_dec eta_enc -> 0 < sigma ->
  exists rho, minimiser (mode_chain learn beta eta_dec eta_enc theta sigma) rho.
Proof.
  intros [B [N E]] Sg. apply well_posed_minimum. split.
  - split; [simpl; apply Rmult_le_pos; [nra | left; apply Rinv_0_lt_compat; nra]|]. intro l. split; [exact B | apply Rdiv_lt_0_compat; now apply pow_lt].
  - intros p q H Lp Lq. simpl in H. destruct p; [discriminate | lia].
Qed.
(** of two latents *)
Lemma mode_minima learn theta sigma : positive_up_to 2 sigma ->
  exists rho : nat -> nat -> R, forall j, (j < 2)%nat -> minimiser (mode_chain learn 1 2 3 (theta j) (sigma j)) (rho j).
Proof.
  intro P. destruct (mode_minimum learn 1 2 3 (theta 0%nat) (sigma 0%nat) some_units (P 0%nat ltac:(lia))) as [r R].
  destruct (mode_minimum learn 1 2 3 (theta 1%nat) (sigma 1%nat) some_units (P 1%nat ltac:(lia))) as [s S].
  exists (fun j => match j with O => r | _ => s end). intros [|[|j]] H; [exact R | exact S | lia].
Qed.

Example spectral_theorem_inhabited : hypotheses_of Statements.spectral_theorem.
Proof. exists 2%nat, (fun i l => INR (i + l)). intros i l _ _. f_equal. lia. Qed.
Example modes_exist_inhabited : hypotheses_of Statements.modes_exist.
Proof. exists correlated. exact correlated_moments. Qed.
Example vae_fixed_inhabited : hypotheses_of Statements.vae_fixed.
Proof.
  destruct (modes_exist _ correlated_moments) as [theta M], (mode_minima false theta sizes (proj1 sizes_ascend)) as [rho Min].
  exists correlated, 2%nat, 1, 2, 3, theta, sizes, rho. split; [exact correlated_moments|]. split; [exact M|]. split; [exact some_units|].
  split; [apply sizes_ascend|]. split; [apply sizes_ascend | exact Min].
Qed.
Example vae_learnable_inhabited : hypotheses_of Statements.vae_learnable.
Proof.
  destruct (modes_exist _ correlated_moments) as [theta M], (mode_minima true theta one) as [rho Min]; [intros j _; apply Rlt_0_1|].
  exists correlated, 2%nat, 1, 2, 3, theta, rho. split; [exact correlated_moments|]. split; [exact M|]. split; [exact some_units | exact Min].
Qed.
Example vae_data_dependent_inhabited : hypotheses_of Statements.vae_data_dependent.
Proof.
  destruct vae_learnable_inhabited as [D [d [b [n [e [theta [rho [S [M [U Min]]]]]]]]]].
  exists D, d, b, n, e, theta, rho, 2%nat, half. split; [exact S|]. split; [exact M|]. split; [exact U|]. split; [apply half_distribution | exact Min].
Qed.
Example mode_fixed_answer_inhabited : hypotheses_of Statements.mode_fixed_answer.
Proof.
  destruct (mode_minimum false 1 2 3 5 1 some_units Rlt_0_1) as [rho Min]. exists 1, 2, 3, 5, 1, rho.
  split; [exact some_units|]. split; [lra|]. split; [lra | exact Min].
Qed.
Example mode_learnable_answer_inhabited : hypotheses_of Statements.mode_learnable_answer.
Proof.
  destruct (mode_minimum true 1 2 3 5 1 some_units Rlt_0_1) as [rho Min]. exists 1, 2, 3, 5, 1, rho.
  split; [exact some_units|]. split; [lra|]. split; [lra | exact Min].
Qed.

Lemma constant_inverse : generalised_inverse 1 (A constant) (fun _ _ => 7).
Proof. apply scalars_inverse. ring. Qed.
Lemma constant_modes : exists theta, modes (residual_data constant (fun _ _ => 7)) theta.
Proof. apply modes_exist. apply (residual_well_defined constant constant_moments). exact constant_inverse. Qed.
Example cvae_reduction_inhabited : hypotheses_of Statements.cvae_reduction.
Proof.
  exists constant, 1%nat, (fun _ _ => 7), 1, 2, 3, ones, ones, ones, ones, one. split; [lra|]. split; [lra|].
  split; [exact constant_moments | exact constant_inverse].
Qed.
Example cvae_fixed_inhabited : hypotheses_of Statements.cvae_fixed.
Proof.
  destruct constant_modes as [theta M], (mode_minima false theta sizes (proj1 sizes_ascend)) as [rho Min].
  exists constant, 2%nat, (fun _ _ => 7), 1, 2, 3, theta, sizes, rho. split; [exact constant_moments|]. split; [exact constant_inverse|].
  split; [exact some_units|]. split; [apply sizes_ascend|]. split; [apply sizes_ascend|]. split; [exact M | exact Min].
Qed.
Example cvae_learnable_inhabited : hypotheses_of Statements.cvae_learnable.
Proof.
  destruct constant_modes as [theta M], (mode_minima true theta one) as [rho Min]; [intros j _; apply Rlt_0_1|].
  exists constant, 2%nat, (fun _ _ => 7), 1, 2, 3, theta, rho. split; [exact constant_moments|]. split; [exact constant_inverse|].
  split; [exact some_units|]. split; [exact M | exact Min].
Qed.
Example residual_well_defined_inhabited : hypotheses_of Statements.residual_well_defined.
Proof. exists constant. exact constant_moments. Qed.
Example self_modes_inhabited : hypotheses_of Statements.self_modes.
Proof.
  assert (S : second_moments (scalars 1 1 1)) by (apply scalars_moments; lra). destruct (modes_exist _ S) as [theta M].
  exists 1%nat, ones, theta. split; [exact S | exact M].
Qed.

Definition doubled := scalars 1 2 4.
Definition twice (r i : nat) := 2.
Lemma doubled_moments : second_moments doubled.
Proof. apply scalars_moments; lra. Qed.
Lemma doubled_linear : (forall r i, (r < 1)%nat -> (i < 1)%nat -> B doubled r i = mul 1 twice (A doubled) r i) /\
  (forall r s, (r < 1)%nat -> (s < 1)%nat -> C doubled r s = mul 1 (B doubled) (transpose twice) r s).
Proof. split; intros r i _ _; unfold mul, transpose, twice; simpl; ring. Qed.
Example linear_data_collapse_inhabited : hypotheses_of Statements.linear_data_collapse.
Proof.
  assert (Inv : generalised_inverse 1 (A doubled) ones) by (apply scalars_inverse; ring).
  destruct (modes_exist (residual_data doubled ones)) as [theta M]; [now apply (residual_well_defined doubled doubled_moments)|].
  exists doubled, ones, twice, theta. split; [exact doubled_moments|]. split; [exact Inv|].
  split; [apply doubled_linear|]. split; [apply doubled_linear | exact M].
Qed.
Example linear_data_every_minimiser_collapses_inhabited : hypotheses_of Statements.linear_data_every_minimiser_collapses.
Proof.
  assert (Inv : generalised_inverse 1 (A doubled) ones) by (apply scalars_inverse; ring).
  destruct (modes_exist (residual_data doubled ones)) as [theta M]; [now apply (residual_well_defined doubled doubled_moments)|].
  destruct (mode_minima false theta sizes (proj1 sizes_ascend)) as [rho Min], sizes_ascend as [P Up].
  destruct (cvae_fixed doubled 2%nat ones 1 2 3 theta sizes rho doubled_moments Inv some_units P Up M Min) as [Lo [U [Ux [Vx [Vy At]]]]].
  exists doubled, twice, 2%nat, 1, 2, 3, U, Ux, Vx, Vy, sizes. split; [exact doubled_moments|]. split; [exact some_units|]. split; [exact P|].
  split; [apply doubled_linear|]. split; [apply doubled_linear|]. split; [intros; rewrite At; apply Lo|]. exists 1%nat. lia.
Qed.
Example cvae_correlation_inhabited : hypotheses_of Statements.cvae_correlation.
Proof.
  assert (Inv : generalised_inverse 1 (A correlated) ones) by (apply scalars_inverse; ring).
  assert (S' : second_moments (less_correlated correlated (/ 2))) by (exact (scalars_moments 1 (/ 2 * / 2) 1 ltac:(lra) ltac:(lra) ltac:(lra))).
  destruct (modes_exist (residual_data correlated ones)) as [theta M]; [now apply (residual_well_defined correlated correlated_moments)|].
  destruct (modes_exist (residual_data (less_correlated correlated (/ 2)) ones)) as [theta' M']; [now apply (residual_well_defined _ S')|].
  exists correlated, ones, (/ 2), theta, theta'. split; [exact correlated_moments|]. split; [exact Inv|]. split; [lra|].
  split; [exact M | exact M'].
Qed.
