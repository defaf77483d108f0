"""The layers of docs/architecture.md as data: who may include what."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Layer:
    """`folders`, `qt` and `libraries` are what a file of the layer may include."""

    role: str
    folders: frozenset
    qt: frozenset
    libraries: frozenset = field(default_factory=frozenset)


LAYERS = {
    "core": Layer(
        "core knows the rules, not screens or files",
        folders=frozenset({"core"}),
        qt=frozenset({"QtCore"}),
    ),
    "storage": Layer(
        "storage keeps, it shows nothing",
        folders=frozenset({"core", "storage"}),
        qt=frozenset({"QtCore", "QtConcurrent"}),
        libraries=frozenset({"sqlite3"}),
    ),
    "charts": Layer(
        "charts paint on anything, they know no widget and no file",
        folders=frozenset({"core", "charts"}),
        qt=frozenset({"QtCore", "QtGui", "QtSvg"}),
    ),
    "exchange": Layer(
        "exchange reads and writes files, it knows neither panels nor storage",
        folders=frozenset({"core", "charts", "exchange"}),
        qt=frozenset({"QtCore", "QtGui", "QtSvg", "QtConcurrent"}),
        libraries=frozenset({"nlohmann", "csv", "xlsxwriter", "libical"}),
    ),
    "panels": Layer(
        "panels show, they know neither storage nor files",
        folders=frozenset({"core", "charts", "panels"}),
        qt=frozenset(
            {"QtCore", "QtGui", "QtSvg", "QtWidgets", "QtSvgWidgets", "QtPrintSupport", "QtConcurrent", "QtDBus"}
        ),
    ),
    "app": Layer(
        "app wires, the work is done below it",
        folders=frozenset({"core", "storage", "charts", "exchange", "panels", "app"}),
        qt=frozenset(
            {
                "QtCore", "QtGui", "QtSvg", "QtWidgets", "QtSvgWidgets", "QtPrintSupport", "QtConcurrent", "QtDBus",
                "QtNetwork",
            }
        ),
    ),
}

# What a panel's folder takes from other panels; everyone takes from `shared` and `theme`. No two know each other.
PANELS_KNOWN_TO = {
    "shared": frozenset(),
    "theme": frozenset(),
    "actions": frozenset(),
    "diagnostic": frozenset({"actions"}),
    "complaints": frozenset({"actions", "diagnostic"}),
    "touchmap": frozenset(),
    "workshop": frozenset({"diagnostic"}),
    "reports": frozenset({"diagnostic"}),
    "privacy": frozenset({"complaints"}),
    "home": frozenset({"actions", "complaints", "touchmap"}),
}

# One folder may include more than its layer.
QT_IN_FOLDER = {"src/storage/sql/": frozenset({"QtSql"})}

# Headers of libraries that are not the standard library's nor Qt's, by the library they belong to.
LIBRARY_OF_HEADER = {"sqlite3.h": "sqlite3", "csv.h": "csv", "xlsxwriter.h": "xlsxwriter"}
EVERYWHERE = frozenset({"tl"})
