#pragma once

#include "core/diagnostic/five_whys.h"
#include "panels/shared/edit_stack.h"

#include <QObject>

namespace cxw::panels {

/// A tree of whys while it is being changed, whatever it explains. Shows an edit at once and has it written
/// behind. GUI thread.
class WhysPresenter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const core::FiveWhys& whys() const { return m_whys; }
    [[nodiscard]] virtual bool canEdit() const = 0;
    /// Asks for the first why.
    [[nodiscard]] virtual QString firstQuestion() const = 0;

    /// Adds the why of `explained`, or of what the whole tree explains for null. Null when nothing was added.
    core::WhyId addBelow(core::WhyId explained, const QString& text);
    /// Adds a second branch right after `sibling`. Null when nothing was added.
    core::WhyId addBeside(core::WhyId sibling, const QString& text);
    void rewordWhy(core::WhyId id, const QString& text);
    /// Not marked, suspected, confirmed, and not marked again.
    void markWhy(core::WhyId id);
    /// One place up (-1) or down (+1) within its branch.
    void moveWhy(core::WhyId id, int by);
    /// With everything under it.
    void removeWhy(core::WhyId id);

signals:
    void changed();

protected:
    /// What the tree explains, as one speaks of it.
    [[nodiscard]] virtual QString label() const = 0;
    /// With an id and what it belongs to.
    [[nodiscard]] virtual core::Why blankWhy() const = 0;
    virtual void write(const EditName& name, const core::FiveWhys& before, const core::FiveWhys& after) = 0;

    void setWhys(const core::FiveWhys& whys) { m_whys = whys; }

private:
    [[nodiscard]] core::Why newWhy(core::WhyId parent, const QString& text) const;
    template <class Change> void change(core::WhyId id, const EditName& name, Change apply);
    void put(const EditName& name, const core::FiveWhys& after);

    core::FiveWhys m_whys; ///< as the user sees them: what is on its way to the file included
};

} // namespace cxw::panels
