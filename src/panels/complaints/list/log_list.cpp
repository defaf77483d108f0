#include "panels/complaints/list/log_list.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/list/complaint_row_delegate.h"
#include "panels/complaints/list/complaint_rows_model.h"
#include "panels/complaints/manage/list_header.h"
#include "panels/complaints/manage/list_selection.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/shared/empty_state.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cxw::panels {

LogList::LogList(const Appearance& appearance, ListTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_presenter(tools.filters.list())
    , m_rows(new ComplaintRowsModel(m_presenter, this))
    , m_view(new QListView)
    , m_header(new ListHeader(appearance, tools.layout))
    , m_empty(new EmptyState(appearance, QStringLiteral("chat-square-text"),
                             tr("No complaint here", "empty list of complaints"), emptySentence(),
                             tr("Log a complaint", "button of the empty list")))
    , m_either(new QStackedWidget)
{
    m_view->setObjectName(QStringLiteral("complaintList"));
    m_view->setAccessibleName(tr("Complaints", "panel"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setUniformItemSizes(true);
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new ComplaintRowDelegate(appearance, *m_rows, m_presenter, tools.layout, m_view));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_selection = new ListSelection(*m_view, *m_rows, tools.filing);
    m_either->addWidget(m_view);
    m_either->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_either, 1);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index);
        if (!m_tools.filing.marksMany())
            emit openWanted(false);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogList::choose);
    connect(&tools.layout, &ListLayout::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_empty, &EmptyState::actionChosen, this, &LogList::logWanted);
}

QString LogList::emptySentence() const
{
    const QString& text = m_presenter.text();
    return text.isEmpty() ? tr("Received time, channel and one line are enough; the rest can follow.",
                               "empty list of complaints")
                          : tr("Nothing here has “%1”. “All” searches every complaint.",
                               "empty list of complaints; what was searched for")
                                .arg(text);
}

bool LogList::isEmpty() const
{
    return m_either->currentWidget() == m_empty;
}

void LogList::refresh()
{
    m_either->setCurrentIndex(m_presenter.isLoaded() && m_rows->rowCount() == 0 ? 1 : 0);
    m_empty->setSentence(emptySentence());
    m_empty->button().setEnabled(m_presenter.canChange());
    m_header->setVisible(!isEmpty());
    showMarks();
}

void LogList::showMarks()
{
    m_selection->restore();
}

void LogList::choose(const QModelIndex& index)
{
    if (const core::ComplaintRow* row = m_rows->at(index))
        m_presenter.choose(row->id);
}

void LogList::goTo(core::ComplaintId complaint)
{
    m_view->setCurrentIndex(m_rows->indexOf(complaint));
}

void LogList::step(int by)
{
    const QModelIndex next = m_rows->index(m_rows->indexOf(m_presenter.chosen()).row() + by);
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

bool LogList::hasKeyboard() const
{
    return m_view->hasFocus() || m_empty->button().hasFocus();
}

void LogList::focusFirst()
{
    if (isEmpty())
        m_empty->button().setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

bool LogList::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_A && modifiers == Qt::ControlModifier) {
        m_tools.filing.markAll();
        return true;
    }
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    const int step = key - Qt::Key_1;
    if (step >= 0 && step < int(core::kResolveSteps.size())) {
        emit tickWanted(core::kResolveSteps[std::size_t(step)]);
        return true;
    }
    switch (key) {
    case Qt::Key_Space: emit openWanted(true); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit editWanted(); return true;
    case Qt::Key_Delete:
        if (!m_tools.filing.marksMany()) // one at a time
            m_presenter.removeChosen();
        return true;
    case Qt::Key_Escape:
        if (m_tools.filing.marksMany())
            m_tools.filing.unmark();
        else
            emit left();
        return true;
    default: return false;
    }
}

bool LogList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (press(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_header->setRowWidth(m_view->viewport()->width());
        // Once laid out; the chosen one is to stand wholly in view.
        QMetaObject::invokeMethod(
            m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

std::vector<KeyHint> LogList::hints() const
{
    if (m_tools.filing.marksMany())
        return {{keyText(Qt::CTRL | Qt::Key_U), tr("change all", "what a key does")},
                {keyText(Qt::SHIFT | Qt::Key_F2), tr("merge", "what a key does")},
                {keyText(Qt::Key_F9), tr("duplicate of", "what a key does")},
                {keyText(Qt::Key_Escape), tr("unmark", "what a key does")}};
    return {{tr("Space", "name of a key"), tr("open", "what a key does")},
            {QStringLiteral("1–8"), tr("tick a step", "what the keys do")},
            {keyText(Qt::Key_Return), tr("edit", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_F), tr("search", "what a key does")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("log one", "what a key does")}};
}

} // namespace cxw::panels
