"""Images with labels: 5,000 of MNIST from an installed package, or a folder with the IDX files of MNIST or Fashion."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from collapsecheck.numerics.checks import Array, refuse, shown
from collapsecheck.numerics.data import read_idx
from collapsecheck.reading import named_data
from collapsecheck.reading.named_data import SIDE

IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


@dataclass(frozen=True, eq=False)
class Images:
    """pixels: (n, 784) in 0..1, row by row; labels: (n,) integers 0..9; name: where they are from."""

    name: str
    pixels: Array
    labels: np.ndarray

    def of(self, digit: int) -> Array:
        """The (m, 784) images with one label."""
        return self.pixels[self.labels == digit]


def load(data: str) -> Images:
    """The images of "mnist5k" or of a folder; InputError if there are none or a file is damaged."""
    if data.lower() == "mnist5k":
        return Images("mnist5k", named_data.mnist5k(), named_data.mnist5k_labels())
    folder = Path(data)
    if not folder.is_dir():
        refuse(f"--data {shown(data)}: must be mnist5k or a folder with {IMAGES} and {LABELS} (or the same with .gz)")
    pixels, labels = read_idx(_file(folder, IMAGES), 3), read_idx(_file(folder, LABELS), 1)
    if len(pixels) == 0 or pixels.shape[1:] != (SIDE, SIDE):
        refuse(f"{_file(folder, IMAGES)}: shape {pixels.shape}, must be (n, {SIDE}, {SIDE}), n > 0")
    if len(pixels) != len(labels):
        refuse(f"{folder}: {len(pixels)} images and {len(labels)} labels: must be as many")
    if labels.max() > 9:
        refuse(f"{_file(folder, LABELS)}: label {labels.max()} at {labels.argmax()}: must be 0 to 9")
    return Images(folder.name, pixels.reshape(len(pixels), -1) / np.float32(255), labels.astype(int))


def split(pixels: Array) -> tuple[Array, Array]:
    """x, the lower left quarter of each image (n, 196), and y, the other pixels (n, 588) in image order."""
    quarter = named_data.in_quarter()
    return pixels[:, quarter], pixels[:, ~quarter]


def _file(folder: Path, name: str) -> Path:
    for path in (folder / name, folder / f"{name}.gz"):
        if path.is_file():
            return path
    refuse(f"{folder}: no file {name} or {name}.gz")
