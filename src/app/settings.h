#pragma once

#include "core/calendar/due_notice.h"
#include "core/language.h"
#include "core/workspace/workspace.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace cxw::app {

/// How the program should look: System follows the desktop's light or dark.
enum class ThemeChoice { System, Light, Dark, HighContrast, Projector };

/// What belongs to the person at this machine and not to a workspace; one file in the XDG config folder.
/// Holds no customer's or participant's words. What a start says anew is written only where it differs: the
/// file would be rewritten before the first frame. GUI thread.
class Settings final
{
public:
    Settings();

    /// Empty: the system's.
    [[nodiscard]] std::optional<core::Language> language() const;
    void setLanguage(core::Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int zoomPercent() const;
    void setZoomPercent(int percent);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Whether the program was left with a workspace open, which then opens again.
    [[nodiscard]] bool reopens() const;
    void setReopens(bool reopens);
    [[nodiscard]] core::NoticeConsent noticeConsent() const;
    void setNoticeConsent(core::NoticeConsent consent);
    /// The day on which the desktop was last told what is due there; invalid: never.
    [[nodiscard]] QDate noticedOn(core::WorkspaceId workspace) const;
    void setNoticedOn(core::WorkspaceId workspace, QDate day);
    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void remember(const QString& path);
    void forget(const QString& path);

private:
    QSettings m_file;
};

/// Where a first workspace goes, and where backups go. Made when missing by whoever writes there.
[[nodiscard]] QString dataFolder();
[[nodiscard]] QString backupFolder();

} // namespace cxw::app
