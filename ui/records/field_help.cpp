#include "ui/records/field_help.h"

#include "core/dictionary/form_layout.h"

#include <QCoreApplication>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCodesNamed = 24;

QString howToFill(const FieldDescription& field, const Dictionary& dictionary)
{
    if (*field.catalogue != 0)
        return QCoreApplication::translate(
            "FieldHelp", "键入名称、拼音首字母或代码；空着按 F4 按类别查找。目录中没有的，照原件填写。");
    const EntityDescription* target = dictionary.entity(QString::fromLatin1(field.target));
    switch (field.type) {
    case FieldType::Date:
        return QCoreApplication::translate("FieldHelp",
                                           "2026-03-15、2026.3.15、2026年3月15日、0315、3.15 均可；今 或 t "
                                           "为今天，+7 为七天后；F4 打开日历。");
    case FieldType::ResidentId:
        return QCoreApplication::translate(
            "FieldHelp", "18 位；末位 X 大小写均可，全角数字自动改为半角。出生日期和性别由号码带出。");
    case FieldType::Money:
        return QCoreApplication::translate("FieldHelp", "金额，例如 1200 或 1,200.50；下方显示大写。");
    case FieldType::Integer:
        return QCoreApplication::translate("FieldHelp", "整数，例如 40。");
    case FieldType::Decimal:
        return QCoreApplication::translate("FieldHelp", "数字，例如 0.25 或 1,200；至多六位小数。");
    case FieldType::YesNo:
        return QCoreApplication::translate("FieldHelp",
                                           "按 F4 选择“是”或“否”，也可键入 1 或 0；未填与“否”不同。");
    case FieldType::Code:
        return QCoreApplication::translate("FieldHelp", "按 F4 选择，或键入名称、拼音首字母、代码。");
    case FieldType::CodeSet:
        return QCoreApplication::translate("FieldHelp", "按 F4 打开列表，空格勾选，可选多项。");
    case FieldType::Region:
        return QCoreApplication::translate("FieldHelp", "按 F4 逐级选择，或键入名称、拼音首字母、区划代码。");
    case FieldType::Reference:
        return QCoreApplication::translate("FieldHelp", "选自%1：按 F4 选择，或键入名称、拼音首字母、号码。")
            .arg(target != nullptr ? target->label.text() : QString());
    case FieldType::ReferenceSet:
        return QCoreApplication::translate("FieldHelp",
                                           "选自%1，可选多项：键入后回车加入，在已选列表中按 Delete 移去。")
            .arg(target != nullptr ? target->label.text() : QString());
    case FieldType::Note:
        return QCoreApplication::translate("FieldHelp", "文字，可分段；回车换行，Tab 到下一栏。");
    case FieldType::Text:
        break;
    }
    return isWrittenInLatin(field)
               ? QCoreApplication::translate("FieldHelp", "数字或字母；全角自动改为半角。")
               : QCoreApplication::translate("FieldHelp", "文字，一行。");
}

QString codesOf(const FieldDescription& field, const CodeTables& codes)
{
    const CodeTable* table = codes.find(QLatin1String(field.codeTable));
    if (*field.codeTable == 0 || table == nullptr)
        return {};
    const bool english = interfaceLanguage() == Language::English;
    QStringList names;
    for (const CodeEntry& entry : table->entries()) {
        if (names.size() == mostCodesNamed)
            break;
        names.append(english && !entry.nameEn.isEmpty() ? entry.nameEn : entry.name);
    }
    const QString listed = names.join(QCoreApplication::translate("Presenter", "、"));
    const auto all = static_cast<qsizetype>(table->entries().size());
    return all > names.size() ? QCoreApplication::translate("FieldHelp", "%1等 %2 项").arg(listed).arg(all)
                              : listed;
}

QString keptHow(const FieldDescription& field)
{
    QStringList sentences;
    if (field.required)
        sentences.append(QCoreApplication::translate("FieldHelp", "必填，缺了存为草稿，不计入完成数。"));
    if (field.fixed)
        sentences.append(QCoreApplication::translate("FieldHelp", "由程序填写，不能手工修改。"));
    if (field.sensitive)
        sentences.append(
            QCoreApplication::translate("FieldHelp", "加密保存，平时遮盖；按 F8 显示，显示会记入日志。"));
    if (field.personal)
        sentences.append(QCoreApplication::translate("FieldHelp", "属个人信息，可依法删除。"));
    sentences.append(
        field.mergeClass == MergeClass::Critical
            ? QCoreApplication::translate("FieldHelp", "各单位填写不同时列为待核对，由人决定。")
            : QCoreApplication::translate("FieldHelp", "各单位填写不同时取其一，另一值留在变更记录。"));
    return sentences.join(u'\n');
}

} // namespace

QVector<HelpLine>
fieldHelp(const FieldDescription& field, const Dictionary& dictionary, const CodeTables& codes)
{
    QVector<HelpLine> lines;
    if (!field.help.isEmpty())
        lines.append({QCoreApplication::translate("FieldHelp", "规则"), field.help.text()});
    lines.append({QCoreApplication::translate("FieldHelp", "填法"), howToFill(field, dictionary)});
    if (field.type == FieldType::Money) {
        lines.append({QCoreApplication::translate("FieldHelp", "计量单位"),
                      QCoreApplication::translate("FieldHelp", "元")});
    }
    if (const QString named = codesOf(field, codes); !named.isEmpty())
        lines.append({QCoreApplication::translate("FieldHelp", "可选"), named});
    lines.append({QCoreApplication::translate("FieldHelp", "保存"), keptHow(field)});
    lines.append({QCoreApplication::translate("FieldHelp", "变更记录"),
                  QCoreApplication::translate("FieldHelp", "在栏内按 Shift+F1。")});
    return lines;
}

QString fieldHelpPage(const QVector<HelpLine>& lines)
{
    QString rows;
    for (const HelpLine& line : lines) {
        rows +=
            u"<tr><td style=\"padding-right:12px; white-space:nowrap\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
                line.head.toHtmlEscaped(), line.text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    return u"<table cellspacing=\"4\">%1</table>"_s.arg(rows);
}

} // namespace jc::ui
