// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/monitorpagemodel.h"
#include "desk/spreadmodel.h"
#include "ui/kit/page.h"

namespace charts
{
class SpreadLegend;
class SpreadMap;
} // namespace charts
namespace kit
{
class Button;
class Callout;
class ElidedLabel;
class EmptyState;
class LoadingBars;
class PanelHead;
} // namespace kit

namespace monitor
{

class SpreadFacts;

/// Who carried it, who was first, who joins groups, who acts as one: of what the monitor's list holds.
class SpreadPage : public kit::Page
{
    Q_OBJECT
public:
    SpreadPage(desk::SpreadModel &model, desk::MonitorPageModel &monitor, QWidget *parent = nullptr);

    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void setSmall(bool small) override;
    /// Writes GraphML for *.graphml, else SVG.
    void exportTo(const QString &file);

Q_SIGNALS:
    /// The mentions that a query finds are wanted.
    void mentionsRequested(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMap();
    void makeActions();
    void reload();
    void refresh();
    void showRange();
    void openAccounts(const QStringList &names);
    void askForFile();

    desk::SpreadModel &m_model;
    desk::MonitorPageModel &m_monitor;
    kit::PanelHead *m_head;
    kit::Button *m_back;
    kit::Button *m_table;
    kit::Button *m_export;
    kit::Callout *m_capped;
    kit::LoadingBars *m_loading;
    kit::EmptyState *m_empty;
    charts::SpreadMap *m_map;
    kit::ElidedLabel *m_chosen;
    charts::SpreadLegend *m_legend;
    SpreadFacts *m_facts;
    QTimer m_soon; ///< of several changes at once only the last is read
};

} // namespace monitor
