#include "panels/touchmap/touchmap_panel.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/inspector/touchpoint_inspector.h"
#include "panels/touchmap/lower/map_review_links.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/orphans/orphan_tray.h"
#include "panels/touchmap/paste/empty_map_offer.h"
#include "panels/touchmap/paste/map_clipboard.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "panels/touchmap/paste/paste_strip.h"
#include "panels/touchmap/view/channel_menu.h"
#include "panels/touchmap/view/map_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kToolGap = 12;
constexpr int kAroundTools = 32;
constexpr double kBesideMap = 1100.0;
constexpr double kPasteStrip = 512.0;
constexpr double kMostPasteStrip = 0.6; // of the window

} // namespace

void TouchmapPanel::listenToPaste()
{
    connect(m_paste, &PastePresenter::changed, this, &TouchmapPanel::stepAside);
    connect(m_strip, &PasteStrip::hintsChanged, this, &TouchmapPanel::hintsChanged);
    connect(m_strip, &PasteStrip::asTextWanted, m_clipboard, &MapClipboard::pasteText);
    new EmptyMapOffer(m_appearance, *m_view, *m_clipboard);
}

/// While a paste is looked at, all but the map makes room; in a narrow window the map too.
void TouchmapPanel::stepAside()
{
    const bool isPasting = m_paste->state() != PasteState::Closed;
    m_view->showArriving(m_paste->plan().arriving);
    fitSide();
    if (isPasting && !m_wasPasting)
        m_view->verticalScrollBar()->setValue(0); // the cards stay in sight
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

void TouchmapPanel::toggleOrphans()
{
    const bool shows = !m_orphans->isAncestorOf(QApplication::focusWidget());
    m_orphans->setVisible(shows);
    fitSide();
    if (shows)
        m_orphans->focusList();
    else
        focusWork();
}

void TouchmapPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSide();
}

void TouchmapPanel::fitSide()
{
    const bool isPasting = m_paste->state() != PasteState::Closed;
    const bool isWide = width() >= m_appearance.px(kBesideMap);
    slideOver(!isWide);
    m_inspector->setVisible(!isPasting && m_orphans->isHidden() && m_wantsInspector.value_or(isWide));
    placeOver();
    m_tools->setVisible(!isPasting || isWide);
    m_beside->setVisible(!isPasting || isWide);
    m_review->lower().setVisible(!isPasting);
    const int most = std::min(m_appearance.px(kPasteStrip), int(window()->height() * kMostPasteStrip));
    m_strip->setMaximumHeight(!isWide ? QWIDGETSIZE_MAX : std::min(most, m_strip->neededHeight()));
    m_strip->setMinimumHeight(isWide && isPasting ? m_strip->maximumHeight() : 0);
    fitTools();
    fitLower();
}

/// In one line, else in two; what is to be fixed is left to the list under the map where even the second has
/// no room for it.
void TouchmapPanel::fitTools()
{
    const QPushButton& fix = m_review->fixButton();
    const int hidden = fix.isHidden() ? fix.sizeHint().width() + kToolGap : 0;
    const int left = m_bar->itemAt(0)->minimumSize().width();
    const int right = m_bar->itemAt(1)->minimumSize().width() + hidden;
    const bool hasTwoLines = width() < left + right + kToolGap + kAroundTools;
    for (int side = 0; side < m_bar->count(); ++side)
        m_bar->setStretch(side, hasTwoLines ? 0 : m_bar->itemAt(side)->sizeHint().width());
    m_bar->setDirection(hasTwoLines ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_review->setTight(width() < right + kAroundTools);
}

void TouchmapPanel::fitLower()
{
    const bool isBeside = !m_slidesOver && !m_inspector->isHidden();
    const int inspector = isBeside ? m_inspector->sizeHint().width() : 0;
    const int tray = m_orphans->isHidden() ? 0 : m_orphans->sizeHint().width();
    m_review->fit(width() - inspector - tray, height(), m_tools->sizeHint().height());
}

void TouchmapPanel::toggleInspector()
{
    const bool isShown = !m_inspector->isHidden();
    m_orphans->hide();
    m_wantsInspector = !isShown;
    fitSide();
    if (isShown)
        focusWork();
    else
        m_inspector->focusTitle();
}

} // namespace cxw::panels
