#include "ui/pages/dashboard/figure_table.h"

#include "ui/charts/status_chip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>

namespace jc::ui {

namespace {

constexpr int measuredRows = 50;

} // namespace

FigureTable::FigureTable(const QString& name, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, &FigureTable::opened);
    FigureTable::setTheme(theme);
}

void FigureTable::setModel(QAbstractItemModel* model)
{
    disconnect(m_reset);
    QTableView::setModel(model);
    if (model != nullptr)
        m_reset = connect(model, &QAbstractItemModel::modelReset, this, [this] {
            layOut();
            keepCurrent();
        });
    layOut();
    keepCurrent();
}

void FigureTable::setColumnWidths(const QVector<int>& widths)
{
    m_widths = widths;
    layOut();
}

void FigureTable::setWide(bool wide)
{
    setHorizontalScrollBarPolicy(wide ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void FigureTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    const QFont font = theme.font(rowType(Density::Compact));
    setFont(font);
    horizontalHeader()->setFont(font);
    verticalHeader()->setDefaultSectionSize(jc::ui::rowHeight(Density::Compact, QFontMetricsF(font)));
    layOut();
}

void FigureTable::layOut()
{
    if (model() == nullptr)
        return;
    QHeaderView& header = *horizontalHeader();
    const int columns = std::min<int>(header.count(), static_cast<int>(m_widths.size()));
    QVector<int> widths = m_widths.mid(0, columns);
    int whole = 0;
    for (int column = 0; column < columns; ++column) {
        // Widths are those of the Chinese words; another language may need more.
        const int needed =
            std::max({header.sectionSizeHint(column), chipsWidth(column), numbersWidth(column)});
        if (m_widths.at(column) > 0)
            widths[column] = std::max(m_theme.px(m_widths.at(column)), needed);
        whole += m_widths.at(column) > 0    ? widths.at(column)
                 : m_widths.at(column) == 0 ? namesWidth(column)
                                            : 0;
    }
    const int room = viewport()->width();
    for (const int column : m_squeezed) {
        if (whole <= room || column >= columns)
            break;
        if (widths.at(column) < 0)
            continue;
        whole -= widths.at(column) - m_theme.px(m_widths.at(column));
        widths[column] = m_theme.px(m_widths.at(column));
    }
    for (const int column : m_hidden) {
        if (whole <= room || column >= columns)
            break;
        if (widths.at(column) < 0)
            continue;
        whole -= widths.at(column);
        widths[column] = -1;
    }
    for (int column = 0; column < columns; ++column) {
        const int width = widths.at(column);
        header.setSectionHidden(column, width < 0);
        header.setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header.resizeSection(column, width);
    }
}

void FigureTable::setExpendable(const QVector<int>& squeezed, const QVector<int>& hidden, int names)
{
    m_names = names;
    m_squeezed = squeezed;
    m_hidden = hidden;
    layOut();
}

int FigureTable::namesWidth(int column) const
{
    const QFontMetrics metricsOfCells(font());
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row)
        widest =
            std::max(widest, metricsOfCells.horizontalAdvance(model()->index(row, column).data().toString()));
    return std::min(widest, m_theme.px(m_names)) + m_theme.px(metrics::pageMargin);
}

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!m_squeezed.isEmpty() || !m_hidden.isEmpty())
        layOut();
}

int FigureTable::numbersWidth(int column) const
{
    const auto alignment =
        Qt::Alignment(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    if (!alignment.testFlag(Qt::AlignRight))
        return 0;
    QFont bold = font(); // as totals are
    bold.setBold(true);
    const QFontMetrics metricsOfCells(bold);
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row)
        widest =
            std::max(widest, metricsOfCells.horizontalAdvance(model()->index(row, column).data().toString()));
    return widest + m_theme.px(metrics::pageMargin);
}

int FigureTable::chipsWidth(int column) const
{
    if (qobject_cast<StatusChipDelegate*>(itemDelegateForColumn(column)) == nullptr)
        return 0;
    QStringList statuses;
    for (int row = 0; row < model()->rowCount(); ++row)
        statuses.append(model()->index(row, column).data(StatusChipDelegate::Role).toString());
    statuses.removeDuplicates();
    return widestStatusChip(statuses, m_theme) + m_theme.px(metrics::pageMargin);
}

void FigureTable::keepCurrent()
{
    if (model() != nullptr && model()->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void FigureTable::focusInEvent(QFocusEvent* event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
}

void FigureTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        if (isSignalConnected(QMetaMethod::fromSignal(&FigureTable::copyRequested)))
            Q_EMIT copyRequested();
        else
            QGuiApplication::clipboard()->setText(selectedText());
    } else if (enter && index.isValid() && modifiers == Qt::NoModifier) {
        Q_EMIT opened(index);
    } else if (enter && index.isValid() && modifiers == Qt::ControlModifier) {
        Q_EMIT namesRequested(index);
    } else if (index.isValid() && event->key() == Qt::Key_Right && modifiers == Qt::NoModifier &&
               isSignalConnected(QMetaMethod::fromSignal(&FigureTable::deeperRequested))) {
        Q_EMIT deeperRequested(index);
    } else if (event->key() == Qt::Key_Left && modifiers == Qt::NoModifier &&
               isSignalConnected(QMetaMethod::fromSignal(&FigureTable::higherRequested))) {
        Q_EMIT higherRequested();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

QString FigureTable::selectedText() const
{
    if (model() == nullptr)
        return {};
    QStringList lines;
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(cell(column));
        lines.append(cells.join(QLatin1Char('\t')));
    };
    line([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); });
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        line([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace jc::ui
