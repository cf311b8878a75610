// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include "streamscale.h"
#include "timetext.h"
#include "ui/kit/look.h"

class QPainter;

namespace charts
{

/// Draws what of a stream chart changes only with its data: axes, bins, bands, brackets, events. One pass, no
/// objects per bin.
class StreamPainter
{
public:
    StreamPainter(QPainter *painter, const StreamData &data, const StreamScale &scale, const kit::Look &look, const TimeText &words, QColor kit::Theme::*ground,
        bool compact);
    void paint();

    static constexpr int eventRail = 14;
    /// Room around the plot for what the data needs.
    static QRectF plotIn(const QRectF &rect, const StreamData &data, const kit::Look &look, bool compact);
    /// Shape of an event, 8 to 10 pixels.
    static void paintMarker(QPainter *painter, const QPointF &at, const Event &event, const kit::Theme &theme, QColor kit::Theme::*ground);
    /// Where an alert's mark stands: those of a replay above those that were raised.
    static QPointF alertPlace(const AlertMark &alert, const StreamScale &scale);
    /// A triangle for one that would be raised, a bell for one that was. About 11 pixels, over a halo.
    static void paintAlert(QPainter *painter, const QPointF &at, const AlertMark &alert, const QColor &colour, const QColor &halo);

private:
    void paintAlerts();
    void paintBurstRegions();
    void paintAxes();
    void paintExpectedArea();
    void paintBins();
    void paintMissing();
    void paintLines();
    void paintExpectedLabel();
    void paintProjection();
    void paintBurstBrackets();
    void paintEvents();
    QList<QPolygonF> pieces(const QList<double> &values) const;
    void paintDashed(const QList<QPolygonF> &lines, qreal width, const QList<qreal> &dashes, qreal halo);

    QPainter *m_painter;
    const StreamData &m_data;
    const StreamScale &m_scale;
    const kit::Look &m_look;
    const TimeText &m_words;
    QColor kit::Theme::*m_ground;
    bool m_compact;
};

} // namespace charts
