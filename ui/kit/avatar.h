// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QRectF>
#include <QWidget>

class QPainter;

namespace kit
{

/// A person as initials in a circle of 22 pixels: you are filled, others an outline.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void setPerson(const QString &name, bool isYou);
    QSize sizeHint() const override { return {22, 22}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter *painter, const QRectF &rect, const Look &look, const QString &initials, bool isYou);
    /// "Mara Lindqvist" is ML, "林知夏" is 林, "مهسا کاویان" is م‌ک.
    static QString initialsOf(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    bool m_isYou = false;
};

/// Whether a person can be reached, as a circle of 8 pixels: full now, half busy, empty off duty, dashed no
/// answer.
enum class Reach { Now, Busy, Off, NoAnswer };
void paintReach(QPainter *painter, const QPointF &centre, const Look &look, Reach reach);

} // namespace kit
