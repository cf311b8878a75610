// SPDX-License-Identifier: GPL-3.0-or-later
#include "ulid.h"
#include <QMutex>
#include <QRandomGenerator>
#include <array>

namespace base
{
namespace
{
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
}

QString base32(const QByteArray &bytes, int chars)
{
    QString out(chars, QLatin1Char('0'));
    for (int i = 0; i < chars; ++i) {
        int value = 0;
        for (int bit = 0; bit < 5; ++bit) {
            const int at = i * 5 + bit;
            const int byte = at / 8;
            const int set = byte < bytes.size() ? (quint8(bytes[byte]) >> (7 - at % 8)) & 1 : 0;
            value = value * 2 + set;
        }
        out[i] = QLatin1Char(alphabet[value]);
    }
    return out;
}

QString newUlid(qint64 nowMs)
{
    static QMutex mutex;
    static qint64 lastTime = -1;
    static std::array<quint8, 10> random{};

    const QMutexLocker lock(&mutex);
    if (nowMs == lastTime) {
        for (int i = 9; i >= 0 && ++random[size_t(i)] == 0; --i) {}
    } else {
        lastTime = nowMs;
        auto *generator = QRandomGenerator::system();
        for (auto &byte : random)
            byte = quint8(generator->bounded(256));
        random[0] &= 0x7f; // room to count upwards within one millisecond
    }
    QString out(26, QLatin1Char('0'));
    quint64 time = quint64(nowMs) & 0xffffffffffffULL;
    for (int i = 9; i >= 0; --i, time >>= 5)
        out[i] = QLatin1Char(alphabet[time & 31]);
    const QString tail = base32(QByteArray(reinterpret_cast<const char *>(random.data()), 10), 16);
    return out.left(10) + tail;
}

bool isUlid(QStringView text)
{
    if (text.size() != 26 || text[0] > QLatin1Char('7'))
        return false;
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c != QLatin1Char('\0') && QLatin1StringView(alphabet).contains(c); });
}

} // namespace base
