#include "exchange/report/person_report.h"

#include "exchange/report/report_facts.h"

#include <QDateTime>

namespace cxw::exchange {
namespace {

using core::Complaint;

/// Makes the sections of one person's record.
class PersonSections final
{
public:
    PersonSections(const core::PersonRecord& record, const charts::Words& words)
        : m_record(record)
        , m_words(words)
    {
    }

    [[nodiscard]] std::vector<ReportFact> headFacts() const;
    [[nodiscard]] std::vector<ReportSection> all() const;
    [[nodiscard]] QString moment(core::Instant at) const;

private:
    [[nodiscard]] QString moment(const std::optional<core::Instant>& at) const
    {
        return at ? moment(*at) : QString();
    }
    [[nodiscard]] QString status(core::ComplaintStatus status) const;
    [[nodiscard]] QString money(const std::optional<core::Money>& money) const;
    [[nodiscard]] QString touchpoint(const std::optional<core::NamedTouchpoint>& touchpoint) const;
    [[nodiscard]] ReportSection complaint(const core::RecordedComplaint& recorded) const;
    void addTimes(std::vector<ReportFact>& facts, const Complaint& complaint) const;
    void addWords(std::vector<ReportFact>& facts, const Complaint& complaint) const;
    void addMarks(std::vector<ReportFact>& facts, const core::RecordedComplaint& recorded) const;
    [[nodiscard]] ReportSection history() const;
    [[nodiscard]] ReportSection drafts() const;

    const core::PersonRecord& m_record;
    const charts::Words& m_words;
};

void add(std::vector<ReportFact>& facts, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        facts.push_back({name, value});
}

QString PersonSections::moment(core::Instant at) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(core::millisecondsOf(at));
    return m_words.numbers().date(local.date()) + QLatin1Char(' ')
        + m_words.numbers().locale().toString(local.time(), QLocale::ShortFormat);
}

QString PersonSections::status(core::ComplaintStatus status) const
{
    using enum core::ComplaintStatus;
    switch (status) {
    case Open: return m_words.translate("cxw::exchange::PersonReport", "open", "status of a complaint");
    case WaitingForCustomer:
        return m_words.translate("cxw::exchange::PersonReport", "waiting for the customer",
                                 "status of a complaint");
    case WaitingForUs:
        return m_words.translate("cxw::exchange::PersonReport", "waiting for us", "status of a complaint");
    case Resolved:
        return m_words.translate("cxw::exchange::PersonReport", "resolved", "status of a complaint");
    case ClosedWithoutAgreement:
        return m_words.translate("cxw::exchange::PersonReport", "closed without agreement",
                                 "status of a complaint");
    case Withdrawn:
        return m_words.translate("cxw::exchange::PersonReport", "withdrawn", "status of a complaint");
    case Duplicate:
        return m_words.translate("cxw::exchange::PersonReport", "duplicate", "status of a complaint");
    }
    return {};
}

QString PersonSections::money(const std::optional<core::Money>& money) const
{
    constexpr double kMinorUnits = 100.0;
    return money ? m_words.numbers().locale().toString(double(money->minorUnits) / kMinorUnits, 'f', 2)
            + QLatin1Char(' ') + money->currency
                 : QString();
}

QString PersonSections::touchpoint(const std::optional<core::NamedTouchpoint>& touchpoint) const
{
    return touchpoint ? m_words
                            .translate("cxw::exchange::PersonReport", "%1, in stage “%2” of map “%3”",
                                       "a touchpoint, its stage and its map")
                            .arg(touchpoint->title, touchpoint->stageName, touchpoint->mapName)
                      : QString();
}

std::vector<ReportFact> PersonSections::headFacts() const
{
    const core::Customer& customer = m_record.customer;
    std::vector<ReportFact> facts;
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Name", "fact: of a customer"),
        customer.name);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Organisation", "fact: of a customer"),
        customer.organisation);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Contact", "fact: of a customer"),
        customer.contact);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Note", "fact: of a customer"),
        customer.note);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Known since", "fact: of a customer; a date"),
        moment(customer.createdAt));
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Complaints", "fact: how many"),
        m_words.numbers().integer(int(m_record.complaints.size())));
    return facts;
}

void PersonSections::addTimes(std::vector<ReportFact>& facts, const Complaint& complaint) const
{
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Received", "fact: of a complaint; a moment"),
        moment(complaint.receivedAt));
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "First response", "fact: of a complaint; a moment"),
        moment(complaint.firstResponseAt));
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Resolved", "fact: of a complaint; a moment"),
        moment(complaint.resolvedAt));
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Closed", "fact: of a complaint; a moment"),
        moment(complaint.closedAt));
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "Written down", "fact: of a complaint; a moment"),
        moment(complaint.loggedAt));
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "Anonymised", "fact: of a complaint; a moment"),
        moment(complaint.anonymisedAt));
}

void PersonSections::addWords(std::vector<ReportFact>& facts, const Complaint& complaint) const
{
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "Reference elsewhere", "fact: of a complaint"),
        complaint.sourceReference);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "What happened", "fact: of a complaint"),
        complaint.description);
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "You proposed", "fact: the customer's proposal"),
        complaint.remedyWanted);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "What we did", "fact: of a complaint"),
        complaint.remedyGiven);
    for (const core::Promise& each : complaint.promises)
        add(facts, m_words.translate("cxw::exchange::PersonReport", "We promised", "fact: of a complaint"),
            each.text);
    for (const auto& step : complaint.steps)
        if (step)
            add(facts, m_words.translate("cxw::exchange::PersonReport", "Noted", "fact: of a step"),
                step->line);
    for (const auto& [name, value] : complaint.extraFields)
        add(facts, name, value);
}

void PersonSections::addMarks(std::vector<ReportFact>& facts, const core::RecordedComplaint& recorded) const
{
    const Complaint& complaint = recorded.complaint;
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Status", "fact: of a complaint"),
        status(complaint.status));
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Channel", "fact: of a complaint"),
        recorded.channel);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Category", "fact: of a complaint"),
        recorded.category);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Product", "fact: of a complaint"),
        recorded.product);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Touchpoint", "fact: of a complaint"),
        touchpoint(recorded.touchpoint));
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "Handled by", "fact: of a complaint; a person"),
        recorded.agent);
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Severity", "fact: of a complaint; 1 to 4"),
        complaint.severity ? m_words.numbers().integer(*complaint.severity) : QString());
    add(facts, m_words.translate("cxw::exchange::PersonReport", "Money", "fact: of a complaint"),
        money(complaint.money));
    add(facts,
        m_words.translate("cxw::exchange::PersonReport", "Kept because",
                          "fact: why a complaint is on legal hold"),
        complaint.legalHold.value_or(QString()));
    if (recorded.isRemoved)
        add(facts, m_words.translate("cxw::exchange::PersonReport", "Removed", "fact: of a complaint"),
            m_words.translate("cxw::exchange::PersonReport", "lies in the bin", "of a complaint"));
}

ReportSection PersonSections::complaint(const core::RecordedComplaint& recorded) const
{
    std::vector<ReportFact> facts;
    addTimes(facts, recorded.complaint);
    addMarks(facts, recorded);
    addWords(facts, recorded.complaint);
    return {{recorded.complaint.reference, recorded.complaint.summary}, {facts}};
}

ReportSection PersonSections::history() const
{
    const QString title = m_words.translate("cxw::exchange::PersonReport", "What was changed",
                                            "heading: history of a person's records");
    ReportTable table;
    table.cells = {.caption = title,
                   .headers = {m_words.translate("cxw::exchange::PersonReport", "When", "column"),
                               m_words.translate("cxw::exchange::PersonReport", "Field", "column"),
                               m_words.translate("cxw::exchange::PersonReport", "Before", "column"),
                               m_words.translate("cxw::exchange::PersonReport", "After", "column")},
                   .isNumber = {false, false, false, false}};
    for (const core::HistoryEntry& each : m_record.history)
        table.cells.rows.push_back({moment(each.at), each.field, each.before, each.after});
    return {{title, {}}, {table}};
}

ReportSection PersonSections::drafts() const
{
    std::vector<ReportFact> facts;
    for (const core::Draft& each : m_record.drafts)
        add(facts, each.key.field, each.text);
    return {{m_words.translate("cxw::exchange::PersonReport", "Typed and not saved", "heading: drafts"), {}},
            {facts}};
}

std::vector<ReportSection> PersonSections::all() const
{
    std::vector<ReportSection> sections;
    for (const core::RecordedComplaint& each : m_record.complaints)
        sections.push_back(complaint(each));
    if (!m_record.history.empty())
        sections.push_back(history());
    if (!m_record.drafts.empty())
        sections.push_back(drafts());
    return sections;
}

} // namespace

SectionedReport personReportOf(const core::PersonRecord& record, const QString& organisation,
                               core::Instant at, core::Language language, const charts::Words& words)
{
    const PersonSections sections(record, words);
    SectionedReport report;
    report.language = language;
    report.title = organisation;
    report.subtitle = words
                          .translate("cxw::exchange::PersonReport", "Everything we hold on one person, %1",
                                     "subtitle of a page; a date and time")
                          .arg(sections.moment(at));
    report.facts = sections.headFacts();
    report.pageNumber = pageNumberText(words);
    report.sections = sections.all();
    return report;
}

} // namespace cxw::exchange
