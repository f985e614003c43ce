"""What users hand in: text, JSON, problems, samples, named data."""

from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.reading.any_network import beyond_linear as beyond_linear
    from collapsecheck.reading.detect import arguments as arguments
    from collapsecheck.reading.images import Images as Images
    from collapsecheck.reading.images import load as load
    from collapsecheck.reading.images import split as split
    from collapsecheck.reading.loss import decoded as decoded
    from collapsecheck.reading.loss import loss_of_detect as loss_of_detect
    from collapsecheck.reading.loss import presets as presets
    from collapsecheck.reading.loss import under_loss as under_loss
    from collapsecheck.reading.problem import matrix_of as matrix_of
    from collapsecheck.reading.problem import read_counted as read_counted
    from collapsecheck.reading.problem import read_problem as read_problem
    from collapsecheck.reading.problem import samples as samples
    from collapsecheck.reading.text import NUMBER as NUMBER
    from collapsecheck.reading.text import read_json as read_json
    from collapsecheck.reading.text import row_count as row_count
    from collapsecheck.reading.theorems import catalogued as catalogued
    from collapsecheck.reading.theorems import theorem_named as theorem_named
    from collapsecheck.reading.theorems import theorems_named as theorems_named

_HOMES = {
    "beyond_linear": "any_network",
    "arguments": "detect",
    "Images": "images",
    "load": "images",
    "split": "images",
    "decoded": "loss",
    "loss_of_detect": "loss",
    "presets": "loss",
    "under_loss": "loss",
    "read_counted": "problem",
    "read_problem": "problem",
    "NUMBER": "text",
    "read_json": "text",
    "row_count": "text",
    "catalogued": "theorems",
    "theorem_named": "theorems",
    "theorems_named": "theorems",
    "matrix_of": "problem",
    "samples": "problem",
}
__getattr__, __dir__ = opened(__name__, _HOMES)
