// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlines.h"
#include "base/isotime.h"
#include "base/whendone.h"
#include "desk/alertwords.h"
#include "desk/words.h"
#include "verb.h"

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

QString found(const store::AlertCard &card)
{
    using domain::RuleKind;
    const auto &alert = card.alert;
    const QString rule = alert.ruleName.isEmpty() ? desk::words::alertKind(alert.kind) : alert.ruleName;
    const QString place = !alert.subjectName.isEmpty() ? alert.subjectName
        : card.watchName.isEmpty()                     ? say(QT_TRANSLATE_NOOP("Cli", "all mentions"))
                                                       : card.watchName;
    const QString begin = u"%1  %2 (%3): "_s.arg(base::isoUtc(alert.opened), rule, place);
    if (alert.kind == RuleKind::SilentFeed)
        return begin + say(QT_TRANSLATE_NOOP("Cli", "nothing for %1 minutes")).arg(alert.count, 0, 'f', 0);
    if (alert.kind == RuleKind::BigAuthor)
        return begin + say(QT_TRANSLATE_NOOP("Cli", "an audience of %1")).arg(alert.multiple, 0, 'f', 0);
    if (alert.kind == RuleKind::Coordination)
        return begin
            + say(alert.isOfLink() ? QT_TRANSLATE_NOOP("Cli", "%1 shares of one link in %2 minutes") : QT_TRANSLATE_NOOP("Cli", "%1 copies in %2 minutes"))
                  .arg(alert.count, 0, 'f', 0)
                  .arg(alert.windowMinutes);
    if (alert.kind == RuleKind::RatingFall)
        return begin + say(QT_TRANSLATE_NOOP("Cli", "%1 stars, usually %2")).arg(alert.count, 0, 'f', 2).arg(alert.expected, 0, 'f', 2);
    if (alert.kind == RuleKind::ReportBurst)
        return begin + say(QT_TRANSLATE_NOOP("Cli", "%1 reports, usually %2")).arg(alert.count, 0, 'f', 0).arg(alert.expected, 0, 'f', 1);
    return begin
        + say(QT_TRANSLATE_NOOP("Cli", "%1 mentions in %2 minutes, usually %3"))
              .arg(alert.count, 0, 'f', 0)
              .arg(alert.windowMinutes)
              .arg(alert.expected, 0, 'f', 1);
}

} // namespace

QString alertLine(const store::AlertCard &card)
{
    QString out = found(card);
    for (const QString &more : {desk::words::also(card.also), desk::words::inStep(card.alert)})
        if (!more.isEmpty())
            out += u"; "_s + more;
    return out.remove(QChar(0x2066)).remove(QChar(0x2069)); // a terminal sets directions by itself
}

void printAlert(store::Workspace &workspace, const domain::Alert &alert)
{
    base::whenDone(workspace.alerts().alert(alert.id), &workspace, [](const base::Result<store::AlertCard> &card) {
        if (card)
            Out::error(alertLine(*card));
    });
}

} // namespace cli
