(** One chain: the certificate identity and what follows from it. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums.
Open Scope R_scope.

Definition drop (rho : nat -> R) l := rho l - rho (S l).
(** phi as one sum over the levels 0 ... L *)
Definition term c rho l := match l with O => a c * exp (drop rho 0) | _ => level_cost c l (drop rho l) end.

Lemma phi_terms c rho : rho 0%nat = 0 -> phi c rho = sum (S (levels c)) (term c rho).
Proof.
  intro Z. unfold phi. rewrite sum_shift. simpl. unfold drop. rewrite Z. f_equal. do 2 f_equal. ring.
Qed.

Lemma weight_pos c l : positive c -> 0 < a c \/ (0 < l)%nat -> 0 < weight c l.
Proof. intros [A B] H. destruct l; simpl; [destruct H; [assumption|lia]|]. destruct (B (S l)). now apply Rmult_lt_0_compat. Qed.

Lemma marginal_pos c rho l : positive c -> 0 < a c \/ (0 < l)%nat -> 0 < marginal c rho l.
Proof.
  intros P H. unfold marginal. destruct (learned c l); [apply P|].
  apply Rmult_lt_0_compat; [now apply weight_pos | apply exp_pos].
Qed.

Lemma marginal_nonneg c rho l : positive c -> 0 <= marginal c rho l.
Proof.
  intros P. destruct l as [|l]; [|left; apply marginal_pos; [exact P | right; lia]].
  apply Rmult_le_pos; [apply P | left; apply exp_pos].
Qed.

(** Summation by parts. *)
Lemma by_parts (e d : nat -> R) n : d 0%nat = 0 ->
  sum (S n) (fun l => e l * (d l - d (S l))) = sum n (fun l => (e (S l) - e l) * d (S l)) - e n * d (S n).
Proof.
  intro Z. induction n; [simpl; rewrite Z; ring|].
  change (sum (S (S n)) ?f) with (sum (S n) f + f (S n)). rewrite IHn. simpl. ring.
Qed.

Lemma term_change c rho star l :
  term c rho l - term c star l =
    (if learned c l then 0 else
      let t := (rho l - rho (S l)) - (star l - star (S l)) in marginal c star l * (exp t - 1 - t))
    + marginal c star l * (drop rho l - drop star l).
Proof.
  assert (X : exp (drop rho l) = exp (drop star l) * exp (drop rho l - drop star l))
    by (rewrite <- exp_plus; f_equal; ring).
  unfold term, marginal, level_cost, weight, drop in *. cbv zeta. destruct l as [|l]; simpl learned; [rewrite X; ring|].
  simpl. destruct (learnable c (S l)); [ring|]. rewrite X. ring.
Qed.

Theorem certificate_identity : Statements.certificate_identity.
Proof.
  intros c rho star [R0 RL] [S0 SL]. rewrite !phi_terms, <- sum_minus by assumption.
  rewrite (sum_ext _ _ _ (fun l _ => term_change c rho star l)), sum_plus. f_equal.
  rewrite (sum_ext _ _ (fun l => marginal c star l * ((rho l - star l) - (rho (S l) - star (S l)))))
    by (intros; unfold drop; ring).
  rewrite (by_parts (marginal c star) (fun l => rho l - star l)) by lra. rewrite RL, SL. ring.
Qed.

Lemma first_nonneg c rho star : positive c -> forall l, (l < S (levels c))%nat ->
  0 <= (if learned c l then 0 else
    let t := (rho l - rho (S l)) - (star l - star (S l)) in marginal c star l * (exp t - 1 - t)).
Proof.
  intros P l _. destruct (learned c l); [lra|]. cbv zeta.
  apply Rmult_le_pos; [now apply marginal_nonneg | apply exp_tangent].
Qed.

Lemma second_nonneg c rho star : balanced c star -> feasible c rho -> forall l, (l < levels c)%nat ->
  0 <= (marginal c star (S l) - marginal c star l) * (rho (S l) - star (S l)).
Proof.
  intros [[_ Sn] B] [_ Rn] l Hl. destruct (B l Hl) as [M Eq].
  assert (0 <= rho (S l)) by (apply Rn; lia). assert (0 <= star (S l)) by (apply Sn; lia).
  destruct (Rle_lt_or_eq_dec 0 (star (S l))) as [Q|Q]; auto.
  - rewrite (Eq Q). lra.
  - rewrite <- Q. apply Rmult_le_pos; lra.
Qed.

(** Balanced marginals are sufficient. *)
Theorem balanced_minimises c star : positive c -> balanced c star -> minimiser c star.
Proof.
  intros P B. split; [apply B|]. intros rho F. assert (C := certificate_identity c rho star (proj1 F) (proj1 (proj1 B))).
  assert (A1 := sum_nonneg _ _ (first_nonneg c rho star P)). assert (A2 := sum_nonneg _ _ (second_nonneg c rho star B F)). lra.
Qed.

(** What a second minimiser shares with a balanced one. *)
Lemma minimiser_close c rho star : positive c -> balanced c star -> minimiser c rho ->
  (forall l, (l <= levels c)%nat -> learned c l = false -> 0 < marginal c star l -> drop rho l = drop star l) /\
  (forall l, (l < levels c)%nat -> (marginal c star (S l) - marginal c star l) * rho (S l) = 0).
Proof.
  intros P B [F M]. assert (C := certificate_identity c rho star (proj1 F) (proj1 (proj1 B))).
  assert (A1 := first_nonneg c rho star P). assert (A2 := second_nonneg c rho star B F).
  assert (K := M star (proj1 B)). assert (N1 := sum_nonneg _ _ A1). assert (N2 := sum_nonneg _ _ A2).
  assert (Z1 := sum_nonneg_zero _ _ A1 ltac:(lra)). assert (Z2 := sum_nonneg_zero _ _ A2 ltac:(lra)). clear - Z1 Z2 B.
  split; intros l Hl.
  - intros Fx E. specialize (Z1 l ltac:(lia)). cbv beta zeta in Z1. rewrite Fx in Z1.
    apply Rmult_integral in Z1. destruct Z1 as [Z|Z]; [lra|]. apply exp_tangent_zero in Z. unfold drop. lra.
  - specialize (Z2 l Hl). cbv beta in Z2. destruct (proj2 B l Hl) as [Mo Eq].
    destruct (Rle_lt_or_eq_dec 0 (star (S l))) as [Q|Q].
    + apply (proj2 (proj1 B)). lia.
    + rewrite (Eq Q). ring.
    + rewrite <- Q in Z2. lra.
Qed.

Lemma minimiser_marginals c rho star : positive c -> balanced c star -> minimiser c rho ->
  forall l, (l <= levels c)%nat -> marginal c rho l = marginal c star l.
Proof.
  intros P B M l Hl. destruct (minimiser_close c rho star P B M) as [D _]. specialize (D l Hl).
  unfold marginal in *. destruct (learned c l); [reflexivity|]. unfold drop in D.
  destruct (Req_dec (weight c l) 0) as [Z|N]; [rewrite Z; ring|].
  rewrite D; [reflexivity | reflexivity |]. apply Rmult_lt_0_compat; [|apply exp_pos].
  destruct l as [|l]; [destruct P as [A _]; simpl in *; lra|]. apply weight_pos; [exact P | right; lia].
Qed.

(** Every minimiser is balanced as soon as one balanced point exists. *)
Lemma minimiser_balanced c rho star : positive c -> balanced c star -> minimiser c rho -> balanced c rho.
Proof.
  intros P B M. split; [apply M|]. intros l Hl.
  rewrite !(minimiser_marginals c rho star P B M) by lia. split; [apply (proj2 B l Hl)|].
  intro Q. destruct (minimiser_close c rho star P B M) as [_ D]. specialize (D l Hl).
  apply Rmult_integral in D. destruct D as [D|D]; lra.
Qed.

(** Uniqueness.  Going up, a difference of two minimisers is traced back to a learnable level with the same marginal;
    going down, to one above; two such levels have equal beta. *)
Lemma trace_up c rho star : positive c -> balanced c star -> minimiser c rho -> forall l, (l <= levels c)%nat ->
  rho (S l) <> star (S l) -> exists p, (p <= l)%nat /\ learned c p = true /\
    ((S l <= levels c)%nat -> marginal c star p = marginal c star (S l)).
Proof.
  intros P B M. destruct (minimiser_close c rho star P B M) as [D1 D2].
  assert (Joined : forall l, (l < levels c)%nat -> rho (S l) <> star (S l) -> marginal c star l = marginal c star (S l)).
  { intros l Hl N. assert (K := D2 l Hl). destruct (proj2 B l Hl) as [_ Eq].
    assert (0 <= star (S l)) by (apply (proj2 (proj1 B)); lia).
    destruct (Rle_lt_or_eq_dec 0 (star (S l)) H) as [Q|Q]; [now apply Eq|].
    apply Rmult_integral in K. destruct K as [K|K]; lra. }
  induction l as [|l IH]; intros Hl N.
  - exfalso. assert (Z : rho 0%nat = star 0%nat) by (destruct M as [[[R0 _] _] _], B as [[[S0 _] _] _]; lra).
    destruct (Rlt_dec 0 (marginal c star 0)) as [E|E].
    + assert (K := D1 0%nat Hl eq_refl E). unfold drop in K. lra.
    + destruct (Nat.eq_dec (levels c) 0) as [L0|L0].
      { destruct M as [[[_ RL] _] _], B as [[[_ SL] _] _]. rewrite L0 in *. lra. }
      assert (K := Joined 0%nat ltac:(lia) N). assert (0 < marginal c star 1) by (apply marginal_pos; [exact P | right; lia]). lra.
  - destruct (learned c (S l)) eqn:Lr.
    { exists (S l). split; [lia|]. split; [exact Lr|]. intro H. apply Joined; [lia | exact N]. }
    assert (K := D1 (S l) Hl Lr ltac:(apply marginal_pos; [exact P | right; lia])). unfold drop in K.
    destruct IH as [p [A1 [A2 A3]]]; [lia | lra |]. exists p. split; [lia|]. split; [exact A2|].
    intro H. rewrite A3 by lia. apply Joined; [lia | exact N].
Qed.

Lemma trace_down c rho star : positive c -> balanced c star -> minimiser c rho -> forall k l, (l + k = levels c)%nat ->
  rho (S l) <> star (S l) -> exists q, (S l <= q <= levels c)%nat /\ learned c q = true /\
    marginal c star q = marginal c star (S l).
Proof.
  intros P B M. destruct (minimiser_close c rho star P B M) as [D1 D2].
  induction k as [|k IH]; intros l Hl N.
  - exfalso. destruct M as [[[_ RL] _] _], B as [[[_ SL] _] _]. replace l with (levels c) in N by lia. lra.
  - destruct (learned c (S l)) eqn:Lr. { exists (S l). split; [lia|]. split; auto. }
    assert (K := D1 (S l) ltac:(lia) Lr ltac:(apply marginal_pos; [exact P | right; lia])). unfold drop in K.
    assert (N' : rho (S (S l)) <> star (S (S l))) by lra.
    destruct (IH (S l) ltac:(lia) N') as [q [A1 [A2 A3]]]. exists q. split; [lia|]. split; [exact A2|]. rewrite A3. symmetry.
    destruct (Nat.eq_dec (S l) (levels c)) as [E|E].
    { exfalso. destruct M as [[[_ RL] _] _], B as [[[_ SL] _] _]. rewrite E in N'. lra. }
    destruct (proj2 B (S l) ltac:(lia)) as [_ Eq]. assert (0 <= star (S (S l))) by (apply (proj2 (proj1 B)); lia).
    destruct (Rle_lt_or_eq_dec 0 (star (S (S l))) H) as [Q|Q]; [now apply Eq|].
    assert (D := D2 (S l) ltac:(lia)). apply Rmult_integral in D. destruct D as [D|D]; lra.
Qed.

Lemma balanced_unique c rho star : positive c -> strictly_rising c -> balanced c star -> minimiser c rho ->
  forall l, (l <= S (levels c))%nat -> rho l = star l.
Proof.
  intros P Up B M l Hl. destruct (Req_dec (rho l) (star l)) as [E|N]; [exact E|]. exfalso. destruct l as [|l].
  { destruct M as [[[R0 _] _] _], B as [[[S0 _] _] _]. lra. }
  destruct (trace_up c rho star P B M l ltac:(lia) N) as [p [P1 [P2 P3]]].
  destruct (trace_down c rho star P B M (levels c - l) l ltac:(lia) N) as [q [Q1 [Q2 Q3]]].
  assert (K := Up p q ltac:(lia) P2 Q2). rewrite <- P3 in Q3 by lia. unfold marginal in Q3. rewrite P2, Q2 in Q3. lra.
Qed.

(** The ray along which a falling beta leaves the loss unbounded. *)
Theorem chain_ray : Statements.chain_ray.
Proof.
  intros c rho p q t H Lp Lq [R0 RL].
  assert (Z : raise p q t rho 0%nat = 0) by (unfold raise; destruct (Nat.ltb_spec p 0); [lia|exact R0]).
  rewrite !phi_terms by assumption.
  assert (D : forall l, drop (raise p q t rho) l = drop rho l + (if Nat.eqb l q then t else 0) - (if Nat.eqb l p then t else 0)).
  { intro l. unfold drop, raise.
    destruct (Nat.ltb_spec p l), (Nat.leb_spec l q), (Nat.ltb_spec p (S l)), (Nat.leb_spec (S l) q),
      (Nat.eqb_spec l q), (Nat.eqb_spec l p); simpl; try lia; ring. }
  assert (T : forall l, term c (raise p q t rho) l = term c rho l
     + (if Nat.eqb l q then beta c q * t else 0) - (if Nat.eqb l p then beta c p * t else 0)).
  { intros [|l]; unfold term; rewrite D.
    - destruct q, p; try lia; try discriminate. simpl Nat.eqb. cbv iota. rewrite !Rplus_0_r, !Rminus_0_r. reflexivity.
    - unfold level_cost. destruct (Nat.eqb_spec (S l) q) as [Q|Q], (Nat.eqb_spec (S l) p) as [Q'|Q']; try lia.
      + rewrite <- Q in *. simpl in Lq. rewrite Lq. ring.
      + rewrite <- Q' in *. simpl in Lp. rewrite Lp. ring.
      + rewrite !Rplus_0_r, !Rminus_0_r. reflexivity. }
  rewrite (sum_ext _ _ _ (fun l _ => T l)), sum_minus, sum_plus.
  rewrite !sum_delta by lia. ring.
Qed.

Lemma raise_feasible c rho p q t : (p < q <= levels c)%nat -> 0 <= t -> feasible c rho -> feasible c (raise p q t rho).
Proof.
  intros H T [[R0 RL] Rn]. split; [split|].
  - unfold raise. destruct (Nat.ltb_spec p 0); [lia|exact R0].
  - unfold raise. destruct (Nat.leb_spec (S (levels c)) q); [lia|]. now rewrite andb_false_r.
  - intros l Hl. specialize (Rn l Hl). unfold raise. destruct (_ && _); lra.
Qed.
Theorem chain_flat : Statements.chain_flat.
Proof.
  intros c rho p q t H Lp Lq Eq T [F M]. split; [now apply raise_feasible|]. intros other O.
  rewrite (chain_ray c rho p q t H Lp Lq (proj1 F)), Eq, Rminus_diag_eq, Rmult_0_l, Rplus_0_r by reflexivity. now apply M.
Qed.

Theorem chain_unbounded : Statements.chain_unbounded.
Proof.
  intros c p q H Lp Lq Fall bound. set (zero := fun _ : nat => 0).
  assert (F0 : feasible c zero) by (split; [split; reflexivity | intros; unfold zero; lra]). set (gap := beta c p - beta c q).
  set (t := Rmax 0 ((phi c zero - bound + 1) / gap)).
  assert (T0 : 0 <= t) by apply Rmax_l. assert (T1 : (phi c zero - bound + 1) / gap <= t) by apply Rmax_r.
  exists (raise p q t zero). split; [now apply raise_feasible|].
  rewrite (chain_ray c zero p q t H Lp Lq (proj1 F0)). assert (G : 0 < gap) by (unfold gap; lra).
  apply (Rmult_le_compat_r gap) in T1; [|lra]. unfold Rdiv in T1. rewrite Rmult_assoc, Rinv_l in T1 by lra. unfold gap in *. lra.
Qed.

(** Weak duality needs no minimiser. *)
Lemma fixed_bound e w t : 0 < e -> 0 < w -> e - e * ln (e / w) + e * t <= w * exp t.
Proof.
  intros E W. assert (Q : 0 < e / w) by (apply Rdiv_lt_0_compat; lra).
  assert (K := exp_tangent (t - ln (e / w))). unfold Rminus in K at 3. rewrite exp_plus, exp_Ropp, exp_ln in K by exact Q.
  apply (Rmult_le_compat_l e) in K; [|lra]. rewrite Rmult_0_r in K.
  replace (e * (exp t * / (e / w) - 1 - (t - ln (e / w)))) with (w * exp t - e - e * t + e * ln (e / w)) in K by (field; lra). lra.
Qed.

Theorem chain_weak_duality : Statements.chain_weak_duality.
Proof.
  intros c e rho P A [[R0 RL] Rn] E M. rewrite phi_terms by assumption.
  assert (Pos : 0 <= sum (levels c) (fun l => (e (S l) - e l) * rho (S l))).
  { apply sum_nonneg. intros l Hl. apply Rmult_le_pos; [assert (K := M l Hl); lra | apply Rn; lia]. }
  assert (Q := by_parts e rho (levels c) R0). rewrite RL in Q.
  set (d := fun l => match l with O => 0 | _ => if learned c l then 0 else beta c l * (1 + ln (v c l)) end).
  assert (Sd : sum (S (levels c)) d = sum (levels c) (fun l => if learnable c (S l) then 0 else beta c (S l) * (1 + ln (v c (S l)))))
    by (rewrite sum_shift; unfold d; simpl; ring).
  rewrite <- Sd, <- sum_minus. apply Rle_trans with (sum (S (levels c)) (fun l => term c rho l - e l * (rho l - rho (S l)))).
  2:{ rewrite sum_minus. lra. }
  apply sum_le. intros l Hl. destruct (E l ltac:(lia)) as [El Lr]. fold (drop rho l).
  unfold d, term, level_cost. destruct l as [|l]; simpl learned in *.
  - assert (K := fixed_bound (e 0%nat) (a c) (drop rho 0) El A). simpl weight. lra.
  - destruct (learnable c (S l)). { rewrite (Lr eq_refl). lra. }
    assert (K := fixed_bound (e (S l)) (weight c (S l)) (drop rho (S l)) El (weight_pos c (S l) P (or_introl A))).
    simpl weight in *. lra.
Qed.
