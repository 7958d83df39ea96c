// The codes of a table to tick several of. A line to type in narrows them by code, name, everyday word or
// pinyin, as with a single code; what is ticked stays ticked though it be out of sight. Space ticks, Enter
// ticks what was searched for and, with nothing typed, closes; Esc closes. GUI thread.
#pragma once

#include "core/base/pinyin.h"
#include "core/dictionary/catalogue/code_table.h"
#include "ui/style/theme.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace jc::ui {

class CodeSetPopup final : public QFrame
{
    Q_OBJECT

public:
    // `table` must outlive the popup, which deletes itself when closed. `name` is the field's label.
    CodeSetPopup(const QString& name,
                 const CodeTable& table,
                 const QStringList& chosen,
                 const Theme& theme,
                 QWidget* parent);

    // Codes the table does not know stay at the end.
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }
    void popup(const QRect& under);

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void toggle(QListWidgetItem* item);
    void take(const QListWidgetItem& item);

    const CodeTable& m_table;
    QStringList m_chosen;
    Pinyin m_pinyin;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace jc::ui
