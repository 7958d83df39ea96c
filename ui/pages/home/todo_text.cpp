#include "ui/pages/home/todo_text.h"

#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/enrolment.h"
#include "core/dictionary/entities/person.h"

#include <QCoreApplication>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString todoWords(const char* source)
{
    return QCoreApplication::translate("Todo", source);
}

QVariantMap todoCondition(const FieldDescription& field, const QString& test, const QString& value)
{
    return {{u"field"_s, QString::fromLatin1(field.key)}, {u"test"_s, test}, {u"value"_s, value}};
}

} // namespace

QString todoText(const Todo& todo)
{
    const QString entity = todo.entity->label.text();
    switch (todo.kind) {
    case TodoKind::ToReview:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "%1待核对")).arg(entity);
    case TodoKind::Drafts:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "%1草稿")).arg(entity);
    case TodoKind::OverdueClasses:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "培训班过了结业日期仍在训"));
    case TodoKind::ExpiringCertificates:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "证书 %1 天内到期")).arg(certificateNotice);
    case TodoKind::MissingCertificates:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "考核合格满 %1 天，还没有证书")).arg(certificateWait);
    case TodoKind::PersonsWithoutIdNumber:
        break;
    }
    return todoWords(QT_TRANSLATE_NOOP("Todo", "学员缺证件号码"));
}

QString todoAdvice(const Todo& todo)
{
    switch (todo.kind) {
    case TodoKind::ToReview:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "两个单位填得不一样，选定一个值后才算数。"));
    case TodoKind::Drafts:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "草稿不计数；补齐缺项、改正错项后自动转为正式记录。"));
    case TodoKind::OverdueClasses:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "已结业的填结业日期并改状态；延期的改计划结业日期。"));
    case TodoKind::ExpiringCertificates:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "到期后不再计入有效证书；可复审的先办复审。"));
    case TodoKind::MissingCertificates:
        return todoWords(QT_TRANSLATE_NOOP("Todo", "证书已发的补登记；未发的向评价机构查询。"));
    case TodoKind::PersonsWithoutIdNumber:
        break;
    }
    return todoWords(QT_TRANSLATE_NOOP("Todo", "没有证件号码的学员不计入培训人次；请补填。"));
}

Location todoLocation(const Todo& todo, QDate today)
{
    QVariantMap shows{{u"entity"_s, QString::fromLatin1(todo.entity->key)}, {u"anyRegion"_s, true}};
    QVariantMap filter;
    QVariantList conditions;
    switch (todo.kind) {
    case TodoKind::ToReview:
        shows.insert(u"review"_s, true);
        break;
    case TodoKind::Drafts:
        shows.insert(u"drafts"_s, true);
        break;
    case TodoKind::OverdueClasses:
        filter.insert(QString::fromLatin1(training_class::status.description.key), u"running"_s);
        shows.insert(u"sort"_s, QString::fromLatin1(training_class::endDate.description.key));
        break;
    case TodoKind::ExpiringCertificates:
        filter.insert(QString::fromLatin1(certificate::status.description.key), u"valid"_s);
        conditions = {
            todoCondition(certificate::validTo.description, u"at-least"_s, today.toString(Qt::ISODate)),
            todoCondition(certificate::validTo.description,
                          u"at-most"_s,
                          today.addDays(certificateNotice).toString(Qt::ISODate))};
        break;
    case TodoKind::MissingCertificates:
        filter.insert(QString::fromLatin1(enrolment::result.description.key), u"qualified"_s);
        filter.insert(QString::fromLatin1(enrolment::status.description.key), u"completed"_s);
        break;
    case TodoKind::PersonsWithoutIdNumber:
        conditions = {todoCondition(person::idNumber.description, u"empty"_s, {})};
        break;
    }
    if (!filter.isEmpty())
        shows.insert(u"filter"_s, filter);
    if (!conditions.isEmpty())
        shows.insert(u"conditions"_s, conditions);
    return {u"records"_s, shows};
}

} // namespace jc::ui
