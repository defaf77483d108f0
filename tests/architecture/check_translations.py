#!/usr/bin/env python3
"""Holds the translation files against the sources: every string is there, none is unfinished, and each is where the
program looks for it.

usage: check_translations.py ROOT LUPDATE
"""
import pathlib
import re
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


def contexts_asked_for(root):
    """The names under which the program looks strings up; the classes with a meta-object by their bare name."""
    asked = set()
    for path in root.glob("src/**/*.[ch]*"):
        text = path.read_text(encoding="utf-8")
        asked.update(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)", text))
        asked.update(re.findall(r'translate\(\s*"([\w:]+)"', text))
        asked.update(f"::{name}" for name in re.findall(r"class (\w+)[^;{]*{\s*Q_OBJECT", text))
    for path in root.glob("ui/*.ui"):
        asked.update(re.findall(r"<class>(\w+)</class>", path.read_text(encoding="utf-8")))
    return asked


def lost_contexts(path, asked):
    """lupdate misreads some sources and files their strings under a name nobody asks for."""
    for context in sorted({key[0] for key in messages(path)}):
        _, colons, name = context.rpartition("::")
        if context not in asked and colons + name not in asked:
            yield f"{path.name}: nobody looks for the strings of {context}"


def main(root, lupdate):
    asked = contexts_asked_for(root)
    problems = list(lost_contexts(root / "resources/i18n/cxworkbench_de.ts", asked))
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
