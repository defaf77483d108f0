#include "panels/complaints/list/complaint_row_delegate.h"

#include "charts/step_strip.h"
#include "core/search_text.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/list/complaint_rows_model.h"
#include "panels/complaints/manage/list_layout.h"
#include "panels/complaints/manage/status_look.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kComplaintRowHeight = 60.0;
constexpr double kStripHeight = 12.0;

} // namespace

ComplaintRowDelegate::ComplaintRowDelegate(const Appearance& appearance, const ComplaintRowsModel& model,
                                           const ComplaintsPresenter& presenter, const ListLayout& layout,
                                           QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_presenter(presenter)
    , m_layout(layout)
{
}

QSize ComplaintRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(320), m_appearance.px(kComplaintRowHeight)};
}

void ComplaintRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const core::ComplaintRow* row = m_model.at(index);
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? t.accentSoft : t.bgSurface);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);
    if (selected)
        painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), t.accent);
    for (const PlacedColumn& each : placeColumns(option.rect, m_layout.columns(), m_appearance))
        paintCell(*painter, each, *row, selected);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawBox(*painter, QRectF(option.rect).adjusted(4, 3, -4, -4), {}, t.focus, 4.0, 2.0);
    painter->restore();
}

void ComplaintRowDelegate::paintCell(QPainter& painter, const PlacedColumn& cell,
                                     const core::ComplaintRow& row, bool selected) const
{
    const auto words = [selected](const QString& text) { return Words{text, selected}; };
    const core::Instant now = m_presenter.now();
    const auto has = [this](RowColumn column) {
        return std::ranges::find(m_layout.columns(), column) != m_layout.columns().end();
    };
    switch (cell.column) {
    case RowColumn::Received:
        return paintTwoLines(painter, cell.rect, words(core::shortReference(row.reference)),
                             momentText(row.receivedAt, now, m_appearance.numbers()));
    case RowColumn::Customer:
        return paintTwoLines(painter, cell.rect,
                             row.customer.isEmpty()
                                 ? Words{tr("not named", "a complaint without a customer"), false, true}
                                 : words(row.customer),
                             row.category.isEmpty() || has(RowColumn::Category) ? row.channel : row.category);
    case RowColumn::What: return paintWhat(painter, cell.rect.adjusted(0, 0, -12, 0), words(row.summary));
    case RowColumn::Steps:
        return charts::paintStepStrip(painter, cell.rect, m_appearance.px(kStripHeight), row.steps,
                                      m_appearance.tokens());
    case RowColumn::Age: return paintAge(painter, cell.rect, row);
    case RowColumn::Channel: return paintTwoLines(painter, cell.rect, words(row.channel), QString());
    case RowColumn::Category: return paintWhat(painter, cell.rect.adjusted(0, 0, -8, 0), words(row.category));
    case RowColumn::Touchpoint:
        return paintWhat(painter, cell.rect.adjusted(0, 0, -8, 0), words(row.touchpoint));
    case RowColumn::Severity:
        return paintTwoLines(painter, cell.rect,
                             words(row.severity ? QString::number(*row.severity) : QString()), QString());
    case RowColumn::Agent: return paintWhat(painter, cell.rect.adjusted(0, 0, -8, 0), words(row.agent));
    case RowColumn::Promise:
        if (row.promiseDue)
            paintTwoLines(painter, cell.rect, words(momentText(*row.promiseDue, now, m_appearance.numbers())),
                          dueText(*row.promiseDue, now));
        return;
    }
}

/// One line, cut at the end, with what was searched for on the colour of a hit.
void ComplaintRowDelegate::paintWords(QPainter& painter, const QRect& rect, const QString& text) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const QColor hit = m_appearance.tokens().searchHit;
    for (const core::TextRange& each : core::foundIn(shown, core::searchWords(m_presenter.text()))) {
        const int from = metrics.horizontalAdvance(shown.first(each.start));
        const int to = metrics.horizontalAdvance(shown.first(each.start + each.length));
        painter.fillRect(
            QRect(rect.left() + from, rect.center().y() - metrics.height() / 2, to - from, metrics.height()),
            hit);
    }
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

/// In the size of a cell.
void ComplaintRowDelegate::take(QPainter& painter, const Words& words) const
{
    QFont font = m_appearance.font(charts::TypeRole::Caption);
    if (words.strong)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(words.quiet ? m_appearance.tokens().textSecondary : m_appearance.tokens().textPrimary);
}

void ComplaintRowDelegate::paintTwoLines(QPainter& painter, const QRect& rect, const Words& first,
                                         const QString& second) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QRect words = rect.adjusted(0, m_appearance.px(10), -m_appearance.px(8), -m_appearance.px(10));
    const int half = words.height() / 2;
    take(painter, first);
    if (second.isEmpty())
        return paintWords(painter, words, first.text);
    paintWords(painter, QRect(words.left(), words.top(), words.width(), half), first.text);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    paintWords(painter, QRect(words.left(), words.top() + half, words.width(), half), second);
}

/// On one line, or broken once.
void ComplaintRowDelegate::paintWhat(QPainter& painter, const QRect& rect, const Words& what) const
{
    take(painter, what);
    const QString& text = what.text;
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    const int broken = line.textLength();
    layout.endLayout();
    const QRect words = rect.adjusted(0, m_appearance.px(10), 0, -m_appearance.px(10));
    if (broken >= text.size())
        return paintWords(painter, words, text);
    const int half = words.height() / 2;
    paintWords(painter, QRect(words.left(), words.top(), words.width(), half), text.first(broken).trimmed());
    paintWords(painter, QRect(words.left(), words.top() + half, words.width(), half), text.sliced(broken));
}

void ComplaintRowDelegate::paintAge(QPainter& painter, const QRect& rect, const core::ComplaintRow& row) const
{
    BadgeRow(painter, m_appearance, rect)
        .add(durationText(ageOf(row, m_presenter.now())), toneOf(row.status), iconOf(row.status));
}

} // namespace cxw::panels
