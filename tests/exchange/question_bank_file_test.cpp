#include "exchange/question_bank_file.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

using namespace cxw;
using core::AreaId;
using core::QuestionBank;
using core::QuestionId;

namespace {

std::vector<int> perArea(const QuestionBank& bank, const std::vector<QuestionId>& questions)
{
    std::vector<int> counts;
    for (const AreaId& area : bank.areas)
        counts.push_back(int(std::ranges::count_if(
            questions, [&](const QuestionId& each) { return bank.find(each)->area == area; })));
    return counts;
}

std::vector<int> perArea(const char* templateId)
{
    const QuestionBank& bank = support::shippedBank();
    return perArea(bank, bank.findTemplate(QLatin1String(templateId))->questions);
}

/// A copy of the shipped files, to be damaged.
struct BankFolder
{
    QTemporaryDir folder;

    BankFolder()
    {
        for (const QString& bank : QDir(QStringLiteral(":/questions")).entryList()) {
            REQUIRE(QDir(folder.path()).mkdir(bank));
            for (const QString& name : QDir(QStringLiteral(":/questions/") + bank).entryList())
                write(bank + QLatin1Char('/') + name, read(bank + QLatin1Char('/') + name));
        }
    }

    static QByteArray read(const QString& name)
    {
        QFile file(QStringLiteral(":/questions/") + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QString refusal() const
    {
        const auto bank = exchange::readQuestionBank(folder.path());
        return bank ? QString() : core::sentenceFor(bank.error());
    }
};

} // namespace

TEST_CASE("the diagnostic holds 33 questions in four areas")
{
    const QuestionBank& bank = support::shippedBank();
    CHECK(bank.basic.size() == 33);
    CHECK(perArea(bank, bank.basic) == std::vector{12, 7, 7, 7, 0, 0, 0});
}

TEST_CASE("the characteristics are 26 checks under 14 headings, of the inside and of the outside")
{
    CHECK(perArea("characteristics") == std::vector{0, 0, 0, 0, 10, 16, 0});
    const QuestionBank& bank = support::shippedBank();
    const auto& checks = bank.findTemplate(QStringLiteral("characteristics"))->questions;
    std::set<QString> headings;
    for (const QuestionId& each : checks)
        headings.insert(each.text().section(QLatin1Char('.'), 1).section(QLatin1Char('-'), 0, 0));
    CHECK(headings.size() == 14);
    for (const core::Language language : core::kLanguages) {
        std::set<QString> shown; // the label begins with the heading
        for (const core::WordingRevision& each : bank.wordings)
            if (each.language == language && std::ranges::find(checks, each.question) != checks.end())
                shown.insert(each.wording.label.section(QStringLiteral(": "), 0, 0));
        CHECK(shown.size() == 14);
    }
}

TEST_CASE("front-line support is a small bank of one area")
{
    CHECK(perArea("frontline") == std::vector{0, 0, 0, 0, 0, 0, 6});
}

TEST_CASE("the templates add up to 20, 28 and 33")
{
    CHECK(perArea("quick") == std::vector{5, 5, 5, 5, 0, 0, 0});
    CHECK(perArea("balanced") == std::vector{7, 7, 7, 7, 0, 0, 0});
    CHECK(perArea("full") == std::vector{12, 7, 7, 7, 0, 0, 0});
}

TEST_CASE("two questions of the bank are facts and two depend on a phone menu")
{
    const auto& questions = support::shippedBank().questions;
    CHECK(std::ranges::count(questions, core::QuestionKind::Context, &core::Question::kind) == 2);
    CHECK(std::ranges::count(questions, core::QuestionKind::Conditional, &core::Question::kind) == 2);
}

TEST_CASE("every question is worded in every language")
{
    const QuestionBank& bank = support::shippedBank();
    CHECK(bank.wordings.size() == (33 + 26 + 6) * core::kLanguages.size());
    for (const core::WordingRevision& each : bank.wordings) {
        CHECK_FALSE(each.wording.hint.isEmpty());
        CHECK_FALSE(each.wording.anchors.front().isEmpty());
        CHECK_FALSE(each.wording.anchors.back().isEmpty());
        const bool isFact = bank.find(each.question)->kind == core::QuestionKind::Context;
        CHECK(each.wording.anchors[1].isEmpty() == isFact); // between no and yes lies nothing
    }
}

TEST_CASE("labels have at most eight words in every language")
{
    for (const core::WordingRevision& each : support::shippedBank().wordings) {
        INFO(each.wording.label.toStdString());
        CHECK(each.wording.label.split(QLatin1Char(' ')).size() <= 8);
    }
}

TEST_CASE("Romanian is written with comma below, never with cedilla")
{
    for (const core::WordingRevision& each : support::shippedBank().wordings)
        if (each.language == core::Language::Ro) {
            const core::Wording& words = each.wording;
            const QString all = words.label + words.text + words.hint + words.anchors[0] + words.anchors[1]
                + words.anchors[2];
            INFO(all.toStdString());
            CHECK_FALSE(all.contains(QRegularExpression(QStringLiteral("[şţŞŢ]"))));
        }
}

TEST_CASE("areas, templates and the scale have a name in every language")
{
    const QuestionBank& bank = support::shippedBank();
    CHECK(bank.areaNames.size() == 7 * core::kLanguages.size());
    CHECK(bank.templateNames.size() == 5 * core::kLanguages.size());
    CHECK(bank.scale.size() == core::kLanguages.size());
    CHECK(bank.areaName(AreaId(QStringLiteral("customers")), core::Language::De) == QStringLiteral("Kunden"));
}

TEST_CASE("the reserve of the balanced template is a question it does not ask")
{
    const auto* balanced = support::shippedBank().findTemplate(QStringLiteral("balanced"));
    REQUIRE(balanced->reserve.has_value());
    CHECK(std::ranges::count(balanced->questions, *balanced->reserve) == 0);
}

TEST_CASE("an intact copy of the bank is read from a folder")
{
    CHECK(BankFolder().refusal().isEmpty());
}

TEST_CASE("a bank with a question missing in one language is refused by file and place")
{
    BankFolder files;
    QByteArray german = BankFolder::read(QStringLiteral("diagnostic/de.json"));
    german.replace("\"financials.return-model\"", "\"financials.return-modell\"");
    files.write(QStringLiteral("diagnostic/de.json"), german);
    CHECK(
        files.refusal().contains(QStringLiteral("diagnostic/de.json $.questions.financials.return-modell")));
}

TEST_CASE("a bank without one of its languages is refused")
{
    BankFolder files;
    QFile::remove(files.folder.filePath(QStringLiteral("frontline/ro.json")));
    CHECK(files.refusal().contains(QStringLiteral("frontline/ro.json")));
}

TEST_CASE("a bank that has a question of another one is refused by place")
{
    BankFolder files;
    QByteArray bank = BankFolder::read(QStringLiteral("frontline/bank.json"));
    bank.replace("\"frontline.calm-trained\"", "\"characteristics.data-used\"");
    files.write(QStringLiteral("frontline/bank.json"), bank);
    CHECK(files.refusal().contains(QStringLiteral("frontline/bank.json $.questions[5].id")));
}

TEST_CASE("a bank that asks about an area of another one is refused by place")
{
    BankFolder files;
    QByteArray bank = BankFolder::read(QStringLiteral("characteristics/bank.json"));
    bank.replace("\"area\": \"internal\"", "\"area\": \"customers\"");
    files.write(QStringLiteral("characteristics/bank.json"), bank);
    CHECK(files.refusal().contains(QStringLiteral("characteristics/bank.json $.questions[0].area")));
}
