#include "panels/touchmap/paste/paste_presenter.h"

#include "core/touchmap/paste/html_rows.h"
#include "panels/touchmap/map_presenter.h"
#include "panels/touchmap/paste/paste_sentences.h"

#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>

namespace cxw::panels {
namespace {

/// As much is read and planned within a frame.
constexpr int kFewRows = 200;
constexpr qsizetype kShortText = 64 * 1024;

/// HTML tells what text does not: lines within cells, cells over several rows, days that can be two.
std::optional<core::Sheet> sheetIn(const PasteSource& source)
{
    if (auto rows = core::rowsOfHtml(source.html); !rows.empty())
        if (auto sheet = core::sheetOf(std::move(rows)))
            return sheet;
    return core::sheetOfText(source.text);
}

core::PasteAround aroundOf(const MapDocument& document, const core::PasteWords& words)
{
    return {document.whole(), document.lists().channels, document.lists().people, words};
}

} // namespace

PastePresenter::PastePresenter(MapPresenter& maps, QObject* parent)
    : QObject(parent)
    , m_maps(maps)
{
    m_beside.setMaxThreadCount(1);
    const auto follow = [this] {
        if (m_state == PasteState::Choosing)
            replan();
    };
    connect(&maps.document(), &MapDocument::changed, this, follow);
    connect(&maps.document(), &MapDocument::listsChanged, this, follow);
    connect(&maps.document(), &MapDocument::replaced, this, &PastePresenter::close);
}

/// Hands what `work` returns on, on this thread. What has not begun when it is asked again is not done.
template <class Work, class Take> void PastePresenter::beside(Work work, Take take)
{
    using Result = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            take(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    watcher->setFuture(promise->future());
    m_beside.clear();
    m_beside.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

int PastePresenter::rowCount() const
{
    return m_sheet ? int(m_sheet->rows.size()) - (m_options.hasNames ? 1 : 0) : 0;
}

const QString& PastePresenter::cell(int row, int column) const
{
    return m_sheet->rows[std::size_t(row + (m_options.hasNames ? 1 : 0))][column];
}

std::optional<core::PasteRow> PastePresenter::fateOf(int row) const
{
    return row < int(m_plan.rows.size()) ? std::optional(m_plan.rows[std::size_t(row)]) : std::nullopt;
}

std::vector<core::PasteField> PastePresenter::fields() const
{
    return core::pasteFieldsOf(m_maps.document().whole());
}

QString PastePresenter::wordOf(const std::optional<core::PasteField>& field) const
{
    return pasteFieldWord(field, m_maps.document().whole());
}

bool PastePresenter::lacksTitles() const
{
    return std::ranges::find(m_columns, std::optional(core::PasteField(core::TouchpointField::Title)),
                             &core::PasteColumn::field)
        == m_columns.end();
}

bool PastePresenter::canInsert() const
{
    return m_state == PasteState::Choosing && !lacksTitles()
        && (m_isPlanning || !core::isEmpty(m_plan.change));
}

bool PastePresenter::isLarge() const
{
    return int(m_sheet->rows.size()) > kFewRows;
}

void PastePresenter::open(const PasteSource& source, std::optional<core::StageId> stage)
{
    if (!m_maps.document().canChange())
        return;
    const quint64 request = ++m_request;
    m_source = source;
    m_sheet.reset();
    m_columns.clear();
    m_plan = {};
    m_isPlanning = false;
    m_insertsWhenPlanned = false;
    m_options = {};
    m_options.stage = stage;
    m_options.newStage =
        tr("Stage %1", "name of a new stage").arg(m_maps.document().whole().stages.size() + 1);
    if (source.text.size() + source.html.size() < kShortText)
        return begin(sheetIn(source));
    m_state = PasteState::Reading;
    emit changed();
    beside([source] { return sheetIn(source); },
           [this, request](std::optional<core::Sheet> sheet) {
               if (request == m_request)
                   begin(std::move(sheet));
           });
}

void PastePresenter::begin(std::optional<core::Sheet> sheet)
{
    m_state = sheet ? PasteState::Choosing : PasteState::Unreadable;
    if (!sheet)
        return emit changed();
    m_sheet = std::make_shared<const core::Sheet>(*std::move(sheet));
    m_options.hasNames = core::hasNames(*m_sheet, aroundOf(m_maps.document(), m_words));
    guess();
}

void PastePresenter::guess()
{
    m_columns = guessedColumns(*m_sheet, m_options.hasNames, aroundOf(m_maps.document(), m_words));
    m_options.ofRow.clear();
    m_options.leftOut.clear();
    m_plan = {};
    replan();
}

void PastePresenter::replan()
{
    m_options.fields.clear();
    for (const core::PasteColumn& each : m_columns)
        m_options.fields.push_back(each.field);
    const quint64 request = ++m_request;
    auto work = [sheet = m_sheet, options = m_options, around = aroundOf(m_maps.document(), m_words),
                 &ids = m_maps.context().ids] { return planPaste(*sheet, options, around, ids); };
    if (!isLarge())
        return take(work());
    m_isPlanning = true;
    emit changed();
    beside(std::move(work), [this, request](core::PastePlan plan) {
        if (request == m_request)
            take(std::move(plan));
    });
}

void PastePresenter::take(core::PastePlan plan)
{
    m_plan = std::move(plan);
    m_isPlanning = false;
    if (std::exchange(m_insertsWhenPlanned, false))
        return finish();
    emit changed();
}

void PastePresenter::close()
{
    if (m_state == PasteState::Closed)
        return;
    ++m_request;
    m_state = PasteState::Closed;
    m_sheet.reset();
    m_columns.clear();
    m_plan = {};
    emit changed();
}

void PastePresenter::setHasNames(bool hasNames)
{
    if (m_state != PasteState::Choosing || hasNames == m_options.hasNames)
        return;
    m_options.hasNames = hasNames;
    guess();
}

void PastePresenter::setField(int column, std::optional<core::PasteField> field)
{
    if (m_state != PasteState::Choosing)
        return;
    const auto around = aroundOf(m_maps.document(), m_words);
    for (int i = 0; i < int(m_columns.size()); ++i)
        if (field && m_columns[std::size_t(i)].field == field)
            m_columns[std::size_t(i)] = chosenColumn(*m_sheet, m_options.hasNames, i, {}, around);
    m_columns[std::size_t(column)] = chosenColumn(*m_sheet, m_options.hasNames, column, field, around);
    replan();
}

void PastePresenter::setDuplicates(core::PasteDuplicates duplicates)
{
    if (m_state != PasteState::Choosing)
        return;
    m_options.duplicates = duplicates;
    m_options.ofRow.clear();
    replan();
}

void PastePresenter::setDuplicatesOf(int row, core::PasteDuplicates duplicates)
{
    if (m_state != PasteState::Choosing)
        return;
    m_options.ofRow[row] = duplicates;
    m_options.leftOut.erase(row);
    replan();
}

void PastePresenter::toggleRow(int row)
{
    if (m_state != PasteState::Choosing)
        return;
    if (m_options.leftOut.erase(row) == 0)
        m_options.leftOut.insert(row);
    replan();
}

void PastePresenter::insert()
{
    if (!canInsert())
        return;
    if (m_isPlanning)
        m_insertsWhenPlanned = true;
    else
        finish();
}

void PastePresenter::finish()
{
    core::PastePlan plan = std::move(m_plan);
    close();
    if (core::isEmpty(plan.change))
        return;
    m_maps.document().apply(std::move(plan.change),
                            tr("paste %n touchpoint(s)", "undo step", int(plan.touchpoints.size())));
    emit inserted(plan.touchpoints);
}

} // namespace cxw::panels
