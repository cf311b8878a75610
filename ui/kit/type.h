// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <array>

class QWidget;

namespace kit
{

/// What a text is for (visual design 2.6). Sizes are pixels at 100 %.
enum class TextRole {
    Hero,          ///< level numeral, 44/700 display
    Big,           ///< 36/600 display
    BigSmall,      ///< 26/600 display
    Medium,        ///< 28/600 display
    Clock,         ///< clock in a header, 20/600 display
    Title,         ///< screen title, 20/600 display
    LevelName,     ///< 22/600 display
    TraceLevel,    ///< level in the trace bar, 15/600 display
    Reading,       ///< 15/400
    ReadingStrong, ///< 15/600
    CardTitle,     ///< 14/600
    Body,          ///< 13/400
    BodyStrong,    ///< 13/600
    Control,       ///< buttons and fields, 12.5/500
    Row,           ///< dense rows, 12.5/400
    RowStrong,     ///< 12.5/600
    Detail,        ///< 12/400
    DetailStrong,  ///< 12/600
    Label,         ///< chips, headers, 11.5/500
    Chip,          ///< 11.5/400
    ChipStrong,    ///< 11.5/600
    Caption,       ///< axis, captions, 11/400
    CaptionStrong, ///< 11/600
    Badge,         ///< severity numeral, 11/700
    KeyCap,        ///< 10.5/500
    Initials,      ///< 9.5/600
    Statement,     ///< 15/400 serif
    Mono,          ///< 11/400 mono
    Count_
};

/// Fonts for one language and one text size. A value; widgets reach the current one with Type::of(this).
class Type
{
public:
    /// `language` is a two letter code ("en", "fa", "zh"); `percent` is 90 to 150.
    explicit Type(const QString &language = QStringLiteral("en"), int percent = 100);

    const QFont &font(TextRole role) const { return m_fonts[static_cast<size_t>(role)]; }
    /// A text font of any pixel size at 100 %, for figures whose size follows their frame (rings, avatars).
    QFont sized(qreal pixels, int weight) const;
    /// Distance of two base lines of a role, with two pixels more for Persian body text.
    int lineHeight(TextRole role) const;
    /// A pixel length that has to grow with the text.
    int scaled(int pixels) const { return (pixels * m_percent + 50) / 100; }
    QString language() const { return m_language; }
    int percent() const { return m_percent; }

    static const Type &of(const QWidget *widget);

private:
    QString m_language;
    int m_percent = 100;
    std::array<QFont, static_cast<size_t>(TextRole::Count_)> m_fonts;
};

} // namespace kit
