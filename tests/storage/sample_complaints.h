#pragma once

#include "sample_records.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"

#include <random>

namespace support {

inline cxw::core::Instant at(int hour)
{
    return cxw::core::instantFrom(1'795'338'000'123) + std::chrono::hours(hour);
}

inline cxw::core::Customer customer(qint64 id, const char* name)
{
    return {.id = cxw::core::CustomerId(id), .name = QString::fromUtf8(name), .createdAt = at(0)};
}

inline cxw::core::Category category(qint64 id, qint64 parent = 0)
{
    return {.id = cxw::core::CategoryId(id),
            .parent = parent == 0 ? std::nullopt : std::optional(cxw::core::CategoryId(parent)),
            .name = QStringLiteral("Category %1").arg(id),
            .position = id};
}

/// A cause with a tree of whys: one, and two that explain it.
inline cxw::core::Cause cause(qint64 id)
{
    using namespace cxw::core;
    Cause made{.id = CauseId(id),
               .name = QStringLiteral("Callers give up"),
               .description = QStringLiteral("in the „hotline“ menu\nfor months"),
               .fixedOn = QDate(2026, 9, 7),
               .position = 1};
    made.whys = withBelow({}, {.id = WhyId(id * 10), .text = QStringLiteral("nobody answers")});
    made.whys = withBelow(made.whys,
                          {.id = WhyId(id * 10 + 1),
                           .parent = WhyId(id * 10),
                           .text = QStringLiteral("no key leads to a person"),
                           .mark = WhyMark::Suspected});
    made.whys = withBelow(made.whys,
                          {.id = WhyId(id * 10 + 2),
                           .parent = WhyId(id * 10),
                           .text = QStringLiteral("two of nine are there at lunch"),
                           .mark = WhyMark::Confirmed});
    return made;
}

/// A complaint of which nobody knows more than that it came.
inline cxw::core::Complaint complaint(qint64 id, const char* summary = "")
{
    return {.id = cxw::core::ComplaintId(id),
            .reference = cxw::core::complaintReference(2026, id),
            .receivedAt = at(0),
            .loggedAt = at(1),
            .summary = QString::fromUtf8(summary)};
}

/// Every list has what the samples speak of: Ana; customers 71 to 75; channels 81 to 83; categories 91 with
/// 93 and 94 under it, 92 with 95; product 101; causes 111, with whys, and 112; tags 121 to 123.
inline void addLists(cxw::core::UnitOfWork& work)
{
    using namespace cxw::core;
    work.people().save(ana());
    work.people().save({PersonId(12), QStringLiteral("Bo"), {}, {}});
    const char* names[] = {"Müller", "Ștefan Ionescu", "Пётр Алёхин", "José Núñez", "O'Neill"};
    for (int i = 0; i < 5; ++i)
        work.customers().save(customer(71 + i, names[i]));
    for (int i = 81; i <= 83; ++i)
        work.channels().save({.id = ChannelId(i),
                              .name = QStringLiteral("Channel %1").arg(i),
                              .firstResponseMinutes = i == 83 ? std::nullopt : std::optional(60 * (i - 78)),
                              .resolutionMinutes = i == 81 ? std::nullopt : std::optional(600),
                              .position = i});
    for (const Category& each :
         {category(91), category(92), category(93, 91), category(94, 91), category(95, 92)})
        work.categories().save(each);
    work.products().save({ProductId(101), QStringLiteral("Boiler"), 1024});
    work.causes().save(cause(111));
    work.causes().save({.id = CauseId(112), .name = QStringLiteral("Letter asks too late"), .position = 2});
    for (const qint64 id : {121, 122, 123})
        work.tags().save({TagId(id), QStringLiteral("Tag %1").arg(id), 200 - id});
}

/// A complaint with something in every field. Needs addLists and complaint 1.
inline cxw::core::Complaint fullComplaint()
{
    using namespace cxw::core;
    Complaint full{
        .id = ComplaintId(201),
        .reference = QStringLiteral("CX-2026-00201"),
        .sourceReference = QStringLiteral("ZD/77"),
        .receivedAt = at(0),
        .firstResponseAt = at(2),
        .resolvedAt = at(30),
        .closedAt = at(31),
        .loggedAt = at(1),
        .agent = PersonId(11),
        .customer = CustomerId(71),
        .channel = ChannelId(81),
        .isPublic = true,
        .category = CategoryId(93),
        .product = ProductId(101),
        .summary = QStringLiteral("Heizung kalt"),
        .description = QStringLiteral("„Seit Tagen“\nnothing 🎈"),
        .severity = 4,
        .remedyWanted = QStringLiteral("a new pump"),
        .remedyGiven = QStringLiteral("a new pump, and an apology"),
        .promises = {{PromiseId(302), QStringLiteral("call back"), at(5), PersonId(12), true, at(4)},
                     {PromiseId(301), QStringLiteral("a pump"), at(40), {}, {}, {}},
                     {PromiseId(303), QStringLiteral("a card"), {}, {}, false, {}}},
        .verified = Verified::NoAnswer,
        .outcome = Outcome::Goodwill,
        .money = Money{-1250, QStringLiteral("RON")},
        .handlingMinutes = 0,
        .policyCited = true,
        .citations = {{QStringLiteral("it is our policy"), at(6)}, {QStringLiteral("so geregelt"), at(2)}},
        .defection = Defection::AtRisk,
        .defectionReason = DefectionReason::Unknown,
        .satisfactionAfter = 5,
        .cause = CauseId(111),
        .preventable = false,
        .status = ComplaintStatus::WaitingForUs,
        .duplicateOf = ComplaintId(1),
        .timesReopened = 2,
        .tags = {TagId(123), TagId(121)},
        .legalHold = QStringLiteral("court, 4 C 12/26"),
        .anonymisedAt = at(50),
        .extraFields = {{QStringLiteral("Regiune"), QStringLiteral("Iași \"2\"")},
                        {QString(), QStringLiteral("x\n\\")},
                        {QStringLiteral("Regiune"), QString()}}};
    full.steps[0] = StepRecord{StepState::Done, at(2), QStringLiteral("rang at once")};
    full.steps[7] = StepRecord{StepState::NotApplicable, at(3), {}};
    return full;
}

/// Draws complaints from a seed; needs addLists.
class RandomComplaints final
{
public:
    explicit RandomComplaints(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class Id> [[nodiscard]] std::optional<Id> oneOf(qint64 first, int count)
    {
        const int drawn = below(count + 1);
        return drawn == count ? std::nullopt : std::optional(Id(first + drawn));
    }
    [[nodiscard]] QString words(int most)
    {
        const char* known[] = {"Reclamație", "Häuser", "ёлка",  "Rechnung", "naïve", "Straße",
                               "refund",     "late",   "позже", "queja",    "ñandú", "42"};
        QStringList drawn;
        for (int i = below(most + 1); i > 0; --i)
            drawn += QString::fromUtf8(known[below(12)]);
        return drawn.join(QStringLiteral(", "));
    }

    [[nodiscard]] cxw::core::Complaint next(qint64 id)
    {
        using namespace cxw::core;
        Complaint drawn = complaint(id);
        drawn.receivedAt = at(below(30)); // many at the same time
        drawn.sourceReference = chance(20) ? QStringLiteral("S%1").arg(below(50)) : QString();
        drawn.agent = oneOf<PersonId>(11, 2);
        drawn.customer = oneOf<CustomerId>(71, 5);
        drawn.channel = oneOf<ChannelId>(81, 3);
        drawn.category = oneOf<CategoryId>(91, 5);
        drawn.cause = oneOf<CauseId>(111, 2);
        for (int i = below(3); i > 0; --i)
            drawn.tags.insert(TagId(121 + below(3)));
        drawn.isPublic = chance(20);
        drawn.severity = chance(80) ? std::optional(1 + below(4)) : std::nullopt;
        drawn.verified = Verified(below(4));
        drawn.status = ComplaintStatus(below(7));
        drawn.firstResponseAt = chance(60) ? std::optional(at(below(60))) : std::nullopt;
        drawn.resolvedAt = chance(40) ? std::optional(at(below(60))) : std::nullopt;
        drawn.closedAt = chance(40) ? std::optional(at(below(60))) : std::nullopt;
        drawn.outcome = chance(50) ? std::optional(Outcome(below(4))) : std::nullopt;
        drawn.money = chance(30) ? std::optional(Money{below(9), words(1)}) : std::nullopt;
        drawn.defection = Defection(below(4));
        drawn.defectionReason = chance(50) ? std::optional(DefectionReason(below(5))) : std::nullopt;
        drawn.timesReopened = chance(20) ? 1 + below(3) : 0;
        drawn.legalHold = chance(10) ? std::optional(words(2)) : std::nullopt;
        drawn.anonymisedAt = chance(10) ? std::optional(at(below(30))) : std::nullopt;
        drawn.summary = words(3);
        drawn.description = words(5);
        drawn.remedyWanted = words(1);
        for (auto& step : drawn.steps)
            if (chance(drawn.severity == 4 ? 100 : 50))
                step = StepRecord{StepState(below(2)), at(below(9)), words(1)};
        for (int i = below(3); i > 0; --i)
            drawn.promises.push_back({.id = PromiseId(id * 10 + i),
                                      .text = words(1),
                                      .due = chance(70) ? std::optional(at(below(30))) : std::nullopt,
                                      .kept = chance(40) ? std::optional(chance(50)) : std::nullopt});
        return drawn;
    }

    [[nodiscard]] cxw::core::ComplaintFilter filter()
    {
        using namespace cxw::core;
        ComplaintFilter drawn;
        const char* texts[] = {"reclamatie", "haus", "елк",    "rech late", "STRASSE",
                               "cx-2026",    "re",   "muller", "ine"};
        if (chance(40))
            drawn.text = QString::fromUtf8(texts[below(9)]);
        drawn.unsettled = chance(20);
        if (chance(20))
            drawn.status = ComplaintStatus(below(7));
        drawn.isPublic = chance(10);
        drawn.incomplete = chance(20);
        drawn.severity = chance(10) ? std::optional(1 + below(4)) : std::nullopt;
        drawn.agent = chance(20) ? oneOf<PersonId>(11, 3) : std::nullopt;
        drawn.customer = chance(20) ? oneOf<CustomerId>(71, 6) : std::nullopt;
        drawn.channel = chance(20) ? oneOf<ChannelId>(81, 4) : std::nullopt;
        drawn.category = chance(30) ? oneOf<CategoryId>(91, 6) : std::nullopt;
        drawn.cause = chance(20) ? oneOf<CauseId>(111, 3) : std::nullopt;
        drawn.tag = chance(20) ? oneOf<TagId>(121, 4) : std::nullopt;
        drawn.receivedFrom = chance(20) ? std::optional(at(below(30))) : std::nullopt;
        drawn.receivedBefore = chance(20) ? std::optional(at(below(30))) : std::nullopt;
        drawn.loggedAt = chance(10) ? std::optional(at(1)) : std::nullopt;
        drawn.promiseDueBefore = chance(20) ? std::optional(at(below(30))) : std::nullopt;
        drawn.dueToGoIfClosedBefore = chance(20) ? std::optional(at(below(30))) : std::nullopt;
        return drawn;
    }

    /// As drawn for filter(), and one or two of the parts that lead from figures to rows.
    [[nodiscard]] cxw::core::ComplaintFilter filterOfFigures()
    {
        using namespace cxw::core;
        ComplaintFilter drawn = chance(30) ? filter() : ComplaintFilter();
        for (int i = 0; i < 2; ++i)
            switch (below(10)) {
            case 0: drawn.withoutChannel = true; break;
            case 1: drawn.withoutCategory = true; break;
            case 9: drawn.withoutCause = true; break;
            case 2: drawn.has = ComplaintTime(below(3)); break;
            case 3: drawn.outcome = Outcome(below(4)); break;
            case 4: drawn.defection = Defection(below(4)); break;
            case 5: drawn.defectionReason = DefectionReason(below(5)); break;
            case 6: drawn.reopened = true; break;
            case 7: drawn.promise = PromiseCondition{PromiseState(below(3)), at(below(30))}; break;
            default: addJudged(drawn); break;
            }
        return drawn;
    }

private:
    void addJudged(cxw::core::ComplaintFilter& filter)
    {
        using namespace cxw::core;
        if (chance(50))
            filter.step = StepCondition{kResolveSteps.at(std::size_t(below(8))),
                                        chance(40) ? std::nullopt : std::optional(StepState(below(2)))};
        else
            filter.target = TargetCondition{ComplaintTime(below(2)), TargetState(below(3)), at(below(30))};
    }

    std::mt19937 m_random;
};

} // namespace support
