#include "panels/touchmap/lower/lower_look.h"

#include "core/store.h"
#include "core/unit_of_work.h"
#include "core/workspace/setting_repository.h"
#include "panels/shared/edit_stack.h"

#include <algorithm>
#include <array>

namespace cxw::panels {
namespace {

/// By LowerPanels::Page.
constexpr std::array kPageCodes{"weakSpots", "toFix", "changes"};

QString lowerLookName()
{
    return QStringLiteral("touchmap.lower");
}

} // namespace

LowerLooks::LowerLooks(const WorkspaceContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void LowerLooks::begin()
{
    m_context.store.read(
        this, [](const core::UnitOfWork& work) { return work.settings().find(lowerLookName()); },
        [this](const core::Expected<std::optional<QString>>& kept) {
            if (m_look || !kept || !*kept) // a view state that cannot be read is one that nobody chose
                return;
            m_look = lowerLookFrom(**kept);
            emit known(*m_look);
        });
}

void LowerLooks::keep(const LowerLook& look)
{
    if (m_look == look)
        return;
    m_look = look;
    if (m_context.store.isReadOnly())
        return;
    m_context.edits.write(
        QStringLiteral("look at the lists under maps"),
        [text = textOf(look)](core::UnitOfWork& work) { work.settings().save(lowerLookName(), text); });
}

QString textOf(const LowerLook& look)
{
    const QString folded = !look.isFolded ? QString()
        : *look.isFolded                  ? QStringLiteral("folded")
                                          : QStringLiteral("open");
    return folded + QLatin1Char(';') + QLatin1String(kPageCodes[std::size_t(look.page)]);
}

LowerLook lowerLookFrom(const QString& text)
{
    LowerLook look;
    const QString folded = text.section(QLatin1Char(';'), 0, 0);
    if (folded == QLatin1String("folded") || folded == QLatin1String("open"))
        look.isFolded = folded == QLatin1String("folded");
    const QString page = text.section(QLatin1Char(';'), 1, 1);
    const auto code =
        std::ranges::find(kPageCodes, page, [](const char* each) { return QLatin1String(each); });
    if (code != kPageCodes.end())
        look.page = LowerPanels::Page(code - kPageCodes.begin());
    return look;
}

} // namespace cxw::panels
