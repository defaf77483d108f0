#include "panels/complaints/helps/text_list_rows.h"

#include "core/complaint/money_text.h"
#include "core/number_format.h"
#include "panels/complaints/helps/text_helps_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

struct TextListRows
{
    Q_DECLARE_TR_FUNCTIONS(TextListRows)
};

QString costText(const std::vector<core::Money>& sums, const core::NumberFormat& numbers)
{
    QStringList parts;
    for (const core::Money& each : sums) {
        const int decimals = core::decimalsOf(each.currency);
        parts += numbers.decimal(double(each.minorUnits) / std::pow(10.0, decimals), decimals)
            + QLatin1Char(' ') + each.currency;
    }
    return parts.isEmpty() ? QString(charts::kNoFigure) : parts.join(QStringLiteral(" + "));
}

QStringList phraseRow(const core::PolicyWording& wording, const core::PolicyCost* cost,
                      const core::NumberFormat& numbers)
{
    if (!cost)
        return {wording.phrase, wording.better, numbers.integer(0), QString(charts::kNoFigure),
                QString(charts::kNoFigure)};
    return {wording.phrase, wording.better, numbers.integer(cost->citations), costText(cost->cost, numbers),
            numbers.integer(cost->left)};
}

const core::PolicyCost* costOf(const std::vector<core::PolicyCost>& costs, const QString& phrase)
{
    const auto found = std::ranges::find_if(
        costs, [&](const core::PolicyCost& each) { return core::isSamePhrase(each.phrase, phrase); });
    return found == costs.end() ? nullptr : &*found;
}

} // namespace

charts::ChartTable phraseRows(const TextHelpsPresenter& presenter, const core::NumberFormat& numbers)
{
    charts::ChartTable table{
        .caption = TextListRows::tr("Policy phrases", "caption of a table"),
        .headers = {TextListRows::tr("Phrase", "column: policy phrases"),
                    TextListRows::tr("Better", "column: the sentence in its place"),
                    TextListRows::tr("Kept", "column: how often the phrase was kept all the same"),
                    TextListRows::tr("Cost", "column: money of the complaints in which it was kept"),
                    TextListRows::tr("Left", "column: customers of these complaints who left")},
        .rows = {},
        .isNumber = {false, false, true, true, true}};
    for (const core::PolicyWording& each : presenter.phrases())
        table.rows.push_back(phraseRow(each, costOf(presenter.costs(), each.phrase), numbers));
    for (const core::PolicyCost& each : presenter.costs())
        if (std::ranges::none_of(presenter.phrases(), [&](const core::PolicyWording& known) {
                return core::isSamePhrase(known.phrase, each.phrase);
            }))
            table.rows.push_back(phraseRow({each.phrase, {}}, &each, numbers));
    return table;
}

charts::ChartTable snippetRows(const TextHelpsPresenter& presenter)
{
    charts::ChartTable table{
        .caption = TextListRows::tr("Snippets", "caption of a table"),
        .headers = {TextListRows::tr("Snippet", "column: short words that stand for a text"),
                    TextListRows::tr("Becomes", "column: the text that a short word stands for")},
        .rows = {},
        .isNumber = {false, false}};
    for (const core::Snippet& each : presenter.snippets())
        table.rows.push_back({QLatin1Char(';') + each.token, each.text});
    return table;
}

} // namespace cxw::panels
