#include "ui/records/record_table.h"

#include "core/base/money.h"
#include "ui/records/record_clip.h"
#include "ui/records/record_state_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace jc::ui {

namespace {

constexpr int wideEnough = 150; // of a column that gives way to the others
constexpr int widestColumn = 280;
constexpr int narrowestColumn = 72;
constexpr int frozenColumns = 2;

} // namespace

RecordTable::RecordTable(const QString& name, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_frozenHead(new QHeaderView(Qt::Horizontal, this))
    , m_theme(theme)
{
    setAccessibleName(name);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (QHeaderView* head : {horizontalHeader(), m_frozenHead}) {
        head->setHighlightSections(false);
        head->setSectionsClickable(true);
        head->setMinimumSectionSize(m_theme.px(48));
        connect(head, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    }
    m_frozenHead->setFocusPolicy(Qt::NoFocus);
    m_frozenHead->hide();
    setItemDelegateForColumn(RecordTableModel::draftColumn, new RecordStateDelegate(theme, this));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        noteWidth(column, width);
    });
    // Dragged while it covers the list's own head.
    connect(m_frozenHead, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && column < frozenColumns && m_frozenHead->isVisible())
            setColumnWidth(column, width);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const RecordId id = m_records->idAt(index.row()); !id.isNull())
            Q_EMIT opened(id);
    });
    RecordTable::setTheme(theme);
}

void RecordTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    const QFont cells = theme.font(rowType(theme.density()));
    setFont(cells);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(theme.density(), QFontMetricsF(cells)));
    if (auto* delegate =
            static_cast<RecordStateDelegate*>(itemDelegateForColumn(RecordTableModel::draftColumn)))
        delegate->setTheme(theme);
    viewport()->update();
}

void RecordTable::setRecords(RecordTableModel* model)
{
    m_records = model;
    setModel(model);
    m_frozenHead->setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::noteStand);
    // The heads make their columns anew; that is nobody's wish.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_fitting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_fitting = false;
        sayChosen();
    });
    // The first rows of a list that had none.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_fitted != m_records->request().columns || !currentIndex().isValid())
            settle();
    });
    connect(model, &RecordTableModel::loaded, this, &RecordTable::settle);
    connect(model, &RecordTableModel::completed, this, &RecordTable::settleLate);
    connect(model, &RecordTableModel::found, this, [this](int row) {
        setCurrentIndex(m_records->index(row, std::max(1, currentIndex().column())));
    });
}

void RecordTable::noteStand()
{
    if (wantsToStand() || !currentIndex().isValid())
        return;
    // By its number: of a row that is not read at the moment there is no id.
    m_stoodAt = m_records->numberAt(currentIndex().row());
    m_standsBelowTop = currentIndex().row() - rowAt(0);
}

int RecordTable::wantedRow() const
{
    return !m_wanted.isNull() ? m_records->rowOf(m_wanted)
           : m_stoodAt > 0    ? m_records->rowOfNumber(m_stoodAt)
                              : -1;
}

void RecordTable::standAt(int row)
{
    const int below = std::exchange(m_standsBelowTop, -1);
    setCurrentIndex(m_records->index(row, std::min(1, m_records->columnCount() - 1)));
    const int seen = viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize());
    if (below >= 0 && below < seen)
        verticalScrollBar()->setValue(row - below);
}

void RecordTable::settle()
{
    fitColumns();
    const FieldDescription* sorted = m_records->request().sort;
    int column = -1;
    for (int i = 0; sorted != nullptr && i < m_records->columnCount(); ++i) {
        if (m_records->fieldOf(i) == sorted)
            column = i;
    }
    for (QHeaderView* head : {horizontalHeader(), m_frozenHead}) {
        head->setSortIndicatorShown(column >= 0);
        if (column >= 0) {
            head->setSortIndicator(
                column, m_records->request().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    }
    if (m_records->rowCount() == 0)
        return;
    // Screen readers need a current cell, and keys somewhere to start from.
    const int row = wantedRow();
    if (row >= 0 || m_records->isComplete()) {
        m_wanted = {};
        m_stoodAt = 0;
    }
    if (row < 0)
        m_standsBelowTop = wantsToStand() ? m_standsBelowTop : -1;
    if (row >= 0)
        standAt(row);
    else
        setCurrentIndex(m_records->index(0, std::min(1, m_records->columnCount() - 1)));
}

void RecordTable::settleLate()
{
    if (!wantsToStand())
        return;
    const int row = wantedRow();
    m_wanted = {};
    m_stoodAt = 0;
    // Who has moved on meanwhile is not called back.
    if (row >= 0 && currentIndex().row() <= 0)
        standAt(row);
}

void RecordTable::squeezeColumns()
{
    const int columns = m_records->columnCount();
    int over = horizontalHeader()->length() - viewport()->width();
    const int enough = m_theme.px(wideEnough);
    int canGive = 0;
    for (int column = 1; column < columns; ++column)
        canGive += std::max(0, columnWidth(column) - enough);
    if (over > canGive)
        return; // it scrolls anyway
    // The widest gives first; its tooltip has the whole text.
    while (over > 0) {
        int widest = 1;
        for (int column = 2; column < columns; ++column) {
            if (columnWidth(column) > columnWidth(widest))
                widest = column;
        }
        const int part = std::min({over, m_theme.px(metrics::gap), columnWidth(widest) - enough});
        setColumnWidth(widest, columnWidth(widest) - part);
        over -= part;
    }
}

void RecordTable::fitColumns()
{
    if (m_fitted == m_records->request().columns || m_records->rowCount() == 0)
        return;
    m_fitted = m_records->request().columns;
    m_fitting = true;
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setResizeContentsPrecision(60);
    resizeColumnsToContents();
    const int columns = m_records->columnCount();
    for (int column = 0; column < columns; ++column) {
        const int wanted = columnWidth(column) + m_theme.px(metrics::wide);
        setColumnWidth(column, std::clamp(wanted, m_theme.px(narrowestColumn), m_theme.px(widestColumn)));
    }
    bool byHand = false;
    for (int column = 1; column < columns; ++column) {
        const int width = m_widths.value(QString::fromLatin1(m_records->fieldOf(column)->key));
        if (width > 0)
            setColumnWidth(column, m_theme.px(width));
        byHand = byHand || width > 0;
    }
    if (!byHand)
        squeezeColumns();
    // What stands in the middle of its column would move far from the rest in a wide window.
    const QVariant alignment = m_records->index(0, columns - 1).data(Qt::TextAlignmentRole);
    horizontalHeader()->setStretchLastSection(!byHand && !(alignment.toInt() & Qt::AlignHCenter));
    m_fitting = false;
    for (int column = 0; column < columns; ++column)
        m_frozenHead->setSectionHidden(column, column >= frozenColumns);
    placeFrozenHead();
}

void RecordTable::setWidths(const QMap<QString, int>& widths)
{
    m_widths = widths;
    m_fitted.clear();
}

void RecordTable::noteWidth(int column, int width)
{
    if (column < frozenColumns)
        placeFrozenHead();
    const bool stretched =
        horizontalHeader()->stretchLastSection() && column == horizontalHeader()->count() - 1;
    if (m_fitting || stretched || m_records == nullptr || m_records->fieldOf(column) == nullptr ||
        m_fitted.isEmpty())
        return;
    m_widths.insert(QString::fromLatin1(m_records->fieldOf(column)->key),
                    static_cast<int>(width / m_theme.zoom()));
    Q_EMIT widthsChanged();
}

int RecordTable::frozenWidth() const
{
    if (horizontalScrollBar()->value() == 0 || m_records == nullptr)
        return 0;
    int width = 0;
    for (int column = 0; column < std::min(frozenColumns, m_records->columnCount()); ++column)
        width += columnWidth(column);
    // Where they would take most of the window nothing stays.
    return width > viewport()->width() / 2 ? 0 : width;
}

void RecordTable::placeFrozenHead()
{
    const int width = frozenWidth();
    m_frozenHead->setVisible(width > 0);
    if (width == 0)
        return;
    for (int column = 0; column < frozenColumns; ++column)
        m_frozenHead->resizeSection(column, columnWidth(column));
    m_frozenHead->setGeometry(
        horizontalHeader()->x(), horizontalHeader()->y(), width, horizontalHeader()->height());
    m_frozenHead->raise();
}

QModelIndex RecordTable::indexAt(const QPoint& point) const
{
    if (point.x() >= frozenWidth())
        return QTableView::indexAt(point);
    const int column = point.x() < columnWidth(0) ? 0 : 1;
    const int row = rowAt(point.y());
    return row < 0 ? QModelIndex() : m_records->index(row, column);
}

void RecordTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    const bool stays = index.column() < frozenColumns && frozenWidth() > 0;
    QTableView::scrollTo(index, hint);
    if (stays) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const int covered = frozenWidth() - columnViewportPosition(index.column());
    if (index.column() >= frozenColumns && covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RecordTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    placeFrozenHead();
    // What stays was moved with the rest.
    viewport()->update();
}

void RecordTable::dataChanged(const QModelIndex& topLeft,
                              const QModelIndex& bottomRight,
                              const QVector<int>& roles)
{
    const int last = rowAt(viewport()->height() - 1);
    if (bottomRight.row() >= rowAt(0) && (last < 0 || topLeft.row() <= last))
        QTableView::dataChanged(topLeft, bottomRight, roles);
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeFrozenHead();
}

void RecordTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (frozenWidth() > 0)
        paintFrozen();
}

void RecordTable::paintFrozen()
{
    QPainter painter(viewport());
    const int width = frozenWidth();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    painter.fillRect(0, 0, width, viewport()->height(), m_theme.tokens().surface);
    for (int row = first; row >= 0 && row <= (last < 0 ? m_records->rowCount() - 1 : last); ++row) {
        int x = 0;
        for (int column = 0; column < frozenColumns; ++column) {
            const QModelIndex index = m_records->index(row, column);
            QStyleOptionViewItem cell(option);
            cell.rect = QRect(x, rowViewportPosition(row), columnWidth(column), rowHeight(row));
            if (selectionModel()->isSelected(index))
                cell.state |= QStyle::State_Selected;
            if (index == currentIndex() && hasFocus())
                cell.state |= QStyle::State_HasFocus;
            style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &cell, &painter, this);
            itemDelegateForIndex(index)->paint(&painter, cell, index);
            x += columnWidth(column);
        }
    }
    painter.setPen(m_theme.tokens().border);
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
}

RecordId RecordTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return m_records != nullptr && current.isValid() ? m_records->idAt(current.row()) : RecordId();
}

void RecordTable::setCurrentId(RecordId id)
{
    m_standsBelowTop = -1;
    m_stoodAt = 0;
    const int row = m_records->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_records->index(row, 1));
    else
        m_wanted = id;
}

QVector<qint64> RecordTable::selectedNumbers() const
{
    QVector<qint64> numbers;
    if (selectionModel() == nullptr)
        return numbers;
    QVector<std::pair<int, int>> spans;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        spans.append({range.top(), range.bottom()});
    std::ranges::sort(spans);
    int next = 0;
    for (const auto& [top, bottom] : std::as_const(spans)) {
        for (int row = std::max(next, top); row <= bottom; ++row)
            numbers.append(m_records->numberAt(row));
        next = std::max(next, bottom + 1);
    }
    return numbers;
}

void RecordTable::copySelection()
{
    const QVector<qint64> numbers = selectedNumbers();
    if (numbers.isEmpty())
        return;
    if (numbers.size() > mostCopied) {
        Q_EMIT noted(tr("选中 %1 条，一次最多复制 %2 条；请改用导出。").arg(numbers.size()).arg(mostCopied));
        return;
    }
    m_records->withClipped(numbers, [this](const ClippedText& clipped) {
        auto* copied = new QMimeData;
        copied->setText(clipped.text);
        copied->setHtml(clipped.html);
        QApplication::clipboard()->setMimeData(copied);
        if (clipped.rows > 1)
            Q_EMIT noted(tr("已复制 %1 条。").arg(clipped.rows));
    });
}

void RecordTable::sortBy(int column)
{
    if (!m_records->isSortable(column))
        return;
    const bool again =
        m_records->request().sort == m_records->fieldOf(column) && !m_records->request().descending;
    m_records->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::askRemoval()
{
    const QVector<qint64> numbers = selectedNumbers();
    if (!m_removable || m_restoring || numbers.isEmpty())
        return;
    if (numbers.size() > mostRemoved) {
        Q_EMIT noted(tr("选中 %1 条，一次最多移出 %2 条；请分批选。").arg(numbers.size()).arg(mostRemoved));
        return;
    }
    m_records->withIds(numbers, [this](const QVector<RecordId>& ids) { Q_EMIT removalAsked(ids); });
}

void RecordTable::askRestore()
{
    const QVector<qint64> numbers = selectedNumbers();
    if (!m_restoring || numbers.isEmpty())
        return;
    if (numbers.size() > mostRemoved) {
        Q_EMIT noted(tr("选中 %1 条，一次最多恢复 %2 条；请分批选。").arg(numbers.size()).arg(mostRemoved));
        return;
    }
    m_records->withIds(numbers, [this](const QVector<RecordId>& ids) { Q_EMIT restoreAsked(ids); });
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    sayChosen();
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.column() != previous.column())
        sayChosen();
}

void RecordTable::sayChosen()
{
    if (m_records == nullptr || selectionModel() == nullptr)
        return;
    ++m_chosen;
    const QVector<qint64> numbers = selectedNumbers();
    if (numbers.size() < 2) {
        Q_EMIT chosen({});
        return;
    }
    const QString count = tr("选中 %1 条").arg(QLocale().toString(numbers.size()));
    Q_EMIT chosen(count);
    const auto summed = [this](int column) {
        const FieldDescription* field = m_records->fieldOf(column);
        return field != nullptr && isSummable(*field) ? field : nullptr;
    };
    const FieldDescription* field = summed(currentIndex().column());
    for (int column = 1; field == nullptr && column < m_records->columnCount(); ++column)
        field = summed(column);
    if (field == nullptr)
        return;
    m_records->withSum(*field, numbers, [this, field, count, chosenAt = m_chosen](const ChosenSum& sum) {
        if (chosenAt != m_chosen || sum.filled == 0 || !sum.sum)
            return;
        const bool money = field->type == FieldType::Money;
        const double mean = static_cast<double>(*sum.sum) / static_cast<double>(sum.filled);
        const QString whole = money ? Money::fromFen(*sum.sum).toString() : QLocale().toString(*sum.sum);
        const QString average =
            money ? Money::fromFen(qRound64(mean)).toString() : QLocale().toString(mean, 'f', 1);
        Q_EMIT chosen(tr("%1　%2 求和 %3 平均 %4").arg(count, field->label.text(), whole, average));
    });
}

void RecordTable::hideEvent(QHideEvent* event)
{
    ++m_chosen; // the status bar is another page's by now
    QTableView::hideEvent(event);
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_records != nullptr ? m_records->rowCount() : 0;
    if (rows > 0 && (action == MoveHome || action == MoveEnd)) {
        const int column = std::max(1, currentIndex().column());
        return m_records->index(action == MoveHome ? 0 : rows - 1, column);
    }
    return QTableView::moveCursor(action, modifiers);
}

void RecordTable::keyboardSearch(const QString& typed)
{
    constexpr qint64 oneWord = 1'000; // ms between the keys of one word
    if (!m_typedAt.isValid() || m_typedAt.elapsed() > oneWord)
        m_typed.clear();
    m_typedAt.start();
    m_typed += typed;
    if (m_typed.trimmed().isEmpty() || !currentIndex().isValid())
        return;
    // The row that fits what was typed so far may fit one letter more.
    const int from = m_typed.size() > 1 ? currentIndex().row() - 1 : currentIndex().row();
    m_records->findFrom(from, m_typed);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        event->modifiers() == Qt::NoModifier) {
        if (const RecordId id = currentId(); !id.isNull())
            Q_EMIT opened(id);
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        askRemoval();
        return;
    }
    if (m_restoring && event->key() == Qt::Key_R && event->modifiers() == Qt::ControlModifier) {
        askRestore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    // Without a loop of its own: another ledger may come while it is open, and this table goes.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = currentIndex().isValid();
    menu->addAction(tr("打开(&O)"), this, [this] { Q_EMIT opened(currentId()); })->setEnabled(any);
    menu->addAction(tr("复制(&C)"), this, &RecordTable::copySelection)->setEnabled(any);
    if (m_restoring)
        menu->addAction(tr("恢复(&R)"), this, &RecordTable::askRestore)->setEnabled(any);
    else if (m_removable)
        menu->addAction(tr("移出(&D)"), this, &RecordTable::askRemoval)->setEnabled(any);
    menu->addSeparator();
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (!m_records->isSortable(column))
            continue;
        menu->addAction(tr("按%1排序").arg(m_records->fieldOf(column)->label.text()), this, [this, column] {
            sortBy(column);
        });
    }
    menu->popup(event->globalPos());
}

} // namespace jc::ui
