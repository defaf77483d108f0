#include "panels/touchmap/map_looks.h"

#include "core/store.h"
#include "core/unit_of_work.h"
#include "core/workspace/setting_repository.h"
#include "panels/shared/edit_stack.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace cxw::panels {
namespace {

using core::MapLane;

/// By MapLane.
constexpr std::array kLaneCodes{"stage",        "touchpoint",   "backstage",    "channel",       "owner",
                                "emotion",      "painPoint",    "listening",    "complaints",    "questions",
                                "activity",     "bestPractice", "satisfaction", "customersCare", "weCare",
                                "responseTime", "contacts",     "note",         "free"};
static_assert(kLaneCodes.size() == std::size_t(MapLane::Free) + 1);

QString codeOf(const core::LaneKey& lane)
{
    const QString code = QLatin1String(kLaneCodes[std::size_t(lane.lane)]);
    return lane.lane == MapLane::Free ? code + QLatin1Char(':') + QString::number(lane.free.value()) : code;
}

std::optional<core::LaneKey> laneFrom(const QString& text)
{
    const QString code = text.section(QLatin1Char(':'), 0, 0);
    for (std::size_t i = 1; i < kLaneCodes.size(); ++i)
        if (code == QLatin1String(kLaneCodes[i]))
            return core::LaneKey{MapLane(i), core::LaneId(text.section(QLatin1Char(':'), 1, 1).toLongLong())};
    return {};
}

QString textOf(const core::PressureChoice& heat)
{
    const core::PressurePeriod& period = heat.period;
    return codeOf(heat.measure) + QLatin1Char(':')
        + (period.isOwn()
               ? period.from.toString(Qt::ISODate) + QLatin1Char('/') + period.to.toString(Qt::ISODate)
               : QString::number(period.weeks));
}

core::PressureChoice heatFrom(const QString& text)
{
    core::PressureChoice heat;
    if (const auto measure = core::pressureMeasureFrom(text.section(QLatin1Char(':'), 0, 0)))
        heat.measure = *measure;
    const QString period = text.section(QLatin1Char(':'), 1);
    if (std::ranges::find(core::kPressureWeeks, period.toInt()) != core::kPressureWeeks.end())
        heat.period.weeks = period.toInt();
    const auto day = [&](int part) {
        return QDate::fromString(period.section(QLatin1Char('/'), part, part), Qt::ISODate);
    };
    if (day(0).isValid() && day(1).isValid()) {
        heat.period.from = day(0);
        heat.period.to = day(1);
    }
    return heat;
}

} // namespace

MapLooks::MapLooks(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    constexpr int kStandsStillMs = 400;
    m_still.setSingleShot(true);
    m_still.setInterval(kStandsStillMs);
    connect(&m_still, &QTimer::timeout, this, &MapLooks::keep);
}

void MapLooks::begin(core::MapId map)
{
    if (map == m_map || map.isNull())
        return;
    if (m_still.isActive())
        keep();
    m_map = map;
    m_look = {};
    m_context.store.read(
        this, [map](const core::UnitOfWork& work) { return work.settings().find(lookNameOf(map)); },
        [this, map](const core::Expected<std::optional<QString>>& kept) {
            if (map != m_map)
                return;
            if (!kept)
                return emit failed(kept.error());
            m_look = mapLookFrom(kept->value_or(QString()));
            emit known(m_look);
        });
}

void MapLooks::setZoom(double percent)
{
    m_look.zoomPercent = percent;
    m_still.start();
}

void MapLooks::setLanes(std::vector<core::LaneKey> lanes)
{
    m_look.lanes = std::move(lanes);
    keep();
}

void MapLooks::setHeat(const core::PressureChoice& heat)
{
    m_look.heat = heat;
    keep();
}

void MapLooks::keep()
{
    m_still.stop();
    if (m_map.isNull() || m_context.store.isReadOnly())
        return;
    m_context.edits.write(QStringLiteral("look at map"),
                          [name = lookNameOf(m_map), text = textOf(m_look)](core::UnitOfWork& work) {
                              work.settings().save(name, text);
                          });
}

QString lookNameOf(core::MapId map)
{
    return QStringLiteral("touchmap.look.%1").arg(map.value());
}

QString textOf(const MapLook& look)
{
    QStringList lanes;
    for (const core::LaneKey& each : look.lanes.value_or(std::vector<core::LaneKey>()))
        lanes += codeOf(each);
    return (look.zoomPercent ? QString::number(*look.zoomPercent, 'f', 1) : QString()) + QLatin1Char(';')
        + lanes.join(QLatin1Char(','))
        + (look.heat == core::PressureChoice() ? QString() : QLatin1Char(';') + textOf(look.heat));
}

MapLook mapLookFrom(const QString& text)
{
    MapLook look;
    bool isNumber = false;
    const double zoom = text.section(QLatin1Char(';'), 0, 0).toDouble(&isNumber);
    if (isNumber && zoom >= core::kLeastMapZoom && zoom <= core::kMostMapZoom)
        look.zoomPercent = zoom;
    std::vector<core::LaneKey> lanes;
    for (const QString& each : text.section(QLatin1Char(';'), 1, 1).split(QLatin1Char(',')))
        if (const auto lane = laneFrom(each))
            lanes.push_back(*lane);
    if (!lanes.empty())
        look.lanes = std::move(lanes);
    look.heat = heatFrom(text.section(QLatin1Char(';'), 2, 2));
    return look;
}

} // namespace cxw::panels
