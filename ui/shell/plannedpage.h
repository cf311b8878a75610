// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/kit/page.h"

namespace shell
{

/// A page that is not built yet: one honest sentence of what it will be.
class PlannedPage : public kit::Page
{
    Q_OBJECT
public:
    PlannedPage(const QString &title, const QString &willBe, QWidget *parent = nullptr);
};

} // namespace shell
