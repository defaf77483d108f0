#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// Asks for one line in the page itself: why a question goes, or what an own one is called. Enter takes it,
/// Esc leaves; the keyboard then goes back to where it was.
class ReasonLine final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonLine(const Appearance& appearance, QWidget* parent = nullptr);

    enum class Answer { Needed, Optional };

    /// Calls `taken` with what was typed; a needed answer is not empty.
    void ask(const QString& question, const QString& verb, std::function<void(const QString&)> taken,
             Answer answer = Answer::Needed);
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take();
    [[nodiscard]] bool canTake() const;

    const Appearance& m_appearance;
    TextLabel* m_question;
    QLineEdit* m_field;
    QPushButton* m_verb;
    std::function<void(const QString&)> m_taken;
    QPointer<QWidget> m_before; ///< had the keyboard when it asked
    Answer m_answer = Answer::Needed;
};

} // namespace cxw::panels
