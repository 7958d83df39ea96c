#include "core/policy/template_rules.h"

#include "core/policy/template_check.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>

namespace jc {

using namespace Qt::StringLiterals;

namespace {

// Growth may pass a hundred per cent; a thousand is a slip of the pen.
constexpr Decimal largestRatioTarget = Decimal::fromScaled(1000 * Decimal::scale);

QString ruleFault(const char* text)
{
    return QCoreApplication::translate("PolicyTemplate", text);
}

class TemplateRules
{
public:
    [[nodiscard]] QList<TemplateProblem> run(const QJsonObject& root)
    {
        checkDocument(root[u"document"].toObject());
        each(root, u"goals"_s, [this](const QJsonObject& goal) { checkGoal(goal); });
        checkCircles(root, u"goals"_s);
        each(root, u"tasks"_s, [this](const QJsonObject& task) { checkTask(task); });
        checkCircles(root, u"tasks"_s);
        each(root, u"reward_rules"_s, [this](const QJsonObject& rule) { notNegative(rule, u"amount"_s); });
        each(root, u"subsidy_rules"_s, [this](const QJsonObject& rule) { checkSubsidy(rule); });
        each(root, u"compliance_rules"_s, [this](const QJsonObject& rule) { checkCompliance(rule); });
        each(root, u"observed_statistics"_s, [this](const QJsonObject& reading) {
            notNegative(reading, u"value"_s);
            inOrder(reading, u"period_start"_s, u"period_end"_s);
        });
        each(root, u"ignored_numbers"_s, [this](const QJsonObject& number) {
            if (number[u"occurrences"].toInteger() < 1)
                report(u"occurrences"_s,
                       ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "出现次数应不小于 1")));
        });
        return m_problems;
    }

private:
    // `check` sees one object after another; report() names fields of the one in hand.
    template <typename Check>
    void each(const QJsonObject& root, const QString& section, Check check)
    {
        const QJsonArray list = root[section].toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            m_place = u"%1[%2]."_s.arg(section).arg(i);
            check(list[i].toObject());
        }
    }

    void report(const QString& field, const QString& text)
    {
        m_problems += TemplateProblem{m_place + field, text};
    }

    // ISO dates stand in the order of their text.
    void inOrder(const QJsonObject& object, const QString& from, const QString& to)
    {
        const QString first = object[from].toString();
        const QString last = object[to].toString();
        if (!first.isEmpty() && !last.isEmpty() && last < first) {
            report(to,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "日期 %1 早于 %2 的 %3"))
                       .arg(last, from, first));
        }
    }

    void notNegative(const QJsonObject& object, const QString& key)
    {
        if (templateNumber(object[key]).value_or(Decimal()) < Decimal())
            report(key, ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "不能为负数")));
    }

    void checkDocument(const QJsonObject& document)
    {
        m_place = u"document."_s;
        const QString issued = document[u"issued_date"].toString();
        const bool stated = document[u"issued_date_basis"].toString() == u"stated";
        if (stated == issued.isEmpty()) {
            report(
                u"issued_date_basis"_s,
                ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "有印发日期时应为 stated，没有时应为 none")));
        }
        const qint64 year = document[u"issued_year"].toInteger();
        if (year < 1949 || year > 2100)
            report(u"issued_year"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "年份应在 1949 至 2100 之间")));
        else if (!issued.isEmpty() && QDate::fromString(issued, Qt::ISODate).year() != year)
            report(u"issued_year"_s, ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "与印发日期的年份不同")));
        m_place = u"document.plan_period."_s;
        inOrder(document[u"plan_period"].toObject(), u"start"_s, u"end"_s);
    }

    void checkGoal(const QJsonObject& goal)
    {
        checkGoalUnit(goal);
        checkGoalTarget(goal);
        inOrder(goal, u"start"_s, u"due"_s);
        if (goal[u"kind"].toString() == u"ratio") {
            for (const QString& part : {u"numerator"_s, u"denominator"_s}) {
                if (goal[part].isNull())
                    report(part, ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "比率目标须写明分子和分母")));
            }
        }
        if (goal[u"parent"].isNull() != goal[u"relation"].isNull()) {
            report(u"relation"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "有上级目标时须写明关系，没有时应为 null")));
        }
    }

    void checkGoalUnit(const QJsonObject& goal)
    {
        const QString kind = goal[u"kind"].toString();
        const QString unit = goal[u"unit"].toString();
        QString kindOfUnit = u"count"_s;
        QString countRule = u"distinct-object"_s;
        if (unit == u"%")
            kindOfUnit = u"ratio"_s;
        else if (unit == u"元")
            kindOfUnit = u"amount"_s;
        else if (unit == u"是/否")
            kindOfUnit = u"yes-no"_s;
        else if (unit == u"人次")
            countRule = u"occurrence"_s;
        else if (unit == u"人" || unit == u"名")
            countRule = u"distinct-person"_s;
        else if (unit == u"年" || unit == u"月" || unit == u"分钟" || unit == u"人·年")
            kindOfUnit.clear();
        if (kind != kindOfUnit) {
            report(u"unit"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "单位“%1”不能用于 kind 为 %2 的目标"))
                       .arg(unit, kind));
        } else if (kind != u"count" && !goal[u"count_rule"].isNull()) {
            report(
                u"count_rule"_s,
                ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "只有数量目标有计数规则，其他目标应为 null")));
        } else if (kind == u"count" && goal[u"count_rule"].toString() != countRule) {
            report(
                u"count_rule"_s,
                ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "单位为“%1”时应为 %2")).arg(unit, countRule));
        }
    }

    void checkGoalTarget(const QJsonObject& goal)
    {
        const QJsonValue target = goal[u"target"];
        if (goal[u"basis"].toString() == u"monitor") {
            if (!target.isNull())
                report(u"target"_s,
                       ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "只作监测的目标没有目标值，应为 null")));
            if (!goal[u"operator"].isNull())
                report(u"operator"_s,
                       ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "只作监测的目标不作比较，应为 null")));
            return;
        }
        if (goal[u"operator"].isNull())
            report(u"operator"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "有目标值时须写明怎样比较（>=、<= 或 =）")));
        const QString kind = goal[u"kind"].toString();
        if (target.isNull())
            return report(
                u"target"_s,
                ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "缺少目标值；只作监测时 basis 应为 monitor")));
        if (kind == u"yes-no") {
            if (!target.isBool())
                report(u"target"_s,
                       ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "是否完成的目标，目标值应为 true")));
            return;
        }
        if (target.isBool())
            return report(
                u"target"_s,
                ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "只有是否完成的目标才用 true，这里应为数字")));
        notNegative(goal, u"target"_s);
        const Decimal value = templateNumber(target).value_or(Decimal());
        if (kind == u"ratio" && value > largestRatioTarget)
            report(u"target"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "比率写百分号前的数，不能超过 1000")));
        if (kind == u"count" && !value.isInteger())
            report(u"target"_s, ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "数量目标应为整数")));
    }

    void checkTask(const QJsonObject& task)
    {
        if (task[u"activity_kinds"].toArray().isEmpty())
            report(u"activity_kinds"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "至少写一种活动，第一种为主要的一种")));
        const QJsonArray steps = task[u"measures"].toArray();
        const QString prefix = task[u"id"].toString() + u"-m"_s;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QString id = steps[i].toObject()[u"id"].toString();
            bool numbered = false;
            if (id.startsWith(prefix))
                numbered = id.sliced(prefix.size()).toUInt(&numbered) > 0 && numbered;
            if (!numbered) {
                report(u"measures[%1].id"_s.arg(i),
                       ruleFault(
                           QT_TRANSLATE_NOOP("PolicyTemplate", "措施的标识应为任务标识加 -m 和序号，如 %1"))
                           .arg(prefix + u'1'));
            }
        }
    }

    // A parent that leads back to its own child would never end a roll-up.
    void checkCircles(const QJsonObject& root, const QString& section)
    {
        QHash<QString, QString> parentOf;
        each(root, section, [&](const QJsonObject& object) {
            parentOf.insert(object[u"id"].toString(), object[u"parent"].toString());
        });
        each(root, section, [&](const QJsonObject& object) {
            QString at = object[u"id"].toString();
            for (qsizetype steps = 0; !at.isEmpty() && steps <= parentOf.size(); ++steps)
                at = parentOf.value(at);
            if (!at.isEmpty())
                report(u"parent"_s, ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "上级绕回了自身")));
        });
    }

    void checkSubsidy(const QJsonObject& rule)
    {
        notNegative(rule, u"amount_min"_s);
        const auto least = templateNumber(rule[u"amount_min"]);
        const auto most = templateNumber(rule[u"amount_max"]);
        if (least.has_value() != most.has_value())
            report(u"amount_max"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "最低与最高金额须同时写或同时为 null")));
        else if (least && *most < *least)
            report(u"amount_max"_s, ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "最高金额小于最低金额")));
    }

    void checkCompliance(const QJsonObject& rule)
    {
        notNegative(rule, u"value"_s);
        if (rule[u"value"].isNull() == rule[u"value_ref"].isNull()) {
            report(u"value"_s,
                   ruleFault(QT_TRANSLATE_NOOP("PolicyTemplate", "value 与 value_ref 须写且只写一个")));
        }
    }

    QString m_place;
    QList<TemplateProblem> m_problems;
};

} // namespace

QList<TemplateProblem> checkTemplateRules(const QJsonObject& root)
{
    return TemplateRules().run(root);
}

} // namespace jc
