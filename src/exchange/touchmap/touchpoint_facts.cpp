#include "exchange/touchmap/touchpoint_facts.h"

#include "charts/touchmap/map_cells.h"
#include "charts/touchmap/map_words.h"

namespace cxw::exchange {
namespace {

using core::MapLane;

/// Collects the facts of one touchpoint.
class Facts final
{
public:
    Facts(const core::Touchpoint& touchpoint, const MapContent& content, const charts::Words& words)
        : m_touchpoint(touchpoint)
        , m_content(content)
        , m_words(words)
    {
    }

    std::vector<ReportFact> all();

private:
    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_facts.push_back({name, value});
    }
    /// What the lane says of it, under the lane's name.
    void addLane(const core::LaneKey& lane)
    {
        add(charts::laneName(lane, m_content.whole, m_words),
            charts::mapCellText(lane, m_touchpoint, m_content.whole, m_content.facts, m_words));
    }
    [[nodiscard]] QString field(const char* name, const char* comment) const
    {
        return m_words.translate("FieldWords", name, comment);
    }
    [[nodiscard]] QString people(const std::set<core::PersonId>& ids) const;
    /// "yes: why", or the note alone of what is not so.
    [[nodiscard]] QString mark(const core::NotedMark& mark) const;
    /// "Exit to a person (question 16: 1.2)", or its words alone in a round that did not ask it.
    [[nodiscard]] QString question(const core::LinkedQuestion& asked) const;
    void addPlace();
    void addDuties();
    void addFeelings();
    void addFlags();
    void addScores();
    void addLinks();

    const core::Touchpoint& m_touchpoint;
    const MapContent& m_content;
    const charts::Words& m_words;
    std::vector<ReportFact> m_facts;
};

QString Facts::people(const std::set<core::PersonId>& ids) const
{
    QStringList names;
    for (const core::PersonId& each : ids)
        if (const core::Person* person = core::personIn(m_content.facts, each))
            names += person->name;
    return m_words.list(names);
}

QString Facts::mark(const core::NotedMark& mark) const
{
    if (!mark.isSet)
        return mark.note.isEmpty()
            ? QString()
            : m_words.translate("cxw::exchange::MapOutline", "no: %1", "a flag that is not set; its note")
                  .arg(mark.note);
    return mark.note.isEmpty()
        ? m_words.translate("cxw::exchange::MapOutline", "yes", "a flag that is set")
        : m_words.translate("cxw::exchange::MapOutline", "yes: %1", "a flag that is set; its note")
              .arg(mark.note);
}

QString Facts::question(const core::LinkedQuestion& asked) const
{
    return asked.number == 0
        ? asked.label
        : QStringLiteral("%1 (%2)").arg(asked.label, charts::questionText(asked, m_words));
}

void Facts::addPlace()
{
    add(field("Activity", "field of a touchpoint: what is done"), m_touchpoint.activity);
    addLane({MapLane::Channel, {}});
    add(field("Kind", "field of a touchpoint: communication or action"),
        m_touchpoint.kind == core::TouchpointKind::Communication
            ? field("communication", "kind of touchpoint")
            : field("action", "kind of touchpoint"));
    const auto visibility = [this](const char* word) {
        return field(word, "what customers see of a touchpoint");
    };
    add(field("Visibility", "field of a touchpoint: front or back stage"),
        m_touchpoint.visibility == core::Visibility::Front      ? visibility("front stage")
            : m_touchpoint.visibility == core::Visibility::Back ? visibility("back stage")
                                                                : visibility("support"));
}

void Facts::addDuties()
{
    add(field("Accountable", "field of a touchpoint: its one owner"),
        charts::mapCellText({MapLane::Owner, {}}, m_touchpoint, m_content.whole, m_content.facts, m_words));
    const core::Duties& duties = m_touchpoint.duties;
    add(field("Responsible", "field of a touchpoint: people who do it"), people(duties.responsible));
    add(field("Consulted", "field of a touchpoint: people who are asked"), people(duties.consulted));
    add(field("Informed", "field of a touchpoint: people who are told"), people(duties.informed));
}

void Facts::addFeelings()
{
    addLane({MapLane::Emotion, {}});
}

void Facts::addFlags()
{
    add(field("Moment of truth", "field of a touchpoint"), mark(m_touchpoint.momentOfTruth));
    add(field("Pain point", "field of a touchpoint"), mark(m_touchpoint.painPoint));
    add(field("Best practice", "field of a touchpoint"), mark(m_touchpoint.bestPractice));
    if (m_touchpoint.listeningPost)
        add(field("Listening post", "field of a touchpoint"), mark({true, {}}));
}

void Facts::addScores()
{
    addLane({MapLane::Satisfaction, {}});
    if (m_touchpoint.targetSatisfaction)
        add(field("Target", "field of a touchpoint: wanted satisfaction, 1 to 5"),
            m_words.translate("cxw::charts::TouchpointMap", "%1 of 5", "a score")
                .arg(*m_touchpoint.targetSatisfaction));
    addLane({MapLane::CustomersCare, {}});
    addLane({MapLane::WeCare, {}});
    addLane({MapLane::ResponseTime, {}});
    addLane({MapLane::WeeklyContacts, {}});
    const auto evidence = [this](const char* word) { return field(word, "evidence of scores"); };
    add(field("Evidence", "field of a touchpoint: assumed, partly, measured"),
        m_touchpoint.evidence == core::TouchpointEvidence::Assumed      ? evidence("assumed")
            : m_touchpoint.evidence == core::TouchpointEvidence::Partly ? evidence("partly measured")
                                                                        : evidence("measured"));
}

void Facts::addLinks()
{
    addLane({MapLane::Complaints, {}});
    QStringList questions;
    for (const core::QuestionId& id : m_touchpoint.questions)
        if (const auto found = m_content.facts.questions.find(id); found != m_content.facts.questions.end())
            questions += question(found->second);
    add(field("Questions", "field of a touchpoint: of the diagnostic"), questions.join(QLatin1Char('\n')));
    for (const core::Lane& each : m_content.whole.lanes)
        addLane({MapLane::Free, each.id});
    if (m_touchpoint.confirmedOn.isValid())
        add(field("Last confirmed", "field of a touchpoint: a date"),
            m_words.numbers().date(m_touchpoint.confirmedOn));
    add(field("Note", "field of a touchpoint"), m_touchpoint.note);
}

std::vector<ReportFact> Facts::all()
{
    addPlace();
    addDuties();
    addFeelings();
    addFlags();
    addScores();
    addLinks();
    return std::move(m_facts);
}

} // namespace

std::vector<ReportFact> factsOf(const core::Touchpoint& touchpoint, const MapContent& content,
                                const charts::Words& words)
{
    return Facts(touchpoint, content, words).all();
}

QString countedComplaints(const core::MapFacts& facts, const charts::Words& words)
{
    const auto& pressure = facts.pressure;
    if (!pressure)
        return facts.complaints ? words.translate("cxw::exchange::MapSheet", "complaints of %n week(s)",
                                                  "what a touchpoint map counts", core::kMapWeeks)
                                : QString();
    using core::PressureMeasure;
    const QString what = pressure->measure == PressureMeasure::Count
        ? words.translate("cxw::exchange::MapSheet", "complaints from %1 to %2",
                          "what a touchpoint map counts; dates")
        : pressure->measure == PressureMeasure::Severity
        ? words.translate("cxw::exchange::MapSheet", "severity of the complaints from %1 to %2",
                          "what a touchpoint map counts; dates")
        : words.translate("cxw::exchange::MapSheet", "complaints per 100 contacts from %1 to %2",
                          "what a touchpoint map counts; dates");
    return what.arg(words.numbers().date(pressure->days.first), words.numbers().date(pressure->days.last));
}

} // namespace cxw::exchange
