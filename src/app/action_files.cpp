#include "app/action_files.h"

#include "charts/words.h"
#include "exchange/actions_csv.h"
#include "exchange/actions_json.h"
#include "exchange/text_file.h"
#include "exchange/xlsx/action_sheet.h"
#include "exchange/xlsx/xlsx_writer.h"

#include <QFileInfo>

namespace cxw::app {
namespace {

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

core::Expected<QByteArray> bytesOf(const ActionsContent& content, const core::QuestionBank& bank,
                                   const QString& suffix)
{
    if (suffix == QLatin1String("csv"))
        return exchange::actionsCsvOf(content.actions, content.today);
    if (suffix == QLatin1String("json"))
        return exchange::actionsJsonOf(content.actions, content.today);
    return exchange::xlsxOf(exchange::actionWorkbookOf(content.actions, bank, content.language, content.today,
                                                       charts::Words(content.language)));
}

} // namespace

bool isActionsFile(const QString& path)
{
    const QString suffix = suffixOf(path);
    return suffix == QLatin1String("csv") || suffix == QLatin1String("json")
        || suffix == QLatin1String("xlsx");
}

core::Expected<void> writeActionsFile(const ActionsContent& content, const core::QuestionBank& bank,
                                      const QString& path)
{
    const auto bytes = bytesOf(content, bank, suffixOf(path));
    return bytes ? exchange::writeFile(path, *bytes) : tl::make_unexpected(bytes.error());
}

} // namespace cxw::app
