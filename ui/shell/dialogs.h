// The one door for questions and file pickers, so that tests and pictures can answer in the person's place.
// Handed to whatever asks (Workspace::dialogs()). GUI thread; every call returns when the person has
// answered.
#pragma once

#include "core/base/result.h"

#include <QQueue>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPrinter;
class QWidget;

namespace jc::ui {

struct Question
{
    QString text;   // what will happen, with its number (作废 3 本证书)
    QString detail; // what remains afterwards, how to get back; may be empty
    QString act;    // the verb on the button that does it
    QString keep;   // the safe button, which has the focus
};

struct FileRequest
{
    QString title;
    QString filter; // 匠册台账 (*.jiangce)
    QString place;  // folder, or for saving the proposed file
    QString suffix; // for saving: added where the person gives none
};

struct SecretRequest
{
    QString title;
    QString text; // what it is for, or why it is asked again
    QString act;  // the verb on the button that goes on
    QString keep; // the button that turns back
};

// A passphrase to be set: typed twice, and the one that holds until now.
struct NewSecretRequest
{
    QString title;
    QString text;
    bool hasCurrent = false;
    std::function<Result<void>(const QString& secret)> judge; // whether it can be taken
};

struct NewSecret
{
    QString current; // empty where there was none to ask for
    QString secret;  // empty: none from now on
};

class Dialogs
{
public:
    Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;

    [[nodiscard]] bool ask(QWidget* parent, const Question& question);
    // A passphrase, not shown while it is typed. Empty where it was left empty, nothing where the person
    // turned back.
    [[nodiscard]] std::optional<QString> askSecret(QWidget* parent, const SecretRequest& request);
    // The answer agrees with itself and is one that `judge` takes. Nothing where the person turned back.
    [[nodiscard]] std::optional<NewSecret> askNewSecret(QWidget* parent, const NewSecretRequest& request);
    // Something to read, with one button to close it.
    void show(QWidget* parent, const QString& title, const QString& text);
    // Nothing when the person turned back.
    [[nodiscard]] std::optional<QString> openFile(QWidget* parent, const FileRequest& request);
    [[nodiscard]] std::optional<QString> saveFile(QWidget* parent, const FileRequest& request);
    // The system's dialog for printing: what the person chose (printer, pages, copies) is set on `printer`;
    // false when they turned back. `pages`: how many there are to choose from.
    [[nodiscard]] bool choosePrinter(QWidget* parent, QPrinter& printer, int pages);

    // For tests: the next questions are answered thus, without a dialog. Text for file pickers and
    // passphrases (empty: turned back), any text for the act of a question (empty: the safe button) or for
    // something read. For a new passphrase "current/new", for a printer the pdf file it writes, "file" or
    // "file|2-3" for some of the pages (empty: turned back).
    void answerNext(const QString& answer) { m_answers.enqueue(answer); }
    // What was asked and answered in the person's place, oldest first.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

private:
    [[nodiscard]] std::optional<QString> prepared(const QString& asked);

    QQueue<QString> m_answers;
    QStringList m_asked;
};

} // namespace jc::ui
