#pragma once

#include "core/change_feed.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/lists/list_keeper.h"
#include "panels/complaints/lists/list_words.h"
#include "panels/shared/edit_stack.h"
#include "panels/shared/workspace_context.h"

#include <algorithm>
#include <optional>

namespace cxw::panels {

/// Where a kind of record is kept.
template <class Record> [[nodiscard]] core::ListRepository<Record>& repositoryOf(core::UnitOfWork& work)
{
    if constexpr (std::is_same_v<Record, core::Channel>)
        return work.channels();
    else if constexpr (std::is_same_v<Record, core::Category>)
        return work.categories();
    else if constexpr (std::is_same_v<Record, core::Product>)
        return work.products();
    else if constexpr (std::is_same_v<Record, core::Tag>)
        return work.tags();
    else
        return work.causes();
}

/// A list of records of one kind, in their order.
template <class Record> class RecordList : public ListKeeper
{
public:
    using RecordId = decltype(Record::id);

    RecordList(const WorkspaceContext& context, QObject* parent)
        : ListKeeper(parent)
        , m_context(context)
    {
    }

    [[nodiscard]] const std::vector<Record>& records() const { return m_records; }
    /// Null when it is not there.
    [[nodiscard]] const Record* find(qint64 id) const
    {
        const auto found = std::ranges::find(m_records, RecordId(id), &Record::id);
        return found == m_records.end() ? nullptr : &*found;
    }
    /// What the file holds.
    void take(std::vector<Record> records)
    {
        if (records == m_records)
            return;
        m_records = std::move(records);
        emit changed();
    }
    /// Puts the record in the place of the one with its id.
    void change(const Record& after)
    {
        change(after, {wordsOf<Record>().change.arg(after.name), QStringLiteral("change of a list")});
    }
    void change(const Record& after, const EditName& name)
    {
        const Record* before = find(after.id.value());
        if (canChange() && before && *before != after)
            push(name, {{*before, after}});
    }

    [[nodiscard]] bool canChange() const override { return !m_context.store.isReadOnly(); }
    [[nodiscard]] std::vector<ListRow> rows() const override
    {
        std::vector<ListRow> rows;
        for (const Record& each : m_records)
            rows.push_back({each.id.value(), each.name, 0, {}});
        return rows;
    }
    qint64 add(const QString& name, qint64) override { return addRecord(name, Record()); }
    void rename(qint64 id, const QString& name) override
    {
        const Record* record = find(id);
        const QString said = name.simplified().left(kLongestName);
        if (!record || said.isEmpty())
            return;
        Record after = *record;
        after.name = said;
        change(after);
    }
    void move(qint64 id, int by) override
    {
        const std::vector<Record> all = besides(id);
        const auto place = std::ranges::find(all, RecordId(id), &Record::id) - all.begin();
        const auto wanted = place + by;
        if (!canChange() || place >= std::ssize(all) || wanted < 0 || wanted >= std::ssize(all))
            return;
        std::vector<Change> changes;
        // Positions that are the same say nothing, so that all of them are given anew.
        std::vector<Record> ordered = all;
        std::swap(ordered[std::size_t(place)], ordered[std::size_t(wanted)]);
        for (std::size_t i = 0; i < ordered.size(); ++i) {
            Record after = ordered[i];
            after.position = kStep * qint64(i + 1);
            if (after.position != ordered[i].position)
                changes.push_back({ordered[i], after});
        }
        push({wordsOf<Record>().order, QStringLiteral("order of a list")}, changes);
    }
    void remove(qint64 id) override
    {
        const Record* record = find(id);
        if (canChange() && record)
            push({wordsOf<Record>().removal.arg(record->name), QStringLiteral("remove from a list")},
                 {{*record, std::nullopt}});
    }

protected:
    static constexpr qint64 kStep = 1024;

    using Change = std::pair<std::optional<Record>, std::optional<Record>>;

    /// Those among which one is moved.
    [[nodiscard]] virtual std::vector<Record> besides(qint64) const { return m_records; }

    qint64 addRecord(const QString& name, Record record)
    {
        const QString said = name.simplified().left(kLongestName);
        if (!canChange() || said.isEmpty())
            return 0;
        record.id = m_context.ids.template next<RecordId>();
        record.name = said;
        for (const Record& each : m_records)
            record.position = std::max(record.position, each.position);
        record.position += kStep;
        push({wordsOf<Record>().addition.arg(said), QStringLiteral("add to a list")},
             {{std::nullopt, record}});
        return record.id.value();
    }

    void push(const EditName& name, const std::vector<Change>& changes)
    {
        for (const auto& [before, after] : changes) {
            const RecordId id = before ? before->id : after->id;
            std::erase_if(m_records, [id](const Record& each) { return each.id == id; });
            if (after)
                m_records.push_back(*after);
        }
        std::ranges::sort(m_records, {},
                          [](const Record& each) { return std::pair(each.position, each.id); });
        const auto write = [](const std::optional<Record>& comes, const std::optional<Record>& leaves,
                              core::UnitOfWork& work) {
            if (comes)
                repositoryOf<Record>(work).save(*comes);
            else
                repositoryOf<Record>(work).remove(leaves->id);
        };
        m_context.edits.push({name.text, name.gesture,
                              [changes, write](core::UnitOfWork& work) {
                                  for (const auto& [before, after] : changes)
                                      write(after, before, work);
                              },
                              [changes, write](core::UnitOfWork& work) {
                                  for (auto each = changes.rbegin(); each != changes.rend(); ++each)
                                      write(each->first, each->second, work);
                              }});
        emit changed();
    }

    WorkspaceContext m_context;
    std::vector<Record> m_records; ///< as the user sees them: what is on its way to the file included
};

} // namespace cxw::panels
