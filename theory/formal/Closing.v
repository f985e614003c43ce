(** The tactics that close the catalogue's claims, and the lemmas that they rest on. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Sums Chain ChainExistence ChainMonotone Mode.
Import ListNotations.
Open Scope R_scope.

(** * Roots: every symbol as a power, so that values are identities of rational functions and logarithms *)
Lemma root_exists x n : 0 < x -> (0 < n)%nat -> exists r, 0 < r /\ x = r ^ n.
Proof.
  intros P N. exists (Rpower x (/ INR n)). split; [apply exp_pos|].
  rewrite <- Rpower_pow by apply exp_pos. rewrite Rpower_mult, Rinv_l, Rpower_1; auto. apply not_0_INR; lia.
Qed.
Lemma root_sqrt r n k : 0 < r -> n = (2 * k)%nat -> sqrt (r ^ n) = r ^ k.
Proof.
  intros P ->. replace (r ^ (2 * k)) with (r ^ k * r ^ k) by (rewrite <- pow_add; f_equal; lia). apply sqrt_square, pow_le; lra.
Qed.
Lemma root_rpower r n p k : 0 < r -> p * INR n = INR k -> Rpower (r ^ n) p = r ^ k.
Proof. intros P E. rewrite <- !Rpower_pow by assumption. now rewrite Rpower_mult, Rmult_comm, E. Qed.
Lemma sqrt_value x y : 0 <= y -> x = y * y -> sqrt x = y.
Proof. intros Y ->. now apply sqrt_square. Qed.

(** * Products of powers as syntax: one lemma takes the logarithm of a whole product *)
Inductive product := One | Factor (x : R) | Times (p q : product) | Over (p q : product) | Inverse (p : product)
  | Raised (p : product) (n : nat) | Rooted (p : product) | ToPower (p : product) (y : R).
Fixpoint value p := match p with One => 1 | Factor x => x | Times p q => value p * value q | Over p q => value p / value q
  | Inverse p => / value p | Raised p n => value p ^ n | Rooted p => sqrt (value p) | ToPower p y => Rpower (value p) y end.
Fixpoint log p := match p with One => 0 | Factor x => ln x | Times p q => log p + log q | Over p q => log p - log q
  | Inverse p => - log p | Raised p n => INR n * log p | Rooted p => log p / 2 | ToPower p y => y * log p end.
Fixpoint positive_factors p := match p with One => True | Factor x => 0 < x
  | Times p q | Over p q => positive_factors p /\ positive_factors q
  | Inverse p | Raised p _ | Rooted p | ToPower p _ => positive_factors p end.

Lemma product_log p : positive_factors p -> 0 < value p /\ ln (value p) = log p.
Proof.
  induction p; simpl; intro H.
  - split; [lra | apply ln_1].
  - split; [exact H | reflexivity].
  - destruct H as [H K], (IHp1 H) as [P <-], (IHp2 K) as [Q <-]. split; [now apply Rmult_lt_0_compat | now apply ln_mult].
  - destruct H as [H K], (IHp1 H) as [P <-], (IHp2 K) as [Q <-]. split; [now apply Rdiv_lt_0_compat | now apply ln_over].
  - destruct (IHp H) as [P <-]. split; [now apply Rinv_0_lt_compat | now apply ln_Rinv].
  - destruct (IHp H) as [P <-]. split; [now apply pow_lt | now apply ln_pow].
  - destruct (IHp H) as [P <-]. split; [now apply sqrt_lt_R0 | now apply ln_root].
  - destruct (IHp H) as [P <-]. split; [unfold Rpower; apply exp_pos | apply ln_rpower].
Qed.
Lemma product_positive p : positive_factors p -> 0 < value p.
Proof. intro H. now apply product_log. Qed.
Lemma product_ln p : positive_factors p -> ln (value p) = log p.
Proof. intro H. now apply product_log. Qed.
Lemma products_lt p q : positive_factors p -> positive_factors q -> value p < value q <-> log p < log q.
Proof.
  intros H K. destruct (product_log p H) as [P <-], (product_log q K) as [Q <-].
  split; [now apply ln_increasing | intro L; now apply ln_lt_inv].
Qed.
Lemma products_le p q : positive_factors p -> positive_factors q -> value p <= value q <-> log p <= log q.
Proof.
  intros H K. assert (L := products_lt q p K H). split; intro M; apply Rnot_lt_le; intro N; apply L in N; lra.
Qed.

(** * Tactics *)
Ltac product_of e := lazymatch e with
  | 1 => One
  | ?x * ?y => let p := product_of x in let q := product_of y in constr:(Times p q)
  | ?x / ?y => let p := product_of x in let q := product_of y in constr:(Over p q)
  | / ?x => let p := product_of x in constr:(Inverse p)
  | ?x ^ ?n => let p := product_of x in constr:(Raised p n)
  | sqrt ?x => let p := product_of x in constr:(Rooted p)
  | Rpower ?x ?y => let p := product_of x in constr:(ToPower p y)
  | _ => constr:(Factor e) end.
Ltac factors := cbn [positive_factors]; repeat apply conj; first [exact I | assumption | lra].
Ltac pos := lazymatch goal with
  | |- 0 < ?x + ?y => first [lra | apply Rplus_lt_0_compat; pos]
  | |- 0 < ?e => first [assumption | let p := product_of e in lazymatch p with Factor _ => lra
      | _ => apply (product_positive p); cbn [positive_factors]; repeat apply conj; first [exact I | pos] end]
  | |- _ => lra end.
(** the logarithm of every product in the goal *)
Ltac push_ln := repeat match goal with |- context [ln ?e] =>
  let p := product_of e in lazymatch p with Factor _ => fail | _ =>
  let E := fresh "E" in assert (E := product_ln p ltac:(factors)); cbn [value log INR] in E; rewrite E; clear E end end.
Ltac split_hypotheses := repeat match goal with H : _ /\ _ |- _ => destruct H | H : _ \/ _ |- _ => destruct H end.

(** a comparison of products of powers, as one of their logarithms *)
Ltac compared lemma x y := let p := product_of x in let q := product_of y in
  constr:(lemma p q ltac:(factors) ltac:(factors)).
Ltac log_of H := let K := fresh "Lg" in match type of H with
  | 0 < _ => fail 1 | context [ln _] => fail 1
  | ?x < ?y => let E := compared products_lt x y in assert (K := proj1 E H)
  | ?x <= ?y => let E := compared products_le x y in assert (K := proj1 E H)
  | ~ ?x < ?y => let E := compared products_le y x in assert (K := proj1 E (Rnot_lt_le _ _ H))
  | ~ ?x <= ?y => let E := compared products_lt y x in assert (K := proj1 E (Rnot_le_lt _ _ H)) end; cbn [log INR] in K.
Ltac mode_positive := repeat split; simpl; try assumption; repeat (apply Forall_cons; [pos|]); apply Forall_nil.
Ltac open_logs := unfold log_marginal, log_weight, b_, s_, h_, learned; cbn; push_ln.
Ltac each closes := repeat apply conj; first [exact I | closes].

(** region => minimiser *)
Ltac by_region := split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end;
  (apply region_minimises; [mode_positive | reflexivity | reflexivity | cbn; push_ln; each ltac:(lra) | open_logs; each ltac:(first [lra | intro; lra])]).

Ltac level_facts n B Rn := lazymatch n with O => idtac | S ?k =>
  let F := fresh "F" in let N := fresh "N" in
  pose proof (B k ltac:(cbn; lia)) as F; pose proof (Rn (S k) ltac:(cbn; lia)) as N; level_facts k B Rn end.
Ltac use_implications := repeat match goal with I : ?A -> ?B, H : ?A |- _ =>
  match type of A with Prop => specialize (I H) end end.
Ltac decide_atoms := repeat (match goal with |- context [?x < ?y] =>
    lazymatch goal with H : x < y |- _ => fail | H : ~ x < y |- _ => fail
      | _ => let H := fresh "At" in destruct (Rlt_dec x y) as [H|H]; try log_of H end
  | |- context [?x <= ?y] =>
    lazymatch goal with H : x <= y |- _ => fail | H : ~ x <= y |- _ => fail
      | _ => let H := fresh "At" in destruct (Rle_dec x y) as [H|H]; try log_of H end end;
  use_implications; try (exfalso; lra)).

(** a minimiser's marginals in logarithms, and for every level whether it is active *)
Ltac by_activity n := match goal with Min : minimiser (chain_of ?M) ?rho |- _ =>
    let R0 := fresh "R0" in let RL := fresh "RL" in let Rn := fresh "Rn" in let B := fresh "B" in
    destruct (minimiser_logs M rho ltac:(mode_positive) Min) as [R0 [RL [Rn B]]]; level_facts n B Rn; clear Min B Rn;
    unfold log_marginal, log_weight, b_, s_, h_, learned in *; cbn in * end;
  split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end;
  repeat match goal with N : 0 <= ?r |- _ => destruct (Rle_lt_or_eq_dec 0 r N); clear N; use_implications; try (exfalso; lra) end.
(** minimiser => (active <-> condition); minimiser => z_l knows nothing *)
Ltac by_active n := by_activity n; decide_atoms; first [exfalso; lra | tauto].
Ltac by_unexplained n := by_activity n; unfold unexplained; cbn;
  repeat match goal with E : 0 = ?r |- _ => rewrite <- E; clear E end; rewrite ?exp_0, ?Rinv_1; ring.
Ltac by_cases := split_hypotheses; decide_atoms; first [exfalso; lra | tauto].
Ltac by_disjoint := try (let H := fresh in intro H); split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end; lra.

(** values *)
Ltac open_value := rewrite ?phi_growths; unfold rate_nats, unexplained, decoder_squared, encoder_squared, total_variance, sigma_squared, chain_of, b_, s_, h_; cbn.
Ltac growth x g := let G := fresh "G" in
  assert (G : exp x = g) by (first [apply exp_0 | transitivity (exp (ln g)); [f_equal; push_ln; lra | apply exp_ln; pos]]); rewrite ?G; clear G.
Ltac finish_value := push_ln; rewrite ?Rinv_1; first [reflexivity | lazymatch goal with
  | |- context [_ / _] => field; repeat apply conj; apply Rgt_not_eq; unfold Rgt; pos
  | |- context [/ _] => field; repeat apply conj; apply Rgt_not_eq; unfold Rgt; pos
  | |- _ => ring end].

(** inequalities for all positive values: quotients and roots become new unknowns with their equations, logarithms their tangents *)
Lemma ln_tangent_below x : 0 < x -> x - 1 <= x * ln x.
Proof.
  intro P. assert (T := ln_tangent (/ x) (Rinv_0_lt_compat x P)). rewrite ln_Rinv in T by exact P.
  apply (Rmult_le_compat_l x) in T; [|lra]. rewrite Rmult_minus_distr_l, Rinv_r in T by lra. lra.
Qed.
Lemma ln_sign x : 0 < x -> (1 <= x -> 0 <= ln x) /\ (x < 1 -> ln x < 0).
Proof. intro P. rewrite <- ln_1. split; intro H; [apply ln_le; lra | apply ln_increasing; lra]. Qed.
Ltac name_root x := let E := fresh "E" in let P := fresh "P" in
  assert (P : 0 < x) by first [pos | nra]; assert (E : sqrt x * sqrt x = x) by (apply sqrt_sqrt; lra); apply sqrt_lt_R0 in P;
  let r := fresh "r" in set (r := sqrt x) in *; clearbody r.
Ltac name_quotient x y := let P := fresh "P" in let E := fresh "E" in
  assert (P : 0 < y) by first [pos | nra]; assert (E : x / y * y = x) by (field; lra);
  let q := fresh "q" in set (q := x / y) in *; clearbody q.
Ltac name_log x := let T := fresh "T" in let U := fresh "U" in let Sg := fresh "Sg" in
  assert (T := ln_tangent x ltac:(pos)); assert (U := ln_tangent_below x ltac:(pos)); assert (Sg := ln_sign x ltac:(pos));
  let l := fresh "l" in set (l := ln x) in *; clearbody l; destruct Sg; use_implications.
Ltac name_terms := repeat match goal with
  | |- context [sqrt ?x] => name_root x | H : context [sqrt ?x] |- _ => name_root x
  | |- context [?x / ?y] => name_quotient x y | H : context [?x / ?y] |- _ => name_quotient x y
  | |- context [ln ?x] => name_log x | H : context [ln ?x] |- _ => name_log x end.
(** g against the positive root of d g^2 - Q g - S *)
Lemma root_above d Q S g : 0 < d -> 0 < Q -> 0 < S -> 0 < g ->
  (g < 1 / 2 * (Q + sqrt (Q ^ 2 + 4 * S * d)) / d -> d * g ^ 2 - Q * g - S < 0) /\
  (1 / 2 * (Q + sqrt (Q ^ 2 + 4 * S * d)) / d < g -> 0 < d * g ^ 2 - Q * g - S).
Proof.
  intros Pd PQ PS Pg. set (r := sqrt (Q ^ 2 + 4 * S * d)). assert (Sd : 0 < S * d) by (now apply Rmult_lt_0_compat).
  assert (Q2 := pow2_ge_0 Q). assert (E : r * r = Q ^ 2 + 4 * S * d) by (apply sqrt_sqrt; lra).
  assert (Pr : 0 < r) by (apply sqrt_lt_R0; lra). assert (Qr : Q < r) by nra.
  assert (F : (r - (2 * d * g - Q)) * (r + (2 * d * g - Q)) = 4 * d * (S + Q * g - d * g ^ 2)) by (ring_simplify; rewrite <- Rsqr_pow2; unfold Rsqr; rewrite E; ring).
  assert (D : 0 < d * g) by (now apply Rmult_lt_0_compat).
  assert (K : forall y, 1 / 2 * (Q + r) / d - y = (r - (2 * d * y - Q)) * / (2 * d)) by (intro y; field; lra).
  assert (I : 0 < / (2 * d)) by (apply Rinv_0_lt_compat; lra). specialize (K g). split; intro H.
  - assert (0 < r - (2 * d * g - Q)) by nra. assert (0 < (r - (2 * d * g - Q)) * (r + (2 * d * g - Q))) by (apply Rmult_lt_0_compat; lra). nra.
  - assert (0 < (2 * d * g - Q) - r) by nra. assert (0 < ((2 * d * g - Q) - r) * (r + (2 * d * g - Q))) by (apply Rmult_lt_0_compat; lra). nra.
Qed.
Ltac by_root := match goal with H : ?g < 1 / 2 * (?Q + sqrt (?Q ^ 2 + 4 * ?S * ?d)) / ?d |- _ =>
    assert (R := proj1 (root_above d Q S g ltac:(assumption) ltac:(assumption) ltac:(assumption) ltac:(assumption)) H)
  | H : 1 / 2 * (?Q + sqrt (?Q ^ 2 + 4 * ?S * ?d)) / ?d < ?g |- _ =>
    assert (R := proj2 (root_above d Q S g ltac:(assumption) ltac:(assumption) ltac:(assumption) ltac:(assumption)) H) end; lra.

(** a quotient n/d that a hypothesis gives a sign to gives it to n; products of two unknowns are positive *)
Ltac cleared n d := first [
  assert (0 < n) by (match goal with H : ?x < ?y |- _ => replace n with ((y - x) * d) by (field; repeat apply conj; apply Rgt_not_eq; unfold Rgt; pos) end;
    apply Rmult_lt_0_compat; [lra | pos])
  | assert (0 <= n) by (match goal with H : ?x <= ?y |- _ => replace n with ((y - x) * d) by (field; repeat apply conj; apply Rgt_not_eq; unfold Rgt; pos) end;
    apply Rmult_le_pos; [lra | left; pos]) ].
Ltac name_powers := repeat match goal with |- context [?x ^ ?n] => is_var x; let P := fresh "P" in assert (P : 0 < x ^ n) by pos;
  let p := fresh "p" in set (p := x ^ n) in *; clearbody p; try clear x end.
Ltac products := repeat match goal with X : 0 < ?x, Y : 0 < ?y |- _ => is_var x; is_var y;
  lazymatch goal with _ : 0 < x * y |- _ => fail | _ : 0 < y * x |- _ => fail | _ => assert (0 < x * y) by (now apply Rmult_lt_0_compat) end end.
Ltac by_products := split_hypotheses; name_powers; products; nra.
Ltac by_inequality := split_hypotheses; repeat match goal with H : _ <> _ |- _ => destruct (Rdichotomy _ _ H); clear H end;
  try match goal with |- _ <> _ => let E := fresh in intro E end; name_terms; first [lra | nra].

(** a share n/d of m is at most m *)
Lemma at_most_all n d m : 0 < d -> n <= d -> 0 <= m -> n * m / d <= m.
Proof.
  intros D N M. replace (n * m / d) with (m * (n / d)) by (field; lra). rewrite <- (Rmult_1_r m) at 2. apply Rmult_le_compat_l; [exact M|].
  apply (Rmult_le_reg_r d); [exact D|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra.
Qed.
Ltac by_share := split_hypotheses; match goal with |- ?n * ?m / ?d <= ?r => apply (Rle_trans _ m);
  [apply at_most_all; [pos | nra | by_inequality] | by_inequality] end.

(** the difference of the two sides written as a product, whose factors have a sign *)
Lemma lt_by_difference x y : 0 < y - x -> x < y. Proof. lra. Qed.
Lemma le_by_difference x y : 0 <= y - x -> x <= y. Proof. lra. Qed.
Lemma even_power_nonneg x n : 0 <= x ^ (2 * n).
Proof. rewrite pow_mult. apply pow_le, pow2_ge_0. Qed.
Ltac sign := lazymatch goal with
  | |- 0 < ?x * ?y => apply Rmult_lt_0_compat; sign
  | |- 0 < ?x / ?y => apply Rdiv_lt_0_compat; sign
  | |- 0 < ?x ^ ?n => apply pow_lt; sign
  | |- 0 <= ?x * ?y => apply Rmult_le_pos; sign
  | |- 0 <= ?x / ?y => apply Rmult_le_pos; [sign | left; apply Rinv_0_lt_compat; sign]
  | |- 0 <= ?x ^ ?n => first [apply (even_power_nonneg x (Nat.div2 n)) | apply pow_le; sign]
  | |- _ => first [assumption | lra | nra | (name_terms; nra)] end.
Ltac by_sign e := split_hypotheses; first [apply lt_by_difference | apply le_by_difference];
  match goal with |- _ ?d => replace d with e by (field; repeat apply conj; apply Rgt_not_eq; unfold Rgt; pos) end; sign.

(** trends *)
Ltac by_scales := unfold slower, log_scale, log_weight, free, learned, b_, s_, h_; cbn; push_ln; each ltac:(lra).
Ltac by_trend := match goal with Raised : ?x <= ?y |- _ => log_of Raised end; split_hypotheses;
  lazymatch goal with Min : minimiser (chain_of ?M) ?r, Min' : minimiser (chain_of ?M') ?r' |- ?r' _ <= ?r _ =>
  apply (trend M M' r r'); [mode_positive | mode_positive | reflexivity | reflexivity | unfold rising_learned, b_; cbn; each ltac:(lra)
    | exact Min | exact Min' | cbn; lia | by_scales] end.
