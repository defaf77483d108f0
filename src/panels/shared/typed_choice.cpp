#include "panels/shared/typed_choice.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QStyledItemDelegate>

#include <algorithm>

namespace cxw::panels {

namespace {

constexpr int kRemarkRole = Qt::UserRole + 1;

/// A name with its remark behind it.
class RemarkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QString remark = index.data(kRemarkRole).toString(); !remark.isEmpty())
            option->text += QStringLiteral(" · ") + remark;
    }
};

} // namespace

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
    view()->setItemDelegate(new RemarkDelegate(view()));
}

void TypedChoice::offer(const QStringList& names, const QString& text)
{
    clear();
    addItems(names);
    setCurrentIndex(-1);
    setEditText(text);
}

void TypedChoice::offer(const QStringList& names, const QStringList& remarks, const QString& text)
{
    offer(names, text);
    for (int i = 0; i < count() && i < remarks.size(); ++i) {
        setItemData(i, remarks[i], kRemarkRole);
        if (!remarks[i].isEmpty())
            setItemData(i, names[i] + QStringLiteral(", ") + remarks[i], Qt::AccessibleTextRole);
    }
}

/// The list is as wide as what it says, for the field may be narrow.
void TypedChoice::showPopup()
{
    constexpr int kFrameAndBar = 24;
    const int wanted = view()->sizeHintForColumn(0) + kFrameAndBar;
    const int most = screen() ? screen()->availableSize().width() / 2 : wanted;
    view()->setMinimumWidth(std::max(width(), std::min(wanted, most)));
    QComboBox::showPopup();
}

} // namespace cxw::panels
