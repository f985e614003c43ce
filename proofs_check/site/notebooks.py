"""The tutorials: notebooks that myst-nb executes while Sphinx reads them, in a folder and a profile of their own."""

import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from collapsecheck.files import write_atomically
from collapsecheck.site.cache import EVERYTHING, sources_digest

SECONDS = 300
DOWNLOADS = "downloads"  # the notebooks as they were written, beside the pages
PROFILE = 'c = get_config()\nc.IPKernelApp.log_level = 40\nc.InlineBackend.figure_formats = {"svg"}\n'


def notebook_settings(root: Path) -> dict[str, Any]:
    """How notebooks are executed: once for the same notebook and the same sources; an error ends the build."""
    kept = root / "docs" / "_build" / "notebooks" / sources_digest(root, EVERYTHING)[:32]
    return {
        "exclude_patterns": [DOWNLOADS],
        "nb_execution_mode": "cache",
        "nb_execution_cache_path": str(kept),
        "nb_execution_in_temp": True,
        "nb_execution_timeout": SECONDS,
        "nb_execution_raise_on_error": True,
        "nb_merge_streams": True,
        "nb_output_stderr": "remove",
    }


@contextmanager
def kernel_environment(work: Path) -> Iterator[None]:
    """While the block runs, kernels find this installation's commands first and nothing of the user's own settings."""
    profile = work / "ipython" / "profile_default"
    profile.mkdir(parents=True)
    for name in ("ipython_kernel_config.py", "ipython_config.py"):
        write_atomically(profile / name, PROFILE)
    logging.getLogger("traitlets").setLevel(logging.WARNING)
    before = dict(os.environ)
    os.environ |= {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "IPYTHONDIR": str(work / "ipython"),
        "XDG_CACHE_HOME": str(work / "cache"),
        "COLUMNS": "100",
    }
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def copy_notebook(notebook: Path, source: Path, place: Path) -> None:
    """The notebook as it is, to be downloaded, and as a page that links to it."""
    text = notebook.read_text(encoding="utf-8")
    given = source / DOWNLOADS / place.name
    given.parent.mkdir(exist_ok=True)
    write_atomically(given, text)
    page = json.loads(text)
    link = f"{{download}}`Download this notebook <../{DOWNLOADS}/{place.name}>`"
    page["cells"][0]["source"] += [f"\n\n{link}: it runs as it is."]
    (source / place).parent.mkdir(parents=True, exist_ok=True)
    write_atomically(source / place, json.dumps(page))
