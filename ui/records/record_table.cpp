#include "ui/records/record_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jc::ui {

namespace {

constexpr int wideEnough = 150; // of a column that gives way to the others
constexpr int widestColumn = 280;
constexpr int narrowestColumn = 72;

// The words 待核对 and 草稿, each on a tint of its own; what waits for a decision bears a diamond too: word,
// shape and ground, never colour alone.
class DraftDelegate final : public QStyledItemDelegate
{
public:
    DraftDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString word = cell.text;
        cell.text.clear();
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        if (word.isEmpty())
            return;
        const bool review = index.data(RecordTableModel::ReviewRole).toBool();
        const bool draft = index.data(RecordTableModel::DraftRole).toBool();
        const QStringList words = word.split(u' ');
        QVector<Chip> chips;
        if (review)
            chips.append({QStringLiteral("◆ ") + words.first(), StatusTone::Lagging});
        if (draft)
            chips.append({words.last(), StatusTone::Slow});
        paintChips(*painter, option.rect, chips);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(RecordTableModel::ReviewRole).toBool())
            size.rwidth() += m_theme.px(48);
        return size;
    }

private:
    struct Chip
    {
        QString text;
        StatusTone tone;
    };

    [[nodiscard]] int widthOf(const Chip& chip) const
    {
        return QFontMetrics(m_theme.font(Type::Note)).horizontalAdvance(chip.text) + m_theme.px(12);
    }

    void paintChips(QPainter& painter, const QRect& cell, const QVector<Chip>& chips) const
    {
        const QFont font = m_theme.font(Type::Note);
        const int gap = m_theme.px(metrics::grid);
        int width = -gap;
        for (const Chip& chip : chips)
            width += widthOf(chip) + gap;
        const QSize whole(width, QFontMetrics(font).height() + m_theme.px(4));
        QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, whole, cell);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font);
        for (const Chip& chip : chips) {
            const StatusColors& ink = m_theme.tokens().of(chip.tone);
            place.setWidth(widthOf(chip));
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.tint);
            painter.drawRoundedRect(place, m_theme.px(3), m_theme.px(3));
            painter.setPen(ink.text);
            painter.drawText(place, Qt::AlignCenter, chip.text);
            place.translate(place.width() + gap, 0);
        }
        painter.restore();
    }

    Theme m_theme;
};

} // namespace

RecordTable::RecordTable(const QString& name, const Theme& theme, QWidget* parent)
    : QTableView(parent)
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(m_theme.px(48));
    setItemDelegateForColumn(RecordTableModel::draftColumn, new DraftDelegate(theme, this));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(m_records->idAt(index.row()));
    });
    RecordTable::setTheme(theme);
}

void RecordTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    const QFont cells = theme.font(rowType(theme.density()));
    setFont(cells);
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(theme.density(), QFontMetricsF(cells)));
    if (auto* delegate = static_cast<DraftDelegate*>(itemDelegateForColumn(RecordTableModel::draftColumn)))
        delegate->setTheme(theme);
    viewport()->update();
}

void RecordTable::setRecords(RecordTableModel* model)
{
    m_records = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const RecordId id = currentId(); m_wanted.isNull())
            m_wanted = id;
    });
    connect(model, &RecordTableModel::loaded, this, &RecordTable::settle);
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
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    if (column >= 0) {
        horizontalHeader()->setSortIndicator(
            column, m_records->request().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    if (m_records->rowCount() == 0)
        return;
    // Screen readers need a current cell, and keys somewhere to start from.
    const int row = std::max(0, m_records->rowOf(m_wanted));
    m_wanted = {};
    setCurrentIndex(m_records->index(row, 1));
    scrollTo(currentIndex());
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
    if (m_fitted == m_records->request().entity || m_records->rowCount() == 0)
        return;
    m_fitted = m_records->request().entity;
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setResizeContentsPrecision(60);
    resizeColumnsToContents();
    for (int column = 0; column < m_records->columnCount(); ++column) {
        const int wanted = columnWidth(column) + m_theme.px(metrics::wide);
        setColumnWidth(column, std::clamp(wanted, m_theme.px(narrowestColumn), m_theme.px(widestColumn)));
    }
    squeezeColumns();
    // What stands in the middle of its column would move far from the rest in a wide window.
    const QVariant alignment = m_records->index(0, m_records->columnCount() - 1).data(Qt::TextAlignmentRole);
    horizontalHeader()->setStretchLastSection(!(alignment.toInt() & Qt::AlignHCenter));
}

RecordId RecordTable::currentId() const
{
    const QModelIndex current = currentIndex();
    return m_records != nullptr && current.isValid() ? m_records->idAt(current.row()) : RecordId();
}

void RecordTable::setCurrentId(RecordId id)
{
    const int row = m_records->rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_records->index(row, 1));
    else
        m_wanted = id;
}

QVector<RecordId> RecordTable::selectedIds() const
{
    QVector<RecordId> ids;
    if (selectionModel() == nullptr)
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(m_records->idAt(row.row()));
    return ids;
}

void RecordTable::copySelection() const
{
    const auto line = [this](const auto& textOf) {
        QStringList cells;
        for (int column = 0; column < m_records->columnCount(); ++column)
            cells.append(QString(textOf(column)).replace(u'\t', u' '));
        return cells.join(u'\t');
    };
    QStringList lines{
        line([this](int column) { return m_records->headerData(column, Qt::Horizontal).toString(); })};
    for (const RecordId& id : selectedIds()) {
        const int row = m_records->rowOf(id);
        lines.append(
            line([this, row](int column) { return m_records->index(row, column).data().toString(); }));
    }
    if (lines.size() > 1)
        QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
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
    const QVector<RecordId> ids = selectedIds();
    if (m_removable && !ids.isEmpty())
        Q_EMIT removalAsked(ids);
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        event->modifiers() == Qt::NoModifier) {
        Q_EMIT opened(currentId());
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        askRemoval();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const bool any = currentIndex().isValid();
    menu.addAction(tr("打开(&O)"), this, [this] { Q_EMIT opened(currentId()); })->setEnabled(any);
    menu.addAction(tr("复制(&C)"), this, &RecordTable::copySelection)->setEnabled(any);
    if (m_removable)
        menu.addAction(tr("移出(&D)"), this, &RecordTable::askRemoval)->setEnabled(any);
    menu.addSeparator();
    for (int column = 0; column < m_records->columnCount(); ++column) {
        if (!m_records->isSortable(column))
            continue;
        menu.addAction(tr("按%1排序").arg(m_records->fieldOf(column)->label.text()), this, [this, column] {
            sortBy(column);
        });
    }
    menu.exec(event->globalPos());
}

} // namespace jc::ui
