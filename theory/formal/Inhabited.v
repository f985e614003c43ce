(** What a theorem assumes, as a proposition: that something meets it.  And the tactics that prove it of exported claims, at a
    rational point where roots are rational and the modes have minimisers. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing ChainExistence.
Import ListNotations.
Open Scope R_scope.

(** From [forall x, H x -> forall y, K x y -> C] the proposition [exists x, H x /\ exists y, K x y], of a proposition or of
    a theorem: Coq itself reads the hypotheses off.  [True] stands for none; a variable that nothing reads is one too. *)
Ltac hypotheses T := let T := eval cbv beta zeta in T in lazymatch T with
  | ?H -> ?C => let rest := hypotheses C in let S := type of H in lazymatch constr:((S, rest)) with
    | (Prop, True) => H
    | (Prop, _) => constr:(H /\ rest)
    | (_, True) => rest
    | _ => constr:(exists _ : H, rest) end
  | forall x : ?X, @?C x => let met := constr:(fun x : X => ltac:(let rest := hypotheses (C x) in exact rest)) in
    lazymatch met with fun _ => True => constr:(True) | _ => constr:(ex met) end
  | _ => constr:(True) end.
Notation "'hypotheses_of' P" := (ltac:(let S := type of P in let T := lazymatch S with Prop => P | _ => S end in
  let T := eval hnf in T in let found := hypotheses T in exact found)) (at level 10, only parsing).

Lemma mode_minimiser M : positive_mode M -> rising_learned M -> exists rho, minimiser (chain_of M) rho.
Proof.
  intros P Up. apply chain_existence; [now apply chain_of_positive|]. intros p q H Lp Lq. left.
  now apply (rising_learned_strictly M Up).
Qed.
Lemma two_minimisers M N : (exists rho, minimiser (chain_of M) rho) -> (exists rho, minimiser (chain_of N) rho) ->
  exists before after, minimiser (chain_of M) before /\ minimiser (chain_of N) after.
Proof. intros [r R] [s S]. now exists r, s. Qed.

Lemma power_of_rational_root x r n k p : 0 < r -> x = r ^ n -> p * INR n = INR k -> Rpower x p = r ^ k.
Proof. intros R -> E. now apply root_rpower. Qed.

(** some root in the goal is r; some power x^(k/n) is r^k, where x = r^n *)
Ltac square_root r := match goal with |- context [sqrt ?x] =>
  replace (sqrt x) with r by (symmetry; apply sqrt_value; lra) end.
Ltac power_of_root r n k := match goal with |- context [Rpower ?x ?p] =>
  replace (Rpower x p) with (r ^ k) by (symmetry; apply (power_of_rational_root x r n k p); [lra | lra | cbn [INR]; lra]) end.

(** 0 < p/q for positive numerals *)
Ltac numeral := first [apply (IZR_lt 0); reflexivity | apply Rdiv_lt_0_compat; apply (IZR_lt 0); reflexivity].
Ltac rational_mode := unfold positive_mode; cbn [gain noise_out betas sigmas etas]; repeat apply conj;
  first [numeral | repeat (apply Forall_cons; [numeral|]); apply Forall_nil].
Ltac has_minimiser := apply mode_minimiser; [rational_mode | unfold rising_learned, b_; cbn; each ltac:(lra)].
Ltac by_point := repeat apply conj; lazymatch goal with
  | |- exists before after, minimiser _ before /\ minimiser _ after => apply two_minimisers; has_minimiser
  | |- exists rho, minimiser _ rho => has_minimiser
  | |- _ \/ _ => first [left; by_point | right; by_point]
  | |- _ <> _ => let E := fresh in intro E; lra
  | |- 0 < ?x => first [numeral | lra]
  | |- _ => lra end.
