#include "panels/touchmap/redesign/kept_text.h"

#include "panels/touchmap/inspector/live_text.h"

#include <QEvent>

namespace cxw::panels {

KeptText::KeptText(const WorkspaceContext& context, LiveText& field)
    : QObject(&field)
    , m_field(field)
    , m_draft(context)
{
    field.installEventFilter(this);
    connect(&field, &LiveText::typed, this, [this](const QString& text) { m_draft.type(text); });
    connect(&m_draft, &NoteDraft::broughtBack, this, [this] { m_field.show(m_draft.text()); });
}

void KeptText::open(const core::DraftKey& key, const QString& stored)
{
    if (key == m_key && stored == m_stored)
        return;
    if (key != m_key)
        settle();
    m_key = key;
    m_stored = stored;
    m_draft.open(key, stored);
    m_field.show(m_draft.text());
}

void KeptText::settle()
{
    if (const auto text = m_draft.take()) {
        m_stored = text->trimmed();
        m_draft.open(m_key, m_stored);
        emit taken(m_key, *text);
    }
}

bool KeptText::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        settle();
    return QObject::eventFilter(watched, event);
}

} // namespace cxw::panels
