#pragma once

#include "support/profile.h"
#include "support/timed_application.h"
#include "workspaces.h"

#include <QTemporaryDir>

namespace bench {

/// What all windows measured here share: a profile of nobody's, an application and two workspaces.
struct Session
{
    /// Made by `main`, for an application must end before what Qt keeps in statics.
    static inline Session* current = nullptr;

    support::Profile profile;
    QTemporaryDir folder;
    QString sample = folder.filePath(QStringLiteral("sample.cxw"));
    QString large = folder.filePath(QStringLiteral("large.cxw"));
    int argc = 1;
    char name[6] = "bench";
    char* argv[2] = {name, nullptr};
    support::TimedApplication application{argc, argv};

    Session()
    {
        makeSample(sample);
        makeLarge(large, 40, 30);
    }
};

inline Session& session()
{
    return *Session::current;
}

} // namespace bench
