#include "panels/shared/table_view.h"

#include "panels/shared/table_twin.h"
#include "panels/theme/appearance.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace cxw::panels {
namespace {

constexpr double kRowHeight = 26.0;
constexpr double kLeastWords = 140.0;

} // namespace

TableView::TableView(const Appearance& appearance, TableTwin& model, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_twin(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::fit);
    connect(&appearance, &Appearance::changed, this, &TableView::restyle);
    restyle();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fit();
}

void TableView::restyle()
{
    setFont(m_appearance.font(charts::TypeRole::Caption));
    horizontalHeader()->setFont(m_appearance.font(charts::TypeRole::Caption));
    verticalHeader()->setMinimumSectionSize(m_appearance.px(kRowHeight));
    verticalHeader()->setDefaultSectionSize(m_appearance.px(kRowHeight));
    fit();
}

// Measuring every cell is not cheap: a hidden table waits until it is shown.
void TableView::fit()
{
    if (!isVisible())
        return;
    const std::vector<int> widths = fittingWidths();
    for (std::size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), widths[i]);
    resizeRowsToContents();
}

std::vector<int> TableView::fittingWidths() const
{
    std::vector<int> widths;
    for (int column = 0; column < m_twin.columnCount(); ++column)
        widths.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    int tooMuch = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    const int least = m_appearance.px(kLeastWords);
    // The widest column of words shrinks until it is as narrow as the next, and so on; then the view scrolls.
    while (tooMuch > 0) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (!m_twin.isNumber(int(i)) && widths[i] > least
                && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        if (widest == widths.size())
            break;
        --widths[widest];
        --tooMuch;
    }
    return widths;
}

} // namespace cxw::panels
