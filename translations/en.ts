<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>AllRecords</name>
    <message>
        <source>人员及其记录</source>
        <translation>People and their records</translation>
    </message>
    <message>
        <source>培训、单位、登记册与统计</source>
        <translation>Training, organisations, registers and statistics</translation>
    </message>
    <message>
        <source>政策与区划（随政策文件载入）</source>
        <translation>Policy and regions (loaded with the policy document)</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>选项 --%1 不接受“%2”；可用的写法见 --help。</source>
        <translation>The option --%1 does not take “%2”. --help lists what it takes.</translation>
    </message>
    <message>
        <source>把各页画成图片存入文件夹，然后结束</source>
        <translation>Save pictures of all pages in a folder, then quit</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>界面语言</source>
        <translation>Language of the interface</translation>
    </message>
    <message>
        <source>浅色或深色</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>窗口大小，如 1366x768</source>
        <translation>Size of the window, such as 1366x768</translation>
    </message>
    <message>
        <source>宽x高</source>
        <translation>WIDTHxHEIGHT</translation>
    </message>
    <message>
        <source>显示用法</source>
        <translation>Show the usage</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>匠册：技能人才政策的离线台账</source>
        <translation>Jiangce: the offline ledger of skilled-talent policies</translation>
    </message>
    <message>
        <source>要打开的台账（.jiangce）</source>
        <translation>The ledger to open (.jiangce)</translation>
    </message>
    <message>
        <source>一次只能打开一本台账。</source>
        <translation>Only one ledger can be opened at a time.</translation>
    </message>
    <message>
        <source>界面大小，80 到 175</source>
        <translation>Size of the interface, 80 to 175</translation>
    </message>
    <message>
        <source>百分数</source>
        <translation>percentage</translation>
    </message>
    <message>
        <source>没有可用的显示，打不开窗口；请在图形桌面里启动，或者用 --render 文件夹 把各页画成图片。</source>
        <translation>There is no display to open the window on. Start it in a graphical desktop, or draw the pages as pictures with --render FOLDER.</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>第 %1 位“%2”不是数字；请对照银行卡核对。</source>
        <translation>Character %1, “%2”, is not a digit. Check it against the bank card.</translation>
    </message>
    <message>
        <source>银行卡号应为 16—19 位，现有 %1 位；请对照银行卡核对。</source>
        <translation>A bank card number has 16 to 19 digits, but this one has %1. Check it against the bank card.</translation>
    </message>
    <message>
        <source>第 15 位以后全是 0，像是表格按数字存储丢失；请对照银行卡核对，列设为文本后重填。</source>
        <translation>All digits after the 15th are 0, as when a spreadsheet stores the number as a value. Check it against the bank card, set the column to text and enter it again.</translation>
    </message>
    <message>
        <source>卡号校验不符，至少有一位填错；请对照银行卡逐位核对。</source>
        <translation>The card number fails its check, so at least one digit is wrong. Check it digit by digit against the bank card.</translation>
    </message>
    <message>
        <source>%1 位号码不合银行卡的校验；如是存折或对公账号可保留，如是银行卡请逐位核对。</source>
        <translation>The number of %1 digits fails the check of a bank card. Keep it if it is a passbook or corporate account; check it digit by digit if it is a bank card.</translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>没有目标数，%1</source>
        <translation>no target, %1</translation>
    </message>
    <message>
        <source>完成率 %1，%2</source>
        <translation>completion rate %1, %2</translation>
    </message>
    <message>
        <source>完成率 %1，序时 %2，%3</source>
        <translation>completion rate %1, schedule %2, %3</translation>
    </message>
</context>
<context>
    <name>Bundled</name>
    <message>
        <source>程序自带的数据“%1”不完整；请重新安装本程序。</source>
        <translation>The bundled data “%1” are incomplete. Install the program again.</translation>
    </message>
    <message>
        <source>程序自带的代码表不完整；请重新安装本程序。</source>
        <translation>The bundled code tables are incomplete. Install the program again.</translation>
    </message>
    <message>
        <source>程序自带的身份证地区码表不完整；请重新安装本程序。</source>
        <translation>The bundled table of region codes for citizen ID numbers is incomplete. Install the program again.</translation>
    </message>
    <message>
        <source>程序自带的职业目录不完整；请重新安装本程序。</source>
        <translation>The catalogue of occupations that comes with the program is incomplete. Install the program again.</translation>
    </message>
</context>
<context>
    <name>CertificateNumber</name>
    <message>
        <source>%1编号应为 %2 位，现有 %3 位；请对照证书核对。</source>
        <translation>The number of a %1 has %2 characters, but this one has %3. Check it against the certificate.</translation>
    </message>
    <message>
        <source>第 %1 位“%2”应为数字；请对照证书核对。</source>
        <translation>Character %1, “%2”, should be a digit. Check it against the certificate.</translation>
    </message>
    <message>
        <source>第 %1 位是等级，应为 1—5，现为 %2；请对照证书核对。</source>
        <translation>Character %1 is the level and should be 1 to 5, but it is %2. Check it against the certificate.</translation>
    </message>
    <message>
        <source>首位应为 Y（用人单位）或 S（社会培训评价组织），现为“%1”；请对照证书核对。</source>
        <translation>The first character should be Y (employer) or S (public assessment organisation), but it is “%1”. Check it against the certificate.</translation>
    </message>
    <message>
        <source>职业技能等级证书</source>
        <translation>vocational skill level certificate</translation>
    </message>
    <message>
        <source>第 6—7 位“%1”不是省级代码；请对照证书核对。</source>
        <translation>Characters 6 and 7, “%1”, are not a province code. Check them against the certificate.</translation>
    </message>
    <message>
        <source>第 14—15 位年份为 %1，而此编号 2019 年起使用；请对照证书核对，无误可保留。</source>
        <translation>Characters 14 and 15 give the year %1, but these numbers are in use since 2019. Check them against the certificate; keep them if they are right.</translation>
    </message>
    <message>
        <source>职业资格证书</source>
        <translation>professional qualification</translation>
    </message>
    <message>
        <source>第 7 位是鉴定机构类别，应为 0—4，现为 %1；请对照证书核对。</source>
        <translation>Character 7 is the category of the testing body and should be 0 to 4, but it is %1. Check it against the certificate.</translation>
    </message>
</context>
<context>
    <name>ChangeReason</name>
    <message>
        <source>新增%1 %2</source>
        <translation>Add %1 %2</translation>
    </message>
    <message>
        <source>修改 %1 的%2</source>
        <translation>Edit the %2 of %1</translation>
    </message>
    <message>
        <source>修改%1 %2</source>
        <translation>Edit %1 %2</translation>
    </message>
    <message>
        <source>移出%1 %2 条</source>
        <translation>Remove %2 of %1</translation>
    </message>
    <message>
        <source>移出%1 %2</source>
        <translation>Remove %1 %2</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1“%2”不在代码表中；请从列表中选择。</source>
        <translation>%1 “%2” is not in the code table. Select a value from the list.</translation>
    </message>
    <message>
        <source>必填：%1。</source>
        <translation>Required: %1.</translation>
    </message>
    <message>
        <source>发证日期 %1 晚于今天；请对照证书核对。</source>
        <translation>The date of issue %1 is later than today. Check it against the certificate.</translation>
    </message>
    <message>
        <source>有效期至早于发证日期；请对照证书核对。</source>
        <translation>The certificate expires before its date of issue. Check both dates against the certificate.</translation>
    </message>
    <message>
        <source>%1早于%2 %3；请改为 %3 或以后。</source>
        <translation>%1 is earlier than “%2”, %3. Change it to %3 or later.</translation>
    </message>
    <message>
        <source>已结业的班须填写结业日期。</source>
        <translation>A completed class needs a completion date.</translation>
    </message>
    <message>
        <source>结业日期 %1 晚于今天；请核对。</source>
        <translation>The completion date %1 is later than today. Check it.</translation>
    </message>
    <message>
        <source>未填培训课时，本班不计入培训人次；请补填。</source>
        <translation>The class hours are empty, so the class is not counted in person-times trained. Enter them.</translation>
    </message>
    <message>
        <source>本人结业日期早于开班日期 %1；请改为 %1 或以后。</source>
        <translation>The trainee&apos;s completion date is earlier than the opening date %1. Change it to %1 or later.</translation>
    </message>
    <message>
        <source>未填生源地，乡镇表中列入未落实乡镇；请补填。</source>
        <translation>The origin is empty, so township tables list the record under “Township not determined”. Enter it.</translation>
    </message>
    <message>
        <source>退学、核减、作废须写明原因。</source>
        <translation>A record that is dropped out, struck off or void needs a reason.</translation>
    </message>
    <message>
        <source>出生日期与身份证号中的 %1 不一致；请对照证件核对。</source>
        <translation>The date of birth differs from %1 in the citizen ID number. Check it against the document.</translation>
    </message>
    <message>
        <source>性别与身份证号不一致；请对照证件核对。</source>
        <translation>The sex differs from the citizen ID number. Check it against the document.</translation>
    </message>
    <message>
        <source>待补证件：没有公民身份号码，不计入完成数；请补录。</source>
        <translation>Papers missing: without a citizen ID number the record is not counted in the actual. Enter the number.</translation>
    </message>
    <message>
        <source>上级是本地区自己；请改选上级。</source>
        <translation>The region is its own parent. Choose another parent.</translation>
    </message>
    <message>
        <source>停用日期早于启用日期 %1；请改为 %1 或以后。</source>
        <translation>The end lies before the start, %1. Change it to %1 or later.</translation>
    </message>
    <message>
        <source>填了承接地区，但未填停用日期；请补填。</source>
        <translation>Successors are given but no last day. Fill in the last day.</translation>
    </message>
    <message>
        <source>承接地区是本地区自己；请改选。</source>
        <translation>The region is its own successor. Choose another.</translation>
    </message>
    <message>
        <source>甲、乙是同一条人员记录；请选择另一条。</source>
        <translation>Both are the same person record. Choose another one.</translation>
    </message>
    <message>
        <source>“%1”不在台账中；请重新选择。</source>
        <translation>&quot;%1&quot; is not in the ledger. Choose again.</translation>
    </message>
    <message>
        <source>%1“%2”已于 %3 撤销；请改为现属地区。</source>
        <translation>%1 &quot;%2&quot; was closed on %3. Change it to the present region.</translation>
    </message>
    <message>
        <source>%1“%2”已于 %3 撤并为“%4”；请改为现属地区。</source>
        <translation>%1 &quot;%2&quot; became &quot;%4&quot; on %3. Change it to the present region.</translation>
    </message>
    <message>
        <source>%1“%2”已于 %3 拆分为“%4”；请改为现属地区。</source>
        <translation>%1 &quot;%2&quot; was split into &quot;%4&quot; on %3. Change it to the present region.</translation>
    </message>
    <message>
        <source>”“</source>
        <translation>&quot;, &quot;</translation>
    </message>
    <message>
        <source>逐人登记的未选学生；同一人可能重复计数，请补选。</source>
        <translation>A single pupil is registered but not selected, and may be counted twice. Select the pupil.</translation>
    </message>
    <message>
        <source>逐人登记的人数应为 1。</source>
        <translation>For a single pupil the number is 1.</translation>
    </message>
    <message>
        <source>人数不能是负数。</source>
        <translation>The number cannot be negative.</translation>
    </message>
    <message>
        <source>中止培养须写明原因。</source>
        <translation>Say why the training was stopped.</translation>
    </message>
    <message>
        <source>培养完成的须填写培养完成日期。</source>
        <translation>A completed cultivation needs its date of completion.</translation>
    </message>
    <message>
        <source>没有佐证的培养记录不计入完成数；请选择佐证类型。</source>
        <translation>A cultivation without evidence is not counted in the actual. Select the kind of evidence.</translation>
    </message>
    <message>
        <source>已办结的须填写办结日期。</source>
        <translation>A finished activity needs the day it was finished.</translation>
    </message>
    <message>
        <source>没有佐证的事项不计入完成；请填写佐证材料。</source>
        <translation>An activity without evidence does not count. Fill in the evidence.</translation>
    </message>
    <message>
        <source>金额应大于零；退回、追回的请选相应类型，金额仍填正数。</source>
        <translation>The amount must be above zero. For what was returned or recovered select that kind and keep the amount positive.</translation>
    </message>
    <message>
        <source>请选择获得者或获得单位。</source>
        <translation>Select the holder or the organisation honoured.</translation>
    </message>
    <message>
        <source>期初数不能是负数。</source>
        <translation>An opening balance cannot be negative.</translation>
    </message>
    <message>
        <source>已认定的平台须填写批准文件日期；尚未批准的请选“建设中”。</source>
        <translation>An approved platform needs the date of its approving document. For one not approved yet select &quot;Being built&quot;.</translation>
    </message>
    <message>
        <source>请填写数值，或同时填写分子和分母。</source>
        <translation>Fill in the value, or both numerator and denominator.</translation>
    </message>
    <message>
        <source>分母应大于零。</source>
        <translation>The denominator must be above zero.</translation>
    </message>
    <message>
        <source>已发布的须填写发布（备案）日期。</source>
        <translation>What is published needs its date of publishing or filing.</translation>
    </message>
    <message>
        <source>填了退出日期，请选择退出原因。</source>
        <translation>A day of leaving is given. Select the reason.</translation>
    </message>
    <message>
        <source>技能人才人数应大于零。</source>
        <translation>The number of skilled staff must be above zero.</translation>
    </message>
    <message>
        <source>%1 %2 晚于今天；请核对。</source>
        <translation>%1 %2 is after today. Check it.</translation>
    </message>
    <message>
        <source>%1不在台账中；请重新选择。</source>
        <translation>%1 is not in the ledger. Select it again.</translation>
    </message>
    <message>
        <source>%1不能是负数。</source>
        <translation>%1 cannot be negative.</translation>
    </message>
    <message>
        <source>%1多于%2；请核对两个数。</source>
        <translation>%1 is more than %2. Check both numbers.</translation>
    </message>
    <message>
        <source>未在职业分类大典中找到“%1”，请核对；可保留。</source>
        <translation>&quot;%1&quot; was not found in the classification of occupations. Check it; it may stay.</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>没有培训班的记录</source>
        <translation>Records without a class</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>本镇</source>
        <translation>This township</translation>
    </message>
    <message>
        <source>本村</source>
        <translation>This village</translation>
    </message>
    <message>
        <source>本县</source>
        <translation>This county</translation>
    </message>
    <message>
        <source>本地</source>
        <translation>This region</translation>
    </message>
    <message>
        <source>全班 %1</source>
        <translation>Whole class %1</translation>
    </message>
    <message>
        <source>%1 %2 / %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>补贴</source>
        <translation>Subsidy</translation>
    </message>
    <message>
        <source>发给</source>
        <translation>Paid to</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>资格</source>
        <translation>Eligibility</translation>
    </message>
    <message>
        <source>适用于</source>
        <translation>Applies to</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>由谁</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>做法</source>
        <translation>How</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>报给</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>发文</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>释义</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>按此理解</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>统计口径未设，不出数。</source>
        <translation>No counting rule is set, so there is no figure.</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>目标 %1。%2</source>
        <translation>Target %1. %2</translation>
    </message>
    <message>
        <source>牵头单位：%1</source>
        <translation>Lead unit: %1</translation>
    </message>
    <message>
        <source>责任单位：%1</source>
        <translation>Responsible units: %1</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>金牌</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>银牌</source>
        <translation>Silver</translation>
    </message>
    <message>
        <source>铜牌</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>奖励</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>文件名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>发文机关与文号</source>
        <translation>Issuer and number</translation>
    </message>
    <message>
        <source>依据与目的</source>
        <translation>Basis and purpose</translation>
    </message>
    <message>
        <source>全文各处</source>
        <translation>Throughout the document</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>行政区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>在文件中</source>
        <translation>In the document</translation>
    </message>
    <message>
        <source>单位名录</source>
        <translation>List of organisations</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>目标说明</source>
        <translation>About the goal</translation>
    </message>
    <message>
        <source>期限说明</source>
        <translation>Deadline note</translation>
    </message>
    <message>
        <source>门槛</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>任务说明</source>
        <translation>About the task</translation>
    </message>
    <message>
        <source>活动类型</source>
        <translation>Kind of activity</translation>
    </message>
    <message>
        <source>单位来源</source>
        <translation>Source of the units</translation>
    </message>
    <message>
        <source>品牌</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>基本单元</source>
        <translation>Basic unit</translation>
    </message>
    <message>
        <source>评价方案</source>
        <translation>Assessment scheme</translation>
    </message>
    <message>
        <source>维度</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>分值</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>权重来源</source>
        <translation>Source of the weights</translation>
    </message>
    <message>
        <source>竞赛</source>
        <translation>Competition</translation>
    </message>
    <message>
        <source>不低于</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>不高于</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>按</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>分档依据</source>
        <translation>Varies by</translation>
    </message>
    <message>
        <source>比例要求</source>
        <translation>Ratio requirement</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>用语</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>不符时</source>
        <translation>If not met</translation>
    </message>
    <message>
        <source>机构评级</source>
        <translation>Institution grading</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>等级齐全</source>
        <translation>All grades listed</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Published by</translation>
    </message>
    <message>
        <source>调整方式</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>版次</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>效力</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>模式</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>其中的数</source>
        <translation>Figures in it</translation>
    </message>
    <message>
        <source>文中数据</source>
        <translation>Figure in the document</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>对应指标</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>关系</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>未采用的数字</source>
        <translation>Number not used</translation>
    </message>
    <message>
        <source>出现次数</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>上下文</source>
        <translation>Context</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>世界</source>
        <translation>World</translation>
    </message>
    <message>
        <source>国家</source>
        <translation>National</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township or subdistrict</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village or community</translation>
    </message>
    <message>
        <source>园区</source>
        <translation>Industrial park</translation>
    </message>
    <message>
        <source>开发区</source>
        <translation>Development zone</translation>
    </message>
    <message>
        <source>区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>实施地区</source>
        <translation>Implementing region</translation>
    </message>
    <message>
        <source>上级地区</source>
        <translation>Region above</translation>
    </message>
    <message>
        <source>主送地区</source>
        <translation>Addressed region</translation>
    </message>
    <message>
        <source>试点地区</source>
        <translation>Pilot region</translation>
    </message>
    <message>
        <source>帮扶地区</source>
        <translation>Assisted region</translation>
    </message>
    <message>
        <source>协作地区</source>
        <translation>Cooperating region</translation>
    </message>
    <message>
        <source>目录所列地区</source>
        <translation>Region listed in the catalogue</translation>
    </message>
    <message>
        <source>政府部门</source>
        <translation>Government department</translation>
    </message>
    <message>
        <source>党委部门</source>
        <translation>Party department</translation>
    </message>
    <message>
        <source>群团组织</source>
        <translation>Mass organisation</translation>
    </message>
    <message>
        <source>事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业组织</source>
        <translation>Enterprise body</translation>
    </message>
    <message>
        <source>金融</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>社会</source>
        <translation>Social body</translation>
    </message>
    <message>
        <source>行动</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>技能品牌</source>
        <translation>Skill brand</translation>
    </message>
    <message>
        <source>荣誉品牌</source>
        <translation>Honour brand</translation>
    </message>
    <message>
        <source>宣传</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>改革示范</source>
        <translation>Reform demonstration</translation>
    </message>
    <message>
        <source>金融产品</source>
        <translation>Financial product</translation>
    </message>
    <message>
        <source>评价机制</source>
        <translation>Assessment mechanism</translation>
    </message>
    <message>
        <source>公共服务</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>政策框架</source>
        <translation>Policy framework</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>学徒制</source>
        <translation>Apprenticeship</translation>
    </message>
    <message>
        <source>专项培养</source>
        <translation>Special cultivation</translation>
    </message>
    <message>
        <source>选拔评选</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>载体平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>技工职业教育</source>
        <translation>Technical and vocational education</translation>
    </message>
    <message>
        <source>数字化</source>
        <translation>Digitalisation</translation>
    </message>
    <message>
        <source>技能评价</source>
        <translation>Skill assessment</translation>
    </message>
    <message>
        <source>发展通道</source>
        <translation>Career path</translation>
    </message>
    <message>
        <source>薪酬</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>表彰</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>经费</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>监督</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>制度目录</source>
        <translation>Rules and catalogues</translation>
    </message>
    <message>
        <source>基本单元赋能</source>
        <translation>Empowering basic units</translation>
    </message>
    <message>
        <source>进度督导</source>
        <translation>Progress supervision</translation>
    </message>
    <message>
        <source>资金监督</source>
        <translation>Fund supervision</translation>
    </message>
    <message>
        <source>培训监督</source>
        <translation>Training supervision</translation>
    </message>
    <message>
        <source>评价监督</source>
        <translation>Assessment supervision</translation>
    </message>
    <message>
        <source>服务监督</source>
        <translation>Service supervision</translation>
    </message>
    <message>
        <source>行业自律</source>
        <translation>Industry self-discipline</translation>
    </message>
    <message>
        <source>财政资金</source>
        <translation>Fiscal funds</translation>
    </message>
    <message>
        <source>保险基金</source>
        <translation>Insurance fund</translation>
    </message>
    <message>
        <source>专项基金</source>
        <translation>Special fund</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>一次</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>每年</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>持续</source>
        <translation>Continuous</translation>
    </message>
    <message>
        <source>有变动时</source>
        <translation>On change</translation>
    </message>
    <message>
        <source>定期（未写周期）</source>
        <translation>Regular (cycle not stated)</translation>
    </message>
    <message>
        <source>未写周期</source>
        <translation>Cycle not stated</translation>
    </message>
    <message>
        <source>动态调整</source>
        <translation>Dynamic adjustment</translation>
    </message>
    <message>
        <source>定期调整</source>
        <translation>Regular adjustment</translation>
    </message>
    <message>
        <source>直接认定</source>
        <translation>Direct recognition</translation>
    </message>
    <message>
        <source>晋级</source>
        <translation>Promotion to a higher level</translation>
    </message>
    <message>
        <source>职称对应</source>
        <translation>Matching professional title</translation>
    </message>
    <message>
        <source>职称破格</source>
        <translation>Professional title by exception</translation>
    </message>
    <message>
        <source>同等待遇</source>
        <translation>Equal treatment</translation>
    </message>
    <message>
        <source>学历等同</source>
        <translation>Equivalent academic degree</translation>
    </message>
    <message>
        <source>优先推荐</source>
        <translation>Priority nomination</translation>
    </message>
    <message>
        <source>招聘录用</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>机构备案</source>
        <translation>Filing of institutions</translation>
    </message>
    <message>
        <source>自主评审</source>
        <translation>Self-organised review</translation>
    </message>
    <message>
        <source>联动</source>
        <translation>Linkage</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>Not compliant</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>低于</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>高于</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>等于</source>
        <translation>Equal to</translation>
    </message>
    <message>
        <source>确数</source>
        <translation>Exact number</translation>
    </message>
    <message>
        <source>约数</source>
        <translation>Approximate number</translation>
    </message>
    <message>
        <source>原文写明</source>
        <translation>Stated in the document</translation>
    </message>
    <message>
        <source>推定</source>
        <translation>Presumed</translation>
    </message>
    <message>
        <source>原文未写</source>
        <translation>Not stated in the document</translation>
    </message>
    <message>
        <source>均等</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>贯彻</source>
        <translation>Implements</translation>
    </message>
    <message>
        <source>引用</source>
        <translation>Cites</translation>
    </message>
    <message>
        <source>优胜奖</source>
        <translation>Excellence award</translation>
    </message>
    <message>
        <source>实施方案</source>
        <translation>Implementation plan</translation>
    </message>
    <message>
        <source>工作指引</source>
        <translation>Working guideline</translation>
    </message>
    <message>
        <source>联合意见</source>
        <translation>Joint opinion</translation>
    </message>
    <message>
        <source>经验文章</source>
        <translation>Article on experience</translation>
    </message>
    <message>
        <source>有数量目标</source>
        <translation>Quantified targets</translation>
    </message>
    <message>
        <source>比例与规则</source>
        <translation>Ratios and rules</translation>
    </message>
    <message>
        <source>定性要求</source>
        <translation>Qualitative requirements</translation>
    </message>
    <message>
        <source>只有已达成的数</source>
        <translation>Only figures already reached</translation>
    </message>
    <message>
        <source>重点产业</source>
        <translation>Key industries</translation>
    </message>
    <message>
        <source>职业（工种）</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>文种</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>印发机关</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>联合印发</source>
        <translation>Issued jointly by</translation>
    </message>
    <message>
        <source>发布机关</source>
        <translation>Publishing body</translation>
    </message>
    <message>
        <source>索引号</source>
        <translation>Index number</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>印发日期来源</source>
        <translation>Source of the date of issue</translation>
    </message>
    <message>
        <source>印发年份</source>
        <translation>Year of issue</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>刊载</source>
        <translation>Published in</translation>
    </message>
    <message>
        <source>主送</source>
        <translation>Addressees</translation>
    </message>
    <message>
        <source>规划期</source>
        <translation>Plan period</translation>
    </message>
    <message>
        <source>试行</source>
        <translation>For trial</translation>
    </message>
    <message>
        <source>目标写法</source>
        <translation>How targets are set</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>组织机制</source>
        <translation>Organising mechanism</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>金额未定</source>
        <translation>amount not set</translation>
    </message>
    <message>
        <source>一次性</source>
        <translation>one-off</translation>
    </message>
    <message>
        <source>与上级奖励可叠加</source>
        <translation>can be added to rewards from above</translation>
    </message>
    <message>
        <source>未写明条款的内容</source>
        <translation>Content without a stated clause</translation>
    </message>
</context>
<context>
    <name>ColumnMark</name>
    <message>
        <source>甲</source>
        <translation>A</translation>
    </message>
    <message>
        <source>乙</source>
        <translation>B</translation>
    </message>
    <message>
        <source>丙</source>
        <translation>C</translation>
    </message>
    <message>
        <source>丁</source>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>移出</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>保留或修改</source>
        <translation>Kept or edited</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>%1：
%2</source>
        <translation>%1:
%2</translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>第 %1 位“%2”应为数字；请对照营业执照或登记证书核对。</source>
        <translation>Character %1, “%2”, should be a digit. Check it against the business licence or registration certificate.</translation>
    </message>
    <message>
        <source>第 %1 位“%2”不会出现（代码不用 I、O、S、V、Z）；请对照营业执照或登记证书核对。</source>
        <translation>Character %1, “%2”, cannot occur, as the code does not use I, O, S, V or Z. Check it against the business licence or registration certificate.</translation>
    </message>
    <message>
        <source>第 18 位校验不符，应为 %1；请对照营业执照或登记证书核对。</source>
        <translation>Character 18 fails the check and should be %1. Check the code against the business licence or registration certificate.</translation>
    </message>
    <message>
        <source>前两位“%1”不是有效的登记部门与机构类别；请对照营业执照或登记证书核对。</source>
        <translation>The first two characters, “%1”, are not a valid registration department and type of body. Check them against the business licence or registration certificate.</translation>
    </message>
    <message>
        <source>第 3—8 位“%1”不在 1981 年以来的行政区划代码中；请对照证照核对，无误可保留。</source>
        <translation>Characters 3 to 8, “%1”, are not a code of an administrative division since 1981. Check them against the document; keep them if they are right.</translation>
    </message>
    <message>
        <source>第 17 位与组织机构代码的校验不符，应为 %1；部分早期代码如此，请对照证照核对，无误可保留。</source>
        <translation>Character 17 fails the check of the organisation code and should be %1. Some early codes are like this: check it against the document and keep it if it is right.</translation>
    </message>
    <message>
        <source>前两位“%1”是涉外或军队机构，县级业务中少见；请对照证照核对，无误可保留。</source>
        <translation>The first two characters, “%1”, mean a foreign or military body, which is rare at county level. Check them against the document; keep them if they are right.</translation>
    </message>
    <message>
        <source>这是旧执照的 15 位注册号；请改填 18 位统一社会信用代码。</source>
        <translation>This is the registration number of 15 digits from an old licence. Enter the unified social credit code of 18 characters instead.</translation>
    </message>
    <message>
        <source>这是旧的 9 位组织机构代码；请改填 18 位统一社会信用代码。</source>
        <translation>This is an old organisation code of 9 characters. Enter the unified social credit code of 18 characters instead.</translation>
    </message>
    <message>
        <source>统一社会信用代码应为 18 位，现有 %1 位；请对照营业执照或登记证书核对。</source>
        <translation>A unified social credit code has 18 characters, but this one has %1. Check it against the business licence or registration certificate.</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>台账中有一处加密内容无法打开，可能已损坏；请运行校验，并从最近的备份恢复。</source>
        <translation>A sealed value of the ledger does not open and may be damaged. Run the check and restore from the latest backup.</translation>
    </message>
    <message>
        <source>台账的密钥已损坏；请从最近的备份恢复。</source>
        <translation>The key of the ledger is damaged. Restore from the latest backup.</translation>
    </message>
    <message>
        <source>内存不足，无法核对口令；请关闭其他程序后重试。</source>
        <translation>There is not enough memory to check the passphrase. Close other programs and try again.</translation>
    </message>
    <message>
        <source>口令为空；请输入口令。</source>
        <translation>The passphrase is empty. Enter one.</translation>
    </message>
    <message>
        <source>口令不对；请检查大小写和输入法后重试。</source>
        <translation>The passphrase does not open the ledger. Check capitals and input method and try again.</translation>
    </message>
    <message>
        <source>口令太弱：至少 %1 个字符，且含数字、字母、其他字符中的两类；或至少 %2 个字符。</source>
        <translation>The passphrase is too weak: at least %1 characters with two of digits, letters and others, or at least %2 characters.</translation>
    </message>
    <message>
        <source>口令太容易猜到；请换一个没有常见词、少重复的口令。</source>
        <translation>The passphrase is too easy to guess. Choose one without common words and with little repetition.</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>%1 应为正整数，写的是“%2”。</source>
        <translation>%1 takes a positive whole number, but “%2” was given.</translation>
    </message>
    <message>
        <source>%1 应为日历上有的日期，写成 2025-09-30 的样子，写的是“%2”。</source>
        <translation>%1 takes a calendar date written like 2025-09-30, but “%2” was given.</translation>
    </message>
    <message>
        <source>%1 不能为空。</source>
        <translation>%1 must not be empty.</translation>
    </message>
    <message>
        <source>“%1”没有选项“%2”。</source>
        <translation>“%1” has no option “%2”.</translation>
    </message>
    <message>
        <source>选项缺少值，或带了多余的值（%1）。</source>
        <translation>An option lacks its value or has a value too many (%1).</translation>
    </message>
    <message>
        <source>“%1”缺少参数。</source>
        <translation>“%1” lacks an argument.</translation>
    </message>
    <message>
        <source>“%1”有多余的参数“%2”。</source>
        <translation>“%1” has an argument too many, “%2”.</translation>
    </message>
    <message>
        <source>“%1”缺少必填的选项 %2。</source>
        <translation>“%1” lacks the required option %2.</translation>
    </message>
    <message>
        <source>%1 只能写一次。</source>
        <translation>%1 can be given only once.</translation>
    </message>
    <message>
        <source>jiangcectl：匠册台账的命令行。用法：</source>
        <translation>jiangcectl: the command line of Jiangce ledgers. Usage:</translation>
    </message>
    <message>
        <source>每条命令都可加：%1</source>
        <translation>Every command also takes: %1</translation>
    </message>
    <message>
        <source>退出码：0 完成；1 未办理，原因见提示；2 命令写法有误。日期写成 2025-09-30，地区写代码。</source>
        <translation>Exit codes: 0 done; 1 refused, with the reason in the message; 2 wrong usage. Write dates like 2025-09-30 and regions as codes.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有名为“%1”的记录类型；可用的有：%2。</source>
        <translation>There is no kind of record named “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>“%1”没有名为“%2”的字段；可用的有：%3。</source>
        <translation>“%1” has no field named “%2”. Available: %3.</translation>
    </message>
    <message>
        <source>“%1”中没有编号为“%2”的记录；请用 list 查编号。</source>
        <translation>“%1” has no record with the id “%2”. Use list to find the id.</translation>
    </message>
    <message>
        <source>本台账没有代码为“%1”的地区；本台账为%2（%3）及其以下，代码可用 list FILE region 查。</source>
        <translation>This ledger has no region with the code “%1”. It covers %2 (%3) and the regions below it; list FILE region shows their codes.</translation>
    </message>
    <message>
        <source>本台账没有政策；请先用 policy FILE load 载入。</source>
        <translation>This ledger has no policy. Load one with policy FILE load.</translation>
    </message>
    <message>
        <source>本台账没有政策“%1”；已载入：%2。</source>
        <translation>This ledger has no policy “%1”. Loaded: %2.</translation>
    </message>
    <message>
        <source>用法：%1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>--language 只有 zh_CN 和 en，写的是“%1”。</source>
        <translation>--language takes zh_CN or en, but “%1” was given.</translation>
    </message>
    <message>
        <source>结果没有写完；请检查磁盘空间后再试。</source>
        <translation>The result was not written completely. Check the free disk space and try again.</translation>
    </message>
    <message>
        <source>请写明要做什么。</source>
        <translation>Name the command to run.</translation>
    </message>
    <message>
        <source>没有“%1”这条命令。</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>校验通过，没有发现问题。</source>
        <translation>The check passed and found no problems.</translation>
    </message>
    <message>
        <source>校验发现 %1 处问题；请先另存一份台账，再按提示处理。</source>
        <translation>Problems found by the check: %1. Save a copy of the ledger first, then follow the messages.</translation>
    </message>
    <message>
        <source>这条记录先前已经删除，没有再改动；经过可用 history 查看。</source>
        <translation>This record was deleted before and was not changed again. Use history to see how.</translation>
    </message>
    <message>
        <source>已删除一条“%1”记录；变更记录中仍可查到。</source>
        <translation>One record of “%1” was deleted. It can still be seen in the change record.</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>这次更改中的个人信息已依法删除。</source>
        <translation>The personal data in this change were erased by law.</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>提示：“%1”没有代码“%2”；可用的有：%3。</source>
        <translation>Note: “%1” has no code “%2”. Available: %3.</translation>
    </message>
    <message>
        <source>“%1”可以有多个值，一个 --where 只能写其中一个。</source>
        <translation>“%1” can hold several values; each --where can name only one of them.</translation>
    </message>
    <message>
        <source>--where 应写成“字段=值”，写的是“%1”。</source>
        <translation>--where takes the form field=value, but “%1” was given.</translation>
    </message>
    <message>
        <source>state 只有 draft 和 clean，写的是“%1”。</source>
        <translation>state takes draft or clean, but “%1” was given.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>Records: %1.</translation>
    </message>
    <message>
        <source>已新建台账“%1”：%2（%3），政策 %4 项。</source>
        <translation>The ledger “%1” was created for %2 (%3). Policies: %4.</translation>
    </message>
    <message>
        <source>已载入政策“%1”（%2），指标 %3 项。</source>
        <translation>The policy “%1” (%2) was loaded. Goals: %3.</translation>
    </message>
    <message>
        <source>程序自带、可以载入的政策：%1。</source>
        <translation>Bundled policies that can be loaded: %1.</translation>
    </message>
    <message>
        <source>指标数</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>本地区外人员</source>
        <translation>From outside the region</translation>
    </message>
    <message>
        <source>未落实下级地区</source>
        <translation>Lower region not determined</translation>
    </message>
    <message>
        <source>未落实单位</source>
        <translation>Unit not determined</translation>
    </message>
    <message>
        <source>统计截止 %1；数据截至 %2。“-”为未知，不是 0。</source>
        <translation>Cut-off date %1; data as of %2. “-” means unknown, not 0.</translation>
    </message>
    <message>
        <source>演示台账，人员均为虚构。</source>
        <translation> Demonstration ledger: all persons are fictitious.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>计量</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>应达</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>差距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>--children 和 --by-unit 只能选一个。</source>
        <translation>Give either --children or --by-unit, not both.</translation>
    </message>
    <message>
        <source>“%1”的统计口径不能使用：%2</source>
        <translation>The counting rule of “%1” cannot be used: %2</translation>
    </message>
    <message>
        <source>本次没有保存任何记录。</source>
        <translation> No record was saved.</translation>
    </message>
    <message>
        <source>无法读取标准输入。</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>JSON 有误，在第 %1 行第 %2 个字符附近；应为一个对象或一组对象，请检查引号、逗号和括号。</source>
        <translation>The JSON is faulty near line %1, character %2. An object or a list of objects is needed; check quotation marks, commas and brackets.</translation>
    </message>
    <message>
        <source>应为一个对象，写成 {&quot;字段&quot;: 值} 的样子。</source>
        <translation>An object is needed, written like {&quot;field&quot;: value}.</translation>
    </message>
    <message>
        <source>第 %1 条：%2</source>
        <translation>Record %1: %2</translation>
    </message>
    <message>
        <source>已保存 %1 条。</source>
        <translation>Records saved: %1.</translation>
    </message>
    <message>
        <source>已保存 %1 条，其中草稿 %2 条；草稿不计入完成数，原因见 problems。</source>
        <translation>Records saved: %1, of which drafts: %2. Drafts are not counted in the actual; problems gives the reasons.</translation>
    </message>
    <message>
        <source>记录已保存，但结果没有写完；请用 list 核对，勿重复保存。</source>
        <translation>The records were saved, but the result was not written completely. Verify with list and do not save them again.</translation>
    </message>
    <message>
        <source>已由全部操作重新生成各类记录；可用 check 校验。</source>
        <translation>All records were rebuilt from all operations. Use check to verify them.</translation>
    </message>
    <message>
        <source>提示：csv 只放得下第一张表，另有 %1 张；需要时请写成 xlsx。</source>
        <translation>Note: csv holds only the first table. Further tables: %1; write xlsx to have them.</translation>
    </message>
    <message>
        <source>没有名为“%1”的报表；可用的有：%2。</source>
        <translation>There is no report named “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>已写出“%1”：%2，统计截止 %3。</source>
        <translation>“%1” was written: %2, cut-off date %3.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>有多项政策的指标编号为“%1”；请加 --policy 指明政策。</source>
        <translation>Several policies have a goal with the id “%1”. Name the policy with --policy.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的指标；可用的有：%2。</source>
        <translation>There is no goal with the id “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>未计入原因</source>
        <translation>Reason left out</translation>
    </message>
    <message>
        <source>部分</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>未计入：%1。</source>
        <translation>Left out: %1.</translation>
    </message>
    <message>
        <source>分子 %1，分母 %2；未计入分子 %3。</source>
        <translation>Numerator %1, denominator %2. Left out of the numerator: %3.</translation>
    </message>
    <message>
        <source>%1 = %2 计入 + %3 未计入</source>
        <translation>%1 = %2 counted + %3 left out</translation>
    </message>
    <message>
        <source>%1（%2，统计截止 %3）</source>
        <translation>%1 (%2, cut-off date %3)</translation>
    </message>
    <message>
        <source>新建台账，载入地区和政策。</source>
        <translation>Creates a ledger and loads its regions and policy.</translation>
    </message>
    <message>
        <source>新增或修改记录：一个对象或一组对象，全部保存或全不保存。</source>
        <translation>Adds or edits records: one object or a list of objects, all saved or none.</translation>
    </message>
    <message>
        <source>删除一条记录；须写明原因。</source>
        <translation>Deletes one record; a reason is required.</translation>
    </message>
    <message>
        <source>各项目标的完成情况。</source>
        <translation>Shows how far each target is reached.</translation>
    </message>
    <message>
        <source>一个完成数由哪些记录计成，哪些未计入。</source>
        <translation>Shows the records an actual was counted from, and those left out.</translation>
    </message>
    <message>
        <source>把一张报表写成 xlsx 或 csv 文件。</source>
        <translation>Writes a report to an xlsx or csv file.</translation>
    </message>
    <message>
        <source>列出可用的报表。</source>
        <translation>Lists the available reports.</translation>
    </message>
    <message>
        <source>校验台账：文件、变更链和各类记录。</source>
        <translation>Checks a ledger: file, chain of changes and all records.</translation>
    </message>
    <message>
        <source>由全部操作重新生成各类记录。</source>
        <translation>Rebuilds all records from all operations.</translation>
    </message>
    <message>
        <source>一条记录的变更记录：谁、何时、为何、改了什么。</source>
        <translation>Shows the change record of one record: who changed what, when and why.</translation>
    </message>
    <message>
        <source>已建立演示台账“%1”：%2 人，截至 %3。其中人员均为虚构，不计入上报。</source>
        <translation>The demonstration ledger “%1” was created. Persons: %2, as of %3. All persons are fictitious, and nothing is submitted upward.</translation>
    </message>
    <message>
        <source>建立一个虚构的演示台账，供试用、培训和测试。</source>
        <translation>Creates a fictitious demonstration ledger for trial, training and testing.</translation>
    </message>
    <message>
        <source>依法删除</source>
        <translation>Erased by law</translation>
    </message>
    <message>
        <source>台账“%1”设有口令；请把口令写在文件的第一行，用 --passphrase-file 指明该文件。</source>
        <translation>The ledger &quot;%1&quot; has a passphrase. Write it on the first line of a file and name that file with --passphrase-file.</translation>
    </message>
    <message>
        <source>提示：口令文件“%1”本机其他用户也能读；建议只留本人可读（chmod 600）。</source>
        <translation>Note: other users of this machine can read the passphrase file &quot;%1&quot;. Keep it readable for yourself only (chmod 600).</translation>
    </message>
    <message>
        <source>找不到口令文件“%1”；请检查路径。</source>
        <translation>The passphrase file &quot;%1&quot; was not found. Check the path.</translation>
    </message>
    <message>
        <source>无法读取口令文件“%1”；请检查权限。</source>
        <translation>The passphrase file &quot;%1&quot; cannot be read. Check the permissions.</translation>
    </message>
    <message>
        <source>口令文件“%1”的第一行应是口令，用 UTF-8 编码；该行为空、过长或编码不对。</source>
        <translation>The first line of the passphrase file &quot;%1&quot; should be the passphrase in UTF-8; it is empty, too long or in another encoding.</translation>
    </message>
    <message>
        <source>台账中没有代码为“%1”的地区；可用 region FILE list 查代码。</source>
        <translation>The ledger has no region with the code &quot;%1&quot;. Codes are listed by region FILE list.</translation>
    </message>
    <message>
        <source>无法读取“%1”；--villages 应为 JSON 或 JSON 文件的路径。</source>
        <translation>&quot;%1&quot; cannot be read. --villages takes JSON or the path of a JSON file.</translation>
    </message>
    <message>
        <source>--villages 有误；应写成 %1 的样子。</source>
        <translation>--villages is malformed. Write it like %1.</translation>
    </message>
    <message>
        <source>--villages 中“%1”的值有误；应写成 %2 的样子。</source>
        <translation>The value of &quot;%1&quot; in --villages is malformed. Write it like %2.</translation>
    </message>
    <message>
        <source>region %1 缺少选项 --%2。</source>
        <translation>region %1 needs the option --%2.</translation>
    </message>
    <message>
        <source>region %1 没有选项 --%2。</source>
        <translation>region %1 has no option --%2.</translation>
    </message>
    <message>
        <source>region merge 的 --into 只能写一次。</source>
        <translation>region merge takes --into once only.</translation>
    </message>
    <message>
        <source>查看全文</source>
        <translation>Value revealed</translation>
    </message>
    <message>
        <source>设置口令</source>
        <translation>Set passphrase</translation>
    </message>
    <message>
        <source>去掉口令</source>
        <translation>Passphrase removed</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>记录类型</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>%1 条记录</source>
        <translation>%1 records</translation>
    </message>
    <message>
        <source>共 %1 条，新的在前。</source>
        <translation>%1 entries, newest first.</translation>
    </message>
    <message>
        <source>已备份到“%1”：%2 字节，更改 %3 次，已逐条核对。</source>
        <translation>Backed up to &quot;%1&quot;: %2 bytes, %3 changes, every row compared.</translation>
    </message>
    <message>
        <source>未设口令</source>
        <translation>no passphrase set</translation>
    </message>
    <message>
        <source>已设口令</source>
        <translation>passphrase set</translation>
    </message>
    <message>
        <source>更改 %1 次，操作 %2 项，记录 %3 条；%4。</source>
        <translation>%1 changes, %2 operations, %3 records; %4.</translation>
    </message>
    <message>
        <source>状态摘要：%1</source>
        <translation>State digest: %1</translation>
    </message>
    <message>
        <source>更改 %1 次，操作 %2 项；%3。</source>
        <translation>%1 changes, %2 operations; %3.</translation>
    </message>
    <message>
        <source>没有口令，只核对了文件结构和变更链；要核对各类记录，请加 --passphrase-file。</source>
        <translation>Without the passphrase only the structure of the file and the chain of changes were checked. Add --passphrase-file to check the records.</translation>
    </message>
    <message>
        <source>缺前序的操作 %1 项：之前的更改尚未收到，暂不起作用。</source>
        <translation>%1 operations wait for their predecessors: earlier changes have not arrived, so these have no effect yet.</translation>
    </message>
    <message>
        <source>待核对的记录 %1 条：用 conflicts 查看，用 decide 决定。</source>
        <translation>%1 records to review: see them with conflicts, decide with decide.</translation>
    </message>
    <message>
        <source>删除了这条记录</source>
        <translation>Deleted the record</translation>
    </message>
    <message>
        <source>修改了这条记录</source>
        <translation>Edited the record</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2（%3）：%4（--group %5）%6</source>
        <translation>%1 %2 (%3): %4 (--group %5)%6</translation>
    </message>
    <message>
        <source>，须决定</source>
        <translation>, to be decided</translation>
    </message>
    <message>
        <source>（现在显示）</source>
        <translation>(shown now)</translation>
    </message>
    <message>
        <source>没有待核对的内容。</source>
        <translation>There is nothing to review.</translation>
    </message>
    <message>
        <source>共 %1 处；用 decide 决定。</source>
        <translation>%1 in all. Decide with decide.</translation>
    </message>
    <message>
        <source>这条记录没有待核对的内容，可能已由别人决定；没有改动。</source>
        <translation>There is nothing to review in this record; somebody may have decided already. Nothing was changed.</translation>
    </message>
    <message>
        <source>这条记录的“%1”没有待核对；待核对的有：%2。</source>
        <translation>&quot;%1&quot; of this record needs no review. To be reviewed: %2.</translation>
    </message>
    <message>
        <source>只有 %1 方，没有第 %2 方；请用 conflicts 查看。</source>
        <translation>There are %1 sides and no side %2. See them with conflicts.</translation>
    </message>
    <message>
        <source>这一方的内容已依法删除或不在本台账中，不能采用；请采用另一方，或用 --values 填写。</source>
        <translation>What this side said was erased by law or is not in this ledger and cannot be taken. Take another side, or give --values.</translation>
    </message>
    <message>
        <source>--values 应为一个对象，写成 {&quot;字段&quot;: 值} 的样子；请检查引号、逗号和括号。</source>
        <translation>--values takes an object like {&quot;field&quot;: value}. Check quotes, commas and brackets.</translation>
    </message>
    <message>
        <source>--values 只能写这一处的字段（%1）。</source>
        <translation>--values may name only the fields in question (%1).</translation>
    </message>
    <message>
        <source>删除与修改相左，请用 --keep 保留、--delete 删除或 --side。</source>
        <translation>Deletion stands against an edit. Use --keep, --delete or --side.</translation>
    </message>
    <message>
        <source>--keep 和 --delete 只用于删除与修改相左的记录。</source>
        <translation>--keep and --delete are for records where deletion stands against an edit.</translation>
    </message>
    <message>
        <source>已决定“%1”的%2。</source>
        <translation>Decided the %2 of &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>这条记录还有 %1 处待核对。</source>
        <translation>%1 more to review in this record.</translation>
    </message>
    <message>
        <source>请写 --group 和 --side、--values 之一；删除与修改相左的，写 --keep 或 --delete。</source>
        <translation>Give --group with --side or --values; where deletion stands against an edit, --keep or --delete.</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>此人的个人信息已经依法删除，无需再次删除。</source>
        <translation>The personal data of this person were erased by law already. There is nothing more to erase.</translation>
    </message>
    <message>
        <source>将依法删除“%1”（%2）的姓名、证件号码、电话、住址、备注等个人信息，以及与其有关的记录中的个人信息：%3。统计数字和变更链不变。此事不能撤销；先前的备份、已导出的文件和已上报的包须另行处理。</source>
        <translation>This will erase name, ID number, telephone, address, notes and other personal data of &quot;%1&quot; (%2), and the personal data in the records about the person: %3. Figures and the chain of changes stay. It cannot be undone; earlier backups, exported files and packages sent must be dealt with apart.</translation>
    </message>
    <message>
        <source>还没有删除；确认无误后请加 --yes。</source>
        <translation>Nothing was erased yet. Add --yes when you are sure.</translation>
    </message>
    <message>
        <source>已依法删除此人的个人信息，涉及 %1 条记录；先前的备份和已导出的文件请另行处理。</source>
        <translation>The personal data of this person were erased in %1 records. Deal with earlier backups and exported files apart.</translation>
    </message>
    <message>
        <source>（事由已依法删除）</source>
        <translation>(reason erased by law)</translation>
    </message>
    <message>
        <source>缺前序：之前的更改尚未收到，这次更改暂不起作用。</source>
        <translation>Waiting for predecessors: earlier changes have not arrived, so this one has no effect yet.</translation>
    </message>
    <message>
        <source>请写 --new-passphrase-file（设置或更换口令）或 --remove（去掉口令），二者择一。</source>
        <translation>Give either --new-passphrase-file (to set or change the passphrase) or --remove.</translation>
    </message>
    <message>
        <source>这个台账没有设口令，无需去掉；没有改动。</source>
        <translation>This ledger has no passphrase to remove. Nothing was changed.</translation>
    </message>
    <message>
        <source>已去掉口令；拿到文件的人都能打开它。</source>
        <translation>The passphrase was removed. Whoever has the file can open it.</translation>
    </message>
    <message>
        <source>已设置口令。忘记口令就打不开台账，请妥善保管；先前的备份仍用先前的口令。</source>
        <translation>The passphrase was set. Without it the ledger cannot be opened, so keep it well. Earlier backups keep their earlier passphrase.</translation>
    </message>
    <message>
        <source>待改归属</source>
        <translation>To be reassigned</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>正在重新生成各类记录</source>
        <translation>Deriving the records anew</translation>
    </message>
    <message>
        <source>已保存：%1。涉及地区 %2 个。</source>
        <translation>Saved: %1. Regions concerned: %2.</translation>
    </message>
    <message>
        <source>请写明 list、add、rename、split、merge、move 或 close。</source>
        <translation>Name one of list, add, rename, split, merge, move, close.</translation>
    </message>
    <message>
        <source>已恢复台账“%1”，更改 %2 次。</source>
        <translation>The ledger &quot;%1&quot; was restored, %2 changes.</translation>
    </message>
    <message>
        <source>原有的文件保留为“%1”。</source>
        <translation>The former file is kept as &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>未改动的内容</source>
        <translation>Left as it is</translation>
    </message>
    <message>
        <source>未写事由的一次保存</source>
        <translation>a save without a reason</translation>
    </message>
    <message>
        <source>另有 %1 处后来又被改过，保持现状，没有改动。</source>
        <translation>%1 more were changed again since and were left as they are.</translation>
    </message>
    <message>
        <source>已撤销“%1”，%2 条记录回到先前的内容。</source>
        <translation>Undone &quot;%1&quot;: %2 records are as they were before.</translation>
    </message>
    <message>
        <source>已重做“%1”，%2 条记录回到撤销前的内容。</source>
        <translation>Redone &quot;%1&quot;: %2 records are as they were before the undo.</translation>
    </message>
    <message>
        <source>列出一类记录；身份证号等默认脱敏，看全文记入查阅日志。</source>
        <translation>List records of one kind; ID numbers and the like are masked, and revealing them is logged.</translation>
    </message>
    <message>
        <source>列出行政区划，或按生效日期设立、改名、拆分、合并、改隶、撤销。</source>
        <translation>List regions, or add, rename, split, merge, move or close one from a date on.</translation>
    </message>
    <message>
        <source>撤销最近一次保存。</source>
        <translation>Undo the latest save.</translation>
    </message>
    <message>
        <source>重做最近一次撤销。</source>
        <translation>Redo the latest undo.</translation>
    </message>
    <message>
        <source>列出待核对的记录：各单位填得不同，等人决定。</source>
        <translation>List records to review: offices disagree and a person must decide.</translation>
    </message>
    <message>
        <source>决定一处待核对：采用一方的内容、另填内容，或保留、删除；须写明原因。</source>
        <translation>Decide one of them: take a side, give other values, keep or delete; a reason is required.</translation>
    </message>
    <message>
        <source>依法删除一个人的个人信息，不能撤销；不加 --yes 只说明将做什么。</source>
        <translation>Erase the personal data of a person by law, for good; without --yes it only says what it would do.</translation>
    </message>
    <message>
        <source>设置、更换或去掉台账的口令。</source>
        <translation>Set, change or remove the passphrase of a ledger.</translation>
    </message>
    <message>
        <source>查阅日志：谁看过全文、改过口令、依法删除过谁；新的在前。</source>
        <translation>The access log: who revealed values, changed the passphrase, erased persons; newest first.</translation>
    </message>
    <message>
        <source>把台账备份成一个文件，写完后逐条核对。</source>
        <translation>Back the ledger up into one file and compare every row.</translation>
    </message>
    <message>
        <source>由备份恢复台账；原有的文件改名保留。</source>
        <translation>Restore a ledger from a backup; the former file is kept under another name.</translation>
    </message>
    <message>
        <source>代码“%1”在 %2 还没有使用：今天它是“%3”，那一天叫“%4”（%5）；请改写 %5，或换一个截止日。</source>
        <translation>The code &quot;%1&quot; was not in use on %2: today it is &quot;%3&quot;, which was then &quot;%4&quot; (%5). Write %5, or choose another date.</translation>
    </message>
    <message>
        <source>代码“%1”在 %2 还没有使用：今天它是“%3”，自 %4 起才有；请改写那一天的代码（region FILE list --as-of %2 可查），或换一个截止日。</source>
        <translation>The code &quot;%1&quot; was not in use on %2: today it is &quot;%3&quot;, which exists since %4. Write a code of that day (region FILE list --as-of %2 shows them), or choose another date.</translation>
    </message>
    <message>
        <source>提示：代码“%1”在 %2 已不再使用，那一天是“%3”（%4）。</source>
        <translation>Note: the code &quot;%1&quot; was no longer in use on %2; on that day it was &quot;%3&quot; (%4).</translation>
    </message>
    <message>
        <source>待改归属 %1 条：%2</source>
        <translation>Region to be settled, %1 records: %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>口径未设。</source>
        <translation>No counting rule.</translation>
    </message>
    <message>
        <source>口径文件“%1”打不开；请检查路径。</source>
        <translation>The file of counting rules &quot;%1&quot; cannot be opened. Check the path.</translation>
    </message>
    <message>
        <source>已存为模板“%1”，口径在“%2”。</source>
        <translation>Saved as the template &quot;%1&quot;, with the counting rules in &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>请写“load”和政策编号或模板文件，或“save”和政策编号并用 -o 指明文件；不写则列出已载入的政策。</source>
        <translation>Write &quot;load&quot; and the id of a policy or a template file, or &quot;save&quot; and the id of a policy with -o and a file; without either the loaded policies are listed.</translation>
    </message>
    <message>
        <source>列出台账中的政策，载入一项政策，或另存为模板和口径两个文件。</source>
        <translation>Lists the policies of a ledger, loads one, or saves one as a template with its counting rules.</translation>
    </message>
    <message>
        <source>各项目标的统计口径，每项一句话，以及为什么这样定。</source>
        <translation>The counting rule of each goal in one sentence, and why it is so.</translation>
    </message>
    <message>
        <source>代码表</source>
        <translation>Code table</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>英文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>所属</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>工种</source>
        <translation>Type of work</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>%1 公示</source>
        <translation>announced %1</translation>
    </message>
    <message>
        <source>没有名为“%1”的代码表；可用的有：%2。</source>
        <translation>There is no code table named &quot;%1&quot;. Available: %2.</translation>
    </message>
    <message>
        <source>列出自带的代码表和职业目录，或按名称、代码、拼音查找；不需要台账。</source>
        <translation>Lists the code tables and occupations that come with the program, or finds in them by name, code or pinyin; needs no ledger.</translation>
    </message>
    <message>
        <source>“%1”从各项指标自己的起算日期累计，或只看统计截止日，不能另定起始日期；请去掉 --%2，用 --to 定截止日。</source>
        <translation>&quot;%1&quot; counts from the start of each goal or looks at the reading date only, and takes no start of its own. Leave out --%2 and give the end with --to.</translation>
    </message>
    <message>
        <source>“%1”不能用 --%2 限定；请去掉它。</source>
        <translation>&quot;%1&quot; cannot be limited by --%2. Leave it out.</translation>
    </message>
    <message>
        <source>--to 早于 --from；请改为同一天或以后。</source>
        <translation>--to lies before --from. Change it to the same day or later.</translation>
    </message>
    <message>
        <source>可用的选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>其中与他地重复 %1，计在他地。</source>
        <translation>Of these %1 qualify here too and are counted elsewhere.</translation>
    </message>
    <message>
        <source>附列：%1。</source>
        <translation>Beside it: %1.</translation>
    </message>
    <message>
        <source>写入人员</source>
        <translation>Writing people</translation>
    </message>
    <message>
        <source>台账里还没有指标；请先用 policy load 载入政策。</source>
        <translation>The ledger has no goals yet. Load a policy with policy load first.</translation>
    </message>
    <message>
        <source>这个 jiangcectl 没有带排版部分，写不了“%1”；请改写 .xlsx，或用窗口程序存为 PDF。</source>
        <translation>This jiangcectl has no typesetting part and cannot write “%1”. Write .xlsx instead, or save as PDF from the window.</translation>
    </message>
    <message>
        <source>能写 .xlsx、.csv 和 .pdf 文件，不能写“%1”；请改文件名的后缀。</source>
        <translation>Files of the kinds .xlsx, .csv and .pdf can be written, but not “%1”. Change the extension of the file name.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“%1”不是日期；请写成 2026-09-30 的样子。</source>
        <translation>“%1” is not a date. Write it like 2026-09-30.</translation>
    </message>
    <message>
        <source>年份应为 %1—%2，现为 %3；请核对原件，年份写四位。</source>
        <translation>The year should be %1 to %2, but it is %3. Check the original and write the year with four digits.</translation>
    </message>
    <message>
        <source>月份应为 1—12，现为 %1；请核对原件。</source>
        <translation>The month should be 1 to 12, but it is %1. Check the original.</translation>
    </message>
    <message>
        <source>%1 年没有 2 月 29 日；请核对原件。</source>
        <translation>The year %1 has no 29 February. Check the original.</translation>
    </message>
    <message>
        <source>%1 月 %2 日不存在；请核对原件。</source>
        <translation>Month %1 has no day %2. Check the original.</translation>
    </message>
    <message>
        <source>“%1”离今天太远；请直接写日期，如 2026-09-30。</source>
        <translation>“%1” is too far from today. Write the date itself, such as 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1”的年份不是四位；请写成 2026-09-30 的样子。</source>
        <translation>The year of “%1” does not have four digits. Write it like 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1”缺日；请写到日，如 2026-09-30。</source>
        <translation>“%1” lacks the day. Write the whole date, such as 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1”像是表格里的日期序号；请把该单元格设为日期格式后再取，或写成 2026-09-30。</source>
        <translation>“%1” looks like the serial number of a date in a spreadsheet. Format the cell as a date and take it again, or write it like 2026-09-30.</translation>
    </message>
    <message>
        <source>日期未填；请写成 2026-09-30 的样子。</source>
        <translation>The date is empty. Write it like 2026-09-30.</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>数值未填；请填数字，如 0.3 或 2800000。</source>
        <translation>The number is empty. Enter a number such as 0.3 or 2800000.</translation>
    </message>
    <message>
        <source>“%1”的小数超过 6 位；请四舍五入到 6 位以内。</source>
        <translation>“%1” has more than 6 decimal places. Round it to at most 6.</translation>
    </message>
    <message>
        <source>“%1”太大，存不下；请核对单位，如万元、人次。</source>
        <translation>“%1” is too large to store. Check the unit, such as ten thousand yuan or person-times.</translation>
    </message>
    <message>
        <source>“%1”不是数字；请只填数字，如 0.3、30% 或 2800000。</source>
        <translation>“%1” is not a number. Enter only a number, such as 0.3, 30% or 2800000.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>演示台账的人数应为 %1 至 %2；请改后再试。</source>
        <translation>The number of persons of a demonstration ledger must be %1 to %2. Change it and try again.</translation>
    </message>
    <message>
        <source>演示台账的截止日应在 %1 至 %2 之间；请改后再试。</source>
        <translation>The cut-off date of a demonstration ledger must be from %1 to %2. Change it and try again.</translation>
    </message>
    <message>
        <source>“%1”已存在；请换一个文件名，原文件没有改动。</source>
        <translation>“%1” already exists. Choose another file name; the existing file was not changed.</translation>
    </message>
    <message>
        <source>分解目标、登记培训机构</source>
        <translation>Decompose targets and register providers</translation>
    </message>
    <message>
        <source>登记意愿摸底和学员名单</source>
        <translation>Register the survey of willingness and the list of trainees</translation>
    </message>
    <message>
        <source>登记开班备案</source>
        <translation>Register class filings</translation>
    </message>
    <message>
        <source>登记结业和培训名册</source>
        <translation>Register completions and training rosters</translation>
    </message>
    <message>
        <source>登记证书</source>
        <translation>Register certificates</translation>
    </message>
    <message>
        <source>更新工作措施进展</source>
        <translation>Update the progress of steps</translation>
    </message>
    <message>
        <source>登记学徒培养</source>
        <translation>Enter apprenticeships</translation>
    </message>
    <message>
        <source>登记人才培养</source>
        <translation>Enter talent cultivation</translation>
    </message>
    <message>
        <source>登记技能人才台账</source>
        <translation>Enter the register of skilled talent</translation>
    </message>
    <message>
        <source>登记平台、称号、招生和活动</source>
        <translation>Enter platforms, honours, admissions and activities</translation>
    </message>
    <message>
        <source>登记补贴拨付</source>
        <translation>Enter disbursements</translation>
    </message>
    <message>
        <source>导入人员和证书</source>
        <translation>Import people and certificates</translation>
    </message>
    <message>
        <source>已停止建立演示台账，没有留下文件。</source>
        <translation>Making the demo ledger was stopped; no file was left behind.</translation>
    </message>
    <message>
        <source>无法在“%1”建立临时文件夹；请检查权限和剩余空间。</source>
        <translation>No temporary folder can be made in “%1”; check the permissions and the free space.</translation>
    </message>
    <message>
        <source>乡镇核对名册、登记意愿摸底</source>
        <translation>Township checks the rosters and enters the survey of the willing</translation>
    </message>
    <message>
        <source>对照证件更正</source>
        <translation>Corrected against the document</translation>
    </message>
    <message>
        <source>核对重复登记的人员</source>
        <translation>Check people entered twice</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1（代码 %2）</source>
        <translation>%1 (code %2)</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>新增%1“%2”…</source>
        <translation>Add %1 “%2”…</translation>
    </message>
    <message>
        <source>新工种，%1 公示</source>
        <translation>new type of work, announced %1</translation>
    </message>
    <message>
        <source>新职业，%1 公示</source>
        <translation>new occupation, announced %1</translation>
    </message>
    <message>
        <source>新工种，%1 发布</source>
        <translation>new type of work, published %1</translation>
    </message>
    <message>
        <source>新职业，%1 发布</source>
        <translation>new occupation, published %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2的工种</source>
        <translation>%1, type of work of %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>键入名称、拼音首字母或代码；空着按 F4 按类别查找。目录中没有的，照原件填写。</source>
        <translation>Type a name, pinyin initials or code; F4 in the empty field finds by category. What the catalogue lacks is entered as in the original.</translation>
    </message>
    <message>
        <source>2026-03-15、2026.3.15、2026年3月15日、0315、3.15 均可；今 或 t 为今天，+7 为七天后；F4 打开日历。</source>
        <translation>2026-03-15, 2026.3.15, 0315 and 3.15 all work; t is today, +7 is seven days from now; F4 opens the calendar.</translation>
    </message>
    <message>
        <source>18 位；末位 X 大小写均可，全角数字自动改为半角。出生日期和性别由号码带出。</source>
        <translation>18 characters; a final X may be a capital or small letter, and full-width digits become half-width. Date of birth and sex follow from the number.</translation>
    </message>
    <message>
        <source>金额，例如 1200 或 1,200.50；下方显示大写。</source>
        <translation>An amount, such as 1200 or 1,200.50; it is shown in words below.</translation>
    </message>
    <message>
        <source>整数，例如 40。</source>
        <translation>A whole number, such as 40.</translation>
    </message>
    <message>
        <source>数字，例如 0.25 或 1,200；至多六位小数。</source>
        <translation>A number, such as 0.25 or 1,200, with at most six decimal places.</translation>
    </message>
    <message>
        <source>按 F4 选择“是”或“否”，也可键入 1 或 0；未填与“否”不同。</source>
        <translation>Press F4 to select “Yes” or “No”, or type 1 or 0; not filled in differs from “No”.</translation>
    </message>
    <message>
        <source>按 F4 选择，或键入名称、拼音首字母、代码。</source>
        <translation>Press F4 to select, or type a name, pinyin initials or code.</translation>
    </message>
    <message>
        <source>按 F4 打开列表，空格勾选，可选多项。</source>
        <translation>F4 opens the list, Space ticks; several can be selected.</translation>
    </message>
    <message>
        <source>按 F4 逐级选择，或键入名称、拼音首字母、区划代码。</source>
        <translation>Press F4 to select level by level, or type a name, pinyin initials or division code.</translation>
    </message>
    <message>
        <source>选自%1：按 F4 选择，或键入名称、拼音首字母、号码。</source>
        <translation>From %1: press F4 to select, or type a name, pinyin initials or number.</translation>
    </message>
    <message>
        <source>选自%1，可选多项：键入后回车加入，在已选列表中按 Delete 移去。</source>
        <translation>From %1, several possible: type and press Enter to add; Delete in the list of those selected removes.</translation>
    </message>
    <message>
        <source>文字，可分段；回车换行，Tab 到下一栏。</source>
        <translation>Text in one or more paragraphs; Enter starts a new line, Tab goes to the next field.</translation>
    </message>
    <message>
        <source>数字或字母；全角自动改为半角。</source>
        <translation>Digits or letters; full-width characters become half-width.</translation>
    </message>
    <message>
        <source>文字，一行。</source>
        <translation>Text, one line.</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>必填，缺了存为草稿，不计入完成数。</source>
        <translation>Required; without it the record is saved as a draft and not counted in the actual.</translation>
    </message>
    <message>
        <source>由程序填写，不能手工修改。</source>
        <translation>Filled in by the program and not edited by hand.</translation>
    </message>
    <message>
        <source>加密保存，平时遮盖；按 F8 显示，显示会记入日志。</source>
        <translation>Kept sealed and masked; F8 shows it, and showing is logged.</translation>
    </message>
    <message>
        <source>属个人信息，可依法删除。</source>
        <translation>Personal data, which can be erased by law.</translation>
    </message>
    <message>
        <source>各单位填写不同时列为待核对，由人决定。</source>
        <translation>Where offices disagree it is listed to review and a person decides.</translation>
    </message>
    <message>
        <source>各单位填写不同时取其一，另一值留在变更记录。</source>
        <translation>Where offices disagree one value is taken; the other stays in the change record.</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>填法</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>可选</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>Change record</translation>
    </message>
    <message>
        <source>在栏内按 Shift+F1。</source>
        <translation>Press Shift+F1 in the field.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>无任务</source>
        <translation>No task</translation>
    </message>
    <message>
        <source>分子 %1，分母 %2</source>
        <translation>numerator %1, denominator %2</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>没有目标数</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>完成 %1</source>
        <translation>actual %1</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>写入 %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>已取消，没有写入任何文件。</source>
        <translation>Cancelled. No file was written.</translation>
    </message>
</context>
<context>
    <name>Finders</name>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>培训班</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>差 %1 %2。</source>
        <translation>Short by %1 %2.</translation>
    </message>
    <message>
        <source>差 %1 %2，需日均 %3。</source>
        <translation>Short by %1 %2; per-day pace needed: %3.</translation>
    </message>
    <message>
        <source>差 %1 %2，需日均 %3（近 3 个月日均 %4）。</source>
        <translation>Short by %1 %2; per-day pace needed: %3 (last 3 months: %4).</translation>
    </message>
    <message>
        <source>数据不足 3 个月，暂不推算。</source>
        <translation>Less than 3 months of data, so there is no forecast yet.</translation>
    </message>
    <message>
        <source>按近 3 个月速度推算，年底 %1 %2（%3～%4）</source>
        <translation>At the pace of the last 3 months, %1 %2 by the end of the year (%3–%4)</translation>
    </message>
    <message>
        <source>按近 3 个月速度推算，到 %5 为 %1 %2（%3～%4）</source>
        <translation>At the pace of the last 3 months, %1 %2 by %5 (%3–%4)</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1，完成率 %2%。</source>
        <translation>%1, completion rate %2%.</translation>
    </message>
</context>
<context>
    <name>GoalChange</name>
    <message>
        <source>台账中没有这个指标；请从目标列表中选择。</source>
        <translation>The ledger has no such goal. Select one from the list of goals.</translation>
    </message>
    <message>
        <source>请写明调整原因，版本里要用。</source>
        <translation>Give the reason of the adjustment; the version shows it.</translation>
    </message>
    <message>
        <source>目标数不能小于 0，请改正。</source>
        <translation>A target cannot be below 0. Correct it.</translation>
    </message>
    <message>
        <source>没有改动，不用保存。</source>
        <translation>Nothing was changed, so there is nothing to save.</translation>
    </message>
    <message>
        <source>调整目标 %1：%2</source>
        <translation>Adjust goal %1: %2</translation>
    </message>
    <message>
        <source>口径没有改动，不用保存。</source>
        <translation>The counting rule was not changed, so there is nothing to save.</translation>
    </message>
    <message>
        <source>调整口径 %1：%2</source>
        <translation>Adjust counting rule %1: %2</translation>
    </message>
</context>
<context>
    <name>GoalVersions</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2 年</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>记录状态</source>
        <translation>Record status</translation>
    </message>
    <message>
        <source>是否移出</source>
        <translation>Removed or not</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>In the ledger</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation>Erased by law</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>zh_CN</source>
        <extracomment>The code of the language of this translation: en for English.</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>“%1”不是匠册台账；请选择扩展名为 .jiangce 的台账文件。</source>
        <translation>“%1” is not a Jiangce ledger. Select a ledger file with the extension .jiangce.</translation>
    </message>
    <message>
        <source>找不到台账文件“%1”；请检查路径，或新建台账。</source>
        <translation>The ledger file “%1” was not found. Check the path, or create a new ledger.</translation>
    </message>
    <message>
        <source>无法读取“%1”；请检查文件权限。</source>
        <translation>“%1” cannot be read. Check the permissions of the file.</translation>
    </message>
    <message>
        <source>“%1”已经存在；请换一个文件名，原文件未改动。</source>
        <translation>“%1” already exists. Choose another file name; the existing file was not changed.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在；请先建立文件夹。</source>
        <translation>The folder “%1” does not exist. Create the folder first.</translation>
    </message>
    <message>
        <source>这个位置不能安全保存台账；请把台账放在本机硬盘上再打开。</source>
        <translation>A ledger cannot be kept safely in this place. Move it to a hard disk of this computer and open it there.</translation>
    </message>
    <message>
        <source>无法打开“%1”；请检查文件夹是否存在、是否可写。</source>
        <translation>“%1” cannot be opened. Check that the folder exists and can be written to.</translation>
    </message>
    <message>
        <source>台账中没有编号为 %1 的“%2”；请从列表中复制编号。</source>
        <translation>The ledger has no “%2” with the id %1. Copy the id from the list.</translation>
    </message>
    <message>
        <source>这个台账由旧版本的匠册保存，只读方式不能升级；请先以可写方式打开一次。</source>
        <translation>This ledger was saved by an older version of Jiangce and cannot be upgraded while read-only. Open it once for writing first.</translation>
    </message>
    <message>
        <source>这个台账没有建完，缺少所属地区；请重新新建台账。</source>
        <translation>This ledger was not created completely: its region is missing. Create the ledger again.</translation>
    </message>
    <message>
        <source>这个台账由更新版本的匠册保存；请升级本机的程序后再打开，文件未改动。</source>
        <translation>This ledger was saved by a newer version of Jiangce. Upgrade the program on this computer and open it again; the file was not changed.</translation>
    </message>
    <message>
        <source>台账中有一条操作无法读出；请运行校验，并从最近的备份恢复。</source>
        <translation>One operation in the ledger cannot be read. Run the check, and restore from the latest backup.</translation>
    </message>
    <message>
        <source>筛选条件缺少值；请补全后重试。</source>
        <translation>A filter condition lacks its value. Complete it and try again.</translation>
    </message>
    <message>
        <source>台账中有一条引用指向不存在的记录；请运行重建。</source>
        <translation>A reference in the ledger points to a record that does not exist. Run the rebuild.</translation>
    </message>
    <message>
        <source>台账正被另一个程序写入；请等它完成后重试。</source>
        <translation>Another program is writing to the ledger. Wait until it has finished and try again.</translation>
    </message>
    <message>
        <source>磁盘已满，未写入任何数据；请腾出空间后重试。</source>
        <translation>The disk is full and nothing was written. Free some space and try again.</translation>
    </message>
    <message>
        <source>台账文件或所在文件夹是只读的，未写入任何数据；请检查权限后重试。</source>
        <translation>The ledger file or its folder is read-only and nothing was written. Check the permissions and try again.</translation>
    </message>
    <message>
        <source>台账文件已损坏；请保留此文件，并从最近的备份恢复。</source>
        <translation>The ledger file is damaged. Keep this file, and restore from the latest backup.</translation>
    </message>
    <message>
        <source>读写台账文件时出错，未写入任何数据；请检查磁盘后重试。</source>
        <translation>The ledger file could not be read or written, and nothing was changed. Check the disk and try again.</translation>
    </message>
    <message>
        <source>“%1”没有编号为 %2 的字段。</source>
        <translation>“%1” has no field with the number %2.</translation>
    </message>
    <message>
        <source>“%1”的“%2”类型不符；请按字段的格式填写。</source>
        <translation>“%2” of “%1” has the wrong type. Enter it in the format of the field.</translation>
    </message>
    <message>
        <source>文件结构损坏：%1；请从最近的备份恢复。</source>
        <translation>The structure of the file is damaged: %1. Restore from the latest backup.</translation>
    </message>
    <message>
        <source>第 %1 次更改（%2，%3）</source>
        <translation>Change %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1与前一次不相连，其间有更改缺失或被改动。</source>
        <translation>%1 does not follow the one before it: changes between them are missing or were altered.</translation>
    </message>
    <message>
        <source>%1的内容与当时保存的不一致。</source>
        <translation>%1 differs from what was saved at the time.</translation>
    </message>
    <message>
        <source>%1中有一条操作的内容被改动。</source>
        <translation>%1 contains an operation whose content was altered.</translation>
    </message>
    <message>
        <source>“%1”%2 的当前值与其更改记录不符；请运行重建。</source>
        <translation>The current value of “%1” %2 does not agree with its change record. Run the rebuild.</translation>
    </message>
    <message>
        <source>“%1”有 %2 条记录没有更改记录；请运行重建。</source>
        <translation>“%1” has records without a change record: %2. Run the rebuild.</translation>
    </message>
    <message>
        <source>“%1”已损坏或不完整，不能用来恢复；请换一份备份。此文件未改动。</source>
        <translation>&quot;%1&quot; is damaged or incomplete and cannot be restored from. Choose another backup. This file was not changed.</translation>
    </message>
    <message>
        <source>“%1”就是台账本身，不能备份到自己；请换一个文件名。</source>
        <translation>&quot;%1&quot; is the ledger itself. Choose another file name for the backup.</translation>
    </message>
    <message>
        <source>“%1”是正在使用的台账，不能覆盖；请换一个文件名。原文件未改动。</source>
        <translation>&quot;%1&quot; is a ledger in use and cannot be replaced. Choose another file name. The file was not changed.</translation>
    </message>
    <message>
        <source>“%1”旁边有未写完的数据“%2”，写在这里会混在一起；请换一个文件名。原文件未改动。</source>
        <translation>Beside &quot;%1&quot; stand unfinished data, &quot;%2&quot;, which would be mixed in. Choose another file name. The file was not changed.</translation>
    </message>
    <message>
        <source>不能建立备份文件夹“%1”，没有备份；请检查写入权限和磁盘。</source>
        <translation>The backup folder &quot;%1&quot; cannot be made, so there is no backup. Check permissions and disk.</translation>
    </message>
    <message>
        <source>这条“%1”的个人信息已依法删除，不能再填写“%2”；如需登记，请另建一条。</source>
        <translation>The personal data of this %1 were erased by law, so &quot;%2&quot; cannot be filled in again. Make a new record if one is needed.</translation>
    </message>
    <message>
        <source>“%1”由试用版保存，正式版不能打开；请用试用版导出表格后在新台账中导入，文件未改动。</source>
        <translation>&quot;%1&quot; was saved by the trial version and cannot be opened. Export its tables with the trial version and import them into a new ledger. The file was not changed.</translation>
    </message>
    <message>
        <source>已取消，没有留下未完成的副本。</source>
        <translation>Cancelled. No unfinished copy was left behind.</translation>
    </message>
    <message>
        <source>文件夹“%1”所在的磁盘空间不足：需要 %2 MB，只剩 %3 MB，没有写入；请清出空间，或换一个位置。</source>
        <translation>The disk of the folder &quot;%1&quot; is too full: %2 MB are needed and %3 MB are left. Nothing was written. Make room or choose another place.</translation>
    </message>
    <message>
        <source>不能在文件夹“%1”中写文件；请检查写入权限和磁盘，或换一个位置。</source>
        <translation>No file can be written in the folder &quot;%1&quot;. Check permissions and disk, or choose another place.</translation>
    </message>
    <message>
        <source>写入文件夹“%1”的副本与台账不一致，已删除；这个磁盘可能有故障，请换一个磁盘重试。台账本身没有改动。</source>
        <translation>The copy written to the folder &quot;%1&quot; differed from the ledger and was deleted. The disk may be faulty; try another one. The ledger itself was not changed.</translation>
    </message>
    <message>
        <source>“%1”已损坏，不能由它制作副本；请保留此文件，并从最近的备份恢复。</source>
        <translation>&quot;%1&quot; is damaged and cannot be copied. Keep the file and restore from the latest backup.</translation>
    </message>
    <message>
        <source>台账中没有编号为 %1 的人员；请从列表中复制编号。</source>
        <translation>The ledger has no person with the id %1. Copy the id from a list.</translation>
    </message>
    <message>
        <source>此人的个人信息已经依法删除，无需再次删除。</source>
        <translation>The personal data of this person were erased by law already. There is nothing more to erase.</translation>
    </message>
    <message>
        <source>台账中记录的所在文件和电脑无法辨认；请保留此文件，并从最近的备份恢复。</source>
        <translation>What the ledger keeps of its file and machine cannot be read. Keep the file and restore from the latest backup.</translation>
    </message>
    <message>
        <source>台账中没有密钥，可能未建完或已损坏；请从最近的备份恢复。</source>
        <translation>The ledger has no key; it was not made to the end or is damaged. Restore from the latest backup.</translation>
    </message>
    <message>
        <source>这个台账设有口令；请输入口令后打开。</source>
        <translation>This ledger has a passphrase. Enter it to open the ledger.</translation>
    </message>
    <message>
        <source>已取消，未写入任何数据。</source>
        <translation>Cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>台账以只读方式打开，未写入任何数据；请在可写的窗口中操作。</source>
        <translation>The ledger is open for reading only and nothing was written. Work in the window that can write.</translation>
    </message>
    <message>
        <source>台账“%1”正由另一个程序打开；请先在那里关闭，或以只读方式打开。</source>
        <translation>Another program has the ledger &quot;%1&quot; open. Close it there, or open it for reading only.</translation>
    </message>
    <message>
        <source>台账“%1”正由%2在电脑“%3”上打开（自 %4 起，进程 %5）；请等对方关闭后再打开，现在可以只读方式打开。</source>
        <translation>%2 has the ledger &quot;%1&quot; open on the computer &quot;%3&quot; (since %4, process %5). Open it when it is closed there; for now it can be opened for reading only.</translation>
    </message>
    <message>
        <source>另一位使用者</source>
        <translation>another user</translation>
    </message>
    <message>
        <source>不能在文件夹“%1”中建立锁文件，因此不能在这里记账；请检查文件夹是否存在、是否可写、磁盘是否已满，或以只读方式打开。</source>
        <translation>No lock file can be made in the folder &quot;%1&quot;, so the ledger cannot be written here. Check that the folder exists and is writable and the disk is not full, or open it for reading only.</translation>
    </message>
    <message>
        <source>台账“%1”在网络位置上，直接在那里记账可能丢失数据；请先把它复制到本机硬盘，在本机的副本上记账。</source>
        <translation>The ledger &quot;%1&quot; lies on the network, where working on it may lose data. Copy it to the disk of this machine and work on the copy.</translation>
    </message>
    <message>
        <source>台账“%1”在移动存储设备上，直接在那里记账可能丢失数据；请先把它复制到本机硬盘，在本机的副本上记账。</source>
        <translation>The ledger &quot;%1&quot; lies on a removable medium, where working on it may lose data. Copy it to the disk of this machine and work on the copy.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>草稿状态</source>
        <translation>Draft state</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”加密保存，只能按完整的值或末四位查找；请输入完整的值或末四位。</source>
        <translation>&quot;%1&quot; is kept sealed and is found only by the whole value or its last four characters. Enter one of these.</translation>
    </message>
    <message>
        <source>已取消重建，台账保持原样。</source>
        <translation>The rebuild was cancelled. The ledger is as it was.</translation>
    </message>
    <message>
        <source>不能把“%1”改名保留，因此没有恢复，原文件未改动；请关闭正在使用它的程序、检查写入权限后重试。</source>
        <translation>&quot;%1&quot; cannot be renamed and kept, so nothing was restored and the file was not changed. Close the program that uses it, check permissions and try again.</translation>
    </message>
    <message>
        <source>要恢复的备份就是“%1”本身；请选择另一份备份，或另写恢复后的文件名。</source>
        <translation>The backup to restore is &quot;%1&quot; itself. Choose another backup, or another name to restore to.</translation>
    </message>
    <message>
        <source>这个台账设有口令；请先输入口令。</source>
        <translation>This ledger has a passphrase. Enter it first.</translation>
    </message>
    <message>
        <source>磁盘未确认写入，这次保存可能没有存下；请检查磁盘，重新打开台账后核对。</source>
        <translation>The disk did not confirm the write, so this save may not be stored. Check the disk, open the ledger again and compare.</translation>
    </message>
    <message>
        <source>台账中没有这次操作，无法撤销。</source>
        <translation>The ledger does not hold this act, so it cannot be undone.</translation>
    </message>
    <message>
        <source>“%1”涉及的内容之后又有更改，未撤销任何内容；请在记录的历史中查看后直接修改。</source>
        <translation>Everything that &quot;%1&quot; touched was changed again since, so nothing was undone. Look at the history of the record and edit it directly.</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>没有可以重做的操作。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>“%1”是文件夹；请写明文件名。</source>
        <translation>&quot;%1&quot; is a folder. Name a file.</translation>
    </message>
    <message>
        <source>%1之前有更改尚未收到，资料不完整；再并入该单位的上报包即可补齐。</source>
        <translation>Changes before %1 have not arrived, so the data are incomplete. Taking in that office&apos;s package again completes them.</translation>
    </message>
    <message>
        <source>%1的事由被改动。</source>
        <translation>The reason of %1 was altered.</translation>
    </message>
    <message>
        <source>查阅日志第 %1 条与前后不相连，日志被改动。</source>
        <translation>Entry %1 of the access log does not fit its neighbours; the log was altered.</translation>
    </message>
    <message>
        <source>%1中有一条操作缺少个人信息部分。</source>
        <translation>An operation of %1 lacks its personal part.</translation>
    </message>
    <message>
        <source>内容太长或内存不足，未写入任何数据；请缩短内容或关闭其他程序后重试。</source>
        <translation>The content is too long or memory is short, and nothing was written. Shorten it or close other programs and try again.</translation>
    </message>
    <message>
        <source>“%1”的“%2”含有不完整的字符；请重新输入。</source>
        <translation>&quot;%2&quot; of &quot;%1&quot; contains an incomplete character. Enter it again.</translation>
    </message>
    <message>
        <source>同一人员的归并与其认定记录不符；请运行重建。</source>
        <translation>Persons linked as one do not agree with the records that link them. Run rebuild.</translation>
    </message>
    <message>
        <source>升级前的台账已备份到“%1”。</source>
        <translation>The ledger as it was before the upgrade is backed up at &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>已取消检查，台账未动。</source>
        <translation>The check was cancelled. The ledger was not changed.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>所属记录已删除</source>
        <translation>Owning record deleted</translation>
    </message>
    <message>
        <source>未落实地区</source>
        <translation>Region not determined</translation>
    </message>
    <message>
        <source>未填日期</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>核减</source>
        <translation>Struck off</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>退学</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>班次取消</source>
        <translation>Class cancelled</translation>
    </message>
    <message>
        <source>未结业</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>待补证件</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>未填课时</source>
        <translation>No class hours</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>尚未达到</source>
        <translation>Not yet reached</translation>
    </message>
    <message>
        <source>未填数量</source>
        <translation>Number missing</translation>
    </message>
    <message>
        <source>已有更新的记录</source>
        <translation>A newer record exists</translation>
    </message>
    <message>
        <source>重复（已计一次）</source>
        <translation>Repeated (counted once)</translation>
    </message>
    <message>
        <source>此前已有（非首次）</source>
        <translation>Had one before (not the first)</translation>
    </message>
    <message>
        <source>中止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>缺佐证</source>
        <translation>No evidence</translation>
    </message>
    <message>
        <source>未核验</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>建设中</source>
        <translation>Being built</translation>
    </message>
    <message>
        <source>未注册</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>未到账</source>
        <translation>Not paid</translation>
    </message>
    <message>
        <source>未审核</source>
        <translation>Not audited</translation>
    </message>
    <message>
        <source>未发布</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>修订版</source>
        <translation>A revision</translation>
    </message>
    <message>
        <source>培养未完成</source>
        <translation>Cultivation not completed</translation>
    </message>
    <message>
        <source>未办结</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>未备案</source>
        <translation>Not filed</translation>
    </message>
    <message>
        <source>检查记录未签字</source>
        <translation>Inspection record not signed</translation>
    </message>
    <message>
        <source>以工代训（另列）</source>
        <translation>Training through work (listed apart)</translation>
    </message>
    <message>
        <source>持证人员（专项证书，另列）</source>
        <translation>Certificate holders (special ability, listed apart)</translation>
    </message>
    <message>
        <source>学徒工（不计技能人才）</source>
        <translation>Apprentice workers (not skilled talent)</translation>
    </message>
    <message>
        <source>地区未填到区县</source>
        <translation>Region not given down to county level</translation>
    </message>
    <message>
        <source>超额（不抵其他项）</source>
        <translation>Surplus (does not cover another item)</translation>
    </message>
    <message>
        <source>停办</source>
        <translation>Suspended</translation>
    </message>
</context>
<context>
    <name>ListCondition</name>
    <message>
        <source>包含</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>末四位是</source>
        <translation>ends with</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>lies in</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>不含</source>
        <translation>does not include</translation>
    </message>
    <message>
        <source>不是</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>不早于</source>
        <translation>is not before</translation>
    </message>
    <message>
        <source>不小于</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>不晚于</source>
        <translation>is not after</translation>
    </message>
    <message>
        <source>不大于</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>含有</source>
        <translation>includes</translation>
    </message>
    <message>
        <source>是</source>
        <translation>is</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>口径文件“%1”无法读出；请重新安装程序。</source>
        <translation>The file of counting rules “%1” cannot be read. Install the program again.</translation>
    </message>
    <message>
        <source>统计口径的“%1”有误：%2</source>
        <translation>“%1” of the counting rule is wrong: %2</translation>
    </message>
    <message>
        <source>应为不空的文字。</source>
        <translation>A text that is not empty is needed.</translation>
    </message>
    <message>
        <source>应列出至少一个值。</source>
        <translation>At least one value is needed.</translation>
    </message>
    <message>
        <source>这种条件不带值。</source>
        <translation>This condition takes no value.</translation>
    </message>
    <message>
        <source>没有“%1”这种条件。</source>
        <translation>There is no condition “%1”.</translation>
    </message>
    <message>
        <source>应写明按哪个日期统计。</source>
        <translation>The date to count by is needed.</translation>
    </message>
    <message>
        <source>统计口径引用了“%1”，但“%2”没有“%3”这个字段。</source>
        <translation>The counting rule refers to “%1”, but “%2” has no field “%3”.</translation>
    </message>
    <message>
        <source>统计口径引用了“%1”的“%2”，但没有这个字段。</source>
        <translation>The counting rule refers to “%2” of “%1”, but there is no such field.</translation>
    </message>
    <message>
        <source>统计口径引用了“%1”，但程序中没有这种记录。</source>
        <translation>The counting rule refers to “%1”, but the program has no such kind of record.</translation>
    </message>
    <message>
        <source>期内有%1（%2）</source>
        <translation>with %1 in the period (%2)</translation>
    </message>
    <message>
        <source>每条记录计一次</source>
        <translation>each record counted once</translation>
    </message>
    <message>
        <source>同一%1只计一次</source>
        <translation>the same %1 counted once only</translation>
    </message>
    <message>
        <source>不计%1</source>
        <translation>leaving out %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1为%2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1不为%2</source>
        <translation>%1 is not %2</translation>
    </message>
    <message>
        <source>%1含%2</source>
        <translation>%1 includes %2</translation>
    </message>
    <message>
        <source>已填%1</source>
        <translation>%1 is filled in</translation>
    </message>
    <message>
        <source>未填%1</source>
        <translation>%1 is empty</translation>
    </message>
    <message>
        <source>%1不小于%2</source>
        <translation>%1 is at least %2</translation>
    </message>
    <message>
        <source>%1不大于%2</source>
        <translation>%1 is at most %2</translation>
    </message>
    <message>
        <source>日期取%1</source>
        <translation>dated by %1</translation>
    </message>
    <message>
        <source>（空时取%1）</source>
        <translation> (if empty, by %1)</translation>
    </message>
    <message>
        <source>地区按%1</source>
        <translation>region by %1</translation>
    </message>
    <message>
        <source>合计按%1，乡镇按%2</source>
        <translation>total by %1, townships by %2</translation>
    </message>
    <message>
        <source>口径：%1。</source>
        <extracomment>A whole sentence about what is counted (%1).</extracomment>
        <translation>Counting rule: %1.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>A counting rule (%1) and the decision behind it (%2), both whole sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>只对去重计数有意义；请同时写明 distinct。</source>
        <translation>It only makes sense where something counts once. Give distinct too.</translation>
    </message>
    <message>
        <source>应写明取哪个数。</source>
        <translation>Say which number is taken.</translation>
    </message>
    <message>
        <source>“全部”须有分母；请同时写明 denominator。</source>
        <translation>&quot;All&quot; needs a denominator. Give denominator too.</translation>
    </message>
    <message>
        <source>没有名为“%1”的默认口径；请改用程序自带的名称。</source>
        <translation>There is no default counting rule named &quot;%1&quot;. Use a name that comes with the program.</translation>
    </message>
    <message>
        <source>口径文件不是 JSON 对象（第 %1 字节附近）；请检查文件。</source>
        <translation>The file of counting rules is no JSON object (near byte %1). Check the file.</translation>
    </message>
    <message>
        <source>口径文件中的“%1”不是该政策的指标；请核对指标编号。</source>
        <translation>&quot;%1&quot; in the file of counting rules is no goal of the policy. Check the goal id.</translation>
    </message>
    <message>
        <source>指标“%1”：%2</source>
        <translation>Goal &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>统计口径要求合计“%1”，但它不是数。</source>
        <translation>The counting rule adds up &quot;%1&quot;, which is no number.</translation>
    </message>
    <message>
        <source>统计口径按“%1”限定地区，但没有这种地区标记。</source>
        <translation>The counting rule limits regions by &quot;%1&quot;, but there is no such mark of regions.</translation>
    </message>
    <message>
        <source>%1的%2</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>有%1（%2）</source>
        <translation>there is %1 (%2)</translation>
    </message>
    <message>
        <source>须符合：%1</source>
        <translation>must hold: %1</translation>
    </message>
    <message>
        <source>同一%1以最近一次为准</source>
        <translation>of the same %1 the latest counts</translation>
    </message>
    <message>
        <source>统计截止日时有效（%1未过）</source>
        <translation>in force on the reading date (%1 not passed)</translation>
    </message>
    <message>
        <source>%1（空时取%2）</source>
        <translation>%1 (if empty, %2)</translation>
    </message>
    <message>
        <source>%1属于%2</source>
        <translation>%1 lies in %2</translation>
    </message>
    <message>
        <source>取本地区最近一期的%1，不由下级汇总</source>
        <translation>the latest %1 of the region itself, not added up from below</translation>
    </message>
    <message>
        <source>人</source>
        <translation>person</translation>
    </message>
    <message>
        <source>同一%1以历来首次为准，只计一次</source>
        <translation>the same %1 counts once, by the first of all times</translation>
    </message>
    <message>
        <source>%1至多计 %2</source>
        <translation>at most %2 of %1</translation>
    </message>
    <message>
        <source>%1相加</source>
        <translation>%1 added up</translation>
    </message>
    <message>
        <source>%1的减去</source>
        <translation>taken away where %1</translation>
    </message>
    <message>
        <source>分子为%1；分母为%2</source>
        <translation>numerator: %1; denominator: %2</translation>
    </message>
    <message>
        <source>；全部计入分子才算完成</source>
        <translation>; done only when all are in the numerator</translation>
    </message>
    <message>
        <source>；满 %1 项即为完成</source>
        <translation>; done with %1 items</translation>
    </message>
    <message>
        <source>台账中没有这个指标；请从目标列表中选择。</source>
        <translation>The ledger has no such goal. Select one from the list of goals.</translation>
    </message>
</context>
<context>
    <name>MeasureChoices</name>
    <message>
        <source>培训记录（参加的班）</source>
        <translation>Training records (classes attended)</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>学徒培养</source>
        <translation>Apprenticeships</translation>
    </message>
    <message>
        <source>人才培养</source>
        <translation>Talent cultivation</translation>
    </message>
    <message>
        <source>招生注册</source>
        <translation>Admissions</translation>
    </message>
    <message>
        <source>在册技能人才</source>
        <translation>Registered skilled talent</translation>
    </message>
    <message>
        <source>在用的平台载体</source>
        <translation>Platforms in use</translation>
    </message>
    <message>
        <source>期内认定的平台载体</source>
        <translation>Platforms approved in the period</translation>
    </message>
    <message>
        <source>院校（最近一次登记）</source>
        <translation>Schools (latest entry)</translation>
    </message>
    <message>
        <source>院校的专业</source>
        <translation>Majors of schools</translation>
    </message>
    <message>
        <source>院校报表的学生数</source>
        <translation>Pupils on school returns</translation>
    </message>
    <message>
        <source>培训评价机构（最近一次登记）</source>
        <translation>Training and assessment bodies (latest entry)</translation>
    </message>
    <message>
        <source>村（社区）评定</source>
        <translation>Village or community ratings</translation>
    </message>
    <message>
        <source>村（社区）名单</source>
        <translation>List of villages and communities</translation>
    </message>
    <message>
        <source>企业（最近一次登记）</source>
        <translation>Enterprises (latest entry)</translation>
    </message>
    <message>
        <source>家庭</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>评价项目</source>
        <translation>Assessment projects</translation>
    </message>
    <message>
        <source>荣誉表彰</source>
        <translation>Honours</translation>
    </message>
    <message>
        <source>办成的事项</source>
        <translation>Finished activities</translation>
    </message>
    <message>
        <source>资金</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>检查过的活动</source>
        <translation>Inspected activities</translation>
    </message>
    <message>
        <source>开展的评价活动</source>
        <translation>Assessment activities carried out</translation>
    </message>
    <message>
        <source>薪酬调查</source>
        <translation>Wage surveys</translation>
    </message>
    <message>
        <source>外部统计数</source>
        <translation>Outside statistics</translation>
    </message>
    <message>
        <source>有培训意愿的人员</source>
        <translation>Persons willing to train</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>为</source>
        <translation>is</translation>
    </message>
    <message>
        <source>不为</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>含</source>
        <translation>includes</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>is filled in</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>不小于</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>不大于</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>属于</source>
        <translation>lies in</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>金额未填；请填数字，如 1200.00。</source>
        <translation>The amount is empty. Enter a number such as 1200.00.</translation>
    </message>
    <message>
        <source>金额“%1”超出两位小数；请四舍五入到分。</source>
        <translation>The amount “%1” has more than two decimal places. Round it to the fen.</translation>
    </message>
    <message>
        <source>金额“%1”太大；请核对单位是元还是万元。</source>
        <translation>The amount “%1” is too large. Check whether the unit is yuan or ten thousand yuan.</translation>
    </message>
    <message>
        <source>“%1”不是金额；请只填数字，如 1200.00。</source>
        <translation>“%1” is not an amount. Enter only a number, such as 1200.00.</translation>
    </message>
</context>
<context>
    <name>MonthTrend</name>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Cumulative actual</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>差距</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Forecast</translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>“%1”不是号码；没有号码请留空。</source>
        <translation>“%1” is not a number. Leave the field empty if there is none.</translation>
    </message>
    <message>
        <source>“%1”是表格的科学计数，原号无法还原；请把该列设为文本后重新填写原号。</source>
        <translation>“%1” is the scientific notation of a spreadsheet, from which the original number cannot be restored. Set the column to text and enter the original number again.</translation>
    </message>
    <message>
        <source>号码已脱敏，不能比对；请填写完整号码。</source>
        <translation>The number is masked and cannot be compared. Enter the whole number.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>进度看板</source>
        <translation>Progress board</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Target tasks</translation>
    </message>
    <message>
        <source>培训班</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>培训记录</source>
        <translation>Training records</translation>
    </message>
    <message>
        <source>学员档案</source>
        <translation>Trainee files</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>全部资料</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>我的工作</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>演示数据</source>
        <translation>Demonstration data</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>未计入原因</source>
        <translation>Reason left out</translation>
    </message>
    <message>
        <source>计入日期</source>
        <translation>Date counted</translation>
    </message>
    <message>
        <source>%1（待改归属）</source>
        <translation>%1 (to be reassigned)</translation>
    </message>
    <message>
        <source>期初数 %1（%2）</source>
        <translation>Opening balance %1 (%2)</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>改归建议</source>
        <translation>Suggested region</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>%1 号段未见放号；请与本人核对，无误可保留。</source>
        <translation>No numbers beginning with %1 are known to be in use. Check it with the person; keep it if it is right.</translation>
    </message>
    <message>
        <source>这是固定电话；有手机的请填 11 位手机号。</source>
        <translation>This is a landline number. Enter the mobile number of 11 digits if the person has one.</translation>
    </message>
    <message>
        <source>13 位号码是物联网卡号，联系不到本人；请填 11 位手机号。</source>
        <translation>A number of 13 digits belongs to a machine card and does not reach the person. Enter the mobile number of 11 digits.</translation>
    </message>
    <message>
        <source>“%1”是服务热线或短号；请填 11 位手机号。</source>
        <translation>“%1” is a hotline or a short number. Enter the mobile number of 11 digits.</translation>
    </message>
    <message>
        <source>像是缺区号的固定电话；请补区号，如 0875-1234567，或填手机号。</source>
        <translation>This looks like a landline number without its area code. Add the area code, such as 0875-1234567, or enter a mobile number.</translation>
    </message>
    <message>
        <source>手机号应为 11 位，现有 %1 位；请与本人核对。</source>
        <translation>A mobile number has 11 digits, but this one has %1. Check it with the person.</translation>
    </message>
    <message>
        <source>“%1”开头的不是手机号；请与本人核对。</source>
        <translation>A number beginning with “%1” is not a mobile number. Check it with the person.</translation>
    </message>
    <message>
        <source>“%1”不是电话号码里的字符；请只填数字，如 13800138000。</source>
        <translation>“%1” does not belong in a telephone number. Enter digits only, such as 13800138000.</translation>
    </message>
    <message>
        <source>一格里有 %1 个号码；请留常用的一个，其余写入备注。</source>
        <translation>There are %1 numbers in one field. Keep the usual one and put the others into the remark.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>建立行政区划</source>
        <translation>Set up administrative divisions</translation>
    </message>
    <message>
        <source>找不到政策文件“%1”；请检查路径。</source>
        <translation>The policy file “%1” was not found. Check the path.</translation>
    </message>
    <message>
        <source>无法读取政策文件“%1”；请检查权限。</source>
        <translation>The policy file “%1” cannot be read. Check its permissions.</translation>
    </message>
    <message>
        <source>“%1”过大，不是政策模板；请选择模板文件。</source>
        <translation>“%1” is too large to be a policy template. Select a template file.</translation>
    </message>
    <message>
        <source>政策文件“%1”有误：%2</source>
        <translation>The policy file “%1” is faulty: %2</translation>
    </message>
    <message>
        <source>载入政策 %1</source>
        <translation>Load policy %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>规划期</source>
        <translation>Plan period</translation>
    </message>
    <message>
        <source>台账中没有这份政策；请从政策列表中选择。</source>
        <translation>The ledger does not hold this policy. Select one from the list of policies.</translation>
    </message>
</context>
<context>
    <name>PolicyTemplate</name>
    <message>
        <source>这个文件不是政策模板；请选择政策模板文件。</source>
        <translation>This file is not a policy template. Select a policy template file.</translation>
    </message>
    <message>
        <source>schema_version：模板的格式版本是 %1，本程序只认 %2；请更新程序后再载入。</source>
        <translation>schema_version: the template has format version %1, but this program knows only %2. Update the program and load the template again.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1。另有 %2 处问题。</source>
        <translation>%1. Further problems: %2.</translation>
    </message>
    <message>
        <source>没有名为“%1”的自带政策；请从列表中选择。</source>
        <translation>There is no bundled policy named “%1”. Select one from the list.</translation>
    </message>
    <message>
        <source>%1 中没有标识为“%2”的一项</source>
        <translation>%1 has no entry with the id “%2”</translation>
    </message>
    <message>
        <source>这一项的位置不对，33 个顶层键须按规定的先后排列</source>
        <translation>this entry is out of place: the 33 top-level keys must stand in their fixed order</translation>
    </message>
    <message>
        <source>缺少这一项；没有内容时请写 null 或空列表</source>
        <translation>this entry is missing; write null or an empty list where there is nothing to say</translation>
    </message>
    <message>
        <source>模板中没有这一项；请核对键名</source>
        <translation>templates have no such entry; check the key</translation>
    </message>
    <message>
        <source>应为对象（花括号）</source>
        <translation>an object (braces) is needed</translation>
    </message>
    <message>
        <source>应为列表（方括号）；没有内容时请写 []</source>
        <translation>a list (square brackets) is needed; write [] where there is nothing to say</translation>
    </message>
    <message>
        <source>应为 true 或 false</source>
        <translation>true or false is needed</translation>
    </message>
    <message>
        <source>应为不小于 0 的整数</source>
        <translation>a whole number not below 0 is needed</translation>
    </message>
    <message>
        <source>应为数字，至多六位小数</source>
        <translation>a number with at most six decimal places is needed</translation>
    </message>
    <message>
        <source>应为数字（至多六位小数）、true 或 null</source>
        <translation>a number (at most six decimal places), true or null is needed</translation>
    </message>
    <message>
        <source>应为日期，写成 2025-12-31 的样子</source>
        <translation>a date written like 2025-12-31 is needed</translation>
    </message>
    <message>
        <source>应为六位区划代码</source>
        <translation>a division code of six digits is needed</translation>
    </message>
    <message>
        <source>“%1”不在可选的词中：%2</source>
        <translation>“%1” is not one of the possible words: %2</translation>
    </message>
    <message>
        <source>应为文字，不能为空</source>
        <translation>a text that is not empty is needed</translation>
    </message>
    <message>
        <source>标识“%1”应为小写英文字母、数字和连字符，如 %2</source>
        <translation>the id “%1” may have only small Latin letters, digits and hyphens, such as %2</translation>
    </message>
    <message>
        <source>标识“%1”已在 %2 用过，每个标识只能用一次</source>
        <translation>the id “%1” is already used at %2; each id can be used only once</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列附近：%3；请在该处改正后重新载入。</source>
        <translation>Near line %1, column %2: %3. Correct it there and load the template again.</translation>
    </message>
    <message>
        <source>文件超过 16 MB，不是政策模板；请选择政策模板文件。</source>
        <translation>The file is larger than 16 MB and is not a policy template. Select a policy template file.</translation>
    </message>
    <message>
        <source>键“%1”在同一处写了两次</source>
        <translation>the key “%1” stands twice in the same place</translation>
    </message>
    <message>
        <source>出现次数应不小于 1</source>
        <translation>the number of occurrences must be at least 1</translation>
    </message>
    <message>
        <source>日期 %1 早于 %2 的 %3</source>
        <translation>the date %1 is earlier than %3 of %2</translation>
    </message>
    <message>
        <source>不能为负数</source>
        <translation>a negative number is not possible</translation>
    </message>
    <message>
        <source>有印发日期时应为 stated，没有时应为 none</source>
        <translation>stated is needed with a date of issue, none without one</translation>
    </message>
    <message>
        <source>年份应在 1949 至 2100 之间</source>
        <translation>the year must be from 1949 to 2100</translation>
    </message>
    <message>
        <source>与印发日期的年份不同</source>
        <translation>it differs from the year of the date of issue</translation>
    </message>
    <message>
        <source>比率目标须写明分子和分母</source>
        <translation>a ratio target needs its numerator and denominator</translation>
    </message>
    <message>
        <source>有上级目标时须写明关系，没有时应为 null</source>
        <translation>the relation is needed with a parent goal, and must be null without one</translation>
    </message>
    <message>
        <source>单位“%1”不能用于 kind 为 %2 的目标</source>
        <translation>the unit “%1” cannot be used for a goal of kind %2</translation>
    </message>
    <message>
        <source>只有数量目标有计数规则，其他目标应为 null</source>
        <translation>only count goals have a count rule; it must be null for others</translation>
    </message>
    <message>
        <source>单位为“%1”时应为 %2</source>
        <translation>with the unit “%1” it must be %2</translation>
    </message>
    <message>
        <source>只作监测的目标没有目标值，应为 null</source>
        <translation>a goal that is only monitored has no target value; it must be null</translation>
    </message>
    <message>
        <source>只作监测的目标不作比较，应为 null</source>
        <translation>a goal that is only monitored is not compared; it must be null</translation>
    </message>
    <message>
        <source>有目标值时须写明怎样比较（&gt;=、&lt;= 或 =）</source>
        <translation>with a target value the comparison is needed (&gt;=, &lt;= or =)</translation>
    </message>
    <message>
        <source>缺少目标值；只作监测时 basis 应为 monitor</source>
        <translation>the target value is missing; basis must be monitor where the goal is only monitored</translation>
    </message>
    <message>
        <source>是否完成的目标，目标值应为 true</source>
        <translation>the target value of a yes or no goal must be true</translation>
    </message>
    <message>
        <source>只有是否完成的目标才用 true，这里应为数字</source>
        <translation>only yes or no goals use true; a number is needed here</translation>
    </message>
    <message>
        <source>比率写百分号前的数，不能超过 1000</source>
        <translation>a ratio is the number before the per cent sign and cannot be above 1000</translation>
    </message>
    <message>
        <source>数量目标应为整数</source>
        <translation>a count target must be a whole number</translation>
    </message>
    <message>
        <source>至少写一种活动，第一种为主要的一种</source>
        <translation>at least one activity is needed, the main one first</translation>
    </message>
    <message>
        <source>措施的标识应为任务标识加 -m 和序号，如 %1</source>
        <translation>the id of a measure must be the id of its task with -m and a number, such as %1</translation>
    </message>
    <message>
        <source>上级绕回了自身</source>
        <translation>the parents lead back to the entry itself</translation>
    </message>
    <message>
        <source>最低与最高金额须同时写或同时为 null</source>
        <translation>lowest and highest amount must both be given or both be null</translation>
    </message>
    <message>
        <source>最高金额小于最低金额</source>
        <translation>the highest amount is below the lowest</translation>
    </message>
    <message>
        <source>value 与 value_ref 须写且只写一个</source>
        <translation>exactly one of value and value_ref must be given</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>本机没有%1，也没有可代替的中文字体。</source>
        <translation>This computer has no %1 and no Chinese font to stand in for it.</translation>
    </message>
    <message>
        <source>本机没有%1，用 %2 代替。</source>
        <translation>This computer has no %1; %2 stands in for it.</translation>
    </message>
    <message>
        <source>续表：%1</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>打印没有开始；请检查打印机是否已连接、可用，再打印一次。</source>
        <translation>Printing did not start. Check that the printer is connected and ready, and print again.</translation>
    </message>
    <message>
        <source>已停止；后面的页没有输出。</source>
        <translation>Stopped. The pages after this were not printed.</translation>
    </message>
    <message>
        <source>打印没有完成；请检查打印机，再打印一次。</source>
        <translation>Printing did not finish. Check the printer and print again.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1（至%2）</source>
        <translation>%1 (until %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number that stands beside a figure: its name (%1) and the number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>滞后在前</source>
        <translation>Lagging first</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>所在文件夹不在：可能是移动盘没有插上，或文件夹已改名。</source>
        <translation>The folder is not there: a removable disk may not be plugged in, or the folder was renamed.</translation>
    </message>
    <message>
        <source>文件不在：可能已移动、改名或删除。</source>
        <translation>The file is not there: it may have been moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>没有读这个文件的权限。</source>
        <translation>There is no permission to read this file.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demonstration data</translation>
    </message>
    <message>
        <source>筛选条件</source>
        <translation>Filter condition</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>台账中“%1”已用此号码；请核对是否同一人。</source>
        <translation>In the ledger “%1” already has this number. Check whether it is the same person.</translation>
    </message>
    <message>
        <source>台账中没有这条%1；请从列表中重新打开。</source>
        <translation>The ledger does not have this record of “%1”. Open it from the list again.</translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation>Erased by law</translation>
    </message>
</context>
<context>
    <name>RecordId</name>
    <message>
        <source>记录编号应为 16 个字节。</source>
        <translation>A record id has 16 bytes.</translation>
    </message>
    <message>
        <source>“%1”不是记录编号；请从列表中复制完整的编号。</source>
        <translation>“%1” is not a record id. Copy the whole id from the list.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>相关记录</source>
        <translation>Related records</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>新增%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>变更记录</source>
        <translation>Change record</translation>
    </message>
    <message>
        <source>%1（已依法删除）</source>
        <translation>%1 (erased by law)</translation>
    </message>
    <message>
        <source>没有待核对的记录了。</source>
        <translation>There are no more records to review.</translation>
    </message>
    <message>
        <source>没有别的待核对记录。</source>
        <translation>There is no other record to review.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“%1”（%2）的值有误：%3</source>
        <translation>The value of “%1” (%2) is wrong: %3</translation>
    </message>
    <message>
        <source>“%1”中没有“%2”；请填写编号，或先建立该%1。</source>
        <translation>“%1” has no “%2”. Enter an id, or create the record in “%1” first.</translation>
    </message>
    <message>
        <source>有多个%1名为“%2”，请改填编号。</source>
        <translation>Several records of “%1” are named “%2”. Enter the id instead.</translation>
    </message>
    <message>
        <source>应为记录编号。</source>
        <translation>A record id is needed.</translation>
    </message>
    <message>
        <source>只能有一个值。</source>
        <translation>Only one value is possible.</translation>
    </message>
    <message>
        <source>各项应为文字。</source>
        <translation>Every entry must be a text.</translation>
    </message>
    <message>
        <source>不是是否项。</source>
        <translation>The field does not take yes or no.</translation>
    </message>
    <message>
        <source>不是数字项或不是整数。</source>
        <translation>The field does not take a number, or the number is not whole.</translation>
    </message>
    <message>
        <source>不能是一组键值。</source>
        <translation>An object is not possible here.</translation>
    </message>
    <message>
        <source>请填“是”或“否”。</source>
        <translation>Enter 1 for yes or 0 for no.</translation>
    </message>
    <message>
        <source>应为整数。</source>
        <translation>A whole number is needed.</translation>
    </message>
    <message>
        <source>“%1”没有名为“%2”的字段；请检查拼写。</source>
        <translation>“%1” has no field named “%2”. Check the spelling.</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>记录列表</source>
        <translation>List of records</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>%1列表</source>
        <translation>List of records: %1</translation>
    </message>
    <message>
        <source>新增%1 Ctrl+N</source>
        <translation>New: %1 Ctrl+N</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 条，草稿 %3 条</source>
        <translation>%1: %2, drafts: %3</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>搜索“%1”</source>
        <translation>search “%1”</translation>
    </message>
    <message>
        <source>只看草稿</source>
        <translation>drafts only</translation>
    </message>
    <message>
        <source>没有符合条件的%1，已筛：%2。</source>
        <translation>No record of “%1” fits the filter: %2.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>台账里还没有%1。</source>
        <translation>The ledger has no record of “%1” yet.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>待核对 %1(&amp;V)</source>
        <translation>To re&amp;view %1</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>回收站里没有%1。</source>
        <translation>The recycle bin has no record of “%1”.</translation>
    </message>
    <message>
        <source>返回列表</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>列(&amp;C)…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>排序(&amp;S)</source>
        <translation>&amp;Sort</translation>
    </message>
    <message>
        <source>回收站(&amp;B)</source>
        <translation>Recycle &amp;bin</translation>
    </message>
    <message>
        <source>恢复%1 %2 条</source>
        <translation>Restore %2 of %1</translation>
    </message>
    <message>
        <source>已恢复 %1 条%2</source>
        <translation>Records of “%2” restored: %1</translation>
    </message>
    <message>
        <source>按%1，从大到小</source>
        <translation>By %1, descending</translation>
    </message>
    <message>
        <source>按%1，从小到大</source>
        <translation>By %1, ascending</translation>
    </message>
    <message>
        <source>导出列表</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>电子表格 (*.xlsx);;逗号分隔的文本 (*.csv)</source>
        <translation>Spreadsheet (*.xlsx);;Comma-separated text (*.csv)</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2。</source>
        <translation>Rows exported to %2: %1.</translation>
    </message>
    <message>
        <source>列表没有读出来：%1</source>
        <translation>The list could not be read: %1</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>RegionCatalogue</name>
    <message>
        <source>没有代码为 %1 的地区；请核对六位或九位区划代码。</source>
        <translation>There is no region with the code %1. Check the division code of six or nine digits.</translation>
    </message>
    <message>
        <source>程序自带的区划目录不完整；请重新安装本程序。</source>
        <translation>The bundled list of administrative divisions is incomplete. Install the program again.</translation>
    </message>
</context>
<context>
    <name>RegionPending</name>
    <message>
        <source>“%1”（%2）</source>
        <translation>&quot;%1&quot; (%2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”自 %2 起才有，按 %3 计算时还没有它，也没有写明它由哪里设立；请把记录的地区改为那一天实际的一个，或核对记录的日期。</source>
        <translation>&quot;%1&quot; exists since %2 and not yet on %3, and nothing says what it was founded from. Change the region of the record to the one of that day, or check its date.</translation>
    </message>
    <message>
        <source>“%1”自 %2 起才有，按 %3 计算时可能是%4；请把记录的地区改为其中实际的一个，或核对记录的日期。</source>
        <translation>&quot;%1&quot; exists since %2; on %3 it may have been %4. Change the region of the record to the right one of these, or check its date.</translation>
    </message>
    <message>
        <source>“%1”到 %2 停用，没有写明由哪里承接；请把记录的地区改为现在实际的一个。</source>
        <translation>&quot;%1&quot; ended on %2, and nothing says what took it over. Change the region of the record to the present one.</translation>
    </message>
    <message>
        <source>“%1”到 %2 停用，现在可能是%3；请把记录的地区改为其中实际的一个。</source>
        <translation>&quot;%1&quot; ended on %2 and may now be %3. Change the region of the record to the right one of these.</translation>
    </message>
</context>
<context>
    <name>RegionReform</name>
    <message>
        <source>给“%1”写了新代码 %2，但它不是“%3”现有的下级；请核对。</source>
        <translation>A new code %2 is given for &quot;%1&quot;, which is no present part of &quot;%3&quot;. Compare them.</translation>
    </message>
    <message>
        <source>“%1”不能并入它自己；请另选承接的地区。</source>
        <translation>&quot;%1&quot; cannot be merged into itself. Choose another successor.</translation>
    </message>
    <message>
        <source>“%1”与“%2”层级不同，不能承接；请选同一层级的地区。</source>
        <translation>&quot;%1&quot; is of another level than &quot;%2&quot; and cannot succeed it. Choose a region of the same level.</translation>
    </message>
    <message>
        <source>承接的“%1”在 %2 及以后并非一直有效；请另选承接的地区或日期。</source>
        <translation>The successor &quot;%1&quot; is not valid throughout from %2 on. Choose another successor or date.</translation>
    </message>
    <message>
        <source>没有生效日期；请写明调整从哪一天起生效。</source>
        <translation>There is no effective date. Say from which day on the reform takes effect.</translation>
    </message>
    <message>
        <source>行政区划调整：自 %1 起设立“%2”</source>
        <translation>Reform of regions: &quot;%2&quot; founded from %1</translation>
    </message>
    <message>
        <source>“%1”的名称和代码都没有变；请写明新的名称或代码。</source>
        <translation>Neither name nor code of &quot;%1&quot; changes. Give a new name or code.</translation>
    </message>
    <message>
        <source>行政区划调整：“%1”（%2）自 %3 起改为“%4”（%5）</source>
        <translation>Reform of regions: &quot;%1&quot; (%2) becomes &quot;%4&quot; (%5) from %3</translation>
    </message>
    <message>
        <source>行政区划调整：自 %1 起撤销“%2”，并入“%3”</source>
        <translation>Reform of regions: &quot;%2&quot; closed from %1 and merged into &quot;%3&quot;</translation>
    </message>
    <message>
        <source>“%1”就是“%2”或在它之下，不能作它的上级；请另选上级。</source>
        <translation>&quot;%1&quot; is &quot;%2&quot; or lies under it and cannot be its parent. Choose another parent.</translation>
    </message>
    <message>
        <source>“%1”已经隶属“%2”；请另选上级。</source>
        <translation>&quot;%1&quot; belongs to &quot;%2&quot; already. Choose another parent.</translation>
    </message>
    <message>
        <source>行政区划调整：自 %1 起“%2”改隶“%3”</source>
        <translation>Reform of regions: &quot;%2&quot; moved under &quot;%3&quot; from %1</translation>
    </message>
    <message>
        <source>拆分后的“%1”没有名称，台账中也没有这个代码；请写成“代码=名称”。</source>
        <translation>The part &quot;%1&quot; has no name and the ledger has no such code. Write it as CODE=NAME.</translation>
    </message>
    <message>
        <source>区划代码“%1”在这次调整中用了两次；请改其中一个。</source>
        <translation>The division code &quot;%1&quot; is used twice in this reform. Change one of them.</translation>
    </message>
    <message>
        <source>“%1”拆分后至少应有两个地区；只有一个时请用合并或改名。</source>
        <translation>A split of &quot;%1&quot; needs two regions at least. For one, merge or rename.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”的 %2 个下级还没有写明归属：%3；请逐个写明划归哪里。</source>
        <translation>%2 parts of &quot;%1&quot; are not assigned yet: %3. Say for each where it goes.</translation>
    </message>
    <message>
        <source>“%1”不是“%2”现有的下级；请核对。</source>
        <translation>&quot;%1&quot; is no present part of &quot;%2&quot;. Compare them.</translation>
    </message>
    <message>
        <source>“%1”划归的“%2”不是拆分后的地区；请写拆分后地区的代码。</source>
        <translation>&quot;%1&quot; is assigned to &quot;%2&quot;, which is none of the regions after the split. Give the code of one of them.</translation>
    </message>
    <message>
        <source>行政区划调整：自 %1 起“%2”拆分为%3</source>
        <translation>Reform of regions: &quot;%2&quot; split into %3 from %1</translation>
    </message>
    <message>
        <source>行政区划调整：自 %1 起撤销“%2”</source>
        <translation>Reform of regions: &quot;%2&quot; closed from %1</translation>
    </message>
    <message>
        <source>台账中没有这个地区；请重新选择。</source>
        <translation>The ledger has no such region. Choose again.</translation>
    </message>
    <message>
        <source>“%1”（%2）已于 %3 停用，不能再调整；请选现有的地区。</source>
        <translation>&quot;%1&quot; (%2) was closed on %3 and cannot be reformed again. Choose a present region.</translation>
    </message>
    <message>
        <source>“%1”（%2）自 %3 起启用，调整的生效日期须在这一天以后；写的是 %4。</source>
        <translation>&quot;%1&quot; (%2) exists from %3; the reform must take effect after that day. Given: %4.</translation>
    </message>
    <message>
        <source>“%1”（%2）的名称或代码自 %3 起变更，调整的生效日期须在这一天以后；写的是 %4。</source>
        <translation>The name or code of &quot;%1&quot; (%2) changed from %3; the reform must take effect after that day. Given: %4.</translation>
    </message>
    <message>
        <source>本台账是“%1”的台账，“%2”不能在其中撤销、合并、拆分或改隶；改名、改代码可以办理，其余请为新的地区另建台账。</source>
        <translation>This is the ledger of &quot;%1&quot;, in which &quot;%2&quot; cannot be closed, merged, split or moved. It can be renamed; for the rest make a new ledger for the new region.</translation>
    </message>
    <message>
        <source>“%1”的层级不高于“%2”，不能作它的上级；请另选上级。</source>
        <translation>&quot;%1&quot; is of no higher level than &quot;%2&quot; and cannot be its parent. Choose another parent.</translation>
    </message>
    <message>
        <source>上级“%1”在 %2 及以后并非一直有效；请另选上级或日期。</source>
        <translation>The parent &quot;%1&quot; is not valid throughout from %2 on. Choose another parent or date.</translation>
    </message>
    <message>
        <source>区划代码“%1”有误：县级及以上为 6 位数字，乡镇（街道）9 位，村（社区）12 位；请改正。</source>
        <translation>The division code &quot;%1&quot; is malformed: 6 digits down to county level, 9 for a township or subdistrict, 12 for a village or community. Correct it.</translation>
    </message>
    <message>
        <source>代码为“%1”的地区没有名称；请补填。</source>
        <translation>The region with the code &quot;%1&quot; has no name. Fill it in.</translation>
    </message>
    <message>
        <source>区划代码“%1”在 %2 仍由“%3”使用；请换一个代码，或先调整该地区。</source>
        <translation>The division code &quot;%1&quot; is still used by &quot;%3&quot; on %2. Choose another code, or reform that region first.</translation>
    </message>
    <message>
        <source>“%1”自 %2 起承接了“%3”，调整的生效日期不能早于这一天；写的是 %4。日期无误的，请先撤销那次调整，再按先后录入。</source>
        <translation>&quot;%1&quot; took over &quot;%3&quot; on %2, and a reform cannot take effect before that day; the date given is %4. If the date is right, undo that reform first and enter both in order.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>无法建立文件夹“%1”。</source>
        <translation>The folder “%1” cannot be created.</translation>
    </message>
    <message>
        <source>页面没有在两分钟内显示完整。</source>
        <translation>The page was not shown completely within two minutes.</translation>
    </message>
    <message>
        <source>无法写入图片“%1”。</source>
        <translation>The picture “%1” cannot be written.</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>台账里还没有目标任务，这张表没有可填的行；请先载入政策文件。</source>
        <translation>The ledger has no goals yet, so this table has no rows; load a policy document first.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>不分等级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>获证情况</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>本、人</source>
        <translation>Certificates, persons</translation>
    </message>
    <message>
        <source>证书类型、技能等级、职业（工种）</source>
        <translation>Kind of certificate, skill level, occupation</translation>
    </message>
    <message>
        <source>证书数（本）</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>获证人数（人）</source>
        <translation>Persons certified</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>按证书类型和技能等级分</source>
        <translation>By kind of certificate and skill level</translation>
    </message>
    <message>
        <source>按职业（工种）分</source>
        <translation>By occupation</translation>
    </message>
    <message>
        <source>未填职业（工种）</source>
        <translation>Occupation missing</translation>
    </message>
    <message>
        <source>同一人在同一行只计一人；一人可有几本证书，各行人数不相加。</source>
        <translation>In one row a person counts once; a person may hold several certificates, so persons of the rows are not added up.</translation>
    </message>
    <message>
        <source>无任务</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”没有下级地区，不能排名；请选上一级地区。</source>
        <translation>&quot;%1&quot; has no regions under it to rank. Select a region above.</translation>
    </message>
    <message>
        <source>分乡镇排名</source>
        <translation>Ranking by township</translation>
    </message>
    <message>
        <source>见各指标</source>
        <translation>See each goal</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township or subdistrict</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>目标任务数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>较序时（百分点）</source>
        <translation>Against schedule (points)</translation>
    </message>
    <message>
        <source>按完成率从高到低排列，完成率相同的名次并列；没有下达任务的列为无任务，不排名；没有记录的不排名。各指标分别排名，不设综合得分。各指标的口径见“说明”表。</source>
        <translation>Ranked by completion rate, equal rates share a rank. Those without a target stand as no target and those without records are not ranked. Each goal is ranked by itself, with no overall score. The counting rules stand on the sheet &quot;Notes&quot;.</translation>
    </message>
    <message>
        <source>未分解到下级地区、不排名的指标：%1。</source>
        <translation>Goals not broken down to the regions below, and so not ranked: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>目标任务完成情况表</source>
        <translation>Progress against targets</translation>
    </message>
    <message>
        <source>目标任务完成情况表（按单位）</source>
        <translation>Progress against targets (by unit)</translation>
    </message>
    <message>
        <source>职业技能培训情况统计表</source>
        <translation>Vocational skills training</translation>
    </message>
    <message>
        <source>技能人才结构</source>
        <translation>Structure of skilled talent</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>Up to %1</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>“%1”的统计口径未设，不能按它出报表。</source>
        <translation>&quot;%1&quot; has no counting rule, and no report can follow it.</translation>
    </message>
    <message>
        <source>“%1”不是由%2计数的指标，这张报表不能按它的口径出；请换一项指标。</source>
        <translation>&quot;%1&quot; is not counted from %2, and this report cannot follow its rule. Choose another goal.</translation>
    </message>
    <message>
        <source>县外人员</source>
        <translation>From other counties</translation>
    </message>
    <message>
        <source>未落实地区</source>
        <translation>Region missing</translation>
    </message>
    <message>
        <source>待改归属</source>
        <translation>Region to be settled</translation>
    </message>
    <message>
        <source>“%1”的完成数另含期初数 %2，期初数没有名单，不在本表内。</source>
        <translation>The actual of &quot;%1&quot; also holds the opening balance %2, which has no names and is not in this table.</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>技能人才</source>
        <translation>Skilled talent</translation>
    </message>
    <message>
        <source>按最高技能等级分</source>
        <translation>By highest skill level</translation>
    </message>
    <message>
        <source>高技能人才</source>
        <translation>High-skilled talent</translation>
    </message>
    <message>
        <source>高技能人才占比</source>
        <translation>Share of high-skilled</translation>
    </message>
    <message>
        <source>人</source>
        <translation>person</translation>
    </message>
    <message>
        <source>每人只计一次，按统计截止日有效的最高等级；高技能人才为高级工及以上。</source>
        <translation>Each person counts once, at the highest level in force on the reading date; high-skilled is senior worker and above.</translation>
    </message>
    <message>
        <source>另有只持专项能力等证书的持证人员 %1 人，不计入技能人才。</source>
        <translation>A further %1 persons hold only special-ability and like certificates and are not skilled talent.</translation>
    </message>
    <message>
        <source>期、人次、万元</source>
        <translation>Classes, person-times, 10,000 yuan</translation>
    </message>
    <message>
        <source>%1；累计%2</source>
        <translation>%1; to date %2</translation>
    </message>
    <message>
        <source>按培训类型分</source>
        <translation>By kind of training</translation>
    </message>
    <message>
        <source>未填培训类型</source>
        <translation>Kind of training missing</translation>
    </message>
    <message>
        <source>按人员类别分（其中项有交叉，不相加）</source>
        <translation>By personnel category (rows overlap and are not added up)</translation>
    </message>
    <message>
        <source>未填人员类别</source>
        <translation>Category missing</translation>
    </message>
    <message>
        <source>另：以工代训（不在合计内）</source>
        <translation>Apart: training through work (not in the total)</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>期数</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>参训</source>
        <translation>Trained</translation>
    </message>
    <message>
        <source>结业</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>合格</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>取证</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>培训后就业</source>
        <translation>Employed after training</translation>
    </message>
    <message>
        <source>资金支出</source>
        <translation>Expenditure</translation>
    </message>
    <message>
        <source>结业%1</source>
        <translation>completed %1</translation>
    </message>
    <message>
        <source>参训按开班日期（空时取结业日期），计已开班的人次，不含退学、核减、作废；期数为有参训人员的班次。合格、取证为结业的其中项，取证指取得本班证书。</source>
        <translation>Trained counts person-times by the first day of the class (if empty, by completion) without dropped out, struck off and void; classes are those with trainees. Qualified and certified are parts of completed; certified means by a certificate of this class.</translation>
    </message>
    <message>
        <source>按人员类别分的各行有交叉，不相加。没有记录的培训类型、人员类别不列。</source>
        <translation>Rows by personnel category overlap and are not added up. Kinds and categories without records are not listed.</translation>
    </message>
    <message>
        <source>台账没有登记培训后就业，资金支出也未登记到培训类型和人员类别，两栏不填，不是零。</source>
        <translation>The ledger holds no employment after training, and no expenditure by kind of training or category. Both columns stay empty, which is not zero.</translation>
    </message>
    <message>
        <source>累计结业中有 %1 人次未填考核结果，不在合格数内。</source>
        <translation>Of those completed to date, %1 have no result of assessment and are not in qualified.</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>主办</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>未落实单位</source>
        <translation>Unit missing</translation>
    </message>
    <message>
        <source>见各行</source>
        <translation>See each row</translation>
    </message>
    <message>
        <source>指标名称、单位</source>
        <translation>Goal, unit</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>占本指标完成数</source>
        <translation>Share of the goal&apos;s actual</translation>
    </message>
    <message>
        <source>各指标的完成数按口径中的主办单位分列，各单位相加等于该指标完成数；各指标的口径见“说明”表。</source>
        <translation>The actual of each goal stands by the organiser of its counting rule, and the units add up to it. The counting rules stand on the sheet &quot;Notes&quot;.</translation>
    </message>
    <message>
        <source>牵头、责任单位没有主办记录的，完成数不填，不是零；比率和是否类指标不按单位分列。</source>
        <translation>Lead and responsible units without records of their own have an empty actual, which is not zero. Ratios and yes-no goals do not stand by unit.</translation>
    </message>
    <message>
        <source>每项目标的完成率和序时差距，附分地区表；开调度会、写周报用。</source>
        <translation>Rate of each goal and its gap to schedule, with tables by region; for progress meetings and weekly reports.</translation>
    </message>
    <message>
        <source>台账里还没有可计入目标的记录；录入培训记录、证书等以后，完成数会自动出来。</source>
        <translation>The ledger holds no records that count for a goal yet; enter training records, certificates and so on, and the figures appear by themselves.</translation>
    </message>
    <message>
        <source>每项目标由哪些单位承办、各完成多少；与各部门对账用。</source>
        <translation>Which organisations carry each goal and what each achieved; to settle figures with the departments.</translation>
    </message>
    <message>
        <source>台账里还没有可计入目标的记录；录入培训记录、证书等以后，各单位的完成数会自动出来。</source>
        <translation>The ledger holds no records that count for a goal yet; enter training records, certificates and so on, and the figures by organisation appear by themselves.</translation>
    </message>
    <message>
        <source>下级各地区按完成率排名，一项目标一段；督办通报用。</source>
        <translation>The regions below ranked by rate, one section a goal; for notices to those behind.</translation>
    </message>
    <message>
        <source>各地区还没有下达任务或计入记录，排不出名次；请先给各地区设目标数或录入记录。</source>
        <translation>The regions have neither targets nor counted records, so there is no ranking; set their targets or enter records first.</translation>
    </message>
    <message>
        <source>按培训类型和人员类别统计期数、结业、取证；报月报用。</source>
        <translation>Classes, completions and certificates by type of training and category of person; for the monthly report.</translation>
    </message>
    <message>
        <source>所选地区和日期内没有培训记录；请录入培训班和花名册，或换起始日期、统计截止日。</source>
        <translation>There are no training records for this region and these dates; enter classes and rosters, or choose another start date or cut-off date.</translation>
    </message>
    <message>
        <source>按证书种类、等级和职业统计本数与人数；核对取证任务用。</source>
        <translation>Certificates and holders by kind, level and occupation; to check certification goals.</translation>
    </message>
    <message>
        <source>所选地区和日期内没有证书；请登记证书，或换起始日期、统计截止日。</source>
        <translation>There are no certificates for this region and these dates; enter certificates, or choose another start date or cut-off date.</translation>
    </message>
    <message>
        <source>按等级和地区统计在册技能人才与高技能占比；年报用。</source>
        <translation>Registered skilled talent and the share of high skills by level and region; for the annual report.</translation>
    </message>
    <message>
        <source>所选地区到统计截止日没有在册的技能人才；请登记技能人才，或换统计截止日。</source>
        <translation>No skilled talent is registered in this region at the cut-off date; register talent, or choose another cut-off date.</translation>
    </message>
</context>
<context>
    <name>ResidentId</name>
    <message>
        <source>身份证号应为 18 位，现有 %1 位，还差 %2 位；请对照证件补齐。</source>
        <translation>A citizen ID number has 18 characters, but this one has %1, which is %2 too few. Complete it from the document.</translation>
    </message>
    <message>
        <source>身份证号应为 18 位，现有 %1 位，多 %2 位；请对照证件核对。</source>
        <translation>A citizen ID number has 18 characters, but this one has %1, which is %2 too many. Check it against the document.</translation>
    </message>
    <message>
        <source>第 18 位“%1”不是数字或 X；请对照证件核对。</source>
        <translation>Character 18, “%1”, is neither a digit nor X. Check it against the document.</translation>
    </message>
    <message>
        <source>第 %1 位是字母 %2，疑为数字 %3；请对照证件改正。</source>
        <translation>Character %1 is the letter %2 and probably should be the digit %3. Correct it from the document.</translation>
    </message>
    <message>
        <source>第 %1 位“%2”不是数字；请对照证件改正。</source>
        <translation>Character %1, “%2”, is not a digit. Correct it from the document.</translation>
    </message>
    <message>
        <source>第 11—12 位月份应为 01—12，现为 %1；请对照证件核对。</source>
        <translation>Digits 11 and 12, the month, should be 01 to 12, but they are %1. Check them against the document.</translation>
    </message>
    <message>
        <source>出生日期 %1 年 %2 月 %3 日不存在；请对照证件核对第 7—14 位。</source>
        <translation>The date of birth %1-%2-%3 does not exist. Check digits 7 to 14 against the document.</translation>
    </message>
    <message>
        <source>出生年份 %1 早于 1800 年；请对照证件核对第 7—10 位。</source>
        <translation>The year of birth %1 is earlier than 1800. Check digits 7 to 10 against the document.</translation>
    </message>
    <message>
        <source>出生日期 %1 晚于今天；请对照证件核对第 7—14 位。</source>
        <translation>The date of birth %1 is later than today. Check digits 7 to 14 against the document.</translation>
    </message>
    <message>
        <source>末三位为 000，像是表格按数字存储丢失，原号无法还原；请把该列设为文本后重新填写原号。</source>
        <translation>The last three digits are 000, as when a spreadsheet stores the number as a value, and the original cannot be restored. Set the column to text and enter the original number again.</translation>
    </message>
    <message>
        <source>第 18 位校验不符，应为 %1；请对照证件核对。</source>
        <translation>Character 18 fails the check and should be %1. Check the number against the document.</translation>
    </message>
    <message>
        <source>这是外国人永久居留身份证的号码；请把证件类型改为外国人永久居留证。</source>
        <translation>This is the number of a foreign permanent resident identity card. Change the kind of document to that card.</translation>
    </message>
    <message>
        <source>前两位“%1”不是省级代码；请对照证件核对前六位。</source>
        <translation>The first two digits, “%1”, are not a province code. Check the first six digits against the document.</translation>
    </message>
    <message>
        <source>前六位“%1”不在 1981 年以来的行政区划代码中；请对照证件核对，无误可保留。</source>
        <translation>The first six digits, “%1”, are not a code of an administrative division since 1981. Check them against the document; keep them if they are right.</translation>
    </message>
    <message>
        <source>前六位“%1”是市级或省级代码，较少见；请对照证件核对，无误可保留。</source>
        <translation>The first six digits, “%1”, are a code of a city or province, which is rare. Check them against the document; keep them if they are right.</translation>
    </message>
    <message>
        <source>按身份证号已超过 %1 岁；请对照证件核对出生日期。</source>
        <translation>By the citizen ID number the person is older than %1. Check the date of birth against the document.</translation>
    </message>
    <message>
        <source>末三位为 000，可能是表格按数字存储丢失；请对照证件核对，无误可保留。</source>
        <translation>The last three digits are 000, possibly because a spreadsheet stored the number as a value. Check them against the document; keep them if they are right.</translation>
    </message>
    <message>
        <source>15 位旧号第 7—12 位“%1”不是有效的出生日期；请对照证件核对。</source>
        <translation>Digits 7 to 12 of the old number of 15 digits, “%1”, are not a valid date of birth. Check them against the document.</translation>
    </message>
    <message>
        <source>15 位旧号已于 2013 年停用，升位后应为 %1；请对照证件核对后改填。</source>
        <translation>Numbers of 15 digits ended in 2013; in the new form this one is %1. Check it against the document and enter the new form.</translation>
    </message>
    <message>
        <source>这是残疾人证号，前 18 位是身份证号 %1；请改填身份证号。</source>
        <translation>This is the number of a disability certificate; its first 18 characters are the citizen ID number %1. Enter the citizen ID number instead.</translation>
    </message>
    <message>
        <source>“%1”像是护照、通行证等其他证件的号码；请改选证件类型。</source>
        <translation>“%1” looks like the number of another document, such as a passport or travel permit. Change the kind of document.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>%1“%2”不在代码表中，未填入；请加入后从列表中选择。</source>
        <translation>%1 “%2” is not in the code table and was left empty. Add the person, then select a value from the list.</translation>
    </message>
    <message>
        <source>人员类别“%1”不在代码表中，未填入；请加入后从列表中选择。</source>
        <translation>The personnel category “%1” is not in the code table and was left empty. Add the person, then select a value from the list.</translation>
    </message>
    <message>
        <source>户籍地“%1”在台账中有 %2 处，未填入；请加入后选择是哪一处。</source>
        <translation>The registered residence “%1” fits %2 places of the ledger and was left empty. Add the person, then select the right place.</translation>
    </message>
    <message>
        <source>户籍地“%1”不在台账的行政区划中，未填入；请加入后选择。</source>
        <translation>The registered residence “%1” is not among the administrative divisions of the ledger and was left empty. Add the person, then select it.</translation>
    </message>
    <message>
        <source>与第 %1 行身份证号相同，不重复加入。</source>
        <translation>The citizen ID number is the same as in row %1, so the person is not added twice.</translation>
    </message>
    <message>
        <source>台账中此身份证号的姓名是“%1”，名单上是“%2”；请对照证件核对。</source>
        <translation>In the ledger this citizen ID number belongs to “%1”, in the list to “%2”. Check it against the document.</translation>
    </message>
    <message>
        <source>已在本班花名册中，不重复加入。</source>
        <translation>The person is already in the roster of this class and is not added twice.</translation>
    </message>
    <message>
        <source>培训班不在台账中；请先保存培训班，再粘贴名单。</source>
        <translation>The class is not in the ledger. Save the class first, then paste the list.</translation>
    </message>
    <message>
        <source>粘贴的内容中找不到姓名或身份证号；请在表格中连同表头一起复制名单，再粘贴到花名册。</source>
        <translation>The pasted text has no name or citizen ID number. Copy the list with its heading from the spreadsheet and paste it into the roster again.</translation>
    </message>
    <message>
        <source>一次最多粘贴 %1 行；请分几次粘贴。</source>
        <translation>At most %1 rows can be pasted at once. Paste them in several steps.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>每条记录计一次</source>
        <translation>each record counted once</translation>
    </message>
    <message>
        <source>人</source>
        <translation>person</translation>
    </message>
    <message>
        <source>同一%1只计一次</source>
        <translation>the same %1 counted once only</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（空时取%2）</source>
        <translation>%1 (if empty, %2)</translation>
    </message>
    <message>
        <source>个数</source>
        <translation>number of records</translation>
    </message>
    <message>
        <source>%1相加</source>
        <translation>%1 added up</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>“%1”是文件夹；请在其中另起一个文件名再保存。</source>
        <translation>“%1” is a folder. Give a file name inside it and save again.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在，未能保存“%2”；请先建立该文件夹，或另选保存位置。</source>
        <translation>The folder “%1” does not exist, so “%2” was not saved. Create the folder first, or choose another place.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，不能在此保存；请另选保存位置。</source>
        <translation>“%1” is not an ordinary file and cannot be saved to. Choose another place.</translation>
    </message>
    <message>
        <source>“%1”是只读文件，未作改动；请取消只读，或换一个文件名。</source>
        <translation>The file “%1” is read-only and was not changed. Make it writable, or choose another file name.</translation>
    </message>
    <message>
        <source>不能在文件夹“%1”中写文件；请检查写入权限和磁盘空间，或另选保存位置。</source>
        <translation>No file can be written in the folder “%1”. Check the permissions and the free disk space, or choose another place.</translation>
    </message>
    <message>
        <source>未能保存“%1”，原有内容没有变化；文件可能正在 WPS 或 Excel 中打开，请关闭后重试，或换一个文件名。</source>
        <translation>“%1” was not saved and its former content is unchanged. It may be open in WPS or Excel: close it and try again, or choose another file name.</translation>
    </message>
    <message>
        <source>磁盘空间不足，未能保存“%1”；请清出空间后重试，或另选保存位置。</source>
        <translation>The disk has too little free space, so “%1” was not saved. Free some space and try again, or choose another place.</translation>
    </message>
    <message>
        <source>写入“%1”时出错，未保存；请检查磁盘空间和写入权限后重试，或另选保存位置。</source>
        <translation>“%1” could not be written and was not saved. Check the free disk space and the permissions and try again, or choose another place.</translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation>Head of unit</translation>
    </message>
    <message>
        <source>统计负责人</source>
        <translation>Head of statistics</translation>
    </message>
    <message>
        <source>填表人</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>报出日期</source>
        <translation>Date reported</translation>
    </message>
    <message>
        <source>      年    月    日</source>
        <translation>      /    /    </translation>
    </message>
    <message>
        <source>表名</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>标记</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>表号</source>
        <translation>Form number</translation>
    </message>
    <message>
        <source>制定机关</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Approval number</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>填报单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>统计截止日</source>
        <translation>Cut-off date</translation>
    </message>
    <message>
        <source>数据截至</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>表“%1”的行与列对不上，未能导出；请把本次操作的日志交给维护人员。</source>
        <translation>The rows and columns of the table “%1” do not match, so it was not exported. Give the log of this operation to the maintainers.</translation>
    </message>
    <message>
        <source>导出程序</source>
        <translation>Exported by</translation>
    </message>
    <message>
        <source>匠册 %1</source>
        <translation>Jiangce %1</translation>
    </message>
    <message>
        <source>缺数</source>
        <translation>Missing figures</translation>
    </message>
    <message>
        <source>“—”表示没有数据；0 表示有数据，数值为零。</source>
        <translation>“—” means there are no data; 0 means there are data and the value is zero.</translation>
    </message>
    <message>
        <source>截短</source>
        <translation>Shortened</translation>
    </message>
    <message>
        <source>有 %1 个单元格的文字超出表格上限，末尾以“…”截短；全文请在程序中查看。</source>
        <translation>Cells whose text exceeds the limit of a spreadsheet: %1. They end with “…”; the whole text can be seen in the program.</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Worksheet</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Reporting unit: %1</translation>
    </message>
    <message>
        <source>报告期：%1</source>
        <translation>Reporting period: %1</translation>
    </message>
    <message>
        <source>统计截止日：%1</source>
        <translation>Cut-off date: %1</translation>
    </message>
    <message>
        <source>数据截至：%1</source>
        <translation>Data as of: %1</translation>
    </message>
    <message>
        <source>计量单位：%1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>第 &amp;P 页 共 &amp;N 页</source>
        <comment>page footer</comment>
        <translation>Page &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>没有可导出的表。</source>
        <translation>There is no table to export.</translation>
    </message>
    <message>
        <source>“%1”有 %2 行，超出一张工作表的上限（1048576 行），未导出；请分地区或分时段导出，或另存为 CSV。</source>
        <translation>“%1” has %2 rows, more than the 1048576 a worksheet can hold, and was not exported. Export it by region or by period, or save it as CSV.</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>About</translation>
    </message>
    <message>
        <source>已取消导出，没有留下文件。</source>
        <translation>The export was cancelled and left no file.</translation>
    </message>
    <message>
        <source>注：%1</source>
        <translation>Notes: %1</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>折叠导航栏</source>
        <translation>Fold the navigation</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>新增记录</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>打开选择列表或日历</source>
        <translation>Open the list of choices or the calendar</translation>
    </message>
    <message>
        <source>下一栏、上一栏</source>
        <translation>Next field, previous field</translation>
    </message>
    <message>
        <source>下一处、上一处问题</source>
        <translation>Next problem, previous problem</translation>
    </message>
    <message>
        <source>取消输入，关闭弹出框</source>
        <translation>Cancel typing, close the popup</translation>
    </message>
    <message>
        <source>看板上打开名单；表单里保存并新增下一条</source>
        <translation>On the board: open the list; in a form: save and add the next</translation>
    </message>
    <message>
        <source>修改记录，调整目标</source>
        <translation>Edit the record, adjust the goal</translation>
    </message>
    <message>
        <source>移出选中的记录，去掉选中的筛选条件</source>
        <translation>Remove the chosen records, take off the chosen filter</translation>
    </message>
    <message>
        <source>恢复回收站里选中的记录</source>
        <translation>Restore the chosen records of the recycle bin</translation>
    </message>
    <message>
        <source>导出目标任务完成情况表</source>
        <translation>Export the progress of target tasks</translation>
    </message>
    <message>
        <source>下一个、上一个标签页</source>
        <translation>Next, previous tab</translation>
    </message>
    <message>
        <source>待核对时：下一项、上一项</source>
        <translation>When reviewing: next, previous item</translation>
    </message>
    <message>
        <source>这一栏的变更记录</source>
        <translation>Change record of this field</translation>
    </message>
    <message>
        <source>显示这一栏遮盖的号码</source>
        <translation>Show the covered number of this field</translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message>
        <source>演示数据</source>
        <translation>Demonstration data</translation>
    </message>
    <message>
        <source>%1_%2_%3.xlsx</source>
        <translation>%1_%2_%3.xlsx</translation>
    </message>
    <message>
        <source>导出当前表格</source>
        <translation>Export the table shown</translation>
    </message>
    <message>
        <source>电子表格 (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2。</source>
        <translation>Rows exported to %2: %1.</translation>
    </message>
</context>
<context>
    <name>StatusWord</name>
    <message>
        <source>已完成</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>达序时</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>偏慢</source>
        <translation>Slightly behind</translation>
    </message>
    <message>
        <source>滞后</source>
        <translation>Lagging</translation>
    </message>
    <message>
        <source>未报数</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>口径未设</source>
        <translation>No counting rule</translation>
    </message>
    <message>
        <source>到期完成</source>
        <translation>Met when due</translation>
    </message>
    <message>
        <source>到期未完成</source>
        <translation>Not met when due</translation>
    </message>
    <message>
        <source>%1，超 %2%</source>
        <translation>%1, %2% over</translation>
    </message>
    <message>
        <source>%1，超 %2 个百分点</source>
        <translation>%1, %2 points over</translation>
    </message>
    <message>
        <source>%1 %2 个百分点</source>
        <translation>%1 by %2 points</translation>
    </message>
    <message>
        <source>暂不评判</source>
        <translation>Not judged yet</translation>
    </message>
</context>
<context>
    <name>TargetReport</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>目标任务完成情况表</source>
        <translation>Progress of target tasks</translation>
    </message>
    <message>
        <source>见各行</source>
        <translation>see each row</translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>目标任务数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>Time-proportional schedule</translation>
    </message>
    <message>
        <source>较序时（百分点）</source>
        <translation>Against schedule (percentage points)</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 %2 项</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>合计 %1 项：%2。</source>
        <translation>Goals in total %1: %2.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>分地区完成情况表</source>
        <translation>Progress by region</translation>
    </message>
    <message>
        <source>见表头</source>
        <translation>see the heading</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1附列：%2。</source>
        <translation>Beside %1: %2.</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>口径文件“%1”打不开；请检查权限。</source>
        <translation>The file of counting rules “%1” cannot be opened. Check the permissions.</translation>
    </message>
    <message>
        <source>旁边已有别的口径文件“%1”，存为模板会盖掉它；请换一个文件名，或先移走它。</source>
        <translation>Beside it stands another file of counting rules, “%1”, which saving the template would overwrite; choose another file name, or move it away first.</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>%1待核对</source>
        <translation>To review: %1</translation>
    </message>
    <message>
        <source>%1草稿</source>
        <translation>Drafts: %1</translation>
    </message>
    <message>
        <source>培训班过了结业日期仍在训</source>
        <translation>Classes past their completion date and still running</translation>
    </message>
    <message>
        <source>证书 %1 天内到期</source>
        <translation>Certificates that expire within %1 days</translation>
    </message>
    <message>
        <source>考核合格满 %1 天，还没有证书</source>
        <translation>Passed the assessment %1 days ago or more, no certificate yet</translation>
    </message>
    <message>
        <source>学员缺证件号码</source>
        <translation>Trainees without an ID number</translation>
    </message>
    <message>
        <source>两个单位填得不一样，选定一个值后才算数。</source>
        <translation>Two offices filled it in differently. It counts only once a value is chosen.</translation>
    </message>
    <message>
        <source>草稿不计数；补齐缺项、改正错项后自动转为正式记录。</source>
        <translation>Drafts are not counted. Fill in what is missing and correct what is wrong, and they become final by themselves.</translation>
    </message>
    <message>
        <source>已结业的填结业日期并改状态；延期的改计划结业日期。</source>
        <translation>If completed, enter the completion date and change the status; if extended, change the planned completion.</translation>
    </message>
    <message>
        <source>到期后不再计入有效证书；可复审的先办复审。</source>
        <translation>After expiry they no longer count as valid certificates. Where a renewal review is possible, have it done first.</translation>
    </message>
    <message>
        <source>证书已发的补登记；未发的向评价机构查询。</source>
        <translation>Register certificates already issued; for the others ask the assessment body.</translation>
    </message>
    <message>
        <source>没有证件号码的学员不计入培训人次；请补填。</source>
        <translation>Trainees without an ID number are not counted in person-times trained. Enter the number.</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>“%1”的统计口径未设，没有可追溯的记录。</source>
        <translation>The counting rule of “%1” is not set, so there are no records to trace.</translation>
    </message>
</context>
<context>
    <name>jc::ui::AllRecordsPage</name>
    <message>
        <source>搜索资料名称或拼音首字母</source>
        <translation>Name or pinyin initials</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>打开列表(&amp;O)</source>
        <translation>&amp;Open list</translation>
    </message>
    <message>
        <source>全部资料</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>Enter 打开列表</source>
        <translation>Enter opens the list</translation>
    </message>
    <message>
        <source>新增%1(&amp;N)</source>
        <translation>&amp;New: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>记录（条）</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>其中草稿</source>
        <translation>Drafts among them</translation>
    </message>
    <message>
        <source>据以计数的目标</source>
        <translation>Goals counted from them</translation>
    </message>
    <message>
        <source>%1，%2 条</source>
        <translation>%1, %2 records</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>没有名为“%1”的资料。</source>
        <translation>There are no records called “%1”.</translation>
    </message>
    <message>
        <source>清除搜索</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>jc::ui::ClassListModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>培训班</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>班次编号</source>
        <translation>Class number</translation>
    </message>
    <message>
        <source>起止日期</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>全班</source>
        <translation>Whole class</translation>
    </message>
</context>
<context>
    <name>jc::ui::ClausePane</name>
    <message>
        <source>原文条款</source>
        <translation>Clauses of the document</translation>
    </message>
    <message>
        <source>引用本条的目标、任务和单位</source>
        <translation>Goals, tasks and organisations that cite this clause</translation>
    </message>
    <message>
        <source>打开记录(&amp;O)</source>
        <translation>&amp;Open record</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>引用（条）</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>第 %1 条，%2，%3 条引用</source>
        <translation>Clause %1, %2, cited by %3</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x2003;%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>jc::ui::CodeSetFieldEditor</name>
    <message>
        <source>按 F4 选择，可选多项</source>
        <translation>Press F4 to select one or more</translation>
    </message>
    <message>
        <source>打开列表（F4）</source>
        <translation>Open the list (F4)</translation>
    </message>
</context>
<context>
    <name>jc::ui::CodeSetPopup</name>
    <message>
        <source>选择%1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>搜索%1：名称、代码或拼音首字母</source>
        <translation>Search %1: name, code or pinyin initials</translation>
    </message>
    <message>
        <source>名称、代码或拼音首字母</source>
        <translation>Name, code or pinyin initials</translation>
    </message>
    <message>
        <source>%1，空格勾选，回车关闭</source>
        <translation>%1; Space ticks, Enter closes</translation>
    </message>
    <message>
        <source>没有“%1”；清空可看全部。</source>
        <translation>There is no “%1”; clear the search to see all.</translation>
    </message>
</context>
<context>
    <name>jc::ui::ColumnChooser</name>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>上移 Alt+↑</source>
        <translation>Move up Alt+↑</translation>
    </message>
    <message>
        <source>下移 Alt+↓</source>
        <translation>Move down Alt+↓</translation>
    </message>
    <message>
        <source>显示的列</source>
        <translation>Columns shown</translation>
    </message>
</context>
<context>
    <name>jc::ui::ConditionEditor</name>
    <message>
        <source>条件的字段</source>
        <translation>Field of the condition</translation>
    </message>
    <message>
        <source>字段，输入几个字查找</source>
        <translation>Field: type to find</translation>
    </message>
    <message>
        <source>怎样比较</source>
        <translation>How to compare</translation>
    </message>
    <message>
        <source>地区类别</source>
        <translation>Kind of region</translation>
    </message>
    <message>
        <source>加入条件</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>改好条件</source>
        <translation>Change condition</translation>
    </message>
    <message>
        <source>条件的值</source>
        <translation>Value of the condition</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>请先选条件的字段。</source>
        <translation>Select the field of the condition first.</translation>
    </message>
    <message>
        <source>条件“%1”还没有值，请选一个。</source>
        <translation>The condition “%1” has no value yet. Select one.</translation>
    </message>
</context>
<context>
    <name>jc::ui::ConflictPanel</name>
    <message>
        <source>去留</source>
        <translation>whether it stays</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>显示被遮盖的值</source>
        <translation>Show the masked values</translation>
    </message>
    <message>
        <source>显示会记入日志</source>
        <translation>Showing is logged</translation>
    </message>
    <message>
        <source>另一方</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>本台账</source>
        <translation>This ledger</translation>
    </message>
    <message>
        <source>全用本台账</source>
        <translation>All from this ledger</translation>
    </message>
    <message>
        <source>全用对方</source>
        <translation>All from the other side</translation>
    </message>
    <message>
        <source>%1 项都采用%2的值</source>
        <translation>Take the values of %2 for all %1 items</translation>
    </message>
    <message>
        <source>%1：采用 %2 所填“%3”</source>
        <translation>%1: take “%3”, filled in by %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>决定的理由</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>理由，例如：对照身份证原件</source>
        <translation>Reason, for instance: compared with the ID card</translation>
    </message>
    <message>
        <source>待核对 %1 项：各单位填写不同，请对照原件选定。已定 %2/%1。Alt+↓ 下一项。</source>
        <translation>To review: %1. Offices filled them in differently; choose by the original document. Decided: %2 of %1. Alt+↓ goes to the next.</translation>
    </message>
    <message>
        <source>记下 %1 项决定</source>
        <translation>Record decisions: %1</translation>
    </message>
    <message>
        <source>待核对 %1 项：各单位填写不同，请对照原件选定。已定 %2/%1，填写理由并记下后才到下一条记录。Alt+↓ 下一项。</source>
        <translation>To review: %1. Offices filled them in differently; choose by the original document. Decided: %2 of %1; the next record comes after you give a reason and record the decision. Alt+↓ goes to the next.</translation>
    </message>
</context>
<context>
    <name>jc::ui::DashboardPage</name>
    <message>
        <source>台账里还没有可计数的记录，各项指标暂未报数。开班并登记学员后，完成数随即算出。</source>
        <translation>The ledger has no records to count yet, so no goal is reported. Open a class and register its trainees, and the actuals appear at once.</translation>
    </message>
    <message>
        <source>新开班</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>查看培训班</source>
        <translation>Show classes</translation>
    </message>
    <message>
        <source>滞后在前</source>
        <translation>Lagging first</translation>
    </message>
    <message>
        <source>按较序时从低到高排列；不选则按文件顺序</source>
        <translation>In order of the gap to the schedule, lowest first; otherwise in the order of the document</translation>
    </message>
    <message>
        <source>目标任务与明细</source>
        <translation>Target tasks and details</translation>
    </message>
    <message>
        <source>导出完成情况表</source>
        <translation>Export progress</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Target tasks</translation>
    </message>
    <message>
        <source>目标任务进度</source>
        <translation>Progress of target tasks</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>滞后 %1</source>
        <translation>Lagging %1</translation>
    </message>
    <message>
        <source>偏慢 %1</source>
        <translation>Slightly behind %1</translation>
    </message>
    <message>
        <source>未报数 %1</source>
        <translation>Not reported %1</translation>
    </message>
    <message>
        <source>台账里还没有政策的目标任务。</source>
        <translation>The ledger has no target tasks of a policy yet.</translation>
    </message>
    <message>
        <source>查看政策文件</source>
        <translation>Show the policy document</translation>
    </message>
    <message>
        <source>没有符合筛选的指标。</source>
        <translation>No goal fits the filter.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>“%1”口径未设，没有可打开的名单。</source>
        <translation>The counting rule of “%1” is not set, so there is no list to open.</translation>
    </message>
    <message>
        <source>目标任务完成情况表_%1_%2.xlsx</source>
        <translation>Target_tasks_%1_%2.xlsx</translation>
    </message>
    <message>
        <source>导出目标任务完成情况表</source>
        <translation>Export the progress of target tasks</translation>
    </message>
    <message>
        <source>电子表格 (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出到 %1。</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>看板的样式</source>
        <translation>View of the board</translation>
    </message>
    <message>
        <source>指标表</source>
        <translation>Table of goals</translation>
    </message>
    <message>
        <source>热力图</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>列表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>明细</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>导出目标任务完成情况表（Ctrl+Shift+E）</source>
        <translation>Export the progress of target tasks (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>滞后</source>
        <translation>Lagging</translation>
    </message>
    <message>
        <source>偏慢</source>
        <translation>Slightly behind</translation>
    </message>
    <message>
        <source>未报数</source>
        <translation>Not reported</translation>
    </message>
</context>
<context>
    <name>jc::ui::DateField</name>
    <message>
        <source>打开日历（F4）</source>
        <translation>Open the calendar (F4)</translation>
    </message>
    <message>
        <source>%1 日历</source>
        <translation>Calendar of %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::FilterBuilder</name>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>收起筛选条</source>
        <translation>Fold the filter bar</translation>
    </message>
    <message>
        <source>筛选字段</source>
        <translation>Filter field</translation>
    </message>
    <message>
        <source>筛选条件</source>
        <translation>Filter condition</translation>
    </message>
    <message>
        <source>加上这个条件 Enter</source>
        <translation>Add this condition Enter</translation>
    </message>
    <message>
        <source>%1 的值</source>
        <translation>Value of %1</translation>
    </message>
    <message>
        <source>请填写 %1 的值。</source>
        <translation>Enter the value of %1.</translation>
    </message>
    <message>
        <source>末四位要填满 4 个字符，例如 1234 或 123X。</source>
        <translation>The last four need all 4 characters, for example 1234 or 123X.</translation>
    </message>
</context>
<context>
    <name>jc::ui::FilterChips</name>
    <message>
        <source>去掉筛选 %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>去掉这个筛选 Delete</source>
        <translation>Remove this filter Delete</translation>
    </message>
</context>
<context>
    <name>jc::ui::FindButton</name>
    <message>
        <source>查找人员、培训班、证书、任务、报表和命令（Ctrl+K）</source>
        <translation>Find people, classes, certificates, tasks, reports and commands (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>搜索 人/班/证/任务/命令</source>
        <translation>Search people/classes/certificates/tasks/commands</translation>
    </message>
</context>
<context>
    <name>jc::ui::FindPopup</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、班名、4 位以上尾号、目标、报表、命令</source>
        <translation>Name, pinyin initials, class, last 4 or more characters of a number, goal, report, command</translation>
    </message>
    <message>
        <source>查找人员、培训班、证书、任务、报表和命令</source>
        <translation>Find people, classes, certificates, tasks, reports and commands</translation>
    </message>
    <message>
        <source>找到的内容</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>只找一类：先输 人、班、证、单、任、表、页 或 &gt;，再输空格。</source>
        <translation>For one kind only, first type p (people), c (classes), t (certificates), o (organisations), g (goals and tasks), r (reports), w (pages) or &gt; (commands), then a space.</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>Finding…</translation>
    </message>
    <message>
        <source>没有找到。人名可输拼音首字母；证件号、手机号、证书编号可输末尾 4 位以上。</source>
        <translation>Nothing was found. Names can be typed as pinyin initials; ID, mobile and certificate numbers by their last 4 or more characters.</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::FormPopup</name>
    <message>
        <source>Esc 关闭</source>
        <translation>Esc closes</translation>
    </message>
</context>
<context>
    <name>jc::ui::GoalDetail</name>
    <message>
        <source>口径全文</source>
        <translation>Whole counting rule</translation>
    </message>
    <message>
        <source>查看名单</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>指标明细</source>
        <translation>Details of the goal</translation>
    </message>
    <message>
        <source>分地区</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>按单位</source>
        <translation>By organiser</translation>
    </message>
    <message>
        <source>趋势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>所选指标分地区完成情况</source>
        <translation>Progress of the selected goal by region</translation>
    </message>
    <message>
        <source>所选指标按主办单位完成情况</source>
        <translation>Progress of the selected goal by organiser</translation>
    </message>
    <message>
        <source>收起口径</source>
        <translation>Fold the counting rule</translation>
    </message>
    <message>
        <source>所选指标逐月累计完成</source>
        <translation>Cumulative actual of the selected goal by month</translation>
    </message>
    <message>
        <source>以表格查看</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>以图查看</source>
        <translation>Show as a chart</translation>
    </message>
    <message>
        <source>统计截止 %1；数据截至 %2</source>
        <translation>Cut-off date %1; data as of %2</translation>
    </message>
    <message>
        <source>口径未设，不出数；设好统计口径后从台账计数。</source>
        <translation>The counting rule is not set, so there is no figure. Once it is set, the figure is counted from the ledger.</translation>
    </message>
    <message>
        <source>统计口径不能用：%1</source>
        <translation>The counting rule cannot be used: %1</translation>
    </message>
    <message>
        <source>分乡镇</source>
        <translation>By township</translation>
    </message>
    <message>
        <source>分村（社区）</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>分县区</source>
        <translation>By county</translation>
    </message>
    <message>
        <source>分州市</source>
        <translation>By city</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>选一个指标，查看它的明细。</source>
        <translation>Select a goal to see its details.</translation>
    </message>
    <message>
        <source>这个指标没有按单位的数字。</source>
        <translation>This goal has no figures by organiser.</translation>
    </message>
    <message>
        <source>存量、比率和未设口径的指标没有逐月走势。</source>
        <translation>Stocks, ratios and goals without a counting rule have no trend by month.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>牵头 %1</source>
        <translation>Lead unit %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>其中期初数 %1</source>
        <translation>of which opening balance %1</translation>
    </message>
    <message>
        <source>%1 项中已有 %2 项</source>
        <translation>%2 of %1 items are there</translation>
    </message>
    <message>
        <source>附列：%1</source>
        <translation>Beside it: %1</translation>
    </message>
    <message>
        <source>打开这个数字的名单（在表格中按 Ctrl+Enter）</source>
        <translation>Open the list behind this figure (Ctrl+Enter in the table)</translation>
    </message>
    <message>
        <source>Enter 进入该地区，Ctrl+Enter 查看名单，← 返回上级地区</source>
        <translation>Enter goes into the region, Ctrl+Enter opens the list, ← goes back to the region above</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::GoalEditor</name>
    <message>
        <source>返回目标列表(&amp;B)</source>
        <translation>&amp;Back to the list of goals</translation>
    </message>
    <message>
        <source>目标的内容</source>
        <translation>Content of the goal</translation>
    </message>
    <message>
        <source>目标与版本</source>
        <translation>Goal and versions</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Target decomposition</translation>
    </message>
    <message>
        <source>调整原因</source>
        <translation>Reason of the adjustment</translation>
    </message>
    <message>
        <source>必填，如：按县里年度通知调整</source>
        <translation>Required, such as: adjusted by the county&apos;s annual notice</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective date</translation>
    </message>
    <message>
        <source>依据文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>放弃改动</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>保存调整(&amp;S)</source>
        <translation>&amp;Save adjustment</translation>
    </message>
    <message>
        <source>调整原因 *</source>
        <translation>Reason *</translation>
    </message>
    <message>
        <source>调整目标：%1</source>
        <translation>Adjust goal: %1</translation>
    </message>
    <message>
        <source>%1（未保存）</source>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>生效日期：%1</source>
        <translation>Effective date: %1</translation>
    </message>
    <message>
        <source>请写明调整原因，版本里要用。</source>
        <translation>Give the reason of the adjustment; the version shows it.</translation>
    </message>
    <message>
        <source>调整已保存，可用 Ctrl+Z 撤销。</source>
        <translation>The adjustment is saved. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Read again</translation>
    </message>
</context>
<context>
    <name>jc::ui::GoalForm</name>
    <message>
        <source>版本</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>目标的版本，新的在前</source>
        <translation>Versions of the goal, newest first</translation>
    </message>
    <message>
        <source>目标数（%1）</source>
        <translation>Target (%1)</translation>
    </message>
    <message>
        <source>任务：%1</source>
        <translation>Task: %1</translation>
    </message>
    <message>
        <source>没有任务对应本指标，责任单位在任务里指定。</source>
        <translation>No task belongs to this goal. Responsible units are named in tasks.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>自 %1 生效</source>
        <translation>In force from %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::GoalList</name>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>政策目标</source>
        <translation>Goals of the policy</translation>
    </message>
    <message>
        <source>设口径</source>
        <translation>Set counting rule</translation>
    </message>
    <message>
        <source>调整目标 F2</source>
        <translation>Adjust goal F2</translation>
    </message>
    <message>
        <source>看进度</source>
        <translation>Show progress</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>原文条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>已设</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>口径未设</source>
        <translation>No counting rule</translation>
    </message>
    <message>
        <source>%1，目标 %2，条款 %3，%4</source>
        <translation>%1, target %2, clause %3, %4</translation>
    </message>
    <message>
        <source>统计口径已设</source>
        <translation>counting rule set</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>改口径</source>
        <translation>Change counting rule</translation>
    </message>
    <message>
        <source>口径未设，不出数；设好统计口径后从台账计数。</source>
        <translation>The counting rule is not set, so there is no figure. Once it is set, the figure is counted from the ledger.</translation>
    </message>
</context>
<context>
    <name>jc::ui::GoalModel</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>其中：%1</source>
        <translation>of which: %1</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>实心条为完成率，空心三角为序时，竖线为目标。</source>
        <translation>The solid bar is the completion rate, the hollow triangle the time-proportional schedule and the vertical line the target.</translation>
    </message>
    <message>
        <source>完成率减序时，单位为百分点。</source>
        <translation>The completion rate less the time-proportional schedule, in percentage points.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>较序时</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>要按期完成，从统计截止日到完成时限平均每天需要的数量。</source>
        <translation>The number needed per day on average from the cut-off date to the deadline, to finish on time.</translation>
    </message>
    <message>
        <source>最近三个完整月平均每天的数量。</source>
        <translation>The average number per day over the last three full months.</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>需日均</source>
        <translation>Pace needed</translation>
    </message>
    <message>
        <source>近 3 月日均</source>
        <translation>Pace, last 3 months</translation>
    </message>
</context>
<context>
    <name>jc::ui::HeatLegend</name>
    <message>
        <source>颜色按较序时：从落后 20 个百分点以上到超前 20 个百分点以上</source>
        <translation>Colour by gap to schedule: from over 20 percentage points behind to over 20 percentage points ahead</translation>
    </message>
    <message>
        <source>较序时（百分点）</source>
        <translation>Gap to schedule (percentage points)</translation>
    </message>
</context>
<context>
    <name>jc::ui::HeatListModel</name>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>较序时</source>
        <translation>Gap</translation>
    </message>
</context>
<context>
    <name>jc::ui::HeatModel</name>
    <message>
        <source>%1 %2：没有目标数</source>
        <translation>%1 %2: no target</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>不差</source>
        <translation>no shortfall</translation>
    </message>
    <message>
        <source>差 %1 %2</source>
        <translation>short by %1 %2</translation>
    </message>
    <message>
        <source>%1 %2：完成率 %3，不按序时评判，%4</source>
        <translation>%1 %2: completion rate %3, not judged by the schedule, %4</translation>
    </message>
    <message>
        <source>%1 %2：完成率 %3，较序时 %4 个百分点，%5</source>
        <translation>%1 %2: completion rate %3, gap to schedule %4 percentage points, %5</translation>
    </message>
</context>
<context>
    <name>jc::ui::HeatPanel</name>
    <message>
        <source>以表格查看</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>下级地区与指标的完成率</source>
        <translation>Completion rates by region below and goal</translation>
    </message>
    <message>
        <source>下级地区各指标完成情况，按较序时从低到高</source>
        <translation>Progress by region below and goal, in order of the gap to the schedule, lowest first</translation>
    </message>
    <message>
        <source>以图查看</source>
        <translation>Show as a chart</translation>
    </message>
    <message>
        <source>%1 下级地区完成率（%）</source>
        <translation>Completion rates of the regions below %1 (%)</translation>
    </message>
    <message>
        <source>这个地区没有下级地区。</source>
        <translation>This region has no regions below it.</translation>
    </message>
    <message>
        <source>目标还没有分解到下级地区，没有可比的完成率。</source>
        <translation>The targets are not broken down to the regions below yet, so there are no rates to compare.</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>下级地区各指标完成率（%）</source>
        <translation>Completion rates by region below and goal (%)</translation>
    </message>
</context>
<context>
    <name>jc::ui::HelpPage</name>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>键</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>作用</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>怎么用</source>
        <translation>How to use</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>完成数都来自名单：在进度看板上选中一个数按 Enter，看它由哪些人、哪些班组成。

找人、找班、找证书，按 Ctrl+K，输姓名、拼音首字母或末尾 4 位以上号码。

写错了照样能存：有问题的记录存为草稿并标出，改好自动转正，草稿不计入完成数。

删除、修改都能撤销：保存之后按 Ctrl+Z。

数据只在本机的台账文件里；关闭台账时自动备份到旁边的“台账名-备份”文件夹，演示台账不备份。</source>
        <translation>Every actual comes from a list: select a figure on the progress board and press Enter to see the persons and classes behind it.

To find a person, class or certificate, press Ctrl+K and type a name, pinyin initials or the last 4 or more characters of a number.

Mistakes can be saved: a record with problems is kept as a draft and marked; once mended it becomes final by itself. Drafts are not counted in the actual.

Deletions and edits can be undone: press Ctrl+Z after saving.

The data stay in the ledger file on this computer; when the ledger is closed it is backed up to the folder beside it whose name begins with the ledger&apos;s. A demonstration ledger is not backed up.</translation>
    </message>
</context>
<context>
    <name>jc::ui::HistoryView</name>
    <message>
        <source>变更记录</source>
        <translation>Change record</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Case handler</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>修改前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>修改后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1，%2，%3，%4由%5改为%6</source>
        <translation>%1, %2, %3, %4 changed from %5 to %6</translation>
    </message>
    <message>
        <source>%1的变更记录</source>
        <translation>Change record of %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::HomePage</name>
    <message>
        <source>新开班</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>登记学员</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>登记培训记录</source>
        <translation>Training record</translation>
    </message>
    <message>
        <source>登记证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>登记荣誉</source>
        <translation>Honour</translation>
    </message>
    <message>
        <source>今日待办</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>没有待办。草稿、待核对和到期事项出现后会列在这里。</source>
        <translation>Nothing to do. Drafts, records to review and items falling due are listed here when there are any.</translation>
    </message>
    <message>
        <source>继续上次</source>
        <translation>Continue where you left off</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>快速录入</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>本地进度</source>
        <translation>Progress here</translation>
    </message>
    <message>
        <source>本地各项目标的进度</source>
        <translation>Progress of each goal of this region</translation>
    </message>
    <message>
        <source>Enter 在进度看板中打开</source>
        <translation>Enter opens it on the dashboard</translation>
    </message>
    <message>
        <source>我的工作</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>%1 进度</source>
        <translation>%1: progress</translation>
    </message>
    <message>
        <source>台账里还没有政策的目标任务。</source>
        <translation>The ledger has no target tasks of a policy yet.</translation>
    </message>
    <message>
        <source>上级还没有给本地下达目标数。</source>
        <translation>The level above has not issued a target for this region yet.</translation>
    </message>
    <message>
        <source>查看政策文件</source>
        <translation>View the policy document</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>最早日期</source>
        <translation>Earliest date</translation>
    </message>
    <message>
        <source>%1：%2 件，最早 %3</source>
        <translation>%1: %2, the earliest %3</translation>
    </message>
    <message>
        <source>%1：%2 件</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>今日待办 %1 项</source>
        <translation>%1 to do today</translation>
    </message>
    <message>
        <source>还没有录入过。</source>
        <translation>Nothing has been entered yet.</translation>
    </message>
    <message>
        <source>新的%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1，%2 输入后没有保存</source>
        <translation>%1, typed %2 and not saved</translation>
    </message>
    <message>
        <source>%1，%2 保存</source>
        <translation>%1, saved %2</translation>
    </message>
    <message>
        <source>本地目标任务进度</source>
        <translation>Progress of the target tasks here</translation>
    </message>
</context>
<context>
    <name>jc::ui::JobPart</name>
    <message>
        <source>%1：正在取消…</source>
        <translation>%1: cancelling…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2%，约剩 %n 秒</source>
        <translation>
            <numerusform>%1 %2%, about %n second left</numerusform>
            <numerusform>%1 %2%, about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2%，约剩 %n 分钟</source>
        <translation>
            <numerusform>%1 %2%, about %n minute left</numerusform>
            <numerusform>%1 %2%, about %n minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>正在进行</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消：%1</source>
        <translation>Cancel: %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::KpiTile</name>
    <message>
        <source>完成 %1 %2</source>
        <translation>actual %1 %2</translation>
    </message>
    <message>
        <source>没有目标数</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>目标 %1 %2</source>
        <translation>target %1 %2</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jc::ui::LedgerKeeping</name>
    <message>
        <source>备份到</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>匠册台账 (*.jiangce)</source>
        <translation>Jiangce ledger (*.jiangce)</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>已备份并核对：%1</source>
        <translation>Backed up and compared: %1</translation>
    </message>
    <message>
        <source>设置口令</source>
        <translation>Set passphrase</translation>
    </message>
    <message>
        <source>口令已去掉；打开台账不再需要口令。</source>
        <translation>The passphrase was removed. The ledger opens without one.</translation>
    </message>
    <message>
        <source>修改口令</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>打开台账时要输入口令。至少 10 个字符，含数字、字母、其他字符中的两类。忘记口令无法找回，请妥善保管。</source>
        <translation>The passphrase is asked for whenever the ledger is opened. At least 10 characters, with two of digits, letters and other characters. A forgotten passphrase cannot be recovered; keep it safe.</translation>
    </message>
    <message>
        <source>正在设置口令…</source>
        <translation>Setting the passphrase…</translation>
    </message>
    <message>
        <source>口令已设置；下次打开台账时需要输入。</source>
        <translation>The passphrase is set; it will be asked for when the ledger is opened next.</translation>
    </message>
    <message>
        <source>备份台账</source>
        <translation>Back up the ledger</translation>
    </message>
    <message>
        <source>已取消备份，没有留下新文件；台账未动。</source>
        <translation>The backup was cancelled and left no new file; the ledger is as it was.</translation>
    </message>
</context>
<context>
    <name>jc::ui::LedgerOpening</name>
    <message>
        <source>正在打开 %1…</source>
        <translation>Opening %1…</translation>
    </message>
    <message>
        <source>台账“%1”已锁定，请输入口令继续。</source>
        <translation>The ledger &quot;%1&quot; is locked. Enter the passphrase to go on.</translation>
    </message>
    <message>
        <source>台账“%1”设有口令，请输入口令打开。</source>
        <translation>The ledger &quot;%1&quot; has a passphrase. Enter it to open the ledger.</translation>
    </message>
    <message>
        <source>打开 %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>不打开</source>
        <translation>Do not open</translation>
    </message>
    <message>
        <source>正在查找备份…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <source>“%1”打不开了。用 %2 的备份恢复？</source>
        <translation>&quot;%1&quot; can no longer be opened. Restore the backup of %2?</translation>
    </message>
    <message>
        <source>%1

原来的文件改名保留，不会删除。备份之后的更改不在备份中。</source>
        <translation>%1

The present file is kept under another name and not deleted. Changes made after the backup are not in it.</translation>
    </message>
    <message>
        <source>恢复备份并打开</source>
        <translation>Restore the backup and open</translation>
    </message>
    <message>
        <source>不恢复</source>
        <translation>Do not restore</translation>
    </message>
    <message>
        <source>正在恢复备份…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>“%1”在网络位置上，直接在那里记账可能丢失数据。</source>
        <translation>&quot;%1&quot; is on a network location, where working on it may lose data.</translation>
    </message>
    <message>
        <source>“%1”在移动存储设备上，直接在那里记账可能丢失数据。</source>
        <translation>&quot;%1&quot; is on a removable device, where working on it may lose data.</translation>
    </message>
    <message>
        <source>可以复制到本机，核对无误后在副本上记账：
%1

原来的文件不动；以后请打开本机的这一份。</source>
        <translation>It can be copied to this computer and, once the copy is verified, worked on there:
%1

The original is left as it is; from now on open the copy on this computer.</translation>
    </message>
    <message>
        <source>复制到本机并打开</source>
        <translation>Copy to this computer and open</translation>
    </message>
    <message>
        <source>正在复制到本机并核对…</source>
        <translation>Copying to this computer and verifying…</translation>
    </message>
    <message>
        <source>不能建立文件夹“%1”，没有复制；请检查写入权限和磁盘。</source>
        <translation>The folder &quot;%1&quot; cannot be made and nothing was copied; check permissions and the disk.</translation>
    </message>
</context>
<context>
    <name>jc::ui::LedgerSession</name>
    <message>
        <source>只读：%1正在电脑“%2”上使用这本台账（自 %3 起）。对方关闭后，重新打开才能更改。</source>
        <translation>Read only: %1 has been using this ledger on the computer &quot;%2&quot; since %3. Once it is closed there, open it again to make changes.</translation>
    </message>
    <message>
        <source>另一位使用者</source>
        <translation>another user</translation>
    </message>
    <message>
        <source>只读：台账文件或所在文件夹不可写，这里不能更改。要更改，请把台账复制到可写的文件夹，或检查权限和磁盘后重新打开。</source>
        <translation>Read only: the ledger file or its folder cannot be written to. To make changes, copy the ledger to a folder that can be written to, or check permissions and the disk and open it again.</translation>
    </message>
    <message>
        <source>只读：另一个程序正在使用这本台账。那里关闭后，重新打开才能更改。</source>
        <translation>Read only: another program is using this ledger. Once it is closed there, open it again to make changes.</translation>
    </message>
</context>
<context>
    <name>jc::ui::LedgerView</name>
    <message>
        <source>看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>录</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>传</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>这一版程序还没有要去的页面。</source>
        <translation>This version of the program does not have that page yet.</translation>
    </message>
    <message>
        <source>%1 · 截至 %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>例行备份没有做成。仍然关闭台账？</source>
        <translation>The routine backup could not be made. Close the ledger all the same?</translation>
    </message>
    <message>
        <source>%1

台账本身已全部保存；没有做成的只是备份。</source>
        <translation>%1

The ledger itself is saved completely; only the backup is missing.</translation>
    </message>
    <message>
        <source>不备份，关闭</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>不关闭</source>
        <translation>Do not close</translation>
    </message>
    <message>
        <source>正在备份台账并核对，完成后关闭…</source>
        <translation>Backing up and verifying the ledger; it closes when that is done…</translation>
    </message>
    <message>
        <source>不等备份，现在关闭</source>
        <translation>Close now without the backup</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>本机日期是 %1，早于台账中最近的改动（%2）；请先校准日期再录入，以免登记日期和统计截止日出错。如本机日期无误，则是别处日期不准的电脑作了那次改动。</source>
        <translation>This computer&apos;s date is %1, earlier than the newest change in the ledger (%2). Set the date before you enter anything, so that recorded dates and the cut-off date are right. If this computer is right, that change was made on a computer with a wrong date.</translation>
    </message>
    <message>
        <source>正在进行“%1”，完成后关闭台账…</source>
        <translation>“%1” is under way; the ledger closes when it is done…</translation>
    </message>
    <message>
        <source>正在停止“%1”，停下后关闭台账…</source>
        <translation>Stopping “%1”; the ledger closes when it has stopped…</translation>
    </message>
    <message>
        <source>停下它</source>
        <translation>Stop it</translation>
    </message>
    <message>
        <source>正在停止备份，停下后关闭台账…</source>
        <translation>Stopping the backup; the ledger closes when it has stopped…</translation>
    </message>
</context>
<context>
    <name>jc::ui::LineFieldEditor</name>
    <message>
        <source>“%1”不是整数；请只填数字，例如 40。</source>
        <translation>“%1” is not a whole number. Enter digits only, such as 40.</translation>
    </message>
    <message>
        <source>已输入 %1/18</source>
        <translation>%1 of 18 typed</translation>
    </message>
    <message>
        <source>%1 %2 %3，校验无误</source>
        <translation>%1 %2 %3, check passed</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示 F8；显示会记入日志</source>
        <translation>Show F8; showing is logged</translation>
    </message>
    <message>
        <source>显示%1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>已遮盖，按 F8 显示；显示会记入日志</source>
        <translation>Masked; F8 shows it, and showing is logged</translation>
    </message>
</context>
<context>
    <name>jc::ui::ListHead</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>筛选(&amp;F)</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>只看草稿(&amp;D)</source>
        <translation>&amp;Drafts only</translation>
    </message>
    <message>
        <source>查看(&amp;L)</source>
        <translation>Vie&amp;w</translation>
    </message>
    <message>
        <source>恢复(&amp;R)</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>只看各处填写不同、等人决定的记录</source>
        <translation>Only records that places entered differently and somebody has to decide</translation>
    </message>
    <message>
        <source>把选中的记录放回原处 Ctrl+R</source>
        <translation>Put the selected records back Ctrl+R</translation>
    </message>
    <message>
        <source>加一个筛选条件</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>列、排序、回收站</source>
        <translation>Columns, sorting, recycle view</translation>
    </message>
    <message>
        <source>新增%1(&amp;N)</source>
        <translation>&amp;New: %1</translation>
    </message>
    <message>
        <source>新增%1 Ctrl+N</source>
        <translation>New: %1 Ctrl+N</translation>
    </message>
    <message>
        <source>搜索姓名、拼音首字母或身份证号</source>
        <translation>Name, pinyin or citizen ID</translation>
    </message>
    <message>
        <source>搜索%1或拼音首字母</source>
        <translation>%1 or pinyin initials</translation>
    </message>
</context>
<context>
    <name>jc::ui::MainMenu</name>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>打开台账…(&amp;O)</source>
        <translation>&amp;Open ledger…</translation>
    </message>
    <message>
        <source>最近打开(&amp;R)</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>新建台账(&amp;N)</source>
        <translation>&amp;New ledger</translation>
    </message>
    <message>
        <source>打开演示台账(&amp;D)</source>
        <translation>Open &amp;demonstration ledger</translation>
    </message>
    <message>
        <source>关闭台账(&amp;C)</source>
        <translation>&amp;Close ledger</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>剪切(&amp;T)</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>复制(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>粘贴(&amp;P)</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>全选(&amp;A)</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>查看(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>后退(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>前进(&amp;W)</source>
        <translation>For&amp;ward</translation>
    </message>
    <message>
        <source>选择地区(&amp;L)</source>
        <translation>Se&amp;lect region</translation>
    </message>
    <message>
        <source>下一区域(&amp;X)</source>
        <translation>Ne&amp;xt area</translation>
    </message>
    <message>
        <source>上一区域(&amp;V)</source>
        <translation>Pre&amp;vious area</translation>
    </message>
    <message>
        <source>主题(&amp;T)</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>跟随系统(&amp;S)</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>浅色(&amp;L)</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>深色(&amp;D)</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>界面大小(&amp;Z)</source>
        <translation>Interface si&amp;ze</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>语言(&amp;G)</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>全屏(&amp;F)</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>再按 F11 回到窗口</source>
        <translation>Press F11 again to return to the window</translation>
    </message>
    <message>
        <source>数据(&amp;D)</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>刷新(&amp;R)</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>工具(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>检查台账是否完好(&amp;C)</source>
        <translation>&amp;Check that the ledger is sound</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>快捷键(&amp;K)</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>关于匠册(&amp;A)</source>
        <translation>&amp;About Jiangce</translation>
    </message>
    <message>
        <source>正在检查台账，可以继续工作。</source>
        <translation>The ledger is being checked; work can go on.</translation>
    </message>
    <message>
        <source>台账完好：%L1 次保存、%L2 条记录，全部核对无误。</source>
        <translation>The ledger is sound. Saves checked: %L1, records checked: %L2.</translation>
    </message>
    <message>
        <source>台账有 %L1 处不符：%2</source>
        <translation>Faults in the ledger: %L1. %2</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>匠册 %1</source>
        <translation>Jiangce %1</translation>
    </message>
    <message>
        <source>技能人才政策的离线台账。
自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。
行政区划截至 %1。</source>
        <translation>The offline ledger of skilled-talent policies.
Free software under the GNU General Public License, version 3 or later.
Administrative divisions as of %1.</translation>
    </message>
    <message>
        <source>各类记录(&amp;K)</source>
        <translation>All &amp;kinds of record</translation>
    </message>
    <message>
        <source>立即备份…(&amp;B)</source>
        <translation>&amp;Back up now…</translation>
    </message>
    <message>
        <source>修改口令…(&amp;P)</source>
        <translation>Change &amp;passphrase…</translation>
    </message>
    <message>
        <source>设置口令…(&amp;P)</source>
        <translation>Set &amp;passphrase…</translation>
    </message>
    <message>
        <source>锁定(&amp;K)</source>
        <translation>Loc&amp;k</translation>
    </message>
    <message>
        <source>撤销输入(&amp;N)</source>
        <translation>U&amp;ndo typing</translation>
    </message>
    <message>
        <source>重做输入(&amp;D)</source>
        <translation>Re&amp;do typing</translation>
    </message>
    <message>
        <source>查找一切(&amp;K)</source>
        <translation>&amp;Find anything</translation>
    </message>
    <message>
        <source>导出所示…(&amp;E)</source>
        <translation>&amp;Export as shown…</translation>
    </message>
    <message>
        <source>打印预览…(&amp;P)</source>
        <translation>&amp;Print preview…</translation>
    </message>
    <message>
        <source>按更改记录重建(&amp;B)</source>
        <translation>Re&amp;build from the change record</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>Check the ledger</translation>
    </message>
    <message>
        <source>已取消检查；台账未动。</source>
        <translation>The check was cancelled; the ledger is as it was.</translation>
    </message>
    <message>
        <source>正在重建当前值；重建完以前不能保存，可以继续查看。</source>
        <translation>The current values are being rebuilt; until that is done nothing can be saved, but everything can be read.</translation>
    </message>
    <message>
        <source>重建</source>
        <translation>Rebuild</translation>
    </message>
    <message>
        <source>已取消重建；台账保持原样。</source>
        <translation>The rebuild was cancelled; the ledger is as it was.</translation>
    </message>
    <message>
        <source>已按更改记录重建当前值。重新打开台账后，各页按重建后的数据显示。</source>
        <translation>The current values were rebuilt from the change record. The pages show them once the ledger is opened again.</translation>
    </message>
    <message>
        <source>重新打开台账</source>
        <translation>Open the ledger again</translation>
    </message>
</context>
<context>
    <name>jc::ui::MainWindow</name>
    <message>
        <source>匠册</source>
        <translation>Jiangce</translation>
    </message>
    <message>
        <source>匠册 — %1 — %2</source>
        <translation>Jiangce — %1 — %2</translation>
    </message>
    <message>
        <source>这本台账已经打开。</source>
        <translation>This ledger is already open.</translation>
    </message>
    <message>
        <source>正在建立 %1…</source>
        <translation>Creating %1…</translation>
    </message>
    <message>
        <source>匠册演示台账.jiangce</source>
        <translation>Jiangce demonstration ledger.jiangce</translation>
    </message>
    <message>
        <source>正在准备演示数据…</source>
        <translation>Preparing the demonstration data…</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>匠册台账 (*.jiangce);;所有文件 (*)</source>
        <translation>Jiangce ledgers (*.jiangce);;All files (*)</translation>
    </message>
    <message>
        <source>准备演示数据</source>
        <translation>Preparing demo data</translation>
    </message>
    <message>
        <source>台账关闭时停下了“%1”；还需要的话，请重做一次。</source>
        <translation>“%1” was stopped when the ledger was closed; do it again if it is still wanted.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jc::ui::MeasureForm</name>
    <message>
        <source>读作</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>自带口径</source>
        <translation>Shipped rule</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>换成其他版本…</source>
        <translation>Another version…</translation>
    </message>
    <message>
        <source>口径未设，不出数。请选统计对象，再加条件。</source>
        <translation>No counting rule is set, so there is no figure. Choose what is counted, then add conditions.</translation>
    </message>
    <message>
        <source>口径用不了：%1</source>
        <translation>The rule cannot be used: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有数</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>这样数不了：%1</source>
        <translation>This cannot be counted: %1</translation>
    </message>
    <message>
        <source>现行口径 %1</source>
        <translation>Present rule %1</translation>
    </message>
    <message>
        <source>现行口径 %1 → 改后 %2</source>
        <translation>Present rule %1 → changed %2</translation>
    </message>
    <message>
        <source>口径未设；请先选统计对象，再保存。</source>
        <translation>No counting rule is set. Choose what is counted first, then save.</translation>
    </message>
    <message>
        <source>分子或分母</source>
        <translation>Numerator or denominator</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>统计对象</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>怎样算一个</source>
        <translation>What is one</translation>
    </message>
    <message>
        <source>计数内容</source>
        <translation>What it adds</translation>
    </message>
    <message>
        <source>统计日期</source>
        <translation>Date that counts</translation>
    </message>
    <message>
        <source>合计按的地区</source>
        <translation>Region of the total</translation>
    </message>
    <message>
        <source>乡镇按的地区</source>
        <translation>Region of the townships</translation>
    </message>
    <message>
        <source>合计按</source>
        <translation>Total by</translation>
    </message>
    <message>
        <source>乡镇按</source>
        <translation>Townships by</translation>
    </message>
    <message>
        <source>不计的情形，空格勾选</source>
        <translation>Cases left out, Space ticks</translation>
    </message>
    <message>
        <source>不计</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>条件（都要满足）</source>
        <translation>Conditions (all must hold)</translation>
    </message>
    <message>
        <source>添加条件</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>条件，Enter 修改，Delete 删除</source>
        <translation>Conditions, Enter changes, Delete deletes</translation>
    </message>
    <message>
        <source>口径的依据说明</source>
        <translation>Reason for the rule</translation>
    </message>
    <message>
        <source>为什么这样计，印在数旁边</source>
        <translation>Why it is counted so; printed beside the figure</translation>
    </message>
    <message>
        <source>依据说明</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>回到自带口径或以前的版本</source>
        <translation>Go back to the shipped rule or an earlier version</translation>
    </message>
    <message>
        <source>口径读作的句子</source>
        <translation>The rule as a sentence</translation>
    </message>
    <message>
        <source>正在填的条件还没有加入；请先加入条件，或取消。</source>
        <translation>The condition being filled in has not been added yet; add it first, or cancel.</translation>
    </message>
    <message>
        <source>这个条件有几个值，不能在这里修改；可以删除后重新添加。</source>
        <translation>This condition has several values and cannot be changed here; delete it and add it again.</translation>
    </message>
</context>
<context>
    <name>jc::ui::MessageBar</name>
    <message>
        <source>关闭消息</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>jc::ui::Messages</name>
    <message>
        <source>详情已复制，可以粘贴给提供帮助的人。</source>
        <translation>The details were copied and can be pasted to whoever helps.</translation>
    </message>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>jc::ui::MonthTrend</name>
    <message>
        <source>目标 %1 %2</source>
        <translation>target %1 %2</translation>
    </message>
    <message>
        <source>没有目标数</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>到 %1 累计完成 %2 %3</source>
        <translation>cumulative actual %2 %3 by %1</translation>
    </message>
    <message>
        <source>未报数</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>%1 逐月走势：%2，%3</source>
        <translation>%1 by month: %2, %3</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>%1 月 %2</source>
        <translation>Month %1: %2</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>推算 %1</source>
        <translation>Forecast %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::NavList</name>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>设置与帮助</source>
        <translation>Settings and help</translation>
    </message>
    <message>
        <source>折叠导航栏</source>
        <translation>Fold the navigation</translation>
    </message>
    <message>
        <source>%1，%2 件待办</source>
        <translation>%1, to do: %2</translation>
    </message>
    <message>
        <source>%1，当前页</source>
        <translation>%1, current page</translation>
    </message>
    <message>
        <source>%1，不可用：%2</source>
        <translation>%1, not available: %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jc::ui::NewLedgerForm</name>
    <message>
        <source>建立台账</source>
        <translation>Create ledger</translation>
    </message>
    <message>
        <source>如：龙陵县人力资源和社会保障局</source>
        <translation>Such as: Longling County Human Resources and Social Security Bureau</translation>
    </message>
    <message>
        <source>先不选，以后再加</source>
        <translation>None now, add one later</translation>
    </message>
    <message>
        <source>更改位置…</source>
        <translation>Change place…</translation>
    </message>
    <message>
        <source>用模板文件…</source>
        <translation>Use a template file…</translation>
    </message>
    <message>
        <source>填报单位 *</source>
        <translation>Reporting unit *</translation>
    </message>
    <message>
        <source>所在地区 *</source>
        <translation>Region *</translation>
    </message>
    <message>
        <source>执行政策</source>
        <translation>Policy carried out</translation>
    </message>
    <message>
        <source>台账文件 *</source>
        <translation>Ledger file *</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>请填写填报单位的全称，它会印在每张报表上。</source>
        <translation>Enter the full name of the reporting unit; it is printed on every report.</translation>
    </message>
    <message>
        <source>请选到本单位负责的一级：省、市、县或乡镇。</source>
        <translation>Select down to the level your unit is responsible for: province, city, county or township.</translation>
    </message>
    <message>
        <source>请填写台账存放的文件，或按“更改位置”选择。</source>
        <translation>Enter the file of the ledger, or select it with “Change place”.</translation>
    </message>
    <message>
        <source>请写出文件的完整位置，或按“更改位置”选择。</source>
        <translation>Write the full path of the file, or select it with “Change place”.</translation>
    </message>
    <message>
        <source>新台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>%1技能人才台账</source>
        <translation>Skilled talent ledger of %1</translation>
    </message>
    <message>
        <source>台账存放位置</source>
        <translation>Place of the ledger</translation>
    </message>
    <message>
        <source>匠册台账 (*.jiangce)</source>
        <translation>Jiangce ledgers (*.jiangce)</translation>
    </message>
    <message>
        <source>选择政策模板</source>
        <translation>Select a policy template</translation>
    </message>
    <message>
        <source>政策模板 (*.json)</source>
        <translation>Policy templates (*.json)</translation>
    </message>
    <message>
        <source>模板文件：%1</source>
        <translation>Template file: %1</translation>
    </message>
    <message>
        <source>可以不设，以后再设</source>
        <translation>Optional, can be set later</translation>
    </message>
    <message>
        <source>设了口令，打开台账要输入。至少 10 个字符，含数字、字母、其他字符中的两类。忘记口令无法找回。</source>
        <translation>With a passphrase, it is asked for whenever the ledger is opened. At least 10 characters, with two of digits, letters and other characters. A forgotten passphrase cannot be recovered.</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Repeat it</translation>
    </message>
    <message>
        <source>再输入一次口令</source>
        <translation>Repeat the passphrase</translation>
    </message>
    <message>
        <source>打开口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>两次输入的口令不同，请再输入一次；不设口令就都留空。</source>
        <translation>The two passphrases differ; enter it again, or leave both empty for none.</translation>
    </message>
    <message>
        <source>经办：录入培训、证书和名单</source>
        <translation>Case handler: enters training, certificates and rosters</translation>
    </message>
    <message>
        <source>审核：核对乡镇和部门报来的数据</source>
        <translation>Reviewer: checks what townships and departments send</translation>
    </message>
    <message>
        <source>督导：看进度，导出报表</source>
        <translation>Supervisor: looks at progress, exports reports</translation>
    </message>
    <message>
        <source>管理：建台账，管目标和备份</source>
        <translation>Manager: sets up ledgers, keeps targets and backups</translation>
    </message>
    <message>
        <source>只决定打开台账时先看哪一页，以后可在“设置”中改。</source>
        <translation>Only decides which page a ledger opens with; Settings can change it later.</translation>
    </message>
    <message>
        <source>我的角色</source>
        <translation>My role</translation>
    </message>
</context>
<context>
    <name>jc::ui::NewSecretDialog</name>
    <message>
        <source>当前口令</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>新口令</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>再输入一次</source>
        <translation>Repeat it</translation>
    </message>
    <message>
        <source>去掉口令</source>
        <translation>Remove passphrase</translation>
    </message>
    <message>
        <source>不改</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>不设</source>
        <translation>Do not set</translation>
    </message>
    <message>
        <source>请输入当前口令。</source>
        <translation>Enter the present passphrase.</translation>
    </message>
    <message>
        <source>请输入新口令。</source>
        <translation>Enter the new passphrase.</translation>
    </message>
    <message>
        <source>两次输入的口令不同，请再输入一次。</source>
        <translation>The two passphrases differ; enter it again.</translation>
    </message>
</context>
<context>
    <name>jc::ui::OccupationPopup</name>
    <message>
        <source>按类别选择职业（工种）</source>
        <translation>Choose an occupation by category</translation>
    </message>
    <message>
        <source>职业（工种）分类</source>
        <translation>Classification of occupations</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x2003;%2</translation>
    </message>
    <message>
        <source>2022 年版之后发布或公示的</source>
        <translation>Issued or announced after the 2022 edition</translation>
    </message>
    <message>
        <source>工种：%1</source>
        <translation>Type of work: %1</translation>
    </message>
    <message>
        <source>搜索：名称、拼音首字母或代码</source>
        <translation>Search: name, pinyin initials or code</translation>
    </message>
    <message>
        <source>找到的职业（工种）</source>
        <translation>Occupations (types of work) found</translation>
    </message>
    <message>
        <source>↓ 进入分类，→ 展开，Enter 选用，Esc 关闭。</source>
        <translation>↓ goes to the classification, → opens, Enter takes, Esc closes.</translation>
    </message>
    <message>
        <source>目录中没有“%1”；清空可看分类，也可在栏内照原件填写。</source>
        <translation>“%1” is not in the catalogue. Clear the field to see the classification, or write it in as the original has it.</translation>
    </message>
</context>
<context>
    <name>jc::ui::PageHeader</name>
    <message>
        <source>后退（Alt+←）</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>%1 ▸</source>
        <translation>%1 ▸</translation>
    </message>
    <message>
        <source>回到 %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::PageView</name>
    <message>
        <source>打印预览的页面</source>
        <translation>Page of the print preview</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::PartModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>县外人员</source>
        <translation>From outside the county</translation>
    </message>
    <message>
        <source>外地人员</source>
        <translation>From outside the region</translation>
    </message>
    <message>
        <source>未落实乡镇</source>
        <translation>Township not determined</translation>
    </message>
    <message>
        <source>未落实下级地区</source>
        <translation>Lower region not determined</translation>
    </message>
    <message>
        <source>%1 %2：完成 %3</source>
        <translation>%1 %2: actual %3</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>较序时</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>待改归属</source>
        <translation>To be reassigned</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>实心条为完成率，空心三角为序时，竖线为目标。</source>
        <translation>The solid bar is the completion rate, the hollow triangle the time-proportional schedule and the vertical line the target.</translation>
    </message>
    <message>
        <source>完成率减序时，单位为百分点。</source>
        <translation>The completion rate less the time-proportional schedule, in percentage points.</translation>
    </message>
</context>
<context>
    <name>jc::ui::PeopleModel</name>
    <message>
        <source>第 %1 行正在读取</source>
        <translation>Row %1 is being read</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jc::ui::PeoplePage</name>
    <message>
        <source>计入名单</source>
        <translation>Counted list</translation>
    </message>
    <message>
        <source>计入与未计入</source>
        <translation>Counted and left out</translation>
    </message>
    <message>
        <source>打开培训班</source>
        <translation>Open the class</translation>
    </message>
    <message>
        <source>导出名单</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>%1 名单</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>回到目标任务进度</source>
        <translation>Back to the progress of target tasks</translation>
    </message>
    <message>
        <source>%1 = %2 计入 + %3 未计入</source>
        <translation>%1 = %2 counted + %3 left out</translation>
    </message>
    <message>
        <source>%1 — %2：%3（分子 %4，分母 %5）</source>
        <translation>%1 — %2: %3 (numerator %4, denominator %5)</translation>
    </message>
    <message>
        <source>%1 — %2：%3 计入</source>
        <translation>%1 — %2: %3 counted</translation>
    </message>
    <message>
        <source>%1
统计截止 %2；数据截至 %3。</source>
        <translation>%1
Cut-off date %2; data as of %3.</translation>
    </message>
    <message>
        <source>分子 %1</source>
        <translation>Numerator %1</translation>
    </message>
    <message>
        <source>计入 %1</source>
        <translation>Counted %1</translation>
    </message>
    <message>
        <source>分母 %1</source>
        <translation>Denominator %1</translation>
    </message>
    <message>
        <source>未计入 %1</source>
        <translation>Left out %1</translation>
    </message>
    <message>
        <source>全部 %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>未计入名单</source>
        <translation>Left-out list</translation>
    </message>
    <message>
        <source>没有未计入的记录。</source>
        <translation>No record is left out.</translation>
    </message>
    <message>
        <source>没有计入的记录。</source>
        <translation>No record is counted.</translation>
    </message>
    <message>
        <source>已复制 %1 行，证件号码已脱敏。</source>
        <translation>Rows copied with document numbers masked: %1.</translation>
    </message>
    <message>
        <source>%1 未计入名单</source>
        <translation>%1: left-out list</translation>
    </message>
    <message>
        <source>%1 计入名单</source>
        <translation>%1: counted list</translation>
    </message>
    <message>
        <source>%1_%2_%3.xlsx</source>
        <translation>%1_%2_%3.xlsx</translation>
    </message>
    <message>
        <source>电子表格 (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2。</source>
        <translation>Rows exported to %2: %1.</translation>
    </message>
    <message>
        <source>%1；其中与他地重复 %2</source>
        <extracomment>%1 is “9 = 7 counted + 2 left out”; %2 of the people who qualify here are counted elsewhere.</extracomment>
        <translation>%1; of these %2 are counted elsewhere</translation>
    </message>
    <message>
        <source>%1 分班</source>
        <translation>%1 by class</translation>
    </message>
    <message>
        <source>按培训班</source>
        <translation>By class</translation>
    </message>
    <message>
        <source>Enter 查看该班的名单</source>
        <translation>Enter shows the people of the class</translation>
    </message>
    <message>
        <source>%1 — %2 › %3：%4</source>
        <translation>%1 — %2 › %3: %4</translation>
    </message>
    <message>
        <source>分班</source>
        <translation>By class</translation>
    </message>
    <message>
        <source>%1 分母名单</source>
        <translation>%1: denominator</translation>
    </message>
    <message>
        <source>没有选定指标；请从进度看板的目标任务表打开名单。</source>
        <translation>No goal is selected. Open a list from the table of target tasks on the progress board.</translation>
    </message>
</context>
<context>
    <name>jc::ui::PickerEdit</name>
    <message>
        <source>打开列表（F4）</source>
        <translation>Open the list (F4)</translation>
    </message>
    <message>
        <source>%1 候选</source>
        <translation>Candidates for %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>还没有“%1”；请先新增，再回到这里选择。</source>
        <translation>There is no “%1” yet. Add it first, then come back and select it.</translation>
    </message>
    <message>
        <source>列表中没有“%1”；请按 F4 选择。</source>
        <translation>The list has no “%1”. Press F4 to select.</translation>
    </message>
    <message>
        <source>“%1”有 %2 个可选；请按 F4 选择一个。</source>
        <translation>“%1” fits %2 entries. Press F4 to select one.</translation>
    </message>
</context>
<context>
    <name>jc::ui::PolicyPage</name>
    <message>
        <source>政策文件</source>
        <translation>Policy document</translation>
    </message>
    <message>
        <source>任务与措施</source>
        <translation>Tasks and steps</translation>
    </message>
    <message>
        <source>空格勾选措施，Enter 打开任务</source>
        <translation>Space ticks a step, Enter opens the task</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>政策内容</source>
        <translation>Content of the policy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>勾选措施完成：%1</source>
        <translation>Mark a step as done: %1</translation>
    </message>
    <message>
        <source>取消措施完成：%1</source>
        <translation>Mark a step as not done: %1</translation>
    </message>
    <message>
        <source>已标记完成：%1。</source>
        <translation>Marked as done: %1.</translation>
    </message>
    <message>
        <source>已取消完成：%1。</source>
        <translation>Marked as not done: %1.</translation>
    </message>
    <message>
        <source>任务与目标</source>
        <translation>Tasks and goals</translation>
    </message>
    <message>
        <source>逐条对照</source>
        <translation>Clause by clause</translation>
    </message>
    <message>
        <source>显示方式</source>
        <translation>View</translation>
    </message>
    <message>
        <source>目标的调整还没有保存；请先保存调整，或放弃改动。</source>
        <translation>The adjustment of the goal is not saved. Save or discard it first.</translation>
    </message>
    <message>
        <source>台账里还没有政策文件。</source>
        <translation>The ledger has no policy document yet.</translation>
    </message>
    <message>
        <source>载入政策…</source>
        <translation>Load a policy…</translation>
    </message>
    <message>
        <source>目标的调整正在保存；请等它存完再离开。</source>
        <translation>The adjustment of the goal is being saved; please leave when it is done.</translation>
    </message>
</context>
<context>
    <name>jc::ui::PrintPreview</name>
    <message>
        <source>打印预览：%1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>正在排版……</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>选打印机和页码，然后打印（Ctrl+P）</source>
        <translation>Choose the printer and pages, then print (Ctrl+P)</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>存成一个 PDF 文件，文字可查找、可复制（Ctrl+S）</source>
        <translation>Save as a PDF file whose text can be searched and copied (Ctrl+S)</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>上一页（PageUp）</source>
        <translation>Previous page (PageUp)</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>下一页（PageDown）</source>
        <translation>Next page (PageDown)</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>显示大小</source>
        <translation>Size shown</translation>
    </message>
    <message>
        <source>显示大小，不影响打印（Ctrl+加号、减号，Ctrl+0 整页）</source>
        <translation>Size shown; printing stays as it is (Ctrl+plus, minus, Ctrl+0 whole page)</translation>
    </message>
    <message>
        <source>页宽</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭预览（Esc）</source>
        <translation>Close the preview (Esc)</translation>
    </message>
    <message>
        <source>“%1”列较多，分成并排的 %2 页，每页重复前面的列。</source>
        <translation>“%1” has many columns and is set on %2 pages side by side, each repeating the first columns.</translation>
    </message>
    <message>
        <source>列较多，缩到 %1% 才排得下一页宽，字会很小；可少显示几列，或导出电子表格。</source>
        <translation>To fit the width of a page the many columns are scaled to %1%, which makes the text small. Show fewer columns, or export a spreadsheet.</translation>
    </message>
    <message>
        <source>缩到 %1% 排版。</source>
        <translation>Set at %1%.</translation>
    </message>
    <message>
        <source>共 %1 页</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>“%1”已送去打印，共 %2 页。</source>
        <translation>“%1” was sent to the printer, %2 pages.</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存“%1”，共 %2 页，在 %3。</source>
        <translation>“%1” was saved, %2 pages, in %3.</translation>
    </message>
    <message>
        <source>第 %1 页</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>排版“%1”</source>
        <translation>Laying out “%1”</translation>
    </message>
    <message>
        <source>打印“%1”</source>
        <translation>Printing “%1”</translation>
    </message>
    <message>
        <source>已取消打印；已送到打印机的页可能仍会印出来。</source>
        <translation>Printing cancelled; pages already sent to the printer may still come out.</translation>
    </message>
    <message>
        <source>已取消，没有写入任何文件。</source>
        <translation>Cancelled. No file was written.</translation>
    </message>
</context>
<context>
    <name>jc::ui::RecentList</name>
    <message>
        <source>最近打开的台账</source>
        <translation>Recent ledgers</translation>
    </message>
    <message>
        <source>%1
按 Delete 从列表中去掉。</source>
        <translation>%1
Press Delete to remove it from the list.</translation>
    </message>
</context>
<context>
    <name>jc::ui::RecordBuffers</name>
    <message>
        <source>正在填写、还没有保存的内容存不进台账，现在只在内存中，意外关机会丢失：%1写入恢复后会自动补存，这条提示随之消失。</source>
        <translation>What is typed but not yet saved cannot be kept in the ledger; it is in memory only and would be lost in a power cut: %1 It is kept as soon as writing works again, and this message goes away.</translation>
    </message>
    <message>
        <source>草稿已存 %1</source>
        <translation>Draft kept %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::RecordFoot</name>
    <message>
        <source>合计 %1 条</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::RecordForm</name>
    <message>
        <source>保存(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>保存并新增</source>
        <translation>Save and add</translation>
    </message>
    <message>
        <source>保存 Ctrl+S</source>
        <translation>Save Ctrl+S</translation>
    </message>
    <message>
        <source>保存并新增下一条 Ctrl+Enter</source>
        <translation>Save and add the next Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1，必填</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>有未保存的修改</source>
        <translation>There are unsaved changes</translation>
    </message>
    <message>
        <source>新增，未保存</source>
        <translation>New, not saved</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>未保存，内容仍在</source>
        <translation>Not saved; the content is still here</translation>
    </message>
    <message>
        <source>其余各项已保存 %1；%2 处未能识别，尚未保存</source>
        <translation>The other fields were saved at %1; not understood and not saved yet: %2</translation>
    </message>
    <message>
        <source>已存为草稿 %1：%2 处待改</source>
        <translation>Saved as a draft at %1; to be mended: %2</translation>
    </message>
    <message>
        <source>✓ 已保存 %1</source>
        <translation>✓ Saved %1</translation>
    </message>
    <message>
        <source>待改 %1 处&#x3000;F7 下一处</source>
        <translation>To be mended: %1  (F7: next)</translation>
    </message>
    <message>
        <source>继续填写</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>放弃未保存的内容，回到已保存的样子</source>
        <translation>Discard what was not saved and go back to what was</translation>
    </message>
    <message>
        <source>这条记录已移出，不在列表中</source>
        <translation>This record was removed and is in no list</translation>
    </message>
    <message>
        <source>有未保存的内容，上次填写于 %1，已放回各栏。</source>
        <translation>There is unsaved content, last typed %1. It was put back into the fields.</translation>
    </message>
    <message>
        <source>有未保存的内容</source>
        <translation>There is unsaved content</translation>
    </message>
    <message>
        <source>另有不同值：%1（见变更记录）</source>
        <translation>Other values exist: %1 (see the history)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>核定%1：%2</source>
        <translation>Decide %1: %2</translation>
    </message>
    <message>
        <source>✓ 已记下决定</source>
        <translation>✓ Decision recorded</translation>
    </message>
    <message>
        <source>已依法删除</source>
        <translation>Erased by law</translation>
    </message>
    <message>
        <source>不再填写</source>
        <translation>not filled in any more</translation>
    </message>
    <message>
        <source>有未保存的修改，%1</source>
        <translation>Changes not saved, %1</translation>
    </message>
    <message>
        <source>%1（元）</source>
        <translation>%1 (yuan)</translation>
    </message>
    <message>
        <source>%1的说明</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>这条记录还没有保存，没有变更记录。</source>
        <translation>This record is not saved yet and has no change record.</translation>
    </message>
    <message>
        <source>这一栏从未填写，没有变更记录。</source>
        <translation>This field was never filled in and has no change record.</translation>
    </message>
    <message>
        <source>%1：变更记录</source>
        <translation>%1: change record</translation>
    </message>
    <message>
        <source>这一栏的说明(&amp;H)</source>
        <translation>&amp;Help on this field</translation>
    </message>
    <message>
        <source>这一栏的变更记录(&amp;R)</source>
        <translation>Change &amp;record of this field</translation>
    </message>
    <message>
        <source>已还原这一栏，仍有未保存的修改</source>
        <translation>This field is as it was; other changes are not saved</translation>
    </message>
    <message>
        <source>已还原这一栏</source>
        <translation>This field is as it was</translation>
    </message>
    <message>
        <source>已记下决定，连同理由留在变更记录。</source>
        <translation>The decision is noted and stays in the change record with its reason.</translation>
    </message>
    <message>
        <source>下一条待核对</source>
        <translation>Next to review</translation>
    </message>
    <message>
        <source>下一条待核对的记录 Alt+↓</source>
        <translation>Next record to review Alt+↓</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>jc::ui::RecordTable</name>
    <message>
        <source>打开(&amp;O)</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>复制(&amp;C)</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>移出(&amp;D)</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>按%1排序</source>
        <translation>Sort by %1</translation>
    </message>
    <message>
        <source>选中 %1 条，一次最多复制 %2 条；请改用导出。</source>
        <translation>%1 records are selected; at most %2 can be copied at once. Export them instead.</translation>
    </message>
    <message>
        <source>已复制 %1 条。</source>
        <translation>Records copied: %1.</translation>
    </message>
    <message>
        <source>选中 %1 条，一次最多移出 %2 条；请分批选。</source>
        <translation>%1 records are selected; at most %2 can be taken out at once. Select fewer.</translation>
    </message>
    <message>
        <source>选中 %1 条，一次最多恢复 %2 条；请分批选。</source>
        <translation>%1 records are selected; at most %2 can be restored at once. Select fewer.</translation>
    </message>
    <message>
        <source>选中 %1 条</source>
        <translation>Selected %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 求和 %3 平均 %4</source>
        <translation>%1 %2 sum %3 average %4</translation>
    </message>
    <message>
        <source>恢复(&amp;R)</source>
        <translation>&amp;Restore</translation>
    </message>
</context>
<context>
    <name>jc::ui::RecordTableModel</name>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>草稿：有待改之处，不计入完成数。</source>
        <translation>Draft: something is to be mended, and it is not counted in the actual.</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>记录状态</source>
        <translation>Record status</translation>
    </message>
    <message>
        <source>单击排序</source>
        <translation>Click to sort</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>待核对：几处填写不同，打开后决定。</source>
        <translation>To review: filled in differently. Open it to decide.</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
</context>
<context>
    <name>jc::ui::ReferenceSetFieldEditor</name>
    <message>
        <source>已选%1，按 Delete 移去</source>
        <translation>%1 selected, Delete removes</translation>
    </message>
</context>
<context>
    <name>jc::ui::RegionCascade</name>
    <message>
        <source>搜索地区：名称、拼音或代码</source>
        <translation>Search regions: name, pinyin or code</translation>
    </message>
    <message>
        <source>输入名称、拼音或代码查找</source>
        <translation>Type a name, pinyin or code to find</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township or subdistrict</translation>
    </message>
    <message>
        <source>找到的地区</source>
        <translation>Regions found</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>全县</source>
        <translation>Whole county</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>jc::ui::RegionPopup</name>
    <message>
        <source>搜索地区：名称、拼音或代码</source>
        <translation>Search regions: name, pinyin or code</translation>
    </message>
    <message>
        <source>选择地区</source>
        <translation>Select region</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>找到的地区</source>
        <translation>Regions found</translation>
    </message>
    <message>
        <source>没有这样的地区。清空搜索可看全部。</source>
        <translation>There is no such region. Clear the search to see all.</translation>
    </message>
    <message>
        <source>最近用过</source>
        <translation>Used lately</translation>
    </message>
</context>
<context>
    <name>jc::ui::RelatedList</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>新增%1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>%1 条，草稿 %2 条</source>
        <translation>Records: %1, drafts: %2</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>还没有%1。</source>
        <translation>There is no record of “%1” yet.</translation>
    </message>
</context>
<context>
    <name>jc::ui::ReportList</name>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::ReportOptions</name>
    <message>
        <source>起始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>政策文件</source>
        <translation>Policy document</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>地区和统计截止日在顶栏选择。</source>
        <translation>Region and cut-off date are chosen in the top bar.</translation>
    </message>
    <message>
        <source>政策(&amp;P)</source>
        <translation>&amp;Policy</translation>
    </message>
    <message>
        <source>指标(&amp;G)</source>
        <translation>&amp;Goal</translation>
    </message>
    <message>
        <source>起始日期(&amp;B)</source>
        <translation>Start &amp;date</translation>
    </message>
    <message>
        <source>全部政策</source>
        <translation>All policies</translation>
    </message>
    <message>
        <source>不填则按报表的口径</source>
        <translation>Empty: as the report defines it</translation>
    </message>
    <message>
        <source>全部指标</source>
        <translation>All goals</translation>
    </message>
    <message>
        <source>按报表自己的口径</source>
        <translation>As the report defines it</translation>
    </message>
</context>
<context>
    <name>jc::ui::ReportPreview</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>填报单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>统计截止日</source>
        <translation>Cut-off date</translation>
    </message>
    <message>
        <source>数据截至</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>报表中的表</source>
        <translation>Tables of the report</translation>
    </message>
    <message>
        <source>报表预览</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>表下的签名栏和附注</source>
        <translation>Signatures and notes under the table</translation>
    </message>
</context>
<context>
    <name>jc::ui::ReportTableModel</name>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>jc::ui::ReportsPage</name>
    <message>
        <source>另存为 Excel</source>
        <translation>Save as Excel</translation>
    </message>
    <message>
        <source>另存为 CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>只存眼前这一张表，供其他程序读取</source>
        <translation>Saves only the table shown, for other programs</translation>
    </message>
    <message>
        <source>所选地区和日期内没有可列出的行；请换地区、统计截止日或指标。</source>
        <translation>There are no rows for this region and these dates; choose another region, cut-off date or goal.</translation>
    </message>
    <message>
        <source>去登记%1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>看政策文件</source>
        <translation>See the policy document</translation>
    </message>
    <message>
        <source>电子表格 (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>逗号分隔的文本 (*.csv)</source>
        <translation>Comma-separated text (*.csv)</translation>
    </message>
    <message>
        <source>已保存“%1”，共 %2 张表，在 %3。</source>
        <translation>“%1” was saved with %2 tables in %3.</translation>
    </message>
    <message>
        <source>已保存“%1”在 %2；CSV 只放这一张表，整份请存为 Excel。</source>
        <translation>“%1” was saved in %2; a CSV holds this table only, save as Excel for all of them.</translation>
    </message>
    <message>
        <source>已保存“%1”，在 %2。</source>
        <translation>“%1” was saved in %2.</translation>
    </message>
</context>
<context>
    <name>jc::ui::RosterPanel</name>
    <message>
        <source>新增人员</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>已有人员</source>
        <translation>Known person</translation>
    </message>
    <message>
        <source>不加入</source>
        <translation>Not added</translation>
    </message>
    <message>
        <source>添加学员</source>
        <translation>Add trainee</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>从 WPS 或 Excel 复制名单后粘贴到这里 Ctrl+V</source>
        <translation>Copy a list in WPS or Excel and paste it here Ctrl+V</translation>
    </message>
    <message>
        <source>添加学员：输入姓名、拼音首字母或身份证号，回车加入</source>
        <translation>Add trainee: type a name, pinyin initials or citizen ID number, Enter adds</translation>
    </message>
    <message>
        <source>新增人员“%1”…</source>
        <translation>Add person “%1”…</translation>
    </message>
    <message>
        <source>不加入，返回花名册</source>
        <translation>Add nobody, back to the roster</translation>
    </message>
    <message>
        <source>粘贴的名单</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>Citizen ID number</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>户籍地</source>
        <translation>Registered residence</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>校核</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>剪贴板里没有文字；请先在 WPS 或 Excel 中复制名单。</source>
        <translation>The clipboard has no text. Copy a list in WPS or Excel first.</translation>
    </message>
    <message>
        <source>名单 %1 行：可加入 %2 人，其中存为草稿 %3 人；不加入 %4 行。F7 看下一处问题。</source>
        <translation>Rows in the list: %1. Persons that can be added: %2, of which as drafts: %3. Rows not added: %4. F7 shows the next problem.</translation>
    </message>
    <message>
        <source>没有表头，按内容认出各列，请核对。</source>
        <translation>There is no heading; the columns were recognised by their content. Verify them.</translation>
    </message>
    <message>
        <source>未采用的列：%1。</source>
        <translation>Columns not used: %1.</translation>
    </message>
    <message>
        <source>加入 %1 人</source>
        <translation>Add persons: %1</translation>
    </message>
    <message>
        <source>加入花名册 Ctrl+Enter</source>
        <translation>Add to the roster Ctrl+Enter</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>草稿：%1</source>
        <translation>Draft: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>已加入 %1 人，其中 %2 条存为草稿</source>
        <translation>Persons added: %1, of which as drafts: %2</translation>
    </message>
    <message>
        <source>已加入 %1 人</source>
        <translation>Persons added: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>粘贴名单 %1 人</source>
        <translation>Paste a roster of %1</translation>
    </message>
    <message>
        <source>添加学员 %1</source>
        <translation>Add trainee %1</translation>
    </message>
</context>
<context>
    <name>jc::ui::SearchField</name>
    <message>
        <source>清空搜索</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>jc::ui::SettingsPage</name>
    <message>
        <source>外观</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>界面语言(&amp;1)</source>
        <translation>Language (&amp;1)</translation>
    </message>
    <message>
        <source>主题(&amp;2)</source>
        <translation>Theme (&amp;2)</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>界面大小(&amp;3)</source>
        <translation>Size of the interface (&amp;3)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>列表行高(&amp;4)</source>
        <translation>Row height of lists (&amp;4)</translation>
    </message>
    <message>
        <source>紧凑</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>宽松</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>恢复默认外观</source>
        <translation>Restore the default look</translation>
    </message>
    <message>
        <source>工作</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>角色(&amp;5)</source>
        <translation>Role (&amp;5)</translation>
    </message>
    <message>
        <source>只决定打开台账时先看哪一页，不限制能做的事。</source>
        <translation>Only decides which page a ledger opens with; it limits nothing.</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>Case handler</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>管理</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>填报单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>数据安全</source>
        <translation>Safety of the data</translation>
    </message>
    <message>
        <source>备份位置</source>
        <translation>Place of backups</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>口令</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>立即备份…</source>
        <translation>Back up now…</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>已设置；打开台账时要输入。</source>
        <translation>Set; it is asked for when the ledger is opened.</translation>
    </message>
    <message>
        <source>未设口令；打开台账不用输入任何东西。</source>
        <translation>None; the ledger opens without one.</translation>
    </message>
    <message>
        <source>修改口令…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>设置口令…</source>
        <translation>Set a passphrase…</translation>
    </message>
    <message>
        <source>最近一次 %1。</source>
        <translation>Last one %1.</translation>
    </message>
    <message>
        <source>还没有备份。</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message numerus="yes">
        <source>备份位置现有 %n 份。</source>
        <translation>
            <numerusform>There is %n backup there.</numerusform>
            <numerusform>There are %n backups there.</numerusform>
        </translation>
    </message>
    <message>
        <source>演示台账不自动备份。</source>
        <translation>A demo ledger is not backed up by itself.</translation>
    </message>
    <message>
        <source>关闭台账时，有改动就自动备份并核对。</source>
        <translation>On closing, a ledger that changed is backed up and verified by itself.</translation>
    </message>
</context>
<context>
    <name>jc::ui::StartView</name>
    <message>
        <source>技能人才政策台账：人员、培训、证书，每个数都能点开看名单</source>
        <translation>The ledger of skilled-talent policies: persons, training, certificates, and the names behind every figure</translation>
    </message>
    <message>
        <source>数据只在本机的台账文件里，不用联网。</source>
        <translation>The data stay in the ledger file on this computer; no network is needed.</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>最近打开的台账会列在这里。</source>
        <translation>Recent ledgers are listed here.</translation>
    </message>
    <message>
        <source>选择文件…  Ctrl+O</source>
        <translation>Select file…  Ctrl+O</translation>
    </message>
    <message>
        <source>先用演示数据看看</source>
        <translation>Look around with demonstration data</translation>
    </message>
    <message>
        <source>虚构的人员和班级，可以随意改，不计入上报。</source>
        <translation>Fictitious persons and classes: change them freely, nothing is submitted upward.</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
</context>
<context>
    <name>jc::ui::StatusPart</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jc::ui::StatusStrip</name>
    <message>
        <source>保存状态</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>正在进行</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>数据性质</source>
        <translation>Nature of the data</translation>
    </message>
    <message>
        <source>演示数据，不计入上报</source>
        <translation>Demonstration data, not submitted upward</translation>
    </message>
    <message>
        <source>时间进度</source>
        <translation>Time-proportional schedule</translation>
    </message>
    <message>
        <source>统计截止日</source>
        <translation>Cut-off date</translation>
    </message>
    <message>
        <source>数据更新时间</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>✓ 全部已保存</source>
        <translation>✓ All saved</translation>
    </message>
    <message>
        <source>正在处理…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>✓ 已保存 %1</source>
        <translation>✓ Saved %1</translation>
    </message>
    <message>
        <source>统计截止 %1</source>
        <translation>Cut-off date %1</translation>
    </message>
    <message>
        <source>序时 %1%</source>
        <translation>Schedule %1%</translation>
    </message>
    <message>
        <source>数据截至 %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>未设口令</source>
        <translation>No passphrase</translation>
    </message>
    <message>
        <source>台账未设口令，打开它不用输入任何东西；按下可设置口令</source>
        <translation>The ledger has no passphrase and opens for anyone; press to set one</translation>
    </message>
    <message>
        <source>尚无备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>这本台账还没有备份，关闭时会自动做一份；按下可立即备份</source>
        <translation>This ledger has no backup yet; one is made when it is closed. Press to back up now</translation>
    </message>
    <message>
        <source>今天已备份</source>
        <translation>Backed up today</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前备份</source>
        <translation>
            <numerusform>Backed up %n day ago</numerusform>
            <numerusform>Backed up %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>备份于 %1</source>
        <translation>Backed up on %1</translation>
    </message>
    <message>
        <source>最近一份备份：%1；按下可立即备份</source>
        <translation>Newest backup: %1; press to back up now</translation>
    </message>
    <message>
        <source>选中</source>
        <translation>Selected</translation>
    </message>
</context>
<context>
    <name>jc::ui::TargetModel</name>
    <message>
        <source>%1（本级）</source>
        <translation>%1 (itself)</translation>
    </message>
    <message>
        <source>推算 %1</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>未锁定</source>
        <translation>Not locked</translation>
    </message>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1”的目标数应为整数，请改正。</source>
        <translation>The target of “%1” must be a whole number. Correct it.</translation>
    </message>
    <message>
        <source>“%1”的目标数不能小于 0，请改正。</source>
        <translation>The target of “%1” must not be below 0. Correct it.</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>上年完成</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>目标数（%1）</source>
        <translation>Target (%1)</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>下达文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>jc::ui::TargetPane</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>分配方式</source>
        <translation>Way of sharing</translation>
    </message>
    <message>
        <source>手填</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>平均</source>
        <translation>Evenly</translation>
    </message>
    <message>
        <source>按上年完成</source>
        <translation>By last year&apos;s actuals</translation>
    </message>
    <message>
        <source>取整到</source>
        <translation>Round to</translation>
    </message>
    <message>
        <source>取整到 %1</source>
        <translation>Rounded to %1</translation>
    </message>
    <message>
        <source>分配(&amp;D)</source>
        <translation>&amp;Share out</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Target decomposition</translation>
    </message>
    <message>
        <source>这一年的改动还没有保存；先保存或放弃，再换年度。</source>
        <translation>The changes of this year are not saved. Save or discard them before choosing another year.</translation>
    </message>
    <message>
        <source>整个规划期</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>小数</source>
        <translation>decimals</translation>
    </message>
    <message>
        <source>比率不相加，各地区分别填写；30% 写作 0.3 或 30%。</source>
        <translation>Ratios do not add up; enter one for each region. 30% is written 0.3 or 30%.</translation>
    </message>
    <message>
        <source>本级目标 %1</source>
        <translation>Own target %1</translation>
    </message>
    <message>
        <source>本级没有目标数</source>
        <translation>No own target</translation>
    </message>
    <message>
        <source>已分解 %1</source>
        <translation>Shared out %1</translation>
    </message>
    <message>
        <source>合计相符</source>
        <translation>The total agrees</translation>
    </message>
    <message>
        <source>未分解 %1</source>
        <translation>Not shared out %1</translation>
    </message>
    <message>
        <source>超额 %1</source>
        <translation>Over by %1</translation>
    </message>
    <message>
        <source>上年没有完成数，不能按上年完成分配。</source>
        <translation>There are no actuals of last year to share out by.</translation>
    </message>
    <message>
        <source>本年推算 %1，以下达的 %2 为准。</source>
        <translation>Derived for this year: %1; the issued %2 stands.</translation>
    </message>
    <message>
        <source>本年没有单独下达，按规划期平均推算 %1。</source>
        <translation>None was issued for this year alone; the average over the plan is %1.</translation>
    </message>
    <message>
        <source>输入即改；手填的自动锁定，分配时不再重算。</source>
        <translation>Typing changes a number; one entered by hand is locked and not shared out again.</translation>
    </message>
</context>
<context>
    <name>jc::ui::TaskModel</name>
    <message>
        <source>未分类</source>
        <translation>Uncategorised</translation>
    </message>
    <message>
        <source>已完成 %1/%2</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>未完成</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>完成于 %1</source>
        <translation>Done on %1</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>措施 %1，%2</source>
        <translation>Step %1, %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>任务 %1，牵头单位 %2，责任单位 %3，对应指标 %4，%5</source>
        <translation>Task %1, lead unit %2, responsible unit %3, goals %4, %5</translation>
    </message>
    <message>
        <source>任务与措施</source>
        <translation>Tasks and steps</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead unit</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>对应指标</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>jc::ui::TemplateActs</name>
    <message>
        <source>载入政策…</source>
        <translation>Load a policy…</translation>
    </message>
    <message>
        <source>存为模板…</source>
        <translation>Save as a template…</translation>
    </message>
    <message>
        <source>从自带的政策或模板文件载入目标、任务和口径</source>
        <translation>Load goals, tasks and counting rules from a shipped policy or a template file</translation>
    </message>
    <message>
        <source>把这份政策连同口径存成模板文件，供别处载入</source>
        <translation>Save this policy with its counting rules as a template file that can be loaded elsewhere</translation>
    </message>
    <message>
        <source>可载入的政策</source>
        <translation>Policies that can be loaded</translation>
    </message>
    <message>
        <source>从模板文件…</source>
        <translation>From a template file…</translation>
    </message>
    <message>
        <source>载入政策模板</source>
        <translation>Load a policy template</translation>
    </message>
    <message>
        <source>政策模板 (*.json)</source>
        <translation>Policy templates (*.json)</translation>
    </message>
    <message>
        <source>正在载入政策…</source>
        <translation>Loading the policy…</translation>
    </message>
    <message>
        <source>已载入政策“%1”，目标 %2 项。</source>
        <translation>The policy “%1” was loaded, %2 goals.</translation>
    </message>
    <message>
        <source>存为政策模板</source>
        <translation>Save as a policy template</translation>
    </message>
    <message>
        <source>已存为模板 %1，口径存在旁边的 .measures.json 文件。</source>
        <translation>Saved as the template %1; the counting rules are in the .measures.json file beside it.</translation>
    </message>
    <message>
        <source>载入政策</source>
        <translation>Loading policy</translation>
    </message>
</context>
<context>
    <name>jc::ui::TopBar</name>
    <message>
        <source>菜单（F10）</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>匠册</source>
        <translation>Jiangce</translation>
    </message>
    <message>
        <source>统计截止日</source>
        <translation>Cut-off date</translation>
    </message>
    <message>
        <source>统计截止日(&amp;J)</source>
        <translation>&amp;Cut-off date</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>地区：%1（Ctrl+L）</source>
        <translation>Region: %1 (Ctrl+L)</translation>
    </message>
    <message>
        <source>地区：%1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>导出所示（Ctrl+E）</source>
        <translation>Export as shown (Ctrl+E)</translation>
    </message>
    <message>
        <source>打印预览（Ctrl+P）</source>
        <translation>Print preview (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>jc::ui::UndoActs</name>
    <message>
        <source>整条记录</source>
        <translation>the whole record</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>撤销“%1”(&amp;U)</source>
        <translation>&amp;Undo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>重做“%1”(&amp;R)</source>
        <translation>&amp;Redo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>已撤销“%1”，%L2 条记录回到原来的样子。</source>
        <translation>Undone &quot;%1&quot;: %L2 records are as they were.</translation>
    </message>
    <message>
        <source>已重做“%1”，%L2 条记录有改动。</source>
        <translation>Redone &quot;%1&quot;: %L2 records changed.</translation>
    </message>
    <message>
        <source>另有 %L1 条之后又有更改，未动：%2等。</source>
        <translation>%L1 more were changed since and left alone: %2 and others.</translation>
    </message>
    <message>
        <source>另有 %L1 条之后又有更改，未动：%2。</source>
        <translation>%L1 more were changed since and left alone: %2.</translation>
    </message>
    <message>
        <source>打开这条记录</source>
        <translation>Open this record</translation>
    </message>
    <message>
        <source>打开未动的记录…</source>
        <translation>Open a record left alone…</translation>
    </message>
    <message>
        <source>未动的记录</source>
        <translation>Records left alone</translation>
    </message>
    <message>
        <source>撤销到某一步…(&amp;L)</source>
        <translation>Undo back &amp;to…</translation>
    </message>
    <message>
        <source>撤销与重做</source>
        <translation>Undo and redo</translation>
    </message>
    <message>
        <source>已撤销 %3 步，回到“%1”之前，%L2 条记录回到原来的样子。</source>
        <translation>%3 steps were undone, back to before “%1”; %L2 records are as they were.</translation>
    </message>
    <message>
        <source>已重做 %3 步，直到“%1”，%L2 条记录有改动。</source>
        <translation>%3 steps were redone, up to “%1”; %L2 records changed.</translation>
    </message>
    <message>
        <source>清单打开之后又有新的操作，未作任何改动；请重新打开清单再选。</source>
        <translation>Something was saved after the list was opened, so nothing was changed. Open the list again and choose from it.</translation>
    </message>
</context>
<context>
    <name>jc::ui::UndoList</name>
    <message>
        <source>可撤销和重做的操作</source>
        <translation>Acts that can be undone and redone</translation>
    </message>
    <message>
        <source>已撤销&#x3000;%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>没有可撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Enter 撤销 %1 步，回到“%2”之前</source>
        <translation>Enter undoes %1 steps, back to before “%2”</translation>
    </message>
    <message>
        <source>Enter 重做 %1 步，直到“%2”</source>
        <translation>Enter redoes %1 steps, up to “%2”</translation>
    </message>
</context>
<context>
    <name>jc::ui::UndoOffer</name>
    <message>
        <source>已移出 %1 条%2</source>
        <translation>Records of “%2” removed: %1</translation>
    </message>
    <message>
        <source>撤销 Ctrl+Z</source>
        <translation>Undo Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>jc::ui::UnitModel</name>
    <message>
        <source>未填主办单位</source>
        <translation>Organiser not filled in</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1：完成 %2，占 %3</source>
        <translation>%1: actual %2, share %3</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>占比</source>
        <translation>Share</translation>
    </message>
</context>
</TS>
