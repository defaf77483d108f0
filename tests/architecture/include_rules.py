"""Rules about who includes whom."""

import re

from layers import EVERYWHERE, LAYERS, LIBRARY_OF_HEADER, PANELS_KNOWN_TO, QT_IN_FOLDER
from qt_headers import module_of
from source_file import SourceFile

# They decide and hold state; a test drives them without a window.
WITHOUT_WIDGETS = re.compile(r"(_presenter|^map_document|^map_commands)\.(h|cpp)$")
GENERATED = re.compile(r"^(ui_\w+\.h|\w+\.moc|moc_\w+\.cpp)$")


def check_layers(source: SourceFile, modules):
    layer = LAYERS[source.layer]
    for include in source.includes:
        if GENERATED.match(include.name):
            continue
        folder = include.name.partition("/")[0]
        module = module_of(include.name, modules)
        if folder in LAYERS and include.is_quoted:
            allowed = folder in layer.folders
        elif module is not None:
            allowed = module in layer.qt | _extra_qt(source)
        else:
            library = LIBRARY_OF_HEADER.get(include.name, folder)
            allowed = _is_standard(include.name) or library in layer.libraries | EVERYWHERE
        if not allowed:
            from_where = f" of {module}" if module else ""
            yield include.line, f"{source.layer} may not include {include.name}{from_where}: {layer.role}"


def _extra_qt(source):
    return next((extra for place, extra in QT_IN_FOLDER.items() if str(source.path).startswith(place)), frozenset())


def _is_standard(name):
    return re.fullmatch(r"[a-z_0-9]+", name) is not None or re.fullmatch(r"(sys/\w+|fcntl|unistd)\.h", name)


def check_presenters(source: SourceFile, modules):
    if not WITHOUT_WIDGETS.search(source.path.name):
        return
    for include in source.includes:
        if module_of(include.name, modules) == "QtWidgets":
            yield include.line, f"a presenter or document includes no widget header ({include.name})"


def check_panels_apart(source: SourceFile):
    """A folder that is not named yet may take nothing from another panel."""
    room = _panel_of("/".join(source.path.parts[1:]))
    if room is None:
        return
    known = PANELS_KNOWN_TO.get(room, frozenset()) | {room, "shared", "theme"}
    for include in source.includes:
        other = _panel_of(include.name)
        if other is not None and other not in known:
            yield include.line, f"panels/{room} takes nothing from panels/{other} ({include.name})"


def _panel_of(name):
    """The panel whose folder holds a file of that name; None for a file of the layer itself."""
    parts = name.split("/")
    return parts[1] if parts[0] == "panels" and len(parts) > 2 else None


def check_own_header_first(source: SourceFile, siblings):
    """`siblings` holds the paths of all files; a .cpp with a header of its name includes that first."""
    header = source.path.with_suffix(".h")
    if source.is_header or header not in siblings:
        return
    own = "/".join(header.parts[1:])
    if not source.includes or source.includes[0].name != own:
        line = source.includes[0].line if source.includes else 1
        yield line, f'the first include is the file\'s own header, "{own}"'


def check_generated_forms(source: SourceFile):
    for include in source.includes:
        if source.is_header and include.name.startswith("ui_"):
            yield include.line, f"the .cpp, never the header, includes {include.name}"


def check_link_list(layer_name, text):
    """`text` is the CMake file of a layer: what it links must be what it may include."""
    without_comments = re.sub(r"#[^\n]*", "", text)
    for match in re.finditer(r"\bcxw::(\w+)", without_comments):
        other = match.group(1)
        if other in LAYERS and other not in LAYERS[layer_name].folders:
            line = text.count("\n", 0, match.start()) + 1
            yield line, f"{layer_name} may not link cxw::{other}: {LAYERS[layer_name].role}"
