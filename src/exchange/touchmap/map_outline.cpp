#include "exchange/touchmap/map_outline.h"

#include "exchange/report/html_parts.h"
#include "exchange/touchmap/pair_facts.h"
#include "exchange/touchmap/touchpoint_facts.h"

namespace cxw::exchange {
namespace {

ReportHead outlineHead(const MapContent& content, const charts::Words& words)
{
    const core::WholeMap& whole = content.whole;
    ReportHead head;
    head.language = content.language;
    head.title = whole.map.name;
    const bool isFuture = whole.map.state == core::MapState::Future;
    head.subtitle =
        (isFuture ? words.translate("cxw::exchange::MapOutline", "Touchpoint map of the future, %1",
                                    "subtitle of a page; a date")
                  : words.translate("cxw::exchange::MapOutline", "Touchpoint map of today, %1",
                                    "subtitle of a page; a date"))
            .arg(words.numbers().date(content.date));
    if (!content.workspace.isEmpty())
        head.facts.push_back({words.translate("cxw::exchange::MapOutline", "Organisation", "fact of a map"),
                              content.workspace});
    head.facts.push_back({words.translate("cxw::exchange::MapOutline", "Stages", "fact of a map: how many"),
                          words.numbers().integer(qint64(whole.stages.size()))});
    head.facts.push_back(
        {words.translate("cxw::exchange::MapOutline", "Touchpoints", "fact of a map: how many"),
         words.numbers().integer(qint64(whole.touchpoints.size()))});
    if (const QString counted = countedComplaints(content.facts, words); !counted.isEmpty())
        head.facts.push_back(
            {words.translate("cxw::charts::TouchpointMap", "Complaints", "lane of the touchpoint map"),
             counted});
    return head;
}

void addPersonas(HtmlParts& parts, const MapContent& content, const charts::Words& words)
{
    if (content.whole.personas.empty())
        return;
    parts.addHeading({words.translate("cxw::exchange::MapOutline", "Personas", "heading"), {}});
    std::vector<ReportFact> facts;
    for (const core::Persona& each : content.whole.personas)
        facts.push_back({each.name, each.description});
    parts.addFacts(facts);
}

void addStage(HtmlParts& parts, const core::Stage& stage, const MapContent& content, const PairFacts& pair,
              const charts::Words& words)
{
    parts.addHeading({stage.name, stage.goal});
    if (stage.targetSatisfaction)
        parts.addFacts(
            {{words.translate("FieldWords", "Target", "field of a touchpoint: wanted satisfaction, 1 to 5"),
              words.translate("cxw::charts::TouchpointMap", "%1 of 5", "a score")
                  .arg(*stage.targetSatisfaction)}});
    const auto touchpoints = touchpointsIn(content.whole, stage.id);
    if (touchpoints.empty())
        parts.html().element(
            "p",
            words.translate("cxw::exchange::MapOutline", "No touchpoint stands in this stage.", "of a map"));
    for (const core::Touchpoint& each : touchpoints) {
        parts.html().element("h3", each.title, "user");
        auto facts = factsOf(each, content, words);
        if (const auto found = pair.find(each.id); found != pair.end())
            facts.insert(facts.end(), found->second.begin(), found->second.end());
        parts.addFacts(facts);
    }
}

} // namespace

QByteArray mapOutlineOf(const MapContent& content, charts::Ink ink)
{
    const charts::Words words(content.language);
    HtmlParts parts(outlineHead(content, words), ink);
    addPersonas(parts, content, words);
    const PairFacts pair = pairFactsOf(content, words);
    for (const core::Stage& each : content.whole.stages)
        addStage(parts, each, content, pair, words);
    return parts.finish();
}

} // namespace cxw::exchange
