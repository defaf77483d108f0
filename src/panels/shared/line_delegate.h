#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace cxw::charts {
struct Tokens;
}

namespace cxw::panels {

class Appearance;

/// Of a row of one line, at 100 % text size.
inline constexpr double kLineHeight = 24.0;

/// What a row says under its text: what it is, and in the colour of links what can be done with it.
enum LineRole { SecondLineRole = Qt::UserRole + 100, ThirdLineRole };

/// One line of text a row, cut with an ellipsis, after the row's icon where it has one. In a tree it indents
/// by level, so that the view need not. Rows of two and three lines are records: each with a line under it,
/// and a ring around the current one.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LineDelegate(const Appearance& appearance, QObject* parent = nullptr);

    /// 1 to 3, of every row. The view is to lay its rows out again.
    void setLines(int lines);
    [[nodiscard]] int lines() const { return m_lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    const Appearance& m_appearance;
    int m_lines = 1;
};

/// The ground of a row, as it is selected or not, and a line under it where it stands in a table.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const charts::Tokens& tokens,
                    bool ruled);
/// One line in the painter's font and colour, cut with an ellipsis.
void paintElided(QPainter& painter, const QRect& room, const QString& text,
                 Qt::Alignment side = Qt::AlignLeft);

} // namespace cxw::panels
