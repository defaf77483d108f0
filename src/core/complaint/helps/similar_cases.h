#pragma once

#include "core/complaint/complaint.h"

namespace cxw::core {

class UnitOfWork;

/// An earlier complaint whose text is like another's, and what became of it.
struct SimilarCase
{
    ComplaintId id;
    ComplaintId original; ///< where it is a duplicate, of this one; else itself
    QString reference;
    QString summary;
    QString remedyGiven;
    ComplaintStatus status = ComplaintStatus::Open;
    Instant receivedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    double similarity = 0.0; ///< shared wording, kAlike to 1

    bool operator==(const SimilarCase&) const = default;
};

/// So many are shown.
inline constexpr std::size_t kMostSimilarCases = 3;

/// What is compared with the complaints that are there.
struct TextToCompare
{
    QString text;                          ///< the whole story
    ComplaintId self;                      ///< the complaint that it is of, which is not like itself
    std::optional<Instant> receivedBefore; ///< only complaints from up to then

    bool operator==(const TextToCompare&) const = default;
};

/// The complaints most alike that text, the most alike first, then the newest; none below kAlike. Looks
/// closely only at those that share its rarer words, and at the beginning of each text, so that it takes some
/// milliseconds among any number of complaints. Storage thread.
[[nodiscard]] std::vector<SimilarCase> similarCases(const UnitOfWork& work, const TextToCompare& wanted);

/// The words by which complaints like that text are looked for: folded, each once, the longest first, which
/// rather tend to be rare; at most kMostWordsToShare.
inline constexpr std::size_t kMostWordsToShare = 32;
[[nodiscard]] std::vector<QString> wordsToShare(const QString& text);

} // namespace cxw::core
