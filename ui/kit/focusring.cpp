// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QGraphicsView>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace kit
{

namespace
{

bool ringed(const QWidget *w, Qt::FocusReason reason)
{
    if (w->isWindow() || w->property("kitInsetFocus").toBool())
        return false;
    if (qobject_cast<const QAbstractItemView *>(w) || qobject_cast<const QGraphicsView *>(w) || qobject_cast<const QMenu *>(w)
        || qobject_cast<const QMenuBar *>(w))
        return false;
    if (reason == Qt::MouseFocusReason && (qobject_cast<const QAbstractButton *>(w) || qobject_cast<const QTabBar *>(w)))
        return false;
    return true;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    // The editor inside a combo or spin box stands for the whole box.
    QWidget *parent = widget->parentWidget();
    if (qobject_cast<QAbstractSpinBox *>(parent) || qobject_cast<QComboBox *>(parent))
        widget = parent;
    if (event->type() == QEvent::FocusOut) {
        if (m_frame && m_frame->widget() == widget)
            m_frame->setWidget(nullptr);
        return false;
    }
    const bool show = ringed(widget, static_cast<QFocusEvent *>(event)->reason());
    if (show && !m_frame)
        m_frame = new QFocusFrame(widget);
    if (m_frame)
        m_frame->setWidget(show ? widget : nullptr);
    return false;
}

} // namespace kit
