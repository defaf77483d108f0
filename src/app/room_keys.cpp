#include "app/room_keys.h"

#include "panels/shared/action_registry.h"

#include <QAction>

namespace cxw::app {

void giveRoomKeys(const panels::ActionRegistry& actions, bool toMap)
{
    const QList<QKeySequence> keys{Qt::Key_F5, Qt::CTRL | Qt::SHIFT | Qt::Key_P};
    const QList<QKeySequence> everywhere{Qt::CTRL | Qt::Key_F5};
    actions.find(QStringLiteral("round.workshop"))->setShortcuts(toMap ? QList<QKeySequence>() : keys);
    actions.find(QStringLiteral("map.present"))->setShortcuts(toMap ? keys + everywhere : everywhere);
}

} // namespace cxw::app
