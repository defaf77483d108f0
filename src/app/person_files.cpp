#include "app/person_files.h"

#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/person_json.h"
#include "exchange/report/person_report.h"
#include "exchange/report/report_html.h"
#include "exchange/text_file.h"

#include <QFileInfo>

namespace cxw::app {
namespace {

bool isJson(const QString& path)
{
    return QFileInfo(path).suffix().toLower() == QLatin1String("json");
}

} // namespace

std::optional<PersonFile> loadPersonFile(const core::UnitOfWork& work, core::CustomerId customer)
{
    auto record = loadPersonRecord(work, customer);
    if (!record)
        return std::nullopt;
    return PersonFile{*std::move(record), work.workspace().load().name};
}

bool isPersonFile(const QString& path)
{
    return isJson(path) || QFileInfo(path).suffix().toLower() == QLatin1String("html");
}

core::Expected<void> writePersonFile(const PersonFile& file, core::Language language, core::Instant at,
                                     const QString& path)
{
    if (isJson(path))
        return exchange::writeFile(path, exchange::personJsonOf(file.record, at));
    const charts::Words words(language);
    return exchange::writeFile(
        path,
        exchange::htmlOf(exchange::personReportOf(file.record, file.organisation, at, language, words)));
}

} // namespace cxw::app
