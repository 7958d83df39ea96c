// Ctrl+K: one field that finds people, classes, certificates, organisations, goals, tasks, reports, pages and
// commands. Hits come while typing, in groups; the arrows choose, Enter opens, Esc closes and gives the focus
// back. A letter and a blank in front (人 张三) ask one kind alone. GUI thread; deletes itself when closed.
#pragma once

#include "ui/shell/finder.h"

#include <QFrame>
#include <QListWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace jc::ui {

class FindPopup final : public QFrame
{
    Q_OBJECT

public:
    // The workspace must outlive it.
    FindPopup(Workspace& workspace, const QVector<Finder>& finders, const Theme& theme, QWidget* parent);

    // Under the field, which it covers in width at least.
    void popup(const QRect& field);
    // Something was typed that not every finder has answered yet.
    [[nodiscard]] bool isSearching() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // One finder and what it said last.
    struct Group
    {
        Finder finder;
        LatestRead read;
        QVector<Found> found;
        bool pending = false;
    };

    void search();
    void ask(std::size_t group, const FindRequest& request);
    void showFound();
    void addHead(const QString& text);
    void addHit(std::size_t group, qsizetype at);
    [[nodiscard]] const Found* current() const;
    void addNote(const QString& text);
    void step(int by);
    void open();

    Workspace& m_workspace;
    std::shared_ptr<const Pinyin> m_pinyin = std::make_shared<Pinyin>();
    std::vector<Group> m_groups;
    QLineEdit* m_field;
    QListWidget* m_list;
    int m_asked = 0;               // counts what was typed: answers to what stands there no more are dropped
    std::optional<Found> m_chosen; // by the arrows: what arrives later does not move the choice
    bool m_opens = false;          // Enter came before all answers
};

} // namespace jc::ui
