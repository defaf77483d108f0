#include "core/touchmap/paste/person_keys.h"

#include "core/search_text.h"

namespace cxw::core {

QHash<QString, PersonId> personKeys(const std::vector<Person>& people)
{
    QHash<QString, PersonId> keys;
    QHash<QString, int> bearers;
    const auto lastWordOf = [](const Person& each) {
        return foldedText(each.name.simplified().section(u' ', -1));
    };
    for (const Person& each : people) {
        if (const QString name = foldedText(each.name.simplified()); !keys.contains(name))
            keys.insert(name, each.id);
        ++bearers[lastWordOf(each)];
    }
    for (const Person& each : people)
        if (const QString last = lastWordOf(each); bearers.value(last) == 1 && !keys.contains(last))
            keys.insert(last, each.id);
    return keys;
}

} // namespace cxw::core
