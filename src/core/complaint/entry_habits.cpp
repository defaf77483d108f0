#include "core/complaint/entry_habits.h"

#include "core/unit_of_work.h"
#include "core/workspace/person_repository.h"
#include "core/workspace/setting_repository.h"

#include <algorithm>

namespace cxw::core {
namespace {

const QString kAgentSetting = QStringLiteral("complaint.agent");
const QString kCurrencySetting = QStringLiteral("complaint.currency");

} // namespace

std::optional<Person> currentAgent(const UnitOfWork& work)
{
    const qint64 id = work.settings().find(kAgentSetting).value_or(QString()).toLongLong();
    const std::vector<Person> people = id > 0 ? work.people().all() : std::vector<Person>();
    const auto agent = std::ranges::find(people, PersonId(id), &Person::id);
    return agent == people.end() ? std::nullopt : std::optional(*agent);
}

void rememberAgent(UnitOfWork& work, PersonId agent)
{
    work.settings().save(kAgentSetting, QString::number(agent.value()));
}

QString usualCurrency(const UnitOfWork& work)
{
    return work.settings().find(kCurrencySetting).value_or(QString());
}

void rememberCurrency(UnitOfWork& work, const QString& currency)
{
    work.settings().save(kCurrencySetting, currency);
}

} // namespace cxw::core
