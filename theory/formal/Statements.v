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

(** theta = 0 is allowed.  What is never read (levels beyond L, v at learnable levels) is asked to be positive too, which
    excludes no model. *)
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

(** Any depth, any set of learnable levels.  By [chain_flat] uniqueness fails where two learnable levels have
    equal beta. *)
Definition chain_existence := forall c, positive c -> rising c -> exists rho, minimiser c rho.
Definition chain_conditions := forall c rho, positive c -> (minimiser c rho <-> balanced c rho).
Definition chain_uniqueness := forall c rho star, positive c -> strictly_rising c -> minimiser c rho -> minimiser c star ->
  forall l, (l <= S (levels c))%nat -> rho l = star l.
Definition chain_marginals_unique := forall c rho star, positive c -> minimiser c rho -> minimiser c star ->
  forall l, (l <= levels c)%nat -> marginal c rho l = marginal c star l.
Definition chain_ray := forall c rho p q t, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true ->
  ends c rho -> phi c (raise p q t rho) = phi c rho + (beta c q - beta c p) * t.
(** equal beta: a flat family of minima *)
Definition chain_flat := forall c rho p q t, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true ->
  beta c p = beta c q -> 0 <= t -> minimiser c rho -> minimiser c (raise p q t rho).
Definition chain_unbounded := forall c p q, (p < q <= levels c)%nat -> learned c p = true -> learned c q = true ->
  beta c q < beta c p -> forall bound, exists rho, feasible c rho /\ phi c rho < bound.
Definition chain_weak_duality := forall c (e : nat -> R) rho, positive c -> 0 < a c -> feasible c rho ->
  (forall l, (l <= levels c)%nat -> 0 < e l /\ (learned c l = true -> e l = beta c l)) ->
  (forall l, (l < levels c)%nat -> e l <= e (S l)) ->
  sum (S (levels c)) (fun l => if learned c l then 0 else e l - e l * ln (e l / weight c l))
    - sum (levels c) (fun l => if learnable c (S l) then 0 else beta c (S l) * (1 + ln (v c (S l)))) <= phi c rho.

(** All levels fixed: the closed form.  P_l = log w_0 + ... + log w_(l-1); Q is its greatest convex minorant on 0 ... L+1
    with the same ends; rho = P - Q, and the logarithms of the marginals are the slopes of Q. *)
Definition log_weights c l := sum l (fun j => ln (weight c j)).
Definition convex n (Q : nat -> R) := forall l, (l < n)%nat -> Q (S l) - Q l <= Q (S (S l)) - Q (S l).
Definition below n (Q P : nat -> R) := forall l, (l <= S n)%nat -> Q l <= P l.
Definition greatest_convex_minorant n (P Q : nat -> R) := convex n Q /\ below n Q P /\
  forall Q', convex n Q' -> below n Q' P -> below n Q' Q.
Definition chain_minorant := forall c rho Q, positive c -> 0 < a c -> (forall l, learnable c l = false) ->
  ends c rho -> (forall l, (l <= S (levels c))%nat -> Q l = log_weights c l - rho l) ->
  (minimiser c rho <-> greatest_convex_minorant (levels c) (log_weights c) Q) /\
  (forall l, (l <= levels c)%nat -> ln (marginal c rho l) = Q (S l) - Q l).

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
(** A learnable level m lets nothing through: whatever changes below it leaves every rho above it, and whatever changes
    above it leaves every rho below it and its own. *)
Definition same_at c c' l := beta c' l = beta c l /\ v c' l = v c l.
Definition learnable_level_separates := forall c c' m before after, same_shape c c' -> (1 <= m <= levels c)%nat ->
  learnable c m = true -> beta c' m = beta c m -> well_posed c -> well_posed c' -> minimiser c before -> minimiser c' after ->
  ((forall l, (m < l)%nat -> same_at c c' l) -> forall j, (m < j <= levels c)%nat -> after j = before j) /\
  (a c' = a c -> (forall l, (1 <= l < m)%nat -> same_at c c' l) -> forall j, (1 <= j <= m)%nat -> after j = before j).
(** "More beta, more collapse" is false. *)
Definition more_beta_can_wake_a_level := exists c x before after, well_posed c /\ beta c 1%nat < x /\
  minimiser c before /\ minimiser (with_beta c 1 x) after /\ before 2%nat = 0 /\ 0 < after 2%nat.
(** Raising eta_1 alone can raise rho_1; raising eta_dec with eta_1 tied to it can leave an active level where it is. *)
Definition raising_eta_can_wake_a_level := exists c x before after, well_posed c /\ 0 < x < v c 1%nat /\
  minimiser c before /\ minimiser (with_v c 1 x) after /\ before 1%nat = 0 /\ 0 < after 1%nat.
Definition tied_eta_dec_can_leave_a_level := exists c s before after, well_posed c /\ 0 < s < 1 /\ minimiser c before /\
  minimiser (with_v (with_a c (s * a c)) 1 (s * v c 1%nat)) after /\ 0 < before 1%nat /\ after 1%nat = before 1%nat.

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

(** The converse for free encoders: a gain on some law Q, or along some tilt, and two latent values, one of them rare, beat
    collapse.  So collapse is globally optimal for all networks exactly where no tilt gains. *)
Definition gain_beats_collapse := forall (F : Type) n P beta (cost : nat -> F -> R) f0 f Q,
  distribution n P -> full n P -> distribution n Q -> 0 < beta -> beta * KL n Q P < gain_of n cost f0 f Q ->
  exists p q g, distribution 2 p /\ full 2 p /\ encoder n 2 q /\
    objective n 2 P p beta cost q g < collapsed_objective n P cost f0.
Definition tilt_beats_collapse := forall n D P T A beta f0 f,
  distribution n P -> full n P -> 0 < beta -> 0 < tilt_gain n D P T A beta f0 f ->
  exists p q g, distribution 2 p /\ full 2 p /\ encoder n 2 q /\
    objective n 2 P p beta (family_cost D A T) q g < collapsed_objective n P (family_cost D A T) f0.

(** The identity in full: Fenchel gap of the decoder, KL(r|p), and the bracket.  [Astar] need only be conjugate
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

(** * 4. Matrices *)

Definition mul d (U V : nat -> nat -> R) r i := sum d (fun j => U r j * V j i).
Definition trace n (M : nat -> nat -> R) := sum n (fun i => M i i).
(** x' M y *)
Definition bilinear m n (M : nat -> nat -> R) (x y : nat -> R) := sum m (fun i => sum n (fun l => x i * M i l * y l)).
Definition quad n M (x : nat -> R) := bilinear n n M x x.
Definition symmetric n (M : nat -> nat -> R) := forall i l, (i < n)%nat -> (l < n)%nat -> M i l = M l i.
Definition transpose (M : nat -> nat -> R) i l := M l i.
Definition column (M : nat -> nat -> R) i k := M k i.
(** columns i < n are orthogonal, of squared norms t i *)
Definition orthogonal_columns m n (M : nat -> nat -> R) (t : nat -> R) := forall i j, (i < n)%nat -> (j < n)%nat ->
  sum m (fun k => M k i * M k j) = if Nat.eqb i j then t i else 0.
Definition orthogonal n Q :=
  orthogonal_columns n n Q (fun _ => 1) /\ orthogonal_columns n n (transpose Q) (fun _ => 1).
(** Q' M Q = diag lam for an orthogonal Q *)
Definition diagonalises n Q M (lam : nat -> R) := orthogonal n Q /\ forall i j, (i < n)%nat -> (j < n)%nat ->
  bilinear n n M (column Q i) (column Q j) = if Nat.eqb i j then lam i else 0.
Definition eigenvalues n M lam := exists Q, diagonalises n Q M lam.
Definition descending n (f : nat -> R) := forall i j, (i <= j < n)%nat -> f j <= f i.
Definition ascending n (f : nat -> R) := forall i j, (i <= j < n)%nat -> f i <= f j.

Definition spectral_theorem := forall n M, symmetric n M -> exists lam, eigenvalues n M lam /\ descending n lam.

(** * 5. VAE: one level, any sizes (docs/theory.md, sections 1 to 3) *)

(** Second moments A = E x x', B = E y x', C = E y y' of x in R^dx, y in R^dy; jointly positive semidefinite. *)
Record data := Data { dx : nat; dy : nat; A : nat -> nat -> R; B : nat -> nat -> R; C : nat -> nat -> R }.
Definition second_moments D := symmetric (dx D) (A D) /\ symmetric (dy D) (C D) /\
  forall s t, 0 <= quad (dx D) (A D) s + 2 * bilinear (dy D) (dx D) (B D) t s + quad (dy D) (C D) t.

(** Encoder N(V x, diag sigma^2) with d latents, decoder N(U z, eta_dec^2 I), prior N(0, eta_enc^2 I).  [noise j] is the
    mean of sigma_j^2 and [logs j] that of log(sigma_j^2/eta_enc^2): the variance may depend on x. *)
Definition reconstruction D d (U V : nat -> nat -> R) (noise : nat -> R) :=
  trace (dy D) (C D) - 2 * sum (dy D) (fun r => dot (dx D) (B D r) (mul d U V r))
  + sum (dy D) (fun r => quad (dx D) (A D) (mul d U V r)) + sum d (fun j => noise j * sum (dy D) (fun r => U r j ^ 2)).
Definition rate D d eta_enc (V : nat -> nat -> R) (noise logs : nat -> R) :=
  (sum d (fun j => quad (dx D) (A D) (V j)) + sum d noise) / eta_enc ^ 2 - INR d - sum d logs.
Definition vae_loss_with D d beta eta_dec eta_enc U V noise logs :=
  reconstruction D d U V noise / eta_dec ^ 2 + beta * rate D d eta_enc V noise logs.
Definition vae_loss D d beta eta_dec eta_enc U V (sigma : nat -> R) :=
  vae_loss_with D d beta eta_dec eta_enc U V (fun j => sigma j ^ 2) (fun j => ln (sigma j ^ 2 / eta_enc ^ 2)).

(** G is a symmetric generalised inverse of A: A G A = A.  The pseudo-inverse is one; A may be singular. *)
Definition generalised_inverse n (M G : nat -> nat -> R) := symmetric n G /\
  forall i l, (i < n)%nat -> (l < n)%nat -> bilinear n n G (M i) (column M l) = M i l.
Definition explained D G r s := bilinear (dx D) (dx D) G (B D r) (B D s).      (* B G B' *)
(** theta_i^2 are the eigenvalues of B A+ B' = Z Z', theta descending and 0 beyond dy; theta_i^2 = eig A if y = x.  No eigenvalue
    of A is dropped for being small. *)
Definition modes D (theta : nat -> R) :=
  (forall i, 0 <= theta i) /\ (forall i j, (i <= j)%nat -> theta j <= theta i) /\ (forall i, (dy D <= i)%nat -> theta i = 0) /\
  exists G, generalised_inverse (dx D) (A D) G /\ eigenvalues (dy D) (explained D G) (fun i => theta i ^ 2).
Definition base D (theta : nat -> R) := trace (dy D) (C D) - sum (dy D) (fun i => theta i ^ 2).

(** The chain of one mode, and the minimum: base, the chains of the first d modes, and a of every mode beyond. *)
Definition mode_chain learn beta eta_dec eta_enc theta sigma :=
  Chain 1 (fun _ => learn) (theta ^ 2 / eta_dec ^ 2) (fun _ => beta) (fun _ => sigma ^ 2 / eta_enc ^ 2).
Definition total D d eta_dec (theta cost : nat -> R) :=
  base D theta / eta_dec ^ 2 + sum d cost + sum (dy D) (fun i => if Nat.ltb i d then 0 else theta i ^ 2 / eta_dec ^ 2).
Definition units beta eta_dec eta_enc := 0 < beta /\ 0 < eta_dec /\ 0 < eta_enc.
Definition positive_up_to d (sigma : nat -> R) := forall j, (j < d)%nat -> 0 < sigma j.

Definition modes_exist := forall D, second_moments D -> exists theta, modes D theta.

(** Fixed variance, isotropic or diagonal: theta descending meets sigma ascending.  The latents are numbered so that sigma
    ascends, which is a matter of names. *)
Definition vae_fixed := forall D d beta eta_dec eta_enc theta sigma rho,
  second_moments D -> modes D theta -> units beta eta_dec eta_enc -> positive_up_to d sigma -> ascending d sigma ->
  (forall j, (j < d)%nat -> minimiser (mode_chain false beta eta_dec eta_enc (theta j) (sigma j)) (rho j)) ->
  let minimum := total D d eta_dec theta (fun j => phi (mode_chain false beta eta_dec eta_enc (theta j) (sigma j)) (rho j)) in
  (forall U V, minimum <= vae_loss D d beta eta_dec eta_enc U V sigma) /\
  (exists U V, vae_loss D d beta eta_dec eta_enc U V sigma = minimum).

(** Learnable variance. *)
Definition vae_learnable := forall D d beta eta_dec eta_enc theta rho,
  second_moments D -> modes D theta -> units beta eta_dec eta_enc ->
  (forall j, (j < d)%nat -> minimiser (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) ->
  let minimum := total D d eta_dec theta (fun j => phi (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) in
  (forall U V sigma, positive_up_to d sigma -> minimum <= vae_loss D d beta eta_dec eta_enc U V sigma) /\
  (exists U V sigma, positive_up_to d sigma /\ vae_loss D d beta eta_dec eta_enc U V sigma = minimum).

(** A variance that may depend on the input, [sigma k j] at the k-th of N points of weight P k: the same minimum.  Only averages
    of the variances enter the loss, so the points need not be those behind A, B and C. *)
Definition vae_data_dependent := forall D d beta eta_dec eta_enc theta rho N P,
  second_moments D -> modes D theta -> units beta eta_dec eta_enc -> distribution N P ->
  (forall j, (j < d)%nat -> minimiser (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) ->
  let minimum := total D d eta_dec theta (fun j => phi (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) in
  let loss U V (sigma : nat -> nat -> R) := vae_loss_with D d beta eta_dec eta_enc U V
    (fun j => sum N (fun k => P k * sigma k j ^ 2)) (fun j => sum N (fun k => P k * ln (sigma k j ^ 2 / eta_enc ^ 2))) in
  (forall U V sigma, (forall k, (k < N)%nat -> positive_up_to d (sigma k)) -> minimum <= loss U V sigma) /\
  (exists U V s, positive_up_to d s /\ loss U V (fun _ => s) = minimum).

(** When a mode is active, and its e^rho. *)
Definition mode_fixed_answer := forall beta eta_dec eta_enc theta sigma rho,
  units beta eta_dec eta_enc -> 0 <= theta -> 0 < sigma ->
  let e := sqrt beta * (eta_dec / eta_enc) * sigma in
  minimiser (mode_chain false beta eta_dec eta_enc theta sigma) rho ->
  exp (rho 1%nat) = Rmax 1 (theta / e) /\ (0 < rho 1%nat <-> e < theta).
Definition mode_learnable_answer := forall beta eta_dec eta_enc theta sigma rho,
  units beta eta_dec eta_enc -> 0 <= theta -> 0 < sigma ->
  minimiser (mode_chain true beta eta_dec eta_enc theta sigma) rho ->
  exp (rho 1%nat) = Rmax 1 (theta ^ 2 / (beta * eta_dec ^ 2)) /\ (0 < rho 1%nat <-> beta * eta_dec ^ 2 < theta ^ 2).

(** * 6. CVAE: the encoder sees (x, y), the decoder's mean is U z + U_x x; A may be singular *)

Definition residual D G r s := C D r s - explained D G r s.                    (* E = C - B A+ B' *)
(** y is replaced by what x leaves of it, and reconstructs itself. *)
Definition residual_data D G := Data (dy D) (dy D) (residual D G) (residual D G) (residual D G).
Definition cvae_loss D d beta eta_dec eta_enc (U Ux Vx Vy : nat -> nat -> R) (sigma : nat -> R) :=
  let P r s := (if Nat.eqb r s then 1 else 0) - mul d U Vy r s in              (* y - mean = P y - M x - U noise *)
  let M r i := mul d U Vx r i + Ux r i in
  (sum (dy D) (fun r => quad (dy D) (C D) (P r) - 2 * bilinear (dy D) (dx D) (B D) (P r) (M r) + quad (dx D) (A D) (M r))
   + sum d (fun j => sigma j ^ 2 * sum (dy D) (fun r => U r j ^ 2))) / eta_dec ^ 2
  + beta * ((sum d (fun j => quad (dy D) (C D) (Vy j) + 2 * bilinear (dy D) (dx D) (B D) (Vy j) (Vx j) + quad (dx D) (A D) (Vx j))
   + sum d (fun j => sigma j ^ 2)) / eta_enc ^ 2 - INR d - sum d (fun j => ln (sigma j ^ 2 / eta_enc ^ 2))).

(** x is regressed out: the loss is the VAE's on the residual plus two squares, both zero for a suitable U_x and V_x. *)
Definition cvae_reduction := forall D d G beta eta_dec eta_enc U Ux Vx Vy sigma,
  0 < eta_dec -> 0 < eta_enc -> second_moments D -> generalised_inverse (dx D) (A D) G ->
  let K r i := bilinear (dx D) (dx D) G (B D r) (fun l => if Nat.eqb l i then 1 else 0) in   (* B A+ *)
  let W j i := Vx j i + mul (dy D) Vy K j i in
  let R r i := K r i - (mul d U W r i + Ux r i) in
  cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma =
    vae_loss (residual_data D G) d beta eta_dec eta_enc U Vy sigma
    + sum (dy D) (fun r => quad (dx D) (A D) (R r)) / eta_dec ^ 2
    + beta * sum d (fun j => quad (dx D) (A D) (W j)) / eta_enc ^ 2.

Definition cvae_fixed := forall D d G beta eta_dec eta_enc theta sigma rho,
  second_moments D -> generalised_inverse (dx D) (A D) G -> units beta eta_dec eta_enc -> positive_up_to d sigma -> ascending d sigma ->
  modes (residual_data D G) theta ->
  (forall j, (j < d)%nat -> minimiser (mode_chain false beta eta_dec eta_enc (theta j) (sigma j)) (rho j)) ->
  let minimum := total (residual_data D G) d eta_dec theta (fun j => phi (mode_chain false beta eta_dec eta_enc (theta j) (sigma j)) (rho j)) in
  (forall U Ux Vx Vy, minimum <= cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma) /\
  (exists U Ux Vx Vy, cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma = minimum).
Definition cvae_learnable := forall D d G beta eta_dec eta_enc theta rho,
  second_moments D -> generalised_inverse (dx D) (A D) G -> units beta eta_dec eta_enc ->
  modes (residual_data D G) theta ->
  (forall j, (j < d)%nat -> minimiser (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) ->
  let minimum := total (residual_data D G) d eta_dec theta (fun j => phi (mode_chain true beta eta_dec eta_enc (theta j) 1) (rho j)) in
  (forall U Ux Vx Vy sigma, positive_up_to d sigma -> minimum <= cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma) /\
  (exists U Ux Vx Vy sigma, positive_up_to d sigma /\ cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma = minimum).

(** The residual does not depend on the generalised inverse, one exists, and theta_i^2 are the eigenvalues of the residual;
    the residual is a covariance, so its modes exist. *)
Definition residual_well_defined := forall D, second_moments D ->
  (exists G, generalised_inverse (dx D) (A D) G) /\
  (forall G G', generalised_inverse (dx D) (A D) G -> generalised_inverse (dx D) (A D) G' ->
    forall r s, (r < dy D)%nat -> (s < dy D)%nat -> residual D G r s = residual D G' r s) /\
  (forall G, generalised_inverse (dx D) (A D) G -> second_moments (residual_data D G)).
Definition self_modes := forall n E theta, second_moments (Data n n E E E) -> modes (Data n n E E E) theta ->
  eigenvalues n E (fun i => theta i ^ 2) /\ base (Data n n E E E) theta = 0.

(** y a linear function of x (y = K x): no mode is left, so every latent collapses. *)
Definition linear_data_collapse := forall D G K theta, second_moments D -> generalised_inverse (dx D) (A D) G ->
  (forall r i, (r < dy D)%nat -> (i < dx D)%nat -> B D r i = mul (dx D) K (A D) r i) ->
  (forall r s, (r < dy D)%nat -> (s < dy D)%nat -> C D r s = mul (dx D) (B D) (transpose K) r s) ->
  modes (residual_data D G) theta -> forall i, theta i = 0.

(** second moment of latent j's mean, V_x x + V_y y *)
Definition latent_moment D (Vx Vy : nat -> nat -> R) j :=
  quad (dy D) (C D) (Vy j) + 2 * bilinear (dy D) (dx D) (B D) (Vy j) (Vx j) + quad (dx D) (A D) (Vx j).
(** Then every minimiser is collapsed, whatever the variances, fixed or the best: the decoder ignores every latent, and no
    latent depends on the data. *)
Definition linear_data_every_minimiser_collapses := forall D K d beta eta_dec eta_enc U Ux Vx Vy sigma,
  second_moments D -> units beta eta_dec eta_enc -> positive_up_to d sigma ->
  (forall r i, (r < dy D)%nat -> (i < dx D)%nat -> B D r i = mul (dx D) K (A D) r i) ->
  (forall r s, (r < dy D)%nat -> (s < dy D)%nat -> C D r s = mul (dx D) (B D) (transpose K) r s) ->
  (forall U' Ux' Vx' Vy', cvae_loss D d beta eta_dec eta_enc U Ux Vx Vy sigma
    <= cvae_loss D d beta eta_dec eta_enc U' Ux' Vx' Vy' sigma) ->
  forall j, (j < d)%nat -> latent_moment D Vx Vy j = 0 /\ forall r, (r < dy D)%nat -> U r j = 0.

(** Less correlation between x and y never lowers an eigenvalue of the residual. *)
Definition less_correlated D t := Data (dx D) (dy D) (A D) (fun r i => t * B D r i) (C D).
Definition cvae_correlation := forall D G t theta theta', second_moments D -> generalised_inverse (dx D) (A D) G -> 0 <= t <= 1 ->
  modes (residual_data D G) theta -> modes (residual_data (less_correlated D t) G) theta' -> forall i, theta i <= theta' i.
