#include "panels/diagnostic/results_delegate.h"

#include "charts/agreement_badge.h"
#include "charts/area_marks.h"
#include "charts/chart_table.h"
#include "charts/score_cell.h"
#include "charts/sentences.h"
#include "charts/vote_strip.h"
#include "panels/diagnostic/results_model.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/theme/icons.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr double kRowHeight = 24.0;
constexpr double kCellHeight = 18.0;

} // namespace

ResultsDelegate::ResultsDelegate(const Appearance& appearance, const ResultsModel& model,
                                 const ResultsPresenter& presenter, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_presenter(presenter)
{
}

QSize ResultsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(28), m_appearance.px(kRowHeight)};
}

void ResultsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (const charts::NamedArea* area = m_model.areaAt(index)) {
        painter->fillRect(option.rect, selected ? t.accentSoft : t.bgWindow);
        painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, t.borderSubtle);
        paintArea(*painter, option, index, *area);
    } else if (const core::QuestionResult* result = m_model.resultAt(index)) {
        painter->fillRect(option.rect, selected ? t.accentSoft : t.bgSurface);
        paintResult(*painter, option, index, *result);
    }
    painter->restore();
}

void ResultsDelegate::paintArea(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index, const charts::NamedArea& area) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QRect rect = option.rect;
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter.setPen(t.textPrimary);
    if (index.column() == ResultsModel::Mean && area.result.mean) {
        const QRect mean(rect.left(), rect.top(), m_appearance.px(40), rect.height());
        painter.drawText(mean, Qt::AlignVCenter | Qt::AlignRight,
                         m_presenter.words().numbers().decimal(*area.result.mean, 2));
    }
    if (index.column() == ResultsModel::Votes) {
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(t.textSecondary);
        painter.drawText(rect, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(charts::basisText(area.result, m_presenter.words()),
                                                          Qt::ElideRight, rect.width()));
    }
    if (index.column() != ResultsModel::Question)
        return;
    const int size = m_appearance.px(12);
    const QString chevron = option.state.testFlag(QStyle::State_Open) ? QStringLiteral("chevron-down")
                                                                      : QStringLiteral("chevron-right");
    lineIcon(chevron, m_appearance)
        .paint(&painter, QRect(rect.left() + m_appearance.px(10), rect.center().y() - size / 2, size, size));
    charts::paintAreaMark(
        painter, QRectF(rect.left() + m_appearance.px(30), rect.center().y() - size / 2.0, size, size),
        area.result.area, t);
    const QRect text = rect.adjusted(m_appearance.px(50), 0, 0, 0);
    painter.drawText(text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(area.name, Qt::ElideRight, text.width()));
}

void ResultsDelegate::paintResult(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const core::QuestionResult& result) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QRect rect = option.rect;
    const int cell = m_appearance.px(kCellHeight);
    const QRectF band(rect.left(), rect.center().y() - cell / 2.0, rect.width() - m_appearance.px(8), cell);
    switch (index.column()) {
    case ResultsModel::Question: {
        painter.setFont(m_appearance.font(charts::TypeRole::Caption));
        painter.setPen(t.textPrimary);
        const QRect text = rect.adjusted(m_appearance.px(36), 0, -m_appearance.px(8), 0);
        painter.drawText(
            text, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        return;
    }
    case ResultsModel::Votes: paintVotes(painter, band.toRect(), result); return;
    case ResultsModel::Mean: paintMean(painter, rect, result); return;
    case ResultsModel::Agreement: {
        const auto mark = charts::agreementMarkOf(result, m_presenter.document().sheet.round.form);
        charts::paintAgreementBadge(painter, band, mark, index.data().toString(), t,
                                    m_appearance.font(charts::TypeRole::Micro));
        return;
    }
    case ResultsModel::Agreed:
        if (result.agreed)
            charts::paintScoreCell(
                painter, QRectF(band.left(), band.top(), m_appearance.px(28), band.height()),
                {.answer = result.agreed}, t, m_appearance.font(charts::TypeRole::Micro, true));
        return;
    default: return;
    }
}

void ResultsDelegate::paintVotes(QPainter& painter, const QRect& rect,
                                 const core::QuestionResult& result) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const QFont font = m_appearance.font(charts::TypeRole::Micro, true);
    const charts::VoteStrip strip = charts::voteStripOf(result);
    const core::Round& round = m_presenter.document().sheet.round;
    if (round.form == core::VotingForm::SinglePerson) {
        for (int score = 1; score <= 3; ++score)
            if (result.mean == double(score))
                charts::paintScoreCell(painter,
                                       QRectF(rect.left(), rect.top(), m_appearance.px(28), rect.height()),
                                       {.answer = core::Answer(score - 1)}, t, font);
        if (result.mean)
            return;
    }
    if (result.isScored() && round.form != core::VotingForm::SinglePerson) {
        charts::paintVoteStrip(painter, rect, strip, t, font);
        return;
    }
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textPrimary);
    const QString text = result.isScored() ? charts::sentenceOf(strip, m_presenter.words())
                                           : charts::yesNoText(strip, m_presenter.words());
    painter.drawText(rect, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void ResultsDelegate::paintMean(QPainter& painter, const QRect& rect,
                                const core::QuestionResult& result) const
{
    const charts::Tokens& t = m_appearance.tokens();
    if (!result.isScored())
        return;
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter.setPen(t.textPrimary);
    const QRect mean(rect.left(), rect.top(), m_appearance.px(40), rect.height());
    painter.drawText(mean, Qt::AlignVCenter | Qt::AlignRight,
                     result.value
                         ? charts::valueText(*result.value, m_presenter.results(), m_presenter.words())
                         : charts::kNoFigure);
    if (m_presenter.document().sheet.round.form == core::VotingForm::SinglePerson)
        return;
    painter.setFont(m_appearance.font(charts::TypeRole::Micro));
    painter.setPen(t.textSecondary);
    painter.drawText(QRect(mean.right(), rect.top(), m_appearance.px(44), rect.height()),
                     Qt::AlignVCenter | Qt::AlignRight,
                     tr("n %1", "number of answers behind a mean").arg(result.counts.valid()));
}

} // namespace cxw::panels
