// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"
#include "desk/gate.h"
#include "desk/words.h"
#include "ui/kit/ask.h"
#include <QCoreApplication>

namespace words = desk::words;

namespace incidents
{

void askGate(QWidget *window, const domain::Incident &incident, domain::Phase to, const QString &actor,
    std::function<void(const QString &owner, const QString &reason)> move)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("incidents::BoardPage", text); };
    kit::Question question;
    question.title = say(QT_TRANSLATE_NOOP("incidents::BoardPage", "Move %1 to %2")).arg(words::shortNumber(incident.number), words::phase(to));
    question.accept = say(QT_TRANSLATE_NOOP("incidents::BoardPage", "Move"));
    switch (desk::gateOf(incident, to)) {
    case desk::Gate::Open: move({}, {}); return;
    case desk::Gate::WantsLead:
        question.why = say(QT_TRANSLATE_NOOP("incidents::BoardPage", "Somebody has to lead it from here on."));
        question.lineLabel = say(QT_TRANSLATE_NOOP("incidents::BoardPage", "Lead"));
        question.line = actor;
        question.lineRequired = true;
        break;
    case desk::Gate::WantsReason:
        question.why = say(QT_TRANSLATE_NOOP("incidents::BoardPage", "Going back is written to the timeline with its reason."));
        question.textLabel = say(QT_TRANSLATE_NOOP("incidents::BoardPage", "Reason"));
        question.textRequired = true;
        break;
    }
    kit::ask(window, question, [move = std::move(move)](const kit::Reply &reply) { move(reply.line, reply.text); });
}

} // namespace incidents
