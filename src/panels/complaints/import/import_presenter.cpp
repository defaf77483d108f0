#include "panels/complaints/import/import_presenter.h"

#include "charts/complaint_field_words.h"
#include "core/store.h"
#include "panels/complaints/import/import_edit.h"

#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr std::chrono::milliseconds kTick{100};

/// The first value of each column, looked for in the first rows.
QStringList examplesIn(const core::TableRows& table)
{
    constexpr int kRows = 50;
    constexpr qsizetype kLongest = 120;
    QStringList examples;
    examples.resize(table.header().size());
    int row = 0;
    table.forEach([&](int, const QStringList& cells) {
        for (qsizetype i = 0; i < std::min(cells.size(), examples.size()); ++i)
            if (examples[i].isEmpty())
                examples[i] = cells[i].left(kLongest).simplified();
        return ++row < kRows;
    });
    return examples;
}

} // namespace

/// The columns, and what the import would do where nothing keeps it from being done.
struct ImportPresenter::Planned
{
    std::vector<core::ImportColumn> columns;
    std::optional<core::MissingColumn> missing;
    QStringList examples;
    std::optional<core::ComplaintImportReport> report = {};

    static core::Expected<Planned> of(const core::UnitOfWork& work, const core::TableRows& table,
                                      const core::ComplaintImportOptions& options,
                                      const core::ComplaintImportContext& context)
    {
        auto guess = guessColumns(table, options.columns);
        if (!guess)
            return tl::unexpected(guess.error());
        Planned planned{
            .columns = std::move(guess->columns), .missing = guess->missing, .examples = examplesIn(table)};
        if (planned.missing || std::ranges::any_of(planned.columns, &core::ImportColumn::isAmbiguous))
            return planned;
        auto report = planComplaintImport(work, table, options, context);
        if (!report)
            return tl::unexpected(report.error());
        planned.report = *std::move(report);
        return planned;
    }
};

ImportPresenter::ImportPresenter(const WorkspaceContext& context, ReadTable read, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_read(std::move(read))
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &ImportPresenter::progressed);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_stage == ImportStage::Reading && m_reading.future().resultCount() > 0)
            take(m_reading.result());
    });
}

ImportPresenter::~ImportPresenter()
{
    cancel();
}

bool ImportPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

bool ImportPresenter::canImport() const
{
    return canChange() && m_stage == ImportStage::Choosing && !m_planning && m_plan && m_plan->written() > 0;
}

qint64 ImportPresenter::rowsDone() const
{
    if (m_stage == ImportStage::Writing)
        return m_job->progress.done();
    return m_planWork ? m_planWork->done() : 0;
}

const core::ComplaintImportReport& ImportPresenter::result() const
{
    return m_job->report;
}

std::optional<core::ComplaintFilter> ImportPresenter::imported() const
{
    const auto saysWhenLogged = [](const core::ImportColumn& each) {
        return each.field == core::ComplaintField::LoggedAt;
    };
    if (m_job->report.added == 0 || std::ranges::any_of(m_job->report.columns, saysWhenLogged))
        return std::nullopt;
    return core::ComplaintFilter{.loggedAt = m_job->records.loggedAt()};
}

void ImportPresenter::open(const QString& path)
{
    if (m_stage == ImportStage::Writing)
        return;
    close();
    m_fileName = QFileInfo(path).fileName();
    m_options = {.zone = core::localZone()};
    auto promise = std::make_shared<QPromise<core::Expected<SharedTable>>>();
    m_reading.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, read = m_read, path] {
        promise->start();
        promise->addResult(read(path));
        promise->finish();
    });
    show(ImportStage::Reading);
}

void ImportPresenter::close()
{
    cancel();
    ++m_request;
    m_table.reset();
    m_columns.clear();
    m_plan.reset();
    m_planning = false;
    m_problem.clear();
    show(ImportStage::None);
}

void ImportPresenter::show(ImportStage stage)
{
    m_stage = stage;
    if (m_planning || stage == ImportStage::Reading || stage == ImportStage::Writing)
        m_tick.start();
    else
        m_tick.stop();
    emit changed();
}

void ImportPresenter::take(const core::Expected<SharedTable>& table)
{
    if (!table) {
        m_problem = sentenceFor(table.error());
        return show(ImportStage::Refused);
    }
    m_table = *table;
    planAnew();
}

void ImportPresenter::planAnew()
{
    if (m_planWork)
        m_planWork->cancel();
    m_planWork = std::make_shared<core::LongWork>();
    m_planning = true;
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [table = m_table, options = m_options, progress = m_planWork, clock = &m_context.clock,
         ids = &m_context.ids](const core::UnitOfWork& work) {
            return Planned::of(work, *table, options,
                               {.clock = *clock, .ids = *ids, .progress = progress.get()});
        },
        [this, request](const core::Expected<core::Expected<Planned>>& planned) {
            if (request == m_request)
                take(planned ? *planned : tl::make_unexpected(planned.error()));
        });
    show(m_columns.empty() ? ImportStage::Reading : ImportStage::Choosing);
}

void ImportPresenter::take(const core::Expected<Planned>& planned)
{
    m_planning = false;
    m_plan.reset();
    if (planned) {
        m_columns = planned->columns;
        m_examples = planned->examples;
        m_plan = planned->report;
    }
    m_problem = planned ? problemOf(*planned) : sentenceFor(planned.error());
    show(m_columns.empty() ? ImportStage::Refused : ImportStage::Choosing);
}

QString ImportPresenter::problemOf(const Planned& planned)
{
    if (planned.missing == core::MissingColumn::Received)
        return tr("No column is known to say when a complaint was received. Choose one that becomes “%1”.",
                  "import of complaints; the name of a field")
            .arg(complaintFieldWord(core::ComplaintField::ReceivedAt, charts::Words()));
    if (planned.missing)
        return tr("No column is known to say what a complaint is about. Choose one that becomes “%1”, or the "
                  "category, the description or the product.",
                  "import of complaints; the name of a field")
            .arg(complaintFieldWord(core::ComplaintField::Summary, charts::Words()));
    const auto doubtful = std::ranges::find_if(planned.columns, &core::ImportColumn::isAmbiguous);
    if (doubtful != planned.columns.end())
        return tr("“%1” in the column “%2” can be read as %3 and as %4. Choose how its dates are meant.",
                  "import of complaints; a date, a column, two forms such as M/D/YYYY")
            .arg(doubtful->example, doubtful->header, codeOf(core::DateReading::MonthDayYear),
                 codeOf(core::DateReading::DayMonthYear));
    if (planned.report && planned.report->read == 0)
        return tr("The file has the names of columns and no row under them.", "import of complaints");
    return {};
}

void ImportPresenter::setField(std::size_t column, std::optional<core::ComplaintField> field)
{
    if (m_stage != ImportStage::Choosing || column >= m_columns.size() || m_columns[column].field == field)
        return;
    for (std::size_t i = 0; field && i < m_columns.size(); ++i)
        if (m_columns[i].field == field)
            m_options.columns.fieldsAt[i] = std::nullopt;
    m_options.columns.fieldsAt[column] = field;
    planAnew();
}

void ImportPresenter::setReading(std::size_t column, core::DateReading reading)
{
    if (m_stage != ImportStage::Choosing || column >= m_columns.size()
        || m_columns[column].reading == reading)
        return;
    m_options.columns.datesAt[column] = reading;
    m_columns[column].reading = reading; // the next press goes on from it, while the plan is being made
    planAnew();
}

void ImportPresenter::setDuplicates(core::Duplicates duplicates)
{
    if (m_stage != ImportStage::Choosing || duplicates == m_options.duplicates)
        return;
    m_options.duplicates = duplicates;
    planAnew();
}

void ImportPresenter::import()
{
    if (!canImport())
        return;
    m_job = std::shared_ptr<ImportJob>(new ImportJob{
        .table = m_table, .options = m_options, .clock = m_context.clock, .ids = m_context.ids});
    const int rows = int(std::min<qint64>(m_plan->written(), 1 << 30));
    Edit edit = importEdit(
        {tr("import of %n complaint(s)", "undo: names the act", rows), QStringLiteral("import complaints")},
        QStringLiteral("%1: %2 complaints").arg(m_fileName).arg(m_plan->written()), m_job);
    edit.written = [guard = QPointer(this), job = m_job](const core::Expected<void>& outcome) {
        if (guard && guard->m_job == job && guard->m_stage == ImportStage::Writing)
            guard->finish(outcome);
    };
    show(ImportStage::Writing);
    m_context.edits.push(std::move(edit));
}

void ImportPresenter::finish(const core::Expected<void>& outcome)
{
    if (outcome) {
        m_table.reset();
        return show(ImportStage::Done);
    }
    if (outcome.error().kind != core::ErrorKind::Cancelled)
        m_problem = sentenceFor(outcome.error());
    show(ImportStage::Choosing);
}

void ImportPresenter::cancel()
{
    if (m_planWork)
        m_planWork->cancel();
    if (m_stage == ImportStage::Writing)
        m_job->progress.cancel();
}

} // namespace cxw::panels
