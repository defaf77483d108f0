#include "panels/diagnostic/gap_model.h"

#include "charts/agreement_badge.h"
#include "charts/area_marks.h"
#include "charts/score_cell.h"
#include "charts/sentences.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/results_presenter.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kLeastLabel = 170.0; // up to the end of a question's label

} // namespace

GapModel::GapModel(const ResultsPresenter& presenter, const ActionsPresenter& planned, QObject* parent)
    : QAbstractListModel(parent)
    , m_presenter(presenter)
    , m_planned(planned)
{
    reload();
}

void GapModel::reload()
{
    beginResetModel();
    m_gaps = m_presenter.hasResults() ? m_presenter.results().gaps : std::vector<std::size_t>();
    endResetModel();
}

core::RoundQuestionId GapModel::questionAt(const QModelIndex& index) const
{
    return index.isValid() ? m_presenter.results().questions[m_gaps[std::size_t(index.row())]].question.id
                           : core::RoundQuestionId();
}

int GapModel::actionsAt(const QModelIndex& index) const
{
    return int(m_planned.actionsOn(questionAt(index)).size());
}

QString GapModel::plannedText(int actions)
{
    return tr("%n action(s)", "on a gap", actions);
}

int GapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_gaps.size());
}

QString GapModel::remarkAt(const QModelIndex& index) const
{
    const core::QuestionResult& result = m_presenter.results().questions[m_gaps[std::size_t(index.row())]];
    const charts::Words& words = m_presenter.words();
    const QString value = charts::valueText(*result.value, m_presenter.results(), words);
    if (m_presenter.document().sheet.round.form == core::VotingForm::SinglePerson)
        return tr("score %1", "under a question's label").arg(value);
    if (m_presenter.reading() == core::Reading::Agreed)
        return tr("agreed score %1", "under a question's label").arg(value);
    return tr("mean %1, n %2, %3", "mean, number of answers, agreement")
        .arg(value)
        .arg(result.counts.valid())
        .arg(charts::agreementWord(charts::agreementMarkOf(result, m_presenter.document().sheet.round.form),
                                   words));
}

QVariant GapModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const core::QuestionResult& result = m_presenter.results().questions[m_gaps[std::size_t(index.row())]];
    const QString label = m_presenter.document().wordingOf(result.question).label;
    if (role == Qt::DisplayRole)
        return label;
    const QString spoken = label + QStringLiteral(": ") + remarkAt(index);
    const int actions = actionsAt(index);
    return actions == 0 ? spoken : spoken + QStringLiteral("; ") + plannedText(actions);
}

GapDelegate::GapDelegate(const Appearance& appearance, const GapModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

QSize GapDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_appearance.px(200), m_appearance.px(52)};
}

void GapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const charts::Tokens& t = m_appearance.tokens();
    const core::QuestionResult& result =
        m_model.m_presenter.results().questions[m_model.m_gaps[std::size_t(index.row())]];
    const QRect rect = option.rect;
    painter->fillRect(rect, option.state.testFlag(QStyle::State_Selected) ? t.accentSoft : t.bgSurface);
    painter->fillRect(rect.left(), rect.top(), rect.width(), 1, t.borderSubtle);
    const int chip = m_appearance.px(24);
    const int digit = std::clamp(int(std::lround(*result.value)), 1, 3);
    charts::paintScoreCell(
        *painter, QRectF(rect.left() + m_appearance.px(16), rect.center().y() - chip / 2.0, chip, chip),
        {.answer = core::Answer(digit - 1)}, t, m_appearance.font(charts::TypeRole::Caption, true));
    const QRect action = actionRect(rect, index);
    paintAction(*painter, action, index);
    const int right = action.isEmpty() ? 0 : rect.right() - action.left();
    QRect text = rect.adjusted(m_appearance.px(50), m_appearance.px(7), -right - m_appearance.px(12),
                               -m_appearance.px(5));
    painter->setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter->setPen(t.textPrimary);
    painter->drawText(
        text, Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    const int mark = m_appearance.px(10);
    charts::paintAreaMark(*painter, QRectF(text.left(), text.bottom() - m_appearance.px(14), mark, mark),
                          result.question.area, t);
    text.setLeft(text.left() + m_appearance.px(15));
    painter->setFont(m_appearance.font(charts::TypeRole::Micro));
    painter->setPen(t.textSecondary);
    painter->drawText(
        text, Qt::AlignBottom,
        painter->fontMetrics().elidedText(m_model.remarkAt(index), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawBox(*painter, QRectF(rect).adjusted(3, 2, -3, -2), {}, t.focus, 4.0, 2.0);
    painter->restore();
}

QString GapDelegate::actionText(const QModelIndex& index) const
{
    const int actions = m_model.actionsAt(index);
    if (actions > 0)
        return GapModel::plannedText(actions);
    return m_model.m_planned.canChange() ? tr("Plan action", "button on a gap") : QString();
}

QRect GapDelegate::actionRect(const QRect& row, const QModelIndex& index) const
{
    const QString text = actionText(index);
    if (text.isEmpty())
        return {};
    const int width = QFontMetrics(m_appearance.font(charts::TypeRole::Caption)).horizontalAdvance(text)
        + m_appearance.px(24);
    const int left = row.right() - m_appearance.px(16) - width;
    if (left - row.left() < m_appearance.px(kLeastLabel))
        return {};
    const int height = m_appearance.px(28);
    return {left, row.center().y() - height / 2, width, height};
}

void GapDelegate::paintAction(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    if (rect.isEmpty())
        return;
    const charts::Tokens& t = m_appearance.tokens();
    const bool planned = m_model.actionsAt(index) > 0;
    drawBox(painter, rect, planned ? t.successSoft : t.bgSurface, planned ? QColor() : t.borderStrong, 6.0);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(planned ? t.success : t.textPrimary);
    painter.drawText(rect, Qt::AlignCenter, actionText(index));
}

bool GapDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && actionRect(option.rect, index).contains(static_cast<QMouseEvent*>(event)->pos())) {
        emit actionWanted(m_model.questionAt(index));
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace cxw::panels
