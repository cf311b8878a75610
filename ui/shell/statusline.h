// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace desk
{
class SituationPageModel;
}
namespace kit
{
class ElidedLabel;
class InkLabel;
class LinkButton;
} // namespace kit

namespace shell
{

/// The line at the bottom: live or not, sources, age of the last item, the worst problem; at the end the workspace and
/// the key help.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(desk::SituationPageModel &model, QWidget *parent = nullptr);
    void setSmall(bool small);
    /// What a drill or an import says about itself; empty to end it.
    void setProgress(const QString &text);

Q_SIGNALS:
    void sourcesRequested();
    void keysRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    desk::SituationPageModel &m_model;
    kit::LinkButton *m_sources;
    kit::InkLabel *m_last;
    kit::ElidedLabel *m_problem;
    kit::InkLabel *m_progress;
    kit::InkLabel *m_journal;
    kit::LinkButton *m_keys;
    bool m_small = false;
};

} // namespace shell
