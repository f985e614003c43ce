"""Design rules: thresholds, recommendations, phase diagrams."""

from collapsecheck.numerics.rules.phase_diagram import UNBOUNDED, Phase, phase
from collapsecheck.numerics.rules.recommendation import Recommendation, recommend

__all__ = [
    "UNBOUNDED",
    "Phase",
    "Recommendation",
    "phase",
    "recommend",
]
