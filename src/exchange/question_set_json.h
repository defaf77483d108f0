#pragma once

#include "core/diagnostic/question_set_import.h"

#include <QByteArray>

namespace cxw::exchange {

/// A set of questions as "cxworkbench/question-set@1" (docs/formats.md): shipped questions by their ids, own
/// ones with their words in every language they are written in.
[[nodiscard]] QByteArray questionSetJsonOf(const core::QuestionSetFile& set);

/// What `questionSetJsonOf` wrote. Refuses everything it would not have written: unknown and missing keys,
/// shipped questions and areas that `bank` does not know, ids that stand twice, own questions without words.
/// The error names the place in the file.
[[nodiscard]] core::Expected<core::QuestionSetFile> readQuestionSetJson(const QByteArray& bytes,
                                                                        const core::QuestionBank& bank);

} // namespace cxw::exchange
