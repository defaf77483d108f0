#pragma once

#include "captured_output.h"

#include "app/command_line.h"
#include "support/builders.h"
#include "support/file_content.h"
#include "support/profile.h"
#include "support/qt_strings.h"
#include "support/shipped_bank.h"

namespace support {

/// One run of the program without a window, and what it said.
struct Run
{
    int code = -1;
    QString output;
    QString complaint;
};

/// A profile of its own, and the program run in it word by word.
class CommandHarness final
{
public:
    Run run(const QStringList& words) const
    {
        CapturedOutput output(stdout);
        CapturedOutput complaint(stderr);
        const int code = cxw::app::runCommand(words, shippedBank(), clock);
        return {code, output.text(), complaint.text()};
    }
    /// The same, with words that hold no spaces, `%` standing for the workspace.
    Run run(const QString& words) const
    {
        QStringList list = words.split(QLatin1Char(' '));
        for (QString& each : list)
            each.replace(QLatin1Char('%'), workspace());
        return run(list);
    }

    [[nodiscard]] QString workspace() const { return profile.path(QStringLiteral("w.cxw")); }
    [[nodiscard]] QString path(const char* name) const { return profile.path(QLatin1String(name)); }
    /// Everything in the workspace as JSON.
    QByteArray content() const
    {
        const QString out = path("content.json");
        REQUIRE(run({QStringLiteral("export"), workspace(), out, QStringLiteral("--what"),
                     QStringLiteral("workspace")})
                    .code
                == cxw::app::Done);
        return contentOf(out);
    }

    Profile profile;
    FixedClock clock;
};

} // namespace support
