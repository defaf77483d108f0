#include "exchange/touchmap/map_pdf.h"

#include "core/long_work.h"
#include "exchange/report/written_pdf.h"
#include "exchange/touchmap/map_sheet.h"
#include "household_content.h"

using namespace cxw;
using exchange::MapPaper;

namespace {

support::WrittenPdf written(const exchange::MapContent& content, MapPaper paper, bool tiled = false)
{
    exchange::MapLook look = support::withoutIcons();
    look.paper = paper;
    look.tiled = tiled;
    const auto bytes = mapPdfOf(content, look);
    REQUIRE(bytes.has_value());
    return support::WrittenPdf(*bytes);
}

exchange::MapPages pages(QSizeF sheet, MapPaper paper, bool tiled = false)
{
    return exchange::pagesFor(sheet, {.paper = paper, .tiled = tiled, .icon = {}});
}

} // namespace

TEST_CASE("a map lies on its one page when it is wide, stands when it is high, and always fits")
{
    const auto wide = pages({2'000.0, 800.0}, MapPaper::A3);
    CHECK(wide.count() == 1);
    CHECK(wide.layout.orientation() == QPageLayout::Landscape);
    CHECK(wide.layout.pageSize().id() == QPageSize::A3);
    CHECK(2'000.0 * wide.scale <= wide.layout.paintRectPixels(96).width() + 0.01);
    const auto high = pages({600.0, 1'400.0}, MapPaper::A4);
    CHECK(high.layout.orientation() == QPageLayout::Portrait);
    CHECK(1'400.0 * high.scale <= high.layout.paintRectPixels(96).height() + 0.01);
}

TEST_CASE("where nobody chose, the paper is the smallest on which all can be read")
{
    CHECK(pages({1'000.0, 600.0}, MapPaper::Fitting).paper == MapPaper::A4);
    CHECK(pages({1'900.0, 900.0}, MapPaper::Fitting).paper == MapPaper::A3);
    CHECK(pages({2'600.0, 900.0}, MapPaper::Fitting).paper == MapPaper::A2);
    CHECK(pages({60'000.0, 900.0}, MapPaper::Fitting).paper == MapPaper::A0);
}

TEST_CASE("a tiled map takes as few sheets as its size and the overlap ask for")
{
    CHECK(pages({900.0, 600.0}, MapPaper::Fitting, true).count() == 1);
    const auto several = pages({2'400.0, 900.0}, MapPaper::Fitting, true);
    CHECK(several.layout.pageSize().id() == QPageSize::A4);
    const QSizeF tile = several.layout.paintRectPixels(96).size() - QSizeF(0.0, 20.0);
    CHECK(several.columns * (tile.width() - 30.0) + 30.0 >= 2'400.0);
    CHECK((several.columns - 1) * (tile.width() - 30.0) + 30.0 < 2'400.0);
    CHECK(several.rows * (tile.height() - 30.0) + 30.0 >= 900.0);
}

TEST_CASE("a PDF of one page has all words as text, on the paper that was chosen")
{
    if (!support::canReadBack())
        return;
    const auto content = support::householdContent();
    const auto pdf = written(content, MapPaper::A2);
    const QString info = pdf.read(QStringLiteral("pdfinfo"));
    CHECK(pdf.pages() == 1);
    CHECK(info.contains(QStringLiteral("Household electricity, today")));
    CHECK(info.contains(QStringLiteral("1684 x 1191"))); // A2, lying
    const QString words = pdf.words();
    INFO(words.toStdString());
    for (const core::Stage& each : content.whole.stages)
        CHECK(words.contains(support::WrittenPdf::inOneLine(each.name)));
    for (const char* wanted :
         {"Householdelectricity", "NordlichtEnergie", "Jörg,houseowner", "Jansen", "angry"})
        CHECK(words.contains(QString::fromUtf8(wanted)));
    CHECK(pdf.pictures().isEmpty());
}

TEST_CASE("sheets of a tiled PDF say where they belong, and together hold every stage")
{
    if (!support::canReadBack())
        return;
    const auto content = support::householdContent();
    const QSizeF size = exchange::MapSheet(content, charts::Ink::Colour, {}).size();
    const auto expected = pages(size, MapPaper::A4, true);
    const auto pdf = written(content, MapPaper::A4, true);
    REQUIRE(expected.count() > 1);
    CHECK(pdf.pages() == expected.count());
    const QString words = pdf.words();
    for (int row = 1; row <= expected.rows; ++row)
        for (int column = 1; column <= expected.columns; ++column)
            CHECK(words.contains(QStringLiteral("row%1,column%2").arg(row).arg(column)));
    for (const core::Stage& each : content.whole.stages)
        CHECK(words.contains(support::WrittenPdf::inOneLine(each.name)));
    for (int page = 1; page <= expected.count(); ++page) {
        const QImage picture = pdf.picture(page);
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 128;
        CHECK(dark > 20);
    }
}

TEST_CASE("a map can be tiled over another paper than A4")
{
    const auto letter = pages({2'400.0, 900.0}, MapPaper::Letter, true);
    CHECK(letter.layout.pageSize().id() == QPageSize::Letter);
    CHECK(letter.count() > 1);
}

TEST_CASE("a PDF shows the pair where somebody looks at it, and every word once")
{
    if (!support::canReadBack())
        return;
    const auto content = support::householdWithFuture();
    const QString words = written(content, MapPaper::A2).words();
    INFO(words.toStdString());
    for (const char* wanted : {"gone", "changed", "moved", "future"})
        CHECK(words.contains(QLatin1String(wanted)));
    for (const core::Stage& each : content.whole.stages)
        CHECK(words.count(support::WrittenPdf::inOneLine(each.name)) == 1);
    const QString alone = written(support::householdContent(), MapPaper::A2).words();
    CHECK_FALSE(alone.contains(QStringLiteral("future")));
    CHECK_FALSE(alone.contains(QStringLiteral("gone")));
}

TEST_CASE("a page of a large map can be called off midway")
{
    core::LongWork progress;
    exchange::MapLook look;
    look.icon = [&progress](QPainter&, const QRectF&, const QString&, const QColor&) { progress.cancel(); };
    const auto cancelled = mapPdfOf(support::largeContent(500), look, &progress);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().kind == core::ErrorKind::Cancelled);
    CHECK(progress.done() > 0);
    CHECK(progress.done() < progress.total() / 2);
    core::LongWork whole;
    CHECK(mapPdfOf(support::largeContent(500), support::withoutIcons(), &whole).has_value());
    CHECK(whole.done() == whole.total());
}
