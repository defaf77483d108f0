#include "core/complaint/helps/policy_in_complaint.h"

#include "core/complaint/complaint_story.h"

#include <algorithm>

namespace cxw::core {
namespace {

std::optional<PolicyWording> uncitedIn(const QString& text, const PolicyWatch& watch,
                                       const std::vector<PolicyCitation>& citations)
{
    for (const PolicyFinding& each : watch.findIn(text))
        if (!isCited(citations, each.wording.phrase))
            return each.wording;
    return std::nullopt;
}

/// Says whether the phrase stood there.
bool replaceIn(QString& text, const PolicyWording& wording)
{
    const auto found = PolicyWatch({wording}).findIn(text);
    if (found.empty())
        return false;
    const QString sentence = betterFor(found.front(), text);
    text.replace(found.front().range.start, found.front().range.length, sentence);
    return true;
}

} // namespace

std::optional<PolicyWording> policyIn(const Complaint& complaint, const PolicyWatch& watch)
{
    std::vector<QString> texts{wholeStory(complaint), complaint.remedyGiven};
    for (const auto& step : complaint.steps)
        if (step)
            texts.push_back(step->line);
    for (const QString& each : texts)
        if (const auto found = uncitedIn(each, watch, complaint.citations))
            return found;
    return std::nullopt;
}

Complaint withBetterSentence(const Complaint& complaint, const PolicyWording& wording)
{
    Complaint better = complaint;
    if (QString story = wholeStory(complaint); replaceIn(story, wording)) {
        const ComplaintStory told = storyOf(story);
        better.summary = told.summary;
        better.description = told.description;
        return better;
    }
    if (replaceIn(better.remedyGiven, wording))
        return better;
    for (auto& step : better.steps)
        if (step && replaceIn(step->line, wording))
            break;
    return better;
}

Complaint withCitation(const Complaint& complaint, const QString& phrase, Instant at)
{
    Complaint cited = complaint;
    if (!isCited(cited.citations, phrase))
        cited.citations.push_back({phrase, at});
    cited.policyCited = true;
    return cited;
}

bool isCited(const std::vector<PolicyCitation>& citations, const QString& phrase)
{
    return std::ranges::any_of(citations,
                               [&](const PolicyCitation& each) { return isSamePhrase(each.phrase, phrase); });
}

} // namespace cxw::core
