#include "app/due_actions.h"

#include "panels/home/due_presenter.h"
#include "panels/shared/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

struct DueActions
{
    Q_DECLARE_TR_FUNCTIONS(DueActions)
};

} // namespace

void addDueActions(panels::ActionRegistry& actions, panels::DuePresenter& due,
                   const std::function<void()>& exportCalendar)
{
    using core::NoticeConsent;
    actions.add({.id = QStringLiteral("file.calendar"),
                 .group = panels::ActionGroup::File,
                 .text = DueActions::tr("Export c&alendar…", "menu"),
                 .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_K},
                 .startsSection = true},
                &actions, exportCalendar);
    QAction* notices = actions.add(
        {.id = QStringLiteral("file.notices"),
         .group = panels::ActionGroup::File,
         .text = DueActions::tr("&Tell me on the desktop what is due", "menu; can be switched on and off"),
         .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_B},
         .checkable = true},
        &due, [&due] {
            due.setConsent(due.consent() == NoticeConsent::Yes ? NoticeConsent::No : NoticeConsent::Yes);
        });
    const auto tick = [&due, notices] { notices->setChecked(due.consent() == NoticeConsent::Yes); };
    QObject::connect(&due, &panels::DuePresenter::changed, notices, tick);
    tick();
}

} // namespace cxw::app
