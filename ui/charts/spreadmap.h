// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "spreadpainter.h"
#include "timetext.h"
#include <QTimer>
#include <QWidget>
#include <optional>

class QIODevice;
class QSortFilterProxyModel;
class QTableView;

namespace charts
{

class SpreadTable;

/// Who passed on whose words, as a map: drag, wheel, + and − move it, 0 and Home show all of it. Arrows go to the account in
/// that direction, along a tie where there is one; Page Down and Page Up walk through the whole component in order of
/// influence; Enter opens an account, Esc lets it go, T shows the table. One unit of the layout is as wide as it is high in
/// every language: a map is not mirrored. Frames of 5,000 accounts and 20,000 ties take under 16 ms (tests/bench/bench_spread).
class SpreadMap : public QWidget
{
    Q_OBJECT
public:
    explicit SpreadMap(QWidget *parent = nullptr);

    /// Keeps the view and the chosen account, by name; the first data are shown whole.
    void setData(const SpreadData &data);
    const SpreadData &data() const { return m_painter.data(); }
    void setWords(const TimeText &words);

    const SpreadView &view() const { return m_view; }
    void fit();
    void pan(const QPointF &pixels);
    /// Keeps the place under `pixel` where it is.
    void zoom(double factor, const QPointF &pixel);
    /// Index of the account there, or -1.
    int nodeAt(const QPointF &pixel) const;

    int selected() const { return m_selected; }
    /// -1 for none. Moves the map when the account lies outside.
    void select(int node);
    /// Selects the first of these that is on the map and shows all of them, until something else is selected.
    void selectNames(const QStringList &names);

    bool isTableShown() const;
    void setTableShown(bool shown);
    QTableView *table() const { return m_table; }
    QString sentenceFor(int node) const;

    /// The whole map in the light theme, 1600 × 1200, with a title. False when the device cannot be written.
    bool writeSvg(QIODevice *device, const QString &title) const;

Q_SIGNALS:
    void selectionChanged(int node);
    void activated(int node);
    void tableToggled(bool shown);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void makeTable();
    SpreadView fitted(const QSizeF &size) const;
    /// The nearest account in a direction, a tied one where there is any; -1 for none.
    int towards(const QPointF &direction) const;
    void walk(int step);
    void reveal(int node);
    void changed();
    /// The view moves; a moment after the last call all ties are drawn again.
    void moved();
    void describe();
    const QPixmap &picture(SpreadPainter::Mode mode);

    SpreadPainter m_painter;
    SpreadView m_view;
    TimeText m_words;
    QTableView *m_table;
    SpreadTable *m_model;
    QSortFilterProxyModel *m_sorted;
    QList<int> m_component; ///< lowest account of the component, by account
    int m_selected = -1;
    int m_hovered = -1;
    QList<int> m_group;   ///< selected together
    bool m_fitted = true; ///< nobody moved it: it stays whole when the size changes
    bool m_ownWords = false;
    bool m_dragged = false;
    std::optional<QPointF> m_grip;
    QPixmap m_full, m_quiet;
    QTimer m_rest;
};

} // namespace charts
