#include "app/map_export_dialog.h"

#include "core/number_format.h"
#include "exchange/touchmap/map_pdf.h"
#include "exchange/touchmap/map_png.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace cxw::app {
namespace {

using exchange::MapPaper;

constexpr double kSmallestPoints = 9.0; // of a map's text at full size

QString paperName(MapPaper paper)
{
    switch (paper) {
    case MapPaper::Fitting: return MapExportDialog::tr("As large as it needs", "choice: paper for the map");
    case MapPaper::A4: return QStringLiteral("A4");
    case MapPaper::A3: return QStringLiteral("A3");
    case MapPaper::A2: return QStringLiteral("A2");
    case MapPaper::A1: return QStringLiteral("A1");
    case MapPaper::A0: return QStringLiteral("A0");
    case MapPaper::Letter: return MapExportDialog::tr("Letter", "choice: paper for the map");
    }
    return {};
}

} // namespace

MapExportDialog::MapExportDialog(const panels::Appearance& appearance, QSizeF sheet, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_sheet(sheet)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox)
    , m_size(new QComboBox)
    , m_paper(new QComboBox)
    , m_tiled(new QCheckBox(tr("Over several sheets, to be put together", "option: of a map as PDF")))
    , m_grey(new QCheckBox(tr("Without colours", "option: of a picture of a map")))
    , m_outcome(new panels::TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_choose(new QPushButton(tr("Choose a file…", "button")))
{
    setObjectName(QStringLiteral("mapExportDialog"));
    setWindowTitle(tr("Export map", "window title"));
    m_kind->setObjectName(QStringLiteral("mapExportKind"));
    m_size->setObjectName(QStringLiteral("mapExportSize"));
    m_paper->setObjectName(QStringLiteral("mapExportPaper"));
    m_tiled->setObjectName(QStringLiteral("mapExportTiled"));
    m_grey->setObjectName(QStringLiteral("mapExportGrey"));
    m_choose->setObjectName(QStringLiteral("mapExportChoose"));
    m_outcome->setObjectName(QStringLiteral("mapExportOutcome"));
    m_outcome->setWordWrap(true);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(appearance.px(16));
    m_form->setVerticalSpacing(appearance.px(10));
    addKinds();
    addSizes();
    addPapers();
    m_form->addRow(m_tiled);
    m_form->addRow(m_grey);
    auto* cancel = new QPushButton(tr("Cancel", "button"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(appearance.px(12));
    column->addLayout(m_form);
    column->addWidget(m_outcome);
    column->addStretch();
    column->addLayout(buttons);
    m_choose->setDefault(true); // once it stands in the dialog; else Cancel would be
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &QDialog::accept);
    for (QComboBox* each : {m_kind, m_size, m_paper})
        connect(each, &QComboBox::currentIndexChanged, this, &MapExportDialog::showChosen);
    for (QCheckBox* each : {m_tiled, m_grey})
        connect(each, &QCheckBox::toggled, this, &MapExportDialog::showChosen);
    showChosen();
    resize(appearance.px(560), appearance.px(300));
    m_kind->setFocus();
}

void MapExportDialog::addRow(const QString& label, QWidget* field)
{
    auto* text = new panels::TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary);
    text->setText(label);
    text->setBuddy(field);
    field->setAccessibleName(label);
    m_form->addRow(text, field);
}

void MapExportDialog::addKinds()
{
    const auto add = [this](MapFileKind kind, const QString& name) { m_kind->addItem(name, int(kind)); };
    add(MapFileKind::Pdf, tr("Pages to print (.pdf)", "kind of file for a map"));
    add(MapFileKind::Png, tr("Picture (.png)", "kind of file for a map"));
    add(MapFileKind::Svg, tr("Drawing (.svg)", "kind of file for a map"));
    add(MapFileKind::Outline, tr("Outline to read, for the browser (.html)", "kind of file for a map"));
    add(MapFileKind::Mermaid, tr("Mermaid journey (.mmd)", "kind of file for a map"));
    add(MapFileKind::Csv, tr("Table that can be imported again (.csv)", "kind of file for a map"));
    add(MapFileKind::Json, tr("Everything, to be imported again (.json)", "kind of file for a map"));
    addRow(tr("Kind of file", "over a field"), m_kind);
}

void MapExportDialog::addSizes()
{
    m_size->addItem(tr("As on the screen", "choice: size of a picture"), 1);
    for (int scale = 2; scale <= exchange::MapLook::kMostScale; ++scale)
        m_size->addItem(tr("%n times as large", "choice: size of a picture", scale), scale);
    addRow(tr("Size", "over a field: of a picture"), m_size);
}

void MapExportDialog::addPapers()
{
    for (const MapPaper each : {MapPaper::Fitting, MapPaper::A4, MapPaper::A3, MapPaper::A2, MapPaper::A1,
                                MapPaper::A0, MapPaper::Letter})
        m_paper->addItem(paperName(each), int(each));
    addRow(tr("Paper", "over a field"), m_paper);
}

MapFileKind MapExportDialog::kind() const
{
    return MapFileKind(m_kind->currentData().toInt());
}

exchange::MapLook MapExportDialog::look() const
{
    return {.ink = m_grey->isChecked() ? charts::Ink::Grey : charts::Ink::Colour,
            .scale = m_size->currentData().toInt(),
            .paper = MapPaper(m_paper->currentData().toInt()),
            .tiled = m_tiled->isChecked(),
            .icon = {}};
}

void MapExportDialog::showChosen()
{
    const MapFileKind chosen = kind();
    const bool isPages = chosen == MapFileKind::Pdf;
    m_form->setRowVisible(m_size, chosen == MapFileKind::Png);
    m_form->setRowVisible(m_paper, isPages);
    m_form->setRowVisible(m_tiled, isPages);
    m_form->setRowVisible(m_grey, isPages || chosen == MapFileKind::Png || chosen == MapFileKind::Svg);
    m_outcome->setText(outcome());
    m_choose->setEnabled(chosen != MapFileKind::Png
                         || exchange::tooLargeForPng(m_sheet, look().scale).isEmpty());
}

QString MapExportDialog::outcome() const
{
    switch (kind()) {
    case MapFileKind::Pdf: return pages();
    case MapFileKind::Png: {
        const int scale = look().scale;
        const QString refusal = exchange::tooLargeForPng(m_sheet, scale);
        const core::NumberFormat& numbers = m_appearance.numbers();
        return refusal.isEmpty() ? tr("%1 × %2 pixels", "what an export will be")
                                       .arg(numbers.integer(qint64(std::ceil(m_sheet.width() * scale))),
                                            numbers.integer(qint64(std::ceil(m_sheet.height() * scale))))
                                 : refusal;
    }
    case MapFileKind::Svg:
        return tr("Lines and text of any size, for the browser or a drawing program.",
                  "what an export will be");
    case MapFileKind::Outline:
        return tr("Every stage and touchpoint with all its fields, under headings for a screen reader.",
                  "what an export will be");
    case MapFileKind::Mermaid:
        return tr("Stages, touchpoints and feelings as text from which other programs draw a journey.",
                  "what an export will be");
    case MapFileKind::Csv:
        return tr("One row a touchpoint, without personas, notes of flags and free lanes.",
                  "what an export will be");
    case MapFileKind::Json: return tr("The map with all that stands on it.", "what an export will be");
    }
    return {};
}

QString MapExportDialog::pages() const
{
    const exchange::MapPages pages = exchange::pagesFor(m_sheet, look());
    const bool lies = pages.layout.orientation() == QPageLayout::Landscape;
    if (look().tiled)
        return tr("%n sheet(s) of %1, %2 × %3, with the overlap marked",
                  "what an export will be; %1 paper, %2 rows, %3 columns of sheets", pages.count())
            .arg(paperName(pages.paper))
            .arg(pages.rows)
            .arg(pages.columns);
    const QString points = m_appearance.numbers().decimal(kSmallestPoints * pages.scale, 1);
    return (lies ? tr("One page, %1 lying; the smallest letters have %2 points",
                      "what an export will be; %1 paper")
                 : tr("One page, %1 standing; the smallest letters have %2 points",
                      "what an export will be; %1 paper"))
        .arg(paperName(pages.paper), points);
}

} // namespace cxw::app
