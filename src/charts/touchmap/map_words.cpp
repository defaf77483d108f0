#include "charts/touchmap/map_words.h"

#include "charts/touchmap/map_heat.h"
#include "charts/words.h"

#include <algorithm>
#include <array>

namespace cxw::charts {
namespace {

QString markText(const core::NotedMark& mark, const QString& word)
{
    if (!mark.isSet)
        return {};
    return mark.note.isEmpty() ? word : mark.note;
}

QString feelingText(const core::Feeling& feeling)
{
    if (!feeling.emotion)
        return feeling.word;
    return feeling.word.isEmpty() ? emotionText(*feeling.emotion)
                                  : emotionText(*feeling.emotion) + QLatin1Char(' ') + feeling.word;
}

QString emotionsText(const core::Touchpoint& touchpoint, const core::WholeMap& whole)
{
    if (whole.personas.empty())
        return feelingText(touchpoint.feeling);
    QStringList parts;
    for (const core::Persona& each : whole.personas)
        if (const QString text = feelingText(feelingOf(touchpoint, each.id)); !text.isEmpty())
            parts += each.name + QLatin1Char(' ') + text;
    return parts.join(QStringLiteral(", "));
}

QString outOfFive(const std::optional<int>& score, const Words& words)
{
    return score ? words.translate("cxw::charts::TouchpointMap", "%1 of 5", "a score").arg(*score)
                 : QString();
}

QString questionsText(const core::Touchpoint& touchpoint, const core::MapFacts& facts, const Words& words)
{
    QStringList parts;
    for (const core::QuestionId& id : touchpoint.questions)
        if (const auto found = facts.questions.find(id); found != facts.questions.end())
            parts += questionText(found->second, words);
    return parts.join(QStringLiteral(", "));
}

QString cardText(const core::Touchpoint& touchpoint, const Words& words)
{
    QStringList parts{touchpoint.title};
    if (touchpoint.momentOfTruth.isSet)
        parts += words.translate("cxw::charts::TouchpointMap", "moment of truth", "of a touchpoint");
    if (touchpoint.bestPractice.isSet)
        parts += words.translate("cxw::charts::TouchpointMap", "best practice", "of a touchpoint");
    return parts.join(QStringLiteral(", "));
}

QString complaintsText(const core::Touchpoint& touchpoint, const core::MapFacts& facts, const Words& words)
{
    const auto value = pressureOf(touchpoint, facts);
    return value ? heatSentence(*value, measureOf(facts), words) : QString();
}

struct ChannelLook
{
    const char* icon;
    std::array<const char*, 8> words;
};

/// In five languages, as channels are commonly called.
constexpr std::array kChannelLooks{
    ChannelLook{"envelope", {"mail", "correo", "почт", "", "", "", "", ""}},
    ChannelLook{"telephone",
                {"phone", "telefon", "teléfono", "hotline", "call", "телефон", "llamada", "anruf"}},
    ChannelLook{"chat", {"sms", "chat", "messag", "whatsapp", "чат", "mensaje", "nachricht", "mesaj"}},
    ChannelLook{"phone", {"app", "mobile", "móvil", "приложен", "aplica", "", "", ""}},
    ChannelLook{"globe", {"web", "online", "portal", "site", "internet", "сайт", "интернет", "сеть"}},
    ChannelLook{"file-earmark-text",
                {"letter", "brief", "post", "carta", "scrisoare", "письм", "paper", "document"}},
    ChannelLook{"shop", {"shop", "store", "branch", "laden", "tienda", "magazin", "магазин", "filiale"}},
    ChannelLook{"person", {"person", "visit", "besuch", "visita", "vizit", "визит", "лично", "personal"}},
};

} // namespace

QString laneName(const core::LaneKey& lane, const core::WholeMap& whole, const Words& words)
{
    using enum core::MapLane;
    switch (lane.lane) {
    case Stage: return words.translate("cxw::charts::TouchpointMap", "Stage", "lane of the touchpoint map");
    case Touchpoint:
        return words.translate("cxw::charts::TouchpointMap", "Touchpoint", "lane of the touchpoint map");
    case Backstage:
        return words.translate("cxw::charts::TouchpointMap", "Behind the scenes",
                               "lane of the touchpoint map");
    case Channel:
        return words.translate("cxw::charts::TouchpointMap", "Channel", "lane of the touchpoint map");
    case Owner: return words.translate("cxw::charts::TouchpointMap", "Owner", "lane of the touchpoint map");
    case Emotion:
        return words.translate("cxw::charts::TouchpointMap", "Emotion", "lane of the touchpoint map");
    case PainPoint:
        return words.translate("cxw::charts::TouchpointMap", "Pain point", "lane of the touchpoint map");
    case Listening:
        return words.translate("cxw::charts::TouchpointMap", "Listening", "lane of the touchpoint map");
    case Complaints:
        return words.translate("cxw::charts::TouchpointMap", "Complaints", "lane of the touchpoint map");
    case Questions:
        return words.translate("cxw::charts::TouchpointMap", "Questions", "lane of the touchpoint map");
    case Activity:
        return words.translate("cxw::charts::TouchpointMap", "Activity", "lane of the touchpoint map");
    case BestPractice:
        return words.translate("cxw::charts::TouchpointMap", "Best practice", "lane of the touchpoint map");
    case Satisfaction:
        return words.translate("cxw::charts::TouchpointMap", "Satisfaction", "lane of the touchpoint map");
    case CustomersCare:
        return words.translate("cxw::charts::TouchpointMap", "Customers care", "lane of the touchpoint map");
    case WeCare:
        return words.translate("cxw::charts::TouchpointMap", "We care", "lane of the touchpoint map");
    case ResponseTime:
        return words.translate("cxw::charts::TouchpointMap", "Answer by", "lane of the touchpoint map");
    case WeeklyContacts:
        return words.translate("cxw::charts::TouchpointMap", "Contacts a week", "lane of the touchpoint map");
    case Note: return words.translate("cxw::charts::TouchpointMap", "Note", "lane of the touchpoint map");
    case Free: break;
    }
    const auto found = std::ranges::find(whole.lanes, lane.free, &core::Lane::id);
    return found == whole.lanes.end() ? QString() : found->name;
}

QString mapCellText(const core::LaneKey& lane, const core::Touchpoint& touchpoint,
                    const core::WholeMap& whole, const core::MapFacts& facts, const Words& words)
{
    using enum core::MapLane;
    switch (lane.lane) {
    case Stage: return {};
    case Touchpoint:
    case Backstage: {
        const bool isHere = (lane.lane == Backstage) == isBackstage(touchpoint);
        return isHere ? cardText(touchpoint, words) : QString();
    }
    case Channel: {
        const auto* channel = channelIn(facts, touchpoint.channel);
        return channel ? channel->name : QString();
    }
    case Owner: {
        const auto* person = personIn(facts, touchpoint.duties.accountable);
        return person ? person->name
                      : words.translate("cxw::charts::TouchpointMap", "none", "no owner of a touchpoint");
    }
    case Emotion: return emotionsText(touchpoint, whole);
    case PainPoint:
        return markText(touchpoint.painPoint,
                        words.translate("cxw::charts::TouchpointMap", "pain point", "of a touchpoint"));
    case BestPractice:
        return markText(touchpoint.bestPractice,
                        words.translate("cxw::charts::TouchpointMap", "best practice", "of a touchpoint"));
    case Listening:
        return touchpoint.listeningPost
            ? words.translate("cxw::charts::TouchpointMap", "listening post", "of a touchpoint")
            : QString();
    case Complaints: return complaintsText(touchpoint, facts, words);
    case Questions: return questionsText(touchpoint, facts, words);
    case Activity: return touchpoint.activity;
    case Satisfaction: return outOfFive(touchpoint.satisfaction, words);
    case CustomersCare: return outOfFive(touchpoint.importanceCustomer, words);
    case WeCare: return outOfFive(touchpoint.importanceUs, words);
    case ResponseTime:
        return touchpoint.responseMinutes ? responseText(*touchpoint.responseMinutes, words) : QString();
    case WeeklyContacts:
        return touchpoint.weeklyContacts ? words.numbers().integer(*touchpoint.weeklyContacts) : QString();
    case Note: return touchpoint.note;
    case Free: break;
    }
    const auto found = touchpoint.laneTexts.find(lane.free);
    return found == touchpoint.laneTexts.end() ? QString() : found->second;
}

QString questionText(const core::LinkedQuestion& question, const Words& words)
{
    if (question.number == 0)
        return question.label;
    return question.value
        ? words.translate("cxw::charts::TouchpointMap", "question %1: %2", "%1 its number, %2 its score")
              .arg(question.number)
              .arg(words.numbers().decimal(*question.value, 1))
        : words.translate("cxw::charts::TouchpointMap", "question %1", "its number").arg(question.number);
}

QString emotionText(int emotion)
{
    if (emotion == 0)
        return QStringLiteral("0");
    return (emotion > 0 ? QChar(QLatin1Char('+')) : QChar(0x2212)) + QString::number(std::abs(emotion));
}

QString responseText(int minutes, const Words& words)
{
    constexpr int kHour = 60;
    constexpr int kDay = 24 * kHour;
    if (minutes % kDay == 0)
        return words.translate("cxw::charts::TouchpointMap", "%n day(s)", "time to an answer",
                               minutes / kDay);
    if (minutes % kHour == 0)
        return words.translate("cxw::charts::TouchpointMap", "%1 h", "time to an answer")
            .arg(minutes / kHour);
    return words.translate("cxw::charts::TouchpointMap", "%1 min", "time to an answer").arg(minutes);
}

QString channelIcon(const core::Channel& channel)
{
    if (!channel.icon.isEmpty())
        return channel.icon;
    const QString name = channel.name.toLower();
    for (const ChannelLook& look : kChannelLooks)
        for (const char* word : look.words)
            if (*word && name.contains(QString::fromUtf8(word)))
                return QLatin1String(look.icon);
    return QStringLiteral("arrow-left-right");
}

} // namespace cxw::charts
