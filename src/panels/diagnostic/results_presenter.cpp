#include "panels/diagnostic/results_presenter.h"

#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/round_edits.h"

#include <algorithm>

namespace cxw::panels {

ResultsPresenter::ResultsPresenter(DiagnosticPresenter& diagnostic, QObject* parent)
    : QObject(parent)
    , m_diagnostic(diagnostic)
    , m_words(core::NumberFormat(core::localeOf(diagnostic.language())))
{
    connect(&diagnostic, &DiagnosticPresenter::changed, this, &ResultsPresenter::takeDocument);
    takeDocument();
}

bool ResultsPresenter::hasResults() const
{
    return m_diagnostic.document() && m_diagnostic.document()->votes.hasAnswers();
}

bool ResultsPresenter::hasAgreed() const
{
    return m_diagnostic.document() && !m_diagnostic.document()->sheet.agreed.empty();
}

const core::RoundDocument& ResultsPresenter::document() const
{
    return *m_diagnostic.document();
}

const core::RoundResults& ResultsPresenter::results() const
{
    return document().results(m_reading);
}

bool ResultsPresenter::canNote() const
{
    return hasResults() && !m_diagnostic.context().store.isReadOnly();
}

bool ResultsPresenter::canAgree() const
{
    return hasResults() && !m_diagnostic.isReadOnly()
        && document().sheet.round.form != core::VotingForm::SinglePerson;
}

void ResultsPresenter::takeDocument()
{
    m_words = charts::Words(core::NumberFormat(core::localeOf(m_diagnostic.language())));
    if (!hasAgreed())
        m_reading = core::Reading::Votes;
    m_areas.clear();
    if (hasResults())
        m_areas = charts::namedAreas(results(), document(), m_diagnostic.context().bank);
    emit changed();
}

void ResultsPresenter::read(core::Reading reading)
{
    if (reading == m_reading || (reading == core::Reading::Agreed && !hasAgreed()))
        return;
    m_reading = reading;
    takeDocument();
}

const core::QuestionResult* ResultsPresenter::find(core::RoundQuestionId question) const
{
    const auto& all = results().questions;
    const auto found = std::ranges::find_if(
        all, [&](const core::QuestionResult& each) { return each.question.id == question; });
    return found == all.end() ? nullptr : &*found;
}

void ResultsPresenter::agree(core::RoundQuestionId question, std::optional<core::Answer> answer,
                             const QString& reason)
{
    const core::QuestionResult* result = canAgree() ? find(question) : nullptr;
    if (!result || (result->agreed == answer && result->agreedReason == reason.trimmed()))
        return;
    const core::Instant now = m_diagnostic.context().clock.now();
    const auto scoreOf = [&](const std::optional<core::Answer>& given, const QString& why) {
        return given ? std::optional(
                   core::AgreedScore{.question = question, .answer = *given, .reason = why, .at = now})
                     : std::nullopt;
    };
    m_diagnostic.context().edits.push(agreedEdit(
        {tr("agreed score of “%1”", "undo: names the act").arg(document().wordingOf(result->question).label),
         QStringLiteral("agree on a score")},
        question, scoreOf(result->agreed, result->agreedReason), scoreOf(answer, reason.trimmed())));
}

void ResultsPresenter::note(core::RoundQuestionId question, const QString& text)
{
    const core::QuestionResult* result = canNote() ? find(question) : nullptr;
    if (!result || result->question.note == text.trimmed())
        return;
    core::RoundQuestion after = result->question;
    after.note = text.trimmed();
    m_diagnostic.context().edits.push(
        questionsEdit({tr("note to “%1”", "undo: names the act").arg(document().wordingOf(after).label),
                       QStringLiteral("note")},
                      {result->question}, {after}));
}

} // namespace cxw::panels
