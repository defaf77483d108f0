#include "map_harness.h"

#include "exchange/paste_words_file.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/paste/html_table.h"
#include "panels/touchmap/paste/paste_presenter.h"
#include "support/file_content.h"
#include "support/paste_rows.h"

using namespace cxw;
using panels::PasteState;
using support::titlesOf;

namespace {

class PasteHarness : public support::PanelHarness
{
public:
    PasteHarness()
    {
        const auto whole = support::mapOf({{"Buy", {"a", "b", "c"}}, {"Use", {"d"}}}, ids);
        write([&](core::UnitOfWork& work) { support::saveMap(work, whole); });
        maps.begin();
        settleAll();
        paste.setWords(exchange::readPasteWords().value());
    }
    void open(const QString& text, const QString& html = {})
    {
        paste.open({text, html}, maps.document().whole().stages.back().id);
    }

    panels::MapPresenter maps{context, core::Language::En, core::MapTemplates()};
    panels::PastePresenter paste{maps};
};

QString manyRows(int count)
{
    QString text = QStringLiteral("Stage\tTitle\tEmotion\n");
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("Stage %1\tTitle %2\t1\n").arg(i % 10).arg(i);
    return text;
}

} // namespace

TEST_CASE("rows on their way to a spreadsheet are quoted, and nothing is computed there")
{
    CHECK(panels::textOfRows({{QStringLiteral("=1+1"), QStringLiteral("a\nb"), QStringLiteral("-1")}})
          == QStringLiteral("'=1+1\t\"a\nb\"\t-1\n"));
    CHECK(panels::htmlOfRows({{QStringLiteral("<b>")}}).contains(QStringLiteral("<th>&lt;b&gt;</th>")));
}

TEST_CASE("merged cells of stages are filled down when a web page is pasted")
{
    PasteHarness h;
    h.open({},
           QStringLiteral(
               "<table><tr><th>Stage<th>Title</tr><tr><td rowspan=2>Use<td>x</tr><tr><td>y</tr></table>"));
    REQUIRE(h.paste.state() == PasteState::Choosing);
    h.paste.insert();
    CHECK(titlesOf(h.maps.document().whole()) == QStringLiteral("a b c | d x y"));
    h.undo();
    CHECK(titlesOf(h.maps.document().whole()) == QStringLiteral("a b c | d"));
}

TEST_CASE("what a spreadsheet program copied comes in whole, its lines, letters and days too")
{
    PasteHarness h;
    const auto clipboard = [](const char* name) {
        return QString::fromUtf8(
            support::contentOf(QStringLiteral(CXW_TEST_DATA "/clipboard/") + QLatin1String(name)));
    };
    h.open(clipboard("calc_table.txt"), clipboard("calc_table.html"));
    REQUIRE(h.paste.state() == PasteState::Choosing);
    CHECK(h.paste.hasNames());
    CHECK(std::ranges::all_of(h.paste.columns(),
                              [](const core::PasteColumn& each) { return each.field.has_value(); }));
    h.paste.insert();
    const auto& all = h.maps.document().whole().touchpoints;
    REQUIRE(all.size() == 8);
    CHECK(titlesOf(h.maps.document().whole())
          == QString::fromUtf8(
              "a b c | d | Tarifrechner Zählerstand \"ablesen\" Позвонить в поддержку | Rechnung"));
    CHECK(all[4].confirmedOn == QDate(2026, 11, 3));
    CHECK(all[6].painPoint.note == QString::fromUtf8("Ждут 20 минут,\nпотом сброс"));
    CHECK(all[7].responseMinutes == 24);
    h.undo();
    h.open({}, clipboard("calc_cells.html"));
    h.paste.insert();
    REQUIRE(h.maps.document().whole().touchpoints.size() == 6);
    const core::Touchpoint& first = h.maps.document().whole().touchpoints[4];
    CHECK(first.title == QString::fromUtf8("Tarif wählen"));
    CHECK(first.satisfaction == 4);
    CHECK(first.confirmedOn == QDate(2026, 3, 4));
}

TEST_CASE("channels, people and touchpoints of a paste are one undo step")
{
    PasteHarness h;
    h.open(QStringLiteral("Stage\tTitle\tChannel\tOwner\nUse\tx\tFax\tMiller"));
    const int steps = h.edits.stack().count();
    h.paste.insert();
    CHECK(h.edits.stack().count() == steps + 1);
    CHECK(h.maps.document().lists().channels.back().name == QStringLiteral("Fax"));
    CHECK(h.maps.document().lists().people.back().name == QStringLiteral("Miller"));
    h.undo();
    CHECK(h.maps.document().lists().channels.empty());
    CHECK(h.maps.document().lists().people.empty());
    h.redo();
    CHECK(titlesOf(h.maps.document().whole()) == QStringLiteral("a b c | d x"));
    CHECK(h.maps.document().lists().channels.size() == 1);
}

TEST_CASE("ten thousand rows are planned aside, and Insert may come ahead of the plan")
{
    PasteHarness h;
    h.open(manyRows(10'000));
    h.settleAll();
    support::settle([&] { return h.paste.state() == PasteState::Choosing; });
    h.paste.insert();
    support::settle([&] { return h.paste.state() == PasteState::Closed; });
    CHECK(h.maps.document().whole().touchpoints.size() == 10'004);
    h.edits.stack().undo();
    CHECK(h.maps.document().whole().touchpoints.size() == 4);
}

TEST_CASE("a large table may be let go while it is read, and again while it is planned")
{
    PasteHarness h;
    {
        panels::PastePresenter other(h.maps);
        other.open({manyRows(10'000), {}}, {});
    }
    h.open(manyRows(10'000));
    CHECK(h.paste.state() == PasteState::Reading);
    h.paste.close();
    h.open(manyRows(5'000));
    support::settle([&] { return h.paste.state() == PasteState::Choosing && !h.paste.isPlanning(); });
    CHECK(h.paste.rowCount() == 5'000);
    h.paste.setField(2, {});
    h.paste.setField(2, core::PasteField(core::TouchpointField::Feeling));
    support::settle([&] { return !h.paste.isPlanning(); });
    h.paste.insert();
    CHECK(h.maps.document().whole().touchpoints.size() == 5'004);
}

TEST_CASE("a field is taken from the column that had it")
{
    PasteHarness h;
    h.open(QStringLiteral("Stage\tTitle\tOther\nUse\tx\ty"));
    h.paste.setField(2, core::TouchpointField::Title);
    CHECK_FALSE(h.paste.columns()[1].field);
    h.paste.insert();
    CHECK(titlesOf(h.maps.document().whole()) == QStringLiteral("a b c | d y"));
}

TEST_CASE("without a column of titles nothing can be inserted")
{
    PasteHarness h;
    h.open(QStringLiteral("Stage\tTitle\nUse\tx"));
    h.paste.setField(1, std::nullopt);
    CHECK(h.paste.lacksTitles());
    CHECK_FALSE(h.paste.canInsert());
}

TEST_CASE("the preview follows a map that changes under it, and closes with the map")
{
    PasteHarness h;
    h.open(QStringLiteral("Stage\tTitle\nUse\td\nUse\tx"));
    CHECK(h.paste.plan().count(core::PasteFate::Skipped) == 1);
    const auto last = h.maps.document().whole().touchpoints.back().id;
    h.maps.document().apply(removeTouchpoints(h.maps.document().whole(), std::vector{last}),
                            QStringLiteral("x"));
    CHECK(h.paste.plan().count(core::PasteFate::New) == 2);
    h.maps.document().clear();
    CHECK(h.paste.state() == PasteState::Closed);
}
