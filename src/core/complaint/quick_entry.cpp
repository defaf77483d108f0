#include "core/complaint/quick_entry.h"

#include "core/complaint/money_text.h"
#include "core/complaint/name_choice.h"
#include "core/complaint/quick_words.h"
#include "core/complaint/received_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace cxw::core {
namespace {

constexpr int kLongestName = 6;         // words of a customer's name
constexpr int kMostMarks = 64;          // marked words that are looked up
constexpr qsizetype kLongestToken = 32; // beyond it a word is nothing but a word

struct QuickToken
{
    TextRange range;
    QString text; ///< empty for a long one, which is only a word
    QuickWord word = QuickWord::Other;
    int part = -1;       ///< of the parts that were understood; -1: a word
    bool isHint = false; ///< could be a time, a day, yes or no

    [[nodiscard]] qsizetype end() const { return range.start + range.length; }
};

std::vector<QuickToken> quickTokensOf(const QString& text, Language language)
{
    std::vector<QuickToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        QuickToken token{.range = {start, at - start}};
        if (token.range.length <= kLongestToken) {
            token.text = text.mid(start, token.range.length);
            token.word = quickWordOf(token.text, language);
        }
        tokens.push_back(token);
    }
    return tokens;
}

std::optional<QuickKind> kindOfMark(const QString& word)
{
    if (word.size() < 2)
        return std::nullopt;
    switch (word[0].unicode()) {
    case u'#':
    case u'\u2116': return QuickKind::Channel; // № stands where # does on Russian keys
    case u'!': return QuickKind::Category;
    case u'@': return QuickKind::Touchpoint;
    case u'+': return word[1].isLetter() ? std::optional(QuickKind::Product) : std::nullopt;
    default: return std::nullopt;
    }
}

bool isQuickAmount(const QString& word)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\d{1,9}(?:[.,]\d{1,3})?$)"));
    return pattern.match(word).hasMatch();
}

/// "25€", "€25" and "25,50eur".
std::optional<Money> moneyInOne(const QString& word)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\D*)(\d{1,9}(?:[.,]\d{1,3})?)(\D*)$)"));
    const auto match = pattern.match(word);
    const QString sign = match.captured(1) + match.captured(3);
    if (!match.hasMatch() || sign.isEmpty())
        return std::nullopt;
    return moneyFrom(match.captured(2), currencyOf(sign));
}

/// One line being read.
class QuickReader final
{
public:
    QuickReader(const QString& text, const QuickLists& lists, const ReadingPlace& place)
        : m_text(text)
        , m_lists(lists)
        , m_place(place)
        , m_tokens(quickTokensOf(text, place.language))
    {
    }

    [[nodiscard]] QuickEntry read()
    {
        readParts();
        readCustomer();
        gather();
        return m_entry;
    }

    /// All that is found without knowing any customer.
    void readParts()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            readMark(i);
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            readSeverity(i);
            readMoney(i);
        }
        for (QuickToken& each : m_tokens)
            each.isHint = each.part < 0 && isHint(each);
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            readTime(i);
        for (std::size_t i = m_tokens.size(); i-- > 0;)
            readAgreement(i);
    }

    /// The words at the beginning.
    [[nodiscard]] std::size_t lead() const
    {
        std::size_t count = 0;
        while (count < m_tokens.size() && m_tokens[count].part < 0)
            ++count;
        return count;
    }

    [[nodiscard]] QString firstWords(std::size_t count) const
    {
        QStringList words;
        for (std::size_t i = 0; i < count; ++i)
            words += m_text.mid(m_tokens[i].range.start, m_tokens[i].range.length);
        return words.join(QLatin1Char(' '));
    }

private:
    /// Tokens from `first` on as one part.
    QuickPart& add(QuickKind kind, std::size_t first, std::size_t count = 1)
    {
        const qsizetype start = m_tokens[first].range.start;
        for (std::size_t i = first; i < first + count; ++i)
            m_tokens[i].part = int(m_found.size());
        m_found.push_back({.kind = kind,
                           .range = {start, m_tokens[first + count - 1].end() - start},
                           .staysInLine = false});
        return m_found.back();
    }

    [[nodiscard]] bool has(QuickKind kind) const
    {
        return std::ranges::any_of(
            m_found, [&](const QuickPart& each) { return each.kind == kind && !each.staysInLine; });
    }

    /// A word in the midst of words; what could be something else is none.
    [[nodiscard]] bool isPlain(std::size_t i) const
    {
        return i < m_tokens.size() && m_tokens[i].part < 0 && !m_tokens[i].isHint;
    }

    [[nodiscard]] static bool isHint(const QuickToken& token)
    {
        return token.word == QuickWord::Yes || token.word == QuickWord::No || token.word == QuickWord::Today
            || token.word == QuickWord::Yesterday || clockIn(token.text).isValid();
    }

    void readMark(std::size_t i)
    {
        const auto kind = kindOfMark(m_tokens[i].text);
        if (!kind || wordsIn(m_tokens[i].text).isEmpty() || ++m_marks > kMostMarks)
            return;
        const bool isTwice = has(*kind);
        QuickPart& part = add(*kind, i);
        const std::vector<QString>& names = namesFor(*kind);
        const std::vector<QString> fitting =
            isTwice ? std::vector<QString>() : namesFitting(m_tokens[i].text.sliced(1), names);
        part.staysInLine = fitting.size() != 1;
        part.meaning = QStringList(fitting.begin(), fitting.end()).join(QStringLiteral(", "));
        part.remark = isTwice     ? QuickRemark::Twice
            : names.empty()       ? QuickRemark::NoList
            : fitting.empty()     ? QuickRemark::Unknown
            : fitting.size() == 1 ? QuickRemark::None
                                  : QuickRemark::Several;
        if (fitting.size() == 1)
            take(*kind, fitting.front());
    }

    [[nodiscard]] const std::vector<QString>& namesFor(QuickKind kind) const
    {
        return kind == QuickKind::Channel ? m_lists.channels
            : kind == QuickKind::Category ? m_lists.categories
            : kind == QuickKind::Product  ? m_lists.products
                                          : m_lists.touchpoints;
    }

    void take(QuickKind kind, const QString& name)
    {
        if (kind == QuickKind::Channel)
            m_entry.channel = name;
        else if (kind == QuickKind::Category)
            m_entry.category = name;
        else if (kind == QuickKind::Product)
            m_entry.product = name;
        else
            m_entry.touchpoint = name;
    }

    void readSeverity(std::size_t i)
    {
        static const QRegularExpression pattern(QStringLiteral("^[sS]([1-4])$"));
        const auto match = m_tokens[i].part < 0 ? pattern.match(m_tokens[i].text) : QRegularExpressionMatch();
        if (!match.hasMatch() || m_entry.severity)
            return;
        m_entry.severity = match.capturedView(1).toInt();
        add(QuickKind::Severity, i);
    }

    void readMoney(std::size_t i)
    {
        if (m_entry.money || m_tokens[i].part >= 0)
            return;
        const auto free = [&](std::size_t at) { return at < m_tokens.size() && m_tokens[at].part < 0; };
        const auto currencyAt = [&](std::size_t at) {
            return free(at) ? currencyOf(m_tokens[at].text) : QString();
        };
        std::size_t count = 1;
        m_entry.money = moneyInOne(m_tokens[i].text);
        if (const QString after = currencyAt(i + 1);
            !m_entry.money && isQuickAmount(m_tokens[i].text) && !after.isEmpty()) {
            m_entry.money = moneyFrom(m_tokens[i].text, after);
            count = 2;
        } else if (const QString before = currencyAt(i); !before.isEmpty() && free(i + 1)) {
            m_entry.money = moneyFrom(m_tokens[i + 1].text, before);
            count = 2;
        } else if (!m_entry.money && i > 0 && m_tokens[i - 1].word == QuickWord::Refund
                   && isQuickAmount(m_tokens[i].text)) {
            m_entry.money = moneyFrom(m_tokens[i].text, m_lists.currency);
        }
        if (m_entry.money)
            add(QuickKind::Money, i, count);
    }

    void readTime(std::size_t i)
    {
        if (m_entry.receivedAt || m_tokens[i].part >= 0)
            return;
        const QDate day = pastDayIn(m_tokens[i].text, m_place);
        const std::size_t clockAt = day.isValid() ? i + 1 : i;
        const QTime time = clockAt < m_tokens.size() && m_tokens[clockAt].part < 0
            ? clockIn(m_tokens[clockAt].text)
            : QTime();
        const bool isAlone = !isPlain(i + 1) && (!day.isValid() || i == 0 || !isPlain(i - 1));
        // A time after a day belongs to it, also where that moment is still to come.
        const bool isOfDay = !day.isValid() && i > 0 && pastDayIn(m_tokens[i - 1].text, m_place).isValid();
        if (isOfDay || (!(day.isValid() && time.isValid()) && !isAlone))
            return;
        m_entry.receivedAt = pastMoment(day, time, m_place);
        if (m_entry.receivedAt)
            add(QuickKind::Received, i, day.isValid() && time.isValid() ? 2 : 1);
    }

    void readAgreement(std::size_t i)
    {
        const QuickWord word = m_tokens[i].word;
        const bool isLast = i + 1 == m_tokens.size() || m_tokens[i + 1].part >= 0;
        if (m_entry.verified != Verified::NotAsked || m_tokens[i].part >= 0 || !isLast
            || (word != QuickWord::Yes && word != QuickWord::No))
            return;
        m_entry.verified = word == QuickWord::Yes ? Verified::Yes : Verified::No;
        add(QuickKind::Verified, i);
    }

    void readCustomer()
    {
        const std::size_t words = lead();
        const bool isBeforeMark = words > 0 && words < m_tokens.size() && isMark(m_tokens[words]);
        for (std::size_t count = std::min<std::size_t>(words, kLongestName); count > 0; --count) {
            const std::vector<const Customer*> same = calledExactly(firstWords(count));
            if (!same.empty() && (count > 1 || (isBeforeMark && count == words)))
                return takeCustomer(count, same);
        }
        if (!isBeforeMark || words > kLongestName)
            return;
        const std::vector<const Customer*> fitting = beginningSo(firstWords(words));
        const bool hasLine = std::any_of(m_tokens.begin() + qsizetype(words), m_tokens.end(),
                                         [](const QuickToken& each) { return each.part < 0; });
        if (hasLine || fitting.size() == 1)
            takeCustomer(words, fitting);
    }

    [[nodiscard]] bool isMark(const QuickToken& token) const
    {
        return token.part >= 0 && kindOfMark(token.text).has_value();
    }

    [[nodiscard]] bool isInLine(const QuickToken& token) const
    {
        return token.part < 0 || m_found[std::size_t(token.part)].staysInLine;
    }

    [[nodiscard]] std::vector<const Customer*> calledExactly(const QString& name) const
    {
        std::vector<const Customer*> same;
        const QString words = wordsIn(name);
        for (const Customer& each : m_lists.customers)
            if (!words.isEmpty() && wordsIn(each.name) == words)
                same.push_back(&each);
        return same;
    }

    [[nodiscard]] std::vector<const Customer*> beginningSo(const QString& name) const
    {
        std::vector<const Customer*> fitting;
        const std::vector<QString> words = searchWords(name);
        for (const Customer& each : m_lists.customers)
            if (!words.empty() && hasWords(wordsIn(each.name), words))
                fitting.push_back(&each);
        return fitting;
    }

    void takeCustomer(std::size_t count, const std::vector<const Customer*>& fitting)
    {
        QuickPart& part = add(QuickKind::Customer, 0, count);
        if (fitting.size() == 1) {
            m_entry.customer = fitting.front()->name;
            m_entry.knownCustomer = fitting.front()->id;
            part.meaning = fitting.front()->name;
            return;
        }
        m_entry.customer = firstWords(count);
        part.remark = fitting.empty() ? QuickRemark::New : QuickRemark::Several;
        QStringList names;
        for (const Customer* each : fitting)
            names += each->name;
        part.meaning = names.join(QStringLiteral(", "));
    }

    /// The parts in their order with the words between them, and the line.
    void gather()
    {
        QStringList line;
        int last = -1; // part of the token before
        for (const QuickToken& token : m_tokens) {
            const bool goesOn = !m_entry.parts.empty() && token.part == last;
            if (goesOn) {
                TextRange& range = m_entry.parts.back().range;
                range.length = token.end() - range.start;
            } else if (token.part < 0) {
                m_entry.parts.push_back({.range = token.range});
            } else {
                m_entry.parts.push_back(m_found[std::size_t(token.part)]);
            }
            last = token.part;
            if (isInLine(token))
                line += m_text.mid(token.range.start, token.range.length);
        }
        m_entry.line = line.join(QLatin1Char(' '));
    }

    const QString& m_text;
    const QuickLists& m_lists;
    const ReadingPlace& m_place;
    std::vector<QuickToken> m_tokens;
    std::vector<QuickPart> m_found; ///< in the order in which they were found
    int m_marks = 0;
    QuickEntry m_entry;
};

} // namespace

QuickEntry readQuickEntry(const QString& text, const QuickLists& lists, const ReadingPlace& place)
{
    return QuickReader(text, lists, place).read();
}

std::vector<QString> quickCustomerTexts(const QString& text, const ReadingPlace& place)
{
    const QuickLists none;
    QuickReader reader(text, none, place);
    reader.readParts();
    const std::size_t words = reader.lead();
    std::vector<QString> texts;
    for (const std::size_t count : {words, std::size_t(2), std::size_t(1)})
        if (count > 0 && count <= words && count <= kLongestName
            && (texts.empty() || texts.back() != reader.firstWords(count)))
            texts.push_back(reader.firstWords(count));
    return texts;
}

} // namespace cxw::core
