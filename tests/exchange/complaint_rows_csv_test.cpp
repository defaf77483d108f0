#include "exchange/complaint_rows_csv.h"

#include "complaint_bench.h"

#include "core/touchmap/map_repository.h"

#include <random>

using namespace cxw;
using core::Complaint;
using support::ComplaintBench;

namespace {

/// Complaints with every field now filled, now empty, and texts that are hard on a table.
class RandomComplaints final
{
public:
    RandomComplaints(ComplaintBench& bench, unsigned seed)
        : m_bench(bench)
        , m_random(seed)
    {
        for (int i = 0; i < kNames; ++i)
            addNames(i);
    }

    void add(int count)
    {
        std::vector<QString> references;
        for (int i = 0; i < count; ++i)
            references.push_back(m_bench.work.complaints().takeReference(2024 + i % 3));
        std::ranges::shuffle(references, m_random);
        for (int i = 0; i < count; ++i)
            m_bench.work.complaints().save(complaint(i, references[std::size_t(i)]));
    }

private:
    static constexpr int kNames = 4;

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool perhaps() { return below(2) == 0; }

    template <class Value> std::optional<Value> maybe(Value value)
    {
        return perhaps() ? std::optional(value) : std::nullopt;
    }

    QString text()
    {
        static const std::vector<const char*> texts{
            "",           "plain",      "=1+1",         "'=1+1",    "-5",         "a, b; c",
            "say \"no\"", "two\nlines", "two\r\nlines", " blanks ", "Ärger, ещё", "@home\ttab",
            "'tis",       "+",          "\"",           "0"};
        return QString::fromUtf8(texts[std::size_t(below(int(texts.size())))]);
    }

    void addNames(int i)
    {
        const QString number = QString::number(i);
        auto& work = m_bench.work;
        work.channels().save({.id = core::ChannelId(i + 1), .name = QStringLiteral("=Channel ") + number});
        work.maps().save(core::TouchpointMap{.id = core::MapId(1), .name = QStringLiteral("Map")});
        work.maps().save(
            core::Stage{.id = core::StageId(1), .map = core::MapId(1), .name = QStringLiteral("Stage")});
        work.maps().save(
            core::Touchpoint{.id = core::TouchpointId(i + 1),
                             .stage = core::StageId(1),
                             .title = QStringLiteral("-Touchpoint %1").arg(i / 2), // two of a title
                             .channel = core::ChannelId(i + 1),
                             .position = i});
        work.products().save({.id = core::ProductId(i + 1), .name = QStringLiteral("Product, ") + number});
        work.causes().save({.id = core::CauseId(i + 1), .name = QStringLiteral("Cause ") + number});
        work.tags().save({.id = core::TagId(i + 1), .name = QStringLiteral("Tag; ") + number});
        work.people().save({.id = core::PersonId(i + 1), .name = QStringLiteral("Agent ") + number});
        work.categories().save({.id = core::CategoryId(i + 1), .name = QStringLiteral("Upper ") + number});
        work.categories().save({.id = core::CategoryId(i + 101),
                                .parent = core::CategoryId(i + 1),
                                .name = QStringLiteral("Lower ") + QString::number(i % 2)});
        work.customers().save({.id = core::CustomerId(i + 1),
                               .name = QStringLiteral("Ana"),
                               .contact = i == 0 ? QString() : number + QStringLiteral("@example.org")});
    }

    core::Instant after(core::Instant start) { return start + std::chrono::milliseconds(m_random()); }

    Complaint complaint(int number, const QString& reference)
    {
        const core::Instant received =
            core::instantFrom(1'700'000'000'000 + below(50) * qint64(1'000'000'000)); // some at the same time
        Complaint one{.id = core::ComplaintId(1000 + number), .reference = reference, .receivedAt = received};
        one.sourceReference = perhaps() ? QStringLiteral("-T/%1").arg(number) : QString();
        one.firstResponseAt = maybe(after(received));
        one.resolvedAt = maybe(after(received));
        one.closedAt = maybe(after(received));
        one.loggedAt = after(received);
        one.summary = QStringLiteral("=Summary %1").arg(number);
        addRecords(one);
        addTexts(one);
        addChoices(one);
        return one;
    }

    void addRecords(Complaint& one)
    {
        one.agent = maybe(core::PersonId(below(kNames) + 1));
        one.customer = maybe(core::CustomerId(below(kNames) + 1));
        one.channel = maybe(core::ChannelId(below(kNames) + 1));
        one.touchpoint = maybe(core::TouchpointId(below(kNames) + 1));
        one.cause = maybe(core::CauseId(below(kNames) + 1));
        for (int i = below(3); i > 0; --i)
            one.tags.insert(core::TagId(below(kNames) + 1));
        one.product = maybe(core::ProductId(below(kNames) + 1));
        one.category = maybe(core::CategoryId(below(kNames) + (perhaps() ? 1 : 101)));
        if (one.id.value() > 1000 && perhaps())
            one.duplicateOf = core::ComplaintId(1000 + below(int(one.id.value()) - 1000));
    }

    void addTexts(Complaint& one)
    {
        one.description = text();
        one.remedyWanted = text();
        one.remedyGiven = text();
        for (const char* name : {"State", "status", "Tag", "Tag", "received_at"})
            if (const QString value = text(); perhaps() && !value.isEmpty())
                one.extraFields.emplace_back(QString::fromUtf8(name), value);
    }

    void addChoices(Complaint& one)
    {
        one.isPublic = perhaps();
        one.severity = maybe(below(4) + 1);
        one.status = core::ComplaintStatus(below(7));
        one.verified = core::Verified(below(4));
        one.outcome = maybe(core::Outcome(below(4)));
        one.money = maybe(core::Money{below(100'000) - 50'000, QStringLiteral("EUR")});
        one.handlingMinutes = maybe(below(500));
        one.policyCited = perhaps();
        one.defection = core::Defection(below(4));
        one.defectionReason = maybe(core::DefectionReason(below(5)));
        one.satisfactionAfter = maybe(below(5) + 1);
        one.preventable = maybe(perhaps());
        one.timesReopened = below(3);
    }

    ComplaintBench& m_bench;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("complaints that go out as a table come into a fresh workspace and go out equal")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        ComplaintBench first;
        RandomComplaints(first, seed).add(40);
        const QByteArray csv = exchange::complaintsCsvOf(first.work, {});
        ComplaintBench second;
        const auto report = second.import(csv);
        CHECK(report.added == 40);
        CHECK(report.refused.empty());
        CHECK(report.remarks.empty());
        CHECK(QString::fromUtf8(exchange::complaintsCsvOf(second.work, {})) == QString::fromUtf8(csv));
    }
}

TEST_CASE("no cell of a table of complaints computes")
{
    ComplaintBench bench;
    bench.work.channels().save({.id = core::ChannelId(1), .name = QStringLiteral("@channel")});
    bench.work.complaints().save({.id = core::ComplaintId(1),
                                  .reference = QStringLiteral("CX-2026-00001"),
                                  .sourceReference = QStringLiteral("+1"),
                                  .channel = core::ChannelId(1),
                                  .summary = QStringLiteral("=SUM(A1)"),
                                  .description = QStringLiteral("\ttab"),
                                  .extraFields = {{QStringLiteral("=x"), QStringLiteral("-1")}}});
    const QByteArray csv = exchange::complaintsCsvOf(bench.work, {});
    for (const char* cell :
         {",'+1,", ",'@channel,", ",'=SUM(A1),", ",'\ttab,", ",'-1\r\n", ",extra:=x\r\n"}) {
        CAPTURE(cell);
        CHECK(csv.contains(cell));
    }
}

TEST_CASE("an empty log goes out as its header")
{
    const QByteArray csv = exchange::complaintsCsvOf(ComplaintBench().work, {});
    CHECK(csv.startsWith("reference,source_reference,received_at,"));
    CHECK(csv.count('\n') == 1);
}
