// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <atomic>

namespace base
{

/// Source of the present: UTC in milliseconds since 1970. Injected everywhere, so that tests and drills own time.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0;
};

/// The machine's clock. Safe from any thread.
class SystemClock : public Clock
{
public:
    qint64 now() const override;
};

/// A clock that a drill or a test sets. Safe from any thread.
class SetClock : public Clock
{
public:
    explicit SetClock(qint64 start) : m_now(start) {}
    qint64 now() const override { return m_now.load(); }
    void set(qint64 ms) { m_now.store(ms); }
    void advance(qint64 ms) { m_now.fetch_add(ms); }

private:
    std::atomic<qint64> m_now;
};

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 3'600'000;
inline constexpr qint64 dayMs = 86'400'000;

} // namespace base
