// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"
#include "theme.h"
#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kit
{

namespace
{

QPixmap rendered(const QString &name, const QSize &pixels, const QColor &colour, bool mirrored)
{
    const QString key = QStringLiteral("kit/%1/%2x%3/%4/%5").arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba(), 8, 16).arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QString file = QStringLiteral(":/kit/icons/%1.svg").arg(name);
    if (!QFile::exists(file))
        file = QStringLiteral(":/kit/icons/quest.svg");
    QSvgRenderer svg(file);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    svg.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, colour(mode, state), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const bool mirrored = isDirectional(m_name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        QPixmap out = rendered(m_name, size, colour(mode, state), mirrored);
        out.setDevicePixelRatio(scale);
        return out;
    }
    QIconEngine *clone() const override { return new TintedEngine(m_name); }
    QString key() const override { return QStringLiteral("kit"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Theme &theme = Theme::of(nullptr);
        if (mode == QIcon::Disabled)
            return theme.t4;
        if (mode == QIcon::Selected || state == QIcon::On)
            return theme.accent;
        return mode == QIcon::Active ? theme.t1 : theme.t2;
    }

    QString m_name;
};

} // namespace

bool isDirectional(QAnyStringView name)
{
    // Clocks, checks, phones, media and the trace keep their side.
    for (const char *directional : {"arrowR", "chevL", "chevR", "step", "mega"}) {
        if (name == QAnyStringView(directional))
            return true;
    }
    return false;
}

QIcon icon(QAnyStringView name)
{
    initResources();
    return QIcon(new TintedEngine(name.toString()));
}

void paintIcon(QPainter *painter, const QRectF &rect, QAnyStringView name, const QColor &colour, Qt::LayoutDirection direction)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize().expandedTo({1, 1});
    const bool mirrored = direction == Qt::RightToLeft && isDirectional(name);
    const QPixmap pixmap = rendered(name.toString(), pixels, colour, mirrored);
    // Whole device pixels keep the strokes as sharp as they were rendered.
    const QPointF snapped(qRound(rect.x() * ratio) / ratio, qRound(rect.y() * ratio) / ratio);
    painter->drawPixmap(QRectF(snapped, QSizeF(pixels) / ratio), pixmap, pixmap.rect());
}

QStringList iconNames()
{
    initResources();
    QStringList names;
    const auto files = QDir(QStringLiteral(":/kit/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names << file.chopped(4);
    return names;
}

} // namespace kit
