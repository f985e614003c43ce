"""The models as estimators in the manner of scikit-learn."""

from collapsecheck.numerics.estimators.estimators import LinearCVAE, LinearHVAE, LinearVAE

__all__ = [
    "LinearCVAE",
    "LinearHVAE",
    "LinearVAE",
]
