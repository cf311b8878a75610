// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/session.h"
#include "ui/kit/page.h"

namespace settingsui
{

/// What a person can set: name, language, look, text size, single-letter keys. Each change holds at once.
class SettingsPage : public kit::Page
{
    Q_OBJECT
public:
    explicit SettingsPage(desk::Session &session, QWidget *parent = nullptr);
    void entered() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_first = nullptr;
};

} // namespace settingsui
