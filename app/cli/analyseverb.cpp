// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "verb.h"
#include <QCoroFuture>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli
{
namespace
{

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

/// Three digits say all that the model knows.
double rounded(float value) { return std::round(double(value) * 1000) / 1000; }

QJsonObject objectOf(const analysis::Signals &found)
{
    QJsonArray topics;
    for (const auto &topic : found.topics)
        topics.append(QJsonObject{{u"name"_s, QLatin1StringView(analysis::topicNames[size_t(topic.topic)])}, {u"confidence"_s, rounded(topic.confidence)}});
    QJsonObject out{{u"language"_s, found.language}, {u"topics"_s, topics}};
    const auto judged = [&](const QString &name, const QJsonValue &value) { out.insert(name, found.judged() ? value : QJsonValue()); };
    const auto &p = found.sentimentProbabilities;
    judged(u"sentiment"_s, domain::sentimentName(found.sentiment));
    judged(u"sentiment_probabilities"_s, QJsonObject{{u"negative"_s, rounded(p[0])}, {u"neutral"_s, rounded(p[1])}, {u"positive"_s, rounded(p[2])}});
    judged(u"confidence"_s, rounded(found.confidence));
    judged(u"emotion"_s, found.judged() ? QJsonValue(QLatin1StringView(analysis::emotionNames[size_t(found.emotion)])) : QJsonValue());
    judged(u"distress"_s, rounded(found.distress));
    judged(u"rumour"_s, rounded(found.rumour));
    return out;
}

QString lineOf(const analysis::Signals &found)
{
    QStringList parts{found.language};
    if (found.judged()) {
        parts << u"%1 %2 %"_s.arg(domain::sentimentName(found.sentiment)).arg(std::lround(found.confidence * 100))
              << QString(QLatin1StringView(analysis::emotionNames[size_t(found.emotion)]));
        if (found.distress >= analysis::distressThreshold)
            parts << say(QT_TRANSLATE_NOOP("Cli", "possible distress"));
        if (found.rumour >= analysis::rumourThreshold)
            parts << say(QT_TRANSLATE_NOOP("Cli", "claim worth checking"));
    }
    for (const auto &topic : found.topics)
        parts << u"%1 %2 %"_s.arg(QLatin1StringView(analysis::topicNames[size_t(topic.topic)])).arg(std::lround(topic.confidence * 100));
    return parts.join(u" · "_s);
}

/// One line of input as a text, or the reason why it is none. A line that begins with { is a JSON object with `text`.
QString textOf(QByteArrayView line, QString &problem)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(line);
    if (utf8.hasError())
        problem = say(QT_TRANSLATE_NOOP("Cli", "not valid UTF-8; what could be read was analysed"));
    if (!decoded.trimmed().startsWith(u'{'))
        return decoded;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return decoded; // a post may begin with a brace
    const QJsonValue text = document.object().value("text"_L1);
    if (!text.isString())
        problem = say(QT_TRANSLATE_NOOP("Cli", "the object has no text"));
    return text.toString();
}

} // namespace

QCoro::Task<int> runAnalyse(Call call)
{
    QCommandLineParser parser;
    if (!parse(parser, call, "analyse"))
        co_return badUsage;
    // A workspace that is named may have been taught; without one the models judge as they ship.
    QByteArray taught;
    if (!call.workspace.isEmpty() && QFile::exists(call.workspace)) {
        auto desk = openDesk(call, false);
        if (!desk)
            co_return workFailed;
        auto taughtPending = desk->workspace->mentions().personalModel();
        taught = (co_await taughtPending).value_or(QByteArray());
    }
    const auto analyser = analysis::Analyser::shippedWith(taught);
    if (!analyser) {
        Out::error(sentence(analyser.error()));
        co_return workFailed;
    }
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly)) {
        Out::error(say(QT_TRANSLATE_NOOP("Cli", "Standard input cannot be read.")));
        co_return workFailed;
    }
    Out out(call.json);
    qint64 number = 0;
    for (;;) {
        QByteArray line = input.readLine();
        if (line.isEmpty())
            break;
        ++number;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        QString problem;
        const auto found = (*analyser)->analyse(textOf(line, problem));
        if (!problem.isEmpty())
            Out::error(say(QT_TRANSLATE_NOOP("Cli", "Line %1: %2.")).arg(number).arg(problem));
        if (call.json)
            out.object(objectOf(found));
        else
            out.line(lineOf(found));
    }
    co_return done;
}

} // namespace cli
