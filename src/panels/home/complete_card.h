#pragma once

#include "panels/home/list_card.h"

namespace cxw::panels {

/// How many complaints still lack something. Hidden while none does.
class CompleteCard final : public ListCard
{
    Q_OBJECT

public:
    explicit CompleteCard(const Appearance& appearance, QWidget* parent = nullptr);

    void show(qint64 toComplete);

signals:
    void completeWanted();
};

} // namespace cxw::panels
