// An import on file as one step: written, taken back and brought again. By hand with many rows:
// CXW_ROWS=100000 cxw_tests_storage "[import]"
#include "store_harness.h"

#include "core/complaint/complaint_import.h"
#include "core/complaint/complaint_list_repositories.h"
#include "core/complaint/complaint_repository.h"
#include "core/complaint/customer_repository.h"
#include "core/complaint/imported_records.h"
#include "core/id_source.h"
#include "core/long_work.h"
#include "core/storage_error.h"
#include "core/workspace/workspace_copy.h"
#include "support/builders.h"

#include <QElapsedTimer>

using namespace cxw::core;
using namespace support;

namespace {

/// Rows of realistic length; every fourth customer comes again.
class ManyRows final : public TableRows
{
public:
    explicit ManyRows(int rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] const QStringList& header() const override { return m_header; }
    void forEach(const Visit& visit) const override
    {
        const QString story = QStringLiteral("The bill of this month is twice as high as the one before, and "
                                             "nobody at the hotline could say why. ")
                                  .repeated(3);
        for (int row = 0; row < m_rows; ++row)
            if (!visit(row + 2,
                       {QStringLiteral("T-%1").arg(row),
                        QStringLiteral("2026-11-%1").arg(1 + row % 28, 2, 10, QChar(u'0')),
                        QStringLiteral("Channel %1").arg(row % 6),
                        QStringLiteral("Category %1").arg(row % 40),
                        QStringLiteral("Customer %1").arg(row - row % 4), story, QString::number(1 + row % 4),
                        QStringLiteral("North")}))
                return;
    }

private:
    int m_rows;
    QStringList m_header{QStringLiteral("source_reference"), QStringLiteral("received_at"),
                         QStringLiteral("channel"),          QStringLiteral("category"),
                         QStringLiteral("customer"),         QStringLiteral("description"),
                         QStringLiteral("severity"),         QStringLiteral("Branch")};
};

int rows()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CXW_ROWS", &given);
    return given ? wanted : 300;
}

} // namespace

TEMPLATE_TEST_CASE("a whole import is taken back and brought again, search and lists with it", "[import]",
                   InMemory, OnFile)
{
    TestType workspace;
    const FixedClock clock;
    IdSource ids(clock);
    const ManyRows table(std::is_same_v<TestType, OnFile> ? rows() : 100);
    const auto contents = [&] {
        return *workspace.read([](const UnitOfWork& work) {
            return std::array{work.complaints().count({}),
                              work.complaints().count({.text = QStringLiteral("hotline")}),
                              qint64(work.customers().all().size()), qint64(work.channels().all().size()),
                              qint64(work.categories().all().size())};
        });
    };
    QElapsedTimer timer;
    const auto timed = [&](const char* what, const std::function<void(UnitOfWork&)>& act) {
        timer.start();
        REQUIRE(workspace.write(act, {QStringLiteral("import complaints"), true, QStringLiteral("a.csv")}));
        if (rows() > 10'000)
            WARN(what << ": " << timer.elapsed() << " ms");
    };
    ImportedRecords records;
    const auto before = contents();
    timed("import", [&](UnitOfWork& work) {
        const auto report = importComplaints(work, table, {.zone = QTimeZone::utc()},
                                             {.clock = clock, .ids = ids, .records = &records});
        if (!report)
            throw StorageError(report.error());
    });
    const auto after = contents();
    CHECK(after[0] == qint64(records.complaints().size()));
    CHECK(after[1] == after[0]);
    CHECK(after[2] == (after[0] + 3) / 4);
    for (int times = 0; times < 2; ++times) {
        timed("taken back", [&](UnitOfWork& work) { records.takeBack(work); });
        CHECK(contents() == before);
        timed("brought again", [&](UnitOfWork& work) { records.bringAgain(work); });
        CHECK(contents() == after);
    }
}

TEMPLATE_TEST_CASE("an import that is called off half way leaves nothing", "[import]", InMemory, OnFile)
{
    TestType workspace;
    const FixedClock clock;
    IdSource ids(clock);
    LongWork progress;
    progress.cancel();
    const auto outcome = workspace.write([&](UnitOfWork& work) {
        const auto report = importComplaints(work, ManyRows(50), {.zone = QTimeZone::utc()},
                                             {.clock = clock, .ids = ids, .progress = &progress});
        if (!report)
            throw StorageError(report.error());
    });
    REQUIRE_FALSE(outcome.has_value());
    CHECK(outcome.error().kind == ErrorKind::Cancelled);
    CHECK(workspace.read([](const UnitOfWork& work) {
        return qint64(work.channels().all().size()) + work.complaints().count({});
    }) == 0);
}
