#include "panels/shared/note_draft.h"

#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/shared/workspace_context.h"

#include <utility>

namespace cxw::panels {

NoteDraft::NoteDraft(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_drafts(context.edits, context.clock)
{
}

void NoteDraft::open(const core::DraftKey& key, const QString& stored)
{
    m_stored = stored;
    if (key == m_key)
        return;
    m_key = key;
    m_typed.reset();
    m_broughtBack = false;
    fetch();
}

void NoteDraft::fetch()
{
    m_context.store.read(
        this, [key = m_key](const core::UnitOfWork& work) { return work.drafts().find(key); },
        [this, key = m_key](const core::Expected<std::optional<core::Draft>>& draft) {
            if (!draft || !*draft || m_typed || m_key != key)
                return;
            m_typed = (*draft)->text;
            m_broughtBack = true;
            emit broughtBack();
        });
}

void NoteDraft::type(const QString& text)
{
    if (text == this->text())
        return;
    m_typed = text;
    m_drafts.keep(m_key, text);
}

std::optional<QString> NoteDraft::take()
{
    if (m_typed)
        m_drafts.discard(m_key);
    m_broughtBack = false;
    return std::exchange(m_typed, std::nullopt);
}

} // namespace cxw::panels
