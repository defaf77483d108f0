#include "panels/workshop/audience_view.h"

#include "charts/type_scale.h"
#include "core/number_format.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

#include <algorithm>

namespace cxw::panels {
namespace {

// The picture is laid out on a screen of this size and grows or shrinks with the real one.
constexpr QSizeF kScreen(1920.0, 1080.0);
constexpr double kMargin = 96.0;
constexpr double kWidth = kScreen.width() - 2.0 * kMargin;
constexpr double kCellTop = 520.0;
constexpr double kAnswerHeight = 410.0;
constexpr double kCellGap = 38.0;

/// The largest of some sizes at which the text fits, so that a long question stays whole.
QFont fitting(QPainter& painter, QFont font, const QRectF& rect, int flags, const QString& text)
{
    constexpr int kSmallest = 20;
    for (; font.pixelSize() > kSmallest; font.setPixelSize(font.pixelSize() - 4)) {
        painter.setFont(font);
        const QRectF used = painter.boundingRect(rect, flags, text);
        if (used.height() <= rect.height() && used.width() <= rect.width())
            break;
    }
    return font;
}

void drawFitting(QPainter& painter, const QFont& font, const QRectF& rect, int flags, const QString& text)
{
    painter.setFont(fitting(painter, font, rect, flags, text));
    painter.drawText(rect, flags, text);
}

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

QFont AudienceView::font(double pixels, bool strong) const
{
    QFont font = charts::reportFont();
    font.setPixelSize(int(pixels));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void AudienceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_tokens.bgSurface);
    if (m_state.isBlank)
        return;
    const double scale = std::min(width() / kScreen.width(), height() / kScreen.height());
    painter.translate((width() - kScreen.width() * scale) / 2.0, (height() - kScreen.height() * scale) / 2.0);
    painter.scale(scale, scale);
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
    drawFitting(painter, font(32.0, true), line.adjusted(0, 0, -260.0, 0),
                int(Qt::AlignLeft) | Qt::AlignVCenter, place);
    painter.setFont(font(32.0, true));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_state.timer);
}

void AudienceView::paintMarks(QPainter& painter) const
{
    const double gap = 6.0;
    const double each = (kWidth + gap) / double(m_state.marks.size()) - gap;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_state.marks.size(); ++i) {
        const bool current = m_state.marks[i] == QuestionMark::Current;
        painter.setBrush(current                                      ? m_tokens.score[1].fill
                             : m_state.marks[i] == QuestionMark::Open ? m_tokens.borderSubtle
                                                                      : m_tokens.accent);
        const double tall = current ? 16.0 : 11.0;
        painter.drawRoundedRect(QRectF(kMargin + double(i) * (each + gap), 124.0 - tall / 2.0, each, tall),
                                3.0, 3.0);
    }
}

void AudienceView::paintQuestion(QPainter& painter) const
{
    painter.setPen(m_tokens.textPrimary);
    drawFitting(painter, font(68.0, true), QRectF(kMargin, 176.0, kWidth, kCellTop - 220.0),
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
    painter.setFont(font(104.0, true));
    painter.drawText(QRectF(rect.left(), rect.top() + 14.0, rect.width(), 130.0), Qt::AlignCenter, digit);
    const QRectF words = rect.adjusted(28.0, 0, -28.0, 0);
    drawFitting(painter, font(36.0, true), QRectF(words.left(), rect.top() + 146.0, words.width(), 52.0),
                Qt::AlignCenter, title);
    drawFitting(painter, font(27.0, false), QRectF(words.left(), rect.top() + 204.0, words.width(), 112.0),
                int(Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap, m_state.anchors[index]);
    painter.setFont(font(48.0, true));
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
    drawFitting(painter, font(30.0, false), QRectF(kMargin, 958.0, kWidth, 60.0),
                int(Qt::AlignLeft) | Qt::AlignVCenter, footText());
}

} // namespace cxw::panels
