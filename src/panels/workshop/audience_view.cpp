#include "panels/workshop/audience_view.h"

#include "core/number_format.h"
#include "panels/shared/audience_picture.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kMargin = 96.0;
constexpr double kWidth = kAudienceScreen.width() - 2.0 * kMargin;
constexpr double kCellTop = 520.0;
constexpr double kAnswerHeight = 410.0;
constexpr double kCellGap = 38.0;

} // namespace

AudienceView::AudienceView(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_tokens(charts::tokensFor(charts::Theme::Projector))
{
    setObjectName(QStringLiteral("audience"));
    setAccessibleName(tr("Audience view", "spoken by a screen reader"));
    setMinimumSize(320, 180);
}

void AudienceView::show(const AudienceState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    setAccessibleDescription(spoken());
    update();
}

QString AudienceView::spoken() const
{
    if (m_state.isBlank)
        return tr("The audience view is blank.", "spoken by a screen reader");
    return m_state.question + QLatin1Char(' ') + footText();
}

QSize AudienceView::sizeHint() const
{
    return {1280, 720};
}

void AudienceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    beginAudiencePicture(painter, size(), m_tokens);
    if (m_state.isBlank)
        return;
    paintHead(painter);
    paintMarks(painter);
    paintQuestion(painter);
    paintCells(painter);
    paintFoot(painter);
}

void AudienceView::paintHead(QPainter& painter) const
{
    painter.setPen(m_tokens.textPrimary);
    const QRectF line(kMargin, 48.0, kWidth, 52.0);
    const QString place = tr("%1  ·  question %2 of %3", "audience: area, number and count of questions")
                              .arg(m_state.areaName)
                              .arg(m_state.number)
                              .arg(m_state.marks.size());
    drawFitting(painter, audienceFont(32.0, true), line.adjusted(0, 0, -260.0, 0),
                int(Qt::AlignLeft) | Qt::AlignVCenter, place);
    painter.setFont(audienceFont(32.0, true));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_state.timer);
}

void AudienceView::paintMarks(QPainter& painter) const
{
    std::vector<StepMark> marks;
    for (const QuestionMark each : m_state.marks)
        marks.push_back(each == QuestionMark::Current    ? StepMark::Current
                            : each == QuestionMark::Open ? StepMark::Open
                                                         : StepMark::Done);
    paintStepMarks(painter, kMargin, kWidth, 124.0, marks, m_tokens);
}

void AudienceView::paintQuestion(QPainter& painter) const
{
    painter.setPen(m_tokens.textPrimary);
    drawFitting(painter, audienceFont(68.0, true), QRectF(kMargin, 176.0, kWidth, kCellTop - 220.0),
                int(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap, m_state.question);
}

void AudienceView::paintCells(QPainter& painter) const
{
    const std::vector<std::size_t> shown =
        m_state.yesNo ? std::vector<std::size_t>{0, 2} : std::vector<std::size_t>{0, 1, 2};
    const double each = (kWidth + kCellGap) / double(shown.size()) - kCellGap;
    for (std::size_t i = 0; i < shown.size(); ++i)
        paintCell(painter, QRectF(kMargin + double(i) * (each + kCellGap), kCellTop, each, kAnswerHeight),
                  shown[i]);
}

void AudienceView::paintCell(QPainter& painter, const QRectF& rect, std::size_t index) const
{
    const charts::CellColours colours = m_state.yesNo
        ? charts::CellColours{m_tokens.accentSoft, m_tokens.textPrimary, m_tokens.accent}
        : m_tokens.score[index];
    drawBox(painter, rect, colours.fill, colours.border, 20.0, 3.0);
    painter.setPen(colours.text);
    const QString digit = m_state.yesNo ? m_state.titles[index] : m_locale.toString(int(index) + 1);
    const QString title = m_state.yesNo ? QString() : m_state.titles[index];
    painter.setFont(audienceFont(104.0, true));
    painter.drawText(QRectF(rect.left(), rect.top() + 14.0, rect.width(), 130.0), Qt::AlignCenter, digit);
    const QRectF words = rect.adjusted(28.0, 0, -28.0, 0);
    drawFitting(painter, audienceFont(36.0, true),
                QRectF(words.left(), rect.top() + 146.0, words.width(), 52.0), Qt::AlignCenter, title);
    drawFitting(painter, audienceFont(27.0, false),
                QRectF(words.left(), rect.top() + 204.0, words.width(), 112.0),
                int(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap, m_state.anchors[index]);
    painter.setFont(audienceFont(48.0, true));
    painter.drawText(QRectF(rect.left(), rect.bottom() - 84.0, rect.width(), 68.0), Qt::AlignCenter,
                     countText(index));
}

QString AudienceView::countText(std::size_t index) const
{
    if (!m_state.revealed)
        return QStringLiteral("?");
    const int count = countOf(m_state.revealed->counts, m_state.yesNo, index);
    if (!m_state.revealed->before)
        return tr("%n vote(s)", "audience: under an answer", count);
    return tr("%n vote(s), before %1", "audience: under an answer; votes of the pass before", count)
        .arg(countOf(*m_state.revealed->before, m_state.yesNo, index));
}

QString AudienceView::footText() const
{
    if (!m_state.revealed) {
        const QString in = tr("%1 of %2 votes are in.", "audience: numbers of people")
                               .arg(m_state.voted)
                               .arg(m_state.expected);
        if (!m_state.lastRound)
            return in;
        return in + QLatin1Char(' ')
            + tr("Last round: %1.", "audience: a mean or a score")
                  .arg(core::NumberFormat(m_locale).decimal(*m_state.lastRound, 2));
    }
    if (m_state.agreed)
        if (const auto score = core::scoreOf(*m_state.agreed))
            return tr("Agreed score: %1.", "audience: what the group records").arg(*score);
    if (m_state.revealed->flag == core::AgreementFlag::Split)
        return tr("The room is split: hear one voice from each side, then agree on a score.", "audience");
    if (m_state.revealed->flag == core::AgreementFlag::Mixed)
        return tr("Views are mixed: hear two voices, then agree on a score.", "audience");
    return tr("Which score do we record?", "audience");
}

void AudienceView::paintFoot(QPainter& painter) const
{
    painter.setPen(m_tokens.textSecondary);
    drawFitting(painter, audienceFont(30.0, false), QRectF(kMargin, 958.0, kWidth, 60.0),
                int(Qt::AlignLeft) | Qt::AlignVCenter, footText());
}

} // namespace cxw::panels
