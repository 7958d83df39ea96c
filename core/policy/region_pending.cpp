#include "core/policy/region_pending.h"

#include <QCoreApplication>

namespace jc {

namespace {

QString trPending(const char* text)
{
    return QCoreApplication::translate("RegionPending", text);
}

} // namespace

QString pendingAdvice(const RegionTree& tree, int recorded, QDate date)
{
    if (!tree.place(recorded, date).pending)
        return {};
    const RegionTree::Node& region = tree.node(recorded);
    QStringList names;
    for (const int candidate : tree.candidates(recorded, date))
        names.append(trPending(QT_TRANSLATE_NOOP("RegionPending", "“%1”（%2）"))
                         .arg(tree.nameAt(candidate, date), tree.codeAt(candidate, date)));
    const QString several = names.join(trPending(QT_TRANSLATE_NOOP("RegionPending", "、")));
    const QDate first = tree.firstDay(recorded);
    if (first.isValid() && date < first) {
        if (names.isEmpty()) {
            return trPending(
                       QT_TRANSLATE_NOOP("RegionPending",
                                         "“%1”自 %2 起才有，按 %3 计算时还没有它，也没有写明它由哪里"
                                         "设立；请把记录的地区改为那一天实际的一个，或核对记录的日期。"))
                .arg(region.name, first.toString(Qt::ISODate), date.toString(Qt::ISODate));
        }
        return trPending(QT_TRANSLATE_NOOP("RegionPending",
                                           "“%1”自 %2 起才有，按 %3 计算时可能是%4；请把记录的地区改为其中"
                                           "实际的一个，或核对记录的日期。"))
            .arg(region.name, first.toString(Qt::ISODate), date.toString(Qt::ISODate), several);
    }
    const QString last = tree.lastDay(recorded).toString(Qt::ISODate);
    if (names.isEmpty()) {
        return trPending(QT_TRANSLATE_NOOP("RegionPending",
                                           "“%1”到 %2 停用，没有写明由哪里承接；请把记录的地区改为现在实际"
                                           "的一个。"))
            .arg(region.name, last);
    }
    return trPending(QT_TRANSLATE_NOOP("RegionPending",
                                       "“%1”到 %2 停用，现在可能是%3；请把记录的地区改为其中实际的一个。"))
        .arg(region.name, last, several);
}

} // namespace jc
