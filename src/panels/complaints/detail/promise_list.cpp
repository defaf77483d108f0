#include "panels/complaints/detail/promise_list.h"

#include "panels/complaints/complaint_words.h"
#include "panels/shared/badge.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace cxw::panels {
namespace {

constexpr double kPromiseRowHeight = 28.0;
constexpr int kPillRole = Qt::UserRole;
constexpr int kToneRole = Qt::UserRole + 1;
constexpr int kIdRole = Qt::UserRole + 2;
constexpr std::chrono::hours kSoon{24};

struct Pill
{
    QString word;
    BadgeTone tone = BadgeTone::Neutral;
};

Pill pillOf(const core::Promise& promise, core::Instant now, const core::NumberFormat& numbers)
{
    if (promise.kept.value_or(false))
        return {
            promise.keptAt
                ? PromiseList::tr("kept %1", "a promise; when").arg(momentText(*promise.keptAt, now, numbers))
                : PromiseList::tr("kept", "a promise"),
            BadgeTone::Success};
    if (promise.kept)
        return {PromiseList::tr("not kept", "a promise"), BadgeTone::Danger};
    if (!promise.due)
        return {PromiseList::tr("no time", "a promise without a due time"), BadgeTone::Neutral};
    const BadgeTone tone = *promise.due < now ? BadgeTone::Danger
        : *promise.due - now < kSoon          ? BadgeTone::Warning
                                              : BadgeTone::Neutral;
    return {dueText(*promise.due, now), tone};
}

class PromiseDelegate final : public QStyledItemDelegate
{
public:
    PromiseDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_appearance.px(240), m_appearance.px(kPromiseRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        const QRect row = option.rect.adjusted(m_appearance.px(4), 0, -m_appearance.px(4), 0);
        const auto tone = BadgeTone(index.data(kToneRole).toInt());
        const int icon = m_appearance.px(16);
        lineIcon(tone == BadgeTone::Success ? QStringLiteral("check-lg") : QStringLiteral("clock"),
                 m_appearance, tone == BadgeTone::Success ? t.success : t.textSecondary)
            .paint(painter, QRect(row.left() + 1, row.center().y() - icon / 2, icon, icon));
        BadgeRow badges(*painter, m_appearance, row);
        badges.add(index.data(kPillRole).toString(), tone);
        QRect text = row.adjusted(m_appearance.px(26), 0, 0, 0);
        text.setRight(badges.left() - m_appearance.px(8));
        painter->setFont(m_appearance.font(charts::TypeRole::Caption));
        painter->setPen(t.textPrimary);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state.testFlag(QStyle::State_HasFocus))
            drawBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), {}, t.focus, 4.0, 2.0);
        painter->restore();
    }

private:
    const Appearance& m_appearance;
};

} // namespace

PromiseList::PromiseList(const Appearance& appearance, QWidget* parent)
    : QListView(parent)
    , m_appearance(appearance)
    , m_promises(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("complaintPromises"));
    setAccessibleName(tr("Satisfied if", "list: what the customer was promised"));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as high as its rows
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_promises);
    setItemDelegate(new PromiseDelegate(appearance, this));
}

void PromiseList::show(const std::vector<core::Promise>& promises, core::Instant now)
{
    const int row = currentIndex().row();
    m_promises->clear();
    for (const core::Promise& each : promises) {
        const Pill pill = pillOf(each, now, m_appearance.numbers());
        auto* item = new QStandardItem(each.text);
        item->setData(pill.word, kPillRole);
        item->setData(int(pill.tone), kToneRole);
        item->setData(each.id.value(), kIdRole);
        const QString whole = each.text + QStringLiteral(", ") + pill.word;
        item->setData(whole, Qt::AccessibleTextRole);
        item->setToolTip(plainToolTip(whole));
        m_promises->appendRow(item);
    }
    setCurrentIndex(m_promises->index(std::clamp(row, 0, std::max(int(promises.size()) - 1, 0)), 0));
    updateGeometry();
}

QSize PromiseList::sizeHint() const
{
    return {m_appearance.px(240), m_appearance.px(kPromiseRowHeight) * m_promises->rowCount() + 2};
}

void PromiseList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        emit keepWanted(core::PromiseId(currentIndex().data(kIdRole).toLongLong()));
    else
        QListView::keyPressEvent(event);
}

} // namespace cxw::panels
