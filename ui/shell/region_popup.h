// The regions of the open ledger to choose one from: typing a name, its pinyin or a code narrows them to a
// list, best match first; else they stand as a tree. Enter or a click chooses, Esc closes. GUI thread.
#pragma once

#include "core/base/pinyin.h"
#include "core/ledger/region_tree.h"
#include "ui/style/theme.h"

#include <QFrame>

class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace jc::ui {

class SearchField;

class RegionPopup final : public QFrame
{
    Q_OBJECT

public:
    // Shows the tree from `root` down with `current` marked. Deletes itself when closed.
    RegionPopup(const RegionTree& regions, int root, int current, const Theme& theme, QWidget* parent);

    // Stand above the tree, by themselves; those that are no more are left out.
    void offerRecent(const QStringList& keys);
    void popup(const QPoint& place);

Q_SIGNALS:
    void chosen(const QString& code);

private:
    void addBelow(int region, QTreeWidgetItem* above, int current);
    void search(const QString& text);
    void choose(const QString& code);
    void chooseFirst();

    RegionTree m_regions;
    int m_root;
    Pinyin m_pinyin;
    SearchField* m_search;
    QStackedWidget* m_stack;
    QTreeWidget* m_tree;
    QListWidget* m_hits;
};

} // namespace jc::ui
