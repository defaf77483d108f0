#pragma once

#include <QDialog>

class QLineEdit;

namespace cxw::panels {

class Appearance;

/// Why a complaint must be kept; an empty reason lifts the hold.
class HoldDialog final : public QDialog
{
    Q_OBJECT

public:
    HoldDialog(const Appearance& appearance, const QString& reference, const QString& reason,
               QWidget* parent = nullptr);

    /// As typed, without spaces at its ends.
    [[nodiscard]] QString reason() const;

private:
    QLineEdit* m_reason;
};

} // namespace cxw::panels
