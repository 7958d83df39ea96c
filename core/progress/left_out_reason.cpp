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
    ReasonWord{"repeated", QT_TRANSLATE_NOOP("LeftOut", "同一人重复")},
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
