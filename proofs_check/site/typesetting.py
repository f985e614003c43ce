"""How formulas are typeset: by KaTeX when the site is built, by MathML where node or the npm package is missing."""

import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

PATIENCE = 120  # seconds that npm may take
VERSION = "0.16.22"  # needs no newer node than 12
MATHML = "formulas are MathML, set by the browser's own fonts, instead of KaTeX"


def katex_modules(cache: Path) -> tuple[Path | None, str]:
    """node_modules with the npm package katex, installed into `cache` if it is not there; or None and why."""
    modules = cache / "node_modules"
    if shutil.which("node") is None:
        return None, f"node was not found: {MATHML}"
    if not (modules / "katex" / "dist" / "katex.min.css").exists():
        problem = install(cache)
        if problem:
            return None, f"{problem}: {MATHML}"
    return modules, ""


def install(cache: Path) -> str:
    """Install the npm package beside `cache` and move it there when it is whole; what went wrong, "" if nothing."""
    if shutil.which("npm") is None:
        return "npm was not found"
    cache.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=cache) as work:
        call = ["npm", "install", "--no-audit", "--no-fund", "--prefix", work, f"katex@{VERSION}"]
        try:
            done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            return f"`npm install katex@{VERSION}` did not answer within {PATIENCE} seconds"
        if done.returncode:
            said = [line for line in done.stderr.splitlines() if "error" in line.lower()]
            return f"`npm install katex@{VERSION}` failed ({said[0] if said else 'no message'})"
        with suppress(OSError):  # somebody else was quicker
            (Path(work) / "node_modules").rename(cache / "node_modules")
    return ""


def copy_assets(modules: Path, static: Path) -> None:
    """The style sheet and the fonts, to be served from the site itself."""
    dist, target = modules / "katex" / "dist", static / "katex"
    shutil.copytree(dist / "fonts", target / "fonts", dirs_exist_ok=True)
    shutil.copy(dist / "katex.min.css", target / "katex.min.css")
