"""The kernel: whether a certificate proves an obligation, decided with Python's integers and fractions alone.

An obligation is JSON, {"symbols": {x: meaning}, "hypotheses": formula, "conclusion": formula}, and claims that the
hypotheses imply the conclusion wherever the symbols are positive reals and all its terms are defined.
"""

from collapsecheck.judge.kernel.proofs import accept as accept
from collapsecheck.judge.kernel.terms import Rejected as Rejected
