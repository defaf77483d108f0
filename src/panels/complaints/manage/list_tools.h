#pragma once

#include "panels/complaints/manage/filing_presenter.h"
#include "panels/complaints/manage/filter_presenter.h"
#include "panels/complaints/manage/list_layout.h"

namespace cxw::panels {

/// What stands around the list of complaints: filters, filing many at once, columns.
class ListTools final
{
public:
    ListTools(const WorkspaceContext& context, ComplaintsPresenter& list)
        : filing(context, list)
        , filters(context, list)
        , layout(context)
    {
    }

    FilingPresenter filing;
    FilterPresenter filters;
    ListLayout layout;
};

} // namespace cxw::panels
