#pragma once

#include "core/touchmap/touchpoint_map.h"

#include <QHash>

namespace cxw::core {

class UnitOfWork;

/// A touchpoint to choose.
struct OfferedTouchpoint
{
    TouchpointId id;
    QString label;
    QString stage; ///< its name

    bool operator==(const OfferedTouchpoint&) const = default;
};

/// What touchpoints are called in lists and files: by their title; of several with one title on the current
/// maps with the channel, or with stage and channel, behind it in brackets.
class TouchpointLabels final
{
public:
    TouchpointLabels() = default;
    TouchpointLabels(const std::vector<NamedTouchpoint>& touchpoints, const std::vector<Channel>& channels);

    /// Those on current maps, in the order of the maps.
    [[nodiscard]] const std::vector<OfferedTouchpoint>& offered() const { return m_offered; }
    /// Also of one that is not offered; empty for an unknown one.
    [[nodiscard]] QString labelOf(TouchpointId id) const;
    /// The one of that label or title, whatever the case and the diacritics: of several the first in that
    /// channel, else the first.
    [[nodiscard]] std::optional<TouchpointId> find(const QString& text,
                                                   std::optional<ChannelId> channel) const;

private:
    std::vector<OfferedTouchpoint> m_offered;
    QHash<QString, std::vector<std::size_t>> m_byText; ///< places in m_offered, by folded label and title
    std::vector<std::optional<ChannelId>> m_channels;  ///< of m_offered
    QHash<qint64, QString> m_labels;
};

/// One touchpoint as all speak of it, also one in the bin; empty for an unknown one. Storage thread.
[[nodiscard]] std::optional<NamedTouchpoint> findNamedTouchpoint(const UnitOfWork& work, TouchpointId id);

/// Of a workspace. Storage thread.
[[nodiscard]] TouchpointLabels loadTouchpointLabels(const UnitOfWork& work);

} // namespace cxw::core
