#pragma once

#include <QWidget>

namespace cxw::panels {

class Appearance;
class RemarkBox;
class TextLabel;
class WorkshopPresenter;

/// What the file knows of the question: evidence, finished actions, the last round. What could steer a vote
/// is kept back until the reveal.
class EvidenceCard final : public QWidget
{
    Q_OBJECT

public:
    EvidenceCard(const Appearance& appearance, WorkshopPresenter& presenter, QWidget* parent = nullptr);

private:
    void refresh();

    const Appearance& m_appearance;
    WorkshopPresenter& m_presenter;
    TextLabel* m_known;
    RemarkBox* m_keptBack;
};

} // namespace cxw::panels
