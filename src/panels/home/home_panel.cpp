#include "panels/home/home_panel.h"

#include "panels/home/actions_card.h"
#include "panels/home/complete_card.h"
#include "panels/home/confirm_card.h"
#include "panels/home/home_presenter.h"
#include "panels/home/promises_card.h"
#include "panels/home/redesign_card.h"
#include "panels/home/score_overview.h"
#include "panels/home/weak_card.h"
#include "panels/home/weeks_card.h"
#include "panels/shared/action_button.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/card.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/layout_pause.h"
#include "panels/shared/page_scroll.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <array>

namespace cxw::panels {
namespace {

using charts::TypeRole;

constexpr double kHomeSideBySide = 1100.0;
constexpr double kHomeLastSideBySide = 720.0;

QVBoxLayout* columnOf(QWidget* card)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    return column;
}

/// For cards one under the other.
QBoxLayout* homeColumn()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1); // beside a longer column the cards stay as high as they must be
    return column;
}

} // namespace

HomePanel::HomePanel(const Appearance& appearance, HomePresenter& presenter, const ActionRegistry& actions,
                     QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_content(new QWidget(this))
    , m_title(new TextLabel(appearance, TypeRole::Display, &charts::Tokens::textPrimary))
    , m_columns(new QHBoxLayout)
    , m_main(homeColumn())
    , m_side(homeColumn())
    , m_last(new QHBoxLayout)
    , m_actions(new ActionsCard(appearance))
    , m_weeks(new WeeksCard(appearance))
    , m_promises(new PromisesCard(appearance))
    , m_complete(new CompleteCard(appearance))
    , m_redesign(new RedesignCard(appearance))
    , m_weak(new WeakCard(appearance))
    , m_confirm(new ConfirmCard(appearance))
    , m_due(new TextLabel(appearance, TypeRole::Title, &charts::Tokens::textPrimary))
    , m_roundRemark(new TextLabel(appearance, TypeRole::Caption, &charts::Tokens::textSecondary))
    , m_total(new TextLabel(appearance, TypeRole::Figure, &charts::Tokens::textPrimary))
    , m_overview(new ScoreOverview(appearance))
    , m_prepare(new QPushButton)
    , m_results(new QPushButton(tr("See results", "button on Home")))
    , m_calendar(new QPushButton(tr("Put it in the calendar…", "button on Home; exports a calendar file")))
    , m_openTitle(new TextLabel(appearance, TypeRole::Title, &charts::Tokens::textPrimary))
    , m_goOn(new QPushButton(tr("Go on answering", "button on Home")))
    , m_quick(new QPushButton(tr("Answer 20 questions now", "button on Home: first step")))
{
    m_roundCard = makeRoundCard(*actions.find(QStringLiteral("file.calendar")));
    m_openCard = makeOpenCard();
    m_firstCard = makeFirstCard();
    m_content->hide(); // until there is something on it
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(16);
    column->addLayout(makeHead(*actions.find(QStringLiteral("edit.palette"))));
    column->addWidget(m_openCard);
    m_columns->setSpacing(16);
    m_columns->addLayout(m_main, 2);
    m_columns->addLayout(m_side, 1);
    m_last->setSpacing(16);
    m_last->addWidget(m_confirm, 1);
    m_last->addWidget(m_complete, 1);
    m_main->insertLayout(0, m_last);
    arrange(false); // Tab goes in this order ever after
    column->addLayout(m_columns);
    column->addWidget(m_firstCard);
    column->addStretch(1); // the cards are as high as they must be
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    connect(m_actions, &ActionsCard::actionsWanted, this, &HomePanel::actionsWanted);
    connect(m_actions, &ActionsCard::actionWanted, this, &HomePanel::actionWanted);
    connect(m_weeks, &WeeksCard::weekWanted, this, &HomePanel::weekWanted);
    connect(m_promises, &PromisesCard::promiseWanted, this, &HomePanel::promiseWanted);
    connect(m_weak, &WeakCard::touchpointWanted, this, &HomePanel::touchpointWanted);
    connect(m_confirm, &ConfirmCard::touchpointWanted, this, &HomePanel::touchpointWanted);
    connect(m_complete, &CompleteCard::completeWanted, this, &HomePanel::completeWanted);
    connect(m_redesign, &RedesignCard::redesignWanted, this, &HomePanel::redesignWanted);
    connect(&presenter, &HomePresenter::changed, this, &HomePanel::refresh);
    connect(&appearance, &Appearance::changed, this, &HomePanel::fit);
    refresh();
}

QLayout* HomePanel::makeHead(QAction& palette)
{
    auto* search = new QPushButton(tr("Search or run a command", "button on Home; the key stands beside it"));
    search->setObjectName(QStringLiteral("homePalette"));
    search->setIcon(lineIcon(QStringLiteral("search"), m_appearance));
    bindButton(*search, palette);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_title->setElided(true);
    row->addWidget(m_title, 1);
    row->addWidget(search);
    return row;
}

QWidget* HomePanel::makeRoundCard(QAction& calendar)
{
    m_prepare->setObjectName(QStringLiteral("prepareRound"));
    m_results->setObjectName(QStringLiteral("seeResults"));
    m_calendar->setObjectName(QStringLiteral("toCalendar"));
    bindButton(*m_calendar, calendar);
    connect(m_prepare, &QPushButton::clicked, this, &HomePanel::nextRoundWanted);
    connect(m_results, &QPushButton::clicked, this, &HomePanel::resultsWanted);
    auto* totalLabel = new TextLabel(m_appearance, TypeRole::Caption, &charts::Tokens::textSecondary);
    totalLabel->setText(tr("Total", "beside the mean of the area means"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_due);
    words->addWidget(m_roundRemark);
    m_roundRemark->setElided(true);
    auto* head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(totalLabel);
    head->addWidget(m_total);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_prepare);
    buttons->addWidget(m_results);
    buttons->addWidget(m_calendar);
    buttons->addStretch();
    auto* card = new Card(m_appearance);
    auto* column = columnOf(card);
    column->addLayout(head);
    column->addWidget(m_overview);
    column->addStretch(); // the card beside it may be higher
    column->addSpacing(8);
    column->addLayout(buttons);
    return card;
}

QWidget* HomePanel::makeOpenCard()
{
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setProperty("primary", true);
    connect(m_goOn, &QPushButton::clicked, this, &HomePanel::goOnWanted);
    auto* card = new Card(m_appearance);
    auto* column = columnOf(card);
    column->addWidget(m_openTitle);
    column->addWidget(m_goOn, 0, Qt::AlignLeft);
    return card;
}

QWidget* HomePanel::makeFirstCard()
{
    auto* title = new TextLabel(m_appearance, TypeRole::Title, &charts::Tokens::textPrimary);
    title->setText(tr("Start with one round", "first step on Home"));
    auto* sentence = new TextLabel(m_appearance, TypeRole::Body, &charts::Tokens::textSecondary);
    sentence->setWordWrap(true);
    sentence->setText(
        tr("Twenty questions, one key each: 1 we do not, 2 partly, 3 yes. It takes about three minutes, "
           "and shows where the biggest gaps are. In six months you answer again and see what moved.",
           "first step on Home"));
    auto* tailored = new QPushButton(tr("Choose the questions first", "button on Home: first step"));
    tailored->setObjectName(QStringLiteral("tailoredRound"));
    m_quick->setObjectName(QStringLiteral("quickRound"));
    m_quick->setProperty("primary", true);
    connect(m_quick, &QPushButton::clicked, this, &HomePanel::quickRoundWanted);
    connect(tailored, &QPushButton::clicked, this, &HomePanel::tailoredRoundWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_quick);
    buttons->addWidget(tailored);
    buttons->addStretch();
    auto* card = new Card(m_appearance);
    auto* column = columnOf(card);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(8);
    column->addLayout(buttons);
    return card;
}

void HomePanel::refresh()
{
    const HomeState& state = m_presenter.state();
    if (!state.loaded)
        return;
    const LayoutPause pause(*m_content);
    showState(state);
    if (layout()->count() == 0) {
        QScrollArea* page = scrolling(m_content);
        layout()->addWidget(page);
        page->show(); // at once: what has the keyboard must count as visible
    }
}

void HomePanel::showState(const HomeState& state)
{
    m_title->setFullText(state.workspace.name);
    m_roundCard->setVisible(state.lastRound.has_value());
    m_openCard->setVisible(state.openRound.has_value());
    m_actions->show(state, m_presenter.today());
    m_weeks->show(state.log.weeks);
    m_promises->show(state.log, m_presenter.now());
    m_complete->show(state.log.toComplete);
    m_weak->show(state.maps);
    m_confirm->show(state.maps);
    m_redesign->show(state.redesigns);
    m_firstCard->setVisible(!state.lastRound && !state.openRound);
    if (state.openRound)
        m_openTitle->setText(
            tr("Round %1: %n question(s) open", "title of a card on Home", state.openQuestions)
                .arg(state.openRound->number));
    m_quick->setEnabled(!m_presenter.isReadOnly());
    m_prepare->setEnabled(!m_presenter.isReadOnly());
    if (state.lastRound)
        showRound();
}

void HomePanel::showRound()
{
    const HomeState& state = m_presenter.state();
    const core::Round& round = state.lastRound->sheet.round;
    const core::NumberFormat numbers = m_appearance.numbers();
    const int days = state.due.round ? state.due.daysToRound() : 0;
    if (!state.due.round)
        m_due->setText(tr("Last round", "title of a card on Home"));
    else if (days > 0)
        m_due->setText(tr("Re-score due in %n day(s)", "title of a card on Home", days));
    else if (days == 0)
        m_due->setText(tr("Re-score due today", "title of a card on Home"));
    else
        m_due->setText(tr("Re-score late by %n day(s)", "title of a card on Home", -days));
    const QString due = numbers.date(state.lastRound->due);
    const QString held = numbers.date(round.date);
    m_roundRemark->setFullText(
        state.reading == core::Reading::Agreed
            ? tr("Next round on %1. Agreed scores of round %2, %3. Stronger colour, bigger gap.",
                 "dates and a number")
                  .arg(due)
                  .arg(round.number)
                  .arg(held)
            : tr("Next round on %1. Answers of round %2, %3. Stronger colour, bigger gap.",
                 "dates and a number")
                  .arg(due)
                  .arg(round.number)
                  .arg(held));
    const auto& total = state.lastRound->results(state.reading).total;
    m_total->setText(total ? numbers.decimal(*total, 2) : QStringLiteral("–"));
    m_overview->show(state);
    m_prepare->setText(tr("Prepare round %1", "button on Home").arg(round.number + 1));
    m_prepare->setVisible(!state.openRound);
    m_calendar->setVisible(state.due.round.has_value());
}

void HomePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HomePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setSeen(true);
}

void HomePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setSeen(false);
}

void HomePanel::fit()
{
    const bool wide = width() >= m_appearance.px(kHomeSideBySide);
    if (wide != (m_columns->direction() == QBoxLayout::LeftToRight))
        arrange(wide);
    m_last->setDirection(width() >= m_appearance.px(kHomeLastSideBySide) ? QBoxLayout::LeftToRight
                                                                         : QBoxLayout::TopToBottom);
}

/// The most urgent first, in one column or two.
void HomePanel::arrange(bool wide)
{
    const std::array<std::pair<QWidget*, QBoxLayout*>, 6> cards{{{m_roundCard, m_main},
                                                                 {m_promises, m_side},
                                                                 {m_actions, m_side},
                                                                 {m_weeks, m_main},
                                                                 {m_weak, m_side},
                                                                 {m_redesign, m_main}}};
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const auto& [card, column] : cards)
        for (QBoxLayout* each : {m_main, m_side})
            each->removeWidget(card);
    for (const auto& [card, column] : cards)
        if (wide && column == m_side)
            m_side->insertWidget(m_side->count() - 1, card);
        else
            m_main->insertWidget(m_main->count() - 2, card); // before what can wait and the stretch
}

void HomePanel::focusWork()
{
    for (QPushButton* button : {m_goOn, m_quick, m_prepare})
        if (button->isVisibleTo(this)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    m_results->setFocus(Qt::OtherFocusReason);
}

std::vector<KeyHint> HomePanel::hints() const
{
    return {{keyText(Qt::CTRL | Qt::Key_K), tr("search or run", "what a key does")},
            {keyText(Qt::Key_Return), tr("go", "what Enter does on a button")}};
}

} // namespace cxw::panels
