#include "exchange/actions_json.h"

#include "exchange/json/json_text.h"

#include <QDateTime>

namespace cxw::exchange {
namespace {

using Json = nlohmann::ordered_json;

Json nameOrNull(const QString& text)
{
    return text.isEmpty() ? Json() : jsonString(text);
}

Json dayOrNull(QDate date)
{
    return date.isValid() ? jsonString(date.toString(Qt::ISODate)) : Json();
}

Json momentOrNull(const std::optional<core::Instant>& at)
{
    return at ? jsonString(
               QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(*at), Qt::UTC).toString(Qt::ISODateWithMs))
              : Json();
}

Json actionJson(const core::ListedAction& listed, QDate today)
{
    const core::Action& action = listed.action;
    const auto& origin = listed.origin;
    return {{"id", jsonString(QString::number(action.id.value()))},
            {"round", origin ? Json(origin->roundNumber) : Json()},
            {"question", origin ? jsonString(origin->question.text()) : Json()},
            {"label", origin ? jsonString(origin->label) : Json()},
            {"cause", nameOrNull(listed.cause)},
            {"what", jsonString(action.what)},
            {"owner", nameOrNull(listed.owner)},
            {"due", dayOrNull(action.due)},
            {"status", jsonString(core::codeOf(action.status))},
            {"statusReason", jsonString(action.statusReason)},
            {"expectedEffect", jsonString(action.expectedEffect)},
            {"expectedScore", action.expectedScore ? Json(*action.expectedScore) : Json()},
            {"createdAt", momentOrNull(action.createdAt)},
            {"closedAt", momentOrNull(action.closedAt)},
            {"overdue", isOverdue(action, today)}};
}

} // namespace

QByteArray actionsJsonOf(const std::vector<core::ListedAction>& actions, QDate today)
{
    Json rows = Json::array();
    for (const core::ListedAction& each : actions)
        rows.push_back(actionJson(each, today));
    return jsonText(
        {{"format", "cxworkbench/actions@1"}, {"date", dayOrNull(today)}, {"actions", std::move(rows)}});
}

} // namespace cxw::exchange
