#include "panels/touchmap/field_words.h"

#include <QCoreApplication>

namespace cxw::panels {
namespace {

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

} // namespace

QString fieldWord(core::TouchpointField field)
{
    using enum core::TouchpointField;
    switch (field) {
    case Title: return FieldWords::tr("Title", "field of a touchpoint");
    case Activity: return FieldWords::tr("Activity", "field of a touchpoint: what is done");
    case Stage: return FieldWords::tr("Stage", "field of a touchpoint");
    case Position: return FieldWords::tr("Place", "field of a touchpoint: within its stage");
    case Channel: return FieldWords::tr("Channel", "field of a touchpoint");
    case Kind: return FieldWords::tr("Kind", "field of a touchpoint: communication or action");
    case Visibility: return FieldWords::tr("Visibility", "field of a touchpoint: front or back stage");
    case Accountable: return FieldWords::tr("Accountable", "field of a touchpoint: its one owner");
    case Responsible: return FieldWords::tr("Responsible", "field of a touchpoint: people who do it");
    case Consulted: return FieldWords::tr("Consulted", "field of a touchpoint: people who are asked");
    case Informed: return FieldWords::tr("Informed", "field of a touchpoint: people who are told");
    case Feeling: return FieldWords::tr("Emotion", "field of a touchpoint");
    case PersonaFeelings: return FieldWords::tr("Emotion of a persona", "field of a touchpoint");
    case Satisfaction: return FieldWords::tr("Satisfaction", "field of a touchpoint, 1 to 5");
    case TargetSatisfaction:
        return FieldWords::tr("Target", "field of a touchpoint: wanted satisfaction, 1 to 5");
    case ImportanceCustomer: return FieldWords::tr("Customers care", "field of a touchpoint, 1 to 5");
    case ImportanceUs: return FieldWords::tr("We care", "field of a touchpoint, 1 to 5");
    case MomentOfTruth: return FieldWords::tr("Moment of truth", "field of a touchpoint");
    case PainPoint: return FieldWords::tr("Pain point", "field of a touchpoint");
    case BestPractice: return FieldWords::tr("Best practice", "field of a touchpoint");
    case ListeningPost: return FieldWords::tr("Listening post", "field of a touchpoint");
    case ResponseMinutes: return FieldWords::tr("Answer within", "field of a touchpoint: a time");
    case WeeklyContacts: return FieldWords::tr("Frequency", "field of a touchpoint: contacts a week");
    case Evidence: return FieldWords::tr("Evidence", "field of a touchpoint: assumed, partly, measured");
    case ConfirmedOn: return FieldWords::tr("Last confirmed", "field of a touchpoint: a date");
    case Note: return FieldWords::tr("Note", "field of a touchpoint");
    case LaneTexts: return FieldWords::tr("Text in a lane", "field of a touchpoint");
    case Questions: return FieldWords::tr("Questions", "field of a touchpoint: of the diagnostic");
    case Counterpart: return FieldWords::tr("Counterpart", "field of a touchpoint: on the other map");
    }
    return {};
}

QString kindWord(core::TouchpointKind kind)
{
    return kind == core::TouchpointKind::Communication ? FieldWords::tr("communication", "kind of touchpoint")
                                                       : FieldWords::tr("action", "kind of touchpoint");
}

QString visibilityWord(core::Visibility visibility)
{
    switch (visibility) {
    case core::Visibility::Front: return FieldWords::tr("front stage", "what customers see of a touchpoint");
    case core::Visibility::Back: return FieldWords::tr("back stage", "what customers see of a touchpoint");
    case core::Visibility::Support: return FieldWords::tr("support", "what customers see of a touchpoint");
    }
    return {};
}

QString evidenceWord(core::TouchpointEvidence evidence)
{
    switch (evidence) {
    case core::TouchpointEvidence::Assumed: return FieldWords::tr("assumed", "evidence of scores");
    case core::TouchpointEvidence::Partly: return FieldWords::tr("partly measured", "evidence of scores");
    case core::TouchpointEvidence::Measured: return FieldWords::tr("measured", "evidence of scores");
    }
    return {};
}

} // namespace cxw::panels
