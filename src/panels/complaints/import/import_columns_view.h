#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class GridView;
class ImportColumnsModel;
class ImportPresenter;

/// The columns of a file as a list in which each can be made another field: by typing its name, by Enter or
/// by a click.
class ImportColumnsView final : public QWidget
{
    Q_OBJECT

public:
    ImportColumnsView(const Appearance& appearance, ImportPresenter& presenter, QWidget* parent = nullptr);

    void reload();
    void focusFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] bool press(int key, Qt::KeyboardModifiers modifiers);
    void choose(const QModelIndex& index);

    const Appearance& m_appearance;
    ImportColumnsModel* m_model;
    GridView* m_tree;
};

} // namespace cxw::panels
