#include "storage/complaint/list_sql.h"

#include "storage/record_fields.h"
#include "storage/sql/connection.h"

namespace cxw::storage {
namespace {

std::optional<QDate> dateOrNull(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// What differs from list to list. Every list is some dozens of rows.
template <class Record> struct List;

template <> struct List<core::Channel>
{
    static constexpr auto kKind = core::EntityKind::Channel;
    static constexpr auto kAll = R"sql(
        SELECT id, name, icon, first_response_minutes, resolution_minutes, pos
        FROM channel
        WHERE (removed_at_ms IS NULL) = :kept
        ORDER BY pos, id
    )sql";
    static constexpr auto kFind = R"sql(
        SELECT id, name, icon, first_response_minutes, resolution_minutes, pos, removed_at_ms
        FROM channel
        WHERE id = :id
    )sql";
    static constexpr auto kSave = R"sql(
        INSERT INTO channel (id, name, icon, first_response_minutes, resolution_minutes, pos)
        VALUES (:id, :name, :icon, :first_response_minutes, :resolution_minutes, :pos)
        ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, icon = excluded.icon,
            first_response_minutes = excluded.first_response_minutes,
            resolution_minutes = excluded.resolution_minutes, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE channel SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Channel recordFrom(const Row& row)
    {
        return {.id = row.id<core::ChannelId>("id"),
                .name = row.text("name"),
                .icon = row.text("icon"),
                .firstResponseMinutes = row.optionalSmallInteger("first_response_minutes"),
                .resolutionMinutes = row.optionalSmallInteger("resolution_minutes"),
                .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Channel& channel)
    {
        statement.bind(":id", channel.id)
            .bind(":name", channel.name)
            .bind(":icon", channel.icon)
            .bind(":first_response_minutes", channel.firstResponseMinutes)
            .bind(":resolution_minutes", channel.resolutionMinutes)
            .bind(":pos", channel.position);
    }
};

template <> struct List<core::Category>
{
    static constexpr auto kKind = core::EntityKind::Category;
    static constexpr auto kAll = R"sql(
        SELECT id, parent_id, name, pos, merged_into_id, valid_from, valid_until
        FROM category
        WHERE (removed_at_ms IS NULL) = :kept
        ORDER BY pos, id
    )sql";
    static constexpr auto kFind = R"sql(
        SELECT id, parent_id, name, pos, merged_into_id, valid_from, valid_until, removed_at_ms
        FROM category
        WHERE id = :id
    )sql";
    static constexpr auto kSave = R"sql(
        INSERT INTO category (id, parent_id, name, pos, merged_into_id, valid_from, valid_until)
        VALUES (:id, :parent_id, :name, :pos, :merged_into_id, :valid_from, :valid_until)
        ON CONFLICT (id) DO UPDATE SET
            parent_id = excluded.parent_id, name = excluded.name, pos = excluded.pos,
            merged_into_id = excluded.merged_into_id, valid_from = excluded.valid_from,
            valid_until = excluded.valid_until, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE category SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Category recordFrom(const Row& row)
    {
        return {.id = row.id<core::CategoryId>("id"),
                .parent = row.optionalId<core::CategoryId>("parent_id"),
                .name = row.text("name"),
                .position = row.integer("pos"),
                .mergedInto = row.optionalId<core::CategoryId>("merged_into_id"),
                .validFrom = row.isNull("valid_from") ? QDate() : row.date("valid_from"),
                .validUntil = row.isNull("valid_until") ? QDate() : row.date("valid_until")};
    }

    static void bind(Statement& statement, const core::Category& category)
    {
        statement.bind(":id", category.id)
            .bind(":parent_id", category.parent)
            .bind(":name", category.name)
            .bind(":pos", category.position)
            .bind(":merged_into_id", category.mergedInto)
            .bind(":valid_from", dateOrNull(category.validFrom))
            .bind(":valid_until", dateOrNull(category.validUntil));
    }
};

template <> struct List<core::Product>
{
    static constexpr auto kKind = core::EntityKind::Product;
    static constexpr auto kAll = R"sql(
        SELECT id, name, pos FROM product WHERE (removed_at_ms IS NULL) = :kept ORDER BY pos, id
    )sql";
    static constexpr auto kFind = R"sql(
        SELECT id, name, pos, removed_at_ms FROM product WHERE id = :id
    )sql";
    static constexpr auto kSave = R"sql(
        INSERT INTO product (id, name, pos) VALUES (:id, :name, :pos)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE product SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Product recordFrom(const Row& row)
    {
        return {
            .id = row.id<core::ProductId>("id"), .name = row.text("name"), .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Product& product)
    {
        statement.bind(":id", product.id).bind(":name", product.name).bind(":pos", product.position);
    }
};

template <> struct List<core::Tag>
{
    static constexpr auto kKind = core::EntityKind::Tag;
    static constexpr auto kAll = R"sql(
        SELECT id, name, pos FROM tag WHERE (removed_at_ms IS NULL) = :kept ORDER BY pos, id
    )sql";
    static constexpr auto kFind = R"sql(
        SELECT id, name, pos, removed_at_ms FROM tag WHERE id = :id
    )sql";
    static constexpr auto kSave = R"sql(
        INSERT INTO tag (id, name, pos) VALUES (:id, :name, :pos)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE tag SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Tag recordFrom(const Row& row)
    {
        return {.id = row.id<core::TagId>("id"), .name = row.text("name"), .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Tag& tag)
    {
        statement.bind(":id", tag.id).bind(":name", tag.name).bind(":pos", tag.position);
    }
};

template <> struct List<core::PolicyPhrase>
{
    static constexpr auto kKind = core::EntityKind::PolicyPhrase;
    static constexpr auto kAll = R"sql(
        SELECT id, phrase, better, pos FROM policy_phrase WHERE (removed_at_ms IS NULL) = :kept ORDER BY pos, id
    )sql";
    static constexpr auto kFind = R"sql(
        SELECT id, phrase, better, pos, removed_at_ms FROM policy_phrase WHERE id = :id
    )sql";
    static constexpr auto kSave = R"sql(
        INSERT INTO policy_phrase (id, phrase, better, pos) VALUES (:id, :phrase, :better, :pos)
        ON CONFLICT (id) DO UPDATE SET
            phrase = excluded.phrase, better = excluded.better, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE policy_phrase SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::PolicyPhrase recordFrom(const Row& row)
    {
        return {.id = row.id<core::PolicyPhraseId>("id"),
                .phrase = row.text("phrase"),
                .better = row.text("better"),
                .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::PolicyPhrase& phrase)
    {
        statement.bind(":id", phrase.id)
            .bind(":phrase", phrase.phrase)
            .bind(":better", phrase.better)
            .bind(":pos", phrase.position);
    }
};

template <> struct List<core::Snippet>
{
    static constexpr auto kKind = core::EntityKind::Snippet;
    static constexpr auto kAll = R"sql(
        SELECT id, token, text, pos FROM snippet WHERE (removed_at_ms IS NULL) = :kept ORDER BY pos, id
    )sql";
    static constexpr auto kFind = R"sql(
        SELECT id, token, text, pos, removed_at_ms FROM snippet WHERE id = :id
    )sql";
    static constexpr auto kSave = R"sql(
        INSERT INTO snippet (id, token, text, pos) VALUES (:id, :token, :text, :pos)
        ON CONFLICT (id) DO UPDATE SET
            token = excluded.token, text = excluded.text, pos = excluded.pos, removed_at_ms = NULL
    )sql";
    static constexpr auto kRemove = R"sql(
        UPDATE snippet SET removed_at_ms = :now WHERE id = :id
    )sql";

    static core::Snippet recordFrom(const Row& row)
    {
        return {.id = row.id<core::SnippetId>("id"),
                .token = row.text("token"),
                .text = row.text("text"),
                .position = row.integer("pos")};
    }

    static void bind(Statement& statement, const core::Snippet& snippet)
    {
        statement.bind(":id", snippet.id)
            .bind(":token", snippet.token)
            .bind(":text", snippet.text)
            .bind(":pos", snippet.position);
    }
};

} // namespace

template <class Record> std::vector<Record> ListSql<Record>::all() const
{
    return m_scope.connection.prepare(List<Record>::kAll).bind(":kept", true).all(List<Record>::recordFrom);
}

template <class Record> std::vector<Record> ListSql<Record>::removed() const
{
    return m_scope.connection.prepare(List<Record>::kAll).bind(":kept", false).all(List<Record>::recordFrom);
}

template <class Record> std::optional<Record> ListSql<Record>::find(decltype(Record::id) id) const
{
    return m_scope.connection.prepare(List<Record>::kFind).bind(":id", id).first(List<Record>::recordFrom);
}

template <class Record> std::optional<Record> ListSql<Record>::findKept(decltype(Record::id) id) const
{
    return m_scope.connection.prepare(List<Record>::kFind)
        .bind(":id", id)
        .first([](const Row& row) {
            return row.isNull("removed_at_ms") ? std::optional(List<Record>::recordFrom(row)) : std::nullopt;
        })
        .value_or(std::nullopt);
}

template <class Record> void ListSql<Record>::save(const Record& record)
{
    if (!recordSave(m_scope.changes, List<Record>::kKind, nameOf(record.id), findKept(record.id), record))
        return;
    Statement statement = m_scope.connection.prepare(List<Record>::kSave);
    List<Record>::bind(statement, record);
    statement.run();
}

template <class Record> void ListSql<Record>::remove(decltype(Record::id) id)
{
    const auto before = findKept(id);
    if (!before)
        return;
    m_scope.connection.prepare(List<Record>::kRemove).bind(":now", m_scope.now).bind(":id", id).run();
    recordRemoval(m_scope.changes, List<Record>::kKind, nameOf(id), *before);
}

template class ListSql<core::Channel>;
template class ListSql<core::Category>;
template class ListSql<core::Product>;
template class ListSql<core::Tag>;
template class ListSql<core::PolicyPhrase>;
template class ListSql<core::Snippet>;

} // namespace cxw::storage
