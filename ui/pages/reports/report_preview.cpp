#include "ui/pages/reports/report_preview.h"

#include "core/sheets/cell_text.h"
#include "core/sheets/table_parts.h"
#include "ui/pages/reports/report_heading.h"
#include "ui/pages/reports/report_table_model.h"
#include "ui/widgets/heading_label.h"
#include "ui/widgets/table_look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 300;   // px at 100 %
constexpr int narrowestWords = 108; // of a column of words that gives way
constexpr int notesLines = 4;

QString metaOf(const Table& table)
{
    const TableHead& head = table.head;
    QStringList parts;
    const auto add = [&parts](const QString& label, const QString& text) {
        if (!text.isEmpty())
            parts.append(ReportPreview::tr("%1：%2").arg(label, text));
    };
    add(ReportPreview::tr("填报单位"), head.reportingUnit);
    add(ReportPreview::tr("报告期"), head.period);
    add(ReportPreview::tr("统计截止日"), head.cutoff.toString(Qt::ISODate));
    add(ReportPreview::tr("数据截至"), head.knownUntil.toString(u"yyyy-MM-dd HH:mm"_s));
    add(ReportPreview::tr("计量单位"), head.measureUnit);
    if (!head.watermark.isEmpty())
        parts.append(head.watermark);
    return parts.join(u"　"_s);
}

QString footOf(const Table& table)
{
    QStringList lines;
    if (!table.signature.isEmpty()) {
        QStringList signers;
        for (const LabelledText& signer : table.signature)
            signers.append(ReportPreview::tr("%1：%2").arg(signer.label, signer.text));
        lines.append(signers.join(u"　　　　"_s));
    }
    if (!table.notes.isEmpty())
        lines += numberedNotes(table.notes);
    return lines.join(u'\n');
}

} // namespace

ReportPreview::ReportPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new HeadingLabel({}, Type::Group, theme, this))
    , m_meta(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_sheets(new QTabBar(this))
    , m_model(new ReportTableModel(theme, this))
    , m_view(new QTableView(this))
    , m_heading(new ReportHeading(theme, m_view))
    , m_frozen(new QTableView(m_view))
    , m_frozenHeading(new ReportHeading(theme, m_frozen))
    , m_notes(new QPlainTextEdit(this))
{
    m_title->setObjectName(u"reportTitle"_s);
    m_meta->setObjectName(u"reportMeta"_s);
    m_meta->setWordWrap(true);
    m_meta->setTextFormat(Qt::PlainText);
    m_missing->setObjectName(u"reportMissing"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_sheets->setObjectName(u"reportSheets"_s);
    m_sheets->setAccessibleName(tr("报表中的表"));
    m_sheets->setDrawBase(false);
    m_sheets->setExpanding(false);
    m_sheets->setElideMode(Qt::ElideMiddle);
    m_view->setObjectName(u"report"_s);
    m_view->setAccessibleName(tr("报表预览"));
    m_view->setModel(m_model);
    m_view->setHorizontalHeader(m_heading);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    // The same rows seen twice: only the whole table is for keys and screen readers.
    m_frozen->setObjectName(u"reportFrozen"_s);
    m_frozen->setModel(m_model);
    m_frozen->setHorizontalHeader(m_frozenHeading);
    m_frozen->setSelectionModel(m_view->selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frozen->hide();
    connect(m_view->verticalScrollBar(),
            &QScrollBar::valueChanged,
            m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ReportPreview::freezeColumns);
    m_notes->setObjectName(u"reportNotes"_s);
    m_notes->setAccessibleName(tr("表下的签名栏和附注"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metrics::grid));
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addWidget(m_missing);
    column->addWidget(m_sheets);
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    connect(m_sheets, &QTabBar::currentChanged, this, [this] {
        showSheet();
        Q_EMIT sheetChanged();
    });
    ReportPreview::setTheme(theme);
}

void ReportPreview::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text2);
    quiet.setColor(QPalette::Text, theme.tokens().text2);
    m_meta->setPalette(quiet);
    m_meta->setFont(theme.font(Type::Note));
    m_missing->setFont(theme.font(Type::Dense));
    m_notes->setPalette(quiet);
    m_notes->setFont(theme.font(Type::Note));
    prepareTable(*m_view, Density::Compact, theme);
    prepareTable(*m_frozen, Density::Compact, theme);
    measureColumns();
    fitColumns();
}

void ReportPreview::show(const QVector<Table>& tables, const QString& missing)
{
    const int before = tables.size() == m_tables.size() ? sheet() : 0;
    m_tables = tables;
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    {
        const QSignalBlocker quiet(m_sheets);
        while (m_sheets->count() > 0)
            m_sheets->removeTab(0);
        for (const Table& table : tables) {
            const int at = m_sheets->addTab(table.head.title);
            m_sheets->setTabToolTip(at, table.head.title);
        }
        m_sheets->setCurrentIndex(before);
    }
    m_sheets->setVisible(tables.size() > 1);
    showSheet();
}

int ReportPreview::sheet() const
{
    return std::max(0, m_sheets->currentIndex());
}

void ReportPreview::setSheet(int sheet)
{
    if (sheet >= 0 && sheet < m_sheets->count())
        m_sheets->setCurrentIndex(sheet);
}

void ReportPreview::showSheet()
{
    const Table table = m_tables.value(sheet());
    const QModelIndex before = m_view->currentIndex();
    m_title->setText(table.head.title);
    m_meta->setText(metaOf(table));
    const QString foot = footOf(table);
    m_notes->setPlainText(foot);
    m_notes->setVisible(!foot.isEmpty());
    const int line = QFontMetrics(m_notes->font()).lineSpacing();
    const int lines = std::clamp(static_cast<int>(foot.count(u'\n')) + 1, 1, notesLines);
    m_notes->setFixedHeight(lines * line + 2 * static_cast<int>(m_notes->document()->documentMargin()));
    m_view->clearSpans();
    m_frozen->clearSpans();
    m_heading->show({});
    m_frozenHeading->show({});
    m_model->show(table);
    m_heading->show(table.columns);
    m_frozenHeading->show(table.columns);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isAcross(row) && m_model->columnCount() > 1)
            m_view->setSpan(row, 0, 1, m_model->columnCount());
    }
    const bool there = before.row() < m_model->rowCount() && before.column() < m_model->columnCount();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(before.isValid() && there ? m_model->index(before.row(), before.column())
                                                          : m_model->index(0, 0));
    measureColumns();
    fitColumns();
}

// The texts are measured once; a window that is drawn larger only shares its room out anew.
void ReportPreview::measureColumns()
{
    const Table& table = m_model->table();
    QFont bold = m_theme.font(Type::Dense);
    bold.setBold(true);
    const QFontMetrics font(bold);
    const int side = 2 * m_theme.px(metrics::gap);
    m_wanted.clear();
    m_least.clear();
    for (int column = 0; column < table.columns.size(); ++column) {
        const TableColumn& about = table.columns.at(column);
        const int head = m_heading->narrowest(column);
        int wanted = head;
        for (int row = 0; row < table.rows.size(); ++row) {
            if (!m_model->isAcross(row))
                wanted = std::max(
                    wanted, font.horizontalAdvance(m_model->index(row, column).data().toString()) + side);
        }
        wanted = std::min(wanted, std::max(head, m_theme.px(widestColumn)));
        m_wanted.append(wanted);
        // Figures are never cut; words can be, and their tooltip has the whole.
        const bool words = about.format.kind == CellKind::Text;
        m_least.append(words ? std::min(wanted, std::max(head, m_theme.px(narrowestWords))) : wanted);
    }
}

void ReportPreview::fitColumns()
{
    if (m_wanted.isEmpty())
        return;
    QVector<int> widths = m_wanted;
    const QVector<int>& least = m_least;
    const int room = m_view->viewport()->width();
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - room;
    const int canGive =
        std::accumulate(widths.cbegin(), widths.cend(), 0) - std::accumulate(least.cbegin(), least.cend(), 0);
    if (over > 0 && over <= canGive) {
        for (qsizetype i = 0; i < widths.size() && over > 0; ++i) {
            const int part = std::min(over, widths.at(i) - least.at(i));
            const int give =
                canGive > 0 ? std::min(part, (widths.at(i) - least.at(i)) * over / canGive + 1) : 0;
            widths[i] -= give;
        }
        over = std::accumulate(widths.cbegin(), widths.cend(), 0) - room;
    }
    if (over < 0)
        widths[0] += -over; // the names have the room
    for (int column = 0; column < widths.size(); ++column)
        m_heading->resizeSection(column, widths.at(column));
    m_heading->layOut();
    freezeColumns();
}

void ReportPreview::freezeColumns()
{
    const int frozen = std::min(std::max(1, m_model->table().page.frozenColumns), m_model->columnCount());
    const bool scrolled = frozen > 0 && m_view->horizontalScrollBar()->value() > 0;
    m_frozen->setVisible(scrolled);
    if (!scrolled)
        return;
    int width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= frozen);
        if (column >= frozen)
            continue;
        m_frozen->setColumnWidth(column, m_view->columnWidth(column));
        width += m_view->columnWidth(column);
    }
    m_frozenHeading->follow(*m_heading);
    m_frozen->setGeometry(m_view->frameWidth(),
                          m_view->frameWidth(),
                          width,
                          m_heading->height() + m_view->viewport()->height());
    m_frozen->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value());
    m_frozen->raise();
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

bool ReportPreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReportPreview::copyRows() const
{
    QStringList headings;
    for (const TableColumn& column : m_model->table().columns)
        headings.append(flatHeading(column));
    QStringList lines{headings.join(u'\t')};
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace jc::ui
