(** All levels fixed: the minimiser is the cumulative sum of log weights minus its greatest convex minorant. *)
Require Import Reals Lra Lia Arith.
From Collapse Require Import Statements Sums Chain ChainExistence.
Open Scope R_scope.

(** Discrete maximum principle: convex wherever positive, not positive at the ends, so nowhere positive. *)
Lemma maximum_principle n (D : nat -> R) : D 0%nat <= 0 -> D (S n) <= 0 ->
  (forall l, (l < n)%nat -> 0 < D (S l) -> D (S l) - D l <= D (S (S l)) - D (S l)) -> forall l, (l <= S n)%nat -> D l <= 0.
Proof.
  intros D0 Dn C l Hl. apply Rnot_lt_le. intro Pos.
  (* from a positive point the slope downwards never gets smaller, so the left end would be positive or the right one *)
  assert (Left : exists k, (k < l)%nat /\ D k <= 0 /\ forall j, (k < j <= l)%nat -> 0 < D j).
  { clear Hl. induction l as [|l IH]; [lra|]. destruct (Rlt_le_dec 0 (D l)) as [H|H].
    - destruct (IH H) as [k [K [Dk All]]]. exists k. split; [lia|]. split; [exact Dk|]. intros j Hj.
      destruct (Nat.eq_dec j (S l)) as [->|]; [exact Pos | apply All; lia].
    - exists l. split; [lia|]. split; [exact H|]. intros j Hj. replace j with (S l) by lia. exact Pos. }
  destruct Left as [k [K [Dk All]]].
  assert (Up : forall j, (k < j)%nat -> (j <= S n)%nat -> 0 < D j /\ 0 < D j - D (pred j)).
  { intros j Hj. induction j as [|j IH]; intro Le; [lia|]. simpl pred. destruct (Nat.eq_dec j k) as [->|N].
    - assert (Pk := All (S k) ltac:(lia)). lra.
    - destruct (IH ltac:(lia) ltac:(lia)) as [Pj Sl]. destruct j as [|j]; [lia|]. simpl pred in Sl.
      assert (Cj := C j ltac:(lia) Pj). lra. }
  destruct (Up (S n) ltac:(lia) ltac:(lia)). lra.
Qed.

Section Fixed.
Variables (c : chain) (rho Q : nat -> R).
Hypotheses (P : positive c) (A : 0 < a c) (F : forall l, learnable c l = false) (Ends : ends c rho)
  (HQ : forall l, (l <= S (levels c))%nat -> Q l = log_weights c l - rho l).

Lemma none_learned l : learned c l = false.
Proof. destruct l; [reflexivity | apply F]. Qed.

Lemma slope l : (l <= levels c)%nat -> ln (marginal c rho l) = Q (S l) - Q l.
Proof.
  intro H. assert (W : 0 < weight c l) by (apply weight_pos; auto). unfold marginal. rewrite none_learned, ln_mult, ln_exp by (auto using exp_pos).
  rewrite !HQ by lia. unfold log_weights. simpl. ring.
Qed.

Lemma marginal_positive l : 0 < marginal c rho l.
Proof. apply marginal_pos; auto. Qed.

Lemma minorant_of_minimiser : minimiser c rho -> greatest_convex_minorant (levels c) (log_weights c) Q.
Proof.
  intro M. destruct (minimiser_is_balanced c rho P M) as [[[R0 RL] Rn] B]. split; [|split].
  - intros l Hl. rewrite <- !slope by lia. destruct (B l Hl) as [Le _]. apply ln_le; [apply marginal_positive | exact Le].
  - intros l Hl. rewrite HQ by exact Hl. destruct l as [|l]; [lra|].
    destruct (Nat.eq_dec l (levels c)) as [->|]; [lra | assert (0 <= rho (S l)) by (apply Rn; lia); lra].
  - intros Q' Cx Be l Hl. apply Rminus_le. revert l Hl. apply maximum_principle.
    + rewrite HQ by lia. assert (Be0 := Be 0%nat ltac:(lia)). lra.
    + rewrite HQ by lia. assert (Be0 := Be (S (levels c)) ltac:(lia)). lra.
    + intros l Hl Pos. assert (Bl := Be (S l) ltac:(lia)). assert (Cl := Cx l Hl).
      assert (Rp : 0 < rho (S l)) by (rewrite HQ in Pos by lia; lra).
      assert (E := slope l ltac:(lia)). rewrite (proj2 (B l Hl) Rp), (slope (S l)) in E by lia. lra.
Qed.

Lemma minimiser_of_minorant : greatest_convex_minorant (levels c) (log_weights c) Q -> minimiser c rho.
Proof.
  intros [Cx [Be Gr]]. apply balanced_minimises; [exact P|]. split; [split; [exact Ends|]|].
  - intros l Hl. assert (Bl := Be l ltac:(lia)). rewrite HQ in Bl by lia. lra.
  - intros l Hl. assert (Cl := Cx l Hl). assert (E := slope l ltac:(lia)). assert (E' := slope (S l) ltac:(lia)). split.
    + rewrite <- (exp_ln (marginal c rho l)), <- (exp_ln (marginal c rho (S l))) by apply marginal_positive. apply exp_le. lra.
    + intro Rp. apply ln_inv; try apply marginal_positive. rewrite E, E'. apply Rle_antisym; [exact Cl|]. apply Rnot_lt_le. intro Strict.
      (* Q could be raised at S l alone *)
      set (t := Rmin (rho (S l)) ((Q (S (S l)) - Q (S l) - (Q (S l) - Q l)) / 2)).
      assert (T : 0 < t) by (apply Rmin_pos; lra).
      assert (T1 : t <= rho (S l)) by apply Rmin_l.
      assert (T2 : t <= (Q (S (S l)) - Q (S l) - (Q (S l) - Q l)) / 2) by apply Rmin_r.
      assert (Raised := Gr (fun j => if Nat.eqb j (S l) then Q j + t else Q j)).
      assert (X : below (levels c) (fun j => if Nat.eqb j (S l) then Q j + t else Q j) Q).
      { apply Raised.
        - intros j Hj. assert (Cj := Cx j Hj).
          destruct (Nat.eqb_spec j (S l)) as [E1|E1], (Nat.eqb_spec (S j) (S l)) as [E2|E2], (Nat.eqb_spec (S (S j)) (S l)) as [E3|E3];
            try lia; [| injection E2 as E2; subst l | |]; lra.
        - intros j Hj. assert (Bj := Be j Hj). destruct (Nat.eqb_spec j (S l)) as [->|]; [|exact Bj]. rewrite HQ by lia. lra. }
      assert (Y := X (S l) ltac:(lia)). simpl in Y. rewrite Nat.eqb_refl in Y. lra.
Qed.
End Fixed.

Theorem chain_minorant : Statements.chain_minorant.
Proof.
  intros c rho Q P A F E HQ. split; [split|].
  - now apply minorant_of_minimiser.
  - now apply minimiser_of_minorant.
  - now apply slope.
Qed.
