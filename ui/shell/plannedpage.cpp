// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedpage.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/inklabel.h"
#include <QVBoxLayout>

namespace shell
{

PlannedPage::PlannedPage(const QString &title, const QString &willBe, QWidget *parent) : Page(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->addWidget(new kit::InkLabel(title, kit::TextRole::Title, &kit::Theme::t1, this));
    column->addSpacing(16);
    auto *state = new kit::EmptyState(this);
    state->setMessage(tr("This page is not built yet."), willBe);
    column->addWidget(state);
    column->addStretch(1);
}

} // namespace shell
