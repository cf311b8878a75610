// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "../mentionbatch.h"
#include "connection.h"

namespace store
{

/// Writes readings. Lives on the writer thread, inside somebody's transaction; keeps the gauges' keys in memory.
class Readings
{
public:
    explicit Readings(Connection &connection) : m_connection(connection) {}
    /// Puts a row of figures in place of one of the same time. False when it says what is stored already.
    bool put(const PreparedReading &reading, qint64 now);
    /// Adds what a mention says to the reading of its hour.
    void add(const PreparedReading &reading, qint64 now);
    /// After a failure: new keys were rolled back.
    void forget() { m_keys.clear(); }

private:
    qint64 keyOf(const PreparedReading &reading, qint64 now);
    Connection &m_connection;
    QHash<QString, qint64> m_keys;
};

} // namespace store
