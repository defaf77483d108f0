#include "app/report_actions.h"

#include "app/workspace_view.h"
#include "panels/reports/reports_panel.h"
#include "panels/shared/action_registry.h"

namespace cxw::app {

void addReportActions(panels::ActionRegistry& actions, const QObject& receiver,
                      const std::function<WorkspaceView&()>& view)
{
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& run, bool section = false) {
        actions.add({.id = QLatin1String(id),
                     .group = panels::ActionGroup::File,
                     .text = text,
                     .shortcuts = {keys},
                     .startsSection = section},
                    &receiver, run);
    };
    // Elsewhere the place Reports comes first, so that the report can be seen.
    const auto onReports = [view](void (panels::ReportsPanel::*act)()) {
        return [view, act] {
            if (view().place() == WorkspaceView::Reports)
                (view().reports().*act)();
            else
                view().previewPrint();
        };
    };
    add(
        "report.preview", WorkspaceView::tr("Print pre&view", "menu"), Qt::CTRL | Qt::Key_P,
        [view] { view().previewPrint(); }, true);
    add("report.pdf", WorkspaceView::tr("Save report as P&DF…", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_D,
        onReports(&panels::ReportsPanel::saveAsPdf));
    add("report.html", WorkspaceView::tr("Save report as &HTML…", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_H,
        onReports(&panels::ReportsPanel::saveAsHtml));
    add("report.print", WorkspaceView::tr("&Print report…", "menu"), Qt::CTRL | Qt::ALT | Qt::Key_P,
        onReports(&panels::ReportsPanel::print));
}

} // namespace cxw::app
