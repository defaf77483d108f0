#include "panels/complaints/detail/step_list.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/helps/line_marks.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QTextLayout>

namespace cxw::panels {
namespace {

constexpr double kStepRowHeight = 26.0;
constexpr double kMostNameShare = 0.5; ///< of a row
constexpr int kStateRole = Qt::UserRole;
constexpr int kTimeRole = Qt::UserRole + 1;
constexpr int kLineRole = Qt::UserRole + 2;
constexpr int kMarksRole = Qt::UserRole + 3;

using Marks = std::vector<core::TextRange>;

enum class Standing { NotYet, Done, NotApplicable };

Standing standingOf(const std::optional<core::StepRecord>& record)
{
    if (!record)
        return Standing::NotYet;
    return record->state == core::StepState::Done ? Standing::Done : Standing::NotApplicable;
}

QString timeText(core::Instant at, core::Instant receivedAt, core::Instant now,
                 const core::NumberFormat& numbers)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at));
    const QDateTime received = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(receivedAt));
    return time.date() == received.date() ? time.toString(QStringLiteral("HH:mm"))
                                          : momentText(at, now, numbers);
}

class StepDelegate final : public QStyledItemDelegate
{
public:
    StepDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_appearance.px(240), m_appearance.px(kStepRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        const QRect row = option.rect.adjusted(m_appearance.px(4), 0, -m_appearance.px(4), 0);
        const auto standing = Standing(index.data(kStateRole).toInt());
        paintKey(*painter, row, index.row() + 1, standing);
        painter->setFont(m_appearance.font(charts::TypeRole::Caption));
        QRect name = row.adjusted(m_appearance.px(26), 0, 0, 0);
        name.setWidth(std::min(longestName(painter->fontMetrics()), int(row.width() * kMostNameShare)));
        paintText(*painter, name, index.data().toString(), t.textPrimary);
        QRect time = row;
        time.setLeft(name.right() + m_appearance.px(8));
        painter->setFont(m_appearance.font(charts::TypeRole::Micro));
        const QString when = index.data(kTimeRole).toString();
        paintText(*painter, time, when, t.textSecondary);
        const int whenWidth = std::max(m_appearance.px(64), painter->fontMetrics().horizontalAdvance(when));
        painter->setFont(m_appearance.font(charts::TypeRole::Caption));
        paintLine(*painter, time.adjusted(whenWidth + m_appearance.px(8), 0, 0, 0), index);
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), {}, t.focus, 4.0, 2.0);
        painter->restore();
    }

private:
    [[nodiscard]] static int longestName(const QFontMetrics& metrics)
    {
        int longest = 0;
        for (const core::ResolveStep each : core::kResolveSteps)
            longest = std::max(longest, metrics.horizontalAdvance(stepName(each)));
        return longest + 1;
    }

    void paintKey(QPainter& painter, const QRect& row, int key, Standing standing) const
    {
        const charts::Tokens& t = m_appearance.tokens();
        const int side = m_appearance.px(18);
        const QRect box(row.left(), row.center().y() - side / 2, side, side);
        const bool done = standing == Standing::Done;
        drawBox(painter, box, done ? t.accent : t.bgSurface, done ? t.accent : t.borderStrong, 4.0);
        painter.setFont(m_appearance.font(charts::TypeRole::Micro, true));
        painter.setPen(done ? t.onAccent : t.textSecondary);
        painter.drawText(box, Qt::AlignCenter, QString::number(key));
    }

    static void paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour)
    {
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    /// With wavy lines under its policy phrases.
    void paintLine(QPainter& painter, const QRect& rect, const QModelIndex& index) const
    {
        const QString line = index.data(kLineRole).toString();
        const QString shown = painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width());
        QList<QTextLayout::FormatRange> formats;
        for (const core::TextRange& each : index.data(kMarksRole).value<Marks>())
            if (each.start < shown.size())
                formats.push_back({int(each.start), int(std::min(each.length, shown.size() - each.start)),
                                   policyFormat(m_appearance)});
        QTextLayout layout(shown, painter.font(), painter.device());
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine only = layout.createLine();
        if (only.isValid())
            only.setLineWidth(rect.width() + 1);
        layout.endLayout();
        painter.setPen(m_appearance.tokens().textPrimary);
        layout.draw(&painter, QPointF(rect.left(), rect.center().y() - layout.boundingRect().height() / 2));
    }

    const Appearance& m_appearance;
};

} // namespace

StepList::StepList(const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_appearance(appearance)
    , m_steps(new QStandardItemModel(int(core::kResolveSteps.size()), 1, this))
{
    setObjectName(QStringLiteral("complaintSteps"));
    setAccessibleName(tr("Eight steps", "list: what was done about a complaint"));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as high as its rows
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_steps);
    setItemDelegate(new StepDelegate(appearance, this));
    setCurrentIndex(m_steps->index(0, 0));
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        emit tickWanted(core::kResolveSteps[std::size_t(index.row())]);
    });
}

void StepList::show(const core::StepRecords& steps, core::Instant receivedAt, core::Instant now,
                    const MarksIn& marksIn)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QStandardItem* item = m_steps->item(int(i));
        if (!item) {
            item = new QStandardItem;
            m_steps->setItem(int(i), item);
        }
        const Standing standing = standingOf(steps[i]);
        const QString name = stepName(core::kResolveSteps[i]);
        const QString when = standing == Standing::Done
            ? timeText(steps[i]->at, receivedAt, now, m_appearance.numbers())
            : standing == Standing::NotApplicable ? tr("does not apply", "state of a step")
                                                  : tr("not yet", "state of a step");
        const QString line = steps[i] ? steps[i]->line : QString();
        item->setText(name);
        item->setData(int(standing), kStateRole);
        item->setData(when, kTimeRole);
        item->setData(line, kLineRole);
        item->setData(QVariant::fromValue(marksIn(line)), kMarksRole);
        const QString whole = QStringList{name, when, line}.join(QStringLiteral(", "));
        item->setData(whole, Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(whole));
    }
}

QSize StepList::sizeHint() const
{
    return {m_appearance.px(240), m_appearance.px(kStepRowHeight) * int(core::kResolveSteps.size()) + 2};
}

void StepList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space)
        return QListView::keyPressEvent(event);
    const core::ResolveStep step = core::kResolveSteps[std::size_t(std::max(currentIndex().row(), 0))];
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        emit skipWanted(step);
    else
        emit tickWanted(step);
}

} // namespace cxw::panels
