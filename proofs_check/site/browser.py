"""Headless Chromium, for printing."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from collapsecheck.numerics.checks import refuse

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def chromium() -> str | None:
    """The browser's path, or None."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def print_pdf(browser: str, page: Path, target: Path, seconds: int = 180) -> None:
    """Print a page of the site to PDF with the Chromium at `browser`. Refuses with one line if it writes nothing."""
    with tempfile.TemporaryDirectory(prefix="collapsecheck-chromium-") as profile:
        options = [*QUIET, f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={target}"]
        call = [browser, *options, page.resolve().as_uri()]
        done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=seconds)
    if not target.exists():
        refuse(f"Chromium printed no PDF: {(done.stderr.strip().splitlines() or ['no message'])[-1]}")
