// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/numlabel.h"
#include "ui/kit/paint.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using kit::TextRole;
using kit::Theme;

namespace situation
{

Figure::Figure(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(new kit::InkLabel(label, TextRole::Detail, &Theme::t2, this)), m_value(new kit::NumLabel({}, TextRole::Big, &Theme::t1, this)),
      m_remark(new kit::ElidedLabel({}, TextRole::Body, &Theme::t2, this)), m_lines(new kit::InkLabel({}, TextRole::Detail, &Theme::t2, this)),
      m_row(new QHBoxLayout)
{
    m_lines->setWordWrap(false);
    m_row->setSpacing(12);
    m_row->addWidget(m_value);
    m_row->addWidget(m_remark, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 8, 8);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addLayout(m_row);
    column->addWidget(m_lines);
    column->addStretch(1);
    setMinimumWidth(80);
    for (auto *part : {m_label, m_lines})
        part->setMinimumWidth(10);
}

void Figure::setLabel(const QString &label) { m_label->setText(label); }

void Figure::setValue(const QString &value, const QString &remark, const QString &lines)
{
    m_value->setText(value);
    m_remark->setText(remark);
    m_text = lines;
    showLines();
    setAccessibleName(m_label->text() + QStringLiteral(": ") + value + u' ' + remark);
    setAccessibleDescription(lines);
}

void Figure::setLead(QWidget *lead) { m_row->insertWidget(0, lead); }

/// As many lines as have room; writing with tall letters has room for fewer.
void Figure::showLines()
{
    m_lines->setText(m_text);
    const QStringList lines = m_text.split(u'\n');
    const QMargins margins = layout()->contentsMargins();
    const int above = margins.top() + m_label->sizeHint().height() + m_row->sizeHint().height() + 2 * layout()->spacing();
    const int room = height() - margins.bottom() - above, each = std::max<int>(1, m_lines->sizeHint().height() / int(lines.size()));
    const qsizetype fit = std::clamp<qsizetype>(room / each, 1, lines.size());
    if (fit < lines.size()) {
        QString shown = lines.first(fit).join(u'\n');
        if (!shown.isEmpty() && QStringLiteral(",，،;；؛").contains(shown.back()))
            shown.chop(1); // what it led to is not shown
        m_lines->setText(shown);
    }
    setToolTip(fit < lines.size() ? m_text : QString());
}

void Figure::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showLines();
}

void Figure::setSmall(bool small)
{
    m_value->setRole(small ? TextRole::BigSmall : TextRole::Big);
    layout()->setContentsMargins(small ? 16 : 20, small ? 10 : 16, 4, small ? 2 : 8);
    m_lines->setRole(small ? TextRole::Chip : TextRole::Detail);
    showLines();
}

void Figure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::paintHairline(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, Theme::of(this).line);
}

} // namespace situation
