#include "panel_harness.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/number_format.h"
#include "panels/complaints/entry/entry_presenter.h"
#include "panels/complaints/helps/similar_presenter.h"
#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/helps/text_list_rows.h"

using namespace cxw;

namespace {

class HelpsHarness final : public support::PanelHarness
{
public:
    HelpsHarness()
    {
        helps.begin();
        settleAll();
    }

    template <class... Arguments>
    void run(void (panels::TextHelpsPresenter::*act)(Arguments...), const QString& first,
             const QString& second = {}, const QString& third = {})
    {
        if constexpr (sizeof...(Arguments) == 3)
            (helps.*act)(first, second, third);
        else
            (helps.*act)(first);
        settleAll();
    }

    void put(const char* before, const char* phrase, const char* better)
    {
        helps.putPhrase(QString::fromUtf8(before), {QString::fromUtf8(phrase), QString::fromUtf8(better)});
        settleAll();
    }

    QStringList phrases() const
    {
        QStringList all;
        for (const core::PolicyWording& each : helps.phrases())
            all += each.phrase + QStringLiteral(" > ") + each.better;
        return all;
    }

    core::ComplaintId log(const char* what)
    {
        panels::EntryPresenter entry{context, core::Language::En};
        entry.openNew();
        settleAll();
        entry.typeWhat(QString::fromUtf8(what));
        const core::ComplaintId id = entry.complaint();
        entry.save();
        settleAll();
        return id;
    }

    core::Complaint complaint(core::ComplaintId id)
    {
        return read([id](const core::UnitOfWork& work) { return *work.complaints().find(id); });
    }

    panels::TextHelpsPresenter helps{
        context,
        std::vector<core::PolicyWording>{{QStringLiteral("our policy"), QStringLiteral("Why")},
                                         {QStringLiteral("rules"), QStringLiteral("Who")}}};
};

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* each : texts)
        all += QString::fromUtf8(each);
    return all;
}

} // namespace

TEST_CASE("the workspace's own phrases are added, changed and removed, each in one step")
{
    HelpsHarness harness;
    CHECK(harness.phrases() == list({"our policy > Why", "rules > Who"}));
    auto before = harness.copy();
    harness.put("", " No  refunds ", "Let me see");
    CHECK(harness.phrases() == list({"No refunds > Let me see", "our policy > Why", "rules > Who"}));
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.put("no refunds", "No refund", "I will ask");
    CHECK(harness.phrases() == list({"No refund > I will ask", "our policy > Why", "rules > Who"}));
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.run(&panels::TextHelpsPresenter::removePhrase, QStringLiteral("no refund"));
    CHECK(harness.phrases() == list({"our policy > Why", "rules > Who"}));
    support::checkUndo(harness, before);
}

TEST_CASE("a phrase that comes with the program takes another sentence, other words, or is switched off")
{
    HelpsHarness harness;
    auto before = harness.copy();
    harness.put("our policy", "Our policy", "Mine");
    CHECK(harness.phrases() == list({"Our policy > Mine", "rules > Who"}));
    support::checkUndo(harness, before);
    before = harness.copy();
    harness.put("rules", "those are the rules", "Who");
    CHECK(harness.phrases() == list({"Our policy > Mine", "those are the rules > Who"}));
    support::checkUndo(harness, before);
    before = harness.copy();
    harness.run(&panels::TextHelpsPresenter::removePhrase, QStringLiteral("our policy"));
    CHECK(harness.phrases() == list({"those are the rules > Who"}));
    support::checkUndo(harness, before);
    harness.put("", "our policy", "Back");
    CHECK(harness.phrases() == list({"our policy > Back", "those are the rules > Who"}));
}

TEST_CASE("a phrase without a word or a sentence is not taken")
{
    HelpsHarness harness;
    harness.put("", "%&", "Why");
    harness.put("", "no way", "  ");
    CHECK(harness.phrases() == list({"our policy > Why", "rules > Who"}));
    CHECK_FALSE(harness.edits.stack().canUndo());
}

TEST_CASE("snippets are added, changed and removed, each in one step; a token is given once")
{
    using panels::TextHelpsPresenter;
    HelpsHarness harness;
    const auto tokens = [&] {
        QStringList all;
        for (const core::Snippet& each : harness.helps.snippets())
            all += each.token + QStringLiteral(" > ") + each.text;
        return all;
    };
    auto before = harness.copy();
    harness.run(&TextHelpsPresenter::putSnippet, {}, QStringLiteral("rf1"), QStringLiteral("Refund sent. "));
    CHECK(tokens() == list({"rf1 > Refund sent."}));
    support::checkUndo(harness, before);
    harness.run(&TextHelpsPresenter::putSnippet, {}, QStringLiteral("RF1"), QStringLiteral("Other"));
    harness.run(&TextHelpsPresenter::putSnippet, {}, QStringLiteral("a b"), QStringLiteral("Other"));
    CHECK(tokens() == list({"rf1 > Refund sent."}));
    before = harness.copy();
    harness.run(&TextHelpsPresenter::putSnippet, QStringLiteral("rf1"), QStringLiteral("RF2"),
                QStringLiteral("Two"));
    CHECK(tokens() == list({"RF2 > Two"}));
    support::checkUndo(harness, before);
    before = harness.copy();
    harness.run(&TextHelpsPresenter::removeSnippet, QStringLiteral("rf2"));
    CHECK(tokens().isEmpty());
    support::checkUndo(harness, before);
}

TEST_CASE("a kept phrase is cited in the complaint, unless it was taken out again")
{
    HelpsHarness harness;
    panels::EntryPresenter entry{harness.context, core::Language::En};
    entry.openNew();
    harness.settleAll();
    entry.typeWhat(QStringLiteral("Told her it is our policy, by the rules"));
    CHECK_FALSE(entry.isKept(QStringLiteral("our policy")));
    entry.keepPolicy(QStringLiteral("our policy"));
    entry.keepPolicy(QStringLiteral("OUR policy"));
    entry.keepPolicy(QStringLiteral("rules"));
    CHECK(entry.isKept(QStringLiteral("our policy")));
    entry.typeWhat(QStringLiteral("Told her it is our policy")); // pushes the draft before it into the file
    entry.typeDone(QStringLiteral("Sorry"));
    harness.settleAll();

    panels::EntryPresenter later{harness.context, core::Language::En};
    later.openNew();
    harness.settleAll();
    CHECK(later.isKept(QStringLiteral("rules")));
    const core::ComplaintId id = later.complaint();
    later.save();
    harness.settleAll();
    const core::Complaint saved = harness.complaint(id);
    REQUIRE(saved.citations.size() == 1);
    CHECK(saved.citations[0] == core::PolicyCitation{QStringLiteral("our policy"), harness.clock.now()});
    CHECK(saved.policyCited);

    harness.helps.readCosts();
    harness.settleAll();
    REQUIRE(harness.helps.costs().size() == 1);
    CHECK(harness.helps.costs()[0].citations == 1);
    const auto rows = panels::phraseRows(harness.helps, core::NumberFormat(QLocale::c())).rows;
    CHECK(rows[0][2] == QStringLiteral("1"));
    CHECK(rows[1][2] == QStringLiteral("0"));
    harness.undo();
    CHECK(harness.helps.costs().empty());
}

TEST_CASE("typing the same text again makes no draft")
{
    HelpsHarness harness;
    panels::EntryPresenter entry{harness.context, core::Language::En};
    entry.openNew();
    harness.settleAll();
    entry.typeWhat({});
    entry.typeDone({});
    entry.typePromises({});
    CHECK_FALSE(entry.hasDraft());
}

TEST_CASE("the three most alike are shown once the typing pauses, and the same text can be linked")
{
    HelpsHarness harness;
    const core::ComplaintId first = harness.log("The parcel came late and the box was broken");
    panels::SimilarPresenter similar{harness.context};
    similar.lookSoon({.text = QStringLiteral("the parcel came late and the box was broken"),
                      .self = core::ComplaintId(1),
                      .receivedBefore = {}});
    CHECK(similar.cases().empty());
    support::settle([&] { return !similar.cases().empty(); });
    REQUIRE(similar.sameText());
    CHECK(similar.sameText()->id == first);
    similar.lookSoon({.text = QStringLiteral("The parcel came late and the box was open when I came home"),
                      .self = core::ComplaintId(1),
                      .receivedBefore = {}});
    support::settle([&] { return !similar.sameText(); });
    CHECK(similar.cases().size() == 1);
    similar.lookSoon({.text = {}, .self = core::ComplaintId(2), .receivedBefore = {}});
    CHECK(similar.cases().empty());

    panels::EntryPresenter entry{harness.context, core::Language::En};
    entry.openNew();
    harness.settleAll();
    entry.typeWhat(QStringLiteral("The parcel came late and the box was broken"));
    entry.setVerified(core::Verified::Yes);
    entry.setDuplicateOf(first);
    CHECK(entry.isLinkedNow());
    const core::ComplaintId id = entry.complaint();
    entry.save();
    harness.settleAll();
    CHECK(harness.complaint(id).duplicateOf == first);
    CHECK(harness.complaint(id).status == core::ComplaintStatus::Duplicate);
}
