#include "storage/touchmap/touchpoint_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"
#include "storage/sql/id_list.h"

#include <unordered_map>

namespace cxw::storage {
namespace {

constexpr auto kAllOf = R"sql(
    SELECT t.id, t.stage_id, t.counterpart_id, t.title, t.activity, t.channel_id, t.kind, t.visibility,
           t.emotion, t.emotion_word, t.satisfaction, t.target_satisfaction, t.importance_customer,
           t.importance_us, t.moment_of_truth, t.moment_of_truth_note, t.pain_point, t.pain_point_note,
           t.best_practice, t.best_practice_note, t.listening_post, t.response_minutes, t.weekly_contacts,
           t.evidence, t.confirmed_on, t.note, t.pos
    FROM stage AS s JOIN touchpoint AS t ON t.stage_id = s.id
    WHERE s.map_id = :map AND s.removed_at_ms IS NULL AND t.removed_at_ms IS NULL
    ORDER BY s.pos, s.id, t.pos, t.id
)sql"; // indexes stage_by_map, touchpoint_by_stage

constexpr auto kFind = R"sql(
    SELECT id, stage_id, counterpart_id, title, activity, channel_id, kind, visibility, emotion, emotion_word,
           satisfaction, target_satisfaction, importance_customer, importance_us, moment_of_truth,
           moment_of_truth_note, pain_point, pain_point_note, best_practice, best_practice_note,
           listening_post, response_minutes, weekly_contacts, evidence, confirmed_on, note, pos
    FROM touchpoint
    WHERE id = :id
)sql"; // primary key

constexpr auto kIsKept = R"sql(
    SELECT removed_at_ms IS NULL AS is_kept FROM touchpoint WHERE id = :id
)sql"; // primary key

constexpr auto kSave = R"sql(
    INSERT INTO touchpoint (id, stage_id, counterpart_id, title, activity, channel_id, kind, visibility,
        emotion, emotion_word, satisfaction, target_satisfaction, importance_customer, importance_us,
        moment_of_truth, moment_of_truth_note, pain_point, pain_point_note, best_practice,
        best_practice_note, listening_post, response_minutes, weekly_contacts, evidence, confirmed_on, note,
        pos)
    VALUES (:id, :stage_id, :counterpart_id, :title, :activity, :channel_id, :kind, :visibility,
        :emotion, :emotion_word, :satisfaction, :target_satisfaction, :importance_customer, :importance_us,
        :moment_of_truth, :moment_of_truth_note, :pain_point, :pain_point_note, :best_practice,
        :best_practice_note, :listening_post, :response_minutes, :weekly_contacts, :evidence, :confirmed_on,
        :note, :pos)
    ON CONFLICT (id) DO UPDATE SET
        stage_id = excluded.stage_id, counterpart_id = excluded.counterpart_id, title = excluded.title,
        activity = excluded.activity, channel_id = excluded.channel_id, kind = excluded.kind,
        visibility = excluded.visibility, emotion = excluded.emotion, emotion_word = excluded.emotion_word,
        satisfaction = excluded.satisfaction, target_satisfaction = excluded.target_satisfaction,
        importance_customer = excluded.importance_customer, importance_us = excluded.importance_us,
        moment_of_truth = excluded.moment_of_truth, moment_of_truth_note = excluded.moment_of_truth_note,
        pain_point = excluded.pain_point, pain_point_note = excluded.pain_point_note,
        best_practice = excluded.best_practice, best_practice_note = excluded.best_practice_note,
        listening_post = excluded.listening_post, response_minutes = excluded.response_minutes,
        weekly_contacts = excluded.weekly_contacts, evidence = excluded.evidence,
        confirmed_on = excluded.confirmed_on, note = excluded.note, pos = excluded.pos, removed_at_ms = NULL
)sql";

constexpr auto kRemove = R"sql(
    UPDATE touchpoint SET removed_at_ms = :now WHERE id = :id
)sql";

constexpr auto kPeople = R"sql(
    SELECT touchpoint_id, person_id, duty FROM touchpoint_person
    WHERE touchpoint_id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key

constexpr auto kSavePerson = R"sql(
    INSERT INTO touchpoint_person (touchpoint_id, person_id, duty) VALUES (:touchpoint, :person, :duty)
)sql";

constexpr auto kRemovePeople = R"sql(
    DELETE FROM touchpoint_person WHERE touchpoint_id = :touchpoint
)sql"; // primary key

constexpr auto kFeelings = R"sql(
    SELECT touchpoint_id, persona_id, emotion, word FROM touchpoint_feeling
    WHERE touchpoint_id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key

constexpr auto kSaveFeeling = R"sql(
    INSERT INTO touchpoint_feeling (touchpoint_id, persona_id, emotion, word)
    VALUES (:touchpoint, :persona, :emotion, :word)
)sql";

constexpr auto kRemoveFeelings = R"sql(
    DELETE FROM touchpoint_feeling WHERE touchpoint_id = :touchpoint
)sql"; // primary key

constexpr auto kLaneTexts = R"sql(
    SELECT touchpoint_id, lane_id, text FROM lane_cell
    WHERE touchpoint_id IN (SELECT value FROM json_each(:ids))
)sql"; // primary key

constexpr auto kSaveLaneText = R"sql(
    INSERT INTO lane_cell (touchpoint_id, lane_id, text) VALUES (:touchpoint, :lane, :text)
)sql";

constexpr auto kRemoveLaneTexts = R"sql(
    DELETE FROM lane_cell WHERE touchpoint_id = :touchpoint
)sql"; // primary key

// A question may go away and leave its links behind; whoever shows them passes these over.
constexpr auto kQuestions = R"sql(
    SELECT CAST(to_id AS INTEGER) AS touchpoint_id, from_id FROM link
    WHERE to_kind = 'touchpoint' AND to_id IN (SELECT CAST(value AS TEXT) FROM json_each(:ids))
      AND from_kind = 'question' AND role = 'about'
)sql"; // index link_by_target

constexpr auto kSaveQuestion = R"sql(
    INSERT INTO link (from_kind, from_id, to_kind, to_id, role)
    VALUES ('question', :question, 'touchpoint', :touchpoint, 'about')
)sql";

constexpr auto kRemoveQuestions = R"sql(
    DELETE FROM link
    WHERE to_kind = 'touchpoint' AND to_id = :touchpoint AND from_kind = 'question' AND role = 'about'
)sql"; // index link_by_target

constexpr QLatin1String kAccountable("accountable");
constexpr QLatin1String kResponsible("responsible");
constexpr QLatin1String kConsulted("consulted");
constexpr QLatin1String kInformed("informed");

core::NotedMark markFrom(const Row& row, std::string_view mark, std::string_view note)
{
    return {row.boolean(mark), row.text(note)};
}

core::Touchpoint touchpointFrom(const Row& row)
{
    return {.id = row.id<core::TouchpointId>("id"),
            .stage = row.id<core::StageId>("stage_id"),
            .counterpart = row.optionalId<core::TouchpointId>("counterpart_id"),
            .title = row.text("title"),
            .activity = row.text("activity"),
            .channel = row.optionalId<core::ChannelId>("channel_id"),
            .kind = known(core::touchpointKindFrom(row.text("kind")), "kind"),
            .visibility = known(core::visibilityFrom(row.text("visibility")), "visibility"),
            .feeling = {row.optionalSmallInteger("emotion"), row.text("emotion_word")},
            .satisfaction = row.optionalSmallInteger("satisfaction"),
            .targetSatisfaction = row.optionalSmallInteger("target_satisfaction"),
            .importanceCustomer = row.optionalSmallInteger("importance_customer"),
            .importanceUs = row.optionalSmallInteger("importance_us"),
            .momentOfTruth = markFrom(row, "moment_of_truth", "moment_of_truth_note"),
            .painPoint = markFrom(row, "pain_point", "pain_point_note"),
            .bestPractice = markFrom(row, "best_practice", "best_practice_note"),
            .listeningPost = row.boolean("listening_post"),
            .responseMinutes = row.optionalSmallInteger("response_minutes"),
            .weeklyContacts = row.optionalSmallInteger("weekly_contacts"),
            .evidence = known(core::touchpointEvidenceFrom(row.text("evidence")), "evidence"),
            .confirmedOn = row.isNull("confirmed_on") ? QDate() : row.date("confirmed_on"),
            .note = row.text("note"),
            .position = row.integer("pos")};
}

void bind(Statement& statement, const core::Touchpoint& touchpoint)
{
    const auto bindMark = [&](const char* mark, const char* note, const core::NotedMark& value) {
        statement.bind(mark, value.isSet).bind(note, value.note);
    };
    bindMark(":moment_of_truth", ":moment_of_truth_note", touchpoint.momentOfTruth);
    bindMark(":pain_point", ":pain_point_note", touchpoint.painPoint);
    bindMark(":best_practice", ":best_practice_note", touchpoint.bestPractice);
    const QDate confirmed = touchpoint.confirmedOn;
    statement.bind(":id", touchpoint.id)
        .bind(":stage_id", touchpoint.stage)
        .bind(":counterpart_id", touchpoint.counterpart)
        .bind(":title", touchpoint.title)
        .bind(":activity", touchpoint.activity)
        .bind(":channel_id", touchpoint.channel)
        .bind(":kind", core::codeOf(touchpoint.kind))
        .bind(":visibility", core::codeOf(touchpoint.visibility))
        .bind(":emotion", touchpoint.feeling.emotion)
        .bind(":emotion_word", touchpoint.feeling.word)
        .bind(":satisfaction", touchpoint.satisfaction)
        .bind(":target_satisfaction", touchpoint.targetSatisfaction)
        .bind(":importance_customer", touchpoint.importanceCustomer)
        .bind(":importance_us", touchpoint.importanceUs)
        .bind(":listening_post", touchpoint.listeningPost)
        .bind(":response_minutes", touchpoint.responseMinutes)
        .bind(":weekly_contacts", touchpoint.weeklyContacts)
        .bind(":evidence", core::codeOf(touchpoint.evidence))
        .bind(":confirmed_on", confirmed.isValid() ? std::optional(confirmed) : std::nullopt)
        .bind(":note", touchpoint.note)
        .bind(":pos", touchpoint.position);
}

void addPerson(core::Duties& duties, core::PersonId person, const QString& duty)
{
    if (duty == kAccountable)
        duties.accountable = person;
    else if (duty == kResponsible)
        duties.responsible.insert(person);
    else if (duty == kConsulted)
        duties.consulted.insert(person);
    else if (duty == kInformed)
        duties.informed.insert(person);
    else
        throwBadValue("duty");
}

} // namespace

std::vector<core::Touchpoint> TouchpointSql::allOf(core::MapId map) const
{
    auto touchpoints = m_scope.connection.prepare(kAllOf).bind(":map", map).all(touchpointFrom);
    addParts(touchpoints);
    return touchpoints;
}

std::optional<core::Touchpoint> TouchpointSql::find(core::TouchpointId id) const
{
    auto touchpoints = m_scope.connection.prepare(kFind).bind(":id", id).all(touchpointFrom);
    addParts(touchpoints);
    return touchpoints.empty() ? std::nullopt : std::optional(std::move(touchpoints.front()));
}

void TouchpointSql::addParts(std::vector<core::Touchpoint>& touchpoints) const
{
    if (touchpoints.empty())
        return;
    std::vector<core::TouchpointId> all;
    std::unordered_map<core::TouchpointId, core::Touchpoint*> byId;
    for (core::Touchpoint& each : touchpoints) {
        all.push_back(each.id);
        byId[each.id] = &each;
    }
    const QString ids = idList(all);
    const auto forEach = [&](const char* sql, auto add) {
        m_scope.connection.prepare(sql).bind(":ids", ids).forEach([&](const Row& row) {
            add(*byId.at(row.id<core::TouchpointId>("touchpoint_id")), row);
        });
    };
    forEach(kPeople, [](core::Touchpoint& touchpoint, const Row& row) {
        addPerson(touchpoint.duties, row.id<core::PersonId>("person_id"), row.text("duty"));
    });
    forEach(kFeelings, [](core::Touchpoint& touchpoint, const Row& row) {
        touchpoint.feelings[row.id<core::PersonaId>("persona_id")] = {row.optionalSmallInteger("emotion"),
                                                                      row.text("word")};
    });
    forEach(kLaneTexts, [](core::Touchpoint& touchpoint, const Row& row) {
        touchpoint.laneTexts[row.id<core::LaneId>("lane_id")] = row.text("text");
    });
    forEach(kQuestions, [](core::Touchpoint& touchpoint, const Row& row) {
        touchpoint.questions.insert(core::QuestionId(row.text("from_id")));
    });
}

bool TouchpointSql::isKept(core::TouchpointId id) const
{
    const auto kept = m_scope.connection.prepare(kIsKept).bind(":id", id).first(
        [](const Row& row) { return row.boolean("is_kept"); });
    return kept.value_or(false);
}

void TouchpointSql::save(const core::Touchpoint& touchpoint)
{
    const auto before = find(touchpoint.id);
    if (!recordSave(m_scope.changes, core::EntityKind::Touchpoint, nameOf(touchpoint.id),
                    isKept(touchpoint.id) ? before : std::nullopt, touchpoint))
        return;
    Statement statement = m_scope.connection.prepare(kSave);
    bind(statement, touchpoint);
    statement.run();
    const core::Touchpoint old = before.value_or(core::Touchpoint());
    if (old.duties != touchpoint.duties)
        writeDuties(touchpoint);
    if (old.feelings != touchpoint.feelings)
        writeFeelings(touchpoint);
    if (old.laneTexts != touchpoint.laneTexts)
        writeLaneTexts(touchpoint);
    if (old.questions != touchpoint.questions)
        writeQuestions(touchpoint);
}

void TouchpointSql::writeDuties(const core::Touchpoint& touchpoint)
{
    m_scope.connection.prepare(kRemovePeople).bind(":touchpoint", touchpoint.id).run();
    const auto add = [&](core::PersonId person, const QString& duty) {
        m_scope.connection.prepare(kSavePerson)
            .bind(":touchpoint", touchpoint.id)
            .bind(":person", person)
            .bind(":duty", duty)
            .run();
    };
    const core::Duties& duties = touchpoint.duties;
    if (duties.accountable)
        add(*duties.accountable, kAccountable);
    for (const core::PersonId each : duties.responsible)
        add(each, kResponsible);
    for (const core::PersonId each : duties.consulted)
        add(each, kConsulted);
    for (const core::PersonId each : duties.informed)
        add(each, kInformed);
}

void TouchpointSql::writeFeelings(const core::Touchpoint& touchpoint)
{
    m_scope.connection.prepare(kRemoveFeelings).bind(":touchpoint", touchpoint.id).run();
    for (const auto& [persona, feeling] : touchpoint.feelings)
        m_scope.connection.prepare(kSaveFeeling)
            .bind(":touchpoint", touchpoint.id)
            .bind(":persona", persona)
            .bind(":emotion", feeling.emotion)
            .bind(":word", feeling.word)
            .run();
}

void TouchpointSql::writeLaneTexts(const core::Touchpoint& touchpoint)
{
    m_scope.connection.prepare(kRemoveLaneTexts).bind(":touchpoint", touchpoint.id).run();
    for (const auto& [lane, text] : touchpoint.laneTexts)
        m_scope.connection.prepare(kSaveLaneText)
            .bind(":touchpoint", touchpoint.id)
            .bind(":lane", lane)
            .bind(":text", text)
            .run();
}

void TouchpointSql::writeQuestions(const core::Touchpoint& touchpoint)
{
    const QString id = nameOf(touchpoint.id);
    m_scope.connection.prepare(kRemoveQuestions).bind(":touchpoint", id).run();
    for (const core::QuestionId& each : touchpoint.questions)
        m_scope.connection.prepare(kSaveQuestion)
            .bind(":touchpoint", id)
            .bind(":question", each.text())
            .run();
}

void TouchpointSql::remove(core::TouchpointId id)
{
    if (!isKept(id))
        return;
    const auto before = find(id);
    m_scope.connection.prepare(kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, core::EntityKind::Touchpoint, nameOf(id), *before);
}

} // namespace cxw::storage
