"""The convolutions of the networks, against loops over pixels and against each other."""

import numpy as np
import pytest

from collapsecheck.experiments.relu.data import Data
from collapsecheck.experiments.relu.study import Setting, shape_of
from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.problem import Level

jax = pytest.importorskip("jax")


def strided(kernel: np.ndarray, image: np.ndarray) -> np.ndarray:
    """One layer without bias and ReLU, pixel by pixel: out[i, j] = Σ image[2i − 1 + u, 2j − 1 + v] kernel[u, v]."""
    half = len(image) // 2
    padded = np.pad(image, ((1, 1), (1, 1), (0, 0)))
    out = np.zeros((half, half, kernel.shape[3]))
    for i in range(half):
        for j in range(half):
            out[i, j] = np.einsum("uva,uvab->b", padded[2 * i : 2 * i + 4, 2 * j : 2 * j + 4], kernel)
    return out


def test_an_image_is_read_as_loops_over_its_pixels_say() -> None:
    from collapsecheck.experiments.relu.convolution import encoded, features, reading

    draw = np.random.default_rng(0)
    layers = reading(draw)
    for layer in layers:
        layer["bias"] += draw.normal(size=layer["bias"].shape).astype(np.float32)
    x = draw.normal(size=(2, 64)).astype(np.float32)
    found = np.asarray(encoded(layers, x))
    assert found.shape == (2, features(64))
    for row, image in zip(found, x.reshape(2, 8, 8, 1), strict=True):
        seen = image
        for layer in layers:
            seen = np.maximum(strided(layer["kernel"], seen) + layer["bias"], 0.0)
        np.testing.assert_allclose(row, seen.ravel(), atol=1e-5)


def test_an_image_is_drawn_by_the_adjoint_of_reading_with_turned_kernels() -> None:
    from collapsecheck.experiments.relu.convolution import decoded

    draw = np.random.default_rng(1)
    kernel = draw.normal(size=(4, 4, 16, 1)).astype(np.float32)
    hidden = np.abs(draw.normal(size=(3, 2 * 2 * 16))).astype(np.float32)
    drawn = np.asarray(decoded([{"kernel": kernel, "bias": np.full(1, 0.5, np.float32)}], hidden, 4)) - 0.5
    seen = draw.normal(size=(4, 4, 1))
    turned = kernel[::-1, ::-1].transpose(0, 1, 3, 2)
    assert drawn @ seen.ravel() == pytest.approx(hidden @ strided(turned, seen).ravel(), abs=1e-3)


def test_a_side_that_strides_do_not_divide_is_rounded_up_and_cut() -> None:
    from collapsecheck.experiments.relu.convolution import decoded, drawing, encoded, features, reading

    draw = np.random.default_rng(2)
    hidden = np.asarray(encoded(reading(draw), draw.normal(size=(2, 196)).astype(np.float32)))
    assert hidden.shape == (2, features(196)) == (2, 16 * 4 * 4)
    wide, cut = (np.asarray(decoded(drawing(np.random.default_rng(3)), hidden, side)) for side in (16, 14))
    np.testing.assert_array_equal(cut.reshape(2, 14, 14), wide.reshape(2, 16, 16)[:, :14, :14])


def test_only_whole_images_are_read() -> None:
    def shape(pixels: int, model: str = "vae") -> object:
        from collapsecheck.experiments.relu.network import initial

        data = Data(*(np.zeros((1, pixels)),) * 4)
        return initial(shape_of(Setting(model, (Level(2, 1.0, 1.0, None),), 1.0, convolutional=True), data, 8), 0)

    shape(196)
    with pytest.raises(InputError, match="square images, got 195 pixels"):
        shape(195)
    with pytest.raises(InputError, match="must be a vae"):
        shape(196, "cvae")
