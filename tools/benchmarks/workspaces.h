#pragma once

#include <QString>

namespace bench {

/// Writes the sample company's workspace to `path`, which must not exist.
void makeSample(const QString& path);

/// Writes a workspace with `rounds` rounds of `people` seats, each answering 33 questions.
void makeLarge(const QString& path, int rounds, int people);

} // namespace bench
