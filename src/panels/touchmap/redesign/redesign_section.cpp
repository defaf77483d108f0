#include "panels/touchmap/redesign/redesign_section.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/section_parts.h"
#include "panels/touchmap/redesign/day_track.h"
#include "panels/touchmap/redesign/redesign_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace cxw::panels {

RedesignSection::RedesignSection(const Appearance& appearance, InspectorPresenter& inspected, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(new RedesignPresenter(inspected.maps(), this))
    , m_state(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_track(new DayTrack(appearance, false))
    , m_effect(new TextLabel(appearance, charts::TypeRole::Body, &charts::Tokens::textSecondary))
    , m_open(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.px(8));
    column->addWidget(sectionTitle(appearance, tr("Redesign", "section of the inspector")));
    m_state->setWordWrap(true);
    m_effect->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("inspectorRedesign"));
    column->addWidget(m_state);
    column->addWidget(m_track);
    column->addWidget(m_effect);
    column->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &RedesignSection::redesignWanted);
    const auto follow = [this, &inspected] {
        const core::Touchpoint* shown = inspected.touchpoint();
        m_presenter->follow(shown ? shown->id : core::TouchpointId());
    };
    connect(&inspected, &InspectorPresenter::changed, this, follow);
    connect(m_presenter, &RedesignPresenter::changed, this, &RedesignSection::refresh);
    connect(&appearance, &Appearance::changed, this, &RedesignSection::refresh);
    follow();
    refresh();
}

void RedesignSection::refresh()
{
    const auto& shown = m_presenter->redesign();
    m_track->setVisible(shown.has_value());
    m_effect->setVisible(shown && shown->finishedOn.isValid());
    m_open->setEnabled(shown || m_presenter->canChange());
    m_open->setText(shown ? tr("Show the redesign…", "button") : tr("Start a redesign…", "button"));
    if (!shown)
        return m_state->setText(
            tr("Twenty working days from ideas over a proposal to its execution.", "of a redesign"));
    const core::RedesignProgress progress = m_presenter->progress();
    const QString sentence = progressSentence(progress, *shown, m_appearance.numbers());
    m_state->setText(sentence);
    m_track->show(progress, shown->dayNotes, sentence);
    m_effect->setText(effectSentence(*m_presenter, m_appearance.numbers()));
}

} // namespace cxw::panels
