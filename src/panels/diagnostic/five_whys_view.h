#pragma once

#include "core/diagnostic/answer_detail.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class Appearance;
class FiveWhysModel;
class GridView;
class TextLabel;
class WhysPresenter;

/// Asks why of a low answer or a cause, and why of that in turn. What is typed in the line goes under the
/// chosen why, beside it, or in place of its words; the line says which.
class FiveWhysView final : public QWidget
{
    Q_OBJECT

public:
    FiveWhysView(const Appearance& appearance, WhysPresenter& presenter, QWidget* parent = nullptr);

    /// To the line, under the last why.
    void startTyping();
    /// Takes what stands in the line, as Enter does.
    void finishTyping();

signals:
    /// The words of the chosen why.
    void actionWanted(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Typing { Below, Beside, Words };

    void refresh();
    void choose(core::WhyId why);
    void type(Typing what);
    void take();
    void leaveLine();
    void say();
    [[nodiscard]] QString question() const;
    [[nodiscard]] core::WhyId current() const;

    WhysPresenter& m_presenter;
    FiveWhysModel* m_model;
    TextLabel* m_question;
    QLineEdit* m_field;
    GridView* m_tree;
    TextLabel* m_remark;
    QPushButton* m_mark;
    QPushButton* m_action;
    Typing m_typing = Typing::Below;
    core::WhyId m_reworded; ///< whose words stand in the line
};

} // namespace cxw::panels
