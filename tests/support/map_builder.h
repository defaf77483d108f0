#pragma once

#include "core/id_source.h"
#include "core/sparse_position.h"
#include "core/touchmap/touchpoint_map.h"

#include <QStringList>

namespace support {

struct StageOf
{
    const char* name;
    std::vector<const char*> titles;
};

/// A map "Journey" with these stages and touchpoints.
inline cxw::core::WholeMap mapOf(const std::vector<StageOf>& stages, cxw::core::IdSource& ids)
{
    using namespace cxw::core;
    WholeMap whole{.map = {.id = ids.next<MapId>(),
                           .name = QStringLiteral("Journey"),
                           .position = kPositionStep,
                           .createdAt = instantFrom(1'795'338'000'000)}};
    for (const StageOf& wanted : stages) {
        const auto stage = ids.next<StageId>();
        whole.stages.push_back({.id = stage,
                                .map = whole.map.id,
                                .name = QString::fromUtf8(wanted.name),
                                .position = qint64(whole.stages.size() + 1) * kPositionStep});
        qint64 position = 0;
        for (const char* title : wanted.titles)
            whole.touchpoints.push_back({.id = ids.next<TouchpointId>(),
                                         .stage = stage,
                                         .title = QString::fromUtf8(title),
                                         .position = position += kPositionStep});
    }
    return whole;
}

/// "a b | c": the titles in their order, a line between stages that have any.
inline QString titlesOf(const cxw::core::WholeMap& whole)
{
    QStringList stages;
    for (const auto& stage : whole.stages) {
        QStringList titles;
        for (const auto& each : touchpointsIn(whole, stage.id))
            titles += each.title;
        if (!titles.isEmpty())
            stages += titles.join(QLatin1Char(' '));
    }
    return stages.join(QStringLiteral(" | "));
}

} // namespace support
