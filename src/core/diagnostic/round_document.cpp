#include "core/diagnostic/round_document.h"

#include "core/diagnostic/due_date.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

namespace cxw::core {

Wording RoundDocument::wordingOf(const RoundQuestion& question) const
{
    return wordingOf(question.question, question.revision);
}

Wording RoundDocument::wordingOf(const QuestionId& question, int revision) const
{
    const auto found = wordings.find({question, revision});
    return found == wordings.end() ? Wording{.label = question.text(), .text = question.text()}
                                   : found->second;
}

QString RoundDocument::areaName(const AreaId& area, const QuestionBank& bank) const
{
    const OwnArea* known = own.findArea(area);
    return known ? known->name : bank.areaName(area, language);
}

QString RoundDocument::templateName(const QuestionBank& bank) const
{
    if (const QuestionSet* set = own.findSet(sheet.round.templateId))
        return set->name;
    const bool shipped = bank.findTemplate(sheet.round.templateId) != nullptr;
    return shipped ? bank.templateName(sheet.round.templateId, language) : QString();
}

std::optional<RoundDocument> loadRoundDocument(const UnitOfWork& work, RoundId round, Language language)
{
    auto sheet = loadSheet(work, round);
    if (!sheet)
        return std::nullopt;
    RoundDocument document{.workspace = work.workspace().load(),
                           .votes = resultsOf(*sheet, Reading::Votes),
                           .agreed = resultsOf(*sheet, Reading::Agreed),
                           .own = loadOwnContent(work),
                           .language = language};
    document.wordings = work.questions().wordings(language, document.workspace.language);
    document.due =
        nextDueDate(sheet->round.anchorDate, sheet->round.date, document.workspace.monthsBetweenRounds);
    if (sheet->round.facilitator)
        document.facilitator = work.people().rememberedName(*sheet->round.facilitator);
    document.sheet = std::move(*sheet);
    return document;
}

} // namespace cxw::core
