#include "ui/shell/dialogs.h"

#include "ui/shell/new_secret_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

namespace jc::ui {

namespace {

// A page may go while the question stands, and would take a dialog of its own with it.
QWidget* windowOf(QWidget* parent)
{
    return parent == nullptr ? nullptr : parent->window();
}

} // namespace

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
    QMessageBox box(windowOf(parent));
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
    QInputDialog dialog(windowOf(parent));
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
    NewSecretDialog dialog(request, windowOf(parent));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.secret();
}

void Dialogs::show(QWidget* parent, const QString& title, const QString& text)
{
    if (prepared(title))
        return;
    QMessageBox box(windowOf(parent));
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
        path = QFileDialog::getOpenFileName(windowOf(parent), request.title, request.place, request.filter);
    return path->isEmpty() ? std::nullopt : path;
}

std::optional<QString> Dialogs::saveFile(QWidget* parent, const FileRequest& request)
{
    std::optional<QString> path = prepared(request.title);
    if (!path) {
        QFileDialog dialog(windowOf(parent), request.title, request.place, request.filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(request.suffix);
        dialog.selectFile(request.place);
        path = dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }
    return path->isEmpty() ? std::nullopt : path;
}

bool Dialogs::choosePrinter(QWidget* parent, QPrinter& printer, int pages)
{
    if (const std::optional<QString> answer = prepared(QCoreApplication::translate("Dialogs", "打印"))) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(answer->section(u'|', 0, 0));
        if (const QString range = answer->section(u'|', 1); !range.isEmpty()) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setFromTo(range.section(u'-', 0, 0).toInt(),
                              std::min(range.section(u'-', 1).toInt(), pages));
        }
        return !answer->isEmpty();
    }
    QPrintDialog dialog(&printer, windowOf(parent));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace jc::ui
