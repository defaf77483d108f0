#include "panels/touchmap/view/touchpoint_texts.h"

#include "charts/touchmap/map_words.h"
#include "charts/words.h"
#include "core/touchmap/response_time.h"

namespace cxw::panels {
namespace {

using core::MapLane;
using Change = std::function<void(core::Touchpoint&)>;

Change setMark(core::NotedMark core::Touchpoint::*mark, const QString& note)
{
    return [mark, note](core::Touchpoint& each) {
        (each.*mark).note = note;
        (each.*mark).isSet = !note.isEmpty();
    };
}

Change setNumber(std::optional<int> core::Touchpoint::*member, const QString& text,
                 const std::optional<int>& number)
{
    if (!number && !text.isEmpty())
        return {};
    return [member, number](core::Touchpoint& each) { each.*member = number; };
}

std::optional<int> countFrom(const QString& text)
{
    QString digits = text;
    digits.remove(QLatin1Char(' '));
    bool isNumber = false;
    const int count = digits.toInt(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

QString editedText(const core::LaneKey& lane, const core::Touchpoint& touchpoint)
{
    switch (lane.lane) {
    case MapLane::Touchpoint:
    case MapLane::Backstage: return touchpoint.title;
    case MapLane::PainPoint: return touchpoint.painPoint.note;
    case MapLane::BestPractice: return touchpoint.bestPractice.note;
    case MapLane::Activity: return touchpoint.activity;
    case MapLane::Note: return touchpoint.note;
    case MapLane::ResponseTime:
        return touchpoint.responseMinutes ? charts::responseText(*touchpoint.responseMinutes, charts::Words())
                                          : QString();
    case MapLane::WeeklyContacts:
        return touchpoint.weeklyContacts ? QString::number(*touchpoint.weeklyContacts) : QString();
    case MapLane::Free: {
        const auto found = touchpoint.laneTexts.find(lane.free);
        return found == touchpoint.laneTexts.end() ? QString() : found->second;
    }
    default: return {};
    }
}

Change changeByText(const core::LaneKey& lane, const QString& text)
{
    switch (lane.lane) {
    case MapLane::Touchpoint:
    case MapLane::Backstage:
        return text.isEmpty() ? Change() : [text](core::Touchpoint& each) { each.title = text; };
    case MapLane::PainPoint: return setMark(&core::Touchpoint::painPoint, text);
    case MapLane::BestPractice: return setMark(&core::Touchpoint::bestPractice, text);
    case MapLane::Activity: return [text](core::Touchpoint& each) { each.activity = text; };
    case MapLane::Note: return [text](core::Touchpoint& each) { each.note = text; };
    case MapLane::ResponseTime:
        return setNumber(&core::Touchpoint::responseMinutes, text, core::minutesFrom(text));
    case MapLane::WeeklyContacts: return setNumber(&core::Touchpoint::weeklyContacts, text, countFrom(text));
    case MapLane::Free:
        return [text, id = lane.free](core::Touchpoint& each) {
            if (text.isEmpty())
                each.laneTexts.erase(id);
            else
                each.laneTexts[id] = text;
        };
    default: return {};
    }
}

} // namespace cxw::panels
