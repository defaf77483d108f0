// Two hundred people are erased one after the other; every byte of every file is read again, by a reader that
// shares nothing with the product's.
#include "sample_complaints.h"
#include "store_harness.h"
#include "writer_process.h"

#include "support/file_content.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QStringEncoder>
#include <QThread>

#include <cstring>
#include <random>

using namespace cxw::core;
using namespace cxw::storage;
using namespace support;

namespace {

constexpr unsigned kSeed = 20261126;
/// Shorter letters in a row may stand anywhere: "icabl" is in "not_applicable".
constexpr qsizetype kShortestTail = 7;

struct Somebody
{
    Customer customer;
    std::vector<Complaint> complaints;
    QStringList elsewhere; ///< what history and drafts hold besides

    [[nodiscard]] QStringList texts() const
    {
        QStringList all{customer.name, customer.organisation, customer.contact, customer.note};
        for (const Complaint& each : complaints) {
            all << each.sourceReference << each.summary << each.description << each.remedyWanted
                << each.remedyGiven;
            for (const auto& step : each.steps)
                all << (step ? step->line : QString());
            for (const Promise& promise : each.promises)
                all << promise.text;
            for (const auto& [name, value] : each.extraFields)
                all << name << value;
        }
        all += elsewhere;
        all.removeAll(QString());
        return all;
    }
};

/// Makes people whose names are of five scripts, and every second one's begins as the one's before.
class People final
{
public:
    explicit People(unsigned seed)
        : m_random(seed)
    {
    }

    std::vector<Somebody> make(int count)
    {
        std::vector<Somebody> people;
        for (int i = 0; i < count; ++i)
            people.push_back(next(i, i % 2 == 1 ? &people.back() : nullptr));
        return people;
    }

private:
    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }

    QString letters(const char* alphabet, int count)
    {
        const QString all = QString::fromUtf8(alphabet);
        QString drawn;
        for (int i = 0; i < count; ++i)
            drawn += all[below(int(all.size()))];
        return drawn;
    }

    QString word(int script, int count)
    {
        const char* alphabets[] = {"abcdeghilmnoprstuvzăâîșțł", "abdefghklmnorstuwzäöüß",
                                   "абвгдежзиклмнопрстуёй", "αβγδεζηθικλμνξοπρστυά",
                                   "אבגדהוזחטיכלמנסעפצקרשת"};
        return letters(alphabets[script], count);
    }

    QString named(int script)
    {
        QString name = word(script, 6);
        name[0] = name[0].toUpper();
        return name;
    }

    QString sentence(int script)
    {
        QStringList words{QStringLiteral("the parcel"), word(script, 8), QStringLiteral("was late, really"),
                          word(script, 8), word(below(5), 9)};
        return words.join(QLatin1Char(' '));
    }

    Complaint story(qint64 id, const Somebody& person, int script)
    {
        Complaint made = complaint(id);
        made.customer = person.customer.id;
        made.sourceReference = QStringLiteral("ZD-") + letters("0123456789abcdef", 10);
        made.summary = sentence(script) + QStringLiteral(" — ") + person.customer.name;
        made.description = sentence(script) + QLatin1Char('\n') + sentence(script);
        made.remedyWanted = sentence(script);
        made.remedyGiven = sentence(script);
        made.steps[std::size_t(below(8))] = StepRecord{StepState::Done, at(1), sentence(script)};
        made.promises = {{.id = PromiseId(id * 10 + 1), .text = sentence(script)}};
        made.extraFields = {{QStringLiteral("Region"), word(script, 9)}};
        return made;
    }

    Somebody next(int number, const Somebody* before)
    {
        const int script = (number / 2) % 5;
        Somebody made;
        made.customer = {.id = CustomerId(1000 + number),
                         .name = before ? before->customer.name + word(script, 4)
                                        : named(script) + QLatin1Char(' ') + named(script),
                         .organisation = named(script),
                         .contact = letters("abcdefghij", 9) + QStringLiteral("@example.org"),
                         .note = sentence(script),
                         .createdAt = at(0)};
        for (int i = 1 + below(2); i > 0; --i)
            made.complaints.push_back(story(2000 + number * 10 + i, made, script));
        made.elsewhere = {sentence(script), sentence(script), sentence(script)};
        return made;
    }

    std::mt19937 m_random;
};

/// As they come to be: typed, changed once, left half-written, one in the bin.
void add(UnitOfWork& work, const Somebody& person)
{
    Customer earlier = person.customer;
    earlier.note = person.elsewhere[0];
    work.customers().save(earlier);
    work.customers().save(person.customer);
    for (const Complaint& each : person.complaints) {
        Complaint first = each;
        first.description = person.elsewhere[1];
        work.complaints().save(first);
        work.complaints().save(each);
    }
    const QString record = QString::number(person.complaints.front().id.value());
    work.drafts().save(
        {{QStringLiteral("complaint"), record, QStringLiteral("what")}, person.elsewhere[2], at(3)});
    if (person.complaints.size() > 1)
        work.complaints().remove(person.complaints.back().id);
}

// The reader of this test: no function of the product is used below.

QString plain(const QString& text)
{
    QString marked = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    for (const QChar each : marked)
        if (!each.isMark())
            bare += each == QChar(0x142) ? QChar(u'l') : each;
    return bare;
}

QStringList wordsOf(const QString& text)
{
    QString spaced;
    for (const QChar each : text)
        spaced += each.isLetterOrNumber() || each.isMark() ? each : QChar(u' ');
    return spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Whole texts, words as written and plain, and the ends of plain words, less what others have too.
QStringList tokensOf(const Somebody& person, const QString& others)
{
    QStringList tokens = person.texts();
    for (const QString& text : person.texts())
        for (const QString& word : wordsOf(text)) {
            tokens << word << plain(word);
            for (qsizetype from = 1; plain(word).size() - from >= kShortestTail; ++from)
                tokens << plain(word).mid(from);
        }
    tokens.removeDuplicates();
    const QString plainOthers = plain(others);
    tokens.removeIf([&](const QString& each) {
        return each.size() < kShortestTail || others.contains(each) || plainOthers.contains(plain(each));
    });
    return tokens;
}

std::vector<QByteArray> writings(const QString& token)
{
    QByteArray json;
    for (const QChar each : token)
        json += each.unicode() < 128 ? QByteArray(1, char(each.unicode()))
                                     : "\\u" + QByteArray::number(each.unicode(), 16).rightJustified(4, '0');
    std::vector<QByteArray> all{token.toUtf8(), QStringEncoder(QStringEncoder::Utf16LE).encode(token),
                                QStringEncoder(QStringEncoder::Utf16BE).encode(token)};
    if (json != all.front())
        all.insert(all.end(), {json, json.toUpper().replace("\\U", "\\u")});
    return all;
}

bool isIn(const QByteArray& bytes, const QByteArray& part)
{
    return ::memmem(bytes.constData(), std::size_t(bytes.size()), part.constData(), std::size_t(part.size()));
}

/// Every file of the folder in which one of the tokens can be read.
QStringList tracesIn(const QString& folder, const QStringList& tokens)
{
    QStringList traces;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = contentOf(files.next());
        for (const QString& token : tokens)
            for (const QByteArray& each : writings(token))
                if (isIn(bytes, each))
                    traces << QStringLiteral("%1 in %2").arg(token, files.fileName());
    }
    return traces;
}

/// What a workspace says of everybody: customers, complaints, and all that history and drafts remember.
struct Everybody
{
    std::vector<Customer> customers;
    std::vector<Complaint> complaints;

    bool operator==(const Everybody&) const = default;
};

Everybody everybodyBut(OnFile& workspace, CustomerId one)
{
    return *workspace.read([one](const UnitOfWork& work) {
        Everybody all{work.customers().all(), {}};
        work.complaints().forEach({}, [&](const Complaint& each) {
            if (each.customer && each.customer != one)
                all.complaints.push_back(each);
            return true;
        });
        std::erase_if(all.customers, [one](const Customer& each) { return each.id == one; });
        return all;
    });
}

QString textsBut(const std::vector<Somebody>& people, std::size_t from)
{
    QStringList texts;
    for (std::size_t i = from; i < people.size(); ++i)
        texts += people[i].texts();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("of two hundred erased people no byte is left, and everybody else stays as they are", "[privacy]")
{
    const unsigned seed = kSeed + unsigned(GENERATE(range(0, 10)));
    CAPTURE(seed);
    const auto people = People(seed).make(20);
    OnFile workspace;
    for (const Somebody& each : people)
        REQUIRE(workspace.write([&](UnitOfWork& work) { add(work, each); }));
    REQUIRE(workspace.write([](UnitOfWork&) {}, {QStringLiteral("import"), true, QStringLiteral("x")}));
    const auto someTokens = tokensOf(people.front(), textsBut(people, 1));
    REQUIRE(someTokens.size() > 20);
    REQUIRE_FALSE(tracesIn(workspace.folder(), someTokens).isEmpty()); // the reader can read
    for (std::size_t i = 0; i < people.size(); ++i) {
        CAPTURE(i, people[i].customer.name.toStdString());
        const auto before = everybodyBut(workspace, people[i].customer.id);
        const auto report = workspace.store().eraseAndWait(
            {.customer = people[i].customer.id, .keepsComplaints = i % 3 != 0});
        REQUIRE(report);
        for (const Trace& each : report->traces)
            UNSCOPED_INFO(each.what.toStdString()
                          << " at " << each.offset << " of " << each.file.toStdString());
        REQUIRE(report->traces.empty());
        const auto traces = tracesIn(workspace.folder(), tokensOf(people[i], textsBut(people, i + 1)));
        INFO(traces.join(QLatin1Char('\n')).toStdString());
        REQUIRE(traces.isEmpty());
        REQUIRE(everybodyBut(workspace, people[i].customer.id) == before);
    }
    REQUIRE(workspace.store().checkAndWait());
}

TEST_CASE("an erasure killed in between leaves everything or nothing", "[kill]")
{
    std::mt19937 random(kSeed);
    const auto people = People(kSeed).make(60);
    int finished = 0;
    for (int round = 0; round < 20; ++round) {
        CAPTURE(round);
        OnFile workspace;
        REQUIRE(workspace.write([&](UnitOfWork& work) {
            for (const Somebody& each : people)
                add(work, each);
        }));
        const CustomerId one(1000);
        const auto others = everybodyBut(workspace, one);
        workspace.close();
        WriterProcess eraser(QStringLiteral("erase"), workspace.path(), workspace.backupFolder());
        REQUIRE(eraser.nextLine() == QStringLiteral("ready"));
        QThread::usleep(
            std::uniform_int_distribution<unsigned long>(0, 120'000)(random)); // the moment is the test
        eraser.kill();
        workspace.reopen();
        REQUIRE(workspace.store().checkAndWait());
        REQUIRE(everybodyBut(workspace, one) == others);
        const bool isThere =
            *workspace.read([one](const UnitOfWork& work) { return work.customers().find(one).has_value(); });
        finished += isThere ? 0 : 1;
        const auto found = *workspace.read([&](const UnitOfWork& work) {
            return work.complaints().count({.text = people.front().complaints.front().remedyGiven});
        });
        REQUIRE(found == (isThere ? 1 : 0));
        if (!isThere) {
            const auto traces = tracesIn(workspace.folder(), tokensOf(people.front(), textsBut(people, 1)));
            INFO(traces.join(QLatin1Char('\n')).toStdString());
            REQUIRE(traces.isEmpty());
        }
    }
    WARN(finished << " of 20 kills came after the rows were gone");
}

TEST_CASE("how long an erasure takes among 200 000 complaints", "[.][scale]")
{
    constexpr int kComplaints = 200'000;
    constexpr int kCustomers = 20'000;
    constexpr int kAtOnce = 10'000;
    OnFile workspace;
    RandomComplaints random(kSeed);
    REQUIRE(workspace.write([](UnitOfWork& work) {
        addLists(work);
        for (int i = 0; i < kCustomers; ++i)
            work.customers().save({.id = CustomerId(5000 + i),
                                   .name = QStringLiteral("Customer %1 Surname%2").arg(i).arg(i * 7),
                                   .createdAt = at(0)});
    }));
    for (int from = 0; from < kComplaints; from += kAtOnce)
        REQUIRE(workspace.store().writeAndWait({QStringLiteral("log")}, [&](UnitOfWork& work) {
            for (int i = from; i < from + kAtOnce; ++i) {
                Complaint each = random.next(10'000 + i);
                each.customer = CustomerId(5000 + i % kCustomers);
                each.legalHold.reset();
                each.description =
                    QStringLiteral("Complaint %1: the parcel came late and wet, nobody rang back, "
                                   "the second one was broken; refund or another one")
                        .arg(i);
                work.complaints().save(each);
            }
        }));
    const Somebody one = People(kSeed).make(1).front();
    REQUIRE(workspace.write([&](UnitOfWork& work) { add(work, one); }));
    QElapsedTimer elapsed;
    elapsed.start();
    std::optional<ErasurePhase> phase;
    qint64 since = 0;
    QString steps;
    const auto note = [&] {
        if (phase)
            steps += QStringLiteral(" %1: %2 ms;").arg(int(*phase)).arg(elapsed.elapsed() - since);
        since = elapsed.elapsed();
    };
    std::optional<Expected<ErasureReport>> report;
    workspace.store().erase(
        nullptr, {.customer = one.customer.id}, {},
        [&](ErasurePhase next) {
            note();
            phase = next;
        },
        [&](const auto& result) { report = result; });
    REQUIRE(QTest::qWaitFor([&] { return report.has_value(); }, 600'000));
    note();
    WARN("erased in " << elapsed.elapsed() << " ms from a file of "
                      << QFileInfo(workspace.path()).size() / 1'000'000 << " MB;" << steps.toStdString());
    REQUIRE(*report);
    CHECK((*report)->traces.empty());
}
