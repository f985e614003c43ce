"""The steps from the Gaussian model to the conditions, each with the check that would fail if it were wrong."""

from collapsecheck.theory.derivations.alignment import two_wide_step
from collapsecheck.theory.derivations.any_network import (
    check_divergences,
    check_rate,
    check_variations,
    identity_steps,
    rare_event_step,
)
from collapsecheck.theory.derivations.conclusion import check_case, derivation
from collapsecheck.theory.derivations.corrections import attained, autoencoding, comparison, exact_loss, identity
from collapsecheck.theory.derivations.correlation import correlation_steps
from collapsecheck.theory.derivations.decoder_variance import certificate_step, slope_step
from collapsecheck.theory.derivations.depth import induction_step, merging_step
from collapsecheck.theory.derivations.gradient_flow import flow_steps, linear_steps
from collapsecheck.theory.derivations.information import information_step
from collapsecheck.theory.derivations.learnable_levels import ray_steps
from collapsecheck.theory.derivations.lemmas import lacking, surplus
from collapsecheck.theory.derivations.likelihood import any_depth_step, gap_step
from collapsecheck.theory.derivations.sampling import sampling_steps
from collapsecheck.theory.derivations.stages import staged
from collapsecheck.theory.derivations.to_modes import reduction

__all__ = [
    "any_depth_step",
    "attained",
    "autoencoding",
    "certificate_step",
    "check_case",
    "check_divergences",
    "check_rate",
    "check_variations",
    "comparison",
    "correlation_steps",
    "derivation",
    "exact_loss",
    "flow_steps",
    "gap_step",
    "identity",
    "identity_steps",
    "induction_step",
    "information_step",
    "lacking",
    "linear_steps",
    "merging_step",
    "rare_event_step",
    "ray_steps",
    "reduction",
    "sampling_steps",
    "slope_step",
    "staged",
    "surplus",
    "two_wide_step",
]
