#include "core/complaint/quick_words.h"

#include "core/search_text.h"

#include <QHash>

namespace cxw::core {
namespace {

using WordTable = QHash<QString, QuickWord>;

struct QuickWordList
{
    const char* yes;
    const char* no;
    const char* today;
    const char* yesterday;
    const char* refund; ///< what stands before an amount
};

QuickWordList quickWordsOf(Language language)
{
    switch (language) {
    case Language::En: break;
    case Language::De:
        return {"ja", "nein", "heute", "gestern",
                "erstattung erstattet erstatten rückerstattung gutschrift gutschein entschädigung kulanz"};
    case Language::Es:
        return {"sí", "no", "hoy", "ayer",
                "reembolso reembolsar devolución devolver abono vale compensación"};
    case Language::Ro:
        return {"da", "nu", "azi astăzi", "ieri",
                "rambursare ramburs restituire voucher compensație despăgubire"};
    case Language::Ru:
        return {"да", "нет", "сегодня", "вчера", "возврат вернуть возместить возмещение компенсация ваучер"};
    }
    return {"yes", "no", "today", "yesterday",
            "refund refunded refunds credit credited voucher compensation goodwill reimburse reimbursed"};
}

WordTable quickTableOf(Language language)
{
    WordTable table;
    const auto add = [&table](const char* words, QuickWord meaning) {
        for (const QString& each : QString::fromUtf8(words).split(QLatin1Char(' ')))
            table.insert(foldedText(each), meaning);
    };
    for (const Language each : {Language::En, language}) {
        const QuickWordList words = quickWordsOf(each);
        add(words.refund, QuickWord::Refund);
        add(words.today, QuickWord::Today);
        add(words.yesterday, QuickWord::Yesterday);
        add(words.yes, QuickWord::Yes);
        add(words.no, QuickWord::No);
    }
    return table;
}

} // namespace

QuickWord quickWordOf(const QString& word, Language language)
{
    static const std::array<WordTable, kLanguages.size()> tables = [] {
        std::array<WordTable, kLanguages.size()> all;
        for (const Language each : kLanguages)
            all[std::size_t(each)] = quickTableOf(each);
        return all;
    }();
    return tables[std::size_t(language)].value(foldedText(word), QuickWord::Other);
}

QString currencyOf(const QString& word)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const char* code, const char* words) {
            for (const QString& each : QString::fromUtf8(words).split(QLatin1Char(' ')))
                all.insert(foldedText(each), QLatin1String(code));
        };
        add("EUR", "€ eur euro euros");
        add("USD", "$ usd dollar dollars dólar dólares dolari доллар долларов");
        add("GBP", "£ gbp pound pounds");
        add("CHF", "chf franken");
        add("RON", "ron leu lei");
        add("RUB", "₽ rub руб рубль рубля рублей");
        for (const char* each :
             {"AUD", "BGN", "BRL", "CAD", "CZK", "DKK", "HUF", "JPY", "MXN", "NOK", "PLN", "SEK", "UAH"})
            add(each, each);
        return all;
    }();
    return codes.value(foldedText(word));
}

} // namespace cxw::core
