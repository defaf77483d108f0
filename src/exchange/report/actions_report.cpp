#include "exchange/report/actions_report.h"

#include "exchange/report/report_facts.h"

#include <QDateTime>

#include <algorithm>

namespace cxw::exchange {
namespace {

using core::ActionStatus;

/// Makes the sections of one register.
class ActionSections final
{
public:
    ActionSections(const core::ActionsDocument& document, const charts::Words& words)
        : m_document(document)
        , m_words(words)
    {
    }

    [[nodiscard]] std::vector<ReportFact> headFacts() const;
    [[nodiscard]] std::vector<ReportSection> all() const;

private:
    [[nodiscard]] int count(ActionStatus status) const;
    [[nodiscard]] int overdue() const;
    [[nodiscard]] QString openSentence() const;
    [[nodiscard]] ReportSection open() const;
    [[nodiscard]] ReportSection ended(ActionStatus status, const ReportHeading& heading) const;
    [[nodiscard]] ReportTable headOf(ActionStatus status, const QString& caption) const;
    [[nodiscard]] QStringList rowOf(const core::ActionRecord& record) const;
    [[nodiscard]] QString originOf(const core::ActionRecord& record) const;
    [[nodiscard]] QString scoreOf(const core::ActionRecord& record) const;
    [[nodiscard]] QString dueOf(const core::Action& action) const;
    [[nodiscard]] QString endOf(const core::Action& action) const;

    const core::ActionsDocument& m_document;
    const charts::Words& m_words;
};

int ActionSections::count(ActionStatus status) const
{
    return int(std::ranges::count_if(m_document.actions, [status](const core::ActionRecord& record) {
        return record.action.status == status;
    }));
}

int ActionSections::overdue() const
{
    return int(std::ranges::count_if(m_document.actions, [this](const core::ActionRecord& record) {
        return core::isOverdue(record.action, m_document.today);
    }));
}

std::vector<ReportFact> ActionSections::headFacts() const
{
    const core::NumberFormat& numbers = m_words.numbers();
    return {{m_words.translate("cxw::exchange::ActionsReport", "As of", "fact: a date"),
             numbers.date(m_document.today)},
            {m_words.translate("cxw::exchange::ActionsReport", "Open", "fact: number of actions"),
             numbers.integer(count(ActionStatus::Open))},
            {m_words.translate("cxw::exchange::ActionsReport", "Overdue", "fact: number of actions"),
             numbers.integer(overdue())},
            {m_words.translate("cxw::exchange::ActionsReport", "Done", "fact: number of actions"),
             numbers.integer(count(ActionStatus::Done))},
            {m_words.translate("cxw::exchange::ActionsReport", "Dropped", "fact: number of actions"),
             numbers.integer(count(ActionStatus::Dropped))}};
}

ReportTable ActionSections::headOf(ActionStatus status, const QString& caption) const
{
    ReportTable table;
    table.cells = {
        .caption = caption,
        .headers = {m_words.translate("cxw::exchange::ActionsReport", "What", "column: an action"),
                    m_words.translate("cxw::exchange::ActionsReport", "From",
                                      "column: the question or the root cause that an action came from"),
                    m_words.translate("cxw::exchange::ActionsReport", "Round", "column: number and date"),
                    m_words.translate("cxw::exchange::ActionsReport", "Score then",
                                      "column: how the question was answered"),
                    m_words.translate("cxw::exchange::ActionsReport", "Expected",
                                      "column: score expected at the next round"),
                    m_words.translate("cxw::exchange::ActionsReport", "Owner", "column"),
                    m_words.translate("cxw::exchange::ActionsReport", "Due", "column: a date")},
        .isNumber = {false, false, false, false, true, false, false}};
    if (status == ActionStatus::Open)
        return table;
    table.cells.headers +=
        m_words.translate("cxw::exchange::ActionsReport", "Ended", "column: date and reason");
    table.cells.isNumber.push_back(false);
    return table;
}

/// What the group recorded; the mean where it recorded nothing.
QString ActionSections::scoreOf(const core::ActionRecord& record) const
{
    if (!record.result || !(record.result->agreed || record.result->value))
        return QString(charts::kNoFigure);
    return m_words
        .translate("cxw::exchange::ActionsReport", "%1, n %2",
                   "how a question was answered; %1 a score or a mean, %2 number of scores")
        .arg(record.result->agreed ? charts::answerText(record.result->agreed, m_words)
                                   : m_words.numbers().decimal(*record.result->value, 2),
             m_words.numbers().integer(record.result->counts.valid()));
}

QString ActionSections::dueOf(const core::Action& action) const
{
    if (!action.due.isValid())
        return QString(charts::kNoFigure);
    const QString due = m_words.numbers().date(action.due);
    if (!core::isOverdue(action, m_document.today))
        return due;
    return due + QLatin1Char('\n')
        + m_words.translate("cxw::exchange::ActionsReport", "%n day(s) late", "under the date of an action",
                            int(action.due.daysTo(m_document.today)));
}

QString ActionSections::endOf(const core::Action& action) const
{
    const QString when = action.closedAt ? m_words.numbers().date(
                             QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*action.closedAt)).date())
                                         : QString(charts::kNoFigure);
    return action.statusReason.isEmpty() ? when : when + QLatin1Char('\n') + action.statusReason;
}

QString ActionSections::originOf(const core::ActionRecord& record) const
{
    if (!record.cause.isEmpty())
        return m_words
            .translate("cxw::exchange::ActionsReport", "Root cause: %1", "where an action came from")
            .arg(record.cause);
    return record.round ? record.question : QString(charts::kNoFigure);
}

QStringList ActionSections::rowOf(const core::ActionRecord& record) const
{
    const QString none(charts::kNoFigure);
    const core::Action& action = record.action;
    QStringList row{
        action.what,
        originOf(record),
        record.round
            ? m_words.translate("cxw::exchange::ActionsReport", "%1, %2", "number of a round, its date")
                  .arg(m_words.numbers().integer(record.round->number),
                       m_words.numbers().date(record.round->date))
            : none,
        scoreOf(record),
        action.expectedScore ? m_words.numbers().integer(*action.expectedScore) : none,
        record.owner.isEmpty() ? none : record.owner,
        dueOf(action)};
    if (action.status != ActionStatus::Open)
        row += endOf(action);
    return row;
}

QString ActionSections::openSentence() const
{
    const int open = count(ActionStatus::Open);
    if (open == 0)
        return m_words.translate("cxw::exchange::ActionsReport", "Nothing is open.", "no open action");
    if (overdue() == 0)
        return m_words.translate("cxw::exchange::ActionsReport", "%n action(s) open, none of them overdue.",
                                 "over the open actions", open);
    return m_words
        .translate("cxw::exchange::ActionsReport", "%n action(s) open, %1 of them overdue.",
                   "over the open actions; %1 a number", open)
        .arg(m_words.numbers().integer(overdue()));
}

ReportSection ActionSections::open() const
{
    const QString title = m_words.translate("cxw::exchange::ActionsReport", "Open actions", "heading");
    ReportSection section{{title, openSentence()}, {}};
    ReportTable table = headOf(ActionStatus::Open, title);
    for (const core::ActionRecord& each : m_document.actions)
        if (each.action.status == ActionStatus::Open)
            table.cells.rows.push_back(rowOf(each));
    if (!table.cells.rows.empty())
        section.blocks.emplace_back(table);
    return section;
}

ReportSection ActionSections::ended(ActionStatus status, const ReportHeading& heading) const
{
    ReportTable table = headOf(status, heading.title);
    for (const core::ActionRecord& each : m_document.actions)
        if (each.action.status == status)
            table.cells.rows.push_back(rowOf(each));
    return {heading, {table}};
}

std::vector<ReportSection> ActionSections::all() const
{
    std::vector<ReportSection> sections{open()};
    if (const int done = count(ActionStatus::Done))
        sections.push_back(
            ended(ActionStatus::Done,
                  {m_words.translate("cxw::exchange::ActionsReport", "Done", "heading"),
                   m_words.translate("cxw::exchange::ActionsReport", "%n action(s) done, the newest first.",
                                     "over a table", done)}));
    if (const int dropped = count(ActionStatus::Dropped))
        sections.push_back(
            ended(ActionStatus::Dropped,
                  {m_words.translate("cxw::exchange::ActionsReport", "Dropped", "heading"),
                   m_words.translate("cxw::exchange::ActionsReport",
                                     "%n action(s) dropped, the newest first.", "over a table", dropped)}));
    return sections;
}

} // namespace

SectionedReport actionsReportOf(const core::ActionsDocument& document, const charts::Words& words)
{
    const ActionSections sections(document, words);
    SectionedReport report;
    report.language = document.language;
    report.title = document.workspace.name;
    report.subtitle =
        words.translate("cxw::exchange::ActionsReport", "Actions, as of %1", "subtitle of a report; a date")
            .arg(words.numbers().date(document.today));
    report.facts = sections.headFacts();
    report.pageNumber = pageNumberText(words);
    report.sections = sections.all();
    return report;
}

} // namespace cxw::exchange
