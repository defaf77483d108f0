#include "panels/workshop/timer_card.h"

#include "panels/shared/card.h"
#include "panels/shared/card_parts.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"
#include "panels/workshop/workshop_presenter.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {

/// How much of the time is left, as a bar.
class TimerBar final : public QWidget
{
public:
    explicit TimerBar(const Appearance& appearance)
        : m_appearance(appearance)
    {
        setFixedHeight(appearance.px(8));
    }

    void show(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const charts::Tokens& t = m_appearance.tokens();
        drawBox(painter, rect(), t.bgSunken, {}, height() / 2.0);
        if (m_share > 0.0)
            drawBox(painter, QRectF(0, 0, std::max(double(height()), width() * m_share), height()), t.accent,
                    {}, height() / 2.0);
    }

private:
    const Appearance& m_appearance;
    double m_share = 0.0;
};

TimerCard::TimerCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_left(new TextLabel(appearance, charts::TypeRole::Figure, &charts::Tokens::textPrimary))
    , m_kind(new TextLabel(appearance, charts::TypeRole::Micro, &charts::Tokens::textSecondary))
    , m_bar(new TimerBar(appearance))
    , m_pause(new QPushButton)
    , m_more(new QPushButton(tr("+ 1 min", "button of the timer")))
    , m_stop(new QPushButton(tr("Stop", "button of the timer")))
{
    auto* card = new Card(appearance);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 0, 1, 14);
    column->setSpacing(4);
    column->addLayout(cardHead(cardTitle(appearance, tr("Timer", "title of a card")), m_kind, {}));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 6);
    row->setSpacing(8);
    m_left->setMinimumWidth(appearance.px(92));
    row->addWidget(m_left);
    for (QPushButton* each : {m_pause, m_more, m_stop})
        row->addWidget(each);
    row->addStretch();
    column->addLayout(row);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->addWidget(m_bar);
    column->addLayout(bar);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    m_left->setObjectName(QStringLiteral("timerLeft"));
    m_pause->setObjectName(QStringLiteral("timerPause"));
    m_more->setObjectName(QStringLiteral("timerMore"));
    m_stop->setObjectName(QStringLiteral("timerStop"));
    m_pause->setProperty(kKeyAfterLabel, keyText(Qt::CTRL | Qt::Key_T));
    connect(m_pause, &QPushButton::clicked, &presenter, &WorkshopPresenter::pauseTimer);
    connect(m_more, &QPushButton::clicked, &presenter, &WorkshopPresenter::lengthenTimer);
    connect(m_stop, &QPushButton::clicked, &presenter, &WorkshopPresenter::stopTimer);
    connect(&presenter, &WorkshopPresenter::timerChanged, this, &TimerCard::refresh);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &TimerCard::refresh);
    refresh();
}

void TimerCard::refresh()
{
    const WorkshopTimer& timer = m_presenter.timer();
    const QString length =
        minutesAndSeconds(timer.isOn()                       ? timer.length()
                              : m_presenter.state().revealed ? WorkshopPresenter::kDiscussionTime
                                                             : WorkshopPresenter::kVotingTime);
    m_kind->setText(m_presenter.state().revealed
                        ? tr("discussion, %1, shown to the room", "beside the timer; a time").arg(length)
                        : tr("voting, %1, shown to the room", "beside the timer; a time").arg(length));
    m_left->setText(timer.isOn() ? minutesAndSeconds(timer.left()) : length);
    m_left->setColour(timer.isOn() ? &charts::Tokens::textPrimary : &charts::Tokens::textMuted);
    m_bar->show(timer.isOn() ? double(timer.left().count()) / double(timer.length().count()) : 0.0);
    m_pause->setText(!timer.isOn()          ? tr("Start", "button of the timer")
                         : timer.isPaused() ? tr("Go on", "button of the timer")
                                            : tr("Pause", "button of the timer"));
    m_more->setEnabled(timer.isOn());
    m_stop->setEnabled(timer.isOn());
}

} // namespace cxw::panels
