#include "program.h"
#include "screens.h"

#include <QFileDialog>

using namespace cxw;
using panels::DiagnosticPanel;
using support::Program;

namespace {

/// What the file dialog that Ctrl+E opens proposes; it is given up at once.
struct Proposal
{
    QString title;
    QString name;
    QStringList kinds;
};

Proposal proposalOf(Program& program)
{
    Proposal proposal;
    support::withDialog(program, Qt::CTRL | Qt::Key_E, [&proposal](QWidget& window) {
        const auto* dialog = qobject_cast<QFileDialog*>(&window);
        REQUIRE(dialog);
        proposal = {dialog->windowTitle(), QFileInfo(dialog->selectedFiles().constFirst()).fileName(),
                    dialog->nameFilters()};
    });
    return proposal;
}

} // namespace

TEST_CASE("Ctrl+E exports what is on screen: the comparison where rounds are compared, else the round")
{
    Program program;
    program.startWithSample();
    program.showStep(DiagnosticPanel::Results);
    const Proposal round = proposalOf(program);
    CHECK(round.title == QStringLiteral("Export the round"));
    CHECK(round.name.endsWith(QStringLiteral("-round-3.pdf")));
    CHECK(round.kinds.filter(QStringLiteral("*.xlsx")).size() == 1);
    program.showStep(DiagnosticPanel::Compare);
    const Proposal comparison = proposalOf(program);
    CHECK(comparison.title == QStringLiteral("Export the comparison"));
    CHECK(comparison.name.endsWith(QStringLiteral("-rounds-2-3.xlsx")));
    CHECK(comparison.kinds.size() == 3);
    program.view().show(app::WorkspaceView::Home);
    CHECK(proposalOf(program).title == QStringLiteral("Export the round"));
}

TEST_CASE("with nothing to compare Ctrl+E exports the round")
{
    Program program;
    program.startWithSample();
    program.diagnostic().select(program.diagnostic().rounds().back().id);
    program.settleAll();
    program.showStep(DiagnosticPanel::Compare);
    CHECK(proposalOf(program).title == QStringLiteral("Export the round"));
}
