// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"
#include "ui/kit/button.h"
#include "ui/kit/callout.h"
#include "ui/kit/inklabel.h"
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>

using kit::TextRole;
using kit::Theme;

namespace monitor
{

ImportDialog::ImportDialog(const QString &file, QWidget *window)
    : QDialog(window), m_model(file), m_why(new kit::InkLabel({}, TextRole::Body, &Theme::t2, this)), m_columns(new QTableWidget(this)),
      m_rows(new QTableWidget(this)), m_problem(new kit::Callout(this)), m_import(new kit::Button(tr("Import"), kit::ButtonRole::Primary, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Import %1").arg(QFileInfo(file).fileName()));
    resize(980, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(new kit::InkLabel(windowTitle(), TextRole::Title, &Theme::t1, this));
    column->addWidget(m_why);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setAccessibleName(tr("Columns and what they mean"));
    m_columns->setRowCount(1);
    m_columns->verticalHeader()->hide();
    m_columns->setFixedHeight(84);
    m_columns->horizontalHeader()->setDefaultSectionSize(150);
    column->addWidget(m_columns);
    column->addWidget(new kit::InkLabel(tr("The first rows become"), TextRole::DetailStrong, &Theme::t1, this));
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("What the first rows become"));
    m_rows->setColumnCount(4);
    m_rows->setHorizontalHeaderLabels({tr("Published"), tr("Author"), tr("Text"), tr("Address")});
    m_rows->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_rows->verticalHeader()->hide();
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_rows, 1);
    column->addWidget(m_problem);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    auto *cancel = new kit::Button(tr("Cancel"), kit::ButtonRole::Default, this);
    cancel->setObjectName(QStringLiteral("importCancel"));
    m_import->setObjectName(QStringLiteral("importAccept"));
    m_import->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_import, &QAbstractButton::clicked, this, [this] {
        Q_EMIT importChosen(m_model.file(), m_model.map());
        accept();
    });
    connect(&m_model, &desk::ImportModel::changed, this, &ImportDialog::refresh);
    m_import->setRefusal(tr("The file is still being read"));
    m_model.load();
}

void ImportDialog::refresh()
{
    const bool table = m_model.isTable();
    m_columns->setVisible(table);
    m_why->setText(table ? tr("Columns were recognised by their names. Choose another meaning where one is wrong; nothing is stored before you press Import.")
                         : tr("Nothing is stored before you press Import. Posts that are known already are skipped."));
    if (table && m_columns->columnCount() != m_model.header().size()) {
        m_columns->setColumnCount(int(m_model.header().size()));
        m_columns->setHorizontalHeaderLabels(m_model.header());
        for (int i = 0; i < m_model.header().size(); ++i) {
            auto *box = new QComboBox(m_columns);
            box->setObjectName(QStringLiteral("importField%1").arg(i));
            box->setAccessibleName(m_model.header()[i]);
            for (const auto &[field, name] : desk::ImportModel::fieldNames())
                box->addItem(name, field);
            connect(box, &QComboBox::activated, this, [this, box, i] { m_model.setField(i, box->currentData().toString()); });
            m_columns->setCellWidget(0, i, box);
        }
    }
    for (int i = 0; i < m_columns->columnCount(); ++i)
        if (auto *box = qobject_cast<QComboBox *>(m_columns->cellWidget(0, i)))
            box->setCurrentIndex(std::max(0, box->findData(m_model.fields().value(i))));
    m_rows->setRowCount(int(m_model.rows().size()));
    for (int i = 0; i < m_model.rows().size(); ++i) {
        const auto &row = m_model.rows()[i];
        int at = 0;
        for (const auto &text : {row.published.isEmpty() ? tr("no time") : row.published, row.author, row.text, row.url})
            m_rows->setItem(i, at++, new QTableWidgetItem(text));
    }
    const bool bad = !m_model.failure().isEmpty() || m_model.rows().isEmpty();
    m_problem->setVisible(bad || !m_model.problems().isEmpty());
    if (bad)
        m_problem->setMessage(kit::Callout::Kind::Error, m_model.failure().isEmpty() ? tr("No row can be used as it is.") : m_model.failure(),
            tr("Nothing was stored. Choose what the columns mean, or another file."));
    else if (!m_model.problems().isEmpty())
        m_problem->setMessage(kit::Callout::Kind::Note, tr("Some rows cannot be used."), m_model.problems().mid(0, 3).join(QStringLiteral("; ")));
    m_import->setRefusal(bad ? tr("There is nothing to import yet") : QString());
    if (!bad && !m_seen) {
        m_seen = true;
        m_import->setFocus(); // Return imports once the preview can be seen
    }
}

void ImportDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).raised);
}

} // namespace monitor
