// What every page of an open ledger is handed: the session, the catalogues, the theme, and the region and
// date chosen once for all pages. GUI thread.
#pragma once

#include "core/progress/progress.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/jobs.h"
#include "ui/shell/ledger_session.h"
#include "ui/shell/location.h"
#include "ui/shell/preferences.h"
#include "ui/style/theme.h"

namespace jc::ui {

// Everything the pages show of figures, computed together so that all pages agree. Immutable; shared by
// reference.
struct BoardView
{
    ProgressBoard board;
    QHash<RecordId, QString> unitNames;    // organisations that goals name
    QHash<RecordId, QString> measureTexts; // by goal: the counting rule as a sentence
    QHash<RecordId, QString> policyNames;
    QDateTime knownUntil; // the last change the figures know of (数据截至)
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    // The session, catalogues and clock must outlive the workspace.
    Workspace(LedgerSession& session, const Catalogues& catalogues, const Clock& clock, const Theme& theme);

    [[nodiscard]] LedgerSession& session() const { return m_session; }
    [[nodiscard]] const Catalogues& catalogues() const { return m_catalogues; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme) { m_theme = theme; }
    [[nodiscard]] Author author() const;

    // The region all pages show; the ledger's own at first.
    [[nodiscard]] const QString& regionCode() const { return m_regionCode; }
    void setRegion(const QString& code);
    // The business date of all figures (统计截止日).
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    void setAsOf(QDate date);

    // Null until the first figures are there.
    [[nodiscard]] std::shared_ptr<const BoardView> board() const { return m_board; }
    // Index of the chosen region in the board's tree; the ledger's own where it is not in the tree.
    [[nodiscard]] int regionIndex() const;

    // Counts anew what is on disk now; boardChanged() follows.
    void refresh() { computeBoard(); }
    // Questions and file pickers; the shell hands in its own, which must outlive the workspace.
    [[nodiscard]] Dialogs& dialogs() const { return *m_dialogs; }
    void setDialogs(Dialogs& dialogs) { m_dialogs = &dialogs; }

    // What the person may set; null where no window stands behind.
    [[nodiscard]] const Preferences* preferences() const { return m_preferences.get(); }
    void setPreferences(std::shared_ptr<const Preferences> preferences)
    {
        m_preferences = std::move(preferences);
    }
    // Long work that the status bar shows; the shell hands in its own, which must outlive the workspace.
    [[nodiscard]] Jobs& jobs() const { return *m_jobs; }
    void setJobs(Jobs& jobs) { m_jobs = &jobs; }

    // Long work as a job: beside the reads of the pages (what only looks, exports, prints), or in the
    // writer's thread (what changes). `work` gets the ledger and the job's token and returns a Result;
    // cancelled, what `request` says remained is said, else `done` gets it, unless `owner` is gone by then.
    // An answer that needs no page has the workspace as its owner: pages and menu go with a change of
    // language.
    template <typename Work, typename Done>
    void readAsJob(QObject* owner, const JobRequest& request, Work work, Done done)
    {
        m_jobs->read(m_session, owner, request, std::move(work), std::move(done), saying());
    }
    template <typename Work, typename Done>
    void writeAsJob(QObject* owner, const JobRequest& request, Work work, Done done)
    {
        m_jobs->write(m_session, owner, request, std::move(work), std::move(done), saying());
    }

    void go(const Location& location) { Q_EMIT goRequested(location); }
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    void complain(const Error& error) { Q_EMIT complained(error); }
    // What is selected in the table in use: count, sum, average; empty: nothing. In the status bar until the
    // page is left.
    void saySelection(const QString& selection) { Q_EMIT selectionSaid(selection); }
    // A sentence with the one act that answers it.
    void offer(const QString& sentence, const QString& action, const std::function<void()>& act)
    {
        Q_EMIT offered(sentence, action, act);
    }

Q_SIGNALS:
    void regionChanged();
    void asOfChanged();
    // New figures are there: after a commit, another date, or at the start.
    void boardChanged();
    void goRequested(const jc::ui::Location& location);
    // For the message bar.
    void said(const QString& sentence);
    void selectionSaid(const QString& selection);
    void complained(const jc::Error& error);
    void offered(const QString& sentence, const QString& action, const std::function<void()>& act);

private:
    void computeBoard();
    [[nodiscard]] std::function<void(const QString&)> saying()
    {
        return [guard = QPointer<Workspace>(this)](const QString& sentence) {
            if (guard)
                guard->say(sentence);
        };
    }

    LedgerSession& m_session;
    const Catalogues& m_catalogues;
    const Clock& m_clock;
    Theme m_theme;
    QString m_regionCode;
    QDate m_asOf;
    std::shared_ptr<const BoardView> m_board;
    std::shared_ptr<KeptRows> m_kept = std::make_shared<KeptRows>(); // of the reader thread alone
    LatestRead m_boardRead;
    std::unique_ptr<Dialogs> m_ownDialogs = std::make_unique<Dialogs>();
    Dialogs* m_dialogs = m_ownDialogs.get();
    std::unique_ptr<Jobs> m_ownJobs = std::make_unique<Jobs>();
    Jobs* m_jobs = m_ownJobs.get();
    std::shared_ptr<const Preferences> m_preferences;
};

} // namespace jc::ui
