#include "panels/shared/line_delegate.h"

#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QIcon>
#include <QPainter>

#include <array>

namespace cxw::panels {
namespace {

constexpr double kIndentation = 20.0;
constexpr std::array kHeights{kLineHeight, 48.0, 68.0}; ///< by the number of lines

int levelOf(QModelIndex index)
{
    int level = 0;
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++level;
    return level;
}

} // namespace

LineDelegate::LineDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void LineDelegate::setLines(int lines)
{
    m_lines = std::clamp(lines, 1, int(kHeights.size()));
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(120), m_appearance.px(kHeights.at(std::size_t(m_lines - 1)))};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    paintRowGround(*painter, option, t, m_lines > 1);
    const int margin = m_appearance.px(m_lines > 1 ? 12 : 8);
    QRect text = option.rect.adjusted(margin + m_appearance.px(kIndentation) * levelOf(index), 0,
                                      -m_appearance.px(8), 0);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const int side = m_appearance.px(14);
        icon.paint(painter, QRect(text.left(), text.center().y() - side / 2, side, side));
        text.setLeft(text.left() + side + m_appearance.px(6));
    }
    paintLines(*painter, m_lines > 1 ? text.adjusted(0, 5, 0, -6) : text, index);
    if (m_lines > 1 && option.state.testFlag(QStyle::State_HasFocus))
        drawBox(*painter, option.rect.adjusted(3, 3, -4, -4), {}, t.focus, 4.0, 2.0);
    painter->restore();
}

void LineDelegate::paintLines(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const std::array texts{index.data().toString(), index.data(SecondLineRole).toString(),
                           index.data(ThirdLineRole).toString()};
    const std::array inks{t.textPrimary, t.textSecondary, t.accent};
    for (int i = 0; i < m_lines; ++i) {
        const auto at = std::size_t(i);
        painter.setFont(m_appearance.font(i == 0 ? charts::TypeRole::Caption : charts::TypeRole::Micro));
        painter.setPen(inks[at]);
        const int top = room.top() + room.height() * i / m_lines;
        paintElided(painter, QRect(room.left(), top, room.width(), room.height() / m_lines), texts[at]);
    }
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const charts::Tokens& tokens,
                    bool ruled)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, isSelected ? tokens.accentSoft : tokens.bgSurface);
    if (ruled)
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                         tokens.borderSubtle);
}

void paintElided(QPainter& painter, const QRect& room, const QString& text, Qt::Alignment side)
{
    painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace cxw::panels
