(** Every proposition of Statements.v with its proof.  [Axioms.v] prints what all of them together rest on. *)
From Collapse Require Statements.
From Collapse Require Chain ChainExistence ChainMinorant ChainMonotone AnyNetwork Beaten Spectral ModeChain Vae Cvae.

(** One mode: any depth, any set of learnable levels *)
Theorem certificate_identity : Statements.certificate_identity.
Proof. exact Chain.certificate_identity. Qed.
Theorem chain_existence : Statements.chain_existence.
Proof. exact ChainExistence.chain_existence. Qed.
Theorem chain_conditions : Statements.chain_conditions.
Proof. exact ChainExistence.chain_conditions. Qed.
Theorem chain_uniqueness : Statements.chain_uniqueness.
Proof. exact ChainExistence.chain_uniqueness. Qed.
Theorem chain_marginals_unique : Statements.chain_marginals_unique.
Proof. exact ChainExistence.chain_marginals_unique. Qed.
Theorem chain_ray : Statements.chain_ray.
Proof. exact Chain.chain_ray. Qed.
Theorem chain_flat : Statements.chain_flat.
Proof. exact Chain.chain_flat. Qed.
Theorem chain_unbounded : Statements.chain_unbounded.
Proof. exact Chain.chain_unbounded. Qed.
Theorem chain_weak_duality : Statements.chain_weak_duality.
Proof. exact Chain.chain_weak_duality. Qed.
Theorem chain_minorant : Statements.chain_minorant.
Proof. exact ChainMinorant.chain_minorant. Qed.

(** Monotonicity, level by level *)
Theorem monotone_beta : Statements.monotone_beta.
Proof. exact ChainMonotone.monotone_beta. Qed.
Theorem monotone_v : Statements.monotone_v.
Proof. exact ChainMonotone.monotone_v. Qed.
Theorem monotone_eta_dec : Statements.monotone_eta_dec.
Proof. exact ChainMonotone.monotone_eta_dec. Qed.
Theorem monotone_eta_dec_tied : Statements.monotone_eta_dec_tied.
Proof. exact ChainMonotone.monotone_eta_dec_tied. Qed.
Theorem learnable_level_separates : Statements.learnable_level_separates.
Proof. exact ChainMonotone.learnable_level_separates. Qed.
Theorem more_beta_can_wake_a_level : Statements.more_beta_can_wake_a_level.
Proof. exact ChainMonotone.more_beta_can_wake_a_level. Qed.
Theorem raising_eta_can_wake_a_level : Statements.raising_eta_can_wake_a_level.
Proof. exact ChainMonotone.raising_eta_can_wake_a_level. Qed.
Theorem tied_eta_dec_can_leave_a_level : Statements.tied_eta_dec_can_leave_a_level.
Proof. exact ChainMonotone.tied_eta_dec_can_leave_a_level. Qed.

(** Any network *)
Theorem network_identity : Statements.network_identity.
Proof. exact AnyNetwork.network_identity. Qed.
Theorem no_network_beats_collapse : Statements.no_network_beats_collapse.
Proof. exact AnyNetwork.no_network_beats_collapse. Qed.
Theorem family_no_network_beats_collapse : Statements.family_no_network_beats_collapse.
Proof. exact AnyNetwork.family_no_network_beats_collapse. Qed.
Theorem gain_beats_collapse : Statements.gain_beats_collapse.
Proof. exact Beaten.gain_beats_collapse. Qed.
Theorem tilt_beats_collapse : Statements.tilt_beats_collapse.
Proof. exact Beaten.tilt_beats_collapse. Qed.
Theorem family_identity : Statements.family_identity.
Proof. exact AnyNetwork.family_identity. Qed.
Theorem subgaussian_data_collapse : Statements.subgaussian_data_collapse.
Proof. exact AnyNetwork.subgaussian_data_collapse. Qed.

(** Matrices and the VAE *)
Theorem spectral_theorem : Statements.spectral_theorem.
Proof. exact Spectral.spectral_theorem. Qed.
Theorem modes_exist : Statements.modes_exist.
Proof. exact Vae.modes_exist. Qed.
Theorem vae_fixed : Statements.vae_fixed.
Proof. exact Vae.vae_fixed. Qed.
Theorem vae_learnable : Statements.vae_learnable.
Proof. exact Vae.vae_learnable. Qed.
Theorem vae_data_dependent : Statements.vae_data_dependent.
Proof. exact Vae.vae_data_dependent. Qed.
Theorem mode_fixed_answer : Statements.mode_fixed_answer.
Proof. exact ModeChain.mode_fixed_answer. Qed.
Theorem mode_learnable_answer : Statements.mode_learnable_answer.
Proof. exact ModeChain.mode_learnable_answer. Qed.

(** CVAE *)
Theorem cvae_reduction : Statements.cvae_reduction.
Proof. exact Cvae.cvae_reduction. Qed.
Theorem cvae_fixed : Statements.cvae_fixed.
Proof. exact Cvae.cvae_fixed. Qed.
Theorem cvae_learnable : Statements.cvae_learnable.
Proof. exact Cvae.cvae_learnable. Qed.
Theorem residual_well_defined : Statements.residual_well_defined.
Proof. exact Cvae.residual_well_defined. Qed.
Theorem self_modes : Statements.self_modes.
Proof. exact Cvae.self_modes. Qed.
Theorem linear_data_collapse : Statements.linear_data_collapse.
Proof. exact Cvae.linear_data_collapse. Qed.
Theorem linear_data_every_minimiser_collapses : Statements.linear_data_every_minimiser_collapses.
Proof. exact Cvae.linear_data_every_minimiser_collapses. Qed.
Theorem cvae_correlation : Statements.cvae_correlation.
Proof. exact Cvae.cvae_correlation. Qed.
