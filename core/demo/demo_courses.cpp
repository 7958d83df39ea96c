#include "core/demo/demo_courses.h"

namespace jc {

namespace {

constexpr std::array<DemoCourse, 5> ecoGuardCourses{{
    {u"林草消防", u"org-forestry", u"T02", u"护林员", u"", 24, 2, 30},
    {u"林草管护", u"org-forestry", u"T02", u"护林员", u"", 24, 2, 40},
    {u"巡护与有害生物防治", u"org-forestry", u"T02", u"护林员", u"", 16, 2, 15},
    {u"林下经济", u"org-forestry", u"T13", u"护林员", u"", 40, 4, 10},
    {u"森林草原防火安全", u"org-forestry", u"T10", u"护林员", u"", 16, 2, 10},
}};
constexpr std::array<DemoCourse, 6> ruralCourses{{
    {u"石斛种植", u"org-agri", u"T13", u"中药材种植员", u"", 40, 4, 30},
    {u"高素质农民", u"org-agri", u"T13", u"农业经理人", u"", 80, 3, 20},
    {u"核桃管护", u"org-agri", u"T13", u"果树栽培工", u"", 40, 6, 15},
    {u"肉牛养殖", u"org-agri", u"T13", u"家畜饲养员", u"", 40, 3, 15},
    {u"家庭农场经营", u"org-agri", u"T07", u"农业经理人", u"", 56, 3, 10},
    {u"茶园管护", u"org-agri", u"T13", u"茶树栽培工", u"", 40, 6, 10},
}};
constexpr std::array<DemoCourse, 6> healthCourses{{
    {u"养老护理员岗前", u"org-hrss", u"T03", elderlyCare, u"2", 80, 1, 42},
    {u"养老护理员技能提升", u"org-civil", u"T02", elderlyCare, u"3", 60, 1, 20},
    {u"健康照护师", u"org-health", u"T02", u"健康照护师", u"2", 80, 1, 12},
    {u"育婴员", u"org-hrss", u"T04", u"育婴员", u"2", 80, 1, 10},
    {u"保健按摩师", u"org-hrss", u"T04", u"保健按摩师", u"2", 80, 1, 8},
    {u"家政服务员", u"org-women", u"T03", u"家政服务员", u"2", 60, 1, 8},
}};
constexpr std::array<DemoCourse, 5> yunpinCourses{{
    {u"茶叶加工", u"org-agri", u"T01", u"茶叶加工工", u"2", 80, 6, 30},
    {u"石斛加工", u"org-agri", u"T01", u"中药炮制工", u"2", 80, 4, 25},
    {u"咖啡初加工", u"org-agri", u"T01", u"咖啡加工工", u"", 60, 4, 15},
    {u"农产品质量安全", u"org-market", u"T02", u"农产品食品检验员", u"", 40, 2, 15},
    {u"林下菌类采集与加工", u"org-forestry", u"T13", u"食用菌生产工", u"", 40, 4, 15},
}};
constexpr std::array<DemoCourse, 4> startupCourses{{
    {u"GYB 创业意识", u"org-hrss", u"T05", u"", u"", 24, 5, 30},
    {u"SYB 创办企业", u"org-hrss", u"T05", u"", u"", 80, 5, 45},
    {u"IYB 改善企业", u"org-industry", u"T05", u"", u"", 56, 5, 8},
    {u"网络创业", u"org-hrss", u"T05", u"", u"", 80, 5, 17},
}};
constexpr std::array<DemoCourse, 8> upgradeCourses{{
    {u"砌筑工", u"org-hrss", u"T01", u"砌筑工", u"2", 80, 0, 20},
    {u"焊工", u"org-hrss", u"T01", u"焊工", u"2", 120, 0, 14},
    {u"电工", u"org-hrss", u"T01", u"电工", u"2", 120, 0, 14},
    {u"中式烹调师", u"org-hrss", u"T01", u"中式烹调师", u"2", 80, 3, 20},
    {u"挖掘机操作", u"org-hrss", u"T01", u"挖掘铲运和桩工机械司机", u"", 80, 0, 10},
    {u"“黄龙玉雕”劳务品牌", u"org-hrss", u"T08", u"工艺品雕刻工", u"", 80, 0, 10},
    {u"网约配送员", u"org-trade-union", u"T12", u"网约配送员", u"", 40, 7, 8},
    {u"企业职工岗位技能提升", u"org-trade-union", u"T02", u"设备点检员", u"3", 60, 2, 8},
}};
constexpr std::array<DemoCourse, 2> graduateCourses{{
    {u"高校毕业生数字技能", u"org-hrss", u"T12", u"互联网营销师", u"3", 80, 2, 60},
    {u"高校毕业生高端职业", u"org-hrss", u"T09", u"人工智能训练师", u"3", 80, 2, 40},
}};
constexpr std::array<DemoCourse, 1> graduateStartupCourses{{
    {u"大学生创业", u"org-hrss", u"T05", u"", u"", 80, 5, 1},
}};
constexpr std::array<DemoCourse, 2> commerceCourses{{
    {u"乡村电商 SYB", u"org-industry", u"T05", u"", u"", 80, 5, 60},
    {u"电商客服与运营", u"org-industry", u"T12", u"互联网营销师", u"2", 60, 5, 40},
}};
constexpr std::array<DemoCourse, 5> othersCourses{{
    {u"民族歌舞表演", u"org-culture", u"T02", u"舞蹈演员", u"", 40, 2, 20},
    {u"导游与客房服务", u"org-culture", u"T02", u"客房服务员", u"2", 60, 2, 25},
    {u"光伏运维", u"org-ndrc", u"T02", u"光伏组件制造工", u"", 60, 0, 20},
    {u"巾帼家政", u"org-women", u"T01", u"家政服务员", u"2", 60, 1, 20},
    {u"基层社经营管理", u"org-coop", u"T02", u"农业经理人", u"", 40, 3, 15},
}};
constexpr std::array<DemoCourse, 1> workInsteadCourses{{
    {u"以工代训", u"org-hrss", u"T14", u"硅冶炼工", u"", 40, 2, 1},
}};

constexpr std::array plansOfDemo{
    DemoPlan{u"prog-eco-guard", u"生态卫士", DemoIntake::Rangers, 4178, 38, 0, 0, u"C4", ecoGuardCourses},
    DemoPlan{u"prog-rural", u"乡村振兴", DemoIntake::Neighbours, 783, 36, 0, 200, u"C4", ruralCourses},
    DemoPlan{u"prog-kangyang", u"康养云师傅", DemoIntake::County, 1441, 38, 20, 300, u"C2", healthCourses},
    DemoPlan{u"prog-yunpin", u"云品工匠", DemoIntake::Neighbours, 643, 35, 12, 420, u"C3", yunpinCourses},
    DemoPlan{u"prog-malanhua", u"马兰花", DemoIntake::County, 1036, 32, 12, 780, u"C5", startupCourses},
    DemoPlan{u"prog-upgrade", u"技能提升", DemoIntake::County, 948, 40, 15, 450, u"C2", upgradeCourses},
    DemoPlan{u"prog-graduate", u"高校毕业生", DemoIntake::County, 138, 34, 0, 300, u"C2", graduateCourses},
    DemoPlan{u"prog-graduate-startup",
             u"大学生创业",
             DemoIntake::County,
             96,
             32,
             0,
             800,
             u"C5",
             graduateStartupCourses},
    DemoPlan{u"prog-syb", u"电商创业", DemoIntake::County, 112, 36, 15, 500, u"C5", commerceCourses},
    DemoPlan{u"", u"部门", DemoIntake::County, 262, 36, 25, 200, u"C3", othersCourses},
    DemoPlan{u"", u"企业", DemoIntake::County, 42, 42, 0, 0, u"C4", workInsteadCourses},
};

} // namespace

std::span<const DemoPlan> demoPlans()
{
    return plansOfDemo;
}

} // namespace jc
