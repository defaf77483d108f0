#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace bench {

/// Numbers that are the same on every machine, unlike those of the standard library's distributions.
class Dice final
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// 0 to `bound` - 1; `bound` above 0.
    [[nodiscard]] int below(int bound) { return int(next() % std::uint64_t(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    /// Small ones far more often than large ones, as with words and customers.
    [[nodiscard]] int mostlySmallBelow(int bound);

private:
    [[nodiscard]] std::uint64_t next(); ///< splitmix64

    std::uint64_t m_state;
};

inline constexpr int kLanguages = 5; ///< en es de ro ru

/// Words as people of one language write them: some hundred real ones, and many that are made of their
/// letters.
class WordSource final
{
public:
    explicit WordSource(int language);

    /// So many words with blanks between, each sentence with a capital and a full stop.
    [[nodiscard]] QString text(Dice& dice, int words) const;
    [[nodiscard]] const QString& word(Dice& dice) const;

private:
    std::vector<QString> m_words; ///< the more frequent the further in front
};

} // namespace bench
