#include "panels/complaints/manage/filter_popups.h"

#include "panels/complaints/manage/choice_popup.h"
#include "panels/complaints/manage/filter_presenter.h"
#include "panels/shared/days_dialog.h"

namespace cxw::panels {
namespace {

std::vector<ChoicePopup::Entry> entriesOf(const std::vector<PartValue>& values)
{
    std::vector<ChoicePopup::Entry> entries;
    for (const PartValue& each : values)
        entries.push_back({each.word, each.key});
    return entries;
}

QString wordForNone(const FilterPresenter& filters, FilterPart part)
{
    return isSet(filters.list().scope().choice, part)
        ? FilterPresenter::tr("any", "entry of a filter's list: the part narrows nothing")
        : QString();
}

/// Customers are found by what is typed.
void offerCustomers(FilterPresenter& filters, ChoicePopup& popup)
{
    popup.searchElsewhere();
    const auto offer = [&filters, &popup] {
        std::vector<ChoicePopup::Entry> entries;
        for (const core::CustomerMatch& each : filters.customers()) {
            QStringList parts{each.customer.name, each.customer.organisation, each.customer.contact};
            parts.removeAll(QString());
            entries.push_back({parts.join(QStringLiteral(" · ")), each.customer.id.value()});
        }
        popup.offer(entries, wordForNone(filters, FilterPart::Customer),
                    keyOf(filters.list().scope().choice, FilterPart::Customer));
    };
    QObject::connect(&filters, &FilterPresenter::customersChanged, &popup, offer);
    QObject::connect(&popup, &ChoicePopup::typed, &filters, &FilterPresenter::findCustomers);
    filters.findCustomers(QString());
}

void askForDays(const Appearance& appearance, FilterPresenter& filters, QWidget& anchor)
{
    const core::FilterChoice& choice = filters.list().scope().choice;
    const QDate today = filters.list().context().clock.today();
    auto* dialog = new DaysDialog(
        appearance,
        {choice.from.isValid() ? choice.from : today.addMonths(-1), choice.to.isValid() ? choice.to : today},
        anchor.window());
    QObject::connect(dialog, &QDialog::accepted, &filters,
                     [&filters, dialog] { filters.setDays(dialog->days().first, dialog->days().last); });
    dialog->open();
}

} // namespace

void openFilterPart(const Appearance& appearance, FilterPresenter& filters, FilterPart part, QWidget& anchor)
{
    auto* popup = new ChoicePopup(appearance, partName(part), &anchor);
    if (part == FilterPart::Customer)
        offerCustomers(filters, *popup);
    else
        popup->offer(entriesOf(valuesOf(part, filters.lists())), wordForNone(filters, part),
                     keyOf(filters.list().scope().choice, part));
    QObject::connect(popup, &ChoicePopup::noneChosen, &filters,
                     [&filters, part] { filters.set(part, std::nullopt); });
    QObject::connect(popup, &ChoicePopup::chosen, &filters,
                     [&appearance, &filters, part, &anchor](qint64 key) {
                         if (part == FilterPart::Period && key == qint64(core::ReceivedPeriod::FromTo))
                             askForDays(appearance, filters, anchor);
                         else
                             filters.set(part, key);
                     });
    popup->openUnder(anchor);
}

} // namespace cxw::panels
