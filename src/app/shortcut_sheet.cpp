#include "app/shortcut_sheet.h"

#include "app/menus.h"
#include "panels/shared/action_registry.h"
#include "panels/shared/key_hint.h"
#include "panels/shared/table_twin.h"
#include "panels/shared/table_view.h"
#include "panels/theme/appearance.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace cxw::app {
namespace {

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& each : keys)
        texts += panels::keyText(each);
    return texts.join(QStringLiteral(", "));
}

/// Also those that mean something else in the panel on screen.
QString keysOf(const panels::ActionRegistry::Entry& entry)
{
    const QList<QKeySequence> here = entry.action->shortcuts();
    QList<QKeySequence> elsewhere = entry.spec.shortcuts;
    elsewhere.removeIf([&here](const QKeySequence& each) { return here.contains(each); });
    if (elsewhere.isEmpty())
        return keysText(here);
    return here.isEmpty()
        ? ShortcutSheet::tr("in another panel %1", "keys on the shortcut sheet").arg(keysText(elsewhere))
        : ShortcutSheet::tr("%1; in another panel %2", "keys on the shortcut sheet")
              .arg(keysText(here), keysText(elsewhere));
}

} // namespace

ShortcutSheet::ShortcutSheet(const panels::ActionRegistry& actions, const panels::Appearance& appearance,
                             QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys", "title of the shortcut sheet"));
    charts::ChartTable sheet{.caption = windowTitle(),
                             .headers = {tr("Menu", "column of the shortcut sheet"),
                                         tr("What it does", "column of the shortcut sheet"),
                                         tr("Keys", "column of the shortcut sheet")},
                             .isNumber = {false, false, false}};
    for (const auto& entry : actions.entries()) {
        QString text = entry.action->text();
        sheet.rows.push_back({menuTitle(entry.spec.group).remove(QLatin1Char('&')),
                              text.remove(QLatin1Char('&')), keysOf(entry)});
    }
    auto* model = new panels::TableTwin(this);
    auto* view = new panels::TableView(appearance, *model);
    view->setObjectName(QStringLiteral("shortcutTable"));
    view->setAccessibleName(windowTitle());
    model->show(sheet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(view);
    column->addWidget(buttons);
    resize(appearance.px(620), appearance.px(640));
}

} // namespace cxw::app
