// SPDX-License-Identifier: GPL-3.0-or-later
#include "type.h"
#include "themehost.h"
#include <QGuiApplication>
#include <QScreen>

namespace kit
{

namespace
{

enum class Family { Text, Display, Serif, Mono };

struct Spec {
    qreal pixels;
    int line;
    int weight;
    Family family;
};

constexpr Spec specs[] = {
    {44, 64, 700, Family::Display},
    {36, 44, 600, Family::Display},
    {26, 32, 600, Family::Display},
    {28, 34, 600, Family::Display},
    {20, 24, 600, Family::Display},
    {20, 28, 600, Family::Display},
    {22, 24, 600, Family::Display},
    {15, 20, 600, Family::Display},
    {15, 24, 400, Family::Text},
    {15, 24, 600, Family::Text},
    {14, 20, 600, Family::Text},
    {13, 20, 400, Family::Text},
    {13, 20, 600, Family::Text},
    {12.5, 16, 500, Family::Text},
    {12.5, 18, 400, Family::Text},
    {12.5, 18, 600, Family::Text},
    {12, 16, 400, Family::Text},
    {12, 16, 600, Family::Text},
    {11.5, 16, 500, Family::Text},
    {11.5, 16, 400, Family::Text},
    {11.5, 16, 600, Family::Text},
    {11, 16, 400, Family::Text},
    {11, 16, 600, Family::Text},
    {11, 18, 700, Family::Text},
    {10.5, 14, 500, Family::Text},
    {9.5, 12, 600, Family::Text},
    {15, 25, 400, Family::Serif},
    {11, 16, 400, Family::Mono},
};
static_assert(std::size(specs) == static_cast<size_t>(TextRole::Count_));

QStringList families(Family family, const QString &language)
{
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList out;
        for (const char *n : names)
            out << QLatin1String(n);
        return out;
    };
    const bool zh = language == QLatin1String("zh"), fa = language == QLatin1String("fa");
    switch (family) {
    case Family::Mono: return list({"JetBrains Mono", "DejaVu Sans Mono", "monospace"});
    case Family::Serif:
        if (zh)
            return list({"Noto Serif", "Noto Serif CJK SC", "serif"});
        if (fa)
            return list({"Noto Naskh Arabic", "Noto Serif", "serif"});
        return list({"Noto Serif", "Noto Serif CJK SC", "Noto Naskh Arabic", "serif"});
    case Family::Display:
        if (zh)
            return list({"Inter Display", "Inter", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"});
        if (fa)
            return list({"Vazirmatn", "Noto Sans Arabic", "Inter Display", "Segoe UI"});
        return list({"Inter Display", "Inter", "Noto Sans", "Segoe UI", "Noto Sans CJK SC", "Vazirmatn", "Noto Sans Arabic"});
    case Family::Text:
        if (zh)
            return list({"Inter", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI"});
        if (fa)
            return list({"Vazirmatn", "Noto Sans Arabic", "Inter", "Segoe UI"});
        break;
    }
    return list({"Inter", "Noto Sans", "Segoe UI", "Noto Sans CJK SC", "Vazirmatn", "Noto Sans Arabic"});
}

QFont make(const Spec &spec, qreal pixels, const QString &language)
{
    QFont font;
    font.setFamilies(families(spec.family, language));
    // Half pixels exist only as point sizes; the resolution cancels out when the text is drawn.
    const QScreen *screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(pixels * 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0));
    font.setWeight(QFont::Weight(spec.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool smallScript(const QString &language) { return language == QLatin1String("zh") || language == QLatin1String("fa"); }

} // namespace

Type::Type(const QString &language, int percent) : m_language(language), m_percent(std::clamp(percent, 90, 150))
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        Spec spec = specs[i];
        const bool letters = static_cast<TextRole>(i) != TextRole::Initials;
        if (smallScript(language) && letters && spec.family == Family::Text)
            spec.pixels = std::max(spec.pixels, 12.0);
        // Bold Han characters fill in below 13 px.
        if (language == QLatin1String("zh") && spec.pixels < 13 && spec.weight > 500)
            spec.weight = 500;
        m_fonts[i] = make(spec, spec.pixels * m_percent / 100, language);
    }
}

QFont Type::sized(qreal pixels, int weight) const { return make({pixels, 0, weight, Family::Text}, pixels, m_language); }

int Type::lineHeight(TextRole role) const
{
    int line = specs[static_cast<size_t>(role)].line;
    if (m_language == QLatin1String("fa"))
        line += 2;
    return scaled(line);
}

const Type &Type::of(const QWidget *widget)
{
    if (const ThemeHost *host = ThemeHost::of(widget))
        return host->type();
    static const Type fallback;
    return fallback;
}

} // namespace kit
