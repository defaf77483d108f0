#include "exchange/local_text_json.h"

#include "exchange/json/json_sentences.h"

namespace cxw::exchange {
namespace {

template <class Value>
std::map<core::Language, Value> inAllLanguages(const JsonPlace& place, Value (*read)(const JsonPlace&))
{
    place.expectKeys({"en", "es", "de", "ro", "ru"});
    std::map<core::Language, Value> values;
    for (const core::Language language : core::kLanguages)
        values[language] = read(place.at(core::codeOf(language)));
    return values;
}

QString textFrom(const JsonPlace& place)
{
    return place.filledText();
}

} // namespace

std::map<core::Language, QString> localTextFrom(const JsonPlace& place)
{
    return inAllLanguages(place, textFrom);
}

std::array<QString, 3> anchorsFrom(const JsonPlace& place)
{
    const std::vector<JsonPlace> items = place.items();
    std::array<QString, 3> anchors;
    if (items.size() != anchors.size())
        place.refuse(JsonSentences::noTriple(place.path()));
    for (std::size_t i = 0; i < anchors.size(); ++i)
        anchors[i] = items[i].text();
    return anchors;
}

core::Wording wordingFrom(const JsonPlace& place)
{
    place.expectKeys({"label", "text", "hint", "anchors"});
    return {.label = place.at("label").filledText(),
            .text = place.at("text").filledText(),
            .hint = place.at("hint").text(),
            .anchors = anchorsFrom(place.at("anchors"))};
}

std::map<core::Language, core::Wording> localWordingFrom(const JsonPlace& place)
{
    return inAllLanguages(place, wordingFrom);
}

} // namespace cxw::exchange
