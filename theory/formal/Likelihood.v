(** What the bound loses to the log-likelihood of one mode (docs/likelihood.md), and the tactics that close claims about it. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing.
Import ListNotations.
Open Scope R_scope.

(** What levels l, ..., l + n - 1 add to the variance of what is decoded from z_(l-1); and m, the variance that the model gives
    to the mode of y, over eta_dec^2. *)
Fixpoint decoded M rho l n := match n with O => 0 | S k => decoder_squared M rho l * (h_ M l ^ 2 + decoded M rho (S l) k) end.
Definition model_variance M rho := 1 + decoded M rho 1 (depth M) / noise_out M ^ 2.
(** (E_0 - log m - w_0/m)/2 and the rates, in nats *)
Definition gap M rho := (gain M ^ 2 / noise_out M ^ 2 / exp (rho 1%nat) - ln (model_variance M rho)
    - gain M ^ 2 / noise_out M ^ 2 / model_variance M rho) / 2
  + sum (depth M) (fun l => rate_nats M rho (S l)).

Ltac open_gap := unfold gap, model_variance, decoded; cbn [depth]; open_value; rewrite ?Rplus_0_r.
(** in its region a growth is at least 1 *)
Ltac grown g := let G := fresh "G" in assert (G : 1 <= g) by (
  split_hypotheses; repeat match goal with H : _ |- _ => progress (log_of H); clear H end;
  let p := product_of g in apply (proj2 (products_le One p I ltac:(factors))); cbn [log INR]; lra).
(** every denominator is positive: a product, or a known sum times denominators of its own *)
Ltac nonzero := repeat apply conj; apply Rgt_not_eq; unfold Rgt; first [assumption | pos
  | match goal with P : 0 < ?y |- 0 < ?e => match y with context [_ / ?d] =>
      replace e with (y * d) by (field; repeat apply conj; apply Rgt_not_eq; unfold Rgt; pos);
      apply Rmult_lt_0_compat; [exact P | pos] end end].
Ltac nonneg := lazymatch goal with
  | |- 0 <= ?x * ?y => apply Rmult_le_pos; nonneg
  | |- 0 <= ?x / ?y => apply Rmult_le_pos; [nonneg | left; apply Rinv_0_lt_compat; pos]
  | |- 0 <= _ - _ => lra
  | |- _ => left; pos end.
(** the model's variance is 1, or what a logarithm on the right is taken of *)
Ltac name_variance := match goal with |- ?L = ?R => match L with context [ln (1 + ?x)] =>
  let P := fresh "P" in assert (P : 0 < 1 + x) by (apply Rplus_lt_le_0_compat; [lra | nonneg]);
  first [replace (1 + x) with 1 by (field; nonzero); rewrite ln_1
    | match R with context [ln ?y] => replace (1 + x) with y in * by (field; nonzero) end] end end.
Ltac finish_gap := name_variance; push_ln; field; nonzero.
