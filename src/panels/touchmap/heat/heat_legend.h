#pragma once

#include <QStringList>
#include <QWidget>

namespace cxw::panels {

class Appearance;

/// The steps of heat from the lightest on, each with the numbers that it stands for.
class HeatLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const QStringList& steps);
    [[nodiscard]] const QStringList& steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const QString& step) const;

    const Appearance& m_appearance;
    QStringList m_steps;
};

} // namespace cxw::panels
