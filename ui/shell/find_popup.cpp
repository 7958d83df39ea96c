#include "ui/shell/find_popup.h"

#include "ui/shell/find_row.h"
#include "ui/style/icons.h"
#include "ui/widgets/composition_guard.h"
#include "ui/widgets/popup_place.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace jc::ui {

namespace {

constexpr int findGroupRole = Qt::UserRole + 10;
constexpr int findHitRole = Qt::UserRole + 11;
constexpr qsizetype hitsOfOneKind = 20;
constexpr QSize smallestFindPopup(560, 420);

// The same thing found again, wherever it stands now.
bool isSameHit(const Found& one, const Found& other)
{
    return one.text == other.text && one.detail == other.detail && one.location == other.location;
}

} // namespace

FindPopup::FindPopup(Workspace& workspace,
                     const QVector<Finder>& finders,
                     const Theme& theme,
                     QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("查找"));
    for (const Finder& finder : finders)
        m_groups.push_back({finder, {}, {}, false});
    m_field->setPlaceholderText(tr("姓名、拼音首字母、班名、4 位以上尾号、目标、报表、命令"));
    m_field->setAccessibleName(tr("查找人员、培训班、证书、任务、报表和命令"));
    m_field->addAction(icon(QStringLiteral("search"), theme), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    new CompositionGuard(*m_field); // asked first: Enter and Esc of the input method are not the popup's
    m_list->setAccessibleName(tr("找到的内容"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FindRowDelegate(theme, m_list));
    auto* column = new QVBoxLayout(this);
    const int margin = theme.px(metrics::gap);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(theme.px(smallestFindPopup.width()), theme.px(smallestFindPopup.height()));
    connect(m_field, &QLineEdit::textChanged, this, &FindPopup::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            open();
    });
    // The focus stays in the field; a reader is told what the arrows reach.
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        QAccessibleEvent reached(m_list, QAccessible::Focus);
        reached.setChild(row);
        QAccessible::updateAccessibility(&reached);
    });
    showFound();
}

void FindPopup::popup(const QRect& field)
{
    resize(std::max(width(), field.width()), height());
    move(popupCorner(size(), field, screen()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

bool FindPopup::isSearching() const
{
    return std::ranges::any_of(m_groups, &Group::pending);
}

void FindPopup::search()
{
    const QString typed = m_field->text();
    FindRequest request{typed.trimmed()};
    const QChar letter = typed.isEmpty() ? QChar() : typed.front();
    const bool blankFollows = typed.size() > 1 && typed[1].isSpace();
    request.alone = std::ranges::any_of(m_groups, [&](const Group& group) {
        return !letter.isNull() && group.finder.letters.contains(letter) && (blankFollows || letter == u'>');
    });
    if (request.alone) {
        request.words = typed.sliced(1).trimmed();
        request.limit = hitsOfOneKind;
    }
    m_chosen.reset();
    m_opens = false;
    ++m_asked;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group& group = m_groups[i];
        const bool wanted = request.alone ? group.finder.letters.contains(letter) : !request.words.isEmpty();
        if (wanted) {
            ask(i, request);
        } else {
            group.found.clear();
            group.pending = false;
        }
    }
    showFound();
}

void FindPopup::ask(std::size_t index, const FindRequest& request)
{
    Group& group = m_groups[index];
    if (group.finder.atOnce) {
        group.found = group.finder.atOnce(m_workspace, *m_pinyin, request);
        return;
    }
    // What was found before stays until the answer is there: a list that blinks cannot be read.
    group.pending = true;
    group.read.run(
        m_workspace.session(),
        this,
        [find = group.finder.inLedger, codes = &m_workspace.catalogues().codes, pinyin = m_pinyin, request](
            Ledger& ledger) { return find(ledger, *codes, *pinyin, request); },
        [this, index, asked = m_asked](const Result<QVector<Found>>& found) {
            if (asked != m_asked)
                return;
            Group& answered = m_groups[index];
            answered.pending = false;
            answered.found = found ? *found : QVector<Found>();
            if (!found)
                m_workspace.complain(found.error());
            showFound();
            if (m_opens && !isSearching())
                open();
        });
}

void FindPopup::showFound()
{
    m_list->clear();
    std::vector<std::size_t> order(m_groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t i) {
        return m_groups[i].found.isEmpty() ? NameMatch::None : m_groups[i].found.first().match;
    });
    for (const std::size_t i : order) {
        if (m_groups[i].found.isEmpty())
            continue;
        addHead(QCoreApplication::translate("Finders", m_groups[i].finder.group));
        for (qsizetype at = 0; at < m_groups[i].found.size(); ++at) {
            addHit(i, at);
            if (m_chosen && !m_list->currentItem() && isSameHit(*m_chosen, m_groups[i].found[at]))
                m_list->setCurrentRow(m_list->count() - 1);
        }
    }
    if (m_list->count() == 0) {
        if (m_field->text().trimmed().isEmpty())
            addNote(tr("只找一类：先输 人、班、证、单、任、表、页 或 >，再输空格。"));
        else if (isSearching())
            addNote(tr("正在查找…"));
        else
            addNote(tr("没有找到。人名可输拼音首字母；证件号、手机号、证书编号可输末尾 4 位以上。"));
    } else if (!m_list->currentItem() && !m_chosen) {
        // Where what was chosen is gone, nothing is: Enter must not open another in its place.
        step(1);
        m_list->scrollToTop();
    }
}

void FindPopup::addHead(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setData(FindRowDelegate::HeadRole, true);
}

void FindPopup::addNote(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void FindPopup::addHit(std::size_t group, qsizetype at)
{
    const Found& found = m_groups[group].found[at];
    auto* item = new QListWidgetItem(found.text, m_list);
    item->setData(FindRowDelegate::DetailRole, found.detail);
    item->setData(Qt::AccessibleTextRole,
                  found.detail.isEmpty() ? found.text : tr("%1，%2").arg(found.text, found.detail));
    item->setData(findGroupRole, static_cast<int>(group));
    item->setData(findHitRole, static_cast<int>(at));
    item->setToolTip(found.detail);
}

void FindPopup::step(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count;
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

const Found* FindPopup::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return nullptr;
    const auto group = static_cast<std::size_t>(item->data(findGroupRole).toInt());
    return &m_groups[group].found[item->data(findHitRole).toInt()];
}

void FindPopup::open()
{
    if (isSearching() && !m_chosen) {
        m_opens = true; // what was typed may be met better by what is still to come
        return;
    }
    const Found* hit = current();
    if (!hit)
        return;
    const Found found = *hit;
    const QPointer<Workspace> workspace(&m_workspace);
    close();
    if (found.act)
        found.act();
    else if (workspace)
        workspace->go(found.location);
}

bool FindPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1);
        if (const Found* hit = current())
            m_chosen = *hit;
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace jc::ui
