#include "exchange/map_csv.h"
#include "exchange/map_json.h"
#include "support/builders.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include "core/touchmap/map_import.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/map_writing.h"

#include <nlohmann/json.hpp>

using namespace cxw;

namespace {

/// A touchpoint of the future with something in every field.
core::Touchpoint fullTouchpoint()
{
    using namespace core;
    Touchpoint full{.id = TouchpointId(31),
                    .stage = StageId(21),
                    .counterpart = TouchpointId(33),
                    .title = QStringLiteral("Hotline „menu“; =1"),
                    .activity = QStringLiteral("presses keys\nand waits"),
                    .channel = ChannelId(81),
                    .kind = TouchpointKind::Action,
                    .visibility = Visibility::Support,
                    .feeling = {-2, QStringLiteral("angry")},
                    .satisfaction = 1,
                    .targetSatisfaction = 4,
                    .importanceCustomer = 5,
                    .importanceUs = 3,
                    .momentOfTruth = {true, QStringLiteral("who stays")},
                    .painPoint = {true, QStringLiteral("No")},
                    .bestPractice = {false, QStringLiteral("once")},
                    .listeningPost = true,
                    .responseMinutes = 15,
                    .weeklyContacts = 0,
                    .evidence = TouchpointEvidence::Partly,
                    .confirmedOn = QDate(2026, 3, 14),
                    .note = QStringLiteral("=\"🎈\",\r\n'"),
                    .position = 512};
    full.duties = {.accountable = PersonId(11),
                   .responsible = {PersonId(11), PersonId(12)},
                   .consulted = {PersonId(12)},
                   .informed = {PersonId(11)}};
    full.feelings = {{PersonaId(1), {2, {}}}, {PersonaId(2), {{}, QStringLiteral("calm")}}};
    full.laneTexts = {{LaneId(41), QStringLiteral("CRM")}};
    full.questions = {core::QuestionId(QStringLiteral("customers.exit"))};
    return full;
}

/// What a full map speaks of and does not hold: channel, people, question, and the map of today.
void addAroundFullMap(core::UnitOfWork& work)
{
    using namespace core;
    work.people().save({.id = PersonId(11), .name = QStringLiteral("Ana")});
    work.people().save({.id = PersonId(12), .name = QStringLiteral("Bo")});
    work.questions().save(
        {.id = QuestionId(QStringLiteral("customers.exit")), .area = AreaId(QStringLiteral("customers"))});
    work.channels().save({.id = ChannelId(81), .name = QStringLiteral("Phone"), .position = 1});
    work.maps().save(TouchpointMap{.id = MapId(6), .name = QStringLiteral("Power")});
    work.maps().save(Stage{.id = StageId(23), .map = MapId(6), .name = QStringLiteral("Help")});
    work.maps().save(
        Touchpoint{.id = TouchpointId(33), .stage = StageId(23), .title = QStringLiteral("Menu")});
}

core::WholeMap fullMap()
{
    using namespace core;
    const MapId map(5);
    WholeMap whole{.map = {.id = map,
                           .name = QStringLiteral("Power 2027"),
                           .state = MapState::Future,
                           .counterpart = MapId(6),
                           .position = 2048,
                           .createdAt = instantFrom(123)}};
    whole.personas = {{.id = PersonaId(2), .map = map, .name = QStringLiteral("Bea"), .position = -2},
                      {.id = PersonaId(1),
                       .map = map,
                       .name = QStringLiteral("Lea"),
                       .description = QStringLiteral("first flat"),
                       .position = -1}};
    whole.stages = {{.id = StageId(22), .map = map, .name = QStringLiteral("Sign"), .position = 1},
                    {.id = StageId(21),
                     .map = map,
                     .name = QStringLiteral("Get help"),
                     .goal = QStringLiteral("a person"),
                     .color = QStringLiteral("blue"),
                     .targetSatisfaction = 4,
                     .position = 2}};
    whole.touchpoints = {{.id = TouchpointId(32),
                          .stage = StageId(22),
                          .title = QStringLiteral("Sign"),
                          .painPoint = {true, {}},
                          .position = 9},
                         fullTouchpoint()};
    whole.lanes = {{.id = LaneId(41), .map = map, .name = QStringLiteral("Systems"), .position = 7}};
    return whole;
}

/// A workspace with a full map in it, and what comes of files read into it.
class FullMapBench final
{
public:
    FullMapBench()
    {
        addAroundFullMap(m_work);
        writeMapFile(m_work, {.whole = fullMap()});
    }

    [[nodiscard]] QByteArray goodJson() const { return exchange::mapJsonOf(m_work, fullMap()); }
    [[nodiscard]] QByteArray goodCsv() const { return exchange::mapCsvOf(m_work, fullMap()); }
    [[nodiscard]] core::WholeMap here() const { return m_work.maps().whole(core::MapId(5)).value(); }

    [[nodiscard]] core::Expected<core::MapFile> readJson(const QByteArray& bytes)
    {
        return exchange::readMapJson(bytes, m_work, m_ids);
    }
    /// Null for a file that can come in.
    [[nodiscard]] QString jsonRefusal(const QByteArray& bytes)
    {
        const auto file = readJson(bytes);
        return file ? QString() : core::sentenceFor(file.error());
    }
    [[nodiscard]] QString refusalOfJson(const nlohmann::json& file)
    {
        return jsonRefusal(QByteArray::fromStdString(file.dump()));
    }
    /// What is said of a table: of all of it, or of each row that cannot come in. The rest is planned.
    [[nodiscard]] QStringList csvRefusals(const QByteArray& bytes)
    {
        const auto table = exchange::readMapTable(bytes);
        if (!table)
            return {core::sentenceFor(table.error())};
        QStringList sentences;
        for (const exchange::RefusedMapRow& each : table->refused)
            sentences += each.sentence;
        if (const auto file = mapOfRows(m_work, table->rows, QStringLiteral("x"), m_clock.now(), m_ids))
            (void)planMapImport(m_work, *file);
        else
            sentences += core::sentenceFor(file.error());
        return sentences;
    }

private:
    support::FixedClock m_clock;
    core::IdSource m_ids{m_clock};
    support::FakeUnitOfWork m_work;
};

/// As a message or a line of a list can show it.
void checkOneSentence(const QString& sentence)
{
    INFO(sentence.toStdString());
    CHECK_FALSE(sentence.isEmpty());
    CHECK(sentence.size() < 600);
    CHECK_FALSE(sentence.contains(QLatin1Char('\n')));
    CHECK_FALSE(sentence.contains(QChar(0)));
}

} // namespace

TEST_CASE("a map of the future with something in every field comes back equal, with its pair")
{
    FullMapBench bench;
    CHECK(bench.here() == fullMap());
    const auto file = bench.readJson(bench.goodJson());
    REQUIRE(file.has_value());
    CHECK(file->whole == fullMap());
    CHECK(file->channels.empty());
    CHECK(file->people.empty());
    support::FakeUnitOfWork fresh;
    addAroundFullMap(fresh);
    writeMapFile(fresh, *file);
    CHECK(fresh.maps().whole(core::MapId(5)) == fullMap());
    CHECK(exchange::mapJsonOf(fresh, fullMap()) == bench.goodJson());
}

TEST_CASE("a table of a map with something in every field, read over it, changes nothing")
{
    FullMapBench bench;
    const auto rows = exchange::readMapCsv(bench.goodCsv());
    REQUIRE(rows.has_value());
    support::FakeUnitOfWork work;
    addAroundFullMap(work);
    writeMapFile(work, {.whole = fullMap()});
    const support::FixedClock clock;
    core::IdSource ids(clock);
    const auto file = mapOfRows(work, *rows, QStringLiteral("x"), clock.now(), ids);
    REQUIRE(file.has_value());
    CHECK(file->whole == fullMap());
    CHECK(isEmpty(planMapImport(work, *file).change));
}

TEST_CASE("a note of a pain point that is just yes or no is no answer")
{
    FullMapBench bench;
    core::WholeMap whole = fullMap();
    for (const char* note : {"yes", "NO", "'no", "''Yes", "no way", "'tis slow", "=1+1"}) {
        CAPTURE(note);
        whole.touchpoints[0].painPoint = {true, QString::fromLatin1(note)};
        support::FakeUnitOfWork work;
        const auto rows = exchange::readMapCsv(exchange::mapCsvOf(work, whole));
        REQUIRE(rows.has_value());
        CHECK(rows->front().painPoint == whole.touchpoints[0].painPoint);
    }
}

TEST_CASE("a map as JSON that ends too early is refused in one sentence, wherever it ends")
{
    FullMapBench bench;
    const QByteArray good = bench.goodJson().trimmed();
    for (qsizetype size = 0; size < good.size(); ++size) {
        CAPTURE(size);
        checkOneSentence(bench.jsonRefusal(good.first(size)));
    }
    CHECK(bench.jsonRefusal(good).isNull());
    CHECK(bench.here() == fullMap());
}

TEST_CASE("a value of another type is refused by its place, whichever value of a map it is")
{
    FullMapBench bench;
    const nlohmann::json good = nlohmann::json::parse(bench.goodJson().toStdString());
    const std::vector<nlohmann::json> others{nullptr,
                                             true,
                                             7,
                                             -1.5,
                                             2'147'483'648,
                                             18'446'744'073'709'551'615U,
                                             1e300,
                                             "",
                                             "text",
                                             nlohmann::json::array(),
                                             nlohmann::json::object(),
                                             nlohmann::json::array({nlohmann::json::object()})};
    int refused = 0;
    int taken = 0;
    const nlohmann::json values = good.flatten();
    for (const auto& [place, value] : values.items())
        for (const nlohmann::json& other : others) {
            nlohmann::json file = good;
            file[nlohmann::json::json_pointer(place)] = other;
            const QString refusal = bench.refusalOfJson(file);
            CAPTURE(place, other.dump());
            if (refusal.isNull()) {
                ++taken;
                // What is taken is of the type that the value had, or says that there is none.
                CHECK((value.type() == other.type() || other.is_null() || value.is_null()
                       || (value.is_number() && other.is_number())));
            } else {
                ++refused;
                checkOneSentence(refusal);
                const bool isOtherKind = place == "/format"; // said of the whole file
                CHECK((isOtherKind || refusal.contains(QLatin1Char('$'))));
            }
        }
    CHECK(refused > 5 * taken);
    CHECK(bench.here() == fullMap());
}

TEST_CASE("numbers, nesting and bytes that no map has are refused in one sentence")
{
    FullMapBench bench;
    const QByteArray good = bench.goodJson();
    const auto with = [&good](const char* what, const QByteArray& instead) {
        QByteArray bytes = good;
        bytes.replace(bytes.indexOf(what), qstrlen(what), instead);
        REQUIRE(bytes != good);
        return bytes;
    };
    for (const QByteArray& number :
         {QByteArray("2147483648"), QByteArray("-2147483649"), QByteArray("99999999999999999999"),
          QByteArray("1e400"), QByteArray("9").repeated(1'000'000), QByteArray("1e"), QByteArray("NaN")}) {
        CAPTURE(number.first(std::min<qsizetype>(20, number.size())).toStdString());
        checkOneSentence(bench.jsonRefusal(with("\"satisfaction\": 1", "\"satisfaction\": " + number)));
    }
    checkOneSentence(bench.jsonRefusal(with("\"Systems\"", QByteArray("[").repeated(10'000))));
    checkOneSentence(bench.jsonRefusal(
        with("\"Systems\"", QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000))));
    checkOneSentence(bench.jsonRefusal(with("\"Systems\"", "\"Sys\\u0000tems\"")));
    checkOneSentence(bench.jsonRefusal(with("Systems", QByteArray("Sys\0tems", 8))));
    checkOneSentence(bench.jsonRefusal(with("Systems", "Sys\xFFtems")));
    checkOneSentence(bench.jsonRefusal(with("Systems", "Sys\\ud800tems")));
    checkOneSentence(bench.jsonRefusal(QByteArray(1'000, '\0')));
    checkOneSentence(bench.jsonRefusal("\xFF\xFE{\0}\0"));
    CHECK(bench.readJson("\xEF\xBB\xBF" + good)->whole == fullMap());
    CHECK(bench.here() == fullMap());
}

TEST_CASE("an id that stands twice in a map is refused at its second place")
{
    FullMapBench bench;
    const nlohmann::json good = nlohmann::json::parse(bench.goodJson().toStdString());
    for (const char* list : {"personas", "stages", "touchpoints", "lanes"}) {
        nlohmann::json file = good;
        file["map"][list].push_back(file["map"][list][0]);
        const auto place =
            QStringLiteral("$.map.%1[%2].id").arg(QLatin1String(list)).arg(good["map"][list].size());
        const QString refusal = bench.refusalOfJson(file);
        checkOneSentence(refusal);
        CHECK(refusal.contains(place));
    }
    QByteArray twice = bench.goodJson();
    twice.replace("\"format\"", "\"format\": \"cxworkbench/map@1\", \"format\"");
    checkOneSentence(bench.jsonRefusal(twice));
}

TEST_CASE("a table that ends too early is read up to there, or named by its lines")
{
    FullMapBench bench;
    const QByteArray good = bench.goodCsv();
    REQUIRE(bench.csvRefusals(good).isEmpty());
    int refused = 0;
    for (qsizetype size = 0; size < good.size(); ++size) {
        CAPTURE(size);
        const QStringList sentences = bench.csvRefusals(good.first(size));
        for (const QString& each : sentences)
            checkOneSentence(each);
        refused += sentences.isEmpty() ? 0 : 1;
    }
    CHECK(refused > good.size() / 2);
    CHECK(bench.here() == fullMap());
}

TEST_CASE("a cell that cannot be is named by line and column, whichever column of a table it is")
{
    FullMapBench bench;
    const std::vector<QByteArray> bad{"2147483648",
                                      "-2147483649",
                                      "99999999999999999999",
                                      "1e3",
                                      "0x5",
                                      "NaN",
                                      QByteArray("9").repeated(100'000),
                                      "\"two\nlines\""};
    for (const char* column : {"id", "emotion", "satisfaction", "importance_customer", "importance_us",
                               "moment_of_truth", "listening_post"})
        for (const QByteArray& cell : bad) {
            CAPTURE(column, cell.first(std::min<qsizetype>(20, cell.size())).toStdString());
            const QStringList said = bench.csvRefusals("stage,touchpoint," + QByteArray(column)
                                                       + "\nHelp,Good,\nHelp,Bad," + cell + "\n");
            if (said.isEmpty()) {
                CHECK(QByteArray(column) == "id"); // some are ids like any other
                continue;
            }
            CHECK(said.size() == 1);
            checkOneSentence(said.front());
            CHECK(said.front().contains(QStringLiteral("Line 3, column 3")));
        }
    CHECK(bench.here() == fullMap());
}

TEST_CASE("a table in odd bytes is read with a mark and refused with NUL, UTF-16 or a torn character")
{
    FullMapBench bench;
    CHECK(bench.csvRefusals("\xEF\xBB\xBF" + bench.goodCsv()).isEmpty());
    for (const QByteArray& bytes :
         {QByteArray("stage,touchpoint\nHelp,Me\0nu\n", 28), QByteArray("stage,touchpoint\nHelp,M\xC3\n"),
          QByteArray("\xFF\xFEs\0t\0", 6), QByteArray(100, '\0'), QByteArray(), QByteArray("\n\n\n"),
          QByteArray("a,").repeated(100'000), QByteArray("\"").repeated(99'999)}) {
        const QStringList said = bench.csvRefusals(bytes);
        REQUIRE(said.size() == 1);
        checkOneSentence(said.front());
    }
    CHECK(bench.here() == fullMap());
}
