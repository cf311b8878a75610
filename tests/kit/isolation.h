// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryDir>

namespace kit
{

/// Gives a test its own empty home, configuration, data and runtime folders, removed at the end. Make one before any
/// application object; nothing of the person's own files is ever seen.
class Isolation
{
public:
    Isolation();
    QString path(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
};

} // namespace kit
