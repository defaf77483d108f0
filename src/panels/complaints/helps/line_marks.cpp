#include "panels/complaints/helps/line_marks.h"

#include "panels/theme/appearance.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextCharFormat>

namespace cxw::panels {

QTextCharFormat policyFormat(const Appearance& appearance)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(appearance.tokens().warning);
    return format;
}

LineMarks::LineMarks(QLineEdit& field)
    : QObject(&field)
    , m_field(field)
{
    field.installEventFilter(this);
}

/// A line edit takes formats from input methods alone, counted from its cursor.
void LineMarks::mark(const std::vector<core::TextRange>& ranges, const QTextCharFormat& format)
{
    if (m_composing || (ranges.empty() && !m_marked))
        return;
    m_marked = !ranges.empty();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const core::TextRange& each : ranges)
        attributes.push_back({QInputMethodEvent::TextFormat, int(each.start) - m_field.cursorPosition(),
                              int(each.length), format});
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(&m_field, &event);
}

bool LineMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    return QObject::eventFilter(watched, event);
}

} // namespace cxw::panels
