#include "app/workspace_making.h"

#include "core/diagnostic/bank_copy.h"
#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/sample_complaints_file.h"
#include "exchange/sample_file.h"

namespace cxw::app {
namespace {

void writeBase(core::UnitOfWork& work, const Ingredients& ingredients, const QString& name,
               core::Language language)
{
    work.workspace().save({.id = ingredients.ids.next<core::WorkspaceId>(),
                           .name = name,
                           .language = language,
                           .createdAt = ingredients.clock.now()});
    writeBank(work, ingredients.bank);
}

void writeFirstRound(core::UnitOfWork& work, const Ingredients& ingredients,
                     const core::QuestionTemplate& chosen)
{
    copyQuestions(work, ingredients.bank, chosen.questions);
    const core::RoundSheet draft = core::draftRound(1, ingredients.clock.today(), chosen.id, ingredients.ids);
    work.rounds().save(draft.round);
    work.rounds().saveSeat(draft.seats.front());
    for (const core::RoundQuestion& each :
         questionsFromTemplate(ingredients.bank, chosen, draft.round.id, ingredients.ids))
        work.rounds().saveQuestion(each);
}

} // namespace

core::Store::WriteWork emptyWorkspace(const Ingredients& ingredients, const QString& name,
                                      core::Language language, const QString& templateId)
{
    return [ingredients, name, language, templateId](core::UnitOfWork& work) {
        writeBase(work, ingredients, name, language);
        if (const core::QuestionTemplate* chosen = ingredients.bank.findTemplate(templateId))
            writeFirstRound(work, ingredients, *chosen);
    };
}

core::Expected<Sample> readSample(const core::QuestionBank& bank)
{
    auto company = exchange::readSampleCompany(bank);
    if (!company)
        return tl::make_unexpected(company.error());
    auto complaints = exchange::readSampleComplaints(*company);
    if (!complaints)
        return tl::make_unexpected(complaints.error());
    return Sample{std::move(*company), std::move(*complaints)};
}

core::Store::WriteWork sampleWorkspace(const Ingredients& ingredients, const Sample& sample,
                                       core::Language language)
{
    return [ingredients, sample, language](core::UnitOfWork& work) {
        writeBase(work, ingredients, sample.company.name, language);
        writeSample(work, sample.company, ingredients.bank, language, ingredients.clock, ingredients.ids);
        writeSampleComplaints(work, sample.complaints, language, ingredients.clock, ingredients.ids);
    };
}

} // namespace cxw::app
