(* Written by `python -m collapsecheck.formal`: it prints the axioms behind all exported claims. *)
From Collapse.regions Require chain.
From Collapse.regions Require chain_general.
From Collapse.regions Require collapse_conditions.
From Collapse.regions Require cvae_fixed.
From Collapse.regions Require cvae_learnable.
From Collapse.regions Require design_rules.
From Collapse.regions Require hierarchical_cvae.
From Collapse.regions Require hvae_fixed.
From Collapse.regions Require hvae_learnable_top.
From Collapse.regions Require monotonicity.
From Collapse.regions Require vae_data_dependent.
From Collapse.regions Require vae_fixed_diagonal.
From Collapse.regions Require vae_fixed_isotropic.
From Collapse.regions Require vae_learnable.
Definition claims := (
  chain.all,
  chain_general.all,
  collapse_conditions.all,
  cvae_fixed.all,
  cvae_learnable.all,
  design_rules.all,
  hierarchical_cvae.all,
  hvae_fixed.all,
  hvae_learnable_top.all,
  monotonicity.all,
  vae_data_dependent.all,
  vae_fixed_diagonal.all,
  vae_fixed_isotropic.all,
  vae_learnable.all).
Print Assumptions claims.
