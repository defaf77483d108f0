#include "exchange/report/report_explanations.h"

namespace cxw::exchange {
namespace {

/// "1: We do not do this. …" in the bank's words.
QString scaleText(const core::QuestionBank& bank, core::Language language, const charts::Words& words)
{
    const auto found = bank.scale.find(language);
    const std::array<QString, 3> scale = found == bank.scale.end() ? std::array<QString, 3>{} : found->second;
    return words
        .translate("cxw::exchange::RoundReport",
                   "1 = %1; 2 = %2; 3 = %3. A stronger colour is a bigger gap; the digit always stands with "
                   "it.",
                   "how to read the report; %1 to %3 what the three scores say")
        .arg(scale[0], scale[1], scale[2]);
}

void appendGroupRules(std::vector<ReportFact>& rules, const charts::Words& words)
{
    rules.push_back(
        {words.translate("cxw::exchange::RoundReport", "Votes", "term in how to read the report"),
         words.translate("cxw::exchange::RoundReport",
                         "Each bar is as long as the number of people; its parts carry their counts. Dashed "
                         "parts are don’t know or unanswered, hatched ones not applicable.",
                         "how to read the report")});
    rules.push_back(
        {words.translate("cxw::exchange::RoundReport", "Agreement", "term in how to read the report"),
         words.translate("cxw::exchange::RoundReport",
                         "Van der Eijk's A, from −1 (two camps) to +1 (everybody alike). Below 0: split, "
                         "discuss first; below 0.5: mixed; else agreed.",
                         "how to read the report")});
    rules.push_back(
        {words.translate("cxw::exchange::RoundReport", "Too few", "term in how to read the report"),
         words.translate("cxw::exchange::RoundReport",
                         "Fewer than three scores, or scores from fewer than half of those asked: the counts "
                         "are shown, a mean is not. Nothing is filled in.",
                         "how to read the report")});
    rules.push_back(
        {words.translate("cxw::exchange::RoundReport", "Coverage", "term in how to read the report"),
         words.translate("cxw::exchange::RoundReport",
                         "The share of people with a score among those to whom the question applies.",
                         "how to read the report")});
    rules.push_back(
        {words.translate("cxw::exchange::RoundReport", "Agreed score", "term in how to read the report"),
         words.translate("cxw::exchange::RoundReport",
                         "What the group recorded after it had seen the votes. Means are made of the votes.",
                         "how to read the report")});
}

} // namespace

std::vector<ReportFact> explanationsFor(const core::RoundDocument& document, const core::QuestionBank& bank,
                                        const charts::Words& words)
{
    std::vector<ReportFact> rules{
        {words.translate("cxw::exchange::RoundReport", "Scores", "term in how to read the report"),
         scaleText(bank, document.language, words)}};
    if (document.sheet.round.form != core::VotingForm::SinglePerson)
        appendGroupRules(rules, words);
    rules.push_back(
        {words.translate("cxw::exchange::RoundReport", "Area and total", "term in how to read the report"),
         words.translate("cxw::exchange::RoundReport",
                         "An area is the plain mean of its questions, the total the plain mean of the areas. "
                         "Yes/no questions describe the market and are not scored.",
                         "how to read the report")});
    return rules;
}

} // namespace cxw::exchange
