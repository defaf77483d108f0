#include "core/touchmap/map_template.h"

#include "core/id_source.h"
#include "core/sparse_position.h"

#include <algorithm>

namespace cxw::core {
namespace {

/// Finds and makes the channels of a template.
class ChannelFinder final
{
public:
    ChannelFinder(const MapTemplates& templates, const MapMaking& making, IdSource& ids)
        : m_templates(templates)
        , m_making(making)
        , m_ids(ids)
    {
    }

    ChannelId idOf(const QString& key)
    {
        auto& known = m_known[key];
        if (known.isNull())
            known = found(m_templates.channels.at(key));
        return known;
    }
    [[nodiscard]] std::vector<Channel> takeNew() { return std::move(m_new); }

private:
    ChannelId found(const TemplateChannel& wanted)
    {
        const auto hasName = [&](const Channel& channel) {
            return std::ranges::any_of(wanted.name, [&](const auto& each) {
                return channel.name.compare(each.second, Qt::CaseInsensitive) == 0;
            });
        };
        const auto known = std::ranges::find_if(m_making.channels, hasName);
        if (known != m_making.channels.end())
            return known->id;
        const qint64 last = m_new.empty()
            ? (m_making.channels.empty() ? 0 : m_making.channels.back().position)
            : m_new.back().position;
        m_new.push_back({.id = m_ids.next<ChannelId>(),
                         .name = in(wanted.name, m_making.language),
                         .icon = wanted.icon,
                         .position = last + kPositionStep});
        return m_new.back().id;
    }

    const MapTemplates& m_templates;
    const MapMaking& m_making;
    IdSource& m_ids;
    std::map<QString, ChannelId> m_known;
    std::vector<Channel> m_new;
};

Touchpoint touchpointFrom(const TemplateTouchpoint& wanted, Language language)
{
    Touchpoint made;
    made.title = in(wanted.title, language);
    made.kind = wanted.kind;
    made.visibility = wanted.visibility;
    made.momentOfTruth.isSet = wanted.isMomentOfTruth;
    made.listeningPost = wanted.isListeningPost;
    return made;
}

} // namespace

const MapTemplate* MapTemplates::find(const QString& id) const
{
    const auto found = std::ranges::find(templates, id, &MapTemplate::id);
    return found == templates.end() ? nullptr : &*found;
}

MadeMap mapFrom(const MapTemplates& templates, const MapTemplate& chosen, const QString& name,
                const MapMaking& making, IdSource& ids)
{
    WholeMap whole{.map = {.id = ids.next<MapId>(), .name = name, .createdAt = making.now}};
    ChannelFinder channels(templates, making, ids);
    for (const TemplateStage& stage : chosen.stages) {
        whole.stages.push_back({.id = ids.next<StageId>(),
                                .map = whole.map.id,
                                .name = in(stage.name, making.language),
                                .position = qint64(whole.stages.size() + 1) * kPositionStep});
        qint64 position = 0;
        for (const TemplateTouchpoint& each : stage.touchpoints) {
            Touchpoint made = touchpointFrom(each, making.language);
            made.id = ids.next<TouchpointId>();
            made.stage = whole.stages.back().id;
            made.channel = channels.idOf(each.channel);
            made.position = position += kPositionStep;
            whole.touchpoints.push_back(std::move(made));
        }
    }
    return {std::move(whole), channels.takeNew()};
}

} // namespace cxw::core
