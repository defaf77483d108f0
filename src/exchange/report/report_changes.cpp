#include "exchange/report/report_changes.h"

#include "core/diagnostic/poll.h"

#include <algorithm>

namespace cxw::exchange {
namespace {

bool hasText(const QString& text)
{
    return !text.trimmed().isEmpty();
}

std::vector<ReportFact> remarksOn(const core::RoundQuestion& question, const core::RoundSheet& sheet,
                                  const charts::Words& words)
{
    std::vector<ReportFact> remarks;
    const auto agreed = std::ranges::find(sheet.agreed, question.id, &core::AgreedScore::question);
    if (agreed != sheet.agreed.end() && hasText(agreed->reason))
        remarks.push_back({words
                               .translate("cxw::exchange::RoundReport", "Agreed on %1 because",
                                          "before the reason of an agreed score; %1 is 1, 2, 3 or a word")
                               .arg(charts::answerText(agreed->answer, words)),
                           agreed->reason});
    if (hasText(question.note))
        remarks.push_back({words.translate("cxw::exchange::RoundReport", "Note", "before the group's note"),
                           question.note});
    for (const core::Vote& vote : sheet.votes)
        if (vote.question == question.id && hasText(vote.note))
            remarks.push_back({words.translate("cxw::exchange::RoundReport", "Remark",
                                               "before what one participant wrote, without a name"),
                               vote.note});
    return remarks;
}

/// Whether the question was put into the set by hand.
bool isAddition(const core::RoundQuestion& question)
{
    return question.included && (!question.swappedInFor.isEmpty() || hasText(question.reason));
}

/// The question whose place `question` took, as this round words it.
QString swappedOutLabel(const core::RoundQuestion& question, const core::RoundDocument& document)
{
    const auto& all = document.sheet.questions;
    const auto left = std::ranges::find(all, question.swappedInFor, &core::RoundQuestion::question);
    return left == all.end() ? document.wordingOf(question.swappedInFor, 1).label
                             : document.wordingOf(*left).label;
}

QString whatChanged(const core::RoundQuestion& question, const core::RoundDocument& document,
                    const charts::Words& words)
{
    if (!question.included)
        return words.translate("cxw::exchange::RoundReport", "Dropped", "a question left the set");
    if (question.swappedInFor.isEmpty())
        return words.translate("cxw::exchange::RoundReport", "Added", "a question came into the set");
    return words
        .translate("cxw::exchange::RoundReport", "Swapped in for “%1”", "%1 the question that left the set")
        .arg(swappedOutLabel(question, document));
}

} // namespace

std::vector<ReportNote> notesOf(const core::RoundDocument& document, const charts::Words& words)
{
    const core::RoundSheet sheet = withoutHidden(document.sheet);
    std::vector<ReportNote> notes;
    for (const core::RoundQuestion& question : core::askedQuestions(document.sheet)) {
        auto remarks = remarksOn(question, sheet, words);
        if (!remarks.empty())
            notes.push_back({.label = document.wordingOf(question).label, .remarks = std::move(remarks)});
    }
    return notes;
}

std::vector<ReportChange> changesOf(const core::RoundDocument& document, const charts::Words& words)
{
    std::vector<ReportChange> changes;
    for (const core::RoundQuestion& question : document.sheet.questions)
        if (!question.included || isAddition(question))
            changes.push_back({.label = document.wordingOf(question).label,
                               .what = whatChanged(question, document, words),
                               .why = question.reason.trimmed()});
    return changes;
}

} // namespace cxw::exchange
