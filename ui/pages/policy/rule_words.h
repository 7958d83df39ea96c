// The parts of a counting rule in words, and what each can be chosen from. Pure functions over the
// dictionary.
#pragma once

#include "core/dictionary/catalogues.h"
#include "core/policy/measure_choices.h"

namespace jc::ui {

struct RuleChoice
{
    QString label;
    QStringList paths;
};

// 本人结业日期（空时取培训班结业日期） for the paths of a rule, tried in their order.
[[nodiscard]] QString pathsText(const QVector<MeasurePath>& paths, const QStringList& tried);
// The field at the end of the path's first alternative; null where there is none.
[[nodiscard]] const FieldDescription* fieldOf(const QVector<MeasurePath>& paths, const QString& path);

// `now` comes first, whatever it is; then the default's own; then single fields.
[[nodiscard]] QVector<RuleChoice>
dateChoices(const QVector<MeasurePath>& paths, const QStringList& now, const QStringList& usual);
[[nodiscard]] QVector<RuleChoice>
regionChoices(const QVector<MeasurePath>& paths, const QString& now, const QString& usual);
// What counts once: nothing, a reference, the default's.
[[nodiscard]] QVector<RuleChoice>
distinctChoices(const QVector<MeasurePath>& paths, const QStringList& now, const QStringList& usual);
// The number added up: none (each record is one), or a number of the record's own.
[[nodiscard]] QVector<RuleChoice>
valueChoices(const QVector<MeasurePath>& paths, const QString& now, const QString& usual);

// 培训类型 为 就业技能培训、创业培训. `names`: of records, by their id.
[[nodiscard]] QString conditionText(const QVector<MeasurePath>& paths,
                                    const CodeTables& codes,
                                    const QHash<QString, QString>& names,
                                    const MeasureCondition& condition);

} // namespace jc::ui
