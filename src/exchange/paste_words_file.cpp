#include "exchange/paste_words_file.h"

#include "core/complaint/column_words.h"
#include "exchange/input_error.h"
#include "exchange/json/json_place.h"
#include "exchange/json/json_text.h"
#include "exchange/text_file.h"

#include <array>

namespace cxw::exchange {
namespace {

struct FieldKey
{
    const char* key;
    core::TouchpointField field;
};

constexpr std::array kFieldKeys{
    FieldKey{"stage", core::TouchpointField::Stage},
    FieldKey{"title", core::TouchpointField::Title},
    FieldKey{"activity", core::TouchpointField::Activity},
    FieldKey{"channel", core::TouchpointField::Channel},
    FieldKey{"accountable", core::TouchpointField::Accountable},
    FieldKey{"feeling", core::TouchpointField::Feeling},
    FieldKey{"satisfaction", core::TouchpointField::Satisfaction},
    FieldKey{"targetSatisfaction", core::TouchpointField::TargetSatisfaction},
    FieldKey{"importanceCustomer", core::TouchpointField::ImportanceCustomer},
    FieldKey{"importanceUs", core::TouchpointField::ImportanceUs},
    FieldKey{"momentOfTruth", core::TouchpointField::MomentOfTruth},
    FieldKey{"painPoint", core::TouchpointField::PainPoint},
    FieldKey{"bestPractice", core::TouchpointField::BestPractice},
    FieldKey{"listeningPost", core::TouchpointField::ListeningPost},
    FieldKey{"responseMinutes", core::TouchpointField::ResponseMinutes},
    FieldKey{"weeklyContacts", core::TouchpointField::WeeklyContacts},
    FieldKey{"kind", core::TouchpointField::Kind},
    FieldKey{"visibility", core::TouchpointField::Visibility},
    FieldKey{"evidence", core::TouchpointField::Evidence},
    FieldKey{"confirmedOn", core::TouchpointField::ConfirmedOn},
    FieldKey{"note", core::TouchpointField::Note},
};

void readColumns(const JsonPlace& place, bool isLoose, QHash<QString, core::PasteWord>& columns)
{
    for (const FieldKey& each : kFieldKeys)
        if (const auto words = place.find(each.key))
            for (const JsonPlace& word : words->items())
                if (const QString key = core::squeezed(word.filledText()); !columns.contains(key))
                    columns.insert(key, {each.field, isLoose});
}

void readTruth(const JsonPlace& place, QSet<QString>& words)
{
    for (const JsonPlace& word : place.items())
        words.insert(core::squeezed(word.filledText()));
}

void readChoices(const JsonPlace& place, QHash<QString, QString>& choices)
{
    for (const char* code :
         {"communication", "action", "front", "back", "support", "assumed", "partly", "measured"})
        for (const JsonPlace& word : place.at(code).items())
            choices.insert(core::squeezed(word.filledText()), QLatin1String(code));
}

core::PasteWords pasteWordsIn(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        throw InputError(core::sentenceFor(bytes.error()));
    const nlohmann::json file = parseJson(*bytes, path);
    const JsonPlace root(file);
    root.expectFormat(QLatin1String("cxworkbench/column-words@1"));
    root.expectKeys({"format", "columns", "loose", "yes", "no", "choices"});
    core::PasteWords words;
    readColumns(root.at("columns"), false, words.columns);
    readColumns(root.at("loose"), true, words.columns);
    readTruth(root.at("yes"), words.yes);
    readTruth(root.at("no"), words.no);
    readChoices(root.at("choices"), words.choices);
    return words;
}

} // namespace

core::Expected<core::PasteWords> readPasteWords(const QString& path)
{
    return readOrRefuse([&] { return pasteWordsIn(path); });
}

} // namespace cxw::exchange
