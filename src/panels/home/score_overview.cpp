#include "panels/home/score_overview.h"

#include "charts/area_marks.h"
#include "charts/chart_table.h"
#include "charts/score_cell.h"
#include "charts/words.h"
#include "panels/home/home_presenter.h"
#include "panels/shared/text_label.h"
#include "panels/theme/appearance.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cxw::panels {
namespace {

constexpr double kPitch = 32.0;
constexpr double kOverviewCellHeight = 28.0;
constexpr double kWidestCell = 60.0;
constexpr double kOverviewGap = 4.0;
constexpr double kFigures = 190.0;

std::optional<core::Answer> shownAnswer(const core::QuestionResult& result)
{
    if (result.value)
        return core::Answer(std::clamp(int(std::lround(*result.value)), 1, 3) - 1);
    if (result.counts.notApplicable > 0 && result.counts.valid() == 0)
        return core::Answer::NotApplicable;
    return std::nullopt;
}

} // namespace

ScoreOverview::ScoreOverview(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &ScoreOverview::measure);
}

void ScoreOverview::show(const HomeState& state)
{
    m_lines.clear();
    m_mostCells = 1;
    const charts::Words words(m_appearance.numbers());
    QStringList spoken;
    for (const charts::NamedArea& area : state.areas) {
        Line line{.area = area,
                  .mean =
                      area.result.mean ? words.numbers().decimal(*area.result.mean, 1) : QStringLiteral("–"),
                  .basis = tr("%1 of %2", "questions with a value of those asked")
                               .arg(area.result.answered)
                               .arg(area.result.asked)};
        for (const core::QuestionResult& each : state.lastRound->results(state.reading).questions)
            if (each.question.area == area.result.area && each.isScored())
                line.cells.push_back(
                    {state.lastRound->wordingOf(each.question).label, shownAnswer(each), each.tooFew});
        m_mostCells = std::max(m_mostCells, line.cells.size());
        spoken += area.name + QStringLiteral(": ") + line.mean;
        m_lines.push_back(std::move(line));
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    measure();
    update();
}

void ScoreOverview::measure()
{
    m_widestName = 0;
    const QFontMetrics metrics(m_appearance.font(charts::TypeRole::Body));
    for (const Line& line : m_lines)
        m_widestName = std::max(m_widestName, metrics.horizontalAdvance(line.area.name));
    updateGeometry();
}

QSize ScoreOverview::sizeHint() const
{
    return {m_appearance.px(480), m_appearance.px(kPitch) * int(m_lines.size())};
}

int ScoreOverview::nameWidth() const
{
    const int wanted = std::max(m_appearance.px(120), m_widestName + m_appearance.px(40));
    return std::min(wanted, width() / 3);
}

QRectF ScoreOverview::cellRect(std::size_t line, std::size_t cell) const
{
    const double left = nameWidth();
    const double gap = m_appearance.px(kOverviewGap);
    const double room = width() - left - m_appearance.px(kFigures);
    const double each = std::min<double>(m_appearance.px(kWidestCell), room / double(m_mostCells) - gap);
    const double top =
        double(line) * m_appearance.px(kPitch) + m_appearance.px((kPitch - kOverviewCellHeight) / 2.0);
    return {left + double(cell) * (each + gap), top, each, double(m_appearance.px(kOverviewCellHeight))};
}

void ScoreOverview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        paintLine(painter, i);
}

void ScoreOverview::paintLine(QPainter& painter, std::size_t index) const
{
    const charts::Tokens& t = m_appearance.tokens();
    const Line& line = m_lines[index];
    const int pitch = m_appearance.px(kPitch);
    const int top = int(index) * pitch;
    const int mark = m_appearance.px(11);
    charts::paintAreaMark(painter, QRectF(1, top + (pitch - mark) / 2.0, mark, mark), line.area.result.area,
                          t);
    painter.setFont(m_appearance.font(charts::TypeRole::Body));
    painter.setPen(t.textPrimary);
    const QRect name(m_appearance.px(24), top, nameWidth() - m_appearance.px(32), pitch);
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.area.name, Qt::ElideRight, name.width()));
    for (std::size_t i = 0; i < line.cells.size(); ++i)
        charts::paintScoreCell(painter, cellRect(index, i), {.answer = line.cells[i].answer}, t,
                               m_appearance.font(charts::TypeRole::Caption, true));
    const int left = int(cellRect(index, m_mostCells).left());
    painter.setFont(m_appearance.font(charts::TypeRole::Body, true));
    painter.setPen(t.textPrimary);
    painter.drawText(QRect(left, top, m_appearance.px(60), pitch), Qt::AlignVCenter | Qt::AlignRight,
                     line.mean);
    painter.setFont(m_appearance.font(charts::TypeRole::Caption));
    painter.setPen(t.textSecondary);
    painter.drawText(QRect(left + m_appearance.px(60), top, m_appearance.px(80), pitch),
                     Qt::AlignVCenter | Qt::AlignRight, line.basis);
}

bool ScoreOverview::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        for (std::size_t cell = 0; cell < m_lines[line].cells.size(); ++cell)
            if (cellRect(line, cell).contains(help->pos()))
                text = m_lines[line].cells[cell].label;
    QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : plainToolTip(text), this);
    return true;
}

} // namespace cxw::panels
