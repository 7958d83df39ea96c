#include "ui/pages/records/filter_builder.h"

#include "core/ledger/lookup_form.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/composition_guard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace jc::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lastCharacters = 4; // what the ledger's index of ends knows

} // namespace

FilterBuilder::FilterBuilder(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_row(new QHBoxLayout(this))
    , m_add(makeButton(tr("加上"), ButtonKind::Normal, this))
    , m_problem(new QLabel(this))
{
    const Theme& theme = workspace.theme();
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.px(metrics::gap));
    auto* close = new IconButton(u"close"_s, tr("收起筛选条"), theme, this);
    m_field->setAccessibleName(tr("筛选字段"));
    m_test->setAccessibleName(tr("筛选条件"));
    m_field->setMaxVisibleItems(16);
    m_add->setToolTip(tr("加上这个条件 Enter"));
    m_row->addWidget(m_field);
    m_row->addWidget(m_test);
    m_row->addWidget(m_add);
    m_row->addWidget(m_problem, 1);
    m_row->addWidget(close);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterBuilder::showTests);
    connect(m_test, &QComboBox::currentIndexChanged, this, &FilterBuilder::showEditor);
    connect(m_add, &QPushButton::clicked, this, &FilterBuilder::add);
    connect(close, &QToolButton::clicked, this, &FilterBuilder::closed);
    hide();
}

void FilterBuilder::begin(const EntityDescription& entity)
{
    show();
    if (m_entity != &entity) {
        m_entity = &entity;
        m_field->clear();
        for (const FieldDescription* one : entity.fields) {
            if (!testsOf(*one).isEmpty())
                m_field->addItem(one->label.text(), QString::fromLatin1(one->key));
        }
    }
    // Each time: there may be more of them by now.
    m_regionRead.run(
        m_workspace.session(),
        this,
        [](Ledger& ledger) { return RegionTree::load(ledger); },
        [this](Result<RegionTree> tree) {
            if (tree)
                m_regions = std::make_shared<const RegionTree>(std::move(*tree));
        });
    showEditor(); // without what was typed the last time
    m_field->setFocus(Qt::OtherFocusReason);
}

const FieldDescription* FilterBuilder::field() const
{
    return m_entity != nullptr ? m_entity->field(QStringView(m_field->currentData().toString())) : nullptr;
}

Filter::Test FilterBuilder::test() const
{
    return static_cast<Filter::Test>(m_test->currentData().toInt());
}

void FilterBuilder::showTests()
{
    m_test->clear();
    if (field() == nullptr)
        return;
    const QVector<Filter::Test> tests = testsOf(*field());
    for (const Filter::Test one : tests)
        m_test->addItem(testLabel(*field(), one), static_cast<int>(one));
}

void FilterBuilder::showEditor()
{
    m_problem->clear();
    if (m_value != nullptr) {
        // Its own signal may have led here.
        m_value->hide();
        m_value->deleteLater();
        m_editor = nullptr;
        m_line = nullptr;
        m_value = nullptr;
    }
    if (field() == nullptr || m_test->currentIndex() < 0 || !takesValue(test()))
        return;
    const QString name = tr("%1 的值").arg(field()->label.text());
    if (test() == Filter::Test::Contains || test() == Filter::Test::EndsWith) {
        m_line = new QLineEdit(this);
        m_line->setAccessibleName(name);
        new CompositionGuard(*m_line);
        connect(m_line, &QLineEdit::returnPressed, this, &FilterBuilder::add);
        m_value = m_line;
    } else {
        FieldDescription one = *field();
        if (one.type == FieldType::CodeSet)
            one.type = FieldType::Code;
        else if (one.type == FieldType::ReferenceSet)
            one.type = FieldType::Reference;
        else if (one.type == FieldType::Note)
            one.type = FieldType::Text;
        m_probe = std::make_shared<const FieldDescription>(one);
        m_editor = makeFieldEditor(*m_probe,
                                   {m_workspace,
                                    [this] { return m_regions; },
                                    [](const EntityDescription&, const QString&) {
                                    }},
                                   this);
        m_editor->input()->installEventFilter(this);
        // The editor refers to its field until it is gone, which is later than the next one is made.
        connect(m_editor, &QObject::destroyed, this, [probe = m_probe] {});
        m_editor->input()->setAccessibleName(name);
        m_value = m_editor;
    }
    m_value->setFixedWidth(m_workspace.theme().px(220));
    m_row->insertWidget(2, m_value);
    m_value->show();
    setTabOrder(m_test, m_editor != nullptr ? m_editor->input() : m_value);
    setTabOrder(m_editor != nullptr ? m_editor->input() : m_value, m_add);
}

bool FilterBuilder::eventFilter(QObject* watched, QEvent* event)
{
    if (m_editor != nullptr && watched == m_editor->input() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // After the editor itself has taken the marked row of its list.
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            QMetaObject::invokeMethod(this, &FilterBuilder::add, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBuilder::add()
{
    if (m_editor == nullptr) {
        take();
        return;
    }
    m_editor->settle();
    if (m_editor->isSettling())
        connect(m_editor, &FieldEditor::settled, this, &FilterBuilder::take, Qt::SingleShotConnection);
    else
        take();
}

void FilterBuilder::take()
{
    if (field() == nullptr || m_test->currentIndex() < 0)
        return;
    ListCondition condition{field(), test(), {}};
    if (m_line != nullptr)
        condition.value = m_line->text().trimmed();
    else if (m_editor != nullptr && !m_editor->unreadable().isEmpty())
        return complain(m_editor->unreadable());
    else if (m_editor != nullptr)
        condition.value = requestText(*m_probe, m_editor->value());
    if (takesValue(condition.test) && condition.value.isEmpty())
        return complain(tr("请填写 %1 的值。").arg(condition.field->label.text()));
    if (condition.test == Filter::Test::EndsWith && condition.field->sensitive &&
        lookupForm(condition.value).size() != lastCharacters)
        return complain(tr("末四位要填满 4 个字符，例如 1234 或 123X。"));
    m_problem->clear();
    Q_EMIT added(condition);
}

void FilterBuilder::complain(const QString& sentence)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, m_workspace.theme().tokens().error);
    m_problem->setPalette(palette);
    m_problem->setText(sentence);
    m_problem->setToolTip(sentence);
    if (m_value != nullptr)
        (m_editor != nullptr ? m_editor->input() : m_value)->setFocus(Qt::OtherFocusReason);
}

void FilterBuilder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // From field or test on to what comes next; there Enter adds.
        if (m_value != nullptr)
            (m_editor != nullptr ? m_editor->input() : m_value)->setFocus(Qt::TabFocusReason);
        else
            add();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace jc::ui
