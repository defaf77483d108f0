#include "panels/complaints/lists/channel_details.h"

#include "panels/complaints/lists/goal_field.h"
#include "panels/complaints/lists/log_lists_presenter.h"

namespace cxw::panels {

ChannelDetails::ChannelDetails(const Appearance& appearance, LogListsPresenter& lists, QWidget* parent)
    : EntryDetails(appearance, parent)
    , m_lists(lists)
    , m_firstResponse(new GoalField(tr("First answer within", "goal of a channel"), "channelFirstResponse"))
    , m_resolution(new GoalField(tr("Resolved within", "goal of a channel"), "channelResolution"))
{
    add(tr("First answer within", "goal of a channel"), m_firstResponse);
    add(tr("Resolved within", "goal of a channel"), m_resolution);
    const auto follow = [this](GoalField* field, std::optional<int> core::Channel::*goal) {
        connect(field, &GoalField::edited, this, [this, goal](std::optional<int> minutes) {
            if (const core::Channel* channel = m_lists.channels().find(id())) {
                core::Channel after = *channel;
                after.*goal = minutes;
                m_lists.channels().change(after);
            }
        });
    };
    follow(m_firstResponse, &core::Channel::firstResponseMinutes);
    follow(m_resolution, &core::Channel::resolutionMinutes);
}

void ChannelDetails::refresh()
{
    const core::Channel* channel = m_lists.channels().find(id());
    m_firstResponse->show(channel ? channel->firstResponseMinutes : std::nullopt);
    m_resolution->show(channel ? channel->resolutionMinutes : std::nullopt);
}

} // namespace cxw::panels
