"""Sizes that usually mean two things in one place. Told, never held against anybody."""

import re

from source_file import SourceFile

LONGEST = {".cpp": 400, ".h": 200}
LONGEST_MAIN_WINDOW = 250
LONGEST_FUNCTION = 60


def smells(source: SourceFile):
    lines = source.code.splitlines()
    limit = LONGEST_MAIN_WINDOW if source.path.name == "main_window.cpp" else LONGEST[source.path.suffix]
    if len(lines) > limit:
        yield 1, f"{len(lines)} lines, over {limit}"
    yield from _long_functions(lines)


def _long_functions(lines):
    """Our format puts the braces of a function on lines of their own, at the same depth."""
    opened = {}
    for number, line in enumerate(lines, start=1):
        if match := re.fullmatch(r"(\s*)\{\s*", line):
            opened[match.group(1)] = number
        elif (match := re.fullmatch(r"(\s*)\}(;?)\s*", line)) and match.group(1) in opened:
            start = opened.pop(match.group(1))
            length = number - start + 1
            is_type = match.group(2) == ";"
            if length > LONGEST_FUNCTION and not is_type:
                yield start, f"a function of {length} lines, over {LONGEST_FUNCTION}"
