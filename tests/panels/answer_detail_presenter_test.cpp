#include "panel_harness.h"

#include "core/diagnostic/answer_detail_repository.h"
#include "core/diagnostic/round_results.h"
#include "panels/diagnostic/answer_detail_presenter.h"
#include "panels/diagnostic/evidence_list.h"
#include "panels/diagnostic/evidence_model.h"
#include "panels/diagnostic/five_whys_model.h"
#include "panels/theme/appearance.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace cxw;
using core::EvidenceKind;
using core::WhyId;
using panels::AnswerDetailPresenter;

namespace {

/// A quick round whose first answer is looked at.
class AnswerHarness final : public support::DiagnosticHarness
{
public:
    AnswerHarness()
    {
        makeQuickRound();
        details.open(first());
    }

    [[nodiscard]] core::RoundQuestionId first() const { return sheet().questions.front().id; }
    WhyId below(WhyId explained, const char* text)
    {
        const WhyId added = details.addBelow(explained, QString::fromUtf8(text));
        settleAll();
        return added;
    }
    [[nodiscard]] int acts() { return edits.stack().count(); }
    /// The words of all whys in reading order, between bars.
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (const core::Why& each : details.whys().whys)
            all += each.text;
        return all.join(QLatin1Char('|'));
    }

    AnswerDetailPresenter details{diagnostic};
};

/// So many levels, one under the other; the last one.
WhyId addChain(AnswerHarness& harness, int levels)
{
    WhyId last;
    for (int i = 0; i < levels; ++i)
        last = harness.below(last, "because");
    return last;
}

} // namespace

TEST_CASE("evidence is added, reworded and removed, each undoable")
{
    AnswerHarness harness;
    auto before = harness.copy();
    harness.details.addEvidence(EvidenceKind::Text, QStringLiteral("  41 repeats in May "));
    REQUIRE(harness.details.evidence().size() == 1);
    const core::Evidence added = harness.details.evidence().front();
    CHECK(added.text == QStringLiteral("41 repeats in May"));
    harness.settleAll();
    support::checkUndo(harness, before);
    CHECK(harness.details.evidence() == std::vector{added});

    before = harness.copy();
    harness.details.rewordEvidence(added.id, QStringLiteral("42 repeats in May"));
    CHECK(harness.details.evidence().front().text == QStringLiteral("42 repeats in May"));
    harness.settleAll();
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.details.removeEvidence(added.id);
    CHECK(harness.details.evidence().empty());
    harness.settleAll();
    support::checkUndo(harness, before);
}

TEST_CASE("evidence without words, the same words again and strangers are no act")
{
    AnswerHarness harness;
    harness.details.addEvidence(EvidenceKind::File, QStringLiteral("calls.ods"));
    harness.settleAll();
    const int acts = harness.acts();
    harness.details.addEvidence(EvidenceKind::Text, QStringLiteral("  "));
    harness.details.rewordEvidence(harness.details.evidence().front().id, QStringLiteral(" calls.ods "));
    harness.details.rewordEvidence(core::EvidenceId(1), QStringLiteral("x"));
    harness.details.removeEvidence(core::EvidenceId(1));
    CHECK(harness.acts() == acts);
}

TEST_CASE("evidence belongs to the answer that is looked at")
{
    AnswerHarness harness;
    harness.details.addEvidence(EvidenceKind::Text, QStringLiteral("one"));
    harness.settleAll();
    harness.details.open(harness.sheet().questions[1].id);
    CHECK(harness.details.evidence().empty());
    harness.details.open(harness.first());
    CHECK(harness.details.evidence().size() == 1);
}

TEST_CASE("of a file only the name is kept")
{
    AnswerHarness harness;
    const panels::Appearance appearance{QFont()};
    panels::EvidenceList list(appearance, harness.details);
    list.addFile(QStringLiteral("/home/ana/Überblick Mai.pdf"));
    list.addFile(QString()); // the dialog was left
    harness.settleAll();
    REQUIRE(harness.sheet().evidence.size() == 1);
    CHECK(harness.sheet().evidence.front().text == QStringLiteral("Überblick Mai.pdf"));
    CHECK(harness.sheet().evidence.front().kind == EvidenceKind::File);
}

TEST_CASE("a chain of whys can be typed faster than the file answers")
{
    AnswerHarness harness;
    WhyId last;
    for (const char* text : {"nobody owns it", "no time", "no goal", "no boss asks", "no figure"})
        last = harness.details.addBelow(last, QString::fromUtf8(text));
    CHECK(depthOf(harness.details.whys(), last) == core::kDeepEnough);
    const core::FiveWhys typed = harness.details.whys();
    harness.settleAll();
    CHECK(harness.details.whys() == typed);
    CHECK(harness.sheet().whys.size() == 5);
}

TEST_CASE("every act on the whys can be undone")
{
    AnswerHarness harness;
    const WhyId first = addChain(harness, 1);
    const WhyId second = harness.below(first, "a");
    auto before = harness.copy();
    const WhyId beside = harness.details.addBeside(second, QStringLiteral("b"));
    harness.settleAll();
    CHECK(harness.texts() == QStringLiteral("because|a|b"));
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.details.moveWhy(beside, -1);
    harness.settleAll();
    CHECK(harness.texts() == QStringLiteral("because|b|a"));
    support::checkUndo(harness, before);

    before = harness.copy();
    harness.details.rewordWhy(beside, QStringLiteral(" better "));
    harness.settleAll();
    CHECK(harness.texts() == QStringLiteral("because|better|a"));
    support::checkUndo(harness, before);
}

TEST_CASE("a why is removed with its branch, and both come back")
{
    AnswerHarness harness;
    addChain(harness, 4);
    const WhyId second = harness.details.whys().whys[1].id;
    const auto before = harness.copy();
    harness.details.removeWhy(second);
    harness.settleAll();
    CHECK(harness.details.whys().whys.size() == 1);
    CHECK(harness.sheet().whys.size() == 1);
    support::checkUndo(harness, before);
    harness.undo();
    CHECK(harness.details.whys().whys.size() == 4);
}

TEST_CASE("a why without words, one of a stranger and a move past the end are no act")
{
    AnswerHarness harness;
    const WhyId only = addChain(harness, 1);
    const int acts = harness.acts();
    CHECK(harness.details.addBelow(only, QStringLiteral("  ")).isNull());
    CHECK(harness.details.addBelow(WhyId(1), QStringLiteral("x")).isNull());
    CHECK(harness.details.addBeside(WhyId(1), QStringLiteral("x")).isNull());
    harness.details.moveWhy(only, +1);
    harness.details.rewordWhy(only, QStringLiteral("because"));
    harness.details.removeWhy(WhyId(1));
    CHECK(harness.acts() == acts);
}

TEST_CASE("whys are offered below 3, and stay in sight where there are some")
{
    AnswerHarness harness;
    core::QuestionResult result;
    CHECK_FALSE(harness.details.offersWhys(result));
    result.value = 3.0;
    CHECK_FALSE(harness.details.offersWhys(result));
    result.value = 2.9;
    CHECK(harness.details.offersWhys(result));
    addChain(harness, 1);
    result.value.reset();
    CHECK(harness.details.offersWhys(result));
}

TEST_CASE("after closing evidence and whys may still be added, in a read-only file not")
{
    AnswerHarness harness;
    harness.diagnostic.closeRound();
    harness.settleAll();
    CHECK(harness.details.canEdit());
    addChain(harness, 1);
    CHECK(harness.sheet().whys.size() == 1);
    harness.store.setReadOnly(true);
    CHECK_FALSE(harness.details.canEdit());
    const auto before = harness.copy();
    harness.details.addEvidence(EvidenceKind::Text, QStringLiteral("x"));
    CHECK(harness.details.addBelow({}, QStringLiteral("x")).isNull());
    harness.details.removeWhy(harness.details.whys().whys.front().id);
    CHECK(harness.copy() == before);
}

TEST_CASE("what the file refuses goes from the screen again")
{
    AnswerHarness harness;
    harness.details.open(core::RoundQuestionId(424242));
    QSignalSpy failed(&harness.edits, &panels::EditStack::failed);
    harness.details.addEvidence(EvidenceKind::Text, QStringLiteral("x"));
    CHECK(harness.details.evidence().size() == 1);
    harness.settleAll();
    CHECK(failed.count() == 1);
    CHECK(harness.details.evidence().empty());
}

TEST_CASE("the tree of whys stays sound and reads by level and branch")
{
    AnswerHarness harness;
    panels::FiveWhysModel model(harness.details);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QObject::connect(&harness.details, &AnswerDetailPresenter::changed, &model, [&] { model.reload(); });
    const WhyId first = addChain(harness, 1);
    const WhyId a = harness.below(first, "a");
    const WhyId b = harness.below(first, "b");
    const WhyId under = harness.below(b, "under");
    REQUIRE(model.rowCount() == 1);
    CHECK(model.indexOf(first).data().toString() == QStringLiteral("1  because"));
    CHECK(model.indexOf(a).data().toString() == QStringLiteral("2a  a"));
    CHECK(model.indexOf(b).data().toString() == QStringLiteral("2b  b"));
    CHECK(model.parent(model.indexOf(under)) == model.indexOf(b));
    CHECK(model.whyAt(model.index(0, 0, model.indexOf(b)))->id == under);
    CHECK_FALSE(model.indexOf(WhyId(1)).isValid());
    harness.details.removeWhy(b);
    harness.settleAll();
    CHECK(model.rowCount(model.indexOf(first)) == 1);
    CHECK(model.indexOf(a).data().toString() == QStringLiteral("2  a"));
}

TEST_CASE("the list of evidence stays sound and says what is a file")
{
    AnswerHarness harness;
    const panels::Appearance appearance{QFont()};
    panels::EvidenceModel model(appearance, harness.details);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    harness.details.addEvidence(EvidenceKind::Text, QStringLiteral("<b>41</b>"));
    harness.details.addEvidence(EvidenceKind::File, QStringLiteral("calls.ods"));
    model.reload();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == QStringLiteral("<b>41</b>"));
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("File calls.ods"));
    CHECK_FALSE(model.evidenceAt({}));
}
