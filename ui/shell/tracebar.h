// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace charts
{
class TraceStrip;
}
namespace desk
{
class SituationPageModel;
}
namespace kit
{
class InkLabel;
class NumLabel;
class RingWidget;
} // namespace kit

namespace shell
{

class LevelChip;

/// The day as a seismogram along the top of every page but Situation: level, 24 hours, the next first statement.
class TraceBar : public QWidget
{
    Q_OBJECT
public:
    explicit TraceBar(desk::SituationPageModel &model, QWidget *parent = nullptr);
    void setSmall(bool small);

Q_SIGNALS:
    void timePicked(qint64 at);
    void levelRequested();
    void incidentRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void refresh();

    desk::SituationPageModel &m_model;
    LevelChip *m_level;
    charts::TraceStrip *m_strip;
    QWidget *m_next;
    kit::RingWidget *m_ring;
    kit::InkLabel *m_what;
    kit::NumLabel *m_left;
    QString m_incident;
    bool m_small = false;
};

} // namespace shell
