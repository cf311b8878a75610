// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QRect>
#include <QWidget>

class QPainter;

namespace kit
{

enum class ChipKind { Plain, Outline, Accent, Ink, Negative, Neutral, Positive };

/// A word in a box of 20 pixels. `level` puts the ladder of that level in place of the icon (-1 for none).
struct Chip {
    ChipKind kind = ChipKind::Plain;
    QString text;
    QString icon;
    int level = -1;

    /// Chip of a sentiment with its glyph and word; unjudged is an outline.
    static Chip sentiment(Sentiment s);
};

/// Chips, severity badges and ink blocks for delegates. Rectangles give the place: the part starts at their
/// start side and is centred on their height; the rectangle really used comes back.
class ChipPainter
{
public:
    static int width(const Look &look, const Chip &chip);
    static QRect paint(QPainter *painter, const QRect &rect, const Look &look, const Chip &chip);

    static constexpr int badgeWidth = 24;
    static QRect paintSeverity(QPainter *painter, const QRect &rect, const Look &look, int level);

    /// The ink block that says how late something is.
    static int lateWidth(const Look &look, const QString &text);
    static QRect paintLate(QPainter *painter, const QRect &rect, const Look &look, const QString &text);

    /// The accent circle of an unread row.
    static void paintUnreadDot(QPainter *painter, const QPointF &centre, const Look &look);
};

/// One chip as a widget.
class ChipLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ChipLabel(const Chip &chip = {}, QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

/// The severity badge of a level, with an accessible name.
class SeverityBadge : public QWidget
{
    Q_OBJECT
public:
    explicit SeverityBadge(int level = 0, QWidget *parent = nullptr);
    void setLevel(int level);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_level = 0;
};

} // namespace kit
