#pragma once

#include "core/touchmap/pair_changes.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace cxw::charts {
struct Tokens;
}

namespace cxw::panels {

class Appearance;

/// A row of what changes between two maps: icon and word, touchpoint, words.
class PairChangesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PairChangesDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Appearance& m_appearance;
};

} // namespace cxw::panels
