"""Headless Chromium over its DevTools pipe: opens a page with name resolution blocked and says what went wrong."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from collapsecheck.site.browser import QUIET

EXPRESSION = (Path(__file__).parent / "inspect_page.js").read_text(encoding="utf-8")


class Browser:
    """One browser and one tab. Messages are JSON, separated by zero bytes, on file descriptors 3 and 4."""

    def __init__(self, executable: str, profile: Path) -> None:
        down_read, self.down = os.pipe()
        self.up, up_write = os.pipe()

        def connect() -> None:
            read, write = os.dup(down_read), os.dup(up_write)
            os.dup2(read, 3)
            os.dup2(write, 4)

        call = [executable, *QUIET, "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"]
        self.process = subprocess.Popen(call, preexec_fn=connect, close_fds=False, stderr=subprocess.DEVNULL)  # noqa: PLW1509
        os.close(down_read)
        os.close(up_write)
        self.buffer, self.number, self.events = b"", 0, []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.ask(f"{domain}.enable")

    session: str | None = None

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; events that arrive before are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.down, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                assert "error" not in answer, (method, answer)
                return dict(answer["result"])
            self.events.append(answer)

    def receive(self) -> dict[str, Any]:
        """The next message."""
        while b"\0" not in self.buffer:
            piece = os.read(self.up, 1 << 20)
            assert piece, "the browser went away"
            self.buffer += piece
        message, _, self.buffer = self.buffer.partition(b"\0")
        return dict(json.loads(message))

    def open(self, url: str, width: int) -> dict[str, Any]:
        """Open the page; what its script, its requests and its layout report."""
        self.events.clear()
        self.ask("Page.navigate", url=url)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive())
        return self.look(width)

    def look(self, width: int) -> dict[str, Any]:
        """The report of the page that is open, at this width."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
        found = self.ask("Runtime.evaluate", expression=EXPRESSION, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return {**found["result"]["value"], "errors": [text for event in self.events for text in complaint(event)]}

    def close(self) -> None:
        """End the browser."""
        self.process.terminate()
        self.process.wait(timeout=20)
        os.close(self.down)
        os.close(self.up)


def complaint(event: dict[str, Any]) -> list[str]:
    """Failed requests, console errors and exceptions."""
    method, given = event.get("method"), event.get("params", {})
    if method == "Network.loadingFailed" and not given.get("canceled"):
        return [f"request failed: {given.get('errorText')}"]
    if method == "Network.requestWillBeSent" and not given["request"]["url"].startswith(("file:", "data:")):
        return [f"request leaves the site: {given['request']['url']}"]
    if method == "Runtime.exceptionThrown":
        return [f"exception: {given['exceptionDetails'].get('text')}"]
    if method == "Runtime.consoleAPICalled" and given.get("type") in {"error", "assert"}:
        return [f"console: {given.get('args')}"]
    if method == "Log.entryAdded" and given["entry"]["level"] == "error":
        return [f"log: {given['entry']['text']}"]
    return []
