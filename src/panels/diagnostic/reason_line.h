#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// Asks for one line in the page itself: why a question goes, or what an own one is called. Enter takes it,
/// Esc leaves.
class ReasonLine final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonLine(const Appearance& appearance, QWidget* parent = nullptr);

    /// Calls `taken` with what was typed, once it is not empty.
    void ask(const QString& question, const QString& verb, std::function<void(const QString&)> taken);
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take();

    const Appearance& m_appearance;
    TextLabel* m_question;
    QLineEdit* m_field;
    QPushButton* m_verb;
    std::function<void(const QString&)> m_taken;
};

} // namespace cxw::panels
