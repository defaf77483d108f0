#include "panels/complaints/lists/goal_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace cxw::panels {
namespace {

constexpr int kMostUnits = 9999;
constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

} // namespace

GoalField::GoalField(const QString& label, const char* name, QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_number->setObjectName(QLatin1String(name));
    m_number->setAccessibleName(label);
    m_number->setRange(0, kMostUnits);
    m_number->setSpecialValueText(tr("no goal", "in place of 0"));
    m_unit->setObjectName(QLatin1String(name) + QStringLiteral("Unit"));
    m_unit->setAccessibleName(tr("Unit of “%1”", "choice: minutes, hours or days").arg(label));
    m_unit->addItem(tr("minutes", "unit of a goal"), 1);
    m_unit->addItem(tr("hours", "unit of a goal"), kHour);
    m_unit->addItem(tr("days", "unit of a goal"), kDay);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit, 1);
    connect(m_number, &QSpinBox::editingFinished, this, [this] { emit edited(minutes()); });
    connect(m_unit, &QComboBox::activated, this, [this] { emit edited(minutes()); });
}

std::optional<int> GoalField::minutes() const
{
    const int minutes = m_number->value() * m_unit->currentData().toInt();
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

/// In the largest unit that leaves no rest.
void GoalField::show(std::optional<int> minutes)
{
    if (minutes == this->minutes())
        return;
    const int shown = minutes.value_or(0);
    const int unit = shown > 0 && shown % kDay == 0 ? kDay : shown > 0 && shown % kHour == 0 ? kHour : 1;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_number->setValue(shown / unit);
}

} // namespace cxw::panels
