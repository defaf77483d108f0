#include "panels/actions/actions_page.h"

#include "panels/actions/action_editor.h"
#include "panels/actions/action_filters.h"
#include "panels/actions/actions_delegate.h"
#include "panels/actions/actions_model.h"
#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/grid_view.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/reason_line.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kEditorWidth = 352.0;
constexpr double kActionsSideBySide = 860.0;
constexpr double kOwnerWidth = 130.0; ///< columns of the list, at 100 % text size
constexpr double kDueWidth = 136.0;
constexpr double kScoreWidth = 76.0;
constexpr double kStatusWidth = 136.0;
constexpr double kRoomForReasons = 160.0;
constexpr double kLeastWhat = 240.0;

} // namespace

ActionsPage::ActionsPage(const Appearance& appearance, ActionsPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_model(new ActionsModel(presenter, appearance.numbers(), this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(appearance, QStringLiteral("list-check"),
                             tr("No actions yet", "empty list of actions"),
                             tr("An action begins at an answer below 3: what will be done, by whom, until "
                                "when. Choose a gap on the results and plan it there.",
                                "empty list of actions"),
                             tr("Go to Results", "button of the empty list of actions")))
    , m_remark(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_add(new QPushButton(tr("New action", "button of the list of actions")))
    , m_filters(new ActionFilters(presenter))
    , m_views(new QStackedWidget)
    , m_noneFits(new EmptyState(appearance, QStringLiteral("search"),
                                tr("No action here", "list of actions: none fits the filters"),
                                tr("None of the actions fits these filters.", "list of actions"),
                                tr("Show all actions", "button: take the filters away")))
    , m_tree(makeTree())
    , m_reason(new ReasonLine(appearance))
    , m_editor(new ActionEditor(appearance, presenter))
{
    auto* editorCard = new Card(appearance);
    (new QVBoxLayout(editorCard))->addWidget(scrolling(m_editor));
    editorCard->layout()->setContentsMargins(1, 1, 1, 1);
    m_side = editorCard;
    m_list = makeListCard();
    auto* body = new QWidget;
    m_columns = new QHBoxLayout(body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_side);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&presenter, &ActionsPresenter::changed, this, &ActionsPage::refresh);
    connect(m_empty, &EmptyState::actionChosen, this, &ActionsPage::resultsWanted);
    connect(m_noneFits, &EmptyState::actionChosen, this, [this] {
        showOnly(ActionFilter::All);
        focusFirst();
    });
    connect(m_editor, &ActionEditor::opened, this, &ActionsPage::showPlaces);
    connect(m_editor, &ActionEditor::closed, this, [this] {
        showPlaces();
        focusFirst();
    });
    connect(m_editor, &ActionEditor::added, this, &ActionsPage::select);
    connect(m_editor, &ActionEditor::removeWanted, this, &ActionsPage::remove);
    refresh();
    m_editor->resumeNew();
}

QWidget* ActionsPage::makeListCard()
{
    auto* title = cardTitle(m_appearance, tr("Actions over all rounds", "title of a card"));
    m_remark->setElided(true);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_add->setIcon(lineIcon(QStringLiteral("plus-lg"), m_appearance));
    connect(m_add, &QPushButton::clicked, this, [this] { addFor({}); });
    connect(m_filters, &ActionFilters::listWanted, this, &ActionsPage::focusFirst);
    m_views->addWidget(m_tree);
    m_views->addWidget(m_noneFits);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(16, 0, 16, 10);
    filters->addWidget(m_filters);
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 6);
    column->setSpacing(0);
    column->addLayout(cardHead(title, m_remark, {m_add}));
    column->addLayout(filters);
    column->addWidget(m_views, 1);
    column->addWidget(m_reason);
    return card;
}

QTreeView* ActionsPage::makeTree()
{
    auto* tree = new GridView(m_appearance);
    tree->setObjectName(QStringLiteral("actionList"));
    tree->setAccessibleName(tr("Actions", "list"));
    tree->setModel(m_model);
    tree->setItemDelegate(new ActionsDelegate(m_appearance, *m_model, tree));
    tree->installEventFilter(this);
    tree->viewport()->installEventFilter(this);
    connect(tree, &QTreeView::doubleClicked, this, &ActionsPage::openSelected);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActionsPage::follow);
    connect(&m_appearance, &Appearance::changed, this, &ActionsPage::fitColumns);
    return tree;
}

void ActionsPage::refresh()
{
    const core::ActionId before = selected();
    const int row = m_tree->currentIndex().row();
    m_refreshing = true;
    m_model->reload();
    QModelIndex current = m_model->indexOf(before);
    if (!current.isValid() && m_model->rowCount() > 0)
        current = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), ActionsModel::What);
    m_tree->setCurrentIndex(current);
    m_refreshing = false;
    const int overdue = m_presenter.count(ActionFilter::Overdue);
    m_remark->setFullText(overdue > 0 ? tr("%n overdue", "number of actions", overdue) : QString());
    m_add->setEnabled(m_presenter.canChange());
    showPlaces();
}

/// Which of the empty states, list and editor are on screen. A narrow window has room for one of the last
/// two.
void ActionsPage::showPlaces()
{
    const bool hadKeyboard =
        m_empty->button().hasFocus() || m_tree->hasFocus() || m_noneFits->button().hasFocus();
    const bool wide = width() >= m_appearance.px(kActionsSideBySide);
    const bool open = m_editor->isOpen();
    m_stack->setCurrentIndex(m_presenter.all().empty() && !open ? 0 : 1);
    m_views->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_side->setVisible(open);
    m_side->setMinimumWidth(wide ? m_appearance.px(kEditorWidth) : 0);
    m_side->setMaximumWidth(wide ? m_appearance.px(kEditorWidth) : QWIDGETSIZE_MAX);
    m_list->setVisible(wide || !open);
    if (hadKeyboard && !open)
        focusFirst();
}

void ActionsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPlaces();
}

/// In a narrow window the expected score gives way first, then the owner, then the status. In a wide one the
/// status shows more of its reason.
void ActionsPage::fitColumns()
{
    double room = m_tree->viewport()->width() / double(m_appearance.px(100)) * 100.0 - kLeastWhat - kDueWidth;
    const auto fit = [&](ActionsModel::Column column, double width) {
        const bool fits = room >= width;
        room = fits ? room - width : 0.0;
        m_tree->setColumnHidden(column, !fits);
        m_tree->header()->resizeSection(column, m_appearance.px(width));
    };
    m_tree->header()->resizeSection(ActionsModel::Due, m_appearance.px(kDueWidth));
    fit(ActionsModel::Status, kStatusWidth);
    fit(ActionsModel::Owner, kOwnerWidth);
    fit(ActionsModel::Score, kScoreWidth);
    m_tree->header()->resizeSection(ActionsModel::Status,
                                    m_appearance.px(kStatusWidth + std::min(room / 2.0, kRoomForReasons)));
}

core::ActionId ActionsPage::selected() const
{
    const core::ListedAction* listed = m_model->at(m_tree->currentIndex());
    return listed ? listed->action.id : core::ActionId();
}

void ActionsPage::select(core::ActionId action)
{
    m_refreshing = true;
    if (!m_model->indexOf(action).isValid()) {
        const core::ListedAction* listed = m_presenter.find(action);
        const bool open = listed && listed->action.status == core::ActionStatus::Open;
        m_presenter.setFilter({.status = open ? ActionFilter::Open : ActionFilter::All});
    }
    m_tree->setCurrentIndex(m_model->indexOf(action));
    m_refreshing = false;
}

/// The editor shows what is chosen in the list, once it is open.
void ActionsPage::follow()
{
    if (!m_refreshing && m_editor->isOpen() && m_tree->hasFocus())
        m_editor->open(selected());
}

void ActionsPage::showOnly(ActionFilter::Status status)
{
    m_editor->leave();
    m_presenter.setFilter({.status = status});
}

void ActionsPage::openFor(core::RoundQuestionId answer, const QString& what)
{
    const std::vector<core::ActionId> planned = m_presenter.actionsOn(answer);
    if (planned.empty() || !what.isEmpty()) {
        m_editor->openNew(answer, what);
    } else {
        select(planned.front());
        m_editor->open(planned.front());
    }
    m_editor->focusFirst();
}

void ActionsPage::addFor(core::RoundQuestionId answer)
{
    m_editor->openNew(answer, {});
    m_editor->focusFirst();
}

void ActionsPage::openSelected()
{
    if (selected().isNull())
        return;
    m_editor->open(selected());
    m_editor->focusFirst();
}

void ActionsPage::open(core::ActionId action)
{
    showOnly(ActionFilter::Open);
    select(action);
    openSelected();
}

void ActionsPage::leaveEditor()
{
    m_editor->leave();
}

void ActionsPage::finishOrReopen()
{
    const core::ListedAction* listed = m_presenter.canChange() ? m_presenter.find(selected()) : nullptr;
    if (!listed)
        return;
    const core::ActionId action = listed->action.id;
    if (listed->action.status != core::ActionStatus::Open) {
        m_presenter.setStatus(action, core::ActionStatus::Open, {});
        return;
    }
    m_reason->ask(tr("What came of it? May stay empty", "asks for one line about a finished action"),
                  tr("Done", "button: the action is finished"),
                  [this, action](const QString& reason) {
                      m_presenter.setStatus(action, core::ActionStatus::Done, reason);
                      focusFirst();
                  },
                  {.need = Need::Optional});
}

void ActionsPage::drop()
{
    const core::ActionId action = selected();
    if (action.isNull() || !m_presenter.canChange())
        return;
    m_reason->ask(tr("Why is it dropped?", "asks for one line"),
                  tr("Drop", "button: the action will not be done"), [this, action](const QString& reason) {
                      m_presenter.setStatus(action, core::ActionStatus::Dropped, reason);
                      focusFirst();
                  });
}

void ActionsPage::removeSelected()
{
    remove(selected());
}

void ActionsPage::remove(core::ActionId action)
{
    m_presenter.remove(action);
    focusFirst();
}

void ActionsPage::focusFilters()
{
    m_filters->focusText();
}

void ActionsPage::focusFirst()
{
    if (m_editor->isOpen() && !m_list->isVisibleTo(this))
        m_editor->focusFirst();
    else if (m_stack->currentIndex() == 0)
        m_empty->button().setFocus(Qt::OtherFocusReason);
    else if (m_views->currentIndex() == 0)
        m_tree->setFocus(Qt::OtherFocusReason);
    else
        m_noneFits->button().setFocus(Qt::OtherFocusReason);
}

bool ActionsPage::pressInList(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openSelected(); return true;
    case Qt::Key_Space: finishOrReopen(); return true;
    case Qt::Key_Delete: removeSelected(); return true;
    case Qt::Key_Escape: m_editor->leave(); return true;
    default: return false;
    }
}

bool ActionsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_tree && event->type() == QEvent::KeyPress
        && pressInList(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

std::vector<KeyHint> ActionsPage::hints() const
{
    return {{keyText(Qt::Key_Return), tr("open the action", "what a key does")},
            {tr("Space", "name of a key"), tr("done or open", "what a key does")},
            {keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_R), tr("drop", "what a key does")},
            {keyText(Qt::Key_Delete), tr("remove", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_E), tr("export", "what a key does")}};
}

} // namespace cxw::panels
