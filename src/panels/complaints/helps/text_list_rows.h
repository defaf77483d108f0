#pragma once

#include "charts/chart_table.h"

namespace cxw::core {
class NumberFormat;
}

namespace cxw::panels {

class TextHelpsPresenter;

/// The policy phrases with what citing them went with; those cited that are watched for no more stand last.
[[nodiscard]] charts::ChartTable phraseRows(const TextHelpsPresenter& presenter,
                                            const core::NumberFormat& numbers);
[[nodiscard]] charts::ChartTable snippetRows(const TextHelpsPresenter& presenter);

} // namespace cxw::panels
