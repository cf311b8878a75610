// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QHBoxLayout;

namespace kit
{
class ElidedLabel;
class InkLabel;
class NumLabel;
} // namespace kit

namespace situation
{

/// One number of the head: a label, the number with a remark, two lines below.
class Figure : public QWidget
{
    Q_OBJECT
public:
    explicit Figure(const QString &label, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setValue(const QString &value, const QString &remark, const QString &lines);
    /// A widget before the number.
    void setLead(QWidget *lead);
    void setSmall(bool small);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    kit::InkLabel *m_label;
    kit::NumLabel *m_value;
    kit::ElidedLabel *m_remark;
    kit::InkLabel *m_lines;
    QHBoxLayout *m_row;
    QString m_text;
    void showLines();
};

} // namespace situation
