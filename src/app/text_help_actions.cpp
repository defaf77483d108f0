#include "app/text_help_actions.h"

#include "panels/complaints/helps/text_helps_presenter.h"
#include "panels/complaints/helps/text_list_dialog.h"
#include "panels/shared/action_registry.h"

#include <QCoreApplication>

namespace cxw::app {
namespace {

using panels::TextListDialog;

struct TextHelpActions
{
    Q_DECLARE_TR_FUNCTIONS(TextHelpActions)
};

} // namespace

void addTextHelpActions(panels::ActionRegistry& actions, const panels::Appearance& appearance,
                        panels::TextHelpsPresenter& presenter, QWidget& window)
{
    const auto open = [&](TextListDialog::List list) {
        return [&appearance, &presenter, &window, list] {
            auto* dialog = new TextListDialog(appearance, presenter, list, &window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        };
    };
    actions.add({.id = QStringLiteral("complaint.policies"),
                 .group = panels::ActionGroup::Complaints,
                 .text = TextHelpActions::tr("&Policy phrases", "menu: a list"),
                 .shortcuts = {Qt::Key_F8},
                 .startsSection = true},
                &presenter, open(TextListDialog::List::PolicyPhrases));
    actions.add({.id = QStringLiteral("complaint.snippets"),
                 .group = panels::ActionGroup::Complaints,
                 .text = TextHelpActions::tr("&Snippets", "menu: a list"),
                 .shortcuts = {Qt::SHIFT | Qt::Key_F8}},
                &presenter, open(TextListDialog::List::Snippets));
}

} // namespace cxw::app
