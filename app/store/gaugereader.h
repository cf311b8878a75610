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

    /// Every gauge by name, with its newest readings before `to` (UTC ms, 0 for no end), at most 20,000. One whose `changed` is
    /// as in `known`, by id, comes without them.
    QFuture<base::Result<QList<GaugeLine>>> gauges(qint64 to = 0, QHash<QString, qint64> known = {});

private:
    Database &m_database;
};

} // namespace store
