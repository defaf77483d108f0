"""Checks the files that no compiler reads: encoding, line ends, JSON and XML. Test data may be broken on purpose."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

XML = {".ts", ".svg", ".ui", ".xml", ".qrc"}
JSON = {".json"}
BINARY = {".png", ".cxw"}


def files_of_the_project():
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, check=True
    )
    paths = [Path(name) for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file() and path.suffix not in BINARY and path.parts[:2] != ("tests", "data")]


def check_lines(text):
    for number, line in enumerate(text.split("\n"), start=1):
        if line != line.rstrip():
            yield number, "white space at the end of the line"
    if text and not text.endswith("\n"):
        yield text.count("\n") + 1, "no new line at the end of the file"


def without_repeats(pairs):
    """A key that comes twice loses its first value without a word."""
    keys = [key for key, _ in pairs]
    if repeated := {key for key in keys if keys.count(key) > 1}:
        raise ValueError(f"keys that come twice: {', '.join(sorted(repeated))}")
    return dict(pairs)


def check_json(text):
    try:
        json.loads(text, object_pairs_hook=without_repeats)
    except json.JSONDecodeError as error:
        yield error.lineno, error.msg
    except ValueError as error:
        yield 1, str(error)


def check_xml(text):
    try:
        ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        yield error.position[0], str(error)


def check(path):
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        yield 1, f"not UTF-8 at byte {error.start}"
        return
    yield from check_lines(text)
    if path.suffix in JSON:
        yield from check_json(text)
    if path.suffix in XML:
        yield from check_xml(text)


def main():
    failures = [(path, line, message) for path in files_of_the_project() for line, message in check(path)]
    for path, line, message in failures:
        print(f"{path}:{line}: {message}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
