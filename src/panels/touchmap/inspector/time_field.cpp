#include "panels/touchmap/inspector/time_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace cxw::panels {
namespace {

constexpr std::array kMinutesPer{1, 60, 24 * 60};
constexpr int kMostNumber = 10'000;

} // namespace

TimeField::TimeField(QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_number->setRange(0, kMostNumber);
    m_number->setSpecialValueText(tr("no target", "in place of a time within which customers get an answer"));
    m_number->setObjectName(QStringLiteral("timeNumber"));
    m_unit->setObjectName(QStringLiteral("timeUnit"));
    m_unit->setAccessibleName(tr("Unit of time", "choice"));
    m_unit->addItems(
        {tr("minutes", "unit of time"), tr("hours", "unit of time"), tr("days", "unit of time")});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    const auto say = [this] {
        m_unit->setEnabled(m_number->value() > 0);
        emit chosen(minutes());
    };
    connect(m_number, &QSpinBox::valueChanged, this, say);
    connect(m_unit, &QComboBox::currentIndexChanged, this, say);
}

std::optional<int> TimeField::minutes() const
{
    const int number = m_number->value();
    return number == 0 ? std::nullopt
                       : std::optional(number * kMinutesPer.at(std::size_t(m_unit->currentIndex())));
}

void TimeField::show(const std::optional<int>& wanted)
{
    m_number->setAccessibleName(accessibleName());
    if (wanted == minutes())
        return;
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietUnit(m_unit);
    std::size_t unit = kMinutesPer.size() - 1;
    while (unit > 0 && wanted.value_or(0) % kMinutesPer.at(unit) != 0)
        --unit;
    if (wanted)
        m_unit->setCurrentIndex(int(unit));
    m_number->setValue(wanted.value_or(0) / kMinutesPer.at(wanted ? unit : 0));
    m_unit->setEnabled(wanted.has_value());
}

} // namespace cxw::panels
