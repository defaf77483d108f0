#include "exchange/workspace_json.h"

#include "core/unit_of_work.h"

#include <QCoreApplication>

namespace cxw::exchange {
namespace {

class WorkspaceSentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::exchange::WorkspaceJson)

public:
    static QString notFresh()
    {
        return tr("The workspace already holds people, rounds or complaints. Import into a new workspace.",
                  "import of a whole workspace refused");
    }
};

} // namespace

QByteArray exportWorkspace(const core::UnitOfWork& work)
{
    return workspaceJsonOf(core::copyWorkspace(work));
}

core::Expected<core::WorkspaceCopy> importWorkspace(core::UnitOfWork& work, const QByteArray& bytes)
{
    if (!core::isFresh(work))
        return tl::make_unexpected(core::Error{core::ErrorKind::BadInput, WorkspaceSentences::notFresh()});
    auto copy = readWorkspaceJson(bytes);
    if (copy)
        core::writeWorkspace(work, *copy);
    return copy;
}

} // namespace cxw::exchange
