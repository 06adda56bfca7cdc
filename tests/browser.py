"""One Chromium for the whole test session, and a fresh page in it that minds what goes wrong."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

_ARGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--lang=en-GB"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_RUNNING = pytest.StashKey[Browser]()
_PATIENCE = 20_000


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Browser:
    """Debian's Chromium, started once by whoever asks first."""
    path = shutil.which("chromium")
    if path is None:
        pytest.fail("Chromium is not installed: `make test` fetches it where it may, else install it by hand")
    stash = request.config.stash
    if _RUNNING not in stash:
        playwright = sync_playwright().start()
        stash[_RUNNING] = playwright.chromium.launch(executable_path=path, args=list(_ARGS))
        request.config.add_cleanup(playwright.stop)
        request.config.add_cleanup(stash[_RUNNING].close)
    return stash[_RUNNING]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page, 1280 by 800. What the browser complains of and requests to elsewhere fail the test at its end.

    The server that is looked at must be set up before this fixture, so that it outlives the page.
    """
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB", reduced_motion="reduce")
    context.set_default_timeout(_PATIENCE)
    expect.set_options(timeout=_PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: complaints.append(request.url) if _is_elsewhere(request.url) else None)
    yield page
    context.close()
    if complaints:
        pytest.fail("the browser complains: " + "; ".join(complaints))


def _is_elsewhere(url: str) -> bool:
    return not url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))
