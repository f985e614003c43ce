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
Definition claims := (
  any_loss.all,
  certificate_identity.all,
  chain.all,
  chain_general.all,
  collapse_conditions.all,
  conditional.all,
  cvae_correlation.all,
  cvae_fixed.all,
  cvae_learnable.all,
  dead_unit.all,
  design_rules.all,
  elbo_gap.all,
  finite_sample.all,
  hierarchical_cvae.all,
  hierarchy_global.all,
  hvae_both_learnable.all,
  hvae_fixed.all,
  hvae_learnable_top.all,
  information.all,
  learned_noise.all,
  local_stability.all,
  monotonicity.all,
  no_network_beats_collapse.all,
  optimal_eta_dec.all,
  schedule_free.all,
  skewness.all,
  trap_window.all,
  vae_data_dependent.all,
  vae_fixed_diagonal.all,
  vae_fixed_isotropic.all,
  vae_learnable.all).
Print Assumptions claims.
