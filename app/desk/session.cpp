// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "base/whendone.h"
#include "words.h"
#include <QDir>
#include <QFileInfo>

namespace desk
{
namespace
{
constexpr int undoSteps = 200;
}

Session::Session(store::Workspace &workspace, intake::Intake &intake, settings::Settings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_intake(intake), m_settings(settings)
{
}

QString Session::actor() const
{
    const QString name = m_settings.text(settings::Key::ActorName).simplified();
    if (!name.isEmpty())
        return name;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return account.isEmpty() ? tr("Duty officer") : account;
}

QString Session::initials(const QString &name)
{
    const auto parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QChar first = parts.first().at(0);
    if (first.script() == QChar::Script_Han)
        return QString(first); // the family name stands first
    return parts.size() == 1 ? parts.first().left(2).toUpper() : QString(QString(first) + parts.last().at(0)).toUpper();
}

void Session::perform(workflows::Done done, const QString &label, std::function<void(const store::CommitReceipt &)> after)
{
    base::whenDone(done, this, [this, label, after = std::move(after)](const base::Result<store::CommitReceipt> &result) {
        if (!result) {
            Q_EMIT failed(words::sentence(result.error()));
            return;
        }
        const bool undoable = std::any_of(result->lines.begin(), result->lines.end(), [](const auto &line) { return line.type != QLatin1StringView("entry"); });
        if (undoable) {
            m_undo.append({label, *result});
            if (m_undo.size() > undoSteps)
                m_undo.removeFirst();
            m_redo.clear();
            Q_EMIT undoChanged();
        }
        Q_EMIT this->done(label, undoable);
        if (after)
            after(*result);
    });
}

void Session::undo() { step(m_undo, m_redo, tr("Undone: %1")); }
void Session::redo() { step(m_redo, m_undo, tr("Redone: %1")); }

void Session::step(QList<Step> &from, QList<Step> &to, const QString &text)
{
    if (from.isEmpty())
        return;
    const Step last = from.takeLast();
    Q_EMIT undoChanged();
    base::whenDone(m_workspace.documents().undo(last.receipt, actor(), now()), this, [this, last, &to, text](const base::Result<store::CommitReceipt> &result) {
        if (!result) {
            Q_EMIT failed(words::sentence(result.error()));
            return;
        }
        to.append({last.label, *result});
        Q_EMIT undoChanged();
        Q_EMIT done(text.arg(last.label), false);
    });
}

} // namespace desk
