#include "panels/workshop/split_prompt.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"
#include "panels/workshop/workshop_presenter.h"
#include "panels/workshop/workshop_words.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cxw::panels {

using charts::Tokens;
using charts::TypeRole;

SplitPrompt::SplitPrompt(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_sentence(new TextLabel(appearance, TypeRole::Body, &Tokens::textPrimary))
    , m_voices(new QPushButton(tr("One voice from each side, 2:00", "button: starts the timer")))
    , m_again(new QPushButton(tr("Vote again", "button of the workshop")))
    , m_anyway(new QPushButton(tr("Record anyway", "button of the workshop")))
{
    auto* title = new TextLabel(appearance, TypeRole::Title, &Tokens::textPrimary);
    title->setText(tr("The room is split: discuss before you record", "title of a prompt"));
    title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_voices->setObjectName(QStringLiteral("oneVoiceEach"));
    m_voices->setProperty("primary", true);
    m_again->setObjectName(QStringLiteral("voteAgainSplit"));
    m_anyway->setObjectName(QStringLiteral("recordAnyway"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* each : {m_voices, m_again, m_anyway})
        buttons->addWidget(each);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(appearance.px(30) + 14, 10, 14, 10);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_voices, &QPushButton::clicked, &presenter, &WorkshopPresenter::startDiscussion);
    connect(m_again, &QPushButton::clicked, &presenter, &WorkshopPresenter::voteAgain);
    connect(m_anyway, &QPushButton::clicked, this, &SplitPrompt::recordWanted);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &SplitPrompt::refresh);
    refresh();
}

void SplitPrompt::refresh()
{
    const WorkshopState& state = m_presenter.state();
    setVisible(state.isSplit() && !state.readOnly);
    if (state.isSplit())
        m_sentence->setText(splitSentence(state, m_appearance.numbers()));
}

void SplitPrompt::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_appearance.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), t.warningSoft, t.warning, 6.0);
    const int size = m_appearance.px(18);
    lineIcon(QStringLiteral("exclamation-triangle"), m_appearance, t.warning)
        .paint(&painter, QRect(14, 14, size, size));
}

} // namespace cxw::panels
