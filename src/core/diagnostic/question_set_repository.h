#pragma once

#include "core/diagnostic/question_set.h"

namespace cxw::core {

/// The workspace's own sets of questions. Throws StorageError when the file refuses.
class QuestionSetRepository
{
public:
    virtual ~QuestionSetRepository() = default;

    /// In the order in which they were added.
    [[nodiscard]] virtual std::vector<QuestionSet> all() const = 0;
    /// Every question must be known to the workspace.
    virtual void save(const QuestionSet& set) = 0;
    /// For good; saving it again brings it back.
    virtual void remove(QuestionSetId set) = 0;
};

} // namespace cxw::core
