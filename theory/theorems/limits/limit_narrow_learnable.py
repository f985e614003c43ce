"""Limit: the narrower second level may be learnable and the sorted pairing still loses.

In the instance of `limit-narrow-isotropic`, giving z_2 to the noisy coordinate saves 1 already at σ_2 = 1 (3 − log 4
at the best σ_2 = 1/2).
"""

from collapsecheck.theory.theorems.limits.limit_narrow_isotropic import narrow_limit

THEOREM = narrow_limit("learnable")
