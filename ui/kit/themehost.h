// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "theme.h"
#include "type.h"
#include <QObject>

class QApplication;
class QWidget;

namespace kit
{

/// Holds the current theme and type of an application, or of one widget tree (a preview beside the window).
/// Painters find it through the widget they paint on, so no window and no icon is global. GUI thread.
class ThemeHost : public QObject
{
    Q_OBJECT
public:
    explicit ThemeHost(QObject *parent = nullptr);
    ~ThemeHost() override;

    const Theme &theme() const { return m_theme; }
    const Type &type() const { return m_type; }
    /// Sets the palette (and, for the application, its font), repaints, and then says changed().
    void setTheme(const Theme &theme);
    void setType(const Type &type);

    /// Makes this the host of everything in the application, or of one widget and its children.
    void install(QApplication *application);
    void install(QWidget *root);

    /// The nearest host up the parents of a widget, else the application's, else null.
    static ThemeHost *of(const QWidget *widget);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Theme m_theme;
    Type m_type;
    QObject *m_target = nullptr;
};

} // namespace kit
