// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alertsmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/page.h"

namespace kit
{
class EmptyState;
class InkLabel;
class LinkButton;
class PanelHead;
class RowList;
} // namespace kit

namespace monitor
{

/// Alerts and the rules that raise them. One key acknowledges, one judges; every alert says its rule, what was expected and
/// how that was reckoned, what drove it, and shows three mentions. A rule can be made, changed, taken away and replayed over
/// the stored past; what it would have raised can be seen on the chart.
class AlertsPage : public kit::Page
{
    Q_OBJECT
public:
    explicit AlertsPage(desk::AlertsModel &model, QWidget *parent = nullptr);
    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;
    void newRule();

Q_SIGNALS:
    /// Open the monitor on a watch (empty: on everything) at this moment, UTC ms.
    void watchMomentRequested(const QString &watch, qint64 at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showAlert();
    void showSamples(const QList<domain::Mention> &mentions);
    QWidget *makeRules();
    QWidget *makeDetail();
    void makeActions();
    kit::Button *button(const QString &text, const char *icon, const QString &key, const QString &name, kit::ButtonRole role = kit::ButtonRole::Default);
    void replay();
    void refreshReplay();
    void showReplay();
    void editRule();
    void removeRule();
    void openEditor(const std::optional<desk::AlertsModel::RuleLine> &line);
    const store::AlertCard *chosen() const;
    const desk::AlertsModel::RuleLine *chosenRule() const;
    void with(void (desk::AlertsModel::*act)(const store::AlertCard &));
    void judge(bool justified);
    void toggleRule();

    desk::AlertsModel &m_model;
    kit::PanelHead *m_head;
    kit::RowList *m_alerts;
    kit::EmptyState *m_empty;
    kit::RowList *m_rules;
    kit::InkLabel *m_replayed;
    QWidget *m_detail;
    kit::InkLabel *m_title;
    kit::InkLabel *m_where;
    QList<kit::InkLabel *> m_lines;
    kit::InkLabel *m_driversHead;
    kit::InkLabel *m_drivers;
    kit::InkLabel *m_samplesHead;
    kit::LinkButton *m_onChart;
    kit::Button *m_seen;
    kit::RowList *m_samples;
    kit::EmptyState *m_noRules;
    QString m_samplesOf;
    QString m_wanted; ///< a rule to choose once it is in the list
};

} // namespace monitor
