#include "ui/pages/start/recent_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>

namespace jc::ui {

namespace {

constexpr int recentPathRole = Qt::UserRole + 1;
constexpr int recentProblemRole = Qt::UserRole + 2;

QString recentProblem(const QString& path)
{
    const QFileInfo file(path);
    if (!file.dir().exists())
        return QCoreApplication::translate("RecentList",
                                           "所在文件夹不在：可能是移动盘没有插上，或文件夹已改名。");
    if (!file.exists())
        return QCoreApplication::translate("RecentList", "文件不在：可能已移动、改名或删除。");
    if (!file.isReadable())
        return QCoreApplication::translate("RecentList", "没有读这个文件的权限。");
    return {};
}

} // namespace

RecentList::RecentList(UserSettings& settings, Background& background, const Theme& theme, QWidget* parent)
    : QListWidget(parent)
    , m_settings(settings)
    , m_background(background)
    , m_theme(theme)
{
    setAccessibleName(tr("最近打开的台账"));
    setWordWrap(true);
    setSpacing(theme.px(metrics::half));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QListWidget::itemActivated, this, &RecentList::open);
    connect(this, &QListWidget::itemClicked, this, &RecentList::open);
    fill();
}

void RecentList::fill()
{
    clear();
    const QStringList paths = m_settings.recent();
    take(paths, QStringList(paths.size()));
    m_background.run(
        this,
        [paths] {
            QStringList problems;
            for (const QString& path : paths)
                problems += recentProblem(path);
            return problems;
        },
        [this, paths](const QStringList& problems) {
            if (paths == m_settings.recent())
                take(paths, problems);
        });
}

void RecentList::take(const QStringList& paths, const QStringList& problems)
{
    const int row = std::max(0, currentRow());
    clear();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString place = QDir::toNativeSeparators(paths[i]);
        const QString& wrong = problems[i];
        const QString name = QFileInfo(paths[i]).completeBaseName();
        auto* item = new QListWidgetItem(name + u'\n' + (wrong.isEmpty() ? place : wrong), this);
        item->setData(recentPathRole, paths[i]);
        item->setData(recentProblemRole, wrong);
        item->setToolTip(wrong.isEmpty() ? place : tr("%1\n按 Delete 从列表中去掉。").arg(place));
    }
    setTheme(m_theme);
    setCurrentRow(row);
}

QString RecentList::problem(int row) const
{
    return item(row)->data(recentProblemRole).toString();
}

void RecentList::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (int row = 0; row < count(); ++row)
        item(row)->setForeground(problem(row).isEmpty() ? theme.tokens().text : theme.tokens().error);
}

void RecentList::open(const QListWidgetItem* item)
{
    Q_EMIT openRequested(item->data(recentPathRole).toString());
}

void RecentList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentItem()) {
        m_settings.removeRecent(currentItem()->data(recentPathRole).toString());
        fill();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        open(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace jc::ui
