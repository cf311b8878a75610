// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "streamdata.h"
#include "timetext.h"
#include <QWidget>

namespace charts
{

/// The legend of a stream chart with totals, for a panel head: "Negative 1,778", or "Not judged 2,914"
/// without sentiment. With alerts it says what their two marks mean.
class StreamLegend : public QWidget
{
    Q_OBJECT
public:
    explicit StreamLegend(QWidget *parent = nullptr);
    void setData(const StreamData &stream, const TimeText &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Negative, Neutral, Positive, Unjudged, Ghost, WouldRaise, Raised };
    struct Entry {
        Mark mark;
        QString name;
        QString total;
    };
    double widthOf(const Entry &entry) const;

    QList<Entry> m_entries;
};

} // namespace charts
