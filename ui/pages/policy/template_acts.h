// A policy taken into the open ledger from a template, shipped or from a file, and the ledger's policy saved
// as one: the two acts of the policy page. Reading and writing run off the GUI thread. GUI thread.
#pragma once

#include "ui/shell/workspace.h"

class QAction;
class QMenu;

namespace jc::ui {

class TemplateActs final : public QObject
{
    Q_OBJECT

public:
    // `owner` is the page the acts belong to.
    TemplateActs(Workspace& workspace, QWidget* owner);

    [[nodiscard]] QList<QAction*> actions() const { return {m_load, m_save}; }
    // The policy that is saved; null: there is none.
    void setPolicy(RecordId policy, const QString& templateId);
    // The shipped policies and a file to choose, at the middle of the page.
    void choose();
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loaded(jc::RecordId policy);

private:
    void load(const QString& idOrPath);
    void chooseFile();
    void save();

    Workspace& m_workspace;
    QWidget* m_owner;
    RecordId m_policy;
    QString m_templateId;
    bool m_loading = false;
    QMenu* m_menu;
    QAction* m_load;
    QAction* m_save;
};

} // namespace jc::ui
