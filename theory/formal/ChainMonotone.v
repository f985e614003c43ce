(** Monotonicity, by comparing two balanced points along a run on which one exceeds the other. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Chain ChainExistence.
Open Scope R_scope.

(** the part of E_l that does not depend on rho *)
Definition scale c l := if learned c l then beta c l else weight c l.

Lemma learned_same c c' l : same_shape c c' -> learned c' l = learned c l.
Proof. intros [_ H]. destruct l; [reflexivity | apply H]. Qed.

(** Along (i, k] all marginals of a balanced, positive rho agree. *)
Lemma run_equal c rho i k : balanced c rho -> (i <= k <= levels c)%nat -> (forall l, (i < l <= k)%nat -> 0 < rho l) ->
  marginal c rho i = marginal c rho k.
Proof.
  intros [_ B] [H Hk]. induction H as [|k H IH]; intro Pos; [reflexivity|].
  rewrite IH by (try lia; intros; apply Pos; lia). apply (B k ltac:(lia)). apply Pos. lia.
Qed.

Lemma marginal_mono c rho i k : balanced c rho -> (i <= k <= levels c)%nat -> marginal c rho i <= marginal c rho k.
Proof.
  intros [_ B] [H Hk]. induction H as [|k H IH]; [lra|]. specialize (IH ltac:(lia)). destruct (B k ltac:(lia)). lra.
Qed.

(** The run around j: down to a level i that is learnable or where the difference d is not positive, and up likewise. *)
Lemma run_below (d : nat -> R) (stop : nat -> bool) : d 0%nat <= 0 -> forall j, 0 < d j ->
  exists i, (i < j)%nat /\ (forall l, (i < l <= j)%nat -> 0 < d l) /\ (forall l, (i < l < j)%nat -> stop l = false) /\
    (stop i = true \/ d i <= 0).
Proof.
  intros Z. induction j as [|j IH]; intro P; [lra|]. destruct (stop j) eqn:S1.
  { exists j. split; [lia|]. split; [intros l H; now replace l with (S j) by lia|]. split; [lia | now left]. }
  destruct (Rle_dec (d j) 0) as [C|C].
  { exists j. split; [lia|]. split; [intros l H; now replace l with (S j) by lia|]. split; [lia | now right]. }
  destruct IH as [i [A1 [A2 [A3 A4]]]]; [lra|]. exists i. split; [lia|]. repeat split; auto; intros l H.
  - destruct (Nat.eq_dec l (S j)) as [->|]; [exact P | apply A2; lia].
  - destruct (Nat.eq_dec l j) as [->|]; [exact S1 | apply A3; lia].
Qed.

Lemma run_above (d : nat -> R) (stop : nat -> bool) N : d (S N) <= 0 -> forall m j, (j + m = N)%nat -> 0 < d j ->
  exists k, (j <= k <= N)%nat /\ (forall l, (j <= l <= k)%nat -> 0 < d l) /\ (forall l, (j <= l < k)%nat -> stop l = false) /\
    (stop k = true \/ d (S k) <= 0).
Proof.
  intros Z. induction m as [|m IH]; intros j H P.
  { exists j. split; [lia|]. split; [intros l Hl; now replace l with j by lia|]. split; [lia|]. right. now replace j with N by lia. }
  destruct (stop j) eqn:S1.
  { exists j. split; [lia|]. split; [intros l Hl; now replace l with j by lia|]. split; [lia | now left]. }
  destruct (Rle_dec (d (S j)) 0) as [C|C].
  { exists j. split; [lia|]. split; [intros l Hl; now replace l with j by lia|]. split; [lia | now right]. }
  destruct (IH (S j)) as [k [A1 [A2 [A3 A4]]]]; [lia | lra |]. exists k. split; [lia|]. repeat split; auto; intros l Hl.
  - destruct (Nat.eq_dec l j) as [->|]; [exact P | apply A2; lia].
  - destruct (Nat.eq_dec l j) as [->|]; [exact S1 | apply A3; lia].
Qed.

(** Comparison: rho' <= rho at j if between learnable levels the scales of c' grow at least as fast as those of c around j. *)
Lemma comparison c c' rho rho' j : same_shape c c' -> positive c -> positive c' -> strictly_rising c' ->
  balanced c rho -> balanced c' rho' -> (1 <= j <= levels c)%nat ->
  (forall i k, (i < j <= k)%nat -> (k <= levels c)%nat -> (forall l, (i < l < k)%nat -> learned c l = false) ->
     learned c i = false \/ learned c k = false -> scale c k * scale c' i <= scale c' k * scale c i) ->
  rho' j <= rho j.
Proof.
  intros Sh P P' Up B B' Hj G. destruct (Rle_dec (rho' j) (rho j)) as [C|C]; [exact C|]. exfalso.
  pose (d := fun l => rho' l - rho l). assert (Dj : 0 < d j) by (unfold d; lra).
  assert (D0 : d 0%nat <= 0) by (unfold d; destruct B as [[[X _] _] _], B' as [[[Y _] _] _]; lra).
  assert (DL : d (S (levels c)) <= 0).
  { unfold d. destruct B as [[[_ X] _] _], B' as [[[_ Y] _] _]. destruct Sh as [Lv _]. rewrite Lv in Y. lra. }
  destruct (run_below d (learned c) D0 j Dj) as [i [I1 [I2 [I3 I4]]]].
  destruct (run_above d (learned c) (levels c) DL (levels c - j) j ltac:(lia) Dj) as [k [K1 [K2 [K3 K4]]]].
  assert (Lv : levels c' = levels c) by apply Sh.
  assert (Nonneg : forall l, (1 <= l <= levels c)%nat -> 0 <= rho l) by (intros; apply (proj2 (proj1 B)); assumption).
  assert (E' : marginal c' rho' i = marginal c' rho' k).
  { apply run_equal; [exact B' | rewrite Lv; lia|]. intros l Hl.
    assert (0 < d l) by (destruct (le_lt_dec l j); [apply I2; lia | apply K2; lia]).
    specialize (Nonneg l ltac:(lia)). unfold d in *. lra. }
  assert (E : marginal c rho i <= marginal c rho k) by (apply marginal_mono; [exact B | lia]).
  specialize (G i k ltac:(lia) ltac:(lia)). 
  assert (Inner : forall l, (i < l < k)%nat -> learned c l = false).
  { intros l Hl. destruct (lt_dec l j); [apply I3; lia | apply K3; lia]. }
  assert (Ends : learned c i = false \/ learned c k = false).
  { destruct (learned c i) eqn:Li; [|now left]. destruct (learned c k) eqn:Lk; [|now right]. exfalso.
    assert (Y : beta c' i < beta c' k) by (apply Up; [rewrite Lv; lia | now rewrite (learned_same c c') | now rewrite (learned_same c c')]).
    unfold marginal in E'. rewrite !(learned_same c c') in E' by assumption. rewrite Li, Lk in E'. lra. }
  specialize (G Inner Ends).
  assert (Pk' : 0 < marginal c' rho' k) by (apply marginal_pos; [exact P' | right; lia]).
  assert (Pk : 0 < marginal c rho k) by (apply marginal_pos; [exact P | right; lia]).
  (* E = scale * exp(gap), gap 0 at learnable levels *)
  pose (gap := fun (r : nat -> R) l => if learned c l then 0 else r l - r (S l)).
  assert (M : forall r l, marginal c r l = scale c l * exp (gap r l)).
  { intros r l. unfold marginal, scale, gap. destruct (learned c l); [rewrite exp_0; ring | reflexivity]. }
  assert (M' : forall r l, marginal c' r l = scale c' l * exp (gap r l)).
  { intros r l. unfold marginal, scale, gap. rewrite (learned_same c c' l Sh).
    destruct (learned c l); [rewrite exp_0; ring | reflexivity]. }
  assert (Dnext : 0 < d (S i)) by (destruct (le_lt_dec (S i) j); [apply I2; lia | apply K2; lia]).
  assert (Dk : 0 < d k) by (apply K2; lia).
  assert (Gi : gap rho' i <= gap rho i /\ (learned c i = false -> gap rho' i < gap rho i)).
  { unfold gap, d in *. destruct (learned c i); [split; [lra | discriminate]|]. destruct I4 as [X|X]; [discriminate|]. split; [|intros _]; lra. }
  assert (Gk : gap rho k <= gap rho' k /\ (learned c k = false -> gap rho k < gap rho' k)).
  { unfold gap, d in *. destruct (learned c k); [split; [lra | discriminate]|]. destruct K4 as [X|X]; [discriminate|]. split; [|intros _]; lra. }
  rewrite !M in E. rewrite !M' in E'. rewrite M in Pk. rewrite M' in Pk'.
  (* multiply E by E': scales cancel *)
  assert (Si' : 0 < scale c' i). { rewrite <- E' in Pk'. assert (X := exp_pos (gap rho' i)). nra. }
  assert (Sk : 0 < scale c k) by (assert (X := exp_pos (gap rho k)); nra).
  assert (X1 : scale c i * exp (gap rho i) * (scale c' k * exp (gap rho' k)) <= scale c k * exp (gap rho k) * (scale c' i * exp (gap rho' i))).
  { rewrite E'. apply Rmult_le_compat_r; [lra | exact E]. }
  replace (scale c i * exp (gap rho i) * (scale c' k * exp (gap rho' k))) with (scale c' k * scale c i * exp (gap rho i + gap rho' k)) in X1
    by (rewrite exp_plus; ring).
  replace (scale c k * exp (gap rho k) * (scale c' i * exp (gap rho' i))) with (scale c k * scale c' i * exp (gap rho k + gap rho' i)) in X1
    by (rewrite exp_plus; ring).
  assert (Q : 0 < scale c k * scale c' i) by (apply Rmult_lt_0_compat; assumption).
  destruct (Rlt_dec (gap rho k + gap rho' i) (gap rho i + gap rho' k)) as [W|W].
  - apply exp_increasing in W. assert (Y := exp_pos (gap rho k + gap rho' i)).
    assert (scale c k * scale c' i * exp (gap rho k + gap rho' i) < scale c k * scale c' i * exp (gap rho i + gap rho' k))
      by (apply Rmult_lt_compat_l; assumption).
    assert (scale c k * scale c' i * exp (gap rho i + gap rho' k) <= scale c' k * scale c i * exp (gap rho i + gap rho' k))
      by (apply Rmult_le_compat_r; [left; apply exp_pos | exact G]). lra.
  - destruct Gi as [Gi1 Gi2], Gk as [Gk1 Gk2]. destruct Ends as [Ei|Ek]; [specialize (Gi2 Ei) | specialize (Gk2 Ek)]; lra.
Qed.

Lemma scale_nonneg c l : positive c -> 0 <= scale c l.
Proof.
  intros P. unfold scale. destruct (learned c l); [left; apply P|]. destruct l; [apply P|].
  left. apply weight_pos; [exact P | right; lia].
Qed.

(** One scale is raised. *)
Lemma one_raised c c' l before after : same_shape c c' -> well_posed c -> well_posed c' -> (1 <= l)%nat ->
  (forall i, i <> l -> scale c' i = scale c i) -> scale c l <= scale c' l ->
  minimiser c before -> minimiser c' after -> down_to_up_from c l before after.
Proof.
  intros Sh [P Up] [P' Up'] Hl Same More M M'. apply minimiser_is_balanced in M, M'; try assumption.
  assert (N := scale_nonneg c). split; intros j Hj.
  - intro Hj'. apply (comparison c c'); auto; [lia|]. intros i k Hi Hk _ _. rewrite (Same i) by lia.
    destruct (Nat.eq_dec k l) as [->|]; [|rewrite Same by assumption; lra].
    apply Rmult_le_compat_r; [now apply N | exact More].
  - apply (comparison c' c); auto.
    + destruct Sh as [S1 S2]. split; [easy | intro; now rewrite S2].
    + destruct Sh as [S1 S2]. rewrite S1. lia.
    + destruct Sh as [S1 S2]. rewrite S1. intros i k Hi Hk _ _. rewrite (Same k) by lia. rewrite (Rmult_comm (scale c k)), (Rmult_comm (scale c k)).
      destruct (Nat.eq_dec i l) as [->|]; [|rewrite Same by assumption; lra].
      apply Rmult_le_compat_r; [now apply N | exact More].
Qed.

Lemma set_other f k x l : l <> k -> set f k x l = f l.
Proof. intro H. unfold set. destruct (Nat.eqb_spec l k); [lia | reflexivity]. Qed.
Lemma set_same f k x : set f k x k = x.
Proof. unfold set. now rewrite Nat.eqb_refl. Qed.

Lemma scale_with_beta_other c l x i : i <> l -> scale (with_beta c l x) i = scale c i.
Proof. intro H. unfold scale, weight, learned. destruct i; simpl; [reflexivity|]. now rewrite set_other. Qed.
Lemma scale_with_v_other c l x i : i <> l -> scale (with_v c l x) i = scale c i.
Proof. intro H. unfold scale, weight, learned. destruct i; simpl; [reflexivity|]. now rewrite set_other. Qed.

Lemma with_v_positive c l x : 0 < x -> positive c -> positive (with_v c l x).
Proof.
  intros X [A B]. split; [exact A|]. intro i. simpl. split; [apply B|]. unfold set. destruct (Nat.eqb i l); [exact X | apply B].
Qed.
Lemma with_v_rising c l x : strictly_rising c -> strictly_rising (with_v c l x).
Proof. intros H p q. exact (H p q). Qed.

Lemma same_shape_refl c a' b' v' : same_shape c (Chain (levels c) (learnable c) a' b' v').
Proof. split; reflexivity. Qed.

Theorem monotone_beta : Statements.monotone_beta.
Proof.
  intros c l x before after Hl X W W' M M'. apply (one_raised c (with_beta c l x)); auto.
  - apply same_shape_refl.
  - intros; now apply scale_with_beta_other.
  - destruct l; [lia|]. unfold scale, weight, learned. simpl. rewrite set_same. destruct (learnable c (S l)); [exact X|].
    apply Rmult_le_compat_r; [left; apply W | exact X].
Qed.

Theorem monotone_v : Statements.monotone_v.
Proof.
  intros c l x before after Hl X [P Up] M M'. assert (Px : 0 < x) by (assert (K := proj2 (proj2 P l)); lra).
  apply (one_raised c (with_v c l x)); auto.
  - apply same_shape_refl.
  - now split.
  - split; [now apply with_v_positive | now apply with_v_rising].
  - intros; now apply scale_with_v_other.
  - destruct l; [lia|]. unfold scale, weight, learned. simpl. rewrite set_same. destruct (learnable c (S l)); [lra|].
    apply Rmult_le_compat_l; [left; apply P | exact X].
Qed.

Theorem monotone_eta_dec : Statements.monotone_eta_dec.
Proof.
  intros c x before after X [P Up] M M' j Hj.
  assert (P' : positive (with_a c x)) by (split; [apply X | apply P]).
  apply minimiser_is_balanced in M, M'; try assumption.
  apply (comparison c (with_a c x)); auto; [apply same_shape_refl|].
  intros i k Hi Hk _ _. assert (N := scale_nonneg c k P).
  replace (scale (with_a c x) k) with (scale c k) by (destruct k; [lia | reflexivity]).
  apply Rmult_le_compat_l; [exact N|]. destruct i; [exact (proj2 X) | right; reflexivity].
Qed.

Theorem monotone_eta_dec_tied : Statements.monotone_eta_dec_tied.
Proof.
  intros c s before after X [P Up] M M' j Hj. set (c' := with_v (with_a c (s * a c)) 1 (s * v c 1%nat)) in *.
  assert (P' : positive c').
  { apply with_v_positive; [|split; [|apply P]].
    - apply Rmult_lt_0_compat; [lra | apply P].
    - simpl. apply Rmult_le_pos; [lra | apply P]. }
  assert (Up' : strictly_rising c') by exact Up.
  apply minimiser_is_balanced in M, M'; try assumption.
  apply (comparison c c'); auto; [split; reflexivity|].
  assert (N := fun l => scale_nonneg c l P).
  assert (High : forall l, (2 <= l)%nat -> scale c' l = scale c l) by (intros [|[|l]] H; [lia | lia | reflexivity]).
  assert (Low : scale c' 0%nat = s * scale c 0%nat) by reflexivity.
  assert (One : s * scale c 1%nat <= scale c' 1%nat <= scale c 1%nat).
  { unfold scale, weight, learned, c', with_v, set. simpl. destruct P as [_ K]. destruct (K 1%nat) as [Kb Kv].
    assert (0 < beta c 1 * v c 1) by (now apply Rmult_lt_0_compat). destruct (learnable c 1); split; nra. }
  intros i k Hi Hk _ _. assert (Ni := N i). assert (Nk := N k). assert (N1 := N 1%nat). assert (N0 := N 0%nat).
  assert (S0 : s * scale c 0%nat <= scale c 0%nat) by nra.
  destruct i as [|[|i]], k as [|[|k]]; try lia; rewrite ?Low, ?(High (S (S k))), ?(High (S (S i))) by lia;
    try (apply Rmult_le_compat_l; lra); nra.
Qed.

(** Where all scales that matter at j agree, so do the minimisers. *)
Lemma same_around c c' before after j : same_shape c c' -> well_posed c -> well_posed c' -> (1 <= j <= levels c)%nat ->
  minimiser c before -> minimiser c' after ->
  (forall i k, (i < j <= k)%nat -> (k <= levels c)%nat -> (forall l, (i < l < k)%nat -> learned c l = false) ->
     scale c' i = scale c i /\ scale c' k = scale c k) -> after j = before j.
Proof.
  intros Sh [P Up] [P' Up'] Hj M M' Same. apply minimiser_is_balanced in M, M'; try assumption.
  apply Rle_antisym.
  - apply (comparison c c'); auto. intros i k Hi Hk In _. destruct (Same i k Hi Hk In) as [-> ->]. lra.
  - apply (comparison c' c); auto.
    + destruct Sh as [S1 S2]. split; [easy | intro; now rewrite S2].
    + destruct Sh as [S1 S2]. now rewrite S1.
    + destruct Sh as [S1 S2]. rewrite S1. intros i k Hi Hk In _.
      destruct (Same i k Hi Hk) as [-> ->]; [|lra]. intros l Hl. specialize (In l Hl). destruct l; [reflexivity|]. simpl in *. now rewrite S2 in In.
Qed.

Theorem learnable_level_separates : Statements.learnable_level_separates.
Proof.
  intros c c' m before after Sh Hm Lm Bm W W' M M'. assert (Scale : forall l, (1 <= l)%nat -> same_at c c' l -> scale c' l = scale c l).
  { intros l Hl [Bl Vl]. unfold scale. rewrite (learned_same c c' l Sh). destruct l; [lia|]. simpl. now rewrite Bl, Vl. }
  assert (At : scale c' m = scale c m).
  { unfold scale. rewrite (learned_same c c' m Sh). destruct m; [lia|]. simpl. now rewrite Lm. }
  assert (Blocks : forall i k, (forall l, (i < l < k)%nat -> learned c l = false) -> ~ (i < m < k)%nat).
  { intros i k In B. specialize (In m B). destruct m; [lia|]. simpl in In. congruence. }
  split.
  - intros Same j Hj. apply (same_around c c'); auto; [lia|]. intros i k Hi Hk In. assert (B := Blocks i k In).
    split; [destruct (Nat.eq_dec i m) as [->|]; [exact At|] | ]; apply Scale; try apply Same; lia.
  - intros Sa Same j Hj. apply (same_around c c'); auto; [lia|]. intros i k Hi Hk In. assert (B := Blocks i k In).
    split; [| destruct (Nat.eq_dec k m) as [->|]; [exact At|]; apply Scale; try apply Same; lia].
    destruct i as [|i]; [|apply Scale; try apply Same; lia]. unfold scale. simpl. exact Sa.
Qed.

(** An instance with two levels, weights w_0 = w_2 = 1: raising beta_1 from 1 to 4 wakes level 2. *)
Theorem more_beta_can_wake_a_level : Statements.more_beta_can_wake_a_level.
Proof.
  set (c := Chain 2 (fun _ => false) 1 (fun _ => 1) (fun _ => 1)).
  set (before := fun _ : nat => 0). set (after := fun l => if Nat.eqb l 2 then ln 2 else 0).
  assert (L2 : 0 < ln 2) by (rewrite <- ln_1; apply ln_increasing; lra).
  assert (W : forall x, 0 < x -> positive (with_beta c 1 x)).
  { intros x X. split; [simpl; lra|]. intro l. simpl. unfold set. destruct (Nat.eqb l 1); split; lra. }
  assert (U : strictly_rising c) by (intros p q H Lp; destruct p; discriminate).
  assert (Pc : positive c) by (split; [simpl; lra | intro; simpl; split; lra]).
  exists c, 4, before, after. split; [split; assumption|]. split; [simpl; lra|]. split; [|split; [|split; [reflexivity | exact L2]]].
  - apply balanced_minimises; [exact Pc|]. split; [split; [split; reflexivity | intros; unfold before; lra]|].
    intros l Hl. replace (marginal c before (S l)) with (marginal c before l); [split; [lra | reflexivity]|].
    unfold marginal, before. destruct l; simpl; ring.
  - apply balanced_minimises; [apply W; lra|]. split; [split; [split; reflexivity|]|].
    + intros l _. unfold after. destruct (Nat.eqb l 2); lra.
    + assert (E0 : marginal (with_beta c 1 4) after 0 = 1).
      { unfold marginal, after. simpl. rewrite Rminus_diag_eq, exp_0 by reflexivity. ring. }
      assert (E1 : marginal (with_beta c 1 4) after 1 = 2).
      { unfold marginal, after. simpl. unfold set, Rminus. simpl. rewrite Rplus_0_l, exp_Ropp, exp_ln by lra. field. }
      assert (E2 : marginal (with_beta c 1 4) after 2 = 2).
      { unfold marginal, after. simpl. unfold set. simpl. rewrite Rminus_0_r, exp_ln by lra. ring. }
      intros l Hl. simpl in Hl. destruct l as [|[|l]]; [| |lia]; rewrite ?E0, ?E1, ?E2; unfold after; simpl; split; lra.
Qed.

(** One fixed level: rho balances a e^(-r) and w_1 e^r. *)
Definition alone r (l : nat) := if Nat.eqb l 1 then r else 0.
Lemma one_fixed_level c r : levels c = 1%nat -> learnable c 1 = false -> positive c -> 0 <= r ->
  a c * exp (- r) <= beta c 1%nat * v c 1%nat * exp r -> (0 < r -> a c * exp (- r) = beta c 1%nat * v c 1%nat * exp r) ->
  minimiser c (alone r).
Proof.
  intros L F P R1 Le Eq. apply balanced_minimises; [exact P|]. unfold balanced, feasible, ends. rewrite L.
  split; [split; [split; reflexivity | intros l _; unfold alone; destruct (Nat.eqb l 1); lra]|].
  intros [|l] Hl; [|lia]. unfold marginal, alone. simpl. rewrite F, Rminus_0_l, Rminus_0_r. now split.
Qed.
Definition one_fixed a1 := Chain 1 (fun _ => false) a1 (fun _ => 1) (fun _ => 1).
Lemma one_fixed_well_posed a1 : 0 <= a1 -> well_posed (one_fixed a1).
Proof. intro H. split; [split; [exact H | intro; simpl; lra]|]. intros p q _ Lp. destruct p; discriminate. Qed.
Lemma one_fixed_moved a1 s x : 0 <= s -> 0 < x -> positive (with_v (with_a (one_fixed a1) s) 1 x).
Proof. intros S X. split; [exact S|]. intro l. simpl. unfold set. destruct (Nat.eqb l 1); lra. Qed.

Theorem raising_eta_can_wake_a_level : Statements.raising_eta_can_wake_a_level.
Proof.
  assert (L2 := ln_lt_2). exists (one_fixed 1), (/ 4), (alone 0), (alone (ln 2)).
  split; [apply one_fixed_well_posed; lra|]. split; [simpl; lra|]. split; [|split; [|split; [reflexivity | unfold alone; simpl; lra]]].
  - apply one_fixed_level; try reflexivity; [apply one_fixed_well_posed; lra | lra | rewrite Ropp_0, exp_0; simpl; lra | lra].
  - apply one_fixed_level; try reflexivity; [apply (one_fixed_moved 1 1); lra | lra | |]; rewrite exp_Ropp, exp_ln by lra; cbn; unfold set; cbn; lra.
Qed.
Theorem tied_eta_dec_can_leave_a_level : Statements.tied_eta_dec_can_leave_a_level.
Proof.
  assert (L2 := ln_lt_2). exists (one_fixed 4), (/ 4), (alone (ln 2)), (alone (ln 2)).
  split; [apply one_fixed_well_posed; lra|]. split; [lra|]. split; [|split; [|split; [unfold alone; simpl; lra | reflexivity]]].
  - apply one_fixed_level; try reflexivity; [apply one_fixed_well_posed; lra | lra | |]; rewrite exp_Ropp, exp_ln by lra; cbn; unfold set; cbn; lra.
  - apply one_fixed_level; try reflexivity; [apply one_fixed_moved; simpl; lra | lra | |]; rewrite exp_Ropp, exp_ln by lra; cbn; unfold set; cbn; lra.
Qed.
