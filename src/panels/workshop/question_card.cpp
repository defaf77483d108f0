#include "panels/workshop/question_card.h"

#include "panels/diagnostic/area_mark_label.h"
#include "panels/shared/badge.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/workshop/remark_box.h"
#include "panels/workshop/workshop_cards.h"
#include "panels/workshop/workshop_presenter.h"

#include <QBoxLayout>

namespace cxw::panels {

using charts::Tokens;
using charts::TypeRole;

QuestionCard::QuestionCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_mark(new AreaMarkLabel(appearance))
    , m_place(new TextLabel(appearance, TypeRole::Body, &Tokens::textSecondary))
    , m_kind(new Badge(appearance, BadgeTone::Outline))
    , m_label(new TextLabel(appearance, TypeRole::Display, &Tokens::textPrimary))
    , m_text(new TextLabel(appearance, TypeRole::Title, &Tokens::textSecondary))
    , m_hint(new RemarkBox(appearance, QStringLiteral("lightbulb")))
{
    for (TextLabel* each : {m_label, m_text})
        each->setWordWrap(true);
    m_text->setSemibold(false);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_mark);
    place->addWidget(m_place, 1);
    place->addWidget(m_kind);
    QVBoxLayout* column = cardColumn(*this, appearance);
    column->addLayout(place);
    column->addWidget(m_label);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    connect(&presenter, &WorkshopPresenter::stateChanged, this, &QuestionCard::refresh);
    refresh();
}

void QuestionCard::refresh()
{
    const WorkshopState& state = m_presenter.state();
    m_mark->setArea(state.question.area);
    m_place->setText(tr("%1 · question %2 of %3", "area, number and count of questions")
                         .arg(state.areaName)
                         .arg(state.index + 1)
                         .arg(state.count()));
    m_kind->setWord(state.question.kind == core::QuestionKind::Conditional
                        ? tr("if you have it", "badge of a question")
                        : state.yesNo() ? tr("yes/no", "badge of a question")
                                        : QString());
    m_label->setText(state.wording.label);
    m_text->setText(state.wording.text);
    m_hint->say(state.wording.hint.isEmpty()
                    ? QString()
                    : tr("Only you see this: %1", "hint for the facilitator").arg(state.wording.hint));
}

} // namespace cxw::panels
