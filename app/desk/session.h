// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/settings.h"
#include "store/workspace.h"
#include "workflows/monitorworkflows.h"

namespace intake
{
class Intake;
}

namespace desk
{

/// One person at one open workspace: who acts, when, and what can be undone. GUI thread.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(store::Workspace &workspace, intake::Intake &intake, settings::Settings &settings, QObject *parent = nullptr);

    store::Workspace &workspace() { return m_workspace; }
    intake::Intake &intake() { return m_intake; }
    settings::Settings &settings() { return m_settings; }
    qint64 now() const { return m_workspace.clock().now(); }
    QString actor() const;
    /// Two letters for an avatar.
    static QString initials(const QString &name);
    workflows::Act act() const { return {actor(), now()}; }

    /// Follows a workflow to its end: on success it can be undone under `label` and done(label) is said, on failure
    /// failed(sentence). `after` runs on success.
    void perform(workflows::Done done, const QString &label, std::function<void(const store::CommitReceipt &)> after = {});

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoLabel() const { return m_undo.isEmpty() ? QString() : m_undo.last().label; }
    void undo();
    void redo();

Q_SIGNALS:
    void done(const QString &label, bool undoable);
    void failed(const QString &sentence);
    void undoChanged();

private:
    struct Step {
        QString label;
        store::CommitReceipt receipt;
    };
    void step(QList<Step> &from, QList<Step> &to, const QString &words);

    store::Workspace &m_workspace;
    intake::Intake &m_intake;
    settings::Settings &m_settings;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace desk
