#include "ui/shell/new_secret_dialog.h"

#include "ui/style/jiangce_style.h"
#include "ui/widgets/buttons.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace jc::ui {

namespace {

constexpr int secretDialogWidth = 420;

QLineEdit* addSecretField(QFormLayout& form, const QString& label)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(label);
    form.addRow(label, field);
    return field;
}

} // namespace

NewSecretDialog::NewSecretDialog(const NewSecretRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_request(request)
{
    setWindowTitle(request.title);
    auto* text = new QLabel(request.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_fault = new QLabel(this);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();

    auto* form = new QFormLayout;
    m_current = addSecretField(*form, tr("当前口令"));
    form->setRowVisible(m_current, request.hasCurrent);
    m_first = addSecretField(*form, tr("新口令"));
    m_again = addSecretField(*form, tr("再输入一次"));

    auto* set = makeButton(request.title, ButtonKind::Primary, this);
    auto* takeAway = makeButton(tr("去掉口令"), ButtonKind::Normal, this);
    auto* keep = makeButton(request.hasCurrent ? tr("不改") : tr("不设"), ButtonKind::Normal, this);
    set->setDefault(true);
    takeAway->setVisible(request.hasCurrent);
    auto* acts = new QHBoxLayout;
    acts->addWidget(takeAway);
    acts->addStretch(1);
    acts->addWidget(keep);
    acts->addWidget(set);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::pageMargin, metrics::section, metrics::pageMargin);
    column->setSpacing(metrics::wide);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(acts);
    setMinimumWidth(secretDialogWidth);

    connect(set, &QPushButton::clicked, this, &NewSecretDialog::set);
    connect(takeAway, &QPushButton::clicked, this, &NewSecretDialog::takeAway);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    (request.hasCurrent ? m_current : m_first)->setFocus();
}

NewSecret NewSecretDialog::secret() const
{
    return {m_current->text(), m_first->text()};
}

QString NewSecretDialog::fault() const
{
    return m_fault->text();
}

void NewSecretDialog::say(const QString& sentence, QLineEdit* at)
{
    for (QLineEdit* field : {m_current, m_first, m_again}) {
        field->setProperty(invalidProperty, field == at);
        field->setAccessibleDescription(field == at ? sentence : QString());
        field->update();
    }
    m_fault->setText(sentence);
    m_fault->show();
    at->setFocus();
    at->selectAll();
}

void NewSecretDialog::set()
{
    if (m_request.hasCurrent && m_current->text().isEmpty()) {
        say(tr("请输入当前口令。"), m_current);
        return;
    }
    if (m_first->text().isEmpty()) {
        say(tr("请输入新口令。"), m_first);
        return;
    }
    if (const Result<void> good = m_request.judge(m_first->text()); !good) {
        say(good.error().message, m_first);
        return;
    }
    if (m_first->text() != m_again->text()) {
        say(tr("两次输入的口令不同，请再输入一次。"), m_again);
        return;
    }
    accept();
}

void NewSecretDialog::takeAway()
{
    if (m_current->text().isEmpty()) {
        say(tr("请输入当前口令。"), m_current);
        return;
    }
    m_first->clear();
    m_again->clear();
    accept();
}

} // namespace jc::ui
