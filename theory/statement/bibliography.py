"""What a derivation may cite: textbook results, each under a key, with the place where it can be looked up."""

from types import MappingProxyType

_BOOKS = {
    "donsker-varadhan-1975": (
        "M. D. Donsker and S. R. S. Varadhan, Asymptotic evaluation of certain Markov process expectations for large "
        "time (1975): the variational formula for the relative entropy"
    ),
    "kearns-saul-1998": (
        "M. Kearns and L. Saul, Large deviation methods for approximate probabilistic inference (1998), Lemma 1: the "
        "variance proxy of two points"
    ),
    "wainwright-2019": "M. J. Wainwright, High-Dimensional Statistics (2019), Theorem 6.1, for Gaussian rows",
}
BIBLIOGRAPHY = MappingProxyType(_BOOKS)
