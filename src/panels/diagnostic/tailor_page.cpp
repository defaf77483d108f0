#include "panels/diagnostic/tailor_page.h"

#include "panels/diagnostic/area_counts.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/own_sets.h"
#include "panels/diagnostic/question_adder.h"
#include "panels/diagnostic/question_inspector.h"
#include "panels/diagnostic/round_setup.h"
#include "panels/diagnostic/tailor_delegate.h"
#include "panels/diagnostic/tailor_model.h"
#include "panels/diagnostic/tailor_presenter.h"
#include "panels/shared/badge.h"
#include "panels/shared/card.h"
#include "panels/shared/empty_state.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/reason_line.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>

namespace cxw::panels {
namespace {

constexpr int kInspectorWidth = 352;
constexpr int kTailorSideBySide = 940;
constexpr int kListHeight = 460; // where the inspector stands under the list

} // namespace

TailorPage::TailorPage(const Appearance& appearance, TailorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_model(new TailorModel(this))
    , m_template(new QComboBox)
    , m_dropped(new Badge(appearance, BadgeTone::Neutral))
    , m_own(new Badge(appearance, BadgeTone::Accent))
    , m_reworded(new Badge(appearance, BadgeTone::Warning))
    , m_add(new QPushButton(tr("Add question", "button of the tailoring page")))
    , m_counts(new AreaCounts(appearance))
    , m_tree(makeTree())
    , m_questions(new QStackedWidget)
    , m_reason(new ReasonLine(appearance))
    , m_adder(new QuestionAdder(presenter, *m_reason, this))
    , m_reserve(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_swap(new QPushButton(tr("Swap in…", "button: take the reserve question for another one")))
    , m_start(new QPushButton(tr("Start round", "button of the tailoring page")))
    , m_setup(new RoundSetup(appearance, presenter))
    , m_inspector(new QuestionInspector(appearance, presenter))
{
    auto* setupCard = new Card(appearance);
    (new QVBoxLayout(setupCard))->addWidget(m_setup);
    setupCard->layout()->setContentsMargins(0, 0, 0, 0);
    auto* inspectorCard = new Card(appearance);
    (new QVBoxLayout(inspectorCard))->addWidget(scrolling(m_inspector));
    inspectorCard->layout()->setContentsMargins(0, 0, 0, 0);
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addWidget(setupCard);
    side->addWidget(inspectorCard, 1);
    m_list = makeListCard();
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addWidget(m_list, 1);
    m_columns->addWidget(m_side);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrolling(content));
    connect(&presenter, &TailorPresenter::stateChanged, this, &TailorPage::refresh);
    connect(&presenter, &TailorPresenter::questionAdded, this, [this](core::RoundQuestionId added) {
        // The row arrives with the next state; the words are what one types next.
        connect(
            &m_presenter, &TailorPresenter::stateChanged, this,
            [this, added] {
                m_tree->setCurrentIndex(m_model->indexOf(added));
                const TailorRow* row = m_presenter.state().find(added);
                if (row && row->own)
                    m_inspector->focusLabel();
                else
                    m_tree->setFocus(Qt::OtherFocusReason);
            },
            Qt::SingleShotConnection);
    });
    refresh();
    m_tree->expandAll();
}

QWidget* TailorPage::makeListCard()
{
    auto* card = new Card(m_appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 12, 1, 1);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 12);
    head->setSpacing(12);
    head->addLayout(makeHead());
    head->addWidget(m_counts);
    column->addLayout(head);
    m_questions->addWidget(m_tree);
    m_questions->addWidget(makeEmptySet());
    column->addWidget(m_questions, 1);
    column->addWidget(m_reason);
    column->addWidget(makeFoot());
    return card;
}

QLayout* TailorPage::makeHead()
{
    auto* label = new TextLabel(m_appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary);
    label->setText(tr("Template", "before the choice of a set of questions"));
    label->setBuddy(m_template);
    m_template->setObjectName(QStringLiteral("template"));
    m_template->setAccessibleName(label->text());
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_template->setMaximumWidth(m_appearance.px(240));
    m_add->setObjectName(QStringLiteral("addOwn"));
    m_add->setIcon(lineIcon(QStringLiteral("plus-lg"), m_appearance));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_template, m_dropped, m_own, m_reworded})
        row->addWidget(each);
    row->addStretch();
    row->addWidget(m_add);
    connect(m_template, &QComboBox::activated, this,
            [this] { m_presenter.chooseTemplate(m_template->currentData().toString()); });
    connect(m_add, &QPushButton::clicked, this, &TailorPage::addQuestion);
    return row;
}

QTreeView* TailorPage::makeTree()
{
    auto* tree = new QTreeView;
    tree->setObjectName(QStringLiteral("tailorTree"));
    tree->setAccessibleName(tr("Questions of this round", "list of the tailoring page"));
    tree->setModel(m_model);
    tree->setItemDelegate(new TailorDelegate(m_appearance, *m_model, tree));
    tree->setHeaderHidden(true);
    tree->setIndentation(0);
    tree->setRootIsDecorated(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setTabKeyNavigation(false);
    connect(m_model, &TailorModel::modelReset, tree, &QTreeView::expandAll);
    connect(m_model, &TailorModel::includedWanted, this, &TailorPage::setIncluded);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const TailorRow* row = m_model->rowAt(index);
                m_inspector->show(row ? row->question.id : core::RoundQuestionId());
            });
    connect(tree, &QTreeView::clicked, this, [this, tree](const QModelIndex& index) {
        if (m_model->areaAt(index))
            tree->setExpanded(index, !tree->isExpanded(index));
    });
    return tree;
}

QWidget* TailorPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 14, 16, 16);
    row->setSpacing(24);
    m_reserve->setElided(true);
    m_swap->setObjectName(QStringLiteral("swapIn"));
    m_start->setObjectName(QStringLiteral("startRound"));
    m_start->setProperty("primary", true);
    m_start->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_reserve, 1);
    row->addWidget(m_swap);
    row->addWidget(m_start);
    connect(m_swap, &QPushButton::clicked, this, &TailorPage::swapReserveIn);
    connect(m_start, &QPushButton::clicked, &m_presenter.diagnostic(), &DiagnosticPresenter::startRound);
    connect(m_inspector, &QuestionInspector::dropWanted, this, &TailorPage::dropOrBringBack);
    return foot;
}

QWidget* TailorPage::makeEmptySet()
{
    auto* empty = new EmptyState(
        m_appearance, QStringLiteral("plus-lg"), tr("No questions yet", "empty set of questions"),
        tr("Take questions from the banks, write your own, or begin with a template.",
           "empty set of questions"),
        tr("Add question", "button of the tailoring page"));
    empty->setObjectName(QStringLiteral("emptySet"));
    QPushButton& choose = empty->addButton(tr("Choose a template", "button of an empty set of questions"));
    choose.setObjectName(QStringLiteral("chooseTemplate"));
    connect(empty, &EmptyState::actionChosen, this, &TailorPage::addQuestion);
    connect(&choose, &QPushButton::clicked, this, [this] {
        m_template->setFocus(Qt::OtherFocusReason);
        m_template->showPopup();
    });
    return empty;
}

void TailorPage::refresh()
{
    const TailorState& state = m_presenter.state();
    const core::RoundQuestionId before = selected();
    m_model->show(state);
    if (!before.isNull() && selected() != before)
        m_tree->setCurrentIndex(m_model->indexOf(before));
    if (selected().isNull() && m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    m_questions->setCurrentIndex(state.hasRound && state.areas.empty() ? 1 : 0);
    fillTemplates();
    m_template->setEnabled(state.canTailor);
    m_dropped->setWord(state.droppedCount ? tr("%n dropped", "badge: questions not asked", state.droppedCount)
                                          : QString());
    m_own->setWord(state.ownCount ? tr("%n own", "badge: the user's own questions", state.ownCount)
                                  : QString());
    m_reworded->setWord(state.rewordedCount
                            ? tr("%n reworded", "badge: questions in other words", state.rewordedCount)
                            : QString());
    m_add->setEnabled(state.canTailor);
    m_counts->show(state);
    m_counts->setVisible(!state.areas.empty());
    showFoot();
}

void TailorPage::fillTemplates()
{
    const TailorState& state = m_presenter.state();
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const auto& each : state.templates)
        m_template->addItem(each.name, each.id);
    m_template->setCurrentIndex(m_template->findData(state.templateId));
}

void TailorPage::showFoot()
{
    const TailorState& state = m_presenter.state();
    const bool draft = state.round.state == core::RoundState::Draft;
    m_swap->setVisible(state.reserve.has_value());
    m_swap->setEnabled(state.canTailor);
    QString remark;
    if (state.reserve)
        remark = tr("First reserve: %1", "a question that can take another's place").arg(state.reserveLabel);
    else if (state.hasRound && state.asked == 0)
        remark = tr("The round can start once it asks something.", "why the round cannot be started yet");
    m_reserve->setFullText(remark);
    m_start->setEnabled(state.hasRound && state.asked > 0 && (state.canTailor || !draft));
    m_start->setText(draft ? tr("Start round", "button of the tailoring page")
                           : tr("Go to Score", "button of the tailoring page"));
}

core::RoundQuestionId TailorPage::selected() const
{
    const TailorRow* row = m_model->rowAt(m_tree->currentIndex());
    return row ? row->question.id : core::RoundQuestionId();
}

void TailorPage::setIncluded(core::RoundQuestionId question, bool included)
{
    if (included)
        m_presenter.bringBack(question);
    else
        askReasonFor(question);
}

void TailorPage::askReasonFor(core::RoundQuestionId question)
{
    m_reason->ask(tr("Why is it dropped?", "asks for one line"),
                  tr("Drop", "button: ask this question no more"), [this, question](const QString& reason) {
                      m_presenter.drop(question, reason);
                      m_tree->setFocus(Qt::OtherFocusReason);
                  });
}

void TailorPage::dropOrBringBack()
{
    if (const TailorRow* row = m_presenter.state().find(selected()))
        setIncluded(row->question.id, !row->question.included);
}

void TailorPage::addQuestion()
{
    const TailorRow* row = m_presenter.state().find(selected());
    m_adder->start(row ? std::optional(row->question.area) : std::nullopt);
}

void TailorPage::saveAsOwnSet()
{
    const TailorState& state = m_presenter.state();
    const bool isOwn = m_presenter.diagnostic().document()->own.findSet(state.templateId) != nullptr;
    m_reason->ask(tr("What is the set called?", "asks for the name of an own set"),
                  tr("Save set", "button: keep the questions as an own set"),
                  [this](const QString& name) {
                      panels::saveAsOwnSet(m_presenter.diagnostic(), name);
                      focusFirst();
                  },
                  {.text = isOwn ? m_template->currentText() : QString()});
}

void TailorPage::swapReserveIn()
{
    const core::RoundQuestionId leaving = selected();
    const TailorRow* row = m_presenter.state().find(leaving);
    if (!row || !m_presenter.state().reserve)
        return;
    m_reason->ask(tr("Why does it take the place of “%1”?", "asks for one line; a question's label")
                      .arg(row->wording.label),
                  tr("Swap in", "button: take the reserve question"),
                  [this, leaving](const QString& reason) { m_presenter.swapReserveIn(leaving, reason); });
}

void TailorPage::moveSelected(int step)
{
    m_presenter.move(selected(), step);
}

void TailorPage::editWording()
{
    m_inspector->focusLabel();
}

void TailorPage::focusFirst()
{
    if (m_questions->currentWidget() == m_tree)
        m_tree->setFocus(Qt::OtherFocusReason);
    else
        m_questions->findChild<QPushButton*>(QStringLiteral("emptyStateAction"))
            ->setFocus(Qt::OtherFocusReason);
}

void TailorPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= m_appearance.px(kTailorSideBySide);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? m_appearance.px(kInspectorWidth) : 0);
    m_side->setMaximumWidth(wide ? m_appearance.px(kInspectorWidth) : QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(wide ? 0 : m_appearance.px(kListHeight));
    m_side->setMinimumHeight(wide ? 0 : m_side->sizeHint().height() + m_inspector->sizeHint().height());
}

std::vector<KeyHint> TailorPage::hints() const
{
    return {{tr("Space", "name of a key"), tr("in or out", "what a key does")},
            {keyText(Qt::Key_F2), tr("wording", "what a key does")},
            {keyText(Qt::ALT | Qt::Key_Up), tr("order", "what a key does")},
            {keyText(Qt::CTRL | Qt::Key_Return), tr("start", "what a key does")}};
}

} // namespace cxw::panels
