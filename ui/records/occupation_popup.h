// The occupations as the classification orders them: major, middle and minor groups, occupations, their work
// types; what was announced later stands by itself at the end. For who does not know what the name is;
// typing finds in the whole.
// Enter or a click opens a group and chooses an occupation or work type; Esc closes. GUI thread.
#pragma once

#include "core/base/pinyin.h"
#include "core/dictionary/catalogue/occupation_catalogue.h"
#include "ui/style/theme.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace jc::ui {

class SearchField;

class OccupationPopup final : public QFrame
{
    Q_OBJECT

public:
    // Deletes itself when closed.
    OccupationPopup(const OccupationCatalogue& occupations, const Theme& theme, QWidget* parent);

    void popup(const QRect& under);

Q_SIGNALS:
    void chosen(const QString& name);

private:
    void fill();
    void search(const QString& typed);
    void activate(QTreeWidgetItem* item);
    void take(const QListWidgetItem* item);

    const OccupationCatalogue& m_occupations;
    Pinyin m_pinyin;
    SearchField* m_search;
    QStackedWidget* m_stack;
    QTreeWidget* m_tree;
    QListWidget* m_hits;
};

} // namespace jc::ui
