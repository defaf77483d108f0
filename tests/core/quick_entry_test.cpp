#include "support/qt_strings.h"

#include "core/complaint/money_text.h"
#include "core/complaint/quick_entry.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <random>

#include <catch2/catch.hpp>

using namespace cxw::core;

namespace {

/// Thursday 26 November 2026, 14:30 in Berlin.
ReadingPlace quickPlace(Language language = Language::En)
{
    const QTimeZone zone("Europe/Berlin");
    return {language, zone,
            instantFrom(QDateTime(QDate(2026, 11, 26), QTime(14, 30), zone).toMSecsSinceEpoch())};
}

Customer quickCustomer(qint64 id, const char* name)
{
    return {.id = CustomerId(id), .name = QString::fromUtf8(name)};
}

QuickLists quickLists()
{
    return {.customers = {quickCustomer(1, "Ana Pop"), quickCustomer(2, "Heike Claasen"),
                          quickCustomer(3, "Onno Claasen"), quickCustomer(4, "Bill")},
            .channels = {QStringLiteral("Phone"), QStringLiteral("E-mail"), QStringLiteral("Photo chat")},
            .categories = {QStringLiteral("Late delivery"), QStringLiteral("Late answer"),
                           QStringLiteral("Yearly bill"), QString::fromUtf8("Reclamație"),
                           QStringLiteral("Bill")},
            .products = {QStringLiteral("Night tariff")},
            .touchpoints = {},
            .currency = QStringLiteral("EUR")};
}

QuickEntry quick(const char* text, Language language = Language::En)
{
    return readQuickEntry(QString::fromUtf8(text), quickLists(), quickPlace(language));
}

QString moneyOf(const QuickEntry& entry)
{
    return entry.money ? amountText(*entry.money) + QLatin1Char(' ') + entry.money->currency : QString();
}

QString receivedOf(const QuickEntry& entry)
{
    return entry.receivedAt
        ? QDateTime::fromMSecsSinceEpoch(millisecondsOf(*entry.receivedAt), quickPlace().zone)
              .toString(QStringLiteral("yyyy-MM-dd HH:mm"))
        : QString();
}

std::optional<QuickPart> partOf(const QuickEntry& entry, QuickKind kind)
{
    const auto found = std::ranges::find(entry.parts, kind, &QuickPart::kind);
    return found == entry.parts.end() ? std::nullopt : std::optional(*found);
}

QuickRemark remarkOn(const QuickEntry& entry, QuickKind kind)
{
    const auto part = partOf(entry, kind);
    REQUIRE(part);
    return part->remark;
}

/// The parts lie in order, and between them is only white space.
bool coversText(const QuickEntry& entry, const QString& text)
{
    qsizetype at = 0;
    const auto isSpace = [&](qsizetype from, qsizetype to) {
        return std::all_of(text.begin() + from, text.begin() + to, [](QChar each) { return each.isSpace(); });
    };
    for (const QuickPart& each : entry.parts) {
        if (each.range.start < at || each.range.length <= 0 || !isSpace(at, each.range.start))
            return false;
        at = each.range.start + each.range.length;
    }
    return at <= text.size() && isSpace(at, text.size());
}

/// The line is what the parts that stay in it say, with single spaces.
bool keepsWords(const QuickEntry& entry, const QString& text)
{
    QStringList words;
    for (const QuickPart& each : entry.parts)
        if (each.staysInLine)
            words += text.mid(each.range.start, each.range.length).simplified();
    return words.join(QLatin1Char(' ')).simplified() == entry.line.simplified();
}

QString randomQuickText(std::mt19937& random)
{
    static const QStringList bits{QStringLiteral("ana"),        QStringLiteral("pop"),
                                  QStringLiteral("#phone"),     QStringLiteral("#ph"),
                                  QStringLiteral("!late"),      QStringLiteral("@desk"),
                                  QStringLiteral("refund"),     QStringLiteral("25"),
                                  QStringLiteral("25,50"),      QString::fromUtf8("€"),
                                  QStringLiteral("eur"),        QStringLiteral("yes"),
                                  QStringLiteral("no"),         QStringLiteral("10:42"),
                                  QStringLiteral("99:99"),      QStringLiteral("today"),
                                  QStringLiteral("yesterday"),  QStringLiteral("30.11."),
                                  QStringLiteral("s3"),         QStringLiteral("S9"),
                                  QStringLiteral("#"),          QStringLiteral("!"),
                                  QStringLiteral("+night"),     QStringLiteral("late"),
                                  QStringLiteral("2026-02-30"), QString::fromUtf8("Ț̈"),
                                  QString(QChar(0xd83d)),       QString(QChar(0)),
                                  QStringLiteral("\t"),         QStringLiteral("\n"),
                                  QString(QChar(0x2028)),       QStringLiteral(" ")};
    QString text;
    const int count = int(random() % 14);
    for (int i = 0; i < count; ++i) {
        text += random() % 8 == 0 ? QString(QChar(char16_t(random() % 0x10000)))
                                  : bits[qsizetype(random() % std::size_t(bits.size()))];
        if (random() % 4 > 0)
            text += QLatin1Char(' ');
    }
    return text;
}

} // namespace

TEST_CASE("the expert's line is taken apart")
{
    const QuickEntry entry = quick("ana pop #phone !late-delivery @checkout refund 25 yes 10:42");
    CHECK(entry.customer == QStringLiteral("Ana Pop"));
    CHECK(entry.knownCustomer == CustomerId(1));
    CHECK(entry.channel == QStringLiteral("Phone"));
    CHECK(entry.category == QStringLiteral("Late delivery"));
    CHECK(moneyOf(entry) == QStringLiteral("25.00 EUR"));
    CHECK(entry.verified == Verified::Yes);
    CHECK(receivedOf(entry) == QStringLiteral("2026-11-26 10:42"));
    CHECK(entry.line == QStringLiteral("@checkout refund"));
    CHECK(remarkOn(entry, QuickKind::Touchpoint) == QuickRemark::NoList);
}

TEST_CASE("a sentence without signs is the line, whatever words stand in it")
{
    for (const char* each : {"Bill came twice, wants one back", "Instalment up, no reason given",
                             "Second letter, now 118", "order 4711 is late", "called at 9:15 and nobody came",
                             "letter of 20.11. is wrong", "yes we lost it"}) {
        const QuickEntry entry = quick(each);
        CHECK(entry.line == QString::fromUtf8(each));
        CHECK(entry.parts.size() == 1u);
    }
}

TEST_CASE("names are found by their beginning, their words or their first letters, where only one fits")
{
    CHECK(quick("x #e-m").channel == QStringLiteral("E-mail"));
    CHECK(quick("x #EMAIL").channel.isEmpty());
    CHECK(quick("x #chat").channel == QStringLiteral("Photo chat"));
    CHECK(quick("x #pc").channel == QStringLiteral("Photo chat"));
    CHECK(quick("x !late-d").category == QStringLiteral("Late delivery"));
    CHECK(quick("x !yb").category == QStringLiteral("Yearly bill"));
    CHECK(quick("x !RECLAMATIE").category == QString::fromUtf8("Reclamație"));
    CHECK(quick("x !bill").category == QStringLiteral("Bill")); // the whole name before a part of one
    CHECK(quick("x +night").product == QStringLiteral("Night tariff"));
    CHECK(quick("x №phone", Language::Ru).channel == QStringLiteral("Phone"));
}

TEST_CASE("what fits no name or more than one stays in the line, and says why")
{
    const QuickEntry none = quick("x #fax");
    CHECK(remarkOn(none, QuickKind::Channel) == QuickRemark::Unknown);
    CHECK(none.line == QStringLiteral("x #fax"));
    const QuickEntry several = quick("x #ph");
    CHECK(remarkOn(several, QuickKind::Channel) == QuickRemark::Several);
    CHECK(partOf(several, QuickKind::Channel)->meaning == QStringLiteral("Phone, Photo chat"));
    CHECK(several.channel.isEmpty());
    const QuickEntry twice = quick("x #phone #chat");
    CHECK(twice.channel == QStringLiteral("Phone"));
    CHECK(twice.line == QStringLiteral("x #chat"));
    CHECK(twice.parts.back().remark == QuickRemark::Twice);
    CHECK(quick("# ! @ #% +49").line == QStringLiteral("# ! @ #% +49"));
}

TEST_CASE("the words before the first sign are the customer where other words follow")
{
    const QuickEntry made = quick("Jens Ohlsen #phone late again");
    CHECK(made.customer == QStringLiteral("Jens Ohlsen"));
    CHECK_FALSE(made.knownCustomer);
    CHECK(remarkOn(made, QuickKind::Customer) == QuickRemark::New);
    CHECK(made.line == QStringLiteral("late again"));

    CHECK(quick("heike #phone late").knownCustomer == CustomerId(2));
    CHECK(quick("cla he #phone late").knownCustomer == CustomerId(2));
    const QuickEntry several = quick("claas #phone late");
    CHECK(remarkOn(several, QuickKind::Customer) == QuickRemark::Several);
    CHECK(several.customer == QStringLiteral("claas"));
    CHECK_FALSE(several.knownCustomer);

    CHECK(quick("late again #phone").line == QStringLiteral("late again"));
    CHECK(quick("late again #phone").customer.isEmpty());
    CHECK(quick("heike #phone").customer == QStringLiteral("Heike Claasen"));
}

TEST_CASE("a known customer's whole name needs no sign after it")
{
    const QuickEntry entry = quick("ana pop letter came twice");
    CHECK(entry.knownCustomer == CustomerId(1));
    CHECK(entry.line == QStringLiteral("letter came twice"));
    CHECK(quick("bill came twice").customer.isEmpty()); // one word could be anything
    CHECK(quick("Ana Pop bill twice #phone").line == QStringLiteral("bill twice"));
}

TEST_CASE("money has a currency or stands after a word for it")
{
    CHECK(moneyOf(quick("x refund 25")) == QStringLiteral("25.00 EUR"));
    CHECK(moneyOf(quick("x 25€ back")) == QStringLiteral("25.00 EUR"));
    CHECK(moneyOf(quick("x £7.50")) == QStringLiteral("7.50 GBP"));
    CHECK(moneyOf(quick("x 12,5 lei")) == QStringLiteral("12.50 RON"));
    CHECK(moneyOf(quick("x CHF 20")) == QStringLiteral("20.00 CHF"));
    CHECK(moneyOf(quick("возврат 300", Language::Ru)) == QStringLiteral("300.00 EUR"));
    CHECK(moneyOf(quick("300 руб", Language::Ru)) == QStringLiteral("300.00 RUB"));
    CHECK(moneyOf(quick("Gutschrift 10", Language::De)) == QStringLiteral("10.00 EUR"));
    CHECK(moneyOf(quick("x 118")).isEmpty());
    CHECK(moneyOf(quick("x 1.234,50 eur")).isEmpty());
    CHECK(quick("x refund 25 eur").line == QStringLiteral("x refund"));
}

TEST_CASE("yes and no count at the end or before another part, in the language and in English")
{
    CHECK(quick("late yes").verified == Verified::Yes);
    CHECK(quick("late NO s2").verified == Verified::No);
    CHECK(quick("late sí", Language::Es).verified == Verified::Yes);
    CHECK(quick("spät ja", Language::De).verified == Verified::Yes);
    CHECK(quick("târziu nu", Language::Ro).verified == Verified::No);
    CHECK(quick("поздно да", Language::Ru).verified == Verified::Yes);
    CHECK(quick("er war nicht da", Language::De).verified == Verified::NotAsked);
    CHECK(quick("no reason given").verified == Verified::NotAsked);
}

TEST_CASE("a time is the last one that the clock showed, a day alone its noon")
{
    CHECK(receivedOf(quick("late 16:00")) == QStringLiteral("2026-11-25 16:00"));
    CHECK(receivedOf(quick("late yesterday 16:30")) == QStringLiteral("2026-11-25 16:30"));
    CHECK(receivedOf(quick("gestern 8:05 zu spät", Language::De)) == QStringLiteral("2026-11-25 08:05"));
    CHECK(receivedOf(quick("late #phone yesterday")) == QStringLiteral("2026-11-25 12:00"));
    CHECK(receivedOf(quick("late #phone today")) == QStringLiteral("2026-11-26 14:30"));
    CHECK(receivedOf(quick("late 30.11. 9:00")) == QStringLiteral("2025-11-30 09:00"));
    CHECK(receivedOf(quick("late 2026-11-20 9:00")) == QStringLiteral("2026-11-20 09:00"));
    CHECK(receivedOf(quick("late 2.3.2024 9:00")) == QStringLiteral("2024-03-02 09:00"));
    CHECK(receivedOf(quick("late today 16:00")).isEmpty());
    CHECK(receivedOf(quick("late 2026-12-01")).isEmpty());
    CHECK(receivedOf(quick("late 24:10")).isEmpty());
}

TEST_CASE("the severity is s and a digit, once")
{
    CHECK(quick("late s3").severity == 3);
    CHECK(quick("late S1 s2").severity == 1);
    CHECK_FALSE(quick("late s5").severity);
}

TEST_CASE("what is looked for among the customers is the beginning that could be a name")
{
    const auto textsOf = [](const char* text) {
        return quickCustomerTexts(QString::fromUtf8(text), quickPlace());
    };
    CHECK(textsOf("ana pop #phone late") == std::vector{QStringLiteral("ana pop"), QStringLiteral("ana")});
    CHECK(textsOf("ana pop late twice")
          == std::vector{QStringLiteral("ana pop late twice"), QStringLiteral("ana pop"),
                         QStringLiteral("ana")});
    CHECK(textsOf("#phone late").empty());
    CHECK(textsOf("").empty());
}

TEST_CASE("whatever the text, its parts cover it and its words are kept")
{
    std::mt19937 random(20261126); // NOLINT(cert-msc51-cpp): the same texts each run
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomQuickText(random);
        const Language language = kLanguages[std::size_t(i) % kLanguages.size()];
        const QuickEntry entry = readQuickEntry(text, quickLists(), quickPlace(language));
        if (!coversText(entry, text) || !keepsWords(entry, text))
            FAIL_CHECK(text.toStdString());
        if (entry != readQuickEntry(text, quickLists(), quickPlace(language)))
            FAIL_CHECK("read otherwise: " << text.toStdString());
    }
}

TEST_CASE("64 KB are read in no time, whatever they are")
{
    constexpr qsizetype kSize = 64 * 1024;
    for (const char* bit : {"#p ", "a ", "25 ", "yes 10:42 ", "refund 1 ", "!!!!", "\xd8", "s3 @x +y "}) {
        const QString text = QString::fromLatin1(bit).repeated(kSize / qsizetype(qstrlen(bit)));
        QElapsedTimer elapsed;
        elapsed.start();
        CHECK(coversText(readQuickEntry(text, quickLists(), quickPlace()), text));
        CHECK(elapsed.elapsed() < 2000);
    }
}
