#include "panels/workshop/vote_cells.h"

#include "charts/score_cell.h"
#include "panels/theme/appearance.h"
#include "panels/theme/workbench_style.h"

#include <QPainter>

namespace cxw::panels {
namespace {

constexpr double kVoteCellHeight = 92.0;
constexpr double kVoteCellGap = 16.0;
constexpr int kMostPips = 12;

} // namespace

VoteCells::VoteCells(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("voteCells"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &QWidget::updateGeometry);
}

void VoteCells::show(bool yesNo, const std::array<QString, 3>& titles,
                     const std::optional<Revealed>& revealed)
{
    m_yesNo = yesNo;
    m_titles = titles;
    m_revealed = revealed;
    QStringList spoken;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (!titles[i].isEmpty())
            spoken += revealed ? tr("%1: %n vote(s)", "spoken; an answer", count(i)).arg(titles[i])
                               : tr("%1: hidden", "spoken; an answer").arg(titles[i]);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    update();
}

int VoteCells::count(std::size_t index) const
{
    return countOf(m_revealed->counts, m_yesNo, index);
}

QSize VoteCells::sizeHint() const
{
    return {m_appearance.px(480), m_appearance.px(kVoteCellHeight)};
}

void VoteCells::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<std::size_t> shown =
        m_yesNo ? std::vector<std::size_t>{0, 2} : std::vector<std::size_t>{0, 1, 2};
    const int gap = m_appearance.px(kVoteCellGap);
    const int each = (width() + gap) / int(shown.size()) - gap;
    for (std::size_t i = 0; i < shown.size(); ++i)
        paintCell(painter, QRect(int(i) * (each + gap), 0, each, height()), shown[i]);
}

void VoteCells::paintCell(QPainter& painter, const QRect& rect, std::size_t index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    drawBox(painter, rect, t.bgSurface, t.borderStrong, 10.0);
    const int pad = m_appearance.px(16);
    const int block = m_yesNo ? 0 : m_appearance.px(48);
    if (!m_yesNo)
        charts::paintScoreCell(
            painter, QRectF(rect.left() + pad, rect.center().y() - block / 2.0, block, block),
            {.answer = core::Answer(index), .radius = 6.0}, t, m_appearance.font(charts::TypeRole::Display));
    const int wide = m_appearance.px(44);
    painter.setFont(m_appearance.font(charts::TypeRole::Figure));
    painter.setPen(m_revealed ? t.textPrimary : t.textSecondary);
    painter.drawText(QRect(rect.right() - wide - pad / 2, rect.top(), wide, rect.height()), Qt::AlignCenter,
                     m_revealed ? QString::number(count(index)) : QStringLiteral("?"));
    const QRect words = rect.adjusted(pad + block + (m_yesNo ? 0 : pad), 0, -wide - pad, 0);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption, true));
    painter.setPen(t.textPrimary);
    const QRect title(words.left(), rect.top() + m_appearance.px(12), words.width(), m_appearance.px(44));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_titles[index]);
    const QRect below(words.left(), title.bottom() + m_appearance.px(4), words.width(), m_appearance.px(20));
    if (!m_revealed) {
        painter.setFont(m_appearance.font(charts::TypeRole::Micro));
        painter.setPen(t.textSecondary);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("hidden", "votes before the reveal"));
        return;
    }
    const charts::CellColours colours =
        m_yesNo ? charts::CellColours{t.accentSoft, t.textPrimary, t.accent} : t.score[index];
    const int pip = m_appearance.px(16);
    for (int i = 0; i < std::min(count(index), kMostPips); ++i) {
        const QRectF mark(below.left() + i * (pip + 2), below.top() + m_appearance.px(4), pip,
                          m_appearance.px(11));
        if (mark.right() <= below.right())
            drawBox(painter, mark, colours.fill, colours.border, 2.0);
    }
}

} // namespace cxw::panels
