#include "panels/shared/text_label.h"

#include "panels/theme/appearance.h"

#include <QResizeEvent>

namespace cxw::panels {

TextLabel::TextLabel(const Appearance& appearance, charts::TypeRole role, QColor charts::Tokens::*colour,
                     QWidget* parent)
    : QLabel(parent)
    , m_appearance(appearance)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    connect(&appearance, &Appearance::changed, this, &TextLabel::restyle);
    restyle();
}

void TextLabel::setSemibold(bool semibold)
{
    m_semibold = semibold;
    restyle();
}

void TextLabel::setColour(QColor charts::Tokens::*colour)
{
    m_colour = colour;
    restyle();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    setMinimumWidth(elided ? 1 : 0);
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
}

void TextLabel::setFullText(const QString& text)
{
    m_text = text.isNull() ? QStringLiteral("") : text; // null is a label that was never given one
    fit();
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void TextLabel::restyle()
{
    QFont font = m_appearance.font(m_role);
    if (m_semibold)
        font.setWeight(*m_semibold ? QFont::DemiBold : QFont::Normal);
    setFont(font);
    QPalette colours = m_appearance.palette();
    colours.setColor(QPalette::WindowText, m_appearance.tokens().*m_colour);
    setPalette(colours);
    fit();
}

void TextLabel::fit()
{
    if (m_text.isNull())
        return;
    const QString shown = m_elided ? fontMetrics().elidedText(m_text, Qt::ElideRight, width()) : m_text;
    setText(shown);
    setToolTip(shown == m_text ? QString() : plainToolTip(m_text));
    setAccessibleName(m_text);
}

QString plainToolTip(const QString& text)
{
    return QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace cxw::panels
