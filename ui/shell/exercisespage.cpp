// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercisespage.h"
#include "ui/kit/button.h"
#include "ui/kit/hairline.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/segmented.h"
#include <QHBoxLayout>
#include <QPainter>

using kit::TextRole;
using kit::Theme;

namespace shell
{

ExercisesPage::ExercisesPage(const QList<DrillChoice> &choices, QWidget *parent) : Page(parent)
{
    setObjectName(QStringLiteral("exercisesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(8);
    column->addWidget(new kit::InkLabel(tr("Exercises"), TextRole::Title, &Theme::t1, this));
    column->addWidget(
        new kit::InkLabel(tr("A drill plays into a workspace of its own with its own band of colour. Nothing can leave it. Scores come with incident command."),
            TextRole::Body, &Theme::t2, this));
    auto *speedRow = new QHBoxLayout;
    auto *speed = new kit::Segmented(this);
    speed->setAccessibleName(tr("Speed"));
    for (const auto &text : {tr("as in life"), tr("×10"), tr("×60"), tr("×240")})
        speed->addSegment(text);
    speed->setCurrent(2);
    speedRow->addWidget(new kit::InkLabel(tr("Speed"), TextRole::Body, &Theme::t2, this));
    speedRow->addSpacing(12);
    speedRow->addWidget(speed);
    speedRow->addStretch(1);
    column->addSpacing(8);
    column->addLayout(speedRow);
    column->addSpacing(8);
    for (const auto &choice : choices) {
        column->addWidget(new kit::Hairline(Qt::Horizontal, false, this));
        auto *row = new QHBoxLayout;
        auto *texts = new QVBoxLayout;
        texts->addWidget(new kit::InkLabel(choice.title, TextRole::CardTitle, &Theme::t1, this));
        auto *about = new kit::InkLabel(choice.about, TextRole::Body, &Theme::t2, this);
        about->setWordWrap(true);
        texts->addWidget(about);
        row->addLayout(texts, 1);
        row->addWidget(new kit::InkLabel(choice.length, TextRole::Detail, &Theme::t3, this));
        auto *play = new kit::Button(tr("Play"), kit::ButtonRole::Primary, this);
        play->setObjectName(QStringLiteral("play-") + choice.name);
        play->setAccessibleName(tr("Play %1").arg(choice.title));
        row->addSpacing(16);
        row->addWidget(play);
        column->addLayout(row);
        connect(play, &QAbstractButton::clicked, this, [this, name = choice.name, speed] {
            static constexpr double speeds[] = {1, 10, 60, 240};
            Q_EMIT drillRequested(name, speeds[std::clamp(speed->current(), 0, 3)]);
        });
    }
    column->addStretch(1);
}

void ExercisesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).canvas);
}

} // namespace shell
