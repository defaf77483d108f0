#pragma once

#include <QTableView>

namespace cxw::panels {

class Appearance;
class PasteModel;
class PastePresenter;

/// The rows of a table from the clipboard under the fields that its columns become. Space leaves a row out,
/// Alt+Down chooses another field for the column, the menu key what becomes of a row.
class PasteTable final : public QTableView
{
    Q_OBJECT

public:
    PasteTable(const Appearance& appearance, PastePresenter& paste, QWidget* parent = nullptr);

    void reload();
    /// For the head, all rows and the bar under them.
    [[nodiscard]] int neededHeight() const;
    /// Opens the menu of fields under the head of a column of the table.
    void chooseField(int column);
    void chooseFate(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fitColumns();

    const Appearance& m_appearance;
    PastePresenter& m_paste;
    PasteModel* m_model;
};

} // namespace cxw::panels
