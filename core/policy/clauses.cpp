#include "core/policy/clauses.h"

#include "core/policy/clause_lists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace jc {

namespace {

QString clauseTr(const char* source)
{
    return QCoreApplication::translate("Clauses", source);
}

// 一 to 九十九.
int hanNumber(QStringView text)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int tens = 0;
    int ones = 0;
    for (const QChar c : text) {
        if (c == u'十')
            tens = std::max(1, std::exchange(ones, 0));
        else
            ones = static_cast<int>(digits.indexOf(c));
    }
    return 10 * tens + ones;
}

std::vector<int> clausePlace(const QString& number)
{
    static const QHash<QString, int> beside{{QStringLiteral("题名"), -4},
                                            {QStringLiteral("题头"), -3},
                                            {QStringLiteral("前言"), -2},
                                            {QStringLiteral("通篇"), 10'000},
                                            {QStringLiteral("其他"), 10'001}};
    if (const auto at = beside.constFind(number); at != beside.cend())
        return {*at};
    static const QRegularExpression part(QStringLiteral("[一二三四五六七八九十]+|[0-9]+"));
    std::vector<int> place;
    auto parts = part.globalMatch(number.section(u'-', 0, 0));
    while (parts.hasNext()) {
        const QString text = parts.next().captured();
        place.push_back(text.at(0).isDigit() ? text.toInt() : hanNumber(text));
    }
    return place;
}

class TemplateReader
{
public:
    explicit TemplateReader(const QJsonObject& source)
        : m_source(source)
    {
        for (auto list = source.begin(); list != source.end(); ++list) {
            const QJsonArray items = list.value().toArray();
            for (const QJsonValue item : items) {
                if (item[QLatin1String("id")].isString())
                    m_names.insert(item[QLatin1String("id")].toString(),
                                   item[QLatin1String("name")].toString());
            }
        }
    }

    QVector<TemplateItem> items()
    {
        addDocument();
        addGovernance();
        addWords("focus_industries", clauseTr(QT_TRANSLATE_NOOP("Clauses", "重点产业")));
        addWords("occupations", clauseTr(QT_TRANSLATE_NOOP("Clauses", "职业（工种）")));
        addRewards();
        for (const ClauseList& list : clauseLists())
            addList(list);
        return m_items;
    }

private:
    [[nodiscard]] static QString comma() { return clauseTr(QT_TRANSLATE_NOOP("Clauses", "、")); }
    [[nodiscard]] static QString semicolon() { return clauseTr(QT_TRANSLATE_NOOP("Clauses", "；")); }
    [[nodiscard]] static QString labelled(const QString& label, const QString& text)
    {
        return clauseTr(QT_TRANSLATE_NOOP("Clauses", "%1：%2")).arg(label, text);
    }

    [[nodiscard]] QString text(const QJsonValue& value) const
    {
        if (value.isString()) {
            const QString word = clauseWord(value.toString());
            return word != value.toString() ? word : m_names.value(word, word);
        }
        if (value.isDouble()) {
            const double number = value.toDouble();
            // A year takes no thousands mark.
            return number >= 1900 && number <= 2100 ? QString::number(number)
                                                    : QLocale().toString(number, 'g', 12);
        }
        if (value.isBool())
            return value.toBool() ? clauseTr(QT_TRANSLATE_NOOP("Clauses", "是"))
                                  : clauseTr(QT_TRANSLATE_NOOP("Clauses", "否"));
        QStringList texts;
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            for (const QJsonValue item : items)
                texts.append(text(item));
        }
        if (value.isObject()) {
            // A dimension with its meaning, a threshold: the field it is read from is the machine's.
            const QJsonObject object = value.toObject();
            if (object.contains(QLatin1String("operator"))) {
                return clauseWord(object[QLatin1String("operator")].toString()) + u' ' +
                       text(object[QLatin1String("value")]) + u' ' + object[QLatin1String("unit")].toString();
            }
            for (const QLatin1String member : {QLatin1String("name"),
                                               QLatin1String("meaning"),
                                               QLatin1String("journal"),
                                               QLatin1String("year"),
                                               QLatin1String("issue"),
                                               QLatin1String("start"),
                                               QLatin1String("end"),
                                               QLatin1String("basis"),
                                               QLatin1String("wording")})
                texts.append(text(object[member]));
            if (object[QLatin1String("evidence")].isArray())
                texts.append(labelled(clauseTr(QT_TRANSLATE_NOOP("Clauses", "佐证")),
                                      text(object[QLatin1String("evidence")])));
            texts.removeAll(QString());
            return texts.join(clauseTr(QT_TRANSLATE_NOOP("Clauses", "，")));
        }
        texts.removeAll(QString());
        return texts.join(comma());
    }

    void add(const char* key,
             const QString& kind,
             const QString& title,
             const QString& detail,
             const QJsonValue& section)
    {
        QStringList clauses;
        if (section.isString())
            clauses = clauseNumbers(section.toString());
        const QJsonArray several = section.toArray();
        for (const QJsonValue one : several)
            clauses += clauseNumbers(one.toString());
        m_items.append({QLatin1String(key), kind, title, detail, clauses});
    }

    void addDocument()
    {
        static const std::vector<ClausePart> parts{
            {QT_TRANSLATE_NOOP("Clauses", "简称"), "short_name"},
            {QT_TRANSLATE_NOOP("Clauses", "文种"), "document_kind"},
            {QT_TRANSLATE_NOOP("Clauses", "印发机关"), "issuing_body"},
            {QT_TRANSLATE_NOOP("Clauses", "联合印发"), "joint_issuers"},
            {QT_TRANSLATE_NOOP("Clauses", "发布机关"), "publisher"},
            {QT_TRANSLATE_NOOP("Clauses", "文号"), "document_number"},
            {QT_TRANSLATE_NOOP("Clauses", "索引号"), "index_number"},
            {QT_TRANSLATE_NOOP("Clauses", "印发日期"), "issued_date"},
            {QT_TRANSLATE_NOOP("Clauses", "印发日期来源"), "issued_date_basis"},
            {QT_TRANSLATE_NOOP("Clauses", "印发年份"), "issued_year"},
            {QT_TRANSLATE_NOOP("Clauses", "发布日期"), "published_date"},
            {QT_TRANSLATE_NOOP("Clauses", "刊载"), "publication"},
            {QT_TRANSLATE_NOOP("Clauses", "主送"), "addressees"},
            {QT_TRANSLATE_NOOP("Clauses", "地区"), "region_name"},
            {QT_TRANSLATE_NOOP("Clauses", "行政区划代码"), "region_code"},
            {QT_TRANSLATE_NOOP("Clauses", "层级"), "region_level"},
            {QT_TRANSLATE_NOOP("Clauses", "规划期"), "plan_period"},
            {QT_TRANSLATE_NOOP("Clauses", "试行"), "trial"},
            {QT_TRANSLATE_NOOP("Clauses", "目标写法"), "target_setting"},
            {"", "note"}};
        const QJsonObject document = m_source.value(QLatin1String("document")).toObject();
        add("document",
            clauseTr(QT_TRANSLATE_NOOP("Clauses", "文件")),
            document[QLatin1String("title")].toString(),
            details(document, parts),
            QStringLiteral("题头"));
    }

    void addGovernance()
    {
        const QJsonObject governance = m_source.value(QLatin1String("governance")).toObject();
        QStringList roles;
        const QJsonArray given = governance[QLatin1String("roles")].toArray();
        for (const QJsonValue role : given) {
            QStringList who{text(role[QLatin1String("organisations")]), text(role[QLatin1String("note")])};
            who.removeAll(QString());
            roles.append(labelled(text(role[QLatin1String("role")]), who.join(semicolon())));
        }
        add("governance",
            clauseTr(QT_TRANSLATE_NOOP("Clauses", "组织机制")),
            governance[QLatin1String("mechanism")].toString(),
            roles.join(semicolon()),
            {});
    }

    void addWords(const char* key, const QString& kind)
    {
        const QJsonArray words = m_source.value(QLatin1String(key)).toArray();
        if (!words.isEmpty())
            add(key, kind, text(words), {}, {});
    }

    [[nodiscard]] QString details(const QJsonObject& object, const std::vector<ClausePart>& parts) const
    {
        QStringList details;
        for (const ClausePart& part : parts) {
            const QString words = text(object.value(QLatin1String(part.member)));
            if (!words.isEmpty())
                details.append(*part.label == '\0' ? words : labelled(clauseTr(part.label), words));
        }
        return details.join(semicolon());
    }

    void addList(const ClauseList& list)
    {
        const bool isRecord = recordKeys().contains(QLatin1String(list.key));
        const QJsonArray items = m_source.value(QLatin1String(list.key)).toArray();
        for (const QJsonValue value : items) {
            const QJsonObject object = value.toObject();
            const QString detail = details(object, list.parts);
            // Of a record only what the record does not say.
            if (isRecord && detail.isEmpty())
                continue;
            const QLatin1String section(object.contains(QLatin1String("sections")) ? "sections" : "section");
            add(list.key,
                clauseTr(list.kind),
                object[QLatin1String(list.title)].toString(),
                detail,
                object[section]);
        }
    }

    // One line for a competition: 金牌 选手 150,000 元 …; there may be thirty of them in one clause.
    void addRewards()
    {
        QVector<std::pair<QString, QString>> order; // section and tier
        QHash<std::pair<QString, QString>, QStringList> amounts;
        QHash<std::pair<QString, QString>, QStringList> terms;
        const QJsonArray rules = m_source.value(QLatin1String("reward_rules")).toArray();
        for (const QJsonValue rule : rules) {
            const std::pair at(rule[QLatin1String("section")].toString(),
                               rule[QLatin1String("competition_tier")].toString());
            if (!amounts.contains(at))
                order.append(at);
            const QJsonValue amount = rule[QLatin1String("amount")];
            amounts[at].append(clauseTr(QT_TRANSLATE_NOOP("Clauses", "%1%2 %3"))
                                   .arg(text(rule[QLatin1String("medal")]),
                                        rule[QLatin1String("recipient_name")].toString(),
                                        amount.isDouble()
                                            ? QLocale().toString(amount.toInteger()) + u' ' +
                                                  rule[QLatin1String("unit")].toString()
                                            : clauseTr(QT_TRANSLATE_NOOP("Clauses", "金额未定"))));
            QStringList said;
            if (rule[QLatin1String("one_off")].toBool())
                said.append(clauseTr(QT_TRANSLATE_NOOP("Clauses", "一次性")));
            if (rule[QLatin1String("stacks_with_upper_level")].toBool())
                said.append(clauseTr(QT_TRANSLATE_NOOP("Clauses", "与上级奖励可叠加")));
            said.append(text(rule[QLatin1String("conditions")]));
            said.append(text(rule[QLatin1String("note")]));
            for (const QString& term : said) {
                if (!term.isEmpty() && !terms[at].contains(term))
                    terms[at].append(term);
            }
        }
        for (const auto& at : std::as_const(order)) {
            add("reward_rules",
                clauseTr(QT_TRANSLATE_NOOP("Clauses", "奖励")),
                m_names.value(at.second, at.second),
                (amounts.value(at) + terms.value(at)).join(semicolon()),
                at.first);
        }
    }

    const QJsonObject& m_source;
    QHash<QString, QString> m_names; // of what has an id
    QVector<TemplateItem> m_items;
};

} // namespace

QVector<TemplateItem> templateItems(const QJsonObject& source)
{
    return TemplateReader(source).items();
}

QStringList recordKeys()
{
    return {QStringLiteral("goals"),
            QStringLiteral("tasks"),
            QStringLiteral("programmes"),
            QStringLiteral("platforms"),
            QStringLiteral("honours")};
}

QStringList clauseNumbers(const QString& sections)
{
    static const QRegularExpression between(QStringLiteral("[;；、]"));
    QStringList numbers;
    const QStringList parts = sections.split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts)
        numbers.append(part.trimmed());
    return numbers;
}

bool isClauseBefore(const QString& one, const QString& other)
{
    return clausePlace(one) < clausePlace(other);
}

qsizetype clauseDepth(const QString& number)
{
    return static_cast<qsizetype>(clausePlace(number).size());
}

} // namespace jc
