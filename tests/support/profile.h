#pragma once

#include <QByteArray>
#include <QDir>
#include <QTemporaryDir>

#include <array>

namespace support {

/// The folders of a person who has never started the program, as the XDG variables name them. They go again
/// with this object, and the folders that were named before are named again.
class Profile final
{
public:
    Profile()
    {
        for (std::size_t i = 0; i < kVariables.size(); ++i) {
            m_before[i] = qgetenv(kVariables[i]);
            const QString folder = path(QString::fromLatin1(kVariables[i]).toLower());
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(kVariables[i], QFile::encodeName(folder));
        }
    }

    ~Profile()
    {
        for (std::size_t i = 0; i < kVariables.size(); ++i)
            if (m_before[i].isEmpty())
                qunsetenv(kVariables[i]);
            else
                qputenv(kVariables[i], m_before[i]);
    }

    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    /// A place of the test's own inside the profile.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    static constexpr std::array kVariables{"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                                           "XDG_RUNTIME_DIR"};

    QTemporaryDir m_folder;
    std::array<QByteArray, kVariables.size()> m_before;
};

} // namespace support
