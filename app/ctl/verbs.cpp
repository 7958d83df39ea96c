#include "app/ctl/verb.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ctl {

namespace {

constexpr Option jsonOption{"json", "", Option::Kind::Switch};
constexpr Option regionOption{"region", "CODE", Option::Kind::Text};
constexpr Option asOfOption{"as-of", "DATE", Option::Kind::Date};
constexpr Option policyOption{"policy", "ID", Option::Kind::Text};

} // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all{
        {"new",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "新建台账，载入地区和政策。"),
         1,
         1,
         {{"region", "CODE", Option::Kind::Text, true},
          {"policy", "ID|PATH.json", Option::Kind::Text, false, true},
          {"office", "NAME", Option::Kind::Text},
          jsonOption},
         runNew},
        {"policy",
         "FILE [load ID|PATH.json]",
         QT_TRANSLATE_NOOP("Ctl", "列出台账中的政策，或载入一项政策。"),
         1,
         3,
         {jsonOption},
         runPolicy},
        {"list",
         "FILE ENTITY",
         QT_TRANSLATE_NOOP("Ctl", "列出一类记录；身份证号等默认脱敏。"),
         2,
         2,
         {{"where", "KEY=VALUE", Option::Kind::Text, false, true},
          {"limit", "N", Option::Kind::Count},
          {"reveal", "", Option::Kind::Switch},
          jsonOption},
         runList},
        {"put",
         "FILE ENTITY JSON|-",
         QT_TRANSLATE_NOOP("Ctl", "新增或修改记录：一个对象或一组对象，全部保存或全不保存。"),
         3,
         3,
         {{"reason", "TEXT", Option::Kind::Text}, jsonOption},
         runPut},
        {"delete",
         "FILE ENTITY ID",
         QT_TRANSLATE_NOOP("Ctl", "删除一条记录；须写明原因。"),
         3,
         3,
         {{"reason", "TEXT", Option::Kind::Text, true}, jsonOption},
         runDelete},
        {"progress",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "各项目标的完成情况。"),
         1,
         1,
         {policyOption,
          regionOption,
          {"children", "", Option::Kind::Switch},
          {"by-unit", "", Option::Kind::Switch},
          asOfOption,
          jsonOption},
         runProgress},
        {"trace",
         "FILE GOAL",
         QT_TRANSLATE_NOOP("Ctl", "一个完成数由哪些记录计成，哪些未计入。"),
         2,
         2,
         {policyOption, regionOption, asOfOption, {"left-out", "", Option::Kind::Switch}, jsonOption},
         runTrace},
        {"report",
         "FILE NAME",
         QT_TRANSLATE_NOOP("Ctl", "把一张报表写成 xlsx 或 csv 文件。"),
         2,
         2,
         {{"o", "OUT.xlsx|OUT.csv", Option::Kind::Text, true},
          policyOption,
          regionOption,
          {"from", "DATE", Option::Kind::Date},
          {"to", "DATE", Option::Kind::Date},
          jsonOption},
         runReport},
        {"reports", "FILE", QT_TRANSLATE_NOOP("Ctl", "列出可用的报表。"), 1, 1, {jsonOption}, runReports},
        {"check",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "校验台账：文件、变更链和各类记录。"),
         1,
         1,
         {jsonOption},
         runCheck},
        {"rebuild",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "由全部操作重新生成各类记录。"),
         1,
         1,
         {jsonOption},
         runRebuild},
        {"history",
         "FILE ENTITY ID",
         QT_TRANSLATE_NOOP("Ctl", "一条记录的变更记录：谁、何时、为何、改了什么。"),
         3,
         3,
         {jsonOption},
         runHistory},
        {"backup",
         "FILE OUT",
         QT_TRANSLATE_NOOP("Ctl", "把台账备份成一个文件，写完后逐条核对。"),
         2,
         2,
         {{"force", "", Option::Kind::Switch}, jsonOption},
         runBackup},
        {"restore",
         "BACKUP FILE",
         QT_TRANSLATE_NOOP("Ctl", "由备份恢复台账；原有的文件改名保留。"),
         2,
         2,
         {jsonOption},
         runRestore},
        {"demo",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "建立一个虚构的演示台账，供试用、培训和测试。"),
         1,
         1,
         {{"policy", "ID", Option::Kind::Text},
          {"persons", "N", Option::Kind::Count},
          {"seed", "S", Option::Kind::Count},
          {"until", "DATE", Option::Kind::Date},
          jsonOption},
         runDemo},
    };
    return all;
}

const Verb* findVerb(const QString& name)
{
    const auto at =
        std::ranges::find_if(verbs(), [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return at == verbs().end() ? nullptr : &*at;
}

} // namespace jc::ctl
