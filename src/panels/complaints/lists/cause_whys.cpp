#include "panels/complaints/lists/cause_whys.h"

#include "panels/complaints/lists/log_lists_presenter.h"

namespace cxw::panels {

CauseWhys::CauseWhys(LogListsPresenter& lists, QObject* parent)
    : WhysPresenter(parent)
    , m_lists(lists)
{
}

void CauseWhys::open(core::CauseId cause)
{
    m_cause = cause;
    const core::Cause* found = m_lists.causes().find(cause.value());
    setWhys(found ? found->whys : core::FiveWhys());
    emit changed();
}

bool CauseWhys::canEdit() const
{
    return m_lists.canChange() && m_lists.causes().find(m_cause.value());
}

QString CauseWhys::label() const
{
    const core::Cause* found = m_lists.causes().find(m_cause.value());
    return found ? found->name : QString();
}

QString CauseWhys::firstQuestion() const
{
    return tr("Why “%1”?", "asks for the first of five whys; a root cause of complaints").arg(label());
}

core::Why CauseWhys::blankWhy() const
{
    return {.id = m_lists.context().ids.next<core::WhyId>()};
}

/// The cause is saved as a whole.
void CauseWhys::write(const EditName& name, const core::FiveWhys&, const core::FiveWhys& after)
{
    const core::Cause* found = m_lists.causes().find(m_cause.value());
    if (!found)
        return;
    core::Cause cause = *found;
    cause.whys = after;
    m_lists.causes().change(cause, name);
}

} // namespace cxw::panels
