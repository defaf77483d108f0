#include "panels/touchmap/lower/pair_words.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "panels/touchmap/field_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cxw::panels {
namespace {

using core::TouchpointField;

struct PairWords
{
    Q_DECLARE_TR_FUNCTIONS(PairWords)
};

/// The lane that says what the field says; the stage's for none.
core::MapLane laneOf(TouchpointField field)
{
    using core::MapLane;
    switch (field) {
    case TouchpointField::Activity: return MapLane::Activity;
    case TouchpointField::Channel: return MapLane::Channel;
    case TouchpointField::Accountable: return MapLane::Owner;
    case TouchpointField::Satisfaction: return MapLane::Satisfaction;
    case TouchpointField::ImportanceCustomer: return MapLane::CustomersCare;
    case TouchpointField::ImportanceUs: return MapLane::WeCare;
    case TouchpointField::PainPoint: return MapLane::PainPoint;
    case TouchpointField::BestPractice: return MapLane::BestPractice;
    case TouchpointField::ListeningPost: return MapLane::Listening;
    case TouchpointField::ResponseMinutes: return MapLane::ResponseTime;
    case TouchpointField::WeeklyContacts: return MapLane::WeeklyContacts;
    case TouchpointField::Note: return MapLane::Note;
    default: return MapLane::Stage;
    }
}

QString peopleText(const std::set<core::PersonId>& ids, const core::MapFacts& facts)
{
    QStringList names;
    for (const core::PersonId each : ids)
        if (const core::Person* person = personIn(facts, each))
            names += person->name;
    return names.join(QStringLiteral(", "));
}

QString stageText(const PairSide& side)
{
    const auto stage = std::ranges::find(side.whole.stages, side.touchpoint.stage, &core::Stage::id);
    return stage == side.whole.stages.end() ? QString() : stage->name;
}

QString emotionsText(TouchpointField field, const PairSide& side, const core::MapFacts& facts,
                     const charts::Words& words)
{
    if (field == TouchpointField::Feeling)
        return side.touchpoint.feeling.emotion ? charts::emotionText(*side.touchpoint.feeling.emotion)
                                               : side.touchpoint.feeling.word;
    return charts::mapCellText({core::MapLane::Emotion, {}}, side.touchpoint, side.whole, facts, words);
}

QString nothingOr(const QString& text)
{
    return text.isEmpty() ? PairWords::tr("nothing", "a field of a touchpoint says so") : text;
}

} // namespace

QString pairChangeWord(core::PairChangeKind kind)
{
    switch (kind) {
    case core::PairChangeKind::Added: return PairWords::tr("new", "what becomes of a touchpoint");
    case core::PairChangeKind::Removed: return PairWords::tr("gone", "what becomes of a touchpoint");
    case core::PairChangeKind::Moved: return PairWords::tr("moved", "what becomes of a touchpoint");
    case core::PairChangeKind::Changed: return PairWords::tr("changed", "what becomes of a touchpoint");
    }
    return {};
}

QString fieldText(TouchpointField field, const PairSide& side, const core::MapFacts& facts,
                  const charts::Words& words)
{
    const core::Touchpoint& touchpoint = side.touchpoint;
    switch (field) {
    case TouchpointField::Title: return touchpoint.title;
    case TouchpointField::Stage: return stageText(side);
    case TouchpointField::Kind: return kindWord(touchpoint.kind);
    case TouchpointField::Visibility: return visibilityWord(touchpoint.visibility);
    case TouchpointField::Evidence: return evidenceWord(touchpoint.evidence);
    case TouchpointField::Responsible: return peopleText(touchpoint.duties.responsible, facts);
    case TouchpointField::Consulted: return peopleText(touchpoint.duties.consulted, facts);
    case TouchpointField::Informed: return peopleText(touchpoint.duties.informed, facts);
    case TouchpointField::Feeling:
    case TouchpointField::PersonaFeelings: return emotionsText(field, side, facts, words);
    case TouchpointField::TargetSatisfaction:
        return touchpoint.targetSatisfaction ? words.numbers().integer(*touchpoint.targetSatisfaction)
                                             : QString();
    case TouchpointField::MomentOfTruth:
        if (!touchpoint.momentOfTruth.isSet)
            return PairWords::tr("no", "a touchpoint is no moment of truth");
        return touchpoint.momentOfTruth.note.isEmpty()
            ? PairWords::tr("yes", "a touchpoint is a moment of truth")
            : touchpoint.momentOfTruth.note;
    default: break;
    }
    const core::MapLane lane = laneOf(field);
    return lane == core::MapLane::Stage
        ? QString()
        : charts::mapCellText({lane, {}}, touchpoint, side.whole, facts, words);
}

QString pairChangeText(const core::PairChange& change, const PairSide& current, const PairSide& future,
                       const core::MapFacts& facts, const charts::Words& words)
{
    QStringList parts;
    if (change.isMoved)
        parts += stageText(current) == stageText(future)
            ? PairWords::tr("at another place in its stage", "what becomes of a touchpoint")
            : PairWords::tr("moved to “%1”", "what becomes of a touchpoint: a stage").arg(stageText(future));
    for (const TouchpointField each : change.fields) {
        const QString before = fieldText(each, current, facts, words);
        const QString after = fieldText(each, future, facts, words);
        parts += before == after
            ? fieldWord(each)
            : PairWords::tr("%1: %2 → %3", "a field of a touchpoint, today and in the future")
                  .arg(fieldWord(each), nothingOr(before), nothingOr(after));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace cxw::panels
