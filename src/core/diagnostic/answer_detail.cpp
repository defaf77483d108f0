#include "core/diagnostic/answer_detail.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kEvidenceKinds{
    Code<EvidenceKind>{EvidenceKind::Text, QLatin1String("text")},
    Code<EvidenceKind>{EvidenceKind::File, QLatin1String("file")},
};

} // namespace

QString codeOf(EvidenceKind kind)
{
    return wordIn(kEvidenceKinds, kind);
}

std::optional<EvidenceKind> evidenceKindFrom(QStringView code)
{
    return choiceIn(kEvidenceKinds, code);
}

} // namespace cxw::core
