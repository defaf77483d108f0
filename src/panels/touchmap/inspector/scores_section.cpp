#include "panels/touchmap/inspector/scores_section.h"

#include "panels/theme/appearance.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/inspector/dots_field.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/section_parts.h"
#include "panels/touchmap/inspector/time_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::TouchpointField;

constexpr int kMiddle = 3; ///< the dot that stands for no emotion
constexpr int kMostContacts = 1'000'000;

std::optional<int> scoreOf(const core::Touchpoint& touchpoint, TouchpointField field)
{
    switch (field) {
    case TouchpointField::Satisfaction: return touchpoint.satisfaction;
    case TouchpointField::TargetSatisfaction: return touchpoint.targetSatisfaction;
    case TouchpointField::ImportanceCustomer: return touchpoint.importanceCustomer;
    default: return touchpoint.importanceUs;
    }
}

/// The persona's own, or that of customers in general with a null one.
std::optional<int> emotionOf(const core::Touchpoint& touchpoint, core::PersonaId persona)
{
    if (persona.isNull())
        return touchpoint.feeling.emotion;
    const auto own = touchpoint.feelings.find(persona);
    return own == touchpoint.feelings.end() ? std::nullopt : own->second.emotion;
}

} // namespace

ScoresSection::ScoresSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_form(sectionForm(*this, appearance))
    , m_emotions(new QWidget)
    , m_response(new TimeField)
    , m_contacts(new QSpinBox)
    , m_evidence(new QComboBox)
{
    addSectionTitle(*m_form, appearance, tr("Scores", "section of the inspector"));
    for (const TouchpointField each : {TouchpointField::Satisfaction, TouchpointField::TargetSatisfaction,
                                       TouchpointField::ImportanceCustomer, TouchpointField::ImportanceUs})
        addScore(each);
    m_form->addRow(m_emotions);
    addFacts();
    connect(&presenter, &InspectorPresenter::changed, this, &ScoresSection::refresh);
    refresh();
}

void ScoresSection::addScore(TouchpointField field)
{
    const auto say = [](const std::optional<int>& value) {
        return value ? tr("%1 of 5", "a score").arg(*value) : tr("none", "no score given");
    };
    auto* dots = new DotsField(m_appearance, DotsField::Style::Amount, say);
    dots->setObjectName(QStringLiteral("inspectorScore%1").arg(int(field)));
    connect(dots, &DotsField::chosen, this,
            [this, field](const std::optional<int>& value) { m_presenter.setScore(field, value); });
    addField(*m_form, m_appearance, fieldWord(field), *dots);
    m_scores[field] = dots;
}

void ScoresSection::addFacts()
{
    m_response->setObjectName(QStringLiteral("inspectorResponse"));
    addField(*m_form, m_appearance, fieldWord(TouchpointField::ResponseMinutes), *m_response);
    connect(m_response, &TimeField::chosen, &m_presenter, &InspectorPresenter::setResponse);
    m_contacts->setObjectName(QStringLiteral("inspectorContacts"));
    m_contacts->setRange(-1, kMostContacts);
    m_contacts->setSpecialValueText(tr("not known", "in place of a number of contacts"));
    m_contacts->setSuffix(tr(" a week", "behind a number of contacts"));
    addField(*m_form, m_appearance, fieldWord(TouchpointField::WeeklyContacts), *m_contacts);
    connect(m_contacts, &QSpinBox::valueChanged, this,
            [this](int value) { m_presenter.setContacts(value < 0 ? std::nullopt : std::optional(value)); });
    m_evidence->setObjectName(QStringLiteral("inspectorEvidence"));
    for (const auto each : {core::TouchpointEvidence::Assumed, core::TouchpointEvidence::Partly,
                            core::TouchpointEvidence::Measured})
        m_evidence->addItem(evidenceWord(each), int(each));
    addField(*m_form, m_appearance, fieldWord(TouchpointField::Evidence), *m_evidence);
    connect(m_evidence, &QComboBox::activated, this,
            [this] { m_presenter.setEvidence(core::TouchpointEvidence(m_evidence->currentData().toInt())); });
}

void ScoresSection::focusResponse()
{
    m_response->setFocus(Qt::OtherFocusReason);
}

void ScoresSection::makeEmotions()
{
    std::vector<std::pair<core::PersonaId, QString>> wanted{
        {core::PersonaId(), fieldWord(TouchpointField::Feeling)}};
    for (const core::Persona& each : m_presenter.whole().personas)
        wanted.emplace_back(each.id, each.name);
    const bool isSame =
        wanted.size() == m_feelings.size() && std::ranges::all_of(wanted, [this](const auto& each) {
            const auto found = m_feelings.find(each.first);
            return found != m_feelings.end() && found->second.first == each.second;
        });
    if (isSame)
        return;
    m_feelings.clear();
    auto* rows = new QWidget;
    QFormLayout* form = sectionForm(*rows, m_appearance);
    for (const auto& [persona, name] : wanted) {
        const QString none = persona.isNull() ? tr("none", "no emotion given")
                                              : tr("as others", "a persona without an emotion of its own");
        auto* dots = new DotsField(
            m_appearance, DotsField::Style::Choice, [this, none](const std::optional<int>& value) {
                return value ? m_appearance.numbers().change(*value - kMiddle, 0) : none;
            });
        dots->setObjectName(QStringLiteral("inspectorEmotion%1").arg(m_feelings.size()));
        connect(dots, &DotsField::chosen, this, [this, persona = persona](const std::optional<int>& value) {
            m_presenter.setEmotion(persona, value ? std::optional(*value - kMiddle) : std::nullopt);
        });
        addField(*form, m_appearance, name, *dots);
        m_feelings[persona] = {name, dots};
    }
    delete m_form->replaceWidget(m_emotions, rows);
    m_emotions->deleteLater(); // a key of one of its dots may be what led here
    m_emotions = rows;
}

void ScoresSection::refresh()
{
    const core::Touchpoint* shown = m_presenter.touchpoint();
    setEnabled(shown && m_presenter.canChange());
    if (!shown)
        return;
    for (const auto& [field, dots] : m_scores)
        dots->show(scoreOf(*shown, field));
    makeEmotions();
    for (const auto& [persona, row] : m_feelings) {
        const auto emotion = emotionOf(*shown, persona);
        row.second->show(emotion ? std::optional(*emotion + kMiddle) : std::nullopt);
    }
    m_response->show(shown->responseMinutes);
    const QSignalBlocker quiet(m_contacts);
    m_contacts->setValue(shown->weeklyContacts.value_or(-1));
    m_evidence->setCurrentIndex(m_evidence->findData(int(shown->evidence)));
}

} // namespace cxw::panels
