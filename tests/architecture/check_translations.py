#!/usr/bin/env python3
"""Holds the translation files against the sources: every string is there, and none is unfinished.

usage: check_translations.py ROOT LUPDATE
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET


def messages(path):
    """(context, source, comment) -> whether it is finished."""
    found = {}
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = message.find("translation").get("type") is None
    return found


def problems_in(committed, fresh):
    known = messages(committed)
    for key in messages(fresh):
        if not known.get(key, False):
            state = "unfinished" if key in known else "missing: run tools/translations"
            yield f"{committed.name}: {key[0]}: “{key[1]}” is {state}"


def main(root, lupdate):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for committed in sorted((root / "resources/i18n").glob("cxworkbench_*.ts")):
            fresh = pathlib.Path(folder) / committed.name
            shutil.copy(committed, fresh)
            plurals = ["-pluralonly"] if committed.stem.endswith("_en") else []
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *plurals, "-I", "src", "src", "ui",
                            "-ts", fresh],
                           cwd=root, check=True, stderr=subprocess.DEVNULL)
            problems += problems_in(committed, fresh)
    print("\n".join(problems) or "every string is translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2]))
