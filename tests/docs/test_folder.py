"""A site replaces only what was built by the same command, and only once it is whole."""

from pathlib import Path

import pytest

from collapsecheck.numerics.checks import InputError
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


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interrupted_build_keeps_the_old_site(error: type[BaseException], tmp_path: Path) -> None:
    build(target := tmp_path / "site")
    before = content(target)
    with pytest.raises(error), replaced_site(target) as site:
        (site / "index.html").write_text("half")
        raise error
    assert content(target) == before and list(tmp_path.iterdir()) == [target]
