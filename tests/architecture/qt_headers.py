"""Which module of Qt a header belongs to. All of them share one include path, so the linker cannot tell."""

import subprocess
from pathlib import Path


def installed_folder():
    answer = subprocess.run(
        ["qtpaths6", "--query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True
    )
    return Path(answer.stdout.strip())


def modules_by_header(folder: Path):
    """{"QWidget": "QtWidgets", "qwidget.h": "QtWidgets", …} for all of Qt that is installed."""
    return {
        header.name: module.name
        for module in sorted(folder.glob("Qt*"))
        for header in module.iterdir()
        if header.is_file()
    }


def module_of(include_name, modules):
    """`<QWidget>` and `<QtWidgets/QWidget>` are both of QtWidgets; None for what is not Qt's."""
    head, _, rest = include_name.partition("/")
    if head.startswith("Qt") and rest:
        return head
    return modules.get(include_name)
