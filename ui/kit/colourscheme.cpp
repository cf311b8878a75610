// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourscheme.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace kit
{

namespace
{
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString objectPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interfaceName = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");
} // namespace

ColourScheme::ColourScheme(QObject *parent) : QObject(parent)
{
    m_paletteDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    m_dark = m_paletteDark;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // No service name: naming one makes Qt look up its owner and wait for the answer.
    bus.connect(QString(), objectPath, interfaceName, QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void ColourScheme::ask(const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(service, objectPath, interfaceName, QStringLiteral("Read"));
    read << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QVariant> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            take(key, reply.value());
    });
}

void ColourScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, value.variant());
}

void ColourScheme::take(const QString &key, const QVariant &value)
{
    // Read wraps the number in two variants, SettingChanged in one.
    QVariant plain = value;
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const uint number = plain.toUInt();
    const bool wasDark = m_dark, wasContrast = m_contrast;
    if (key == schemeKey)
        m_dark = number == 1 || (number == 0 && m_paletteDark); // 0 no preference, 1 dark, 2 light
    else if (key == contrastKey)
        m_contrast = number == 1;
    if (m_dark != wasDark || m_contrast != wasContrast)
        Q_EMIT changed(m_dark);
}

} // namespace kit
