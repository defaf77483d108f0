#pragma once

#include <QString>

#include <catch2/catch.hpp>

#include <ostream>

/// Lets a failed check print what the strings were.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}

namespace Catch {
template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch
