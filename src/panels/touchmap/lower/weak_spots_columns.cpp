#include "panels/touchmap/lower/weak_spots_columns.h"

#include "panels/shared/grid_view.h"
#include "panels/theme/appearance.h"
#include "panels/touchmap/lower/weak_spots_model.h"

#include <QHeaderView>

#include <algorithm>
#include <array>
#include <numeric>

namespace cxw::panels {
namespace {

constexpr double kTitleRoom = 200.0; ///< about twenty letters and the rank
constexpr double kAroundCell = 20.0;
constexpr int kRowsToMeasure = 50;

/// The least in which it fits into two lines.
int widthInTwoLines(const QString& text, const QFontMetrics& metrics)
{
    int least = metrics.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0; at = text.indexOf(QLatin1Char(' '), at + 1))
        least = std::min(
            least,
            std::max(metrics.horizontalAdvance(text.left(at)), metrics.horizontalAdvance(text.mid(at + 1))));
    return least;
}

} // namespace

void fitWeakSpots(GridView& view, const Appearance& appearance, int width)
{
    constexpr int kFirst = WeakSpotsModel::Gap;
    constexpr int kTerms = WeakSpotsModel::ColumnCount - kFirst;
    const QFontMetrics heads(appearance.font(charts::TypeRole::Caption));
    const QAbstractItemModel& model = *view.model();
    std::array<int, kTerms> inOneLine{};
    std::array<int, kTerms> inTwoLines{};
    for (int term = 0; term < kTerms; ++term) {
        int cells = 0;
        for (int row = 0; row < std::min(model.rowCount(), kRowsToMeasure); ++row)
            cells =
                std::max(cells, view.itemDelegate()->sizeHint({}, model.index(row, kFirst + term)).width());
        const QString head = model.headerData(kFirst + term, Qt::Horizontal).toString();
        const int around = appearance.px(kAroundCell);
        inOneLine[std::size_t(term)] = std::max(cells, heads.horizontalAdvance(head) + around);
        inTwoLines[std::size_t(term)] = std::max(cells, widthInTwoLines(head, heads) + around);
    }
    const int left = width - std::accumulate(inOneLine.begin(), inOneLine.end(), 0);
    const bool wraps = left < appearance.px(kTitleRoom);
    for (int term = 0; term < kTerms; ++term)
        view.header()->resizeSection(kFirst + term, (wraps ? inTwoLines : inOneLine)[std::size_t(term)]);
    const int height = wraps ? 2 * heads.lineSpacing() + appearance.px(4) : 0;
    if (height == view.header()->minimumHeight())
        return;
    view.header()->setMinimumHeight(height);
    emit view.header()->geometriesChanged(); // the view makes room for it
}

} // namespace cxw::panels
