#include "panels/shared/record_drafts.h"

#include "core/store.h"
#include "core/unit_of_work.h"

namespace cxw::panels {

RecordDrafts::RecordDrafts(const WorkspaceContext& context, const QString& kind, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_kind(kind)
    , m_keeper(context.edits, context.clock)
{
}

core::DraftKey RecordDrafts::keyOf(const QString& record, const QString& field) const
{
    return {.recordKind = m_kind, .record = record, .field = field};
}

void RecordDrafts::keep(const QString& record, const QString& field, const QString& text)
{
    m_known[field] = text;
    m_keeper.keep(keyOf(record, field), text);
}

void RecordDrafts::discard(const QString& record)
{
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each)
        m_keeper.discard(keyOf(record, each.key()));
    m_known.clear();
}

void RecordDrafts::fetch(const QString& record)
{
    m_known.clear();
    m_context.store.read(
        this,
        [kind = m_kind, record](const core::UnitOfWork& work) {
            QHash<QString, QString> texts;
            for (const core::Draft& draft : work.drafts().all())
                if (draft.key.recordKind == kind && draft.key.record == record)
                    texts[draft.key.field] = draft.text;
            return texts;
        },
        [this, record](const core::Expected<QHash<QString, QString>>& texts) {
            if (!texts || texts->isEmpty() || !m_known.isEmpty())
                return;
            m_known = *texts;
            emit broughtBack(record, *texts);
        });
}

} // namespace cxw::panels
