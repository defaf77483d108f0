#pragma once

#include "charts/words.h"
#include "core/diagnostic/comparison_document.h"

#include <QListView>

class QStandardItemModel;

namespace cxw::panels {

class Appearance;

/// The questions that two rounds do not share as they are, each with its area's mark and, at the right, why;
/// one line each, in full as a tooltip.
class NotComparableList final : public QListView
{
    Q_OBJECT

public:
    explicit NotComparableList(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::ComparisonDocument& document, const core::RoundComparison& comparison,
              const charts::Words& words);

private:
    QStandardItemModel* m_questions;
};

} // namespace cxw::panels
