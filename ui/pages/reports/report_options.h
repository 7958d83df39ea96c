// What a report can be asked for beside the region and date of the top bar: policy, goal, first day. Only
// what the chosen report takes is shown. GUI thread.
#pragma once

#include "ui/pages/reports/report_reading.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace jc::ui {

class DateField;

class ReportOptions final : public QWidget, public ThemeAware
{
    Q_OBJECT

public:
    ReportOptions(Workspace& workspace, QWidget* parent);

    // Shows what `choice` says and offers what its report takes; what it does not take is left out of
    // choice(). Does not emit.
    void show(const ReportChoice& choice);
    [[nodiscard]] ReportChoice choice() const;
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void changed();

private:
    void fillGoals(RecordId chosen);

    Workspace& m_workspace;
    const ReportDescription* m_report = nullptr;
    QFormLayout* m_form;
    QComboBox* m_policy;
    QComboBox* m_goal;
    DateField* m_from;
    QLabel* m_hint;
};

} // namespace jc::ui
