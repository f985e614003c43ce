"""The one writer: whole or not at all, links and modes kept, writers that do not meet, names in messages."""

import errno
import multiprocessing
import os
import stat
import tempfile
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck import files
from collapsecheck.cli import main
from collapsecheck.commands.support.new_template import write_skeleton
from collapsecheck.files import PART, write_atomically

PHASE = ["phase", "--vary", "beta=0.1:10:4,log", "--vary", "eta_dec=0.5:2:3"]
LEVEL = '{"d": 2, "beta": 1.0, "eta": 1.0, "sigma": null}'
PROBLEM = f'{{"model": "vae", "A": [[2.0, 0.0], [0.0, 1.0]], "eta_dec": 1.0, "levels": [{LEVEL}]}}'
OUTPUTS = [("--out", "a.npz"), ("--out", "a.csv"), ("--out", "a.json"), ("--figure", "a.svg"), ("--figure", "a.pdf")]
OUTPUTS.append(("--figure", "a.png"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "p.json").write_text(PROBLEM)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(option: str, name: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, [*PHASE[:1], "p.json", *PHASE[1:], option, name])
    return done.exit_code, done.output


def leftovers(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name.startswith(PART) or "part" in path.name]


@pytest.mark.parametrize(("option", "name"), OUTPUTS)
def test_links_stay_and_modes_are_kept(option: str, name: str, folder: Path) -> None:
    (folder / "kept").mkdir()
    target = folder / "kept" / name
    target.write_text("old")
    target.chmod(0o600)
    (folder / name).symlink_to(target)
    assert run(option, name)[0] == 0
    assert (folder / name).is_symlink() and target.stat().st_size > 3
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert leftovers(folder) == []


@pytest.mark.parametrize(("option", "name"), OUTPUTS)
def test_a_full_disk_keeps_the_old_file_and_names_the_path(
    option: str, name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / name).write_text("old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    code, said = run(option, name)
    assert (code, said) == (3, f"collapsecheck: error: {name}: No space left on device\n")
    assert (folder / name).read_text() == "old" and leftovers(folder) == []


def test_a_new_file_has_the_mode_of_any_other(folder: Path) -> None:
    (folder / "other").write_text("")
    write_atomically(folder / "new", "text")
    assert (folder / "new").stat().st_mode == (folder / "other").stat().st_mode


def test_special_files_are_written_to(folder: Path) -> None:
    write_atomically(Path("/dev/null"), "text")
    assert Path("/dev/null").is_char_device()
    with pytest.raises(OSError, match="loop"):
        (folder / "a").symlink_to(folder / "b")
        (folder / "b").symlink_to(folder / "a")
        write_atomically(folder / "a", "text")


def write_many(path: Path, letter: str) -> None:
    for _ in range(20):
        write_atomically(path, letter * 100_000)


def test_sixteen_writers_at_the_same_time(folder: Path) -> None:
    """Each replaces the whole file: what is read is one writer's text."""
    processes = [
        multiprocessing.get_context("fork").Process(target=write_many, args=(folder / "file", letter))
        for letter in "abcdefghijklmnop"
    ]
    for process in processes:
        process.start()
    seen = set()
    while any(process.is_alive() for process in processes):
        if (folder / "file").exists():
            seen.add((folder / "file").read_text())
    assert all(process.exitcode == 0 for process in processes)
    assert {(len(text), len(set(text))) for text in seen} == {(100_000, 1)}
    assert [path.name for path in folder.iterdir()] == ["p.json", "file"] or len(list(folder.iterdir())) == 2


def test_no_module_writes_past_the_writer() -> None:
    """Files below a temporary folder apart, which are nobody's results."""
    root = Path(files.__file__).parent
    own = {root / "files.py"}
    temporary = {root / "site" / name for name in ("sources.py", "folder.py")}
    for path in sorted(set(root.rglob("*.py")) - own - temporary):
        text = path.read_text(encoding="utf-8")
        for call in (
            ".write_text(",
            ".write_bytes(",
            'open("w',
            'open("x',
            "np.savez(part",
            ".savefig(part",
            "np.save(",
        ):
            assert call not in text, f"{path}: {call}"


def test_new_writes_nothing_on_a_full_disk_and_can_be_tried_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = ["new", "my-theorem", "--into", str(folder)]
    with monkeypatch.context() as patch:
        patch.setattr(tempfile, "mkstemp", lambda **options: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 3 and "my_theorem.py: full" in done.output
    assert CliRunner().invoke(main, arguments).exit_code == 0
    again = CliRunner().invoke(main, arguments)
    assert again.exit_code == 2 and "exists already" in again.output


def test_new_names_a_folder_that_does_not_exist(folder: Path) -> None:
    with pytest.raises(OSError, match=r"nowhere") as error:
        write_skeleton("my-theorem", folder / "nowhere")
    assert error.value.errno == errno.ENOENT


def test_npz_holds_what_was_computed(folder: Path) -> None:
    assert run("--out", "a.npz")[0] == 0
    with np.load(folder / "a.npz") as stored:
        assert stored["active"].shape == (1, 4, 3) and sorted(stored.files) == ["active", "beta", "eta_dec"]
