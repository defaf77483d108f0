#include "panels/workshop/seat_row.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kMostInOneRow = 15;
constexpr double kToken = 44.0;
constexpr double kSmallToken = 32.0;
constexpr double kNameHeight = 20.0;

} // namespace

SeatRow::SeatRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("seatRow"));
    setAccessibleName(tr("Participants", "spoken by a screen reader"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void SeatRow::show(const std::vector<SeatToken>& seats)
{
    if (seats.size() != m_seats.size())
        updateGeometry();
    m_seats = seats;
    setAccessibleDescription(spoken());
    update();
}

QString SeatRow::spoken() const
{
    QStringList sentences;
    for (const SeatToken& seat : m_seats)
        sentences += seat.hasVoted ? tr("%1 has voted.", "spoken; a participant").arg(seat.name)
            : seat.isTurn          ? tr("%1 votes now.", "spoken; a participant").arg(seat.name)
            : seat.isEmpty         ? tr("%1 has left.", "spoken; a participant").arg(seat.name)
                                   : tr("%1 is waited for.", "spoken; a participant").arg(seat.name);
    return sentences.join(QLatin1Char(' '));
}

int SeatRow::columns() const
{
    const int count = int(m_seats.size());
    return std::max(1, std::min(count, kMostInOneRow));
}

QSize SeatRow::sizeHint() const
{
    const int rows = (int(m_seats.size()) + columns() - 1) / columns();
    const double token = rows > 1 ? kSmallToken : kToken;
    return {m_appearance.px(560), std::max(1, rows) * m_appearance.px(token + kNameHeight + 8.0)};
}

QRect SeatRow::rectOf(int index) const
{
    const int rows = std::max(1, (int(m_seats.size()) + columns() - 1) / columns());
    const int wide = width() / columns();
    const int tall = height() / rows;
    return {index % columns() * wide, index / columns() * tall, wide, tall};
}

void SeatRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_seats.size()); ++i)
        paintSeat(painter, rectOf(i), m_seats[std::size_t(i)]);
}

void SeatRow::paintSeat(QPainter& painter, const QRect& rect, const SeatToken& seat) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const int size = m_appearance.px(int(m_seats.size()) > kMostInOneRow ? kSmallToken : kToken);
    const QRectF disc(rect.center().x() - size / 2.0, rect.top() + 2.0, size, size);
    const QColor edge = seat.hasVoted || seat.isTurn ? t.accent : seat.isEmpty ? t.textMuted : t.borderStrong;
    QPen pen(edge, seat.isTurn ? 3.0 : 2.0);
    if (!seat.hasVoted && !seat.isTurn)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(seat.hasVoted ? t.accentSoft : t.bgSurface);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter.setPen(seat.hasVoted ? t.accent : seat.isEmpty ? t.textMuted : t.textPrimary);
    painter.drawText(disc, Qt::AlignCenter, seat.isEmpty ? QStringLiteral("–") : seat.initials);
    if (seat.hasVoted) {
        const int tick = m_appearance.px(14);
        const QRectF corner(disc.right() - tick, disc.bottom() - tick, tick, tick);
        drawBox(painter, corner, t.accent, {}, tick / 2.0);
        lineIcon(QStringLiteral("check-lg"), m_appearance, t.onAccent)
            .paint(&painter, corner.toRect().adjusted(3, 3, -3, -3));
    }
    painter.setFont(m_appearance.font(charts::TypeRole::Micro, seat.isTurn));
    painter.setPen(seat.hasVoted || seat.isEmpty ? t.textSecondary : t.textPrimary);
    const QRect name(rect.left(), int(disc.bottom()) + 2, rect.width(), m_appearance.px(kNameHeight));
    painter.drawText(name, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(seat.name, Qt::ElideRight, name.width() - 4));
}

void SeatRow::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < int(m_seats.size()); ++i)
        if (rectOf(i).contains(event->pos()))
            emit chosen(m_seats[std::size_t(i)].id);
}

void SeatRow::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto turn = std::ranges::find_if(m_seats, &SeatToken::isTurn);
    if (step == 0 || m_seats.empty())
        return QWidget::keyPressEvent(event);
    const int count = int(m_seats.size());
    const int from = turn == m_seats.end() ? 0 : int(turn - m_seats.begin());
    emit chosen(m_seats[std::size_t((from + step + count) % count)].id);
}

} // namespace cxw::panels
