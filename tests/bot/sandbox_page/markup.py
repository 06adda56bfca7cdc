"""A strict look at HTML: what stands in it, and that nothing stands in it that people wrote."""

from __future__ import annotations

from html.parser import HTMLParser

_VOID = frozenset({"br", "hr", "img", "input"})
_HARMLESS = ("http://", "https://", "mailto:", "/", "#")


class Markup(HTMLParser):
    """The tags and the text of some HTML; complains of what a browser would have to repair or could run."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.complaints: list[str] = []
        self._pieces: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()
        self.complaints += [f"<{tag}> is not closed" for tag in self._open]

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in _VOID:
            self._open.append(tag)
        if tag == "br":
            self._pieces.append("\n")
        for name, value in attrs:
            if name.startswith("on") or name in {"style", "srcdoc", "formaction"}:
                self.complaints.append(f"{name} on <{tag}>")
            if name in {"href", "src", "action"} and not (value or "").startswith(_HARMLESS):
                self.complaints.append(f"{name}={value!r} on <{tag}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.complaints.append(f"</{tag}> out of place")

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)
