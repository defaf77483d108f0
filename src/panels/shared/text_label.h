#pragma once

#include "charts/tokens.h"
#include "charts/type_scale.h"

#include <QLabel>

#include <optional>

namespace cxw::panels {

class Appearance;

/// A plain-text label in a type and colour of the theme. Never rich text: customers' words may hold anything.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    TextLabel(const Appearance& appearance, charts::TypeRole role, QColor charts::Tokens::*colour,
              QWidget* parent = nullptr);

    /// Until this is said the weight is the type role's.
    void setSemibold(bool semibold);
    void setColour(QColor charts::Tokens::*colour);
    /// Cuts with an ellipsis instead of asking for width; the whole text is then the tooltip.
    void setElided(bool elided);
    void setFullText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void fit();

    const Appearance& m_appearance;
    charts::TypeRole m_role;
    QColor charts::Tokens::*m_colour;
    QString m_text;
    std::optional<bool> m_semibold;
    bool m_elided = false;
};

/// `text` as a tooltip that Qt cannot take for rich text.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace cxw::panels
