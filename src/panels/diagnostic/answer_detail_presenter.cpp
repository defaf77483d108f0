#include "panels/diagnostic/answer_detail_presenter.h"

#include "core/id_source.h"
#include "panels/diagnostic/answer_edits.h"
#include "panels/diagnostic/diagnostic_presenter.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kNothingMissing = 3.0;

} // namespace

AnswerDetailPresenter::AnswerDetailPresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, [this] {
        // What was done meanwhile is not in this document yet; the one after the last commit will have it.
        if (!m_diagnostic.context().edits.isWriting())
            takeDocument();
    });
    connect(&diagnostic.context().edits, &EditStack::failed, this, &AnswerDetailPresenter::takeDocument);
}

void AnswerDetailPresenter::open(core::RoundQuestionId question)
{
    if (question == m_question)
        return;
    m_question = question;
    takeDocument();
}

void AnswerDetailPresenter::takeDocument()
{
    m_evidence.clear();
    std::vector<core::Why> whys;
    if (const auto& document = m_diagnostic.document()) {
        const auto isMine = [this](const auto& row) { return row.question == m_question; };
        std::ranges::copy_if(document->sheet.evidence, std::back_inserter(m_evidence), isMine);
        std::ranges::copy_if(document->sheet.whys, std::back_inserter(whys), isMine);
    }
    m_whys = core::fiveWhysOf(whys);
    emit changed();
}

bool AnswerDetailPresenter::canEdit() const
{
    return !m_question.isNull() && m_diagnostic.document() && !m_diagnostic.context().store.isReadOnly();
}

bool AnswerDetailPresenter::offersWhys(const core::QuestionResult& result) const
{
    return !m_whys.whys.empty() || (result.value && *result.value < kNothingMissing);
}

QString AnswerDetailPresenter::label() const
{
    const auto& questions = m_diagnostic.document()->sheet.questions;
    const auto found = std::ranges::find(questions, m_question, &core::RoundQuestion::id);
    return found == questions.end() ? QString() : m_diagnostic.document()->wordingOf(*found).label;
}

void AnswerDetailPresenter::addEvidence(core::EvidenceKind kind, const QString& text)
{
    const QString said = text.trimmed();
    if (!canEdit() || said.isEmpty())
        return;
    const core::Evidence added{.id = m_diagnostic.context().ids.next<core::EvidenceId>(),
                               .question = m_question,
                               .kind = kind,
                               .text = said,
                               .position = (m_evidence.empty() ? 0 : m_evidence.back().position)
                                   + core::kPositionStep};
    m_evidence.push_back(added);
    m_diagnostic.context().edits.push(evidenceEdit(
        {tr("evidence for “%1”", "undo: names the act").arg(label()), QStringLiteral("add evidence")},
        std::nullopt, added));
    emit changed();
}

void AnswerDetailPresenter::rewordEvidence(core::EvidenceId id, const QString& text)
{
    const QString said = text.trimmed();
    const auto found = std::ranges::find(m_evidence, id, &core::Evidence::id);
    if (!canEdit() || said.isEmpty() || found == m_evidence.end() || found->text == said)
        return;
    const core::Evidence before = *found;
    found->text = said;
    m_diagnostic.context().edits.push(
        evidenceEdit({tr("words of evidence for “%1”", "undo: names the act").arg(label()),
                      QStringLiteral("reword evidence")},
                     before, *found));
    emit changed();
}

void AnswerDetailPresenter::removeEvidence(core::EvidenceId id)
{
    const auto found = std::ranges::find(m_evidence, id, &core::Evidence::id);
    if (!canEdit() || found == m_evidence.end())
        return;
    const core::Evidence before = *found;
    m_evidence.erase(found);
    m_diagnostic.context().edits.push(
        evidenceEdit({tr("removal of evidence for “%1”", "undo: names the act").arg(label()),
                      QStringLiteral("remove evidence")},
                     before, std::nullopt));
    emit changed();
}

core::Why AnswerDetailPresenter::newWhy(core::WhyId parent, const QString& text) const
{
    return {.id = m_diagnostic.context().ids.next<core::WhyId>(),
            .question = m_question,
            .parent = parent,
            .text = text.trimmed()};
}

core::WhyId AnswerDetailPresenter::addBelow(core::WhyId explained, const QString& text)
{
    if (!canEdit() || text.trimmed().isEmpty() || (!explained.isNull() && !findWhy(m_whys, explained)))
        return {};
    const core::Why added = newWhy(explained, text);
    putWhys(tr("why of “%1”", "undo: names the act").arg(label()), QStringLiteral("add why"),
            withBelow(m_whys, added));
    return added.id;
}

core::WhyId AnswerDetailPresenter::addBeside(core::WhyId sibling, const QString& text)
{
    if (!canEdit() || text.trimmed().isEmpty() || !findWhy(m_whys, sibling))
        return {};
    const core::Why added = newWhy({}, text);
    putWhys(tr("why of “%1”", "undo: names the act").arg(label()), QStringLiteral("add why"),
            withBeside(m_whys, sibling, added));
    return added.id;
}

void AnswerDetailPresenter::rewordWhy(core::WhyId id, const QString& text)
{
    const QString said = text.trimmed();
    core::FiveWhys after = m_whys;
    const auto found = std::ranges::find(after.whys, id, &core::Why::id);
    if (!canEdit() || said.isEmpty() || found == after.whys.end())
        return;
    found->text = said;
    putWhys(tr("words of a why of “%1”", "undo: names the act").arg(label()), QStringLiteral("reword why"),
            after);
}

void AnswerDetailPresenter::moveWhy(core::WhyId id, int by)
{
    if (canEdit())
        putWhys(tr("order of the whys of “%1”", "undo: names the act").arg(label()),
                QStringLiteral("move why"), moved(m_whys, id, by));
}

void AnswerDetailPresenter::removeWhy(core::WhyId id)
{
    if (canEdit())
        putWhys(tr("removal of a why of “%1”", "undo: names the act").arg(label()),
                QStringLiteral("remove why"), without(m_whys, id));
}

void AnswerDetailPresenter::putWhys(const QString& text, const QString& gesture, const core::FiveWhys& after)
{
    if (after == m_whys)
        return;
    const core::FiveWhys before = m_whys;
    m_whys = after;
    m_diagnostic.context().edits.push(whysEdit({text, gesture}, before, after));
    emit changed();
}

} // namespace cxw::panels
