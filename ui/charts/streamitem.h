// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include "streamscale.h"
#include "timetext.h"
#include "ui/kit/theme.h"
#include <QGraphicsItem>
#include <QPixmap>

class QChart;
class QValueAxis;

namespace charts
{

/// What a reader points at or has chosen.
struct StreamMarks {
    int hovered = -1;                        ///< bin under the pointer or the keyboard cursor
    qint64 selectedFrom = 0, selectedTo = 0; ///< empty when equal
    QString selectedTitle;                   ///< "Selected 09:00–11:47"
    QString selectedDetail;                  ///< "1,604 mentions, 66% negative"
    int alert = -1;                          ///< the alert that is chosen, or -1
    bool focused = false;
};

/// The stream inside a QChart, placed by its axes. One item for all bins; what does not change is kept as a
/// picture.
class StreamItem : public QGraphicsItem
{
public:
    StreamItem(QChart *chart, QValueAxis *timeAxis, QValueAxis *valueAxis, const QWidget *widget);

    void setData(const StreamData &data);
    void setWords(const TimeText &words);
    void setCompact(bool compact);
    void setGround(QColor kit::Theme::*ground);
    void setMarks(const StreamMarks &marks);
    /// Forgets the picture: size, theme, type or direction has changed.
    void refresh();

    StreamScale scale() const;
    const StreamData &data() const { return m_data; }
    bool isCompact() const { return m_compact; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *viewport) override;

private:
    void paintSelection(QPainter *painter, const StreamScale &scale, bool edges) const;
    void paintNow(QPainter *painter, const StreamScale &scale) const;
    void paintChosenAlert(QPainter *painter, const StreamScale &scale) const;

    QChart *m_chart;
    QValueAxis *m_timeAxis;
    QValueAxis *m_valueAxis;
    const QWidget *m_widget;
    StreamData m_data;
    TimeText m_words;
    StreamMarks m_marks;
    bool m_compact = false;
    QColor kit::Theme::*m_ground = &kit::Theme::canvas;
    QPixmap m_picture;
};

} // namespace charts
