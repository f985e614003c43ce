(** Second moments: square roots, generalised inverses, and why B A+ A = B. *)
Require Import Reals Lra Lia Arith Bool.
From Collapse Require Import Statements Sums Matrices Spectral.
Open Scope R_scope.

Definition unit_vector i l := if Nat.eqb l i then 1 else 0.

Lemma sum_unit n i f : (i < n)%nat -> sum n (fun l => f l * unit_vector i l) = f i.
Proof.
  intro H. rewrite (sum_pick n _ i H); unfold unit_vector; [rewrite Nat.eqb_refl; ring|].
  intros l _ N. destruct (Nat.eqb_spec l i); [contradiction|ring].
Qed.

Lemma sum_unit_l n i f : (i < n)%nat -> sum n (fun l => unit_vector i l * f l) = f i.
Proof. intro H. rewrite <- (sum_unit n i f H). apply sum_ext. intros; ring. Qed.

Lemma bilinear_rows m n M x y : bilinear m n M x y = sum m (fun i => x i * sum n (fun l => M i l * y l)).
Proof. apply sum_ext. intros i _. rewrite <- sum_scal. apply sum_ext. intros; ring. Qed.

Lemma bilinear_columns m n M x y : bilinear m n M x y = sum n (fun l => sum m (fun i => x i * M i l) * y l).
Proof. unfold bilinear. rewrite sum_swap. apply sum_ext. intros l _. apply sum_scal_r. Qed.

(** * Symmetric matrices from their eigenbasis *)
Lemma spectral_entries n Q M lam i l : diagonalises n Q M lam -> (i < n)%nat -> (l < n)%nat ->
  M i l = sum n (fun k => lam k * (Q i k * Q l k)).
Proof.
  intros D Hi Hl. rewrite <- (orthogonal_resolve n Q (M i) l (proj1 D) Hl). apply sum_ext. intros k Hk.
  rewrite (sum_ext n _ (fun p => M i p * Q p k)) by (intros; ring). rewrite (diagonal_columns n Q M lam i k D Hi Hk). ring.
Qed.

Definition semidefinite n M := forall x, 0 <= quad n M x.

Lemma square_root_exists n M : symmetric n M -> semidefinite n M ->
  exists S, forall i l, (i < n)%nat -> (l < n)%nat -> M i l = sum n (fun k => S k i * S k l).
Proof.
  intros Sy P. destruct (eigenvalues_exist n M Sy) as [lam [Q D]].
  assert (L : forall k, (k < n)%nat -> 0 <= lam k).
  { intros k Hk. assert (K := proj2 D k k Hk Hk). rewrite Nat.eqb_refl in K. rewrite <- K. apply (P (column Q k)). }
  exists (fun k i => sqrt (lam k) * Q i k). intros i l Hi Hl. rewrite (spectral_entries n Q M lam i l D Hi Hl).
  apply sum_ext. intros k Hk. rewrite <- (sqrt_sqrt (lam k)) at 1 by (now apply L). ring.
Qed.

Lemma inverse_exists n M : symmetric n M -> exists G, generalised_inverse n M G.
Proof.
  intro Sy. destruct (eigenvalues_exist n M Sy) as [lam [Q D]].
  set (inv := fun x => if Req_EM_T x 0 then 0 else / x).
  assert (I : forall x, x * inv x * x = x) by (intro x; unfold inv; destruct (Req_EM_T x 0) as [->|N]; [ring | field; exact N]).
  exists (fun i l => sum n (fun k => inv (lam k) * (Q i k * Q l k))). split.
  - intros i l _ _. apply sum_ext. intros; ring.
  - intros i l Hi Hl. rewrite (spectral_entries n Q M lam i l D Hi Hl).
    transitivity (sum n (fun k => inv (lam k) * (sum n (fun p => M i p * Q p k) * sum n (fun q => M l q * Q q k)))).
    + unfold bilinear, column. rewrite (sum_ext n _ (fun p => sum n (fun k => sum n (fun q => inv (lam k) * ((M i p * Q p k) * (M l q * Q q k)))))).
      * rewrite sum_swap. apply sum_ext. intros k _. rewrite sum_prod, <- sum_scal. apply sum_ext. intros p _. now rewrite <- sum_scal.
      * intros p _. rewrite (sum_swap n n). apply sum_ext. intros q Hq. rewrite <- sum_scal, <- sum_scal_r. apply sum_ext. intros k _.
        rewrite (Sy q l) by assumption. ring.
    + apply sum_ext. intros k Hk. rewrite !(diagonal_columns n Q M lam _ k D) by assumption.
      transitivity (lam k * inv (lam k) * lam k * (Q i k * Q l k)); [ring | now rewrite I].
Qed.

Lemma root_quad n M S x y : (forall i l, (i < n)%nat -> (l < n)%nat -> M i l = sum n (fun k => S k i * S k l)) ->
  bilinear n n M x y = sum n (fun k => sum n (fun i => S k i * x i) * sum n (fun i => S k i * y i)).
Proof.
  intro H. unfold bilinear. rewrite (sum_ext n _ (fun i => sum n (fun k => sum n (fun l => (S k i * x i) * (S k l * y l))))).
  - rewrite sum_swap. apply sum_ext. intros k _. now rewrite sum_prod.
  - intros i Hi. rewrite sum_swap. apply sum_ext. intros l Hl. rewrite (H i l Hi Hl), <- sum_scal, <- sum_scal_r.
    apply sum_ext. intros; ring.
Qed.

(** * The data *)
Section Data.
Variables (D : data) (G : nat -> nat -> R).
Hypothesis (SM : second_moments D) (Inv : generalised_inverse (dx D) (A D) G).
Notation n := (dx D).
Notation m := (dy D).

Lemma A_semidefinite : semidefinite n (A D).
Proof.
  intro s. destruct SM as [_ [_ P]]. specialize (P s (fun _ => 0)).
  replace (bilinear m n (B D) (fun _ => 0) s) with 0 in P by (symmetry; apply sum_zero; intros; apply sum_zero; intros; ring).
  replace (quad m (C D) (fun _ => 0)) with 0 in P by (symmetry; apply sum_zero; intros; apply sum_zero; intros; ring). lra.
Qed.

(** a vector that A does not see, B does not see either *)
Lemma kernel e r : (forall i, (i < n)%nat -> sum n (fun l => A D i l * e l) = 0) -> (r < m)%nat ->
  sum n (fun l => B D r l * e l) = 0.
Proof.
  intros Z Hr. destruct SM as [_ [_ P]]. set (b := sum n (fun l => B D r l * e l)). set (q := quad m (C D) (unit_vector r)).
  assert (K : forall c, 0 <= 2 * (c * b) + q).
  { intro c. specialize (P (fun l => c * e l) (unit_vector r)).
    replace (quad n (A D) (fun l => c * e l)) with 0 in P.
    - replace (bilinear m n (B D) (unit_vector r) (fun l => c * e l)) with (c * b) in P; [unfold q; lra|].
      rewrite bilinear_rows, sum_unit_l by exact Hr. unfold b. rewrite <- sum_scal. apply sum_ext; intros; ring.
    - symmetry. unfold quad. rewrite bilinear_rows. apply sum_zero. intros i Hi.
      rewrite (sum_ext n _ (fun l => c * (A D i l * e l))) by (intros; ring). rewrite sum_scal, (Z i Hi). ring. }
  destruct (Req_EM_T b 0) as [E|N]; [exact E|]. exfalso. assert (X := K (- (q + 1) / b)).
  replace (2 * (- (q + 1) / b * b) + q) with (- q - 2) in X by (field; exact N). assert (Y := K 0). lra.
Qed.

(** K = B G, with K A = B and K A K' = B G B' *)
Definition regression r i := sum n (fun k => B D r k * G k i).

Lemma regression_A r l : (r < m)%nat -> (l < n)%nat -> sum n (fun i => regression r i * A D i l) = B D r l.
Proof.
  intros Hr Hl. unfold regression.
  set (e := fun k => sum n (fun i => G k i * A D i l) - unit_vector l k).
  assert (Z : sum n (fun k => B D r k * e k) = 0).
  { apply kernel; [|exact Hr]. intros i Hi. unfold e.
    rewrite (sum_ext n _ (fun k => A D i k * sum n (fun p => G k p * A D p l) - A D i k * unit_vector l k)) by (intros; ring).
    rewrite sum_minus, sum_unit by exact Hl. rewrite <- bilinear_rows.
    apply Rminus_diag_eq. exact (proj2 Inv i l Hi Hl). }
  unfold e in Z. rewrite (sum_ext n _ (fun k => B D r k * sum n (fun i => G k i * A D i l) - B D r k * unit_vector l k)) in Z by (intros; ring).
  rewrite sum_minus, sum_unit in Z by exact Hl. rewrite <- bilinear_rows, bilinear_columns in Z. lra.
Qed.

Lemma regression_B r s : (r < m)%nat -> (s < m)%nat -> sum n (fun i => regression r i * B D s i) = explained D G r s.
Proof. intros _ _. unfold explained. rewrite bilinear_columns. reflexivity. Qed.

Lemma explained_symmetric r s : explained D G r s = explained D G s r.
Proof. apply bilinear_sym, Inv. Qed.

Lemma regression_quad r s : (r < m)%nat -> (s < m)%nat -> bilinear n n (A D) (regression r) (regression s) = explained D G r s.
Proof.
  intros Hr Hs. rewrite bilinear_columns, explained_symmetric, <- regression_B by assumption. apply sum_ext. intros l Hl.
  rewrite (regression_A r l Hr Hl). ring.
Qed.
End Data.
