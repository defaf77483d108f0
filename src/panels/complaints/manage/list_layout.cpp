#include "panels/complaints/manage/list_layout.h"

#include "core/store.h"
#include "core/unit_of_work.h"
#include "core/workspace/setting_repository.h"
#include "panels/shared/edit_stack.h"

#include <algorithm>

namespace cxw::panels {
namespace {

constexpr int kLeastShare = 20;
constexpr int kMostShare = 80;

QString columnsName()
{
    return QStringLiteral("complaints.columns");
}

QString shareName()
{
    return QStringLiteral("complaints.list_share");
}

struct Kept
{
    std::optional<QString> columns;
    std::optional<QString> share;
};

int shareFrom(const QString& text)
{
    const int share = text.toInt();
    return share >= kLeastShare && share <= kMostShare ? share : ListLayout::kUsualShare;
}

} // namespace

ListLayout::ListLayout(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void ListLayout::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    m_context.store.read(
        this,
        [](const core::UnitOfWork& work) {
            return Kept{work.settings().find(columnsName()), work.settings().find(shareName())};
        },
        [this](core::Expected<Kept> kept) {
            if (!kept)
                return emit failed(kept.error());
            if (kept->columns)
                m_columns = columnsFrom(*kept->columns);
            if (kept->share)
                m_share = shareFrom(*kept->share);
            emit changed();
        });
}

void ListLayout::setColumns(const std::vector<RowColumn>& columns)
{
    const std::vector<RowColumn> sound = columnsFrom(columnsText(columns));
    if (sound == m_columns)
        return;
    m_columns = sound;
    keep(columnsName(), columnsText(sound));
    emit changed();
}

void ListLayout::setShare(int percent)
{
    const int sound = std::clamp(percent, kLeastShare, kMostShare);
    if (sound == m_share)
        return;
    m_share = sound;
    keep(shareName(), QString::number(sound));
    emit changed();
}

void ListLayout::keep(const QString& name, const QString& value)
{
    if (m_context.store.isReadOnly())
        return;
    m_context.edits.write(QStringLiteral("arrange list"),
                          [name, value](core::UnitOfWork& work) { work.settings().save(name, value); });
}

} // namespace cxw::panels
