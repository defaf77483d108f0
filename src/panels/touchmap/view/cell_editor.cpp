#include "panels/touchmap/view/cell_editor.h"

#include "panels/theme/appearance.h"

#include <QCompleter>
#include <QKeyEvent>

namespace cxw::panels {
namespace {

constexpr int kMostLetters = 500;
constexpr double kLeastWidth = 150.0;

} // namespace

CellEditor::CellEditor(const Appearance& appearance, QWidget* parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("mapCellEditor"));
    setMaxLength(kMostLetters);
    hide();
}

void CellEditor::open(const QRect& cell, const QString& text, const QString& typed, const QStringList& names)
{
    m_isOpen = true;
    m_wasTyped = !typed.isNull();
    setFont(m_appearance.font(charts::TypeRole::Body));
    const QSize size(std::max(cell.width(), m_appearance.px(kLeastWidth)),
                     std::min(cell.height(), m_appearance.px(32)));
    QRect place(cell.topLeft(), size);
    place.moveTop(std::max(0, cell.center().y() - size.height() / 2));
    place.moveLeft(std::max(0, std::min(place.left(), parentWidget()->width() - size.width())));
    setGeometry(place);
    setCompleter(nullptr); // which deletes the one before
    if (!names.isEmpty()) {
        auto* completion = new QCompleter(names, this);
        completion->setCaseSensitivity(Qt::CaseInsensitive);
        completion->setCompletionMode(QCompleter::InlineCompletion);
        setCompleter(completion);
    }
    setText(text);
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
    if (m_wasTyped && !typed.isEmpty()) {
        // As a key press, so that the completer hears it.
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, typed);
        QLineEdit::keyPressEvent(&key);
    }
}

void CellEditor::shut()
{
    m_isOpen = false;
    hide();
}

void CellEditor::end(EditEnd how)
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    emit ended(how, text());
    if (!m_isOpen)
        hide();
}

std::optional<EditEnd> CellEditor::endFor(const QKeyEvent& event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return {};
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return EditEnd::Enter;
    case Qt::Key_Tab: return EditEnd::Tab;
    case Qt::Key_Backtab: return EditEnd::Backtab;
    case Qt::Key_Escape: return EditEnd::Escape;
    case Qt::Key_Up: return EditEnd::Up;
    case Qt::Key_Down: return EditEnd::Down;
    case Qt::Key_Left: return m_wasTyped && !shifted ? std::optional(EditEnd::Left) : std::nullopt;
    case Qt::Key_Right: return m_wasTyped && !shifted ? std::optional(EditEnd::Right) : std::nullopt;
    default: return {};
    }
}

bool CellEditor::event(QEvent* event)
{
    // Tab and Backtab never reach keyPressEvent, and Esc would be a shortcut of the panel's.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (endFor(*key)) {
            if (event->type() == QEvent::KeyPress)
                keyPressEvent(key);
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    if (const auto how = endFor(*event))
        return end(*how);
    QLineEdit::keyPressEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        end(EditEnd::Leave);
}

} // namespace cxw::panels
