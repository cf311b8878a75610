// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>
#include <functional>

namespace incidents
{

/// A card of the board: stripe and badge of the level, number, type, what is new, title, curve with rate, lead, the ring
/// of the golden hour. Closed incidents are one row.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(bool closed, std::function<qint64()> now, QObject *parent);
    void setSmall(bool small) { m_small = small; }
    /// The card with this id is being dragged: a dashed ghost stands in its place.
    void setDragged(const QString &id) { m_dragged = id; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintClosed(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_closed;
    bool m_small = false;
    QString m_dragged;
    std::function<qint64()> m_now;
};

} // namespace incidents
