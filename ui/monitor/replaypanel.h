// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/replaymodel.h"
#include <QWidget>

namespace charts
{
class StreamChart;
class StreamLegend;
} // namespace charts
namespace kit
{
class Callout;
class EmptyState;
class InkLabel;
class PanelHead;
class RowList;
} // namespace kit

namespace monitor
{

/// A replay: how it went in sentences, the curve of one watch with its alerts marked, and all of them by day. Choosing one
/// in the list shows it on the curve of its watch, and the other way round.
class ReplayPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayPanel(desk::ReplayModel &model, QWidget *parent = nullptr);
    /// What stands there before anything was replayed.
    void setHint(const QString &fact, const QString &context);
    /// Says above the result that it no longer fits what is written; empty when it does.
    void setNote(const QString &note);
    charts::StreamChart *chart() const { return m_chart; }

Q_SIGNALS:
    /// A person wants to see the mentions of a watch (empty: of everything) at that time, UTC ms.
    void momentRequested(const QString &watch, qint64 at);

private:
    void refresh();
    void refreshChart();
    void markCurrent();

    desk::ReplayModel &m_model;
    kit::InkLabel *m_note;
    kit::InkLabel *m_sentence;
    kit::Callout *m_failed;
    QWidget *m_found;
    kit::PanelHead *m_head;
    charts::StreamLegend *m_legend;
    charts::StreamChart *m_chart;
    kit::RowList *m_list;
    kit::EmptyState *m_empty;
};

} // namespace monitor
