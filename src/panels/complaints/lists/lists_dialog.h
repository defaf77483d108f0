#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace cxw::panels {

class ActionsPresenter;
class Appearance;
class LogListsPresenter;

/// Everything that complaints are told apart by, in one place: categories, channels, products, tags, causes,
/// and the working hours. Every change is written at once and undone with the usual keys.
class ListsDialog final : public QDialog
{
    Q_OBJECT

public:
    ListsDialog(const Appearance& appearance, LogListsPresenter& lists, ActionsPresenter& actions,
                QWidget* parent = nullptr);

private:
    void addPages(const Appearance& appearance, LogListsPresenter& lists, ActionsPresenter& actions);
    void addPage(const QString& name, QWidget* page);

    QListWidget* m_sections;
    QStackedWidget* m_pages;
};

} // namespace cxw::panels
