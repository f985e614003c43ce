"""moments and tables: streaming equals the direct product; bad files are refused in one line."""

import pickle

import numpy as np
import pytest

from collapsecheck.numerics.checks import InputError
from collapsecheck.numerics.data import second_moments as module
from collapsecheck.numerics.data.second_moments import load, moments

RNG = np.random.default_rng(5)


@pytest.fixture
def small_blocks(monkeypatch):
    monkeypatch.setattr(module, "BLOCK_ENTRIES", 21)


@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.int16, np.uint8])
def test_streaming_equals_the_direct_product(small_blocks, dtype):
    x = (RNG.random((50, 4)) * 200).astype(dtype)
    found = moments(x)
    wide = x.astype(np.float64)
    np.testing.assert_allclose(found.A, wide.T @ wide / 50, rtol=1e-13)
    assert found.A is found.B is found.C
    assert found.samples == 50
    assert found.A.dtype == np.float64
    assert (found.A == found.A.T).all()


@pytest.mark.parametrize("center", [False, True])
def test_two_arrays_give_the_blocks_of_the_joint_moment(small_blocks, center):
    x, y = RNG.normal(size=(41, 3)) + 2.0, RNG.normal(size=(41, 7))
    found = moments(x, y, center=center)
    both = np.concatenate([x, y], axis=1)
    both = both - both.mean(axis=0) * center
    joint = both.T @ both / 41
    np.testing.assert_allclose(found.A, joint[:3, :3], rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(found.B, joint[3:, :3], rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(found.C, joint[3:, 3:], rtol=1e-12, atol=1e-14)


def test_centring_keeps_accuracy_under_a_large_mean(small_blocks):
    noise = RNG.integers(-4, 5, size=(64, 3)).astype(float)
    np.testing.assert_allclose(moments(noise + 2.0**40, center=True).A, np.cov(noise.T, bias=True), rtol=1e-12)


def test_centring_follows_a_drifting_mean(small_blocks):
    x = np.cumsum(RNG.random((60, 3)), axis=0)
    np.testing.assert_allclose(moments(x, center=True).A, np.cov(x.T, bias=True), rtol=1e-12)


@pytest.mark.parametrize("suffix", ["npy", "npz", "csv"])
def test_files_give_the_same_moments_as_the_array(tmp_path, small_blocks, suffix):
    x = RNG.normal(size=(33, 4))
    path = tmp_path / f"x.{suffix}"
    {"npy": np.save, "npz": np.savez}.get(suffix, lambda p, a: np.savetxt(p, a, fmt="%.17g", delimiter=","))(path, x)
    np.testing.assert_array_equal(moments(load(path)).A, moments(x).A)


def test_the_ending_of_a_name_may_be_in_capitals(tmp_path):
    x = np.arange(6.0).reshape(3, 2)
    np.save(tmp_path / "x.npy", x)
    np.savetxt(tmp_path / "X.CSV", x, delimiter=",")
    (tmp_path / "x.npy").rename(tmp_path / "X.NPY")
    for name in ("X.CSV", "X.NPY"):
        np.testing.assert_allclose(moments(load(tmp_path / name)).A, x.T @ x / 3)


def test_npz_with_several_arrays_needs_a_key(tmp_path):
    path = tmp_path / "both.npz"
    np.savez(path, x=np.eye(2), y=2 * np.eye(2))
    with pytest.raises(InputError, match=r"holds 2 arrays \(x, y\)"):
        load(path)
    with pytest.raises(InputError, match="has no array 'z': it holds x, y"):
        load(path, "z")
    np.testing.assert_array_equal(moments(load(path, "y")).A, 2 * np.eye(2))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("center", [False, True])
def test_an_entry_that_is_not_finite_is_named(small_blocks, bad, center):
    x = np.ones((40, 3))
    x[17, 2] = bad
    with pytest.raises(InputError, match=r"x\[17,2\] is -?(nan|inf): entries must be finite"):
        moments(x, center=center)
    with pytest.raises(InputError, match=r"y\[17,2\] is"):
        moments(np.ones((40, 2)), x, center=center)


BAD_ARRAYS = {
    "one axis": (np.ones(3), r"x has shape \(3,\): must be \(samples, features\)"),
    "no rows": (np.ones((0, 3)), r"x has shape \(0, 3\)"),
    "no columns": (np.ones((3, 0)), r"x has shape \(3, 0\)"),
    "text": (np.array([["a"]]), "x has entries of type <U1"),
    "booleans": (np.ones((2, 2), bool), "x has entries of type bool"),
    "complex": (np.ones((2, 2), complex), "x has entries of type complex128"),
    "objects": (np.array([[None]]), "x has entries of type object"),
    "overflow": (np.full((2, 2), 1e200), "too large to square"),
    "not an array": ("x.npy", "x is a str: must be an array, a list of rows"),
}


@pytest.mark.parametrize("name", BAD_ARRAYS)
def test_bad_arrays_are_refused(name):
    array, message = BAD_ARRAYS[name]
    with pytest.raises(InputError, match=message):
        assert moments(array).A is None


def test_different_numbers_of_samples_are_refused():
    with pytest.raises(InputError, match="x and y have different numbers of samples: at least 5 and 4"):
        moments(np.ones((5, 2)), np.ones((4, 2)))


BAD_CSV = {
    "empty": ("", "the file is empty"),
    "blank": ("\n  \n", "the file is empty"),
    "only a header": ("width,height\n", "no numbers below it"),
    "half a header": ("width,2\n1,2\n", "line 1: 'width' is not a number"),
    "an index": (",width\n0,2.5\n", "the first column has no name"),
    "decimal commas": ("1;2,5\n", r"'2,5' is not a number \(write decimal points"),
    "text": ("1,2\n3,x\n", "line 2: 'x' is not a number"),
    "missing": ("1,2\n\n3,\n", "line 3: '' is not a number"),
    "ragged": ("1,2\n3\n", "line 2 has 1 entries: must have 2"),
    "comment": ("1,2\n#3,4\n", "line 2: '#3' is not a number"),
    "nan": ("1,2\n3,nan\n", r"\[1,1\] is nan"),
}


@pytest.mark.parametrize("name", BAD_CSV)
def test_bad_csv_files_are_refused(tmp_path, name):
    text, message = BAD_CSV[name]
    path = tmp_path / "x.csv"
    path.write_text(text)
    with pytest.raises(InputError, match=message):
        moments(load(path))


def test_bad_files_are_refused(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        load(tmp_path / "x.npy")
    for name, content in {
        "pickle.npy": pickle.dumps([1]),
        "junk.npz": b"junk",
        "empty.npy": b"",
        "short.npy": b"\x93NUMPY",
        "binary.csv": b"\xff\xfe\xff",
        "x.txt": b"1,2",
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=name) as refusal:
            load(tmp_path / name)
        assert "\n" not in str(refusal.value)


def test_pickled_arrays_are_never_loaded(tmp_path):
    objects = np.array([[print]], dtype=object)
    np.save(tmp_path / "x.npy", objects, allow_pickle=True)
    np.savez(tmp_path / "x.npz", objects, allow_pickle=True)
    for name in ("x.npy", "x.npz"):
        with pytest.raises(InputError, match=name):
            load(tmp_path / name)


@pytest.mark.parametrize("samples", [3, 9, 200])
@pytest.mark.parametrize("center", [False, True])
def test_the_rows_read_again_have_the_products_that_were_averaged(samples: int, center: bool) -> None:
    """Also where samples are fewer than columns, and no products are formed at first."""
    rng = np.random.default_rng(samples)
    x, y = rng.normal(3.0, 1.0, (samples, 5)), rng.normal(size=(samples, 4))
    found = moments(x, y, center=center)
    again = [np.concatenate(part) for part in zip(*found.rows(), strict=True)]
    for rows, given in zip(again, (x, y), strict=True):
        np.testing.assert_allclose(rows, given - given.mean(axis=0) * center, atol=1e-14)
    np.testing.assert_allclose(again[1].T @ again[0] / samples, found.B, atol=1e-14)
    raw = [np.concatenate(part) for part in zip(*found.rows(centred=False), strict=True)]
    np.testing.assert_array_equal(raw[0], x)
