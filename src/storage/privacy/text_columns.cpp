#include "storage/privacy/text_columns.h"

#include <array>

namespace cxw::storage {
namespace {

using enum TextOf;

/// Columns of one table that are alike, with a space between two.
struct TextColumns
{
    std::string_view table;
    TextOf holds;
    std::string_view columns;
};

constexpr std::array kColumns{
    TextColumns{"action", Nobody, "subject_kind subject_id due_on status"},
    TextColumns{"action", OfOthers, "what status_reason expected_effect"},
    TextColumns{"agreed", Nobody, "answer"},
    TextColumns{"agreed", OfOthers, "reason"},
    TextColumns{"calendar", OfOthers, "name"},
    TextColumns{"calendar", Nobody, "time_zone"},
    TextColumns{"category", OfOthers, "name"},
    TextColumns{"category", Nobody, "valid_from valid_until"},
    TextColumns{"cause", OfOthers, "name description"},
    TextColumns{"cause", Nobody, "fixed_on"},
    TextColumns{"cause_why", OfOthers, "text"},
    TextColumns{"cause_why", Nobody, "mark"},
    TextColumns{"channel", OfOthers, "name"},
    TextColumns{"channel", Nobody, "icon"},
    TextColumns{"complaint", Nobody, "reference status verified outcome currency defection defection_reason"},
    TextColumns{"complaint", OfComplaint,
                "source_reference summary description remedy_wanted remedy_given extra_fields legal_hold"},
    TextColumns{"complaint_step", Nobody, "step state"},
    TextColumns{"complaint_step", OfComplaint, "line"},
    TextColumns{"customer", OfCustomer, "name organisation contact note sort_name"},
    TextColumns{"draft", Nobody, "record_kind record field"},
    TextColumns{"draft", Remembered, "text"},
    TextColumns{"earlier_tally", Nobody, "answer"},
    TextColumns{"earlier_vote", Nobody, "answer"},
    TextColumns{"earlier_vote", OfOthers, "note"},
    TextColumns{"erasure", Nobody, "subject salt act"},
    TextColumns{"evidence", Nobody, "kind"},
    TextColumns{"evidence", OfOthers, "text"},
    TextColumns{"history", Nobody, "gesture entity_kind entity_id act field"},
    TextColumns{"history", Remembered, "old_value new_value"},
    TextColumns{"holiday", Nobody, "date"},
    TextColumns{"holiday", OfOthers, "name"},
    TextColumns{"lane", OfOthers, "name"},
    TextColumns{"lane_cell", OfOthers, "text"},
    TextColumns{"link", Nobody, "from_kind from_id to_kind to_id"},
    TextColumns{"link", OfOthers, "role"},
    TextColumns{"map", OfOthers, "name"},
    TextColumns{"map", Nobody, "state"},
    TextColumns{"own_area", Nobody, "id"},
    TextColumns{"own_area", OfOthers, "name"},
    TextColumns{"person", OfOthers, "name role contact"},
    TextColumns{"persona", OfOthers, "name description"},
    TextColumns{"policy_citation", OfOthers, "phrase"},
    TextColumns{"policy_phrase", OfOthers, "phrase better"},
    TextColumns{"product", OfOthers, "name"},
    TextColumns{"promise", OfComplaint, "text"},
    TextColumns{"question", Nobody, "id area kind"},
    TextColumns{"question_set", OfOthers, "name"},
    TextColumns{"question_set_item", Nobody, "question_id area"},
    TextColumns{"question_wording", Nobody, "question_id language"},
    TextColumns{"question_wording", OfOthers, "label text hint anchor_1 anchor_2 anchor_3"},
    TextColumns{"redesign", OfOthers, "ideas proposal execution outcome"},
    TextColumns{"redesign", Nobody, "starts_on finished_on"},
    TextColumns{"redesign_day", OfOthers, "note"},
    TextColumns{"round", Nobody, "date anchor_date state mode form template"},
    TextColumns{"round_question", Nobody, "question_id area kind swapped_in_for_id"},
    TextColumns{"round_question", OfOthers, "reason note"},
    TextColumns{"schema_migration", Nobody, "name sha256"},
    TextColumns{"seat", OfOthers, "name"},
    TextColumns{"setting", Nobody, "name"},
    TextColumns{"setting", Remembered, "value"},
    TextColumns{"snippet", OfOthers, "token text"},
    TextColumns{"stage", OfOthers, "name goal"},
    TextColumns{"stage", Nobody, "color"},
    TextColumns{"tag", OfOthers, "name"},
    TextColumns{"tally", Nobody, "answer"},
    TextColumns{"touchpoint", OfOthers,
                "title activity emotion_word moment_of_truth_note pain_point_note best_practice_note note"},
    TextColumns{"touchpoint", Nobody, "kind visibility evidence confirmed_on"},
    TextColumns{"touchpoint_feeling", OfOthers, "word"},
    TextColumns{"touchpoint_person", Nobody, "duty"},
    TextColumns{"vote", Nobody, "answer"},
    TextColumns{"vote", OfOthers, "note"},
    TextColumns{"why", OfOthers, "text"},
    TextColumns{"why", Nobody, "mark"},
    TextColumns{"workspace", OfOthers, "name complaint_word intent"},
    TextColumns{"workspace", Nobody, "language"},
};

void addColumns(std::vector<TextColumn>& all, const TextColumns& some)
{
    std::string_view rest = some.columns;
    while (!rest.empty()) {
        const std::size_t end = rest.find(' ');
        all.push_back({some.table, rest.substr(0, end), some.holds});
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
}

} // namespace

std::vector<TextColumn> textColumns()
{
    std::vector<TextColumn> all;
    for (const TextColumns& each : kColumns)
        addColumns(all, each);
    return all;
}

} // namespace cxw::storage
