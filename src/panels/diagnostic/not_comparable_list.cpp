#include "panels/diagnostic/not_comparable_list.h"

#include "charts/area_marks.h"
#include "charts/comparison_words.h"
#include "charts/named_area.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kWhyRole = Qt::UserRole;
constexpr int kAreaRole = Qt::UserRole + 1;
constexpr double kWhyShare = 0.5; ///< of a row, at most

/// Paints one of the rows.
class NotComparableDelegate final : public QStyledItemDelegate
{
public:
    NotComparableDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_appearance.px(200), m_appearance.px(kLineHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        const QRect row = option.rect.adjusted(m_appearance.px(16), 0, -m_appearance.px(16), 0);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, t.accentSoft);
        const int mark = m_appearance.px(10);
        charts::paintAreaMark(*painter, QRectF(row.left(), row.center().y() - mark / 2.0, mark, mark),
                              core::AreaId(index.data(kAreaRole).toString()), t);
        painter->setFont(m_appearance.font(charts::TypeRole::Micro));
        painter->setPen(t.textSecondary);
        const QString why = index.data(kWhyRole).toString();
        const int whyWidth =
            std::min(painter->fontMetrics().horizontalAdvance(why) + 1, int(row.width() * kWhyShare));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(why, Qt::ElideRight, whyWidth));
        const QRect label = row.adjusted(mark + m_appearance.px(8), 0, -whyWidth - m_appearance.px(8), 0);
        painter->setFont(m_appearance.font(charts::TypeRole::Caption));
        painter->setPen(t.textPrimary);
        painter->drawText(
            label, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, label.width()));
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawBox(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1), {}, t.focus, 4.0, 2.0);
        painter->restore();
    }

private:
    const Appearance& m_appearance;
};

} // namespace

NotComparableList::NotComparableList(const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_questions(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setModel(m_questions);
    setItemDelegate(new NotComparableDelegate(appearance, this));
}

void NotComparableList::show(const core::ComparisonDocument& document,
                             const core::RoundComparison& comparison, const charts::Words& words)
{
    m_questions->clear();
    for (const core::NotComparable& each : comparison.notComparable) {
        const QString label = charts::labelOf(each.question, document.to.wordings);
        const QString why = charts::whyText(each, comparison, words);
        const QString whole = label + QStringLiteral(": ") + why;
        auto* item = new QStandardItem(label);
        item->setData(why, kWhyRole);
        item->setData(each.question.area.text(), kAreaRole);
        item->setData(whole, Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(whole));
        m_questions->appendRow(item);
    }
}

} // namespace cxw::panels
