#include "exchange/policy_phrases_file.h"

#include "core/language.h"
#include "exchange/input_error.h"
#include "exchange/json/json_place.h"
#include "exchange/json/json_text.h"
#include "exchange/text_file.h"

#include <QSet>

namespace cxw::exchange {
namespace {

void readLanguage(const JsonPlace& list, std::vector<core::PolicyWording>& phrases, QSet<QString>& known)
{
    for (const JsonPlace& place : list.items()) {
        place.expectKeys({"phrase", "better"});
        const core::PolicyWording wording{place.at("phrase").filledText(), place.at("better").filledText()};
        const QString key = core::phraseKey(wording.phrase);
        if (known.contains(key))
            place.at("phrase").refuseRepeated();
        known.insert(key);
        phrases.push_back(wording);
    }
}

std::vector<core::PolicyWording> phrasesIn(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        throw InputError(core::sentenceFor(bytes.error()));
    const nlohmann::json file = parseJson(*bytes, path);
    const JsonPlace root(file);
    root.expectFormat(QLatin1String("cxworkbench/policy-phrases@1"));
    std::vector<core::PolicyWording> phrases;
    QSet<QString> known;
    for (const core::Language language : core::kLanguages)
        readLanguage(root.at(core::codeOf(language)), phrases, known);
    return phrases;
}

} // namespace

core::Expected<std::vector<core::PolicyWording>> readPolicyPhrases(const QString& path)
{
    return readOrRefuse([&] { return phrasesIn(path); });
}

} // namespace cxw::exchange
