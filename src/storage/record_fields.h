#pragma once

#include "core/actions/action.h"
#include "core/calendar/work_calendar.h"
#include "core/complaint/cause.h"
#include "core/complaint/complaint.h"
#include "core/complaint/filing/complaint_filing.h"
#include "core/complaint/helps/text_helps.h"
#include "core/diagnostic/answer_detail.h"
#include "core/diagnostic/poll.h"
#include "core/diagnostic/question_set.h"
#include "core/diagnostic/round.h"
#include "core/diagnostic/vote.h"
#include "core/history.h"
#include "core/touchmap/redesign.h"
#include "core/touchmap/touchpoint_map.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <utility>
#include <vector>

namespace cxw::storage {

/// A record as history sees it: field names and values as text, in the order of the fields.
using Fields = std::vector<std::pair<QString, QString>>;

[[nodiscard]] Fields fieldsOf(const core::Workspace& workspace);
/// A setting, which is nothing but its value.
[[nodiscard]] Fields fieldsOf(const QString& value);
[[nodiscard]] Fields fieldsOf(const core::Person& person);
[[nodiscard]] Fields fieldsOf(const core::Question& question);
[[nodiscard]] Fields fieldsOf(const core::WordingRevision& wording);
[[nodiscard]] Fields fieldsOf(const core::OwnArea& area);
[[nodiscard]] Fields fieldsOf(const core::QuestionSet& set);
[[nodiscard]] Fields fieldsOf(const core::Round& round);
[[nodiscard]] Fields fieldsOf(const core::RoundQuestion& question);
[[nodiscard]] Fields fieldsOf(const core::Seat& seat);
[[nodiscard]] Fields fieldsOf(const core::Vote& vote);
[[nodiscard]] Fields fieldsOf(const core::Tally& tally);
[[nodiscard]] Fields fieldsOf(const core::AgreedScore& agreed);
[[nodiscard]] Fields fieldsOf(const core::Poll& poll);
[[nodiscard]] Fields fieldsOf(const core::Evidence& evidence);
[[nodiscard]] Fields fieldsOf(const core::Why& why);
[[nodiscard]] Fields fieldsOf(const core::ThenScore& score);
[[nodiscard]] Fields fieldsOf(const core::Action& action);
/// The holidays as one text.
[[nodiscard]] Fields fieldsOf(const core::WorkCalendar& calendar);
[[nodiscard]] Fields fieldsOf(const core::Channel& channel);
[[nodiscard]] Fields fieldsOf(const core::Category& category);
[[nodiscard]] Fields fieldsOf(const core::Product& product);
[[nodiscard]] Fields fieldsOf(const core::Tag& tag);
/// With "why.17", "why.17.parent", "why.17.mark" and "why.17.position" for each why.
[[nodiscard]] Fields fieldsOf(const core::Cause& cause);
[[nodiscard]] Fields fieldsOf(const core::PolicyPhrase& phrase);
[[nodiscard]] Fields fieldsOf(const core::Snippet& snippet);
[[nodiscard]] Fields fieldsOf(const core::Customer& customer);
/// With "step.respond", "step.respond.at", "step.respond.line" and so on for each step, and the same with
/// "promise.1" for each promise and "citation.1" for each accepted citation that there is.
[[nodiscard]] Fields fieldsOf(const core::Complaint& complaint);
/// Under the names that they have in a complaint.
[[nodiscard]] Fields fieldsOf(const core::ComplaintFiling& filing);
[[nodiscard]] Fields fieldsOf(const core::TouchpointMap& map);
[[nodiscard]] Fields fieldsOf(const core::Persona& persona);
[[nodiscard]] Fields fieldsOf(const core::Stage& stage);
[[nodiscard]] Fields fieldsOf(const core::Lane& lane);
/// With "emotion.17" and "emotion_word.17" for each persona that feels otherwise and "lane.18" for each lane.
[[nodiscard]] Fields fieldsOf(const core::Touchpoint& touchpoint);
/// With "day.1" for each day that has a note.
[[nodiscard]] Fields fieldsOf(const core::Redesign& redesign);

/// The name under which history speaks of a record.
[[nodiscard]] QString nameOf(const core::Vote& vote);
[[nodiscard]] QString nameOf(const core::WordingRevision& wording);
template <class Tag> [[nodiscard]] QString nameOf(core::Id<Tag> id)
{
    return QString::number(id.value());
}

/// The fields in which two states of a record differ; one may have fields that the other has not. An empty
/// `before` or `after` is a record that was not there; its fields count as empty text.
[[nodiscard]] std::vector<core::FieldChange> differences(const Fields& before, const Fields& after);

/// Hands the difference to the recorder. Says whether there is any, so whether the row needs writing.
template <class Value>
bool recordSave(core::ChangeRecorder& changes, core::EntityKind kind, const QString& name,
                const std::optional<Value>& before, const Value& after)
{
    const auto act = before ? core::EditAct::Changed : core::EditAct::Added;
    if (!changes.keepsFields()) {
        if (before == after)
            return false;
        changes.record(kind, name, act, {});
        return true;
    }
    const auto fields = differences(before ? fieldsOf(*before) : Fields(), fieldsOf(after));
    if (before && fields.empty())
        return false;
    changes.record(kind, name, act, fields);
    return true;
}

template <class Value>
void recordRemoval(core::ChangeRecorder& changes, core::EntityKind kind, const QString& name,
                   const Value& before)
{
    changes.record(kind, name, core::EditAct::Removed,
                   changes.keepsFields() ? differences(fieldsOf(before), {})
                                         : std::vector<core::FieldChange>());
}

} // namespace cxw::storage
