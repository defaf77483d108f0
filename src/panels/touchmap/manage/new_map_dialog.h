#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace cxw::panels {

class Appearance;
class MapPresenter;
class TextLabel;

/// From which template a new map is made, and what it is called.
class NewMapDialog final : public QDialog
{
    Q_OBJECT

public:
    NewMapDialog(const Appearance& appearance, const MapPresenter& presenter, QWidget* parent = nullptr);

    [[nodiscard]] QString templateId() const;
    [[nodiscard]] QString name() const;

private:
    void addTemplates();
    void showChosen();

    const MapPresenter& m_presenter;
    QListWidget* m_list;
    TextLabel* m_about;
    QLineEdit* m_name;
};

} // namespace cxw::panels
