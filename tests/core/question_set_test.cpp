#include "core/diagnostic/bank_copy.h"
#include "core/diagnostic/comparison_document.h"
#include "core/diagnostic/own_content.h"
#include "core/diagnostic/question_set_import.h"
#include "core/diagnostic/questionnaire.h"
#include "support/builders.h"
#include "support/fake_unit_of_work.h"
#include "support/qt_strings.h"

using namespace cxw::core;

namespace {

Question questionOf(const char* id, const char* area)
{
    const QuestionId text{QString::fromLatin1(id)};
    return {.id = text, .area = AreaId(QString::fromLatin1(area)), .own = isOwn(text)};
}

WordingRevision words(const char* id, int revision, const char* label, Language language = Language::En)
{
    return {.question = QuestionId(QString::fromLatin1(id)),
            .revision = revision,
            .language = language,
            .wording = {.label = QString::fromUtf8(label), .text = QString::fromUtf8(label)}};
}

QuestionBank twoBanks()
{
    QuestionBank bank;
    for (const char* area : {"people", "money", "inside"})
        bank.areas.emplace_back(QString::fromLatin1(area));
    for (const auto& [id, area] : {std::pair("people.a", "people"), std::pair("people.b", "people"),
                                   std::pair("money.c", "money"), std::pair("other.d", "inside")}) {
        bank.questions.push_back(questionOf(id, area));
        for (const Language language : {Language::En, Language::De})
            bank.wordings.push_back(words(id, 1, id, language));
    }
    for (std::size_t i = 0; i < 3; ++i)
        bank.basic.push_back(bank.questions[i].id);
    return bank;
}

/// A workspace that asks about its own field service.
struct OwnWorkspace
{
    support::FixedClock clock;
    IdSource ids{clock};
    QuestionBank bank = twoBanks();
    support::FakeUnitOfWork work;
    OwnArea area{AreaId(QStringLiteral("own.field")), QStringLiteral("Field service")};
    QuestionSet set{.id = QuestionSetId(7),
                    .name = QStringLiteral("Field"),
                    .items = {{QuestionId(QStringLiteral("own.q")), area.id},
                              {QuestionId(QStringLiteral("money.c")), AreaId(QStringLiteral("money"))}}};

    OwnWorkspace()
    {
        copyQuestions(work, bank, bank.basic);
        work.questions().saveArea(area);
        work.questions().save(questionOf("own.q", "own.field"));
        work.questions().saveWording(words("own.q", 1, "Stub"));
        work.questions().saveWording(words("own.q", 2, "Vans carry the parts"));
        work.questions().saveWording(words("own.q", 2, "Teile sind im Wagen", Language::De));
        work.questionSets().save(set);
    }

    [[nodiscard]] QuestionSetFile file() const { return fileOfSet(work, set); }
};

void addRoundAsking(support::FakeUnitOfWork& work, int number, std::initializer_list<const char*> questions)
{
    const RoundId round(number);
    work.rounds().save({.id = round, .number = number});
    for (const char* id : questions)
        work.rounds().saveQuestion(
            {.id = RoundQuestionId(number * 100 + qint64(work.rounds().questions(round).size())),
             .round = round,
             .question = QuestionId(QString::fromLatin1(id))});
}

std::optional<RoundId> comparedWith(const support::FakeUnitOfWork& work, int number)
{
    return roundToCompareWith(work, work.rounds().find(RoundId(number)).value());
}

} // namespace

TEST_CASE("shipped questions come into a file once, with their words in every language")
{
    support::FakeUnitOfWork work;
    const QuestionBank bank = twoBanks();
    copyQuestions(work, bank, bank.basic);
    CHECK(work.questions().all().size() == 3);
    CHECK(work.questions().allWordings().size() == 6);
    work.questions().saveWording(words("people.a", 1, "as the file keeps it"));
    copyQuestions(work, bank,
                  {bank.questions[0].id, bank.questions[3].id, QuestionId(QStringLiteral("own.unknown"))});
    CHECK(work.questions().all().size() == 4);
    CHECK(work.questions().allWordings().size() == 8);
    CHECK(work.questions().wordings(Language::En, Language::En).at({bank.questions[0].id, 1}).label
          == QStringLiteral("as the file keeps it"));
}

TEST_CASE("the newest revision of a question is the highest one, and 1 where there is none")
{
    const OwnWorkspace own;
    const auto table = own.work.questions().wordings(Language::En, Language::En);
    CHECK(newestRevision(table, QuestionId(QStringLiteral("own.q"))) == 2);
    CHECK(newestRevision(table, QuestionId(QStringLiteral("people.a"))) == 1);
    CHECK(newestRevision(table, QuestionId(QStringLiteral("aaa"))) == 1);
    CHECK(newestRevision({}, QuestionId(QStringLiteral("own.q"))) == 1);
}

TEST_CASE("an own set asks its questions in its order, under its areas, in their newest words")
{
    OwnWorkspace own;
    own.set.items.push_back({QuestionId(QStringLiteral("own.gone")), own.area.id});
    const auto set =
        questionsFromSet(own.bank, loadOwnContent(own.work), own.set,
                         own.work.questions().wordings(Language::En, Language::En), RoundId(1), own.ids);
    REQUIRE(set.size() == 2); // one is not there any more
    CHECK(set[0].question == QuestionId(QStringLiteral("own.q")));
    CHECK(set[0].area == own.area.id);
    CHECK(set[0].revision == 2);
    CHECK(set[1].question == QuestionId(QStringLiteral("money.c")));
    CHECK(set[1].position > set[0].position);
    CHECK(itemsOf(set) == std::vector(own.set.items.begin(), own.set.items.begin() + 2));
}

TEST_CASE("what a set leaves out is not kept in it")
{
    OwnWorkspace own;
    auto set = questionsFromSet(own.bank, loadOwnContent(own.work), own.set, {}, RoundId(1), own.ids);
    set[0] = dropped(set[0], QStringLiteral("no vans"));
    CHECK(itemsOf(set).size() == 1);
}

TEST_CASE("areas stand in the bank's order, own ones last, and only those of the set")
{
    OwnWorkspace own;
    const auto set = questionsFromSet(own.bank, loadOwnContent(own.work), own.set, {}, RoundId(1), own.ids);
    const auto tallies = tallyByArea(own.bank, set);
    REQUIRE(tallies.size() == 2);
    CHECK(tallies[0].area == AreaId(QStringLiteral("money")));
    CHECK(tallies[1].area == own.area.id);
    CHECK(tallyByArea(own.bank, {}).empty());
}

TEST_CASE("a question of an area that nothing is asked in yet comes last of all")
{
    OwnWorkspace own;
    const auto set = questionsFromSet(own.bank, loadOwnContent(own.work), own.set, {}, RoundId(1), own.ids);
    const RoundQuestion added = addedToArea(set, own.bank.questions[0], QString(), RoundId(1), own.ids);
    CHECK(added.position > set.back().position);
    CHECK(addedToArea({}, own.bank.questions[0], QString(), RoundId(1), own.ids).position > 0);
}

TEST_CASE("a document names own areas and own sets, and others as the bank does")
{
    const OwnWorkspace own;
    RoundDocument document{.own = loadOwnContent(own.work)};
    QuestionBank bank = own.bank;
    bank.areaNames[{Language::En, AreaId(QStringLiteral("money"))}] = QStringLiteral("Money");
    bank.templates.push_back({.id = QStringLiteral("quick")});
    bank.templateNames[{Language::En, QStringLiteral("quick")}] = QStringLiteral("Quick");
    CHECK(document.areaName(own.area.id, bank) == QStringLiteral("Field service"));
    CHECK(document.areaName(AreaId(QStringLiteral("money")), bank) == QStringLiteral("Money"));
    CHECK(document.areaName(AreaId(QStringLiteral("own.other")), bank) == QStringLiteral("own.other"));
    document.sheet.round.templateId = templateIdOf(own.set.id);
    CHECK(document.templateName(bank) == QStringLiteral("Field"));
    document.sheet.round.templateId = QStringLiteral("quick");
    CHECK(document.templateName(bank) == QStringLiteral("Quick"));
    document.sheet.round.templateId = kCustomTemplate;
    CHECK(document.templateName(bank).isEmpty());
}

TEST_CASE("a set's file has the newest words of own questions and none of shipped ones")
{
    const QuestionSetFile file = OwnWorkspace().file();
    REQUIRE(file.questions.size() == 2);
    CHECK(file.areas.size() == 1);
    CHECK(file.questions[0].wording.size() == 2);
    CHECK(file.questions[0].wording.at(Language::En).label == QStringLiteral("Vans carry the parts"));
    CHECK(file.questions[1].wording.empty());
}

TEST_CASE("a set comes into another workspace with all it needs, and goes again without a trace")
{
    const OwnWorkspace from;
    support::FakeUnitOfWork to;
    IdSource ids(from.clock);
    const QuestionSetImport import = planSetImport(to, from.file(), ids).value();
    writeSetImport(to, import, from.bank);
    const OwnContent own = loadOwnContent(to);
    CHECK(own.areas == std::vector{from.area});
    CHECK(own.questions.size() == 1);
    REQUIRE(own.sets.size() == 1);
    CHECK(own.sets.front().items == from.set.items);
    CHECK(fileOfSet(to, own.sets.front()) == from.file());
    undoSetImport(to, import);
    const OwnContent after = loadOwnContent(to);
    CHECK(after.areas.empty());
    CHECK(after.questions.empty());
    CHECK(after.sets.empty());
}

TEST_CASE("the same set coming in again changes nothing, and other words are a new revision")
{
    OwnWorkspace own;
    QuestionSetFile file = own.file();
    const QuestionSetImport same = planSetImport(own.work, file, own.ids).value();
    CHECK(same.set == own.set);
    CHECK(same.before == own.set);
    CHECK(same.areas.empty());
    CHECK(same.questions.empty());
    CHECK(same.wordings.empty());
    file.questions[0].wording[Language::En].label = QStringLiteral("Vans carry every part");
    const QuestionSetImport reworded = planSetImport(own.work, file, own.ids).value();
    REQUIRE(reworded.wordings.size() == 2);
    CHECK(reworded.wordings.front().revision == 3);
}

TEST_CASE("a set of a known name takes its place, and undo brings the one before back")
{
    OwnWorkspace own;
    QuestionSetFile file = own.file();
    file.questions.pop_back();
    const QuestionSetImport import = planSetImport(own.work, file, own.ids).value();
    writeSetImport(own.work, import, own.bank);
    REQUIRE(own.work.questionSets().all().size() == 1);
    CHECK(own.work.questionSets().all().front().items.size() == 1);
    undoSetImport(own.work, import);
    CHECK(own.work.questionSets().all() == std::vector{own.set});
}

TEST_CASE("a set that would bring too many areas is refused")
{
    OwnWorkspace own;
    for (int i = 1; i < kMostOwnAreas; ++i)
        own.work.questions().saveArea({ownAreaId(own.ids), QStringLiteral("Area %1").arg(i)});
    QuestionSetFile file = own.file();
    CHECK(planSetImport(own.work, file, own.ids).has_value());
    file.areas = {{AreaId(QStringLiteral("own.more")), QStringLiteral("One more")}};
    CHECK_FALSE(planSetImport(own.work, file, own.ids).has_value());
}

TEST_CASE("a round is compared with the newest one before it that asked the same")
{
    support::FakeUnitOfWork work;
    addRoundAsking(work, 1, {"people.a", "money.c"});
    addRoundAsking(work, 2, {"people.a"});
    addRoundAsking(work, 3, {"other.d"});
    addRoundAsking(work, 4, {"people.a", "money.c"});
    addRoundAsking(work, 5, {"other.d"});
    addRoundAsking(work, 6, {"own.q"});
    CHECK(comparedWith(work, 1) == std::nullopt);
    CHECK(comparedWith(work, 2) == RoundId(1));
    CHECK(comparedWith(work, 3) == RoundId(2)); // nobody asked the same: the one before
    CHECK(comparedWith(work, 4) == RoundId(2));
    CHECK(comparedWith(work, 5) == RoundId(3));
    CHECK(comparedWith(work, 6) == RoundId(5));
}

TEST_CASE("a trend is made of the rounds that ask alike")
{
    support::FakeUnitOfWork work;
    addRoundAsking(work, 1, {"people.a", "money.c"});
    addRoundAsking(work, 2, {"other.d"});
    addRoundAsking(work, 3, {"money.c"});
    CHECK(sheetsLike(work, RoundId(3)).size() == 2);
    CHECK(sheetsLike(work, RoundId(2)).size() == 1);
}
