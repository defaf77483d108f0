#include "exchange/map_templates_file.h"

#include "core/id_source.h"
#include "support/builders.h"
#include "support/qt_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cxw;

namespace {

const core::MapTemplates& shipped()
{
    static const core::MapTemplates templates = exchange::readMapTemplates().value();
    return templates;
}

core::MadeMap made(const char* id, const core::MapMaking& making)
{
    const support::FixedClock clock;
    core::IdSource ids(clock);
    return mapFrom(shipped(), *shipped().find(QString::fromLatin1(id)), QStringLiteral("Mine"), making, ids);
}

} // namespace

TEST_CASE("there are maps to begin with for five trades, and an empty one")
{
    QStringList ids;
    for (const core::MapTemplate& each : shipped().templates)
        ids += each.id;
    CHECK(ids
          == QStringList{QStringLiteral("shop"), QStringLiteral("online"), QStringLiteral("clinic"),
                         QStringLiteral("bank"), QStringLiteral("subscription"), QStringLiteral("empty")});
    CHECK(shipped().templates.back().stages.empty());
}

TEST_CASE("every stage of a template has two to five touchpoints, and no title twice in it")
{
    for (const core::MapTemplate& each : shipped().templates)
        for (const core::TemplateStage& stage : each.stages) {
            INFO(each.id.toStdString() << " " << in(stage.name, core::Language::En).toStdString());
            CHECK(stage.touchpoints.size() >= 2);
            CHECK(stage.touchpoints.size() <= 5);
            for (const core::Language language : core::kLanguages) {
                std::set<QString> titles;
                for (const core::TemplateTouchpoint& touchpoint : stage.touchpoints)
                    titles.insert(in(touchpoint.title, language));
                CHECK(titles.size() == stage.touchpoints.size());
            }
        }
}

TEST_CASE("a template has a moment of truth and a listening post")
{
    for (const core::MapTemplate& each : shipped().templates) {
        if (each.stages.empty())
            continue;
        INFO(each.id.toStdString());
        int moments = 0;
        int posts = 0;
        for (const core::TemplateStage& stage : each.stages)
            for (const core::TemplateTouchpoint& touchpoint : stage.touchpoints) {
                moments += touchpoint.isMomentOfTruth ? 1 : 0;
                posts += touchpoint.isListeningPost ? 1 : 0;
            }
        CHECK(moments > 0);
        CHECK(posts > 0);
    }
}

TEST_CASE("a map of a template is sound and speaks the language it was made in")
{
    const auto bank = made("bank", {.language = core::Language::De});
    CHECK(bank.whole.map.name == QStringLiteral("Mine"));
    CHECK(bank.whole.stages.size() == 6);
    CHECK(bank.whole.stages.front().name == QStringLiteral("Vergleichen"));
    CHECK(std::ranges::is_sorted(bank.whole.stages, {}, &core::Stage::position));
    for (const core::Touchpoint& each : bank.whole.touchpoints) {
        CHECK(wrongFieldIn(each).isNull());
        CHECK(each.channel);
    }
}

TEST_CASE(
    "a template takes the channels that are there, whatever language they are in, and brings the others")
{
    const core::Channel phone{.id = core::ChannelId(4), .name = QStringLiteral("telefon"), .position = 7};
    const auto clinic = made("clinic", {.language = core::Language::En, .channels = {phone}});
    CHECK(clinic.whole.touchpoints.front().channel == phone.id);
    REQUIRE_FALSE(clinic.newChannels.empty());
    std::set<QString> names;
    for (const core::Channel& each : clinic.newChannels) {
        CHECK(each.position > phone.position);
        names.insert(each.name);
    }
    CHECK(names.size() == clinic.newChannels.size());
    CHECK(names.contains(QStringLiteral("Website")));
    CHECK_FALSE(names.contains(QStringLiteral("Phone")));
}
