// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradeview.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include <QPainter>
#include <QVBoxLayout>

using kit::TextRole;
using kit::Theme;

namespace shell
{

UpgradeView::UpgradeView(desk::Upgrade &upgrade, const QString &name, QWidget *parent)
    : QWidget(parent), m_upgrade(upgrade), m_step(new kit::InkLabel({}, TextRole::Body, &Theme::t2, this)), m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("upgradeView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 28);
    column->setSpacing(8);
    auto *title = new kit::InkLabel(tr("Bringing “%1” to this version").arg(name), TextRole::Title, &Theme::t1, this);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *why = new kit::InkLabel(
        tr("A copy of it as it is now is kept beside it. The window opens when this is done; closing it now changes nothing that was stored."), TextRole::Body,
        &Theme::t2, this);
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(8);
    m_bar->setFixedHeight(8);
    m_bar->setObjectName(QStringLiteral("upgradeBar"));
    m_bar->setAccessibleName(tr("How far it is"));
    column->addWidget(m_bar);
    m_step->setObjectName(QStringLiteral("upgradeStep"));
    column->addWidget(m_step);
    column->addStretch(1);
    connect(&upgrade, &desk::Upgrade::progressed, this, &UpgradeView::refresh);
    refresh();
}

void UpgradeView::refresh()
{
    m_step->setText(m_upgrade.sentence());
    m_bar->setAccessibleDescription(m_upgrade.sentence());
    update();
}

void UpgradeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.canvas);
    const QRectF bar = m_bar->geometry();
    painter.fillRect(bar, theme.line);
    painter.fillRect(kit::visualRect(layoutDirection(), bar, QRectF(bar.left(), bar.top(), bar.width() * m_upgrade.share(), bar.height())), theme.accent);
}

} // namespace shell
