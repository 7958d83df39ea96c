// Scrolling a list of many records against the same view of a model that holds nothing: the time of each
// frame in the window's thread, which is moving the bar and painting, and apart from it what arrives from the
// reader. The ceiling is one frame of a screen of 60 Hz.
//
//   bench_scroll [ROWS]      QT_QPA_PLATFORM=offscreen; prints medians and 99th percentiles
#include "core/base/resident_id.h"
#include "core/dictionary/entities/person.h"
#include "core/policy/new_ledger.h"
#include "tests/bench/measure.h"
#include "ui/records/record_table.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>

#include <ctime>

namespace jc::bench {

namespace {

constexpr int scrollFrames = 1'500;
constexpr int personsAtOnce = 50'000;
constexpr double oneFrame = 16.7;

class ConstantModel final : public QAbstractTableModel
{
public:
    ConstantModel(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex& /*index*/, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_text) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
    QString m_text = QStringLiteral("530523************");
};

QString anyId(int number)
{
    const QString first17 =
        QStringLiteral("110105%1%2")
            .arg(QDate(1950, 1, 1).addDays(number / 4).toString(QStringLiteral("yyyyMMdd")))
            .arg(996 + number % 4);
    return first17 + residentIdCheckCharacter(first17);
}

Result<void> fill(Ledger& ledger, const Author& author, int rows)
{
    for (int done = 0; done < rows; done += personsAtOnce) {
        Change change;
        change.reason = QStringLiteral("bench");
        for (int i = done; i < std::min(done + personsAtOnce, rows); ++i) {
            change.edits.append(
                {&person::entity,
                 {},
                 {{person::name.description.number, Value(QStringLiteral("学员%1").arg(i))},
                  {person::idNumber.description.number, Value(anyId(i % 100'000))},
                  {person::phone.description.number, Value(QString::number(13'800'000'000 + i))}},
                 std::nullopt});
        }
        const Result<ChangeOutcome> applied = ledger.apply(change, author);
        if (!applied)
            return applied.error();
    }
    return {};
}

// Of the processor in this thread: what other programs do on the machine is left out.
double processorMillisecondsOf(const std::function<void()>& work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

struct Frames
{
    std::vector<double> list;    // moving the bar and painting
    std::vector<double> arrival; // taking what the reader brought and painting it
    std::vector<double> floor;
};

int nextPlace(const QScrollBar& bar, int frame, quint32& dice)
{
    const int whole = std::max(1, bar.maximum());
    dice = dice * 1'664'525u + 1'013'904'223u;
    if (frame % 3 == 1)
        return (bar.value() + whole / 700) % whole;
    if (frame % 150 == 2)
        return static_cast<int>(dice % static_cast<quint32>(whole));
    return bar.value() + 3;
}

// Steps of a wheel, a bar dragged along, and jumps, in turn; both views at the same moment, so that a machine
// whose speed drifts slows both.
Frames framesOf(QTableView& list, QTableView& plain)
{
    Frames frames;
    quint32 dice = 12345;
    const auto show = [](QTableView& view, int place) {
        return processorMillisecondsOf([&] {
            view.verticalScrollBar()->setValue(place);
            view.viewport()->repaint();
        });
    };
    for (int frame = 0; frame < scrollFrames; ++frame) {
        const int place = nextPlace(*list.verticalScrollBar(), frame, dice);
        frames.list.push_back(show(list, place));
        frames.arrival.push_back(processorMillisecondsOf([] { QApplication::processEvents(); }));
        frames.floor.push_back(show(plain, place));
    }
    return frames;
}

double percentile99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

template <typename Done>
double waitFor(const Done& done)
{
    return millisecondsOf([&] {
        while (!done())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    });
}

int benchScroll(int rows)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scroll.jiangce"));
    const SystemClock clock;
    const Author author{QStringLiteral("县人社局"), QStringLiteral("李明")};
    const Result<Catalogues> catalogues = Catalogues::load();
    if (!catalogues)
        return 2;
    {
        Result<std::unique_ptr<Ledger>> ledger =
            makeLedger({path, QStringLiteral("530523"), author.office, {}, author}, *catalogues, clock);
        if (!ledger || !fill(**ledger, author, rows))
            return 2;
    }
    std::unique_ptr<ui::LedgerSession> session;
    QObject receiver;
    ui::LedgerSession::open(
        path, {}, *catalogues, clock, &receiver, [&](Result<std::unique_ptr<ui::LedgerSession>> opened) {
            if (opened)
                session = std::move(*opened);
        });
    waitFor([&] { return session != nullptr; });
    const ui::Theme theme;
    ui::RecordTableModel model(*session, catalogues->codes, nullptr);
    ui::RecordTable table(QStringLiteral("bench"), theme);
    table.setRecords(&model);
    table.resize(1166, 540);
    table.show();
    for (const FieldDescription* sort :
         {static_cast<const FieldDescription*>(nullptr), &person::name.description}) {
        ui::RecordListRequest request;
        request.entity = &person::entity;
        request.sort = sort;
        bool isLoaded = false;
        QObject::connect(&model, &ui::RecordTableModel::loaded, &receiver, [&] { isLoaded = true; });
        double first = 0.0;
        const double order = millisecondsOf([&] {
            model.setRequest(request);
            first = waitFor([&] { return isLoaded; });
            waitFor([&] { return model.isComplete() && model.rowCount() >= rows && !model.isLoading(); });
        });
        const double counted = waitFor([&] { return model.count().has_value(); });
        std::printf("%-10s %8d rows   first rows %8.1f ms   whole order %8.1f ms   sums %8.1f ms\n",
                    sort != nullptr ? "by name" : "as made",
                    model.rowCount(),
                    first,
                    order,
                    counted);
        model.disconnect(&receiver);
    }
    ConstantModel constant(rows, model.columnCount());
    QTableView plain;
    plain.setModel(&constant);
    plain.setShowGrid(false);
    plain.setWordWrap(false);
    plain.verticalHeader()->hide();
    plain.verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    plain.resize(table.size());
    plain.show();
    for (int column = 0; column < constant.columnCount(); ++column)
        plain.setColumnWidth(column, table.columnWidth(column));
    QApplication::processEvents();
    const Frames frames = framesOf(table, plain);
    const double own = percentile99(frames.list);
    const double arrival = percentile99(frames.arrival);
    const double bare = percentile99(frames.floor);
    const bool held = own <= oneFrame && arrival <= oneFrame;
    std::printf("frame      median %6.2f ms  p99 %6.2f   constant model median %6.2f ms  p99 %6.2f   "
                "ratio p99 %4.2f (aim 1.3)\n",
                timingOf(frames.list).median,
                own,
                timingOf(frames.floor).median,
                bare,
                own / bare);
    std::printf("rows that arrive           p99 %6.2f   ceiling of each %.1f ms %s\n",
                arrival,
                oneFrame,
                held ? "held" : "PASSED");
    return held ? 0 : 1;
}

} // namespace

} // namespace jc::bench

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    jc::ui::applyTheme(application, jc::ui::Theme());
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    return jc::bench::benchScroll(rows);
}
