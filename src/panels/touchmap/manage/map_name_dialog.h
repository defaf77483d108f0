#pragma once

#include <QDialog>

class QLineEdit;

namespace cxw::panels {

class Appearance;

/// What a map is called.
class MapNameDialog final : public QDialog
{
    Q_OBJECT

public:
    MapNameDialog(const Appearance& appearance, const QString& name, QWidget* parent = nullptr);

    /// As typed, without spaces at its ends; never empty when the dialog was accepted.
    [[nodiscard]] QString name() const;

private:
    QLineEdit* m_name;
};

} // namespace cxw::panels
