#include "scale_cases.h"
#include "scale_files.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace bench;

constexpr int kSmall = 10'000;

struct Wanted
{
    QStringList cases; ///< empty: all

    [[nodiscard]] bool has(const char* name) const
    {
        return cases.isEmpty() || cases.contains(QString::fromLatin1(name));
    }
};

QString fileIn(const QString& folder, const char* name)
{
    return QDir(folder).absoluteFilePath(QString::fromLatin1(name));
}

/// Made once for a folder, for it takes minutes.
QString filled(const QString& folder, int count)
{
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("filled-%1.cxw").arg(count));
    if (!QFileInfo::exists(path)) {
        const double seconds = secondsOf([&] { makeFilled(path + QStringLiteral(".part"), count); });
        QFile::rename(path + QStringLiteral(".part"), path);
        std::fprintf(stderr, "made %d complaints in %.0f s\n", count, seconds);
    }
    return path;
}

Figures measured(const QString& folder, int rows, const Wanted& wanted)
{
    Figures figures;
    const auto add = [&](const Figures& more) { figures.insert(figures.end(), more.begin(), more.end()); };
    if (wanted.has("import")) {
        const QString csv = QDir(folder).absoluteFilePath(QStringLiteral("complaints-%1.csv").arg(rows));
        if (!QFileInfo::exists(csv))
            writeCsv(csv, rows);
        add(measureImport(csv, rows));
    }
    if (wanted.has("pages"))
        add(measurePages(filled(folder, rows), filled(folder, kSmall)));
    if (wanted.has("search"))
        add(measureSearch(filled(folder, rows)));
    if (wanted.has("learning"))
        add(measureLearning(filled(folder, rows)));
    if (wanted.has("memory")) {
        const QString empty = fileIn(folder, "empty.cxw");
        makeEmpty(empty);
        add(measureMemory(filled(folder, rows), empty));
    }
    return figures;
}

} // namespace

/// Measures the complaint log with very many complaints: tools/bench --scale.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(QStringLiteral("rows"), QStringLiteral("So many complaints."),
                                  QStringLiteral("count"), QStringLiteral("100000"));
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Keeps workspaces and tables here for the next run."),
                                    QStringLiteral("path"));
    const QCommandLineOption resident(QStringLiteral("resident"), QStringLiteral("For this program itself."),
                                      QStringLiteral("workspace"));
    parser.addHelpOption();
    parser.addOptions({rows, folder, resident});
    parser.addPositionalArgument(QStringLiteral("cases"),
                                 QStringLiteral("import pages search learning memory; all without any"));
    parser.process(application);
    if (parser.isSet(resident)) {
        printResidentMemory(parser.value(resident));
        return 0;
    }
    const QTemporaryDir temporary;
    const QString place = parser.isSet(folder) ? parser.value(folder) : temporary.path();
    return print(measured(place, parser.value(rows).toInt(), {parser.positionalArguments()})) ? 0 : 1;
}
