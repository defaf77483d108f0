#include "panels/actions/action_dialog.h"

#include "panels/actions/action_editor.h"
#include "panels/shared/page_scroll.h"
#include "panels/theme/appearance.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cxw::panels {

ActionDialog::ActionDialog(const Appearance& appearance, ActionsPresenter& presenter,
                           core::RoundQuestionId answer, QWidget* parent)
    : QDialog(parent)
{
    ActionEditor* editor = makeEditor(appearance, presenter);
    if (const auto planned = presenter.actionsOn(answer); planned.empty())
        editor->openNew(answer, {});
    else
        editor->open(planned.front());
    editor->focusFirst();
}

ActionDialog::ActionDialog(const Appearance& appearance, ActionsPresenter& presenter, core::CauseId cause,
                           const QString& what, QWidget* parent)
    : QDialog(parent)
{
    ActionEditor* editor = makeEditor(appearance, presenter);
    if (const auto planned = presenter.actionsOn(cause); planned.empty())
        editor->openNewOnCause(cause, what);
    else
        editor->open(planned.front());
    editor->focusFirst();
}

ActionEditor* ActionDialog::makeEditor(const Appearance& appearance, ActionsPresenter& presenter)
{
    setObjectName(QStringLiteral("actionDialog"));
    setWindowTitle(tr("Plan action", "window title"));
    auto* editor = new ActionEditor(appearance, presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(editor));
    resize(appearance.px(440), appearance.px(680));
    connect(editor, &ActionEditor::closed, this, &QDialog::accept);
    connect(editor, &ActionEditor::removeWanted, &presenter, &ActionsPresenter::remove);
    connect(this, &QDialog::finished, editor, &ActionEditor::leave);
    return editor;
}

} // namespace cxw::panels
