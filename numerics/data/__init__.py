"""Samples and files to second moments, and second moments to modes."""

from collapsecheck.numerics.data.data_modes import Spectrum, spectrum
from collapsecheck.numerics.data.second_moments import Samples, moments, paired_blocks
from collapsecheck.numerics.data.tables import Table, load, table

__all__ = [
    "Samples",
    "Spectrum",
    "Table",
    "load",
    "moments",
    "paired_blocks",
    "spectrum",
    "table",
]
