#include "ui/print/print_preview.h"

#include "core/sheets/staged_file.h"
#include "ui/shell/file_saving.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of the box.
constexpr int fitWidthEntry = 0;
constexpr int fitPageEntry = 1;

// Stopped, it withdraws what the printing system lets be withdrawn; a pdf file (打印到文件) appears whole or
// not at all.
Result<void> printTo(QPrinter& printer, const PrintedForm& form, int first, int last, JobToken& job)
{
    const WriteProgress goOn = [&](qsizetype done, qsizetype whole) {
        const bool going = job.report(done, whole);
        // While it is painted on: the end of the painting hands over what there is.
        if (!going && printer.printerState() == QPrinter::Active)
            printer.abort();
        return going;
    };
    if (printer.outputFormat() != QPrinter::PdfFormat || printer.outputFileName().isEmpty())
        return printForm(form, printer, first, last, goOn);
    Result<StagedFile> staged = StagedFile::beside(printer.outputFileName());
    if (!staged)
        return staged.error();
    printer.setOutputFileName(staged->stagedPath());
    if (Result<void> printed = printForm(form, printer, first, last, goOn); !printed)
        return printed;
    mendPrintedPdf(staged->stagedPath(), form);
    return staged->commit();
}

} // namespace

MakeTables oneTable(MakeTable make)
{
    return [make = std::move(make)](Ledger& ledger, const WriteProgress& progress) -> Result<QVector<Table>> {
        const Result<Table> table = make(ledger, progress);
        if (!table)
            return table.error();
        return QVector<Table>{*table};
    };
}

void showPrintPreview(
    Workspace& workspace, QWidget* owner, const QString& title, const MakeTables& make, int first)
{
    auto* preview = new PrintPreview(workspace, owner, title, make, first);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    // Also where a button of the top bar or the menu was what opened it.
    QObject::connect(preview, &QDialog::finished, owner, [back = QPointer<QWidget>(owner->focusWidget())] {
        if (back && back->isVisible())
            back->setFocus(Qt::OtherFocusReason);
    });
    preview->open();
}

void showPrintPreview(Workspace& workspace, QWidget* owner, const QVector<Table>& tables, int first)
{
    if (tables.isEmpty())
        return;
    showPrintPreview(
        workspace,
        owner,
        tables.value(first).head.title,
        [tables](Ledger&, const WriteProgress&) -> Result<QVector<Table>> { return tables; },
        first);
}

PrintPreview::PrintPreview(
    Workspace& workspace, QWidget* owner, const QString& title, const MakeTables& make, int first)
    : QDialog(owner->window())
    , m_workspace(workspace)
    , m_owner(owner)
    , m_title(title)
    , m_first(first)
{
    const Theme& theme = workspace.theme();
    setObjectName(u"printPreview"_s);
    setWindowTitle(tr("打印预览：%1").arg(m_title));
    m_pages = new PageView(theme, this);
    m_notes = new QLabel(this);
    m_notes->setObjectName(u"printNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setFont(theme.font(Type::Note));
    m_notes->setText(tr("正在排版……"));
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.tokens().text2);
    m_notes->setPalette(quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar();
    const int margin = theme.px(metrics::pageMargin);
    m_notes->setContentsMargins(margin, 0, margin, theme.px(metrics::gap));
    column->addWidget(m_notes);
    column->addWidget(m_pages, 1);
    resize(owner->window()->size() * 0.94);

    for (QPushButton* button : {m_print, m_savePdf, m_before, m_after})
        button->setEnabled(false);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_savePdf, &QPushButton::clicked, this, &PrintPreview::savePdf);
    connect(m_before, &QPushButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { m_pages->goToPage(m_pages->page() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_pages->goToPage(page - 1); });
    connect(m_pages, &PageView::pageChanged, this, &PrintPreview::showPage);
    connect(m_pages, &PageView::zoomChanged, this, &PrintPreview::showZoom);
    connect(m_zoom, &QComboBox::activated, this, [this](int entry) {
        if (entry == fitWidthEntry)
            m_pages->setFit(PageView::Fit::Width);
        else if (entry == fitPageEntry)
            m_pages->setFit(PageView::Fit::Page);
        else
            m_pages->setZoom(m_zoom->itemData(entry).toDouble());
    });
    connect(
        new QShortcut(QKeySequence(u"Ctrl+P"_s), this), &QShortcut::activated, this, &PrintPreview::print);
    connect(
        new QShortcut(QKeySequence(u"Ctrl+S"_s), this), &QShortcut::activated, this, &PrintPreview::savePdf);
    m_pages->setFocus();
    // With the ledger go the page and the workspace: over another one there would be nothing to print.
    connect(owner, &QObject::destroyed, this, &QDialog::reject);
    layOutTables(make);
}

PrintPreview::~PrintPreview()
{
    if (const std::shared_ptr<JobToken> layout = m_layout.lock())
        layout->cancel();
}

void PrintPreview::layOutTables(const MakeTables& make)
{
    const PrintFonts fonts = PrintFonts::ofThisMachine();
    m_layout = m_workspace.jobs().read(
        m_workspace.session(),
        this,
        {tr("排版“%1”").arg(m_title), true, {}, true},
        [make, fonts](Ledger& ledger, JobToken& job) -> Result<Form> {
            // It may have waited for another.
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            const Result<QVector<Table>> tables = make(ledger, job.progress());
            if (!tables)
                return tables.error();
            Result<PrintedForm> form = layOut(*tables, fonts, job.progress());
            if (!form)
                return form.error();
            return std::make_shared<const PrintedForm>(std::move(*form));
        },
        [this, fonts](const Result<Form>& made) {
            if (made) {
                take(*made, fonts);
                return;
            }
            m_workspace.complain(made.error());
            reject();
        },
        [this](const QString&) { reject(); });
}

void PrintPreview::makeBar()
{
    const Theme& theme = m_workspace.theme();
    m_print = makeButton(tr("打印"), ButtonKind::Primary, this);
    m_print->setObjectName(u"print"_s);
    m_print->setToolTip(tr("选打印机和页码，然后打印（Ctrl+P）"));
    m_savePdf = makeButton(tr("存为 PDF"), ButtonKind::Normal, this);
    m_savePdf->setObjectName(u"savePdf"_s);
    m_savePdf->setToolTip(tr("存成一个 PDF 文件，文字可查找、可复制（Ctrl+S）"));
    m_before = makeButton(tr("上一页"), ButtonKind::Normal, this);
    m_before->setObjectName(u"pageBefore"_s);
    m_before->setToolTip(tr("上一页（PageUp）"));
    m_after = makeButton(tr("下一页"), ButtonKind::Normal, this);
    m_after->setObjectName(u"pageAfter"_s);
    m_after->setToolTip(tr("下一页（PageDown）"));
    m_page = new QSpinBox(this);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("页码"));
    m_page->findChild<QLineEdit*>()->setAccessibleName(tr("页码"));
    m_page->setRange(1, 1);
    const QStringList around = tr("第 %1 页").split(QLatin1String("%1"));
    m_page->setPrefix(around.value(0));
    m_page->setSuffix(around.value(1));
    m_page->setKeyboardTracking(false);
    m_of = new QLabel(this);
    m_of->setObjectName(u"pagesInAll"_s);
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("显示大小"));
    m_zoom->setToolTip(tr("显示大小，不影响打印（Ctrl+加号、减号，Ctrl+0 整页）"));
    m_zoom->addItem(tr("页宽"));
    m_zoom->addItem(tr("整页"));
    for (const int percent : {50, 75, 100, 125, 150, 200, 300})
        m_zoom->addItem(u"%1%"_s.arg(percent), percent / 100.0);
    // The size at hand may be none of these.
    m_zoom->addItem({}, 1.0);
    auto* close = makeButton(tr("关闭"), ButtonKind::Normal, this);
    close->setToolTip(tr("关闭预览（Esc）"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto* row = new QHBoxLayout;
    const int margin = theme.px(metrics::pageMargin);
    row->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::gap));
    row->setSpacing(theme.px(metrics::gap));
    row->addWidget(m_print);
    row->addWidget(m_savePdf);
    row->addSpacing(theme.px(metrics::wide));
    row->addWidget(m_before);
    row->addWidget(m_page);
    row->addWidget(m_of);
    row->addWidget(m_after);
    row->addSpacing(theme.px(metrics::wide));
    row->addWidget(m_zoom);
    row->addStretch(1);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void PrintPreview::take(const Form& form, const PrintFonts& fonts)
{
    m_form = form;
    QStringList notes;
    int page = 0;
    double least = 1;
    for (int table = 0; table < static_cast<int>(m_form->size()); ++table) {
        const TablePages& pages = m_form->at(static_cast<std::size_t>(table));
        page += table < m_first ? pages.count() : 0;
        least = std::min(least, pages.scale());
        if (pages.sides() > 1)
            notes += tr("“%1”列较多，分成并排的 %2 页，每页重复前面的列。")
                         .arg(pages.table().head.title)
                         .arg(pages.sides());
    }
    if (least < leastScale) {
        notes += tr("列较多，缩到 %1% 才排得下一页宽，字会很小；可少显示几列，或导出电子表格。")
                     .arg(qRound(least * 100));
    } else if (least < 1) {
        notes += tr("缩到 %1% 排版。").arg(qRound(least * 100));
    }
    notes += fonts.replacements();
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_page->setMaximum(pageCount(*m_form));
    m_of->setText(tr("共 %1 页").arg(pageCount(*m_form)));
    m_pages->show(m_form);
    m_pages->goToPage(page);
    for (QPushButton* button : {m_print, m_savePdf})
        button->setEnabled(true);
    showPage();
    showZoom();
}

void PrintPreview::showPage()
{
    const int page = m_pages->page();
    const QSignalBlocker quiet(m_page);
    m_page->setValue(page + 1);
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < m_pages->pages());
}

void PrintPreview::showZoom()
{
    const int own = m_zoom->count() - 1;
    const QString percent = u"%1%"_s.arg(qRound(m_pages->zoom() * 100));
    m_zoom->setItemText(own, percent);
    m_zoom->setItemData(own, m_pages->zoom());
    if (m_pages->fit() != PageView::Fit::None)
        m_zoom->setCurrentIndex(m_pages->fit() == PageView::Fit::Width ? fitWidthEntry : fitPageEntry);
    else
        m_zoom->setCurrentIndex(m_zoom->findText(percent));
}

void PrintPreview::print()
{
    if (m_form == nullptr)
        return;
    const int pages = pageCount(*m_form);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title);
    printer->setFullPage(true);
    const QPointer<PrintPreview> standing(this);
    if (!m_workspace.dialogs().choosePrinter(this, *printer, pages) || !standing || !m_owner)
        return;
    const bool some = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
    const int first = some ? printer->fromPage() - 1 : 0;
    const int last = some ? std::min(printer->toPage(), pages) - 1 : pages - 1;
    Workspace& workspace = m_workspace;
    workspace.readAsJob(
        &workspace,
        {tr("打印“%1”").arg(m_title),
         true,
         printer->outputFormat() == QPrinter::PdfFormat ? tr("已取消，没有写入任何文件。")
                                                        : tr("已取消打印；已送到打印机的页可能仍会印出来。")},
        [form = m_form, printer, first, last](Ledger&, JobToken& job) {
            return printTo(*printer, *form, first, last, job);
        },
        [&workspace, title = m_title, sheets = last - first + 1](const Result<void>& printed) {
            if (printed)
                workspace.say(tr("“%1”已送去打印，共 %2 页。").arg(title).arg(sheets));
            else
                workspace.complain(printed.error());
        });
    accept();
}

void PrintPreview::savePdf()
{
    if (m_form == nullptr || !m_owner)
        return;
    const QDate cutoff = m_form->empty() ? QDate() : m_form->front().table().head.cutoff;
    QString name = cutoff.isValid() ? m_title + u'_' + cutoff.toString(Qt::ISODate) : m_title;
    name.replace(u' ', u'_').replace(u'/', u'_');
    const QPointer<PrintPreview> standing(this);
    const bool saving = saveFromLedger(
        m_workspace,
        this,
        {tr("存为 PDF"), tr("PDF 文件 (*.pdf)"), name + u".pdf"_s, u"pdf"_s},
        [form = m_form](Ledger&, const QString& path, const WriteProgress& progress) {
            return writePdf(*form, path, progress);
        },
        [title = m_title, pages = pageCount(*m_form)](const QString& path) {
            return tr("已保存“%1”，共 %2 页，在 %3。").arg(title).arg(pages).arg(path);
        });
    if (saving && standing)
        accept();
}

} // namespace jc::ui
