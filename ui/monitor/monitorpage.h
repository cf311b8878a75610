// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/monitorpagemodel.h"
#include "ui/kit/page.h"

class QLabel;
class QListView;
class QSplitter;

namespace charts
{
class OverviewStrip;
class StreamChart;
class StreamLegend;
} // namespace charts
namespace kit
{
class Button;
class EmptyState;
class InkLabel;
class PanelHead;
} // namespace kit

namespace monitor
{

class Breakdowns;
class FilterBar;
class ReadingPane;
class WatchPanel;

/// What are people saying, who says it, is it one voice or many.
class MonitorPage : public kit::Page
{
    Q_OBJECT
public:
    explicit MonitorPage(desk::MonitorPageModel &model, QWidget *parent = nullptr);

    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void setSmall(bool small) override;
    /// Shows the hour around a moment.
    void showMoment(qint64 at);
    void showWatch(const QString &id);
    /// Narrows the list to a query, as if it were typed into the find field.
    void showWords(const QString &query);
    void newWatch();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCentre();
    void makeActions();
    void refreshChart();
    void alignOverview();
    void refreshHead();
    void fitReader();
    void refreshEmpty();
    void chooseMention(const QModelIndex &index);
    QList<domain::Mention> chosen() const;
    void openIncident();
    void attach();
    void ignoreAuthor();
    void exportList();

    desk::MonitorPageModel &m_model;
    bool m_small = false;
    WatchPanel *m_watches;
    FilterBar *m_filters;
    kit::PanelHead *m_chartHead;
    charts::StreamLegend *m_legend;
    charts::StreamChart *m_chart;
    charts::OverviewStrip *m_overview;
    Breakdowns *m_breakdowns;
    kit::PanelHead *m_listHead;
    kit::Button *m_held;
    QListView *m_list;
    kit::EmptyState *m_empty;
    ReadingPane *m_reader;
    QString m_current;
};

} // namespace monitor
