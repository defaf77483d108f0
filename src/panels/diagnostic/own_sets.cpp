#include "panels/diagnostic/own_sets.h"

#include "core/diagnostic/question_set_repository.h"
#include "core/diagnostic/questionnaire.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/shared/edit_stack.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct OwnSets
{
    Q_DECLARE_TR_FUNCTIONS(OwnSets)
};

void pushImport(DiagnosticPresenter& diagnostic, const core::QuestionSetImport& import)
{
    const core::QuestionBank& bank = diagnostic.context().bank;
    diagnostic.context().edits.push(
        {OwnSets::tr("import of the set “%1”", "undo: names the act").arg(import.set.name),
         QStringLiteral("import set"),
         [import, &bank](core::UnitOfWork& work) { writeSetImport(work, import, bank); },
         [import](core::UnitOfWork& work) { undoSetImport(work, import); }});
}

} // namespace

void saveAsOwnSet(DiagnosticPresenter& diagnostic, const QString& words)
{
    const auto& document = diagnostic.document();
    const WorkspaceContext& context = diagnostic.context();
    const QString name = words.simplified();
    if (!document || name.isEmpty() || context.store.isReadOnly())
        return;
    core::QuestionSet set{.name = name, .items = itemsOf(document->sheet.questions)};
    const core::QuestionSet* known = document->own.findSetNamed(name);
    const auto before = known ? std::optional(*known) : std::nullopt;
    set.id = known ? known->id : context.ids.next<core::QuestionSetId>();
    const core::Round roundBefore = document->sheet.round;
    core::Round round = roundBefore;
    if (diagnostic.canTailor())
        round.templateId = templateIdOf(set.id);
    context.edits.push({OwnSets::tr("own set “%1”", "undo: names the act").arg(name),
                        QStringLiteral("save own set"),
                        [set, round](core::UnitOfWork& work) {
                            work.questionSets().save(set);
                            work.rounds().save(round);
                        },
                        [set, before, roundBefore](core::UnitOfWork& work) {
                            work.rounds().save(roundBefore);
                            if (before)
                                work.questionSets().save(*before);
                            else
                                work.questionSets().remove(set.id);
                        }});
}

void removeOwnSet(DiagnosticPresenter& diagnostic)
{
    const auto& document = diagnostic.document();
    const WorkspaceContext& context = diagnostic.context();
    const core::QuestionSet* set =
        document ? document->own.findSet(document->sheet.round.templateId) : nullptr;
    if (!set || context.store.isReadOnly())
        return;
    context.edits.push({OwnSets::tr("removing the set “%1”", "undo: names the act").arg(set->name),
                        QStringLiteral("remove own set"),
                        [id = set->id](core::UnitOfWork& work) { work.questionSets().remove(id); },
                        [before = *set](core::UnitOfWork& work) { work.questionSets().save(before); }});
}

void importSet(DiagnosticPresenter& diagnostic, const core::QuestionSetFile& file)
{
    using Plan = core::Expected<core::QuestionSetImport>;
    diagnostic.context().store.read(
        &diagnostic,
        [file, &ids = diagnostic.context().ids](const core::UnitOfWork& work) {
            return planSetImport(work, file, ids);
        },
        [&diagnostic](const core::Expected<Plan>& answer) {
            const Plan plan = answer ? *answer : Plan(tl::make_unexpected(answer.error()));
            if (plan)
                pushImport(diagnostic, *plan);
            else
                emit diagnostic.failed(plan.error());
        });
}

} // namespace cxw::panels
