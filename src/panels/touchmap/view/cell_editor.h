#pragma once

#include <QLineEdit>

#include <optional>

namespace cxw::panels {

class Appearance;

/// How the editing of a cell ends, and where it goes on from there.
enum class EditEnd { Enter, Tab, Backtab, Left, Right, Up, Down, Leave, Escape };

/// Edits one cell in place. What was begun by typing is left by any arrow; what was opened to be changed
/// (F2, double click) keeps Left and Right for its own text. Names are completed as they are typed.
class CellEditor final : public QLineEdit
{
    Q_OBJECT

public:
    CellEditor(const Appearance& appearance, QWidget* parent);

    /// `typed` stands in place of the old text; a null one keeps that, selected.
    void open(const QRect& cell, const QString& text, const QString& typed, const QStringList& names);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Hides it; nothing is said.
    void shut();

signals:
    void ended(cxw::panels::EditEnd how, const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void end(EditEnd how);
    [[nodiscard]] std::optional<EditEnd> endFor(const QKeyEvent& event) const;

    const Appearance& m_appearance;
    bool m_isOpen = false;
    bool m_wasTyped = false;
};

} // namespace cxw::panels
