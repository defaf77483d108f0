#include "panels/complaints/entry/customer_field.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/key_cap.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kMatchHeight = 44.0;
constexpr int kContactRole = Qt::UserRole;
constexpr int kEarlierRole = Qt::UserRole + 1;
constexpr int kPromiseRole = Qt::UserRole + 2;
constexpr int kDueRole = Qt::UserRole + 3; ///< the promise is not kept

constexpr int kNamePercent = 34; // of the width; the rest is for what was before

/// A name over the contact; beside them the earlier complaints over the last promise.
class MatchDelegate final : public QStyledItemDelegate
{
public:
    MatchDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_appearance.px(240), m_appearance.px(kMatchHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const charts::Tokens& t = m_appearance.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, selected ? t.accentSoft : t.bgRaised);
        if (selected)
            painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(), t.accent);
        QRect row = option.rect.adjusted(m_appearance.px(12), m_appearance.px(4), -m_appearance.px(12),
                                         -m_appearance.px(4));
        if (selected)
            paintKey(*painter, row);
        const QRect name(row.left(), row.top(), row.width() * kNamePercent / 100, row.height());
        const QRect before = row.adjusted(name.width() + m_appearance.px(12), 0, 0, 0);
        paintTwo(*painter, name, {index.data().toString(), t.textPrimary},
                 {index.data(kContactRole).toString(), t.textSecondary});
        paintTwo(*painter, before, {index.data(kEarlierRole).toString(), t.textPrimary},
                 {index.data(kPromiseRole).toString(),
                  index.data(kDueRole).toBool() ? t.warning : t.textSecondary});
        painter->restore();
    }

private:
    struct Line
    {
        QString text;
        QColor colour;
    };

    /// The key that takes the one that is marked; the room is what is left of it.
    void paintKey(QPainter& painter, QRect& room) const
    {
        const QString tab = keyText(Qt::Key_Tab);
        const int width = keyCapWidth(tab, m_appearance);
        drawKeyCap(painter, QRectF(room).adjusted(room.width() - width, 0, 0, 0), tab, m_appearance);
        room.setRight(room.right() - width - m_appearance.px(12));
    }

    /// One over the other, or the first alone in the middle.
    void paintTwo(QPainter& painter, const QRect& rect, const Line& first, const Line& second) const
    {
        const QRect upper(rect.left(), rect.top(), rect.width(), rect.height() / 2);
        paintText(painter, second.text.isEmpty() ? rect : upper, first.text, charts::TypeRole::Caption,
                  first.colour);
        paintText(painter, upper.translated(0, upper.height()), second.text, charts::TypeRole::Micro,
                  second.colour);
    }

    void paintText(QPainter& painter, const QRect& rect, const QString& text, charts::TypeRole role,
                   const QColor& colour) const
    {
        painter.setFont(m_appearance.font(role));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    const Appearance& m_appearance;
};

QString earlierOf(const core::CustomerMatch& match)
{
    return match.complaints == 0
        ? CustomerField::tr("no earlier complaint", "beside a customer's name")
        : CustomerField::tr("%n earlier: %1", "beside a customer's name; the newest of them",
                            match.complaints)
              .arg(match.lastSummary);
}

QString promiseOf(const core::Promise& promise, core::Instant now)
{
    if (promise.kept)
        return (*promise.kept ? CustomerField::tr("Promise kept: %1", "beside a customer's name")
                              : CustomerField::tr("Promise not kept: %1", "beside a customer's name"))
            .arg(promise.text);
    return promise.due
        ? CustomerField::tr("Last promise: %1, %2", "beside a customer's name; what, and when it is due")
              .arg(promise.text, dueText(*promise.due, now))
        : CustomerField::tr("Last promise: %1", "beside a customer's name").arg(promise.text);
}

} // namespace

CustomerField::CustomerField(const Appearance& appearance, EntryPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_matches(new QStandardItemModel(this))
{
    m_line->setObjectName(QStringLiteral("complaintCustomer"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("customerMatches"));
    m_list->setAccessibleName(tr("Customers of that name", "list"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new MatchDelegate(appearance, m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_list);
    connect(m_line, &QLineEdit::textEdited, &presenter, &EntryPresenter::typeCustomer);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        m_presenter.takeMatch(index.row());
        emit finished();
    });
    connect(&presenter, &EntryPresenter::matchesChanged, this, &CustomerField::refresh);
    refresh();
}

void CustomerField::show(const QString& name)
{
    if (m_line->text() != name)
        m_line->setText(name);
}

void CustomerField::refresh()
{
    m_matches->clear();
    for (const core::CustomerMatch& each : m_presenter.matches()) {
        auto* item = new QStandardItem(each.customer.name);
        QStringList said{each.customer.name, each.customer.contact, earlierOf(each)};
        item->setData(each.customer.contact, kContactRole);
        item->setData(said.last(), kEarlierRole);
        if (const auto& promise = each.lastPromise) {
            said += promiseOf(*promise, m_presenter.now());
            item->setData(said.last(), kPromiseRole);
            item->setData(!promise->kept.value_or(false), kDueRole);
        }
        said.removeAll(QString());
        item->setToolTip(plainToolTip(said.join(QLatin1Char('\n'))));
        item->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_matches->appendRow(item);
    }
    m_list->setVisible(m_matches->rowCount() > 0);
    m_list->setFixedHeight(m_appearance.px(kMatchHeight) * m_matches->rowCount() + 2);
    m_list->setCurrentIndex(m_matches->index(0, 0));
    show(m_presenter.form().customer);
}

bool CustomerField::press(int key)
{
    const int row = m_list->currentIndex().row();
    const int last = m_matches->rowCount() - 1;
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_matches->index(std::min(row + 1, last), 0));
        return last >= 0;
    case Qt::Key_Up: m_list->setCurrentIndex(m_matches->index(std::max(row - 1, 0), 0)); return last >= 0;
    case Qt::Key_Tab:
        if (row >= 0)
            m_presenter.takeMatch(row);
        return false; // and on to the next field
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->hide();
        emit finished();
        return true;
    default: return false;
    }
}

bool CustomerField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool bare = !(key->modifiers() & ~Qt::KeypadModifier);
        if (bare && press(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
