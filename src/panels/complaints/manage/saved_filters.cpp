#include "panels/complaints/manage/saved_filters.h"

#include "core/code_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cxw::panels {
namespace {

constexpr std::array kShelfCodes{
    core::Code<Shelf>{Shelf::Open, QLatin1String("open")},
    core::Code<Shelf>{Shelf::Mine, QLatin1String("mine")},
    core::Code<Shelf>{Shelf::WaitingForUs, QLatin1String("waiting_us")},
    core::Code<Shelf>{Shelf::WaitingForCustomer, QLatin1String("waiting_customer")},
    core::Code<Shelf>{Shelf::DueToday, QLatin1String("due_today")},
    core::Code<Shelf>{Shelf::Public, QLatin1String("public")},
    core::Code<Shelf>{Shelf::ToComplete, QLatin1String("to_complete")},
    core::Code<Shelf>{Shelf::ThisWeek, QLatin1String("this_week")},
    core::Code<Shelf>{Shelf::All, QLatin1String("all")},
};
static_assert(kShelfCodes.size() == kShelves.size());

/// Ids are text: a JSON number holds 53 bits.
template <class AnyId> void put(QJsonObject& object, const char* name, const std::optional<AnyId>& id)
{
    if (id)
        object[QLatin1String(name)] = QString::number(id->value());
}

void putText(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object[QLatin1String(name)] = text;
}

template <class AnyId> std::optional<AnyId> idIn(const QJsonObject& object, const char* name)
{
    bool isNumber = false;
    const qint64 value = object[QLatin1String(name)].toString().toLongLong(&isNumber);
    return isNumber ? std::optional(AnyId(value)) : std::nullopt;
}

QJsonObject objectOf(const SavedFilter& filter)
{
    const core::FilterChoice& choice = filter.scope.choice;
    const core::ComplaintFilter& parts = choice.parts;
    QJsonObject object{{QStringLiteral("name"), filter.name},
                       {QStringLiteral("shelf"), core::wordIn(kShelfCodes, filter.scope.shelf)}};
    putText(object, "text", filter.scope.text);
    putText(object, "period", core::codeOf(choice.period));
    putText(object, "from", choice.from.toString(Qt::ISODate));
    putText(object, "to", choice.to.toString(Qt::ISODate));
    put(object, "channel", parts.channel);
    put(object, "category", parts.category);
    put(object, "cause", parts.cause);
    put(object, "tag", parts.tag);
    put(object, "agent", parts.agent);
    put(object, "customer", parts.customer);
    if (parts.severity)
        object[QStringLiteral("severity")] = *parts.severity;
    if (parts.status)
        object[QStringLiteral("status")] = core::codeOf(*parts.status);
    if (parts.isPublic)
        object[QStringLiteral("public")] = true;
    return object;
}

std::optional<int> severityIn(const QJsonObject& object)
{
    const int severity = object[QStringLiteral("severity")].toInt();
    return severity >= 1 && severity <= 4 ? std::optional(severity) : std::nullopt;
}

SavedFilter filterFrom(const QJsonObject& object)
{
    const auto text = [&](const char* name) { return object[QLatin1String(name)].toString(); };
    const auto day = [&](const char* name) { return QDate::fromString(text(name), Qt::ISODate); };
    SavedFilter filter{.name = text("name"),
                       .scope = {.shelf = core::choiceIn(kShelfCodes, text("shelf")).value_or(Shelf::All),
                                 .text = text("text")}};
    core::FilterChoice& choice = filter.scope.choice;
    choice.period = core::receivedPeriodFrom(text("period")).value_or(core::ReceivedPeriod::Any);
    choice.from = day("from");
    choice.to = day("to");
    choice.parts = {.status = core::complaintStatusFrom(text("status")),
                    .isPublic = object[QStringLiteral("public")].toBool(),
                    .severity = severityIn(object),
                    .agent = idIn<core::PersonId>(object, "agent"),
                    .customer = idIn<core::CustomerId>(object, "customer"),
                    .channel = idIn<core::ChannelId>(object, "channel"),
                    .category = idIn<core::CategoryId>(object, "category"),
                    .cause = idIn<core::CauseId>(object, "cause"),
                    .tag = idIn<core::TagId>(object, "tag")};
    return filter;
}

} // namespace

QString savedFiltersText(const std::vector<SavedFilter>& filters)
{
    QJsonArray array;
    for (const SavedFilter& each : filters)
        array.append(objectOf(each));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<SavedFilter> savedFiltersFrom(const QString& text)
{
    std::vector<SavedFilter> filters;
    for (const QJsonValue& each : QJsonDocument::fromJson(text.toUtf8()).array())
        if (SavedFilter filter = filterFrom(each.toObject()); !filter.name.isEmpty())
            filters.push_back(std::move(filter));
    return filters;
}

} // namespace cxw::panels
