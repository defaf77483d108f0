#include "panels/complaints/entry/customer_field.h"

#include "panels/complaints/complaint_words.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

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
constexpr int kRemarkRole = Qt::UserRole;
constexpr int kPromiseRole = Qt::UserRole + 1;

/// A name over its remark, the last promise at the right.
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
        const QRect row = option.rect.adjusted(m_appearance.px(12), m_appearance.px(4), -m_appearance.px(12),
                                               -m_appearance.px(4));
        const QRect upper(row.left(), row.top(), row.width(), row.height() / 2);
        const QRect lower = upper.translated(0, row.height() / 2);
        paintText(*painter, upper, index.data().toString(), charts::TypeRole::Caption, t.textPrimary);
        const QString promise = index.data(kPromiseRole).toString();
        const QString remark = index.data(kRemarkRole).toString();
        paintText(*painter, lower, promise.isEmpty() ? remark : remark + QStringLiteral(" · ") + promise,
                  charts::TypeRole::Micro, promise.isEmpty() ? t.textSecondary : t.warning);
        painter->restore();
    }

private:
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

QString remarkOf(const core::CustomerMatch& match)
{
    const QString earlier = match.complaints == 0
        ? CustomerField::tr("no earlier complaint", "under a customer's name")
        : CustomerField::tr("%n earlier: %1", "under a customer's name; the newest of them", match.complaints)
              .arg(match.lastSummary);
    return match.customer.contact.isEmpty() ? earlier
                                            : match.customer.contact + QStringLiteral(" · ") + earlier;
}

QString promiseOf(const core::CustomerMatch& match, core::Instant now)
{
    if (!match.lastPromise || match.lastPromise->kept)
        return {};
    const QString due = match.lastPromise->due
        ? QStringLiteral(" (") + dueText(*match.lastPromise->due, now) + QLatin1Char(')')
        : QString();
    return CustomerField::tr("last promise: %1", "under a customer's name")
        .arg(match.lastPromise->text + due);
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
        const QString remark = remarkOf(each);
        const QString promise = promiseOf(each, m_presenter.now());
        item->setData(remark, kRemarkRole);
        item->setData(promise, kPromiseRole);
        item->setToolTip(
            plainToolTip(QStringList{each.customer.name, remark, promise}.join(QLatin1Char('\n'))));
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
