#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace cxw::panels {

/// How long something may take: a number of minutes, hours or days; 0 means no goal.
class GoalField final : public QWidget
{
    Q_OBJECT

public:
    GoalField(const QString& label, const char* name, QWidget* parent = nullptr);

    void show(std::optional<int> minutes);

signals:
    /// By the user.
    void edited(std::optional<int> minutes);

private:
    [[nodiscard]] std::optional<int> minutes() const;

    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace cxw::panels
