// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugereader.h"
#include "internal/database.h"
#include <algorithm>

using base::Result;

namespace store
{
namespace
{

constexpr int mostReadings = 20'000;

QList<domain::Reading> readingsOf(Connection &connection, qint64 gauge, qint64 to)
{
    QList<domain::Reading> out;
    auto rows = connection.run("SELECT at, sum, number FROM reading WHERE gauge=? AND (?=0 OR at<?) ORDER BY at DESC LIMIT ?", gauge, to, to, mostReadings);
    while (rows.next())
        out.append({rows.number(0), rows.real(1), rows.number(2)});
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace

GaugeReader::GaugeReader(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<QList<GaugeLine>>> GaugeReader::gauges(qint64 to, QHash<QString, qint64> known)
{
    return m_database.read<QList<GaugeLine>>([to, known = std::move(known)](Connection &connection) -> Result<QList<GaugeLine>> {
        QList<GaugeLine> out;
        QList<qint64> keys;
        {
            auto rows = connection.run("SELECT key, id, name, kind, source, step, changed FROM gauge ORDER BY name, id");
            while (rows.next()) {
                keys.append(rows.number(0));
                out.append({rows.text(1), rows.text(2), domain::gaugeKindFromName(rows.text(3)), rows.text(4), rows.number(5), rows.number(6), {}});
            }
        }
        for (qsizetype i = 0; i < out.size(); ++i)
            if (known.value(out[i].id, -1) != out[i].changed)
                out[i].readings = readingsOf(connection, keys[i], to);
        return out;
    });
}

} // namespace store
