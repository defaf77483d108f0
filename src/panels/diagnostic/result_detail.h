#pragma once

#include "core/diagnostic/round.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cxw::panels {

class Appearance;
class ResultsPresenter;
class TextLabel;

/// One question of the grid, opened: its words, what was said, and what the group recorded. Esc closes it.
class ResultDetail final : public QWidget
{
    Q_OBJECT

public:
    ResultDetail(const Appearance& appearance, ResultsPresenter& presenter, QWidget* parent = nullptr);

    void open(core::RoundQuestionId question);
    [[nodiscard]] bool isOpen() const { return !m_question.isNull(); }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void commit();
    void close();

    const Appearance& m_appearance;
    ResultsPresenter& m_presenter;
    core::RoundQuestionId m_question;
    TextLabel* m_label;
    TextLabel* m_text;
    TextLabel* m_votes;
    QComboBox* m_agreed;
    QLineEdit* m_reason;
    QPlainTextEdit* m_note;
};

} // namespace cxw::panels
