// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"
#include "drawnaccessible.h"
#include "themehost.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

// Q_INIT_RESOURCE declares a function at global scope, so it cannot stand inside a namespace.
static void initKitResources() { Q_INIT_RESOURCE(kit); }

namespace kit
{

namespace
{

#define ROLE(n)                                                                                                                                                \
    Theme::Role { #n, &Theme::n }
constexpr Theme::Role allRoles[] = {
    ROLE(canvas),
    ROLE(surface),
    ROLE(sunken),
    ROLE(raised),
    ROLE(hover),
    ROLE(line),
    ROLE(line2),
    ROLE(edge),
    ROLE(t1),
    ROLE(t2),
    ROLE(t3),
    ROLE(t4),
    ROLE(onInk),
    ROLE(accent),
    ROLE(accentH),
    ROLE(accentW),
    ROLE(onAccent),
    ROLE(s1),
    ROLE(s2),
    ROLE(s3),
    ROLE(s4),
    ROLE(s1o),
    ROLE(s2o),
    ROLE(s3o),
    ROLE(s4o),
    ROLE(s1t),
    ROLE(s2t),
    ROLE(s3t),
    ROLE(s4t),
    ROLE(s1w),
    ROLE(s2w),
    ROLE(s3w),
    ROLE(s4w),
    ROLE(neg),
    ROLE(neu),
    ROLE(pos),
    ROLE(negt),
    ROLE(neut),
    ROLE(post),
    ROLE(negw),
    ROLE(neuw),
    ROLE(posw),
    ROLE(grid),
    ROLE(band),
    ROLE(bandline),
    ROLE(ghost),
    ROLE(mark),
    ROLE(paste),
    ROLE(scrim),
    ROLE(shadow),
};
#undef ROLE

double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

void initResources()
{
    initKitResources();
    installDrawnAccessible();
}

base::Result<Theme> Theme::load(const QString &name)
{
    QFile file(QStringLiteral(":/kit/theme/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::NotFound, "theme.load", name);
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colours = root.value(QLatin1String("colours")).toObject();
    Theme theme;
    theme.name = name;
    theme.dark = root.value(QLatin1String("dark")).toBool();
    theme.shadowBlur = root.value(QLatin1String("shadowBlur")).toInt(16);
    for (const Role &role : allRoles) {
        const QColor colour(colours.value(QLatin1String(role.name)).toString());
        if (!colour.isValid())
            return base::fail(base::ErrorKind::Invalid, "theme.load", QLatin1String(role.name));
        theme.*role.colour = colour;
    }
    return theme;
}

const Theme &Theme::of(const QWidget *widget)
{
    if (const ThemeHost *host = ThemeHost::of(widget))
        return host->theme();
    static const Theme fallback = [] {
        initResources();
        return load(QStringLiteral("light")).value_or(Theme());
    }();
    return fallback;
}

std::span<const Theme::Role> Theme::roles() { return allRoles; }

QColor Theme::severityFill(int level) const
{
    const QColor of[] = {edge, s1, s2, s3, s4};
    return of[level >= 1 && level <= 4 ? level : 0];
}

QColor Theme::severityOn(int level) const
{
    const QColor of[] = {t2, s1o, s2o, s3o, s4o};
    return of[level >= 1 && level <= 4 ? level : 0];
}

QColor Theme::severityText(int level) const
{
    const QColor of[] = {t2, s1t, s2t, s3t, s4t};
    return of[level >= 1 && level <= 4 ? level : 0];
}

QColor Theme::severityWash(int level) const
{
    const QColor of[] = {surface, s1w, s2w, s3w, s4w};
    return of[level >= 1 && level <= 4 ? level : 0];
}

QColor Theme::sentimentFill(Sentiment s) const
{
    switch (s) {
    case Sentiment::Negative: return neg;
    case Sentiment::Positive: return pos;
    case Sentiment::Neutral:
    case Sentiment::Unjudged: break;
    }
    return neu;
}

QColor Theme::sentimentText(Sentiment s) const
{
    switch (s) {
    case Sentiment::Negative: return negt;
    case Sentiment::Positive: return post;
    case Sentiment::Neutral:
    case Sentiment::Unjudged: break;
    }
    return neut;
}

QColor Theme::sentimentWash(Sentiment s) const
{
    switch (s) {
    case Sentiment::Negative: return negw;
    case Sentiment::Positive: return posw;
    case Sentiment::Neutral:
    case Sentiment::Unjudged: break;
    }
    return neuw;
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, canvas);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, surface);
    set(QPalette::Button, surface);
    set(QPalette::WindowText, t1);
    set(QPalette::Text, t1);
    set(QPalette::ButtonText, t1);
    set(QPalette::BrightText, onInk);
    set(QPalette::PlaceholderText, t3);
    set(QPalette::Highlight, accentW);
    set(QPalette::HighlightedText, t1);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, hover);
    set(QPalette::Mid, line);
    set(QPalette::Dark, line2);
    set(QPalette::Shadow, edge);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, t1);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t4);
    return p;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace kit
