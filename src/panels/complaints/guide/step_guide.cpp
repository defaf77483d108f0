#include "panels/complaints/guide/step_guide.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cxw::panels {
namespace {

QJsonArray shippedGuide()
{
    QFile file(QStringLiteral(":/complaints/step_guide.json"));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QJsonDocument::fromJson(content).object()[QStringLiteral("steps")].toArray();
}

} // namespace

StepAdvice adviceFor(core::ResolveStep step, core::Language language)
{
    static const QJsonArray steps = shippedGuide();
    const QString id = core::codeOf(step);
    const QString code = core::codeOf(language);
    for (const QJsonValue& each : steps)
        if (each[QStringLiteral("id")].toString() == id)
            return {each[QStringLiteral("helps")][code].toString(),
                    each[QStringLiteral("avoid")][code].toString()};
    return {};
}

} // namespace cxw::panels
