"""A real browser without a window, its network watched: Chromium's protocol over two pipes."""

import base64
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--remote-debugging-pipe",
)  # fmt: skip


@cache
def program() -> str | None:
    """Return the browser there is, or None; a stub that only tells how to install one is none."""
    for found in filter(None, map(shutil.which, NAMES)):
        answer = subprocess.run([found, "--version"], capture_output=True, text=True, check=False)
        if re.search(r"Chrom\w+ \d", answer.stdout):
            return found
    return None


class Tab:
    """One page; ``requests`` are the addresses it asked for, ``complaints`` what it logged."""

    def __init__(self, orders: int, answers: int) -> None:
        self._orders, self._answers = orders, answers
        self._read, self._number, self._session = b"", 0, ""
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self._loaded = False
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def open(self, page: Path) -> None:
        """Open a file and wait until it is loaded."""
        self._loaded = False
        self.call("Page.navigate", url=page.as_uri())
        while not self._loaded:
            self._take(self._next())

    def size(self, width: int, height: int, scale: float = 1.0) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=scale, mobile=width < 700)  # fmt: skip

    def run(self, code: str) -> Any:
        """Return what an expression comes to."""
        answer = self.call(
            "Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def picture(self) -> bytes:
        return base64.b64decode(self.call("Page.captureScreenshot")["data"])

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        order = {"id": self._number, "method": method, "params": params}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._orders, json.dumps(order).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result
            self._take(answer)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._read:
            data = os.read(self._answers, 1 << 20)
            assert data, "浏览器已退出"
            self._read += data
        one, _, self._read = self._read.partition(b"\0")
        message: dict[str, Any] = json.loads(one)
        return message

    def _take(self, event: dict[str, Any]) -> None:
        params = event.get("params", {})
        match event.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Page.loadEventFired":
                self._loaded = True
            case "Runtime.exceptionThrown":
                self.complaints.append(json.dumps(params["exceptionDetails"]))
            case "Log.entryAdded":
                self.complaints.append(params["entry"]["text"])


@contextmanager
def tab(home: Path) -> Iterator[Tab]:
    """Run a browser whose profile lies in ``home``."""
    found = program()
    assert found
    orders_out, orders = os.pipe()
    answers, answers_in = os.pipe()
    command = " ".join((found, *OPTIONS, f"--user-data-dir='{home}'", "about:blank"))
    process = subprocess.Popen(
        ["bash", "-c", f"exec {command} 3<&{orders_out} 4>&{answers_in}"],
        pass_fds=(orders_out, answers_in),
        env={**os.environ, "HOME": str(home)},
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    os.close(orders_out)
    os.close(answers_in)
    try:
        yield Tab(orders, answers)
    finally:
        os.close(orders)
        process.kill()
        process.wait()
        os.close(answers)
