#include "exchange/report/report_pages.h"

#include "exchange/report/page_parts.h"
#include "exchange/report/report_layouts.h"

#include <QBuffer>
#include <QPdfWriter>

namespace cxw::exchange {
namespace {

constexpr int kResolution = 96;
constexpr double kMarginMm = 14.0;

/// What the strokes of the pages refer to.
struct Content
{
    Report report;
    charts::Tokens tokens;
};

} // namespace

QPageLayout layoutOn(Paper paper)
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    const QMarginsF margins(kMarginMm, kMarginMm, kMarginMm, kMarginMm);
    return {size, QPageLayout::Portrait, margins, QPageLayout::Millimeter};
}

charts::Pages pagesOf(const Report& report, const charts::PrintLook& look)
{
    const auto content = std::make_shared<const Content>(Content{report, charts::printTokens(look.ink)});
    charts::Pages pages{
        .title = headOf(report).fullTitle(), .layout = layoutOn(look.paper), .content = content};
    PageParts parts(headOf(content->report), charts::printedArea(pages).size(), content->tokens);
    std::visit([&parts](const auto& each) { layOut(each, parts); }, content->report);
    pages.sheets = parts.flow().finish();
    return pages;
}

QByteArray pdfOf(const charts::Pages& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setTitle(pages.title);
    writer.setCreator(QStringLiteral("CX Workbench"));
    charts::printSheets(pages, writer);
    return bytes;
}

QByteArray pdfOf(const Report& report, const charts::PrintLook& look)
{
    return pdfOf(pagesOf(report, look));
}

} // namespace cxw::exchange
