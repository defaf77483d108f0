#include "raw_sqlite.h"
#include "scale_cases.h"
#include "scale_files.h"
#include "word_source.h"

#include "core/complaint/complaint_repository.h"
#include "core/search_text.h"
#include "core/unit_of_work.h"

namespace bench {
namespace {

constexpr int kPrefixes = 200;
constexpr int kPageSize = 200;

/// The first letters of a word, of two words, or of a reference.
std::vector<QString> typedTexts()
{
    Dice dice(200);
    std::vector<WordSource> words;
    for (int language = 0; language < kLanguages; ++language)
        words.emplace_back(language);
    std::vector<QString> texts;
    for (int i = 0; i < kPrefixes; ++i) {
        const WordSource& spoken = words.at(std::size_t(i % kLanguages));
        QString text = spoken.word(dice).left(1 + dice.below(6));
        if (dice.chance(20))
            text = spoken.word(dice) + QLatin1Char(' ') + text;
        else if (dice.chance(5))
            text = QStringLiteral("T-%1").arg(dice.below(10'000));
        texts.push_back(text);
    }
    return texts;
}

QString expression(const QString& typed)
{
    QStringList parts;
    for (const QString& each : cxw::core::searchWords(typed))
        parts += QLatin1Char('"') + each + QStringLiteral("\"*");
    return parts.join(QStringLiteral(" AND "));
}

} // namespace

Figures measureSearch(const QString& workspace)
{
    using namespace cxw::core;
    OpenFile file(workspace);
    const RawSqlite raw(workspace);
    std::vector<double> figures;
    std::vector<double> floors;
    for (const QString& text : typedTexts()) {
        const QString words = expression(text);
        // Once before, so that neither pays for the disk.
        (void)raw.run("SELECT rowid FROM complaint_text WHERE complaint_text MATCH ?", words);
        floors.push_back(1000 * secondsOf([&] {
                             (void)raw.run("SELECT rowid FROM complaint_text WHERE complaint_text MATCH ?",
                                           words);
                         }));
        const auto search = [&] {
            (void)*file.store().readAndWait([&](const UnitOfWork& work) {
                return work.complaints().page({.text = text}, {}, kPageSize);
            });
        };
        search();
        figures.push_back(1000 * secondsOf(search));
    }
    return {{QStringLiteral("search as you type, p95 of 200"), quantile(figures, 0.95), QStringLiteral("ms"),
             quantile(floors, 0.95), QStringLiteral("1.5x")},
            {QStringLiteral("search as you type, median of 200"), quantile(figures, 0.5),
             QStringLiteral("ms"), quantile(floors, 0.5)}};
}

} // namespace bench
