#include "panels/reports/reports_presenter.h"

#include "core/change_feed.h"
#include "core/clock.h"
#include "core/diagnostic/round_repository.h"
#include "core/store.h"
#include "core/unit_of_work.h"

#include <QPagedPaintDevice>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace cxw::panels {
namespace {

/// What one reading of the workspace brings.
struct LoadedRounds
{
    std::vector<core::Round> rounds;
    ReportChoice choice;
    std::shared_ptr<const PreparedReport> report;
};

bool isAmong(const std::vector<core::Round>& rounds, core::RoundId id)
{
    return std::ranges::find(rounds, id, &core::Round::id) != rounds.end();
}

bool isOver(const core::Round& round)
{
    return round.state == core::RoundState::Revealed || round.state == core::RoundState::Closed;
}

/// Puts rounds where none, or one that is gone, was chosen: the newest that is over, and the one before it.
ReportChoice completed(ReportChoice choice, const std::vector<core::Round>& rounds)
{
    if (rounds.empty())
        return choice;
    if (!isAmong(rounds, choice.round)) {
        const auto newest = std::ranges::find_if(rounds, isOver);
        choice.round = newest == rounds.end() ? rounds.front().id : newest->id;
    }
    const auto after = std::ranges::find(rounds, choice.round, &core::Round::id) + 1;
    if (std::ranges::find(after, rounds.end(), choice.earlier, &core::Round::id) == rounds.end())
        choice.earlier = after == rounds.end() ? core::RoundId() : after->id;
    return choice;
}

/// Runs `work` on a thread of the pool and hands its result to `watcher`, which forgets what it waited for.
template <class Result, class Work> void runInPool(QFutureWatcher<Result>& watcher, Work work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

int numberOf(core::RoundId id, const std::vector<core::Round>& rounds)
{
    const auto found = std::ranges::find(rounds, id, &core::Round::id);
    return found == rounds.end() ? 0 : found->number;
}

} // namespace

ReportsPresenter::ReportsPresenter(const WorkspaceContext& context, core::Language language, ReadReport read,
                                   QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_read(std::move(read))
    , m_choice{.language = language}
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &ReportsPresenter::hear);
    connect(&m_layout, &QFutureWatcher<SharedPages>::finished, this, [this] {
        if (m_layout.future().resultCount() > 0)
            take(m_layout.result());
    });
}

void ReportsPresenter::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_stale)
        reload();
}

std::vector<core::Round> ReportsPresenter::earlierRounds() const
{
    const auto chosen = std::ranges::find(m_rounds, m_choice.round, &core::Round::id);
    return chosen == m_rounds.end() ? std::vector<core::Round>()
                                    : std::vector<core::Round>(chosen + 1, m_rounds.end());
}

QString ReportsPresenter::fileName() const
{
    const QString language = core::codeOf(m_choice.language);
    switch (m_choice.kind) {
    case ReportKind::Round:
        return QStringLiteral("round-%1-%2").arg(numberOf(m_choice.round, m_rounds)).arg(language);
    case ReportKind::Comparison:
        return QStringLiteral("comparison-%1-%2-%3")
            .arg(numberOf(m_choice.earlier, m_rounds))
            .arg(numberOf(m_choice.round, m_rounds))
            .arg(language);
    case ReportKind::Ballots:
        return QStringLiteral("ballots-%1-%2").arg(numberOf(m_choice.round, m_rounds)).arg(language);
    case ReportKind::Actions: break;
    }
    return QStringLiteral("actions-%1-%2").arg(m_context.clock.today().toString(Qt::ISODate), language);
}

void ReportsPresenter::show(ReportKind kind, core::RoundId round, core::RoundId earlier)
{
    choose({.kind = kind, .round = round, .earlier = earlier, .language = m_choice.language});
}

void ReportsPresenter::chooseKind(ReportKind kind)
{
    ReportChoice wanted = m_choice;
    wanted.kind = kind;
    choose(wanted);
}

void ReportsPresenter::chooseRound(core::RoundId round)
{
    ReportChoice wanted = m_choice;
    wanted.round = round;
    choose(wanted);
}

void ReportsPresenter::chooseEarlier(core::RoundId earlier)
{
    ReportChoice wanted = m_choice;
    wanted.earlier = earlier;
    choose(wanted);
}

void ReportsPresenter::chooseLanguage(core::Language language)
{
    ReportChoice wanted = m_choice;
    wanted.language = language;
    choose(wanted);
}

void ReportsPresenter::choose(const ReportChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    reload();
}

void ReportsPresenter::chooseLook(const charts::PrintLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    emit choicesChanged();
    layOut();
}

void ReportsPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (changes.touches(core::EntityKinds(Workspace) | Person | Question | Round | RoundQuestion | Seat | Vote
                        | Agreed | Action))
        reload();
}

void ReportsPresenter::reload()
{
    m_stale = true;
    if (!m_active)
        return;
    setBusy(true);
    m_context.store.read(
        this,
        [choice = m_choice, read = m_read](const core::UnitOfWork& work) {
            LoadedRounds loaded{.rounds = work.rounds().all()};
            loaded.choice = completed(choice, loaded.rounds);
            loaded.report = read(work, loaded.choice);
            return loaded;
        },
        [this, request = ++m_request](core::Expected<LoadedRounds> loaded) {
            if (request != m_request)
                return;
            if (!loaded) {
                setBusy(false);
                emit failed(loaded.error());
                return;
            }
            m_stale = false;
            m_rounds = std::move(loaded->rounds);
            m_choice = loaded->choice;
            m_report = std::move(loaded->report);
            emit choicesChanged();
            layOut();
        });
}

void ReportsPresenter::layOut()
{
    if (!m_report) {
        take(nullptr);
        return;
    }
    setBusy(true);
    runInPool(m_layout, [report = m_report, look = m_look]() -> SharedPages {
        return std::make_shared<const charts::Pages>(report->pages(look));
    });
}

void ReportsPresenter::take(const SharedPages& pages)
{
    m_pages = pages;
    setBusy(false);
    emit pagesChanged();
}

void ReportsPresenter::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    emit busyChanged(busy);
}

/// Runs `work` in the pool; `done` hears of it when it went well.
void ReportsPresenter::write(std::function<core::Expected<void>()> work, std::function<void()> done)
{
    using Outcome = core::Expected<void>;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this, [this, watcher, done = std::move(done)] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater();
        if (outcome)
            done();
        else
            emit failed(outcome.error());
    });
    runInPool(*watcher, std::move(work));
}

void ReportsPresenter::save(const QString& path)
{
    if (m_report)
        write([report = m_report, look = m_look, path] { return report->save(path, look); },
              [this, path] { emit saved(path); });
}

/// The sheets are laid out anew: fonts are no matter for two threads at once.
void ReportsPresenter::print(const std::shared_ptr<QPagedPaintDevice>& device, int first, int last)
{
    if (!m_report)
        return;
    const auto paint = [report = m_report, look = m_look, device, first, last]() -> core::Expected<void> {
        charts::Pages pages = report->pages(look);
        auto& sheets = pages.sheets;
        if (last > 0 && std::size_t(last) < sheets.size())
            sheets.resize(std::size_t(last));
        if (first > 1)
            sheets.erase(sheets.begin(), sheets.begin() + std::min(first - 1, int(sheets.size())));
        charts::printSheets(pages, *device);
        return {};
    };
    write(paint, [this] { emit printed(); });
}

} // namespace cxw::panels
