#include "exchange/json/json_text.h"
#include "exchange/workspace_json.h"
#include "support/qt_strings.h"

#include "core/calendar/calendar_repository.h"
#include "sample_workspace.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <tuple>

using namespace cxw;
using core::Complaint;
using nlohmann::json;

namespace {

core::Instant hour(int hours)
{
    return core::instantFrom(1'795'338'000'123) + std::chrono::hours(hours);
}

/// Of which nobody knows more than that it came.
Complaint bareComplaint(qint64 id, int receivedAtHour)
{
    return {.id = core::ComplaintId(id),
            .reference = core::complaintReference(2026, id),
            .receivedAt = hour(receivedAtHour),
            .loggedAt = hour(receivedAtHour)};
}

Complaint filledComplaint()
{
    using namespace core;
    Complaint filled{
        .id = ComplaintId(7),
        .reference = QStringLiteral("CX-2026-00007"),
        .sourceReference = QStringLiteral("ZD/77"),
        .receivedAt = hour(0),
        .firstResponseAt = hour(2),
        .resolvedAt = hour(30),
        .closedAt = hour(31),
        .loggedAt = hour(1),
        .agent = PersonId(11),
        .customer = CustomerId(71),
        .channel = ChannelId(81),
        .isPublic = true,
        .category = CategoryId(93),
        .product = ProductId(101),
        .summary = QStringLiteral("Heizung \"kalt\""),
        .description = QStringLiteral("„Seit Tagen“\n\tnothing 🎈"),
        .severity = 4,
        .remedyWanted = QStringLiteral("a new pump"),
        .remedyGiven = QStringLiteral("a new pump, and an apology"),
        .promises = {{PromiseId(302), QStringLiteral("call back"), hour(5), PersonId(11), true, hour(4)},
                     {PromiseId(301), QStringLiteral("a card"), {}, {}, false, {}},
                     {PromiseId(303), {}, hour(40), {}, {}, {}}},
        .verified = Verified::NoAnswer,
        .outcome = Outcome::Goodwill,
        .money = Money{std::numeric_limits<qint64>::min(), QStringLiteral("RON")},
        .handlingMinutes = 0,
        .policyCited = true,
        .citations = {{QStringLiteral("“our” policy"), hour(6)}, {QStringLiteral("the rules"), hour(2)}},
        .defection = Defection::AtRisk,
        .defectionReason = DefectionReason::Unknown,
        .satisfactionAfter = 5,
        .cause = CauseId(111),
        .preventable = false,
        .status = ComplaintStatus::WaitingForUs,
        .duplicateOf = ComplaintId(8),
        .timesReopened = 2,
        .tags = {TagId(122), TagId(121)},
        .legalHold = QStringLiteral("court, 4 C 12/26"),
        .anonymisedAt = hour(50),
        .extraFields = {{QStringLiteral("Regiune"), QStringLiteral("Iași \"2\"")},
                        {QString(), QStringLiteral("x\n\\")},
                        {QStringLiteral("Regiune"), QString()}}};
    for (std::size_t i = 0; i < filled.steps.size(); ++i)
        filled.steps[i] = StepRecord{i % 2 == 0 ? StepState::Done : StepState::NotApplicable, hour(int(i)),
                                     i == 3 ? QString() : QStringLiteral("step %1").arg(i)};
    return filled;
}

/// What the filled complaint speaks of, and the complaint itself, which repeats one that came later.
void addFilledComplaint(core::UnitOfWork& work)
{
    using namespace core;
    work.people().save({.id = PersonId(11), .name = QStringLiteral("Ana")});
    work.channels().save({ChannelId(82), QStringLiteral("Web"), {}, {}, {}, 2048});
    work.channels().save({ChannelId(81), QStringLiteral("Phone"), QStringLiteral("phone"), 15, 2880, 4096});
    Cause cause{.id = CauseId(111),
                .name = QStringLiteral("Menu"),
                .description = QStringLiteral("\"hotline\""),
                .fixedOn = QDate(2026, 9, 7),
                .position = 1024};
    cause.whys = withBelow({}, {.id = WhyId(1), .text = QStringLiteral("nobody answers")});
    cause.whys =
        withBelow(cause.whys, {.id = WhyId(2), .parent = WhyId(1), .text = {}, .mark = WhyMark::Suspected});
    work.causes().save(cause);
    work.tags().save({TagId(121), QStringLiteral("letter"), 2048});
    work.tags().save({TagId(122), QStringLiteral("late"), 1024});
    work.categories().save({.id = CategoryId(95),
                            .parent = CategoryId(94),
                            .name = QStringLiteral("Total"),
                            .position = 512,
                            .mergedInto = CategoryId(93),
                            .validFrom = QDate(2025, 1, 1),
                            .validUntil = QDate(2026, 6, 30)});
    work.actions().save({.id = ActionId(5),
                         .cause = CauseId(111),
                         .what = QStringLiteral("name an owner"),
                         .createdAt = hour(0)});
    work.categories().save({CategoryId(93), CategoryId(94), QStringLiteral("Sum"), 1024});
    work.categories().save({CategoryId(94), {}, QStringLiteral("Bill"), 2048});
    work.products().save({ProductId(101), QStringLiteral("Boiler"), -1024});
    work.policyPhrases().save({PolicyPhraseId(111), QStringLiteral("no way"), {}, 1024});
    work.snippets().save({SnippetId(121), QStringLiteral("rf1"), QStringLiteral("Refund\n\"sent\""), 512});
    work.customers().save({CustomerId(71), QStringLiteral("Zoë"), QStringLiteral("Werke AG"),
                           QStringLiteral("K-4711"), QStringLiteral("quiet"), hour(-9)});
    work.customers().save({.id = CustomerId(72), .name = QStringLiteral("Nobody's"), .createdAt = hour(-8)});
    work.complaints().save(bareComplaint(8, 3));
    work.complaints().save(filledComplaint());
}

void addDecisions(core::UnitOfWork& work)
{
    using namespace core;
    WorkCalendar calendar = standardCalendar(QTimeZone("Europe/Bucharest"));
    calendar.name = QStringLiteral("Iași „nord“");
    calendar.holidays = {{QDate(2026, 12, 25), QStringLiteral("Crăciun")}, {QDate(2026, 12, 1), {}}};
    work.calendar().save(calendar);
    saveSavedFilters(work,
                     {{.name = QStringLiteral("Web \"late\""),
                       .scope = {.shelf = Shelf::Open,
                                 .choice = {.parts = {.severity = 4, .channel = ChannelId(82)},
                                            .period = ReceivedPeriod::FromTo,
                                            .from = QDate(2026, 1, 1)},
                                 .text = QStringLiteral("heizung\n")}},
                      {.name = QStringLiteral("Mine"), .scope = {.shelf = Shelf::Mine}}});
    saveAssumptions(work, {.currency = QStringLiteral("RON"), .secondContact = 1250, .targetPercent = 80});
    setRetentionMonths(work, 60);
}

json filledFile()
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    return json::parse(exchange::exportWorkspace(work).toStdString());
}

QString complaintsFileRefusal(const json& file)
{
    const auto copy = exchange::readWorkspaceJson(QByteArray::fromStdString(file.dump()));
    return copy ? QString() : core::sentenceFor(copy.error());
}

} // namespace

TEST_CASE("a complaint with something in every field goes out and comes back equal")
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    const core::WorkspaceCopy before = core::copyWorkspace(work);
    REQUIRE(before.complaints.size() == 2);
    CHECK(before.complaints[0] == filledComplaint());
    CHECK(before.channels.front().id == core::ChannelId(82));
    CHECK(before.categories.front().id == core::CategoryId(94));
    CHECK(before.customers.size() == 2);
    const QByteArray bytes = exchange::exportWorkspace(work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, bytes).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
    CHECK(exchange::exportWorkspace(fresh) == bytes);
}

TEST_CASE("what people decided for the log goes out and comes back equal, byte for byte")
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    addDecisions(work);
    const core::WorkspaceCopy before = core::copyWorkspace(work);
    REQUIRE(before.savedFilters.size() == 2u);
    REQUIRE(before.calendar);
    const QByteArray bytes = exchange::exportWorkspace(work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, bytes).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
    CHECK(core::loadAssumptions(fresh) == core::loadAssumptions(work));
    CHECK(core::retentionMonths(fresh) == 60);
    CHECK(exchange::exportWorkspace(fresh) == bytes);
}

TEST_CASE("a saved filter that speaks of what is gone stays behind")
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    addDecisions(work);
    work.channels().remove(core::ChannelId(82)); // no complaint speaks of it
    const core::WorkspaceCopy copy = core::copyWorkspace(work);
    REQUIRE(copy.savedFilters.size() == 1u);
    CHECK(copy.savedFilters[0].name == QStringLiteral("Mine"));
}

TEST_CASE("decisions that no workspace can have made are refused by their place")
{
    const auto refusal = [](const char* key, const char* value) {
        json file = filledFile();
        file[key] = json::parse(value);
        return complaintsFileRefusal(file);
    };
    CHECK(refusal("savedFilters", R"([{"name": "x", "shelf": "all"}])").isEmpty());
    CHECK(refusal("savedFilters", R"([{"name": " "}])").contains(QStringLiteral("$.savedFilters[0].name")));
    CHECK(refusal("savedFilters", R"([{"name": "x", "colour": "red"}])")
          == QStringLiteral("$.savedFilters[0].colour: this is no condition of a filter."));
    CHECK(
        refusal("savedFilters", R"([{"name": "x", "severity": "5"}])").contains(QStringLiteral("severity")));
    CHECK(refusal("savedFilters", R"([{"name": "x", "channel": "99"}])")
              .contains(QStringLiteral("does not hold")));
    const auto calendar = [&](const char* zone, const char* holidays) {
        return refusal(
            "calendar",
            QByteArray(R"({"name": "", "timeZone": ")")
                .append(zone)
                .append(R"(", "workingDays": 31, "startsAtMinute": 540, "endsAtMinute": 1020, "holidays": )")
                .append(holidays)
                .append("}"));
    };
    CHECK(calendar("Europe/Berlin", "[]").isEmpty());
    CHECK(calendar("Mars/Olympus", "[]").contains(QStringLiteral("$.calendar.timeZone")));
    CHECK(calendar("UTC", R"([{"date": "2026-12-25", "name": ""}, {"date": "2026-12-25", "name": "x"}])")
              .contains(QStringLiteral("$.calendar.holidays[1].date")));
    CHECK(refusal("retentionMonths", "0").contains(QStringLiteral("$.retentionMonths")));
    CHECK(refusal("assumptions", R"({"currency": ""})").contains(QStringLiteral("$.assumptions")));
}

TEST_CASE("the sample's complaints go out and come back equal, byte for byte")
{
    support::SampleWorkspace workspace;
    workspace.withCompany().withComplaints();
    const core::WorkspaceCopy before = core::copyWorkspace(workspace.work);
    CHECK(before.complaints.size() == 60);
    CHECK(std::ranges::is_sorted(before.complaints, {}, &Complaint::receivedAt));
    const QByteArray bytes = exchange::exportWorkspace(workspace.work);
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, bytes).has_value());
    CHECK(core::copyWorkspace(fresh) == before);
    CHECK(exchange::exportWorkspace(fresh) == bytes);
}

TEST_CASE("complaints written one by one look as the rest of the workspace's file")
{
    support::FakeUnitOfWork work;
    for (const bool filled : {false, true}) {
        if (filled)
            addFilledComplaint(work);
        const QByteArray text = exchange::exportWorkspace(work);
        CHECK(exchange::jsonText(nlohmann::ordered_json::parse(text.toStdString())) == text);
    }
}

TEST_CASE("a new complaint never gets the reference of one that was imported")
{
    support::FakeUnitOfWork work;
    work.complaints().save(bareComplaint(1, 0));
    work.complaints().save(bareComplaint(2, 0));
    support::FakeUnitOfWork fresh;
    REQUIRE(exchange::importWorkspace(fresh, exchange::exportWorkspace(work)).has_value());
    CHECK(fresh.complaints().takeReference(2026) == QStringLiteral("CX-2026-00003"));
}

TEST_CASE("what was removed goes along while a complaint speaks of it, and else stays behind")
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    work.channels().remove(core::ChannelId(81));
    work.channels().remove(core::ChannelId(82));
    work.categories().remove(core::CategoryId(93));
    work.categories().remove(core::CategoryId(94));
    work.categories().remove(core::CategoryId(95));
    work.causes().remove(core::CauseId(111));
    work.tags().remove(core::TagId(121));
    work.products().remove(core::ProductId(101));
    work.customers().remove(core::CustomerId(71));
    work.customers().remove(core::CustomerId(72));
    const auto copy = exchange::readWorkspaceJson(exchange::exportWorkspace(work)).value();
    CHECK(copy.complaints[0] == filledComplaint());
    CHECK(copy.channels.size() == 1);
    CHECK(copy.categories.size() == 2);
    CHECK(copy.products.size() == 1);
    CHECK(copy.causes.size() == 1);
    CHECK(copy.tags.size() == 2);
    CHECK(copy.actions.front().cause == core::CauseId(111));
    CHECK(copy.customers.size() == 1);
}

TEST_CASE("complaints forget people and complaints that were removed, and touchpoints")
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    work.people().remove(core::PersonId(11));
    work.complaints().remove(core::ComplaintId(8));
    Complaint expected = filledComplaint();
    Complaint touching = expected;
    touching.touchpoint = core::TouchpointId(5);
    work.complaints().save(touching);
    expected.agent.reset();
    expected.promises[0].by.reset();
    expected.duplicateOf.reset();
    const auto copy = exchange::readWorkspaceJson(exchange::exportWorkspace(work)).value();
    CHECK(copy.complaints == std::vector<Complaint>{expected});
}

TEST_CASE("a workspace that holds complaints, or what they speak of, takes no other one in")
{
    using Fill = void (*)(core::UnitOfWork&);
    const std::vector<Fill> fills{
        [](core::UnitOfWork& work) { work.channels().save({.id = core::ChannelId(1)}); },
        [](core::UnitOfWork& work) { work.categories().save({.id = core::CategoryId(1)}); },
        [](core::UnitOfWork& work) { work.products().save({.id = core::ProductId(1)}); },
        [](core::UnitOfWork& work) { work.customers().save({.id = core::CustomerId(1)}); },
        [](core::UnitOfWork& work) { work.complaints().save(bareComplaint(1, 0)); },
    };
    for (std::size_t i = 0; i < fills.size(); ++i) {
        INFO(i);
        support::FakeUnitOfWork work;
        REQUIRE(core::isFresh(work));
        fills[i](work);
        CHECK_FALSE(core::isFresh(work));
    }
}

TEST_CASE("a workspace file from before complaints is read")
{
    json file = filledFile();
    for (const char* key : {"channels", "categories", "products", "customers", "complaints", "calendar",
                            "savedFilters", "assumptions", "retentionMonths"})
        REQUIRE(file.erase(key) == 1);
    CHECK(complaintsFileRefusal(file).isEmpty());
}

TEST_CASE("complaints that say what cannot be are refused by their place")
{
    REQUIRE(complaintsFileRefusal(filledFile()).isEmpty());
    const std::vector<std::tuple<const char*, json, const char*>> changes{
        {"/channels/0/firstResponseMinutes", 0, "$.channels[0].firstResponseMinutes"},
        {"/channels/1/position", 0.5, "$.channels[1].position"},
        {"/customers/0/createdAt", nullptr, "$.customers[0].createdAt"},
        {"/complaints/0/id", 7, "$.complaints[0].id"},
        {"/complaints/0/reference", "", "$.complaints[0].reference"},
        {"/complaints/0/receivedAt", nullptr, "$.complaints[0].receivedAt"},
        {"/complaints/0/closedAt", "soon", "$.complaints[0].closedAt"},
        {"/complaints/0/status", "settled", "$.complaints[0].status: one of these was expected: open, "},
        {"/complaints/0/verified", nullptr, "$.complaints[0].verified"},
        {"/complaints/0/outcome", "won", "$.complaints[0].outcome"},
        {"/complaints/0/defection", "gone", "$.complaints[0].defection"},
        {"/complaints/0/defectionReason", "", "$.complaints[0].defectionReason"},
        {"/complaints/0/severity", 5, "$.complaints[0].severity"},
        {"/complaints/0/satisfactionAfter", 0, "$.complaints[0].satisfactionAfter"},
        {"/complaints/0/handlingMinutes", -1, "$.complaints[0].handlingMinutes"},
        {"/complaints/0/timesReopened", 2147483648, "$.complaints[0].timesReopened"},
        {"/complaints/0/public", nullptr, "$.complaints[0].public"},
        {"/complaints/0/preventable", "no", "$.complaints[0].preventable"},
        {"/complaints/0/money/minorUnits", 1.5, "$.complaints[0].money.minorUnits"},
        {"/complaints/0/money/rate", 1, "$.complaints[0].money: the key “rate” is not known"},
        {"/complaints/0/mood", 1, "$.complaints[0]: the key “mood” is not known"},
        {"/complaints/0/promises/0/kept", "yes", "$.complaints[0].promises[0].kept"},
        {"/complaints/0/steps/verify/state", "skipped", "$.complaints[0].steps.verify.state"},
        {"/complaints/0/steps/repeat", nullptr, "$.complaints[0].steps: the key “repeat” is not known"},
        {"/complaints/0/extraFields/1/name", nullptr, "$.complaints[0].extraFields[1].name"},
    };
    for (const auto& [place, value, expected] : changes) {
        json file = filledFile();
        file[json::json_pointer(place)] = value;
        const QString sentence = complaintsFileRefusal(file);
        INFO(place << " = " << value.dump() << ": " << sentence.toStdString());
        CHECK(sentence.contains(QString::fromUtf8(expected)));
    }
}

TEST_CASE("complaints that name what the file does not hold are refused by their place")
{
    const std::vector<std::pair<const char*, const char*>> changes{
        {"/complaints/0/agent", "$.complaints[0].agent"},
        {"/complaints/0/customer", "$.complaints[0].customer"},
        {"/complaints/0/channel", "$.complaints[0].channel"},
        {"/complaints/0/category", "$.complaints[0].category"},
        {"/complaints/0/product", "$.complaints[0].product"},
        {"/complaints/0/duplicateOf", "$.complaints[0].duplicateOf"},
        {"/complaints/0/promises/0/by", "$.complaints[0].promises[0].by"},
        {"/categories/1/parent", "$.categories[1].parent"},
    };
    for (const auto& [place, expected] : changes) {
        json file = filledFile();
        file[json::json_pointer(place)] = "1";
        CHECK(complaintsFileRefusal(file).contains(QString::fromUtf8(expected)));
    }
    json file = filledFile();
    file["complaints"][0]["duplicateOf"] = file["complaints"][0]["id"];
    CHECK(complaintsFileRefusal(file).contains(QStringLiteral("$.complaints[0].duplicateOf")));
    file = filledFile();
    std::swap(file["categories"][0], file["categories"][1]); // the lower one first
    CHECK(complaintsFileRefusal(file).contains(QStringLiteral("$.categories[0].parent")));
}

TEST_CASE("complaints and what they speak of are refused where they stand twice")
{
    for (const char* list : {"channels", "categories", "products", "customers", "complaints"}) {
        json file = filledFile();
        file[list].push_back(file[list].back());
        CHECK(complaintsFileRefusal(file).contains(QStringLiteral("$.%1[").arg(QLatin1String(list))));
    }
    json file = filledFile();
    file["complaints"][1]["reference"] = file["complaints"][0]["reference"];
    CHECK(complaintsFileRefusal(file).startsWith(QStringLiteral("$.complaints[1].reference: the same")));
    file = filledFile();
    file["complaints"][0]["promises"][1]["id"] = "302";
    CHECK(complaintsFileRefusal(file).contains(QStringLiteral("$.complaints[0].promises[1].id")));
}

TEST_CASE("a complaint with the same step twice is refused")
{
    support::FakeUnitOfWork work;
    addFilledComplaint(work);
    QByteArray bytes = exchange::exportWorkspace(work);
    const qsizetype at = bytes.indexOf("\"verify\"");
    REQUIRE(at > 0);
    bytes.replace(at, 8, "\"listen\"");
    const auto copy = exchange::readWorkspaceJson(bytes);
    REQUIRE_FALSE(copy.has_value());
    CHECK(core::sentenceFor(copy.error()).contains(QStringLiteral("“listen” stands twice")));
}
