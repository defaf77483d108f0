#include "panels/touchmap/inspector/live_text.h"

#include "panels/theme/appearance.h"

#include <algorithm>

namespace cxw::panels {

LiveText::LiveText(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_isFilling)
            emit typed(toPlainText(), std::exchange(m_isFirst, false));
    });
    connect(&appearance, &Appearance::changed, this, &LiveText::fit);
    fit();
}

void LiveText::show(const QString& text)
{
    if (toPlainText().trimmed() == text)
        return;
    m_isFilling = true;
    setPlainText(text);
    m_isFilling = false;
    m_isFirst = true;
}

void LiveText::focusInEvent(QFocusEvent* event)
{
    m_isFirst = true;
    QPlainTextEdit::focusInEvent(event);
}

void LiveText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void LiveText::fit()
{
    const double lines = document()->size().height(); // a plain text's height is counted in lines
    const int words = int(lines * fontMetrics().lineSpacing()) + m_appearance.px(18);
    const int wanted = std::max(m_appearance.px(32), words);
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace cxw::panels
