#include "ui/shell/shortcut_list.h"

#include "ui/shell/own_finders.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace jc::ui {

QVector<ShortcutLine> shortcutLines(const QWidget& window)
{
    QVector<ShortcutLine> lines;
    const QList<QAction*> actions = window.actions();
    for (const QAction* action : actions) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence& key : shortcuts)
            keys.append(key.toString(QKeySequence::NativeText));
        const QString text = plainActText(action->text());
        if (!text.isEmpty() && !keys.isEmpty())
            lines.append({keys.join(QCoreApplication::translate("Shortcuts", "、")), text});
    }
    const auto add = [&lines](const char* keys, const QString& act) {
        lines.append({QString::fromUtf8(keys), act});
    };
    add("F9", QCoreApplication::translate("Shortcuts", "折叠导航栏"));
    add("F10", QCoreApplication::translate("Shortcuts", "菜单"));
    add("Ctrl+N", QCoreApplication::translate("Shortcuts", "新增记录"));
    add("Ctrl+S", QCoreApplication::translate("Shortcuts", "保存"));
    add("Ctrl+Enter", QCoreApplication::translate("Shortcuts", "看板上打开名单；表单里保存并新增下一条"));
    add("F2", QCoreApplication::translate("Shortcuts", "修改记录，调整目标"));
    add("Delete", QCoreApplication::translate("Shortcuts", "移出选中的记录，去掉选中的筛选条件"));
    add("Ctrl+R", QCoreApplication::translate("Shortcuts", "恢复回收站里选中的记录"));
    add("Ctrl+Shift+E", QCoreApplication::translate("Shortcuts", "导出目标任务完成情况表"));
    add("Ctrl+F", QCoreApplication::translate("Shortcuts", "在本页查找"));
    add("Ctrl+PgDn, Ctrl+PgUp", QCoreApplication::translate("Shortcuts", "下一个、上一个标签页"));
    add("Alt+↓, Alt+↑", QCoreApplication::translate("Shortcuts", "待核对时：下一项、上一项"));
    add("F4, Alt+↓", QCoreApplication::translate("Shortcuts", "打开选择列表或日历"));
    add("Enter, Shift+Enter", QCoreApplication::translate("Shortcuts", "下一栏、上一栏"));
    add("Shift+F1", QCoreApplication::translate("Shortcuts", "这一栏的变更记录"));
    add("F8", QCoreApplication::translate("Shortcuts", "显示这一栏遮盖的号码"));
    add("F7, Shift+F7", QCoreApplication::translate("Shortcuts", "下一处、上一处问题"));
    add("Esc", QCoreApplication::translate("Shortcuts", "取消输入，关闭弹出框"));
    return lines;
}

} // namespace jc::ui
