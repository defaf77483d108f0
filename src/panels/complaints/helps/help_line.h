#pragma once

#include "core/complaint/helps/policy_watch.h"

#include <QWidget>

class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

enum class HelpTone { Plain, Warning };

/// What a help line says.
struct HelpWords
{
    HelpTone tone = HelpTone::Plain;
    QString text;
    QString remark;       ///< at the right; may be empty
    QString firstAction;  ///< of a button; no button where it is empty
    QString secondAction; ///< of a button; no button where it is empty

    bool operator==(const HelpWords&) const = default;
};

/// Offers a better sentence in the place of a phrase, to be used or not.
[[nodiscard]] HelpWords betterWords(const core::PolicyWording& wording);

/// A line under a field: what helps with what stands in it, and what can be done about that. Hidden while it
/// says nothing. Esc on a button goes back to the field.
class HelpLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpLine(const Appearance& appearance, QWidget* parent = nullptr);

    void say(const HelpWords& words);

signals:
    void firstChosen();
    void secondChosen();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    HelpWords m_words;
    TextLabel* m_text;
    TextLabel* m_remark;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace cxw::panels
