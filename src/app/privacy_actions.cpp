#include "app/privacy_actions.h"

#include "panels/complaints/complaints_presenter.h"
#include "panels/privacy/hold_dialog.h"
#include "panels/privacy/person_dialog.h"
#include "panels/privacy/privacy_presenter.h"
#include "panels/privacy/retention_dialog.h"
#include "panels/shared/action_registry.h"

#include <QAction>
#include <QCoreApplication>

namespace cxw::app {
namespace {

using panels::PersonDialog;

struct PrivacyActions
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyActions)
};

void showPerson(const PrivacyTools& tools, PersonDialog::Purpose purpose)
{
    PersonDialog dialog(tools.appearance, tools.privacy, tools.complaints.card(), purpose, &tools.window);
    QObject::connect(&dialog, &PersonDialog::saveWanted, &dialog, tools.save);
    dialog.exec();
}

void showHold(const PrivacyTools& tools)
{
    const auto& card = tools.complaints.card();
    if (!card)
        return;
    const core::ComplaintId complaint = card->complaint.id;
    panels::HoldDialog dialog(tools.appearance, card->complaint.reference,
                              card->complaint.legalHold.value_or(QString()), &tools.window);
    if (dialog.exec() == QDialog::Accepted)
        tools.privacy.hold(complaint, dialog.reason());
}

} // namespace

void addPrivacyActions(panels::ActionRegistry& actions, const PrivacyTools& tools)
{
    const QString submenu = PrivacyActions::tr("&Privacy", "menu in a menu");
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         const std::function<void()>& run) {
        return actions.add({.id = QLatin1String(id),
                            .group = panels::ActionGroup::Complaints,
                            .text = text,
                            .shortcuts = {keys},
                            .submenu = submenu},
                           &tools.privacy, run);
    };
    add("privacy.everything", PrivacyActions::tr("E&verything on one person…", "menu"), Qt::Key_F12,
        [tools] { showPerson(tools, PersonDialog::Purpose::Save); });
    QAction* erase =
        add("privacy.erase", PrivacyActions::tr("Erase or &anonymise…", "menu"), Qt::SHIFT | Qt::Key_F12,
            [tools] { showPerson(tools, PersonDialog::Purpose::Erase); });
    erase->setEnabled(tools.privacy.canChange());
    QAction* hold = add("privacy.hold", PrivacyActions::tr("&Legal hold…", "menu"), Qt::SHIFT | Qt::Key_F11,
                        [tools] { showHold(tools); });
    const auto judge = [hold, tools] {
        hold->setEnabled(tools.privacy.canChange() && tools.complaints.card().has_value());
    };
    QObject::connect(&tools.complaints, &panels::ComplaintsPresenter::cardChanged, hold, judge);
    judge();
    add("privacy.retention", PrivacyActions::tr("&Complaints due to go…", "menu"),
        Qt::CTRL | Qt::ALT | Qt::Key_U,
        [tools] { panels::RetentionDialog(tools.appearance, tools.privacy, &tools.window).exec(); });
}

} // namespace cxw::app
