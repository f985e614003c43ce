(** A balanced point exists: isotonic regression of the fixed levels, clipped at the learnable ones. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Chain.
Open Scope R_scope.

(** Everything here is in logarithms: [p l] = log w_l, [b l] = log beta_l, [pinned l] = level l is learnable. *)
Section Solutions.
Variables (p b : nat -> R) (pinned : nat -> bool).

(** log E_l *)
Definition q (r : nat -> R) l := if pinned l then b l else p l + r l - r (S l).
Definition solution n (r : nat -> R) :=
  r 0%nat = 0 /\ r n = 0 /\ (forall l, (l <= n)%nat -> 0 <= r l) /\
  (forall l, (S l < n)%nat -> q r l <= q r (S l) /\ (0 < r (S l) -> q r l = q r (S l))).

Lemma q_mono n r i j : solution n r -> (i <= j)%nat -> (j < n)%nat -> q r i <= q r j.
Proof.
  intros [_ [_ [_ Ro]]]. induction 1 as [|j Hj IH]; intro Hn; [lra|].
  assert (K := proj1 (Ro j Hn)). assert (K2 := IH ltac:(lia)). lra.
Qed.

(** Clipping below [hi] and above [lo]: r grows by what is cut off from the levels below, respectively above. *)
Variables (n : nat) (r : nat -> R) (lo hi : R).
Hypothesis Sol : solution n r.
Hypothesis Order : lo <= hi.
Hypothesis Within : forall l, (l < n)%nat -> pinned l = true -> lo <= b l <= hi.
Definition over j := Rmax (q r j - hi) 0.
Definition under j := Rmax (lo - q r j) 0.
Definition clip l := r l + sum l over + (sum n under - sum l under).

Lemma over_nonneg j : 0 <= over j. Proof. apply Rmax_r. Qed.
Lemma under_nonneg j : 0 <= under j. Proof. apply Rmax_r. Qed.

Lemma clip_q l : (l < n)%nat -> q clip l = Rmin (Rmax (q r l) lo) hi.
Proof.
  intro H. unfold q at 1. destruct (pinned l) eqn:Pl.
  - destruct (Within l H Pl). unfold q. rewrite Pl. unfold Rmin, Rmax.
    destruct (Rle_dec (b l) lo); destruct (Rle_dec _ hi); lra.
  - unfold clip. simpl sum. unfold over, under, q. rewrite Pl. unfold Rmin, Rmax.
    destruct (Rle_dec (p l + r l - r (S l) - hi) 0), (Rle_dec (lo - (p l + r l - r (S l))) 0),
      (Rle_dec (p l + r l - r (S l)) lo); destruct (Rle_dec _ hi); lra.
Qed.

Lemma tail_nonneg l N : (l <= N)%nat -> 0 <= sum N under - sum l under.
Proof. induction 1; simpl; [lra|]. assert (K := under_nonneg m). lra. Qed.

Lemma tail_ex l N : (l <= N)%nat -> 0 < sum N under - sum l under -> exists j, (l <= j < N)%nat /\ 0 < under j.
Proof.
  induction 1 as [|m Hm IH]; simpl; intro H; [lra|]. destruct (Rlt_dec 0 (under m)) as [C|C]; [exists m; split; [lia|exact C]|].
  destruct IH as [j [J1 J2]]; [lra|]. exists j; split; [lia|exact J2].
Qed.

Lemma clip_nonneg l : (l <= n)%nat -> 0 <= clip l.
Proof.
  intro H. assert (A := proj1 (proj2 (proj2 Sol)) l H). assert (B := sum_nonneg l over (fun i _ => over_nonneg i)).
  assert (C := tail_nonneg l n H). unfold clip. lra.
Qed.

(** Where a coordinate has become active by clipping, its neighbours sit at the bound that was cut. *)
Lemma clipped_low l : (S l <= n)%nat -> 0 < sum (S l) over -> hi < q r l.
Proof.
  intros H P. destruct (sum_pos_ex _ _ P) as [j [Hj Q]]. assert (K := q_mono n r j l Sol ltac:(lia) H).
  unfold over, Rmax in Q. destruct (Rle_dec (q r j - hi) 0); lra.
Qed.

Lemma clipped_high l : (l < n)%nat -> 0 < sum n under - sum l under -> q r l < lo.
Proof.
  intros H P. destruct (tail_ex l n ltac:(lia) P) as [j [Hj Q]]. assert (K := q_mono n r l j Sol ltac:(lia) ltac:(lia)).
  unfold under, Rmax in Q. destruct (Rle_dec (lo - q r j) 0); lra.
Qed.

Lemma clamp_mono x y : x <= y -> Rmin (Rmax x lo) hi <= Rmin (Rmax y lo) hi.
Proof. intro H. apply Rle_min_compat_r, Rle_max_compat_r, H. Qed.
Lemma clamp_above x : hi < x -> Rmin (Rmax x lo) hi = hi.
Proof. intro H. rewrite Rmax_left, Rmin_right; lra. Qed.
Lemma clamp_below x : x < lo -> Rmin (Rmax x lo) hi = lo.
Proof. intro H. rewrite Rmax_right, Rmin_left; lra. Qed.

Lemma clip_step l : (S l < n)%nat -> q clip l <= q clip (S l) /\ (0 < clip (S l) -> q clip l = q clip (S l)).
Proof.
  intro H. rewrite !clip_q by lia. destruct Sol as [_ [_ [Rn Ro]]]. destruct (Ro l H) as [M Eq].
  split; [now apply clamp_mono|]. intro P. destruct (Rlt_dec 0 (r (S l))) as [C|C]; [now rewrite (Eq C)|].
  assert (Z := Rn (S l) ltac:(lia)). destruct (Rlt_dec 0 (sum (S l) over)) as [O|O].
  - assert (K := clipped_low l ltac:(lia) O). rewrite !clamp_above; lra.
  - assert (N := sum_nonneg (S l) over (fun i _ => over_nonneg i)). unfold clip in P.
    assert (K := clipped_high (S l) H ltac:(lra)). rewrite !clamp_below; lra.
Qed.

(** at the two ends *)
Lemma clip_first : (0 < n)%nat -> lo <= q clip 0 /\ (0 < clip 0 -> q clip 0 = lo).
Proof.
  intro H. rewrite clip_q by lia. split; [apply Rmin_glb; [apply Rmax_r | exact Order]|].
  intro P. unfold clip in P. rewrite (proj1 Sol) in P. simpl in P.
  apply clamp_below, clipped_high; [exact H | simpl; lra].
Qed.

Lemma clip_last l : S l = n -> q clip l <= hi /\ (0 < clip n -> q clip l = hi).
Proof.
  intro H. rewrite clip_q by lia. split; [apply Rmin_r|]. intro P. unfold clip in P. rewrite (proj1 (proj2 Sol)) in P.
  apply clamp_above, clipped_low; [lia | rewrite H; lra].
Qed.
End Solutions.

(** Fixed levels only: the last block is the suffix of largest mean deficit, the levels before it by induction. *)
Section Isotonic.
Variable p : nat -> R.
Notation none := (fun _ : nat => false).
Notation qf := (q p p none).
Definition suffix n (r : nat -> R) :=
  forall m, n = S m -> exists k, (k <= m)%nat /\ INR (n - k) * qf r m = sum n p - sum k p.

Lemma isotonic n : exists r, solution p p none n r /\ suffix n r.
Proof.
  induction n as [n IH] using (well_founded_induction lt_wf).
  destruct n as [|m].
  { exists (fun _ => 0). split; [repeat split; intros; try lra; lia | intros m H; discriminate]. }
  set (A := fun i => (sum (S m) p - sum i p) / INR (S m - i)).
  destruct (argmax A m) as [i [Hi Mi]]. destruct (IH i ltac:(lia)) as [r [[R0 [Ri [Rn Ro]]] Suf]]. set (c := A i).
  assert (Den : forall k, (k <= m)%nat -> 0 < INR (S m - k)) by (intros; apply lt_0_INR; lia).
  assert (Ck : forall k, (k <= m)%nat -> sum (S m) p - sum k p <= c * INR (S m - k)).
  { intros k Hk. assert (K := Mi k Hk). assert (D := Den k Hk). unfold A in K at 1.
    apply (Rmult_le_compat_r (INR (S m - k))) in K; [|lra]. unfold Rdiv in K.
    rewrite Rmult_assoc, Rinv_l in K by lra. fold c in K. lra. }
  assert (Ci : sum (S m) p - sum i p = c * INR (S m - i)) by (assert (D := Den i Hi); unfold c, A; field; lra).
  set (r' := fun l => if le_lt_dec l i then r l else sum l p - sum i p - c * INR (l - i)).
  exists r'.
  assert (Sub : forall x y, (y <= x)%nat -> INR (x - y) = INR x - INR y) by (intros; apply minus_INR; lia).
  assert (SS : forall l, sum (S l) p = sum l p + p l) by reflexivity.
  assert (Qhigh : forall l, (i <= l)%nat -> qf r' l = c).
  { intros l Hl. unfold q, r'. destruct (le_lt_dec (S l) i); [lia|]. rewrite SS, (Sub (S l) i), S_INR by lia.
    destruct (le_lt_dec l i); [replace l with i by lia; rewrite Ri; lra | rewrite (Sub l i) by lia; lra]. }
  assert (Qlow : forall l, (l < i)%nat -> qf r' l = qf r l).
  { intros l Hl. unfold q, r'. destruct (le_lt_dec l i), (le_lt_dec (S l) i); try lia. reflexivity. }
  split; [split; [|split; [|split]]|].
  - unfold r'. destruct (le_lt_dec 0 i); [assumption|lia].
  - unfold r'. destruct (le_lt_dec (S m) i); [lia|]. lra.
  - intros l Hl. unfold r'. destruct (le_lt_dec l i); [apply Rn; lia|].
    destruct (Nat.eq_dec l (S m)) as [->|N]; [lra|]. assert (K := Ck l ltac:(lia)).
    rewrite (Sub (S m) l) in K by lia. rewrite (Sub (S m) i) in Ci by lia. rewrite (Sub l i) by lia. lra.
  - intros l Hl. destruct (lt_eq_lt_dec (S l) i) as [[C|C]|C].
    + rewrite !Qlow by lia. unfold r'. destruct (le_lt_dec (S l) i); [|lia]. apply Ro; lia.
    + rewrite (Qlow l), (Qhigh (S l)) by lia. unfold r'. destruct (le_lt_dec (S l) i); [|lia].
      rewrite C, Ri. split; [|lra]. destruct (Suf l (eq_sym C)) as [k [Hk Ek]]. assert (K := Ck k ltac:(lia)).
      assert (D : 0 < INR (i - k)) by (apply lt_0_INR; lia).
      rewrite (Sub (S m) k) in K by lia. rewrite (Sub (S m) i) in Ci by lia. rewrite (Sub i k) in * by lia.
      apply (Rmult_le_reg_l (INR i - INR k)); [lra|]. lra.
    + rewrite !Qhigh by lia. split; [lra|reflexivity].
  - intros m' E. injection E as <-. exists i. split; [lia|]. rewrite Qhigh by lia. lra.
Qed.
End Isotonic.

(** With learnable levels: cut at the last of them, solve below by induction and clip at its beta, solve the fixed
    levels above it and clip them from below. *)
Lemma last_learnable (pinned : nat -> bool) n :
  (exists m, (m < n)%nat /\ pinned m = true /\ forall l, (m < l < n)%nat -> pinned l = false) \/
  (forall l, (l < n)%nat -> pinned l = false).
Proof.
  induction n as [|n [[m [A [B C]]]|IH]]; [right; lia | |];
    (destruct (pinned n) eqn:E; [left; exists n; repeat split; [lia | exact E | lia] |]).
  - left. exists m. repeat split; [lia | exact B|]. intros l Hl. destruct (Nat.eq_dec l n) as [->|]; [exact E | apply C; lia].
  - right. intros l Hl. destruct (Nat.eq_dec l n) as [->|]; [exact E | apply IH; lia].
Qed.

Lemma q_fixed p b pinned r l : pinned l = false -> q p b pinned r l = p l + r l - r (S l).
Proof. intro H. unfold q. now rewrite H. Qed.

Lemma solution_exists p b pinned n :
  (forall i j, (i < j < n)%nat -> pinned i = true -> pinned j = true -> b i <= b j) -> exists r, solution p b pinned n r.
Proof.
  induction n as [n IH] using (well_founded_induction lt_wf). intro Up.
  destruct (last_learnable pinned n) as [[m [Hm [Pm After]]]|None].
  2:{ destruct (isotonic p n) as [r [[A [B [C D]]] _]]. exists r. repeat split; try assumption; intros;
      (unfold q in *; rewrite !None by lia; apply D; assumption). }
  destruct (IH m Hm) as [r1 S1]. { intros; apply Up; [lia | assumption | assumption]. }
  set (p2 := fun l => p (S m + l)%nat). set (none := fun _ : nat => false).
  destruct (isotonic p2 (n - S m)) as [r2 [S2 _]]. fold none in S2.
  (* bounds that do not cut *)
  assert (Low : exists lo, lo <= b m /\ forall l, (l < m)%nat -> lo <= q p b pinned r1 l).
  { destruct (argmax (fun l => - q p b pinned r1 l) m) as [i [_ Mi]].
    exists (Rmin (b m) (q p b pinned r1 i)). split; [apply Rmin_l|]. intros l Hl. specialize (Mi l ltac:(lia)).
    apply Rle_trans with (q p b pinned r1 i); [apply Rmin_r | lra]. }
  assert (High : exists hi, b m <= hi /\ forall l, (l < n - S m)%nat -> q p2 p2 none r2 l <= hi).
  { destruct (argmax (q p2 p2 none r2) (n - S m)) as [i [_ Mi]].
    exists (Rmax (b m) (q p2 p2 none r2 i)). split; [apply Rmax_l|]. intros l Hl. specialize (Mi l ltac:(lia)).
    apply Rle_trans with (q p2 p2 none r2 i); [exact Mi | apply Rmax_r]. }
  destruct Low as [lo [Lb Lo]], High as [hi [Hb Hi]].
  set (left := clip p b pinned m r1 lo (b m)). set (right := clip p2 p2 none (n - S m) r2 (b m) hi).
  assert (W1 : forall l, (l < m)%nat -> pinned l = true -> lo <= b l <= b m).
  { intros l Hl Pl. split; [|apply Up; [lia | exact Pl | exact Pm]]. specialize (Lo l Hl). unfold q in Lo. now rewrite Pl in Lo. }
  assert (W2 : forall l, (l < n - S m)%nat -> none l = true -> b m <= p2 l <= hi) by (intros; discriminate).
  exists (fun l => if le_lt_dec l m then left l else right (l - S m)%nat).
  set (star := fun l => if le_lt_dec l m then left l else right (l - S m)%nat).
  assert (Lstar : forall l, (l <= m)%nat -> star l = left l) by (intros l H; unfold star; destruct (le_lt_dec l m); [reflexivity|lia]).
  assert (Rstar : forall l, star (S m + l)%nat = right l).
  { intro l. unfold star. destruct (le_lt_dec (S m + l) m); [lia|]. f_equal. lia. }
  assert (Qm : q p b pinned star m = b m) by (unfold q; now rewrite Pm).
  assert (Ql : forall l, (l < m)%nat -> q p b pinned star l = q p b pinned left l) by (intros l H; unfold q; now rewrite !Lstar by lia).
  assert (Qr : forall l, (l < n - S m)%nat -> q p b pinned star (S m + l)%nat = q p2 p2 none right l).
  { intros l H. rewrite !q_fixed by (reflexivity || (apply After; lia)).
    replace (S (S m + l)) with (S m + S l)%nat by lia. now rewrite !Rstar. }
  change (solution p b pinned n star). split; [|split; [|split]].
  - rewrite Lstar by lia. unfold left, clip. rewrite (proj1 S1). simpl. rewrite Rplus_0_l, Rplus_0_l, Rminus_0_r.
    apply sum_zero. intros l Hl. unfold under. apply Rmax_right. specialize (Lo l Hl). lra.
  - destruct (Nat.eq_dec n (S m)) as [E|E].
    + (* nothing above *) rewrite E. replace (S m) with (S m + 0)%nat by lia. rewrite Rstar. unfold right, clip.
      rewrite (proj1 S2). replace (n - S m)%nat with 0%nat by lia. simpl. ring.
    + replace n with (S m + (n - S m))%nat by lia. rewrite Rstar. unfold right, clip. rewrite (proj1 (proj2 S2)).
      rewrite Rminus_diag_eq, Rplus_0_r, Rplus_0_l by reflexivity.
      apply sum_zero. intros l Hl. unfold over. apply Rmax_right. specialize (Hi l Hl). lra.
  - intros l Hl. destruct (le_lt_dec l m) as [C|C].
    + rewrite Lstar by lia. now apply (clip_nonneg p b pinned m r1 lo (b m) S1).
    + replace l with (S m + (l - S m))%nat by lia. rewrite Rstar. apply (clip_nonneg p2 p2 none _ r2 (b m) hi S2). lia.
  - intros l Hl. destruct (lt_eq_lt_dec l m) as [[C|C]|C].
    + rewrite (Ql l C), Lstar by lia. destruct (Nat.eq_dec (S l) m) as [E|E].
      * rewrite E, Qm. apply (clip_last p b pinned m r1 lo (b m) S1 Lb W1 l E).
      * rewrite Ql by lia. apply (clip_step p b pinned m r1 lo (b m) S1 Lb W1). lia.
    + subst l. rewrite Qm. replace (S m) with (S m + 0)%nat by lia. rewrite Qr, Rstar by lia.
      destruct (clip_first p2 p2 none _ r2 (b m) hi S2 Hb W2) as [K1 K2]; [lia|]. split; [exact K1 | intro P; symmetry; now apply K2].
    + replace l with (S m + (l - S m))%nat by lia. replace (S (S m + (l - S m))) with (S m + S (l - S m))%nat by lia.
      rewrite !Qr, Rstar by lia. apply (clip_step p2 p2 none _ r2 (b m) hi S2 Hb W2). lia.
Qed.

Lemma marginal_log c r l : positive c -> 0 < a c \/ (0 < l)%nat -> 
  marginal c r l = exp (q (fun l => ln (weight c l)) (fun l => ln (beta c l)) (learned c) r l).
Proof.
  intros P H. unfold marginal, q. destruct (learned c l).
  - rewrite exp_ln; [reflexivity | apply P].
  - replace (ln (weight c l) + r l - r (S l)) with (ln (weight c l) + (r l - r (S l))) by ring.
    rewrite exp_plus, exp_ln; [reflexivity | now apply weight_pos].
Qed.

Lemma ln_le x y : 0 < x -> x <= y -> ln x <= ln y.
Proof. intros P [H|H]; [left; now apply ln_increasing | right; now f_equal]. Qed.

(** A mode with a = 0: its data level asks for nothing, and the other levels are a chain of their own. *)
Theorem balanced_exists c : positive c -> rising c -> exists star, balanced c star.
Proof.
  intros P Up. destruct (Rlt_dec 0 (a c)) as [A|A].
  - destruct (solution_exists (fun l => ln (weight c l)) (fun l => ln (beta c l)) (learned c) (S (levels c))) as [r [R0 [RL [Rn Ro]]]].
    { intros i j H I J. apply ln_le; [apply P | apply Up; [lia | exact I | exact J]]. }
    exists r. split; [split; [split; assumption | intros; apply Rn; lia]|]. intros l Hl.
    rewrite !marginal_log by auto. destruct (Ro l ltac:(lia)) as [M Eq]. split; [now apply exp_le | intro K; now rewrite Eq].
  - assert (Z : a c = 0) by (destruct P as [K _]; lra).
    destruct (solution_exists (fun l => ln (weight c (S l))) (fun l => ln (beta c (S l))) (fun l => learned c (S l)) (levels c))
      as [r [R0 [RL [Rn Ro]]]].
    { intros i j H I J. apply ln_le; [apply P | apply Up; [lia | exact I | exact J]]. }
    set (star := fun l => match l with O => 0 | S k => r k end).
    assert (Ml : forall l, marginal c star (S l) = exp (q (fun l => ln (weight c (S l))) (fun l => ln (beta c (S l))) (fun l => learned c (S l)) r l)).
    { intro l. rewrite marginal_log by (auto; right; lia). reflexivity. }
    exists star. split; [split; [split; [reflexivity | exact RL]|]|].
    + intros [|l] Hl; [lia|]. apply Rn. lia.
    + intros [|l] Hl.
      * split; [|simpl; rewrite R0; lra]. unfold marginal at 1. simpl. rewrite Z, Rmult_0_l. now apply marginal_nonneg.
      * rewrite !Ml. destruct (Ro l Hl) as [M Eq]. split; [now apply exp_le | intro K; now rewrite Eq].
Qed.

(** A minimiser leaves no room for a falling beta. *)
Lemma minimiser_rising c rho : minimiser c rho -> rising c.
Proof.
  intros [_ M] p q H Lp Lq. destruct (Rle_dec (beta c p) (beta c q)) as [C|C]; [exact C|]. exfalso.
  destruct (chain_unbounded c p q H Lp Lq ltac:(lra) (phi c rho)) as [r [F K]]. specialize (M r F). lra.
Qed.

Theorem chain_existence : Statements.chain_existence.
Proof. intros c P Up. destruct (balanced_exists c P Up) as [star B]. exists star. now apply balanced_minimises. Qed.

Lemma minimiser_is_balanced c rho : positive c -> minimiser c rho -> balanced c rho.
Proof.
  intros P M. destruct (balanced_exists c P (minimiser_rising c rho M)) as [star B]. now apply minimiser_balanced with star.
Qed.
Theorem chain_conditions : Statements.chain_conditions.
Proof. intros c rho P. split; [now apply minimiser_is_balanced | now apply balanced_minimises]. Qed.

Theorem chain_uniqueness : Statements.chain_uniqueness.
Proof. intros c rho star P Up M N. apply balanced_unique; auto. now apply minimiser_is_balanced. Qed.

Theorem chain_marginals_unique : Statements.chain_marginals_unique.
Proof. intros c rho star P M N. apply minimiser_marginals; auto. now apply minimiser_is_balanced. Qed.
