#include "core/diagnostic/answer_detail.h"

#include "core/code_table.h"

namespace cxw::core {
namespace {

constexpr std::array kEvidenceKinds{
    Code<EvidenceKind>{EvidenceKind::Text, QLatin1String("text")},
    Code<EvidenceKind>{EvidenceKind::File, QLatin1String("file")},
};

constexpr std::array kWhyMarks{
    Code<WhyMark>{WhyMark::Suspected, QLatin1String("suspected")},
    Code<WhyMark>{WhyMark::Confirmed, QLatin1String("confirmed")},
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

QString codeOf(WhyMark mark)
{
    return wordIn(kWhyMarks, mark);
}

std::optional<WhyMark> whyMarkFrom(QStringView code)
{
    return choiceIn(kWhyMarks, code);
}

} // namespace cxw::core
