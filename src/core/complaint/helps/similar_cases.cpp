#include "core/complaint/helps/similar_cases.h"

#include "core/complaint/complaint_repository.h"
#include "core/complaint/complaint_story.h"
#include "core/complaint/filing/duplicates.h"
#include "core/search_text.h"
#include "core/statistics/alike_texts.h"
#include "core/unit_of_work.h"

#include <algorithm>
#include <tuple>

namespace cxw::core {
namespace {

/// So many complaints are compared word by word.
constexpr int kMostCandidates = 60;
/// So much of each, in UTF-16 units.
constexpr qsizetype kMostComparedText = 20'000;

Shingles shinglesOfBeginning(const QString& text)
{
    return shinglesOf(text.left(kMostComparedText));
}

SimilarCase caseOf(const Complaint& complaint, double similarity)
{
    return {.id = complaint.id,
            .reference = complaint.reference,
            .summary = complaint.summary,
            .remedyGiven = complaint.remedyGiven,
            .status = complaint.status,
            .receivedAt = complaint.receivedAt,
            .resolvedAt = complaint.resolvedAt,
            .closedAt = complaint.closedAt,
            .similarity = similarity};
}

} // namespace

std::vector<QString> wordsToShare(const QString& text)
{
    const QStringList all = wordsIn(text.left(kMostComparedText)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<QString> words(all.begin(), all.end());
    std::ranges::sort(words, {}, [](const QString& each) { return std::tuple(-each.size(), each); });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    words.resize(std::min(words.size(), kMostWordsToShare));
    return words;
}

std::vector<SimilarCase> similarCases(const UnitOfWork& work, const TextToCompare& wanted)
{
    const std::vector<QString> words = wordsToShare(wanted.text);
    if (words.empty())
        return {};
    const Shingles shingles = shinglesOfBeginning(wanted.text);
    std::vector<SimilarCase> cases;
    for (const ComplaintId id : work.complaints().sharingWords(words, kMostCandidates)) {
        const auto complaint = id == wanted.self ? std::nullopt : work.complaints().find(id);
        if (!complaint || (wanted.receivedBefore && complaint->receivedAt > *wanted.receivedBefore))
            continue;
        const double similarity = similarityOf(shingles, shinglesOfBeginning(wholeStory(*complaint)));
        if (similarity >= kAlike)
            cases.push_back(caseOf(*complaint, similarity));
    }
    std::ranges::sort(cases, std::greater{}, [](const SimilarCase& each) {
        return std::tuple(each.similarity, each.receivedAt, each.id);
    });
    cases.resize(std::min(cases.size(), kMostSimilarCases));
    for (SimilarCase& each : cases)
        each.original = originalOf(work, each.id);
    return cases;
}

} // namespace cxw::core
