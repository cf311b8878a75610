// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "spreaddata.h"
#include "ui/kit/look.h"
#include <QHash>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace charts
{

/// Which part of the plane is seen: a place of the layout in the middle, pixels a unit.
struct SpreadView {
    QPointF centre;
    double scale = 1;
    double fitScale = 1; ///< the scale at which everything is seen; marks grow slower than the map
    QSizeF size;
    bool moving = false; ///< only the heaviest ties are drawn, as many as a frame has time for

    QPointF toScreen(const QPointF &at) const { return (at - centre) * scale + QPointF(size.width() / 2, size.height() / 2); }
    QPointF toMap(const QPointF &pixel) const { return (pixel - QPointF(size.width() / 2, size.height() / 2)) / scale + centre; }
};

/// Draws a map of spread: ties, discs whose size is reach and whose parts are sentiment, marks beside them, names of the most
/// influential. Discs are kept as pictures, since drawing five thousand of them takes longer than a frame.
class SpreadPainter
{
public:
    enum class Mode {
        Full,  ///< everything
        Quiet, ///< in hairline grey, the ground for one neighbourhood
        Print  ///< everything as shapes, for files
    };
    enum class Mark { FirstMover, Bridge, Coordinated };

    void setData(const SpreadData &data);
    const SpreadData &data() const { return m_data; }
    /// Whose words it passed on, and who passed on its words.
    const QList<int> &neighbours(int node) const { return m_neighbours[node]; }
    /// Of the disc, in pixels.
    double radius(int node, const SpreadView &view) const;
    /// Around all nodes, in units of the layout.
    QRectF bounds() const { return m_bounds; }

    void paint(QPainter *painter, const SpreadView &view, const kit::Look &look, Mode mode) const;
    /// One account with its ties and neighbours, or a group with the ties inside it when there is one, over a quiet map.
    void paintEmphasis(QPainter *painter, const SpreadView &view, const kit::Look &look, int node, const QList<int> &group) const;
    /// The sign of a mark around a disc of `radius`; the legend draws it as well.
    static void paintMark(QPainter *painter, const QPointF &at, double radius, Mark mark, const kit::Theme &theme);
    /// A disc with the sentiment of its mentions in parts; without any it is an outline.
    static void paintDisc(QPainter *painter, const QPointF &at, double radius, const SpreadNode &node, const kit::Theme &theme);
    /// Colours changed.
    void forget() const { m_discs.clear(); }

private:
    void paintTies(QPainter *painter, const SpreadView &view, const kit::Theme &theme, Mode mode) const;
    void paintNode(QPainter *painter, const QPointF &at, double radius, int node, const kit::Theme &theme, Mode mode) const;
    void paintNames(QPainter *painter, const SpreadView &view, const kit::Look &look, const QList<int> &nodes, int most) const;

    SpreadData m_data;
    QList<QList<int>> m_neighbours;
    QList<double> m_radius;
    QRectF m_bounds;
    double m_heavy = 1; ///< ties from this weight on are drawn stronger
    mutable QHash<quint64, QPixmap> m_discs;
};

} // namespace charts
