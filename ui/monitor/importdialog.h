// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/importmodel.h"
#include <QDialog>

class QTableWidget;
class QGridLayout;

namespace kit
{
class Button;
class Callout;
class InkLabel;
} // namespace kit

namespace monitor
{

/// Before a file is stored: what its first rows become, and for tables which column means what.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QString &file, QWidget *window);

Q_SIGNALS:
    /// `map` is FIELD=COLUMN, empty where the guess is kept.
    void importChosen(const QString &file, const QStringList &map);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    desk::ImportModel m_model;
    kit::InkLabel *m_why;
    QTableWidget *m_columns;
    QTableWidget *m_rows;
    kit::Callout *m_problem;
    kit::Button *m_import;
    bool m_seen = false; // the first preview was shown
};

} // namespace monitor
