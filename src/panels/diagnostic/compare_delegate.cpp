#include "panels/diagnostic/compare_delegate.h"

#include "charts/area_marks.h"
#include "charts/change_chart.h"
#include "panels/diagnostic/compare_model.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QPainter>

#include <array>

namespace cxw::panels {
namespace {

constexpr double kCompareRowHeight = 24.0;
constexpr double kAxisInset = 44.0; ///< room for half of the words over 1 and 3

} // namespace

CompareDelegate::CompareDelegate(const Appearance& appearance, const CompareModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(40), m_appearance.px(kCompareRowHeight)};
}

QRectF CompareDelegate::axisIn(const QRect& rect) const
{
    const int inset = m_appearance.px(kAxisInset);
    return QRectF(rect).adjusted(inset, 0, -inset, 0);
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    const core::QuestionChange* change = m_model.changeAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.accentSoft : change ? t.bgSurface : t.bgWindow);
    if (!change) {
        paintGroup(*painter, option, index);
    } else if (index.column() == CompareModel::Question) {
        paintLabel(*painter, option.rect, index, *change);
    } else if (index.column() == CompareModel::Arrow) {
        const QRectF axis = axisIn(option.rect);
        painter->setPen(QPen(t.borderSubtle, 1.0));
        for (const double value : {1.0, 2.0, 3.0}) {
            const double x = charts::changeAxisX(axis, value);
            painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom() + 1));
        }
        charts::paintChangeArrow(*painter, axis, change->from, change->to, t, change->then);
    } else if (index.column() == CompareModel::Change) {
        const QRectF badge =
            QRectF(option.rect)
                .adjusted(m_appearance.px(4), m_appearance.px(3), -m_appearance.px(8), -m_appearance.px(3));
        charts::paintChangeBadge(*painter, badge, change->change(), index.data().toString(), t,
                                 m_appearance.font(charts::TypeRole::Micro));
    }
    painter->restore();
}

void CompareDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);
    if (index.column() != CompareModel::Question)
        return;
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter.setPen(t.textPrimary);
    painter.drawText(option.rect.adjusted(m_appearance.px(16), 0, 0, 0), Qt::AlignVCenter,
                     index.data().toString());
}

void CompareDelegate::paintLabel(QPainter& painter, const QRect& rect, const QModelIndex& index,
                                 const core::QuestionChange& change) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const int mark = m_appearance.px(10);
    charts::paintAreaMark(
        painter, QRectF(rect.left() + m_appearance.px(16), rect.center().y() - mark / 2.0, mark, mark),
        change.question.area, t);
    const int flag = change.actedOn ? m_appearance.px(14) : 0;
    QRect text = rect.adjusted(m_appearance.px(34), 0, -m_appearance.px(8), 0);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textPrimary);
    const QString label =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width() - 2 * flag);
    painter.drawText(text, Qt::AlignVCenter, label);
    if (flag == 0)
        return;
    const int left = text.left() + painter.fontMetrics().horizontalAdvance(label) + flag / 2;
    lineIcon(QStringLiteral("flag"), m_appearance, t.accent)
        .paint(&painter, QRect(left, rect.center().y() - flag / 2, flag, flag));
}

CompareHeader::CompareHeader(const Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance)
{
}

void CompareHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section != CompareModel::Arrow) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    const charts::Tokens& t = m_appearance.tokens();
    painter->fillRect(rect, t.bgSurface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.borderSubtle);
    painter->setFont(font());
    painter->setPen(t.textPrimary);
    const int half = m_appearance.px(kAxisInset);
    const QRectF axis = QRectF(rect).adjusted(half, 0, -half, 0);
    const std::array<QString, 3> words{tr("1 not done", "over the axis of the comparison"),
                                       tr("2 partly", "over the axis of the comparison"),
                                       tr("3 done", "over the axis of the comparison")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double x = charts::changeAxisX(axis, double(i) + 1.0);
        painter->drawText(QRectF(x - half, rect.top(), 2 * half, rect.height()), Qt::AlignCenter,
                          painter->fontMetrics().elidedText(words[i], Qt::ElideRight, 2 * half));
    }
    painter->restore();
}

} // namespace cxw::panels
