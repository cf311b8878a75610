// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLineEdit;

namespace kit
{
class Callout;
}

namespace shell
{

/// What a new user sees: three large choices. Keyboard first: Tab or arrows choose, Enter takes.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);
    void showProblem(const QString &what, const QString &next);

Q_SIGNALS:
    void drillChosen();
    /// An http or https address, or a file.
    void sourceChosen(const QString &addressOrFile);
    void workspaceChosen(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takeSource();

    QLineEdit *m_address;
    kit::Callout *m_problem;
};

} // namespace shell
