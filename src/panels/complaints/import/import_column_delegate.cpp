#include "panels/complaints/import/import_column_delegate.h"

#include "panels/complaints/import/import_columns_model.h"
#include "panels/shared/typed_choice.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

#include <QLineEdit>
#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kColumnRow = 30.0;

} // namespace

ImportColumnDelegate::ImportColumnDelegate(const Appearance& appearance, const ImportColumnsModel& model,
                                           QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

QSize ImportColumnDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(40), m_appearance.px(kColumnRow)};
}

void ImportColumnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const bool doubtful = m_model.isDoubtful(index);
    painter->save();
    painter->fillRect(option.rect,
                      doubtful                                            ? t.warningSoft
                          : option.state.testFlag(QStyle::State_Selected) ? t.accentSoft
                                                                          : t.bgSurface);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t.borderSubtle);
    const int gap = m_appearance.px(8);
    const int left = index.column() == 0 ? m_appearance.px(16) : doubtful ? gap : 0; // else as the header
    QRect rect = option.rect.adjusted(left, 0, -gap, 0);
    const int icon = m_appearance.px(13);
    if (doubtful) {
        lineIcon(QStringLiteral("exclamation-triangle"), m_appearance, t.warning)
            .paint(painter, QRect(rect.left(), rect.center().y() - icon / 2, icon, icon));
        rect.setLeft(rect.left() + icon + m_appearance.px(6));
    }
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        lineIcon(QStringLiteral("chevron-down"), m_appearance, t.textSecondary)
            .paint(painter, QRect(rect.right() - icon, rect.center().y() - icon / 2, icon, icon));
        rect.setRight(rect.right() - icon - m_appearance.px(6));
    }
    const bool strong = index.column() == ImportColumnsModel::Becomes || doubtful;
    const bool quiet = index.column() >= ImportColumnsModel::Why;
    painter->setFont(m_appearance.font(charts::TypeRole::Caption, strong));
    painter->setPen(quiet ? t.textSecondary : t.textPrimary);
    painter->drawText(
        rect, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QWidget* ImportColumnDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                            const QModelIndex& index) const
{
    auto* choice = new TypedChoice(parent);
    choice->setObjectName(QStringLiteral("importChoice"));
    choice->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                              + QStringLiteral(": ")
                              + index.siblingAtColumn(ImportColumnsModel::Header).data().toString());
    auto* self = const_cast<ImportColumnDelegate*>(this); // signals are not const
    connect(choice, &QComboBox::activated, self, [self, choice] {
        if (!choice->isVisible())
            return; // Enter has closed it already
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    return choice;
}

void ImportColumnDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = qobject_cast<TypedChoice*>(editor);
    if (choice->count() > 0)
        return; // the plan came while one chooses
    choice->offer(m_model.offeredAt(index), index.data().toString());
    choice->setCurrentIndex(choice->findText(index.data().toString()));
    choice->lineEdit()->selectAll();
}

void ImportColumnDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                        const QModelIndex& index) const
{
    auto* choice = qobject_cast<TypedChoice*>(editor);
    const int found = choice->findText(choice->currentText(), Qt::MatchFixedString);
    if (found >= 0)
        model->setData(index, choice->itemText(found), Qt::EditRole);
}

} // namespace cxw::panels
