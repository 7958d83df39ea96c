#include "ui/pages/reports/reports_page.h"

#include "core/sheets/csv_writer.h"
#include "core/sheets/xlsx_writer.h"
#include "ui/pages/reports/report_list.h"
#include "ui/pages/reports/report_options.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/print/print_preview.h"
#include "ui/shell/file_saving.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportColumn = 288; // px at 100 %

} // namespace

PageDescriptor reportsPage()
{
    return describePage<ReportsPage>(u"reports"_s);
}

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    const Theme& theme = workspace.theme();
    m_choice.report = &reports().front();
    auto* choices = new Panel({}, theme, this);
    m_list = new ReportList(theme, choices);
    m_list->setObjectName(u"reports"_s);
    m_options = new ReportOptions(workspace, choices);
    choices->body()->addWidget(m_list, 1);
    choices->body()->addWidget(m_options);
    choices->setFixedWidth(theme.px(reportColumn));
    auto* shown = new Panel({}, theme, this);
    m_preview = new ReportPreview(theme, shown);
    m_nothing = new EmptyState(theme, shown);
    m_nothing->setObjectName(u"reportNothing"_s);
    m_stack = new QStackedWidget(shown);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_nothing);
    shown->body()->addWidget(m_stack);
    auto* row = new QHBoxLayout(this);
    const int margin = theme.px(metrics::pageMargin);
    row->setContentsMargins(margin, theme.px(metrics::gap), margin, theme.px(metrics::wide));
    row->setSpacing(theme.px(metrics::wide));
    row->addWidget(choices);
    row->addWidget(shown, 1);
    m_saveCsv = new QAction(tr("另存为 CSV"), this);
    m_saveCsv->setToolTip(tr("只存眼前这一张表，供其他程序读取"));
    m_saveCsv->setEnabled(false);
    connect(m_saveCsv, &QAction::triggered, this, &ReportsPage::saveCsv);

    connect(m_list, &ReportList::chosenChanged, this, [this] {
        m_choice.report = m_list->chosen();
        m_sheet = 0;
        m_options->show(m_choice);
        load();
        Q_EMIT placeChanged();
    });
    connect(m_options, &ReportOptions::changed, this, [this] {
        load();
        Q_EMIT placeChanged();
    });
    connect(m_preview, &ReportPreview::sheetChanged, this, [this] {
        m_sheet = m_preview->sheet();
        Q_EMIT placeChanged();
    });
    connect(m_nothing, &EmptyState::primaryTriggered, this, [this] {
        if (const EntityDescription* counts = m_choice.report->counts)
            this->workspace().go({u"records"_s, {{u"entity"_s, QString::fromLatin1(counts->key)}}});
        else
            this->workspace().go({u"policy"_s, {}});
    });
    followFigures([this] {
        m_options->show(m_choice);
        load();
    });
    connect(&workspace, &Workspace::regionChanged, this, [this] {
        if (!isHidden())
            load();
    });
    m_options->show(m_choice);
}

QString ReportsPage::title() const
{
    return m_choice.report->title();
}

QWidget* ReportsPage::firstFocus()
{
    return m_list;
}

void ReportsPage::open(const QVariantMap& shows)
{
    const auto id = [&](const QString& key) {
        const Result<RecordId> read = RecordId::fromString(shows.value(key).toString());
        return read ? *read : RecordId();
    };
    const ReportDescription* report = findReport(shows.value(u"report"_s).toString());
    m_choice = {report != nullptr ? report : &reports().front(),
                id(u"policy"_s),
                id(u"goal"_s),
                QDate::fromString(shows.value(u"from"_s).toString(), Qt::ISODate)};
    m_sheet = shows.value(u"sheet"_s).toInt();
    m_list->setChosen(*m_choice.report);
    m_options->show(m_choice);
    load();
    Q_EMIT placeChanged();
}

QVariantMap ReportsPage::shows() const
{
    QVariantMap place{{u"report"_s, QString::fromLatin1(m_choice.report->name)}};
    if (!m_choice.policy.isNull())
        place.insert(u"policy"_s, m_choice.policy.toString());
    if (!m_choice.goal.isNull())
        place.insert(u"goal"_s, m_choice.goal.toString());
    if (m_choice.from.isValid())
        place.insert(u"from"_s, m_choice.from.toString(Qt::ISODate));
    if (m_sheet > 0)
        place.insert(u"sheet"_s, m_sheet);
    return place;
}

void ReportsPage::load()
{
    const std::shared_ptr<const BoardView> view = workspace().board();
    if (view == nullptr)
        return;
    m_choice = m_options->choice();
    m_loading = true;
    m_read.run(
        workspace().session(),
        this,
        [view,
         codes = &workspace().catalogues().codes,
         region = workspace().regionIndex(),
         choice = m_choice](Ledger& ledger) {
            return makeChosenReport(ledger, *codes, *view, region, choice);
        },
        [this](const Result<MadeReport>& made) { take(made); });
}

void ReportsPage::take(const Result<MadeReport>& made)
{
    m_loading = false;
    // Sums without parts are a report too, unless they are sums of nothing.
    const bool rows =
        made && std::ranges::any_of(made->tables, [&](const Table& table) {
            return table.dataRowCount() > 0 || (made->missing.isEmpty() && !table.rows.isEmpty());
        });
    m_saveCsv->setEnabled(rows);
    if (rows != m_hasRows) {
        m_hasRows = rows;
        Q_EMIT placeChanged();
    }
    if (rows) {
        const int wanted = m_sheet;
        m_preview->show(made->tables, made->missing);
        m_preview->setSheet(wanted);
        m_stack->setCurrentWidget(m_preview);
        return;
    }
    m_preview->show({}, {});
    QString sentence = made ? made->missing : made.error().message;
    if (sentence.isEmpty())
        sentence = tr("所选地区和日期内没有可列出的行；请换地区、统计截止日或指标。");
    QString act;
    if (made)
        act = m_choice.report->counts != nullptr ? tr("去登记%1").arg(m_choice.report->counts->label.text())
                                                 : tr("看政策文件");
    m_nothing->setData({u"report"_s, sentence, act, {}, true});
    m_stack->setCurrentWidget(m_nothing);
}

QString ReportsPage::fileName(const Table& table, const QString& suffix) const
{
    QString name = u"%1_%2.%3"_s.arg(table.head.title, table.head.cutoff.toString(Qt::ISODate), suffix);
    return name.replace(u' ', u'_').replace(u'/', u'_');
}

void ReportsPage::exportShown()
{
    const QVector<Table> tables = m_preview->tables();
    if (tables.isEmpty())
        return;
    saveFromLedger(
        workspace(),
        this,
        {tr("另存为 Excel"), tr("电子表格 (*.xlsx)"), fileName(tables.first(), u"xlsx"_s), u"xlsx"_s},
        [tables](Ledger&, const QString& path, const WriteProgress& progress) {
            return writeXlsx(tables, path, {.progress = progress});
        },
        [sheets = tables.size(), title = tables.first().head.title](const QString& path) {
            if (sheets == 1)
                return tr("已保存“%1”，在 %2。").arg(title, path);
            return tr("已保存“%1”，共 %2 张表，在 %3。").arg(title).arg(sheets).arg(path);
        });
}

void ReportsPage::saveCsv()
{
    const Table table = m_preview->tables().value(m_preview->sheet());
    if (table.columns.isEmpty())
        return;
    saveFromLedger(
        workspace(),
        this,
        {tr("另存为 CSV"), tr("逗号分隔的文本 (*.csv)"), fileName(table, u"csv"_s), u"csv"_s},
        [table](Ledger&, const QString& path, const WriteProgress& progress) {
            return writeCsv(table, path, CsvContent::WithHeadAndNotes, progress);
        },
        [sheets = m_preview->tables().size(), title = table.head.title](const QString& path) {
            if (sheets == 1)
                return tr("已保存“%1”，在 %2。").arg(title, path);
            return tr("已保存“%1”在 %2；CSV 只放这一张表，整份请存为 Excel。").arg(title, path);
        });
}

void ReportsPage::printShown()
{
    showPrintPreview(workspace(), this, m_preview->tables(), m_preview->sheet());
}

} // namespace jc::ui
