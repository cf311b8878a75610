// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepanel.h"
#include "desk/words.h"
#include "ui/kit/ask.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/paint.h"
#include "ui/kit/panelhead.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/tabular.h"
#include <QJsonObject>
#include <QPainter>
#include <QVBoxLayout>

using kit::TextRole;
namespace words = desk::words;

namespace incidents
{

EvidencePanel::EvidencePanel(desk::IncidentPageModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    m_head = new kit::PanelHead(tr("Evidence"), this);
    m_head->setLine(kit::PanelHead::Line::Thin);
    m_list = new kit::RowList(tr("Evidence"), this);
    m_list->setObjectName(QStringLiteral("incidentEvidence"));
    m_list->setPainter(
        [](QPainter *painter, const QRect &rect, const kit::Look &look, const QVariant &value, const kit::RowList::State &state) {
            kit::RowList::paintBase(painter, rect, look, state);
            const auto line = value.value<desk::IncidentPageModel::EvidenceLine>();
            const auto place = [&](qreal x, qreal w) { return kit::visualRect(look.direction, rect, QRectF(rect.left() + x, rect.top(), w, rect.height())); };
            const QRectF icon = place(4, 16);
            kit::paintIcon(
                painter, QRectF(icon.left(), rect.center().y() - 7.5, 16, 16), line.intact ? line.icon : QStringLiteral("warn"), look.theme.t2, look.direction);
            painter->setFont(look.type.font(TextRole::Body));
            painter->setPen(look.theme.t1);
            const qreal width = rect.width() - 30 - 140;
            painter->drawText(place(30, width), Qt::AlignLeading | Qt::AlignVCenter, painter->fontMetrics().elidedText(line.title, Qt::ElideRight, int(width)));
            painter->setPen(look.theme.t2);
            kit::Tabular::draw(painter, place(rect.width() - 136, 44), Qt::AlignTrailing | Qt::AlignVCenter, words::clock(line.at));
            painter->setFont(look.type.font(TextRole::Mono));
            painter->setPen(look.theme.t3);
            painter->drawText(place(rect.width() - 80, 76), Qt::AlignTrailing | Qt::AlignVCenter, words::isolated(line.hash));
        },
        [](const kit::Look &look, const QVariant &, int) { return look.type.scaled(30); });
    m_empty = new kit::EmptyState(this);
    m_empty->setMessage(
        tr("No evidence yet."), tr("Choose a mention in the monitor and press A to attach it; its hash is taken at that moment."), tr("Go to the monitor"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    connect(m_empty, &kit::EmptyState::activated, this, &EvidencePanel::monitorRequested);
    connect(m_list, &kit::RowList::opened, this, [this](const QVariant &value) {
        const auto line = value.value<desk::IncidentPageModel::EvidenceLine>();
        kit::Question question;
        question.title = line.title;
        question.why = line.captured.value(QLatin1StringView("text")).toString().left(1500) + QStringLiteral("\n\n")
            + (line.intact ? tr("The copy still has the hash it was stored with: %1").arg(line.hash)
                           : tr("The copy does NOT have the hash it was stored with."));
        question.accept = tr("Close");
        kit::ask(window(), question, [](const kit::Reply &) {});
    });
    connect(&model, &desk::IncidentPageModel::evidenceChanged, this, &EvidencePanel::refresh);
    refresh();
}

void EvidencePanel::refresh()
{
    QList<kit::RowList::Row> rows;
    bool intact = true;
    for (const auto &line : m_model.evidence()) {
        rows.append({line.id, QVariant::fromValue(line), line.title + u' ' + line.hash});
        intact = intact && line.intact;
    }
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_head->setCount(rows.isEmpty() ? QString()
            : intact                ? tr("%n items, all hashes match", nullptr, int(rows.size()))
                                    : tr("%n items, a hash does not match", nullptr, int(rows.size())));
    setSizePolicy(QSizePolicy::Preferred, rows.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred); // what follows moves up
}

} // namespace incidents
