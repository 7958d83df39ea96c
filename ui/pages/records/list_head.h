// What stands over a list: its heading, the search box, the buttons, and the chips of what it is narrowed to,
// in the same row where there is room, so that one more record is seen. GUI thread.
#pragma once

#include "core/dictionary/entity.h"
#include "ui/pages/records/filter_chips.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/search_field.h"

class QHBoxLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace jc::ui {

class ListHead final : public QWidget
{
    Q_OBJECT

public:
    ListHead(const Theme& theme, QWidget* parent);

    void setEntity(const EntityDescription& entity, bool removed);
    // After chips or buttons came or went.
    void place();

    HeadingLabel* const heading;
    SearchField* const search;
    QPushButton* const filter;
    QPushButton* const drafts;
    QPushButton* const review; // hidden while nothing waits for a decision
    QPushButton* const view;
    QMenu* const viewMenu;
    QPushButton* const restore; // only in the recycle view
    QPushButton* const add;
    FilterChips* const chips;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_column;
    QHBoxLayout* m_row;
};

} // namespace jc::ui
