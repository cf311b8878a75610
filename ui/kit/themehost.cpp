// SPDX-License-Identifier: GPL-3.0-or-later
#include "themehost.h"
#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace kit
{

namespace
{
constexpr char hostProperty[] = "kitThemeHost";
}

ThemeHost::ThemeHost(QObject *parent) : QObject(parent)
{
    initResources();
    m_theme = Theme::load(QStringLiteral("light")).value_or(Theme());
}

ThemeHost::~ThemeHost()
{
    if (m_target)
        m_target->setProperty(hostProperty, QVariant());
}

void ThemeHost::setTheme(const Theme &theme)
{
    m_theme = theme;
    apply();
}

void ThemeHost::setType(const Type &type)
{
    m_type = type;
    apply();
}

void ThemeHost::install(QApplication *application)
{
    m_target = application;
    application->setProperty(hostProperty, QVariant::fromValue<QObject *>(this));
    connect(application, &QObject::destroyed, this, [this] { m_target = nullptr; });
    apply();
}

void ThemeHost::install(QWidget *root)
{
    m_target = root;
    root->setProperty(hostProperty, QVariant::fromValue<QObject *>(this));
    connect(root, &QObject::destroyed, this, [this] { m_target = nullptr; });
    apply();
}

ThemeHost *ThemeHost::of(const QWidget *widget)
{
    const auto hostOn = [](const QObject *object) { return qobject_cast<ThemeHost *>(object->property(hostProperty).value<QObject *>()); };
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (ThemeHost *host = hostOn(w))
            return host;
    }
    return qApp ? hostOn(qApp) : nullptr;
}

void ThemeHost::apply()
{
    if (qobject_cast<QApplication *>(m_target)) {
        QApplication::setFont(m_type.font(TextRole::Body));
        QApplication::setPalette(m_theme.palette());
        const auto all = QApplication::allWidgets();
        for (QWidget *w : all)
            w->update();
    } else if (auto *root = qobject_cast<QWidget *>(m_target)) {
        root->setFont(m_type.font(TextRole::Body));
        root->setPalette(m_theme.palette());
        root->update();
    }
    Q_EMIT changed();
}

} // namespace kit
