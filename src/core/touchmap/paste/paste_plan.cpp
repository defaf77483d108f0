#include "core/touchmap/paste/paste_plan.h"

#include "core/id_source.h"
#include "core/search_text.h"
#include "core/sparse_position.h"
#include "core/touchmap/newcomers.h"
#include "core/touchmap/paste/paste_cell.h"
#include "core/touchmap/paste/person_keys.h"

#include <algorithm>
#include <functional>

namespace cxw::core {
namespace {

using Field = TouchpointField;

QString nameKey(const QString& name)
{
    return foldedText(name.simplified());
}

/// Names and the ids they stand for, each of them looked up or made once.
template <class AnyId> class NamedIds final
{
public:
    struct Named
    {
        AnyId id;
        bool isNew = false;
    };
    template <class Record> explicit NamedIds(const std::vector<Record>& known)
    {
        for (const auto& each : known)
            if (const QString key = nameKey(each.name); !m_ids.contains(key))
                m_ids.insert(key, {each.id, false});
    }

    explicit NamedIds(const QHash<QString, AnyId>& known)
    {
        for (auto each = known.begin(); each != known.end(); ++each)
            m_ids.insert(each.key(), {each.value(), false});
    }

    template <class Make> Named find(const QString& name, Make make)
    {
        const QString key = nameKey(name);
        const auto found = m_ids.constFind(key);
        return found == m_ids.constEnd() ? *m_ids.insert(key, {make(), true}) : *found;
    }

    [[nodiscard]] std::optional<AnyId> peek(const QString& name) const
    {
        const auto found = m_ids.constFind(nameKey(name));
        return found == m_ids.constEnd() ? std::nullopt : std::optional(found->id);
    }

private:
    QHash<QString, Named> m_ids;
};

class Planner final
{
public:
    Planner(const Sheet& sheet, const PasteOptions& options, const PasteAround& around, IdSource& ids)
        : m_sheet(sheet)
        , m_options(options)
        , m_around(around)
        , m_ids(ids)
        , m_stages(around.whole.stages)
        , m_channels(around.channels)
        , m_people(personKeys(around.people))
    {
        m_plan.change.map = around.whole.map.id;
        for (const Touchpoint& each : around.whole.touchpoints) {
            m_known.emplace(std::pair(each.stage, nameKey(each.title)), each);
            m_last[each.stage] = std::max(m_last[each.stage], each.position);
        }
        for (const Stage& each : around.whole.stages)
            m_lastStage = std::max(m_lastStage, each.position);
    }

    PastePlan plan()
    {
        const std::size_t first = m_options.hasNames ? 1 : 0;
        for (std::size_t row = first; row < m_sheet.rows.size(); ++row)
            m_plan.rows.push_back(read(m_sheet.rows[row], int(row - first)));
        for (const TouchpointId id : m_order)
            m_plan.change.touchpoints.push_back(std::move(m_touched.at(id)));
        m_plan.touchpoints = m_order;
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QString cellOf(const QStringList& cells, Field field) const
    {
        const auto column = std::ranges::find(m_options.fields, std::optional(PasteField(field)));
        const auto place = column - m_options.fields.begin();
        return column == m_options.fields.end() || place >= cells.size() ? QString() : cells[place];
    }

    PasteRow read(const QStringList& cells, int number)
    {
        PasteRow row;
        if (const QString stage = cellOf(cells, Field::Stage); !stage.isEmpty())
            m_stageName = stage.simplified();
        if (m_options.leftOut.contains(number)) {
            row.fate = PasteFate::LeftOut;
            return row;
        }
        Touchpoint values;
        row.wrong = wrongIn(cells, values);
        if (row.wrong) {
            row.fate = PasteFate::Refused;
            return row;
        }
        const auto* known = knownTouchpoint(values.title, cellOf(cells, Field::Channel));
        row.isKnown = known != nullptr;
        const auto exception = m_options.ofRow.find(number);
        const PasteDuplicates how =
            exception == m_options.ofRow.end() ? m_options.duplicates : exception->second;
        if (known && how == PasteDuplicates::Skip)
            row.fate = PasteFate::Skipped;
        else if (known && how == PasteDuplicates::Update)
            update(*known, cells, row);
        else
            add(cells, row);
        return row;
    }

    /// Reads everything that is no name into `values`.
    [[nodiscard]] std::optional<PasteField> wrongIn(const QStringList& cells, Touchpoint& values) const
    {
        for (std::size_t i = 0; i < m_options.fields.size(); ++i) {
            const auto& field = m_options.fields[i];
            const bool isName = field
                && (field->field == Field::Stage || field->field == Field::Channel
                    || field->field == Field::Accountable);
            if (!field || isName || qsizetype(i) >= cells.size() || cells[qsizetype(i)].isEmpty())
                continue;
            if (!putCell(values, *field, cells[qsizetype(i)], m_around.words))
                return field;
        }
        return values.title.isEmpty() ? std::optional(PasteField(Field::Title)) : std::nullopt;
    }

    /// Of several with that title, the one in the row's channel. Rows of the sheet repeat each other only
    /// where the channel is the same.
    [[nodiscard]] const Touchpoint* knownTouchpoint(const QString& title, const QString& channel) const
    {
        const std::optional<StageId> stage = stageThere();
        if (!stage)
            return nullptr;
        const auto [first, end] = m_known.equal_range(std::pair(*stage, nameKey(title)));
        const auto id = channel.isEmpty() ? std::nullopt : m_channels.peek(channel);
        const bool hasId = channel.isEmpty() || id;
        const auto same =
            std::find_if(first, end, [&](const auto& each) { return hasId && each.second.channel == id; });
        if (same != end)
            return &same->second;
        const auto ofMap =
            std::find_if(first, end, [&](const auto& each) { return !isMade(each.second.id); });
        return ofMap == end ? nullptr : &ofMap->second;
    }

    [[nodiscard]] bool isMade(TouchpointId id) const
    {
        const auto touched = m_touched.find(id);
        return touched != m_touched.end() && !touched->second.before;
    }

    /// The row's stage, when the map or the rows above have it.
    [[nodiscard]] std::optional<StageId> stageThere() const
    {
        if (!m_stageName.isEmpty())
            return m_stages.peek(m_stageName);
        return m_options.stage ? m_options.stage : m_newStage;
    }

    [[nodiscard]] StageId stageFor(PasteRow& row)
    {
        if (m_stageName.isEmpty() && m_options.stage)
            return *m_options.stage;
        const QString name = m_stageName.isEmpty() ? m_options.newStage : m_stageName;
        const auto named = m_stages.find(name, [&] {
            m_plan.newStages += name;
            const Stage made{.id = m_ids.next<StageId>(),
                             .map = m_around.whole.map.id,
                             .name = name,
                             .position = m_lastStage += kPositionStep};
            m_plan.change.stages.push_back({std::nullopt, made});
            return made.id;
        });
        if (m_stageName.isEmpty())
            m_newStage = named.id;
        row.isNewStage = named.isNew;
        return named.id;
    }

    void fill(Touchpoint& touchpoint, const QStringList& cells, PasteRow& row)
    {
        const QString title = touchpoint.title;
        (void)wrongIn(cells, touchpoint); // looked at before
        if (!title.isEmpty())
            touchpoint.title = title; // as it is written in the map
        if (const QString channel = cellOf(cells, Field::Channel).simplified(); !channel.isEmpty()) {
            const auto named = m_channels.find(channel, [&] {
                m_plan.newChannels += channel;
                return *channelNamed(channel, m_around.channels, m_plan.change, m_ids);
            });
            touchpoint.channel = named.id;
            row.isNewChannel = named.isNew;
        }
        if (const QString owner = cellOf(cells, Field::Accountable).simplified(); !owner.isEmpty()) {
            const auto named = m_people.find(owner, [&] {
                m_plan.newPeople += owner;
                return *personNamed(owner, m_around.people, m_plan.change, m_ids);
            });
            touchpoint.duties.accountable = named.id;
            row.isNewOwner = named.isNew;
        }
    }

    void add(const QStringList& cells, PasteRow& row)
    {
        row.fate = PasteFate::New;
        const StageId stage = stageFor(row);
        Touchpoint made{.id = m_ids.nextInRow<TouchpointId>(), .stage = stage};
        fill(made, cells, row);
        made.position = m_last[stage] = positionBetween(m_last[stage], {}).value_or(m_last[stage]);
        ++m_plan.arriving[stage];
        m_known.emplace(std::pair(stage, nameKey(made.title)), made);
        m_order.push_back(made.id);
        m_touched.emplace(made.id, RecordChange<Touchpoint>{std::nullopt, std::move(made)});
    }

    void update(const Touchpoint& known, const QStringList& cells, PasteRow& row)
    {
        row.fate = PasteFate::Updated;
        const auto touched = m_touched.find(known.id);
        Touchpoint after = touched == m_touched.end() ? known : *touched->second.after;
        fill(after, cells, row);
        if (touched != m_touched.end()) {
            touched->second.after = std::move(after);
        } else if (after != known) {
            m_order.push_back(known.id);
            m_touched.emplace(after.id, RecordChange<Touchpoint>{known, std::move(after)});
        }
    }

    const Sheet& m_sheet;
    const PasteOptions& m_options;
    const PasteAround& m_around;
    IdSource& m_ids;
    PastePlan m_plan;
    NamedIds<StageId> m_stages;
    NamedIds<ChannelId> m_channels;
    NamedIds<PersonId> m_people;
    std::multimap<std::pair<StageId, QString>, Touchpoint> m_known; ///< the map's, then those of rows above
    std::map<StageId, qint64> m_last;
    qint64 m_lastStage = 0;
    QString m_stageName; ///< of the row, or of the last one above that names one
    std::optional<StageId> m_newStage;
    std::vector<TouchpointId> m_order;
    std::map<TouchpointId, RecordChange<Touchpoint>> m_touched;
};

} // namespace

int PastePlan::count(PasteFate fate) const
{
    return int(std::ranges::count(rows, fate, &PasteRow::fate));
}

PastePlan planPaste(const Sheet& sheet, const PasteOptions& options, const PasteAround& around, IdSource& ids)
{
    return Planner(sheet, options, around, ids).plan();
}

} // namespace cxw::core
