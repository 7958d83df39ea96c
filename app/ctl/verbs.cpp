#include "app/ctl/verb.h"

#include <QCoreApplication>

#include <algorithm>

namespace jc::ctl {

namespace {

constexpr Option json{"json", "", Option::Kind::Switch};
constexpr Option region{"region", "CODE", Option::Kind::Text};
constexpr Option asOf{"as-of", "DATE", Option::Kind::Date};
constexpr Option policyId{"policy", "ID", Option::Kind::Text};

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
          json},
         runNew},
        {"policy",
         "FILE [load ID|PATH.json]",
         QT_TRANSLATE_NOOP("Ctl", "列出台账中的政策，或载入一项政策。"),
         1,
         3,
         {json},
         runPolicy},
        {"list",
         "FILE ENTITY",
         QT_TRANSLATE_NOOP("Ctl", "列出一类记录；身份证号等默认脱敏。"),
         2,
         2,
         {{"where", "KEY=VALUE", Option::Kind::Text, false, true},
          {"limit", "N", Option::Kind::Count},
          {"reveal", "", Option::Kind::Switch},
          json},
         runList},
        {"put",
         "FILE ENTITY JSON|-",
         QT_TRANSLATE_NOOP("Ctl", "新增或修改记录：一个对象或一组对象，全部保存或全不保存。"),
         3,
         3,
         {{"reason", "TEXT", Option::Kind::Text}, json},
         runPut},
        {"delete",
         "FILE ENTITY ID",
         QT_TRANSLATE_NOOP("Ctl", "删除一条记录；须写明原因。"),
         3,
         3,
         {{"reason", "TEXT", Option::Kind::Text, true}, json},
         runDelete},
        {"progress",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "各项目标的完成情况。"),
         1,
         1,
         {policyId,
          region,
          {"children", "", Option::Kind::Switch},
          {"by-unit", "", Option::Kind::Switch},
          asOf,
          json},
         runProgress},
        {"trace",
         "FILE GOAL",
         QT_TRANSLATE_NOOP("Ctl", "一个完成数由哪些记录计成，哪些未计入。"),
         2,
         2,
         {policyId, region, asOf, {"left-out", "", Option::Kind::Switch}, json},
         runTrace},
        {"check",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "校验台账：文件、变更链和各类记录。"),
         1,
         1,
         {json},
         runCheck},
        {"rebuild",
         "FILE",
         QT_TRANSLATE_NOOP("Ctl", "由全部操作重新生成各类记录。"),
         1,
         1,
         {json},
         runRebuild},
        {"history",
         "FILE ENTITY ID",
         QT_TRANSLATE_NOOP("Ctl", "一条记录的变更记录：谁、何时、为何、改了什么。"),
         3,
         3,
         {json},
         runHistory},
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
