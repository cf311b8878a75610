// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/monitorpagemodel.h"
#include <QWidget>

class QVBoxLayout;

namespace kit
{
class Button;
class InkLabel;
class Segmented;
} // namespace kit

namespace monitor
{

/// What the analysis says of a mention and the words it goes by, with one key each to confirm or correct it. For possible
/// distress the guidance comes first: answer in private, do not quote.
class JudgementPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JudgementPanel(desk::MonitorPageModel &model, QWidget *parent = nullptr);
    void show(const domain::Mention &mention);

    void correctSentiment(domain::Sentiment sentiment);
    void toggleDistress();
    void chooseTopic();

private:
    void fill();
    void showReasons(const desk::Corrections::Reasons &reasons);

    desk::MonitorPageModel &m_model;
    domain::Mention m_mention;
    QWidget *m_care;
    kit::InkLabel *m_careWords;
    kit::Segmented *m_sentiment;
    kit::InkLabel *m_sure;
    kit::InkLabel *m_reasons;
    kit::InkLabel *m_more;
    kit::Button *m_distress;
    kit::Button *m_topic;
    kit::InkLabel *m_agreement;
};

} // namespace monitor
