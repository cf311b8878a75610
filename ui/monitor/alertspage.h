// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alertsmodel.h"
#include "ui/kit/page.h"

class QVBoxLayout;

namespace kit
{
class Button;
class EmptyState;
class InkLabel;
class PanelHead;
class RowList;
} // namespace kit

namespace monitor
{

/// Alerts and the rules that raise them. One key acknowledges, one judges; every alert says its rule, what was expected and
/// how that was reckoned, what drove it, and shows three mentions. A rule can be replayed over the stored past.
class AlertsPage : public kit::Page
{
    Q_OBJECT
public:
    explicit AlertsPage(desk::AlertsModel &model, QWidget *parent = nullptr);
    void entered() override;
    QList<QWidget *> regions() const override;
    QList<std::pair<QString, QString>> keys() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showAlert();
    void showSamples(const QList<domain::Mention> &mentions);
    void replay();
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
    kit::InkLabel *m_drivers;
    kit::Button *m_seen;
    kit::RowList *m_samples;
    QString m_samplesOf;
};

} // namespace monitor
