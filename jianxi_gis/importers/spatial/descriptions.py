"""Descriptions of placemarks: tables and lines of fields that map software writes as HTML."""

import re
from collections.abc import Mapping

_LINE = re.compile(r"\s*(?P<key>[^\s：:，。；,;]{1,16})\s*[：:]\s*(?P<value>\S.*)")
_NOTHING = re.compile(r"<(?:null|空)>|无", re.IGNORECASE)
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "table", "h1", "h2", "h3", "h4"})
_UNSEEN = frozenset({"script", "style", "head"})


def read_description(text: str) -> tuple[dict[str, str], str]:
    """Return the fields a description holds, and the rest of its words.

    Fields are rows of two cells (``<tr><td>总投资</td><td>500万元</td></tr>``) and lines with a
    colon (``总投资：500万元``); of a field said twice the first counts.
    """
    from lxml.etree import HTMLParser, LxmlError

    reader = _Html()
    parser = HTMLParser(target=reader)  # the one of Python takes hours for tags that never end
    try:
        parser.feed(text)
        parser.close()
    except LxmlError:  # nested without end: what came before counts
        pass
    fields = {key: value for key, value in reversed(reader.pairs) if key}
    rest = []
    for line in "".join(reader.words).splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            rest.append(line.strip())
        else:
            fields.setdefault(found["key"], found["value"].strip())
    said = {key: "" if _NOTHING.fullmatch(value) else value for key, value in fields.items()}
    return said, "\n".join(line for line in rest if line)


class _Html:
    """Collects rows of two cells, and the words outside of tables."""

    def __init__(self) -> None:
        self.pairs: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._rows: list[list[str]] = []
        """Cells of the rows that are open, the innermost last."""
        self._unseen = 0

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        """Open a row, a cell or a line."""
        self._unseen += tag in _UNSEEN
        if tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].append("")
        elif tag in _BREAKS and not self._rows:
            self.words.append("\n")

    def end(self, tag: str) -> None:
        """Close a row: with two cells it is a field."""
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag == "tr" and self._rows:
            cells = [" ".join(cell.split()) for cell in self._rows.pop()]
            if len(cells) == 2:
                self.pairs.append((cells[0].rstrip("：: "), cells[1]))
        elif tag in _BREAKS and not self._rows:
            self.words.append("\n")

    def data(self, data: str) -> None:
        """Keep words where they belong."""
        if self._unseen:
            return
        if not self._rows:
            self.words.append(data)
        elif self._rows[-1]:
            self._rows[-1][-1] += data

    def close(self) -> None:
        """Need nothing more."""
