// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugereader.h"
#include "internal/database.h"
#include <algorithm>

using base::Result;

namespace store
{
GaugeReader::GaugeReader(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<QList<GaugeLine>>> GaugeReader::gauges()
{
    return m_database.read<QList<GaugeLine>>([](Connection &connection) -> Result<QList<GaugeLine>> {
        QList<GaugeLine> out;
        auto rows = connection.run("SELECT g.id, g.name, g.kind, g.source, g.step, g.changed, r.at, r.sum, r.number FROM gauge g "
                                   "JOIN reading r ON r.gauge=g.key AND r.at=(SELECT max(x.at) FROM reading x WHERE x.gauge=g.key) ORDER BY g.name, g.id");
        while (rows.next())
            out.append({rows.text(0), rows.text(1), domain::gaugeKindFromName(rows.text(2)), rows.text(3), rows.number(4), rows.number(5),
                {rows.number(6), rows.real(7), rows.number(8)}});
        return out;
    });
}

QFuture<Result<QList<domain::Reading>>> GaugeReader::readings(QString id, qint64 to, int limit)
{
    return m_database.read<QList<domain::Reading>>([=](Connection &connection) -> Result<QList<domain::Reading>> {
        QList<domain::Reading> out;
        auto rows = connection.run("SELECT at, sum, number FROM reading WHERE gauge=(SELECT key FROM gauge WHERE id=?) AND (?=0 OR at<?) "
                                   "ORDER BY at DESC LIMIT ?",
            id, to, to, limit);
        while (rows.next())
            out.append({rows.number(0), rows.real(1), rows.number(2)});
        std::reverse(out.begin(), out.end());
        return out;
    });
}

} // namespace store
