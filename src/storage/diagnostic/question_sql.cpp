#include "storage/diagnostic/question_sql.h"

#include "core/diagnostic/codes.h"
#include "core/storage_error.h"
#include "storage/record_fields.h"
#include "storage/sql/connection.h"

#include <algorithm>
#include <tuple>

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, area, kind, own FROM question ORDER BY pos, id
)sql"; // some dozens of rows

constexpr auto kFind = R"sql(
    SELECT id, area, kind, own FROM question WHERE id = :id
)sql"; // primary key

constexpr auto kSave = R"sql(
    INSERT INTO question (id, area, kind, own, pos)
    VALUES (:id, :area, :kind, :own, (SELECT COALESCE(MAX(pos), 0) + 1024 FROM question))
    ON CONFLICT (id) DO UPDATE SET area = excluded.area, kind = excluded.kind, own = excluded.own
)sql";

constexpr auto kRemove = R"sql(
    DELETE FROM question WHERE id = :id
)sql";

constexpr auto kRemoveWordings = R"sql(
    DELETE FROM question_wording WHERE question_id = :id
)sql"; // primary key, its first column

constexpr auto kWordings = R"sql(
    SELECT question_id, revision, language, label, text, hint, anchor_1, anchor_2, anchor_3
    FROM question_wording
    ORDER BY question_id, revision,
        CASE language WHEN :language THEN 0 WHEN :otherwise THEN 1 WHEN 'en' THEN 2 ELSE 3 END, language
)sql"; // primary key

constexpr auto kFindWording = R"sql(
    SELECT question_id, revision, language, label, text, hint, anchor_1, anchor_2, anchor_3
    FROM question_wording
    WHERE question_id = :question AND revision = :revision AND language = :language
)sql"; // primary key

constexpr auto kRevision = R"sql(
    SELECT question_id, revision, language, label, text, hint, anchor_1, anchor_2, anchor_3
    FROM question_wording
    WHERE question_id = :question AND revision = :revision
)sql"; // primary key, its first columns

constexpr auto kSaveWording = R"sql(
    INSERT INTO question_wording
        (question_id, revision, language, label, text, hint, anchor_1, anchor_2, anchor_3)
    VALUES (:question, :revision, :language, :label, :text, :hint, :anchor_1, :anchor_2, :anchor_3)
    ON CONFLICT (question_id, revision, language) DO UPDATE SET
        label = excluded.label, text = excluded.text, hint = excluded.hint,
        anchor_1 = excluded.anchor_1, anchor_2 = excluded.anchor_2, anchor_3 = excluded.anchor_3
)sql";

constexpr auto kRemoveRevision = R"sql(
    DELETE FROM question_wording WHERE question_id = :question AND revision = :revision
)sql"; // primary key, its first columns

constexpr auto kRoundsWithRevision = R"sql(
    SELECT COUNT(*) AS uses FROM round_question WHERE question_id = :question AND revision = :revision
)sql"; // some hundreds of rows

constexpr auto kAreas = R"sql(
    SELECT id, name FROM own_area ORDER BY pos, id
)sql"; // a dozen rows at most

constexpr auto kFindArea = R"sql(
    SELECT id, name FROM own_area WHERE id = :id
)sql"; // primary key

constexpr auto kSaveArea = R"sql(
    INSERT INTO own_area (id, name, pos)
    VALUES (:id, :name, (SELECT COALESCE(MAX(pos), 0) + 1024 FROM own_area))
    ON CONFLICT (id) DO UPDATE SET name = excluded.name
)sql";

constexpr auto kRemoveArea = R"sql(
    DELETE FROM own_area WHERE id = :id
)sql";

core::OwnArea areaFrom(const Row& row)
{
    return {.id = core::AreaId(row.text("id")), .name = row.text("name")};
}

core::Question questionFrom(const Row& row)
{
    return {.id = core::QuestionId(row.text("id")),
            .area = core::AreaId(row.text("area")),
            .kind = known(core::questionKindFrom(row.text("kind")), "kind"),
            .own = row.boolean("own")};
}

core::WordingRevision wordingFrom(const Row& row)
{
    return {.question = core::QuestionId(row.text("question_id")),
            .revision = row.smallInteger("revision"),
            .language = known(core::languageFrom(row.text("language")), "language"),
            .wording = {.label = row.text("label"),
                        .text = row.text("text"),
                        .hint = row.text("hint"),
                        .anchors = {row.text("anchor_1"), row.text("anchor_2"), row.text("anchor_3")}}};
}

} // namespace

std::vector<core::Question> QuestionSql::all() const
{
    return m_scope.connection.prepare(kAll).all(questionFrom);
}

core::WordingTable QuestionSql::wordings(core::Language language, core::Language otherwise) const
{
    core::WordingTable table;
    m_scope.connection.prepare(kWordings)
        .bind(":language", core::codeOf(language))
        .bind(":otherwise", core::codeOf(otherwise))
        .forEach([&](const Row& row) {
            const core::WordingRevision each = wordingFrom(row);
            table.try_emplace({each.question, each.revision}, each.wording); // the first one is the best one
        });
    return table;
}

std::vector<core::WordingRevision> QuestionSql::allWordings() const
{
    // Equal to no language, so that the order is by question, revision and language alone.
    auto wordings = m_scope.connection.prepare(kWordings)
                        .bind(":language", QString())
                        .bind(":otherwise", QString())
                        .all(wordingFrom);
    std::ranges::sort(wordings, {}, [](const core::WordingRevision& each) {
        return std::tuple(each.question.text(), each.revision, core::codeOf(each.language));
    });
    return wordings;
}

void QuestionSql::save(const core::Question& question)
{
    const auto before = m_scope.connection.prepare(kFind).bind(":id", question.id.text()).first(questionFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Question, question.id.text(), before, question))
        return;
    m_scope.connection.prepare(kSave)
        .bind(":id", question.id.text())
        .bind(":area", question.area.text())
        .bind(":kind", core::codeOf(question.kind))
        .bind(":own", question.own)
        .run();
}

void QuestionSql::saveWording(const core::WordingRevision& wording)
{
    const auto before = m_scope.connection.prepare(kFindWording)
                            .bind(":question", wording.question.text())
                            .bind(":revision", wording.revision)
                            .bind(":language", core::codeOf(wording.language))
                            .first(wordingFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Question, nameOf(wording), before, wording))
        return;
    m_scope.connection.prepare(kSaveWording)
        .bind(":question", wording.question.text())
        .bind(":revision", wording.revision)
        .bind(":language", core::codeOf(wording.language))
        .bind(":label", wording.wording.label)
        .bind(":text", wording.wording.text)
        .bind(":hint", wording.wording.hint)
        .bind(":anchor_1", wording.wording.anchors[0])
        .bind(":anchor_2", wording.wording.anchors[1])
        .bind(":anchor_3", wording.wording.anchors[2])
        .run();
}

void QuestionSql::removeWording(const core::QuestionId& question, int revision)
{
    const auto uses = m_scope.connection.prepare(kRoundsWithRevision)
                          .bind(":question", question.text())
                          .bind(":revision", revision)
                          .first([](const Row& row) { return row.integer("uses"); });
    if (uses.value_or(0) > 0)
        throw core::StorageError({core::ErrorKind::Constraint, question.text()});
    const auto before = m_scope.connection.prepare(kRevision)
                            .bind(":question", question.text())
                            .bind(":revision", revision)
                            .all(wordingFrom);
    m_scope.connection.prepare(kRemoveRevision)
        .bind(":question", question.text())
        .bind(":revision", revision)
        .run();
    for (const core::WordingRevision& each : before)
        recordRemoval(m_scope.changes, core::EntityKind::Question, nameOf(each), each);
}

void QuestionSql::remove(const core::QuestionId& question)
{
    const auto before = m_scope.connection.prepare(kFind).bind(":id", question.text()).first(questionFrom);
    if (!before)
        return;
    m_scope.connection.prepare(kRemoveWordings).bind(":id", question.text()).run();
    m_scope.connection.prepare(kRemove).bind(":id", question.text()).run();
    recordRemoval(m_scope.changes, core::EntityKind::Question, question.text(), *before);
}

std::vector<core::OwnArea> QuestionSql::areas() const
{
    return m_scope.connection.prepare(kAreas).all(areaFrom);
}

void QuestionSql::saveArea(const core::OwnArea& area)
{
    const auto before = m_scope.connection.prepare(kFindArea).bind(":id", area.id.text()).first(areaFrom);
    if (!recordSave(m_scope.changes, core::EntityKind::Area, area.id.text(), before, area))
        return;
    m_scope.connection.prepare(kSaveArea).bind(":id", area.id.text()).bind(":name", area.name).run();
}

void QuestionSql::removeArea(const core::AreaId& area)
{
    const auto before = m_scope.connection.prepare(kFindArea).bind(":id", area.text()).first(areaFrom);
    if (!before)
        return;
    m_scope.connection.prepare(kRemoveArea).bind(":id", area.text()).run();
    recordRemoval(m_scope.changes, core::EntityKind::Area, area.text(), *before);
}

} // namespace cxw::storage
