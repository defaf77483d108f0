#include "exchange/report/report_facts.h"

#include <algorithm>
#include <set>

namespace cxw::exchange {
namespace {

QString formText(core::VotingForm form, const charts::Words& words)
{
    switch (form) {
    case core::VotingForm::SinglePerson:
        return words.translate("cxw::exchange::RoundReport", "answered by one person",
                               "how a round was voted");
    case core::VotingForm::Counts:
        return words.translate("cxw::exchange::RoundReport", "show of hands, counted",
                               "how a round was voted");
    case core::VotingForm::Seats:
        return words.translate("cxw::exchange::RoundReport", "each participant voted",
                               "how a round was voted");
    }
    return {};
}

QString modeText(core::AskingMode mode, const charts::Words& words)
{
    switch (mode) {
    case core::AskingMode::Blind:
        return words.translate("cxw::exchange::RoundReport", "hidden",
                               "the last round's answers while voting");
    case core::AskingMode::Context:
        return words.translate("cxw::exchange::RoundReport", "shown as context",
                               "the last round's answers while voting");
    case core::AskingMode::Shown:
        return words.translate("cxw::exchange::RoundReport", "shown",
                               "the last round's answers while voting");
    }
    return {};
}

QString stateText(core::RoundState state, const charts::Words& words)
{
    switch (state) {
    case core::RoundState::Draft:
        return words.translate("cxw::exchange::RoundReport", "draft", "state of a round");
    case core::RoundState::Voting:
        return words.translate("cxw::exchange::RoundReport", "voting goes on", "state of a round");
    case core::RoundState::Revealed:
        return words.translate("cxw::exchange::RoundReport", "votes revealed, not closed yet",
                               "state of a round");
    case core::RoundState::Closed:
        return words.translate("cxw::exchange::RoundReport", "closed", "state of a round");
    }
    return {};
}

/// How many seats answered anything; hands are not told apart.
int peopleWhoAnswered(const core::RoundSheet& sheet)
{
    std::set<core::SeatId> seats;
    for (const core::Vote& vote : sheet.votes)
        if (vote.answer)
            seats.insert(vote.seat);
    return int(seats.size());
}

QString peopleText(const core::RoundSheet& sheet, const charts::Words& words)
{
    const int invited = sheet.round.invited;
    if (sheet.round.form != core::VotingForm::Seats)
        return words.translate("cxw::exchange::RoundReport", "%n asked", "number of people", invited);
    return words
        .translate("cxw::exchange::RoundReport", "%n asked, %1 answered", "numbers of people", invited)
        .arg(words.numbers().integer(peopleWhoAnswered(sheet)));
}

QString questionsText(const core::RoundDocument& document, const core::QuestionBank& bank,
                      const charts::Words& words)
{
    const int asked = int(std::ranges::count_if(document.sheet.questions, &core::RoundQuestion::included));
    const QString name = document.templateName(bank);
    if (name.isEmpty())
        return words.translate("cxw::exchange::RoundReport", "%n asked", "number of questions", asked);
    return words
        .translate("cxw::exchange::RoundReport", "%n asked, from the template “%1”",
                   "number of questions, name of a template", asked)
        .arg(name);
}

} // namespace

std::vector<ReportFact> factsOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                const charts::Words& words)
{
    const core::Round& round = document.sheet.round;
    const core::NumberFormat& numbers = words.numbers();
    std::vector<ReportFact> facts{
        {words.translate("cxw::exchange::RoundReport", "Round", "fact"), numbers.integer(round.number)},
        {words.translate("cxw::exchange::RoundReport", "Date", "fact"), numbers.date(round.date)},
        {words.translate("cxw::exchange::RoundReport", "State", "fact: of the round"),
         stateText(round.state, words)},
        {words.translate("cxw::exchange::RoundReport", "People", "fact"), peopleText(document.sheet, words)},
        {words.translate("cxw::exchange::RoundReport", "Way of voting", "fact"), formText(round.form, words)},
        {words.translate("cxw::exchange::RoundReport", "Questions", "fact"),
         questionsText(document, bank, words)},
    };
    if (round.number > 1)
        facts.push_back(
            {words.translate("cxw::exchange::RoundReport", "Last round’s answers", "fact: hidden or shown"),
             modeText(round.mode, words)});
    if (!document.facilitator.isEmpty())
        facts.push_back(
            {words.translate("cxw::exchange::RoundReport", "Facilitator", "fact"), document.facilitator});
    if (document.due.isValid())
        facts.push_back({words.translate("cxw::exchange::RoundReport", "Next round due", "fact"),
                         numbers.date(document.due)});
    return facts;
}

QString pageNumberText(const charts::Words& words)
{
    return words.translate("cxw::exchange::RoundReport", "Page %1 of %2", "foot of a printed page");
}

} // namespace cxw::exchange
