#include "core/reports/training_tally.h"

#include "core/base/date.h"
#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/ledger/state_schema.h"
#include "core/ledger/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jc {

namespace {

const QString workTraining = QStringLiteral("T14");

// Who takes part counts from the opening of the class on, before it is known who completes.
MeasurePart joinedPart(MeasurePart part)
{
    using Test = MeasureCondition::Test;
    part.exclusions.removeIf([](const MeasureExclusion& exclusion) {
        return exclusion.reason == QLatin1String("unfinished") ||
               exclusion.reason == QLatin1String("no-hours");
    });
    part.where.append({QStringLiteral("class.status"),
                       Test::In,
                       {QStringLiteral("running"),
                        QStringLiteral("completed"),
                        QStringLiteral("archived"),
                        QStringLiteral("suspended")}});
    part.where.append({QStringLiteral("status"), Test::NotIn, {QStringLiteral("enrolled")}});
    part.date = {QStringLiteral("class.start_date"), QStringLiteral("class.end_date")};
    part.firstEver = false;
    return part;
}

class TrainingCounter
{
public:
    TrainingCounter(const ReportOrder& order, const ReportRule& rule, QDate periodFrom, bool apart)
        : m_order(order)
        , m_rule(rule)
        , m_periodFrom(periodFrom)
        , m_apart(apart)
    {}

    Result<TrainingTallies> count()
    {
        const auto add = [this](void (TrainingCounter::*one)(TrainingTally&, const Statement&)) {
            return [this, one](const RuleRow& row, const Statement& statement) {
                take(row, statement, one);
            };
        };
        Result<void> read = readRows(m_order,
                                     m_rule,
                                     joinedPart(m_rule.measure.counted),
                                     columns(),
                                     joins(),
                                     add(&TrainingCounter::addJoined));
        if (read)
            read = readRows(m_order,
                            m_rule,
                            m_rule.measure.counted,
                            columns(),
                            joins(),
                            add(&TrainingCounter::addCompleted));
        if (!read)
            return read.error();
        m_tallies.wholeKnown = isCountKnown(m_order, m_rule, m_tallies.wholeKnown);
        return m_tallies;
    }

private:
    enum Column { Type = firstOwnColumn, Group, Others, Graded, Class, Certified, State };

    static QString columns()
    {
        return QStringLiteral("c.%1, e.%2, e.%3, e.%4, e.%5, (SELECT min(k.%6) FROM %7 k WHERE k._root = "
                              "e._root AND k.%8 = e.%5 AND k.%9 = 'valid' AND k._state = 0 AND k._deleted = "
                              "0), e._state")
            .arg(stateColumn(training_class::trainingType.description),
                 stateColumn(enrolment::group.description),
                 stateColumn(enrolment::otherGroups.description),
                 stateColumn(enrolment::result.description),
                 stateColumn(enrolment::trainingClass.description),
                 stateColumn(certificate::issueDate.description),
                 stateTable(certificate::entity),
                 stateColumn(certificate::trainingClass.description),
                 stateColumn(certificate::status.description));
    }

    static QString joins()
    {
        return QStringLiteral("JOIN %1 e ON e._n = q.n LEFT JOIN %2 c ON c._n = e.%3")
            .arg(stateTable(enrolment::entity),
                 stateTable(training_class::entity),
                 stateColumn(enrolment::trainingClass.description));
    }

    void take(const RuleRow& row,
              const Statement& statement,
              void (TrainingCounter::*one)(TrainingTally&, const Statement&))
    {
        if (!row.here)
            return;
        const bool inPeriod = row.date.isValid() && row.date >= m_periodFrom;
        if (statement.integer(State) == 0) {
            m_tallies.wholeKnown = true;
            m_tallies.periodKnown = m_tallies.periodKnown || inPeriod;
        }
        if (!row.reason.isEmpty())
            return;
        for (TrainingLine* line : linesOf(statement)) {
            (this->*one)(line->whole, statement);
            if (inPeriod)
                (this->*one)(line->period, statement);
        }
    }

    QVector<TrainingLine*> linesOf(const Statement& statement)
    {
        const QString type = statement.text(Type);
        if (m_apart && type == workTraining)
            return {&m_tallies.apart};
        QSet<QString> groups{statement.text(Group)};
        const QJsonArray others = QJsonDocument::fromJson(statement.text(Others).toUtf8()).array();
        for (const QJsonValue other : others)
            groups.insert(other.toString());
        if (groups.size() > 1)
            groups.remove(QString());
        QVector<TrainingLine*> lines{&m_tallies.total, &m_tallies.byType[type]};
        for (const QString& group : groups)
            lines.append(&m_tallies.byGroup[group]);
        return lines;
    }

    void addJoined(TrainingTally& tally, const Statement& statement)
    {
        ++tally.joined;
        tally.classes.insert(statement.integer(Class));
    }

    void addCompleted(TrainingTally& tally, const Statement& statement)
    {
        ++tally.completed;
        const QString result = statement.text(Graded);
        tally.graded += result.isEmpty() ? 0 : 1;
        tally.qualified += result == QLatin1String("qualified") ? 1 : 0;
        const bool certified =
            !statement.isNull(Certified) && statement.integer(Certified) <= dateToNumber(m_rule.window.to);
        tally.certified += certified ? 1 : 0;
    }

    const ReportOrder& m_order;
    const ReportRule& m_rule;
    QDate m_periodFrom;
    bool m_apart;
    TrainingTallies m_tallies;
};

} // namespace

Result<TrainingTallies>
trainingTallies(const ReportOrder& order, const ReportRule& rule, QDate periodFrom, bool workTrainingApart)
{
    return TrainingCounter(order, rule, periodFrom, workTrainingApart).count();
}

} // namespace jc
