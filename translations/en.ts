<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>BankCard</name>
    <message>
        <source>第 %1 位“%2”不是数字；请对照银行卡核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>银行卡号应为 16—19 位，现有 %1 位；请对照银行卡核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 15 位以后全是 0，像是表格按数字存储丢失；请对照银行卡核对，列设为文本后重填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>卡号校验不符，至少有一位填错；请对照银行卡逐位核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 位号码不合银行卡的校验；如是存折或对公账号可保留，如是银行卡请逐位核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>没有目标数，%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成率 %1，%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成率 %1，序时 %2，%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundled</name>
    <message>
        <source>程序自带的数据“%1”不完整；请重新安装本程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序自带的代码表不完整；请重新安装本程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序自带的身份证地区码表不完整；请重新安装本程序。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateNumber</name>
    <message>
        <source>%1编号应为 %2 位，现有 %3 位；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位“%2”应为数字；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位是等级，应为 1—5，现为 %2；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>首位应为 Y（用人单位）或 S（社会培训评价组织），现为“%1”；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职业技能等级证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 6—7 位“%1”不是省级代码；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 14—15 位年份为 %1，而此编号 2019 年起使用；请对照证书核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>职业资格证书</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 7 位是鉴定机构类别，应为 0—4，现为 %1；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1“%2”不在代码表中；请从列表中选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>必填：%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>持证人不在台账中；请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>发证日期 %1 晚于今天；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期至早于发证日期；请对照证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1早于%2 %3；请改为 %3 或以后。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已结业的班须填写结业日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>结业日期 %1 晚于今天；请核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填培训课时，本班不计入培训人次；请补填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>培训班不在台账中；请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学员不在台账中；请重新选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>本人结业日期早于开班日期 %1；请改为 %1 或以后。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填生源地，乡镇表中列入未落实乡镇；请补填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退学、核减、作废须写明原因。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出生日期与身份证号中的 %1 不一致；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>性别与身份证号不一致；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补证件：没有公民身份号码，不计入完成数；请补录。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditCode</name>
    <message>
        <source>第 %1 位“%2”应为数字；请对照营业执照或登记证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位“%2”不会出现（代码不用 I、O、S、V、Z）；请对照营业执照或登记证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 18 位校验不符，应为 %1；请对照营业执照或登记证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前两位“%1”不是有效的登记部门与机构类别；请对照营业执照或登记证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 3—8 位“%1”不在 1981 年以来的行政区划代码中；请对照证照核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 17 位与组织机构代码的校验不符，应为 %1；部分早期代码如此，请对照证照核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前两位“%1”是涉外或军队机构，县级业务中少见；请对照证照核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是旧执照的 15 位注册号；请改填 18 位统一社会信用代码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是旧的 9 位组织机构代码；请改填 18 位统一社会信用代码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统一社会信用代码应为 18 位，现有 %1 位；请对照营业执照或登记证书核对。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“%1”不是日期；请写成 2026-09-30 的样子。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份应为 %1—%2，现为 %3；请核对原件，年份写四位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>月份应为 1—12，现为 %1；请核对原件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 年没有 2 月 29 日；请核对原件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 月 %2 日不存在；请核对原件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”离今天太远；请直接写日期，如 2026-09-30。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的年份不是四位；请写成 2026-09-30 的样子。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”缺日；请写到日，如 2026-09-30。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”像是表格里的日期序号；请把该单元格设为日期格式后再取，或写成 2026-09-30。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期未填；请写成 2026-09-30 的样子。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>数值未填；请填数字，如 0.3 或 2800000。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的小数超过 6 位；请四舍五入到 6 位以内。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”太大，存不下；请核对单位，如万元、人次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是数字；请只填数字，如 0.3、30% 或 2800000。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>zh_CN</source>
        <extracomment>The code of the language of this translation: en for English.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>“%1”不是匠册台账；请选择扩展名为 .jiangce 的台账文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到台账文件“%1”；请检查路径，或新建台账。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法读取“%1”；请检查文件权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”已经存在；请换一个文件名，原文件未改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹“%1”不存在；请先建立文件夹。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个位置不能安全保存台账；请把台账放在本机硬盘上再打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法打开“%1”；请检查文件夹是否存在、是否可写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账中没有编号为 %1 的“%2”；请从列表中复制编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个台账由旧版本的匠册保存，只读方式不能升级；请先以可写方式打开一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一次最多保存 %1 条记录；请分批保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个台账没有建完，缺少所属地区；请重新新建台账。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个台账由更新版本的匠册保存；请升级本机的程序后再打开，文件未改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账中有一条操作无法读出；请运行校验，并从最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>筛选条件缺少值；请补全后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账中有一条引用指向不存在的记录；请运行重建。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账正被另一个程序写入；请等它完成后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘已满，未写入任何数据；请腾出空间后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账文件或所在文件夹是只读的，未写入任何数据；请检查权限后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>台账文件已损坏；请保留此文件，并从最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读写台账文件时出错，未写入任何数据；请检查磁盘后重试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”没有编号为 %2 的字段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”的“%2”类型不符；请按字段的格式填写。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件结构损坏：%1；请从最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 次更改（%2，%3）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1与前一次不相连，其间有更改缺失或被改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1的内容与当时保存的不一致。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1中有一条操作的内容被改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”%2 的当前值与其更改记录不符；请运行重建。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”有 %2 条记录没有更改记录；请运行重建。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>所属记录已删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未落实地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>核减</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>退学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>班次取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未结业</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>待补证件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填课时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>尚未达到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一人重复</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>口径文件“%1”无法读出；请重新安装程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有名为“%1”的默认口径；请重新安装程序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计口径的“%1”有误：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为不空的文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应列出至少一个值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这种条件不带值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有“%1”这种条件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应写明按哪个日期统计。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计口径引用了“%1”，但“%2”没有“%3”这个字段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计口径引用了“%1”的“%2”，但没有这个字段。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计口径引用了“%1”，但程序中没有这种记录。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>期内有%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每条记录计一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>同一%1只计一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不计%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1为%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1不为%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1含%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已填%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未填%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1不小于%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1不大于%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期取%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（空时取%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区按%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计按%1，乡镇按%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口径：分子为%1；分母为%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口径：%1。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>金额未填；请填数字，如 1200.00。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额“%1”超出两位小数；请四舍五入到分。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>金额“%1”太大；请核对单位是元还是万元。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是金额；请只填数字，如 1200.00。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthTrend</name>
    <message>
        <source>月份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差距</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberCheck</name>
    <message>
        <source>“%1”不是号码；没有号码请留空。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是表格的科学计数，原号无法还原；请把该列设为文本后重新填写原号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>号码已脱敏，不能比对；请填写完整号码。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>%1 号段未见放号；请与本人核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是固定电话；有手机的请填 11 位手机号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 位号码是物联网卡号，联系不到本人；请填 11 位手机号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是服务热线或短号；请填 11 位手机号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>像是缺区号的固定电话；请补区号，如 0875-1234567，或填手机号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手机号应为 11 位，现有 %1 位；请与本人核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”开头的不是手机号；请与本人核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是电话号码里的字符；请只填数字，如 13800138000。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一格里有 %1 个号码；请留常用的一个，其余写入备注。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>建立行政区划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到政策文件“%1”；请检查路径。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>无法读取政策文件“%1”；请检查权限。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”过大，不是政策模板；请选择模板文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>政策文件“%1”有误：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>载入政策 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyTemplate</name>
    <message>
        <source>这个文件不是政策模板；请选择政策模板文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schema_version：模板的格式版本是 %1，本程序只认 %2；请更新程序后再载入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1。另有 %2 处问题。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有名为“%1”的自带政策；请从列表中选择。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 中没有标识为“%2”的一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这一项的位置不对，33 个顶层键须按规定的先后排列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少这一项；没有内容时请写 null 或空列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>模板中没有这一项；请核对键名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为对象（花括号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为列表（方括号）；没有内容时请写 []</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为 true 或 false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为不小于 0 的整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为数字，至多六位小数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为数字（至多六位小数）、true 或 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为日期，写成 2025-12-31 的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为六位区划代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不在可选的词中：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为文字，不能为空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标识“%1”应为小写英文字母、数字和连字符，如 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标识“%1”已在 %2 用过，每个标识只能用一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列附近：%3；请在该处改正后重新载入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件超过 16 MB，不是政策模板；请选择政策模板文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>键“%1”在同一处写了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出现次数应不小于 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日期 %1 早于 %2 的 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能为负数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有印发日期时应为 stated，没有时应为 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>年份应在 1949 至 2100 之间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>与印发日期的年份不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>比率目标须写明分子和分母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有上级目标时须写明关系，没有时应为 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位“%1”不能用于 kind 为 %2 的目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有数量目标有计数规则，其他目标应为 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位为“%1”时应为 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只作监测的目标没有目标值，应为 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只作监测的目标不作比较，应为 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有目标值时须写明怎样比较（&gt;=、&lt;= 或 =）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺少目标值；只作监测时 basis 应为 monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是否完成的目标，目标值应为 true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有是否完成的目标才用 true，这里应为数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>比率写百分号前的数，不能超过 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数量目标应为整数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>至少写一种活动，第一种为主要的一种</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>措施的标识应为任务标识加 -m 和序号，如 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上级绕回了自身</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最低与最高金额须同时写或同时为 null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最高金额小于最低金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value 与 value_ref 须写且只写一个</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>否</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordId</name>
    <message>
        <source>记录编号应为 16 个字节。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是记录编号；请从列表中复制完整的编号。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>“%1”（%2）的值有误：%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”中没有“%2”；请填写编号，或先建立该%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有多个%1名为“%2”，请改填编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为记录编号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只能有一个值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>各项应为文字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是是否项。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不是数字项或不是整数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能是一组键值。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>请填“是”或“否”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>应为整数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”没有名为“%2”的字段；请检查拼写。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionCatalogue</name>
    <message>
        <source>没有代码为 %1 的地区；请核对六位或九位区划代码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>程序自带的区划目录不完整；请重新安装本程序。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResidentId</name>
    <message>
        <source>身份证号应为 18 位，现有 %1 位，还差 %2 位；请对照证件补齐。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>身份证号应为 18 位，现有 %1 位，多 %2 位；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 18 位“%1”不是数字或 X；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位是字母 %2，疑为数字 %3；请对照证件改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 %1 位“%2”不是数字；请对照证件改正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 11—12 位月份应为 01—12，现为 %1；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出生日期 %1 年 %2 月 %3 日不存在；请对照证件核对第 7—14 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出生年份 %1 早于 1800 年；请对照证件核对第 7—10 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>出生日期 %1 晚于今天；请对照证件核对第 7—14 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>末三位为 000，像是表格按数字存储丢失，原号无法还原；请把该列设为文本后重新填写原号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 18 位校验不符，应为 %1；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是外国人永久居留身份证的号码；请把证件类型改为外国人永久居留证。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前两位“%1”不是省级代码；请对照证件核对前六位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前六位“%1”不在 1981 年以来的行政区划代码中；请对照证件核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>前六位“%1”是市级或省级代码，较少见；请对照证件核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>按身份证号已超过 %1 岁；请对照证件核对出生日期。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>末三位为 000，可能是表格按数字存储丢失；请对照证件核对，无误可保留。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 位旧号第 7—12 位“%1”不是有效的出生日期；请对照证件核对。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 位旧号已于 2013 年停用，升位后应为 %1；请对照证件核对后改填。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是残疾人证号，前 18 位是身份证号 %1；请改填身份证号。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”像是护照、通行证等其他证件的号码；请改选证件类型。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>“%1”是文件夹；请在其中另起一个文件名再保存。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件夹“%1”不存在，未能保存“%2”；请先建立该文件夹，或另选保存位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”不是普通文件，不能在此保存；请另选保存位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”是只读文件，未作改动；请取消只读，或换一个文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不能在文件夹“%1”中写文件；请检查写入权限和磁盘空间，或另选保存位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未能保存“%1”，原有内容没有变化；文件可能正在 WPS 或 Excel 中打开，请关闭后重试，或换一个文件名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>磁盘空间不足，未能保存“%1”；请清出空间后重试，或另选保存位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>写入“%1”时出错，未保存；请检查磁盘空间和写入权限后重试，或另选保存位置。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填表人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报出日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      年    月    日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>注：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>制定机关</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计截止日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据截至</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>行数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表“%1”的行与列对不上，未能导出；请把本次操作的日志交给维护人员。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>匠册 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>缺数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“—”表示没有数据；0 表示有数据，数值为零。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>截短</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>有 %1 个单元格的文字超出表格上限，末尾以“…”截短；全文请在程序中查看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报告期：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计截止日：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据截至：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计量单位：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>第 &amp;P 页 共 &amp;N 页</source>
        <comment>page footer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有可导出的表。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”有 %2 行，超出一张工作表的上限（1048576 行），未导出；请分地区或分时段导出，或另存为 CSV。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已取消导出，没有留下文件。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWord</name>
    <message>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>达序时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>偏慢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>滞后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未报数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只监测</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>口径未设</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到期未完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，超 %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，超 %2 个百分点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 个百分点</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetReport</name>
    <message>
        <source>演示数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>统计负责人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>填表人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>报出日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标任务完成情况表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>见各行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标任务数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>较序时（百分点）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计 %1 项：%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>分地区完成情况表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>见表头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>地区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>县外人员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未落实地区</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>“%1”的统计口径未设，没有可追溯的记录。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jc::ui::DateField</name>
    <message>
        <source>打开日历（F4）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 日历</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jc::ui::KpiTile</name>
    <message>
        <source>未报数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>完成 %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有目标数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标 %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2，%3，%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jc::ui::MessageBar</name>
    <message>
        <source>关闭消息</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jc::ui::MonthTrend</name>
    <message>
        <source>目标 %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没有目标数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到 %1 累计完成 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>未报数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 逐月走势：%2，%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 月 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jc::ui::NavList</name>
    <message>
        <source>页面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置与帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>折叠导航栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2 件待办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，当前页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，不可用：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
