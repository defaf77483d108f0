#pragma once

#include "core/complaint/complaint.h"

#include <unordered_map>

namespace cxw::core {

class UnitOfWork;

/// Texts of fewer words are too often the same by chance.
inline constexpr int kLeastComparedWords = 5;

/// The words of a text as one number: the same for texts that differ in case, diacritics and signs only, and
/// practically never for others. Empty for a text of few words.
[[nodiscard]] std::optional<quint64> textKey(const QString& text);

/// Which texts are there already: in the workspace, and in the rows of a file that were read so far. Storage
/// thread.
class KnownTexts final
{
public:
    /// Where a text stands: one of the two.
    struct Place
    {
        ComplaintId complaint;
        int line = 0;
    };

    explicit KnownTexts(const UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Where the text of this line stood before; remembers it otherwise. The first text that can be compared
    /// has those of the workspace read, so call it before the row is written.
    [[nodiscard]] std::optional<Place> take(const QString& text, int line);

private:
    void learn();

    const UnitOfWork& m_work;
    bool m_learned = false;
    std::unordered_map<quint64, Place> m_places;
};

} // namespace cxw::core
