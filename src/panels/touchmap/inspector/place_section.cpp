#include "panels/touchmap/inspector/place_section.h"

#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/inspector/section_parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::TouchpointField;

} // namespace

PlaceSection::PlaceSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_form(sectionForm(*this, appearance))
    , m_stage(new QComboBox)
    , m_channel(new TypedChoice)
    , m_kind(new QComboBox)
    , m_visibility(new QComboBox)
    , m_activity(makeText(QStringLiteral("inspectorActivity"),
                          [this](const QString& text, quint64 gesture) {
                              m_presenter.setText(TouchpointField::Activity, text, gesture);
                          }))
    , m_note(makeText(QStringLiteral("inspectorNote"),
                      [this](const QString& text, quint64 gesture) {
                          m_presenter.setText(TouchpointField::Note, text, gesture);
                      }))
    , m_lanes(new QWidget)
{
    addSectionTitle(*m_form, appearance, tr("Place and words", "section of the inspector"));
    addChoices(*m_form);
    addField(*m_form, appearance, fieldWord(TouchpointField::Activity), *m_activity);
    addField(*m_form, appearance, fieldWord(TouchpointField::Note), *m_note);
    m_form->addRow(m_lanes);
    connect(&presenter, &InspectorPresenter::changed, this, &PlaceSection::refresh);
    refresh();
}

void PlaceSection::addChoices(QFormLayout& form)
{
    m_stage->setObjectName(QStringLiteral("inspectorStage"));
    addField(form, m_appearance, fieldWord(TouchpointField::Stage), *m_stage);
    connect(m_stage, &QComboBox::activated, this,
            [this] { m_presenter.setStage(core::StageId(m_stage->currentData().toLongLong())); });
    m_channel->setObjectName(QStringLiteral("inspectorChannel"));
    addField(form, m_appearance, fieldWord(TouchpointField::Channel), *m_channel);
    const auto take = [this] {
        m_channel->lineEdit()->setModified(false);
        m_presenter.setChannel(m_channel->currentText());
    };
    connect(m_channel, &QComboBox::activated, this, take);
    connect(m_channel->lineEdit(), &QLineEdit::editingFinished, this, take);
    m_visibility->setObjectName(QStringLiteral("inspectorVisibility"));
    for (const auto each : {core::Visibility::Front, core::Visibility::Back, core::Visibility::Support})
        m_visibility->addItem(visibilityWord(each), int(each));
    addField(form, m_appearance, fieldWord(TouchpointField::Visibility), *m_visibility);
    connect(m_visibility, &QComboBox::activated, this,
            [this] { m_presenter.setVisibility(core::Visibility(m_visibility->currentData().toInt())); });
    m_kind->setObjectName(QStringLiteral("inspectorKind"));
    for (const auto each : {core::TouchpointKind::Communication, core::TouchpointKind::Action})
        m_kind->addItem(kindWord(each), int(each));
    addField(form, m_appearance, fieldWord(TouchpointField::Kind), *m_kind);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_presenter.setKind(core::TouchpointKind(m_kind->currentData().toInt())); });
}

LiveText* PlaceSection::makeText(const QString& objectName, const Typed& typed)
{
    auto* text = new LiveText(m_appearance);
    text->setObjectName(objectName);
    connect(text, &LiveText::typed, this,
            [this, typed, gesture = quint64(0)](const QString& words, bool first) mutable {
                if (first)
                    gesture = m_presenter.newGesture();
                typed(words, gesture);
            });
    return text;
}

void PlaceSection::focusChannel()
{
    m_channel->setFocus(Qt::OtherFocusReason);
    m_channel->lineEdit()->selectAll();
}

void PlaceSection::makeLanes()
{
    const auto& lanes = m_presenter.whole().lanes;
    const bool isSame =
        lanes.size() == m_laneTexts.size() && std::ranges::all_of(lanes, [this](const core::Lane& each) {
            const auto found = m_laneTexts.find(each.id);
            return found != m_laneTexts.end() && found->second.first == each.name;
        });
    if (isSame)
        return;
    m_laneTexts.clear();
    auto* rows = new QWidget;
    QFormLayout* form = sectionForm(*rows, m_appearance);
    for (const core::Lane& each : lanes) {
        LiveText* text = makeText(QStringLiteral("inspectorLane%1").arg(m_laneTexts.size()),
                                  [this, id = each.id](const QString& words, quint64 gesture) {
                                      m_presenter.setLaneText(id, words, gesture);
                                  });
        addField(*form, m_appearance, each.name, *text);
        m_laneTexts[each.id] = {each.name, text};
    }
    delete m_form->replaceWidget(m_lanes, rows);
    m_lanes->deleteLater();
    m_lanes = rows;
}

void PlaceSection::showStages()
{
    const auto& stages = m_presenter.whole().stages;
    const auto isShown = [this, &stages](const core::Stage& each) {
        const int place = int(&each - stages.data());
        return m_stage->itemText(place) == each.name && m_stage->itemData(place) == each.id.value();
    };
    if (m_stage->count() == int(stages.size()) && std::ranges::all_of(stages, isShown))
        return; // its list may be open
    m_stage->clear();
    for (const core::Stage& each : stages)
        m_stage->addItem(each.name, each.id.value());
}

void PlaceSection::refresh()
{
    const core::Touchpoint* shown = m_presenter.touchpoint();
    setEnabled(shown && m_presenter.canChange());
    if (!shown)
        return;
    showStages();
    m_stage->setCurrentIndex(m_stage->findData(shown->stage.value()));
    offer(*m_channel, m_presenter.channels(), m_presenter.channelName());
    m_visibility->setCurrentIndex(m_visibility->findData(int(shown->visibility)));
    m_kind->setCurrentIndex(m_kind->findData(int(shown->kind)));
    m_activity->show(shown->activity);
    m_note->show(shown->note);
    makeLanes();
    for (const auto& [lane, row] : m_laneTexts) {
        const auto found = shown->laneTexts.find(lane);
        row.second->show(found == shown->laneTexts.end() ? QString() : found->second);
    }
}

} // namespace cxw::panels
