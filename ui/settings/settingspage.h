// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/qualitymodel.h"
#include "ui/kit/page.h"

class QStackedWidget;

namespace kit
{
class Segmented;
}

namespace settingsui
{

class QualityView;

/// What a person can set: name, language, look, text size, single-letter keys; and how far the scores of the analysis can be
/// trusted. Each change holds at once.
class SettingsPage : public kit::Page
{
    Q_OBJECT
public:
    explicit SettingsPage(desk::Session &session, QWidget *parent = nullptr);
    void entered() override;
    QList<QWidget *> regions() const override;
    /// How well the analysis was measured to do.
    void showQuality();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    desk::QualityModel m_model;
    kit::Segmented *m_choice;
    QStackedWidget *m_stack;
    QualityView *m_quality = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace settingsui
