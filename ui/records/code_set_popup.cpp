#include "ui/records/code_set_popup.h"

#include "core/base/language.h"
#include "core/dictionary/catalogue/catalogue_search.h"
#include "ui/widgets/composition_guard.h"
#include "ui/widgets/popup_place.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int codeOfItem = Qt::UserRole;

} // namespace

CodeSetPopup::CodeSetPopup(const QString& name,
                           const CodeTable& table,
                           const QStringList& chosen,
                           const Theme& theme,
                           QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_table(table)
    , m_chosen(chosen)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("选择%1").arg(name));
    resize(theme.px(280), theme.px(340));
    m_search->setObjectName(QStringLiteral("codeSearch"));
    m_search->setAccessibleName(tr("搜索%1：名称、代码或拼音首字母").arg(name));
    m_search->setPlaceholderText(tr("名称、代码或拼音首字母"));
    m_search->installEventFilter(this);
    new CompositionGuard(*m_search);
    m_list->setObjectName(QStringLiteral("codeList"));
    m_list->setAccessibleName(tr("%1，空格勾选，回车关闭").arg(name));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::gap);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { search(text.trimmed()); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) { take(*item); });
    search({});
}

void CodeSetPopup::search(const QString& typed)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const bool english = interfaceLanguage() == Language::English;
    for (const auto& hit : searchCatalogue(m_table, typed, 0, m_pinyin)) {
        const CodeEntry& entry = *hit.entry;
        auto* item =
            new QListWidgetItem(english && !entry.nameEn.isEmpty() ? entry.nameEn : entry.name, m_list);
        item->setData(codeOfItem, entry.code);
        item->setToolTip(entry.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(entry.code) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("没有“%1”；清空可看全部。").arg(typed), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CodeSetPopup::toggle(QListWidgetItem* item)
{
    if (item != nullptr && item->flags().testFlag(Qt::ItemIsUserCheckable))
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void CodeSetPopup::take(const QListWidgetItem& item)
{
    const QString code = item.data(codeOfItem).toString();
    m_chosen.removeAll(code);
    if (item.checkState() == Qt::Checked)
        m_chosen.append(code);
    // In the order of the table, whatever the order of ticking.
    const auto place = [this](const QString& one) {
        const auto& entries = m_table.entries();
        return std::ranges::find(entries, one, &CodeEntry::code) - entries.begin();
    };
    std::ranges::stable_sort(m_chosen, {}, place);
    Q_EMIT chosenChanged();
}

bool CodeSetPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Space) {
        toggle(m_list->currentItem());
        return true;
    }
    if (enter && watched == m_search && !m_search->text().trimmed().isEmpty()) {
        toggle(m_list->currentItem());
        m_search->clear();
        return true;
    }
    if (enter) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CodeSetPopup::popup(const QRect& under)
{
    resize(std::max(width(), under.width()), height());
    move(popupCorner(size(), under, screen()));
    show();
    m_search->setFocus();
}

} // namespace jc::ui
