#pragma once

#include "charts/tokens.h"
#include "core/diagnostic/round_results.h"

#include <QFont>

class QPainter;
class QRectF;

namespace cxw::charts {

class Words;

/// What the agreement column says of a question. None: nobody answered, or one person's round.
enum class AgreementMark { None, Split, Mixed, Agreed, TooFew, NotScored };

[[nodiscard]] AgreementMark agreementMarkOf(const core::QuestionResult& result, core::VotingForm form);
/// "split", "mixed", "agreed", "too few", "yes/no, not scored"; empty for None.
[[nodiscard]] QString agreementWord(AgreementMark mark, const Words& words);

/// A pill's ground, words and edge; invalid colours are not painted.
[[nodiscard]] CellColours agreementColours(AgreementMark mark, const Tokens& tokens);

/// The pill (20 px high, radius 4) with its word; plain words for NotScored, nothing for None.
void paintAgreementBadge(QPainter& painter, const QRectF& rect, AgreementMark mark, const QString& word,
                         const Tokens& tokens, const QFont& font);

} // namespace cxw::charts
