#include "panels/shared/chart_view.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kChartInset = 4.0; ///< for the ring round the chart
constexpr double kLeastChartWidth = 240.0;
constexpr double kDimmed = 0.4;

/// A chart whose value is the marked one.
class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text part) const override
    {
        return part == QAccessible::Value ? static_cast<const ChartView*>(widget())->spoken()
                                          : QAccessibleWidget::text(part);
    }
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new AccessibleChart(view) : nullptr; // Qt owns it
}

} // namespace

ChartView::ChartView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    static const bool isKnown = (QAccessible::installFactory(accessibleChart), true);
    Q_UNUSED(isKnown)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void ChartView::show(ShownChart chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart.name);
    if (m_marked && *m_marked >= count())
        m_marked.reset();
    if (!m_marked && hasFocus() && count() > 0)
        m_marked = 0;
    setAccessibleDescription(m_chart.sentence);
    updateGeometry();
    update();
}

void ChartView::setDimmed(bool dimmed)
{
    if (dimmed == m_dimmed)
        return;
    m_dimmed = dimmed;
    update();
}

QFont ChartView::chartFont() const
{
    return m_appearance.font(charts::TypeRole::Micro);
}

QRectF ChartView::room() const
{
    return QRectF(rect()).adjusted(kChartInset, kChartInset, -kChartInset, -kChartInset);
}

std::vector<QRectF> ChartView::places() const
{
    return m_chart.places ? m_chart.places(room(), chartFont()) : std::vector<QRectF>();
}

QSize ChartView::sizeHint() const
{
    const int width = m_appearance.px(kLeastChartWidth * 1.5);
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    const int width = m_appearance.px(kLeastChartWidth);
    return {width, heightForWidth(std::max(width, this->width()))};
}

int ChartView::heightForWidth(int width) const
{
    if (!m_chart.height)
        return 0;
    return int(std::ceil(m_chart.height(width - 2.0 * kChartInset, chartFont()) + 2.0 * kChartInset));
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_chart.paint)
        return;
    QPainter painter(this);
    painter.setOpacity(m_dimmed ? kDimmed : 1.0);
    m_chart.paint(painter, room(), m_appearance.tokens(), chartFont());
    if (m_marked)
        paintMarked(painter);
}

/// The value's place, and what it says in a box beside it.
void ChartView::paintMarked(QPainter& painter) const
{
    const std::vector<QRectF> all = places();
    if (*m_marked >= int(all.size()))
        return;
    const charts::Tokens& t = m_appearance.tokens();
    const QRectF place = all[std::size_t(*m_marked)];
    QColor tint = t.accent;
    tint.setAlphaF(0.16F);
    painter.fillRect(place, tint);
    if (m_chart.showsValues)
        return;
    painter.setFont(m_appearance.font(charts::TypeRole::Micro, true));
    const int pad = m_appearance.px(6);
    QRectF box = painter.fontMetrics().boundingRect(QRect(0, 0, int(room().width()) - 2 * pad, 10'000),
                                                    Qt::TextWordWrap, m_chart.values[*m_marked]);
    box.adjust(-pad, -pad / 2.0, pad, pad / 2.0);
    const bool isRow = place.width() > room().width() / 2.0;
    box.moveCenter({place.center().x(), place.top() + box.height() / 2.0});
    if (isRow) // over the figures, not over the name that it is about
        box.moveTop(place.bottom() + 2.0);
    box.moveLeft(
        std::clamp(box.left(), room().left(), std::max(room().left(), room().right() - box.width())));
    if (box.bottom() > room().bottom())
        box.moveBottom(isRow ? place.top() - 2.0 : room().bottom());
    drawBox(painter, box, t.bgRaised, t.borderStrong, 4.0);
    painter.setPen(t.textPrimary);
    painter.drawText(box.adjusted(pad, 0.0, -pad, 0.0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_chart.values[*m_marked]);
}

void ChartView::mark(std::optional<int> value)
{
    if (value == m_marked)
        return;
    m_marked = value;
    QAccessibleValueChangeEvent event(this, spoken());
    QAccessible::updateAccessibility(&event);
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) { // arrows and Enter are ours before the window's
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = count() - 1;
    if (last < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: mark(m_marked ? std::max(0, *m_marked - 1) : last); return;
    case Qt::Key_Right:
    case Qt::Key_Down: mark(m_marked ? std::min(last, *m_marked + 1) : 0); return;
    case Qt::Key_Home: mark(0); return;
    case Qt::Key_End: mark(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked)
            emit chosen(*m_marked);
        else
            mark(0);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_marked && count() > 0 && event->reason() != Qt::MouseFocusReason)
        mark(0);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        mark(std::nullopt);
}

std::optional<int> ChartView::valueAt(const QPointF& position) const
{
    const std::vector<QRectF> all = places();
    const auto found = std::ranges::find_if(all, [&](const QRectF& each) { return each.contains(position); });
    return found == all.end() ? std::nullopt : std::optional(int(found - all.begin()));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto value = valueAt(event->position());
    setCursor(value ? Qt::PointingHandCursor : Qt::ArrowCursor);
    mark(value);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto value = valueAt(event->position()))
        emit chosen(*value);
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        mark(std::nullopt);
}

} // namespace cxw::panels
