// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace kit
{

class InkLabel;
class LinkButton;

/// A list without rows: one bold sentence of fact, one line of context, one link to the next step. No
/// drawings.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setMessage(const QString &fact, const QString &context = {}, const QString &next = {});

Q_SIGNALS:
    void activated();

private:
    InkLabel *m_fact;
    InkLabel *m_context;
    LinkButton *m_next;
};

/// What stands in place of rows that take longer than 300 ms: flat bars and a count ("Reading 41,200 of
/// 88,000").
class LoadingBars : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingBars(QWidget *parent = nullptr);
    void setCount(const QString &count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
};

} // namespace kit
