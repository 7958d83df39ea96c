// What a template took from its document beside goals, tasks and programmes, item by item with the clause it
// stands in: rewards, subsidies, ratios, brands, gradings … (policies/README: 33 keys). Pure functions over
// the source kept with the policy.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace jc {

struct TemplateItem
{
    QString key;    // of the template: reward_rules
    QString kind;   // 奖励, 补贴, 释义 …
    QString title;  // what it is called
    QString detail; // its parts in one line; may be empty
    // Clauses of the document; empty where the template names none (folded under 其他).
    QStringList clauses;
};

// In the order of the keys and of the lists.
[[nodiscard]] QVector<TemplateItem> templateItems(const QJsonObject& source);

// The keys whose items are records of the ledger, shown as those.
[[nodiscard]] QStringList recordKeys();

// 二(一)3;四、五 are several clauses.
[[nodiscard]] QStringList clauseNumbers(const QString& sections);

// Numbers of clauses in the order of the document: 前言 < 一 < 二(一)2 < 二(一)10 < 通篇 < 其他.
[[nodiscard]] bool isClauseBefore(const QString& one, const QString& other);
// How deep a clause lies: 一 is 1, 二(一)3 is 3.
[[nodiscard]] qsizetype clauseDepth(const QString& number);

} // namespace jc
