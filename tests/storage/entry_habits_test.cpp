// Runs on the file and on the memory alike.
#include "store_harness.h"

#include "core/complaint/entry_habits.h"

using namespace cxw::core;
using namespace support;

namespace {

const Person kAna{.id = PersonId(7), .name = QStringLiteral("Ana Lorenz")};

template <class Workspace> std::optional<Person> agentOf(Workspace& workspace)
{
    return *workspace.read([](const UnitOfWork& work) { return currentAgent(work); });
}

} // namespace

TEMPLATE_TEST_CASE("the agent is the person last remembered, for as long as there is one", "", InMemory,
                   OnFile)
{
    TestType workspace;
    CHECK_FALSE(agentOf(workspace));
    REQUIRE(workspace.write([](UnitOfWork& work) {
        work.people().save(kAna);
        work.people().save({.id = PersonId(8), .name = QStringLiteral("Kai Brandt")});
        rememberAgent(work, PersonId(8));
        rememberAgent(work, kAna.id);
    }));
    CHECK(agentOf(workspace) == kAna);
    REQUIRE(workspace.write([](UnitOfWork& work) { work.people().remove(kAna.id); }));
    CHECK_FALSE(agentOf(workspace));
}

TEMPLATE_TEST_CASE("the usual currency is the one last remembered", "", InMemory, OnFile)
{
    TestType workspace;
    const auto usual = [](const UnitOfWork& work) { return usualCurrency(work); };
    CHECK(workspace.read(usual)->isEmpty());
    REQUIRE(workspace.write([](UnitOfWork& work) {
        rememberCurrency(work, QStringLiteral("EUR"));
        rememberCurrency(work, QStringLiteral("RON"));
    }));
    CHECK(workspace.read(usual) == QStringLiteral("RON"));
}
