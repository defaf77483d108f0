#include "exchange/paste_words_file.h"
#include "exchange/touchpoint_clip_json.h"

#include "core/complaint/column_words.h"
#include "core/id_source.h"
#include "core/touchmap/paste/paste_columns.h"
#include "core/touchmap/paste/touchpoint_clip.h"
#include "support/builders.h"
#include "support/map_builder.h"
#include "support/paste_rows.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

using namespace cxw;
using Field = core::TouchpointField;

TEST_CASE("column words are known in five languages")
{
    const auto words = exchange::readPasteWords();
    REQUIRE(words);
    for (const char* each :
         {"Touchpoint", "Kontaktpunkt", "Punto de contacto", "Punct de contact", "точка контакта"})
        CHECK(words->columns.value(core::squeezed(QString::fromUtf8(each))).field == Field::Title);
    for (const char* each : {"yes", "ja", "sí", "da", "да"})
        CHECK(words->yes.contains(core::squeezed(QString::fromUtf8(each))));
    for (const core::PasteField& field : core::pasteFields())
        CHECK(std::ranges::any_of(words->columns,
                                  [&](const core::PasteWord& each) { return each.field == field.field; }));
    for (const char* each : {"back stage", "entre bastidores", "Backstage", "în culise", "за кулисами"})
        CHECK(words->choices.value(core::squeezed(QString::fromUtf8(each))) == QStringLiteral("back"));
}

TEST_CASE("the sheet of the picture is understood as the picture has it")
{
    core::PasteAround around;
    around.words = exchange::readPasteWords().value();
    const core::Sheet sheet = core::sheetOfText(support::pictureRows()).value();
    CHECK(hasNames(sheet, around));
    const auto columns = guessedColumns(sheet, true, around);
    std::vector<std::optional<Field>> fields;
    std::vector<bool> sure;
    for (const auto& each : columns) {
        fields.push_back(each.field ? std::optional(each.field->field) : std::nullopt);
        sure.push_back(each.isSure);
    }
    CHECK(fields
          == std::vector<std::optional<Field>>{Field::Stage, Field::Title, Field::Channel, Field::Accountable,
                                               Field::Feeling, Field::Satisfaction, Field::PainPoint,
                                               std::nullopt});
    CHECK(sure == std::vector<bool>{true, true, true, true, true, true, false, true});
}

TEST_CASE("touchpoints come out of the clipboard as they went in")
{
    support::FixedClock clock;
    core::IdSource ids(clock);
    core::WholeMap whole = support::mapOf({{"Buy", {"a", "b"}}, {"Use", {"d"}}}, ids);
    const std::vector<core::Channel> channels{
        {.id = ids.next<core::ChannelId>(), .name = QStringLiteral("Web")}};
    const std::vector<core::Person> people{
        {.id = ids.next<core::PersonId>(), .name = QStringLiteral("Jansen"), .role = {}, .contact = {}}};
    core::Touchpoint& first = whole.touchpoints.front();
    first.channel = channels.front().id;
    first.duties.accountable = people.front().id;
    first.duties.informed = {core::PersonId(4711)}; // whom no list knows
    first.painPoint = {true, QStringLiteral("hurts")};
    const core::MapFile clip = clipOf(whole, channels, people, std::vector{first.id});
    const auto read = exchange::readClipJson(exchange::clipJsonOf(clip));
    REQUIRE(read);
    REQUIRE(read->whole.touchpoints.size() == 1);
    const core::Touchpoint& back = read->whole.touchpoints.front();
    CHECK(back.title == first.title);
    CHECK(back.painPoint == first.painPoint);
    CHECK(back.channel == read->channels.front().id);
    CHECK(read->channels.front().name == QStringLiteral("Web"));
    CHECK(read->people.front().name == QStringLiteral("Jansen"));
    CHECK(back.duties.informed.empty());
}

TEST_CASE("what is no clip is refused with a sentence")
{
    for (const char* each : {"", "{}", "[1,2]", "{\"format\":\"cxworkbench/touchpoints@2\",\"map\":{}}",
                             "{\"format\":\"cxworkbench/touchpoints@1\",\"map\":{}}", "\xff\xfe"}) {
        const auto read = exchange::readClipJson(QByteArray(each));
        REQUIRE_FALSE(read);
        CHECK_FALSE(core::sentenceFor(read.error()).isEmpty());
    }
}
