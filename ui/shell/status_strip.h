// The foot of the window: is everything saved, is something under way, how old the newest backup is, is there
// a passphrase, how much of the plan's time has passed, what the figures stand for, which file this is. Every
// part can be reached (F6, then the arrows) and has a name. GUI thread.
#pragma once

#include "ui/shell/strip.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace jc::ui {

// A piece of text that can hold the focus so that a screen reader can be led to it.
class StatusPart final : public QLabel
{
    Q_OBJECT

public:
    StatusPart(const QString& name, QWidget* parent);
    // `whole` is what the tooltip and a screen reader say where the text is shortened.
    void say(const QString& text, const QString& whole = {});
    // The same without a word to a screen reader, which keeps what was said before: for what moves on all the
    // time.
    void sayQuietly(const QString& text, const QString& whole = {});
    // Shown shortened in the middle where there is no room for all of it.
    void setShrinking();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString spoken(const QString& text) const;

    QString m_name;
    QString m_text;
    bool m_shrinking = false;
};

// A note that leads to the act it speaks of.
class StatusLink final : public QPushButton
{
    Q_OBJECT

public:
    explicit StatusLink(QWidget* parent);
    // `whole` is what the tooltip and a screen reader say: how things stand and what pressing does.
    void say(const QString& text, const QString& whole);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class StatusStrip final : public Strip
{
    Q_OBJECT

public:
    StatusStrip(Workspace& workspace, const Theme& theme, QWidget* parent);

    [[nodiscard]] QWidget* firstFocus() const { return m_saved; }
    void setTheme(const Theme& theme) override;
    // While the ledger is being closed only long work can still be stopped.
    void setLeaving(bool leaving);

Q_SIGNALS:
    void backupRequested();
    void passphraseRequested();

private:
    StatusPart* addPart(const QString& name, int stretch = 0);
    void showFigures();
    void showKeeping();

    Workspace& m_workspace;
    StatusPart* m_saved;
    StatusPart* m_selection;
    StatusPart* m_busy;
    StatusPart* m_demo = nullptr;
    StatusLink* m_backup;
    StatusLink* m_passphrase;
    StatusPart* m_elapsed;
    StatusPart* m_asOf;
    StatusPart* m_known;
    StatusPart* m_path;
    QTimer m_busyDelay;
};

} // namespace jc::ui
