// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/monitorpagemodel.h"
#include <QWidget>

class QGridLayout;
class QTextBrowser;

namespace kit
{
class Button;
class EmptyState;
class InkLabel;
class NumLabel;
class RowList;
class ChipLabel;
} // namespace kit

namespace monitor
{

class JudgementPanel;

/// One mention, whole: who, where, the words with what matched, what can be done with it, what else this author said.
class ReadingPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPane(desk::MonitorPageModel &model, QWidget *parent = nullptr);
    void read(const domain::Mention &mention, const QString &incident, const QString &position);
    /// "2 / 428": which one of the list it is.
    void setPosition(const QString &position);
    JudgementPanel *judgement() const { return m_judgement; }
    void clear();
    bool isEmpty() const { return m_mention.id.isEmpty(); }
    const domain::Mention &mention() const { return m_mention; }
    QWidget *focusTarget() const;

Q_SIGNALS:
    void openIncidentRequested();
    void attachRequested();
    void ignoreRequested();
    void nextRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillFacts(const QStringList &watches);

    desk::MonitorPageModel &m_model;
    domain::Mention m_mention;
    QString m_incident;
    QWidget *m_content;
    kit::EmptyState *m_empty;
    kit::NumLabel *m_position;
    kit::InkLabel *m_author;
    kit::InkLabel *m_where;
    QTextBrowser *m_text;
    kit::ChipLabel *m_distress;
    JudgementPanel *m_judgement;
    kit::Button *m_open;
    kit::Button *m_attach;
    kit::Button *m_ignore;
    kit::Button *m_source;
    QGridLayout *m_facts;
    QList<QWidget *> m_factWidgets;
    QWidget *m_sameHead;
    kit::RowList *m_same;
    kit::InkLabel *m_sameEmpty;
};

} // namespace monitor
