// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"
#include "desk/situationpagemodel.h"
#include "desk/words.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/inklabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/paint.h"
#include <QHBoxLayout>
#include <QPainter>

using kit::TextRole;
using kit::Theme;

namespace shell
{

StatusLine::StatusLine(desk::SituationPageModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_sources(new kit::LinkButton({}, this)), m_last(new kit::InkLabel({}, TextRole::Label, &Theme::t2, this)),
      m_problem(new kit::ElidedLabel({}, TextRole::Label, &Theme::t1, this)), m_progress(new kit::InkLabel({}, TextRole::Label, &Theme::t2, this)),
      m_journal(new kit::InkLabel({}, TextRole::Label, &Theme::t2, this)), m_keys(new kit::LinkButton(tr("Keys"), this))
{
    setFixedHeight(26);
    m_sources->setObjectName(QStringLiteral("statusSources"));
    m_sources->setToolTip(tr("Sources: add, pause, remove"));
    m_keys->setObjectName(QStringLiteral("statusKeys"));
    m_keys->setToolTip(tr("Keys of this page (?)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(isRightToLeft() ? 12 : 28, 0, isRightToLeft() ? 28 : 12, 0);
    row->setSpacing(24);
    row->addWidget(m_sources);
    row->addWidget(m_last);
    row->addWidget(m_problem, 1);
    row->addWidget(m_progress);
    row->addWidget(m_journal);
    row->addWidget(m_keys);
    m_progress->hide();
    connect(m_sources, &QAbstractButton::clicked, this, &StatusLine::sourcesRequested);
    connect(m_keys, &QAbstractButton::clicked, this, &StatusLine::keysRequested);
    connect(&model, &desk::SituationPageModel::sourcesChanged, this, &StatusLine::refresh);
    connect(&model, &desk::SituationPageModel::traceChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh()
{
    const int all = int(m_model.sources().size());
    const int live = m_model.liveSources();
    m_sources->setText(all == 0 ? tr("No sources yet") : tr("%1 of %2 sources live").arg(desk::words::number(live), desk::words::number(all)));
    const qint64 newest = m_model.newestArrival();
    m_last->setText(newest == 0 ? tr("nothing has arrived yet") : tr("last item %1 ago").arg(desk::words::age(m_model.session().now() - newest)));
    m_last->setToolTip(newest == 0 ? QString() : desk::words::absolute(newest));
    m_problem->setText(m_model.worstSource());
    m_journal->setText(tr("Saved on this desk"));
    m_journal->setToolTip(m_model.session().workspace().path());
    update();
}

void StatusLine::setSmall(bool small)
{
    m_small = small;
    m_problem->setVisible(!small);
}

void StatusLine::setProgress(const QString &text)
{
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::of(this);
    painter.fillRect(rect(), t.sunken);
    kit::paintHairline(&painter, rect(), Qt::TopEdge, t.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_model.liveSources() > 0 ? t.accent : t.line2);
    painter.drawEllipse(kit::visualRect(layoutDirection(), rect(), QRectF(12, height() / 2.0 - 3.5, 7, 7)));
}

} // namespace shell
