#include "storage/history_recorder.h"

#include "core/store.h"
#include "storage/codes.h"

namespace cxw::storage {

HistoryRecorder::HistoryRecorder(const core::Gesture& gesture, core::Instant at, Sink sink)
    : m_gesture(gesture)
    , m_at(at)
    , m_sink(std::move(sink))
{
}

bool HistoryRecorder::keepsFields() const
{
    return !m_gesture.bulk;
}

void HistoryRecorder::record(core::EntityKind kind, const QString& entity, core::EditAct act,
                             const std::vector<core::FieldChange>& fields)
{
    touch(kind);
    m_edited = true;
    if (m_gesture.bulk)
        return;
    for (const core::FieldChange& field : fields)
        m_sink({.at = m_at,
                .gesture = m_gesture.name,
                .kind = kind,
                .entity = entity,
                .act = codeOf(act),
                .field = field.field,
                .before = field.before,
                .after = field.after});
}

void HistoryRecorder::touch(core::EntityKind kind)
{
    m_changes.add(kind);
}

void HistoryRecorder::finish()
{
    if (m_gesture.bulk && m_edited)
        m_sink({.at = m_at,
                .gesture = m_gesture.name,
                .kind = core::EntityKind::Workspace,
                .act = QStringLiteral("imported"),
                .after = m_gesture.summary});
}

} // namespace cxw::storage
