#include "panels/touchmap/paste/paste_head.h"

#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/paste/paste_model.h"
#include "panels/touchmap/paste/paste_sentences.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kPickers = 44.0;
constexpr double kNames = 24.0;

} // namespace

PasteHead::PasteHead(const Appearance& appearance, const PasteModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_appearance(appearance)
    , m_model(model)
{
    setObjectName(QStringLiteral("pasteHead"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(appearance.px(60));
    setAccessibleName(tr("What the columns become", "head of a table"));
}

QSize PasteHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_appearance.px(kPickers + kNames)};
}

void PasteHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const int pickers = m_appearance.px(kPickers);
    painter->save();
    painter->fillRect(rect, t.bgSurface);
    painter->fillRect(rect.left(), rect.top(), rect.width(), pickers, t.bgSunken);
    painter->fillRect(rect.left(), rect.top() + pickers - 1, rect.width(), 1, t.borderSubtle);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, t.borderStrong);
    const int gap = m_appearance.px(4);
    paintPicker(
        *painter,
        {rect.left() + gap, rect.top() + m_appearance.px(6), rect.width() - 2 * gap, m_appearance.px(32)},
        section);
    paintName(*painter,
              {rect.left() + m_appearance.px(12), rect.top() + pickers, rect.width() - m_appearance.px(16),
               rect.height() - pickers},
              section);
    painter->restore();
}

void PasteHead::paintPicker(QPainter& painter, const QRect& box, int section) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const int pad = m_appearance.px(8);
    const core::PasteColumn* column = m_model.columnAt(section);
    if (!column) {
        painter.setFont(m_appearance.font(charts::TypeRole::Caption));
        painter.setPen(t.textSecondary);
        painter.drawText(box.adjusted(pad, 0, 0, 0), Qt::AlignVCenter,
                         tr("becomes", "head: what the columns become"));
        return;
    }
    const QColor ink = !column->isSure ? t.warning : t.textPrimary;
    drawBox(painter, box, column->isSure ? t.bgSurface : t.warningSoft,
            column->isSure ? t.borderStrong : t.warning, 6.0);
    QRect room = box.adjusted(pad, 0, -pad, 0);
    const int icon = m_appearance.px(12);
    lineIcon(QStringLiteral("chevron-down"), m_appearance, column->isSure ? t.textSecondary : t.warning)
        .paint(&painter, QRect(room.right() - icon, room.center().y() - icon / 2, icon, icon));
    room.setRight(room.right() - icon - m_appearance.px(6));
    const QFont font = m_appearance.font(charts::TypeRole::Caption, column->field.has_value());
    const QString word = m_model.wordOf(column->field);
    painter.setFont(font);
    painter.setPen(column->field ? ink : t.textSecondary);
    const int width = QFontMetrics(font).horizontalAdvance(word);
    painter.drawText(room, Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, room.width()));
    if (column->isSure)
        return;
    const QFont small = m_appearance.font(charts::TypeRole::Micro, true);
    const QString check = tr("please check", "a column that was guessed");
    if (width + pad + QFontMetrics(small).horizontalAdvance(check) > room.width())
        return; // the colour says it, and the head's words
    painter.setFont(small);
    painter.setPen(t.warning);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, check);
}

void PasteHead::paintName(QPainter& painter, const QRect& line, int section) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const core::PasteColumn* column = m_model.columnAt(section);
    const QFont strong = m_appearance.font(charts::TypeRole::Micro, true);
    const QFont plain = m_appearance.font(charts::TypeRole::Micro);
    if (!column) {
        painter.setFont(plain);
        painter.setPen(t.textSecondary);
        painter.drawText(line, Qt::AlignVCenter, tr("%n row(s)", "of a table", m_model.rowCount()));
        return;
    }
    painter.setFont(strong);
    painter.setPen(t.textPrimary);
    const QFontMetrics metrics(strong);
    painter.drawText(line, Qt::AlignVCenter, metrics.elidedText(column->name, Qt::ElideRight, line.width()));
    const int used =
        column->name.isEmpty() ? 0 : metrics.horizontalAdvance(column->name) + m_appearance.px(8);
    const QRect rest = line.adjusted(used, 0, 0, 0);
    if (rest.width() < m_appearance.px(16))
        return;
    painter.setFont(plain);
    painter.setPen(t.textSecondary);
    painter.drawText(rest, Qt::AlignVCenter,
                     QFontMetrics(plain).elidedText(reasonOf(*column, m_appearance.numbers()), Qt::ElideRight,
                                                    rest.width()));
}

} // namespace cxw::panels
