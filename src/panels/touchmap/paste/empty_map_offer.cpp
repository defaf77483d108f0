#include "panels/touchmap/paste/empty_map_offer.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/paste/map_clipboard.h"
#include "panels/touchmap/view/map_view.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kMostWidth = 360.0;
constexpr double kPadding = 16.0;

} // namespace

EmptyMapOffer::EmptyMapOffer(const Appearance& appearance, MapView& view, MapClipboard& clipboard)
    : QWidget(&view)
    , m_appearance(appearance)
    , m_view(view)
    , m_what(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
{
    setObjectName(QStringLiteral("emptyMapOffer"));
    setAttribute(Qt::WA_NoMousePropagation);
    m_what->setText(tr("Type the touchpoints one by one, or copy the rows of a table that has them.",
                       "on a map without touchpoints"));
    m_what->setWordWrap(true);
    auto* paste = new QPushButton(tr("Paste from a spreadsheet", "button on a map without touchpoints"));
    paste->setObjectName(QStringLiteral("emptyMapPaste"));
    paste->setAccessibleDescription(m_what->text());
    paste->setProperty(kKeyAfterLabel, keyText(QKeySequence::Paste));
    connect(paste, &QPushButton::clicked, &clipboard, &MapClipboard::paste);
    auto* column = new QVBoxLayout(this);
    const int padding = appearance.px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(appearance.px(12));
    column->addWidget(m_what);
    column->addWidget(paste, 0, Qt::AlignLeft);
    connect(&view.document(), &MapDocument::changed, this, &EmptyMapOffer::refresh);
    connect(&view.document(), &MapDocument::replaced, this, &EmptyMapOffer::refresh);
    connect(&view, &MapView::zoomChanged, this, &EmptyMapOffer::place);
    connect(&appearance, &Appearance::changed, this, &EmptyMapOffer::place);
    view.viewport()->installEventFilter(this); // which knows its size by then
    refresh();
}

void EmptyMapOffer::refresh()
{
    const MapDocument& document = m_view.document();
    const bool isWanted = document.hasMap() && document.canChange() && document.whole().touchpoints.empty();
    if (!isWanted && isAncestorOf(QApplication::focusWidget()))
        m_view.setFocus(Qt::OtherFocusReason);
    setVisible(isWanted);
    place();
}

/// Beside the places that are typed in; where there is no room, under them, and in a low window the button
/// alone.
void EmptyMapOffer::place()
{
    const QRect view = m_view.viewport()->geometry();
    const int padding = m_appearance.px(kPadding);
    const int width = std::min(m_appearance.px(kMostWidth), view.width());
    const auto height = [&] { return std::max(sizeHint().height(), heightForWidth(width)); };
    m_what->show();
    const int beside = view.left() + int(m_view.layout().width()) + padding;
    if (beside + width + padding <= view.right()) {
        setGeometry(beside, view.top() + padding, width, height());
        return raise();
    }
    const int cards = m_view.layout().rows().size() > 1 ? int(m_view.layout().rows()[1].height) : 0;
    m_what->setVisible(cards + padding + height() <= view.height());
    const int top = std::max(cards + padding, (view.height() - height()) / 2);
    setGeometry(view.left() + (view.width() - width) / 2,
                view.top() + std::max(0, std::min(top, view.height() - height())), width, height());
    raise();
}

bool EmptyMapOffer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyMapOffer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance.tokens().borderSubtle);
    painter.setBrush(m_appearance.tokens().bgSurface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10.0, 10.0);
}

} // namespace cxw::panels
