#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_results.h"

namespace cxw::charts {

/// An area's figures under the name that people read.
struct NamedArea
{
    core::AreaResult result;
    QString name;

    bool operator==(const NamedArea&) const = default;
};

/// In the order of the round's areas.
[[nodiscard]] std::vector<NamedArea> namedAreas(const core::RoundResults& results,
                                                const core::QuestionBank& bank, core::Language language);

/// The title that people read for a question; its id where the wording is unknown.
[[nodiscard]] QString labelOf(const core::RoundQuestion& question, const core::WordingTable& wordings);

} // namespace cxw::charts
