#include "exchange/person_json.h"

#include "complaint_bench.h"
#include "core/touchmap/map_repository.h"

#include <nlohmann/json.hpp>

using namespace cxw;
using support::ComplaintBench;

namespace {

constexpr core::CustomerId kAna{1};

void addAna(core::UnitOfWork& work)
{
    work.customers().save({.id = kAna,
                           .name = QStringLiteral("Ana <Pop>"),
                           .organisation = QStringLiteral("Nord & Co"),
                           .contact = QStringLiteral("ana@example.org"),
                           .note = {},
                           .createdAt = core::instantFrom(0)});
    work.channels().save({.id = core::ChannelId(5), .name = QStringLiteral("Phone")});
    core::Complaint one{.id = core::ComplaintId(7),
                        .reference = QStringLiteral("CX-2026-00042"),
                        .receivedAt = core::instantFrom(0),
                        .customer = kAna,
                        .channel = core::ChannelId(5),
                        .summary = QStringLiteral("Too \"high\"")};
    one.touchpoint = core::TouchpointId(33);
    work.maps().save(core::TouchpointMap{.id = core::MapId(31), .name = QStringLiteral("Household")});
    work.maps().save(
        core::Stage{.id = core::StageId(32), .map = core::MapId(31), .name = QStringLiteral("Get help")});
    work.maps().save(core::Touchpoint{
        .id = core::TouchpointId(33), .stage = core::StageId(32), .title = QStringLiteral("Hotline menu")});
    one.promises = {{.id = core::PromiseId(1), .text = QStringLiteral("We call")}};
    one.legalHold = QStringLiteral("court");
    work.complaints().save(one);
    work.complaints().save({.id = core::ComplaintId(8), .reference = QStringLiteral("CX-2026-00043")});
    const auto keep = [&](const char* record, const char* text) {
        work.drafts().save({{QStringLiteral("complaint"), QLatin1String(record), QStringLiteral("what")},
                            QLatin1String(text),
                            core::instantFrom(0)});
    };
    keep("7", "half");
    keep("8", "not hers");
}

} // namespace

TEST_CASE("everything on one person goes out as JSON, and nothing on others")
{
    ComplaintBench bench;
    addAna(bench.work);
    const auto record = loadPersonRecord(bench.work, kAna);
    REQUIRE(record);
    const QByteArray bytes = exchange::personJsonOf(*record, core::instantFrom(1000));
    const auto file = nlohmann::json::parse(bytes.toStdString());
    CHECK(file.at("format") == "cxworkbench/person@1");
    CHECK(file.at("customer").at("name") == "Ana <Pop>");
    CHECK(file.at("customer").at("contact") == "ana@example.org");
    REQUIRE(file.at("complaints").size() == 1);
    const auto& complaint = file.at("complaints").at(0);
    CHECK(complaint.at("reference") == "CX-2026-00042");
    CHECK(complaint.at("channel") == "Phone");
    CHECK(complaint.at("touchpoint").at("title") == "Hotline menu");
    CHECK(complaint.at("touchpoint").at("stage") == "Get help");
    CHECK(complaint.at("touchpoint").at("map") == "Household");
    CHECK(complaint.at("promises").at(0).at("text") == "We call");
    CHECK(complaint.at("legalHold") == "court");
    CHECK(complaint.at("removed") == false);
    REQUIRE(file.at("drafts").size() == 1);
    CHECK(file.at("drafts").at(0).at("text") == "half");
    CHECK_FALSE(bytes.contains("not hers"));
}

TEST_CASE("of somebody who is not there nothing goes out")
{
    ComplaintBench bench;
    CHECK_FALSE(loadPersonRecord(bench.work, kAna));
}
