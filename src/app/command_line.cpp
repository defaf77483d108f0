#include "app/command_line.h"

#include "app/commands/command_context.h"
#include "app/commands/commands.h"

#include <QHash>
#include <QTextStream>

namespace cxw::app {
namespace {

using Run = core::Expected<void> (*)(CommandContext&, const QStringList&);

const QHash<QString, Run>& commands()
{
    static const QHash<QString, Run> known{{QStringLiteral("new"), newCommand},
                                           {QStringLiteral("info"), infoCommand},
                                           {QStringLiteral("import"), importCommand},
                                           {QStringLiteral("export"), exportCommand},
                                           {QStringLiteral("check"), checkCommand}};
    return known;
}

void complain(const core::Error& error)
{
    QTextStream(stderr) << sentenceFor(error) << Qt::endl;
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    return !arguments.isEmpty() && commands().contains(arguments.front());
}

int runCommand(const QStringList& arguments, const core::QuestionBank& bank, const core::Clock& clock)
{
    CommandContext context{bank, clock};
    try {
        const auto done = commands()[arguments.front()](context, arguments.mid(1));
        if (done)
            return Done;
        complain(done.error());
        return Refused;
    } catch (const UsageError& wrong) {
        complain(wrong.error);
        return WrongUsage;
    }
}

} // namespace cxw::app
