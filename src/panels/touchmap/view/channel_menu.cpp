#include "panels/touchmap/view/channel_menu.h"

#include "panels/touchmap/view/map_view.h"

#include <QMenu>

namespace cxw::panels {

void chooseChannel(MapView& view, const std::vector<core::Channel>& channels,
                   const std::function<void(core::ChannelId)>& chosen)
{
    auto* menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("channelMenu"));
    menu->setAccessibleName(MapView::tr("Channel of the copy", "menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const core::Channel& each : channels) {
        QString name = each.name;
        QAction* action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        QObject::connect(action, &QAction::triggered, &view, [chosen, id = each.id] { chosen(id); });
    }
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().front());
    const QRectF cell = view.layout().rectOf(view.cursor().cell());
    menu->popup(view.viewport()->mapToGlobal(view.mapFromScene(cell.bottomLeft())));
}

} // namespace cxw::panels
