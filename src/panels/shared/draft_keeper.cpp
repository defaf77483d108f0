#include "panels/shared/draft_keeper.h"

#include "core/unit_of_work.h"
#include "panels/shared/edit_stack.h"

namespace cxw::panels {

DraftKeeper::DraftKeeper(EditStack& edits, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_edits(edits)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kQuietTime);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::keep(const core::DraftKey& key, const QString& text)
{
    if (m_waiting && m_waiting->key != key)
        flush();
    m_waiting = core::Draft{.key = key, .text = text, .at = m_clock.now()};
    m_timer.start();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!m_waiting || m_edits.isReadOnly())
        return;
    m_edits.write(QStringLiteral("draft"),
                  [draft = *m_waiting](core::UnitOfWork& work) { work.drafts().save(draft); });
    m_waiting.reset();
}

void DraftKeeper::discard(const core::DraftKey& key)
{
    if (m_waiting && m_waiting->key == key) {
        m_timer.stop();
        m_waiting.reset();
    }
    if (!m_edits.isReadOnly())
        m_edits.write(QStringLiteral("discard draft"),
                      [key](core::UnitOfWork& work) { work.drafts().discard(key); });
}

} // namespace cxw::panels
