<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is still missing</source>
        <translation>“%1”还未填写</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>还有内容未填写</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Table %1, row %2 points at nothing.</source>
        <translation>表 %1 第 %2 行指向不存在的内容。</translation>
    </message>
    <message>
        <source>%1: the current revision is not the one that wins.</source>
        <translation>%1：当前修订不是应当生效的那一版。</translation>
    </message>
    <message>
        <source>%1, revision %2: the text does not have the hash it was stored under.</source>
        <translation>%1，修订 %2：文本与存储时的哈希不符。</translation>
    </message>
    <message>
        <source>Timeline entry %1 was changed after it was written.</source>
        <translation>时间线记录 %1 写入后被改动。</translation>
    </message>
    <message>
        <source>Timeline entry %1 has a number that another entry of its desk has.</source>
        <translation>时间线记录 %1 与同一工作台的另一条记录编号重复。</translation>
    </message>
    <message>
        <source>Timeline entry number %1 of desk %2 is missing.</source>
        <translation>工作台 %2 的第 %1 号时间线记录缺失。</translation>
    </message>
    <message>
        <source>Timeline entry %1 does not follow the one before it.</source>
        <translation>时间线记录 %1 与前一条不衔接。</translation>
    </message>
    <message>
        <source>The newest timeline entries of this desk are missing.</source>
        <translation>此工作台最新的时间线记录缺失。</translation>
    </message>
    <message>
        <source>The full-text index does not agree with the mentions (%1).</source>
        <translation>全文索引与提及不一致（%1）。</translation>
    </message>
    <message>
        <source>%1 mentions are stored but %2 are counted.</source>
        <translation>存有 %1 条提及，计数为 %2 条。</translation>
    </message>
    <message>
        <source>%1: %2 mentions match but %3 are counted.</source>
        <translation>%1：%2 条提及匹配，计数为 %3 条。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>all mentions</source>
        <translation>全部提及</translation>
    </message>
    <message>
        <source>nothing for %1 minutes</source>
        <translation>已 %1 分钟无内容</translation>
    </message>
    <message>
        <source>an audience of %1</source>
        <translation>受众 %1</translation>
    </message>
    <message>
        <source>%1 copies in %2 minutes</source>
        <translation>%2 分钟内 %1 条副本</translation>
    </message>
    <message>
        <source>%1 mentions in %2 minutes, usually %3</source>
        <translation>%2 分钟内 %1 条，通常 %3 条</translation>
    </message>
    <message>
        <source>possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>claim worth checking</source>
        <translation>值得核实的说法</translation>
    </message>
    <message>
        <source>not valid UTF-8; what could be read was analysed</source>
        <translation>不是有效的 UTF-8；可读部分已分析</translation>
    </message>
    <message>
        <source>the object has no text</source>
        <translation>对象没有 text</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>the row is not later than the one before it.</source>
        <translation>该行不晚于前一行。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Name one file with the columns timestamp and value, or - for standard input.</source>
        <translation>请给出一个含 timestamp 与 value 列的文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Say drill [NAME] --speed X, where X is how many times faster than life it runs; 0 is as fast as it can be stored.</source>
        <translation>用法：drill [NAME] --speed X，X 为相对实际时间的倍速；0 表示按存储所能达到的最快速度。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. See foreshock drill --list.</source>
        <translation>没有场景“%1”。请看 foreshock drill --list。</translation>
    </message>
    <message>
        <source>%1 exists already; a drill plays into a fresh workspace. Nothing was changed.</source>
        <translation>%1 已存在；演练须在全新的工作区中进行。未作任何改动。</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>致%1：%2</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>第 %1 分钟</translation>
    </message>
    <message>
        <source>Played %1 mentions into %2.</source>
        <translation>已将 %1 条提及播放到 %2。</translation>
    </message>
    <message>
        <source>accounts that passed on the same things within a minute more than once: %1</source>
        <translation>多次在一分钟内转发同样内容的账号：%1</translation>
    </message>
    <message>
        <source>%1 times within %2 minutes</source>
        <translation>%2 分钟内 %1 次</translation>
    </message>
    <message>
        <source>at one interval, every %1 seconds</source>
        <translation>等间隔，每 %1 秒</translation>
    </message>
    <message>
        <source>spread evenly over %1 hours, without the fading of what people pass on</source>
        <translation>均匀分布于 %1 小时，没有自然传播的衰减</translation>
    </message>
    <message>
        <source>one text, dressed differently again and again, without naming a source</source>
        <translation>同一文本反复改头换面，未注明来源</translation>
    </message>
    <message>
        <source>accounts that say it more than once, without naming a source</source>
        <translation>多次重复且未注明来源的账号</translation>
    </message>
    <message>
        <source>%1 mentions, %2 groups of copies, %3 of them look coordinated.</source>
        <translation>%1 条提及，%2 组副本，其中 %3 组疑似协同。</translation>
    </message>
    <message>
        <source>%1 copies since %2, first by %3</source>
        <translation>自 %2 起 %1 条副本，首发 %3</translation>
    </message>
    <message>
        <source>looks coordinated (%1 of 1), %2 accounts:</source>
        <translation>疑似协同（%1，满分 1），%2 个账号：</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>请指定要导入的文件。</translation>
    </message>
    <message>
        <source>The format “%1” is not known here; it is one of feed, csv, tsv and jsonl.</source>
        <translation>不识别格式“%1”；可用 feed、csv、tsv 和 jsonl。</translation>
    </message>
    <message>
        <source>%1 read, %2 stored</source>
        <translation>已读取 %1 条，存储 %2 条</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 stored, %4 known already, %5 rejected</source>
        <translation>%1：读取 %2 条，存储 %3 条，已有 %4 条，拒收 %5 条</translation>
    </message>
    <message>
        <source>There is no incident “%1”. See foreshock incident list.</source>
        <translation>没有事件“%1”。请看 foreshock incident list。</translation>
    </message>
    <message>
        <source>Say incident open TITLE, list, show NUMBER, advance NUMBER PHASE or note NUMBER TEXT.</source>
        <translation>用法：incident open TITLE、list、show NUMBER、advance NUMBER PHASE 或 note NUMBER TEXT。</translation>
    </message>
    <message>
        <source>Not all of these mentions are stored here. Nothing was opened.</source>
        <translation>这些提及并未全部存储在此。未新建事件。</translation>
    </message>
    <message>
        <source>The phase is detected, verifying, responding, recovering or closed.</source>
        <translation>阶段为 detected、verifying、responding、recovering 或 closed。</translation>
    </message>
    <message>
        <source>Somebody has to lead it first: add --owner NAME. Nothing was changed.</source>
        <translation>须先有负责人：请加 --owner NAME。未作任何改动。</translation>
    </message>
    <message>
        <source>Going back wants a reason: add --reason TEXT. Nothing was changed.</source>
        <translation>退回须说明原因：请加 --reason TEXT。未作任何改动。</translation>
    </message>
    <message>
        <source>Written to the timeline.</source>
        <translation>已写入时间线。</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose another name.</source>
        <translation>%1 已存在，未作改动。请另选名称。</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>%1 is not a sound backup. The workspace was left as it was.</source>
        <translation>%1 不是完好的备份。工作区保持原样。</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>Restored to %1. What was there before is kept as %2.</source>
        <translation>已恢复到 %1。原有内容保存为 %2。</translation>
    </message>
    <message>
        <source>File, revisions, timeline chain, index and counts are sound.</source>
        <translation>文件、修订、时间线链、索引和计数均完好。</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>请写明要查找的内容。</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 10000.</source>
        <translation>上限为 1 到 10000 之间的数字。</translation>
    </message>
    <message>
        <source>More match; raise --limit to see them.</source>
        <translation>还有更多匹配；调高 --limit 可查看。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配。</translation>
    </message>
    <message>
        <source>The bucket is 1m, 1h or 1d.</source>
        <translation>统计间隔为 1m、1h 或 1d。</translation>
    </message>
    <message>
        <source>There is no watch “%1”. See foreshock watch list.</source>
        <translation>没有监测项“%1”。请看 foreshock watch list。</translation>
    </message>
    <message>
        <source>%1  %2 (negative %3, neutral %4, positive %5)</source>
        <translation>%1  %2（负面 %3，中性 %4，正面 %5）</translation>
    </message>
    <message>
        <source>%1 stored mentions match, with %2 bursts.</source>
        <translation>%1 条已存提及匹配，含 %2 次突发。</translation>
    </message>
    <message>
        <source>Watching “%1”.</source>
        <translation>已开始监测“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>已停止监测“%1”。</translation>
    </message>
    <message>
        <source>Say watch add NAME QUERY, watch list, watch remove NAME or watch test QUERY.</source>
        <translation>用法：watch add NAME QUERY、watch list、watch remove NAME 或 watch test QUERY。</translation>
    </message>
    <message>
        <source>%1: %2 stored, %3 known already</source>
        <translation>%1：存储 %2 条，已有 %3 条</translation>
    </message>
    <message>
        <source>Another Foreshock is collecting for this workspace right now; nothing was asked twice.</source>
        <translation>另一个 Foreshock 正在为此工作区采集；未重复请求。</translation>
    </message>
    <message>
        <source>There is no feed yet. Add one with foreshock source add URL.</source>
        <translation>还没有订阅源。用 foreshock source add URL 添加。</translation>
    </message>
    <message>
        <source>Say source add URL, source list, source remove NAME or source check [NAME].</source>
        <translation>用法：source add URL、source list、source remove NAME 或 source check [NAME]。</translation>
    </message>
    <message>
        <source>Name the address of one feed.</source>
        <translation>请指定一个订阅源的地址。</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>“%1”不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Added. foreshock collect --once asks it now.</source>
        <translation>已添加。foreshock collect --once 会立即请求。</translation>
    </message>
    <message>
        <source>“%1” is no longer asked; what it brought stays.</source>
        <translation>不再请求“%1”；已采集的内容保留。</translation>
    </message>
    <message>
        <source>There is no source “%1”. See foreshock source list.</source>
        <translation>没有来源“%1”。请看 foreshock source list。</translation>
    </message>
    <message>
        <source>%1: answers, %2 items</source>
        <translation>%1：有响应，%2 条</translation>
    </message>
    <message>
        <source>%1 corrections are too few to learn from; it takes %2. Nothing was changed.</source>
        <translation>%1 条更正太少，无法学习；需要 %2 条。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 corrections, %2 of them held back: %3 right before, %4 after.</source>
        <translation>%1 条更正，留出 %2 条：之前正确 %3，之后 %4。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take it with foreshock train --take.</source>
        <translation>未作更改。用 foreshock train --take 采用。</translation>
    </message>
    <message>
        <source>Taken. What arrives from the next start on is judged with it.</source>
        <translation>已采用。下次启动后到达的内容将据此判断。</translation>
    </message>
    <message>
        <source>The workspace was damaged. It was moved to %1 and a fresh one was made; restore a backup to go on.</source>
        <translation>工作区已损坏。原文件已移到 %1，并新建了工作区；请恢复备份后继续。</translation>
    </message>
    <message>
        <source>The workspace was damaged. It was moved to %1 and the copy %2 was opened; what came after that copy is missing.</source>
        <translation>工作区已损坏。原文件已移到 %1，并打开了副本 %2；该副本之后的内容缺失。</translation>
    </message>
    <message>
        <source>See foreshock %1 --help.</source>
        <translation>请看 foreshock %1 --help。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2026-03-12T09:00:00Z.</source>
        <translation>“%1”不是时间。请写成 2026-03-12T09:00:00Z 的形式。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See foreshock --help.</source>
        <translation>没有命令“%1”。请看 foreshock --help。</translation>
    </message>
    <message>
        <source>%1 stars, usually %2</source>
        <translation>%1 星，平时 %2</translation>
    </message>
    <message>
        <source>%1 reports, usually %2</source>
        <translation>%1 次举报，平时 %2</translation>
    </message>
    <message>
        <source>No source has brought ratings or reports yet.</source>
        <translation>还没有来源带来评分或举报。</translation>
    </message>
    <message>
        <source>much worse than usual</source>
        <translation>比平时差很多</translation>
    </message>
    <message>
        <source>%1 shares of one link in %2 minutes</source>
        <translation>%2 分钟内同一链接被分享 %1 次</translation>
    </message>
    <message>
        <source>within %1 seconds of each other, on %2 links or texts: %3</source>
        <translation>彼此相隔不超过 %1 秒，涉及 %2 个链接或文本：%3</translation>
    </message>
    <message>
        <source>%1 links that accounts share in step.</source>
        <translation>%1 个链接被账号同步分享。</translation>
    </message>
    <message>
        <source>%1 shares of one link since %2, first by %3</source>
        <translation>自 %2 起同一链接被分享 %1 次，最早由 %3 发布</translation>
    </message>
</context>
<context>
    <name>GoldenRing</name>
    <message>
        <source>first statement in %1</source>
        <translation>首次回应用时 %1</translation>
    </message>
    <message>
        <source>%1 past golden hour</source>
        <translation>已过黄金一小时 %1</translation>
    </message>
    <message>
        <source>%1 to first statement</source>
        <translation>距首次回应时限 %1</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The parenthesis at column %1 is never closed.</source>
        <translation>第 %1 列的括号没有闭合。</translation>
    </message>
    <message>
        <source>The closing parenthesis at column %1 has no opening one.</source>
        <translation>第 %1 列的右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>The quotation mark at column %1 is never closed.</source>
        <translation>第 %1 列的引号没有闭合。</translation>
    </message>
    <message>
        <source>A word is missing beside the operator at column %1.</source>
        <translation>第 %1 列的运算符旁缺少词语。</translation>
    </message>
    <message>
        <source>There is nothing to look for at column %1.</source>
        <translation>第 %1 列没有要查找的内容。</translation>
    </message>
    <message>
        <source>NEAR at column %1 needs a number up to 1000 and two words or phrases: NEAR/5(ferry fire).</source>
        <translation>第 %1 列的 NEAR 需要一个不超过 1000 的数字和两个词或短语：NEAR/5(渡轮 起火)。</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply at column %1.</source>
        <translation>第 %1 列的括号嵌套过深。</translation>
    </message>
    <message>
        <source>The query is too long from column %1 on; split it into several watches.</source>
        <translation>检索式自第 %1 列起过长；请拆成几个监测项。</translation>
    </message>
    <message>
        <source>The value at column %1 is not one that this field has.</source>
        <translation>第 %1 列的值不属于该字段。</translation>
    </message>
</context>
<context>
    <name>SituationRows</name>
    <message>
        <source>Issued in %1</source>
        <translation>用时 %1 发布</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，时限 %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Since detected</source>
        <translation>自发现起</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>首次回应</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新增</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>First statement, %1</source>
        <translation>首次回应 %1</translation>
    </message>
    <message>
        <source>Level changed %1 → %2 by %3</source>
        <translation>%3 将级别由 %1 改为 %2</translation>
    </message>
</context>
<context>
    <name>SpreadState</name>
    <message>
        <source>Passed on the same things within a minute of each other, more than once: %1 (%2)</source>
        <translation>多次在一分钟内相继转发同样内容：%1（%2）</translation>
    </message>
    <message>
        <source>%1 posts by several accounts within %2 (%3)</source>
        <translation>多个账号在 %2 内发了 %1 条（%3）</translation>
    </message>
    <message>
        <source>%1 posts at one interval, every %2 seconds (%3)</source>
        <translation>%1 条等间隔发布，每 %2 秒（%3）</translation>
    </message>
    <message>
        <source>%1 posts spread evenly over %2, without the fading of what people pass on (%3)</source>
        <translation>%1 条均匀分布于 %2，没有自然传播的衰减（%3）</translation>
    </message>
    <message>
        <source>One text dressed differently again and again in %1 posts, without naming a source (%2)</source>
        <translation>同一文本在 %1 条中反复改头换面，未注明来源（%2）</translation>
    </message>
    <message>
        <source>Accounts that say it more than once, %1 posts without naming a source (%2)</source>
        <translation>多次重复的账号，%1 条未注明来源（%2）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Opened from an alert</source>
        <translation>由警报开启</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>手动新建</translation>
    </message>
    <message>
        <source>Opened from a mention: “%1”</source>
        <translation>由提及新建：“%1”</translation>
    </message>
    <message>
        <source>Opened from %1 mentions</source>
        <translation>由 %1 条提及新建</translation>
    </message>
    <message>
        <source>Mention attached: “%1”</source>
        <translation>归入提及：“%1”</translation>
    </message>
    <message>
        <source>%1 mentions attached</source>
        <translation>归入 %1 条提及</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>从 %1 移到 %2</translation>
    </message>
    <message>
        <source>Level changed from %1 to %2</source>
        <translation>级别由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Lead removed</source>
        <translation>已撤下负责人</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 负责</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 mentions in %2, usually none (up to %3)</source>
        <translation>%2内 %1 条，通常没有（至多 %3）</translation>
    </message>
    <message>
        <source>×%1 of what is usual: %2 mentions in %3, expected %4 (%5 to %6)</source>
        <translation>为平常的 ×%1：%3内 %2 条，预期 %4（%5 至 %6）</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation>已 %1 无内容</translation>
    </message>
    <message>
        <source>%1 copies in %2, coordination %3 of 100</source>
        <translation>%2内 %1 条副本，协同 %3/100</translation>
    </message>
    <message>
        <source>Expected = %1 an hour, all hours alike × %2 at this hour of the week; learnt over %3 days</source>
        <translation>预期 = 平均每小时 %1 × 本周此时 %2；学习 %3 天</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>触发 %1</translation>
    </message>
    <message>
        <source>precision %1 of %2 judged</source>
        <translation>已判 %2 中准确率 %1</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>召回率 %1</translation>
    </message>
    <message>
        <source>lead %1</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，之前 %3</translation>
    </message>
    <message>
        <source>rarity</source>
        <translation>罕见度</translation>
    </message>
    <message>
        <source>negative share</source>
        <translation>负面占比</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>large audience</source>
        <translation>大受众</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>困境</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Turn to the negative</source>
        <translation>转向负面</translation>
    </message>
    <message>
        <source>Fast growth</source>
        <translation>快速增长</translation>
    </message>
    <message>
        <source>Large audience</source>
        <translation>大受众</translation>
    </message>
    <message>
        <source>Accounts acting as one</source>
        <translation>行动如一的账号</translation>
    </message>
    <message>
        <source>Claims worth checking</source>
        <translation>值得核实的说法</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>Silent source</source>
        <translation>沉默的来源</translation>
    </message>
    <message>
        <source>Many complaints</source>
        <translation>投诉集中</translation>
    </message>
    <message>
        <source>Several weak signs</source>
        <translation>多个弱信号</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>谣言</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>文化伦理</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>政治社会</translation>
    </message>
    <message>
        <source>Health or disaster</source>
        <translation>健康或灾害</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>No type yet</source>
        <translation>尚未分类</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Microblog</source>
        <translation>微博客</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Short video</source>
        <translation>短视频</translation>
    </message>
    <message>
        <source>Photo note</source>
        <translation>图文笔记</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>博客</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Radio and TV</source>
        <translation>广播电视</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>喜悦</translation>
    </message>
    <message>
        <source>No strong emotion</source>
        <translation>无强烈情绪</translation>
    </message>
    <message>
        <source>Misinformation</source>
        <translation>错误信息</translation>
    </message>
    <message>
        <source>Culture and morals</source>
        <translation>文化与道德</translation>
    </message>
    <message>
        <source>Politics and society</source>
        <translation>政治与社会</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>隐私与安全</translation>
    </message>
    <message>
        <source>Product safety</source>
        <translation>产品安全</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>服务中断</translation>
    </message>
    <message>
        <source>Hijacked account</source>
        <translation>账号被盗</translation>
    </message>
    <message>
        <source>Staff conduct</source>
        <translation>员工行为</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>欺诈</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>劳资</translation>
    </message>
    <message>
        <source>Smear by a competitor</source>
        <translation>竞争对手抹黑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>Critical, leadership in command</source>
        <translation>特别重大，领导层指挥</translation>
    </message>
    <message>
        <source>Severe, organisation-wide response</source>
        <translation>重大，全机构响应</translation>
    </message>
    <message>
        <source>Serious, crisis team active</source>
        <translation>较大，危机小组启动</translation>
    </message>
    <message>
        <source>Raised, duty officer handles it</source>
        <translation>一般，值班员处理</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>无异常</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The network could not be reached. Nothing was lost; it is tried again by itself.</source>
        <translation>无法连接网络。内容没有丢失；会自动重试。</translation>
    </message>
    <message>
        <source>It took too long and was given up. Nothing was changed; try again.</source>
        <translation>等待过久，已放弃。未作任何改动；请重试。</translation>
    </message>
    <message>
        <source>The other side refused us. Check address, certificate and password.</source>
        <translation>对方拒绝了连接。请检查地址、证书和密码。</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Your change was not saved; look at theirs and do it again.</source>
        <translation>其间有人作了改动。您的改动未保存；请查看对方的改动后重做。</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>该内容已不存在。未作任何改动。</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>此内容无法照此使用。未作任何改动。</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written. What was saved before is safe; check the disk and try again.</source>
        <translation>工作区文件无法读写。此前保存的内容安全；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk is full. The change was not saved; make room and try again.</source>
        <translation>磁盘已满。改动未保存；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>A newer Foreshock wrote this workspace. Nothing was changed; update the program to open it.</source>
        <translation>此工作区由更新版本的 Foreshock 写入。未作任何改动；请更新程序后打开。</translation>
    </message>
    <message>
        <source>It was stopped. What was stored before stays.</source>
        <translation>已停止。此前存储的内容保留。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the log says more.</source>
        <translation>程序内部出错。未作任何改动；详情见日志。</translation>
    </message>
    <message>
        <source>%1 stars, usually %2 (%3 to %4)</source>
        <translation>%1 星，平时 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>from reviews, by the hour</source>
        <translation>由评论按小时汇总</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>%1 reports, expected %2 (%3 to %4)</source>
        <translation>%1 次举报，预期 %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>%1 stars of %2 ratings, usually %3 (%4 to %5)</source>
        <translation>%2 人评分，%1 星，平时 %3（%4 至 %5）</translation>
    </message>
    <message>
        <source>Ratings fell</source>
        <translation>评分下跌</translation>
    </message>
    <message>
        <source>Many reports</source>
        <translation>举报激增</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Next hour about %1</source>
        <translation>下一小时约 %1</translation>
    </message>
    <message>
        <source>%1, in %2 hours about %3</source>
        <translation>%1，%2 小时后约 %3</translation>
    </message>
    <message>
        <source>Sentiment, negative or positive</source>
        <translation>情感，负面或正面</translation>
    </message>
    <message>
        <source>Sentiment in three classes</source>
        <translation>情感，三类</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Crisis or not</source>
        <translation>是否危机</translation>
    </message>
    <message>
        <source>%1 mentions in %2, %3 in the %2 before</source>
        <translation>%2内 %1 条提及，之前 %2内 %3 条</translation>
    </message>
    <message>
        <source>%1 negative mentions in %2, %3 of those judged, usually %4</source>
        <translation>%2内 %1 条负面提及，占已判定的 %3，通常 %4</translation>
    </message>
    <message>
        <source>%1 mentions with a claim in %2, %3 of all, usually %4</source>
        <translation>%2内 %1 条提及含待核实说法，占全部 %3，通常 %4</translation>
    </message>
    <message>
        <source>%1 mentions of possible distress in %2, %3 of all, usually %4</source>
        <translation>%2内 %1 条提及疑似求助，占全部 %3，通常 %4</translation>
    </message>
    <message>
        <source>%1 complaints in %2, %3 of all, usually %4</source>
        <translation>%2内 %1 条投诉，占全部 %3，通常 %4</translation>
    </message>
    <message>
        <source>Somebody with a reach of %1 spoke, for the first time in a month</source>
        <translation>影响力 %1 的作者发声，一个月来首次</translation>
    </message>
    <message>
        <source>Weak signs add up to %1 of 100: %2 mentions in %3, usually %4</source>
        <translation>弱信号合计 %1/100：%3内 %2 条提及，通常 %4</translation>
    </message>
    <message>
        <source>Usual is the share of the day before the last hour, leaning on 35% while little was judged</source>
        <translation>“通常”指最近一小时之前一天的占比；判定较少时向 35% 靠拢</translation>
    </message>
    <message>
        <source>Usual is the share of the day before the last hour</source>
        <translation>“通常”指最近一小时之前一天的占比</translation>
    </message>
    <message>
        <source>Usual is an hour of the day before the last one</source>
        <translation>“通常”指最近一小时之前一天的每小时平均</translation>
    </message>
    <message>
        <source>Compared with the same length of time just before</source>
        <translation>与紧接之前的同样时长相比</translation>
    </message>
    <message>
        <source>Term “%1”: %2, before %3</source>
        <translation>词语“%1”：%2，之前 %3</translation>
    </message>
    <message>
        <source>Source %1: %2, before %3</source>
        <translation>来源 %1：%2，之前 %3</translation>
    </message>
    <message>
        <source>Author %1: %2, before %3</source>
        <translation>作者 %1：%2，之前 %3</translation>
    </message>
    <message>
        <source>Sentiment %1: %2, before %3</source>
        <translation>情绪 %1：%2，之前 %3</translation>
    </message>
    <message>
        <source>Language %1: %2, before %3</source>
        <translation>语言 %1：%2，之前 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>全部提及</translation>
    </message>
    <message>
        <source>Sentiment: %1</source>
        <translation>情绪：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>渠道：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Times what is usual</source>
        <translation>通常的倍数</translation>
    </message>
    <message>
        <source>Rise in points of %</source>
        <translation>上升（百分点）</translation>
    </message>
    <message>
        <source>Times the stretch before</source>
        <translation>之前时段的倍数</translation>
    </message>
    <message>
        <source>Least reach</source>
        <translation>最低影响力</translation>
    </message>
    <message>
        <source>Least score of 100</source>
        <translation>最低分（满分 100）</translation>
    </message>
    <message>
        <source>Least share in %</source>
        <translation>最低占比（%）</translation>
    </message>
    <message>
        <source>Minutes of failing</source>
        <translation>失败分钟数</translation>
    </message>
    <message>
        <source>An alert when there are %1 times the mentions that are usual at this hour of the week, and at least %2.</source>
        <translation>当提及达到每周此时通常的 %1 倍且至少 %2 条时发出警报。</translation>
    </message>
    <message>
        <source>An alert when the share of negative mentions in %1 is %2 points above that of the day before, with at least %3 judged.</source>
        <translation>当 %1内负面占比高出前一天 %2 个百分点、且至少 %3 条已判定时发出警报。</translation>
    </message>
    <message>
        <source>An alert when the mentions of %1 are %2 times those of the %1 before, and at least %3.</source>
        <translation>当 %1内的提及达到之前 %1的 %2 倍且至少 %3 条时发出警报。</translation>
    </message>
    <message>
        <source>An alert when somebody with a reach of %1 or more speaks for the first time in a month.</source>
        <translation>当影响力 %1 以上的作者一个月来首次发声时发出警报。</translation>
    </message>
    <message>
        <source>An alert when %1 of the mentions in %2 carry a claim worth checking, and at least %3 do.</source>
        <translation>当 %2内 %1 的提及含待核实说法且至少 %3 条时发出警报。</translation>
    </message>
    <message>
        <source>An alert when %1 of the mentions in %2 sound like people who may need help, and at least %3 do.</source>
        <translation>当 %2内 %1 的提及像是有人需要帮助且至少 %3 条时发出警报。</translation>
    </message>
    <message>
        <source>An alert when %1 of the mentions in %2 are complaints, and at least %3 are.</source>
        <translation>当 %2内 %1 的提及是投诉且至少 %3 条时发出警报。</translation>
    </message>
    <message>
        <source>An alert when a source has failed for %1. Looks at every source.</source>
        <translation>当来源失败达 %1时发出警报。查看每个来源。</translation>
    </message>
    <message>
        <source>An alert when the weak signs of the last hour add up to %1 of 100, with at least %2 mentions.</source>
        <translation>当最近一小时的弱信号合计达到 %1/100、且至少 %2 条提及时发出警报。</translation>
    </message>
    <message>
        <source>Looks at %1.</source>
        <translation>查看 %1。</translation>
    </message>
    <message>
        <source>Looks at each watch by itself.</source>
        <translation>逐一查看每个监测项。</translation>
    </message>
    <message>
        <source>Looks at all mentions together.</source>
        <translation>一并查看全部提及。</translation>
    </message>
    <message>
        <source>The threshold is a number from %1 to %2.</source>
        <translation>阈值为 %1 至 %2 的数字。</translation>
    </message>
    <message>
        <source>Quiet hours need a beginning and an end; leave both empty for none.</source>
        <translation>静默时段需有起止；不设则两处留空。</translation>
    </message>
    <message>
        <source>Quiet hours are times such as %1; leave both empty for none.</source>
        <translation>静默时段填写如 %1 的时刻；不设则两处留空。</translation>
    </message>
    <message>
        <source>The least number of mentions is a whole number from %1 to %2.</source>
        <translation>最少提及为 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>The window is a whole number of minutes from %1 to %2.</source>
        <translation>时间窗为 %1 至 %2 的整数分钟。</translation>
    </message>
    <message>
        <source>Told again after a whole number of minutes up to %1; 0 for once.</source>
        <translation>再次通知的间隔为不超过 %1 的整数分钟；0 表示只通知一次。</translation>
    </message>
    <message>
        <source>What is found within a whole number of minutes from %1 to %2 joins one alert.</source>
        <translation>在 %1 至 %2 的整数分钟内的发现并入同一警报。</translation>
    </message>
    <message>
        <source>×%1 of what is usual: %2 reports, expected %3 (%4 to %5)</source>
        <translation>平时的 %1 倍：%2 次举报，预期 %3（%4 至 %5）</translation>
    </message>
    <message>
        <source>Usual is what the ratings before gave at this hour of the week; few ratings lean on it</source>
        <translation>平时指此前评分在一周中这个时段的水平；评分少时向其靠拢</translation>
    </message>
    <message>
        <source>Usual is what the reports before came to at this hour of the week</source>
        <translation>平时指此前举报在一周中这个时段的数量</translation>
    </message>
    <message>
        <source>Stars below what is usual</source>
        <translation>低于平时的星数</translation>
    </message>
    <message>
        <source>An alert when the stars of a source are %1 below what is usual, with at least %2 ratings.</source>
        <translation>当某来源的星级比平时低 %1 且至少有 %2 个评分时告警。</translation>
    </message>
    <message>
        <source>Looks at every source by itself.</source>
        <translation>逐个查看每个来源。</translation>
    </message>
    <message>
        <source>An alert when there are %1 times the reports that are usual at this hour of the week, and at least %2.</source>
        <translation>当举报达到一周中这个时段平时的 %1 倍且至少 %2 次时告警。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 shares of one link in %2, coordination %3 of 100</source>
        <translation>%2内同一链接分享 %1 次，协同 %3/100</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 个账号</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Within %1 seconds of each other, on %2 links or texts: %3</source>
        <translation>彼此相隔不超过 %1 秒，涉及 %2 个链接或文本：%3</translation>
    </message>
    <message>
        <source>Within %1 seconds of each other, more than once: %2</source>
        <translation>彼此相隔不超过 %1 秒，且不止一次：%2</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>另有：%1</translation>
    </message>
    <message>
        <source>An alert when accounts that share a text or links score %1 of 100 or more for acting as one, with at least %2 copies.</source>
        <translation>当传播同一文本或链接的账号协同得分达到 %1/100、且至少 %2 份副本时发出警报。</translation>
    </message>
</context>
<context>
    <name>charts::GaugeChart</name>
    <message>
        <source>Readings over time</source>
        <translation>读数变化</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%Ln 个读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n much worse than usual</source>
        <translation>
            <numerusform>，其中 %Ln 个比平时差很多</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::OverviewStrip</name>
    <message>
        <source>Range shown: %1</source>
        <translation>显示区间：%1</translation>
    </message>
</context>
<context>
    <name>charts::SpreadLegend</name>
    <message>
        <source>First mover</source>
        <translation>首发者</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>Looks coordinated</source>
        <translation>疑似协同</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Marks of the map</source>
        <translation>图中标记</translation>
    </message>
    <message>
        <source>Size: reach</source>
        <translation>大小：覆盖</translation>
    </message>
</context>
<context>
    <name>charts::SpreadMap</name>
    <message>
        <source>Accounts of the map, table</source>
        <translation>图中账号，表格</translation>
    </message>
    <message>
        <source>named by others, no mention in this range</source>
        <translation>被他人提及，本时段无发言</translation>
    </message>
    <message>
        <source>%1 mentions, the first %2</source>
        <translation>%1 条，首条 %2</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>触达 %1</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive</source>
        <translation>负面 %1，中性 %2，正面 %3</translation>
    </message>
    <message>
        <source>passed on %1 times, passes on %2 times</source>
        <translation>被转 %1 次，转发 %2 次</translation>
    </message>
    <message>
        <source>Map of who passed on whose words</source>
        <translation>谁转发了谁的话</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>没有可画的内容。</translation>
    </message>
    <message>
        <source>%1 accounts, %2 ties.</source>
        <translation>%1 个账号，%2 条联系。</translation>
    </message>
    <message>
        <source>Press T for the table.</source>
        <translation>按 T 查看表格。</translation>
    </message>
</context>
<context>
    <name>charts::SpreadTable</name>
    <message>
        <source>first mover</source>
        <translation>首发者</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>looks coordinated</source>
        <translation>疑似协同</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>PageRank of who is passed on by whom; all accounts sum to 100 %</source>
        <translation>按谁被谁转发计算的 PageRank；所有账号合计 100%</translation>
    </message>
    <message>
        <source>Betweenness: of the shortest ways between two others, the share that leads over this account</source>
        <translation>中介度：其他两者间最短路径经过此账号的比例</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首条</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Passed on by others</source>
        <translation>被他人转发</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>转发他人</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>跟随者</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>charts::StreamChart</name>
    <message>
        <source>Mentions over time, table</source>
        <translation>提及走势，表格</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive</source>
        <translation>负面 %1，中性 %2，正面 %3</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>未判定 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>expected %1 to %2</source>
        <translation>预期 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Mentions over time, chart</source>
        <translation>提及走势，图表</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>%1, %2 mentions</source>
        <translation>%1，%2 条提及</translation>
    </message>
    <message>
        <source>%1% negative</source>
        <translation>%1% 负面</translation>
    </message>
    <message>
        <source>Press T for the table.</source>
        <translation>按 T 查看表格。</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>选中 %1</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 条提及</translation>
    </message>
    <message>
        <source>per %1 min</source>
        <translation>每 %1 分钟</translation>
    </message>
    <message>
        <source>per %1 h</source>
        <translation>每 %1 小时</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>next %1 h</source>
        <translation>未来 %1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts would be raised</source>
        <translation>
            <numerusform>会发出 %Ln 条警报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were</source>
        <translation>
            <numerusform>实际发出 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::StreamLegend</name>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Would be raised</source>
        <translation>会发出</translation>
    </message>
    <message>
        <source>Was raised</source>
        <translation>已发出</translation>
    </message>
</context>
<context>
    <name>charts::StreamTable</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>%1, projected for an hour</source>
        <translation>%1，预测一小时</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
</context>
<context>
    <name>charts::TraceStrip</name>
    <message>
        <source>Trace of the last day</source>
        <translation>近一天的曲线</translation>
    </message>
    <message>
        <source>Live.</source>
        <translation>实时。</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>暂停于 %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>%1 mentions, %2 negative.</source>
        <translation>%1 条提及，%2 条负面。</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1: %2 mentions, %3 negative</source>
        <translation>%1：%2 条提及，%3 条负面</translation>
    </message>
</context>
<context>
    <name>desk::AlertsModel</name>
    <message>
        <source>Alert acknowledged</source>
        <translation>警报已确认</translation>
    </message>
    <message>
        <source>Judged: justified</source>
        <translation>判定：成立</translation>
    </message>
    <message>
        <source>Judged: false alarm</source>
        <translation>判定：误报</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>事件已新建</translation>
    </message>
    <message>
        <source>Rule switched on</source>
        <translation>规则已开启</translation>
    </message>
    <message>
        <source>Rule switched off</source>
        <translation>规则已关闭</translation>
    </message>
    <message>
        <source>Rule “%1” changed</source>
        <translation>规则“%1”已更改</translation>
    </message>
    <message>
        <source>Rule “%1” made</source>
        <translation>规则“%1”已新建</translation>
    </message>
    <message>
        <source>Rule “%1” removed; its alerts stay</source>
        <translation>规则“%1”已移除；其警报保留</translation>
    </message>
</context>
<context>
    <name>desk::BoardColumnModel</name>
    <message>
        <source>%1, level %2, %3, %4</source>
        <translation>%1，%2 级，%3，%4</translation>
    </message>
</context>
<context>
    <name>desk::ChartBand</name>
    <message>
        <source>Burst since %1</source>
        <translation>自 %1 起突发</translation>
    </message>
    <message>
        <source>Burst %1–%2</source>
        <translation>突发 %1–%2</translation>
    </message>
    <message>
        <source>more than ×%1</source>
        <translation>超过 ×%1</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 为副本</translation>
    </message>
</context>
<context>
    <name>desk::Corrections</name>
    <message>
        <source>Possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>No distress</source>
        <translation>无困境</translation>
    </message>
    <message>
        <source>No crisis topic</source>
        <translation>无危机主题</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>已更正：%1</translation>
    </message>
    <message numerus="yes">
        <source>People agreed in %1 of %n judged</source>
        <translation>
            <numerusform>%Ln 条判断中 %1 一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportModel</name>
    <message>
        <source>(not used)</source>
        <translation>（不使用）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>%1 could not be read as a feed, table or JSON Lines.</source>
        <translation>%1 无法按订阅源、表格或 JSON Lines 读取。</translation>
    </message>
</context>
<context>
    <name>desk::IncidentBoardModel</name>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 已移到%2</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>事件已新建</translation>
    </message>
</context>
<context>
    <name>desk::IncidentPageModel</name>
    <message>
        <source>Post by %1</source>
        <translation>%1 的帖文</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知作者</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>S%1</source>
        <translation>声%1</translation>
    </message>
    <message>
        <source>Entry added to %1</source>
        <translation>已在 %1 添加记录</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 已移到%2</translation>
    </message>
    <message>
        <source>Level of %1 changed</source>
        <translation>%1 的级别已更改</translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <translation>%1 负责 %2</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 已改名</translation>
    </message>
</context>
<context>
    <name>desk::IncidentTableModel</name>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>First statement after</source>
        <translation>首次回应用时</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已持续</translation>
    </message>
</context>
<context>
    <name>desk::MentionListModel</name>
    <message>
        <source>The source gave no usable time; this is when it arrived.</source>
        <translation>来源未提供可用时间；此为到达时间。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>desk::MonitorPageModel</name>
    <message>
        <source>Incident opened</source>
        <translation>事件已新建</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>已归入 %1</translation>
    </message>
    <message>
        <source>%1 is ignored from now on</source>
        <translation>今后忽略 %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed; choose another folder.</source>
        <translation>无法写入 %1。未作任何改动；请另选文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported</source>
        <translation>
            <numerusform>已导出 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of possible distress left out</source>
        <translation>
            <numerusform>，略去 %Ln 条可能处于困境者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReplayModel</name>
    <message>
        <source>“%1” cannot be tried on the past: what it looks at is not kept.</source>
        <translation>“%1”无法在过去数据上试运行：其所看的内容不保存。</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>正在重放…</translation>
    </message>
    <message numerus="yes">
        <source>It would have raised %n alerts in the last 14 days</source>
        <translation>
            <numerusform>最近 14 天内会发出 %Ln 条警报</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a day, most on %2: %3</source>
        <translation>，平均每天 %1 条，最多为 %2：%3 条</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Of those that were judged, %1 were justified.</source>
        <translation>已判定的当中 %1 成立。</translation>
    </message>
    <message numerus="yes">
        <source>%n justified alerts would have been missed.</source>
        <translation>
            <numerusform>会漏掉 %Ln 条成立的警报。</numerusform>
        </translation>
    </message>
    <message>
        <source>would be raised: %1</source>
        <translation>会发出：%1</translation>
    </message>
    <message>
        <source>was raised: %1</source>
        <translation>已发出：%1</translation>
    </message>
</context>
<context>
    <name>desk::Session</name>
    <message>
        <source>Duty officer</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>desk::SituationPageModel</name>
    <message>
        <source>Level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>%1: %2, retry in %3</source>
        <translation>%1：%2，%3后重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 无新内容</translation>
    </message>
    <message>
        <source>Alert level set to %1</source>
        <translation>警戒级别已设为%1</translation>
    </message>
</context>
<context>
    <name>desk::SpreadModel</name>
    <message>
        <source>%1 could not be written. Nothing was changed; choose another folder.</source>
        <translation>无法写入 %1。未作任何改动；请另选文件夹。</translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation>图已写入 %1</translation>
    </message>
</context>
<context>
    <name>desk::TimelineModel</name>
    <message>
        <source>%1 without an entry</source>
        <translation>%1无记录</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>现在，%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Happened %1
Learned %2
Entered %3</source>
        <translation>发生 %1
获知 %2
录入 %3</translation>
    </message>
    <message>
        <source>Correction to %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>已于 %1 更正</translation>
    </message>
</context>
<context>
    <name>desk::Upgrade</name>
    <message>
        <source>Checking the copy</source>
        <translation>正在检查副本</translation>
    </message>
    <message>
        <source>Changing the tables</source>
        <translation>正在更改数据表</translation>
    </message>
    <message>
        <source>Copying %1 of %2 MB</source>
        <translation>正在复制 %1 / %2 MB</translation>
    </message>
</context>
<context>
    <name>desk::WatchListModel</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2 mentions %3</source>
        <translation>%1，%2 条提及 %3</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1</translation>
    </message>
</context>
<context>
    <name>incidents::BoardColumn</name>
    <message>
        <source>Next: a named lead accepts it</source>
        <translation>下一步：指定负责人接手</translation>
    </message>
    <message>
        <source>Next: the team decides to respond</source>
        <translation>下一步：团队决定处置</translation>
    </message>
    <message>
        <source>Next: it calms down</source>
        <translation>下一步：态势平息</translation>
    </message>
    <message>
        <source>Next: nothing is left to do</source>
        <translation>下一步：没有待办</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 起事件</translation>
    </message>
    <message>
        <source>Show closed incidents</source>
        <translation>显示已关闭的事件</translation>
    </message>
    <message>
        <source>Fold closed incidents away</source>
        <translation>收起已关闭的事件</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到%2</translation>
    </message>
    <message>
        <source>No lead yet, you will be asked</source>
        <translation>尚无负责人，届时会询问</translation>
    </message>
    <message>
        <source>Going back wants a reason, you will be asked</source>
        <translation>退回须说明原因，届时会询问</translation>
    </message>
</context>
<context>
    <name>incidents::BoardPage</name>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>仅未读</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Level: all</source>
        <translation>级别：全部</translation>
    </message>
    <message>
        <source>Level: %1 %2</source>
        <translation>级别：%1 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type: all</source>
        <translation>类型：全部</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Lead: anyone</source>
        <translation>负责人：任何人</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Move this incident…</source>
        <translation>移动此事件…</translation>
    </message>
    <message>
        <source>Mark this incident read</source>
        <translation>将此事件标为已读</translation>
    </message>
    <message>
        <source>Incidents as a board</source>
        <translation>以看板显示事件</translation>
    </message>
    <message>
        <source>Incidents as a list</source>
        <translation>以列表显示事件</translation>
    </message>
    <message>
        <source>Incidents as a calendar</source>
        <translation>以日历显示事件</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>It is opened by hand, without a mention; evidence can be attached later.</source>
        <translation>手动新建，不含提及；证据可稍后归入。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>%1 open, %2 with unread changes</source>
        <translation>%1 起进行中，%2 起有未读变动</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 起进行中</translation>
    </message>
    <message>
        <source>No incident has been opened yet.</source>
        <translation>尚未新建事件。</translation>
    </message>
    <message>
        <source>Choose a mention in the monitor and press O, or open one by hand.</source>
        <translation>在监测中选中一条提及并按 O，或手动新建。</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>choose a card</source>
        <translation>选择卡片</translation>
    </message>
    <message>
        <source>Shift Left, Shift Right</source>
        <translation>Shift 左、Shift 右</translation>
    </message>
    <message>
        <source>move it one column</source>
        <translation>移动一列</translation>
    </message>
    <message>
        <source>move it to a column</source>
        <translation>移到指定列</translation>
    </message>
    <message>
        <source>new incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>mark read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>board, list, calendar</source>
        <translation>看板、列表、日历</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>month of the calendar</source>
        <translation>日历的月份</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>next incident of the day</source>
        <translation>当天的下一起事件</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>撤销上一步改动</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到%2</translation>
    </message>
    <message>
        <source>Somebody has to lead it from here on.</source>
        <translation>此后须有人负责。</translation>
    </message>
    <message>
        <source>Going back is written to the timeline with its reason.</source>
        <translation>退回及其原因会写入时间线。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>incidents::CardDelegate</name>
    <message>
        <source>%1, closed %2, open %3</source>
        <translation>%1，%2 关闭，历时 %3</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新增</translation>
    </message>
    <message>
        <source>%1 / h</source>
        <translation>%1 / 小时</translation>
    </message>
    <message>
        <source>Assign a lead to verify</source>
        <translation>指定负责人以核实</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 负责</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>已持续 %1</translation>
    </message>
</context>
<context>
    <name>incidents::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>尚无证据。</translation>
    </message>
    <message>
        <source>Choose a mention in the monitor and press A to attach it; its hash is taken at that moment.</source>
        <translation>在监测中选中一条提及并按 A 归入；哈希在当时生成。</translation>
    </message>
    <message>
        <source>Go to the monitor</source>
        <translation>转到监测</translation>
    </message>
    <message>
        <source>The copy still has the hash it was stored with: %1</source>
        <translation>副本与存储时的哈希一致：%1</translation>
    </message>
    <message>
        <source>The copy does NOT have the hash it was stored with.</source>
        <translation>副本与存储时的哈希不一致。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n items, all hashes match</source>
        <translation>
            <numerusform>%Ln 项，哈希全部一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, a hash does not match</source>
        <translation>
            <numerusform>%Ln 项，有哈希不一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incidents::IncidentCalendar</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>incidents::IncidentPage</name>
    <message>
        <source>Part of the incident</source>
        <translation>事件的部分</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The incident could not be read.</source>
        <translation>无法读取该事件。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>返回看板</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>返回看板 (Esc)</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>更改级别</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>since detected</source>
        <translation>自发现起</translation>
    </message>
    <message>
        <source>No playbook has been started.</source>
        <translation>尚未启动预案。</translation>
    </message>
    <message>
        <source>Tasks by role, with owners and due times, come with incident command.</source>
        <translation>按角色分工、有负责人和时限的任务，将随事件指挥功能提供。</translation>
    </message>
    <message>
        <source>Mentions since detection</source>
        <translation>发现以来的提及</translation>
    </message>
    <message>
        <source>No watch draws this incident&apos;s curve.</source>
        <translation>没有监测项为此事件绘制曲线。</translation>
    </message>
    <message>
        <source>An incident that is opened from a watch in the monitor brings its curve along.</source>
        <translation>从监测中的监测项新建的事件会带上其曲线。</translation>
    </message>
    <message>
        <source>No fact has been written down.</source>
        <translation>尚未记录事实。</translation>
    </message>
    <message>
        <source>The facts sheet with its versions comes with incident command; until then a fact is an entry in the timeline.</source>
        <translation>带版本的事实清单将随事件指挥功能提供；在此之前，事实是时间线中的记录。</translation>
    </message>
    <message>
        <source>Add a fact entry</source>
        <translation>添加事实记录</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一处空白</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>更正此记录</translation>
    </message>
    <message>
        <source>Change the level of this incident</source>
        <translation>更改此事件的级别</translation>
    </message>
    <message>
        <source>Move to the next phase</source>
        <translation>移到下一阶段</translation>
    </message>
    <message>
        <source>Name the lead</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>%1 的级别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who leads %1?</source>
        <translation>谁负责 %1？</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>为 %1 改名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name a lead</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>to first statement, %1 late</source>
        <translation>首次回应用时，晚 %1</translation>
    </message>
    <message>
        <source>to first statement, golden hour met</source>
        <translation>首次回应用时，在黄金一小时内</translation>
    </message>
    <message>
        <source>past golden hour, no statement yet</source>
        <translation>已过黄金一小时，尚未声明</translation>
    </message>
    <message>
        <source>left for the first statement</source>
        <translation>距首次回应时限</translation>
    </message>
    <message>
        <source>%1 bins</source>
        <translation>每 %1一格</translation>
    </message>
    <message>
        <source>mentions in its curve, %1 kept as evidence</source>
        <translation>曲线内的提及，%1 条留作证据</translation>
    </message>
    <message>
        <source>add an entry</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>d, c, s and Space</source>
        <translation>d、c、s 加 Space</translation>
    </message>
    <message>
        <source>begin a decision, call, statement</source>
        <translation>开始写决定、通话、声明</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>下一处空白</translation>
    </message>
    <message>
        <source>correct this entry</source>
        <translation>更正此记录</translation>
    </message>
    <message>
        <source>change the level</source>
        <translation>更改级别</translation>
    </message>
    <message>
        <source>move to the next phase</source>
        <translation>移到下一阶段</translation>
    </message>
    <message>
        <source>name the lead</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board</source>
        <translation>返回看板</translation>
    </message>
</context>
<context>
    <name>incidents::IncidentTable</name>
    <message>
        <source>Incidents as a list</source>
        <translation>以列表显示事件</translation>
    </message>
</context>
<context>
    <name>incidents::LevelButton</name>
    <message>
        <source>Level %1 %2, change it</source>
        <translation>级别 %1 %2，更改</translation>
    </message>
</context>
<context>
    <name>incidents::MonthGrid</name>
    <message>
        <source>Incidents by day</source>
        <translation>按日显示的事件</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 起</translation>
    </message>
</context>
<context>
    <name>incidents::PhaseStrip</name>
    <message>
        <source>Time in each phase</source>
        <translation>各阶段用时</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金一小时</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 起中 %1 起</translation>
    </message>
    <message>
        <source>No first statement has been issued yet</source>
        <translation>尚无首次回应</translation>
    </message>
    <message>
        <source>Median %1, longest %2</source>
        <translation>中位 %1，最长 %2</translation>
    </message>
    <message>
        <source>no incident has left it yet</source>
        <translation>尚无事件离开此阶段</translation>
    </message>
    <message>
        <source>median %1, last %2</source>
        <translation>中位 %1，最近 %2</translation>
    </message>
</context>
<context>
    <name>incidents::TimelinePanel</name>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>What, who, why</source>
        <translation>何事、何人、为何</translation>
    </message>
    <message>
        <source>Append-only. Corrections are new entries.</source>
        <translation>只可追加。更正即新记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to append yet</source>
        <translation>还没有可追加的内容</translation>
    </message>
    <message>
        <source>Correction to %1: what is right?</source>
        <translation>更正 %1：正确内容是什么？</translation>
    </message>
    <message>
        <source>%1: what happened?</source>
        <translation>%1：发生了什么？</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>kind of entry before its sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>kit::Avatar</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（您）</translation>
    </message>
</context>
<context>
    <name>kit::Chip</name>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>kit::Level</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平稳</translation>
    </message>
</context>
<context>
    <name>kit::LevelScale</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Alert level %1</source>
        <translation>警戒级别 %1</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>已选 %1</translation>
    </message>
</context>
<context>
    <name>kit::SeverityBadge</name>
    <message>
        <source>Level %1, %2</source>
        <translation>%1 级，%2</translation>
    </message>
</context>
<context>
    <name>kit::Stepper</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Phase %1 of %2: %3, %4</source>
        <translation>第 %1 阶段，共 %2 个：%3，%4</translation>
    </message>
</context>
<context>
    <name>monitor::AlertsPage</name>
    <message>
        <source>Justified</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Alerts, newest first</source>
        <translation>警报，最新在前</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sample mentions</source>
        <translation>提及样例</translation>
    </message>
    <message>
        <source>No alert in the last seven days.</source>
        <translation>最近七天没有警报。</translation>
    </message>
    <message>
        <source>Rules look at every closed minute. Choose one below and press R to replay it over the past.</source>
        <translation>规则检查每个结束的分钟。在下方选择一条并按 R 在过去数据上重放。</translation>
    </message>
    <message>
        <source>Replay 14 days</source>
        <translation>重放 14 天</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>What drove it</source>
        <translation>推动因素</translation>
    </message>
    <message>
        <source>Acknowledge the alert</source>
        <translation>确认警报</translation>
    </message>
    <message>
        <source>The alert is justified</source>
        <translation>警报成立</translation>
    </message>
    <message>
        <source>The alert is false</source>
        <translation>警报为误报</translation>
    </message>
    <message>
        <source>Open an incident from this alert</source>
        <translation>由此警报开启事件</translation>
    </message>
    <message>
        <source>Replay the rule</source>
        <translation>重放规则</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>开关规则</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>justified, false alarm</source>
        <translation>成立、误报</translation>
    </message>
    <message>
        <source>open an incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>replay the rule</source>
        <translation>重放规则</translation>
    </message>
    <message>
        <source>switch the rule on or off</source>
        <translation>开关规则</translation>
    </message>
    <message numerus="yes">
        <source>last 7 days, %n not acknowledged</source>
        <translation>
            <numerusform>最近 7 天，%Ln 条未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has seen it already</source>
        <translation>已有人看过</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>止于 %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>%1 已看</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 are copies of each other</source>
        <translation>%1 互为副本</translation>
    </message>
    <message>
        <source>Early score %1 of 100: %2</source>
        <translation>早期分 %1/100：%2</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有突出之处。</translation>
    </message>
    <message>
        <source>No rule is left.</source>
        <translation>没有规则了。</translation>
    </message>
    <message>
        <source>Nothing is told any more, whatever happens.</source>
        <translation>无论发生什么都不再通知。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>在图上查看</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Show the replay on the chart</source>
        <translation>在图上查看重放</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>E, Enter</source>
        <translation>E、Enter</translation>
    </message>
    <message>
        <source>edit the rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove the rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>show the replay on the chart</source>
        <translation>在图上查看重放</translation>
    </message>
    <message>
        <source>its rule was removed</source>
        <translation>其规则已移除</translation>
    </message>
    <message>
        <source>its rule is switched off</source>
        <translation>其规则已关闭</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>移除规则“%1”？</translation>
    </message>
    <message>
        <source>It raises nothing any more. The alerts it raised stay, with what was judged. Undo brings it back.</source>
        <translation>它将不再发出警报。已发出的警报及其判定保留。撤销可恢复。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>monitor::Breakdowns</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Top terms</source>
        <translation>高频词</translation>
    </message>
    <message>
        <source>Top authors</source>
        <translation>主要作者</translation>
    </message>
    <message>
        <source>Share by channel</source>
        <translation>渠道占比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>reach, posts</source>
        <translation>触达、条数</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>构成</translation>
    </message>
</context>
<context>
    <name>monitor::FilterBar</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Similar grouped</source>
        <translation>相似合并</translation>
    </message>
    <message>
        <source>Distress only</source>
        <translation>仅困境</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>前一时段</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Save as watch</source>
        <translation>存为监测项</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Find in results</source>
        <translation>在结果中查找</translation>
    </message>
    <message>
        <source>Any reach</source>
        <translation>触达不限</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>全部作者</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 h</source>
        <translation>近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 d</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 d</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>近 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>monitor::GaugesPage</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Much worse than usual</source>
        <translation>比平时差很多</translation>
    </message>
    <message>
        <source>Ratings and reports</source>
        <translation>评分与举报</translation>
    </message>
    <message>
        <source>Readings, newest first</source>
        <translation>读数，最新在前</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>No source has brought ratings or reports yet.</source>
        <translation>还没有来源带来评分或举报。</translation>
    </message>
    <message>
        <source>Import a table with a time and a column “rating” or “reports”, or add an address that holds one. Reviews with stars add up by the hour.</source>
        <translation>导入带有时间和“评分”或“举报”列的表格，或添加提供这种表格的地址。带星级的评论会按小时汇总。</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>缩短时间范围</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>延长时间范围</translation>
    </message>
    <message>
        <source>Chart or list of readings</source>
        <translation>图表或读数列表</translation>
    </message>
    <message>
        <source>a shorter or longer time</source>
        <translation>缩短或延长时间</translation>
    </message>
    <message>
        <source>chart or list of readings</source>
        <translation>图表或读数列表</translation>
    </message>
    <message>
        <source>walk along the readings</source>
        <translation>逐个查看读数</translation>
    </message>
    <message>
        <source>the mentions of that time</source>
        <translation>该时段的提及</translation>
    </message>
    <message numerus="yes">
        <source>%n worse than usual</source>
        <translation>
            <numerusform>%Ln 项比平时差</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>. Much worse than usual since %1</source>
        <translation>。自 %1 起比平时差很多</translation>
    </message>
</context>
<context>
    <name>monitor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>各列及其含义</translation>
    </message>
    <message>
        <source>The first rows become</source>
        <translation>前几行将成为</translation>
    </message>
    <message>
        <source>What the first rows become</source>
        <translation>前几行将成为什么</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>文件仍在读取</translation>
    </message>
    <message>
        <source>Columns were recognised by their names. Choose another meaning where one is wrong; nothing is stored before you press Import.</source>
        <translation>已按列名识别各列。若有误，请另选含义；按下“导入”之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is stored before you press Import. Posts that are known already are skipped.</source>
        <translation>按下“导入”之前不会保存任何内容。已有的帖子会跳过。</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>No row can be used as it is.</source>
        <translation>没有一行可以直接使用。</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose what the columns mean, or another file.</source>
        <translation>没有保存任何内容。请选择各列的含义，或换一个文件。</translation>
    </message>
    <message>
        <source>Some rows cannot be used.</source>
        <translation>有些行无法使用。</translation>
    </message>
    <message>
        <source>There is nothing to import yet</source>
        <translation>还没有可导入的内容</translation>
    </message>
</context>
<context>
    <name>monitor::JudgementPanel</name>
    <message>
        <source>This person may need help.</source>
        <translation>此人可能需要帮助。</translation>
    </message>
    <message>
        <source>Answer in private, in person, within 15 minutes. Offer a line to call. Do not quote, count as a complaint, or use in reports.</source>
        <translation>请在 15 分钟内以真人私下回应，提供可拨打的热线。不要引用、计为投诉或用于报告。</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Confirm or correct (%1)</source>
        <translation>确认或更正（%1）</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>人工更正</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>not judged in this language</source>
        <translation>此语言不判断</translation>
    </message>
    <message>
        <source>as the source says</source>
        <translation>来源如此标注</translation>
    </message>
    <message>
        <source>No distress</source>
        <translation>无困境</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>Give it a topic</source>
        <translation>给出主题</translation>
    </message>
    <message>
        <source>a claim worth checking</source>
        <translation>值得核实的说法</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>投诉</translation>
    </message>
    <message numerus="yes">
        <source>%n others say nearly the same</source>
        <translation>
            <numerusform>另有 %Ln 条几乎相同</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Distress cue: %1</source>
        <translation>困境线索：%1</translation>
    </message>
    <message>
        <source>By the words: %1</source>
        <translation>依据词语：%1</translation>
    </message>
    <message>
        <source>Topic of this mention</source>
        <translation>此提及的主题</translation>
    </message>
    <message>
        <source>Your choice is kept with your name and teaches the personal model.</source>
        <translation>您的选择会连同姓名保存，并用于训练个人模型。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No crisis topic</source>
        <translation>无危机主题</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>monitor::MentionDelegate</name>
    <message>
        <source>Distress</source>
        <translation>困境</translation>
    </message>
    <message>
        <source>×%1 similar</source>
        <translation>×%1 相似</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>已归入 %1</translation>
    </message>
</context>
<context>
    <name>monitor::MonitorPage</name>
    <message>
        <source>Watch removed</source>
        <translation>监测项已移除</translation>
    </message>
    <message>
        <source>against the %1 before</source>
        <translation>较前 %1</translation>
    </message>
    <message>
        <source>in the newest %1, %2</source>
        <translation>最新 %1 条，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n newer held while you read</source>
        <translation>
            <numerusform>阅读期间暂存 %Ln 条新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Who carried it, who was first, who acts as one</source>
        <translation>谁在传播、谁最先、谁行动如一</translation>
    </message>
    <message>
        <source>Days before: move the handles to choose the range</source>
        <translation>此前数日：移动手柄选择区间</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Mentions, newest first</source>
        <translation>提及，最新在前</translation>
    </message>
    <message>
        <source>Open an incident from this mention</source>
        <translation>由此提及新建事件</translation>
    </message>
    <message>
        <source>Attach to an incident</source>
        <translation>归入事件</translation>
    </message>
    <message>
        <source>Ignore this author</source>
        <translation>忽略此作者</translation>
    </message>
    <message>
        <source>Feeling is negative</source>
        <translation>情感为负面</translation>
    </message>
    <message>
        <source>Feeling is neutral</source>
        <translation>情感为中性</translation>
    </message>
    <message>
        <source>Feeling is positive</source>
        <translation>情感为正面</translation>
    </message>
    <message>
        <source>Possible distress, or not</source>
        <translation>可能处于困境，或否</translation>
    </message>
    <message>
        <source>Topic of this mention</source>
        <translation>此提及的主题</translation>
    </message>
    <message>
        <source>Mark this mention</source>
        <translation>标记此提及</translation>
    </message>
    <message>
        <source>Show what was held</source>
        <translation>显示暂存内容</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>缩短时段</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>延长时段</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>新建监测项</translation>
    </message>
    <message>
        <source>Map of who carried it</source>
        <translation>传播者图</translation>
    </message>
    <message>
        <source>Find in results</source>
        <translation>在结果中查找</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>mention before, next mention</source>
        <translation>上一条、下一条提及</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the source in a browser</source>
        <translation>在浏览器中打开来源</translation>
    </message>
    <message>
        <source>open an incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>attach to an incident</source>
        <translation>归入事件</translation>
    </message>
    <message>
        <source>ignore the author</source>
        <translation>忽略作者</translation>
    </message>
    <message>
        <source>feeling is negative, neutral, positive</source>
        <translation>情感为负面、中性、正面</translation>
    </message>
    <message>
        <source>possible distress, or not</source>
        <translation>可能处于困境，或否</translation>
    </message>
    <message>
        <source>topic of the mention</source>
        <translation>提及的主题</translation>
    </message>
    <message>
        <source>mark several</source>
        <translation>标记多条</translation>
    </message>
    <message>
        <source>show what was held</source>
        <translation>显示暂存内容</translation>
    </message>
    <message>
        <source>less, more time</source>
        <translation>缩短、延长时段</translation>
    </message>
    <message>
        <source>chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>new watch</source>
        <translation>新建监测项</translation>
    </message>
    <message>
        <source>map of who carried it</source>
        <translation>传播者图</translation>
    </message>
    <message>
        <source>find in results</source>
        <translation>在结果中查找</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mentions by sentiment</source>
        <translation>按情感统计的提及</translation>
    </message>
    <message>
        <source>%1, %2 bins</source>
        <translation>%1，每 %2一格</translation>
    </message>
    <message>
        <source>%1 in the selection</source>
        <translation>选区内 %1 条</translation>
    </message>
    <message>
        <source>%1 in the range</source>
        <translation>区间内 %1 条</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>Add a feed, or import a file of posts from the File menu.</source>
        <translation>请添加订阅源，或从“文件”菜单导入帖文文件。</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>No mention in this range.</source>
        <translation>此区间内没有提及。</translation>
    </message>
    <message>
        <source>Choose a longer time, another watch, or fewer filters.</source>
        <translation>请选择更长时段、其他监测项，或减少筛选。</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>The mention becomes its first evidence; the watch in view draws its curve.</source>
        <translation>此提及成为首份证据；当前监测项绘制其曲线。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions become its first evidence; the watch in view draws its curve.</source>
        <translation>
            <numerusform>%Ln 条提及成为首批证据；当前监测项绘制其曲线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>A copy with its hash is kept as evidence, with an entry in the timeline.</source>
        <translation>带哈希的副本留作证据，并在时间线中记录。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>monitor::ReadingPane</name>
    <message>
        <source>Possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Attach to incident</source>
        <translation>归入事件</translation>
    </message>
    <message>
        <source>Ignore author</source>
        <translation>忽略作者</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Same author, last 24 hours</source>
        <translation>同一作者，近 24 小时</translation>
    </message>
    <message>
        <source>Nothing else in these 24 hours.</source>
        <translation>这 24 小时内无其他内容。</translation>
    </message>
    <message>
        <source>The mention that is chosen</source>
        <translation>选中的提及</translation>
    </message>
    <message>
        <source>No mention is chosen.</source>
        <translation>未选中提及。</translation>
    </message>
    <message>
        <source>Choose one in the list to read all of it.</source>
        <translation>在列表中选中一条可阅读全文。</translation>
    </message>
    <message>
        <source>Mention before</source>
        <translation>上一条提及</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一条提及</translation>
    </message>
    <message>
        <source>Text of the mention</source>
        <translation>提及全文</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>无作者</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>触达 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The source gave no web address</source>
        <translation>来源未提供网址</translation>
    </message>
    <message>
        <source>This mention names no author</source>
        <translation>此提及未署作者</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>, the source gave no usable time</source>
        <translation>，来源未提供可用时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星（满分 5 星）</translation>
    </message>
</context>
<context>
    <name>monitor::ReplayDialog</name>
    <message>
        <source>“%1” on the past</source>
        <translation>“%1”的过去重放</translation>
    </message>
    <message>
        <source>Left and Right go from alert to alert, Enter opens the monitor there, T is the table.</source>
        <translation>左右键在警报间移动，Enter 在监测页打开该时刻，T 为表格。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>monitor::ReplayPanel</name>
    <message>
        <source>All mentions</source>
        <translation>全部提及</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%Ln 条警报</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts that would have been raised</source>
        <translation>会发出的警报</translation>
    </message>
    <message>
        <source>The rule itself is as it was.</source>
        <translation>规则本身未变。</translation>
    </message>
    <message>
        <source>%1 bins</source>
        <translation>每 %1一格</translation>
    </message>
</context>
<context>
    <name>monitor::RuleDialog</name>
    <message>
        <source>Edit rule: %1</source>
        <translation>编辑规则：%1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>A rule looks at every closed minute. Nothing changes before you save; try it on the past first.</source>
        <translation>规则检查每个结束的分钟。保存前不会有任何变化；请先在过去数据上试运行。</translation>
    </message>
    <message>
        <source>The rule was not saved.</source>
        <translation>规则未保存。</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>名称（可留空）</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation>建议级别</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>其中部分</translation>
    </message>
    <message>
        <source>Least mentions</source>
        <translation>最少提及</translation>
    </message>
    <message>
        <source>Window in minutes</source>
        <translation>时间窗（分钟）</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>静默时段起</translation>
    </message>
    <message>
        <source>until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Critical: told in quiet hours as well</source>
        <translation>紧要：静默时段也通知</translation>
    </message>
    <message>
        <source>Told again after minutes</source>
        <translation>再次通知间隔（分钟）</translation>
    </message>
    <message>
        <source>One alert within minutes</source>
        <translation>并入同一警报（分钟）</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation>在过去数据上试运行</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What a rule looks for stays; make a new rule for something else.</source>
        <translation>规则的查找对象不变；如需其他请新建规则。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>a watch that was removed</source>
        <translation>已移除的监测项</translation>
    </message>
    <message>
        <source>What this kind looks at is not kept, so it cannot be tried</source>
        <translation>此类规则所看的内容不保存，无法试运行</translation>
    </message>
    <message>
        <source>It is being replayed</source>
        <translation>正在重放</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>尚未试运行。</translation>
    </message>
    <message>
        <source>Ctrl R replays these settings over the last 14 days, before they are saved.</source>
        <translation>Ctrl R 在保存前将这些设置在最近 14 天上重放。</translation>
    </message>
    <message>
        <source>This kind cannot be tried on the past.</source>
        <translation>此类规则无法在过去数据上试运行。</translation>
    </message>
    <message>
        <source>What it looks at is not kept. The rule can be saved all the same.</source>
        <translation>其所看的内容不保存。规则仍可保存。</translation>
    </message>
    <message>
        <source>The settings have changed since; try them again.</source>
        <translation>此后设置已更改；请重新试运行。</translation>
    </message>
    <message>
        <source>Leave the rule unsaved?</source>
        <translation>不保存规则就离开？</translation>
    </message>
    <message>
        <source>The monitor opens at that time; what you changed here is not kept.</source>
        <translation>监测页将打开该时刻；此处的更改不会保留。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>monitor::SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A feed is asked every few minutes; one that falls silent or fails says so here and in the status bar.</source>
        <translation>订阅源每隔几分钟请求一次；无新内容或出错时，此处和状态栏会显示。</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>订阅源地址</translation>
    </message>
    <message>
        <source>https://news.example/feed.xml</source>
        <translation>https://news.example/feed.xml</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>名称（可留空）</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>nothing has arrived yet</source>
        <translation>尚未收到内容</translation>
    </message>
    <message>
        <source>last item %1 ago</source>
        <translation>%1前收到最新条目</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>live</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>尚无来源。</translation>
    </message>
    <message>
        <source>Paste the address of a feed above and press Enter. RSS, Atom and JSON Feed are understood.</source>
        <translation>在上方粘贴订阅源地址并按 Enter。支持 RSS、Atom 和 JSON Feed。</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ask all now</source>
        <translation>立即请求全部</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>尚未填写地址。</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>It begins with http:// or https://. Nothing was added.</source>
        <translation>网址以 http:// 或 https:// 开头。未添加任何内容。</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>来源已添加</translation>
    </message>
    <message>
        <source>Source removed; what it brought stays</source>
        <translation>来源已移除；已采集的内容保留</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>来源已暂停</translation>
    </message>
    <message>
        <source>Source goes on</source>
        <translation>来源已继续</translation>
    </message>
</context>
<context>
    <name>monitor::SpreadFacts</name>
    <message>
        <source>%1, reach %2, passed on %3 times</source>
        <translation>%1，覆盖 %2，被转 %3 次</translation>
    </message>
    <message>
        <source>%1 accounts, %2 posts look coordinated</source>
        <translation>%1 个账号、%2 条帖子疑似协同</translation>
    </message>
    <message>
        <source>%1 accounts, %2 posts may be coordinated</source>
        <translation>%1 个账号、%2 条帖子可能协同</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>Nobody passed on anybody&apos;s words in this range.</source>
        <translation>本时段没有人转发他人的话。</translation>
    </message>
    <message>
        <source>There is only one group of accounts, so what stays inside it says nothing.</source>
        <translation>只有一个账号群组，群内占比不说明问题。</translation>
    </message>
    <message>
        <source>%1 of what was passed on stayed inside one of %2 groups of accounts; chance would leave %3 there (E-I index %4).</source>
        <translation>转发内容的 %1 留在 %2 个账号群组之一的内部；随机情况下为 %3（E-I 指数 %4）。</translation>
    </message>
    <message>
        <source>A high share can be the sign of an echo chamber. One language, one town or one subject look the same, and the map cannot tell.</source>
        <translation>占比高可能是回音室的迹象；同一语言、同一城市或同一话题看起来也一样，图无法区分。</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>图的说明</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>谁在传播</translation>
    </message>
    <message>
        <source>reach, passed on</source>
        <translation>覆盖、被转</translation>
    </message>
    <message>
        <source>Most reach</source>
        <translation>覆盖最大</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>First movers</source>
        <translation>首发者</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>跟随者</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>No text was passed on by five accounts or more.</source>
        <translation>没有文本被五个以上账号转发。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>of the shortest ways</source>
        <translation>最短路径占比</translation>
    </message>
    <message>
        <source>No account joins others that would not meet without it.</source>
        <translation>没有账号连接原本不相遇的群体。</translation>
    </message>
    <message>
        <source>In-group share</source>
        <translation>群内占比</translation>
    </message>
    <message>
        <source>Accounts acting as one</source>
        <translation>行动如一的账号</translation>
    </message>
    <message>
        <source>No accounts look coordinated in this range.</source>
        <translation>本时段没有疑似协同的账号。</translation>
    </message>
    <message>
        <source>What follows looks coordinated and may be one newsroom, one campaign or chance. It is no verdict on anybody: read the posts.</source>
        <translation>以下疑似协同，也可能是同一编辑部、同一活动或巧合。这不是对任何人的定论：请阅读原帖。</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of copies look so less clearly. Choose a watch or a shorter time to see them.</source>
        <translation>
            <numerusform>另有 %Ln 组副本迹象较弱。选择一个监看或更短时段以查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in possible distress are left out of the map, these lists and every export.</source>
        <translation>
            <numerusform>%Ln 名可能处于困境的人未列入图、列表与导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::SpreadPage</name>
    <message>
        <source>Spread</source>
        <translation>传播</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Arrows or a click choose an account; Enter shows its mentions.</source>
        <translation>方向键或点击选择账号；Enter 显示其发言。</translation>
    </message>
    <message>
        <source>Back to the monitor</source>
        <translation>返回监测</translation>
    </message>
    <message>
        <source>Map as a table</source>
        <translation>图转为表格</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>缩短时段</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>延长时段</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>account in that direction, along a tie where there is one</source>
        <translation>该方向的账号，优先沿联系</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>next, previous account that is tied to it</source>
        <translation>下一个、上一个相连账号</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show its mentions</source>
        <translation>显示其发言</translation>
    </message>
    <message>
        <source>Shift with arrows</source>
        <translation>Shift 加方向键</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>移动图</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>map as a table</source>
        <translation>图转为表格</translation>
    </message>
    <message>
        <source>less, more time</source>
        <translation>缩短、延长时段</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>export as SVG or GraphML</source>
        <translation>导出为 SVG 或 GraphML</translation>
    </message>
    <message>
        <source>back to the monitor</source>
        <translation>返回监测</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reading the mentions: %1</source>
        <translation>正在读取：%1</translation>
    </message>
    <message>
        <source>%1, reading %2 mentions</source>
        <translation>%1，正在读取 %2 条</translation>
    </message>
    <message>
        <source>%1, %2: %3 accounts, %4 ties; %5 accounts without ties are not drawn</source>
        <translation>%1，%2：%3 个账号，%4 条联系；%5 个无联系账号未画出</translation>
    </message>
    <message>
        <source>%1, %2: %3 accounts, %4 ties</source>
        <translation>%1，%2：%3 个账号，%4 条联系</translation>
    </message>
    <message>
        <source>There is nothing to draw in this range.</source>
        <translation>本时段没有可画的内容。</translation>
    </message>
    <message>
        <source>Only the newest %1 mentions are drawn.</source>
        <translation>仅画出最新 %1 条。</translation>
    </message>
    <message>
        <source>Choose a shorter time or a watch to see all of it.</source>
        <translation>选择更短时段或一个监看以查看全部。</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>Add a feed, or import a file of posts from the File menu.</source>
        <translation>请添加订阅源，或从“文件”菜单导入帖文文件。</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>No mention in this range.</source>
        <translation>此区间内没有提及。</translation>
    </message>
    <message>
        <source>Choose a longer time or another watch in the monitor.</source>
        <translation>在监测中选择更长时段或其他监看。</translation>
    </message>
    <message>
        <source>Nobody passed on anybody&apos;s words in this range.</source>
        <translation>本时段没有人转发他人的话。</translation>
    </message>
    <message>
        <source>%1 mentions were read. Ties come from reposts, answers, copies of one text and shared addresses; feeds of news have few.</source>
        <translation>已读取 %1 条。联系来自转发、回复、同文副本与共享网址；新闻源中很少。</translation>
    </message>
    <message>
        <source>Pictures (*.svg);;Graphs (*.graphml)</source>
        <translation>图片 (*.svg);;图数据 (*.graphml)</translation>
    </message>
    <message>
        <source>Who passed on whose words, %1 to %2</source>
        <translation>谁转发了谁的话，%1 至 %2</translation>
    </message>
</context>
<context>
    <name>monitor::WatchDialog</name>
    <message>
        <source>Watch</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Edit watch</source>
        <translation>编辑监测项</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>新建监测项</translation>
    </message>
    <message>
        <source>A watch counts and lists every mention that matches, now and in the past.</source>
        <translation>监测项统计并列出所有匹配的提及，包括现在和过去。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Heading in the list (may be empty)</source>
        <translation>列表分组标题（可留空）</translation>
    </message>
    <message>
        <source>Words side by side must all occur. AND, OR, NOT, ( ), &quot;a phrase&quot;, word*, NEAR/5(ferry fire), author: site: source: lang: kind:</source>
        <translation>并列的词须全部出现。AND, OR, NOT, ( ), &quot;短语&quot;, 词*, NEAR/5(渡轮 起火), author: site: source: lang: kind:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type what to listen for, in any language.</source>
        <translation>输入要监测的内容，语言不限。</translation>
    </message>
    <message>
        <source>The query is still missing</source>
        <translation>检索式还未填写</translation>
    </message>
    <message>
        <source>The query cannot be read yet</source>
        <translation>检索式尚不能识别</translation>
    </message>
    <message>
        <source>The name is still missing</source>
        <translation>名称还未填写</translation>
    </message>
    <message>
        <source>No stored mention matches; new ones will.</source>
        <translation>已存提及中没有匹配；新提及会继续比对。</translation>
    </message>
    <message>
        <source>%1 stored mentions match.</source>
        <translation>%1 条已存提及匹配。</translation>
    </message>
    <message>
        <source>Watch “%1” changed</source>
        <translation>监测项“%1”已更改</translation>
    </message>
    <message>
        <source>Watching “%1”</source>
        <translation>已开始监测“%1”</translation>
    </message>
</context>
<context>
    <name>monitor::WatchPanel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>新建监测项</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Edit this watch</source>
        <translation>编辑此监测项</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Reading the past, newest first: %1</source>
        <translation>正在读取历史，最新在前：%1</translation>
    </message>
</context>
<context>
    <name>program::Application</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>The workspace was damaged.</source>
        <translation>工作区已损坏。</translation>
    </message>
    <message>
        <source>It was moved to %1 and a fresh one was made. Restore a backup to go on.</source>
        <translation>原文件已移到 %1，并新建了工作区。请恢复备份后继续。</translation>
    </message>
    <message>
        <source>It was moved to %1; the copy %2 was opened. What came after that copy is missing.</source>
        <translation>原文件已移到 %1；已打开副本 %2。该副本之后的内容缺失。</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>已备份到 %1</translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose another name.</source>
        <translation>%1 已存在，未作改动。请另选名称。</translation>
    </message>
    <message>
        <source>The drill “%1” could not be read.</source>
        <translation>无法读取演练“%1”。</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>致%1：</translation>
    </message>
    <message>
        <source>Drill %1 of %2, ×%3</source>
        <translation>演练 %1 / %2，×%3</translation>
    </message>
    <message>
        <source>Drill ended, %1 mentions played</source>
        <translation>演练结束，已播放 %1 条提及</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>已开始监测 %1</translation>
    </message>
    <message>
        <source>%1 read, %2 stored</source>
        <translation>已读取 %1 条，存储 %2 条</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>%1: %2 stored, %3 known already, %4 rejected</source>
        <translation>%1：存储 %2 条，已有 %3 条，拒收 %4 条</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version.</source>
        <translation>%1 无法升级到此版本。</translation>
    </message>
</context>
<context>
    <name>settingsui::QualityView</name>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a score</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln 条文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured quality</source>
        <translation>实测质量</translation>
    </message>
    <message>
        <source>Measured on texts that were not learnt from</source>
        <translation>在未参与学习的文本上测得</translation>
    </message>
    <message>
        <source>Macro-F1 in percent; of possible distress the F1 of yes. 100 would be without error, the bar is the interval of 95 %. A score beside a mention is a hint with an error of this size, and one key corrects it.</source>
        <translation>宏平均 F1（百分比）；“可能的困境”为正类 F1。100 表示没有错误，横条为 95% 区间。提及旁的评分只是带有这种误差的提示，一键即可更正。</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>您的团队</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>%1: %2 percent, %3 to %4</source>
        <translation>%1：百分之 %2，%3 至 %4</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>可能处于困境</translation>
    </message>
    <message>
        <source>Crisis topic</source>
        <translation>危机主题</translation>
    </message>
    <message numerus="yes">
        <source>%1: people agreed in %2 of %n judged</source>
        <translation>
            <numerusform>%1：%Ln 条判断中有 %2 一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged a mention yet. In the monitor − 0 + correct the sentiment, D distress, Y the topic.</source>
        <translation>还没有人判断过提及。在监测页按 − 0 + 更正情感，D 更正困境，Y 更正主题。</translation>
    </message>
    <message>
        <source>This workspace has learnt from your corrections; its own model judges on top of the shipped ones.</source>
        <translation>此工作区已从您的更正中学习；其自有模型在随附模型之上判断。</translation>
    </message>
    <message>
        <source>This workspace has no model of its own. foreshock train learns one from corrections and shows what it would change.</source>
        <translation>此工作区没有自有模型。foreshock train 可从更正中学习，并显示会有哪些变化。</translation>
    </message>
</context>
<context>
    <name>settingsui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时切换。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Single letters are commands in lists, boards and charts</source>
        <translation>在列表、看板和图表中，单个字母即命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Foreshock %1, GPL-3.0-or-later</source>
        <translation>Foreshock %1，GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Measured quality</source>
        <translation>实测质量</translation>
    </message>
</context>
<context>
    <name>shell::ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>A drill plays into a workspace of its own with its own band of colour. Nothing can leave it. Scores come with incident command.</source>
        <translation>演练在独立的工作区中进行，带专用色带，内容不会外流。评分将随事件指挥功能提供。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>as in life</source>
        <translation>实际速度</translation>
    </message>
    <message>
        <source>×10</source>
        <translation>×10</translation>
    </message>
    <message>
        <source>×60</source>
        <translation>×60</translation>
    </message>
    <message>
        <source>×240</source>
        <translation>×240</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Play a drill</source>
        <translation>进行演练</translation>
    </message>
    <message>
        <source>A ferry line, twelve hours, about five thousand posts in three languages. Nothing leaves this computer, and nothing can break.</source>
        <translation>一条渡轮航线，十二小时，三种语言约五千条帖文。内容不会离开本机，也不会造成损坏。</translation>
    </message>
    <message>
        <source>Play the ferry drill</source>
        <translation>进行渡轮演练</translation>
    </message>
    <message>
        <source>Watch something</source>
        <translation>开始监测</translation>
    </message>
    <message>
        <source>Paste the address of a feed, or drop a file of posts here: a feed, CSV, TSV or JSON Lines.</source>
        <translation>粘贴订阅源地址，或将帖文文件拖到此处：订阅源、CSV、TSV 或 JSON Lines。</translation>
    </message>
    <message>
        <source>Address of a feed or path of a file</source>
        <translation>订阅源地址或文件路径</translation>
    </message>
    <message>
        <source>https://news.example/feed.xml</source>
        <translation>https://news.example/feed.xml</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>开始监测</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Everything of a team lies in one file. Open one that you have, or make a new one.</source>
        <translation>团队的全部内容都在一个文件中。打开已有文件，或新建一个。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Foreshock</source>
        <translation>Foreshock</translation>
    </message>
    <message>
        <source>Hear it early, answer it together. How would you like to begin?</source>
        <translation>尽早听见，共同回应。从哪里开始？</translation>
    </message>
    <message>
        <source>File of posts</source>
        <translation>帖文文件</translation>
    </message>
    <message>
        <source>Feeds and tables (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;All files (*)</source>
        <translation>订阅源和表格 (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Workspaces (*.foreshock);;All files (*)</source>
        <translation>工作区 (*.foreshock);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.foreshock)</source>
        <translation>工作区 (*.foreshock)</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>尚未填写地址。</translation>
    </message>
    <message>
        <source>“%1” is neither a web address nor a file.</source>
        <translation>“%1”既不是网址也不是文件。</translation>
    </message>
    <message>
        <source>Write it like https://news.example/feed.xml. Nothing was changed.</source>
        <translation>请写成 https://news.example/feed.xml 的形式。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Exercise: %1 – Foreshock</source>
        <translation>演练：%1 – Foreshock</translation>
    </message>
    <message>
        <source>%1 – Foreshock</source>
        <translation>%1 – Foreshock</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>未完成。</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Import a file of posts…</source>
        <translation>导入帖文文件…</translation>
    </message>
    <message>
        <source>File of posts</source>
        <translation>帖文文件</translation>
    </message>
    <message>
        <source>Feeds and tables (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;All files (*)</source>
        <translation>订阅源和表格 (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.foreshock)</source>
        <translation>工作区 (*.foreshock)</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>标准文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>外观：%1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Spread map</source>
        <translation>传播图</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>事件(&amp;I)</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Change the alert level…</source>
        <translation>更改警戒级别…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>搜索或运行命令…</translation>
    </message>
    <message>
        <source>New watch…</source>
        <translation>新建监测项…</translation>
    </message>
    <message>
        <source>Ask all sources now</source>
        <translation>立即请求全部来源</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页快捷键</translation>
    </message>
    <message>
        <source>Ctrl 1 … Ctrl 9, Ctrl 0  –  pages</source>
        <translation>Ctrl 1 … Ctrl 9、Ctrl 0  –  页面</translation>
    </message>
    <message>
        <source>Ctrl K  –  search or run a command</source>
        <translation>Ctrl K  –  搜索或运行命令</translation>
    </message>
    <message>
        <source>F6, Shift F6  –  next region, region before</source>
        <translation>F6、Shift F6  –  下一区域、上一区域</translation>
    </message>
    <message>
        <source>Ctrl Z, Ctrl Shift Z  –  undo, redo</source>
        <translation>Ctrl Z、Ctrl Shift Z  –  撤销、重做</translation>
    </message>
    <message>
        <source>F5  –  ask all sources now</source>
        <translation>F5  –  立即请求全部来源</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not possible right now</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>every key and what it does</source>
        <translation>全部快捷键及其作用</translation>
    </message>
    <message>
        <source>Ratings and reports</source>
        <translation>评分与举报</translation>
    </message>
    <message>
        <source>Measured quality and model card</source>
        <translation>实测质量与模型卡</translation>
    </message>
    <message>
        <source>New alert rule…</source>
        <translation>新建警报规则…</translation>
    </message>
</context>
<context>
    <name>shell::MenuRow</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>演练：%1</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close      &gt; commands   # incidents   @ watches   ? help</source>
        <translation>↑ ↓ 选择   Enter 运行   Esc 关闭      &gt; 命令   # 事件   @ 监测项   ? 帮助</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>监测项</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln 项结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PlannedPage</name>
    <message>
        <source>This page is not built yet.</source>
        <translation>此页尚未建成。</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Situation</source>
        <translation>态势</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>传言</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联络</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Here rumours will be registered: the claim, where it was first seen, how fast it spreads, the verdict with its evidence, and the effect of the clarification.</source>
        <translation>这里将登记谣言：传言内容、首见之处、扩散速度、结论及证据，以及澄清的效果。</translation>
    </message>
    <message>
        <source>Here statements will be drafted from templates, checked against the facts, approved by the people who must, and kept with the hash of the approved text.</source>
        <translation>这里将依模板起草声明，对照事实核查，由应批人员批准，并连同批准文本的哈希一并保存。</translation>
    </message>
    <message>
        <source>Here contacts, call trees and the duty roster will live, with who can be reached this minute.</source>
        <translation>这里将存放联络人、呼叫树和值班表，并显示此刻可联系的人。</translation>
    </message>
    <message>
        <source>Here complaints will be taken, judged, routed and answered, each with its three clocks.</source>
        <translation>这里将受理、判定、分派和答复投诉，每件各有三个计时。</translation>
    </message>
    <message>
        <source>Here people in distress will be accompanied, with their consent at every step, in a space of its own.</source>
        <translation>这里将在独立空间中陪伴求助者，每一步都经本人同意。</translation>
    </message>
    <message>
        <source>Here the post-crisis report and the hand-over will be made from what was recorded, the same twice.</source>
        <translation>这里将依据记录生成危机后报告和交接文件，重复生成结果一致。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1，%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Sources: add, pause, remove</source>
        <translation>来源：添加、暂停、移除</translation>
    </message>
    <message>
        <source>Keys of this page (?)</source>
        <translation>本页快捷键 (?)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>尚无来源</translation>
    </message>
    <message>
        <source>%1 of %2 sources live</source>
        <translation>%2 个来源中 %1 个正常</translation>
    </message>
    <message>
        <source>nothing has arrived yet</source>
        <translation>尚未收到内容</translation>
    </message>
    <message>
        <source>last item %1 ago</source>
        <translation>%1前收到最新条目</translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation>已保存在此工作台</translation>
    </message>
</context>
<context>
    <name>shell::TraceBar</name>
    <message>
        <source>Alert level %1</source>
        <translation>警戒级别 %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>近 24 小时</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>First statement, %1</source>
        <translation>首次回应 %1</translation>
    </message>
    <message>
        <source>First statement of %1</source>
        <translation>%1 的首次回应</translation>
    </message>
</context>
<context>
    <name>shell::UpgradeView</name>
    <message>
        <source>A copy of it as it is now is kept beside it. The window opens when this is done; closing it now changes nothing that was stored.</source>
        <translation>当前状态的副本会保存在旁边。完成后窗口会打开；现在关闭不会改变已保存的内容。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Bringing “%1” to this version</source>
        <translation>正在将“%1”升级到此版本</translation>
    </message>
</context>
<context>
    <name>situation::SituationPage</name>
    <message>
        <source>First statement</source>
        <translation>首次回应</translation>
    </message>
    <message>
        <source>Mentions, last hour</source>
        <translation>近 1 小时提及</translation>
    </message>
    <message>
        <source>Negative share, last hour</source>
        <translation>近 1 小时负面占比</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>进行中的事件</translation>
    </message>
    <message>
        <source>Complaints past SLA</source>
        <translation>超出时限的投诉</translation>
    </message>
    <message>
        <source>The complaint queue
is not built yet</source>
        <translation>投诉队列
尚未建成</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Length of the chart</source>
        <translation>图表时长</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>The chart begins with the first mention that a source brings.</source>
        <translation>图表从来源带来的第一条提及开始。</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>next 24 h</source>
        <translation>未来 24 小时</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>没有进行中的时限。</translation>
    </message>
    <message>
        <source>An open incident starts the golden hour to its first statement.</source>
        <translation>新建事件后，首次回应的黄金一小时即开始。</translation>
    </message>
    <message>
        <source>Since your last shift</source>
        <translation>自您上次值班以来</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有变动。</translation>
    </message>
    <message>
        <source>Entries of timelines and changes of level appear here.</source>
        <translation>时间线记录和级别变动会显示在这里。</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>There is no roster yet.</source>
        <translation>尚无值班表。</translation>
    </message>
    <message>
        <source>The roster comes with incident command; until then the lead of an incident is named on its card.</source>
        <translation>值班表将随事件指挥功能提供；在此之前，负责人标在事件卡片上。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>age of last item</source>
        <translation>距最新条目</translation>
    </message>
    <message>
        <source>Change the alert level</source>
        <translation>更改警戒级别</translation>
    </message>
    <message>
        <source>Go to the deadlines</source>
        <translation>转到时限</translation>
    </message>
    <message>
        <source>Mark all changes read</source>
        <translation>将全部变动标为已读</translation>
    </message>
    <message>
        <source>The level is shown on every screen of the team. The reason is kept with it.</source>
        <translation>级别显示在团队的每块屏幕上，原因随之保存。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>更改级别</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>choose an incident</source>
        <translation>选择事件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>change the alert level</source>
        <translation>更改警戒级别</translation>
    </message>
    <message>
        <source>go to the deadlines</source>
        <translation>转到时限</translation>
    </message>
    <message>
        <source>Shift M</source>
        <translation>Shift M</translation>
    </message>
    <message>
        <source>mark all changes read</source>
        <translation>将全部变动标为已读</translation>
    </message>
    <message>
        <source>chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>everything heard, %1 bins</source>
        <translation>全部内容，每 %1一格</translation>
    </message>
    <message>
        <source>Mentions and sentiment</source>
        <translation>提及与情感</translation>
    </message>
    <message>
        <source>Nobody has raised the level. It is changed by hand, always with a reason.</source>
        <translation>尚无人调高级别。级别由人工更改，且须说明原因。</translation>
    </message>
    <message>
        <source>Set from %1 at %2 by %3. %4</source>
        <translation>%3 于 %2 由 %1 调整。%4</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>没有进行中的事件</translation>
    </message>
    <message>
        <source>Every open incident
has its first statement</source>
        <translation>进行中的事件
均已首次回应</translation>
    </message>
    <message>
        <source>No first statement is due</source>
        <translation>没有待发的首次回应</translation>
    </message>
    <message>
        <source>First statement due, %1</source>
        <translation>首次回应待发，%1</translation>
    </message>
    <message>
        <source>Golden hour %1 %2</source>
        <translation>黄金一小时 %2 %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>First statement of %1, %2</source>
        <translation>%1 的首次回应，%2</translation>
    </message>
    <message>
        <source>%1 the hour before</source>
        <translation>前 1 小时 %1</translation>
    </message>
    <message>
        <source>none the hour before</source>
        <translation>前一小时没有</translation>
    </message>
    <message>
        <source>Nothing in the last hour</source>
        <translation>近 1 小时无内容</translation>
    </message>
    <message>
        <source>Peak %1 a minute at %2,
same hour yesterday %3</source>
        <translation>峰值每分钟 %1，%2；
昨天同一小时 %3</translation>
    </message>
    <message>
        <source>Sentiment is not judged yet</source>
        <translation>情感尚未判定</translation>
    </message>
    <message>
        <source>of %1 judged mentions</source>
        <translation>占已判定提及 %1 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>,</source>
        <translation>，</translation>
    </message>
    <message>
        <source>All is closed</source>
        <translation>全部已关闭</translation>
    </message>
    <message>
        <source>None opened yet</source>
        <translation>尚未建立</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <translation>显示 %2 起中的 %1 起</translation>
    </message>
    <message>
        <source>No open incidents.</source>
        <translation>没有进行中的事件。</translation>
    </message>
    <message>
        <source>Last closed %1, %2.</source>
        <translation>最近关闭 %1，%2。</translation>
    </message>
    <message>
        <source>An incident is opened from a mention in the monitor, or by hand.</source>
        <translation>可由监测中的提及新建事件，或手动新建。</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>next 24 h, %1 late</source>
        <translation>未来 24 小时，%1 项已迟</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 of %2 live, age of last item</source>
        <translation>%2 个中 %1 个正常，距最新条目</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>situation::SourceGrid</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无新内容</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
</TS>
