#include "app/action_files.h"

#include "exchange/actions_csv.h"
#include "exchange/actions_json.h"
#include "exchange/text_file.h"

#include <QFileInfo>

namespace cxw::app {
namespace {

bool isCsv(const QString& path)
{
    return QFileInfo(path).suffix().toLower() == QLatin1String("csv");
}

} // namespace

bool isActionsFile(const QString& path)
{
    return isCsv(path) || QFileInfo(path).suffix().toLower() == QLatin1String("json");
}

core::Expected<void> writeActionsFile(const std::vector<core::ListedAction>& actions, QDate today,
                                      const QString& path)
{
    return exchange::writeFile(
        path, isCsv(path) ? exchange::actionsCsvOf(actions, today) : exchange::actionsJsonOf(actions, today));
}

} // namespace cxw::app
