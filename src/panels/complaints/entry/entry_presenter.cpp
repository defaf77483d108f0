#include "panels/complaints/entry/entry_presenter.h"

#include "core/clock.h"
#include "core/complaint/helps/policy_in_complaint.h"
#include "core/complaint/tag_names.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/entry/complaint_logging.h"
#include "panels/complaints/entry/entry_draft.h"

#include <algorithm>

namespace cxw::panels {
namespace {

const QString kDraftKind = QStringLiteral("complaint");
const QString kNewRecord = QStringLiteral("new");

/// A record in the bin of which the complaint goes on speaking can still be chosen.
template <class Record>
void offer(std::vector<Record>& all, std::optional<decltype(Record::id)> id, const QString& name)
{
    if (!id || std::ranges::find(all, *id, &Record::id) != all.end())
        return;
    Record record;
    record.id = *id;
    record.name = name;
    all.insert(all.begin(), record);
}

} // namespace

EntryPresenter::EntryPresenter(const WorkspaceContext& context, core::Language language, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_language(language)
    , m_drafts(context, kDraftKind)
{
    connect(&m_drafts, &RecordDrafts::broughtBack, this, &EntryPresenter::bringBack);
    connect(this, &EntryPresenter::opened, this, &EntryPresenter::citationsChanged);
}

void EntryPresenter::setLanguage(core::Language language)
{
    m_language = language;
    emit changed();
}

core::ReadingPlace EntryPresenter::place() const
{
    return {m_language, QTimeZone::systemTimeZone(), now()};
}

QString EntryPresenter::draftName() const
{
    return isNew() ? kNewRecord : QString::number(m_before.id.value());
}

void EntryPresenter::openNew()
{
    const core::Instant at = now();
    start({.id = m_context.ids.next<core::ComplaintId>(), .receivedAt = at, .loggedAt = at},
          {.receivedAt = at});
}

void EntryPresenter::open(const core::ComplaintCard& card)
{
    start(card.complaint, formOf(card, place()));
}

void EntryPresenter::start(const core::Complaint& before, const ComplaintForm& form)
{
    m_open = true;
    m_broughtBack = false;
    m_hasDraft = false;
    m_before = before;
    m_form = form;
    m_matches.clear();
    emit opened();
    emit matchesChanged();
    readChoices();
    m_drafts.fetch(draftName());
}

void EntryPresenter::close()
{
    m_open = false;
    emit opened();
}

/// What was used last stands ready in a fresh form.
void EntryPresenter::readChoices()
{
    const auto answer = [this, begun = m_form](core::Expected<ComplaintChoices> choices) {
        if (!choices)
            return emit failed(choices.error());
        m_choices = std::move(*choices);
        offer(m_choices.channels, m_before.channel, begun.channel);
        offer(m_choices.categories, m_before.category, begun.category);
        offer(m_choices.products, m_before.product, textIn(begun.more, core::ComplaintField::Product));
        offer(m_choices.causes, m_before.cause, textIn(begun.more, core::ComplaintField::Cause));
        offer(m_choices.people, m_before.agent, textIn(begun.more, core::ComplaintField::Agent));
        if (isNew() && m_form == ComplaintForm{.receivedAt = m_form.receivedAt}) {
            m_form.channel = m_choices.lastChannel;
            if (m_choices.touchpoints.find(m_choices.lastTouchpoint, std::nullopt))
                m_form.touchpoint = m_choices.lastTouchpoint;
            const auto offered = offeredCategories(m_choices, m_form.receivedAt);
            if (std::ranges::find(offered, m_choices.lastCategory, &core::Category::name) != offered.end())
                m_form.category = m_choices.lastCategory;
            setText(m_form.more, core::ComplaintField::Agent, m_choices.agent);
        }
        emit opened();
    };
    m_context.store.read(this, loadChoices, answer);
}

void EntryPresenter::keep(const QString& field, const QString& text)
{
    if (isNew() && !m_hasDraft) // once: a draft's age is that of its first key
        m_drafts.keep(draftName(), DraftField::kReceived,
                      QString::number(core::millisecondsOf(m_form.receivedAt)));
    m_hasDraft = true;
    m_drafts.keep(draftName(), field, text);
    emit changed();
}

void EntryPresenter::bringBack(const QString& record, const QHash<QString, QString>& texts)
{
    if (!m_open || record != draftName())
        return;
    takeDraft(m_form, texts);
    m_broughtBack = true;
    m_hasDraft = true;
    emit opened();
}

void EntryPresenter::typeCustomer(const QString& name)
{
    m_form.customer = name;
    if (m_form.knownCustomer)
        keep(DraftField::kCustomerId, QString());
    m_form.knownCustomer.reset();
    keep(DraftField::kCustomer, name);
    const quint64 request = ++m_matchRequest;
    const QString typed = name.simplified();
    if (typed.isEmpty()) {
        m_matches.clear();
        return emit matchesChanged();
    }
    m_context.store.read(
        this,
        [typed](const core::UnitOfWork& work) { return work.customers().matching(typed, kMostMatches); },
        [this, request](core::Expected<std::vector<core::CustomerMatch>> matches) {
            if (request != m_matchRequest)
                return;
            if (!matches)
                return emit failed(matches.error());
            m_matches = std::move(*matches);
            emit matchesChanged();
        });
}

void EntryPresenter::takeMatch(int index)
{
    const core::Customer customer = m_matches[std::size_t(index)].customer;
    m_form.customer = customer.name;
    m_form.knownCustomer = customer.id;
    ++m_matchRequest;
    m_matches.clear();
    keep(DraftField::kCustomer, customer.name);
    keep(DraftField::kCustomerId, QString::number(customer.id.value()));
    emit matchesChanged();
}

void EntryPresenter::typeChannel(const QString& name)
{
    m_form.channel = name;
    keep(DraftField::kChannel, name);
}

void EntryPresenter::typeTouchpoint(const QString& name)
{
    m_form.touchpoint = name;
    keep(DraftField::kTouchpoint, name);
}

void EntryPresenter::typeCategory(const QString& name)
{
    m_form.category = name;
    keep(DraftField::kCategory, name);
}

void EntryPresenter::setSeverity(std::optional<int> severity)
{
    m_form.severity = severity;
    keep(DraftField::kSeverity, severity ? QString::number(*severity) : QString());
}

void EntryPresenter::typeWhat(const QString& text)
{
    if (text == m_form.what)
        return;
    m_form.what = text;
    keep(DraftField::kWhat, text);
}

void EntryPresenter::typeDone(const QString& text)
{
    if (text == m_form.done)
        return;
    m_form.done = text;
    keep(DraftField::kDone, text);
}

void EntryPresenter::typeProposal(const QString& text)
{
    m_form.proposal = text;
    keep(DraftField::kProposal, text);
}

void EntryPresenter::typePromises(const QString& lines)
{
    if (lines == m_form.promises)
        return;
    m_form.promises = lines;
    keep(DraftField::kPromises, lines);
}

void EntryPresenter::toggleStep(core::ResolveStep step)
{
    markStep(step, m_form.steps[std::size_t(step)] ? std::nullopt : std::optional(core::StepState::Done));
}

void EntryPresenter::markStep(core::ResolveStep step, std::optional<core::StepState> state)
{
    auto& record = m_form.steps[std::size_t(step)];
    const QString line = record ? record->line : QString();
    record =
        state ? std::optional(core::StepRecord{.state = *state, .at = now(), .line = line}) : std::nullopt;
    keep(DraftField::kSteps, draftTextOf(m_form.steps));
}

void EntryPresenter::typeStepLine(core::ResolveStep step, const QString& line)
{
    auto& record = m_form.steps[std::size_t(step)];
    if (!record || record->line == line)
        return;
    record->line = line;
    keep(DraftField::kSteps, draftTextOf(m_form.steps));
}

void EntryPresenter::setVerified(core::Verified verified)
{
    m_form.verified = verified;
    keep(DraftField::kVerified, core::codeOf(verified));
}

void EntryPresenter::typeMore(core::ComplaintField field, const QString& text)
{
    if (textIn(m_form.more, field) == text)
        return;
    setText(m_form.more, field, text);
    keep(core::codeOf(field), text);
}

bool EntryPresenter::isKept(const QString& phrase) const
{
    return core::isCited(m_form.citations, phrase);
}

void EntryPresenter::keepPolicy(const QString& phrase)
{
    if (isKept(phrase))
        return;
    m_form.citations.push_back({phrase, now()});
    keep(DraftField::kCitations, draftTextOf(m_form.citations));
    emit citationsChanged();
}

void EntryPresenter::setDuplicateOf(std::optional<core::ComplaintId> original)
{
    m_form.duplicateOf = original;
    keep(DraftField::kDuplicateOf, original ? QString::number(original->value()) : QString());
}

std::vector<core::PromiseLine> EntryPresenter::promises() const
{
    std::vector<core::PromiseLine> promises;
    for (const QString& line : m_form.promises.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        promises.push_back(core::readPromiseLine(line, place()));
    return promises;
}

core::ComplaintCard EntryPresenter::preview() const
{
    return {.complaint = fill(m_before, m_form, m_choices, place(), m_context.ids).complaint,
            .customer = m_form.customer,
            .channel = m_form.channel,
            .touchpoint = m_form.touchpoint,
            .category = m_form.category,
            .product = textIn(m_form.more, core::ComplaintField::Product),
            .agent = textIn(m_form.more, core::ComplaintField::Agent),
            .cause = textIn(m_form.more, core::ComplaintField::Cause),
            .tags = core::tagNames(textIn(m_form.more, core::ComplaintField::Tags))};
}

QString EntryPresenter::touchpointStage() const
{
    const auto touchpoint = preview().complaint.touchpoint;
    for (const core::OfferedTouchpoint& each : m_choices.touchpoints.offered())
        if (each.id == touchpoint)
            return each.stage;
    return {};
}

std::vector<core::MissingPart> EntryPresenter::missing() const
{
    return missingIn(preview().complaint);
}

bool EntryPresenter::canSave() const
{
    return m_open && !m_context.store.isReadOnly() && !m_form.what.trimmed().isEmpty();
}

void EntryPresenter::save()
{
    if (!canSave())
        return;
    const FilledComplaint filled = fill(m_before, m_form, m_choices, place(), m_context.ids);
    const std::optional<core::Complaint> before = isNew() ? std::nullopt : std::optional(m_before);
    const QString name = before
        ? tr("change of %1", "undo: names the act; a complaint's reference").arg(m_before.reference)
        : tr("complaint “%1”", "undo: names the act; what happened").arg(filled.complaint.summary);
    writeComplaint(m_context,
                   {name, before ? QStringLiteral("change complaint") : QStringLiteral("log complaint")},
                   before, filled);
    m_drafts.discard(draftName());
    m_open = false;
    emit saved(filled.complaint.id);
}

void EntryPresenter::discard()
{
    m_drafts.discard(draftName());
    if (isNew())
        openNew();
    else
        close();
}

void EntryPresenter::letGo(const core::Erasure& erasure)
{
    const auto& complaints = erasure.complaints;
    const bool isTheirs = erasure.customer
        && (m_before.customer == erasure.customer || m_form.knownCustomer == erasure.customer);
    if (!m_open || !(isTheirs || std::ranges::find(complaints, m_before.id) != complaints.end()))
        return;
    m_drafts.discard(draftName());
    openNew();
}

} // namespace cxw::panels
