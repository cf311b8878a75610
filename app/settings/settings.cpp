// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "base/log.h"
#include <QSettings>
#include <array>

namespace settings
{
namespace
{

struct Row {
    Key key;
    const char *name;
    Scope scope;
    QVariant fallback;
};

const Row &row(Key key)
{
    static const std::array table{
        Row{Key::Language, "language", Scope::Person, QStringLiteral("system")}, // system, en, zh_CN, fa
        Row{Key::Theme, "theme", Scope::Person, QStringLiteral("system")},       // system, light, dark, contrast
        Row{Key::TextScale, "text-scale", Scope::Person, 100},                   // percent, 90 to 150
        Row{Key::SingleKeys, "single-keys", Scope::Person, true},
        Row{Key::ActorName, "actor-name", Scope::Person, QString()},
        Row{Key::LastWorkspace, "last-workspace", Scope::Machine, QString()},
        Row{Key::RecentWorkspaces, "recent-workspaces", Scope::Machine, QStringList()},
        Row{Key::WindowGeometry, "window-geometry", Scope::Machine, QByteArray()},
        Row{Key::WindowPage, "window-page", Scope::Machine, QStringLiteral("situation")},
        Row{Key::SessionState, "session-state", Scope::Machine, QVariantMap()},
        Row{Key::ShiftStarted, "shift-started", Scope::Person, qint64(0)},
        Row{Key::CloseExplained, "close-explained", Scope::Person, false},
    };
    for (const auto &row : table)
        if (row.key == key)
            return row;
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent),
      m_store(file.isEmpty() ? new QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("foreshock"), QStringLiteral("foreshock"))
                             : new QSettings(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::name(Key key) { return QString::fromLatin1(row(key).name); }
Scope Settings::scope(Key key) { return row(key).scope; }
QVariant Settings::fallback(Key key) { return row(key).fallback; }

QVariant Settings::value(Key key) const
{
    const auto &line = row(key);
    QVariant value = m_store->value(name(key), line.fallback);
    if (value.metaType() != line.fallback.metaType() && !value.convert(line.fallback.metaType()))
        return line.fallback; // a hand-edited file: what cannot be read counts as not set
    return value;
}

void Settings::set(Key key, const QVariant &value)
{
    const auto &line = row(key);
    if (value.metaType() != line.fallback.metaType()) {
        qCWarning(base::logShell) << "setting of another type" << line.name << value.typeName();
        return;
    }
    if (this->value(key) == value)
        return;
    m_store->setValue(name(key), value);
    Q_EMIT changed(key);
}

void Settings::reset(Key key)
{
    m_store->remove(name(key));
    Q_EMIT changed(key);
}

} // namespace settings
