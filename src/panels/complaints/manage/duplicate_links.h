#pragma once

#include "core/complaint/complaint_card.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace cxw::panels {

class Appearance;
class TextLabel;

/// "Duplicate of CX-2026-00042" and "2 duplicates" of a complaint; each leads there. Hidden without either.
class DuplicateLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicateLinks(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const core::ComplaintCard& card, bool canChange);

signals:
    void complaintWanted(cxw::core::ComplaintId complaint);
    /// This complaint is no duplicate.
    void separateWanted();

private:
    void offer(const std::vector<core::ComplaintLink>& duplicates);

    QPushButton* m_original;
    QPushButton* m_separate;
    QPushButton* m_duplicates;
    core::ComplaintId m_originalId;
};

} // namespace cxw::panels
