"""Samples and files to second moments, and second moments to modes."""

from collapsecheck.numerics.data.blockwise import each, over_parts, paired_blocks
from collapsecheck.numerics.data.congruence import pseudo_inverse
from collapsecheck.numerics.data.data_modes import spectrum
from collapsecheck.numerics.data.formats import KEYED
from collapsecheck.numerics.data.formats.idx import read_idx
from collapsecheck.numerics.data.implicit import Implicit, native_rows, passes, too_large
from collapsecheck.numerics.data.parts import Between, Given, Over, here, read
from collapsecheck.numerics.data.second_moments import (
    Sampled,
    Samples,
    check_columns,
    check_here,
    check_size,
    moments,
)
from collapsecheck.numerics.data.spectra import (
    Ends,
    Spectrum,
    decided,
    direction,
    doubtful,
    settled,
    smallest_threshold,
    spread,
)
from collapsecheck.numerics.data.tables import Table, load, table

__all__ = [
    "KEYED",
    "Between",
    "Ends",
    "Given",
    "Implicit",
    "Over",
    "Sampled",
    "Samples",
    "Spectrum",
    "Table",
    "check_columns",
    "check_here",
    "check_size",
    "decided",
    "direction",
    "doubtful",
    "each",
    "here",
    "load",
    "moments",
    "native_rows",
    "over_parts",
    "paired_blocks",
    "passes",
    "pseudo_inverse",
    "read",
    "read_idx",
    "settled",
    "smallest_threshold",
    "spectrum",
    "spread",
    "table",
    "too_large",
]
