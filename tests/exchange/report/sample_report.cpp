#include "exchange/report/sample_report.h"

#include "exchange/question_bank_file.h"
#include "exchange/report/actions_report.h"
#include "exchange/report/comparison_report.h"

#include <algorithm>
#include <random>

namespace support {
namespace {

using namespace cxw;
using core::Answer;

constexpr int kPeople = 11;

std::optional<Answer> someAnswer(std::mt19937& random, core::QuestionKind kind)
{
    const unsigned die = unsigned(random() % 24u);
    if (die == 0)
        return Answer::NotApplicable;
    if (die == 1)
        return Answer::DontKnow;
    if (die == 2)
        return std::nullopt;
    if (kind == core::QuestionKind::Context)
        return die < 16 ? Answer::Yes : Answer::No;
    constexpr std::array scores{Answer::One, Answer::Two, Answer::Three};
    return scores[(die * die / 2) % 3];
}

core::RoundQuestion roundQuestion(const core::Question& question, qint64 number)
{
    return {.id = core::RoundQuestionId(number),
            .round = core::RoundId(1),
            .question = question.id,
            .area = question.area,
            .kind = question.kind,
            .position = number};
}

void answer(core::RoundSheet& sheet, const core::RoundQuestion& question, std::mt19937& random)
{
    for (const core::Seat& seat : sheet.seats)
        if (const auto given = someAnswer(random, question.kind))
            sheet.votes.push_back({.question = question.id, .seat = seat.id, .answer = given});
    if (question.kind == core::QuestionKind::Context)
        return;
    constexpr std::array agreed{Answer::One, Answer::Two, Answer::Three};
    sheet.agreed.push_back({.question = question.id, .answer = agreed[std::size_t(question.id.value() % 3)]});
}

core::RoundSheet fullSheet()
{
    std::mt19937 random(33);
    core::RoundSheet sheet;
    sheet.round = {.id = core::RoundId(1),
                   .number = 3,
                   .date = QDate(2026, 11, 18),
                   .anchorDate = QDate(2026, 11, 18),
                   .state = core::RoundState::Closed,
                   .form = core::VotingForm::Seats,
                   .templateId = QStringLiteral("full"),
                   .invited = kPeople};
    for (int i = 1; i <= kPeople; ++i)
        sheet.seats.push_back({.id = core::SeatId(i), .round = core::RoundId(1), .number = i});
    for (const core::QuestionId& question : bank().basic)
        sheet.questions.push_back(roundQuestion(*bank().find(question), qint64(sheet.questions.size()) + 1));
    for (const core::RoundQuestion& question : sheet.questions)
        answer(sheet, question, random);
    return sheet;
}

} // namespace

const core::QuestionBank& bank()
{
    static const core::QuestionBank bank = exchange::readQuestionBank().value();
    return bank;
}

core::RoundDocument fullRound(core::Language language)
{
    core::RoundDocument document{.workspace = {.name = QStringLiteral("Nordlicht Energie")},
                                 .sheet = fullSheet(),
                                 .due = QDate(2027, 5, 18),
                                 .facilitator = QStringLiteral("Maria Weber"),
                                 .language = language};
    for (const core::WordingRevision& each : bank().wordings)
        if (each.language == language)
            document.wordings[{each.question, each.revision}] = each.wording;
    document.sheet.questions[4].note = QStringLiteral("Two teams asked for time.\nWe look again in spring.");
    document.sheet.questions[6].included = false;
    document.sheet.questions[6].reason = QStringLiteral("We sell nothing by post.");
    document.sheet.questions[9].reason = QStringLiteral("Asked for by the board.");
    document.sheet.agreed[1].reason = QStringLiteral("The interview guide names none of them.");
    recompute(document);
    return document;
}

void recompute(core::RoundDocument& document)
{
    document.votes = core::resultsOf(document.sheet, core::Reading::Votes);
    document.agreed = core::resultsOf(document.sheet, core::Reading::Agreed);
}

exchange::RoundReport reportOn(const core::RoundDocument& document)
{
    return exchange::reportOf(document, bank(), charts::Words(document.language));
}

SampleReports::SampleReports(core::Language reportLanguage)
    : m_language(reportLanguage)
{
    workspace.withCompany(reportLanguage);
    core::Workspace row = workspace.work.workspace().load();
    row.name = QStringLiteral("Nordlicht Energie");
    workspace.work.workspace().save(row);
}

core::ComparisonDocument SampleReports::comparison(int from, int to) const
{
    const auto rounds = workspace.work.rounds().all();
    const auto idOf = [&rounds](int number) {
        return std::ranges::find(rounds, number, &core::Round::number)->id;
    };
    return core::loadComparison(workspace.work, idOf(from), idOf(to), m_language).value();
}

exchange::SectionedReport SampleReports::reportOn(const core::ComparisonDocument& document) const
{
    return exchange::comparisonReportOf(document, core::loadAllSheets(workspace.work), bank(),
                                        charts::Words(m_language));
}

core::ActionsDocument SampleReports::actions() const
{
    return core::loadActions(workspace.work, workspace.clock.today(), m_language);
}

exchange::SectionedReport SampleReports::reportOn(const core::ActionsDocument& document) const
{
    return exchange::actionsReportOf(document, charts::Words(m_language));
}

} // namespace support
