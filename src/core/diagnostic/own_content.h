#pragma once

#include "core/diagnostic/question_set.h"

namespace cxw::core {

class UnitOfWork;

/// What the workspace adds to the shipped questions, in the order of adding.
struct OwnContent
{
    std::vector<Question> questions;
    std::vector<OwnArea> areas;
    std::vector<QuestionSet> sets;

    [[nodiscard]] const Question* findQuestion(const QuestionId& question) const;
    [[nodiscard]] const OwnArea* findArea(const AreaId& area) const;
    /// By the template a round names.
    [[nodiscard]] const QuestionSet* findSet(const QString& templateId) const;
    [[nodiscard]] const QuestionSet* findSetNamed(const QString& name) const;
};

/// Storage thread.
[[nodiscard]] OwnContent loadOwnContent(const UnitOfWork& work);

} // namespace cxw::core
