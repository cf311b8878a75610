// SPDX-License-Identifier: GPL-3.0-or-later
#include "readings.h"

namespace store
{

qint64 Readings::keyOf(const PreparedReading &reading, qint64 now)
{
    auto it = m_keys.find(reading.gauge);
    if (it == m_keys.end()) {
        qint64 key = m_connection.number("SELECT key FROM gauge WHERE id=?", reading.gauge);
        if (key == 0)
            key = m_connection
                      .run("INSERT INTO gauge(id,name,kind,source,step,changed) VALUES(?,?,?,?,?,?)", reading.gauge, reading.name,
                          domain::gaugeKindName(reading.kind), reading.source, reading.stepMs, now)
                      .lastId();
        it = m_keys.insert(reading.gauge, key);
    }
    return *it;
}

bool Readings::put(const PreparedReading &reading, qint64 now)
{
    const qint64 key = keyOf(reading, now);
    auto written = m_connection.run("INSERT INTO reading(gauge,at,sum,number) VALUES(?,?,?,?) ON CONFLICT(gauge,at) DO UPDATE SET sum=excluded.sum, "
                                    "number=excluded.number WHERE sum<>excluded.sum OR number<>excluded.number",
        key, reading.reading.at, reading.reading.sum, reading.reading.number);
    if (written.changes() == 0)
        return false;
    m_connection.run("UPDATE gauge SET changed=max(changed+1,?) WHERE key=?", now, key);
    return true;
}

void Readings::add(const PreparedReading &reading, qint64 now)
{
    const qint64 key = keyOf(reading, now);
    m_connection.run("INSERT INTO reading(gauge,at,sum,number) VALUES(?,?,?,?) ON CONFLICT(gauge,at) DO UPDATE SET sum=sum+excluded.sum, "
                     "number=number+excluded.number",
        key, reading.reading.at, reading.reading.sum, reading.reading.number);
    m_connection.run("UPDATE gauge SET changed=max(changed+1,?) WHERE key=?", now, key);
}

} // namespace store
