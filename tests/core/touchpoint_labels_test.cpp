#include "core/touchmap/touchpoint_labels.h"

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

NamedTouchpoint named(qint64 id, const char* title, qint64 channel = 0, const char* stage = "Get help")
{
    return {.id = TouchpointId(id),
            .title = QString::fromUtf8(title),
            .stageName = QString::fromUtf8(stage),
            .channel = channel == 0 ? std::nullopt : std::optional(ChannelId(channel))};
}

const std::vector<Channel> kChannels{{.id = ChannelId(1), .name = QStringLiteral("Phone")},
                                     {.id = ChannelId(2), .name = QStringLiteral("E-mail")}};

QStringList labelsOf(const std::vector<NamedTouchpoint>& touchpoints)
{
    const TouchpointLabels labels(touchpoints, kChannels);
    QStringList words;
    for (const OfferedTouchpoint& each : labels.offered())
        words += each.label;
    return words;
}

} // namespace

TEST_CASE("a touchpoint is called by its title, or as shortly as it can be told apart")
{
    CHECK(labelsOf({named(1, "Hotline menu", 1), named(2, "Yearly bill")})
          == QStringList{QStringLiteral("Hotline menu"), QStringLiteral("Yearly bill")});
    CHECK(
        labelsOf({named(1, "Dispute a bill", 1), named(2, "dispute a  bill", 2)})
        == QStringList{QStringLiteral("Dispute a bill (Phone)"), QStringLiteral("dispute a  bill (E-mail)")});
    CHECK(labelsOf({named(1, "Letter", 0, "Sign"), named(2, "Letter", 0, "Pay"), named(3, "Letter", 1)})
          == QStringList{QStringLiteral("Letter (Sign)"), QStringLiteral("Letter (Pay)"),
                         QStringLiteral("Letter (Phone)")});
}

TEST_CASE("only touchpoints of today are offered, and what is not offered has a name all the same")
{
    NamedTouchpoint future = named(2, "Hotline menu");
    future.state = MapState::Future;
    NamedTouchpoint gone = named(3, "Fax");
    gone.isKept = false;
    const TouchpointLabels labels({named(1, "Hotline menu"), future, gone}, kChannels);
    REQUIRE(labels.offered().size() == 1u);
    CHECK(labels.offered().front()
          == OfferedTouchpoint{TouchpointId(1), QStringLiteral("Hotline menu"), QStringLiteral("Get help")});
    CHECK(labels.labelOf(TouchpointId(2)) == QStringLiteral("Hotline menu"));
    CHECK(labels.labelOf(TouchpointId(3)) == QStringLiteral("Fax"));
    CHECK(labels.labelOf(TouchpointId(4)).isEmpty());
    CHECK(labels.find(QStringLiteral("fax"), {}) == std::nullopt);
}

TEST_CASE("a touchpoint is found by label or title, and of several by the channel")
{
    const TouchpointLabels labels(
        {named(1, "Dispute a bill", 1), named(2, "Dispute a bill", 2), named(3, "Jährliche Rechnung")},
        kChannels);
    CHECK(labels.find(QStringLiteral(" jahrliche  rechnung"), {}) == TouchpointId(3));
    CHECK(labels.find(QStringLiteral("Dispute a bill (E-mail)"), ChannelId(1)) == TouchpointId(2));
    CHECK(labels.find(QStringLiteral("dispute a bill"), ChannelId(2)) == TouchpointId(2));
    CHECK(labels.find(QStringLiteral("dispute a bill"), {}) == TouchpointId(1));
    CHECK_FALSE(labels.find(QStringLiteral("dispute"), {}));
    CHECK_FALSE(labels.find({}, {}));
}
