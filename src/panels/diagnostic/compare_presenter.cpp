#include "panels/diagnostic/compare_presenter.h"

#include "core/change_feed.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/diagnostic/answer_edits.h"
#include "panels/diagnostic/diagnostic_presenter.h"

#include <algorithm>

namespace cxw::panels {
namespace {

/// The round that was compared with, and what came of it.
struct Compared
{
    std::optional<core::RoundId> earlier;
    std::optional<core::ComparisonDocument> document;
};

/// With `chosen`, or with the round that the rule names when nothing was chosen.
Compared compared(const core::UnitOfWork& work, core::RoundId chosen, const core::Round& later,
                  core::Language language)
{
    Compared result{.earlier = chosen.isNull() ? roundToCompareWith(work, later) : chosen};
    if (result.earlier)
        result.document = loadComparison(work, *result.earlier, later.id, language);
    return result;
}

} // namespace

ComparePresenter::ComparePresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
    , m_words(core::NumberFormat(core::localeOf(diagnostic.language())))
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, &ComparePresenter::reload);
    connect(&diagnostic.context().changes, &core::ChangeFeed::committed, this,
            [this](const core::ChangeSet& changes) {
                if (changes.touches(core::EntityKind::Action)) // the rest comes through the diagnostic
                    reload();
            });
}

void ComparePresenter::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    reload();
}

std::vector<core::Round> ComparePresenter::earlierRounds() const
{
    std::vector<core::Round> earlier;
    if (const auto& shown = m_diagnostic.document())
        for (const core::Round& each : m_diagnostic.rounds())
            if (each.number < shown->sheet.round.number)
                earlier.push_back(each);
    return earlier;
}

QDate ComparePresenter::nextDue() const
{
    return m_diagnostic.document() ? m_diagnostic.document()->due : QDate();
}

void ComparePresenter::compareWith(core::RoundId earlier)
{
    m_wanted = earlier;
    reload();
}

void ComparePresenter::read(core::Reading reading)
{
    m_wantedReading = reading;
    if (!m_document)
        return;
    take(std::move(m_document));
    m_trend = trendOf(m_sheets, m_reading);
    emit trendChanged();
}

bool ComparePresenter::canRecordThen() const
{
    return m_document && m_document->takesThenScores && !m_diagnostic.context().store.isReadOnly();
}

void ComparePresenter::recordThen(core::RoundQuestionId question, std::optional<int> score)
{
    if (!canRecordThen())
        return;
    const auto& questions = comparison().questions;
    const auto found = std::ranges::find_if(
        questions, [&](const core::QuestionChange& each) { return each.question.id == question; });
    if (found == questions.end() || found->then == score)
        return;
    const auto row = [&, now = m_diagnostic.context().clock.now()](const std::optional<int>& given) {
        return given ? std::optional(core::ThenScore{.question = question, .score = *given, .at = now})
                     : std::nullopt;
    };
    m_diagnostic.context().edits.push(thenScoreEdit(
        {tr("then-score of “%1”", "undo: names the act; what an earlier round should have scored")
             .arg(m_document->to.wordingOf(found->question).label),
         QStringLiteral("then-score")},
        question, row(found->then), row(score)));
}

void ComparePresenter::reload()
{
    if (!m_active)
        return;
    const quint64 request = ++m_request;
    const std::vector<core::Round> earlier = earlierRounds();
    const bool stillThere = std::ranges::find(earlier, m_wanted, &core::Round::id) != earlier.end();
    if (earlier.empty()) {
        m_earlier = {};
        take(std::nullopt);
        return;
    }
    m_diagnostic.context().store.read(
        this,
        [chosen = stillThere ? m_wanted : core::RoundId(), later = m_diagnostic.document()->sheet.round,
         language = m_diagnostic.language()](const core::UnitOfWork& work) {
            return compared(work, chosen, later, language);
        },
        [this, request](core::Expected<Compared> loaded) {
            if (request != m_request)
                return;
            if (!loaded) {
                emit failed(loaded.error());
                return;
            }
            m_earlier = loaded->earlier.value_or(core::RoundId());
            take(std::move(loaded->document));
            reloadTrend();
        });
}

void ComparePresenter::reloadTrend()
{
    m_diagnostic.context().store.read(
        this,
        [round = m_diagnostic.document()->sheet.round.id](const core::UnitOfWork& work) {
            return sheetsLike(work, round);
        },
        [this, request = m_request](core::Expected<std::vector<core::RoundSheet>> sheets) {
            if (request != m_request || !sheets)
                return;
            m_sheets = std::move(*sheets);
            m_trend = trendOf(m_sheets, m_reading);
            emit trendChanged();
        });
}

void ComparePresenter::take(std::optional<core::ComparisonDocument> document)
{
    m_words = charts::Words(core::NumberFormat(core::localeOf(m_diagnostic.language())));
    if (document && !(document->from.votes.hasAnswers() && document->to.votes.hasAnswers()))
        document.reset();
    m_document = std::move(document);
    m_reading = m_document && m_document->hasAgreed() ? m_wantedReading : core::Reading::Votes;
    m_areas = m_document ? charts::namedAreas(comparison(), *m_document, m_diagnostic.context().bank)
                         : std::vector<charts::NamedArea>();
    emit changed();
}

} // namespace cxw::panels
