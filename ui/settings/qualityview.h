// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/qualitymodel.h"
#include <QWidget>

class QTextBrowser;

namespace kit
{
class InkLabel;
class RowList;
} // namespace kit

namespace settingsui
{

/// How far scores can be trusted: what was measured on texts that were not learnt from, with its interval, how often this team
/// agreed, and the model card.
class QualityView : public QWidget
{
    Q_OBJECT
public:
    explicit QualityView(desk::QualityModel &model, QWidget *parent = nullptr);
    QWidget *first() const;
    QList<QWidget *> regions() const;

private:
    void refresh();

    desk::QualityModel &m_model;
    kit::RowList *m_rows;
    kit::InkLabel *m_team;
    QTextBrowser *m_card;
};

} // namespace settingsui
