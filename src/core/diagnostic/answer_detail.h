#pragma once

#include "core/clock.h"
#include "core/diagnostic/round.h"

#include <optional>

namespace cxw::core {

using EvidenceId = Id<struct EvidenceTag>;
using WhyId = Id<struct WhyTag>;

enum class EvidenceKind {
    Text,
    File, ///< only the name; the file is never opened
};

/// text file
[[nodiscard]] QString codeOf(EvidenceKind kind);
[[nodiscard]] std::optional<EvidenceKind> evidenceKindFrom(QStringView code);

/// What shows that a round's answer is as it is.
struct Evidence
{
    EvidenceId id;
    RoundQuestionId question;
    EvidenceKind kind = EvidenceKind::Text;
    QString text;        ///< the words, or the name of the file
    qint64 position = 0; ///< sparse; ascending within the question

    bool operator==(const Evidence&) const = default;
};

/// How sure one is of a why.
enum class WhyMark { Suspected, Confirmed };

/// suspected confirmed
[[nodiscard]] QString codeOf(WhyMark mark);
[[nodiscard]] std::optional<WhyMark> whyMarkFrom(QStringView code);

/// One why of the five: why the answer is low or the complaints come, or why that is so in turn. Several may
/// explain one thing.
struct Why
{
    WhyId id;
    RoundQuestionId question; ///< null for a why of a cause
    WhyId parent;             ///< what it explains; null: the answer or the cause itself
    QString text;
    qint64 position = 0; ///< sparse; ascending among those with the same parent
    std::optional<WhyMark> mark;

    bool operator==(const Why&) const = default;
};

/// Knowing what we know now: what the round before this one should have scored. It belongs to the question as
/// the later round asks it.
struct ThenScore
{
    RoundQuestionId question;
    int score = 1; ///< 1 to 3
    Instant at;

    bool operator==(const ThenScore&) const = default;
};

} // namespace cxw::core
