#pragma once

#include "app/map_files.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace cxw::panels {
class Appearance;
class TextLabel;
} // namespace cxw::panels

namespace cxw::app {

/// As what a map shall go out: kind of file, size of a picture, paper of pages. Says what will come of it.
class MapExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sheet` is the size of the map's picture.
    MapExportDialog(const panels::Appearance& appearance, QSizeF sheet, QWidget* parent = nullptr);

    [[nodiscard]] MapFileKind kind() const;
    [[nodiscard]] exchange::MapLook look() const;

private:
    void addKinds();
    void addSizes();
    void addPapers();
    void addRow(const QString& label, QWidget* field);
    void showChosen();
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString pages() const;

    const panels::Appearance& m_appearance;
    const QSizeF m_sheet;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_size;
    QComboBox* m_paper;
    QCheckBox* m_tiled;
    QCheckBox* m_grey;
    panels::TextLabel* m_outcome;
    QPushButton* m_choose;
};

} // namespace cxw::app
