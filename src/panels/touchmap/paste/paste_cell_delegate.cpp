#include "panels/touchmap/paste/paste_cell_delegate.h"

#include "panels/shared/badge.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/paste/paste_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace cxw::panels {
namespace {

bool comesIn(const std::optional<core::PasteRow>& row)
{
    return !row || row->fate == core::PasteFate::New || row->fate == core::PasteFate::Updated;
}

struct FateLook
{
    BadgeTone tone = BadgeTone::Neutral;
    const char* icon = "";
};

FateLook lookOf(core::PasteFate fate)
{
    switch (fate) {
    case core::PasteFate::New: return {BadgeTone::Success, "plus-lg"};
    case core::PasteFate::Updated: return {BadgeTone::Accent, "pencil"};
    case core::PasteFate::Skipped: return {BadgeTone::Warning, "files"};
    case core::PasteFate::LeftOut: return {BadgeTone::Outline, "dash-lg"};
    case core::PasteFate::Refused: return {BadgeTone::Danger, "exclamation-triangle"};
    }
    return {};
}

bool isNumber(core::TouchpointField field)
{
    using enum core::TouchpointField;
    return field == Feeling || field == Satisfaction || field == TargetSatisfaction
        || field == ImportanceCustomer || field == ImportanceUs || field == WeeklyContacts;
}

} // namespace

PasteCellDelegate::PasteCellDelegate(const Appearance& appearance, const PasteModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

void PasteCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    painter->save();
    painter->setClipRect(option.rect);
    const bool isWrong = m_model.isWrong(index);
    painter->fillRect(option.rect,
                      isWrong                              ? t.dangerSoft
                          : comesIn(m_model.fateAt(index)) ? t.bgSurface
                                                           : t.bgSunken);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);
    const int pad = m_appearance.px(12);
    if (index.column() == PasteModel::Fate)
        paintFate(*painter, option.rect.adjusted(m_appearance.px(8), 0, 0, -1), index);
    else
        paintText(*painter, option.rect.adjusted(pad, 0, -m_appearance.px(4), -1), index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        drawBox(*painter, QRectF(option.rect).adjusted(2, 1, -2, -2), {}, t.focus, 4.0, 2.0);
    painter->restore();
}

void PasteCellDelegate::paintFate(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto row = m_model.fateAt(index);
    const QString word = index.data().toString();
    if (!row) {
        painter.setPen(m_appearance.tokens().textSecondary);
        painter.drawText(rect, Qt::AlignVCenter, word);
        return;
    }
    const FateLook look = lookOf(row->fate);
    const QString icon = QLatin1String(look.icon);
    // Pills are drawn from the right: measured first, then put at the left.
    BadgeRow measured(painter, m_appearance, QRect(0, -10'000, 0, 1));
    measured.add(word, look.tone, icon);
    const int width = -measured.left() - m_appearance.px(8);
    BadgeRow(painter, m_appearance, QRect(rect.left(), rect.top(), width, rect.height()))
        .add(word, look.tone, icon);
}

void PasteCellDelegate::paintText(QPainter& painter, QRect rect, const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const core::PasteColumn* column = m_model.columnAt(index.column());
    const bool isIn = comesIn(m_model.fateAt(index)) && column && column->field;
    const bool isTitle = isIn && *column->field == core::TouchpointField::Title;
    const QFont font = m_appearance.font(charts::TypeRole::Caption, isTitle);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString().simplified();
    if (m_model.isNew(index)) {
        const QString word = tr("new", "a name that no list has yet");
        const int least = metrics.horizontalAdvance(text) + m_appearance.px(6);
        const int badge = QFontMetrics(m_appearance.font(charts::TypeRole::Micro)).horizontalAdvance(word)
            + m_appearance.px(16);
        const int right = std::min(rect.right(), rect.left() + least + badge);
        BadgeRow row(painter, m_appearance,
                     QRect(rect.left(), rect.top(), right - rect.left(), rect.height()));
        row.add(word, BadgeTone::Accent);
        rect.setRight(right - badge - m_appearance.px(4));
    }
    painter.setFont(font);
    painter.setPen(isIn ? t.textPrimary : t.textSecondary);
    const bool isCentred = column && column->field && isNumber(column->field->field);
    painter.drawText(rect, (isCentred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace cxw::panels
