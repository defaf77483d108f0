#include "panels/touchmap/orphans/orphan_tray.h"

#include "core/search_text.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/line_delegate.h"
#include "panels/shared/text_label.h"
#include "panels/shared/typed_choice.h"
#include "panels/shared/wrap_layout.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"
#include "panels/touchmap/document/map_document.h"
#include "panels/touchmap/orphans/orphan_drop.h"
#include "panels/touchmap/orphans/orphan_selection.h"
#include "panels/touchmap/orphans/orphans_model.h"
#include "panels/touchmap/orphans/orphans_presenter.h"
#include "panels/touchmap/view/map_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace cxw::panels {
namespace {

constexpr int kTrayWidth = 300;

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

OrphanTray::OrphanTray(const Appearance& appearance, OrphansPresenter& presenter, MapView& view,
                       QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_view(view)
    , m_model(new OrphansModel(appearance, presenter, this))
    , m_count(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textPrimary))
    , m_close(new QPushButton)
    , m_list(new QListView)
    , m_rows(new LineDelegate(appearance, m_list))
    , m_empty(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_target(new TypedChoice)
    , m_assign(new QPushButton)
    , m_take(new QPushButton(tr("Take it", "button: the touchpoint that is suggested for a complaint")))
    , m_takeAll(new QPushButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel", "button: ends a long change")))
{
    setObjectName(QStringLiteral("orphanTray"));
    makeParts();
    connect(&presenter, &OrphansPresenter::changed, this, &OrphanTray::refresh);
    connect(&view, &MapView::focusMoved, this, &OrphanTray::followMap);
    connect(&view.document(), &MapDocument::changed, this, &OrphanTray::offerTouchpoints);
    connect(&view.document(), &MapDocument::replaced, this, &OrphanTray::offerTouchpoints);
    connect(&presenter, &OrphansPresenter::grown, this, &OrphanTray::refreshGuesses);
    connect(&presenter, &OrphansPresenter::progressChanged, this, &OrphanTray::refreshProgress);
    connect(m_chosen, &OrphanSelection::changed, this, &OrphanTray::judge);
    connect(m_target, &QComboBox::editTextChanged, this, &OrphanTray::judge);
    connect(m_assign, &QPushButton::clicked, this, &OrphanTray::assign);
    connect(m_take, &QPushButton::clicked, this, &OrphanTray::takeChosen);
    connect(m_takeAll, &QPushButton::clicked, &presenter, &OrphansPresenter::takeAllGuesses);
    connect(m_cancel, &QPushButton::clicked, &presenter, &OrphansPresenter::cancel);
    connect(m_close, &QPushButton::clicked, this, &OrphanTray::closed);
    auto* drop = new OrphanDrop(view);
    connect(drop, &OrphanDrop::dropped, this,
            [this](const std::vector<core::ComplaintId>& ids, core::TouchpointId touchpoint) {
                const core::Touchpoint* found = m_view.document().find(touchpoint);
                if (found && m_chosen->isAll())
                    m_presenter.assignAll(touchpoint, found->title);
                else if (found)
                    m_presenter.assign(ids, touchpoint, found->title);
            });
    offerTouchpoints();
    refresh();
}

void OrphanTray::makeParts()
{
    m_count->setSemibold(true);
    m_count->setWordWrap(true);
    m_close->setFlat(true);
    m_close->setObjectName(QStringLiteral("orphansClose"));
    m_close->setIcon(lineIcon(QStringLiteral("x-lg"), m_appearance));
    m_close->setAccessibleName(tr("Close", "button"));
    makeList();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("Every complaint names its touchpoint.", "empty list"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    const int pad = m_appearance.px(12);
    head->setContentsMargins(pad, pad, pad, pad);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(makeFoot());
}

void OrphanTray::makeList()
{
    m_list->setObjectName(QStringLiteral("orphans"));
    m_list->setAccessibleName(tr("Complaints without a touchpoint", "list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_chosen = new OrphanSelection(*m_list, *m_model, m_presenter);
}

QLayout* OrphanTray::makeFoot()
{
    m_target->setObjectName(QStringLiteral("orphanTarget"));
    m_target->setAccessibleName(tr("Touchpoint to assign to", "field"));
    m_target->lineEdit()->setAccessibleName(m_target->accessibleName());
    m_target->lineEdit()->installEventFilter(this);
    m_assign->setObjectName(QStringLiteral("orphanAssign"));
    auto* label = new TextLabel(m_appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary);
    label->setText(tr("Assign to", "field: a touchpoint"));
    label->setBuddy(m_target);
    m_take->setObjectName(QStringLiteral("orphanTake"));
    m_take->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_Return));
    m_take->setAccessibleName(tr("Take the suggestion", "button: the touchpoint of a complaint"));
    m_take->setToolTip(m_take->accessibleName());
    m_takeAll->setAccessibleName(tr("Take all suggestions in the list", "button: touchpoints of complaints"));
    m_takeAll->setToolTip(m_takeAll->accessibleName());
    m_takeAll->setObjectName(QStringLiteral("orphanTakeAll"));
    m_progress->setObjectName(QStringLiteral("orphanProgress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the change", "bar"));
    m_cancel->setObjectName(QStringLiteral("orphanCancel"));
    auto* guesses = new WrapLayout(m_appearance.px(8));
    guesses->addWidget(m_take);
    guesses->addWidget(m_takeAll);
    auto* running = new QHBoxLayout;
    running->setSpacing(m_appearance.px(8));
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    auto* foot = new QVBoxLayout;
    const int pad = m_appearance.px(12);
    foot->setContentsMargins(pad, pad, pad, pad);
    foot->setSpacing(m_appearance.px(4));
    foot->addStretch(); // what a wrapped line leaves over stands above them
    foot->addLayout(running);
    foot->addLayout(guesses);
    foot->addWidget(label);
    foot->addWidget(m_target);
    foot->addWidget(m_assign, 0, Qt::AlignLeft);
    return foot;
}

QSize OrphanTray::sizeHint() const
{
    return {m_appearance.px(kTrayWidth), QWidget::sizeHint().height()};
}

void OrphanTray::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.begin();
    followMap();
}

void OrphanTray::focusList()
{
    QWidget* first = m_list->isHidden() ? static_cast<QWidget*>(m_close) : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void OrphanTray::refresh()
{
    const auto count = m_presenter.count();
    m_count->setText(count
                         ? tr("%n complaint(s) without a touchpoint", "head of the list", int(*count))
                         : tr("Complaints without a touchpoint", "head of the list; they are being counted"));
    const bool isEmpty = count == 0;
    const bool hadKeyboard = m_list->hasFocus();
    m_list->setHidden(isEmpty);
    m_empty->setHidden(!isEmpty);
    if (isEmpty && hadKeyboard)
        m_close->setFocus(Qt::OtherFocusReason);
    refreshGuesses();
    refreshProgress();
}

void OrphanTray::refreshGuesses()
{
    const int guesses = m_presenter.guessCount();
    m_takeAll->setText(tr("Take all %1", "button: suggestions, in the rows above; how many")
                           .arg(m_appearance.numbers().integer(guesses)));
    if ((m_takeAll->hasFocus() && guesses < 2) || (m_take->hasFocus() && guesses == 0))
        focusList();
    m_takeAll->setVisible(guesses > 1);
    m_take->setVisible(guesses > 0);
    if (const int lines = guesses > 0 ? 3 : 2; lines != m_rows->lines()) {
        m_rows->setLines(lines);
        m_list->doItemsLayout();
    }
    judge();
}

void OrphanTray::refreshProgress()
{
    const auto progress = m_presenter.progress();
    if (!progress && m_cancel->hasFocus())
        focusList();
    m_progress->setVisible(progress.has_value());
    m_progress->setValue(int(progress.value_or(0.0) * m_progress->maximum()));
    m_cancel->setVisible(progress && !m_presenter.canChange()); // an undo goes to its end
    judge();
}

void OrphanTray::offerTouchpoints()
{
    QStringList titles;
    std::vector<core::GuessedTouchpoint> offered;
    for (const core::Touchpoint& each : m_view.document().whole().touchpoints) {
        titles += each.title;
        offered.push_back({each.id, each.title});
    }
    m_target->offer(titles, m_target->currentText());
    m_presenter.offer(offered);
    followMap();
}

void OrphanTray::followMap()
{
    if (!isVisible() || m_target->lineEdit()->hasFocus())
        return;
    const auto& all = m_view.document().whole().touchpoints;
    const auto here = std::ranges::find(all, m_view.cursor().touchpoint(), &core::Touchpoint::id);
    if (here != all.end())
        m_target->setCurrentIndex(int(here - all.begin()));
    judge();
}

core::TouchpointId OrphanTray::target() const
{
    const auto& all = m_view.document().whole().touchpoints;
    const int index = m_target->currentIndex();
    const QString typed = core::foldedText(m_target->currentText());
    if (index >= 0 && index < int(all.size()) && core::foldedText(all[std::size_t(index)].title) == typed)
        return all[std::size_t(index)].id; // of several with one title the chosen one
    const auto named = std::ranges::find_if(
        all, [&](const core::Touchpoint& each) { return core::foldedText(each.title) == typed; });
    return named == all.end() ? core::TouchpointId() : named->id;
}

void OrphanTray::judge()
{
    const qint64 count = m_chosen->count();
    const bool canChange = m_presenter.canChange();
    m_assign->setText(count > 1 ? tr("Assign %1 complaints", "button: to a touchpoint; 2 or more")
                                      .arg(m_appearance.numbers().integer(count))
                                : tr("Assign", "button: complaints to a touchpoint"));
    if (!canChange && (m_assign->hasFocus() || m_take->hasFocus() || m_takeAll->hasFocus()))
        focusList(); // Qt would go on to a field
    m_assign->setEnabled(canChange && !target().isNull() && count > 0);
    m_take->setEnabled(canChange && m_chosen->hasGuess());
    m_takeAll->setEnabled(canChange);
}

void OrphanTray::assign()
{
    const core::Touchpoint* touchpoint = m_view.document().find(target());
    if (!touchpoint || !m_assign->isEnabled())
        return;
    if (m_chosen->isAll())
        m_presenter.assignAll(touchpoint->id, touchpoint->title);
    else
        m_presenter.assign(m_chosen->ids(), touchpoint->id, touchpoint->title);
}

void OrphanTray::takeChosen()
{
    m_presenter.takeGuesses(m_chosen->ids());
}

bool OrphanTray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride && isEnter(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // with Ctrl it would add a touchpoint
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool OrphanTray::press(const QKeyEvent& event)
{
    if (isEnter(event)) {
        if (event.modifiers().testFlag(Qt::ControlModifier))
            takeChosen();
        else
            assign();
        return true;
    }
    if (m_list->hasFocus() && event.matches(QKeySequence::SelectAll)) {
        m_chosen->selectAll();
        return true;
    }
    if (event.key() != Qt::Key_Escape)
        return false;
    emit closed();
    return true;
}

void OrphanTray::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().bgSurface);
    painter.fillRect(QRect(0, 0, 1, height()), m_appearance.tokens().borderStrong);
}

} // namespace cxw::panels
