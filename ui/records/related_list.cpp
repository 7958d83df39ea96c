#include "ui/records/related_list.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/heading_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace jc::ui {

using namespace Qt::StringLiterals;

QVector<Relation> relationsTo(const Dictionary& dictionary, const EntityDescription& entity)
{
    QVector<Relation> relations;
    for (const EntityDescription* other : dictionary.entities()) {
        const qsizetype before = relations.size();
        for (const FieldDescription* field : other->fields) {
            const bool refers = field->type == FieldType::Reference || field->type == FieldType::ReferenceSet;
            if (refers && QLatin1String(field->target) == QLatin1String(entity.key))
                relations.append({other, field, false});
        }
        for (qsizetype i = before; i < relations.size(); ++i)
            relations[i].ambiguous = relations.size() - before > 1;
    }
    return relations;
}

QString relationLabel(const Relation& relation)
{
    const QString name = relation.entity->label.text();
    return relation.ambiguous ? RelatedList::tr("%1（%2）").arg(name, relation.field->label.text()) : name;
}

RelatedList::RelatedList(Workspace& workspace, const Relation& relation, UndoOffer& undo, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_relation(relation)
    , m_model(new RecordTableModel(workspace.session(), workspace.catalogues().codes, this))
    , m_table(new RecordTable(relationLabel(relation), workspace.theme(), this))
    , m_empty(new EmptyState(workspace.theme(), this))
    , m_heading(new HeadingLabel({}, Type::Dense, workspace.theme(), this))
    , m_add(makeButton(tr("新增%1").arg(relation.entity->label.text()), ButtonKind::Quiet, this))
{
    const Theme& theme = workspace.theme();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(metrics::grid), 0, 0);
    column->setSpacing(theme.px(metrics::grid));
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    m_add->setVisible(!relation.entity->setUp);
    m_table->setRemovable(!relation.entity->setUp);
    m_model->hideField(relation.field);
    m_table->setRecords(m_model);
    connect(m_add, &QPushButton::clicked, this, &RelatedList::addNew);
    connect(m_model, &RecordTableModel::counted, this, &RelatedList::showCount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RelatedList::standOn);
    connect(m_model, &RecordTableModel::loaded, this, &RelatedList::standOn);
    connect(m_model, &RecordTableModel::failed, &workspace, &Workspace::complain);
    connect(m_table, &RecordTable::opened, this, [this](RecordId id) {
        m_workspace.go(
            {u"record"_s,
             {{u"entity"_s, QString::fromLatin1(m_relation.entity->key)}, {u"id"_s, id.toString()}}});
    });
    connect(m_table, &RecordTable::removalAsked, this, [this, &undo](const QVector<RecordId>& ids) {
        m_removed = ids.first();
        m_removedRow = m_model->rowOf(m_removed);
        undo.remove(*m_relation.entity, ids);
    });
}

void RelatedList::standOn()
{
    // Rows go from the last one up; what was refused is still listed.
    if (m_removed.isNull() || m_model->rowOf(m_removed) >= 0)
        return;
    m_removed = {};
    if (const int rows = m_model->rowCount(); rows > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(m_removedRow, 0, rows - 1), 1));
}

void RelatedList::addAct(QWidget* act)
{
    auto* head = static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout());
    head->insertWidget(head->count() - 1, act);
}

void RelatedList::addNew()
{
    m_workspace.go(
        {u"record"_s,
         {{u"entity"_s, QString::fromLatin1(m_relation.entity->key)},
          {u"preset"_s, QVariantMap{{QString::fromLatin1(m_relation.field->key), m_id.toString()}}}}});
}

void RelatedList::showRecord(RecordId id)
{
    m_id = id;
    m_removed = {};
    RecordListRequest request;
    request.entity = m_relation.entity;
    request.filters.insert(QString::fromLatin1(m_relation.field->key), id.toString());
    m_model->setRequest(request);
}

void RelatedList::showCount()
{
    const RecordListCount& count = *m_model->count();
    m_heading->setText(count.drafts > 0 ? tr("%1 条，草稿 %2 条").arg(count.all).arg(count.drafts)
                                        : tr("%1 条").arg(count.all));
    m_table->setVisible(count.all > 0);
    m_empty->setVisible(count.all == 0);
    m_empty->setData({{}, tr("还没有%1。").arg(m_relation.entity->label.text()), {}, {}, true});
    Q_EMIT counted(count.all);
}

} // namespace jc::ui
