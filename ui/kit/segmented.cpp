// SPDX-License-Identifier: GPL-3.0-or-later
#include "segmented.h"
#include "paint.h"
#include "theme.h"
#include "type.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace kit
{

namespace
{

class Segment : public QToolButton
{
public:
    explicit Segment(QWidget *parent) : QToolButton(parent)
    {
        setCheckable(true);
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Type &type = Type::of(this);
        const QFontMetricsF metrics(type.font(TextRole::DetailStrong)); // room for the chosen state
        return {qCeil(metrics.horizontalAdvance(text())) + 18, type.scaled(22)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        const Type &type = Type::of(this);
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), theme.accentW);
        else if (underMouse() && isEnabled())
            painter.fillRect(rect(), theme.hover);
        painter.setFont(type.font(isChecked() ? TextRole::DetailStrong : TextRole::Detail));
        painter.setPen(!isEnabled() ? theme.t4 : isChecked() ? theme.accent : underMouse() ? theme.t1 : theme.t2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segmented::Segmented(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

int Segmented::addSegment(const QString &text, const QString &toolTip)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setToolTip(toolTip);
    segment->setAccessibleName(toolTip.isEmpty() ? text : toolTip);
    const int id = int(m_group->buttons().size());
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
    if (id == 0)
        segment->setChecked(true);
    return id;
}

int Segmented::count() const { return int(m_group->buttons().size()); }

int Segmented::current() const { return m_group->checkedId(); }

void Segmented::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

QAbstractButton *Segmented::segment(int index) const { return m_group->button(index); }

QSize Segmented::sizeHint() const { return layout()->sizeHint(); }

void Segmented::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), 4, theme.surface, theme.line2);
    const auto buttons = m_group->buttons();
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        const QRect at = buttons[i]->geometry();
        const int x = layoutDirection() == Qt::LeftToRight ? at.left() - 1 : at.right() + 1;
        painter.fillRect(x, 1, 1, height() - 2, theme.line);
    }
}

} // namespace kit
