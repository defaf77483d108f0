#include "storage/diagnostic/question_set_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

constexpr auto kAll = R"sql(
    SELECT id, name FROM question_set ORDER BY id
)sql"; // some rows

constexpr auto kFind = R"sql(
    SELECT id, name FROM question_set WHERE id = :id
)sql"; // primary key

constexpr auto kItems = R"sql(
    SELECT question_id, area FROM question_set_item WHERE set_id = :set ORDER BY pos
)sql"; // primary key, its first column

constexpr auto kSave = R"sql(
    INSERT INTO question_set (id, name) VALUES (:id, :name)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name
)sql";

constexpr auto kSaveItem = R"sql(
    INSERT INTO question_set_item (set_id, question_id, area, pos) VALUES (:set, :question, :area, :pos)
)sql";

constexpr auto kRemoveItems = R"sql(
    DELETE FROM question_set_item WHERE set_id = :set
)sql"; // primary key, its first column

constexpr auto kRemove = R"sql(
    DELETE FROM question_set WHERE id = :id
)sql";

core::QuestionSet setFrom(const Row& row)
{
    return {.id = row.id<core::QuestionSetId>("id"), .name = row.text("name")};
}

core::QuestionSetItem itemFrom(const Row& row)
{
    return {.question = core::QuestionId(row.text("question_id")), .area = core::AreaId(row.text("area"))};
}

} // namespace

std::vector<core::QuestionSet> QuestionSetSql::all() const
{
    auto sets = m_scope.connection.prepare(kAll).all(setFrom);
    for (core::QuestionSet& each : sets)
        each.items = itemsOf(each.id);
    return sets;
}

std::optional<core::QuestionSet> QuestionSetSql::find(core::QuestionSetId set) const
{
    auto found = m_scope.connection.prepare(kFind).bind(":id", set).first(setFrom);
    if (found)
        found->items = itemsOf(set);
    return found;
}

std::vector<core::QuestionSetItem> QuestionSetSql::itemsOf(core::QuestionSetId set) const
{
    return m_scope.connection.prepare(kItems).bind(":set", set).all(itemFrom);
}

void QuestionSetSql::save(const core::QuestionSet& set)
{
    if (!recordSave(m_scope.changes, core::EntityKind::QuestionSet, nameOf(set.id), find(set.id), set))
        return;
    m_scope.connection.prepare(kSave).bind(":id", set.id).bind(":name", set.name).run();
    removeItems(set.id);
    qint64 position = 0;
    for (const core::QuestionSetItem& each : set.items)
        m_scope.connection.prepare(kSaveItem)
            .bind(":set", set.id)
            .bind(":question", each.question.text())
            .bind(":area", each.area.text())
            .bind(":pos", position += 1024)
            .run();
}

void QuestionSetSql::removeItems(core::QuestionSetId set)
{
    m_scope.connection.prepare(kRemoveItems).bind(":set", set).run();
}

void QuestionSetSql::remove(core::QuestionSetId set)
{
    const auto before = find(set);
    if (!before)
        return;
    removeItems(set);
    m_scope.connection.prepare(kRemove).bind(":id", set).run();
    recordRemoval(m_scope.changes, core::EntityKind::QuestionSet, nameOf(set), *before);
}

} // namespace cxw::storage
