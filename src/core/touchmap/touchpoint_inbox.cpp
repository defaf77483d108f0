#include "core/touchmap/touchpoint_inbox.h"

#include "core/id_source.h"
#include "core/search_text.h"
#include "core/sparse_position.h"
#include "core/touchmap/map_repository.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>

namespace cxw::core {
namespace {

QString inboxName(Language language)
{
    switch (language) {
    case Language::En: return QStringLiteral("Inbox");
    case Language::Es: return QStringLiteral("Bandeja de entrada");
    case Language::De: return QStringLiteral("Eingang");
    case Language::Ro: return QStringLiteral("De așezat");
    case Language::Ru: return QStringLiteral("Входящие");
    }
    return {};
}

QString firstMapName(Language language)
{
    switch (language) {
    case Language::En: return QStringLiteral("Touchpoint map");
    case Language::Es: return QStringLiteral("Mapa de puntos de contacto");
    case Language::De: return QStringLiteral("Touchpoint-Karte");
    case Language::Ro: return QStringLiteral("Harta punctelor de contact");
    case Language::Ru: return QStringLiteral("Карта точек контакта");
    }
    return {};
}

bool isInbox(const Stage& stage)
{
    return std::ranges::any_of(kLanguages, [&](Language each) {
        return foldedText(stage.name.simplified()) == foldedText(inboxName(each));
    });
}

} // namespace

TouchpointInbox loadTouchpointInbox(const UnitOfWork& work)
{
    TouchpointInbox inbox{.language = work.workspace().load().language};
    const auto maps = work.maps().all();
    const auto first = std::ranges::find(maps, MapState::Current, &TouchpointMap::state);
    if (!maps.empty())
        inbox.lastMap = maps.back().position;
    if (first == maps.end())
        return inbox;
    inbox.map = *first;
    const WholeMap whole = work.maps().whole(first->id).value();
    if (!whole.stages.empty())
        inbox.lastStage = whole.stages.back().position;
    const auto stage = std::ranges::find_if(whole.stages, isInbox);
    if (stage == whole.stages.end())
        return inbox;
    inbox.stage = *stage;
    for (const Touchpoint& each : touchpointsIn(whole, stage->id))
        inbox.lastTouchpoint = each.position;
    return inbox;
}

NewTouchpoint newTouchpoint(TouchpointInbox& inbox, const QString& title, std::optional<ChannelId> channel,
                            Instant now, IdSource& ids)
{
    NewTouchpoint made;
    if (!inbox.map)
        made.map = inbox.map = TouchpointMap{.id = ids.next<MapId>(),
                                             .name = firstMapName(inbox.language),
                                             .position = inbox.lastMap += kPositionStep,
                                             .createdAt = now};
    if (!inbox.stage)
        made.stage = inbox.stage = Stage{.id = ids.next<StageId>(),
                                         .map = inbox.map->id,
                                         .name = inboxName(inbox.language),
                                         .position = inbox.lastStage += kPositionStep};
    made.touchpoint.id = ids.next<TouchpointId>();
    made.touchpoint.stage = inbox.stage->id;
    made.touchpoint.title = title.simplified();
    made.touchpoint.channel = channel;
    made.touchpoint.position = inbox.lastTouchpoint += kPositionStep;
    return made;
}

void save(UnitOfWork& work, const NewTouchpoint& made)
{
    if (made.map)
        work.maps().save(*made.map);
    if (made.stage)
        work.maps().save(*made.stage);
    work.maps().save(made.touchpoint);
}

void remove(UnitOfWork& work, const NewTouchpoint& made)
{
    work.maps().remove(made.touchpoint.id);
    if (made.stage)
        work.maps().remove(made.stage->id);
    if (made.map)
        work.maps().remove(made.map->id);
}

} // namespace cxw::core
