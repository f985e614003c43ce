"""The catalogue's claims as Coq statements, and which of them have been checked. The library is in theory/formal."""

from collapsecheck.formal.claims import exported, source, together
from collapsecheck.formal.stamp import Standing, region_file, standing
from collapsecheck.formal.text import Inexpressible

__all__ = ["Inexpressible", "Standing", "exported", "region_file", "source", "standing", "together"]
