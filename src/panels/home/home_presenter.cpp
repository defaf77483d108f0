#include "panels/home/home_presenter.h"

#include "core/actions/action_register.h"
#include "core/actions/action_repository.h"
#include "core/change_feed.h"
#include "core/diagnostic/round_repository.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/workspace_repository.h"

#include <algorithm>

namespace cxw::panels {
namespace {

void loadActions(const core::UnitOfWork& work, QDate today, HomeState& state)
{
    for (const core::Action& each : work.actions().all()) {
        state.openActions += each.status == core::ActionStatus::Open ? 1 : 0;
        state.overdueActions += isOverdue(each, today) ? 1 : 0;
        const auto days = daysToDue(each, today);
        if (days && *days <= HomePresenter::kSoonDays)
            state.dueActions.push_back(
                {each, each.owner ? work.people().rememberedName(*each.owner) : QString()});
    }
    std::ranges::sort(state.dueActions, core::isMoreUrgent, &DueAction::action);
}

HomeState load(const core::UnitOfWork& work, const core::QuestionBank& bank, core::Language language,
               QDate today)
{
    HomeState state{.loaded = true, .workspace = work.workspace().load()};
    loadActions(work, today, state);
    state.redesigns = loadRunningRedesigns(work, today, core::localZone());
    const auto rounds = work.rounds().all();
    for (const core::Round& round : rounds) {
        auto document = loadRoundDocument(work, round.id, language);
        const auto unanswered =
            std::ranges::count_if(document->votes.questions,
                                  [](const core::QuestionResult& each) { return each.counts.given() == 0; });
        if (round.id == rounds.front().id && round.state != core::RoundState::Closed && unanswered > 0) {
            state.openRound = round;
            state.openQuestions = int(unanswered);
        }
        if (!document->votes.hasAnswers())
            continue;
        const bool everyAreaAgreed = document->agreed.total.has_value();
        state.reading = everyAreaAgreed ? core::Reading::Agreed : core::Reading::Votes;
        state.areas = charts::namedAreas(document->results(state.reading), *document, bank);
        state.lastRound = std::move(document);
        break;
    }
    const auto held = state.lastRound ? std::optional(state.lastRound->sheet.round) : std::nullopt;
    state.due = loadDueList(work, today, held);
    return state;
}

} // namespace

HomePresenter::HomePresenter(const WorkspaceContext& context, core::Language language, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_language(language)
{
    using enum core::EntityKind;
    connect(&context.changes, &core::ChangeFeed::committed, this, [this](const core::ChangeSet& changes) {
        if (changes.touches(core::EntityKinds(Workspace) | Question | Area | Round | RoundQuestion | Vote
                            | Agreed | Action | Person | Redesign | Touchpoint | Calendar))
            reload();
        else if (changes.touches(core::EntityKinds(Complaint) | Customer))
            readLog();
        if (changes.touches(core::EntityKinds(Map) | Stage | Touchpoint | Channel | Complaint))
            readMaps();
    });
    reload();
}

bool HomePresenter::isReadOnly() const
{
    return m_context.store.isReadOnly();
}

void HomePresenter::setLanguage(core::Language language)
{
    m_language = language;
    reload();
}

void HomePresenter::setSeen(bool seen)
{
    m_isSeen = seen;
    if (seen && m_isLogOld)
        readLog();
    if (seen && m_areMapsOld)
        readMaps();
}

void HomePresenter::reload()
{
    const quint64 request = ++m_request;
    m_context.store.read(
        this,
        [&bank = m_context.bank, language = m_language, today = m_context.clock.today()](
            const core::UnitOfWork& work) { return load(work, bank, language, today); },
        [this, request](core::Expected<HomeState> state) {
            if (request != m_request)
                return;
            if (!state) {
                emit failed(state.error());
                return;
            }
            std::swap(state->log, m_state.log);
            std::swap(state->maps, m_state.maps);
            m_state = std::move(*state);
            emit changed();
            readLog();
            readMaps();
        });
}

void HomePresenter::readLog()
{
    m_isLogOld = !m_isSeen;
    if (m_isLogOld)
        return;
    const quint64 request = ++m_logRequest;
    m_context.store.read(
        this,
        [now = m_context.clock.now()](const core::UnitOfWork& work) {
            return loadLogSummary(work, now, QTimeZone::systemTimeZone());
        },
        [this, request](core::Expected<core::LogSummary> log) {
            if (request != m_logRequest)
                return;
            if (!log) {
                emit failed(log.error());
                return;
            }
            if (*log == m_state.log)
                return;
            m_state.log = std::move(*log);
            emit changed();
        });
}

void HomePresenter::readMaps()
{
    m_areMapsOld = !m_isSeen;
    if (m_areMapsOld)
        return;
    const quint64 request = ++m_mapRequest;
    m_context.store.read(
        this,
        [today = m_context.clock.today()](const core::UnitOfWork& work) {
            return loadMapSummary(work, today);
        },
        [this, request](core::Expected<core::MapSummary> maps) {
            if (request != m_mapRequest)
                return;
            if (!maps) {
                emit failed(maps.error());
                return;
            }
            if (*maps == m_state.maps)
                return;
            m_state.maps = std::move(*maps);
            emit changed();
        });
}

} // namespace cxw::panels
