#include "ui/shell/dialogs.h"

#include "ui/shell/new_secret_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace jc::ui {

std::optional<QString> Dialogs::prepared(const QString& asked)
{
    if (m_answers.isEmpty())
        return std::nullopt;
    m_asked.append(asked);
    return m_answers.dequeue();
}

bool Dialogs::ask(QWidget* parent, const Question& question)
{
    if (const std::optional<QString> answer = prepared(question.text))
        return !answer->isEmpty();
    QMessageBox box(parent);
    box.setIcon(QMessageBox::NoIcon);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    box.setInformativeText(question.detail);
    const QPushButton* act = box.addButton(question.act, QMessageBox::AcceptRole);
    QPushButton* keep = box.addButton(question.keep, QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == act;
}

std::optional<QString> Dialogs::askSecret(QWidget* parent, const SecretRequest& request)
{
    if (const std::optional<QString> answer = prepared(request.title))
        return answer->isEmpty() ? std::nullopt : answer;
    QInputDialog dialog(parent);
    dialog.setWindowTitle(request.title);
    dialog.setLabelText(request.text);
    dialog.setTextEchoMode(QLineEdit::Password);
    dialog.setOkButtonText(request.act);
    dialog.setCancelButtonText(request.keep);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

std::optional<NewSecret> Dialogs::askNewSecret(QWidget* parent, const NewSecretRequest& request)
{
    if (const std::optional<QString> answer = prepared(request.title)) {
        if (answer->isEmpty())
            return std::nullopt;
        return NewSecret{answer->section(u'/', 0, 0), answer->section(u'/', 1)};
    }
    NewSecretDialog dialog(request, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.secret();
}

void Dialogs::show(QWidget* parent, const QString& title, const QString& text)
{
    if (prepared(title))
        return;
    QMessageBox box(parent);
    box.setTextFormat(Qt::PlainText);
    box.setText(title);
    box.setInformativeText(text);
    box.addButton(QCoreApplication::translate("Dialogs", "关闭"), QMessageBox::AcceptRole);
    box.exec();
}

std::optional<QString> Dialogs::openFile(QWidget* parent, const FileRequest& request)
{
    std::optional<QString> path = prepared(request.title);
    if (!path)
        path = QFileDialog::getOpenFileName(parent, request.title, request.place, request.filter);
    return path->isEmpty() ? std::nullopt : path;
}

std::optional<QString> Dialogs::saveFile(QWidget* parent, const FileRequest& request)
{
    std::optional<QString> path = prepared(request.title);
    if (!path) {
        QFileDialog dialog(parent, request.title, request.place, request.filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(request.suffix);
        dialog.selectFile(request.place);
        path = dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }
    return path->isEmpty() ? std::nullopt : path;
}

} // namespace jc::ui
