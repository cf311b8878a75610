// SPDX-License-Identifier: GPL-3.0-or-later
#include "toasts.h"
#include "button.h"
#include "icons.h"
#include "inklabel.h"
#include "linkbutton.h"
#include "paint.h"
#include "shadow.h"
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace kit
{

namespace
{
constexpr int toastWidth = 360;
constexpr int fromCorner = 24;
constexpr int gap = 8;
constexpr int most = 3;
constexpr int lifeMs = 6000;
constexpr int iconSize = 16;
constexpr int bar = 3;
} // namespace

Toast::Toast(int id, Toasts::Kind kind, const QString &lead, const QString &text, const QString &action, QWidget *parent)
    : QFrame(parent), m_id(id), m_kind(kind)
{
    setFixedWidth(toastWidth + 2 * margin);
    setAccessibleName((lead + QLatin1Char(' ') + text).trimmed());
    auto *row = new QHBoxLayout(this);
    // Margins of a layout do not mirror, a spacer does.
    row->setContentsMargins(margin + 12, margin + 8, margin + 12, margin + 8);
    row->setSpacing(10);
    row->addSpacing(iconSize + 14);
    const QString bold = lead.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(lead.toHtmlEscaped());
    auto *words = new InkLabel(bold + text.toHtmlEscaped(), TextRole::Body, &Theme::t1, this);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!action.isEmpty()) {
        QAbstractButton *button = nullptr;
        if (kind == Toasts::Kind::Done) {
            button = new LinkButton(action, this);
        } else {
            auto *push = new Button(action, kind == Toasts::Kind::NeedsYou ? ButtonRole::Primary : ButtonRole::Default, this);
            push->setSmall(true);
            button = push;
        }
        connect(button, &QAbstractButton::clicked, this, &Toast::activated);
        row->addWidget(button);
    }
    m_life.setSingleShot(true);
    m_life.setInterval(lifeMs);
    connect(&m_life, &QTimer::timeout, this, &Toast::expired);
    if (kind == Toasts::Kind::Done)
        m_life.start();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintShadow(&painter, box, 4, theme);
    paintBox(&painter, box, 4, theme.raised, theme.line2);
    if (m_kind != Toasts::Kind::Done) {
        painter.setClipRect(visualRect(layoutDirection(), box, QRectF(box.left(), box.top(), bar, box.height())));
        paintBox(&painter, box, 4, m_kind == Toasts::Kind::NeedsYou ? theme.accent : theme.t1, QColor());
        painter.setClipping(false);
    }
    const QRectF mark(box.left() + 14, box.center().y() - iconSize / 2.0, iconSize, iconSize);
    const char *name = m_kind == Toasts::Kind::Done ? "check" : m_kind == Toasts::Kind::NeedsYou ? "bell" : "x";
    paintIcon(&painter, visualRect(layoutDirection(), box, mark), name, theme.t1);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_life.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (m_kind == Toasts::Kind::Done)
        m_life.start();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT expired();
    else
        QFrame::keyPressEvent(event);
}

Toasts::Toasts(QWidget *window) : QObject(window), m_window(window) { window->installEventFilter(this); }

int Toasts::post(Kind kind, const QString &lead, const QString &text, const QString &action)
{
    if (m_toasts.size() >= most) {
        // What waits for an answer stays before what only reports.
        const auto done = std::find_if(m_toasts.begin(), m_toasts.end(), [](const Toast *t) { return t->kind() == Kind::Done; });
        dismiss(done == m_toasts.end() ? m_toasts.first()->id() : (*done)->id());
    }
    auto *toast = new Toast(++m_lastId, kind, lead, text, action, m_window);
    m_toasts << toast;
    const int id = toast->id();
    connect(toast, &Toast::expired, this, [this, id] { dismiss(id); });
    connect(toast, &Toast::activated, this, [this, id] {
        Q_EMIT activated(id);
        dismiss(id);
    });
    toast->show();
    place();
    toast->raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return id;
}

void Toasts::dismiss(int id)
{
    const auto found = std::find_if(m_toasts.begin(), m_toasts.end(), [id](const Toast *t) { return t->id() == id; });
    if (found == m_toasts.end())
        return;
    Toast *toast = *found;
    m_toasts.erase(found);
    toast->hide();
    toast->deleteLater();
    place();
    Q_EMIT dismissed(id);
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return false;
}

void Toasts::place()
{
    int bottom = m_window->height() - fromCorner + Toast::margin;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        Toast *toast = m_toasts[i];
        const int height = toast->hasHeightForWidth() ? toast->heightForWidth(toast->width()) : toast->sizeHint().height();
        QRect at(m_window->width() - fromCorner - toastWidth - Toast::margin, bottom - height, toast->width(), height);
        toast->setGeometry(QStyle::visualRect(m_window->layoutDirection(), m_window->rect(), at));
        bottom = at.top() + 2 * Toast::margin - gap;
    }
}

} // namespace kit
