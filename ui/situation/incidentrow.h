// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/goldenhour.h"
#include "ui/kit/ringpainter.h"
#include "ui/kit/rowlist.h"
#include <QWidget>

namespace situation
{

/// The golden hour in the words of the lists: "22 min left", "6 min late", "Issued in 38 min".
QString briefly(const desk::GoldenHour &hour);
/// The same for assistive technology, with the time it is due.
QString sentence(const desk::GoldenHour &hour);
kit::Ring ringOf(const desk::GoldenHour &hour);

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
