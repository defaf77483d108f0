"""Holds the sources against docs/architecture.md: `check_layers.py [ROOT] [--qt-headers FOLDER]`.

Prints one `file:line: message` a violation and exits 1 if there is any. Sizes are only told.
"""

import argparse
import sys
from pathlib import Path

import hand_rules
import include_rules
import qt_headers
import size_smells
from layers import LAYERS
from source_file import SourceFile


def sources_of(root: Path):
    return [
        path.relative_to(root)
        for path in sorted((root / "src").rglob("*"))
        if path.suffix in (".h", ".cpp") and path.relative_to(root).parts[1] in LAYERS
    ]


def strangers_of(root: Path):
    """Folders under src that are no layer would escape every rule."""
    return [path.name for path in sorted((root / "src").iterdir()) if path.is_dir() and path.name not in LAYERS]


def violations_of_source(source: SourceFile, modules, siblings):
    yield from include_rules.check_layers(source, modules)
    yield from include_rules.check_presenters(source, modules)
    yield from include_rules.check_panels_apart(source)
    yield from include_rules.check_own_header_first(source, siblings)
    yield from include_rules.check_generated_forms(source)
    yield from hand_rules.check_banned(source)
    yield from hand_rules.check_whole_text(source)
    yield from hand_rules.check_sql(source)
    yield from hand_rules.check_style_sheets(source)
    yield from hand_rules.check_pragma_once(source)
    yield from hand_rules.check_file_name(source)
    yield from hand_rules.check_namespace(source)


def violations(root: Path, modules):
    """All of them as (path, line, message), by file and line."""
    found = [(Path("src") / name, 1, "no such layer in docs/architecture.md") for name in strangers_of(root)]
    paths = sources_of(root)
    siblings = set(paths)
    for path in paths:
        broken = violations_of_source(SourceFile(root, path), modules, siblings)
        found += [(path, line, message) for line, message in broken]
    for layer in LAYERS:
        links = Path("src") / layer / "CMakeLists.txt"
        if (root / links).exists():
            broken = include_rules.check_link_list(layer, (root / links).read_text(encoding="utf-8"))
            found += [(links, line, message) for line, message in broken]
    for form in sorted((root / "ui").glob("**/*.ui")):
        broken = hand_rules.check_form(form.read_text(encoding="utf-8"))
        found += [(form.relative_to(root), line, message) for line, message in broken]
    return sorted(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", nargs="?", type=Path, default=Path(__file__).parents[2])
    parser.add_argument("--qt-headers", type=Path, help="default: where qtpaths6 says")
    arguments = parser.parse_args()

    modules = qt_headers.modules_by_header(arguments.qt_headers or qt_headers.installed_folder())
    for path in sources_of(arguments.root):
        for line, message in size_smells.smells(SourceFile(arguments.root, path)):
            print(f"{path}:{line}: smell: {message}")
    found = violations(arguments.root, modules)
    for path, line, message in found:
        print(f"{path}:{line}: {message}")
    print(f"{len(sources_of(arguments.root))} files, {len(found)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
