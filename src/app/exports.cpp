#include "app/exports.h"

#include "app/action_files.h"
#include "app/calendar_files.h"
#include "app/comparison_files.h"
#include "app/export_dialog.h"
#include "app/main_window.h"
#include "app/open_workspace.h"
#include "app/person_files.h"
#include "app/round_files.h"
#include "app/set_files.h"
#include "app/workspace_view.h"
#include "exchange/question_set_json.h"
#include "exchange/text_file.h"
#include "panels/actions/actions_presenter.h"
#include "panels/diagnostic/diagnostic_presenter.h"
#include "panels/diagnostic/own_sets.h"
#include "panels/theme/appearance.h"

#include <QFileInfo>
#include <QThreadPool>

namespace cxw::app {

Exports::Exports(ComingBank bank, const core::Clock& clock, const panels::Appearance& appearance,
                 MainWindow& window)
    : QObject(&window)
    , m_bank(std::move(bank))
    , m_clock(clock)
    , m_appearance(appearance)
    , m_window(window)
{
}

OpenWorkspace* Exports::workspace() const
{
    return m_window.workspace();
}

void Exports::exportRound(const ExportChoice& choice)
{
    const QString path = choice.path;
    const auto kind = roundFileFor(path);
    if (!workspace() || !workspace()->diagnostic().document())
        return;
    if (!kind)
        return m_window.say(
            tr("A round goes out as .pdf, .html, .xlsx, .json or .csv; %1 is none of them.", "a file's path")
                .arg(path));
    writeAside(
        [this, file = RoundFile{*kind, {.paper = choice.paper}}, path,
         document = *workspace()->diagnostic().document()] {
            return writeRoundFile(document, *m_bank.get(), file, path);
        },
        tr("The round is saved as %1.", "a file's path").arg(path));
}

void Exports::exportComparison(const QString& path)
{
    WorkspaceView* view = m_window.workspaceView();
    const core::ComparisonDocument* comparison = view ? view->diagnostic().comparisonOnScreen() : nullptr;
    if (!comparison)
        return;
    const auto kind = comparisonFileFor(path);
    if (!kind)
        return m_window.say(
            tr("A comparison goes out as .xlsx, .csv or .json; %1 is none of them.", "a file's path")
                .arg(path));
    writeAside([this, document = *comparison, reading = view->diagnostic().comparisonReading(), kind = *kind,
                path] { return writeComparisonFile(document, reading, *m_bank.get(), kind, path); },
               tr("The comparison is saved as %1.", "a file's path").arg(path));
}

void Exports::writeAside(std::function<core::Expected<void>()> write, const QString& saved)
{
    QThreadPool::globalInstance()->start([this, write = std::move(write), saved] {
        const core::Expected<void> done = write();
        QMetaObject::invokeMethod(
            this, [this, done, saved] { m_window.say(done ? saved : sentenceFor(done.error())); });
    });
}

void Exports::exportCalendar(const QString& path)
{
    if (!workspace())
        return;
    const auto write = [this, path](core::Expected<core::WorkspaceCalendar> calendar) {
        if (!calendar)
            return m_window.say(sentenceFor(calendar.error()));
        writeAside([path, calendar = *std::move(calendar), language = m_appearance.language(),
                    at = m_clock.now()] { return writeCalendarFile(calendar, language, at, path); },
                   tr("The calendar is saved as %1.", "a file's path").arg(path));
    };
    workspace()->store().read(this, core::loadCalendar, write);
}

void Exports::exportActions(const QString& path)
{
    if (!workspace())
        return;
    if (!isActionsFile(path))
        return m_window.say(
            tr("Actions go out as .xlsx, .csv or .json; %1 is none of them.", "a file's path").arg(path));
    writeAside(
        [this, path,
         content = ActionsContent{workspace()->actions().all(), m_clock.today(), m_appearance.language()}] {
            return writeActionsFile(content, *m_bank.get(), path);
        },
        tr("The actions are saved as %1.", "a file's path").arg(path));
}

void Exports::exportPerson(core::CustomerId customer, const QString& path)
{
    if (!workspace())
        return;
    if (!isPersonFile(path))
        return m_window.say(
            tr("Everything on a person goes out as .html or .json; %1 is neither.", "a file's path")
                .arg(path));
    workspace()->store().read(
        this, [customer](const core::UnitOfWork& work) { return loadPersonFile(work, customer); },
        [this, path](const core::Expected<std::optional<PersonFile>>& file) {
            if (!file || !*file)
                return m_window.say(file ? tr("That customer is not there any more.")
                                         : sentenceFor(file.error()));
            writeAside(
                [path, file = **file, at = m_clock.now(), language = m_appearance.language()] {
                    return writePersonFile(file, language, at, path);
                },
                tr("Everything on this person is saved as %1.", "a file's path").arg(path));
        });
}

void Exports::exportSet(const QString& path)
{
    if (!workspace() || !workspace()->diagnostic().document())
        return;
    const core::QuestionSet set = setOfRound(*workspace()->diagnostic().document(), *m_bank.get());
    workspace()->store().read(
        this, [set](const core::UnitOfWork& work) { return fileOfSet(work, set); },
        [this, path](const core::Expected<core::QuestionSetFile>& file) {
            if (!file)
                return m_window.say(sentenceFor(file.error()));
            writeAside(
                [path, file = *file] { return exchange::writeFile(path, exchange::questionSetJsonOf(file)); },
                tr("The set is saved as %1.", "a file's path").arg(path));
        });
}

void Exports::importSet(const QString& path)
{
    QThreadPool::globalInstance()->start([this, path] {
        const auto file = readSetFile(path, *m_bank.get());
        QMetaObject::invokeMethod(this, [this, file, path] {
            if (!file)
                return m_window.say(QFileInfo(path).fileName() + QStringLiteral(": ")
                                    + sentenceFor(file.error()));
            if (!workspace() || workspace()->store().isReadOnly())
                return;
            panels::importSet(workspace()->diagnostic(), *file);
            m_window.say(tr("“%1” can be chosen as a template now.", "after the import of a set; its name")
                             .arg(file->name));
        });
    });
}

} // namespace cxw::app
