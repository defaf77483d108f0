#include "panels/complaints/entry/complaint_logging.h"

#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/entry_habits.h"
#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"

#include <QLocale>

namespace cxw::panels {
namespace {

QString localCurrency()
{
    const QString code = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    return code.isEmpty() ? QStringLiteral("EUR") : code;
}

} // namespace

ComplaintChoices loadChoices(const core::UnitOfWork& work)
{
    ComplaintChoices choices{.channels = work.channels().all(),
                             .touchpoints = core::loadTouchpointLabels(work),
                             .inbox = core::loadTouchpointInbox(work),
                             .categories = work.categories().all(),
                             .products = work.products().all(),
                             .causes = work.causes().all(),
                             .tags = work.tags().all(),
                             .people = work.people().all(),
                             .channelsInBin = work.channels().removed(),
                             .categoriesInBin = work.categories().removed(),
                             .productsInBin = work.products().removed(),
                             .causesInBin = work.causes().removed(),
                             .tagsInBin = work.tags().removed()};
    const auto newest = work.complaints().page({}, std::nullopt, 1);
    if (!newest.empty()) {
        choices.lastChannel = newest.front().channel;
        choices.lastCategory = newest.front().category;
        const auto last = work.complaints().find(newest.front().id);
        if (last && last->touchpoint)
            choices.lastTouchpoint = choices.touchpoints.labelOf(*last->touchpoint);
    }
    if (const auto agent = core::currentAgent(work))
        choices.agent = agent->name;
    const QString usual = core::usualCurrency(work);
    choices.currency = usual.isEmpty() ? localCurrency() : usual;
    return choices;
}

void writeComplaint(const WorkspaceContext& context, const EditName& name,
                    const std::optional<core::Complaint>& before, const FilledComplaint& filled)
{
    const core::Complaint& complaint = filled.complaint;
    if (complaint == before)
        return;
    context.edits.push(complaintEdit(name, before, complaint, filled.newcomers));
    if (complaint.agent || complaint.money)
        context.edits.write(QStringLiteral("remember agent"),
                            [agent = complaint.agent, money = complaint.money](core::UnitOfWork& work) {
                                if (agent)
                                    core::rememberAgent(work, *agent);
                                if (money)
                                    core::rememberCurrency(work, money->currency);
                            });
}

} // namespace cxw::panels
