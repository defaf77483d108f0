"""One C++ file, taken apart far enough for the rules: code, literals, includes, namespaces."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

TOKEN = re.compile(
    r"""
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<raw>R"(?P<mark>[^()\\\s]{0,16})\((?P<raw_text>.*?)\)(?P=mark)")
  | "(?P<text>(?:\\.|[^"\\\n])*)"
  | (?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'
    """,
    re.DOTALL | re.VERBOSE,
)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<open>["<])(?P<name>[^">\n]+)[">]', re.MULTILINE)
NAMESPACE = re.compile(r"\bnamespace\s+(?P<name>cxw(?:::\w+)*)\s*\{")


@dataclass(frozen=True)
class Include:
    line: int
    name: str
    is_quoted: bool


@dataclass(frozen=True)
class Literal:
    line: int
    text: str


@dataclass(frozen=True)
class Namespace:
    line: int
    name: str
    body: str


def _blank(text):
    """As long and with as many lines as `text`, and nothing in it."""
    return re.sub(r"[^\n]", " ", text)


class SourceFile:
    """`path` is relative to the root of the project, as in `src/core/id.h`."""

    def __init__(self, root: Path, path: Path):
        self.path = path
        self.text = (root / path).read_text(encoding="utf-8")

    @property
    def layer(self):
        return self.path.parts[1]

    @property
    def is_header(self):
        return self.path.suffix == ".h"

    def line_at(self, offset):
        return self.text.count("\n", 0, offset) + 1

    @cached_property
    def code(self):
        """The text without comments and without what literals say; offsets and lines stay as they are."""
        return TOKEN.sub(lambda match: _blank(match.group()), self.text)

    @cached_property
    def literals(self):
        found = []
        for match in TOKEN.finditer(self.text):
            text = match.group("text") if match.group("raw") is None else match.group("raw_text")
            if text is not None:
                found.append(Literal(self.line_at(match.start()), text))
        return found

    @cached_property
    def includes(self):
        without_comments = TOKEN.sub(
            lambda match: _blank(match.group()) if match.group("comment") else match.group(), self.text
        )
        return [
            Include(self.line_at(match.start("name")), match.group("name"), match.group("open") == '"')
            for match in INCLUDE.finditer(without_comments)
        ]

    @cached_property
    def namespaces(self):
        return [
            Namespace(self.line_at(match.start()), match.group("name"), self._body_from(match.end()))
            for match in NAMESPACE.finditer(self.code)
        ]

    def find(self, pattern):
        """(line, match) of everything in the code that `pattern` finds."""
        return [(self.line_at(match.start()), match) for match in re.finditer(pattern, self.code, re.MULTILINE)]

    def _body_from(self, start):
        depth = 1
        for offset in range(start, len(self.code)):
            depth += {"{": 1, "}": -1}.get(self.code[offset], 0)
            if depth == 0:
                return self.code[start:offset]
        return self.code[start:]
