#pragma once

#include <QDialog>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QSortFilterProxyModel;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
} // namespace cxw::panels

namespace cxw::app {

/// Every action by its name: type a part of it, Enter runs it.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const panels::ActionRegistry& actions, const panels::Appearance& appearance,
                   QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run();
    void move(int step);

    const panels::ActionRegistry& m_actions;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace cxw::app
