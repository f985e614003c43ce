(** One mode in the model's own parameters, what its chain implies for encoder and decoder (docs/theory.md, section 2),
    and the tactics that close the catalogue's claims: a product of powers is linear in logarithms. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Sums Chain ChainExistence ChainMonotone.
Import ListNotations.
Open Scope R_scope.
Global Arguments pow : simpl never.

(** Values of the levels 1, 2, ...; [d] elsewhere. *)
Definition levelled {X : Type} (d : X) (xs : list X) (l : nat) : X := match l with O => d | S k => nth k xs d end.

Record mode := Mode {
  depth : nat; learns : list bool; gain : R; noise_out : R;          (* theta, eta_dec *)
  betas : list R; sigmas : list R; etas : list R                     (* of levels 1 ... depth; sigma where fixed *)
}.
Definition b_ M := levelled 1 (betas M).
Definition s_ M := levelled 1 (sigmas M).
Definition h_ M := levelled 1 (etas M).
Definition chain_of M := Chain (depth M) (levelled false (learns M)) (gain M ^ 2 / noise_out M ^ 2) (b_ M)
  (fun l => s_ M l ^ 2 / h_ M l ^ 2).

(** sigma_l^2, K_l = sigma_l^2 e^rho_l (K_0 = 1), lambda_l^2 and omega_l^2 *)
Definition sigma_squared M (rho : nat -> R) l :=
  if levelled false (learns M) l then h_ M l ^ 2 * exp (rho (S l)) / exp (rho l) else s_ M l ^ 2.
Definition total_variance M rho l := match l with O => 1 | _ => sigma_squared M rho l * exp (rho l) end.
Definition encoder_squared M rho l := sigma_squared M rho l * (exp (rho l) - 1) / total_variance M rho (l - 1).
Definition decoder_squared M rho l :=
  (match l with 1%nat => gain M | _ => total_variance M rho (l - 1) end) ^ 2 * encoder_squared M rho l / total_variance M rho l ^ 2.

(** * In logarithms *)
Definition positive_mode M := 0 < gain M /\ 0 < noise_out M /\ Forall (Rlt 0) (betas M) /\ Forall (Rlt 0) (sigmas M) /\ Forall (Rlt 0) (etas M).

Lemma levelled_pos xs l : Forall (Rlt 0) xs -> 0 < levelled 1 xs l.
Proof.
  intro H. destruct l as [|k]; simpl; [lra|]. destruct (le_lt_dec (length xs) k) as [K|K]; [rewrite nth_overflow by exact K; lra|].
  apply (proj1 (Forall_forall (Rlt 0) xs) H). now apply nth_In.
Qed.

Lemma chain_of_positive M : positive_mode M -> positive (chain_of M) /\ 0 < a (chain_of M).
Proof.
  intros [T [N [B [S H]]]]. assert (A : 0 < gain M ^ 2 / noise_out M ^ 2) by (apply Rdiv_lt_0_compat; now apply pow_lt).
  split; [|exact A]. split; [left; exact A|]. intro l. split; [now apply levelled_pos|].
  apply Rdiv_lt_0_compat; apply pow_lt; now apply levelled_pos.
Qed.

Definition log_weight M l := match l with
  | O => 2 * ln (gain M) - 2 * ln (noise_out M) | _ => ln (b_ M l) + (2 * ln (s_ M l) - 2 * ln (h_ M l)) end.
Definition log_marginal M rho l := if learned (chain_of M) l then ln (b_ M l) else log_weight M l + rho l - rho (S l).
Definition log_balanced M rho := forall l, (l < depth M)%nat ->
  log_marginal M rho l <= log_marginal M rho (S l) /\ (0 < rho (S l) -> log_marginal M rho l = log_marginal M rho (S l)).

Lemma ln_pow x n : 0 < x -> ln (x ^ n) = INR n * ln x.
Proof. intro P. rewrite <- Rpower_pow by assumption. unfold Rpower. now rewrite ln_exp. Qed.
Lemma ln_over x y : 0 < x -> 0 < y -> ln (x / y) = ln x - ln y.
Proof. intros X Y. unfold Rdiv. rewrite ln_mult, ln_Rinv by (try apply Rinv_0_lt_compat; assumption). ring. Qed.
Lemma ln_root x : 0 < x -> ln (sqrt x) = ln x / 2.
Proof.
  intro X. assert (S := sqrt_lt_R0 x X). assert (E : ln (sqrt x * sqrt x) = ln x) by (rewrite sqrt_sqrt; lra).
  rewrite ln_mult in E by exact S. lra.
Qed.
Lemma ln_rpower x y : ln (Rpower x y) = y * ln x.
Proof. unfold Rpower. apply ln_exp. Qed.

Lemma weight_log M l : positive_mode M -> ln (weight (chain_of M) l) = log_weight M l /\ 0 < weight (chain_of M) l.
Proof.
  intros [T [N [B [Sg H]]]]. destruct l as [|n]; simpl weight; unfold log_weight.
  - change (ln (gain M ^ 2 / noise_out M ^ 2) = 2 * ln (gain M) - 2 * ln (noise_out M) /\ 0 < gain M ^ 2 / noise_out M ^ 2).
    assert (G2 := pow_lt _ 2 T). assert (N2 := pow_lt _ 2 N). rewrite ln_over, !ln_pow by assumption. split; [simpl; ring | now apply Rdiv_lt_0_compat].
  - change (ln (b_ M (S n) * (s_ M (S n) ^ 2 / h_ M (S n) ^ 2)) = ln (b_ M (S n)) + (2 * ln (s_ M (S n)) - 2 * ln (h_ M (S n))) /\
      0 < b_ M (S n) * (s_ M (S n) ^ 2 / h_ M (S n) ^ 2)).
    assert (Pb : 0 < b_ M (S n)) by now apply levelled_pos. assert (Ps : 0 < s_ M (S n)) by now apply levelled_pos.
    assert (Ph : 0 < h_ M (S n)) by now apply levelled_pos. assert (S2 := pow_lt _ 2 Ps). assert (H2 := pow_lt _ 2 Ph).
    assert (Q := Rdiv_lt_0_compat _ _ S2 H2). rewrite ln_mult, ln_over, !ln_pow by assumption. split; [simpl INR; ring | now apply Rmult_lt_0_compat].
Qed.

Lemma marginal_exp M rho l : positive_mode M -> marginal (chain_of M) rho l = exp (log_marginal M rho l).
Proof.
  intro P. unfold marginal, log_marginal. destruct (learned (chain_of M) l).
  - rewrite exp_ln; [reflexivity | apply (proj1 (chain_of_positive M P))].
  - destruct (weight_log M l P) as [<- W]. 
    replace (ln (weight (chain_of M) l) + rho l - rho (S l)) with (ln (weight (chain_of M) l) + (rho l - rho (S l))) by ring.
    rewrite exp_plus, exp_ln by exact W. reflexivity.
Qed.

Lemma exp_le_inv x y : exp x <= exp y -> x <= y.
Proof. intros [H|H]; [left; now apply exp_lt_inv | right; now apply exp_inv]. Qed.

Theorem region_minimises M rho : positive_mode M -> rho 0%nat = 0 -> rho (S (depth M)) = 0 ->
  (forall l, (1 <= l <= depth M)%nat -> 0 <= rho l) -> log_balanced M rho -> minimiser (chain_of M) rho.
Proof.
  intros P R0 RL Rn B. apply balanced_minimises; [now apply chain_of_positive|].
  split; [split; [split; assumption | exact Rn]|]. intros l Hl. rewrite !(marginal_exp M) by exact P. destruct (B l Hl) as [Le Eq].
  split; [now apply exp_le | intro Q; now rewrite Eq].
Qed.

Theorem minimiser_logs M rho : positive_mode M -> minimiser (chain_of M) rho ->
  rho 0%nat = 0 /\ rho (S (depth M)) = 0 /\ (forall l, (1 <= l <= depth M)%nat -> 0 <= rho l) /\ log_balanced M rho.
Proof.
  intros P Min. destruct (minimiser_is_balanced (chain_of M) rho (proj1 (chain_of_positive M P)) Min) as [[[R0 RL] Rn] B].
  split; [exact R0|]. split; [exact RL|]. split; [exact Rn|]. intros l Hl. destruct (B l Hl) as [Le Eq].
  rewrite !(marginal_exp M) in Le, Eq by exact P. split; [now apply exp_le_inv | intro Q; apply exp_inv; now apply Eq].
Qed.

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

(** * Tactics *)
Ltac pos := repeat first [assumption | lra | apply Rmult_lt_0_compat | apply Rdiv_lt_0_compat | apply Rinv_0_lt_compat
  | apply pow_lt | apply sqrt_lt_R0 | (unfold Rpower; apply exp_pos) | apply Rplus_lt_0_compat].
Ltac push_ln := repeat match goal with
  | |- context [ln (_ * _)] => rewrite ln_mult by pos | |- context [ln (_ / _)] => rewrite ln_over by pos
  | |- context [ln (/ _)] => rewrite ln_Rinv by pos | |- context [ln (_ ^ _)] => rewrite ln_pow by pos
  | |- context [ln (sqrt _)] => rewrite ln_root by pos | |- context [ln (Rpower _ _)] => rewrite ln_rpower
  | |- context [ln 1] => rewrite ln_1 end; cbn [INR].
Ltac push_ln_in H := repeat match type of H with
  | context [ln (_ * _)] => rewrite ln_mult in H by pos | context [ln (_ / _)] => rewrite ln_over in H by pos
  | context [ln (/ _)] => rewrite ln_Rinv in H by pos | context [ln (_ ^ _)] => rewrite ln_pow in H by pos
  | context [ln (sqrt _)] => rewrite ln_root in H by pos | context [ln (Rpower _ _)] => rewrite ln_rpower in H
  | context [ln 1] => rewrite ln_1 in H end; cbn [INR] in H.
Ltac split_hypotheses := repeat match goal with H : _ /\ _ |- _ => destruct H | H : _ \/ _ |- _ => destruct H end.

(** a comparison of products of powers, as one of their logarithms *)
Ltac log_of H := let K := fresh "Lg" in match type of H with
  | 0 < _ => fail 1 | context [ln _] => fail 1
  | ?x < ?y => assert (K : ln x < ln y) by (apply ln_increasing; [pos | exact H])
  | ?x <= ?y => assert (K : ln x <= ln y) by (apply ln_le; [pos | exact H])
  | ~ ?x < ?y => assert (K : ln y <= ln x) by (apply ln_le; [pos | apply Rnot_lt_le; exact H])
  | ~ ?x <= ?y => assert (K : ln y < ln x) by (apply ln_increasing; [pos | apply Rnot_le_lt; exact H]) end; push_ln_in K.
Ltac seal := repeat match goal with |- context [ln ?x] => is_var x; let X := fresh "X" in set (X := ln x) in *; clearbody X end.
Ltac mode_positive := repeat split; simpl; try assumption; repeat (apply Forall_cons; [pos|]); apply Forall_nil.
Ltac each_level := let l := fresh "l" in let H := fresh "H" in
  intros l H; cbn in H; destruct l as [|[|[|[|[|l]]]]]; try (exfalso; lia); clear H.
Ltac open_logs := unfold log_marginal, log_weight, b_, s_, h_, learned; cbn.

(** region => minimiser *)
Ltac by_region := split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end;
  (apply region_minimises; [mode_positive | reflexivity | reflexivity | each_level; cbn; push_ln; lra
    | unfold log_balanced; each_level; open_logs; push_ln; (split; [lra | intro; lra])]).

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

(** minimiser => (active <-> condition) *)
Ltac by_active n := match goal with Min : minimiser (chain_of ?M) ?rho |- _ =>
    let R0 := fresh "R0" in let RL := fresh "RL" in let Rn := fresh "Rn" in let B := fresh "B" in
    destruct (minimiser_logs M rho ltac:(mode_positive) Min) as [R0 [RL [Rn B]]]; level_facts n B Rn; clear Min B Rn;
    unfold log_marginal, log_weight, b_, s_, h_, learned in *; cbn in * end;
  split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end;
  repeat match goal with N : 0 <= ?r |- _ => destruct (Rle_lt_or_eq_dec 0 r N); clear N; use_implications; try (exfalso; lra) end;
  decide_atoms; first [exfalso; lra | tauto].
Ltac by_cases := split_hypotheses; decide_atoms; first [exfalso; lra | tauto].
Ltac by_disjoint := try (let H := fresh in intro H); split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end; lra.

(** values *)
Lemma phi_growths c rho : phi c rho = a c * / exp (rho 1%nat) + sum (levels c) (fun l => if learnable c (S l)
  then beta c (S l) * (rho (S l) - rho (S (S l)))
  else beta c (S l) * (v c (S l) * (exp (rho (S l)) / exp (rho (S (S l)))) - 1 - ln (v c (S l)))).
Proof.
  unfold phi. rewrite exp_Ropp. f_equal. apply sum_ext. intros l _. unfold level_cost. destruct (learnable c (S l)); [reflexivity|].
  replace (exp (rho (S l) - rho (S (S l)))) with (exp (rho (S l)) / exp (rho (S (S l)))); [reflexivity|].
  unfold Rminus, Rdiv. now rewrite exp_plus, exp_Ropp.
Qed.
Ltac open_value := rewrite ?phi_growths; unfold decoder_squared, encoder_squared, total_variance, sigma_squared, chain_of, b_, s_, h_; cbn.
Ltac growth x g := let G := fresh "G" in
  assert (G : exp x = g) by (first [apply exp_0 | transitivity (exp (ln g)); [f_equal; push_ln; lra | apply exp_ln; pos]]); rewrite ?G; clear G.
Ltac finish_value := push_ln; rewrite ?Rinv_1; first [reflexivity | ring | (field; repeat split; apply Rgt_not_eq; unfold Rgt; pos)].

(** trends *)
Theorem trend M M' rho rho' j : positive_mode M -> positive_mode M' -> depth M' = depth M -> learns M' = learns M ->
  strictly_rising (chain_of M') -> minimiser (chain_of M) rho -> minimiser (chain_of M') rho' -> (1 <= j <= depth M)%nat ->
  (forall i k, (i < j <= k)%nat -> (k <= depth M)%nat -> (forall l, (i < l < k)%nat -> learned (chain_of M) l = false) ->
    learned (chain_of M) i = false \/ learned (chain_of M) k = false ->
    scale (chain_of M) k * scale (chain_of M') i <= scale (chain_of M') k * scale (chain_of M) i) -> rho' j <= rho j.
Proof.
  intros P P' Dp Lr Up Min Min' Hj Sc. destruct (chain_of_positive M P) as [Q _], (chain_of_positive M' P') as [Q' _].
  apply (comparison (chain_of M) (chain_of M')); auto; try (now apply minimiser_is_balanced).
  split; [exact Dp | intro l; simpl; now rewrite Lr].
Qed.
Lemma le_by_logs x y : 0 < x -> 0 < y -> ln x <= ln y -> x <= y.
Proof. intros X Y H. rewrite <- (exp_ln x), <- (exp_ln y) by assumption. now apply exp_le. Qed.
Ltac by_rising := let p := fresh "p" in let q := fresh "q" in let Hp := fresh "Hp" in let Lp := fresh "Lp" in let Lq := fresh "Lq" in
  intros p q Hp Lp Lq; cbn in Hp; destruct p as [|[|[|[|[|p]]]]]; try (exfalso; lia); destruct q as [|[|[|[|[|q]]]]];
  try (exfalso; lia); try discriminate Lp; try discriminate Lq; cbn; split_hypotheses; first [assumption | lra].
Ltac blocked In := first [discriminate (In 1%nat ltac:(lia)) | discriminate (In 2%nat ltac:(lia)) | discriminate (In 3%nat ltac:(lia))].
Ltac by_scales := let i := fresh "i" in let k := fresh "k" in let Hi := fresh "Hi" in let Hk := fresh "Hk" in let In := fresh "In" in let Ends := fresh "Ends" in
  intros i k Hi Hk In Ends; cbn in Hk, Ends; destruct i as [|[|[|[|[|i]]]]]; try (exfalso; lia); destruct k as [|[|[|[|[|k]]]]];
  try (exfalso; lia); try (exfalso; blocked In); try (exfalso; destruct Ends; discriminate); clear In Hi Hk Ends; unfold scale, weight, learned, chain_of, b_, s_, h_; cbn;
  (apply le_by_logs; [pos | pos | push_ln; lra]).
Ltac by_trend := match goal with Raised : ?x <= ?y |- _ => log_of Raised end;
  lazymatch goal with Min : minimiser (chain_of ?M) ?r, Min' : minimiser (chain_of ?M') ?r' |- ?r' _ <= ?r _ =>
  apply (trend M M' r r'); [mode_positive | mode_positive | reflexivity | reflexivity | by_rising | exact Min | exact Min' | cbn; lia | by_scales] end.
