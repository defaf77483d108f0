#pragma once

#include "charts/words.h"
#include "exchange/xlsx/xlsx_file.h"

namespace cxw::core {
class UnitOfWork;
}

namespace cxw::exchange {

/// Adds the lists that complaints name, a sheet for each: channels with their goals, categories, products,
/// causes and their whys, tags. Storage thread.
void addListSheets(XlsxFile& file, const core::UnitOfWork& work, const charts::Words& words);

} // namespace cxw::exchange
