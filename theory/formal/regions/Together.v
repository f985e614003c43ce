(* Written by `python -m collapsecheck.formal`: compiling it prints the axioms behind all exported claims. *)
From Collapse.regions Require chain chain_general collapse_conditions cvae_fixed cvae_learnable design_rules hierarchical_cvae hvae_fixed hvae_learnable_top monotonicity vae_data_dependent vae_fixed_diagonal vae_fixed_isotropic vae_learnable.
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
