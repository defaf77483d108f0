#include "exchange/complaint_parts_json.h"
#include "exchange/json/json_names.h"
#include "exchange/workspace_complaints_json.h"

#include <limits>

namespace cxw::exchange {
namespace {

using core::Complaint;

constexpr qint64 kLargestInt = std::numeric_limits<int>::max();
constexpr auto kComplaintStatusWords =
    "open, waiting_customer, waiting_us, resolved, closed_without_agreement, withdrawn, duplicate";

std::optional<int> intOrNullAt(const JsonPlace& place, qint64 least, qint64 most)
{
    return place.isNull() ? std::nullopt : std::optional(int(place.integer(least, most)));
}

template <class Choice>
std::optional<Choice> choiceOrNullAt(const JsonPlace& place, std::optional<Choice> (*from)(QStringView),
                                     const char* words)
{
    return place.isNull() ? std::nullopt : std::optional(place.choice(from, words));
}

qint64 listPositionIn(const JsonPlace& place)
{
    return place.at("position").integer(-kLargestExactInteger, kLargestExactInteger);
}

core::Channel channelFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "name", "icon", "firstResponseMinutes", "resolutionMinutes", "position"});
    return {.id = place.at("id").id<core::ChannelId>(),
            .name = place.at("name").text(),
            .icon = place.at("icon").text(),
            .firstResponseMinutes = intOrNullAt(place.at("firstResponseMinutes"), 1, kLargestInt),
            .resolutionMinutes = intOrNullAt(place.at("resolutionMinutes"), 1, kLargestInt),
            .position = listPositionIn(place)};
}

template <class Record> Record namedFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "name", "position"});
    return {.id = place.at("id").id<decltype(Record::id)>(),
            .name = place.at("name").text(),
            .position = listPositionIn(place)};
}

QDate dateOrNullAt(const JsonPlace& place)
{
    return place.isNull() ? QDate() : place.date();
}

core::PolicyPhrase policyPhraseFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "phrase", "better", "position"});
    return {.id = place.at("id").id<core::PolicyPhraseId>(),
            .phrase = place.at("phrase").filledText(),
            .better = place.at("better").text(),
            .position = listPositionIn(place)};
}

core::Snippet snippetFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "token", "text", "position"});
    return {.id = place.at("id").id<core::SnippetId>(),
            .token = place.at("token").filledText(),
            .text = place.at("text").text(),
            .position = listPositionIn(place)};
}

core::Customer customerFrom(const JsonPlace& place)
{
    place.expectKeys({"id", "name", "organisation", "contact", "note", "createdAt"});
    return {.id = place.at("id").id<core::CustomerId>(),
            .name = place.at("name").text(),
            .organisation = place.at("organisation").text(),
            .contact = place.at("contact").text(),
            .note = place.at("note").text(),
            .createdAt = place.at("createdAt").instant()};
}

void readTimes(const JsonPlace& place, Complaint& complaint)
{
    complaint.receivedAt = place.at("receivedAt").instant();
    complaint.firstResponseAt = instantOrNullAt(place.at("firstResponseAt"));
    complaint.resolvedAt = instantOrNullAt(place.at("resolvedAt"));
    complaint.closedAt = instantOrNullAt(place.at("closedAt"));
    complaint.loggedAt = place.at("loggedAt").instant();
}

void readStory(const JsonPlace& place, Complaint& complaint)
{
    const JsonPlace source = place.at("sourceReference");
    complaint.sourceReference = source.isNull() ? QString() : source.text();
    complaint.isPublic = place.at("public").truth();
    complaint.summary = place.at("summary").text();
    complaint.description = place.at("description").text();
    complaint.severity = intOrNullAt(place.at("severity"), 1, 4);
    complaint.status = place.at("status").choice(core::complaintStatusFrom, kComplaintStatusWords);
    complaint.timesReopened = int(place.at("timesReopened").integer(0, kLargestInt));
    complaint.remedyWanted = place.at("remedyWanted").text();
    complaint.remedyGiven = place.at("remedyGiven").text();
    complaint.steps = stepsAt(place.at("steps"));
    complaint.extraFields = extrasAt(place.at("extraFields"));
}

void readOutcome(const JsonPlace& place, Complaint& complaint)
{
    complaint.verified = place.at("verified").choice(core::verifiedFrom, "not_asked, yes, no, no_answer");
    complaint.outcome =
        choiceOrNullAt(place.at("outcome"), core::outcomeFrom, "upheld, partly, not_upheld, goodwill");
    complaint.money = moneyOrNullAt(place.at("money"));
    complaint.handlingMinutes = intOrNullAt(place.at("handlingMinutes"), 0, kLargestInt);
    complaint.policyCited = place.at("policyCited").truth();
    if (const auto citations = place.find("citations")) // older files have none
        complaint.citations = citationsAt(*citations);
    complaint.defection = place.at("defection").choice(core::defectionFrom, "none, at_risk, left, saved");
    complaint.defectionReason = choiceOrNullAt(place.at("defectionReason"), core::defectionReasonFrom,
                                               "price, service, product, other, unknown");
    complaint.satisfactionAfter = intOrNullAt(place.at("satisfactionAfter"), 1, 5);
    complaint.preventable = truthOrNullAt(place.at("preventable"));
}

/// Files from before these keys lack them.
void readPrivacy(const JsonPlace& place, Complaint& complaint)
{
    if (const auto hold = place.find("legalHold"); hold && !hold->isNull())
        complaint.legalHold = hold->text();
    if (const auto at = place.find("anonymisedAt"))
        complaint.anonymisedAt = instantOrNullAt(*at);
}

/// Reads the lists before the complaints, and remembers what these may name.
class CopyReader final
{
public:
    CopyReader(const JsonPlace& file, const NamesForMaps& names, core::WorkspaceCopy& copy)
        : m_file(file)
        , m_names(names)
        , m_people(names.people)
        , m_copy(copy)
    {
    }

    void read()
    {
        readRecords("channels", m_channels, m_copy.channels, channelFrom);
        m_touchpoints = readMaps(m_file, m_names, m_channels, m_copy);
        readRecords("categories", m_categories, m_copy.categories,
                    [this](const JsonPlace& place) { return categoryAt(place); });
        readMerges();
        readRecords("products", m_products, m_copy.products, namedFrom<core::Product>);
        readRecords("causes", m_causes, m_copy.causes,
                    [this](const JsonPlace& place) { return causeAt(place); });
        readRecords("tags", m_tags, m_copy.tags, namedFrom<core::Tag>);
        readRecords("policyPhrases", m_policyPhrases, m_copy.policyPhrases, policyPhraseFrom);
        readRecords("snippets", m_snippets, m_copy.snippets, snippetFrom);
        readRecords("customers", m_customers, m_copy.customers, customerFrom);
        readRecords("complaints", m_complaints, m_copy.complaints,
                    [this](const JsonPlace& place) { return complaintAt(place); });
        if (const auto complaints = m_file.find("complaints"))
            readDuplicates(complaints->items());
    }

private:
    template <class Record, class Read>
    void readRecords(const char* key, std::set<decltype(Record::id)>& known, std::vector<Record>& records,
                     Read recordFrom)
    {
        const auto list = m_file.find(key);
        if (!list)
            return;
        for (const JsonPlace& place : list->items()) {
            records.push_back(recordFrom(place));
            expectNew(known, records.back().id, place.at("id"));
        }
    }

    /// What it stands under stands before it and is of the upper level.
    [[nodiscard]] core::Category categoryAt(const JsonPlace& place)
    {
        // Files from before categories were merged say nothing of that.
        place.expectKeys({"id", "parent", "name", "position"}, {"mergedInto", "validFrom", "validUntil"});
        core::Category category{.id = place.at("id").id<core::CategoryId>(),
                                .parent = knownOrNull(m_upperCategories, place.at("parent")),
                                .name = place.at("name").text(),
                                .position = listPositionIn(place)};
        if (const auto from = place.find("validFrom"))
            category.validFrom = dateOrNullAt(*from);
        if (const auto until = place.find("validUntil"))
            category.validUntil = dateOrNullAt(*until);
        if (!category.parent)
            m_upperCategories.insert(category.id);
        return category;
    }

    /// Once all are known: a category may be merged into one that stands after it.
    void readMerges()
    {
        const auto list = m_file.find("categories");
        if (!list)
            return;
        const std::vector<JsonPlace> places = list->items();
        for (std::size_t i = 0; i < places.size(); ++i)
            if (const auto place = places[i].find("mergedInto")) {
                core::Category& category = m_copy.categories[i];
                category.mergedInto = knownOrNull(m_categories, *place);
                if (category.mergedInto == category.id)
                    place->refuseUnknown();
            }
    }

    [[nodiscard]] core::Cause causeAt(const JsonPlace& place)
    {
        place.expectKeys({"id", "name", "description", "fixedOn", "position", "whys"});
        core::Cause cause{.id = place.at("id").id<core::CauseId>(),
                          .name = place.at("name").text(),
                          .description = place.at("description").text(),
                          .fixedOn = dateOrNullAt(place.at("fixedOn")),
                          .position = listPositionIn(place)};
        std::set<core::WhyId> explained;
        std::vector<core::Why> whys;
        for (const JsonPlace& each : place.at("whys").items())
            whys.push_back(whyAt(each, explained));
        cause.whys = core::fiveWhysOf(whys);
        return cause;
    }

    /// What it explains stands before it, in the same cause.
    [[nodiscard]] core::Why whyAt(const JsonPlace& place, std::set<core::WhyId>& explained)
    {
        place.expectKeys({"id", "parent", "text", "position", "mark"});
        const core::Why why{.id = place.at("id").id<core::WhyId>(),
                            .parent = knownOrNull(explained, place.at("parent")).value_or(core::WhyId()),
                            .text = place.at("text").text(),
                            .position = listPositionIn(place),
                            .mark =
                                choiceOrNullAt(place.at("mark"), core::whyMarkFrom, "suspected, confirmed")};
        expectNew(m_whys, why.id, place.at("id"));
        explained.insert(why.id);
        return why;
    }

    [[nodiscard]] std::set<core::TagId> tagsAt(const JsonPlace& place) const
    {
        std::set<core::TagId> tags;
        for (const JsonPlace& each : place.items()) {
            const auto tag = each.id<core::TagId>();
            expectKnown(m_tags, tag, each);
            expectNew(tags, tag, each);
        }
        return tags;
    }

    [[nodiscard]] Complaint complaintAt(const JsonPlace& place)
    {
        place.expectKeys({"id",          "reference",       "sourceReference",   "receivedAt",
                          "resolvedAt",  "firstResponseAt", "closedAt",          "loggedAt",
                          "agent",       "customer",        "channel",           "public",
                          "category",    "product",         "summary",           "description",
                          "severity",    "status",          "duplicateOf",       "timesReopened",
                          "verified",    "remedyWanted",    "remedyGiven",       "outcome",
                          "money",       "handlingMinutes", "policyCited",       "defection",
                          "preventable", "defectionReason", "satisfactionAfter", "promises",
                          "steps",       "extraFields"},
                         // Files from before these have none.
                         {"touchpoint", "cause", "tags", "citations", "legalHold", "anonymisedAt"});
        Complaint complaint{.id = place.at("id").id<core::ComplaintId>(),
                            .reference = place.at("reference").filledText(),
                            .agent = knownOrNull(m_people, place.at("agent")),
                            .customer = knownOrNull(m_customers, place.at("customer")),
                            .channel = knownOrNull(m_channels, place.at("channel")),
                            .category = knownOrNull(m_categories, place.at("category")),
                            .product = knownOrNull(m_products, place.at("product"))};
        expectNew(m_references, complaint.reference, place.at("reference"));
        if (const auto touchpoint = place.find("touchpoint"))
            complaint.touchpoint = knownOrNull(m_touchpoints, *touchpoint);
        if (const auto cause = place.find("cause"))
            complaint.cause = knownOrNull(m_causes, *cause);
        if (const auto tags = place.find("tags"))
            complaint.tags = tagsAt(*tags);
        readTimes(place, complaint);
        readStory(place, complaint);
        readOutcome(place, complaint);
        readPrivacy(place, complaint);
        for (const JsonPlace& promise : place.at("promises").items())
            complaint.promises.push_back(promiseAt(promise));
        return complaint;
    }

    [[nodiscard]] core::Promise promiseAt(const JsonPlace& place)
    {
        place.expectKeys({"id", "text", "due", "by", "kept", "keptAt"});
        const core::Promise promise{.id = place.at("id").id<core::PromiseId>(),
                                    .text = place.at("text").text(),
                                    .due = instantOrNullAt(place.at("due")),
                                    .by = knownOrNull(m_people, place.at("by")),
                                    .kept = truthOrNullAt(place.at("kept")),
                                    .keptAt = instantOrNullAt(place.at("keptAt"))};
        expectNew(m_promises, promise.id, place.at("id"));
        return promise;
    }

    /// Once all are known: the complaint that another repeats may stand after that one.
    void readDuplicates(const std::vector<JsonPlace>& places)
    {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const JsonPlace place = places[i].at("duplicateOf");
            Complaint& complaint = m_copy.complaints[i];
            complaint.duplicateOf = knownOrNull(m_complaints, place);
            if (complaint.duplicateOf == complaint.id)
                place.refuseUnknown();
        }
    }

    const JsonPlace& m_file;
    const NamesForMaps& m_names;
    const std::set<core::PersonId>& m_people;
    core::WorkspaceCopy& m_copy;
    std::set<core::ChannelId> m_channels;
    std::set<core::TouchpointId> m_touchpoints;
    std::set<core::CategoryId> m_categories;
    std::set<core::CategoryId> m_upperCategories;
    std::set<core::ProductId> m_products;
    std::set<core::CauseId> m_causes;
    std::set<core::WhyId> m_whys;
    std::set<core::TagId> m_tags;
    std::set<core::PolicyPhraseId> m_policyPhrases;
    std::set<core::SnippetId> m_snippets;
    std::set<core::CustomerId> m_customers;
    std::set<core::ComplaintId> m_complaints;
    std::set<QString> m_references;
    std::set<core::PromiseId> m_promises;
};

} // namespace

void readComplaints(const JsonPlace& file, const NamesForMaps& names, core::WorkspaceCopy& copy)
{
    CopyReader(file, names, copy).read();
}

} // namespace cxw::exchange
