#include "panels/touchmap/lower/weak_spots_delegate.h"

#include "panels/shared/line_delegate.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/lower/weak_spots_model.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kSpotRow = 30.0;
constexpr double kRankWidth = 24.0;
constexpr double kBarWidth = 44.0;
constexpr double kBarHeight = 8.0;
constexpr double kVeryWeak = 0.9; ///< share of the weakest from which a bar takes the strongest colour

} // namespace

WeakSpotsDelegate::WeakSpotsDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize WeakSpotsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isScore = index.column() == WeakSpotsModel::Score;
    const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Body, isScore));
    const int bar = isScore ? m_appearance.px(kBarWidth + 8) : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + bar + m_appearance.px(20),
            m_appearance.px(kSpotRow)};
}

void WeakSpotsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, option, t, true);
    if (isSelected && index.column() == WeakSpotsModel::Title)
        painter->fillRect(option.rect.left(), option.rect.top(), m_appearance.px(3), option.rect.height(),
                          t.accent);
    const QRect inside = option.rect.adjusted(m_appearance.px(8), 0, -m_appearance.px(10), 0);
    if (index.column() == WeakSpotsModel::Title) {
        paintTitle(*painter, inside, index);
    } else if (index.column() == WeakSpotsModel::Score) {
        paintScore(*painter, inside, index);
    } else {
        painter->setFont(m_appearance.font(charts::TypeRole::Caption));
        painter->setPen(index.data(WeakSpotsModel::RankRole).toInt() > 0 ? t.textPrimary : t.textSecondary);
        paintElided(*painter, inside, index.data().toString(), Qt::AlignRight);
    }
    painter->restore();
}

void WeakSpotsDelegate::paintTitle(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const int rank = index.data(WeakSpotsModel::RankRole).toInt();
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textSecondary);
    if (rank > 0)
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, m_appearance.numbers().integer(rank));
    painter.setFont(m_appearance.font(charts::TypeRole::Body, rank == 1));
    painter.setPen(rank > 0 ? t.textPrimary : t.textSecondary);
    const QRect words = rect.adjusted(m_appearance.px(kRankWidth), 0, 0, 0);
    const QString title =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const QRect after =
        words.adjusted(painter.fontMetrics().horizontalAdvance(title) + m_appearance.px(6), 0, 0, 0);
    if (after.width() < m_appearance.px(24))
        return;
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textSecondary);
    paintElided(painter, after, index.data(WeakSpotsModel::ChannelRole).toString());
}

void WeakSpotsDelegate::paintScore(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter.setFont(m_appearance.font(charts::TypeRole::Body, true));
    painter.setPen(t.textPrimary);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    const double share = index.data(WeakSpotsModel::ShareRole).toDouble();
    if (share <= 0.0)
        return;
    const double widest =
        painter.fontMetrics().horizontalAdvance(QStringLiteral("00.0")) + m_appearance.px(8);
    const double width = std::max(2.0, m_appearance.px(kBarWidth) * share);
    const double height = m_appearance.px(kBarHeight);
    painter.fillRect(
        QRectF(rect.right() - widest - width, rect.center().y() - height / 2.0, width, height).toRect(),
        t.heat[share >= kVeryWeak ? 2 : 1].fill);
}

} // namespace cxw::panels
