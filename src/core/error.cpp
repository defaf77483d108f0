#include "core/error.h"

#include <QCoreApplication>

namespace cxw::core {
namespace {

class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(cxw::core::Error)

public:
    static QString of(ErrorKind kind);
};

QString Sentences::of(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Busy:
        return tr("Another program is using the file. The last change is not saved; try again in a moment.",
                  "sentence after a failed save");
    case ErrorKind::Full:
        return tr("The disk is full: the last change is not saved. Free some space or save a copy elsewhere.",
                  "sentence after a failed save");
    case ErrorKind::Corrupt:
        return tr(
            "The file is damaged. It was left as it is; open the newest backup or save what can be read.",
            "sentence after opening a damaged workspace");
    case ErrorKind::Constraint:
        return tr("The change does not fit the data in the file and was not saved.",
                  "sentence after a failed save");
    case ErrorKind::NewerSchema:
        return tr(
            "The file was made by a newer version of CX Workbench. Nothing was written; update the program.",
            "sentence after refusing a workspace");
    case ErrorKind::ReadOnly:
        return tr("The file can only be read. Save a copy to go on working.",
                  "sentence after a refused change");
    case ErrorKind::Lost:
        return tr("The file is no longer where it was: the last change is not saved. Save a copy to keep "
                  "your work.",
                  "the open workspace was deleted, moved or replaced");
    case ErrorKind::ChangedOutside:
        return tr("The file was changed outside this window: the last change is not saved. "
                  "Load it again, or keep yours as a copy.",
                  "another program wrote into the open workspace");
    case ErrorKind::NotAWorkspace:
        return tr("This is not a CX Workbench workspace.", "sentence after refusing a file");
    case ErrorKind::Unexpected:
        return tr("The file holds parts that CX Workbench never makes, so it was not opened.",
                  "sentence after refusing a hostile workspace");
    case ErrorKind::NotFound: return tr("This was not found.", "file or record is missing");
    case ErrorKind::InputOutput: return tr("The file could not be read or written.", "the system refused");
    case ErrorKind::BadInput: return tr("This could not be understood.", "fall-back sentence for bad input");
    case ErrorKind::Cancelled: return tr("Stopped. Nothing was changed.", "a long job was cancelled");
    }
    return {};
}

} // namespace

QString sentenceFor(const Error& error)
{
    if (error.kind == ErrorKind::BadInput && !error.detail.isEmpty())
        return error.detail;
    const QString sentence = Sentences::of(error.kind);
    return error.detail.isEmpty() ? sentence
                                  : sentence + QLatin1String(" (") + error.detail + QLatin1Char(')');
}

} // namespace cxw::core
