// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QVariant>
#include <memory>

class QSettings;

namespace settings
{

/// Every setting of Foreshock, in one table: name, scope, type and default stand in settings.cpp.
enum class Key {
    Language,
    Theme,
    TextScale,
    SingleKeys,
    ActorName,
    LastWorkspace,
    RecentWorkspaces,
    WindowGeometry,
    WindowPage,
    SessionState,
    ShiftStarted,
    CloseExplained
};
enum class Scope { Machine, Person };

/// Values of this person on this machine. One thread (the GUI's or a verb's main thread).
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Under the platform's usual place; with a path, in that file.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);
    ~Settings() override;

    QVariant value(Key key) const;
    QString text(Key key) const { return value(key).toString(); }
    /// Written at once. A value of another type than the table's is refused and logged.
    void set(Key key, const QVariant &value);
    void reset(Key key);

    static QString name(Key key);
    static Scope scope(Key key);
    static QVariant fallback(Key key);

Q_SIGNALS:
    void changed(settings::Key key);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace settings
