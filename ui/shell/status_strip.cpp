#include "ui/shell/status_strip.h"

#include "ui/records/record_buffers.h"
#include "ui/shell/job_part.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <map>

namespace jc::ui {

namespace {

constexpr int quietWork = 300; // ms of work that need no word

// Share of the plan's time that has passed: goals have windows of their own, most of them the plan's.
std::optional<double> planElapsed(const ProgressBoard& board)
{
    std::map<int, int> votes; // per mille
    for (const GoalEntry& goal : board.goals()) {
        if (const std::optional<double> elapsed = board.figure(goal, board.rootRegion()).judgement.elapsed)
            ++votes[qRound(*elapsed * 1000)];
    }
    int best = -1;
    for (const auto& [elapsed, count] : votes) {
        if (best < 0 || count > votes[best])
            best = elapsed;
    }
    return best < 0 ? std::nullopt : std::optional(best / 1000.0);
}

} // namespace

StatusPart::StatusPart(const QString& name, QWidget* parent)
    : QLabel(parent)
    , m_name(name)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setMargin(3);
}

void StatusPart::say(const QString& text, const QString& whole)
{
    sayQuietly(text, whole);
    const QString name = spoken(whole.isEmpty() ? text : whole);
    if (name != accessibleName())
        setAccessibleName(name);
}

void StatusPart::sayQuietly(const QString& text, const QString& whole)
{
    if (text == m_text)
        return;
    m_text = text;
    setText(text);
    setVisible(!text.isEmpty());
    setToolTip(spoken(whole.isEmpty() ? text : whole));
    updateGeometry();
}

QString StatusPart::spoken(const QString& text) const
{
    return tr("%1：%2").arg(m_name, text);
}

void StatusPart::setShrinking()
{
    m_shrinking = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize StatusPart::minimumSizeHint() const
{
    return m_shrinking ? QSize(fontMetrics().height() * 3, QLabel::minimumSizeHint().height())
                       : QLabel::minimumSizeHint();
}

QSize StatusPart::sizeHint() const
{
    return QLabel::sizeHint();
}

void StatusPart::paintEvent(QPaintEvent* event)
{
    if (m_shrinking) {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            contentsRect(),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(m_text, Qt::ElideMiddle, contentsRect().width() - 2 * margin()));
    } else {
        QLabel::paintEvent(event);
    }
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Link), metrics::focusRing));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void StatusPart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Left)
        focusPreviousChild();
    else
        QLabel::keyPressEvent(event);
}

StatusLink::StatusLink(QWidget* parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
}

void StatusLink::say(const QString& text, const QString& whole)
{
    setText(text);
    setToolTip(whole);
    setAccessibleName(whole);
}

void StatusLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right)
        focusNextChild();
    else if (event->key() == Qt::Key_Left)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

StatusStrip::StatusStrip(Workspace& workspace, const Theme& theme, QWidget* parent)
    : Strip(Line::Above, metrics::statusBar, theme, parent)
    , m_workspace(workspace)
    , m_saved(addPart(tr("保存状态")))
    , m_selection(addPart(tr("选中")))
    , m_busy(addPart(tr("正在进行")))
{
    if (workspace.session().facts().demo) {
        m_demo = addPart(tr("数据性质"));
        m_demo->say(tr("演示数据，不计入上报"));
        m_demo->setAutoFillBackground(true);
    }
    row()->addWidget(new JobPart(workspace.jobs(), this));
    m_backup = new StatusLink(this);
    m_passphrase = new StatusLink(this);
    row()->addWidget(m_backup);
    row()->addWidget(m_passphrase);
    row()->addStretch(1);
    m_elapsed = addPart(tr("时间进度"));
    m_asOf = addPart(tr("统计截止日"));
    m_known = addPart(tr("数据更新时间"));
    m_path = addPart(tr("台账文件"), 1);
    m_path->setShrinking();
    m_saved->say(workspace.session().isReadOnly() ? tr("只读") : tr("✓ 全部已保存"));
    const QFileInfo file(workspace.session().facts().path);
    m_path->say(QDir::toNativeSeparators(QDir(file.dir().dirName()).filePath(file.fileName())),
                QDir::toNativeSeparators(file.absoluteFilePath()));
    m_selection->hide();
    m_busy->hide();
    connect(
        &workspace, &Workspace::selectionSaid, this, [this](const QString& text) { m_selection->say(text); });

    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(quietWork);
    connect(&m_busyDelay, &QTimer::timeout, this, [this] {
        if (!m_workspace.jobs().isBusy()) // a job speaks for itself
            m_busy->say(tr("正在处理…"));
    });
    const auto follow = [this](bool busy) {
        if (busy)
            m_busyDelay.start();
        else {
            m_busyDelay.stop();
            m_busy->say({});
        }
    };
    connect(&workspace.session(), &LedgerSession::busyChanged, this, follow);
    follow(workspace.session().isBusy());
    connect(&workspace.session(), &LedgerSession::changed, this, [this] {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now());
        m_saved->say(tr("✓ 已保存 %1").arg(now.toString(QStringLiteral("HH:mm:ss"))));
        QAccessibleEvent told(m_saved, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&told);
    });
    connect(&RecordBuffers::of(workspace), &RecordBuffers::kept, this, [this](const KeptBuffer& kept) {
        m_saved->say(RecordBuffers::keptSentence(kept));
    });
    connect(m_backup, &QPushButton::clicked, this, &StatusStrip::backupRequested);
    connect(m_passphrase, &QPushButton::clicked, this, &StatusStrip::passphraseRequested);
    connect(&workspace.session(), &LedgerSession::factsChanged, this, &StatusStrip::showKeeping);
    connect(&workspace, &Workspace::boardChanged, this, &StatusStrip::showFigures);
    connect(&workspace, &Workspace::asOfChanged, this, &StatusStrip::showFigures);
    StatusStrip::setTheme(theme);
    showFigures();
    showKeeping();
}

StatusPart* StatusStrip::addPart(const QString& name, int stretch)
{
    auto* part = new StatusPart(name, this);
    row()->addWidget(part, stretch);
    return part;
}

void StatusStrip::setTheme(const Theme& newTheme)
{
    Strip::setTheme(newTheme);
    QPalette colors = newTheme.palette();
    colors.setColor(QPalette::WindowText, newTheme.tokens().text2);
    const QList<StatusPart*> parts = findChildren<StatusPart*>();
    for (StatusPart* part : parts) {
        part->setFont(newTheme.font(Type::Note));
        part->setPalette(colors);
    }
    const QList<StatusLink*> links = findChildren<StatusLink*>();
    for (StatusLink* link : links) {
        link->setFont(newTheme.font(Type::Note));
        // As high as the band: the house's buttons are higher.
        link->setFixedHeight(height() - 2);
    }
    if (m_demo) {
        const StatusColors& warning = newTheme.tokens().of(StatusTone::Slow);
        colors.setColor(QPalette::Window, warning.tint);
        colors.setColor(QPalette::WindowText, warning.text);
        m_demo->setPalette(colors);
    }
}

void StatusStrip::setLeaving(bool leaving)
{
    m_backup->setEnabled(!leaving);
    m_passphrase->setEnabled(!leaving);
}

// A demo ledger and one that is only read are kept by nobody here.
void StatusStrip::showKeeping()
{
    const LedgerSession& session = m_workspace.session();
    const LedgerFacts& facts = session.facts();
    const bool isKept = !facts.demo && !session.isReadOnly();
    m_backup->setVisible(isKept);
    m_passphrase->setVisible(isKept && !facts.hasPassphrase);
    m_passphrase->say(tr("未设口令"), tr("台账未设口令，打开它不用输入任何东西；按下可设置口令"));
    const QDateTime newest = facts.backup.newest.toLocalTime();
    if (!newest.isValid()) {
        m_backup->say(tr("尚无备份"), tr("这本台账还没有备份，关闭时会自动做一份；按下可立即备份"));
        return;
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now());
    const qint64 days = newest.date().daysTo(now.date());
    const QString when = newest.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    // A clock set back leaves a backup of tomorrow; its date then says all.
    m_backup->say(days == 0  ? tr("今天已备份")
                  : days > 0 ? tr("%n 天前备份", nullptr, static_cast<int>(days))
                             : tr("备份于 %1").arg(newest.date().toString(Qt::ISODate)),
                  tr("最近一份备份：%1；按下可立即备份").arg(when));
}

void StatusStrip::showFigures()
{
    m_asOf->say(tr("统计截止 %1").arg(m_workspace.asOf().toString(Qt::ISODate)));
    const auto view = m_workspace.board();
    if (!view)
        return;
    const std::optional<double> elapsed = planElapsed(view->board);
    m_elapsed->say(elapsed ? tr("序时 %1%").arg(*elapsed * 100, 0, 'f', 1) : QString());
    m_known->say(tr("数据截至 %1").arg(view->knownUntil.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

} // namespace jc::ui
