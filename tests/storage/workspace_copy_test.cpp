// A copy of a workspace is written into the file and into the memory alike.
#include "sample_complaints.h"
#include "store_harness.h"

#include "core/workspace/workspace_copy.h"

using namespace cxw::core;
using namespace support;

namespace {

/// The full complaint repeats one that came later, and so stands before it.
void addComplaints(UnitOfWork& work)
{
    addLists(work);
    Complaint later = complaint(1, "later");
    later.receivedAt = at(9);
    work.complaints().save(later);
    work.complaints().save(complaint(2, "bare"));
    work.complaints().save(fullComplaint());
}

template <class Workspace> WorkspaceCopy copyOf(Workspace& workspace)
{
    return *workspace.read([](const UnitOfWork& work) { return copyWorkspace(work); });
}

} // namespace

TEMPLATE_TEST_CASE("a copy with complaints is equal in another workspace", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addComplaints));
    const WorkspaceCopy copy = copyOf(workspace);
    REQUIRE(copy.complaints.size() == 3);
    CHECK(copy.complaints[1] == fullComplaint());
    CHECK(copy.customers.size() == 5);
    TestType other;
    CHECK(*other.read([](const UnitOfWork& work) { return isFresh(work); }));
    REQUIRE(other.write([&](UnitOfWork& work) { writeWorkspace(work, copy); }));
    CHECK(copyOf(other) == copy);
    CHECK_FALSE(*other.read([](const UnitOfWork& work) { return isFresh(work); }));
    CHECK(*other.read([](const UnitOfWork& work) {
        return work.complaints().count({.text = QStringLiteral("muller heizung")});
    }) == 1);
}

TEMPLATE_TEST_CASE("a written copy's references are not given again", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addComplaints));
    const WorkspaceCopy copy = copyOf(workspace);
    TestType other;
    QString taken;
    REQUIRE(other.write([&](UnitOfWork& work) { writeWorkspace(work, copy); }));
    REQUIRE(other.write([&](UnitOfWork& work) { taken = work.complaints().takeReference(2026); }));
    CHECK(taken == QStringLiteral("CX-2026-00003"));
}

TEMPLATE_TEST_CASE("a copy holds what was removed while complaints speak of it", "", InMemory, OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write(addComplaints));
    const WorkspaceCopy before = copyOf(workspace);
    REQUIRE(workspace.write([](UnitOfWork& work) {
        for (const auto id : {71, 72})
            work.customers().remove(CustomerId(id));
        for (const auto id : {81, 82})
            work.channels().remove(ChannelId(id));
        for (const auto id : {91, 93, 94})
            work.categories().remove(CategoryId(id));
        work.products().remove(ProductId(101));
    }));
    const WorkspaceCopy copy = copyOf(workspace);
    CHECK(copy.complaints == before.complaints);
    CHECK(copy.customers.size() == 4);
    CHECK(copy.channels.size() == 2);
    CHECK(copy.categories == std::vector{category(91), category(92), category(93, 91), category(95, 92)});
    CHECK(copy.products == before.products);
    TestType other;
    REQUIRE(other.write([&](UnitOfWork& work) { writeWorkspace(work, copy); }));
    CHECK(copyOf(other) == copy);
}

TEMPLATE_TEST_CASE("all customers come in the order of their ids, without the removed ones", "", InMemory,
                   OnFile)
{
    TestType workspace;
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        work.customers().save(customer(70, "Zz"));
        work.customers().remove(CustomerId(72));
    }));
    const auto all = workspace.read([](const UnitOfWork& work) { return work.customers().all(); });
    std::vector<qint64> ids;
    for (const Customer& each : *all)
        ids.push_back(each.id.value());
    CHECK(ids == std::vector<qint64>{70, 71, 73, 74, 75});
}
