#include "exchange/xlsx/action_sheet.h"

#include "exchange/xlsx/sheet_words.h"

#include <QDateTime>

namespace cxw::exchange {
namespace {

QString statusText(core::ActionStatus status, const charts::Words& words)
{
    switch (status) {
    case core::ActionStatus::Open:
        return words.translate("cxw::exchange::Sheets", "open", "status of an action: still to do");
    case core::ActionStatus::Done:
        return words.translate("cxw::exchange::Sheets", "done", "status of an action");
    case core::ActionStatus::Dropped:
        return words.translate("cxw::exchange::Sheets", "dropped", "status of an action: given up");
    }
    return {};
}

/// The day in UTC, so that the file is the same wherever it is made.
Cell dayOf(const std::optional<core::Instant>& at)
{
    return at ? cellOf(QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*at), Qt::UTC).date()) : Cell();
}

std::vector<SheetColumn> actionColumns(const charts::Words& words)
{
    return {
        {words.translate("cxw::exchange::Sheets", "Action", "column: what will be done")},
        {words.translate("cxw::exchange::Sheets", "Owner", "column: the person accountable")},
        {words.translate("cxw::exchange::Sheets", "Due", "column: a date")},
        {words.translate("cxw::exchange::Sheets", "Status", "column: of an action")},
        {words.translate("cxw::exchange::Sheets", "Overdue", "column: yes or empty")},
        {words.translate("cxw::exchange::Sheets", "Reason of the status", "column: why done or dropped")},
        {words.translate("cxw::exchange::Sheets", "Expected effect", "column: in words")},
        {words.translate("cxw::exchange::Sheets", "Expected score", "column: 1 to 3, at the next round")},
        {words.translate("cxw::exchange::RoundReport", "Round", "fact")},
        {words.translate("cxw::charts::ChartTable", "Area", "column")},
        {words.translate("cxw::charts::ChartTable", "Question", "column")},
        {words.translate("cxw::exchange::Sheets", "Root cause",
                         "column: of complaints; an action is to end it")},
        {words.translate("cxw::exchange::Sheets", "Planned on", "column: a date")},
        {words.translate("cxw::exchange::Sheets", "Finished on", "column: a date, when done or dropped")},
        {words.translate("cxw::exchange::Sheets", "Question’s id", "column: for programs")},
        {words.translate("cxw::exchange::Sheets", "Action’s id", "column: for programs")},
    };
}

/// Round, area and question; empty for an action that stands alone.
SheetRow originCells(const std::optional<core::AnswerOrigin>& origin, const core::QuestionBank& bank,
                     core::Language language)
{
    if (!origin)
        return {Cell(), Cell(), Cell()};
    return {origin->roundNumber,
            origin->ownArea.isEmpty() ? bank.areaName(origin->area, language) : origin->ownArea,
            origin->label};
}

} // namespace

Workbook actionWorkbookOf(const std::vector<core::ListedAction>& actions, const core::QuestionBank& bank,
                          core::Language language, QDate today, const charts::Words& words)
{
    Sheet sheet{.name = words.translate("cxw::exchange::Sheets", "Actions", "name of a sheet"),
                .columns = actionColumns(words)};
    for (const core::ListedAction& each : actions) {
        const core::Action& action = each.action;
        SheetRow row{action.what,
                     each.owner,
                     cellOf(action.due),
                     statusText(action.status, words),
                     isOverdue(action, today) ? words.translate("cxw::charts::Comparison", "yes", "acted on")
                                              : QString(),
                     action.statusReason,
                     action.expectedEffect,
                     action.expectedScore ? Cell(*action.expectedScore) : Cell()};
        append(row, originCells(each.origin, bank, language));
        append(row,
               {each.cause, dayOf(action.createdAt), dayOf(action.closedAt),
                each.origin ? each.origin->question.text() : QString(), QString::number(action.id.value())});
        sheet.rows.push_back(std::move(row));
    }
    return {.title = words.translate("cxw::exchange::Sheets", "Actions on %1", "title of a file; %1 a date")
                         .arg(words.numbers().date(today)),
            .date = today,
            .sheets = {std::move(sheet)}};
}

} // namespace cxw::exchange
