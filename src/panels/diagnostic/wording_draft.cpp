#include "panels/diagnostic/wording_draft.h"

#include "core/store.h"
#include "core/unit_of_work.h"

namespace cxw::panels {
namespace {

const QString kKind = QStringLiteral("wording");

core::DraftKey keyOf(core::RoundQuestionId question, const QString& field)
{
    return {.recordKind = kKind, .record = QString::number(question.value()), .field = field};
}

} // namespace

WordingDraft::WordingDraft(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(context.edits, context.clock)
{
}

void WordingDraft::keep(core::RoundQuestionId question, const QString& field, const QString& text)
{
    m_known[field] = text;
    m_keeper.keep(keyOf(question, field), text);
}

void WordingDraft::discard(core::RoundQuestionId question)
{
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each)
        m_keeper.discard(keyOf(question, each.key()));
    m_known.clear();
}

void WordingDraft::fetch(core::RoundQuestionId question)
{
    m_known.clear();
    m_context.store.read(
        this,
        [record = QString::number(question.value())](const core::UnitOfWork& work) {
            QHash<QString, QString> texts;
            for (const core::Draft& draft : work.drafts().all())
                if (draft.key.recordKind == kKind && draft.key.record == record)
                    texts[draft.key.field] = draft.text;
            return texts;
        },
        [this, question](const core::Expected<QHash<QString, QString>>& texts) {
            if (!texts || texts->isEmpty() || !m_known.isEmpty())
                return;
            m_known = *texts;
            emit broughtBack(question, *texts);
        });
}

} // namespace cxw::panels
