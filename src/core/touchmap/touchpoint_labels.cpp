#include "core/touchmap/touchpoint_labels.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/search_text.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

QString labelKey(const QString& text)
{
    return foldedText(text.simplified());
}

QString withBrackets(const QString& title, QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, parts.join(QStringLiteral(", ")));
}

QString channelName(const std::vector<Channel>& channels, const std::optional<ChannelId>& id)
{
    const auto found = std::ranges::find(channels, id.value_or(ChannelId()), &Channel::id);
    return found == channels.end() ? QString() : found->name;
}

/// How often each text is there, whatever its case.
QHash<QString, int> countsOf(const std::vector<QString>& texts)
{
    QHash<QString, int> counts;
    for (const QString& each : texts)
        ++counts[labelKey(each)];
    return counts;
}

/// As short as can be told apart.
std::vector<QString> labelsOf(const std::vector<const NamedTouchpoint*>& touchpoints,
                              const std::vector<Channel>& channels)
{
    std::vector<QString> titles;
    std::vector<QString> inChannels;
    std::vector<QString> inStages;
    for (const NamedTouchpoint* each : touchpoints) {
        const QString channel = channelName(channels, each->channel);
        titles.push_back(each->title);
        inChannels.push_back(withBrackets(each->title, {channel}));
        inStages.push_back(withBrackets(each->title, {each->stageName, channel}));
    }
    const QHash<QString, int> ofTitles = countsOf(titles);
    const QHash<QString, int> ofChannels = countsOf(inChannels);
    std::vector<QString> labels;
    for (std::size_t i = 0; i < titles.size(); ++i)
        labels.push_back(ofTitles[labelKey(titles[i])] == 1             ? titles[i]
                             : ofChannels[labelKey(inChannels[i])] == 1 ? inChannels[i]
                                                                        : inStages[i]);
    return labels;
}

} // namespace

TouchpointLabels::TouchpointLabels(const std::vector<NamedTouchpoint>& touchpoints,
                                   const std::vector<Channel>& channels)
{
    std::vector<const NamedTouchpoint*> offered;
    for (const NamedTouchpoint& each : touchpoints) {
        m_labels[each.id.value()] = each.title;
        if (each.isKept && each.state == MapState::Current)
            offered.push_back(&each);
    }
    const std::vector<QString> labels = labelsOf(offered, channels);
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const NamedTouchpoint& touchpoint = *offered[i];
        m_labels[touchpoint.id.value()] = labels[i];
        m_offered.push_back({touchpoint.id, labels[i], touchpoint.stageName});
        m_channels.push_back(touchpoint.channel);
        m_byText[labelKey(labels[i])].push_back(i);
        if (labelKey(touchpoint.title) != labelKey(labels[i]))
            m_byText[labelKey(touchpoint.title)].push_back(i);
    }
}

QString TouchpointLabels::labelOf(TouchpointId id) const
{
    return m_labels.value(id.value());
}

std::optional<TouchpointId> TouchpointLabels::find(const QString& text,
                                                   std::optional<ChannelId> channel) const
{
    const auto found = m_byText.constFind(labelKey(text));
    if (found == m_byText.constEnd())
        return std::nullopt;
    const auto inChannel = std::ranges::find_if(
        *found, [&](std::size_t place) { return channel && m_channels[place] == channel; });
    return m_offered[inChannel == found->end() ? found->front() : *inChannel].id;
}

std::optional<NamedTouchpoint> findNamedTouchpoint(const UnitOfWork& work, TouchpointId id)
{
    const auto all = work.maps().touchpointNames();
    const auto found = std::ranges::find(all, id, &NamedTouchpoint::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

TouchpointLabels loadTouchpointLabels(const UnitOfWork& work)
{
    return {work.maps().touchpointNames(), work.channels().all()};
}

} // namespace cxw::core
