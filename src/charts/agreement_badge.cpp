#include "charts/agreement_badge.h"

#include "charts/cell_painting.h"
#include "charts/words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cxw::charts {
namespace {

AgreementMark markOf(core::AgreementFlag flag)
{
    switch (flag) {
    case core::AgreementFlag::Split: return AgreementMark::Split;
    case core::AgreementFlag::Mixed: return AgreementMark::Mixed;
    case core::AgreementFlag::Agreed: return AgreementMark::Agreed;
    }
    return AgreementMark::None;
}

} // namespace

AgreementMark agreementMarkOf(const core::QuestionResult& result, core::VotingForm form)
{
    if (!result.isScored())
        return AgreementMark::NotScored;
    if (form == core::VotingForm::SinglePerson)
        return AgreementMark::None;
    if (result.tooFew)
        return AgreementMark::TooFew;
    return result.flag ? markOf(*result.flag) : AgreementMark::None;
}

QString agreementWord(AgreementMark mark, const Words& words)
{
    switch (mark) {
    case AgreementMark::None: return {};
    case AgreementMark::Split:
        return words.translate("cxw::charts::Agreement", "split", "badge: the votes form two camps");
    case AgreementMark::Mixed:
        return words.translate("cxw::charts::Agreement", "mixed", "badge: the votes are spread");
    case AgreementMark::Agreed:
        return words.translate("cxw::charts::Agreement", "agreed", "badge: the votes lie close together");
    case AgreementMark::TooFew:
        return words.translate("cxw::charts::Agreement", "too few", "badge: too few votes for a mean");
    case AgreementMark::NotScored:
        return words.translate("cxw::charts::Agreement", "yes/no, not scored",
                               "in place of the badge of a yes/no question");
    }
    return {};
}

CellColours agreementColours(AgreementMark mark, const Tokens& tokens)
{
    switch (mark) {
    case AgreementMark::Split: return {tokens.dangerSoft, tokens.danger, {}};
    case AgreementMark::Mixed: return {tokens.warningSoft, tokens.warning, {}};
    case AgreementMark::Agreed: return {tokens.successSoft, tokens.success, {}};
    case AgreementMark::TooFew: return {{}, tokens.textSecondary, tokens.borderStrong};
    case AgreementMark::None:
    case AgreementMark::NotScored: break;
    }
    return {{}, tokens.textMuted, {}};
}

void paintAgreementBadge(QPainter& painter, const QRectF& rect, AgreementMark mark, const QString& word,
                         const Tokens& tokens, const QFont& font)
{
    if (mark == AgreementMark::None)
        return;
    const CellColours colours = agreementColours(mark, tokens);
    QFont strong = font;
    if (mark == AgreementMark::Split) // the one that asks for action also stands out in grey
        strong.setWeight(QFont::DemiBold);
    const QRectF pill = onPixels(painter, rect);
    if (mark != AgreementMark::NotScored)
        paintFilledCell(painter, pill, {.radius = 4.0}, colours.fill, colours.border);
    painter.save();
    painter.setFont(strong);
    painter.setPen(colours.text);
    const QString shown =
        QFontMetricsF(strong, painter.device()).elidedText(word, Qt::ElideRight, pill.width() - 4.0);
    const auto side = mark == AgreementMark::NotScored ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.drawText(pill, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter.restore();
}

} // namespace cxw::charts
