(** What is proved, and nothing else: the definitions of docs/theory.md and the theorems as propositions.
    The other files prove them; Theorems.v lists each proposition with its proof.
    Reading Coq: [nat -> R] is a sequence, [nat -> nat -> R] a matrix (row, column); only the entries below the stated
    sizes matter.  [ln] and division are total functions: [ln 0 = 0] and [0 * (1/0) = 0], as the conventions
    0 log 0 = 0 and "no term where the weight is 0" want it. *)
Require Import Reals Bool.
Open Scope R_scope.

(** sum n f = f 0 + ... + f (n - 1) *)
Fixpoint sum (n : nat) (f : nat -> R) : R :=
  match n with O => 0 | S k => sum k f + f k end.

(** * 1. One mode: the chain (docs/theory.md, section 2) *)

Record chain := Chain {
  levels : nat;               (* L, any depth; levels are 1 ... L from the data upwards *)
  learnable : nat -> bool;    (* is the variance of level l minimised over? *)
  a : R;                      (* theta^2 / eta_dec^2 *)
  beta : nat -> R;            (* beta_l *)
  v : nat -> R                (* sigma_l^2 / eta_l^2; not used at learnable levels *)
}.

Definition positive (c : chain) := 0 <= a c /\ forall l, 0 < beta c l /\ 0 < v c l.

(** f_l *)
Definition level_cost c l t :=
  if learnable c l then beta c l * t else beta c l * (v c l * exp t - 1 - ln (v c l)).

(** phi(rho) = a e^(-rho_1) + sum over l = 1 ... L of f_l(rho_l - rho_(l+1)) *)
Definition phi c (rho : nat -> R) :=
  a c * exp (- rho 1%nat) + sum (levels c) (fun l => level_cost c (S l) (rho (S l) - rho (S (S l)))).

(** rho_0 = rho_(L+1) = 0; phi does not read rho_0 unless L = 0. *)
Definition ends c (rho : nat -> R) := rho 0%nat = 0 /\ rho (S (levels c)) = 0.
Definition feasible c rho := ends c rho /\ forall l, (1 <= l <= levels c)%nat -> 0 <= rho l.
Definition minimiser c star := feasible c star /\ forall rho, feasible c rho -> phi c star <= phi c rho.

(** The data are level 0, never learnable: w_0 = a, w_l = beta_l v_l; E_0 = a e^(-rho_1), E_l = w_l e^(rho_l - rho_(l+1))
    at fixed levels and beta_l at learnable ones. *)
Definition learned c l := match l with O => false | _ => learnable c l end.
Definition weight c l := match l with O => a c | _ => beta c l * v c l end.
Definition marginal c rho l := if learned c l then beta c l else weight c l * exp (rho l - rho (S l)).

(** The chain theorem's conditions: E_0 <= ... <= E_L, with E_(l-1) = E_l wherever rho_l > 0. *)
Definition balanced c rho := feasible c rho /\
  forall l, (l < levels c)%nat -> marginal c rho l <= marginal c rho (S l) /\
                                  (0 < rho (S l) -> marginal c rho l = marginal c rho (S l)).

(** beta never falls (always rises) from one learnable level to a later one *)
Definition rising c := forall p q, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true -> beta c p <= beta c q.
Definition strictly_rising c :=
  forall p q, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true -> beta c p < beta c q.

(** raising rho_(p+1), ..., rho_q by t *)
Definition raise p q t (rho : nat -> R) l := if Nat.ltb p l && Nat.leb l q then rho l + t else rho l.

Definition certificate_identity := forall c rho star, ends c rho -> ends c star ->
  phi c rho - phi c star =
    sum (S (levels c)) (fun l => if learned c l then 0 else
      let t := (rho l - rho (S l)) - (star l - star (S l)) in marginal c star l * (exp t - 1 - t))
    + sum (levels c) (fun l => (marginal c star (S l) - marginal c star l) * (rho (S l) - star (S l))).

(** Any depth, any set of learnable levels. *)
Definition chain_existence := forall c, positive c -> rising c -> exists rho, minimiser c rho.
Definition chain_conditions := forall c rho, positive c -> rising c -> (minimiser c rho <-> balanced c rho).
Definition chain_uniqueness := forall c rho star, positive c -> strictly_rising c -> minimiser c rho -> minimiser c star ->
  forall l, (l <= S (levels c))%nat -> rho l = star l.
Definition chain_marginals_unique := forall c rho star, positive c -> minimiser c rho -> minimiser c star ->
  forall l, (l <= levels c)%nat -> marginal c rho l = marginal c star l.
Definition chain_ray := forall c rho p q t, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true ->
  ends c rho -> phi c (raise p q t rho) = phi c rho + (beta c q - beta c p) * t.
Definition chain_unbounded := forall c p q, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true ->
  beta c q < beta c p -> forall bound, exists rho, feasible c rho /\ phi c rho < bound.
Definition chain_weak_duality := forall c (e : nat -> R) rho, positive c -> 0 < a c -> feasible c rho ->
  (forall l, (l <= levels c)%nat -> 0 < e l /\ (learned c l = true -> e l = beta c l)) ->
  (forall l, (l < levels c)%nat -> e l <= e (S l)) ->
  sum (S (levels c)) (fun l => if learned c l then 0 else e l - e l * ln (e l / weight c l))
    - sum (levels c) (fun l => if learnable c (S l) then 0 else beta c (S l) * (1 + ln (v c (S l)))) <= phi c rho.

(** * 2. Monotonicity, level by level (docs/theory.md, section 3) *)

Definition same_shape c c' := levels c' = levels c /\ forall l, learnable c' l = learnable c l.
Definition set (f : nat -> R) k x l := if Nat.eqb l k then x else f l.
Definition with_beta c l x := Chain (levels c) (learnable c) (a c) (set (beta c) l x) (v c).
Definition with_v c l x := Chain (levels c) (learnable c) (a c) (beta c) (set (v c) l x).
Definition with_a c x := Chain (levels c) (learnable c) x (beta c) (v c).

(** Below and at l nothing rises, above l nothing falls. *)
Definition down_to_up_from c l (before after : nat -> R) :=
  (forall j, (1 <= j <= l)%nat -> (j <= levels c)%nat -> after j <= before j) /\
  (forall j, (l < j <= levels c)%nat -> before j <= after j).

Definition well_posed c := positive c /\ strictly_rising c.

Definition monotone_beta := forall c l x before after, (1 <= l)%nat -> beta c l <= x ->
  well_posed c -> well_posed (with_beta c l x) -> minimiser c before -> minimiser (with_beta c l x) after ->
  down_to_up_from c l before after.
(** raising sigma_l raises v_l; raising eta_l lowers it: read it from [after] to [before] *)
Definition monotone_v := forall c l x before after, (1 <= l)%nat -> v c l <= x ->
  well_posed c -> minimiser c before -> minimiser (with_v c l x) after ->
  down_to_up_from c l before after.
(** raising eta_dec lowers a; with eta_1 tied to eta_dec it lowers v_1 in the same proportion *)
Definition monotone_eta_dec := forall c x before after, 0 <= x <= a c ->
  well_posed c -> minimiser c before -> minimiser (with_a c x) after ->
  forall j, (1 <= j <= levels c)%nat -> after j <= before j.
Definition monotone_eta_dec_tied := forall c s before after, 0 < s <= 1 ->
  well_posed c -> minimiser c before -> minimiser (with_v (with_a c (s * a c)) 1 (s * v c 1%nat)) after ->
  forall j, (1 <= j <= levels c)%nat -> after j <= before j.
(** A learnable level lets nothing through. *)
Definition learnable_level_separates := forall c l m x before after, (1 <= l < m)%nat -> (m <= levels c)%nat ->
  learnable c m = true -> 0 < x -> well_posed c -> minimiser c before -> minimiser (with_v c l x) after ->
  forall j, (m < j <= levels c)%nat -> after j = before j.
(** "More beta, more collapse" is false. *)
Definition more_beta_can_wake_a_level := exists c x before after, well_posed c /\ beta c 1%nat < x /\
  minimiser c before /\ minimiser (with_beta c 1 x) after /\ before 2%nat = 0 /\ 0 < after 2%nat.

(** * 3. Any network: finitely many data points and latent values, every encoder and decoder *)

Definition distribution n (P : nat -> R) := (forall i, (i < n)%nat -> 0 <= P i) /\ sum n P = 1.
Definition full n (P : nat -> R) := forall i, (i < n)%nat -> 0 < P i.
Definition KL n (Q P : nat -> R) := sum n (fun i => Q i * ln (Q i / P i)).

(** [n] points with weights [P], [k] latent values with prior [p], encoder [q i z] = q(z|x_i), decoder [f z] in any set
    [F] of decoder outputs, any loss [cost i f] of reconstructing x_i from f, and a constant decoder [f0]. *)
Definition objective {F : Type} n k P p beta (cost : nat -> F -> R) (q : nat -> nat -> R) (f : nat -> F) :=
  sum n (fun i => P i * (sum k (fun z => q i z * cost i (f z)) + beta * KL k (q i) p)).
Definition collapsed_objective {F : Type} n P (cost : nat -> F -> R) (f0 : F) := sum n (fun i => P i * cost i f0).
Definition encoder n k (q : nat -> nat -> R) := forall i, (i < n)%nat -> distribution k (q i).
(** aggregate law r_z, and Q_z = P(x | z) *)
Definition aggregate n P (q : nat -> nat -> R) z := sum n (fun i => P i * q i z).
Definition given n P q z i := P i * q i z / aggregate n P q z.
(** what answering f instead of f0 gains on the data law Q *)
Definition gain_of {F : Type} n (cost : nat -> F -> R) (f0 f : F) (Q : nat -> R) :=
  sum n (fun i => Q i * (cost i f0 - cost i f)).

Definition network_identity := forall (F : Type) n k P p beta (cost : nat -> F -> R) f0 q f,
  distribution n P -> full n P -> distribution k p -> full k p -> encoder n k q ->
  objective n k P p beta cost q f - collapsed_objective n P cost f0 =
    beta * KL k (aggregate n P q) p
    + sum k (fun z => aggregate n P q z * (beta * KL n (given n P q z) P - gain_of n cost f0 (f z) (given n P q z))).

(** If on no law Q of the data an answer gains more than beta KL(Q|P), no network beats collapse; the margin is explicit. *)
Definition no_network_beats_collapse := forall (F : Type) n k P p beta kappa (cost : nat -> F -> R) f0,
  distribution n P -> full n P -> distribution k p -> full k p -> 0 <= kappa <= beta ->
  (forall Q f, distribution n Q -> gain_of n cost f0 f Q <= kappa * KL n Q P) ->
  forall q f, encoder n k q ->
    collapsed_objective n P cost f0 <= objective n k P p beta cost q f /\
    (beta - kappa) * sum k (fun z => aggregate n P q z * KL n (given n P q z) P) + beta * KL k (aggregate n P q) p
      <= objective n k P p beta cost q f - collapsed_objective n P cost f0.

(** Exponential families: outputs f in R^D, cost A(f) - <T_i, f>; m = E T, f0 the constant decoder, Delta = f - f0. *)
Definition dot D (x y : nat -> R) := sum D (fun j => x j * y j).
Definition mean n P (T : nat -> nat -> R) j := sum n (fun i => P i * T i j).
Definition family_cost D (A : (nat -> R) -> R) (T : nat -> nat -> R) i f := A f - dot D (T i) f.
Definition log_mgf n D P T (t : nat -> R) := ln (sum n (fun i => P i * exp (dot D (fun j => T i j - mean n P T j) t))).
(** G_beta(Delta) = beta K(Delta/beta) - [A(f0 + Delta) - A(f0) - <m, Delta>] *)
Definition tilt_gain n D P T A beta f0 f :=
  beta * log_mgf n D P T (fun j => (f j - f0 j) / beta) - (A f - A f0 - dot D (mean n P T) (fun j => f j - f0 j)).

Definition family_no_network_beats_collapse := forall n k D P p T A beta f0,
  distribution n P -> full n P -> distribution k p -> full k p -> 0 < beta ->
  (forall f, tilt_gain n D P T A beta f0 f <= 0) ->
  forall q f, encoder n k q ->
    collapsed_objective n P (family_cost D A T) f0 <= objective n k P p beta (family_cost D A T) q f.

(** The identity of docs/any-network: Fenchel gap of the decoder, KL(r|p), and the bracket.  [Astar] need only be conjugate
    to [A] at (f0, m). *)
Definition fenchel_gap D A Astar (f mu : nat -> R) := A f + Astar mu - dot D mu f.
Definition bregman D (Astar : (nat -> R) -> R) (f0 mu m : nat -> R) :=
  Astar mu - Astar m - dot D f0 (fun j => mu j - m j).
Definition family_identity := forall n k D P p T A Astar beta f0 q f,
  distribution n P -> full n P -> distribution k p -> full k p -> encoder n k q ->
  fenchel_gap D A Astar f0 (mean n P T) = 0 ->
  objective n k P p beta (family_cost D A T) q f - collapsed_objective n P (family_cost D A T) f0 =
    sum k (fun z => aggregate n P q z * fenchel_gap D A Astar (f z) (mean n (given n P q z) T))
    + beta * KL k (aggregate n P q) p
    + sum k (fun z => aggregate n P q z *
        (beta * KL n (given n P q z) P - bregman D Astar f0 (mean n (given n P q z) T) (mean n P T))).

(** Gaussian noise of variance eta2: decoder outputs are means.  If the data are sub-Gaussian with variance proxy s2, in
    every direction, and s2 <= beta eta2, no network beats collapse. *)
Definition gaussian_cost D eta2 (x : nat -> nat -> R) i f := dot D (fun j => x i j - f j) (fun j => x i j - f j) / (2 * eta2).
Definition subgaussian_data_collapse := forall n k D P p x beta eta2 s2,
  distribution n P -> full n P -> distribution k p -> full k p -> 0 < beta -> 0 < eta2 ->
  (forall t, log_mgf n D P x t <= s2 * dot D t t / 2) -> s2 <= beta * eta2 ->
  forall q f, encoder n k q ->
    collapsed_objective n P (gaussian_cost D eta2 x) (mean n P x) <= objective n k P p beta (gaussian_cost D eta2 x) q f.
