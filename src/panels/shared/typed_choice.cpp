#include "panels/shared/typed_choice.h"

#include <QCompleter>
#include <QLineEdit>

namespace cxw::panels {

TypedChoice::TypedChoice(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(8);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::InlineCompletion);
    lineEdit()->setMaxLength(200);
}

void TypedChoice::offer(const QStringList& names, const QString& text)
{
    clear();
    addItems(names);
    setCurrentIndex(-1);
    setEditText(text);
}

} // namespace cxw::panels
