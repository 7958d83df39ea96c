#include "ui/pages/help/help_page.h"

#include "ui/shell/shortcut_list.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jc::ui {

PageDescriptor helpPage()
{
    return describePage<HelpPage>(QStringLiteral("help"));
}

HelpPage::HelpPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_keys(new QTableWidget(0, 2, this))
{
    const Theme& theme = workspace.theme();
    auto* keys = new Panel(tr("快捷键"), theme, this);
    m_keys->setHorizontalHeaderLabels({tr("键"), tr("作用")});
    m_keys->setAccessibleName(tr("快捷键"));
    m_keys->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_keys->setSelectionMode(QAbstractItemView::SingleSelection);
    m_keys->horizontalHeader()->setStretchLastSection(true);
    keys->body()->addWidget(m_keys, 1);
    auto* about = new Panel(tr("怎么用"), theme, this);
    auto* text = new QLabel(
        tr("完成数都来自名单：在进度看板上选中一个数按 Enter，看它由哪些人、哪些班组成。\n\n"
           "找人、找班、找证书，按 Ctrl+K，输姓名、拼音首字母或末尾 4 位以上号码。\n\n"
           "写错了照样能存：有问题的记录存为草稿并标出，改好自动转正，草稿不计入完成数。\n\n"
           "删除、修改都能撤销：保存之后按 Ctrl+Z。\n\n"
           "数据只在本机的台账文件里；关闭台账时自动备份到旁边的“台账名-备份”文件夹，演示台账不备份。"),
        about);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMaximumWidth(theme.px(metrics::readingWidth));
    about->body()->addWidget(text);
    about->body()->addStretch(1);
    auto* row = new QHBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    row->setContentsMargins(margin, 0, margin, margin);
    row->setSpacing(margin);
    row->addWidget(keys, 3);
    row->addWidget(about, 2);
}

QString HelpPage::title() const
{
    return tr("帮助");
}

void HelpPage::open(const QVariantMap& /*shows*/)
{
    const QVector<ShortcutLine> lines = shortcutLines(*window());
    m_keys->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        m_keys->setItem(row, 0, new QTableWidgetItem(lines[row].keys));
        m_keys->setItem(row, 1, new QTableWidgetItem(lines[row].act));
    }
    prepareTable(*m_keys, Density::Compact, workspace().theme());
    m_keys->resizeColumnToContents(0);
}

QWidget* HelpPage::firstFocus()
{
    return m_keys;
}

} // namespace jc::ui
