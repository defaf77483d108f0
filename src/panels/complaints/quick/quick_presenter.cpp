#include "panels/complaints/quick/quick_presenter.h"

#include "core/change_feed.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/money_text.h"
#include "core/id_source.h"
#include "core/store.h"
#include "core/unit_of_work.h"
#include "panels/complaints/entry/complaint_logging.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kMostCustomers = 20; // of one beginning

const QString kQuickDraftKind = QStringLiteral("quick complaint");
const QString kQuickRecord = QStringLiteral("new");
const QString kQuickDraftLine = QStringLiteral("line");

template <class Record> std::vector<QString> nameList(const std::vector<Record>& records)
{
    std::vector<QString> names;
    for (const Record& each : records)
        names.push_back(each.name);
    return names;
}

std::vector<core::Customer> customersFor(const core::UnitOfWork& work, const std::vector<QString>& texts)
{
    std::vector<core::Customer> found;
    for (const QString& text : texts)
        for (const core::CustomerMatch& each : work.customers().matching(text, kMostCustomers))
            if (std::ranges::find(found, each.customer.id, &core::Customer::id) == found.end())
                found.push_back(each.customer);
    return found;
}

} // namespace

QuickPresenter::QuickPresenter(const WorkspaceContext& context, core::Language language, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_language(language)
    , m_drafts(context, kQuickDraftKind)
{
    connect(&context.changes, &core::ChangeFeed::committed, this, &QuickPresenter::hear);
    connect(&m_drafts, &RecordDrafts::broughtBack, this,
            [this](const QString&, const QHash<QString, QString>& texts) {
                if (!m_text.isEmpty())
                    return;
                m_text = texts.value(kQuickDraftLine);
                readCustomers();
                understand();
                emit opened();
            });
}

core::ReadingPlace QuickPresenter::place() const
{
    return {m_language, QTimeZone::systemTimeZone(), now()};
}

void QuickPresenter::setLanguage(core::Language language)
{
    m_language = language;
    understand();
}

void QuickPresenter::open()
{
    if (m_open)
        return;
    m_open = true;
    readChoices();
    m_drafts.fetch(kQuickRecord);
}

void QuickPresenter::hear(const core::ChangeSet& changes)
{
    using enum core::EntityKind;
    if (!m_open
        || !changes.touches(Complaint | Customer | Channel | Category | Person | Map | Stage | Touchpoint))
        return;
    readChoices();
    m_asked.clear();
    readCustomers();
}

void QuickPresenter::readChoices()
{
    m_context.store.read(this, loadChoices, [this](core::Expected<ComplaintChoices> choices) {
        if (!choices)
            return emit failed(choices.error());
        m_choices = std::move(*choices);
        m_lists.channels = nameList(m_choices.channels);
        m_lists.categories = nameList(m_choices.categories);
        m_lists.products = nameList(m_choices.products);
        m_lists.touchpoints.clear();
        for (const core::OfferedTouchpoint& each : m_choices.touchpoints.offered())
            m_lists.touchpoints.push_back(each.label);
        m_lists.currency = m_choices.currency;
        understand();
    });
}

void QuickPresenter::type(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_drafts.keep(kQuickRecord, kQuickDraftLine, text);
    readCustomers();
    understand();
}

/// Asks once for each beginning; an older answer is dropped.
void QuickPresenter::readCustomers()
{
    std::vector<QString> texts = core::quickCustomerTexts(m_text, place());
    if (texts == m_asked)
        return;
    m_asked = texts;
    const quint64 request = ++m_request;
    m_context.store.read(
        this, [texts = std::move(texts)](const core::UnitOfWork& work) { return customersFor(work, texts); },
        [this, request](core::Expected<std::vector<core::Customer>> customers) {
            if (request != m_request)
                return;
            if (!customers)
                return emit failed(customers.error());
            m_lists.customers = std::move(*customers);
            understand();
        });
}

void QuickPresenter::understand()
{
    m_entry = core::readQuickEntry(m_text, m_lists, place());
    emit changed();
}

ComplaintForm QuickPresenter::form() const
{
    ComplaintForm form{.customer = m_entry.customer,
                       .knownCustomer = m_entry.knownCustomer,
                       .channel = m_entry.channel.isEmpty() ? usualChannel() : m_entry.channel,
                       .touchpoint = m_entry.touchpoint,
                       .category = m_entry.category,
                       .severity = m_entry.severity,
                       .what = m_entry.line,
                       .verified = m_entry.verified,
                       .receivedAt = m_entry.receivedAt.value_or(now())};
    setText(form.more, core::ComplaintField::Agent, m_choices.agent);
    setText(form.more, core::ComplaintField::Product, m_entry.product);
    if (m_entry.money) {
        setText(form.more, core::ComplaintField::Amount, core::amountText(*m_entry.money));
        setText(form.more, core::ComplaintField::Currency, m_entry.money->currency);
    }
    return form;
}

bool QuickPresenter::canSave() const
{
    return m_open && !m_context.store.isReadOnly() && !m_entry.line.isEmpty();
}

void QuickPresenter::save()
{
    if (!canSave())
        return;
    const core::ReadingPlace here = place();
    const core::Complaint fresh{.id = m_context.ids.next<core::ComplaintId>(), .loggedAt = here.now};
    const FilledComplaint filled = fill(fresh, form(), m_choices, here, m_context.ids);
    writeComplaint(m_context,
                   {tr("complaint “%1”", "undo: names the act; what happened").arg(filled.complaint.summary),
                    QStringLiteral("log complaint")},
                   std::nullopt, filled);
    clear();
    emit saved(filled.complaint.id);
}

void QuickPresenter::clear()
{
    m_drafts.discard(kQuickRecord);
    m_text.clear();
    m_asked.clear();
    m_lists.customers.clear();
    understand();
    emit opened();
}

} // namespace cxw::panels
