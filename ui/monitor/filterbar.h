// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/monitorpagemodel.h"
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace kit
{
class Button;
class InkLabel;
} // namespace kit

namespace monitor
{

/// What is shown: channels, languages, sentiment, reach, length, the ghost of the period before, words in the results.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(desk::MonitorPageModel &model, QWidget *parent = nullptr);
    QLineEdit *find() const { return m_find; }
    void setAuthor(const QString &author);
    void refresh();

Q_SIGNALS:
    void exportRequested();
    void saveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    /// Puts what does not fit into the menu of "More", least used first.
    void fit();
    void fillMore();
    void fillSources();
    QToolButton *toggle(const QString &name, const QString &text);
    QToolButton *chip(const QString &name, const QString &accessible);

    desk::MonitorPageModel &m_model;
    store::MentionFilter m_filter;
    QToolButton *m_sources;
    QToolButton *m_channels;
    QToolButton *m_languages;
    QToolButton *m_sentiment;
    QToolButton *m_reach;
    QToolButton *m_author;
    QToolButton *m_grouped;
    QToolButton *m_distress;
    QToolButton *m_length;
    QToolButton *m_ghost;
    QToolButton *m_more;
    QLineEdit *m_find;
    kit::InkLabel *m_problem;
    kit::Button *m_save;
    kit::Button *m_export;
    QTimer m_typing;
    QStringList m_knownLanguages;
};

} // namespace monitor
