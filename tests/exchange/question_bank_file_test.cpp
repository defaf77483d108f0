#include "exchange/question_bank_file.h"
#include "support/qt_strings.h"

#include "sample_workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

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
        for (const QString& name : QDir(QStringLiteral(":/questions")).entryList())
            write(name, read(name));
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

TEST_CASE("the bank holds 33 questions in four areas")
{
    const QuestionBank& bank = support::shippedBank();
    CHECK(bank.questions.size() == 33);
    std::vector<QuestionId> all;
    for (const core::Question& each : bank.questions)
        all.push_back(each.id);
    CHECK(perArea(bank, all) == std::vector{12, 7, 7, 7});
}

TEST_CASE("the templates add up to 20, 28 and 33")
{
    CHECK(perArea("quick") == std::vector{5, 5, 5, 5});
    CHECK(perArea("balanced") == std::vector{7, 7, 7, 7});
    CHECK(perArea("full") == std::vector{12, 7, 7, 7});
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
    CHECK(bank.wordings.size() == 33 * core::kLanguages.size());
    for (const core::WordingRevision& each : bank.wordings) {
        CHECK_FALSE(each.wording.hint.isEmpty());
        CHECK_FALSE(each.wording.anchors.front().isEmpty());
        CHECK_FALSE(each.wording.anchors.back().isEmpty());
        const bool isFact = bank.find(each.question)->kind == core::QuestionKind::Context;
        CHECK(each.wording.anchors[1].isEmpty() == isFact); // between no and yes lies nothing
    }
}

TEST_CASE("English labels have at most eight words")
{
    for (const core::WordingRevision& each : support::shippedBank().wordings)
        if (each.language == core::Language::En) {
            INFO(each.wording.label.toStdString());
            CHECK(each.wording.label.split(QLatin1Char(' ')).size() <= 8);
        }
}

TEST_CASE("areas, templates and the scale have a name in every language")
{
    const QuestionBank& bank = support::shippedBank();
    CHECK(bank.areaNames.size() == 4 * core::kLanguages.size());
    CHECK(bank.templateNames.size() == 3 * core::kLanguages.size());
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
    QByteArray german = BankFolder::read(QStringLiteral("de.json"));
    german.replace("\"financials.return-model\"", "\"financials.return-modell\"");
    files.write(QStringLiteral("de.json"), german);
    CHECK(files.refusal().contains(QStringLiteral("de.json $.questions.financials.return-modell")));
}

TEST_CASE("a bank without one of its languages is refused")
{
    BankFolder files;
    QFile::remove(files.folder.filePath(QStringLiteral("ro.json")));
    CHECK(files.refusal().contains(QStringLiteral("ro.json")));
}
