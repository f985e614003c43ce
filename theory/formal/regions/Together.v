(* Written by `python -m collapsecheck.formal`: it prints the axioms behind all exported claims. *)
From Collapse.regions Require any_loss.
From Collapse.regions Require certificate_identity.
From Collapse.regions Require chain.
From Collapse.regions Require chain_general.
From Collapse.regions Require collapse_conditions.
From Collapse.regions Require conditional.
From Collapse.regions Require cvae_correlation.
From Collapse.regions Require cvae_fixed.
From Collapse.regions Require cvae_learnable.
From Collapse.regions Require dead_unit.
From Collapse.regions Require design_rules.
From Collapse.regions Require elbo_gap.
From Collapse.regions Require finite_sample.
From Collapse.regions Require hierarchical_cvae.
From Collapse.regions Require hierarchy_global.
From Collapse.regions Require hvae_both_learnable.
From Collapse.regions Require hvae_fixed.
From Collapse.regions Require hvae_learnable_top.
From Collapse.regions Require information.
From Collapse.regions Require learned_noise.
From Collapse.regions Require local_stability.
From Collapse.regions Require monotonicity.
From Collapse.regions Require no_network_beats_collapse.
From Collapse.regions Require optimal_eta_dec.
From Collapse.regions Require schedule_free.
From Collapse.regions Require skewness.
From Collapse.regions Require trap_window.
From Collapse.regions Require vae_data_dependent.
From Collapse.regions Require vae_fixed_diagonal.
From Collapse.regions Require vae_fixed_isotropic.
From Collapse.regions Require vae_learnable.
Definition claims :=
  let _ := any_loss.all in
  let _ := certificate_identity.all in
  let _ := chain.all in
  let _ := chain_general.all in
  let _ := collapse_conditions.all in
  let _ := conditional.all in
  let _ := cvae_correlation.all in
  let _ := cvae_fixed.all in
  let _ := cvae_learnable.all in
  let _ := dead_unit.all in
  let _ := design_rules.all in
  let _ := elbo_gap.all in
  let _ := finite_sample.all in
  let _ := hierarchical_cvae.all in
  let _ := hierarchy_global.all in
  let _ := hvae_both_learnable.all in
  let _ := hvae_fixed.all in
  let _ := hvae_learnable_top.all in
  let _ := information.all in
  let _ := learned_noise.all in
  let _ := local_stability.all in
  let _ := monotonicity.all in
  let _ := no_network_beats_collapse.all in
  let _ := optimal_eta_dec.all in
  let _ := schedule_free.all in
  let _ := skewness.all in
  let _ := trap_window.all in
  let _ := vae_data_dependent.all in
  let _ := vae_fixed_diagonal.all in
  let _ := vae_fixed_isotropic.all in
  let _ := vae_learnable.all in
  I.
Print Assumptions claims.
