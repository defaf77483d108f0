#include "panels/complaints/manage/row_columns.h"

#include "core/code_table.h"
#include "panels/theme/appearance.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cxw::panels {
namespace {

struct RowColumns
{
    Q_DECLARE_TR_FUNCTIONS(cxw::panels::RowColumns)
};

constexpr std::array kColumnCodes{
    core::Code<RowColumn>{RowColumn::Received, QLatin1String("received")},
    core::Code<RowColumn>{RowColumn::Customer, QLatin1String("customer")},
    core::Code<RowColumn>{RowColumn::What, QLatin1String("what")},
    core::Code<RowColumn>{RowColumn::Steps, QLatin1String("steps")},
    core::Code<RowColumn>{RowColumn::Age, QLatin1String("age")},
    core::Code<RowColumn>{RowColumn::Channel, QLatin1String("channel")},
    core::Code<RowColumn>{RowColumn::Category, QLatin1String("category")},
    core::Code<RowColumn>{RowColumn::Severity, QLatin1String("severity")},
    core::Code<RowColumn>{RowColumn::Agent, QLatin1String("agent")},
    core::Code<RowColumn>{RowColumn::Promise, QLatin1String("promise")},
    core::Code<RowColumn>{RowColumn::Touchpoint, QLatin1String("touchpoint")},
};

constexpr double kRowPadding = 24.0;
constexpr double kLeastForWhat = 150.0;

/// Which goes first where there is no room.
constexpr std::array kColumnsGiveWay{RowColumn::Steps,    RowColumn::Severity, RowColumn::Agent,
                                     RowColumn::Channel,  RowColumn::Promise,  RowColumn::Touchpoint,
                                     RowColumn::Category, RowColumn::Age,      RowColumn::Customer};

double widthOf(RowColumn column)
{
    switch (column) {
    case RowColumn::Received: return 104.0;
    case RowColumn::Customer: return 128.0;
    case RowColumn::What: return kLeastForWhat;
    case RowColumn::Steps: return 96.0;
    case RowColumn::Age: return 76.0;
    case RowColumn::Channel: return 96.0;
    case RowColumn::Category: return 128.0;
    case RowColumn::Severity: return 64.0;
    case RowColumn::Agent: return 104.0;
    case RowColumn::Promise: return 112.0;
    case RowColumn::Touchpoint: return 128.0;
    }
    return 0.0;
}

int widthOf(const std::vector<RowColumn>& columns, const Appearance& appearance)
{
    int width = 2 * appearance.px(kRowPadding);
    for (const RowColumn each : columns)
        width += appearance.px(widthOf(each));
    return width;
}

} // namespace

std::vector<RowColumn> usualColumns()
{
    return {RowColumn::Received, RowColumn::Customer, RowColumn::What, RowColumn::Steps, RowColumn::Age};
}

std::vector<RowColumn> allColumns(const std::vector<RowColumn>& shown)
{
    std::vector<RowColumn> all = shown;
    for (const auto& each : kColumnCodes)
        if (std::ranges::find(all, each.choice) == all.end())
            all.push_back(each.choice);
    return all;
}

bool isAlwaysShown(RowColumn column)
{
    return column == RowColumn::Received || column == RowColumn::What;
}

QString columnWord(RowColumn column)
{
    switch (column) {
    case RowColumn::Received: return RowColumns::tr("Received", "column of the complaints");
    case RowColumn::Customer: return RowColumns::tr("Customer", "column of the complaints");
    case RowColumn::What: return RowColumns::tr("What happened", "column of the complaints");
    case RowColumn::Steps: return RowColumns::tr("Steps 1 to 8", "column of the complaints");
    case RowColumn::Age: return RowColumns::tr("Age", "column of the complaints");
    case RowColumn::Channel: return RowColumns::tr("Channel", "column of the complaints");
    case RowColumn::Category: return RowColumns::tr("Category", "column of the complaints");
    case RowColumn::Severity: return RowColumns::tr("Severity", "column of the complaints");
    case RowColumn::Agent: return RowColumns::tr("Agent", "column of the complaints");
    case RowColumn::Promise: return RowColumns::tr("Promise due", "column of the complaints");
    case RowColumn::Touchpoint: return RowColumns::tr("Touchpoint", "column of the complaints");
    }
    return {};
}

QString columnsText(const std::vector<RowColumn>& columns)
{
    QStringList codes;
    for (const RowColumn each : columns)
        codes += core::wordIn(kColumnCodes, each);
    return codes.join(QLatin1Char(','));
}

std::vector<RowColumn> columnsFrom(const QString& text)
{
    std::vector<RowColumn> columns;
    for (const QString& code : text.split(QLatin1Char(',')))
        if (const auto column = core::choiceIn(kColumnCodes, code);
            column && std::ranges::find(columns, *column) == columns.end())
            columns.push_back(*column);
    if (columns.empty())
        return usualColumns();
    if (std::ranges::find(columns, RowColumn::What) == columns.end())
        columns.push_back(RowColumn::What);
    if (std::ranges::find(columns, RowColumn::Received) == columns.end())
        columns.insert(columns.begin(), RowColumn::Received);
    return columns;
}

std::vector<PlacedColumn> placeColumns(const QRect& row, const std::vector<RowColumn>& columns,
                                       const Appearance& appearance)
{
    std::vector<RowColumn> shown = columns;
    for (const RowColumn each : kColumnsGiveWay)
        if (widthOf(shown, appearance) > row.width())
            std::erase(shown, each);
    const int left = std::max(row.width() - widthOf(shown, appearance), 0);
    int x = row.left() + appearance.px(kRowPadding);
    std::vector<PlacedColumn> placed;
    for (const RowColumn each : shown) {
        const int width = appearance.px(widthOf(each)) + (each == RowColumn::What ? left : 0);
        placed.push_back({each, QRect(x, row.top(), width, row.height())});
        x += width;
    }
    return placed;
}

} // namespace cxw::panels
