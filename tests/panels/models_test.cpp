#include "panel_harness.h"

#include "core/diagnostic/vote_repository.h"
#include "panels/actions/actions_model.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/gap_model.h"
#include "panels/diagnostic/results_model.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/diagnostic/tailor_model.h"
#include "panels/shared/table_twin.h"

#include <QAbstractItemModelTester>

using namespace cxw;

namespace {

/// Warnings become test failures: the tester's own Fatal mode would end the whole run.
class Watched final
{
public:
    explicit Watched(QAbstractItemModel& model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        s_complaints = 0;
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
            UNSCOPED_INFO(message.toStdString());
            ++s_complaints;
        });
    }
    ~Watched()
    {
        qInstallMessageHandler(m_before);
        CHECK(s_complaints == 0);
    }
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

private:
    static inline int s_complaints = 0;
    QAbstractItemModelTester m_tester;
    QtMessageHandler m_before = nullptr;
};

/// Reads every cell in every role that views ask for.
int readAll(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int cells = 0;
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::CheckStateRole),
                                   int(Qt::TextAlignmentRole), int(Qt::DecorationRole)})
                index.data(role);
            cells += 1 + readAll(model, index);
        }
    for (int column = 0; column < model.columnCount(parent); ++column)
        model.headerData(column, Qt::Horizontal, Qt::DisplayRole);
    return cells;
}

core::RoundQuestionId firstQuestion(const support::DiagnosticHarness& harness)
{
    return harness.sheet().questions.front().id;
}

} // namespace

TEST_CASE("the tailoring tree stays sound while its set changes")
{
    support::DiagnosticHarness harness;
    panels::TailorPresenter presenter(harness.diagnostic);
    panels::TailorModel model;
    const Watched watched(model);
    QObject::connect(&presenter, &panels::TailorPresenter::stateChanged, &model,
                     [&] { model.show(presenter.state()); });
    CHECK(readAll(model) == 0);
    harness.makeRound({.templateId = QStringLiteral("quick")});
    CHECK(readAll(model) == 24);
    presenter.addOwn(core::AreaId(QStringLiteral("customers")), QStringLiteral("Own"), QStringLiteral("why"));
    harness.settleAll();
    CHECK(readAll(model) == 25);
    presenter.drop(firstQuestion(harness), QStringLiteral("why"));
    presenter.chooseTemplate(QStringLiteral("full"));
    harness.settleAll();
    CHECK(readAll(model) == 37);
    harness.edits.stack().setIndex(0);
    harness.settleAll();
    CHECK(readAll(model) == 0);
}

TEST_CASE("the tailoring tree says what is dropped and why")
{
    support::DiagnosticHarness harness;
    harness.makeRound({});
    panels::TailorPresenter presenter(harness.diagnostic);
    panels::TailorModel model;
    presenter.drop(firstQuestion(harness), QStringLiteral("no counter"));
    harness.settleAll();
    model.show(presenter.state());
    const QModelIndex area = model.index(0, 0);
    const QModelIndex question = model.index(0, 0, area);
    CHECK(model.areaAt(area)->name == area.data().toString());
    CHECK(model.rowAt(area) == nullptr);
    CHECK(model.areaAt(question) == nullptr);
    CHECK(model.indexOf(firstQuestion(harness)) == question);
    CHECK_FALSE(model.indexOf(core::RoundQuestionId(5)).isValid());
    CHECK(question.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(question.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no counter")));
}

TEST_CASE("the check box of a question only asks, and asks only while the set can change")
{
    support::DiagnosticHarness harness;
    harness.makeRound({});
    panels::TailorPresenter presenter(harness.diagnostic);
    panels::TailorModel model;
    model.show(presenter.state());
    QSignalSpy wanted(&model, &panels::TailorModel::includedWanted);
    const QModelIndex question = model.index(0, 0, model.index(0, 0));
    CHECK(model.flags(question).testFlag(Qt::ItemIsUserCheckable));
    CHECK_FALSE(model.setData(question, Qt::Unchecked, Qt::CheckStateRole));
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().at(1).toBool() == false);
    panels::TailorState frozen = presenter.state();
    frozen.canTailor = false;
    model.show(frozen);
    CHECK_FALSE(model.flags(question).testFlag(Qt::ItemIsUserCheckable));
    model.setData(question, Qt::Unchecked, Qt::CheckStateRole);
    CHECK(wanted.count() == 1);
}

TEST_CASE("the score grid stays sound while answers come and go")
{
    support::DiagnosticHarness harness;
    panels::ResultsPresenter presenter(harness.diagnostic);
    panels::ResultsModel model(presenter);
    const Watched watched(model);
    QObject::connect(&presenter, &panels::ResultsPresenter::changed, &model, &panels::ResultsModel::reload);
    CHECK(readAll(model) == 0);
    harness.addSampleCompany();
    const int cells = readAll(model);
    CHECK(cells > 20 * panels::ResultsModel::ColumnCount);
    harness.diagnostic.select(harness.diagnostic.rounds().back().id);
    harness.settleAll();
    CHECK(readAll(model) > 0);
    harness.diagnostic.select(harness.diagnostic.rounds().front().id);
    presenter.read(core::Reading::Agreed);
    harness.settleAll();
    CHECK(readAll(model) == cells);
    harness.makeRound({});
    CHECK(readAll(model) == 0);
    harness.undo();
    CHECK(readAll(model) == cells);
}

TEST_CASE("the score grid finds every question it shows")
{
    support::DiagnosticHarness harness;
    harness.addSampleCompany();
    panels::ResultsPresenter presenter(harness.diagnostic);
    const panels::ResultsModel model(presenter);
    for (const core::QuestionResult& each : presenter.results().questions)
        CHECK(model.resultAt(model.indexOf(each.question.id)) == &each);
    CHECK_FALSE(model.indexOf(core::RoundQuestionId(5)).isValid());
    CHECK(model.areaAt(model.index(0, 0))->name == presenter.areas().front().name);
    CHECK(model.resultAt(model.index(0, 0)) == nullptr);
}

TEST_CASE("the gaps stay sound and run from the biggest to the smallest")
{
    support::DiagnosticHarness harness;
    panels::ResultsPresenter presenter(harness.diagnostic);
    const panels::ActionsPresenter planned(harness.context, core::Language::En);
    panels::GapModel model(presenter, planned);
    const Watched watched(model);
    QObject::connect(&presenter, &panels::ResultsPresenter::changed, &model, &panels::GapModel::reload);
    CHECK(model.rowCount() == 0);
    harness.addSampleCompany();
    REQUIRE(readAll(model) == int(presenter.results().gaps.size()));
    double before = 0.0;
    for (const std::size_t gap : presenter.results().gaps) {
        const double value = *presenter.results().questions[gap].value;
        CHECK(value >= before);
        before = value;
    }
    CHECK(model.questionAt(model.index(0, 0))
          == presenter.results().questions[presenter.results().gaps.front()].question.id);
    CHECK(model.questionAt({}).isNull());
    presenter.read(core::Reading::Agreed);
    readAll(model);
    harness.makeRound({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the table twin of a chart stays sound while the table changes")
{
    panels::TableTwin model;
    const Watched watched(model);
    CHECK(readAll(model) == 0);
    model.show({.caption = QStringLiteral("Areas"),
                .headers = {QStringLiteral("Area"), QStringLiteral("Mean")},
                .rows = {{QStringLiteral("People"), QStringLiteral("2.1")},
                         {QStringLiteral("Processes"), QStringLiteral("1.4")}},
                .isNumber = {false, true}});
    CHECK(readAll(model) == 4);
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("1.4"));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Mean"));
    CHECK(Qt::Alignment(model.index(1, 1).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    CHECK_FALSE(model.headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
    model.show({});
    CHECK(readAll(model) == 0);
}

TEST_CASE("the list of actions stays sound while actions come, change and go")
{
    support::DiagnosticHarness harness;
    panels::ActionsPresenter presenter(harness.context, core::Language::En);
    panels::ActionsModel model(presenter, core::NumberFormat(QLocale(QLocale::English)));
    const Watched watched(model);
    QObject::connect(&presenter, &panels::ActionsPresenter::changed, &model, &panels::ActionsModel::reload);
    CHECK(readAll(model) == 0);
    harness.addSampleCompany();
    CHECK(readAll(model) == 6 * panels::ActionsModel::ColumnCount);
    const core::ActionId first = presenter.all().front().action.id;
    CHECK(model.indexOf(first).row() == 0);
    CHECK(model.isOverdue(model.index(0, 0)));
    CHECK(model.remarkAt(model.index(0, panels::ActionsModel::Due)) == QStringLiteral("3 day(s) late"));
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("late")));
    presenter.setStatus(first, core::ActionStatus::Done, {});
    CHECK(model.rowCount() == 5);
    CHECK_FALSE(model.indexOf(first).isValid());
    presenter.setFilter({.status = panels::ActionFilter::All});
    presenter.remove(first);
    harness.settleAll();
    CHECK(model.rowCount() == 11);
    harness.undo();
    CHECK(model.rowCount() == 12);
    presenter.setFilter({.text = QStringLiteral("nothing has these words")});
    CHECK(readAll(model) == 0);
    CHECK(model.at({}) == nullptr);
}

TEST_CASE("a gap says how many actions are planned on it")
{
    support::DiagnosticHarness harness;
    harness.addSampleCompany();
    const panels::ResultsPresenter presenter(harness.diagnostic);
    const panels::ActionsPresenter planned(harness.context, core::Language::En);
    harness.settleAll();
    const panels::GapModel model(presenter, planned);
    int actions = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex gap = model.index(row);
        actions += model.actionsAt(gap);
        CHECK(gap.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("action"))
              == (model.actionsAt(gap) > 0));
    }
    CHECK(actions == 6);
}
