#pragma once

#include "core/complaint/learning/learning_figures.h"

namespace cxw::core {

/// Counts complaints by what became of their channel's goal for one time.
class TargetTally final
{
public:
    /// Channels without a goal count nothing.
    TargetTally(const std::vector<Channel>& channels, ComplaintTime time);

    void add(const ComplaintFacts& facts, Instant now);
    [[nodiscard]] TargetFigures figures() const;

private:
    ComplaintTime m_time;
    std::vector<ChannelTarget> m_channels;
};

} // namespace cxw::core
