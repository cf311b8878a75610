// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/monitorpagemodel.h"
#include <QWidget>

class QStackedLayout;

namespace charts
{
class ShareBars;
}
namespace kit
{
class ElidedLabel;
class InkLabel;
class PanelHead;
class RowList;
class Segmented;
} // namespace kit

namespace monitor
{

/// Shares by channel and language, terms that grew, authors by reach: four panels side by side, or one with tabs.
class Breakdowns : public QWidget
{
    Q_OBJECT
public:
    explicit Breakdowns(QWidget *parent = nullptr);
    void setShares(const desk::MonitorPageModel::Shares &shares, const QString &against);
    void setSmall(bool small);

Q_SIGNALS:
    void termChosen(const QString &term);
    void authorChosen(const QString &author);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void showShares();
    /// Tabs when the four have no room beside each other.
    void fit();

    QList<QWidget *> m_panels;
    kit::Segmented *m_tabs;
    kit::ElidedLabel *m_note; ///< beside the tabs: what the head of the panel says
    QList<kit::PanelHead *> m_heads;
    charts::ShareBars *m_channels;
    charts::ShareBars *m_languages;
    kit::PanelHead *m_termHead;
    kit::RowList *m_terms;
    kit::RowList *m_authors;
    desk::MonitorPageModel::Shares m_shares;
    bool m_small = false;
    bool m_tabbed = false;
};

} // namespace monitor
