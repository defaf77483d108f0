#include "app/settings.h"

#include <QDir>
#include <QStandardPaths>

namespace cxw::app {
namespace {

constexpr int kMostRecentFiles = 8;
const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kZoom = QStringLiteral("textSizePercent");
const QString kGeometry = QStringLiteral("geometry");
const QString kReopens = QStringLiteral("reopens");
const QString kRecent = QStringLiteral("recentFiles");
const QString kNotices = QStringLiteral("desktopNotices");

QString noticedKey(core::WorkspaceId workspace)
{
    return QStringLiteral("noticed/%1").arg(workspace.value());
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/cxworkbench/settings.ini");
}

} // namespace

Settings::Settings()
    : m_file(settingsPath(), QSettings::IniFormat)
{
}

std::optional<core::Language> Settings::language() const
{
    return core::languageFrom(m_file.value(kLanguage).toString());
}

void Settings::setLanguage(core::Language language)
{
    m_file.setValue(kLanguage, codeOf(language));
}

ThemeChoice Settings::theme() const
{
    const int stored = m_file.value(kTheme, 0).toInt();
    return stored >= 0 && stored <= int(ThemeChoice::Projector) ? ThemeChoice(stored) : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    m_file.setValue(kTheme, int(theme));
}

int Settings::zoomPercent() const
{
    return m_file.value(kZoom, 100).toInt();
}

void Settings::setZoomPercent(int percent)
{
    if (percent != zoomPercent())
        m_file.setValue(kZoom, percent);
}

QByteArray Settings::geometry() const
{
    return m_file.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_file.setValue(kGeometry, geometry);
}

bool Settings::reopens() const
{
    return m_file.value(kReopens).toBool();
}

void Settings::setReopens(bool reopens)
{
    if (reopens != this->reopens())
        m_file.setValue(kReopens, reopens);
}

core::NoticeConsent Settings::noticeConsent() const
{
    const QVariant stored = m_file.value(kNotices);
    if (!stored.isValid())
        return core::NoticeConsent::NotAsked;
    return stored.toBool() ? core::NoticeConsent::Yes : core::NoticeConsent::No;
}

void Settings::setNoticeConsent(core::NoticeConsent consent)
{
    m_file.setValue(kNotices, consent == core::NoticeConsent::Yes);
}

QDate Settings::noticedOn(core::WorkspaceId workspace) const
{
    return QDate::fromString(m_file.value(noticedKey(workspace)).toString(), Qt::ISODate);
}

void Settings::setNoticedOn(core::WorkspaceId workspace, QDate day)
{
    m_file.setValue(noticedKey(workspace), day.toString(Qt::ISODate));
}

QStringList Settings::recentFiles() const
{
    return m_file.value(kRecent).toStringList();
}

void Settings::remember(const QString& path)
{
    const QStringList before = recentFiles();
    QStringList files = before;
    files.removeAll(path);
    files.prepend(path);
    files = files.mid(0, kMostRecentFiles);
    if (files != before)
        m_file.setValue(kRecent, files);
}

void Settings::forget(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_file.setValue(kRecent, files);
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/cxworkbench");
}

QString backupFolder()
{
    // Qt 6.4 knows no state location; this is what the XDG base directory specification says.
    const QString state =
        qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return state + QStringLiteral("/cxworkbench/backups");
}

} // namespace cxw::app
