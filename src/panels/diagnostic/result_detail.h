#pragma once

#include "core/diagnostic/round.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cxw::core {
struct QuestionResult;
}

namespace cxw::panels {

class AnswerDetailPresenter;
class Appearance;
class EvidenceList;
class FiveWhysView;
class ResultsPresenter;
class SegmentedSwitch;
class TextLabel;

/// One question of the grid, opened: its words, what was said, and in three sections what the group recorded,
/// what shows it, and why it is so. Esc closes it.
class ResultDetail final : public QWidget
{
    Q_OBJECT

public:
    ResultDetail(const Appearance& appearance, ResultsPresenter& presenter, AnswerDetailPresenter& details,
                 QWidget* parent = nullptr);

    void open(core::RoundQuestionId question);
    [[nodiscard]] bool isOpen() const { return !m_question.isNull(); }
    /// Each puts the keyboard where its section is written, while the section is offered.
    void writeEvidence();
    void askWhy();

signals:
    void closed();
    void actionWanted(cxw::core::RoundQuestionId question, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Section { Record, Evidence, Whys };

    [[nodiscard]] QWidget* makeRecord();
    void refresh();
    void refreshSections(const core::QuestionResult& result);
    void showSection(int section);
    [[nodiscard]] const core::QuestionResult* result() const;
    void finishTyping();
    void commit();
    void close();

    const Appearance& m_appearance;
    ResultsPresenter& m_presenter;
    AnswerDetailPresenter& m_details;
    core::RoundQuestionId m_question;
    TextLabel* m_label;
    TextLabel* m_text;
    TextLabel* m_votes;
    QComboBox* m_agreed;
    QLineEdit* m_reason;
    QPlainTextEdit* m_note;
    SegmentedSwitch* m_sections;
    QWidget* m_record;
    EvidenceList* m_evidence;
    FiveWhysView* m_whys;
};

} // namespace cxw::panels
