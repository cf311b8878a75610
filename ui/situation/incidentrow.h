// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/incidentreader.h"
#include "ui/kit/ringpainter.h"
#include "ui/kit/rowlist.h"
#include <QWidget>

namespace situation
{

/// INC-0142 of INC-2026-0142, where the year says nothing new.
QString shortNumber(const QString &number);

/// The golden hour of one incident: sixty minutes from detection to the first statement.
struct GoldenHour {
    kit::Ring ring;
    QString big;   ///< 22:14, or +6:03 when late
    QString brief; ///< "22 min left", "6 min late", "Issued in 38 min"
    QString sentence;
    qint64 due = 0;
    bool late = false;
    bool met = false;
    static GoldenHour of(const store::IncidentCard &card, qint64 now);
};

/// Names of the columns over the list of incidents.
class IncidentColumns : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentColumns(QWidget *parent = nullptr);
    void setSmall(bool small);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_small = false;
};

void paintIncidentRow(
    QPainter *painter, const QRect &rect, const kit::Look &look, const store::IncidentCard &card, const kit::RowList::State &state, qint64 now, bool small);
void paintDeadlineRow(QPainter *painter, const QRect &rect, const kit::Look &look, const store::IncidentCard &card, const kit::RowList::State &state,
    qint64 now, const QString &me);
void paintChangeRow(QPainter *painter, const QRect &rect, const kit::Look &look, const store::ChangeLine &line, const kit::RowList::State &state);
int changeRowHeight(const kit::Look &look, const store::ChangeLine &line, int width);

} // namespace situation

Q_DECLARE_METATYPE(store::ChangeLine)
