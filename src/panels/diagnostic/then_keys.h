#pragma once

#include <QObject>

#include <optional>

class QWidget;

namespace cxw::panels {

/// Digits typed in the list of arrows: 1, 2, 3 say what the earlier round should have scored, 0 takes that
/// away.
class ThenKeys final : public QObject
{
    Q_OBJECT

public:
    /// A child of the list.
    explicit ThenKeys(QWidget& list);

signals:
    void scoreChosen(std::optional<int> score);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cxw::panels
