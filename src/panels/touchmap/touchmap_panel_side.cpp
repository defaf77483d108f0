#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/paste/map_clipboard.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "panels/touchmap/paste/paste_strip.h"
#include "panels/touchmap/touchmap_panel.h"
#include "panels/touchmap/view/channel_menu.h"
#include "panels/touchmap/view/map_view.h"

#include <QKeyEvent>
#include <QLayout>

#include <algorithm>

namespace cxw::panels {

void TouchmapPanel::listenToPaste()
{
    connect(m_paste, &PastePresenter::changed, this, &TouchmapPanel::stepAside);
    connect(m_strip, &PasteStrip::hintsChanged, this, &TouchmapPanel::hintsChanged);
    connect(m_strip, &PasteStrip::asTextWanted, m_clipboard, &MapClipboard::pasteText);
}

/// While a paste is looked at, all but the map makes room; in a narrow window the map too.
void TouchmapPanel::stepAside()
{
    const bool isPasting = m_paste->state() != PasteState::Closed;
    m_view->showArriving(m_paste->plan().arriving);
    fitSide();
    if (!isPasting && m_wasPasting)
        focusWork(); // where the strip had the keyboard
    m_wasPasting = isPasting;
}

/// Beside the map, or over it where there is no room: then it is shown only when it is asked for.
void TouchmapPanel::slideOver(bool slides)
{
    if (m_slidesOver == slides)
        return;
    m_slidesOver = slides;
    m_wantsInspector.reset();
    if (slides)
        m_beside->layout()->removeWidget(m_inspector);
    else
        m_beside->layout()->addWidget(m_inspector);
}

void TouchmapPanel::placeOver()
{
    if (!m_slidesOver || m_inspector->isHidden())
        return;
    const int width = std::min(m_inspector->sizeHint().width(), m_beside->width());
    m_inspector->setGeometry(m_beside->width() - width, 0, width, m_beside->height());
    m_inspector->raise();
}

void TouchmapPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_slidesOver && !m_inspector->isHidden())
        toggleInspector();
    else
        QWidget::keyPressEvent(event);
}

void TouchmapPanel::toggleMark(TouchpointMark mark)
{
    TouchpointActs(m_maps.document(), m_maps.context().ids).toggle(mark, m_view->cursor().targets());
}

void TouchmapPanel::duplicateToChannel()
{
    const auto touchpoints = m_view->cursor().targets();
    const auto& channels = m_maps.document().lists().channels;
    if (touchpoints.empty() || channels.empty() || !m_maps.document().canChange())
        return;
    chooseChannel(*m_view, channels, [this, touchpoints](core::ChannelId channel) {
        m_clipboard->show(
            TouchpointActs(m_maps.document(), m_maps.context().ids).duplicateTo(channel, touchpoints));
    });
}

} // namespace cxw::panels
