#include "panels/diagnostic/whys_presenter.h"

#include <algorithm>

namespace cxw::panels {

core::Why WhysPresenter::newWhy(core::WhyId parent, const QString& text) const
{
    core::Why why = blankWhy();
    why.parent = parent;
    why.text = text.trimmed();
    return why;
}

core::WhyId WhysPresenter::addBelow(core::WhyId explained, const QString& text)
{
    if (!canEdit() || text.trimmed().isEmpty() || (!explained.isNull() && !findWhy(m_whys, explained)))
        return {};
    const core::Why added = newWhy(explained, text);
    put({tr("why of “%1”", "undo: names the act").arg(label()), QStringLiteral("add why")},
        withBelow(m_whys, added));
    return added.id;
}

core::WhyId WhysPresenter::addBeside(core::WhyId sibling, const QString& text)
{
    if (!canEdit() || text.trimmed().isEmpty() || !findWhy(m_whys, sibling))
        return {};
    const core::Why added = newWhy({}, text);
    put({tr("why of “%1”", "undo: names the act").arg(label()), QStringLiteral("add why")},
        withBeside(m_whys, sibling, added));
    return added.id;
}

template <class Change> void WhysPresenter::change(core::WhyId id, const EditName& name, Change apply)
{
    core::FiveWhys after = m_whys;
    const auto found = std::ranges::find(after.whys, id, &core::Why::id);
    if (!canEdit() || found == after.whys.end())
        return;
    apply(*found);
    put(name, after);
}

void WhysPresenter::rewordWhy(core::WhyId id, const QString& text)
{
    const QString said = text.trimmed();
    if (!said.isEmpty())
        change(
            id,
            {tr("words of a why of “%1”", "undo: names the act").arg(label()), QStringLiteral("reword why")},
            [&](core::Why& why) { why.text = said; });
}

void WhysPresenter::markWhy(core::WhyId id)
{
    change(id, {tr("mark of a why of “%1”", "undo: names the act").arg(label()), QStringLiteral("mark why")},
           [](core::Why& why) {
               if (!why.mark)
                   why.mark = core::WhyMark::Suspected;
               else if (why.mark == core::WhyMark::Suspected)
                   why.mark = core::WhyMark::Confirmed;
               else
                   why.mark.reset();
           });
}

void WhysPresenter::moveWhy(core::WhyId id, int by)
{
    if (canEdit())
        put({tr("order of the whys of “%1”", "undo: names the act").arg(label()), QStringLiteral("move why")},
            moved(m_whys, id, by));
}

void WhysPresenter::removeWhy(core::WhyId id)
{
    if (canEdit())
        put({tr("removal of a why of “%1”", "undo: names the act").arg(label()),
             QStringLiteral("remove why")},
            without(m_whys, id));
}

void WhysPresenter::put(const EditName& name, const core::FiveWhys& after)
{
    if (after == m_whys)
        return;
    const core::FiveWhys before = m_whys;
    m_whys = after;
    write(name, before, after);
    emit changed();
}

} // namespace cxw::panels
