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
    : WhysPresenter(parent)
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
    std::vector<core::Why> rows;
    if (const auto& document = m_diagnostic.document()) {
        const auto isMine = [this](const auto& row) { return row.question == m_question; };
        std::ranges::copy_if(document->sheet.evidence, std::back_inserter(m_evidence), isMine);
        std::ranges::copy_if(document->sheet.whys, std::back_inserter(rows), isMine);
    }
    setWhys(core::fiveWhysOf(rows));
    emit changed();
}

bool AnswerDetailPresenter::canEdit() const
{
    return !m_question.isNull() && m_diagnostic.document() && !m_diagnostic.context().store.isReadOnly();
}

bool AnswerDetailPresenter::offersWhys(const core::QuestionResult& result) const
{
    return !whys().whys.empty() || (result.value && *result.value < kNothingMissing);
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

core::Why AnswerDetailPresenter::blankWhy() const
{
    return {.id = m_diagnostic.context().ids.next<core::WhyId>(), .question = m_question};
}

void AnswerDetailPresenter::write(const EditName& name, const core::FiveWhys& before,
                                  const core::FiveWhys& after)
{
    m_diagnostic.context().edits.push(whysEdit(name, before, after));
}

QString AnswerDetailPresenter::firstQuestion() const
{
    return tr("Why is the answer below 3?", "asks for the first of five whys");
}

} // namespace cxw::panels
