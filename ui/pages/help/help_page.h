// 帮助: the keys of the program and what it is. GUI thread.
#pragma once

#include "ui/shell/page.h"

class QTableWidget;

namespace jc::ui {

[[nodiscard]] PageDescriptor helpPage();

class HelpPage final : public Page
{
    Q_OBJECT

public:
    HelpPage(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QVariantMap& shows) override;
    [[nodiscard]] QWidget* firstFocus() override;

private:
    QTableWidget* m_keys;
};

} // namespace jc::ui
