// SPDX-License-Identifier: GPL-3.0-or-later
#include "replaydialog.h"
#include "desk/alertwords.h"
#include "replaypanel.h"
#include "ui/charts/streamchart.h"
#include "ui/kit/button.h"
#include "ui/kit/inklabel.h"
#include <QHBoxLayout>
#include <QPainter>

using kit::TextRole;
using kit::Theme;

namespace monitor
{

ReplayDialog::ReplayDialog(desk::ReplayModel &model, QWidget *window) : QDialog(window)
{
    setObjectName(QStringLiteral("replayDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("“%1” on the past").arg(desk::words::ruleName(model.rule())));
    const QSize room = window->size();
    resize(std::min(1180, room.width() * 92 / 100), std::min(680, room.height() * 90 / 100));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new kit::InkLabel(windowTitle(), TextRole::Title, &Theme::t1, this));
    auto *panel = new ReplayPanel(model, this);
    column->addWidget(panel, 1);
    auto *foot = new QHBoxLayout;
    auto *help =
        new kit::InkLabel(tr("Left and Right go from alert to alert, Enter opens the monitor there, T is the table."), TextRole::Detail, &Theme::t3, this);
    help->setWordWrap(true);
    auto *close = new kit::Button(tr("Close"), kit::ButtonRole::Default, this);
    close->setObjectName(QStringLiteral("replayClose"));
    close->setAutoDefault(false);
    foot->addWidget(help, 1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(panel, &ReplayPanel::momentRequested, this, [this](const QString &watch, qint64 at) {
        accept();
        Q_EMIT momentRequested(watch, at);
    });
    panel->chart()->setFocus();
}

void ReplayDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).raised);
}

} // namespace monitor
