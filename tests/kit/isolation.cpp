// SPDX-License-Identifier: GPL-3.0-or-later
#include "isolation.h"
#include <QDir>

namespace kit
{

Isolation::Isolation()
{
    const auto use = [this](const char *variable, const char *folder) {
        const QString path = m_home.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, path.toUtf8());
    };
    use("HOME", "home");
    use("XDG_CONFIG_HOME", "config");
    use("XDG_DATA_HOME", "data");
    use("XDG_CACHE_HOME", "cache");
    use("XDG_STATE_HOME", "state");
    use("XDG_RUNTIME_DIR", "run");
}

} // namespace kit
