#include "tests/core/sheets/sample_tables.h"

#include "core/sheets/table_parts.h"

using namespace jc;
using namespace Qt::StringLiterals;

namespace jctest {

namespace {

struct Goal
{
    const char16_t* name;
    const char16_t* unit;
    int target;
    std::optional<int> monthly;
    std::optional<int> actual;
    const char16_t* status;
    const char16_t* lead;
    int indent = 0;
};

constexpr double elapsed = 0.751;

TableRow goalRow(const Goal& goal)
{
    TableRow row;
    row.indent = goal.indent;
    row.key = QString::fromUtf16(goal.name);
    const auto rate =
        goal.actual ? std::optional<double>(static_cast<double>(*goal.actual) / goal.target) : std::nullopt;
    const auto gap = rate ? std::optional<double>(*rate - elapsed) : std::nullopt;
    const bool ratio = QStringView(goal.unit) == u"%";
    row.cells = {TableCell(QString::fromUtf16(goal.name)),
                 TableCell(QString::fromUtf16(goal.unit)),
                 ratio ? TableCell(goal.target / 100.0, CellFormat::percent()) : TableCell(goal.target),
                 TableCell(goal.monthly),
                 ratio && goal.actual ? TableCell(*goal.actual / 100.0, CellFormat::percent())
                                      : TableCell(goal.actual),
                 TableCell(rate),
                 TableCell(elapsed),
                 TableCell(gap),
                 TableCell(QString::fromUtf16(goal.status)),
                 TableCell(QString::fromUtf16(goal.lead))};
    return row;
}

TableColumn
column(QStringList heading, const QString& number, CellFormat format, CellAlign align = CellAlign::Automatic)
{
    TableColumn result;
    result.heading = std::move(heading);
    result.number = number;
    result.format = format;
    result.align = align;
    return result;
}

} // namespace

Table targetTable()
{
    const std::nullopt_t none = std::nullopt;
    const Goal goals[] = {
        {u"职业培训累计人次", u"人次", 10000, 412, 7389, u"◆ 达序时", u"人力资源社会保障局"},
        {u"其中：乡村振兴技能人才计划培训人次", u"人次", 800, 36, 655, u"◆ 达序时", u"农业农村局", 1},
        {u"　　　康养云师傅计划培训人次", u"人次", 1500, 0, 820, u"▼ 滞后", u"民政局", 1},
        {u"　　　生态卫士计划培训人次", u"人次", 4500, 310, 4180, u"◆ 达序时", u"林草局", 1},
        {u"　　　云品工匠计划培训人次", u"人次", 800, 24, 534, u"● 偏慢", u"工业和信息化商务科技局", 1},
        {u"　　　马兰花计划创业培训人次", u"人次", 1000, 42, 711, u"● 偏慢", u"人力资源社会保障局", 1},
        {u"职业高级中学新增招生", u"人", 300, none, none, u"○ 未报数", u"教育体育局"},
        {u"技能人才总量", u"人", 20000, 105, 16240, u"◆ 达序时", u"人力资源社会保障局"},
        {u"其中：高技能人才总量", u"人", 1000, 3, 612, u"▼ 滞后", u"人力资源社会保障局", 1},
        {u"农村低收入家庭劳动力职业培训覆盖率", u"%", 100, none, 83, u"◆ 达序时", u"乡村振兴局"},
        {u"取得养老护理员职业技能等级证书人数", u"人", 600, 18, 402, u"● 偏慢", u"民政局"},
        {u"企业新型学徒制培养人数", u"名", 500, 0, 0, u"▼ 滞后", u"人力资源社会保障局"},
        {u"乡村振兴紧缺人才培养人数", u"人", 3000, 88, 2310, u"◆ 达序时", u"农业农村局"},
        {u"文化旅游人才培养人数", u"人", 300, 12, 236, u"◆ 达序时", u"文化和旅游局"},
        {u"绿色能源产业人才培养人数", u"人", 300, 6, 178, u"▼ 滞后", u"发展和改革局"},
        {u"数字化人才培养人数", u"人", 50, 0, 31, u"▼ 滞后", u"工业和信息化商务科技局"},
        {u"电子商务人才培养人数", u"人", 600, 15, 455, u"◆ 达序时", u"工业和信息化商务科技局"},
        {u"技能大师工作室保有数", u"个", 3, 0, 3, u"✓ 已完成", u"人力资源社会保障局"},
    };

    Table table;
    table.head.title = u"龙陵县2021—2025年技能人才培养目标任务完成情况表"_s;
    table.head.reportingUnit = u"龙陵县人力资源和社会保障局"_s;
    table.head.region = u"龙陵县"_s;
    table.head.period = u"2024年9月"_s;
    table.head.cutoff = QDate(2024, 9, 30);
    table.head.knownUntil = QDateTime(QDate(2024, 10, 8), QTime(17, 30), Qt::UTC);
    table.head.measureUnit = u"见表内"_s;
    table.page.rules = TableRules::OpenSides;
    table.page.frozenColumns = 1;

    table.columns = {
        column({u"目标任务"_s}, u"甲"_s, CellFormat::text()),
        column({u"计量单位"_s}, u"乙"_s, CellFormat::text(), CellAlign::Centre),
        column({u"目标值"_s}, u"1"_s, CellFormat::integer()),
        column({u"完成情况"_s, u"完成数"_s, u"本月"_s}, u"2"_s, CellFormat::integer()),
        column({u"完成情况"_s, u"完成数"_s, u"累计"_s}, u"3"_s, CellFormat::integer()),
        column({u"完成情况"_s, u"完成率"_s}, u"4=3/1"_s, CellFormat::percent()),
        column({u"对照序时"_s, u"序时进度"_s}, u"5"_s, CellFormat::percent()),
        column({u"对照序时"_s, u"差距（百分点）"_s}, u"6=4-5"_s, CellFormat::points()),
        column({u"状态"_s}, u"丙"_s, CellFormat::text(), CellAlign::Centre),
        column({u"牵头单位"_s}, u"丁"_s, CellFormat::text()),
    };
    table.columns[0].wrap = true;
    table.columns[9].wrap = true;

    table.rows.push_back({RowKind::Total,
                          0,
                          {TableCell(u"目标数"_s),
                           TableCell(u"项"_s),
                           TableCell(18),
                           TableCell(QString()),
                           TableCell(1),
                           TableCell(1.0 / 18),
                           TableCell(elapsed),
                           TableCell(1.0 / 18 - elapsed),
                           TableCell(QString()),
                           TableCell(QString())},
                          {}});
    table.rows.push_back(groupRow(u"一、约束性目标"_s));
    for (const Goal& goal : goals)
        table.rows.push_back(goalRow(goal));
    table.notes = {
        u"职业培训按人次计：一人参加一个班计一人次，以结业日期归入报告期；未结业、退学、核减的不计入，共 15 人次，名单另附。"_s,
        u"技能人才总量按人计，同一人只计一次，含期初数 14,820 人（来源：2020年度人才资源统计，无名单）。"_s,
        u"差距为完成率减序时进度；“—”表示没有数据，0 表示有数据而数值为零。其中项有交叉，不相加。"_s,
    };
    table.signature = officialSignature();
    table.about = {{u"筛选条件"_s, u"全部牵头单位"_s}};
    return table;
}

Table flatTable(int rows, int columns)
{
    Table table;
    table.head.title = u"学员名单"_s;
    table.head.cutoff = QDate(2024, 9, 30);
    const CellFormat formats[] = {
        CellFormat::text(), CellFormat::code(), CellFormat::integer(), CellFormat::date()};
    for (int i = 0; i < columns; ++i)
        table.columns.push_back(column({u"栏%1"_s.arg(i + 1)}, {}, formats[i % 4]));
    for (int r = 0; r < rows; ++r) {
        TableRow row;
        for (int c = 0; c < columns; ++c) {
            switch (c % 4) {
            case 0:
                row.cells += TableCell(u"张三%1"_s.arg(r));
                break;
            case 1:
                row.cells += TableCell(u"5305231990%1"_s.arg(r, 8, 10, QChar(u'0')));
                break;
            case 2:
                row.cells += TableCell(r * c);
                break;
            default:
                row.cells += TableCell(QDate(2024, 1, 1).addDays(r % 366));
                break;
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace jctest
