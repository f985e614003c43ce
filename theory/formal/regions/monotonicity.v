(* Written by `python -m collapsecheck.formal` from the claims of monotonicity; not to be edited. *)
Require Import Reals Lra Lia Arith Bool List.
From Collapse Require Import Statements Mode Closing Inhabited.
Import ListNotations.
Open Scope R_scope.

(* isotropic: raising theta never lowers rho_1 *)
Theorem case_1_theta_1 :
  forall beta_1 eta_1 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta_raised eta_dec [beta_1] [sigma_1] [eta_1])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_1_theta_1_inhabited : hypotheses_of case_1_theta_1.
Proof. exists 1, 1, 1, 1, 1, 3. by_point. Qed.

(* isotropic: raising eta_dec never raises rho_1 *)
Theorem case_1_eta_dec_1 :
  forall beta_1 eta_1 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec_raised [beta_1] [sigma_1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_1_eta_dec_1_inhabited : hypotheses_of case_1_eta_dec_1.
Proof. exists 1, 1, 1, 2, 1, 1. by_point. Qed.

(* isotropic: raising beta_1 never raises rho_1 *)
Theorem case_1_beta_1_1 :
  forall beta_1 beta_1_raised eta_1 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1_raised] [sigma_1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_1_beta_1_1_inhabited : hypotheses_of case_1_beta_1_1.
Proof. exists 1, 4, 1, 1, 1, 1. by_point. Qed.

(* isotropic: raising sigma_1 never raises rho_1 *)
Theorem case_1_sigma_1_1 :
  forall beta_1 eta_1 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1_raised] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_1_sigma_1_1_inhabited : hypotheses_of case_1_sigma_1_1.
Proof. exists 1, 1, 1, 1, 3, 1. by_point. Qed.

(* isotropic: raising eta_1 never lowers rho_1 *)
Theorem case_1_eta_1_1 :
  forall beta_1 eta_1 eta_1_raised eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [false] theta eta_dec [beta_1] [sigma_1] [eta_1_raised])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_1_eta_1_1_inhabited : hypotheses_of case_1_eta_1_1.
Proof. exists 1, 1, 3, 1, 1, 1. by_point. Qed.

(* learnable: raising theta never lowers rho_1 *)
Theorem case_2_theta_1 :
  forall beta_1 eta_1 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [true] theta_raised eta_dec [beta_1] [1] [eta_1])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_2_theta_1_inhabited : hypotheses_of case_2_theta_1.
Proof. exists 1, 1, 1, 1, 3. by_point. Qed.

(* learnable: raising eta_dec never raises rho_1 *)
Theorem case_2_eta_dec_1 :
  forall beta_1 eta_1 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < eta_1 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec_raised [beta_1] [1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_2_eta_dec_1_inhabited : hypotheses_of case_2_eta_dec_1.
Proof. exists 1, 1, 1, 2, 1. by_point. Qed.

(* learnable: raising beta_1 never raises rho_1 *)
Theorem case_2_beta_1_1 :
  forall beta_1 beta_1_raised eta_1 eta_dec theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < eta_1 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1] [1] [eta_1])) before ->
  minimiser (chain_of (Mode 1 [true] theta eta_dec [beta_1_raised] [1] [eta_1])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_2_beta_1_1_inhabited : hypotheses_of case_2_beta_1_1.
Proof. exists 1, 4, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising theta never lowers rho_1 *)
Theorem case_3_theta_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta_raised eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_theta_1_inhabited : hypotheses_of case_3_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 3. by_point. Qed.

(* isotropic-isotropic: raising eta_dec never raises rho_1 *)
Theorem case_3_eta_dec_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec_raised [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_dec_1_inhabited : hypotheses_of case_3_eta_dec_1.
Proof. exists 1, 1, 1, 1, (1 / 4), 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising beta_1 never raises rho_1 *)
Theorem case_3_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1_raised; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_beta_1_1_inhabited : hypotheses_of case_3_beta_1_1.
Proof. exists 1, 2, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising sigma_1 never raises rho_1 *)
Theorem case_3_sigma_1_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1_raised; sigma_2] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_sigma_1_1_inhabited : hypotheses_of case_3_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising eta_1 never lowers rho_1 *)
Theorem case_3_eta_1_1 :
  forall beta_1 beta_2 eta_1 eta_1_raised eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1_raised; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_1_1_inhabited : hypotheses_of case_3_eta_1_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising beta_2 never raises rho_1 *)
Theorem case_3_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2_raised] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_beta_2_1_inhabited : hypotheses_of case_3_beta_2_1.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising sigma_2 never raises rho_1 *)
Theorem case_3_sigma_2_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2_raised] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_sigma_2_1_inhabited : hypotheses_of case_3_sigma_2_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 2, 1. by_point. Qed.

(* isotropic-isotropic: raising eta_2 never lowers rho_1 *)
Theorem case_3_eta_2_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_2_raised eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2_raised])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_2_1_inhabited : hypotheses_of case_3_eta_2_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic: raising theta never lowers rho_2 *)
Theorem case_3_theta_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta_raised eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_theta_2_inhabited : hypotheses_of case_3_theta_2.
Proof. exact case_3_theta_1_inhabited. Qed.

(* isotropic-isotropic: raising eta_dec never raises rho_2 *)
Theorem case_3_eta_dec_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec_raised [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_dec_2_inhabited : hypotheses_of case_3_eta_dec_2.
Proof. exact case_3_eta_dec_1_inhabited. Qed.

(* isotropic-isotropic: raising beta_1 never lowers rho_2 *)
Theorem case_3_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1_raised; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_beta_1_2_inhabited : hypotheses_of case_3_beta_1_2.
Proof. exact case_3_beta_1_1_inhabited. Qed.

(* isotropic-isotropic: raising sigma_1 never lowers rho_2 *)
Theorem case_3_sigma_1_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1_raised; sigma_2] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_sigma_1_2_inhabited : hypotheses_of case_3_sigma_1_2.
Proof. exact case_3_sigma_1_1_inhabited. Qed.

(* isotropic-isotropic: raising eta_1 never raises rho_2 *)
Theorem case_3_eta_1_2 :
  forall beta_1 beta_2 eta_1 eta_1_raised eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1_raised; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_1_2_inhabited : hypotheses_of case_3_eta_1_2.
Proof. exact case_3_eta_1_1_inhabited. Qed.

(* isotropic-isotropic: raising beta_2 never raises rho_2 *)
Theorem case_3_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2_raised] [sigma_1; sigma_2] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_beta_2_2_inhabited : hypotheses_of case_3_beta_2_2.
Proof. exact case_3_beta_2_1_inhabited. Qed.

(* isotropic-isotropic: raising sigma_2 never raises rho_2 *)
Theorem case_3_sigma_2_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2_raised] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_sigma_2_2_inhabited : hypotheses_of case_3_sigma_2_2.
Proof. exact case_3_sigma_2_1_inhabited. Qed.

(* isotropic-isotropic: raising eta_2 never lowers rho_2 *)
Theorem case_3_eta_2_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_2_raised eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_1; eta_2_raised])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_3_eta_2_2_inhabited : hypotheses_of case_3_eta_2_2.
Proof. exact case_3_eta_2_1_inhabited. Qed.

(* isotropic-learnable: raising theta never lowers rho_1 *)
Theorem case_4_theta_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta_raised eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_theta_1_inhabited : hypotheses_of case_4_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 2. by_point. Qed.

(* isotropic-learnable: raising eta_dec never raises rho_1 *)
Theorem case_4_eta_dec_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec_raised [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_eta_dec_1_inhabited : hypotheses_of case_4_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 4, 1, 1. by_point. Qed.

(* isotropic-learnable: raising beta_1 never raises rho_1 *)
Theorem case_4_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1_raised; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_beta_1_1_inhabited : hypotheses_of case_4_beta_1_1.
Proof. exists 1, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable: raising sigma_1 never raises rho_1 *)
Theorem case_4_sigma_1_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1_raised; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_sigma_1_1_inhabited : hypotheses_of case_4_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1. by_point. Qed.

(* isotropic-learnable: raising eta_1 never lowers rho_1 *)
Theorem case_4_eta_1_1 :
  forall beta_1 beta_2 eta_1 eta_1_raised eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1_raised; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_eta_1_1_inhabited : hypotheses_of case_4_eta_1_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable: raising beta_2 never raises rho_1 *)
Theorem case_4_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2_raised] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_4_beta_2_1_inhabited : hypotheses_of case_4_beta_2_1.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable: raising theta never lowers rho_2 *)
Theorem case_4_theta_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta_raised eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_theta_2_inhabited : hypotheses_of case_4_theta_2.
Proof. exact case_4_theta_1_inhabited. Qed.

(* isotropic-learnable: raising eta_dec never raises rho_2 *)
Theorem case_4_eta_dec_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec_raised [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_eta_dec_2_inhabited : hypotheses_of case_4_eta_dec_2.
Proof. exact case_4_eta_dec_1_inhabited. Qed.

(* isotropic-learnable: raising beta_1 never lowers rho_2 *)
Theorem case_4_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1_raised; beta_2] [sigma_1; 1] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_beta_1_2_inhabited : hypotheses_of case_4_beta_1_2.
Proof. exact case_4_beta_1_1_inhabited. Qed.

(* isotropic-learnable: raising sigma_1 never lowers rho_2 *)
Theorem case_4_sigma_1_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1_raised; 1] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_sigma_1_2_inhabited : hypotheses_of case_4_sigma_1_2.
Proof. exact case_4_sigma_1_1_inhabited. Qed.

(* isotropic-learnable: raising eta_1 never raises rho_2 *)
Theorem case_4_eta_1_2 :
  forall beta_1 beta_2 eta_1 eta_1_raised eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1_raised; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_eta_1_2_inhabited : hypotheses_of case_4_eta_1_2.
Proof. exact case_4_eta_1_1_inhabited. Qed.

(* isotropic-learnable: raising beta_2 never raises rho_2 *)
Theorem case_4_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2_raised] [sigma_1; 1] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_4_beta_2_2_inhabited : hypotheses_of case_4_beta_2_2.
Proof. exact case_4_beta_2_1_inhabited. Qed.

(* learnable-isotropic: raising theta never lowers rho_1 *)
Theorem case_5_theta_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta_raised eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_5_theta_1_inhabited : hypotheses_of case_5_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 2. by_point. Qed.

(* learnable-isotropic: raising eta_dec never raises rho_1 *)
Theorem case_5_eta_dec_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec_raised [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_5_eta_dec_1_inhabited : hypotheses_of case_5_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 4, 1, 1. by_point. Qed.

(* learnable-isotropic: raising beta_1 never raises rho_1 *)
Theorem case_5_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1_raised; beta_2] [1; sigma_2] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_5_beta_1_1_inhabited : hypotheses_of case_5_beta_1_1.
Proof. exists 1, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic: raising beta_2 never moves rho_1 *)
Theorem case_5_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2_raised] [1; sigma_2] [eta_1; eta_2])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_5_beta_2_1_inhabited : hypotheses_of case_5_beta_2_1.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic: raising sigma_2 never moves rho_1 *)
Theorem case_5_sigma_2_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2_raised] [eta_1; eta_2])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_5_sigma_2_1_inhabited : hypotheses_of case_5_sigma_2_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1. by_point. Qed.

(* learnable-isotropic: raising eta_2 never moves rho_1 *)
Theorem case_5_eta_2_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_2_raised eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2_raised])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_5_eta_2_1_inhabited : hypotheses_of case_5_eta_2_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1, 1. by_point. Qed.

(* learnable-isotropic: raising theta never moves rho_2 *)
Theorem case_5_theta_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta_raised eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_5_theta_2_inhabited : hypotheses_of case_5_theta_2.
Proof. exact case_5_theta_1_inhabited. Qed.

(* learnable-isotropic: raising eta_dec never moves rho_2 *)
Theorem case_5_eta_dec_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec_raised [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_5_eta_dec_2_inhabited : hypotheses_of case_5_eta_dec_2.
Proof. exact case_5_eta_dec_1_inhabited. Qed.

(* learnable-isotropic: raising beta_1 never lowers rho_2 *)
Theorem case_5_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1_raised; beta_2] [1; sigma_2] [eta_1; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_5_beta_1_2_inhabited : hypotheses_of case_5_beta_1_2.
Proof. exact case_5_beta_1_1_inhabited. Qed.

(* learnable-isotropic: raising beta_2 never raises rho_2 *)
Theorem case_5_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2_raised] [1; sigma_2] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_5_beta_2_2_inhabited : hypotheses_of case_5_beta_2_2.
Proof. exact case_5_beta_2_1_inhabited. Qed.

(* learnable-isotropic: raising sigma_2 never raises rho_2 *)
Theorem case_5_sigma_2_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2_raised] [eta_1; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_5_sigma_2_2_inhabited : hypotheses_of case_5_sigma_2_2.
Proof. exact case_5_sigma_2_1_inhabited. Qed.

(* learnable-isotropic: raising eta_2 never lowers rho_2 *)
Theorem case_5_eta_2_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_2_raised eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; false] theta eta_dec [beta_1; beta_2] [1; sigma_2] [eta_1; eta_2_raised])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_5_eta_2_2_inhabited : hypotheses_of case_5_eta_2_2.
Proof. exact case_5_eta_2_1_inhabited. Qed.

(* learnable-learnable: raising theta never lowers rho_1 *)
Theorem case_6_theta_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta_raised eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_6_theta_1_inhabited : hypotheses_of case_6_theta_1.
Proof. exists 1, 3, 1, 1, 1, 1, 4. by_point. Qed.

(* learnable-learnable: raising eta_dec never raises rho_1 *)
Theorem case_6_eta_dec_1 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec_raised [beta_1; beta_2] [1; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_6_eta_dec_1_inhabited : hypotheses_of case_6_eta_dec_1.
Proof. exists 1, 4, 1, 1, (1 / 3), 1, 1. by_point. Qed.

(* learnable-learnable: raising beta_1 never raises rho_1 *)
Theorem case_6_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_2 ->
  beta_1_raised < beta_2 ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1_raised; beta_2] [1; 1] [eta_1; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_6_beta_1_1_inhabited : hypotheses_of case_6_beta_1_1.
Proof. exists 1, 2, 4, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable: raising beta_2 never moves rho_1 *)
Theorem case_6_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2_raised] [1; 1] [eta_1; eta_2])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_6_beta_2_1_inhabited : hypotheses_of case_6_beta_2_1.
Proof. exists 1, 2, 4, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable: raising theta never moves rho_2 *)
Theorem case_6_theta_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta_raised eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_6_theta_2_inhabited : hypotheses_of case_6_theta_2.
Proof. exact case_6_theta_1_inhabited. Qed.

(* learnable-learnable: raising eta_dec never moves rho_2 *)
Theorem case_6_eta_dec_2 :
  forall beta_1 beta_2 eta_1 eta_2 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec_raised [beta_1; beta_2] [1; 1] [eta_1; eta_2])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_6_eta_dec_2_inhabited : hypotheses_of case_6_eta_dec_2.
Proof. exact case_6_eta_dec_1_inhabited. Qed.

(* learnable-learnable: raising beta_1 never moves rho_2 *)
Theorem case_6_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_2 ->
  beta_1_raised < beta_2 ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1_raised; beta_2] [1; 1] [eta_1; eta_2])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_6_beta_1_2_inhabited : hypotheses_of case_6_beta_1_2.
Proof. exact case_6_beta_1_1_inhabited. Qed.

(* learnable-learnable: raising beta_2 never moves rho_2 *)
Theorem case_6_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised eta_1 eta_2 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_dec -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2] [1; 1] [eta_1; eta_2])) before ->
  minimiser (chain_of (Mode 2 [true; true] theta eta_dec [beta_1; beta_2_raised] [1; 1] [eta_1; eta_2])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_6_beta_2_2_inhabited : hypotheses_of case_6_beta_2_2.
Proof. exact case_6_beta_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising theta never lowers rho_1 *)
Theorem case_7_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_theta_1_inhabited : hypotheses_of case_7_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3. by_point. Qed.

(* isotropic-isotropic-isotropic: raising eta_dec never raises rho_1 *)
Theorem case_7_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_dec_1_inhabited : hypotheses_of case_7_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising beta_1 never raises rho_1 *)
Theorem case_7_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_1_1_inhabited : hypotheses_of case_7_beta_1_1.
Proof. exists 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising sigma_1 never raises rho_1 *)
Theorem case_7_sigma_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_1_1_inhabited : hypotheses_of case_7_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising eta_1 never lowers rho_1 *)
Theorem case_7_eta_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1_raised; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_1_1_inhabited : hypotheses_of case_7_eta_1_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising beta_2 never raises rho_1 *)
Theorem case_7_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_2_1_inhabited : hypotheses_of case_7_beta_2_1.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising sigma_2 never raises rho_1 *)
Theorem case_7_sigma_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_2_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2_raised; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_2_1_inhabited : hypotheses_of case_7_sigma_2_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising eta_2 never lowers rho_1 *)
Theorem case_7_eta_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2_raised; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_2_1_inhabited : hypotheses_of case_7_eta_2_1.
Proof. exists 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising beta_3 never raises rho_1 *)
Theorem case_7_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_3_1_inhabited : hypotheses_of case_7_beta_3_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising sigma_3 never raises rho_1 *)
Theorem case_7_sigma_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_3_1_inhabited : hypotheses_of case_7_sigma_3_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising eta_3 never lowers rho_1 *)
Theorem case_7_eta_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_3_1_inhabited : hypotheses_of case_7_eta_3_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-isotropic: raising theta never lowers rho_2 *)
Theorem case_7_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_theta_2_inhabited : hypotheses_of case_7_theta_2.
Proof. exact case_7_theta_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_dec never raises rho_2 *)
Theorem case_7_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_dec_2_inhabited : hypotheses_of case_7_eta_dec_2.
Proof. exact case_7_eta_dec_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising beta_1 never lowers rho_2 *)
Theorem case_7_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_1_2_inhabited : hypotheses_of case_7_beta_1_2.
Proof. exact case_7_beta_1_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising sigma_1 never lowers rho_2 *)
Theorem case_7_sigma_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_1_2_inhabited : hypotheses_of case_7_sigma_1_2.
Proof. exact case_7_sigma_1_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_1 never raises rho_2 *)
Theorem case_7_eta_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1_raised; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_1_2_inhabited : hypotheses_of case_7_eta_1_2.
Proof. exact case_7_eta_1_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising beta_2 never raises rho_2 *)
Theorem case_7_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_2_2_inhabited : hypotheses_of case_7_beta_2_2.
Proof. exact case_7_beta_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising sigma_2 never raises rho_2 *)
Theorem case_7_sigma_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_2_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2_raised; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_2_2_inhabited : hypotheses_of case_7_sigma_2_2.
Proof. exact case_7_sigma_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_2 never lowers rho_2 *)
Theorem case_7_eta_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2_raised; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_2_2_inhabited : hypotheses_of case_7_eta_2_2.
Proof. exact case_7_eta_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising beta_3 never raises rho_2 *)
Theorem case_7_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_3_2_inhabited : hypotheses_of case_7_beta_3_2.
Proof. exact case_7_beta_3_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising sigma_3 never raises rho_2 *)
Theorem case_7_sigma_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_3_2_inhabited : hypotheses_of case_7_sigma_3_2.
Proof. exact case_7_sigma_3_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_3 never lowers rho_2 *)
Theorem case_7_eta_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_3_2_inhabited : hypotheses_of case_7_eta_3_2.
Proof. exact case_7_eta_3_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising theta never lowers rho_3 *)
Theorem case_7_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_theta_3_inhabited : hypotheses_of case_7_theta_3.
Proof. exact case_7_theta_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_dec never raises rho_3 *)
Theorem case_7_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_dec_3_inhabited : hypotheses_of case_7_eta_dec_3.
Proof. exact case_7_eta_dec_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising beta_1 never lowers rho_3 *)
Theorem case_7_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_1_3_inhabited : hypotheses_of case_7_beta_1_3.
Proof. exact case_7_beta_1_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising sigma_1 never lowers rho_3 *)
Theorem case_7_sigma_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_1_3_inhabited : hypotheses_of case_7_sigma_1_3.
Proof. exact case_7_sigma_1_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_1 never raises rho_3 *)
Theorem case_7_eta_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1_raised; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_1_3_inhabited : hypotheses_of case_7_eta_1_3.
Proof. exact case_7_eta_1_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising beta_2 never lowers rho_3 *)
Theorem case_7_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_2_3_inhabited : hypotheses_of case_7_beta_2_3.
Proof. exact case_7_beta_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising sigma_2 never lowers rho_3 *)
Theorem case_7_sigma_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_2_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2_raised; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_2_3_inhabited : hypotheses_of case_7_sigma_2_3.
Proof. exact case_7_sigma_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_2 never raises rho_3 *)
Theorem case_7_eta_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2_raised; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_2_3_inhabited : hypotheses_of case_7_eta_2_3.
Proof. exact case_7_eta_2_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising beta_3 never raises rho_3 *)
Theorem case_7_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_beta_3_3_inhabited : hypotheses_of case_7_beta_3_3.
Proof. exact case_7_beta_3_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising sigma_3 never raises rho_3 *)
Theorem case_7_sigma_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_sigma_3_3_inhabited : hypotheses_of case_7_sigma_3_3.
Proof. exact case_7_sigma_3_1_inhabited. Qed.

(* isotropic-isotropic-isotropic: raising eta_3 never lowers rho_3 *)
Theorem case_7_eta_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_1 sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_7_eta_3_3_inhabited : hypotheses_of case_7_eta_3_3.
Proof. exact case_7_eta_3_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising theta never lowers rho_1 *)
Theorem case_8_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_theta_1_inhabited : hypotheses_of case_8_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4. by_point. Qed.

(* isotropic-isotropic-learnable: raising eta_dec never raises rho_1 *)
Theorem case_8_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_dec_1_inhabited : hypotheses_of case_8_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising beta_1 never raises rho_1 *)
Theorem case_8_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_1_1_inhabited : hypotheses_of case_8_beta_1_1.
Proof. exists (1 / 4), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising sigma_1 never raises rho_1 *)
Theorem case_8_sigma_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_sigma_1_1_inhabited : hypotheses_of case_8_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising eta_1 never lowers rho_1 *)
Theorem case_8_eta_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1_raised; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_1_1_inhabited : hypotheses_of case_8_eta_1_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising beta_2 never raises rho_1 *)
Theorem case_8_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_2_1_inhabited : hypotheses_of case_8_beta_2_1.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising sigma_2 never raises rho_1 *)
Theorem case_8_sigma_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2_raised; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_sigma_2_1_inhabited : hypotheses_of case_8_sigma_2_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, (1 / 4), 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising eta_2 never lowers rho_1 *)
Theorem case_8_eta_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2_raised; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_2_1_inhabited : hypotheses_of case_8_eta_2_1.
Proof. exists 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising beta_3 never raises rho_1 *)
Theorem case_8_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_3_1_inhabited : hypotheses_of case_8_beta_3_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic-learnable: raising theta never lowers rho_2 *)
Theorem case_8_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_theta_2_inhabited : hypotheses_of case_8_theta_2.
Proof. exact case_8_theta_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising eta_dec never raises rho_2 *)
Theorem case_8_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_dec_2_inhabited : hypotheses_of case_8_eta_dec_2.
Proof. exact case_8_eta_dec_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising beta_1 never lowers rho_2 *)
Theorem case_8_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_1_2_inhabited : hypotheses_of case_8_beta_1_2.
Proof. exact case_8_beta_1_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising sigma_1 never lowers rho_2 *)
Theorem case_8_sigma_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_sigma_1_2_inhabited : hypotheses_of case_8_sigma_1_2.
Proof. exact case_8_sigma_1_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising eta_1 never raises rho_2 *)
Theorem case_8_eta_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1_raised; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_1_2_inhabited : hypotheses_of case_8_eta_1_2.
Proof. exact case_8_eta_1_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising beta_2 never raises rho_2 *)
Theorem case_8_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_2_2_inhabited : hypotheses_of case_8_beta_2_2.
Proof. exact case_8_beta_2_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising sigma_2 never raises rho_2 *)
Theorem case_8_sigma_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2_raised; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_sigma_2_2_inhabited : hypotheses_of case_8_sigma_2_2.
Proof. exact case_8_sigma_2_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising eta_2 never lowers rho_2 *)
Theorem case_8_eta_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2_raised; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_2_2_inhabited : hypotheses_of case_8_eta_2_2.
Proof. exact case_8_eta_2_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising beta_3 never raises rho_2 *)
Theorem case_8_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_3_2_inhabited : hypotheses_of case_8_beta_3_2.
Proof. exact case_8_beta_3_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising theta never lowers rho_3 *)
Theorem case_8_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_theta_3_inhabited : hypotheses_of case_8_theta_3.
Proof. exact case_8_theta_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising eta_dec never raises rho_3 *)
Theorem case_8_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_dec_3_inhabited : hypotheses_of case_8_eta_dec_3.
Proof. exact case_8_eta_dec_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising beta_1 never lowers rho_3 *)
Theorem case_8_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_1_3_inhabited : hypotheses_of case_8_beta_1_3.
Proof. exact case_8_beta_1_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising sigma_1 never lowers rho_3 *)
Theorem case_8_sigma_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_sigma_1_3_inhabited : hypotheses_of case_8_sigma_1_3.
Proof. exact case_8_sigma_1_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising eta_1 never raises rho_3 *)
Theorem case_8_eta_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1_raised; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_1_3_inhabited : hypotheses_of case_8_eta_1_3.
Proof. exact case_8_eta_1_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising beta_2 never lowers rho_3 *)
Theorem case_8_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_2_3_inhabited : hypotheses_of case_8_beta_2_3.
Proof. exact case_8_beta_2_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising sigma_2 never lowers rho_3 *)
Theorem case_8_sigma_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2_raised; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_sigma_2_3_inhabited : hypotheses_of case_8_sigma_2_3.
Proof. exact case_8_sigma_2_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising eta_2 never raises rho_3 *)
Theorem case_8_eta_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2_raised; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_eta_2_3_inhabited : hypotheses_of case_8_eta_2_3.
Proof. exact case_8_eta_2_1_inhabited. Qed.

(* isotropic-isotropic-learnable: raising beta_3 never raises rho_3 *)
Theorem case_8_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; false; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_8_beta_3_3_inhabited : hypotheses_of case_8_beta_3_3.
Proof. exact case_8_beta_3_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising theta never lowers rho_1 *)
Theorem case_9_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_9_theta_1_inhabited : hypotheses_of case_9_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4. by_point. Qed.

(* isotropic-learnable-isotropic: raising eta_dec never raises rho_1 *)
Theorem case_9_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_9_eta_dec_1_inhabited : hypotheses_of case_9_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising beta_1 never raises rho_1 *)
Theorem case_9_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_9_beta_1_1_inhabited : hypotheses_of case_9_beta_1_1.
Proof. exists (1 / 4), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising sigma_1 never raises rho_1 *)
Theorem case_9_sigma_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_9_sigma_1_1_inhabited : hypotheses_of case_9_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising eta_1 never lowers rho_1 *)
Theorem case_9_eta_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1_raised; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_9_eta_1_1_inhabited : hypotheses_of case_9_eta_1_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising beta_2 never raises rho_1 *)
Theorem case_9_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_9_beta_2_1_inhabited : hypotheses_of case_9_beta_2_1.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising beta_3 never moves rho_1 *)
Theorem case_9_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_beta_3_1_inhabited : hypotheses_of case_9_beta_3_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising sigma_3 never moves rho_1 *)
Theorem case_9_sigma_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_sigma_3_1_inhabited : hypotheses_of case_9_sigma_3_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, (1 / 4), 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising eta_3 never moves rho_1 *)
Theorem case_9_eta_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_eta_3_1_inhabited : hypotheses_of case_9_eta_3_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-isotropic: raising theta never lowers rho_2 *)
Theorem case_9_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_9_theta_2_inhabited : hypotheses_of case_9_theta_2.
Proof. exact case_9_theta_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising eta_dec never raises rho_2 *)
Theorem case_9_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_9_eta_dec_2_inhabited : hypotheses_of case_9_eta_dec_2.
Proof. exact case_9_eta_dec_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising beta_1 never lowers rho_2 *)
Theorem case_9_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_9_beta_1_2_inhabited : hypotheses_of case_9_beta_1_2.
Proof. exact case_9_beta_1_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising sigma_1 never lowers rho_2 *)
Theorem case_9_sigma_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_9_sigma_1_2_inhabited : hypotheses_of case_9_sigma_1_2.
Proof. exact case_9_sigma_1_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising eta_1 never raises rho_2 *)
Theorem case_9_eta_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1_raised; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_9_eta_1_2_inhabited : hypotheses_of case_9_eta_1_2.
Proof. exact case_9_eta_1_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising beta_2 never raises rho_2 *)
Theorem case_9_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_9_beta_2_2_inhabited : hypotheses_of case_9_beta_2_2.
Proof. exact case_9_beta_2_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising beta_3 never moves rho_2 *)
Theorem case_9_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_beta_3_2_inhabited : hypotheses_of case_9_beta_3_2.
Proof. exact case_9_beta_3_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising sigma_3 never moves rho_2 *)
Theorem case_9_sigma_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_sigma_3_2_inhabited : hypotheses_of case_9_sigma_3_2.
Proof. exact case_9_sigma_3_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising eta_3 never moves rho_2 *)
Theorem case_9_eta_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_eta_3_2_inhabited : hypotheses_of case_9_eta_3_2.
Proof. exact case_9_eta_3_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising theta never moves rho_3 *)
Theorem case_9_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_theta_3_inhabited : hypotheses_of case_9_theta_3.
Proof. exact case_9_theta_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising eta_dec never moves rho_3 *)
Theorem case_9_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_eta_dec_3_inhabited : hypotheses_of case_9_eta_dec_3.
Proof. exact case_9_eta_dec_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising beta_1 never moves rho_3 *)
Theorem case_9_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_beta_1_3_inhabited : hypotheses_of case_9_beta_1_3.
Proof. exact case_9_beta_1_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising sigma_1 never moves rho_3 *)
Theorem case_9_sigma_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_sigma_1_3_inhabited : hypotheses_of case_9_sigma_1_3.
Proof. exact case_9_sigma_1_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising eta_1 never moves rho_3 *)
Theorem case_9_eta_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1_raised; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_9_eta_1_3_inhabited : hypotheses_of case_9_eta_1_3.
Proof. exact case_9_eta_1_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising beta_2 never lowers rho_3 *)
Theorem case_9_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_9_beta_2_3_inhabited : hypotheses_of case_9_beta_2_3.
Proof. exact case_9_beta_2_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising beta_3 never raises rho_3 *)
Theorem case_9_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_9_beta_3_3_inhabited : hypotheses_of case_9_beta_3_3.
Proof. exact case_9_beta_3_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising sigma_3 never raises rho_3 *)
Theorem case_9_sigma_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_9_sigma_3_3_inhabited : hypotheses_of case_9_sigma_3_3.
Proof. exact case_9_sigma_3_1_inhabited. Qed.

(* isotropic-learnable-isotropic: raising eta_3 never lowers rho_3 *)
Theorem case_9_eta_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_1 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; false] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_9_eta_3_3_inhabited : hypotheses_of case_9_eta_3_3.
Proof. exact case_9_eta_3_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising theta never lowers rho_1 *)
Theorem case_10_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_10_theta_1_inhabited : hypotheses_of case_10_theta_1.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, (1 / 4), 1. by_point. Qed.

(* isotropic-learnable-learnable: raising eta_dec never raises rho_1 *)
Theorem case_10_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_10_eta_dec_1_inhabited : hypotheses_of case_10_eta_dec_1.
Proof. exists 1, (1 / 3), 1, 1, 1, 1, (1 / 3), 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable: raising beta_1 never raises rho_1 *)
Theorem case_10_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_10_beta_1_1_inhabited : hypotheses_of case_10_beta_1_1.
Proof. exists 1, 3, 1, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable: raising sigma_1 never raises rho_1 *)
Theorem case_10_sigma_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_10_sigma_1_1_inhabited : hypotheses_of case_10_sigma_1_1.
Proof. exists 1, 1, 2, 1, 1, 1, 1, 1, 4, 1. by_point. Qed.

(* isotropic-learnable-learnable: raising eta_1 never lowers rho_1 *)
Theorem case_10_eta_1_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1_raised; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_10_eta_1_1_inhabited : hypotheses_of case_10_eta_1_1.
Proof. exists 1, (1 / 4), 1, (1 / 2), 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable: raising beta_2 never raises rho_1 *)
Theorem case_10_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_2 < beta_3 ->
  beta_2_raised < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_10_beta_2_1_inhabited : hypotheses_of case_10_beta_2_1.
Proof. exists 1, 1, 2, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable: raising beta_3 never moves rho_1 *)
Theorem case_10_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_beta_3_1_inhabited : hypotheses_of case_10_beta_3_1.
Proof. exists 1, 1, 2, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable-learnable: raising theta never lowers rho_2 *)
Theorem case_10_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_10_theta_2_inhabited : hypotheses_of case_10_theta_2.
Proof. exact case_10_theta_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising eta_dec never raises rho_2 *)
Theorem case_10_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_10_eta_dec_2_inhabited : hypotheses_of case_10_eta_dec_2.
Proof. exact case_10_eta_dec_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising beta_1 never lowers rho_2 *)
Theorem case_10_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_10_beta_1_2_inhabited : hypotheses_of case_10_beta_1_2.
Proof. exact case_10_beta_1_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising sigma_1 never lowers rho_2 *)
Theorem case_10_sigma_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_10_sigma_1_2_inhabited : hypotheses_of case_10_sigma_1_2.
Proof. exact case_10_sigma_1_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising eta_1 never raises rho_2 *)
Theorem case_10_eta_1_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1_raised; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_10_eta_1_2_inhabited : hypotheses_of case_10_eta_1_2.
Proof. exact case_10_eta_1_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising beta_2 never raises rho_2 *)
Theorem case_10_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_2 < beta_3 ->
  beta_2_raised < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_10_beta_2_2_inhabited : hypotheses_of case_10_beta_2_2.
Proof. exact case_10_beta_2_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising beta_3 never moves rho_2 *)
Theorem case_10_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_beta_3_2_inhabited : hypotheses_of case_10_beta_3_2.
Proof. exact case_10_beta_3_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising theta never moves rho_3 *)
Theorem case_10_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_theta_3_inhabited : hypotheses_of case_10_theta_3.
Proof. exact case_10_theta_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising eta_dec never moves rho_3 *)
Theorem case_10_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_eta_dec_3_inhabited : hypotheses_of case_10_eta_dec_3.
Proof. exact case_10_eta_dec_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising beta_1 never moves rho_3 *)
Theorem case_10_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_beta_1_3_inhabited : hypotheses_of case_10_beta_1_3.
Proof. exact case_10_beta_1_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising sigma_1 never moves rho_3 *)
Theorem case_10_sigma_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1_raised; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_sigma_1_3_inhabited : hypotheses_of case_10_sigma_1_3.
Proof. exact case_10_sigma_1_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising eta_1 never moves rho_3 *)
Theorem case_10_eta_1_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_1_raised eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_1_raised -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  eta_1 <= eta_1_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1_raised; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_eta_1_3_inhabited : hypotheses_of case_10_eta_1_3.
Proof. exact case_10_eta_1_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising beta_2 never moves rho_3 *)
Theorem case_10_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_2 < beta_3 ->
  beta_2_raised < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_beta_2_3_inhabited : hypotheses_of case_10_beta_2_3.
Proof. exact case_10_beta_2_1_inhabited. Qed.

(* isotropic-learnable-learnable: raising beta_3 never moves rho_3 *)
Theorem case_10_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_2 < beta_3 ->
  beta_2 < beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [false; true; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [sigma_1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_10_beta_3_3_inhabited : hypotheses_of case_10_beta_3_3.
Proof. exact case_10_beta_3_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising theta never lowers rho_1 *)
Theorem case_11_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_11_theta_1_inhabited : hypotheses_of case_11_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4. by_point. Qed.

(* learnable-isotropic-isotropic: raising eta_dec never raises rho_1 *)
Theorem case_11_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_11_eta_dec_1_inhabited : hypotheses_of case_11_eta_dec_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising beta_1 never raises rho_1 *)
Theorem case_11_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_1_1_inhabited : hypotheses_of case_11_beta_1_1.
Proof. exists (1 / 4), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising beta_2 never moves rho_1 *)
Theorem case_11_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_beta_2_1_inhabited : hypotheses_of case_11_beta_2_1.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising sigma_2 never moves rho_1 *)
Theorem case_11_sigma_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_2_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2_raised; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_sigma_2_1_inhabited : hypotheses_of case_11_sigma_2_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising eta_2 never moves rho_1 *)
Theorem case_11_eta_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2_raised; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_eta_2_1_inhabited : hypotheses_of case_11_eta_2_1.
Proof. exists 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising beta_3 never moves rho_1 *)
Theorem case_11_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_beta_3_1_inhabited : hypotheses_of case_11_beta_3_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising sigma_3 never moves rho_1 *)
Theorem case_11_sigma_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_sigma_3_1_inhabited : hypotheses_of case_11_sigma_3_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 1, (1 / 4), 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising eta_3 never moves rho_1 *)
Theorem case_11_eta_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_eta_3_1_inhabited : hypotheses_of case_11_eta_3_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-isotropic: raising theta never moves rho_2 *)
Theorem case_11_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_theta_2_inhabited : hypotheses_of case_11_theta_2.
Proof. exact case_11_theta_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising eta_dec never moves rho_2 *)
Theorem case_11_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_eta_dec_2_inhabited : hypotheses_of case_11_eta_dec_2.
Proof. exact case_11_eta_dec_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising beta_1 never lowers rho_2 *)
Theorem case_11_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_1_2_inhabited : hypotheses_of case_11_beta_1_2.
Proof. exact case_11_beta_1_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising beta_2 never raises rho_2 *)
Theorem case_11_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_2_2_inhabited : hypotheses_of case_11_beta_2_2.
Proof. exact case_11_beta_2_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising sigma_2 never raises rho_2 *)
Theorem case_11_sigma_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_2_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2_raised; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_sigma_2_2_inhabited : hypotheses_of case_11_sigma_2_2.
Proof. exact case_11_sigma_2_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising eta_2 never lowers rho_2 *)
Theorem case_11_eta_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2_raised; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_eta_2_2_inhabited : hypotheses_of case_11_eta_2_2.
Proof. exact case_11_eta_2_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising beta_3 never raises rho_2 *)
Theorem case_11_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_3_2_inhabited : hypotheses_of case_11_beta_3_2.
Proof. exact case_11_beta_3_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising sigma_3 never raises rho_2 *)
Theorem case_11_sigma_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_sigma_3_2_inhabited : hypotheses_of case_11_sigma_3_2.
Proof. exact case_11_sigma_3_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising eta_3 never lowers rho_2 *)
Theorem case_11_eta_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_11_eta_3_2_inhabited : hypotheses_of case_11_eta_3_2.
Proof. exact case_11_eta_3_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising theta never moves rho_3 *)
Theorem case_11_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_theta_3_inhabited : hypotheses_of case_11_theta_3.
Proof. exact case_11_theta_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising eta_dec never moves rho_3 *)
Theorem case_11_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_11_eta_dec_3_inhabited : hypotheses_of case_11_eta_dec_3.
Proof. exact case_11_eta_dec_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising beta_1 never lowers rho_3 *)
Theorem case_11_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_1_3_inhabited : hypotheses_of case_11_beta_1_3.
Proof. exact case_11_beta_1_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising beta_2 never lowers rho_3 *)
Theorem case_11_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_2_3_inhabited : hypotheses_of case_11_beta_2_3.
Proof. exact case_11_beta_2_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising sigma_2 never lowers rho_3 *)
Theorem case_11_sigma_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_2_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < sigma_3 -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2_raised; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_sigma_2_3_inhabited : hypotheses_of case_11_sigma_2_3.
Proof. exact case_11_sigma_2_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising eta_2 never raises rho_3 *)
Theorem case_11_eta_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2_raised; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_eta_2_3_inhabited : hypotheses_of case_11_eta_2_3.
Proof. exact case_11_eta_2_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising beta_3 never raises rho_3 *)
Theorem case_11_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_beta_3_3_inhabited : hypotheses_of case_11_beta_3_3.
Proof. exact case_11_beta_3_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising sigma_3 never raises rho_3 *)
Theorem case_11_sigma_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_sigma_3_3_inhabited : hypotheses_of case_11_sigma_3_3.
Proof. exact case_11_sigma_3_1_inhabited. Qed.

(* learnable-isotropic-isotropic: raising eta_3 never lowers rho_3 *)
Theorem case_11_eta_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_2 sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; false] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_11_eta_3_3_inhabited : hypotheses_of case_11_eta_3_3.
Proof. exact case_11_eta_3_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising theta never lowers rho_1 *)
Theorem case_12_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_12_theta_1_inhabited : hypotheses_of case_12_theta_1.
Proof. exists 1, 1, 3, 1, 1, 1, 1, 1, (1 / 4), 1. by_point. Qed.

(* learnable-isotropic-learnable: raising eta_dec never raises rho_1 *)
Theorem case_12_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_12_eta_dec_1_inhabited : hypotheses_of case_12_eta_dec_1.
Proof. exists (1 / 3), 1, 1, 1, 1, 1, 1, 2, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable: raising beta_1 never raises rho_1 *)
Theorem case_12_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_3 ->
  beta_1_raised < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_12_beta_1_1_inhabited : hypotheses_of case_12_beta_1_1.
Proof. exists 1, 3, 1, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable: raising beta_2 never moves rho_1 *)
Theorem case_12_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_beta_2_1_inhabited : hypotheses_of case_12_beta_2_1.
Proof. exists 1, 1, 2, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable: raising sigma_2 never moves rho_1 *)
Theorem case_12_sigma_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2_raised; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_sigma_2_1_inhabited : hypotheses_of case_12_sigma_2_1.
Proof. exists 1, 1, 2, 1, 1, 1, 1, 1, 4, 1. by_point. Qed.

(* learnable-isotropic-learnable: raising eta_2 never moves rho_1 *)
Theorem case_12_eta_2_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2_raised; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_eta_2_1_inhabited : hypotheses_of case_12_eta_2_1.
Proof. exists 1, 1, 2, 1, 1, 2, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable: raising beta_3 never moves rho_1 *)
Theorem case_12_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_beta_3_1_inhabited : hypotheses_of case_12_beta_3_1.
Proof. exists 1, 1, 2, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-isotropic-learnable: raising theta never moves rho_2 *)
Theorem case_12_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_theta_2_inhabited : hypotheses_of case_12_theta_2.
Proof. exact case_12_theta_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising eta_dec never moves rho_2 *)
Theorem case_12_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_eta_dec_2_inhabited : hypotheses_of case_12_eta_dec_2.
Proof. exact case_12_eta_dec_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising beta_1 never lowers rho_2 *)
Theorem case_12_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_3 ->
  beta_1_raised < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_12_beta_1_2_inhabited : hypotheses_of case_12_beta_1_2.
Proof. exact case_12_beta_1_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising beta_2 never raises rho_2 *)
Theorem case_12_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_12_beta_2_2_inhabited : hypotheses_of case_12_beta_2_2.
Proof. exact case_12_beta_2_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising sigma_2 never raises rho_2 *)
Theorem case_12_sigma_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2_raised; 1] [eta_1; eta_2; eta_3])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_12_sigma_2_2_inhabited : hypotheses_of case_12_sigma_2_2.
Proof. exact case_12_sigma_2_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising eta_2 never lowers rho_2 *)
Theorem case_12_eta_2_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2_raised; eta_3])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_12_eta_2_2_inhabited : hypotheses_of case_12_eta_2_2.
Proof. exact case_12_eta_2_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising beta_3 never moves rho_2 *)
Theorem case_12_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_beta_3_2_inhabited : hypotheses_of case_12_beta_3_2.
Proof. exact case_12_beta_3_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising theta never moves rho_3 *)
Theorem case_12_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_theta_3_inhabited : hypotheses_of case_12_theta_3.
Proof. exact case_12_theta_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising eta_dec never moves rho_3 *)
Theorem case_12_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_eta_dec_3_inhabited : hypotheses_of case_12_eta_dec_3.
Proof. exact case_12_eta_dec_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising beta_1 never moves rho_3 *)
Theorem case_12_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_3 ->
  beta_1_raised < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_12_beta_1_3_inhabited : hypotheses_of case_12_beta_1_3.
Proof. exact case_12_beta_1_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising beta_2 never lowers rho_3 *)
Theorem case_12_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_12_beta_2_3_inhabited : hypotheses_of case_12_beta_2_3.
Proof. exact case_12_beta_2_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising sigma_2 never lowers rho_3 *)
Theorem case_12_sigma_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2_raised; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_12_sigma_2_3_inhabited : hypotheses_of case_12_sigma_2_3.
Proof. exact case_12_sigma_2_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising eta_2 never raises rho_3 *)
Theorem case_12_eta_2_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_2_raised eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3 ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2_raised; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_12_eta_2_3_inhabited : hypotheses_of case_12_eta_2_3.
Proof. exact case_12_eta_2_1_inhabited. Qed.

(* learnable-isotropic-learnable: raising beta_3 never raises rho_3 *)
Theorem case_12_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_2 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_1 < beta_3 ->
  beta_1 < beta_3_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; false; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; sigma_2; 1] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_12_beta_3_3_inhabited : hypotheses_of case_12_beta_3_3.
Proof. exact case_12_beta_3_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising theta never lowers rho_1 *)
Theorem case_13_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_13_theta_1_inhabited : hypotheses_of case_13_theta_1.
Proof. exists (1 / 4), 1, 1, 1, 1, 1, 1, 1, 1, 3. by_point. Qed.

(* learnable-learnable-isotropic: raising eta_dec never raises rho_1 *)
Theorem case_13_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_13_eta_dec_1_inhabited : hypotheses_of case_13_eta_dec_1.
Proof. exists 1, 3, 1, 1, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic: raising beta_1 never raises rho_1 *)
Theorem case_13_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_2 ->
  beta_1_raised < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_13_beta_1_1_inhabited : hypotheses_of case_13_beta_1_1.
Proof. exists (1 / 4), 1, 3, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic: raising beta_2 never moves rho_1 *)
Theorem case_13_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_beta_2_1_inhabited : hypotheses_of case_13_beta_2_1.
Proof. exists (1 / 4), 1, 3, 1, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic: raising beta_3 never moves rho_1 *)
Theorem case_13_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_beta_3_1_inhabited : hypotheses_of case_13_beta_3_1.
Proof. exists 1, 3, 1, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic: raising sigma_3 never moves rho_1 *)
Theorem case_13_sigma_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_sigma_3_1_inhabited : hypotheses_of case_13_sigma_3_1.
Proof. exists 1, 3, 1, 1, 1, 1, 1, 1, 4, 1. by_point. Qed.

(* learnable-learnable-isotropic: raising eta_3 never moves rho_1 *)
Theorem case_13_eta_3_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_eta_3_1_inhabited : hypotheses_of case_13_eta_3_1.
Proof. exists 1, 4, 1, 1, 1, 1, 3, 1, 1, 1. by_point. Qed.

(* learnable-learnable-isotropic: raising theta never moves rho_2 *)
Theorem case_13_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_theta_2_inhabited : hypotheses_of case_13_theta_2.
Proof. exact case_13_theta_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising eta_dec never moves rho_2 *)
Theorem case_13_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_eta_dec_2_inhabited : hypotheses_of case_13_eta_dec_2.
Proof. exact case_13_eta_dec_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising beta_1 never moves rho_2 *)
Theorem case_13_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_2 ->
  beta_1_raised < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_beta_1_2_inhabited : hypotheses_of case_13_beta_1_2.
Proof. exact case_13_beta_1_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising beta_2 never moves rho_2 *)
Theorem case_13_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_beta_2_2_inhabited : hypotheses_of case_13_beta_2_2.
Proof. exact case_13_beta_2_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising beta_3 never moves rho_2 *)
Theorem case_13_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_beta_3_2_inhabited : hypotheses_of case_13_beta_3_2.
Proof. exact case_13_beta_3_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising sigma_3 never moves rho_2 *)
Theorem case_13_sigma_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_sigma_3_2_inhabited : hypotheses_of case_13_sigma_3_2.
Proof. exact case_13_sigma_3_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising eta_3 never moves rho_2 *)
Theorem case_13_eta_3_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_eta_3_2_inhabited : hypotheses_of case_13_eta_3_2.
Proof. exact case_13_eta_3_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising theta never moves rho_3 *)
Theorem case_13_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_theta_3_inhabited : hypotheses_of case_13_theta_3.
Proof. exact case_13_theta_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising eta_dec never moves rho_3 *)
Theorem case_13_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_3 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_eta_dec_3_inhabited : hypotheses_of case_13_eta_dec_3.
Proof. exact case_13_eta_dec_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising beta_1 never moves rho_3 *)
Theorem case_13_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  beta_1 < beta_2 ->
  beta_1_raised < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_13_beta_1_3_inhabited : hypotheses_of case_13_beta_1_3.
Proof. exact case_13_beta_1_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising beta_2 never lowers rho_3 *)
Theorem case_13_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_13_beta_2_3_inhabited : hypotheses_of case_13_beta_2_3.
Proof. exact case_13_beta_2_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising beta_3 never raises rho_3 *)
Theorem case_13_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_13_beta_3_3_inhabited : hypotheses_of case_13_beta_3_3.
Proof. exact case_13_beta_3_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising sigma_3 never raises rho_3 *)
Theorem case_13_sigma_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec sigma_3 sigma_3_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < sigma_3 -> 0 < sigma_3_raised -> 0 < theta -> 
  sigma_3 <= sigma_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3_raised] [eta_1; eta_2; eta_3])) after ->
  after 3%nat <= before 3%nat.
Proof. intros. by_trend. Qed.
Example case_13_sigma_3_3_inhabited : hypotheses_of case_13_sigma_3_3.
Proof. exact case_13_sigma_3_1_inhabited. Qed.

(* learnable-learnable-isotropic: raising eta_3 never lowers rho_3 *)
Theorem case_13_eta_3_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_3_raised eta_dec sigma_3 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_3_raised -> 0 < eta_dec -> 0 < sigma_3 -> 0 < theta -> 
  eta_3 <= eta_3_raised ->
  beta_1 < beta_2 ->
  beta_1 < beta_2 ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; false] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; sigma_3] [eta_1; eta_2; eta_3_raised])) after ->
  before 3%nat <= after 3%nat.
Proof. intros. by_trend. Qed.
Example case_13_eta_3_3_inhabited : hypotheses_of case_13_eta_3_3.
Proof. exact case_13_eta_3_1_inhabited. Qed.

(* learnable-learnable-learnable: raising theta never lowers rho_1 *)
Theorem case_14_theta_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_14_theta_1_inhabited : hypotheses_of case_14_theta_1.
Proof. exists (1 / 3), 1, 3, 1, 1, 1, 1, 1, 4. by_point. Qed.

(* learnable-learnable-learnable: raising eta_dec never raises rho_1 *)
Theorem case_14_eta_dec_1 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_14_eta_dec_1_inhabited : hypotheses_of case_14_eta_dec_1.
Proof. exists (1 / 3), 1, 4, 1, 1, 1, 1, 2, 1. by_point. Qed.

(* learnable-learnable-learnable: raising beta_1 never raises rho_1 *)
Theorem case_14_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1_raised < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_14_beta_1_1_inhabited : hypotheses_of case_14_beta_1_1.
Proof. exists (1 / 3), 1, 3, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-learnable: raising beta_2 never moves rho_1 *)
Theorem case_14_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2_raised /\ beta_2_raised < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_2_1_inhabited : hypotheses_of case_14_beta_2_1.
Proof. exists (1 / 3), 1, 3, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-learnable: raising beta_3 never moves rho_1 *)
Theorem case_14_beta_3_1 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3_raised) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 1%nat = after 1%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_3_1_inhabited : hypotheses_of case_14_beta_3_1.
Proof. exists (1 / 3), 1, 3, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* learnable-learnable-learnable: raising theta never moves rho_2 *)
Theorem case_14_theta_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_theta_2_inhabited : hypotheses_of case_14_theta_2.
Proof. exact case_14_theta_1_inhabited. Qed.

(* learnable-learnable-learnable: raising eta_dec never moves rho_2 *)
Theorem case_14_eta_dec_2 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_eta_dec_2_inhabited : hypotheses_of case_14_eta_dec_2.
Proof. exact case_14_eta_dec_1_inhabited. Qed.

(* learnable-learnable-learnable: raising beta_1 never moves rho_2 *)
Theorem case_14_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1_raised < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_1_2_inhabited : hypotheses_of case_14_beta_1_2.
Proof. exact case_14_beta_1_1_inhabited. Qed.

(* learnable-learnable-learnable: raising beta_2 never moves rho_2 *)
Theorem case_14_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2_raised /\ beta_2_raised < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_2_2_inhabited : hypotheses_of case_14_beta_2_2.
Proof. exact case_14_beta_2_1_inhabited. Qed.

(* learnable-learnable-learnable: raising beta_3 never moves rho_2 *)
Theorem case_14_beta_3_2 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3_raised) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 2%nat = after 2%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_3_2_inhabited : hypotheses_of case_14_beta_3_2.
Proof. exact case_14_beta_3_1_inhabited. Qed.

(* learnable-learnable-learnable: raising theta never moves rho_3 *)
Theorem case_14_theta_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta_raised eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_theta_3_inhabited : hypotheses_of case_14_theta_3.
Proof. exact case_14_theta_1_inhabited. Qed.

(* learnable-learnable-learnable: raising eta_dec never moves rho_3 *)
Theorem case_14_eta_dec_3 :
  forall beta_1 beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec eta_dec_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec_raised [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_eta_dec_3_inhabited : hypotheses_of case_14_eta_dec_3.
Proof. exact case_14_eta_dec_1_inhabited. Qed.

(* learnable-learnable-learnable: raising beta_1 never moves rho_3 *)
Theorem case_14_beta_1_3 :
  forall beta_1 beta_1_raised beta_2 beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1_raised < beta_2 /\ beta_2 < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1_raised; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_1_3_inhabited : hypotheses_of case_14_beta_1_3.
Proof. exact case_14_beta_1_1_inhabited. Qed.

(* learnable-learnable-learnable: raising beta_2 never moves rho_3 *)
Theorem case_14_beta_2_3 :
  forall beta_1 beta_2 beta_2_raised beta_3 eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < beta_3 -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2_raised /\ beta_2_raised < beta_3) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2_raised; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_2_3_inhabited : hypotheses_of case_14_beta_2_3.
Proof. exact case_14_beta_2_1_inhabited. Qed.

(* learnable-learnable-learnable: raising beta_3 never moves rho_3 *)
Theorem case_14_beta_3_3 :
  forall beta_1 beta_2 beta_3 beta_3_raised eta_1 eta_2 eta_3 eta_dec theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_3 -> 0 < beta_3_raised -> 0 < eta_1 -> 0 < eta_2 -> 0 < eta_3 -> 0 < eta_dec -> 0 < theta -> 
  beta_3 <= beta_3_raised ->
  (beta_1 < beta_2 /\ beta_2 < beta_3) ->
  (beta_1 < beta_2 /\ beta_2 < beta_3_raised) ->
  forall before after, minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3] [1; 1; 1] [eta_1; eta_2; eta_3])) before ->
  minimiser (chain_of (Mode 3 [true; true; true] theta eta_dec [beta_1; beta_2; beta_3_raised] [1; 1; 1] [eta_1; eta_2; eta_3])) after ->
  before 3%nat = after 3%nat.
Proof. intros. apply Rle_antisym; by_trend. Qed.
Example case_14_beta_3_3_inhabited : hypotheses_of case_14_beta_3_3.
Proof. exact case_14_beta_3_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising theta never lowers rho_1 *)
Theorem case_15_theta_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta_raised eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_theta_1_inhabited : hypotheses_of case_15_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 1, 2. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising eta_dec never raises rho_1 *)
Theorem case_15_eta_dec_1 :
  forall beta_1 beta_2 eta_2 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec_raised [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec_raised; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_eta_dec_1_inhabited : hypotheses_of case_15_eta_dec_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising beta_1 never raises rho_1 *)
Theorem case_15_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1_raised; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_beta_1_1_inhabited : hypotheses_of case_15_beta_1_1.
Proof. exists 1, 4, 1, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising sigma_1 never raises rho_1 *)
Theorem case_15_sigma_1_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1_raised; sigma_2] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_sigma_1_1_inhabited : hypotheses_of case_15_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 4, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising beta_2 never raises rho_1 *)
Theorem case_15_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2_raised] [sigma_1; sigma_2] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_beta_2_1_inhabited : hypotheses_of case_15_beta_2_1.
Proof. exists 1, 1, 4, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising sigma_2 never raises rho_1 *)
Theorem case_15_sigma_2_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2_raised] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_sigma_2_1_inhabited : hypotheses_of case_15_sigma_2_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising eta_2 never lowers rho_1 *)
Theorem case_15_eta_2_1 :
  forall beta_1 beta_2 eta_2 eta_2_raised eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2_raised])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_15_eta_2_1_inhabited : hypotheses_of case_15_eta_2_1.
Proof. exists 1, 1, 1, 2, 1, 1, 1, 1. by_point. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising theta never lowers rho_2 *)
Theorem case_15_theta_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta_raised eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_theta_2_inhabited : hypotheses_of case_15_theta_2.
Proof. exact case_15_theta_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising eta_dec never raises rho_2 *)
Theorem case_15_eta_dec_2 :
  forall beta_1 beta_2 eta_2 eta_dec eta_dec_raised sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec_raised [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec_raised; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_eta_dec_2_inhabited : hypotheses_of case_15_eta_dec_2.
Proof. exact case_15_eta_dec_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising beta_1 never lowers rho_2 *)
Theorem case_15_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1_raised; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_beta_1_2_inhabited : hypotheses_of case_15_beta_1_2.
Proof. exact case_15_beta_1_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising sigma_1 never lowers rho_2 *)
Theorem case_15_sigma_1_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_1_raised sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < sigma_2 -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1_raised; sigma_2] [eta_dec; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_sigma_1_2_inhabited : hypotheses_of case_15_sigma_1_2.
Proof. exact case_15_sigma_1_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising beta_2 never raises rho_2 *)
Theorem case_15_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised eta_2 eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2_raised] [sigma_1; sigma_2] [eta_dec; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_beta_2_2_inhabited : hypotheses_of case_15_beta_2_2.
Proof. exact case_15_beta_2_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising sigma_2 never raises rho_2 *)
Theorem case_15_sigma_2_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_2 sigma_2_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < sigma_2_raised -> 0 < theta -> 
  sigma_2 <= sigma_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2_raised] [eta_dec; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_sigma_2_2_inhabited : hypotheses_of case_15_sigma_2_2.
Proof. exact case_15_sigma_2_1_inhabited. Qed.

(* isotropic-isotropic, η_1 = η_dec: raising eta_2 never lowers rho_2 *)
Theorem case_15_eta_2_2 :
  forall beta_1 beta_2 eta_2 eta_2_raised eta_dec sigma_1 sigma_2 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_2_raised -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_2 -> 0 < theta -> 
  eta_2 <= eta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; false] theta eta_dec [beta_1; beta_2] [sigma_1; sigma_2] [eta_dec; eta_2_raised])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_15_eta_2_2_inhabited : hypotheses_of case_15_eta_2_2.
Proof. exact case_15_eta_2_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: raising theta never lowers rho_1 *)
Theorem case_16_theta_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta_raised eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) after ->
  before 1%nat <= after 1%nat.
Proof. intros. by_trend. Qed.
Example case_16_theta_1_inhabited : hypotheses_of case_16_theta_1.
Proof. exists 1, 1, 1, 1, 1, 1, 4. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: raising eta_dec never raises rho_1 *)
Theorem case_16_eta_dec_1 :
  forall beta_1 beta_2 eta_2 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec_raised [beta_1; beta_2] [sigma_1; 1] [eta_dec_raised; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_16_eta_dec_1_inhabited : hypotheses_of case_16_eta_dec_1.
Proof. exists 1, 1, 1, 1, 3, 1, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: raising beta_1 never raises rho_1 *)
Theorem case_16_beta_1_1 :
  forall beta_1 beta_1_raised beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1_raised; beta_2] [sigma_1; 1] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_16_beta_1_1_inhabited : hypotheses_of case_16_beta_1_1.
Proof. exists 1, 3, 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: raising sigma_1 never raises rho_1 *)
Theorem case_16_sigma_1_1 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1_raised; 1] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_16_sigma_1_1_inhabited : hypotheses_of case_16_sigma_1_1.
Proof. exists 1, 1, 1, 1, 1, 3, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: raising beta_2 never raises rho_1 *)
Theorem case_16_beta_2_1 :
  forall beta_1 beta_2 beta_2_raised eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2_raised] [sigma_1; 1] [eta_dec; eta_2])) after ->
  after 1%nat <= before 1%nat.
Proof. intros. by_trend. Qed.
Example case_16_beta_2_1_inhabited : hypotheses_of case_16_beta_2_1.
Proof. exists 1, (1 / 4), 1, 1, 1, 1, 1. by_point. Qed.

(* isotropic-learnable, η_1 = η_dec: raising theta never lowers rho_2 *)
Theorem case_16_theta_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 theta theta_raised : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 0 < theta_raised -> 
  theta <= theta_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta_raised eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_16_theta_2_inhabited : hypotheses_of case_16_theta_2.
Proof. exact case_16_theta_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: raising eta_dec never raises rho_2 *)
Theorem case_16_eta_dec_2 :
  forall beta_1 beta_2 eta_2 eta_dec eta_dec_raised sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < eta_dec_raised -> 0 < sigma_1 -> 0 < theta -> 
  eta_dec <= eta_dec_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec_raised [beta_1; beta_2] [sigma_1; 1] [eta_dec_raised; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_16_eta_dec_2_inhabited : hypotheses_of case_16_eta_dec_2.
Proof. exact case_16_eta_dec_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: raising beta_1 never lowers rho_2 *)
Theorem case_16_beta_1_2 :
  forall beta_1 beta_1_raised beta_2 eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_1_raised -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_1 <= beta_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1_raised; beta_2] [sigma_1; 1] [eta_dec; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_16_beta_1_2_inhabited : hypotheses_of case_16_beta_1_2.
Proof. exact case_16_beta_1_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: raising sigma_1 never lowers rho_2 *)
Theorem case_16_sigma_1_2 :
  forall beta_1 beta_2 eta_2 eta_dec sigma_1 sigma_1_raised theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < sigma_1_raised -> 0 < theta -> 
  sigma_1 <= sigma_1_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1_raised; 1] [eta_dec; eta_2])) after ->
  before 2%nat <= after 2%nat.
Proof. intros. by_trend. Qed.
Example case_16_sigma_1_2_inhabited : hypotheses_of case_16_sigma_1_2.
Proof. exact case_16_sigma_1_1_inhabited. Qed.

(* isotropic-learnable, η_1 = η_dec: raising beta_2 never raises rho_2 *)
Theorem case_16_beta_2_2 :
  forall beta_1 beta_2 beta_2_raised eta_2 eta_dec sigma_1 theta : R, 0 < beta_1 -> 0 < beta_2 -> 0 < beta_2_raised -> 0 < eta_2 -> 0 < eta_dec -> 0 < sigma_1 -> 0 < theta -> 
  beta_2 <= beta_2_raised ->
  forall before after, minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2] [sigma_1; 1] [eta_dec; eta_2])) before ->
  minimiser (chain_of (Mode 2 [false; true] theta eta_dec [beta_1; beta_2_raised] [sigma_1; 1] [eta_dec; eta_2])) after ->
  after 2%nat <= before 2%nat.
Proof. intros. by_trend. Qed.
Example case_16_beta_2_2_inhabited : hypotheses_of case_16_beta_2_2.
Proof. exact case_16_beta_2_1_inhabited. Qed.

Definition all :=
  let _ := case_1_theta_1 in
  let _ := case_1_theta_1_inhabited in
  let _ := case_1_eta_dec_1 in
  let _ := case_1_eta_dec_1_inhabited in
  let _ := case_1_beta_1_1 in
  let _ := case_1_beta_1_1_inhabited in
  let _ := case_1_sigma_1_1 in
  let _ := case_1_sigma_1_1_inhabited in
  let _ := case_1_eta_1_1 in
  let _ := case_1_eta_1_1_inhabited in
  let _ := case_2_theta_1 in
  let _ := case_2_theta_1_inhabited in
  let _ := case_2_eta_dec_1 in
  let _ := case_2_eta_dec_1_inhabited in
  let _ := case_2_beta_1_1 in
  let _ := case_2_beta_1_1_inhabited in
  let _ := case_3_theta_1 in
  let _ := case_3_theta_1_inhabited in
  let _ := case_3_eta_dec_1 in
  let _ := case_3_eta_dec_1_inhabited in
  let _ := case_3_beta_1_1 in
  let _ := case_3_beta_1_1_inhabited in
  let _ := case_3_sigma_1_1 in
  let _ := case_3_sigma_1_1_inhabited in
  let _ := case_3_eta_1_1 in
  let _ := case_3_eta_1_1_inhabited in
  let _ := case_3_beta_2_1 in
  let _ := case_3_beta_2_1_inhabited in
  let _ := case_3_sigma_2_1 in
  let _ := case_3_sigma_2_1_inhabited in
  let _ := case_3_eta_2_1 in
  let _ := case_3_eta_2_1_inhabited in
  let _ := case_3_theta_2 in
  let _ := case_3_theta_2_inhabited in
  let _ := case_3_eta_dec_2 in
  let _ := case_3_eta_dec_2_inhabited in
  let _ := case_3_beta_1_2 in
  let _ := case_3_beta_1_2_inhabited in
  let _ := case_3_sigma_1_2 in
  let _ := case_3_sigma_1_2_inhabited in
  let _ := case_3_eta_1_2 in
  let _ := case_3_eta_1_2_inhabited in
  let _ := case_3_beta_2_2 in
  let _ := case_3_beta_2_2_inhabited in
  let _ := case_3_sigma_2_2 in
  let _ := case_3_sigma_2_2_inhabited in
  let _ := case_3_eta_2_2 in
  let _ := case_3_eta_2_2_inhabited in
  let _ := case_4_theta_1 in
  let _ := case_4_theta_1_inhabited in
  let _ := case_4_eta_dec_1 in
  let _ := case_4_eta_dec_1_inhabited in
  let _ := case_4_beta_1_1 in
  let _ := case_4_beta_1_1_inhabited in
  let _ := case_4_sigma_1_1 in
  let _ := case_4_sigma_1_1_inhabited in
  let _ := case_4_eta_1_1 in
  let _ := case_4_eta_1_1_inhabited in
  let _ := case_4_beta_2_1 in
  let _ := case_4_beta_2_1_inhabited in
  let _ := case_4_theta_2 in
  let _ := case_4_theta_2_inhabited in
  let _ := case_4_eta_dec_2 in
  let _ := case_4_eta_dec_2_inhabited in
  let _ := case_4_beta_1_2 in
  let _ := case_4_beta_1_2_inhabited in
  let _ := case_4_sigma_1_2 in
  let _ := case_4_sigma_1_2_inhabited in
  let _ := case_4_eta_1_2 in
  let _ := case_4_eta_1_2_inhabited in
  let _ := case_4_beta_2_2 in
  let _ := case_4_beta_2_2_inhabited in
  let _ := case_5_theta_1 in
  let _ := case_5_theta_1_inhabited in
  let _ := case_5_eta_dec_1 in
  let _ := case_5_eta_dec_1_inhabited in
  let _ := case_5_beta_1_1 in
  let _ := case_5_beta_1_1_inhabited in
  let _ := case_5_beta_2_1 in
  let _ := case_5_beta_2_1_inhabited in
  let _ := case_5_sigma_2_1 in
  let _ := case_5_sigma_2_1_inhabited in
  let _ := case_5_eta_2_1 in
  let _ := case_5_eta_2_1_inhabited in
  let _ := case_5_theta_2 in
  let _ := case_5_theta_2_inhabited in
  let _ := case_5_eta_dec_2 in
  let _ := case_5_eta_dec_2_inhabited in
  let _ := case_5_beta_1_2 in
  let _ := case_5_beta_1_2_inhabited in
  let _ := case_5_beta_2_2 in
  let _ := case_5_beta_2_2_inhabited in
  let _ := case_5_sigma_2_2 in
  let _ := case_5_sigma_2_2_inhabited in
  let _ := case_5_eta_2_2 in
  let _ := case_5_eta_2_2_inhabited in
  let _ := case_6_theta_1 in
  let _ := case_6_theta_1_inhabited in
  let _ := case_6_eta_dec_1 in
  let _ := case_6_eta_dec_1_inhabited in
  let _ := case_6_beta_1_1 in
  let _ := case_6_beta_1_1_inhabited in
  let _ := case_6_beta_2_1 in
  let _ := case_6_beta_2_1_inhabited in
  let _ := case_6_theta_2 in
  let _ := case_6_theta_2_inhabited in
  let _ := case_6_eta_dec_2 in
  let _ := case_6_eta_dec_2_inhabited in
  let _ := case_6_beta_1_2 in
  let _ := case_6_beta_1_2_inhabited in
  let _ := case_6_beta_2_2 in
  let _ := case_6_beta_2_2_inhabited in
  let _ := case_7_theta_1 in
  let _ := case_7_theta_1_inhabited in
  let _ := case_7_eta_dec_1 in
  let _ := case_7_eta_dec_1_inhabited in
  let _ := case_7_beta_1_1 in
  let _ := case_7_beta_1_1_inhabited in
  let _ := case_7_sigma_1_1 in
  let _ := case_7_sigma_1_1_inhabited in
  let _ := case_7_eta_1_1 in
  let _ := case_7_eta_1_1_inhabited in
  let _ := case_7_beta_2_1 in
  let _ := case_7_beta_2_1_inhabited in
  let _ := case_7_sigma_2_1 in
  let _ := case_7_sigma_2_1_inhabited in
  let _ := case_7_eta_2_1 in
  let _ := case_7_eta_2_1_inhabited in
  let _ := case_7_beta_3_1 in
  let _ := case_7_beta_3_1_inhabited in
  let _ := case_7_sigma_3_1 in
  let _ := case_7_sigma_3_1_inhabited in
  let _ := case_7_eta_3_1 in
  let _ := case_7_eta_3_1_inhabited in
  let _ := case_7_theta_2 in
  let _ := case_7_theta_2_inhabited in
  let _ := case_7_eta_dec_2 in
  let _ := case_7_eta_dec_2_inhabited in
  let _ := case_7_beta_1_2 in
  let _ := case_7_beta_1_2_inhabited in
  let _ := case_7_sigma_1_2 in
  let _ := case_7_sigma_1_2_inhabited in
  let _ := case_7_eta_1_2 in
  let _ := case_7_eta_1_2_inhabited in
  let _ := case_7_beta_2_2 in
  let _ := case_7_beta_2_2_inhabited in
  let _ := case_7_sigma_2_2 in
  let _ := case_7_sigma_2_2_inhabited in
  let _ := case_7_eta_2_2 in
  let _ := case_7_eta_2_2_inhabited in
  let _ := case_7_beta_3_2 in
  let _ := case_7_beta_3_2_inhabited in
  let _ := case_7_sigma_3_2 in
  let _ := case_7_sigma_3_2_inhabited in
  let _ := case_7_eta_3_2 in
  let _ := case_7_eta_3_2_inhabited in
  let _ := case_7_theta_3 in
  let _ := case_7_theta_3_inhabited in
  let _ := case_7_eta_dec_3 in
  let _ := case_7_eta_dec_3_inhabited in
  let _ := case_7_beta_1_3 in
  let _ := case_7_beta_1_3_inhabited in
  let _ := case_7_sigma_1_3 in
  let _ := case_7_sigma_1_3_inhabited in
  let _ := case_7_eta_1_3 in
  let _ := case_7_eta_1_3_inhabited in
  let _ := case_7_beta_2_3 in
  let _ := case_7_beta_2_3_inhabited in
  let _ := case_7_sigma_2_3 in
  let _ := case_7_sigma_2_3_inhabited in
  let _ := case_7_eta_2_3 in
  let _ := case_7_eta_2_3_inhabited in
  let _ := case_7_beta_3_3 in
  let _ := case_7_beta_3_3_inhabited in
  let _ := case_7_sigma_3_3 in
  let _ := case_7_sigma_3_3_inhabited in
  let _ := case_7_eta_3_3 in
  let _ := case_7_eta_3_3_inhabited in
  let _ := case_8_theta_1 in
  let _ := case_8_theta_1_inhabited in
  let _ := case_8_eta_dec_1 in
  let _ := case_8_eta_dec_1_inhabited in
  let _ := case_8_beta_1_1 in
  let _ := case_8_beta_1_1_inhabited in
  let _ := case_8_sigma_1_1 in
  let _ := case_8_sigma_1_1_inhabited in
  let _ := case_8_eta_1_1 in
  let _ := case_8_eta_1_1_inhabited in
  let _ := case_8_beta_2_1 in
  let _ := case_8_beta_2_1_inhabited in
  let _ := case_8_sigma_2_1 in
  let _ := case_8_sigma_2_1_inhabited in
  let _ := case_8_eta_2_1 in
  let _ := case_8_eta_2_1_inhabited in
  let _ := case_8_beta_3_1 in
  let _ := case_8_beta_3_1_inhabited in
  let _ := case_8_theta_2 in
  let _ := case_8_theta_2_inhabited in
  let _ := case_8_eta_dec_2 in
  let _ := case_8_eta_dec_2_inhabited in
  let _ := case_8_beta_1_2 in
  let _ := case_8_beta_1_2_inhabited in
  let _ := case_8_sigma_1_2 in
  let _ := case_8_sigma_1_2_inhabited in
  let _ := case_8_eta_1_2 in
  let _ := case_8_eta_1_2_inhabited in
  let _ := case_8_beta_2_2 in
  let _ := case_8_beta_2_2_inhabited in
  let _ := case_8_sigma_2_2 in
  let _ := case_8_sigma_2_2_inhabited in
  let _ := case_8_eta_2_2 in
  let _ := case_8_eta_2_2_inhabited in
  let _ := case_8_beta_3_2 in
  let _ := case_8_beta_3_2_inhabited in
  let _ := case_8_theta_3 in
  let _ := case_8_theta_3_inhabited in
  let _ := case_8_eta_dec_3 in
  let _ := case_8_eta_dec_3_inhabited in
  let _ := case_8_beta_1_3 in
  let _ := case_8_beta_1_3_inhabited in
  let _ := case_8_sigma_1_3 in
  let _ := case_8_sigma_1_3_inhabited in
  let _ := case_8_eta_1_3 in
  let _ := case_8_eta_1_3_inhabited in
  let _ := case_8_beta_2_3 in
  let _ := case_8_beta_2_3_inhabited in
  let _ := case_8_sigma_2_3 in
  let _ := case_8_sigma_2_3_inhabited in
  let _ := case_8_eta_2_3 in
  let _ := case_8_eta_2_3_inhabited in
  let _ := case_8_beta_3_3 in
  let _ := case_8_beta_3_3_inhabited in
  let _ := case_9_theta_1 in
  let _ := case_9_theta_1_inhabited in
  let _ := case_9_eta_dec_1 in
  let _ := case_9_eta_dec_1_inhabited in
  let _ := case_9_beta_1_1 in
  let _ := case_9_beta_1_1_inhabited in
  let _ := case_9_sigma_1_1 in
  let _ := case_9_sigma_1_1_inhabited in
  let _ := case_9_eta_1_1 in
  let _ := case_9_eta_1_1_inhabited in
  let _ := case_9_beta_2_1 in
  let _ := case_9_beta_2_1_inhabited in
  let _ := case_9_beta_3_1 in
  let _ := case_9_beta_3_1_inhabited in
  let _ := case_9_sigma_3_1 in
  let _ := case_9_sigma_3_1_inhabited in
  let _ := case_9_eta_3_1 in
  let _ := case_9_eta_3_1_inhabited in
  let _ := case_9_theta_2 in
  let _ := case_9_theta_2_inhabited in
  let _ := case_9_eta_dec_2 in
  let _ := case_9_eta_dec_2_inhabited in
  let _ := case_9_beta_1_2 in
  let _ := case_9_beta_1_2_inhabited in
  let _ := case_9_sigma_1_2 in
  let _ := case_9_sigma_1_2_inhabited in
  let _ := case_9_eta_1_2 in
  let _ := case_9_eta_1_2_inhabited in
  let _ := case_9_beta_2_2 in
  let _ := case_9_beta_2_2_inhabited in
  let _ := case_9_beta_3_2 in
  let _ := case_9_beta_3_2_inhabited in
  let _ := case_9_sigma_3_2 in
  let _ := case_9_sigma_3_2_inhabited in
  let _ := case_9_eta_3_2 in
  let _ := case_9_eta_3_2_inhabited in
  let _ := case_9_theta_3 in
  let _ := case_9_theta_3_inhabited in
  let _ := case_9_eta_dec_3 in
  let _ := case_9_eta_dec_3_inhabited in
  let _ := case_9_beta_1_3 in
  let _ := case_9_beta_1_3_inhabited in
  let _ := case_9_sigma_1_3 in
  let _ := case_9_sigma_1_3_inhabited in
  let _ := case_9_eta_1_3 in
  let _ := case_9_eta_1_3_inhabited in
  let _ := case_9_beta_2_3 in
  let _ := case_9_beta_2_3_inhabited in
  let _ := case_9_beta_3_3 in
  let _ := case_9_beta_3_3_inhabited in
  let _ := case_9_sigma_3_3 in
  let _ := case_9_sigma_3_3_inhabited in
  let _ := case_9_eta_3_3 in
  let _ := case_9_eta_3_3_inhabited in
  let _ := case_10_theta_1 in
  let _ := case_10_theta_1_inhabited in
  let _ := case_10_eta_dec_1 in
  let _ := case_10_eta_dec_1_inhabited in
  let _ := case_10_beta_1_1 in
  let _ := case_10_beta_1_1_inhabited in
  let _ := case_10_sigma_1_1 in
  let _ := case_10_sigma_1_1_inhabited in
  let _ := case_10_eta_1_1 in
  let _ := case_10_eta_1_1_inhabited in
  let _ := case_10_beta_2_1 in
  let _ := case_10_beta_2_1_inhabited in
  let _ := case_10_beta_3_1 in
  let _ := case_10_beta_3_1_inhabited in
  let _ := case_10_theta_2 in
  let _ := case_10_theta_2_inhabited in
  let _ := case_10_eta_dec_2 in
  let _ := case_10_eta_dec_2_inhabited in
  let _ := case_10_beta_1_2 in
  let _ := case_10_beta_1_2_inhabited in
  let _ := case_10_sigma_1_2 in
  let _ := case_10_sigma_1_2_inhabited in
  let _ := case_10_eta_1_2 in
  let _ := case_10_eta_1_2_inhabited in
  let _ := case_10_beta_2_2 in
  let _ := case_10_beta_2_2_inhabited in
  let _ := case_10_beta_3_2 in
  let _ := case_10_beta_3_2_inhabited in
  let _ := case_10_theta_3 in
  let _ := case_10_theta_3_inhabited in
  let _ := case_10_eta_dec_3 in
  let _ := case_10_eta_dec_3_inhabited in
  let _ := case_10_beta_1_3 in
  let _ := case_10_beta_1_3_inhabited in
  let _ := case_10_sigma_1_3 in
  let _ := case_10_sigma_1_3_inhabited in
  let _ := case_10_eta_1_3 in
  let _ := case_10_eta_1_3_inhabited in
  let _ := case_10_beta_2_3 in
  let _ := case_10_beta_2_3_inhabited in
  let _ := case_10_beta_3_3 in
  let _ := case_10_beta_3_3_inhabited in
  let _ := case_11_theta_1 in
  let _ := case_11_theta_1_inhabited in
  let _ := case_11_eta_dec_1 in
  let _ := case_11_eta_dec_1_inhabited in
  let _ := case_11_beta_1_1 in
  let _ := case_11_beta_1_1_inhabited in
  let _ := case_11_beta_2_1 in
  let _ := case_11_beta_2_1_inhabited in
  let _ := case_11_sigma_2_1 in
  let _ := case_11_sigma_2_1_inhabited in
  let _ := case_11_eta_2_1 in
  let _ := case_11_eta_2_1_inhabited in
  let _ := case_11_beta_3_1 in
  let _ := case_11_beta_3_1_inhabited in
  let _ := case_11_sigma_3_1 in
  let _ := case_11_sigma_3_1_inhabited in
  let _ := case_11_eta_3_1 in
  let _ := case_11_eta_3_1_inhabited in
  let _ := case_11_theta_2 in
  let _ := case_11_theta_2_inhabited in
  let _ := case_11_eta_dec_2 in
  let _ := case_11_eta_dec_2_inhabited in
  let _ := case_11_beta_1_2 in
  let _ := case_11_beta_1_2_inhabited in
  let _ := case_11_beta_2_2 in
  let _ := case_11_beta_2_2_inhabited in
  let _ := case_11_sigma_2_2 in
  let _ := case_11_sigma_2_2_inhabited in
  let _ := case_11_eta_2_2 in
  let _ := case_11_eta_2_2_inhabited in
  let _ := case_11_beta_3_2 in
  let _ := case_11_beta_3_2_inhabited in
  let _ := case_11_sigma_3_2 in
  let _ := case_11_sigma_3_2_inhabited in
  let _ := case_11_eta_3_2 in
  let _ := case_11_eta_3_2_inhabited in
  let _ := case_11_theta_3 in
  let _ := case_11_theta_3_inhabited in
  let _ := case_11_eta_dec_3 in
  let _ := case_11_eta_dec_3_inhabited in
  let _ := case_11_beta_1_3 in
  let _ := case_11_beta_1_3_inhabited in
  let _ := case_11_beta_2_3 in
  let _ := case_11_beta_2_3_inhabited in
  let _ := case_11_sigma_2_3 in
  let _ := case_11_sigma_2_3_inhabited in
  let _ := case_11_eta_2_3 in
  let _ := case_11_eta_2_3_inhabited in
  let _ := case_11_beta_3_3 in
  let _ := case_11_beta_3_3_inhabited in
  let _ := case_11_sigma_3_3 in
  let _ := case_11_sigma_3_3_inhabited in
  let _ := case_11_eta_3_3 in
  let _ := case_11_eta_3_3_inhabited in
  let _ := case_12_theta_1 in
  let _ := case_12_theta_1_inhabited in
  let _ := case_12_eta_dec_1 in
  let _ := case_12_eta_dec_1_inhabited in
  let _ := case_12_beta_1_1 in
  let _ := case_12_beta_1_1_inhabited in
  let _ := case_12_beta_2_1 in
  let _ := case_12_beta_2_1_inhabited in
  let _ := case_12_sigma_2_1 in
  let _ := case_12_sigma_2_1_inhabited in
  let _ := case_12_eta_2_1 in
  let _ := case_12_eta_2_1_inhabited in
  let _ := case_12_beta_3_1 in
  let _ := case_12_beta_3_1_inhabited in
  let _ := case_12_theta_2 in
  let _ := case_12_theta_2_inhabited in
  let _ := case_12_eta_dec_2 in
  let _ := case_12_eta_dec_2_inhabited in
  let _ := case_12_beta_1_2 in
  let _ := case_12_beta_1_2_inhabited in
  let _ := case_12_beta_2_2 in
  let _ := case_12_beta_2_2_inhabited in
  let _ := case_12_sigma_2_2 in
  let _ := case_12_sigma_2_2_inhabited in
  let _ := case_12_eta_2_2 in
  let _ := case_12_eta_2_2_inhabited in
  let _ := case_12_beta_3_2 in
  let _ := case_12_beta_3_2_inhabited in
  let _ := case_12_theta_3 in
  let _ := case_12_theta_3_inhabited in
  let _ := case_12_eta_dec_3 in
  let _ := case_12_eta_dec_3_inhabited in
  let _ := case_12_beta_1_3 in
  let _ := case_12_beta_1_3_inhabited in
  let _ := case_12_beta_2_3 in
  let _ := case_12_beta_2_3_inhabited in
  let _ := case_12_sigma_2_3 in
  let _ := case_12_sigma_2_3_inhabited in
  let _ := case_12_eta_2_3 in
  let _ := case_12_eta_2_3_inhabited in
  let _ := case_12_beta_3_3 in
  let _ := case_12_beta_3_3_inhabited in
  let _ := case_13_theta_1 in
  let _ := case_13_theta_1_inhabited in
  let _ := case_13_eta_dec_1 in
  let _ := case_13_eta_dec_1_inhabited in
  let _ := case_13_beta_1_1 in
  let _ := case_13_beta_1_1_inhabited in
  let _ := case_13_beta_2_1 in
  let _ := case_13_beta_2_1_inhabited in
  let _ := case_13_beta_3_1 in
  let _ := case_13_beta_3_1_inhabited in
  let _ := case_13_sigma_3_1 in
  let _ := case_13_sigma_3_1_inhabited in
  let _ := case_13_eta_3_1 in
  let _ := case_13_eta_3_1_inhabited in
  let _ := case_13_theta_2 in
  let _ := case_13_theta_2_inhabited in
  let _ := case_13_eta_dec_2 in
  let _ := case_13_eta_dec_2_inhabited in
  let _ := case_13_beta_1_2 in
  let _ := case_13_beta_1_2_inhabited in
  let _ := case_13_beta_2_2 in
  let _ := case_13_beta_2_2_inhabited in
  let _ := case_13_beta_3_2 in
  let _ := case_13_beta_3_2_inhabited in
  let _ := case_13_sigma_3_2 in
  let _ := case_13_sigma_3_2_inhabited in
  let _ := case_13_eta_3_2 in
  let _ := case_13_eta_3_2_inhabited in
  let _ := case_13_theta_3 in
  let _ := case_13_theta_3_inhabited in
  let _ := case_13_eta_dec_3 in
  let _ := case_13_eta_dec_3_inhabited in
  let _ := case_13_beta_1_3 in
  let _ := case_13_beta_1_3_inhabited in
  let _ := case_13_beta_2_3 in
  let _ := case_13_beta_2_3_inhabited in
  let _ := case_13_beta_3_3 in
  let _ := case_13_beta_3_3_inhabited in
  let _ := case_13_sigma_3_3 in
  let _ := case_13_sigma_3_3_inhabited in
  let _ := case_13_eta_3_3 in
  let _ := case_13_eta_3_3_inhabited in
  let _ := case_14_theta_1 in
  let _ := case_14_theta_1_inhabited in
  let _ := case_14_eta_dec_1 in
  let _ := case_14_eta_dec_1_inhabited in
  let _ := case_14_beta_1_1 in
  let _ := case_14_beta_1_1_inhabited in
  let _ := case_14_beta_2_1 in
  let _ := case_14_beta_2_1_inhabited in
  let _ := case_14_beta_3_1 in
  let _ := case_14_beta_3_1_inhabited in
  let _ := case_14_theta_2 in
  let _ := case_14_theta_2_inhabited in
  let _ := case_14_eta_dec_2 in
  let _ := case_14_eta_dec_2_inhabited in
  let _ := case_14_beta_1_2 in
  let _ := case_14_beta_1_2_inhabited in
  let _ := case_14_beta_2_2 in
  let _ := case_14_beta_2_2_inhabited in
  let _ := case_14_beta_3_2 in
  let _ := case_14_beta_3_2_inhabited in
  let _ := case_14_theta_3 in
  let _ := case_14_theta_3_inhabited in
  let _ := case_14_eta_dec_3 in
  let _ := case_14_eta_dec_3_inhabited in
  let _ := case_14_beta_1_3 in
  let _ := case_14_beta_1_3_inhabited in
  let _ := case_14_beta_2_3 in
  let _ := case_14_beta_2_3_inhabited in
  let _ := case_14_beta_3_3 in
  let _ := case_14_beta_3_3_inhabited in
  let _ := case_15_theta_1 in
  let _ := case_15_theta_1_inhabited in
  let _ := case_15_eta_dec_1 in
  let _ := case_15_eta_dec_1_inhabited in
  let _ := case_15_beta_1_1 in
  let _ := case_15_beta_1_1_inhabited in
  let _ := case_15_sigma_1_1 in
  let _ := case_15_sigma_1_1_inhabited in
  let _ := case_15_beta_2_1 in
  let _ := case_15_beta_2_1_inhabited in
  let _ := case_15_sigma_2_1 in
  let _ := case_15_sigma_2_1_inhabited in
  let _ := case_15_eta_2_1 in
  let _ := case_15_eta_2_1_inhabited in
  let _ := case_15_theta_2 in
  let _ := case_15_theta_2_inhabited in
  let _ := case_15_eta_dec_2 in
  let _ := case_15_eta_dec_2_inhabited in
  let _ := case_15_beta_1_2 in
  let _ := case_15_beta_1_2_inhabited in
  let _ := case_15_sigma_1_2 in
  let _ := case_15_sigma_1_2_inhabited in
  let _ := case_15_beta_2_2 in
  let _ := case_15_beta_2_2_inhabited in
  let _ := case_15_sigma_2_2 in
  let _ := case_15_sigma_2_2_inhabited in
  let _ := case_15_eta_2_2 in
  let _ := case_15_eta_2_2_inhabited in
  let _ := case_16_theta_1 in
  let _ := case_16_theta_1_inhabited in
  let _ := case_16_eta_dec_1 in
  let _ := case_16_eta_dec_1_inhabited in
  let _ := case_16_beta_1_1 in
  let _ := case_16_beta_1_1_inhabited in
  let _ := case_16_sigma_1_1 in
  let _ := case_16_sigma_1_1_inhabited in
  let _ := case_16_beta_2_1 in
  let _ := case_16_beta_2_1_inhabited in
  let _ := case_16_theta_2 in
  let _ := case_16_theta_2_inhabited in
  let _ := case_16_eta_dec_2 in
  let _ := case_16_eta_dec_2_inhabited in
  let _ := case_16_beta_1_2 in
  let _ := case_16_beta_1_2_inhabited in
  let _ := case_16_sigma_1_2 in
  let _ := case_16_sigma_1_2_inhabited in
  let _ := case_16_beta_2_2 in
  let _ := case_16_beta_2_2_inhabited in
  I.
