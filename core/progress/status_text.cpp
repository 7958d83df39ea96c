#include "core/progress/status_text.h"

#include <QCoreApplication>

namespace jc {

QString statusText(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Done:
        return QCoreApplication::translate("StatusWord", "已完成");
    case GoalStatus::OnTrack:
        return QCoreApplication::translate("StatusWord", "达序时");
    case GoalStatus::Slow:
        return QCoreApplication::translate("StatusWord", "偏慢");
    case GoalStatus::Lagging:
        return QCoreApplication::translate("StatusWord", "滞后");
    case GoalStatus::NoData:
        return QCoreApplication::translate("StatusWord", "未报数");
    case GoalStatus::Watched:
        return QCoreApplication::translate("StatusWord", "暂不评判");
    case GoalStatus::Unmeasured:
        return QCoreApplication::translate("StatusWord", "口径未设");
    case GoalStatus::DueMet:
        return QCoreApplication::translate("StatusWord", "到期完成");
    case GoalStatus::DueMissed:
        break;
    }
    return QCoreApplication::translate("StatusWord", "到期未完成");
}

} // namespace jc
