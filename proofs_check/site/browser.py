"""Headless Chromium, for printing."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from collapsecheck.files import scratch
from collapsecheck.workers import end_with_parent

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CAPTURED: dict[str, Any] = {"capture_output": True, "text": True, "preexec_fn": end_with_parent}
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


def print_pdf(browser: str, page: Path, target: Path, seconds: int = 600) -> str:
    """Print a page of the site to PDF with the Chromium at `browser`; why there is none, "" if there is."""
    with scratch() as profile:
        printed = profile / target.name
        options = [*QUIET, f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={printed}"]
        call = [browser, *options, page.resolve().as_uri()]
        try:
            done = subprocess.run(call, check=False, timeout=seconds, **CAPTURED)
        except subprocess.TimeoutExpired:
            return f"Chromium did not finish within {seconds} seconds"
        if not printed.exists():
            return f"Chromium printed none: {(done.stderr.strip().splitlines() or ['no message'])[-1]}"
        shutil.copy(printed, target)
    return ""
