#include "complaint_bench.h"

#include "core/complaint/complaint_import_sentences.h"
#include "core/touchmap/map_repository.h"

#include <QDateTime>

using namespace cxw;
using core::Complaint;
using core::ComplaintField;
using core::ComplaintStatus;
using core::Duplicates;
using support::ComplaintBench;
using support::extraOf;

namespace {

core::Instant utcMoment(const char* text)
{
    return core::instantFrom(
        QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch());
}

/// The only complaint that the rows make.
Complaint onlyComplaint(ComplaintBench& bench, const QByteArray& csv)
{
    bench.import(csv);
    const auto all = bench.complaints();
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("every field of a complaint is taken from its column")
{
    ComplaintBench bench;
    const Complaint one = onlyComplaint(
        bench,
        "source_reference,received_at,first_response_at,resolved_at,closed_at,logged_at,agent,customer,"
        "customer_organisation,customer_contact,channel,is_public,category,subcategory,product,summary,"
        "description,severity,status,verified,outcome,remedy_wanted,remedy_given,amount,currency,"
        "handling_minutes,policy_cited,defection,defection_reason,satisfaction_after,preventable,"
        "times_reopened,cause,tags\n"
        "T-1,2026-11-02T08:00Z,2026-11-02 09:00,2026-11-03 10:00,2026-11-04 11:00,2026-11-05,Ana Lindner,"
        "Kai Brandt,Brandt AG,kai@example.org,Phone,yes,Bill,Wrong sum,Power,\"Too high,\n twice\",\"Line "
        "one\n"
        "Line two\",3,resolved,yes,partly,A refund,Half of it,12.50,eur,30,no,at_risk,price,4,yes,2,Letter "
        "late,late; letter\n");
    CHECK(one.reference == QStringLiteral("CX-2026-00001"));
    CHECK(one.sourceReference == QStringLiteral("T-1"));
    CHECK(one.receivedAt == utcMoment("2026-11-02T08:00:00Z"));
    CHECK(one.firstResponseAt == utcMoment("2026-11-02T09:00:00Z"));
    CHECK(one.resolvedAt == utcMoment("2026-11-03T10:00:00Z"));
    CHECK(one.closedAt == utcMoment("2026-11-04T11:00:00Z"));
    CHECK(one.loggedAt == utcMoment("2026-11-05T00:00:00Z"));
    auto names = bench.names();
    CHECK(names.agent(one) == QStringLiteral("Ana Lindner"));
    REQUIRE(names.customer(one).has_value());
    CHECK(names.customer(one)->name == QStringLiteral("Kai Brandt"));
    CHECK(names.customer(one)->organisation == QStringLiteral("Brandt AG"));
    CHECK(names.customer(one)->contact == QStringLiteral("kai@example.org"));
    CHECK(names.channel(one) == QStringLiteral("Phone"));
    CHECK(names.category(one) == QStringLiteral("Bill"));
    CHECK(names.subcategory(one) == QStringLiteral("Wrong sum"));
    CHECK(names.product(one) == QStringLiteral("Power"));
    CHECK(names.cause(one) == QStringLiteral("Letter late"));
    CHECK(names.tags(one) == QStringList{QStringLiteral("late"), QStringLiteral("letter")});
    CHECK(one.isPublic);
    CHECK(one.summary == QStringLiteral("Too high,  twice"));
    CHECK(one.description == QStringLiteral("Line one\nLine two"));
    CHECK(one.severity == 3);
    CHECK(one.status == ComplaintStatus::Resolved);
    CHECK(one.verified == core::Verified::Yes);
    CHECK(one.outcome == core::Outcome::Partly);
    CHECK(one.remedyWanted == QStringLiteral("A refund"));
    CHECK(one.remedyGiven == QStringLiteral("Half of it"));
    CHECK(one.money == core::Money{1250, QStringLiteral("EUR")});
    CHECK(one.handlingMinutes == 30);
    CHECK_FALSE(one.policyCited);
    CHECK(one.defection == core::Defection::AtRisk);
    CHECK(one.defectionReason == core::DefectionReason::Price);
    CHECK(one.satisfactionAfter == 4);
    CHECK(one.preventable == true);
    CHECK(one.timesReopened == 2);
    CHECK(one.extraFields.empty());
}

TEST_CASE("a file in another language is taken without a word")
{
    ComplaintBench bench;
    const Complaint one =
        onlyComplaint(bench,
                      "Vorgangsnummer;Eingegangen am;Abschlussdatum;Kontaktweg;Kategorie;"
                      "Betreff;Bearbeitungsstand;Zweigstelle\r\n"
                      "B-7;2.11.2026 08:15;4.11.2026;Telefon;Rechnung;Zu hoch;Geschlossen;Mitte\r\n");
    CHECK(one.sourceReference == QStringLiteral("B-7"));
    CHECK(one.receivedAt == utcMoment("2026-11-02T08:15:00Z"));
    CHECK(one.status == ComplaintStatus::ClosedWithoutAgreement);
    CHECK(one.summary == QStringLiteral("Zu hoch"));
    CHECK(extraOf(one, "Zweigstelle") == QStringLiteral("Mitte"));
}

TEST_CASE("refused rows are named with line and reason, and the others land")
{
    ComplaintBench bench;
    const auto report = bench.import("Received,Issue,Note\n"
                                     "2026-11-02,Late,\"two\nlines\"\n"
                                     ",Late,\n"
                                     "soon,Late,\n"
                                     "2026-11-03,,only a note\n"
                                     "2026-11-04,Late,,surplus\n"
                                     "2026-11-05,Late,,,\n"
                                     "2026-11-06,Late\n");
    CHECK(report.read == 7);
    CHECK(report.added == 3);
    REQUIRE(report.refused.size() == 4);
    CHECK(report.refused[0].line == 4);
    CHECK(report.refused[0].reason.contains(QStringLiteral("does not say when")));
    CHECK(report.refused[1].line == 5);
    CHECK(report.refused[1].reason.contains(QStringLiteral("“soon”")));
    CHECK(report.refused[1].reason.contains(QStringLiteral("YYYY-MM-DD")));
    CHECK(report.refused[2].line == 6);
    CHECK(report.refused[3].line == 7);
    CHECK(report.refused[3].reason.contains(QStringLiteral("4 fields")));
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks[0].kind == core::ImportRemark::Kind::ShortRow);
    CHECK(report.remarks[0].firstLine == 9);
}

TEST_CASE("what does not fit its field stays with the complaint as text, and is remarked once a column")
{
    ComplaintBench bench;
    const auto report = bench.import("Received,Issue,Severity,Status,Closed on,Amount,Currency\n"
                                     "2026-11-02,Late,high,FOO,2026-11-01,12.345,EUR\n"
                                     "2026-11-03,Late,9,open,2026-11-04,5,EUR\n");
    const auto all = bench.complaints();
    REQUIRE(all.size() == 2);
    CHECK(extraOf(all[0], "Severity") == QStringLiteral("high"));
    CHECK(extraOf(all[0], "Status") == QStringLiteral("FOO"));
    CHECK(all[0].status == ComplaintStatus::Open);
    CHECK(extraOf(all[0], "Closed on") == QStringLiteral("2026-11-01")); // before it was received
    CHECK_FALSE(all[0].closedAt.has_value());
    CHECK(extraOf(all[0], "Amount") == QStringLiteral("12.345"));
    CHECK(extraOf(all[0], "Currency") == QStringLiteral("EUR"));
    CHECK(extraOf(all[1], "Severity") == QStringLiteral("9"));
    CHECK(all[1].money == core::Money{500, QStringLiteral("EUR")});
    const auto severity =
        std::ranges::find(report.remarks, QStringLiteral("Severity"), &core::ImportRemark::header);
    REQUIRE(severity != report.remarks.end());
    CHECK(severity->rows == 2);
    CHECK(severity->firstLine == 2);
    CHECK(severity->example == QStringLiteral("high"));
}

TEST_CASE("a summary that no column brings is made of what the row is about, in one line")
{
    ComplaintBench bench;
    bench.import("Received,Issue,Sub-issue,Product,Details\n"
                 "2026-11-01,Late,Very late,Power,x\n"
                 "2026-11-02,Late,Late,,x\n"
                 "2026-11-03,,,,\"\n First line \nsecond\"\n");
    const auto all = bench.complaints();
    REQUIRE(all.size() == 3);
    CHECK(all[0].summary == QStringLiteral("Late – Very late – Power"));
    CHECK(all[1].summary == QStringLiteral("Late"));
    CHECK(all[2].summary == QStringLiteral("First line"));
    bench.import("Received,Details\n2026-11-04," + QByteArray(5000, 'x') + "\n");
    CHECK(bench.complaints().back().summary.size() <= 160);
}

TEST_CASE("the times of a complaint without a status say how it stands")
{
    ComplaintBench bench;
    bench.import("Received,Issue,Resolved on,Closed on\n"
                 "2026-11-01,Late,,\n"
                 "2026-11-02,Late,2026-11-03,2026-11-04\n"
                 "2026-11-03,Late,,2026-11-04\n");
    bench.import("Received,Issue,Resolved on,Status\n"
                 "2026-11-04,Late,2026-11-05,Closed\n"
                 "2026-11-05,Late,2026-11-06,open\n");
    std::vector<ComplaintStatus> statuses;
    for (const Complaint& each : bench.complaints())
        statuses.push_back(each.status);
    using enum ComplaintStatus;
    CHECK(statuses == std::vector{Open, Resolved, ClosedWithoutAgreement, Resolved, Open});
}

TEST_CASE("names are known again whatever their case and diacritics, and made once")
{
    ComplaintBench bench;
    bench.work.channels().save({.id = core::ChannelId(9), .name = QStringLiteral("Telefón")});
    bench.work.customers().save({.id = core::CustomerId(8), .name = QStringLiteral("Ana  Lindner")});
    const auto report = bench.import("Received,Channel,Issue,Sub-issue,Customer name\n"
                                     "2026-11-01,TELEFON,Late,Very,ana lindner\n"
                                     "2026-11-02,Web,LATE,very,Kai\n"
                                     "2026-11-03,web,Other,Very,KAI\n");
    const auto all = bench.complaints();
    REQUIRE(all.size() == 3);
    CHECK(all[0].channel == core::ChannelId(9));
    CHECK(all[1].channel == all[2].channel);
    CHECK(all[0].category == all[1].category);
    CHECK(all[0].category != all[2].category);
    CHECK(all[0].customer == core::CustomerId(8));
    CHECK(all[1].customer == all[2].customer);
    CHECK(report.made == core::NewNames{.channels = 1, .categories = 4, .customers = 1});
    CHECK(bench.work.channels().all().front().name == QStringLiteral("Telefón"));
}

TEST_CASE("categories in the bin come out when a file names them, each under its own")
{
    ComplaintBench bench;
    auto& categories = bench.work.categories();
    categories.save({.id = core::CategoryId(11), .name = QStringLiteral("Late")});
    categories.save(
        {.id = core::CategoryId(12), .parent = core::CategoryId(11), .name = QStringLiteral("Very")});
    categories.save({.id = core::CategoryId(13), .name = QStringLiteral("Very")});
    for (const qint64 each : {12, 11, 13})
        categories.remove(core::CategoryId(each));
    const auto report = bench.import("Received,Issue,Sub-issue\n"
                                     "2026-11-01,LATE,very\n"
                                     "2026-11-02,Other,Very\n");
    CHECK(bench.complaints().at(0).category == core::CategoryId(12));
    CHECK(bench.complaints().at(1).category != core::CategoryId(13));
    CHECK(report.made.categories == 4);
    CHECK(categories.find(core::CategoryId(12))->parent == core::CategoryId(11));
    CHECK(categories.removed().size() == 1u);
    CHECK(categories.all().size() == 4u);
}

TEST_CASE("customers of one name are told apart by what else the file says of them")
{
    ComplaintBench bench;
    bench.import("Received,Issue,customer,customer_contact\n"
                 "2026-11-01,Late,Ana,ana@example.org\n"
                 "2026-11-02,Late,Ana,\n"
                 "2026-11-03,Late,Ana,ana@example.org\n");
    const auto all = bench.complaints();
    CHECK(all.at(0).customer == all.at(2).customer);
    CHECK(all.at(0).customer != all.at(1).customer);
}

TEST_CASE("a complaint that is here already is skipped, kept as another one or updated")
{
    const QByteArray first = "Complaint ID,Received,Issue,Severity,Branch\nT-1,2026-11-01,Late,2,North\n";
    const QByteArray again = "Complaint ID,Received,Issue,Severity,Branch\n"
                             "T-1,2026-11-02,Rude,,South\nT-2,2026-11-03,Lost,1,\nT-2,2026-11-03,Gone,3,\n";
    ComplaintBench bench;
    bench.import(first);
    const Complaint before = bench.complaints().front();

    SECTION("skip")
    {
        const auto report = bench.import(again);
        CHECK(report.added == 1);
        CHECK(report.skipped == 2);
        CHECK(bench.complaints().front() == before);
    }
    SECTION("keep")
    {
        bench.options.duplicates = Duplicates::Keep;
        CHECK(bench.import(again).added == 3);
        CHECK(bench.complaints().size() == 4);
        CHECK(bench.complaints().at(1).reference == QStringLiteral("CX-2026-00002"));
    }
    SECTION("update")
    {
        bench.options.duplicates = Duplicates::Update;
        CHECK(bench.plan(again).updated == 2);
        const auto report = bench.import(again);
        CHECK(report.updated == 2);
        CHECK(report.added == 1);
        const auto all = bench.complaints();
        REQUIRE(all.size() == 2);
        CHECK(all[0].id == before.id);
        CHECK(all[0].reference == before.reference);
        CHECK(all[0].summary == before.summary);
        CHECK(all[0].severity == 2); // an empty cell leaves what stood there
        CHECK(all[0].receivedAt == utcMoment("2026-11-02T00:00:00Z"));
        CHECK(all[0].extraFields
              == std::vector{std::pair(QStringLiteral("Branch"), QStringLiteral("South"))});
        CHECK(bench.names().category(all[0]) == QStringLiteral("Rude"));
        CHECK(all[1].severity == 3);
    }
}

TEST_CASE("rows without a source reference are never taken for the same complaint")
{
    ComplaintBench bench;
    const QByteArray csv = "Complaint ID,Received,Issue\n,2026-11-01,Late\n,2026-11-01,Late\n";
    CHECK(bench.import(csv).added == 2);
    CHECK(bench.import(csv).added == 2);
}

TEST_CASE("our own references are kept where they are free, and name the complaint where they are not")
{
    ComplaintBench bench;
    const QByteArray csv = "reference,received_at,summary,duplicate_of\n"
                           "CX-2025-00007,2025-03-01,First,\n"
                           "CX-2025-00003,2025-04-01,Second,CX-2025-00009\n"
                           "CX-2025-00009,2025-05-01,Third,CX-2025-00009\n"
                           "T-1,2025-06-01,Fourth,CX-2025-00007\n"
                           ",2025-07-01,Fifth,\n";
    CHECK(bench.plan(csv).added == 5);
    CHECK(bench.import(csv).added == 5);
    const auto all = bench.complaints();
    QStringList references;
    for (const Complaint& each : all)
        references += each.reference;
    CHECK(references
          == QStringList{QStringLiteral("CX-2025-00007"), QStringLiteral("CX-2025-00003"),
                         QStringLiteral("CX-2025-00009"), QStringLiteral("CX-2025-00010"),
                         QStringLiteral("CX-2025-00011")});
    CHECK(all[3].sourceReference == QStringLiteral("T-1"));
    CHECK(all[1].duplicateOf == all[2].id);
    CHECK(all[3].duplicateOf == all[0].id);
    CHECK_FALSE(all[2].duplicateOf.has_value()); // of itself
    CHECK(extraOf(all[2], "duplicate_of") == QStringLiteral("CX-2025-00009"));
    CHECK(bench.import(csv).skipped == 4); // the fifth has nothing to be known by
}

TEST_CASE("a reference that a row is given is not what another row meant by it")
{
    ComplaintBench bench;
    const QByteArray csv =
        "received_at,summary,duplicate_of\n2025-03-01,First,\n2025-03-02,Second,CX-2025-00001\n";
    const auto plan = bench.plan(csv);
    CHECK(plan == bench.import(csv));
    const auto all = bench.complaints();
    CHECK(all.front().reference == QStringLiteral("CX-2025-00001"));
    CHECK_FALSE(all.back().duplicateOf.has_value());
    CHECK(extraOf(all.back(), "duplicate_of") == QStringLiteral("CX-2025-00001"));
}

TEST_CASE("a reference far beyond the last one is not kept")
{
    ComplaintBench bench;
    bench.import("reference,received_at,summary\nCX-2025-999999999,2025-03-01,First\n");
    CHECK(bench.complaints().front().reference == QStringLiteral("CX-2025-00002"));
    const QByteArray twice = "reference,received_at,summary\nCX-2024-888888888,2024-03-01,First\n"
                             "CX-2024-888888888,2024-03-01,First\n";
    CHECK(bench.plan(twice).skipped == 1);
    CHECK(bench.import(twice).skipped == 1);
}

TEST_CASE("references that leave gaps in many years are kept as long as not too many numbers are passed over")
{
    ComplaintBench bench;
    QByteArray csv = "reference,received_at,summary\n";
    for (int year = 2001; year <= 2020; ++year)
        csv += "CX-" + QByteArray::number(year) + "-15000," + QByteArray::number(year) + "-03-01,First\n";
    CHECK(bench.import(csv).added == 20);
    const auto all = bench.complaints();
    CHECK(all[0].reference == QStringLiteral("CX-2001-15000"));
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i].reference.endsWith(QStringLiteral("-00002")));
}

TEST_CASE("a plan says what the import will do, and writes nothing")
{
    ComplaintBench bench;
    const QByteArray csv = "Complaint ID,Received,Channel,Issue,Customer name,Severity\n"
                           "T-1,2026-11-01,Web,Late,Ana,1\n"
                           "T-1,2026-11-01,Web,Late,Ana,1\n"
                           "T-2,soon,Fax,Late,Kai,1\n"
                           "T-3,2026-11-01,Phone,Late,Kai,huge\n";
    const auto plan = bench.plan(csv);
    CHECK(bench.complaints().empty());
    CHECK(bench.work.channels().all().empty());
    CHECK(plan == bench.import(csv));
    CHECK(plan.added == 2);
    CHECK(plan.skipped == 1);
    CHECK(plan.made == core::NewNames{.channels = 2, .categories = 1, .customers = 2});
}

TEST_CASE("ambiguous dates change nothing")
{
    ComplaintBench bench;
    const QByteArray csv = "Received,Channel,Issue\n3/4/2026,Web,Late\n";
    const auto refused = bench.tryImport(csv);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().detail.contains(QStringLiteral("--dates")));
    CHECK(bench.work.channels().all().empty());
    bench.options.columns.dates = {{QStringLiteral("Received"), core::DateReading::DayMonthYear}};
    bench.import(csv);
    CHECK(bench.complaints().front().receivedAt == utcMoment("2026-04-03T00:00:00Z"));
}

TEST_CASE("columns that repeat a name are both kept")
{
    ComplaintBench bench;
    const Complaint one = onlyComplaint(bench, "Received,Issue,Tag,Tag\n2026-11-01,Late,a,b\n");
    CHECK(one.extraFields
          == std::vector{std::pair(QStringLiteral("Tag"), QStringLiteral("a")),
                         std::pair(QStringLiteral("Tag"), QStringLiteral("b"))});
}

TEST_CASE("refused rows beyond those listed are counted")
{
    ComplaintBench bench;
    const auto report = bench.import("Received,Issue\n" + QByteArray(",x\n").repeated(10'050));
    CHECK(report.refused.size() == core::kMostRefusedRows);
    CHECK(report.furtherRefused == 50);
    CHECK(report.refusedRows() == report.read);
}

TEST_CASE("the sentences of a report name column, field, reading and counts")
{
    ComplaintBench bench;
    const auto report = bench.import("Received,Issue,State,Severity\n29.7.2026,Late,CA,big\n");
    using Sentences = core::ComplaintImportSentences;
    CHECK(Sentences::columnLine(report.columns[0]).contains(QStringLiteral("received_at, read as D.M.YYYY")));
    CHECK(Sentences::columnLine(report.columns[1]).contains(QStringLiteral("category")));
    CHECK(Sentences::columnLine(report.columns[2]).contains(QStringLiteral("“State”")));
    CHECK(Sentences::remarkLine(report.remarks.at(0)).contains(QStringLiteral("“big”")));
    CHECK(Sentences::countsLine(report).contains(QStringLiteral("added 1")));
    CHECK(Sentences::refusedLine({7, QStringLiteral("Why.")}) == QStringLiteral("Line 7: Why."));
}

TEST_CASE("rows whose text is there already are taken and listed by their line")
{
    ComplaintBench bench;
    bench.import("received_at,summary,description\n"
                 "2026-11-01,One,The parcel came late and broken\n"
                 "2026-11-02,Two,The box was open on Friday\n");
    const auto report = bench.import("received_at,summary,description\n"
                                     "2026-11-03,Three,\"THE parcel came, late and brökén!\"\n"
                                     "2026-11-03,Four,The parcel came late and broken again\n"
                                     "2026-11-04,Nobody rang the bell on Monday,\n"
                                     "2026-11-05,Five,nobody rang the bell on monday\n"
                                     "2026-11-06,Six,Late again\n"
                                     "2026-11-07,Seven,Late again\n");
    CHECK(report.added == 6);
    CHECK(report.sameTexts
          == std::vector{core::SameTextRow{2, QStringLiteral("CX-2026-00001"), 0},
                         core::SameTextRow{5, {}, 4}});
    CHECK(report.sameTextRows() == 2);
    using Sentences = core::ComplaintImportSentences;
    CHECK(Sentences::sameTextLine(report.sameTexts[0]).contains(QStringLiteral("CX-2026-00001")));
    CHECK(Sentences::sameTextLine(report.sameTexts[1]).contains(QStringLiteral("line 4")));
}

TEST_CASE("an import is taken back as a whole and brought again as it was")
{
    ComplaintBench bench;
    bench.import("Complaint ID,Received,Issue,customer,Channel\nT-1,2026-11-01,Late,Ana,Phone\n");
    const auto before = bench.complaints();
    bench.options.duplicates = Duplicates::Update;
    const auto rows = exchange::ComplaintCsv::read(
        "Complaint ID,Received,Issue,customer,Channel,agent,product,cause,tags\n"
        "T-1,2026-11-02,Rude,Kai,Web,Eva,Power,No staff,urgent\nT-2,2026-11-03,Lost,Kai,Web,,,,\n"
        "T-1,2026-11-04,Gone,,,,,,\nT-2,2026-11-05,Lost again,,,,,,\n");
    core::ImportedRecords records;
    REQUIRE(importComplaints(bench.work, *rows, bench.options,
                             {.clock = bench.clock, .ids = bench.ids, .records = &records}));
    const auto after = bench.complaints();
    REQUIRE(after.size() == 2);
    CHECK(records.complaints().size() == 1);

    const auto lists = [&] {
        return std::array{bench.work.channels().all().size(), bench.work.categories().all().size(),
                          bench.work.products().all().size(), bench.work.customers().all().size(),
                          bench.work.people().all().size(),   bench.work.causes().all().size(),
                          bench.work.tags().all().size()};
    };
    CHECK(lists() == std::array<std::size_t, 7>{2, 5, 1, 2, 1, 1, 1});
    for (int times = 0; times < 2; ++times) {
        records.takeBack(bench.work);
        CHECK(bench.complaints() == before);
        CHECK(lists() == std::array<std::size_t, 7>{1, 1, 0, 1, 0, 0, 0});
        records.bringAgain(bench.work);
        CHECK(bench.complaints() == after);
        CHECK(lists() == std::array<std::size_t, 7>{2, 5, 1, 2, 1, 1, 1});
    }
}

TEST_CASE("an import that is called off says so and stops")
{
    ComplaintBench bench;
    const auto rows = exchange::ComplaintCsv::read("Received,Issue\n2026-11-01,Late\n2026-11-02,Late\n");
    core::LongWork progress;
    progress.cancel();
    const core::ComplaintImportContext context{.clock = bench.clock, .ids = bench.ids, .progress = &progress};
    const auto report = importComplaints(bench.work, *rows, bench.options, context);
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().kind == core::ErrorKind::Cancelled);
    CHECK(progress.done() == 1);
    CHECK(planComplaintImport(bench.work, *rows, bench.options, context) == report);
}

TEST_CASE("the first rows are shown with what becomes of them")
{
    ComplaintBench bench;
    bench.import("Complaint ID,Received,Issue\nT-1,2026-11-01,Late\n");
    const QByteArray csv = "Complaint ID,Received,Issue,Severity\nT-1,2026-11-01,Late\n"
                           "T-2,,Late,3\nT-3,2026-11-03, Late ,high\n";
    const auto plan = bench.plan(csv);
    CHECK(plan.known == 1);
    REQUIRE(plan.first.size() == 3);
    CHECK(plan.first[0].fate == core::RowFate::Skipped);
    CHECK(plan.first[0].cells.size() == 4);
    CHECK(plan.first[1].fate == core::RowFate::Refused);
    CHECK(plan.first[1].reason == plan.refused.front().reason);
    CHECK(plan.first[2].fate == core::RowFate::Added);
    CHECK(plan.first[2].line == 4);
    CHECK(plan.first[2].cells[2] == QStringLiteral("Late"));
    CHECK(plan.first[2].misfits == std::vector<std::size_t>{3});

    bench.options.duplicates = Duplicates::Keep;
    CHECK(bench.plan(csv).known == 1);
    CHECK(bench.plan(csv).first[0].fate == core::RowFate::Added);
    bench.options.duplicates = Duplicates::Update;
    CHECK(bench.plan(csv).first[0].fate == core::RowFate::Updated);

    QByteArray many = "Received,Issue\n";
    for (int i = 0; i < 60; ++i)
        many += "2026-11-01,Late\n";
    CHECK(bench.plan(many).first.size() == core::kFirstRows);
}

TEST_CASE(
    "a touchpoint is known by name, and a new one goes into the inbox with the map and the stage for it")
{
    ComplaintBench bench;
    const auto report = bench.import("Received,Channel,Touchpoint,Issue\n"
                                     "2026-11-02,Phone,Hotline menu,Bill\n"
                                     "2026-11-03,E-mail,HOTLINE MENU,Bill\n"
                                     "2026-11-04,,,Bill\n"
                                     "2026-11-05,,Yearly bill,Bill\n");
    CHECK(report.made.touchpoints == 2);
    const auto all = bench.complaints();
    REQUIRE(all.size() == 4u);
    REQUIRE(all[0].touchpoint);
    CHECK(all[1].touchpoint == all[0].touchpoint);
    CHECK_FALSE(all[2].touchpoint);
    REQUIRE(bench.work.maps().all().size() == 1u);
    const core::WholeMap whole = bench.work.maps().whole(bench.work.maps().all().front().id).value();
    REQUIRE(whole.stages.size() == 1u);
    REQUIRE(whole.touchpoints.size() == 2u);
    CHECK(whole.touchpoints[0].title == QStringLiteral("Hotline menu"));
    CHECK(whole.touchpoints[0].channel == all[0].channel);
    CHECK(whole.touchpoints[1].title == QStringLiteral("Yearly bill"));
    CHECK(bench.names().touchpoint(all[3]) == QStringLiteral("Yearly bill"));
    const auto again = bench.import("Received,Touchpoint,Issue\n2026-11-06,yearly bill,Bill\n");
    CHECK(again.made.touchpoints == 0);
    CHECK(bench.complaints().back().touchpoint == all[3].touchpoint);
}
