#pragma once

#include "core/diagnostic/question_bank.h"

namespace cxw::core {

class UnitOfWork;

/// Copies shipped questions into the file with their words in every language, those that it does not hold
/// yet: what a round asks stands in the file it is asked in. Ids that the bank does not know are skipped.
/// Storage thread.
void copyQuestions(UnitOfWork& work, const QuestionBank& bank, const std::vector<QuestionId>& questions);

} // namespace cxw::core
