#include "panels/touchmap/inspector/flags_section.h"

#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/field_words.h"
#include "panels/touchmap/inspector/inspector_presenter.h"
#include "panels/touchmap/inspector/live_text.h"
#include "panels/touchmap/inspector/section_parts.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace cxw::panels {
namespace {

using core::TouchpointField;

const core::NotedMark& markOf(const core::Touchpoint& touchpoint, TouchpointField field)
{
    return field == TouchpointField::MomentOfTruth ? touchpoint.momentOfTruth
        : field == TouchpointField::PainPoint      ? touchpoint.painPoint
                                                   : touchpoint.bestPractice;
}

} // namespace

FlagsSection::FlagsSection(const Appearance& appearance, InspectorPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
    , m_listening(new QCheckBox(fieldWord(TouchpointField::ListeningPost)))
{
    auto* column = new QVBoxLayout(this); // a form would not make room for a note that comes
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance.px(4));
    column->addWidget(sectionTitle(appearance, tr("Flags and notes", "section of the inspector")));
    addFlag(TouchpointField::MomentOfTruth, QStringLiteral("Moment"));
    addFlag(TouchpointField::PainPoint, QStringLiteral("Pain"));
    addFlag(TouchpointField::BestPractice, QStringLiteral("Practice"));
    for (const Flag& each : m_flags) {
        column->addWidget(each.box);
        column->addWidget(each.note);
    }
    m_listening->setObjectName(QStringLiteral("inspectorListening"));
    connect(m_listening, &QCheckBox::clicked, this,
            [this](bool set) { m_presenter.setMark(TouchpointField::ListeningPost, set); });
    column->addWidget(m_listening);
    connect(&presenter, &InspectorPresenter::changed, this, &FlagsSection::refresh);
    refresh();
}

void FlagsSection::addFlag(TouchpointField field, const QString& name)
{
    const QString word = fieldWord(field);
    auto* box = new QCheckBox(word);
    box->setObjectName(QStringLiteral("inspector") + name);
    auto* note = new LiveText(m_appearance);
    note->setObjectName(QStringLiteral("inspector%1Note").arg(name));
    note->setAccessibleName(tr("Note on “%1”", "field; a flag of a touchpoint").arg(word));
    note->setPlaceholderText(tr("why", "in an empty field: why a touchpoint has a flag"));
    connect(box, &QCheckBox::clicked, this, [this, field](bool set) { m_presenter.setMark(field, set); });
    const std::size_t place = m_flags.size();
    connect(note, &LiveText::typed, this, [this, place](const QString& text, bool first) {
        Flag& flag = m_flags.at(place);
        if (first)
            flag.gesture = m_presenter.newGesture();
        m_presenter.setText(flag.field, text, flag.gesture);
    });
    m_flags.push_back({field, box, note});
}

void FlagsSection::refresh()
{
    const core::Touchpoint* shown = m_presenter.touchpoint();
    setEnabled(shown && m_presenter.canChange());
    if (!shown)
        return;
    for (const Flag& each : m_flags) {
        const core::NotedMark& mark = markOf(*shown, each.field);
        each.box->setChecked(mark.isSet);
        each.note->setVisible(mark.isSet || !mark.note.isEmpty() || each.note->hasFocus());
        each.note->show(mark.note);
    }
    m_listening->setChecked(shown->listeningPost);
}

} // namespace cxw::panels
