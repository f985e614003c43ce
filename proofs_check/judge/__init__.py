"""What is exact: numbers at 50 digits, obligations, solver queries, claims at a point."""

from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.judge.certificates import on_file as on_file
    from collapsecheck.judge.certified import TOLERANCE as TOLERANCE
    from collapsecheck.judge.certified import Minimum as Minimum
    from collapsecheck.judge.certified import solve as solve
    from collapsecheck.judge.claims import Uncovered as Uncovered
    from collapsecheck.judge.claims import mode_claims as mode_claims
    from collapsecheck.judge.complaints import certified_value as certified_value
    from collapsecheck.judge.complaints import complaint as complaint
    from collapsecheck.judge.complaints import trend_complaint as trend_complaint
    from collapsecheck.judge.complaints import violates as violates
    from collapsecheck.judge.coverage import EVERYTHING as EVERYTHING
    from collapsecheck.judge.coverage import covers as covers
    from collapsecheck.judge.critical import is_critical as is_critical
    from collapsecheck.judge.curvatures import curvature_complaint as curvature_complaint
    from collapsecheck.judge.decision import KERNEL as KERNEL
    from collapsecheck.judge.decision import Outcome as Outcome
    from collapsecheck.judge.decision import decided as decided
    from collapsecheck.judge.decision import settle as settle
    from collapsecheck.judge.decision import with_certificate as with_certificate
    from collapsecheck.judge.definedness import whole as whole
    from collapsecheck.judge.exact import DIGITS as DIGITS
    from collapsecheck.judge.exact import Point as Point
    from collapsecheck.judge.exact import Undefined as Undefined
    from collapsecheck.judge.exact import fails as fails
    from collapsecheck.judge.exact import holds as holds
    from collapsecheck.judge.exact import show as show
    from collapsecheck.judge.exact import value as value
    from collapsecheck.judge.exact_claims import claimed_active as claimed_active
    from collapsecheck.judge.exact_claims import claimed_minimum as claimed_minimum
    from collapsecheck.judge.exact_matrices import diagonal as diagonal
    from collapsecheck.judge.exact_matrices import eigenvalues as eigenvalues
    from collapsecheck.judge.exact_matrices import fraction as fraction
    from collapsecheck.judge.exact_matrices import from_floats as from_floats
    from collapsecheck.judge.exact_matrices import inertia as inertia
    from collapsecheck.judge.exact_matrices import is_semidefinite as is_semidefinite
    from collapsecheck.judge.exact_matrices import rotation as rotation
    from collapsecheck.judge.exact_matrices import to_floats as to_floats
    from collapsecheck.judge.exact_matrices import trace as trace
    from collapsecheck.judge.lemmas import by_hand as by_hand
    from collapsecheck.judge.lemmas import touched as touched
    from collapsecheck.judge.matrix_loss import precise_loss as precise_loss
    from collapsecheck.judge.matrix_loss import symbolic_loss as symbolic_loss
    from collapsecheck.judge.pairings import Arrangement as Arrangement
    from collapsecheck.judge.pairings import Matrices as Matrices
    from collapsecheck.judge.pairings import Modes as Modes
    from collapsecheck.judge.pairings import NotComparable as NotComparable
    from collapsecheck.judge.pairings import arrangements as arrangements
    from collapsecheck.judge.pairings import contradiction as contradiction
    from collapsecheck.judge.pairings import paired_minimum as paired_minimum
    from collapsecheck.judge.points import NoPoint as NoPoint
    from collapsecheck.judge.points import beside_thresholds as beside_thresholds
    from collapsecheck.judge.points import draw_point as draw_point
    from collapsecheck.judge.points import mode_points as mode_points
    from collapsecheck.judge.points import point_of as point_of
    from collapsecheck.judge.points import random_fraction as random_fraction
    from collapsecheck.judge.points import random_point as random_point
    from collapsecheck.judge.points import without_mode as without_mode
    from collapsecheck.judge.proof_obligations import Obligation as Obligation
    from collapsecheck.judge.proof_obligations import obligations as obligations
    from collapsecheck.judge.proof_obligations import out_of_reach as out_of_reach
    from collapsecheck.judge.smt import is_contradiction as is_contradiction
    from collapsecheck.judge.smt import prove as prove
    from collapsecheck.judge.solving import meets as meets

_HOMES = {
    "Minimum": "certified",
    "TOLERANCE": "certified",
    "solve": "certified",
    "Uncovered": "claims",
    "mode_claims": "claims",
    "certified_value": "complaints",
    "complaint": "complaints",
    "trend_complaint": "complaints",
    "violates": "complaints",
    "EVERYTHING": "coverage",
    "covers": "coverage",
    "curvature_complaint": "curvatures",
    "on_file": "certificates",
    "KERNEL": "decision",
    "Outcome": "decision",
    "decided": "decision",
    "settle": "decision",
    "with_certificate": "decision",
    "DIGITS": "exact",
    "Point": "exact",
    "Undefined": "exact",
    "fails": "exact",
    "holds": "exact",
    "show": "exact",
    "value": "exact",
    "claimed_active": "exact_claims",
    "claimed_minimum": "exact_claims",
    "diagonal": "exact_matrices",
    "eigenvalues": "exact_matrices",
    "fraction": "exact_matrices",
    "from_floats": "exact_matrices",
    "inertia": "exact_matrices",
    "is_semidefinite": "exact_matrices",
    "rotation": "exact_matrices",
    "to_floats": "exact_matrices",
    "trace": "exact_matrices",
    "by_hand": "lemmas",
    "touched": "lemmas",
    "meets": "solving",
    "whole": "definedness",
    "precise_loss": "matrix_loss",
    "symbolic_loss": "matrix_loss",
    "Arrangement": "pairings",
    "Matrices": "pairings",
    "Modes": "pairings",
    "NotComparable": "pairings",
    "arrangements": "pairings",
    "contradiction": "pairings",
    "paired_minimum": "pairings",
    "NoPoint": "points",
    "beside_thresholds": "points",
    "draw_point": "points",
    "mode_points": "points",
    "random_fraction": "points",
    "random_point": "points",
    "Obligation": "proof_obligations",
    "obligations": "proof_obligations",
    "out_of_reach": "proof_obligations",
    "point_of": "points",
    "without_mode": "points",
    "is_critical": "critical",
    "is_contradiction": "smt",
    "prove": "smt",
}
__getattr__, __dir__ = opened(__name__, _HOMES)
