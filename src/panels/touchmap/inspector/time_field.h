#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace cxw::panels {

/// A time span in minutes, hours or days, or none.
class TimeField final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// In the largest unit that says it in whole numbers.
    void show(const std::optional<int>& minutes);

signals:
    /// By the user.
    void chosen(const std::optional<int>& minutes);

private:
    [[nodiscard]] std::optional<int> minutes() const;

    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace cxw::panels
