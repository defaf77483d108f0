#include "exchange/sample_file.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include "core/diagnostic/round_results.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cxw;

namespace {

QString sampleRefusal(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.json"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto company = exchange::readSampleCompany(support::shippedBank(), path);
    return company ? QString() : core::sentenceFor(company.error());
}

QByteArray shipped()
{
    QFile file(QStringLiteral(":/samples/nordlicht.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the sample company has eleven people and three rounds")
{
    const auto company = exchange::readSampleCompany(support::shippedBank()).value();
    CHECK(company.name == QStringLiteral("Nordlicht Energie"));
    CHECK(company.people.size() == 11);
    REQUIRE(company.rounds.size() == 3);
    CHECK(company.rounds.back().dropped.size() == 1);
    CHECK(company.rounds.front().monthsBefore == 12);
}

TEST_CASE("the sample is written into a workspace in any language")
{
    for (const core::Language language : core::kLanguages) {
        support::SampleWorkspace workspace;
        workspace.withCompany(language);
        CHECK(workspace.work.rounds().all().size() == 3);
        CHECK(core::resultsOf(workspace.latestRound()).total.has_value());
    }
}

TEST_CASE("a sample with a vote too few is refused by its place")
{
    QByteArray bytes = shipped();
    bytes.replace("\"13212111112\"", "\"1321211111\"");
    CHECK(sampleRefusal(bytes).contains(QStringLiteral("$.rounds[0].questions[0].votes")));
}

TEST_CASE("a sample that asks a question nobody knows is refused")
{
    QByteArray bytes = shipped();
    bytes.replace("\"id\": \"customers.touchpoints-mapped\"", "\"id\": \"customers.other\"");
    CHECK(sampleRefusal(bytes).contains(QStringLiteral("].id")));
}
