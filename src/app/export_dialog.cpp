#include "app/export_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace cxw::app {
namespace {

struct ExportDialog
{
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

/// A kind of file in the dialog's list.
struct Kind
{
    QString text;
    QString suffix;
    exchange::Paper paper = exchange::Paper::A4;
};

std::vector<Kind> kindsOfRound()
{
    using exchange::Paper;
    std::vector<Kind> kinds{
        {ExportDialog::tr("Report on A4 paper (*.pdf)", "file dialog: kind of file"), QStringLiteral("pdf"),
         Paper::A4},
        {ExportDialog::tr("Report on Letter paper (*.pdf)", "file dialog: kind of file"),
         QStringLiteral("pdf"), Paper::Letter},
        {ExportDialog::tr("Report for the browser (*.html)", "file dialog: kind of file"),
         QStringLiteral("html")},
        {ExportDialog::tr("Spreadsheet (*.xlsx)", "file dialog: kind of file"), QStringLiteral("xlsx")},
        {ExportDialog::tr("Figures (*.json)", "file dialog: kind of file"), QStringLiteral("json")},
        {ExportDialog::tr("Votes (*.csv)", "file dialog: kind of file"), QStringLiteral("csv")},
    };
    if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
        std::swap(kinds[0], kinds[1]);
    return kinds;
}

std::vector<Kind> kindsOfComparison()
{
    return {
        {ExportDialog::tr("Spreadsheet (*.xlsx)", "file dialog: kind of file"), QStringLiteral("xlsx")},
        {ExportDialog::tr("Table of the questions (*.csv)", "file dialog: kind of file"),
         QStringLiteral("csv")},
        {ExportDialog::tr("Figures (*.json)", "file dialog: kind of file"), QStringLiteral("json")},
    };
}

std::vector<Kind> kindsOfActions()
{
    return {
        {ExportDialog::tr("Spreadsheet (*.xlsx)", "file dialog: kind of file"), QStringLiteral("xlsx")},
        {ExportDialog::tr("Table (*.csv)", "file dialog: kind of file"), QStringLiteral("csv")},
        {ExportDialog::tr("Figures (*.json)", "file dialog: kind of file"), QStringLiteral("json")},
    };
}

std::vector<Kind> kindsOfComplaints()
{
    return {
        {ExportDialog::tr("Spreadsheet (*.xlsx)", "file dialog: kind of file"), QStringLiteral("xlsx")},
        {ExportDialog::tr("Table that can be imported again (*.csv)", "file dialog: kind of file"),
         QStringLiteral("csv")},
        {ExportDialog::tr("Everything, with steps and promises (*.json)", "file dialog: kind of file"),
         QStringLiteral("json")},
    };
}

std::vector<Kind> kindsOfPerson()
{
    return {
        {ExportDialog::tr("Page for the browser (*.html)", "file dialog: kind of file"),
         QStringLiteral("html")},
        {ExportDialog::tr("Data (*.json)", "file dialog: kind of file"), QStringLiteral("json")},
    };
}

/// Proposes the first kind.
std::optional<ExportChoice> ask(QWidget* parent, const QString& title, const QString& name,
                                const std::vector<Kind>& kinds)
{
    const auto kindOf = [&kinds](const QString& text) -> const Kind& {
        return *std::ranges::find(kinds, text, &Kind::text);
    };
    QStringList filters;
    for (const Kind& each : kinds)
        filters += each.text;
    QFileDialog dialog(parent, title, QDir::home().filePath(name + QLatin1Char('.') + kinds.front().suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(kinds.front().suffix);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString& text) { dialog.setDefaultSuffix(kindOf(text).suffix); });
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ExportChoice{dialog.selectedFiles().constFirst(), kindOf(dialog.selectedNameFilter()).paper};
}

} // namespace

std::optional<ExportChoice> askForExport(QWidget* parent, const QString& name)
{
    return ask(parent, ExportDialog::tr("Export the round", "file dialog"), name, kindsOfRound());
}

std::optional<ExportChoice> askForComparisonExport(QWidget* parent, const QString& name)
{
    return ask(parent, ExportDialog::tr("Export the comparison", "file dialog"), name, kindsOfComparison());
}

std::optional<ExportChoice> askForPersonExport(QWidget* parent, const QString& name)
{
    QString fileName = name;
    fileName.replace(QLatin1Char('/'), QLatin1Char('-'));
    return ask(parent, ExportDialog::tr("Everything on one person", "file dialog"), fileName,
               kindsOfPerson());
}

std::optional<ExportChoice> askForActionsExport(QWidget* parent, const QString& name)
{
    return ask(parent, ExportDialog::tr("Export the actions", "file dialog"), name, kindsOfActions());
}

std::optional<ExportChoice> askForComplaintsExport(QWidget* parent, const QString& name)
{
    return ask(parent, ExportDialog::tr("Export the complaints", "file dialog"), name, kindsOfComplaints());
}

std::optional<ExportChoice> askForComplaintStatisticsExport(QWidget* parent, const QString& name)
{
    return ask(parent, ExportDialog::tr("Export the figures about complaints", "file dialog"), name,
               {{ExportDialog::tr("Figures (*.json)", "file dialog: kind of file"), QStringLiteral("json")}});
}

} // namespace cxw::app
