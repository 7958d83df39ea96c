#include "ui/pages/home/todo_text.h"

#include "ui/pages/records/list_place.h"

#include <QCoreApplication>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

QString todoWords(const char* source)
{
    return QCoreApplication::translate("Todo", source);
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

Location todoLocation(const Todo& todo)
{
    RecordListRequest request;
    request.entity = todo.entity;
    request.draftsOnly = todo.kind == TodoKind::Drafts;
    request.toReview = todo.kind == TodoKind::ToReview;
    if (todoEntity(todo.kind) != nullptr)
        request.todo = todo.kind;
    QVariantMap shows = placeOf(request);
    shows.insert(u"anyRegion"_s, true);
    return {u"records"_s, shows};
}

} // namespace jc::ui
