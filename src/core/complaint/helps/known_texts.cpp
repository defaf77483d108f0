#include "core/complaint/helps/known_texts.h"

#include "core/complaint/complaint_repository.h"
#include "core/search_text.h"
#include "core/unit_of_work.h"

#include <algorithm>

namespace cxw::core {
namespace {

constexpr quint64 kTextKeyStart = 0xcbf29ce484222325;
constexpr quint64 kTextKeyPrime = 0x100000001b3;

/// Folding is slow, and most texts need none but of case.
QString foldedQuickly(const QString& text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar each) { return each.unicode() < 0x80; });
    return isPlain ? text.toLower() : foldedText(text);
}

} // namespace

std::optional<quint64> textKey(const QString& text)
{
    quint64 key = kTextKeyStart; // FNV-1a
    int words = 0;
    bool inWord = false;
    for (const QChar each : foldedQuickly(text)) {
        const bool isLetter = each.isLetterOrNumber() || each.isSurrogate();
        if (isLetter && !inWord) {
            ++words;
            key = (key ^ u' ') * kTextKeyPrime;
        }
        if (isLetter)
            key = (key ^ each.unicode()) * kTextKeyPrime;
        inWord = isLetter;
    }
    return words >= kLeastComparedWords ? std::optional(key) : std::nullopt;
}

std::optional<KnownTexts::Place> KnownTexts::take(const QString& text, int line)
{
    const auto key = textKey(text);
    if (!key)
        return std::nullopt;
    if (!m_learned)
        learn();
    const auto [known, isNew] = m_places.try_emplace(*key, Place{{}, line});
    return isNew ? std::nullopt : std::optional(known->second);
}

void KnownTexts::learn()
{
    m_learned = true;
    m_work.complaints().forEachStory([this](ComplaintId id, const QString& story) {
        if (const auto key = textKey(story))
            m_places.try_emplace(*key, Place{id, 0});
    });
}

} // namespace cxw::core
