// What the tailoring page adds to a set: known questions, own ones, own areas.
#include "core/diagnostic/question_repository.h"
#include "core/diagnostic/round_repository.h"
#include "core/unit_of_work.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_edits.h"
#include "panels/diagnostic/tailor_presenter.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kFirstRevision = 1;

} // namespace

std::vector<NamedChoice<core::QuestionId>> TailorPresenter::offered() const
{
    std::vector<NamedChoice<core::QuestionId>> offered;
    if (!m_state.canTailor)
        return offered;
    const auto& document = *m_diagnostic.document();
    const auto isIn = [&](const core::QuestionId& id) {
        return std::ranges::find(document.sheet.questions, id, &core::RoundQuestion::question)
            != document.sheet.questions.end();
    };
    for (const core::WordingRevision& each : m_diagnostic.context().bank.wordings)
        if (each.language == m_diagnostic.language() && !isIn(each.question))
            offered.push_back({each.question, each.wording.label});
    for (const core::Question& each : document.own.questions)
        if (!isIn(each.id))
            offered.push_back(
                {each.id, document.wordingOf(each.id, newestRevision(document.wordings, each.id)).label});
    return offered;
}

std::vector<NamedChoice<core::AreaId>> TailorPresenter::areaChoices() const
{
    std::vector<NamedChoice<core::AreaId>> choices;
    if (!m_diagnostic.document())
        return choices;
    const core::QuestionBank& bank = m_diagnostic.context().bank;
    const core::RoundDocument& document = *m_diagnostic.document();
    const auto add = [&](const core::AreaId& area) {
        if (std::ranges::find(choices, area, &NamedChoice<core::AreaId>::id) == choices.end())
            choices.push_back({area, document.areaName(area, bank)});
    };
    for (const TailorArea& each : m_state.areas)
        add(each.tally.area);
    for (const core::OwnArea& each : document.own.areas)
        add(each.id);
    for (const core::AreaId& each : bank.areas)
        add(each);
    return choices;
}

std::optional<core::AreaId> TailorPresenter::areaNamed(const QString& name) const
{
    for (const NamedChoice<core::AreaId>& each : areaChoices())
        if (each.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return each.id;
    return std::nullopt;
}

bool TailorPresenter::canAddArea() const
{
    return m_diagnostic.document()
        && m_diagnostic.document()->own.areas.size() < std::size_t(core::kMostOwnAreas);
}

bool TailorPresenter::wantsReasons() const
{
    return m_diagnostic.context().bank.findTemplate(m_state.round.templateId) != nullptr;
}

void TailorPresenter::addOwn(const core::AreaId& area, const QString& label, const QString& reason)
{
    pushOwn({.id = area}, false, label.simplified(), reason);
}

void TailorPresenter::addOwnIn(const QString& areaName, const QString& label, const QString& reason)
{
    const QString name = areaName.simplified();
    if (const auto known = areaNamed(name))
        addOwn(*known, label, reason);
    else if (!name.isEmpty() && canAddArea())
        pushOwn({core::ownAreaId(m_diagnostic.context().ids), name}, true, label.simplified(), reason);
}

void TailorPresenter::pushOwn(const core::OwnArea& area, bool areaIsNew, const QString& label,
                              const QString& reason)
{
    if (!m_state.canTailor || label.isEmpty())
        return;
    const WorkspaceContext& context = m_diagnostic.context();
    const core::Question question{.id = core::ownQuestionId(context.ids), .area = area.id, .own = true};
    const core::Language written = m_diagnostic.document()->workspace.language;
    const core::WordingRevision wording{question.id, kFirstRevision, written,
                                        core::Wording{.label = label, .text = label}};
    const core::RoundQuestion added = addedToArea(m_diagnostic.document()->sheet.questions, question,
                                                  reason.trimmed(), m_state.round.id, context.ids);
    context.edits.push({tr("own question “%1”", "undo: names the act").arg(label),
                        QStringLiteral("add own question"),
                        [area, areaIsNew, question, wording, added](core::UnitOfWork& work) {
                            if (areaIsNew)
                                work.questions().saveArea(area);
                            work.questions().save(question);
                            work.questions().saveWording(wording);
                            work.rounds().saveQuestion(added);
                        },
                        [area, areaIsNew, question, wording, added](core::UnitOfWork& work) {
                            work.rounds().removeQuestion(added.id);
                            work.questions().removeWording(question.id, wording.revision);
                            work.questions().remove(question.id);
                            if (areaIsNew)
                                work.questions().removeArea(area.id);
                        }});
    emit questionAdded(added.id);
}

void TailorPresenter::addKnown(const core::QuestionId& question, const QString& reason)
{
    const WorkspaceContext& context = m_diagnostic.context();
    if (!m_state.canTailor)
        return;
    const core::RoundDocument& document = *m_diagnostic.document();
    const auto& set = document.sheet.questions;
    const core::Question* shipped = context.bank.find(question);
    const core::Question* known = shipped ? shipped : document.own.findQuestion(question);
    if (!known || std::ranges::find(set, question, &core::RoundQuestion::question) != set.end())
        return;
    core::RoundQuestion added = addedToArea(set, *known, reason.trimmed(), m_state.round.id, context.ids);
    added.revision = newestRevision(document.wordings, question);
    context.edits.push(withQuestionsCopied(
        questionsEdit({tr("adding a question", "undo: names the act"), QStringLiteral("add question")}, {},
                      {added}),
        context.bank, {added}));
    emit questionAdded(added.id);
}

} // namespace cxw::panels
