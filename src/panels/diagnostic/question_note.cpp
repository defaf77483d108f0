#include "panels/diagnostic/question_note.h"

#include "core/unit_of_work.h"
#include "panels/diagnostic/round_edits.h"
#include "panels/shared/workspace_context.h"

namespace cxw::panels {

QuestionNote::QuestionNote(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_drafts(context.edits, context.clock)
{
}

void QuestionNote::setQuestion(const core::RoundQuestion& question, const QString& label)
{
    if (question.id == m_question.id)
        return renew(question);
    confirm();
    m_question = question;
    m_label = label;
    m_broughtBack = false;
    fetchDraft();
}

void QuestionNote::renew(const core::RoundQuestion& question)
{
    m_question = question;
}

core::DraftKey QuestionNote::draftKey() const
{
    return {.recordKind = QStringLiteral("answer"),
            .record = QString::number(m_question.id.value()),
            .field = QStringLiteral("note")};
}

void QuestionNote::fetchDraft()
{
    m_context.store.read(
        this, [key = draftKey()](const core::UnitOfWork& work) { return work.drafts().find(key); },
        [this, key = draftKey()](const core::Expected<std::optional<core::Draft>>& draft) {
            if (!draft || !*draft || m_typed || draftKey() != key)
                return;
            m_typed = (*draft)->text;
            m_broughtBack = true;
            emit changed();
        });
}

void QuestionNote::type(const QString& text)
{
    if (text == this->text())
        return;
    m_typed = text;
    m_drafts.keep(draftKey(), text);
}

void QuestionNote::confirm()
{
    if (!m_typed)
        return;
    core::RoundQuestion after = m_question;
    after.note = *m_typed;
    m_typed.reset();
    m_broughtBack = false;
    if (after.note != m_question.note)
        m_context.edits.push(
            questionsEdit({tr("note to “%1”", "undo: names the act").arg(m_label), QStringLiteral("note")},
                          {m_question}, {after}));
    m_question = after;
    m_drafts.discard(draftKey());
}

} // namespace cxw::panels
