// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentpagemodel.h"
#include <QListView>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace kit
{
class Button;
class PanelHead;
class Segmented;
} // namespace kit

namespace incidents
{

/// The timeline with its filter and the composer below. Entries have no edit or delete; a correction is a new entry.
class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePanel(desk::IncidentPageModel &model, QWidget *parent = nullptr);
    QListView *list() const { return m_list; }
    void focusComposer(domain::EntryKind kind = domain::EntryKind::Note);
    void nextGap();
    void correctCurrent();
    /// Another incident: its own draft comes back.
    void reload();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void append();
    void explainGap(const QModelIndex &index);
    void typed();

    desk::IncidentPageModel &m_model;
    kit::PanelHead *m_head;
    kit::Segmented *m_show;
    QListView *m_list;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    kit::Button *m_append;
    QString m_corrects;
    qint64 m_happened = 0;
    QString m_shownId;
    bool m_follow = true;
};

} // namespace incidents
