// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look.h"
#include <QAbstractListModel>
#include <QListView>
#include <QStyle>
#include <QVariant>
#include <functional>

namespace kit
{

/// A list whose rows are painted by its page: short lists of values that are replaced whole. The current row is kept by
/// its key. Rows take hover, selection and focus like every list; Enter and double click open one.
class RowList : public QListView
{
    Q_OBJECT
public:
    struct Row {
        QString key;
        QVariant value;
        QString words; ///< for assistive technology
        bool selectable = true;
    };
    struct State {
        bool hovered = false;
        bool selected = false;
        bool focused = false;
    };
    using Paint = std::function<void(QPainter *, const QRect &, const Look &, const QVariant &, const State &)>;
    using Height = std::function<int(const Look &, const QVariant &, int width)>;

    explicit RowList(const QString &name, QWidget *parent = nullptr);
    void setPainter(Paint paint, Height height);
    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const;
    QVariant currentValue() const;
    QString currentKey() const;
    void setCurrentKey(const QString &key);
    /// Height of all rows, for lists that should not scroll.
    int contentHeight() const;

    /// The usual background of a row: selection with its bar, hover, the hairline below, the focus outline.
    static void paintBase(QPainter *painter, const QRect &rect, const Look &look, const State &state, bool line = true);

Q_SIGNALS:
    void opened(const QVariant &value);
    void currentValueChanged(const QVariant &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Model;
    class Delegate;
    Model *m_model;
    Delegate *m_delegate;
};

} // namespace kit
