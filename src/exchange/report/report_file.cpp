#include "exchange/report/report_file.h"

#include "exchange/report/report_html.h"
#include "exchange/report/report_pages.h"
#include "exchange/text_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cxw::exchange {

core::Expected<void> saveReport(const Report& report, const QString& path, const charts::PrintLook& look)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writeFile(path, pdfOf(report, look));
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return writeFile(path, htmlOf(report, look.ink));
    return tl::make_unexpected(
        core::Error{core::ErrorKind::BadInput,
                    QCoreApplication::translate("cxw::exchange::RoundReport",
                                                "A report is written as .pdf or .html; “%1” ends otherwise.",
                                                "refusal of a file name")
                        .arg(path)});
}

} // namespace cxw::exchange
