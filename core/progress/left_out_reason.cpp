#include "core/progress/left_out_reason.h"

#include <QCoreApplication>

#include <array>

namespace jc {

namespace {

struct ReasonWord
{
    const char* reason;
    const char* word;
};

constexpr std::array reasonWords{
    ReasonWord{left_out::draft, QT_TRANSLATE_NOOP("LeftOut", "草稿")},
    ReasonWord{left_out::missing, QT_TRANSLATE_NOOP("LeftOut", "所属记录已删除")},
    ReasonWord{left_out::unplaced, QT_TRANSLATE_NOOP("LeftOut", "未落实地区")},
    ReasonWord{left_out::undated, QT_TRANSLATE_NOOP("LeftOut", "未填日期")},
    ReasonWord{"struck", QT_TRANSLATE_NOOP("LeftOut", "核减")},
    ReasonWord{"void", QT_TRANSLATE_NOOP("LeftOut", "作废")},
    ReasonWord{"dropped", QT_TRANSLATE_NOOP("LeftOut", "退学")},
    ReasonWord{"cancelled", QT_TRANSLATE_NOOP("LeftOut", "班次取消")},
    ReasonWord{"unfinished", QT_TRANSLATE_NOOP("LeftOut", "未结业")},
    ReasonWord{"no-papers", QT_TRANSLATE_NOOP("LeftOut", "待补证件")},
    ReasonWord{"no-hours", QT_TRANSLATE_NOOP("LeftOut", "未填课时")},
    ReasonWord{"revoked", QT_TRANSLATE_NOOP("LeftOut", "撤销")},
    ReasonWord{"not-yet", QT_TRANSLATE_NOOP("LeftOut", "尚未达到")},
    ReasonWord{left_out::noValue, QT_TRANSLATE_NOOP("LeftOut", "未填数量")},
    ReasonWord{left_out::superseded, QT_TRANSLATE_NOOP("LeftOut", "已有更新的记录")},
    ReasonWord{"repeated", QT_TRANSLATE_NOOP("LeftOut", "重复（已计一次）")},
    ReasonWord{"earlier", QT_TRANSLATE_NOOP("LeftOut", "此前已有（非首次）")},
    ReasonWord{"stopped", QT_TRANSLATE_NOOP("LeftOut", "中止")},
    ReasonWord{"withdrawn", QT_TRANSLATE_NOOP("LeftOut", "退出")},
    ReasonWord{"no-evidence", QT_TRANSLATE_NOOP("LeftOut", "缺佐证")},
    ReasonWord{"unverified", QT_TRANSLATE_NOOP("LeftOut", "未核验")},
    ReasonWord{"building", QT_TRANSLATE_NOOP("LeftOut", "建设中")},
    ReasonWord{"unregistered", QT_TRANSLATE_NOOP("LeftOut", "未注册")},
    ReasonWord{"unpaid", QT_TRANSLATE_NOOP("LeftOut", "未到账")},
    ReasonWord{"unaudited", QT_TRANSLATE_NOOP("LeftOut", "未审核")},
    ReasonWord{"unpublished", QT_TRANSLATE_NOOP("LeftOut", "未发布")},
    ReasonWord{"revision", QT_TRANSLATE_NOOP("LeftOut", "修订版")},
    ReasonWord{"not-completed", QT_TRANSLATE_NOOP("LeftOut", "培养未完成")},
    ReasonWord{"not-done", QT_TRANSLATE_NOOP("LeftOut", "未办结")},
    ReasonWord{"not-filed", QT_TRANSLATE_NOOP("LeftOut", "未备案")},
    ReasonWord{"unsigned", QT_TRANSLATE_NOOP("LeftOut", "检查记录未签字")},
    ReasonWord{"work-training", QT_TRANSLATE_NOOP("LeftOut", "以工代训（另列）")},
    ReasonWord{"holder-only", QT_TRANSLATE_NOOP("LeftOut", "持证人员（专项证书，另列）")},
    ReasonWord{"no-level", QT_TRANSLATE_NOOP("LeftOut", "学徒工（不计技能人才）")},
    ReasonWord{"not-district", QT_TRANSLATE_NOOP("LeftOut", "地区未填到区县")},
    ReasonWord{"surplus", QT_TRANSLATE_NOOP("LeftOut", "超额（不抵其他项）")},
    ReasonWord{"not-running", QT_TRANSLATE_NOOP("LeftOut", "停办")},
};

} // namespace

QString leftOutReason(const QString& reason)
{
    for (const ReasonWord& known : reasonWords) {
        if (reason == QLatin1String(known.reason))
            return QCoreApplication::translate("LeftOut", known.word);
    }
    return reason;
}

} // namespace jc
