#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace cxw::panels {

class Appearance;
class ComplaintsPresenter;

/// Under the chosen complaint: what comes next, and everything else that can be done with it.
class ComplaintActionBar final : public QWidget
{
    Q_OBJECT

public:
    ComplaintActionBar(const Appearance& appearance, ComplaintsPresenter& presenter,
                       QWidget* parent = nullptr);

    /// A further verb, before the menu.
    void addVerb(QPushButton* button);
    void refresh();

signals:
    void editWanted();
    void duplicateWanted();
    void separateWanted();

private:
    void addStatuses(QMenu& menu);
    void doNext();

    ComplaintsPresenter& m_presenter;
    QHBoxLayout* m_row;
    QPushButton* m_next;
    QPushButton* m_edit;
    QPushButton* m_status;
    QPushButton* m_more;
    QAction* m_duplicate;
    QAction* m_separate;
};

} // namespace cxw::panels
