"""Design rules: thresholds, recommendations, phase diagrams."""

from collapsecheck.numerics.rules.inverse import Target, critical, reached
from collapsecheck.numerics.rules.phase_diagram import UNBOUNDED, Phase, phase
from collapsecheck.numerics.rules.recommendation import Recommendation, recommend
from collapsecheck.numerics.rules.thresholds import mode_thresholds

__all__ = [
    "UNBOUNDED",
    "Phase",
    "Recommendation",
    "Target",
    "critical",
    "mode_thresholds",
    "phase",
    "reached",
    "recommend",
]
