#include "app/window/render.h"

#include "core/dictionary/entities/certificate.h"
#include "core/dictionary/entities/class.h"
#include "core/dictionary/entities/finance.h"
#include "core/dictionary/entities/person.h"
#include "core/dictionary/entities/target.h"
#include "core/ledger/query.h"
#include "core/reports/report.h"
#include "ui/pages/start/start_view.h"
#include "ui/print/print_preview.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/messages.h"
#include "ui/shell/page_host.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QPointer>

#include <algorithm>

namespace jc::app {

namespace {

constexpr qint64 longestWait = 120'000; // ms; a page that takes longer is broken

Error renderError(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

// Runs the window until it has nothing left to do, twice in a row: what arrives may ask for more.
Result<void> settle(const ui::MainWindow& window)
{
    QElapsedTimer waited;
    waited.start();
    for (int quiet = 0; quiet < 3;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        quiet = window.isWorking() ? 0 : quiet + 1;
        if (waited.elapsed() > longestWait)
            return renderError(QCoreApplication::translate("Render", "页面没有在两分钟内显示完整。"));
    }
    return {};
}

class Camera
{
public:
    Camera(ui::MainWindow& window, const QString& folder)
        : m_window(window)
        , m_folder(folder)
    {}

    Result<void> shoot(const QString& name) { return shoot(name, m_window); }

    Result<void> shoot(const QString& name, QWidget& shown)
    {
        const Result<void> settled = settle(m_window);
        if (!settled)
            return settled;
        // No pointer is there; what was made where it last was thought to be would be drawn as pointed at.
        for (QWidget* widget : m_window.findChildren<QWidget*>())
            widget->setAttribute(Qt::WA_UnderMouse, false);
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(m_files.size() + 1, 2, 10, QLatin1Char('0')).arg(name));
        if (!shown.grab().save(file))
            return renderError(QCoreApplication::translate("Render", "无法写入图片“%1”。").arg(file));
        m_files.append(file);
        return {};
    }

    [[nodiscard]] const QStringList& files() const { return m_files; }

private:
    ui::MainWindow& m_window;
    QDir m_folder;
    QStringList m_files;
};

// The first record of a kind, for the picture of its form. Null while there is none.
RecordId firstRecord(ui::MainWindow& window, const EntityDescription& entity)
{
    RecordId found;
    bool answered = false;
    window.workspace()->session().read(
        &window,
        [&entity](Ledger& ledger) {
            RecordQuery query;
            query.entity = &entity;
            query.limit = 1;
            return queryRecords(ledger, query);
        },
        [&](const Result<RecordPage>& page) {
            answered = true;
            if (page && !page->records.isEmpty())
                found = page->records.first().id();
        });
    while (!answered)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return found;
}

struct NamedPlace
{
    QString name;
    ui::Location location;
};

QVector<NamedPlace> placesOf(ui::MainWindow& window)
{
    QVector<NamedPlace> places;
    for (const ui::NavItem& item : window.ledgerView()->items())
        places.append({item.id, item.location});
    const EntityDescription* const forms[] = {
        &person::entity, &training_class::entity, &certificate::entity, &target::entity, &finance::entity};
    for (const EntityDescription* entity : forms) {
        const QString key = QString::fromLatin1(entity->key);
        if (const RecordId id = firstRecord(window, *entity); !id.isNull())
            places.append({QStringLiteral("form-") + key,
                           {QStringLiteral("record"),
                            {{QStringLiteral("entity"), key}, {QStringLiteral("id"), id.toString()}}}});
    }
    // Registers that the navigation reaches through 全部资料: their list and the form of a new record.
    for (const char* entity :
         {"person", "class", "talent", "platform", "honour", "finance", "opening", "reading"}) {
        const QString key = QString::fromLatin1(entity);
        const QVariantMap of{{QStringLiteral("entity"), key}};
        places.append({QStringLiteral("list-") + key, {QStringLiteral("records"), of}});
        places.append({QStringLiteral("new-") + key, {QStringLiteral("record"), of}});
    }
    // A list narrowed by chips, and what was taken out.
    const QVariantMap persons{{QStringLiteral("entity"), QStringLiteral("person")}};
    QVariantMap narrowed = persons;
    narrowed.insert(QStringLiteral("where"),
                    QStringList{QStringLiteral("gender is 2"), QStringLiteral("phone filled ")});
    places.append({QStringLiteral("list-narrowed"), {QStringLiteral("records"), narrowed}});
    QVariantMap removed = persons;
    removed.insert(QStringLiteral("removed"), true);
    places.append({QStringLiteral("list-removed"), {QStringLiteral("records"), removed}});
    for (const ReportDescription& report : reports()) {
        const QString name = QString::fromLatin1(report.name);
        places.append({QStringLiteral("report-") + name,
                       {QStringLiteral("reports"), {{QStringLiteral("report"), name}}}});
    }
    if (const auto view = window.workspace()->board()) {
        for (const GoalEntry& goal : view->board.goals()) {
            const Figure figure = view->board.figure(goal, view->board.rootRegion());
            if (figure.actual.value_or(0) <= 1)
                continue;
            const QVariantMap shows{{QStringLiteral("goal"), goal.record.id().toString()},
                                    {QStringLiteral("region"), window.workspace()->regionCode()},
                                    {QStringLiteral("leftOut"), false}};
            // After the page that people come from, which the head names.
            const auto dashboard = std::ranges::find(places, QStringLiteral("dashboard"), &NamedPlace::name);
            places.insert(dashboard - places.begin() + 1,
                          {QStringLiteral("people"), {QStringLiteral("people"), shows}});
            QVariantMap classes = shows;
            classes.insert(QStringLiteral("list"), QStringLiteral("classes"));
            places.append({QStringLiteral("classes"), {QStringLiteral("people"), classes}});
            const QVariantMap trend{{QStringLiteral("goal"), shows.value(QStringLiteral("goal"))},
                                    {QStringLiteral("tab"), 2}};
            places.append({QStringLiteral("trend"), {QStringLiteral("dashboard"), trend}});
            places.append(
                {QStringLiteral("policy-clauses"),
                 {QStringLiteral("policy"), {{QStringLiteral("view"), QStringLiteral("clauses")}}}});
            for (const char* side : {"goal", "rule", "targets"}) {
                places.append({QStringLiteral("policy-") + QLatin1String(side),
                               {QStringLiteral("policy"),
                                {{QStringLiteral("goal"), goal.record.id().toString()},
                                 {QStringLiteral("edit"), QLatin1String(side)}}}});
            }
            break;
        }
        const QVariantMap heat{{QStringLiteral("view"), QStringLiteral("heat")}};
        places.append({QStringLiteral("heat"), {QStringLiteral("dashboard"), heat}});
        QVariantMap listed = heat;
        listed.insert(QStringLiteral("heatTable"), true);
        places.append({QStringLiteral("heat-table"), {QStringLiteral("dashboard"), listed}});
    }
    return places;
}

// The preview of what the page on screen prints: its first page and, where there is one, the second.
Result<void> shootPreview(ui::MainWindow& window, Camera& camera, const QString& name)
{
    window.ledgerView()->printShown();
    const QPointer<ui::PrintPreview> preview = window.findChild<ui::PrintPreview*>();
    if (!preview)
        return {};
    Result<void> done = camera.shoot(name, *preview);
    if (done && preview && preview->pages()->pages() > 1) {
        preview->pages()->goToPage(1);
        done = camera.shoot(name + QStringLiteral("-2"), *preview);
    }
    delete preview;
    return done;
}

} // namespace

Result<QStringList> renderPages(ui::MainWindow& window, const QString& ledger, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return renderError(QCoreApplication::translate("Render", "无法建立文件夹“%1”。").arg(folder));
    Camera camera(window, folder);
    window.show();
    Result<void> done = camera.shoot(QStringLiteral("start"));
    if (!done)
        return done.error();
    window.openLedger(ledger);
    done = settle(window);
    if (!done)
        return done.error();
    if (!window.workspace())
        return renderError(window.startView()->messages().text());
    for (const NamedPlace& place : placesOf(window)) {
        if (!window.ledgerView()->host().knows(place.location.page))
            continue;
        window.ledgerView()->go(place.location);
        done = camera.shoot(place.name);
        if (!done)
            return done.error();
        const bool printed = QStringList{QStringLiteral("report-targets"),
                                         QStringLiteral("dashboard"),
                                         QStringLiteral("heat"),
                                         QStringLiteral("home"),
                                         QStringLiteral("list-person"),
                                         QStringLiteral("list-narrowed")}
                                 .contains(place.name);
        if (printed || place.location.page == QStringLiteral("people"))
            done = shootPreview(window, camera, QStringLiteral("print-") + place.name);
        if (!done)
            return done.error();
    }
    return camera.files();
}

} // namespace jc::app
