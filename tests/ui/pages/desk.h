// A ledger of 龙陵县 open as the window opens it, for driving pages without the shell.
#pragma once

#include "tests/support/longling.h"
#include "ui/shell/page.h"

#include <QAbstractItemModel>

namespace jc::ui::test {

// What the desk below holds once fill() has run, for 康养云师傅计划培训人次:
// 7 counted = 龙山镇 3 + 镇安镇 2 + 县外人员 1 + 未落实乡镇 1; 2 left out (退学, 待补证件).
class Desk
{
public:
    Desk();

    // Classes, enrolments and two towns' targets; before start().
    void fill();
    // After fill(): 勐糯镇 is split in two before one of its people completes a class, and nothing says which
    // part the record belongs to (待改归属).
    void splitTown();
    // Opens session and workspace and waits for the first figures.
    void start(const Theme& theme = Theme());

    // Works off everything that is under way: reads, writes and the figures that follow from them.
    void settle();
    // One record through the window's own writer.
    void write(const EntityDescription& entity, const QJsonObject& fields);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] QString goalId(const char* goal) const { return longling.ofPolicy(goal).toString(); }
    // Builds the page as the shell does, at the size of its content on a screen of 1366x768.
    [[nodiscard]] std::unique_ptr<Page>
    show(const PageDescriptor& page, const QVariantMap& shows = {}, QSize size = {1198, 570});

    jc::test::Longling longling;
    RecordId healthClass;
    QVector<Location> went;
    QStringList said;
    QStringList complaints;

private:
    std::unique_ptr<LedgerSession> m_session;
    std::unique_ptr<Workspace> m_workspace;
};

inline const QString longshan = QStringLiteral("530523101");
inline const QString zhenan = QStringLiteral("530523102");

// The row whose cell in `column` is or ends with the text; -1 where there is none.
[[nodiscard]] int rowWith(const QAbstractItemModel& model, const QString& text, int column = 0);
[[nodiscard]] QString cell(const QAbstractItemModel& model, int row, int column);
// Everything that can hold the focus has a name, and every cell a sentence.
void requireAccessible(QWidget& page);

} // namespace jc::ui::test
