// Reads back what the writer wrote, with libzip and Qt's XML reader, for tests alone.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace jctest {

struct PeekedCell
{
    QString value; // a string cell's text, a number cell's number
    bool isText = false;
    bool isFormula = false;
    QString numberFormat; // empty for General
    bool bold = false;
};

class XlsxPeek
{
public:
    explicit XlsxPeek(const QString& path);

    // Empty when there is no such part.
    [[nodiscard]] QByteArray part(const QString& name) const;
    // Sheets count from 1; keys are A1.
    [[nodiscard]] QHash<QString, PeekedCell> cells(int sheet) const;
    [[nodiscard]] QStringList merges(int sheet) const;
    // All string cells whose text is `text`.
    [[nodiscard]] QStringList find(int sheet, const QString& text) const;
    [[nodiscard]] QStringList sheetNames() const;

private:
    QString m_path;
};

} // namespace jctest
