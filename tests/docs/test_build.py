"""What `docs build` says and does where something is missing."""

from pathlib import Path

import pytest

from collapsecheck.site import build


def test_without_chromium_the_site_is_built_and_the_missing_pdf_is_said_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(build, "chromium", lambda: None)
    monkeypatch.setattr(build, "write_sources", lambda *_: said.append("sources are written"))
    monkeypatch.setattr(build, "run_sphinx", lambda work, source, target, *_: 0)
    last = list(build.build_site(tmp_path / "html", pdf=True, say=said.append))
    assert said[0].startswith("there will be no PDF") and "sources are written" in said
    assert len(last) == 1 and "start page" in last[0]


def test_a_browser_that_prints_nothing_is_said_and_the_site_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(build, "chromium", lambda: "false")
    monkeypatch.setattr(build, "write_sources", lambda *_: None)
    monkeypatch.setattr(build, "run_sphinx", lambda work, source, target, *_: 0)
    said = list(build.build_site(tmp_path / "html", pdf=True))
    assert said[0] == "there is no PDF: Chromium printed none: no message" and "start page" in said[1]
    assert not list(tmp_path.rglob("*.pdf"))
