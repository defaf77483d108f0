#pragma once

#include "panels/touchmap/manage/map_parts.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace cxw::panels {

class Appearance;

/// The parts of one kind as a list with a line that adds one. F2 renames in the list, Delete removes, Alt
/// with Up and Down moves.
class PartList final : public QWidget
{
    Q_OBJECT

public:
    PartList(const Appearance& appearance, MapParts& parts, MapParts::Kind kind, QWidget* parent = nullptr);

    void refresh();

private:
    void addKeys();
    void addButtons(QBoxLayout& column);
    void addMore(QBoxLayout& column);
    void addColours(QBoxLayout& column);
    void showMore();
    [[nodiscard]] qint64 current() const;
    void select(qint64 id);

    const Appearance& m_appearance;
    MapParts& m_parts;
    MapParts::Kind m_kind;
    QListWidget* m_list;
    QLineEdit* m_more = nullptr;   ///< null for lanes
    QComboBox* m_colour = nullptr; ///< of stages
    QLineEdit* m_new;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

/// One of charts::stageColours() in words, or that there is none.
[[nodiscard]] QString stageColourWord(const QString& colour);

} // namespace cxw::panels
