(** One mode in the model's own parameters, what its chain implies for encoder and decoder (docs/theory.md, section 2),
    and the same conditions in logarithms, in which products of powers are linear. *)
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

(** Rates in nats, and the share of the mode's variance that z_l leaves unexplained: the squared correlations multiply. *)
Definition rate_nats M rho l := (if levelled false (learns M) l then rho l - rho (S l)
  else s_ M l ^ 2 / h_ M l ^ 2 * (exp (rho l) / exp (rho (S l))) - 1 - ln (s_ M l ^ 2 / h_ M l ^ 2)) / 2.
Fixpoint explained_share (rho : nat -> R) l := match l with O => 1 | S k => explained_share rho k * (1 - / exp (rho (S k))) end.
Definition unexplained rho l := 1 - explained_share rho l.

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

(** A statement about every l < n as a conjunction, for [cbn] to write out. *)
Fixpoint all_below n (P : nat -> Prop) := match n with O => True | S m => all_below m P /\ P m end.
Lemma all_below_each n P l : all_below n P -> (l < n)%nat -> P l.
Proof.
  induction n as [|n IH]; intros H L; [lia|]. destruct H as [H K], (Nat.eq_dec l n) as [->|N]; [exact K | apply IH; [exact H | lia]].
Qed.

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
  all_below (depth M) (fun l => 0 <= rho (S l)) ->
  all_below (depth M) (fun l => log_marginal M rho l <= log_marginal M rho (S l)
    /\ (0 < rho (S l) -> log_marginal M rho l = log_marginal M rho (S l))) -> minimiser (chain_of M) rho.
Proof.
  intros P R0 RL Rn B. apply balanced_minimises; [now apply chain_of_positive|]. split; [split; [split; assumption|]|].
  - intros [|l] [H K]; [lia|]. apply (all_below_each _ _ l Rn). simpl in K. lia.
  - intros l Hl. rewrite !(marginal_exp M) by exact P. destruct (all_below_each _ _ l B Hl) as [Le Eq].
    split; [now apply exp_le | intro Q; now rewrite Eq].
Qed.

Theorem minimiser_logs M rho : positive_mode M -> minimiser (chain_of M) rho ->
  rho 0%nat = 0 /\ rho (S (depth M)) = 0 /\ (forall l, (1 <= l <= depth M)%nat -> 0 <= rho l) /\ log_balanced M rho.
Proof.
  intros P Min. destruct (minimiser_is_balanced (chain_of M) rho (proj1 (chain_of_positive M P)) Min) as [[[R0 RL] Rn] B].
  split; [exact R0|]. split; [exact RL|]. split; [exact Rn|]. intros l Hl. destruct (B l Hl) as [Le Eq].
  rewrite !(marginal_exp M) in Le, Eq by exact P. split; [now apply exp_le_inv | intro Q; apply exp_inv; now apply Eq].
Qed.

(** * Values in growths e^rho *)
Lemma phi_growths c rho : phi c rho = a c * / exp (rho 1%nat) + sum (levels c) (fun l => if learnable c (S l)
  then beta c (S l) * (rho (S l) - rho (S (S l)))
  else beta c (S l) * (v c (S l) * (exp (rho (S l)) / exp (rho (S (S l)))) - 1 - ln (v c (S l)))).
Proof.
  unfold phi. rewrite exp_Ropp. f_equal. apply sum_ext. intros l _. unfold level_cost. destruct (learnable c (S l)); [reflexivity|].
  replace (exp (rho (S l) - rho (S (S l)))) with (exp (rho (S l)) / exp (rho (S (S l)))); [reflexivity|].
  unfold Rminus, Rdiv. now rewrite exp_plus, exp_Ropp.
Qed.

(** * Raising a parameter *)
Definition log_scale M l := if learned (chain_of M) l then ln (b_ M l) else log_weight M l.
Lemma scale_log M l : positive_mode M -> 0 < scale (chain_of M) l /\ ln (scale (chain_of M) l) = log_scale M l.
Proof.
  intro P. unfold scale, log_scale. destruct (learned (chain_of M) l).
  - split; [apply (proj1 (chain_of_positive M P)) | reflexivity].
  - destruct (weight_log M l P) as [E W]. now split.
Qed.
Lemma le_by_logs x y : 0 < x -> 0 < y -> ln x <= ln y -> x <= y.
Proof. intros X Y H. rewrite <- (exp_ln x), <- (exp_ln y) by assumption. now apply exp_le. Qed.

(** At and below j the scales of M' must grow at least as fast as those of M, where no learnable level is between. *)
Definition free M i k := forallb (fun l => negb (learned (chain_of M) l)) (seq (S i) (k - S i)).
Definition slower M M' j := all_below j (fun i => all_below (S (depth M)) (fun k =>
  if Nat.leb j k && (free M i k && negb (learned (chain_of M) i && learned (chain_of M) k))
  then log_scale M k + log_scale M' i <= log_scale M' k + log_scale M i else True)).
Definition rising_learned M := all_below (S (depth M)) (fun q => all_below q (fun p =>
  if learned (chain_of M) p && learned (chain_of M) q then b_ M p < b_ M q else True)).

Lemma rising_learned_strictly M : rising_learned M -> strictly_rising (chain_of M).
Proof.
  intros H p q [Hp Hq] Lp Lq. assert (K := all_below_each _ _ p (all_below_each _ _ q H (le_n_S _ _ Hq)) Hp).
  cbv beta in K. now rewrite Lp, Lq in K.
Qed.
Lemma free_between M i k : (forall l, (i < l < k)%nat -> learned (chain_of M) l = false) -> free M i k = true.
Proof.
  intro H. apply forallb_forall. intros l In. apply in_seq in In. rewrite H by lia. reflexivity.
Qed.

Theorem trend M M' rho rho' j : positive_mode M -> positive_mode M' -> depth M' = depth M -> learns M' = learns M ->
  rising_learned M' -> minimiser (chain_of M) rho -> minimiser (chain_of M') rho' -> (1 <= j <= depth M)%nat ->
  slower M M' j -> rho' j <= rho j.
Proof.
  intros P P' Dp Lr Up Min Min' Hj Sc. destruct (chain_of_positive M P) as [Q _], (chain_of_positive M' P') as [Q' _].
  apply (comparison (chain_of M) (chain_of M')); auto using rising_learned_strictly; try (now apply minimiser_is_balanced).
  - split; [exact Dp | intro l; simpl; now rewrite Lr].
  - intros i k Hi Hk Between Ends. destruct (scale_log M i P) as [Pi Ei], (scale_log M k P) as [Pk Ek].
    destruct (scale_log M' i P') as [Pi' Ei'], (scale_log M' k P') as [Pk' Ek'].
    apply le_by_logs; try (now apply Rmult_lt_0_compat). rewrite !ln_mult, Ei, Ek, Ei', Ek' by assumption.
    assert (K := all_below_each _ _ k (all_below_each _ _ i Sc (proj1 Hi)) (le_n_S _ _ Hk)). cbv beta in K.
    rewrite (proj2 (Nat.leb_le j k) (proj2 Hi)), (free_between M i k Between) in K.
    destruct Ends as [E|E]; rewrite E, ?andb_false_r in K; exact K.
Qed.
