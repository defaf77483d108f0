#include "panels/complaints/complaint_row_delegate.h"

#include "charts/step_strip.h"
#include "core/search_text.h"
#include "panels/complaints/complaint_rows_model.h"
#include "panels/complaints/complaint_words.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>
#include <QTextLayout>

namespace cxw::panels {
namespace {

constexpr double kComplaintRowHeight = 60.0;
constexpr double kPadding = 24.0;
constexpr double kReceivedWidth = 104.0;
constexpr double kCustomerWidth = 128.0;
constexpr double kStepsWidth = 96.0;
constexpr double kAgeWidth = 76.0;
constexpr double kRoomForSteps = 620.0;
constexpr double kStripHeight = 12.0;

QString iconOf(core::ComplaintStatus status)
{
    using enum core::ComplaintStatus;
    switch (status) {
    case Open: return QStringLiteral("clock");
    case WaitingForCustomer:
    case WaitingForUs: return QStringLiteral("hourglass-split");
    case Resolved: return QStringLiteral("check-lg");
    default: return QStringLiteral("x-lg");
    }
}

struct PillColours
{
    QColor ground;
    QColor ink;
};

PillColours coloursOf(core::ComplaintStatus status, const charts::Tokens& t)
{
    using enum core::ComplaintStatus;
    switch (status) {
    case Open: return {t.dangerSoft, t.danger};
    case WaitingForCustomer:
    case WaitingForUs: return {t.warningSoft, t.warning};
    case Resolved: return {t.successSoft, t.success};
    default: return {t.bgSunken, t.textSecondary};
    }
}

} // namespace

ComplaintColumns complaintColumns(const QRect& row, const Appearance& appearance)
{
    const int padding = appearance.px(kPadding);
    QRect rest = row.adjusted(padding, 0, -padding, 0);
    const auto takeLeft = [&](double width) {
        QRect taken = rest;
        taken.setWidth(appearance.px(width));
        rest.setLeft(taken.right() + 1);
        return taken;
    };
    const auto takeRight = [&](double width) {
        QRect taken = rest;
        taken.setLeft(rest.right() + 1 - appearance.px(width));
        rest.setRight(taken.left() - 1);
        return taken;
    };
    ComplaintColumns columns;
    columns.received = takeLeft(kReceivedWidth);
    columns.customer = takeLeft(kCustomerWidth);
    columns.age = takeRight(kAgeWidth);
    if (row.width() >= appearance.px(kRoomForSteps))
        columns.steps = takeRight(kStepsWidth);
    columns.what = rest.adjusted(0, 0, -appearance.px(12), 0);
    return columns;
}

ComplaintRowDelegate::ComplaintRowDelegate(const Appearance& appearance, const ComplaintRowsModel& model,
                                           const ComplaintsPresenter& presenter, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_presenter(presenter)
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
    const ComplaintColumns columns = complaintColumns(option.rect, m_appearance);
    const core::Instant now = m_presenter.now();
    paintTwoLines(*painter, columns.received, core::shortReference(row->reference),
                  momentText(row->receivedAt, now, m_appearance.numbers()));
    paintTwoLines(*painter, columns.customer,
                  row->customer.isEmpty() ? tr("not named", "a complaint without a customer") : row->customer,
                  row->category.isEmpty() ? row->channel : row->category);
    paintWhat(*painter, columns.what, row->summary);
    if (!columns.steps.isEmpty())
        charts::paintStepStrip(*painter, columns.steps, m_appearance.px(kStripHeight), row->steps, t);
    paintAge(*painter, columns.age, *row);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawBox(*painter, QRectF(option.rect).adjusted(4, 3, -4, -4), {}, t.focus, 4.0, 2.0);
    painter->restore();
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

void ComplaintRowDelegate::paintTwoLines(QPainter& painter, const QRect& rect, const QString& first,
                                         const QString& second) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QRect words = rect.adjusted(0, m_appearance.px(10), -m_appearance.px(8), -m_appearance.px(10));
    const int half = words.height() / 2;
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textPrimary);
    paintWords(painter, QRect(words.left(), words.top(), words.width(), half), first);
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    paintWords(painter, QRect(words.left(), words.top() + half, words.width(), half), second);
}

/// On one line, or broken once.
void ComplaintRowDelegate::paintWhat(QPainter& painter, const QRect& rect, const QString& text) const
{
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(m_appearance.tokens().textPrimary);
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
    const PillColours colours = coloursOf(row.status, m_appearance.tokens());
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    const QString age = durationText(ageOf(row, m_presenter.now()));
    const int icon = m_appearance.px(12);
    const int margin = m_appearance.px(6);
    const int width = painter.fontMetrics().horizontalAdvance(age) + icon + 3 * margin;
    const int height = m_appearance.px(20);
    const QRect pill(rect.right() + 1 - width, rect.center().y() - height / 2, width, height);
    drawBox(painter, pill, colours.ground, {}, 4.0);
    lineIcon(iconOf(row.status), m_appearance, colours.ink)
        .paint(&painter, QRect(pill.left() + margin, pill.center().y() - icon / 2, icon, icon));
    painter.setPen(colours.ink);
    painter.drawText(pill.adjusted(icon + 2 * margin, 0, -margin, 0), Qt::AlignVCenter | Qt::AlignRight, age);
}

} // namespace cxw::panels
