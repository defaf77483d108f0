#include "panels/actions/action_filters.h"

#include "panels/actions/actions_presenter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace cxw::panels {
namespace {

QString choiceOf(ActionFilter::Status status, int count)
{
    switch (status) {
    case ActionFilter::Open: return ActionFilters::tr("Open: %n", "filter; number of actions", count);
    case ActionFilter::Overdue: return ActionFilters::tr("Overdue: %n", "filter; number of actions", count);
    case ActionFilter::Done: return ActionFilters::tr("Done: %n", "filter; number of actions", count);
    case ActionFilter::Dropped: return ActionFilters::tr("Dropped: %n", "filter; number of actions", count);
    case ActionFilter::All: return ActionFilters::tr("All: %n", "filter; number of actions", count);
    }
    return {};
}

constexpr std::array kStatuses{ActionFilter::Open, ActionFilter::Overdue, ActionFilter::Done,
                               ActionFilter::Dropped, ActionFilter::All};

} // namespace

ActionFilters::ActionFilters(ActionsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_status(new QComboBox)
    , m_owner(new QComboBox)
    , m_rounds(new QComboBox)
    , m_text(new QLineEdit)
{
    m_status->setObjectName(QStringLiteral("actionStatus"));
    m_status->setAccessibleName(tr("Status", "filter of the list of actions"));
    m_owner->setObjectName(QStringLiteral("actionOwner"));
    m_owner->setAccessibleName(tr("Owner", "filter of the list of actions"));
    m_rounds->setObjectName(QStringLiteral("actionRounds"));
    m_rounds->setAccessibleName(tr("Rounds", "filter of the list of actions"));
    m_rounds->addItem(tr("All rounds", "filter: actions of every round"));
    m_rounds->addItem(tr("This round", "filter: actions of the round on screen"));
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setPlaceholderText(tr("Filter by words", "in the empty field"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QComboBox* each : {m_status, m_owner, m_rounds}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        each->setMinimumWidth(1);
        row->addWidget(each, 2);
        connect(each, &QComboBox::activated, this, &ActionFilters::choose);
    }
    m_text->setMinimumWidth(1);
    row->addWidget(m_text, 3);
    connect(m_text, &QLineEdit::textEdited, this, &ActionFilters::choose);
    connect(&presenter, &ActionsPresenter::changed, this, &ActionFilters::refresh);
    refresh();
}

void ActionFilters::refresh()
{
    const ActionFilter& filter = m_presenter.filter();
    const QSignalBlocker quiet(m_owner);
    m_status->clear();
    for (const ActionFilter::Status each : kStatuses)
        m_status->addItem(choiceOf(each, m_presenter.count(each)), int(each));
    m_status->setCurrentIndex(m_status->findData(int(filter.status)));
    m_owner->clear();
    m_owner->addItem(tr("Everybody", "filter: actions of every owner"), QString());
    for (const QString& each : m_presenter.owners())
        m_owner->addItem(each, each);
    if (m_owner->findData(filter.owner) < 0) // the last of theirs has gone
        m_owner->addItem(filter.owner, filter.owner);
    m_owner->setCurrentIndex(m_owner->findData(filter.owner));
    m_rounds->setCurrentIndex(filter.onlyThisRound ? 1 : 0);
    if (m_text->text().trimmed() != filter.text)
        m_text->setText(filter.text);
}

void ActionFilters::choose()
{
    m_presenter.setFilter({.status = ActionFilter::Status(m_status->currentData().toInt()),
                           .owner = m_owner->currentData().toString(),
                           .onlyThisRound = m_rounds->currentIndex() == 1,
                           .text = m_text->text().trimmed()});
}

void ActionFilters::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool ActionFilters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            emit listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cxw::panels
