"""What a derivation may cite: textbook results, each under a key, with the place where it can be looked up."""

BIBLIOGRAPHY = {
    "wainwright-2019": "M. J. Wainwright, High-Dimensional Statistics (2019), Theorem 6.1, for Gaussian rows",
}
