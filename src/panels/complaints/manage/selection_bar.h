#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace cxw::panels {

class Appearance;
class FilingPresenter;
class TextLabel;

/// Under the list while several complaints are marked: how many, and what can be done with them; while that
/// takes long, how far it is. Hidden otherwise.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    SelectionBar(const Appearance& appearance, FilingPresenter& filing, QWidget* parent = nullptr);

signals:
    void changeWanted();
    void duplicateWanted();
    /// What was pressed is going to be hidden.
    void listWanted();

private:
    void refresh();

    const Appearance& m_appearance;
    FilingPresenter& m_filing;
    TextLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_change;
    QPushButton* m_merge;
    QPushButton* m_duplicate;
    QPushButton* m_unmark;
    QPushButton* m_cancel;
};

} // namespace cxw::panels
