#include "core/touchmap/touchpoint.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kTouchpointKinds{
    Code<TouchpointKind>{TouchpointKind::Communication, QLatin1String("communication")},
    Code<TouchpointKind>{TouchpointKind::Action, QLatin1String("action")},
};

constexpr std::array kVisibilities{
    Code<Visibility>{Visibility::Front, QLatin1String("front")},
    Code<Visibility>{Visibility::Back, QLatin1String("back")},
    Code<Visibility>{Visibility::Support, QLatin1String("support")},
};

constexpr std::array kTouchpointEvidence{
    Code<TouchpointEvidence>{TouchpointEvidence::Assumed, QLatin1String("assumed")},
    Code<TouchpointEvidence>{TouchpointEvidence::Partly, QLatin1String("partly")},
    Code<TouchpointEvidence>{TouchpointEvidence::Measured, QLatin1String("measured")},
};

bool liesWithin(const std::optional<int>& value, int least, int most)
{
    return !value || (*value >= least && *value <= most);
}

bool isScore(const std::optional<int>& value)
{
    return liesWithin(value, 1, 5);
}

bool areEmotions(const Touchpoint& touchpoint)
{
    return liesWithin(touchpoint.feeling.emotion, -2, 2)
        && std::ranges::all_of(touchpoint.feelings,
                               [](const auto& each) { return liesWithin(each.second.emotion, -2, 2); });
}

} // namespace

const Feeling& feelingOf(const Touchpoint& touchpoint, PersonaId persona)
{
    const auto own = touchpoint.feelings.find(persona);
    return own == touchpoint.feelings.end() ? touchpoint.feeling : own->second;
}

QString wrongFieldIn(const Touchpoint& touchpoint)
{
    if (touchpoint.title.isEmpty())
        return QStringLiteral("title");
    if (!areEmotions(touchpoint))
        return QStringLiteral("emotion");
    if (!isScore(touchpoint.satisfaction))
        return QStringLiteral("satisfaction");
    if (!isScore(touchpoint.targetSatisfaction))
        return QStringLiteral("target_satisfaction");
    if (!isScore(touchpoint.importanceCustomer))
        return QStringLiteral("importance_customer");
    if (!isScore(touchpoint.importanceUs))
        return QStringLiteral("importance_us");
    if (touchpoint.responseMinutes.value_or(1) < 1)
        return QStringLiteral("response_minutes");
    return touchpoint.weeklyContacts.value_or(0) < 0 ? QStringLiteral("weekly_contacts") : QString();
}

QString codeOf(TouchpointKind kind)
{
    return wordIn(kTouchpointKinds, kind);
}

QString codeOf(Visibility visibility)
{
    return wordIn(kVisibilities, visibility);
}

QString codeOf(TouchpointEvidence evidence)
{
    return wordIn(kTouchpointEvidence, evidence);
}

std::optional<TouchpointKind> touchpointKindFrom(QStringView code)
{
    return choiceIn(kTouchpointKinds, code);
}

std::optional<Visibility> visibilityFrom(QStringView code)
{
    return choiceIn(kVisibilities, code);
}

std::optional<TouchpointEvidence> touchpointEvidenceFrom(QStringView code)
{
    return choiceIn(kTouchpointEvidence, code);
}

} // namespace cxw::core
