#pragma once

#include "core/diagnostic/question.h"

#include <map>
#include <optional>
#include <vector>

namespace cxw::core {

/// A ready choice of questions: Quick 20, Balanced 28, Full 33, Characteristics, Front-line support.
struct QuestionTemplate
{
    QString id;
    std::vector<QuestionId> questions; ///< in the order of asking
    std::optional<QuestionId> reserve; ///< offered as a swap for one of them
};

/// The shipped questions in all languages: those of the diagnostic, then those of the banks beside it. Read
/// once from the resources; never changes while the program runs.
struct QuestionBank
{
    std::vector<AreaId> areas;       ///< in the order of asking
    std::vector<Question> questions; ///< in the order of asking
    std::vector<QuestionId> basic;   ///< the diagnostic's: what a new file begins with
    std::vector<QuestionTemplate> templates;
    std::vector<WordingRevision> wordings; ///< every question in every language
    std::map<std::pair<Language, AreaId>, QString> areaNames;
    std::map<std::pair<Language, QString>, QString> templateNames;
    std::map<Language, std::array<QString, 3>> scale; ///< what 1, 2 and 3 say in general

    [[nodiscard]] const Question* find(const QuestionId& question) const;
    [[nodiscard]] const QuestionTemplate* findTemplate(const QString& templateId) const;
    /// The area's name, or its id where the bank does not know it.
    [[nodiscard]] QString areaName(const AreaId& area, Language language) const;
    [[nodiscard]] QString templateName(const QString& templateId, Language language) const;
};

} // namespace cxw::core
