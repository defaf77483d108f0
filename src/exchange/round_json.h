#pragma once

#include "core/diagnostic/question_bank.h"
#include "core/diagnostic/round_document.h"

#include <QByteArray>

namespace cxw::exchange {

/// One round's figures as "cxworkbench/round@1" (docs/formats.md). Numbers are not rounded; null stands where
/// a group is too small for a figure or the figure has no meaning. Areas and labels are in the document's
/// language.
[[nodiscard]] QByteArray roundJsonOf(const core::RoundDocument& document, const core::QuestionBank& bank,
                                     core::Reading reading = core::Reading::Votes);

} // namespace cxw::exchange
