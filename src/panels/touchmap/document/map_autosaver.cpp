#include "panels/touchmap/document/map_autosaver.h"

#include "core/touchmap/map_writing.h"
#include "panels/shared/edit_stack.h"
#include "panels/touchmap/document/map_document.h"

#include <QPointer>

namespace cxw::panels {
namespace {

/// The file may take it later: what waits is worth keeping.
bool mayPass(core::ErrorKind kind)
{
    using enum core::ErrorKind;
    return kind == Full || kind == Busy || kind == InputOutput || kind == Lost || kind == ReadOnly;
}

} // namespace

MapAutosaver::MapAutosaver(MapDocument& document, EditStack& edits, QObject* parent)
    : QObject(parent)
    , m_edits(edits)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kFoldingTime);
    connect(&m_timer, &QTimer::timeout, this, &MapAutosaver::flush);
    connect(&document, &MapDocument::recorded, this, &MapAutosaver::keep);
    connect(&edits, &EditStack::aboutToWrite, this, &MapAutosaver::flush);
}

MapAutosaver::~MapAutosaver()
{
    flush();
}

bool MapAutosaver::isIdle() const
{
    return m_writing == 0 && isEmpty(m_waiting);
}

void MapAutosaver::keep(const core::MapChange& change)
{
    m_waiting = folded(std::move(m_waiting), change);
    if (!m_timer.isActive()) // not anew with every change: 0.3 s is the most that can be lost
        m_timer.start();
}

void MapAutosaver::flush()
{
    m_timer.stop();
    if (isEmpty(m_waiting))
        return;
    ++m_writing;
    const core::MapChange change = std::exchange(m_waiting, {});
    m_edits.write(
        QStringLiteral("edit map"), [change](core::UnitOfWork& work) { writeMapChange(work, change); },
        [self = QPointer(this), change](const core::Expected<void>& outcome) {
            if (self)
                self->hear(outcome, change);
        });
}

void MapAutosaver::hear(const core::Expected<void>& outcome, const core::MapChange& change)
{
    --m_writing;
    if (outcome)
        emit written();
    else if (mayPass(outcome.error().kind))
        m_waiting = folded(change, m_waiting); // the next change or flush tries again
    else
        emit refused();
    if (isIdle())
        emit idle();
}

} // namespace cxw::panels
