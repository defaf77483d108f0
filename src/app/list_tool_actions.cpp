#include "app/list_tool_actions.h"

#include "panels/complaints/complaints_panel.h"
#include "panels/complaints/complaints_presenter.h"
#include "panels/complaints/list/shelf_bar.h"
#include "panels/complaints/manage/list_tools.h"
#include "panels/complaints/manage/shelf_chips.h"
#include "panels/shared/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

using panels::ComplaintsPanel;

struct ListToolActions
{
    Q_DECLARE_TR_FUNCTIONS(ListToolActions)
};

/// Adds actions on the panel, each enabled as `judge` says whenever something of the list changes.
class Adder final
{
public:
    using Run = std::function<void(ComplaintsPanel&)>;
    using Judge = std::function<bool()>;

    Adder(panels::ActionRegistry& actions, panels::ListTools& tools, std::function<ComplaintsPanel&()> panel)
        : m_actions(actions)
        , m_tools(tools)
        , m_panel(std::move(panel))
    {
    }

    void add(const char* id, const QString& text, const QKeySequence& keys, const Run& run,
             const Judge& judge, bool section = false)
    {
        const panels::ActionSpec spec{.id = QLatin1String(id),
                                      .group = panels::ActionGroup::Complaints,
                                      .text = text,
                                      .shortcuts = {keys},
                                      .startsSection = section};
        QAction* action = m_actions.add(spec, &m_tools.filing, [panel = m_panel, run] { run(panel()); });
        const auto apply = [action, judge] { action->setEnabled(judge()); };
        QObject::connect(&m_tools.filing, &panels::FilingPresenter::marksChanged, action, apply);
        QObject::connect(&m_tools.filters, &panels::FilterPresenter::changed, action, apply);
        QObject::connect(&m_tools.filing.list(), &panels::ComplaintsPresenter::cardChanged, action, apply);
        apply();
    }

private:
    panels::ActionRegistry& m_actions;
    panels::ListTools& m_tools;
    std::function<ComplaintsPanel&()> m_panel;
};

void addFiling(Adder& adder, panels::FilingPresenter& filing)
{
    const auto any = [&filing] { return filing.canChange() && (filing.list().card() || filing.count() > 0); };
    adder.add(
        "complaint.changeMarked", ListToolActions::tr("&Change those marked…", "menu"), Qt::CTRL | Qt::Key_U,
        [](ComplaintsPanel& shown) { shown.changeMarked(); }, any, true);
    adder.add(
        "complaint.merge", ListToolActions::tr("&Merge those marked", "menu"), Qt::SHIFT | Qt::Key_F2,
        [&filing](ComplaintsPanel&) { filing.merge(); },
        [&filing] { return filing.canChange() && filing.marksMany() && filing.list().card(); });
    adder.add(
        "complaint.duplicate", ListToolActions::tr("&Duplicate of…", "menu"), Qt::Key_F9,
        [](ComplaintsPanel& shown) { shown.markDuplicate(); }, any);
    adder.add(
        "complaint.separate", ListToolActions::tr("&Not a duplicate", "menu"), Qt::SHIFT | Qt::Key_F9,
        [&filing](ComplaintsPanel&) { filing.separate(); }, any);
}

void addFilters(Adder& adder, panels::FilterPresenter& filters)
{
    const auto always = [] { return true; };
    adder.add(
        "complaint.filter", ListToolActions::tr("&Filter the list…", "menu"), Qt::Key_F3,
        [](ComplaintsPanel& shown) { shown.bar().openFilter(); }, always, true);
    adder.add(
        "complaint.clearFilter", ListToolActions::tr("Clear the f&ilter", "menu"), Qt::SHIFT | Qt::Key_F1,
        [&filters](ComplaintsPanel&) { filters.clear(); }, always);
    adder.add(
        "complaint.saveFilter", ListToolActions::tr("&Save this filter…", "menu"), Qt::SHIFT | Qt::Key_F3,
        [](ComplaintsPanel& shown) { shown.bar().shelves().saveFilter(); },
        [&filters] { return filters.canSave(); });
    const auto anyCurrent = [&filters] { return filters.list().canChange() && filters.current() >= 0; };
    adder.add(
        "complaint.updateFilter",
        ListToolActions::tr("&Update the saved filter", "menu: to what the list shows"),
        Qt::CTRL | Qt::ALT | Qt::Key_G, [&filters](ComplaintsPanel&) { filters.update(); },
        [&filters] { return filters.canUpdate(); });
    adder.add(
        "complaint.renameFilter", ListToolActions::tr("&Rename the saved filter…", "menu"),
        Qt::CTRL | Qt::ALT | Qt::Key_F, [](ComplaintsPanel& shown) { shown.bar().shelves().renameCurrent(); },
        anyCurrent);
    adder.add(
        "complaint.removeFilter", ListToolActions::tr("Remo&ve the saved filter", "menu"),
        Qt::CTRL | Qt::ALT | Qt::Key_W, [&filters](ComplaintsPanel&) { filters.remove(filters.current()); },
        anyCurrent);
    adder.add(
        "complaint.columns", ListToolActions::tr("Columns of the list…", "menu"), Qt::CTRL | Qt::Key_H,
        [](ComplaintsPanel& shown) { shown.bar().openColumns(); }, always);
}

} // namespace

void addListToolActions(panels::ActionRegistry& actions, panels::ListTools& tools,
                        const std::function<panels::ComplaintsPanel&()>& panel)
{
    Adder adder(actions, tools, panel);
    addFiling(adder, tools.filing);
    addFilters(adder, tools.filters);
}

} // namespace cxw::app
