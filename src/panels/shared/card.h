#pragma once

#include <QFrame>

namespace cxw::panels {

class Appearance;

/// A surface with a thin border and round corners on which a thing is shown.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
};

} // namespace cxw::panels
