#pragma once

#include "panels/complaints/complaints_presenter.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace cxw::panels {

class Appearance;
class FilterPresenter;

/// The shelves and the filters that people saved, each with how many it holds. Those for which there is no
/// room stand in a menu at the end.
class ShelfChips final : public QWidget
{
    Q_OBJECT

public:
    ShelfChips(const Appearance& appearance, FilterPresenter& filters, QWidget* parent = nullptr);

    /// Asks for a name and keeps what the list shows under it.
    void saveFilter();
    /// Asks for another name of the current one.
    void renameCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip
    {
        QPushButton* button = nullptr;
        Shelf shelf = Shelf::All; ///< of one that is not saved
        int saved = -1;
    };

    [[nodiscard]] QPushButton* addChip(const QString& name);
    void addSaved();
    void refresh();
    void say(const Chip& chip, const QString& word, std::optional<qint64> count, bool shown);
    [[nodiscard]] bool isOffered(const Chip& chip) const;
    void fit();
    void fillMore();
    void show(const Chip& chip);
    void askForName(const QString& title, const QString& name,
                    const std::function<void(const QString&)>& then);
    void rename(int saved);

    const Appearance& m_appearance;
    FilterPresenter& m_filters;
    QHBoxLayout* m_row;
    QPushButton* m_more;
    std::vector<Chip> m_chips;
};

} // namespace cxw::panels
