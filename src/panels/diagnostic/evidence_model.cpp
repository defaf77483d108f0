#include "panels/diagnostic/evidence_model.h"

#include "panels/diagnostic/answer_detail_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"

namespace cxw::panels {

EvidenceModel::EvidenceModel(const Appearance& appearance, const AnswerDetailPresenter& presenter,
                             QObject* parent)
    : QAbstractListModel(parent)
    , m_appearance(appearance)
    , m_presenter(presenter)
{
    reload();
}

void EvidenceModel::reload()
{
    beginResetModel();
    m_evidence = m_presenter.evidence();
    endResetModel();
}

const core::Evidence* EvidenceModel::evidenceAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_evidence[std::size_t(index.row())] : nullptr;
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_evidence.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    const core::Evidence* each = evidenceAt(index);
    if (!each)
        return {};
    const bool isFile = each->kind == core::EvidenceKind::File;
    switch (role) {
    case Qt::DisplayRole: return each->text;
    case Qt::ToolTipRole: return plainToolTip(each->text);
    case Qt::AccessibleTextRole:
        return isFile
            ? tr("File %1", "spoken by a screen reader: evidence; the name of a file").arg(each->text)
            : each->text;
    case Qt::DecorationRole:
        return lineIcon(isFile ? QStringLiteral("paperclip") : QStringLiteral("card-text"), m_appearance,
                        m_appearance.tokens().textSecondary);
    default: return {};
    }
}

} // namespace cxw::panels
