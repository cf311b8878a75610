// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include <QColor>
#include <QPalette>
#include <span>

class QWidget;

namespace kit
{

/// Makes the themes and icons that are compiled into this room reachable. Call once before anything else of
/// kit.
void initResources();

enum class Sentiment { Unjudged, Negative, Neutral, Positive };

/// The tokens of one mode (visual design, chapter 2). A value; painters ask for it with Theme::of(widget).
struct Theme {
    struct Role {
        const char *name;
        QColor Theme::*colour;
    };

    QString name;
    bool dark = false;
    int shadowBlur = 16;

    // Neutral and accent
    QColor canvas, surface, sunken, raised, hover, line, line2, edge;
    QColor t1, t2, t3, t4, onInk;
    QColor accent, accentH, accentW, onAccent;
    // Severity I to IV: fill, text on the fill, text on any background, wash
    QColor s1, s2, s3, s4, s1o, s2o, s3o, s4o, s1t, s2t, s3t, s4t, s1w, s2w, s3w, s4w;
    // Sentiment: fill, text, chip
    QColor neg, neu, pos, negt, neut, post, negw, neuw, posw;
    // Charts, marks, overlays
    QColor grid, band, bandline, ghost, mark, paste, scrim, shadow;

    /// Reads :/kit/theme/<name>.json ("light", "dark", "contrast"). Fails with NotFound or Invalid (a missing
    /// or bad token).
    static base::Result<Theme> load(const QString &name);
    /// The theme a widget is painted with: the nearest ThemeHost up the parents, else the application's, else
    /// light.
    static const Theme &of(const QWidget *widget);
    /// Every token by name, for the contrast test and the gallery.
    static std::span<const Role> roles();

    /// Level 1 (red) to 4 (blue); any other number is calm, which has no hue.
    QColor severityFill(int level) const;
    QColor severityOn(int level) const;
    QColor severityText(int level) const;
    QColor severityWash(int level) const;
    QColor sentimentFill(Sentiment s) const;
    QColor sentimentText(Sentiment s) const;
    QColor sentimentWash(Sentiment s) const;

    QPalette palette() const;
};

/// Contrast of two opaque colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace kit
