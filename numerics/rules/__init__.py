"""Design rules: thresholds, recommendations, phase diagrams."""

from collapsecheck.numerics.rules.phase_diagram import UNBOUNDED, Phase, phase
from collapsecheck.numerics.rules.recommendation import Recommendation, recommend
from collapsecheck.numerics.rules.thresholds import mode_thresholds

__all__ = [
    "UNBOUNDED",
    "Phase",
    "Recommendation",
    "mode_thresholds",
    "phase",
    "recommend",
]
