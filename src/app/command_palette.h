#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItemModel;
class QSortFilterProxyModel;

namespace cxw::panels {
class ActionRegistry;
class Appearance;
} // namespace cxw::panels

namespace cxw::app {

/// A record that the palette leads to.
struct PaletteRecord
{
    QString name;
    std::function<void()> show;
};

/// Every action and every record by its name: type a part of it, Enter runs or shows it.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const panels::ActionRegistry& actions, std::vector<PaletteRecord> records,
                   const panels::Appearance& appearance, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addEntries();
    void run();
    void move(int step);

    const panels::ActionRegistry& m_actions;
    std::vector<PaletteRecord> m_records;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace cxw::app
