// The reports there are, each with the sentence what it is for. Arrows choose. GUI thread.
#pragma once

#include "core/reports/report.h"
#include "ui/style/theme.h"

#include <QListWidget>

namespace jc::ui {

class ReportList final : public QListWidget, public ThemeAware
{
    Q_OBJECT

public:
    ReportList(const Theme& theme, QWidget* parent);

    [[nodiscard]] const ReportDescription* chosen() const;
    // Does not emit.
    void setChosen(const ReportDescription& report);
    void setTheme(const Theme& theme) override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace jc::ui
