#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include <functional>

class QAction;
class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// Whether the line may be left empty.
enum class Need { Needed, Optional };

/// What stands ready for the answer to a question in one line.
struct Proposal
{
    QString text;        ///< in the field, selected
    QStringList choices; ///< offered while typing, and all of them with the arrow down
    Need need = Need::Needed;
};

/// Asks for one line in the page itself: why a question goes, or what an own one is called. Enter takes it,
/// Esc leaves; the keyboard then goes back to where it was.
class ReasonLine final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonLine(const Appearance& appearance, QWidget* parent = nullptr);

    /// Calls `taken` with what was typed; what is needed is not empty.
    void ask(const QString& question, const QString& verb, std::function<void(const QString&)> taken,
             const Proposal& proposal = {});
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take();
    [[nodiscard]] bool canTake() const;
    void offer(const QStringList& choices);
    void showChoices();
    /// Where the page is longer than the window.
    void comeIntoView();

    const Appearance& m_appearance;
    TextLabel* m_question;
    QLineEdit* m_field;
    QPushButton* m_verb;
    QStringListModel* m_choices;
    QCompleter* m_completer;
    QAction* m_open; ///< shows the choices
    std::function<void(const QString&)> m_taken;
    QPointer<QWidget> m_before; ///< had the keyboard when it asked
    Need m_need = Need::Needed;
};

} // namespace cxw::panels
