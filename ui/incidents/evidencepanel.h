// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/incidentpagemodel.h"
#include <QWidget>

namespace kit
{
class EmptyState;
class PanelHead;
class RowList;
} // namespace kit

namespace incidents
{

/// What was kept as evidence, with the time and the hash it was taken with; Enter shows the copy.
class EvidencePanel : public QWidget
{
    Q_OBJECT
public:
    explicit EvidencePanel(desk::IncidentPageModel &model, QWidget *parent = nullptr);
    kit::RowList *list() const { return m_list; }

Q_SIGNALS:
    void monitorRequested();

private:
    void refresh();

    desk::IncidentPageModel &m_model;
    kit::PanelHead *m_head;
    kit::RowList *m_list;
    kit::EmptyState *m_empty;
};

} // namespace incidents
