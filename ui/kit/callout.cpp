// SPDX-License-Identifier: GPL-3.0-or-later
#include "callout.h"
#include "button.h"
#include "icons.h"
#include "inklabel.h"
#include "paint.h"
#include <QAccessible>
#include <QHBoxLayout>

namespace kit
{

namespace
{

constexpr int bar = 3;

/// The struck-through connection before an offline message.
class OfflineMark : public QWidget
{
public:
    explicit OfflineMark(QWidget *parent) : QWidget(parent) { setFixedSize(14, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRectF(0, 2, 14, 14), "offline", Theme::of(this).t1);
    }
};

} // namespace

Callout::Callout(QWidget *parent)
    : QFrame(parent), m_mark(new OfflineMark(this)), m_what(new InkLabel({}, TextRole::RowStrong, &Theme::t1, this)),
      m_context(new InkLabel({}, TextRole::Row, &Theme::t2, this)), m_action(new Button({}, ButtonRole::Default, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, 9, 11, 9);
    row->setSpacing(0);
    row->addSpacing(bar); // margins of a layout do not mirror
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_mark, 0, Qt::AlignTop);
    first->addWidget(m_what, 1);
    words->addLayout(first);
    words->addWidget(m_context);
    words->addStretch();
    row->addLayout(words, 1);
    row->addSpacing(10);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_what->setWordWrap(true);
    m_context->setWordWrap(true);
    m_action->setSmall(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &Button::clicked, this, &Callout::activated);
    setMessage(Kind::Note, {});
}

void Callout::setMessage(Kind kind, const QString &what, const QString &context, const QString &action)
{
    m_kind = kind;
    m_what->setText(what);
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_mark->setVisible(kind == Kind::Offline);
    setAccessibleName(what);
    setAccessibleDescription(context);
    if (isVisible() && kind != Kind::Note) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

void Callout::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), 0, QColor(), theme.line);
    const QRectF start(0, 0, bar, height());
    painter.fillRect(visualRect(layoutDirection(), rect(), start), m_kind == Kind::Note ? theme.line2 : theme.t1);
}

void Callout::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_kind != Kind::Note) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace kit
