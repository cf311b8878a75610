// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"
#include "inklabel.h"
#include "linkbutton.h"
#include "paint.h"
#include "tabular.h"
#include <QVBoxLayout>

namespace kit
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_fact(new InkLabel({}, TextRole::RowStrong, &Theme::t1, this)), m_context(new InkLabel({}, TextRole::Row, &Theme::t2, this)),
      m_next(new LinkButton({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 9);
    column->setSpacing(0);
    column->addWidget(m_fact);
    column->addWidget(m_context);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    column->addStretch();
    m_fact->setWordWrap(true);
    m_context->setWordWrap(true);
    connect(m_next, &LinkButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setMessage(const QString &fact, const QString &context, const QString &next)
{
    m_fact->setText(fact);
    m_context->setText(context);
    m_context->setVisible(!context.isEmpty());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    setAccessibleName(fact);
    setAccessibleDescription(context);
}

LoadingBars::LoadingBars(QWidget *parent) : QWidget(parent) {}

void LoadingBars::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(count);
    update();
}

QSize LoadingBars::sizeHint() const { return {200, 12 + 45 + Type::of(this).lineHeight(TextRole::Caption) + 9}; }

void LoadingBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Type &type = Type::of(this);
    QPainter painter(this);
    const QRectF inner = QRectF(rect()).adjusted(12, 12, -12, -9);
    int y = 0;
    for (const double share : {0.9, 0.7, 0.8}) {
        const QRectF flat(inner.left(), inner.top() + y, inner.width() * share, 9);
        painter.fillRect(visualRect(layoutDirection(), inner, flat), theme.line);
        y += 15;
    }
    painter.setFont(type.font(TextRole::Caption));
    painter.setPen(theme.t2);
    Tabular::draw(
        &painter, QRectF(inner.left(), inner.top() + y, inner.width(), type.lineHeight(TextRole::Caption)), Qt::AlignLeft | Qt::AlignVCenter, m_count);
}

} // namespace kit
