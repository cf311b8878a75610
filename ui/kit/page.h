// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>
#include <functional>

class QAction;

namespace kit
{

/// A page of the window. It belongs to the shell's stack and is built at its first visit.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called each time the page comes to the front: focus goes to its first list or field.
    virtual void entered() {}
    /// Its actions for menus, palette and shortcuts; they hold while the page is in front. Owned by the page.
    const QList<QAction *> &pageActions() const { return m_actions; }
    /// Regions in reading order, for F6.
    virtual QList<QWidget *> regions() const { return {}; }
    /// Single-letter keys of this page, for the help on "?": key and what it does.
    virtual QList<std::pair<QString, QString>> keys() const { return {}; }
    /// Windows below 1500 pixels or 820 high are small.
    virtual void setSmall(bool) {}

Q_SIGNALS:
    void incidentRequested(const QString &id);
    void pageRequested(const QString &name);
    /// Open the monitor at this moment (UTC ms).
    void momentRequested(qint64 at);

protected:
    /// An action of this page, for pageActions().
    void addPageAction(QAction *action);
    /// One with a single-letter shortcut that stays silent while text is being typed. Tied to the page and its children.
    void addLetter(const QString &text, const QKeySequence &key, std::function<void()> act);

private:
    QList<QAction *> m_actions;
};

} // namespace kit
