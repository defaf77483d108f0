#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// What an empty place says: an icon, a sentence, and the thing to do.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Appearance& appearance, const QString& iconName, const QString& title,
               const QString& sentence, const QString& action, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    [[nodiscard]] QPushButton& button() { return *m_button; }
    /// Another thing to do, beside the first one.
    [[nodiscard]] QPushButton& addButton(const QString& action);

signals:
    void actionChosen();

private:
    TextLabel* m_sentence;
    QPushButton* m_button;
    QHBoxLayout* m_buttons;
};

} // namespace cxw::panels
