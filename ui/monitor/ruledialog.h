// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk/alertsmodel.h"
#include "desk/ruledraft.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kit
{
class Button;
class Callout;
class InkLabel;
} // namespace kit

namespace monitor
{

class ReplayPanel;

/// Makes or changes a rule. A sentence says what its numbers mean; a number that cannot be used is named in place and keeps
/// Save back. The settings as they stand can be tried on the past before they are saved.
class RuleDialog : public QDialog
{
    Q_OBJECT
public:
    /// `line` is the rule to change; without it a new one, beginning with bursts.
    RuleDialog(desk::AlertsModel &model, const std::optional<desk::AlertsModel::RuleLine> &line, QWidget *window);

Q_SIGNALS:
    void saved(const QString &id);
    /// Remove was pressed; the dialog has closed by then.
    void removeRequested();
    /// As ReplayPanel says it; the dialog has closed by then.
    void momentRequested(const QString &watch, qint64 at);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Field = desk::RuleDraft::Field;
    QWidget *makeForm();
    QLayout *makeButtons();
    void fillChoices();
    void fillSlices();
    /// Takes what is shown into the draft, and says what it means or what is wrong.
    void check();
    void tryIt();
    void save();
    void leaveFor(const QString &watch, qint64 at);
    QString watchName(const QString &id) const;
    QLineEdit *field(Field which) const { return m_fields.at(size_t(which)); }

    desk::AlertsModel &m_model;
    std::optional<store::StoredRecord> m_current;
    desk::RuleDraft m_draft;
    desk::ReplayModel m_replay;
    domain::AlertRule m_before;
    std::optional<domain::AlertRule> m_tried;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_watch = nullptr;
    QComboBox *m_slice = nullptr;
    std::array<QLineEdit *, desk::RuleDraft::fieldCount> m_fields{};
    std::array<kit::InkLabel *, desk::RuleDraft::fieldCount> m_labels{};
    QList<std::pair<QList<Field>, kit::InkLabel *>> m_problems;
    kit::InkLabel *m_meaning = nullptr;
    QCheckBox *m_critical = nullptr;
    QCheckBox *m_enabled = nullptr;
    kit::Callout *m_failed;
    ReplayPanel *m_panel;
    kit::Button *m_try = nullptr;
    kit::Button *m_save = nullptr;
    bool m_filling = false;
};

} // namespace monitor
