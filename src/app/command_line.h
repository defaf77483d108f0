#pragma once

#include <QStringList>

namespace cxw::core {
class Clock;
struct QuestionBank;
} // namespace cxw::core

namespace cxw::app {

/// Exit codes of the program.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// Whether the arguments (without the program's name) ask for work without a window.
[[nodiscard]] bool isCommand(const QStringList& arguments);

/// Runs `new`, `info`, `import`, `export` or `check`; waits for everything it does. What went wrong is one
/// sentence on standard error. Needs a QGuiApplication, for reports are painted.
[[nodiscard]] int runCommand(const QStringList& arguments, const core::QuestionBank& bank,
                             const core::Clock& clock);

} // namespace cxw::app
