#pragma once

#include "core/diagnostic/answer_detail.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cxw::panels {

class AnswerDetailPresenter;
class Appearance;
class EvidenceModel;
class GridView;
class TextLabel;

/// The evidence for one answer under a line to add some: words, or the name of a file, which is never opened.
class EvidenceList final : public QWidget
{
    Q_OBJECT

public:
    EvidenceList(const Appearance& appearance, AnswerDetailPresenter& presenter, QWidget* parent = nullptr);

    /// To the line.
    void startTyping();
    /// Takes what stands in the line, as Enter does.
    void finishTyping();
    /// Adds the name of the file that a path leads to.
    void addFile(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void chooseFile();
    void rewordCurrent();
    void removeCurrent();

    AnswerDetailPresenter& m_presenter;
    EvidenceModel* m_model;
    QLineEdit* m_field;
    QPushButton* m_file;
    GridView* m_list;
    TextLabel* m_keys;
    core::EvidenceId m_reworded; ///< whose words stand in the line; null: new ones
};

} // namespace cxw::panels
