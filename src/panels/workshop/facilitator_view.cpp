#include "panels/workshop/facilitator_view.h"

#include "panels/shared/banner.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/stepper.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/workshop/evidence_card.h"
#include "panels/workshop/next_card.h"
#include "panels/workshop/notes_card.h"
#include "panels/workshop/question_card.h"
#include "panels/workshop/timer_card.h"
#include "panels/workshop/voters_card.h"
#include "panels/workshop/votes_card.h"
#include "panels/workshop/workshop_keys.h"
#include "panels/workshop/workshop_presenter.h"
#include "panels/workshop/workshop_words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>

namespace cxw::panels {
namespace {

constexpr double kWorkshopSideWidth = 456.0;
constexpr double kWorkshopSideBySide = 1000.0;

} // namespace

FacilitatorView::FacilitatorView(const Appearance& appearance, WorkshopPresenter& presenter,
                                 const core::QuestionBank& bank, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_subtitle(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_projector(new TextLabel(appearance, charts::TypeRole::Caption, &charts::Tokens::textPrimary))
    , m_blank(new QPushButton)
    , m_end(new QPushButton(tr("End workshop…", "button")))
    , m_message(new Banner(appearance))
    , m_stepper(new Stepper(appearance))
    , m_voters(new VotersCard(appearance, presenter))
    , m_votes(new VotesCard(appearance, presenter, bank))
    , m_notes(new NotesCard(appearance, presenter))
{
    setObjectName(QStringLiteral("facilitator"));
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(new QuestionCard(appearance, presenter));
    left->addWidget(m_voters);
    left->addWidget(m_votes, 1);
    m_side = new QWidget;
    auto* right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(new TimerCard(appearance, presenter));
    right->addWidget(new EvidenceCard(appearance, presenter));
    right->addWidget(m_notes, 2);
    right->addWidget(new NextCard(appearance, presenter), 1);
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(24, 0, 24, 24);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    auto* steps = new QVBoxLayout;
    steps->setContentsMargins(24, 0, 24, 0);
    steps->setSpacing(8);
    steps->addWidget(m_message);
    steps->addWidget(m_stepper);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(makeTopBar());
    all->addLayout(steps);
    m_scroll = scrolling(content);
    all->addWidget(m_scroll, 1);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &FacilitatorView::refresh);
    connect(&presenter, &WorkshopPresenter::finished, this, [this] {
        m_message->say(BannerTone::Info, tr("Every question is recorded.", "workshop"),
                       {{tr("End workshop…", "button"), [this] { emit endWanted(); }}});
    });
    connect(m_votes, &VotesCard::planWanted, this, &FacilitatorView::planWanted);
    connect(m_notes, &NotesCard::left, this, &FacilitatorView::focusWork);
    connect(m_blank, &QPushButton::toggled, &presenter, &WorkshopPresenter::setBlank);
    connect(m_end, &QPushButton::clicked, this, &FacilitatorView::endWanted);
    refresh();
}

QWidget* FacilitatorView::makeTopBar()
{
    auto* title = new TextLabel(m_appearance, charts::TypeRole::Display, &charts::Tokens::textPrimary);
    title->setText(tr("Workshop", "title of the facilitator's window"));
    m_subtitle->setElided(true);
    m_blank->setObjectName(QStringLiteral("blankAudience"));
    m_blank->setCheckable(true);
    m_blank->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_B));
    m_end->setObjectName(QStringLiteral("endWorkshop"));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 24, 0);
    row->setSpacing(16);
    row->addWidget(title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_projector);
    row->addWidget(m_blank);
    row->addWidget(m_end);
    return bar;
}

void FacilitatorView::refresh()
{
    const WorkshopState& state = m_presenter.state();
    if (!state.hasRound)
        return;
    m_subtitle->setFullText(workshopSubtitle(state, m_appearance.numbers()));
    m_projector->setText(state.isBlank ? tr("The room sees: nothing", "what the audience window shows")
                             : state.revealed
                             ? tr("The room sees: the counts", "what the audience window shows")
                             : tr("The room sees: the question", "what the audience window shows"));
    m_blank->setText(state.isBlank ? tr("Show audience", "button: end the blank screen")
                                   : tr("Blank audience", "button: the room sees nothing"));
    const QSignalBlocker quiet(m_blank);
    m_blank->setChecked(state.isBlank);
    m_stepper->setSteps(workshopSteps(state.step));
    m_stepper->setCurrent(int(state.step));
    for (QWidget* each : m_stepper->findChildren<QWidget*>()) {
        each->setFocusPolicy(Qt::NoFocus); // the room moves by its own keys
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    const bool moved = m_question != state.question.id || m_revealed != state.revealed.has_value();
    m_question = state.question.id;
    m_revealed = state.revealed.has_value();
    if (moved && !m_notes->isAncestorOf(focusWidget()))
        focusWork();
    keepKeyboardInSight();
}

/// Once the cards have their new heights.
void FacilitatorView::keepKeyboardInSight()
{
    QTimer::singleShot(0, this, [this] {
        if (QWidget* focused = focusWidget(); focused && m_scroll->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(focused);
    });
}

void FacilitatorView::focusWork()
{
    if (m_voters->takesNumbers())
        m_voters->focusNumbers();
    else
        m_votes->focusWork();
}

void FacilitatorView::editNote()
{
    m_notes->focusField();
}

void FacilitatorView::sayAudienceLost(bool lost)
{
    m_message->setVisible(lost);
    if (lost)
        m_message->say(
            BannerTone::Danger, tr("The projector is gone: the room sees nothing.", "workshop"),
            {{tr("Show again", "button: the audience window"), [this] { emit audienceWanted(); }}});
}

/// Where there is no room beside them, the smaller cards go under the votes.
void FacilitatorView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= m_appearance.px(kWorkshopSideBySide);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? m_appearance.px(kWorkshopSideWidth) : 0);
    m_side->setMaximumWidth(beside ? m_appearance.px(kWorkshopSideWidth) : QWIDGETSIZE_MAX);
}

void FacilitatorView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit endWanted();
    else if (!pressInWorkshop(*event, m_presenter))
        QWidget::keyPressEvent(event);
}

} // namespace cxw::panels
