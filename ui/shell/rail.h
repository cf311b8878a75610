// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QListView>

namespace shell
{

/// One page in the navigation rail.
struct RailItem {
    QString name; ///< stable: situation, monitor …
    QString icon;
    QString text;
    int badge = 0;
};

/// The navigation at the start edge: icon over word, the current page with an accent bar, a badge of what is unread.
/// Arrow keys move, the page changes with them; the last item stands at the bottom.
class Rail : public QListView
{
    Q_OBJECT
public:
    explicit Rail(const QList<RailItem> &items, QWidget *parent = nullptr);
    void setCurrentPage(const QString &name);
    void setBadge(const QString &name, int count);
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    Model *m_model;
};

} // namespace shell
