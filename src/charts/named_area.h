#pragma once

#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/question_bank.h"

namespace cxw::charts {

/// An area's figures under the name that people read.
struct NamedArea
{
    core::AreaResult result;
    QString name;

    bool operator==(const NamedArea&) const = default;
};

/// In the order of the round's areas, each by the name that `document` has for it.
[[nodiscard]] std::vector<NamedArea> namedAreas(const core::RoundResults& results,
                                                const core::RoundDocument& document,
                                                const core::QuestionBank& bank);

/// Of the later round, then those of the earlier alone, so that a question dropped with its whole area keeps
/// a name.
[[nodiscard]] std::vector<NamedArea> namedAreas(const core::RoundComparison& comparison,
                                                const core::ComparisonDocument& document,
                                                const core::QuestionBank& bank);

/// The title that people read for a question; its id where the wording is unknown.
[[nodiscard]] QString labelOf(const core::RoundQuestion& question, const core::WordingTable& wordings);

} // namespace cxw::charts
