#include "exchange/map_templates_file.h"

#include "exchange/input_error.h"
#include "exchange/json/json_names.h"
#include "exchange/json/json_text.h"
#include "exchange/local_text_json.h"
#include "exchange/text_file.h"

namespace cxw::exchange {
namespace {

bool truthOrFalse(const JsonPlace& place, const char* key)
{
    const auto found = place.find(key);
    return found && found->truth();
}

core::TemplateTouchpoint touchpointFrom(const JsonPlace& place, const core::MapTemplates& templates)
{
    place.expectKeys({"title", "channel"}, {"kind", "visibility", "momentOfTruth", "listeningPost"});
    core::TemplateTouchpoint read{.title = localTextFrom(place.at("title")),
                                  .channel = place.at("channel").filledText()};
    if (!templates.channels.contains(read.channel))
        place.at("channel").refuseUnknown();
    if (const auto kind = place.find("kind"))
        read.kind = kind->choice(core::touchpointKindFrom, "communication, action");
    if (const auto visibility = place.find("visibility"))
        read.visibility = visibility->choice(core::visibilityFrom, "front, back, support");
    read.isMomentOfTruth = truthOrFalse(place, "momentOfTruth");
    read.isListeningPost = truthOrFalse(place, "listeningPost");
    return read;
}

core::MapTemplate templateFrom(const JsonPlace& place, const core::MapTemplates& templates)
{
    place.expectKeys({"id", "name", "about", "stages"});
    core::MapTemplate read{.id = place.at("id").filledText(),
                           .name = localTextFrom(place.at("name")),
                           .about = localTextFrom(place.at("about"))};
    for (const JsonPlace& stage : place.at("stages").items()) {
        stage.expectKeys({"name", "touchpoints"});
        read.stages.push_back({.name = localTextFrom(stage.at("name"))});
        for (const JsonPlace& each : stage.at("touchpoints").items())
            read.stages.back().touchpoints.push_back(touchpointFrom(each, templates));
    }
    return read;
}

core::MapTemplates templatesIn(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        throw InputError(core::sentenceFor(bytes.error()));
    const nlohmann::json file = parseJson(*bytes, path);
    const JsonPlace root(file);
    root.expectFormat(QLatin1String("cxworkbench/map-templates@1"));
    root.expectKeys({"format", "channels", "templates"});
    core::MapTemplates read;
    const JsonPlace channels = root.at("channels");
    for (const QString& key : channels.keys()) {
        const JsonPlace channel = channels.at(key);
        channel.expectKeys({"name", "icon"});
        read.channels[key] = {localTextFrom(channel.at("name")), channel.at("icon").text()};
    }
    std::set<QString> ids;
    for (const JsonPlace& each : root.at("templates").items()) {
        read.templates.push_back(templateFrom(each, read));
        expectNew(ids, read.templates.back().id, each.at("id"));
    }
    return read;
}

} // namespace

core::Expected<core::MapTemplates> readMapTemplates(const QString& path)
{
    return readOrRefuse([&] { return templatesIn(path); });
}

} // namespace cxw::exchange
