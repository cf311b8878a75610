// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QSocketNotifier;

namespace store
{

/// Tells other processes on the same workspace that something was committed, by a datagram on a local socket beside the
/// runtime folder. Only a nudge: who misses it finds out by PRAGMA data_version within a second.
class ChangeBus : public QObject
{
    Q_OBJECT
public:
    explicit ChangeBus(const QString &workspacePath, QObject *parent = nullptr);
    ~ChangeBus() override;
    void announce();

Q_SIGNALS:
    void heard();

private:
    QString m_folder;
    QString m_own;
    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace store
