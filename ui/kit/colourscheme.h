// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QDBusVariant;

namespace kit
{

/// Follows the desktop's wish for light or dark. Asks the settings portal over D-Bus without waiting; until
/// it answers, and where there is none, the lightness of the platform's palette decides. Make it before the
/// first own palette is set.
class ColourScheme : public QObject
{
    Q_OBJECT
public:
    explicit ColourScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    /// The portal's contrast wish (org.freedesktop.appearance contrast = 1).
    bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    bool m_paletteDark = false;
    bool m_dark = false;
    bool m_contrast = false;
};

} // namespace kit
