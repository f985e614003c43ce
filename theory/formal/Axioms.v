(** Compiling this file prints the axioms behind all theorems together. *)
From Collapse Require Import Theorems.
Definition all :=
  (certificate_identity, chain_existence, chain_conditions, chain_uniqueness, chain_marginals_unique, chain_ray,
   chain_flat, chain_unbounded, chain_weak_duality, chain_minorant, monotone_beta, monotone_v, monotone_eta_dec, monotone_eta_dec_tied,
   learnable_level_separates, more_beta_can_wake_a_level, raising_eta_can_wake_a_level,
   tied_eta_dec_can_leave_a_level, network_identity, no_network_beats_collapse,
   family_no_network_beats_collapse, gain_beats_collapse, tilt_beats_collapse,
   family_identity, subgaussian_data_collapse, spectral_theorem, modes_exist,
   vae_fixed, vae_learnable, vae_data_dependent, mode_fixed_answer, mode_learnable_answer, cvae_reduction,
   cvae_fixed, cvae_learnable, residual_well_defined, self_modes, linear_data_collapse,
   linear_data_every_minimiser_collapses, cvae_correlation).
Print Assumptions all.
