// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/values.h"
#include <QWidget>

namespace situation
{

/// Sources in two columns: name, items of the last day as a line, age of the last item or what is wrong.
class SourceGrid : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setSources(const QList<store::SourceHealth> &sources, qint64 now);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect cell(int index) const;
    QList<store::SourceHealth> m_sources;
    qint64 m_now = 0;
    static constexpr int rowHeight = 26;
    static constexpr int most = 10;
};

} // namespace situation
