#pragma once

#include <QObject>

class QAbstractItemView;

namespace cxw::panels {

/// The keys of a list whose rows are written in a line beside it: Enter goes on with the row, Ctrl+Enter
/// makes one beside it, F2 changes its words, Delete takes it away, Alt+Up and Alt+Down move it. In the list
/// they come before the window's own.
class LineKeys final : public QObject
{
    Q_OBJECT

public:
    /// A child of the list.
    explicit LineKeys(QAbstractItemView& list);

signals:
    void goneOn();
    void besideWanted();
    void wordsWanted();
    void removalWanted();
    void moveWanted(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool take(const QKeyCombination& keys);
};

} // namespace cxw::panels
