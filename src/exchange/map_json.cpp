#include "exchange/map_json.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "exchange/input_error.h"
#include "exchange/json/json_text.h"
#include "exchange/map_row_json.h"

namespace cxw::exchange {
namespace {

constexpr QLatin1String kMapFormat("cxworkbench/map@1");

} // namespace

QByteArray mapJsonOf(const core::UnitOfWork& work, const core::WholeMap& whole)
{
    const MapWriting byName{[&](core::ChannelId id) {
                                return jsonString(work.channels().find(id).value_or(core::Channel()).name);
                            },
                            [&](core::PersonId id) { return jsonString(work.people().rememberedName(id)); }};
    return jsonText({{"format", jsonString(kMapFormat)}, {"map", mapRow(whole, byName)}});
}

core::Expected<core::MapFile> readMapJson(const QByteArray& bytes, const core::UnitOfWork& work,
                                          core::IdSource& ids)
{
    return readOrRefuse([&] {
        const nlohmann::json file = parseJson(bytes);
        const JsonPlace place(file);
        place.expectFormat(kMapFormat);
        place.expectKeys({"format", "map"});
        core::MapFileNames names(work, ids);
        const MapReading byName{[&](const JsonPlace& name) { return names.channel(name.filledText()); },
                                [&](const JsonPlace& name) { return names.person(name.filledText()); },
                                [](const JsonPlace& name) { return core::QuestionId(name.filledText()); }};
        MapIds taken;
        core::WholeMap whole = mapFrom(place.at("map"), byName, taken);
        return core::MapFile{
            .whole = std::move(whole), .channels = names.newChannels(), .people = names.newPeople()};
    });
}

} // namespace cxw::exchange
