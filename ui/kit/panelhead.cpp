// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelhead.h"
#include "elidedlabel.h"
#include "inklabel.h"
#include "paint.h"
#include <QHBoxLayout>

namespace kit
{

PanelHead::PanelHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new InkLabel({}, TextRole::BodyStrong, &Theme::t1, this)), m_count(new ElidedLabel({}, TextRole::Body, &Theme::t3, this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTitle(title);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PanelHead::title() const { return m_title->text(); }

void PanelHead::setCount(const QString &count) { m_count->setText(count); }

QString PanelHead::count() const { return m_count->text(); }

void PanelHead::setLine(Line line)
{
    m_line = line;
    update();
}

void PanelHead::addAction(QWidget *widget) { m_row->addWidget(widget); }

QSize PanelHead::sizeHint() const { return {layout()->sizeHint().width(), Type::of(this).scaled(32)}; }

void PanelHead::paintEvent(QPaintEvent *)
{
    if (m_line == Line::None)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintHairline(&painter, rect(), Qt::BottomEdge, m_line == Line::Strong ? theme.line2 : theme.line);
}

} // namespace kit
