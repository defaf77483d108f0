#pragma once

#include "core/diagnostic/answer_detail.h"

#include <QAbstractListModel>

namespace cxw::panels {

class AnswerDetailPresenter;
class Appearance;

/// The evidence for one answer, in order.
class EvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    EvidenceModel(const Appearance& appearance, const AnswerDetailPresenter& presenter,
                  QObject* parent = nullptr);

    void reload();
    /// Null for no row.
    [[nodiscard]] const core::Evidence* evidenceAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Appearance& m_appearance;
    const AnswerDetailPresenter& m_presenter;
    std::vector<core::Evidence> m_evidence;
};

} // namespace cxw::panels
