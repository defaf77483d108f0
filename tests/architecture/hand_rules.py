"""Rules about how the code is written; docs/conventions.md gives the reasons."""

import re

from source_file import SourceFile

SQL = re.compile(
    r"\b(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|ORDER\s+BY\b|GROUP\s+BY\b"
    r"|(CREATE|DROP|ALTER)\s+(\w+\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s|VACUUM\b|ROLLBACK\b"
    r"|BEGIN\s+(IMMEDIATE|EXCLUSIVE|DEFERRED)\b|ON\s+CONFLICT\b)"
)
BOX_STYLE = re.compile(r"\b(border|padding|font-size)[\w-]*\s*:")
STYLE_PROPERTY = re.compile(r'<property name="styleSheet">(?P<style>.*?)</property>', re.DOTALL)

# A reference or a pointer that is handed round is no mutable static, and neither is a function.
MUTABLE_STATIC = (
    r"^[ \t]*(?:inline[ \t]+)?(?:static|thread_local)[ \t]+(?!const\b|constexpr\b|inline[ \t]+const|assert)"
    r"[^()\n=;{]*[\w>\]][ \t]*(?:=[^=]|;|\{)"
)

# (pattern, what to say, layers where it is right)
BANNED = (
    (r"\bqApp\b|(?:::|->|\.)instance\s*\(", "only app knows the one application: pass what is needed", {"app"}),
    (r"\binstance\s*\(\s*\)\s*(?:const\s*)?\{|\bQ_GLOBAL_STATIC\b", "no singletons: pass it through the constructor",
     set()),
    (MUTABLE_STATIC, "no mutable statics: give it an owner", set()),
    (r"\bQMessageBox::(?:about|aboutQt|critical|information|question|warning)\s*\(",
     "no modal message: show a banner with an action", set()),
    (r"\b(?:SIGNAL|SLOT)\s*\(", "connect by pointer to member, with a context object", set()),
    (r"\bon_\w+_\w+\s*\(", "no slots that connect by name", set()),
    (r"\bqDebug\b", "a leftover of looking for a fault", set()),
    (r"\bQt::(?:AutoText|RichText)\b", "user text is shown literally: Qt::PlainText", {"exchange"}),
    (r"\b(?:QTextEdit|QTextBrowser)\b", "guesses rich text and opens files named in it: QPlainTextEdit", set()),
)

# Where bytes of files become text; elsewhere they are ours, and begin with no byte order mark.
READERS = (("storage", "sql"), ("exchange", "csv"), ("exchange", "json"))
CUTTING = r"\bQString::from(?:Utf8|StdString)\s*\("
CUTTING_JSON = r"\bQJsonDocument::fromJson\s*\([^;]*\btoUtf8\s*\("

FORWARD_DECLARATION = re.compile(r"\s*(?:template\s*<[^>]*>\s*)?(?:class|struct|enum(?:\s+class)?)\s+\w+\s*(?::\s*\w+\s*)?;")


def check_banned(source: SourceFile):
    for pattern, reason, exempt in BANNED:
        if source.layer in exempt:
            continue
        for line, match in source.find(pattern):
            yield line, f"{match.group().strip()}: {reason}"


def check_whole_text(source: SourceFile):
    """Qt leaves a byte order mark out where a text begins with one."""
    if source.path.stem == "whole_text":
        return
    if source.path.parts[1:3] in READERS:
        for line, match in source.find(CUTTING):
            yield line, f"{match.group()}: loses a byte order mark: core::wholeText"
    for line, match in source.find(CUTTING_JSON):
        yield line, "QJsonDocument::fromJson of a text: loses byte order marks: core::wholeJson"


def check_sql(source: SourceFile):
    if source.layer == "storage":
        return
    for literal in source.literals:
        if match := SQL.search(literal.text):
            yield literal.line, f"SQL outside storage ({match.group().strip()})"


def check_style_sheets(source: SourceFile):
    if source.layer == "exchange":  # reports are HTML
        return
    for literal in source.literals:
        if match := BOX_STYLE.search(literal.text):
            yield literal.line, f"no style sheet with {match.group(1)}: the proxy style paints that"


def check_form(text):
    """`text` is a form of Qt Designer."""
    for match in STYLE_PROPERTY.finditer(text):
        if found := BOX_STYLE.search(match.group("style")):
            line = text.count("\n", 0, match.start()) + 1
            yield line, f"no style sheet with {found.group(1)}: the proxy style paints that"


def check_pragma_once(source: SourceFile):
    if source.is_header and not source.text.startswith("#pragma once\n"):
        yield 1, "a header starts with #pragma once"


def check_file_name(source: SourceFile):
    if not re.fullmatch(r"[a-z][a-z0-9_]*\.(h|cpp)", source.path.name):
        yield 1, "files are named lower_snake_case"


def check_namespace(source: SourceFile):
    own = f"cxw::{source.layer}"
    names = [namespace.name for namespace in source.namespaces]
    if source.path.name != "main.cpp" and not any(_is_within(name, own) for name in names):
        yield 1, f"a file of {source.layer} declares namespace {own}"
    for namespace in source.namespaces:
        if not _is_within(namespace.name, own) and FORWARD_DECLARATION.sub("", namespace.body).strip():
            yield namespace.line, f"only forward declarations of {namespace.name} belong in {source.layer}"


def _is_within(name, own):
    return name == own or name.startswith(own + "::")
