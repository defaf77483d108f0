#include "session.h"

#include "core/change_feed.h"
#include "core/id_source.h"
#include "core/touchmap/map_repository.h"
#include "core/touchmap/paste/html_rows.h"
#include "core/touchmap/paste/paste_plan.h"
#include "core/unit_of_work.h"
#include "core/workspace/workspace_repository.h"
#include "exchange/paste_words_file.h"
#include "panels/shared/edit_stack.h"
#include "panels/touchmap/document/map_autosaver.h"
#include "panels/touchmap/document/map_document.h"
#include "storage/sql_store.h"
#include "support/built_map.h"

#include <QEventLoop>

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>

namespace {

using namespace cxw;

constexpr int kRows = 500;

/// A table as a spreadsheet puts it on the clipboard, over five stages.
QString table()
{
    QString text = QStringLiteral("Stage\tTouchpoint\tChannel\tOwner\tEmotion\tSatisfaction\tPain point\r\n");
    for (int row = 0; row < kRows; ++row)
        text +=
            QStringLiteral("Stage %1\tTouchpoint %2\tChannel %3\tPerson %4\t%5\t%6\tWaits for %2 days\r\n")
                .arg(row / (kRows / 5) + 1)
                .arg(row)
                .arg(row % 8)
                .arg(row % 12)
                .arg(row % 5 - 2)
                .arg(row % 5 + 1);
    return text;
}

/// A map in a workspace on the disk.
struct MapOnDisk
{
    MapOnDisk()
    {
        const auto whole = support::MapBuilder().stage("Stage 1").touchpoint("first").whole();
        store =
            *storage::SqlStore::createAndWait({.path = folder.filePath(QStringLiteral("a.cxw")),
                                               .fill =
                                                   [whole](core::UnitOfWork& work) {
                                                       work.workspace().save({.id = core::WorkspaceId(1)});
                                                       work.maps().save(whole.map);
                                                       for (const core::Stage& each : whole.stages)
                                                           work.maps().save(each);
                                                       for (const core::Touchpoint& each : whole.touchpoints)
                                                           work.maps().save(each);
                                                   }},
                                              folder.filePath(QStringLiteral("backups")), {clock, changes});
        edits = std::make_unique<panels::EditStack>(*store, clock);
        document = std::make_unique<panels::MapDocument>(*edits);
        autosaver = std::make_unique<panels::MapAutosaver>(*document, *edits);
        document->show(whole);
    }

    void save()
    {
        QEventLoop loop;
        QObject::connect(autosaver.get(), &panels::MapAutosaver::idle, &loop, &QEventLoop::quit);
        autosaver->flush();
        if (!autosaver->isIdle())
            loop.exec();
    }

    const QTemporaryDir folder;
    core::SystemClock clock;
    core::ChangeFeed changes;
    core::IdSource ids{clock};
    std::unique_ptr<core::Store> store;
    std::unique_ptr<panels::EditStack> edits;
    std::unique_ptr<panels::MapDocument> document;
    std::unique_ptr<panels::MapAutosaver> autosaver;
};

/// From the text of the clipboard until the file holds every row; the folding time of the autosaver apart.
void paste(benchmark::State& state)
{
    const auto words = exchange::readPasteWords();
    if (!words)
        std::abort();
    MapOnDisk map;
    const QString text = table();
    for (auto _ : state) {
        const auto sheet = core::sheetOfText(text);
        const core::PasteAround around{map.document->whole(), {}, {}, *words};
        core::PasteOptions options{.hasNames = hasNames(*sheet, around)};
        for (const core::PasteColumn& each : guessedColumns(*sheet, options.hasNames, around))
            options.fields.push_back(each.field);
        const core::PastePlan plan = planPaste(*sheet, options, around, map.ids);
        if (plan.touchpoints.size() != std::size_t(kRows))
            std::abort();
        map.document->apply(plan.change, QStringLiteral("paste"));
        map.save();
        state.PauseTiming();
        map.edits->stack().undo();
        map.save();
        state.ResumeTiming();
    }
}
/// The HTML that a spreadsheet program puts on the clipboard, read to its rows.
void readHtml(benchmark::State& state)
{
    QString html = QStringLiteral("<html><table>");
    for (int i = 0; i < state.range(0); ++i)
        html +=
            QStringLiteral("<tr><td height=\"17\" align=\"left\">Stage</td><td>Title %1</td><td>Two<br>lines "
                           "&amp; more</td><td align=\"right\" sdval=\"46085\" "
                           "sdnum=\"1033;0;MM/DD/YY\">03/04/26</td></tr>\n")
                .arg(i);
    html += QStringLiteral("</table></html>");
    for (auto _ : state)
        if (core::rowsOfHtml(html).size() != state.range(0))
            std::abort();
}
BENCHMARK(readHtml)
    ->Name("map_read_html_10000_rows/limit:1000ms")
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(paste)->Name("map_paste_500_rows/limit:300ms")->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
