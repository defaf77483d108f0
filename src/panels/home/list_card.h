#pragma once

#include "panels/shared/badge.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// One thing in a card of Home.
struct CardRow
{
    QString title;
    QString remark; ///< under the title; may be empty
    QString word;   ///< in a pill at the end; may be empty
    BadgeTone tone = BadgeTone::Neutral;
    std::optional<double> share; ///< 0 to 1, as a bar
    QString figure;              ///< behind the bar; may be empty
};

/// A card of Home: a title, a remark, rows that each lead to one thing, and a button with the verb.
class ListCard : public QWidget
{
    Q_OBJECT

public:
    /// Object names of the card and of its button; a row has that of the card and its place, "weakCard0".
    ListCard(const Appearance& appearance, const char* name, const char* buttonName, std::size_t mostRows,
             QWidget* parent);

signals:
    void rowChosen(int row);
    void verbChosen();

protected:
    void setWords(const QString& title, const QString& remark, const QString& verb);
    /// At most as many as were announced.
    void showRows(const std::vector<CardRow>& rows);
    /// Between rows and button.
    void addBelow(QWidget* widget);

private:
    class Row;
    class TallyBar;

    TextLabel* m_title;
    TextLabel* m_remark;
    QVBoxLayout* m_list;
    std::vector<Row*> m_rows;
    QPushButton* m_button;
};

} // namespace cxw::panels
