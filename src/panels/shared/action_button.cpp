#include "panels/shared/action_button.h"

#include "panels/shared/key_hint.h"
#include "panels/theme/workbench_style.h"

#include <QAction>
#include <QPushButton>

namespace cxw::panels {

void bindButton(QPushButton& button, QAction& action)
{
    button.setProperty(kKeyAfterLabel, keyText(action.shortcut()));
    QObject::connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
}

} // namespace cxw::panels
