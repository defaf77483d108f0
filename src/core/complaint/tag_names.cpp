#include "core/complaint/tag_names.h"

namespace cxw::core {

QString tagsText(const QStringList& names)
{
    QStringList written;
    for (QString each : names)
        written += each.replace(QLatin1Char(';'), QStringLiteral(";;"));
    return written.join(QStringLiteral("; "));
}

QStringList tagNames(const QString& cell)
{
    QStringList names;
    QString name;
    const auto take = [&] {
        if (const QString trimmed = name.simplified(); !trimmed.isEmpty())
            names += trimmed;
        name.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isSemicolon = cell[i] == QLatin1Char(';');
        const bool isDoubled = isSemicolon && i + 1 < cell.size() && cell[i + 1] == QLatin1Char(';');
        if (isSemicolon && !isDoubled) {
            take();
            continue;
        }
        name += cell[i];
        i += isDoubled ? 1 : 0;
    }
    take();
    return names;
}

} // namespace cxw::core
