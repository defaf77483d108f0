#pragma once

#include <QStyledItemDelegate>

namespace cxw::panels {

class Appearance;
class ImportColumnsModel;

/// Paints the columns of a file that is to be imported and offers what a cell can be set to, by mouse or by
/// typing.
class ImportColumnDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ImportColumnDelegate(const Appearance& appearance, const ImportColumnsModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
    const ImportColumnsModel& m_model;
};

} // namespace cxw::panels
