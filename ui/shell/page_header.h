// The head of a page: back and forward, the entry of the navigation a drill-down started from, the page's
// title, and region and date again, so that a screenshot explains itself. GUI thread.
#pragma once

#include "ui/shell/strip.h"

class QPushButton;

namespace jc::ui {

class HeadingLabel;
class IconButton;

struct PageHeading
{
    QString title;
    QString circumstances; // 龙陵县 · 截至 2025-09-30
    QString crumb;         // where it was reached from; empty: the page stands in the navigation itself
    bool canGoBack = false;
    bool canGoForward = false;
};

class PageHeader final : public Strip
{
    Q_OBJECT

public:
    PageHeader(const Theme& theme, QWidget* parent);

    void setHeading(const PageHeading& heading);
    [[nodiscard]] const PageHeading& heading() const { return m_heading; }

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void crumbRequested();

private:
    PageHeading m_heading;
    IconButton* m_back;
    IconButton* m_forward;
    QPushButton* m_crumb;
    HeadingLabel* m_title;
    HeadingLabel* m_circumstances;
};

} // namespace jc::ui
