"""The catalogue's claims as Coq statements, and which of them have been checked. The library is in theory/formal."""

from collapsecheck.formal.export import exported, left_out, source, together
from collapsecheck.formal.instances import perhaps_empty
from collapsecheck.formal.library import PROPOSITIONS, axioms, claim_texts, formal_words, proposition_text
from collapsecheck.formal.shapes import Lemma
from collapsecheck.formal.stamp import Standing, accepted, region_file, standing
from collapsecheck.formal.text import Inexpressible

__all__ = [
    "PROPOSITIONS",
    "Inexpressible",
    "Lemma",
    "Standing",
    "accepted",
    "axioms",
    "claim_texts",
    "exported",
    "formal_words",
    "left_out",
    "perhaps_empty",
    "proposition_text",
    "region_file",
    "source",
    "standing",
    "together",
]
