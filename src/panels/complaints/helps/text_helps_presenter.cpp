#include "panels/complaints/helps/text_helps_presenter.h"

#include "core/change_feed.h"
#include "core/clock.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/helps/policy_in_complaint.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/complaint_edits.h"
#include "panels/complaints/helps/text_help_edits.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr qint64 kHelpPositionStep = 1024;

template <class Record> qint64 positionAfter(const std::vector<Record>& records)
{
    return records.empty() ? kHelpPositionStep : records.back().position + kHelpPositionStep;
}

EditName phraseName(const QString& phrase)
{
    return {TextHelpsPresenter::tr("phrase “%1”", "undo: names the act; of a policy").arg(phrase),
            QStringLiteral("policy phrase")};
}

EditName snippetName(const QString& token)
{
    return {TextHelpsPresenter::tr("snippet ;%1", "undo: names the act; a short word").arg(token),
            QStringLiteral("snippet")};
}

} // namespace

TextHelpsPresenter::TextHelpsPresenter(const WorkspaceContext& context,
                                       core::Later<std::vector<core::PolicyWording>> shipped, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_shipped(std::move(shipped))
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &TextHelpsPresenter::hear);
}

bool TextHelpsPresenter::canChange() const
{
    return !m_context.store.isReadOnly();
}

bool TextHelpsPresenter::isTaken(const QString& token, const QString& except) const
{
    const core::Snippet* other = core::findSnippet(m_snippets, token);
    return other && other != core::findSnippet(m_snippets, except);
}

void TextHelpsPresenter::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    take({});
    read();
}

void TextHelpsPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (m_begun && changes.touches(core::EntityKinds(PolicyPhrase) | Snippet))
        read();
    if (m_showsCosts && changes.touches(Complaint))
        readCosts();
}

void TextHelpsPresenter::read()
{
    m_context.store.read(
        this,
        [](const core::UnitOfWork& work) {
            return Lists{work.policyPhrases().all(), work.snippets().all()};
        },
        [this](core::Expected<Lists> lists) {
            if (!lists)
                return emit failed(lists.error());
            take(*lists);
            emit changed();
        });
}

void TextHelpsPresenter::take(const Lists& lists)
{
    m_own = lists.phrases;
    m_snippets = lists.snippets;
    std::vector<core::PolicyWording> own;
    for (const core::PolicyPhrase& each : m_own)
        own.push_back({each.phrase, each.better});
    m_phrases = core::watchedPhrases(own, m_shipped.get());
    m_watch = core::PolicyWatch(m_phrases);
}

void TextHelpsPresenter::readCosts()
{
    m_showsCosts = true;
    m_context.store.read(
        this,
        [](const core::UnitOfWork& work) { return core::policyCosts(work.complaints().citedPolicies()); },
        [this](core::Expected<std::vector<core::PolicyCost>> costs) {
            if (!costs)
                return emit failed(costs.error());
            m_costs = std::move(*costs);
            emit costsChanged();
        });
}

bool TextHelpsPresenter::isShipped(const QString& phrase) const
{
    return std::ranges::any_of(m_shipped.get(), [&](const core::PolicyWording& each) {
        return core::isSamePhrase(each.phrase, phrase);
    });
}

std::optional<core::PolicyPhrase> TextHelpsPresenter::ownPhrase(const QString& phrase) const
{
    const auto found = std::ranges::find_if(
        m_own, [&](const core::PolicyPhrase& each) { return core::isSamePhrase(each.phrase, phrase); });
    return found == m_own.end() ? std::nullopt : std::optional(*found);
}

core::PolicyPhrase TextHelpsPresenter::newPhrase(const core::PolicyWording& wording) const
{
    return {.id = m_context.ids.next<core::PolicyPhraseId>(),
            .phrase = wording.phrase.simplified(),
            .better = wording.better.simplified(),
            .position = positionAfter(m_own)};
}

void TextHelpsPresenter::putPhrase(const QString& before, const core::PolicyWording& wording)
{
    if (!canChange() || core::wordsIn(wording.phrase).isEmpty() || wording.better.simplified().isEmpty())
        return;
    const bool sameWords = core::isSamePhrase(before, wording.phrase);
    const auto own = ownPhrase(before);
    const auto other = sameWords ? std::nullopt : ownPhrase(wording.phrase);
    std::vector<ListChange<core::PolicyPhrase>> changes;
    core::PolicyPhrase after = newPhrase(wording);
    const auto replaced = own ? own : other;
    if (replaced) {
        after.id = replaced->id;
        after.position = replaced->position;
    }
    changes.push_back({replaced, after});
    if (own && other)
        changes.push_back({other, std::nullopt});
    if (!sameWords && isShipped(before)) // it stays known under its own words, and is not marked
        changes.push_back({std::nullopt, newPhrase({before, {}})});
    m_context.edits.push(policyPhraseEdit(phraseName(after.phrase), changes));
}

void TextHelpsPresenter::removePhrase(const QString& phrase)
{
    const auto own = ownPhrase(phrase);
    if (!canChange() || (!own && !isShipped(phrase)))
        return;
    std::optional<core::PolicyPhrase> after;
    if (isShipped(phrase)) {
        after = own.value_or(newPhrase({phrase, {}}));
        after->better.clear();
    }
    m_context.edits.push(policyPhraseEdit(phraseName(phrase), {{own, after}}));
}

void TextHelpsPresenter::putSnippet(const QString& before, const QString& token, const QString& text)
{
    if (!canChange() || !core::isToken(token) || text.trimmed().isEmpty() || isTaken(token, before))
        return;
    const core::Snippet* old = core::findSnippet(m_snippets, before);
    const core::Snippet after{.id = old ? old->id : m_context.ids.next<core::SnippetId>(),
                              .token = token,
                              .text = text.trimmed(),
                              .position = old ? old->position : positionAfter(m_snippets)};
    m_context.edits.push(
        snippetEdit(snippetName(token), {{old ? std::optional(*old) : std::nullopt, after}}));
}

void TextHelpsPresenter::removeSnippet(const QString& token)
{
    const core::Snippet* old = core::findSnippet(m_snippets, token);
    if (canChange() && old)
        m_context.edits.push(snippetEdit(snippetName(old->token), {{*old, std::nullopt}}));
}

void TextHelpsPresenter::useBetterIn(const core::Complaint& complaint, const core::PolicyWording& wording)
{
    const core::Complaint after = core::withBetterSentence(complaint, wording);
    if (!canChange() || after == complaint)
        return;
    m_context.edits.push(complaintEdit(
        {tr("better sentence in %1", "undo: names the act; a complaint's reference").arg(complaint.reference),
         QStringLiteral("better sentence")},
        complaint, after));
}

void TextHelpsPresenter::keepIn(const core::Complaint& complaint, const QString& phrase)
{
    const core::Complaint after = core::withCitation(complaint, phrase, m_context.clock.now());
    if (!canChange() || after == complaint)
        return;
    m_context.edits.push(complaintEdit(
        {tr("“%1” kept in %2", "undo: names the act; a policy phrase and a complaint's reference")
             .arg(phrase, complaint.reference),
         QStringLiteral("keep policy phrase")},
        complaint, after));
}

} // namespace cxw::panels
