#pragma once

#include <QFrame>

namespace cxw::panels {

class Appearance;
class TextLabel;

/// A remark to the facilitator on a sunken ground, with an icon before it.
class RemarkBox final : public QFrame
{
    Q_OBJECT

public:
    RemarkBox(const Appearance& appearance, const QString& icon, QWidget* parent = nullptr);

    /// Hidden while there is nothing to say.
    void say(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_icon;
    TextLabel* m_text;
};

} // namespace cxw::panels
