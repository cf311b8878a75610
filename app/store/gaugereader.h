// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "values.h"
#include <QFuture>
#include <QObject>

namespace store
{

class Database;

/// Ratings and reports over time. Any thread.
class GaugeReader : public QObject
{
    Q_OBJECT
public:
    explicit GaugeReader(Database &database, QObject *parent = nullptr);

    /// Every gauge that has a reading, by name.
    QFuture<base::Result<QList<GaugeLine>>> gauges();
    /// The newest `limit` readings before `to` (0 for no end), oldest first.
    QFuture<base::Result<QList<domain::Reading>>> readings(QString id, qint64 to, int limit);

private:
    Database &m_database;
};

} // namespace store
