#include "exchange/actions_csv.h"

#include "exchange/csv/csv_writer.h"

#include <QDateTime>

namespace cxw::exchange {
namespace {

QString momentText(core::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray actionCells(const core::ListedAction& listed, QDate today)
{
    const core::Action& action = listed.action;
    const core::AnswerOrigin origin = listed.origin.value_or(core::AnswerOrigin());
    return csvRow({QString::number(action.id.value()),
                   listed.origin ? QString::number(origin.roundNumber) : QString(), origin.question.text(),
                   asCell(origin.label), asCell(listed.cause), asCell(action.what), asCell(listed.owner),
                   action.due.toString(Qt::ISODate), codeOf(action.status), asCell(action.statusReason),
                   asCell(action.expectedEffect),
                   action.expectedScore ? QString::number(*action.expectedScore) : QString(),
                   momentText(action.createdAt), action.closedAt ? momentText(*action.closedAt) : QString(),
                   isOverdue(action, today) ? QStringLiteral("yes") : QStringLiteral("no")});
}

} // namespace

QByteArray actionsCsvOf(const std::vector<core::ListedAction>& actions, QDate today)
{
    QByteArray csv =
        "id,round,question,label,cause,what,owner,due,status,statusReason,expectedEffect,expectedScore,"
        "createdAt,closedAt,overdue\r\n";
    for (const core::ListedAction& each : actions)
        csv += actionCells(each, today);
    return csv;
}

} // namespace cxw::exchange
