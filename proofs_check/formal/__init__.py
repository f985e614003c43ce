"""The catalogue's claims as Coq statements, and which of them have been checked. The library is in theory/formal."""

from collapsecheck.formal.export import exported, left_out, source, together
from collapsecheck.formal.library import PROPOSITIONS, axioms, claim_texts, formal_words, proposition_text
from collapsecheck.formal.stamp import Standing, accepted, region_file, standing
from collapsecheck.formal.text import Inexpressible

__all__ = [
    "PROPOSITIONS",
    "Inexpressible",
    "Standing",
    "accepted",
    "axioms",
    "claim_texts",
    "exported",
    "formal_words",
    "left_out",
    "proposition_text",
    "region_file",
    "source",
    "standing",
    "together",
]
