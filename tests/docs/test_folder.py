"""A site replaces only what was built by the same command, and only once it is whole."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from collapsecheck.numerics.checks import InputError
from collapsecheck.site import folder
from collapsecheck.site.folder import replaced_site


def build(target: Path, text: str = "page") -> None:
    with replaced_site(target) as site:
        (site / "_static").mkdir()
        (site / "index.html").write_text(text)
        (site / "_static" / "style.css").write_text(text)


def content(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("existing", [False, True])
def test_a_new_or_an_empty_folder_is_taken_and_rebuilt(existing: bool, tmp_path: Path) -> None:
    target = tmp_path / "site"
    if existing:
        target.mkdir()
    build(target, "one")
    build(target, "two")
    assert {text for name, text in content(target).items() if not name.startswith(".")} == {"two"}
    assert list(tmp_path.iterdir()) == [target]


def test_files_of_the_user_are_refused_and_kept(tmp_path: Path) -> None:
    static = tmp_path / "site" / "_static"
    static.mkdir(parents=True)
    (static / "mine.txt").write_text("mine")
    with pytest.raises(InputError, match="holds files that are no site"):
        build(tmp_path / "site")
    build(other := tmp_path / "other")
    (other / "_static" / "mine.txt").write_text("mine")
    with pytest.raises(InputError, match="holds files that are no site"):
        build(other, "two")
    assert content(other)["_static/mine.txt"] == "mine" and content(other)["index.html"] == "page"
    (tmp_path / "file").write_text("mine")
    with pytest.raises(InputError, match="no site"):
        build(tmp_path / "file")


@pytest.mark.parametrize("exchanges", [True, False])
def test_what_is_added_while_a_site_is_built_is_kept(
    exchanges: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not exchanges:
        monkeypatch.setattr(folder, "_exchanged", lambda new, target: False)
    build(target := tmp_path / "site", "one")
    with replaced_site(target) as site:
        (site / "index.html").write_text("two")
        (site / "new.html").write_text("two")
        for name in ("mine.txt", "new.html"):
            (target / name).write_text("mine")
    found = content(target)
    assert (found["index.html"], found["mine.txt"], found["new.html"]) == ("two", "mine", "two")
    assert found["new.html.kept"] == "mine" and list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interrupted_build_keeps_the_old_site(error: type[BaseException], tmp_path: Path) -> None:
    build(target := tmp_path / "site")
    before = content(target)
    with pytest.raises(error), replaced_site(target) as site:
        (site / "index.html").write_text("half")
        raise error
    assert content(target) == before and list(tmp_path.iterdir()) == [target]


REBUILDS = """
import sys; from pathlib import Path; from collapsecheck.site.folder import replaced_site
for letter in "ab" * 10 ** 6:
    with replaced_site(Path("site")) as site:
        (site / "_static").mkdir()
        (site / "index.html").write_text(letter)
        (site / "_static" / "style.css").write_text(letter)
    print(flush=True)
"""


def test_a_killed_build_leaves_a_whole_site_in_its_place(tmp_path: Path) -> None:
    build(target := tmp_path / "site", "a")
    clock = random.Random(1)
    for _ in range(4):
        process = subprocess.Popen([sys.executable, "-c", REBUILDS], cwd=tmp_path, stdout=subprocess.PIPE)
        assert process.stdout is not None and process.stdout.readline()
        time.sleep(clock.random() * 0.02)
        process.kill()
        process.communicate()
        with pytest.raises(KeyError), replaced_site(target):  # what the next start puts back where nothing is exchanged
            raise KeyError
        files = content(target)
        assert files["index.html"] == files["_static/style.css"] and files["index.html"] in "ab"


def test_without_an_exchange_a_kill_between_the_renames_is_put_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_exchanged", lambda new, target: False)
    build(target := tmp_path / "site", "one")
    build(target, "two")
    before = content(target)
    (beside := tmp_path / ".site-killed").mkdir()
    target.rename(beside / "old")
    with pytest.raises(OSError), replaced_site(target):
        raise OSError
    assert content(target) == before and list(tmp_path.iterdir()) == [target]
