#include "app/map_import_dialog.h"

#include "charts/words.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::app {
namespace {

constexpr std::size_t kMostLines = 1'000;

QString stagesAndTouchpoints(const core::MapImport& import)
{
    const charts::Words words;
    return words.list(
        {words.translate("MapImportDialog", "%n stage(s)", "part of a list: in a file", import.stages),
         words.translate("MapImportDialog", "%n touchpoint(s)", "part of a list: in a file",
                         import.touchpoints)});
}

/// Channels and people that the lists do not have yet.
QString whatJoins(const core::MapChange& change)
{
    QStringList names;
    for (const auto& each : change.channels)
        names += each.after->name;
    for (const auto& each : change.people)
        names += each.after->name;
    return names.isEmpty() ? QString()
                           : MapImportDialog::tr("New among channels and people: %1.", "of an import; names")
                                 .arg(charts::Words().list(names));
}

QString refusedLines(const ReadMap& read)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(read.refused.size(), kMostLines); ++i)
        lines += read.refused[i].sentence;
    if (read.refused.size() > kMostLines)
        lines += MapImportDialog::tr("… and %n more", "end of a list", int(read.refused.size() - kMostLines));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString whatComesIn(const QString& fileName, const ReadMap& read)
{
    const core::MapImport& import = read.import;
    if (import.name.isEmpty())
        return MapImportDialog::tr("No line of %1 can come in.", "of an import; a file").arg(fileName);
    const QString what = stagesAndTouchpoints(import);
    if (import.isNewMap)
        return MapImportDialog::tr("%1 brings a new map “%2” with %3.",
                                   "of an import; a file, a map, stages and touchpoints")
            .arg(fileName, import.name, what);
    if (isEmpty(import.change))
        return MapImportDialog::tr("The map “%2” is already as %1 has it.",
                                   "of an import; %1 a file, %2 a map")
            .arg(fileName, import.name);
    return MapImportDialog::tr("With %1 the map “%2” will have %3.",
                               "of an import; a file, a map, stages and touchpoints")
        .arg(fileName, import.name, what);
}

QString whatBecomesOfTouchpoints(const ReadMap& read)
{
    const core::MapImport& import = read.import;
    if (import.isNewMap || isEmpty(import.change))
        return {};
    const int same = import.touchpoints - import.added - import.changed;
    QStringList parts;
    const auto add = [&parts](int count, const QString& part) {
        if (count > 0)
            parts += part;
    };
    add(import.added, MapImportDialog::tr("%n new", "part of a list: touchpoints", import.added));
    add(import.changed, MapImportDialog::tr("%n changed", "part of a list: touchpoints", import.changed));
    add(import.removed,
        MapImportDialog::tr("%n into the bin", "part of a list: touchpoints", import.removed));
    add(same, MapImportDialog::tr("%n as before", "part of a list: touchpoints", same));
    return MapImportDialog::tr("Touchpoints: %1.", "of an import; a list of numbers")
        .arg(charts::Words().list(parts));
}

MapImportDialog::MapImportDialog(const panels::Appearance& appearance, const QString& fileName,
                                 const ReadMap& read, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("mapImportDialog"));
    setWindowTitle(tr("Import map", "window title"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(appearance.px(12));
    const auto say = [&](const QString& sentence, const char* name, charts::TypeRole role) {
        if (sentence.isEmpty())
            return;
        auto* label = new panels::TextLabel(appearance, role, &charts::Tokens::textPrimary);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setText(sentence);
        column->addWidget(label);
    };
    say(whatComesIn(fileName, read), "mapImportWhat", charts::TypeRole::Body);
    say(whatBecomesOfTouchpoints(read), "mapImportTouchpoints", charts::TypeRole::Body);
    say(whatJoins(read.import.change), "mapImportJoins", charts::TypeRole::Body);
    if (!read.refused.empty()) {
        say(tr("%n line(s) will be left out:", "of an import; a list follows", int(read.refused.size())),
            "mapImportRefused", charts::TypeRole::Body);
        auto* lines = new QPlainTextEdit(refusedLines(read));
        lines->setObjectName(QStringLiteral("mapImportLines"));
        lines->setAccessibleName(tr("Lines that are left out, and why", "list in a dialog"));
        lines->setReadOnly(true);
        lines->setTabChangesFocus(true);
        column->addWidget(lines, 1);
    }
    column->addStretch();
    auto* import = new QPushButton(tr("Import", "button"));
    auto* cancel = new QPushButton(tr("Cancel", "button"));
    import->setObjectName(QStringLiteral("mapImportAccept"));
    import->setEnabled(!isEmpty(read.import.change));
    connect(import, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(import);
    column->addLayout(buttons);
    resize(appearance.px(480), appearance.px(read.refused.empty() ? 200 : 360));
    if (import->isEnabled()) {
        import->setDefault(true);
        import->setFocus();
    } else {
        cancel->setFocus();
    }
}

} // namespace cxw::app
