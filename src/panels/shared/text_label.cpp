#include "panels/shared/text_label.h"

#include "panels/theme/appearance.h"

#include <QResizeEvent>

namespace cxw::panels {
namespace {

/// How wide a text may be; without a limit as long as a layout has still to say so, which comes as an event.
int roomOf(const QLabel& label)
{
    return label.testAttribute(Qt::WA_PendingResizeEvent) ? QWIDGETSIZE_MAX : label.width();
}

void showWithin(QLabel& label, const QString& text, int room)
{
    const QString shown =
        room == QWIDGETSIZE_MAX ? text : label.fontMetrics().elidedText(text, Qt::ElideRight, room);
    label.setText(shown);
    label.setToolTip(shown == text ? QString() : plainToolTip(text));
    label.setAccessibleName(text);
}

} // namespace

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
    if (!m_text.isNull() && m_elided)
        showWithin(*this, m_text, width());
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
    if (!m_text.isNull())
        showWithin(*this, m_text, m_elided ? roomOf(*this) : QWIDGETSIZE_MAX);
}

QString plainToolTip(const QString& text)
{
    return QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace cxw::panels
