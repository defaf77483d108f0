#include "core/touchmap/map_findings.h"

#include "core/touchmap/map_edits.h"

#include <QDateTime>

namespace cxw::core {
namespace {

bool isFound(FindingKind kind, const Touchpoint& touchpoint, const TouchpointMap& map, QDate today)
{
    switch (kind) {
    case FindingKind::NoOwner: return !touchpoint.duties.accountable;
    case FindingKind::NoChannel: return !touchpoint.channel;
    case FindingKind::NotConfirmed: return isToConfirm(touchpoint, map, today);
    case FindingKind::NoTarget: return touchpoint.momentOfTruth.isSet && !touchpoint.responseMinutes;
    case FindingKind::Orphans: return false;
    }
    return false;
}

} // namespace

bool isToConfirm(const Touchpoint& touchpoint, const TouchpointMap& map, QDate today)
{
    if (map.state == MapState::Future)
        return false;
    const QDate last = touchpoint.confirmedOn.isValid()
        ? touchpoint.confirmedOn
        : QDateTime::fromMSecsSinceEpoch(millisecondsOf(map.createdAt), localZone()).date();
    return last.daysTo(today) >= kConfirmDays;
}

std::vector<MapFinding> findingsOf(const WholeMap& whole, QDate today, std::optional<int> orphans)
{
    std::vector<MapFinding> findings;
    for (const FindingKind kind :
         {FindingKind::NoOwner, FindingKind::NoChannel, FindingKind::NotConfirmed, FindingKind::NoTarget}) {
        MapFinding finding{.kind = kind};
        for (const Touchpoint& each : whole.touchpoints)
            if (isFound(kind, each, whole.map, today))
                finding.touchpoints.push_back(each.id);
        finding.count = int(finding.touchpoints.size());
        if (finding.count > 0)
            findings.push_back(std::move(finding));
    }
    if (orphans.value_or(0) > 0)
        findings.push_back({.kind = FindingKind::Orphans, .count = *orphans});
    return findings;
}

MapChange confirmed(const WholeMap& whole, std::span<const TouchpointId> touchpoints, QDate day)
{
    return edited(whole, touchpoints, [day](Touchpoint& each) { each.confirmedOn = day; });
}

} // namespace cxw::core
