#include "exchange/calendar/calendar_entries.h"

namespace cxw::exchange {
namespace {

template <class Tag> QString numberOf(core::Id<Tag> id)
{
    return QString::number(id.value());
}

CalendarEntry roundEntry(const core::WorkspaceCalendar& calendar, const charts::Words& words)
{
    const core::RoundDue& due = calendar.round->due;
    const auto& numbers = words.numbers();
    return {.uid = QStringLiteral("round-%1@cxworkbench").arg(numberOf(calendar.workspace.id)),
            .date = due.date,
            .title = words
                         .translate("cxw::exchange::Calendar", "Round %1 is due: %2",
                                    "title of a calendar entry; a number and the workspace's name")
                         .arg(numbers.integer(due.number), calendar.workspace.name),
            .description =
                words
                    .translate("cxw::exchange::Calendar",
                               "Round %1 was held on %2. Answer the questions again and see what moved.",
                               "text of a calendar entry; a number and a date")
                    .arg(numbers.integer(due.number - 1), numbers.date(due.lastHeld)),
            .sequence = calendar.round->sequence,
            .alarmDaysBefore = {28, 7}};
}

QString describe(const core::WorkspaceCalendar::DatedAction& dated, const QString& workspace,
                 const charts::Words& words)
{
    const core::Action& action = dated.action;
    QStringList lines{
        words.translate("cxw::exchange::Calendar", "Action in %1", "calendar entry; the workspace's name")
            .arg(workspace)};
    if (!dated.owner.isEmpty())
        lines += words.translate("cxw::exchange::Calendar", "Owner: %1", "calendar entry; a person's name")
                     .arg(dated.owner);
    if (!action.expectedEffect.isEmpty())
        lines += words
                     .translate("cxw::exchange::Calendar", "Expected effect: %1",
                                "calendar entry; the user's words")
                     .arg(action.expectedEffect);
    if (action.expectedScore)
        lines += words.translate("cxw::exchange::Calendar", "Expected score: %1", "calendar entry; 1, 2 or 3")
                     .arg(words.numbers().integer(*action.expectedScore));
    return lines.join(QLatin1Char('\n'));
}

CalendarEntry actionEntry(const core::WorkspaceCalendar::DatedAction& dated, const core::Workspace& workspace,
                          const charts::Words& words)
{
    const core::Action& action = dated.action;
    CalendarEntry entry{
        .uid = QStringLiteral("action-%1-%2@cxworkbench").arg(numberOf(action.id), numberOf(workspace.id)),
        .date = action.due,
        .title = action.what.simplified(),
        .description = describe(dated, workspace.name, words),
        .sequence = dated.sequence,
        .isCancelled = action.status != core::ActionStatus::Open};
    if (entry.title.isEmpty())
        entry.title =
            words.translate("cxw::exchange::Calendar", "Action without words", "title of a calendar entry");
    if (!entry.isCancelled)
        entry.alarmDaysBefore = {7, 1};
    return entry;
}

} // namespace

std::vector<CalendarEntry> calendarEntriesOf(const core::WorkspaceCalendar& calendar,
                                             const charts::Words& words)
{
    std::vector<CalendarEntry> entries;
    if (calendar.round)
        entries.push_back(roundEntry(calendar, words));
    for (const auto& each : calendar.actions)
        entries.push_back(actionEntry(each, calendar.workspace, words));
    return entries;
}

} // namespace cxw::exchange
