<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>“%1” is still missing</source>
        <translation>«%1» هنوز خالی است</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>هنوز چیزی کم است</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Table %1, row %2 points at nothing.</source>
        <translation>جدول %1، سطر %2 به چیزی اشاره می‌کند که نیست.</translation>
    </message>
    <message>
        <source>%1: the current revision is not the one that wins.</source>
        <translation>%1: نسخهٔ جاری آن نسخه‌ای نیست که باید معتبر باشد.</translation>
    </message>
    <message>
        <source>%1, revision %2: the text does not have the hash it was stored under.</source>
        <translation>%1، نسخهٔ %2: متن با هشی که زیر آن ذخیره شد یکی نیست.</translation>
    </message>
    <message>
        <source>Timeline entry %1 was changed after it was written.</source>
        <translation>ثبت %1 گاه‌شمار پس از نوشته‌شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>Timeline entry %1 has a number that another entry of its desk has.</source>
        <translation>شمارهٔ ثبت %1 گاه‌شمار با ثبت دیگری از همان میز یکی است.</translation>
    </message>
    <message>
        <source>Timeline entry number %1 of desk %2 is missing.</source>
        <translation>ثبت شمارهٔ %1 گاه‌شمار از میز %2 نیست.</translation>
    </message>
    <message>
        <source>Timeline entry %1 does not follow the one before it.</source>
        <translation>ثبت %1 گاه‌شمار دنبالهٔ ثبت پیش از خود نیست.</translation>
    </message>
    <message>
        <source>The newest timeline entries of this desk are missing.</source>
        <translation>تازه‌ترین ثبت‌های گاه‌شمار این میز نیست.</translation>
    </message>
    <message>
        <source>The full-text index does not agree with the mentions (%1).</source>
        <translation>نمایهٔ متن با اشاره‌ها نمی‌خواند (%1).</translation>
    </message>
    <message>
        <source>%1 mentions are stored but %2 are counted.</source>
        <translation>%1 اشاره ذخیره است، ولی %2 شمرده شده.</translation>
    </message>
    <message>
        <source>%1: %2 mentions match but %3 are counted.</source>
        <translation>%1: %2 اشاره می‌خواند، ولی %3 شمرده شده.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>all mentions</source>
        <translation>همهٔ موارد</translation>
    </message>
    <message>
        <source>nothing for %1 minutes</source>
        <translation>%1 دقیقه بی هیچ مورد</translation>
    </message>
    <message>
        <source>an audience of %1</source>
        <translation>مخاطبان %1</translation>
    </message>
    <message>
        <source>%1 copies in %2 minutes</source>
        <translation>%1 رونوشت در %2 دقیقه</translation>
    </message>
    <message>
        <source>%1 mentions in %2 minutes, usually %3</source>
        <translation>%1 مورد در %2 دقیقه، معمولاً %3</translation>
    </message>
    <message>
        <source>possible distress</source>
        <translation>شاید پریشان</translation>
    </message>
    <message>
        <source>claim worth checking</source>
        <translation>ادعایی سزاوار بررسی</translation>
    </message>
    <message>
        <source>not valid UTF-8; what could be read was analysed</source>
        <translation>UTF-8 درست نیست؛ آنچه خواندنی بود تحلیل شد</translation>
    </message>
    <message>
        <source>the object has no text</source>
        <translation>شیء text ندارد</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>ورودی استاندارد خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>سطر %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«%1» زمان نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>the row is not later than the one before it.</source>
        <translation>این سطر دیرتر از سطر پیشین نیست.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، سطر %2: %3</translation>
    </message>
    <message>
        <source>Name one file with the columns timestamp and value, or - for standard input.</source>
        <translation>یک فایل با ستون‌های timestamp و value نام ببرید، یا - برای ورودی استاندارد.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 خوانده نشد: %2</translation>
    </message>
    <message>
        <source>Say drill [NAME] --speed X, where X is how many times faster than life it runs; 0 is as fast as it can be stored.</source>
        <translation>بنویسید drill [NAME] --speed X؛ X یعنی چند برابر زمان واقعی، و 0 یعنی با بیشترین سرعت ذخیره.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. See foreshock drill --list.</source>
        <translation>سناریوی «%1» نیست. foreshock drill --list را ببینید.</translation>
    </message>
    <message>
        <source>%1 exists already; a drill plays into a fresh workspace. Nothing was changed.</source>
        <translation>%1 از پیش هست؛ تمرین در فضای کار تازه اجرا می‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>به %1: %2</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>دقیقهٔ %1</translation>
    </message>
    <message>
        <source>Played %1 mentions into %2.</source>
        <translation>%1 اشاره در %2 پخش شد.</translation>
    </message>
    <message>
        <source>accounts that passed on the same things within a minute more than once: %1</source>
        <translation>حساب‌هایی که بیش از یک بار در یک دقیقه همان چیزها را رساندند: %1</translation>
    </message>
    <message>
        <source>%1 times within %2 minutes</source>
        <translation>%1 بار در %2 دقیقه</translation>
    </message>
    <message>
        <source>at one interval, every %1 seconds</source>
        <translation>با یک فاصله، هر %1 ثانیه</translation>
    </message>
    <message>
        <source>spread evenly over %1 hours, without the fading of what people pass on</source>
        <translation>یکنواخت در %1 ساعت، بی فروکش بازنشر مردم</translation>
    </message>
    <message>
        <source>one text, dressed differently again and again, without naming a source</source>
        <translation>یک متن، بارها با ظاهری دیگر، بی نام منبع</translation>
    </message>
    <message>
        <source>accounts that say it more than once, without naming a source</source>
        <translation>حساب‌هایی که بیش از یک بار می‌گویند، بی نام منبع</translation>
    </message>
    <message>
        <source>%1 mentions, %2 groups of copies, %3 of them look coordinated.</source>
        <translation>%1 مورد، %2 گروه رونوشت، %3 تا هماهنگ به نظر می‌رسند.</translation>
    </message>
    <message>
        <source>%1 copies since %2, first by %3</source>
        <translation>%1 رونوشت از %2، نخست از %3</translation>
    </message>
    <message>
        <source>looks coordinated (%1 of 1), %2 accounts:</source>
        <translation>هماهنگ به نظر می‌رسد (%1 از 1)، %2 حساب:</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 خوانده شد</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بدون زمان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>نام فایلی را که باید وارد شود بنویسید.</translation>
    </message>
    <message>
        <source>The format “%1” is not known here; it is one of feed, csv, tsv and jsonl.</source>
        <translation>قالب «%1» شناخته نیست؛ یکی از feed، csv، tsv یا jsonl را بنویسید.</translation>
    </message>
    <message>
        <source>%1 read, %2 stored</source>
        <translation>%1 خوانده شد، %2 ذخیره شد</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 stored, %4 known already, %5 rejected</source>
        <translation>%1: %2 خوانده، %3 ذخیره، %4 از پیش بود، %5 رد شد</translation>
    </message>
    <message>
        <source>There is no incident “%1”. See foreshock incident list.</source>
        <translation>رخداد «%1» نیست. foreshock incident list را ببینید.</translation>
    </message>
    <message>
        <source>Say incident open TITLE, list, show NUMBER, advance NUMBER PHASE or note NUMBER TEXT.</source>
        <translation>بنویسید incident open TITLE، list، show NUMBER، advance NUMBER PHASE یا note NUMBER TEXT.</translation>
    </message>
    <message>
        <source>Not all of these mentions are stored here. Nothing was opened.</source>
        <translation>همهٔ این اشاره‌ها اینجا ذخیره نیست. رخدادی باز نشد.</translation>
    </message>
    <message>
        <source>The phase is detected, verifying, responding, recovering or closed.</source>
        <translation>مرحله یکی از detected، verifying، responding، recovering یا closed است.</translation>
    </message>
    <message>
        <source>Somebody has to lead it first: add --owner NAME. Nothing was changed.</source>
        <translation>نخست باید سرپرست داشته باشد: --owner NAME را بیفزایید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Going back wants a reason: add --reason TEXT. Nothing was changed.</source>
        <translation>بازگشت به مرحلهٔ پیشین دلیل می‌خواهد: --reason TEXT را بیفزایید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Written to the timeline.</source>
        <translation>در گاه‌شمار نوشته شد.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>نام یک فایل را بنویسید.</translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose another name.</source>
        <translation>%1 از پیش هست و دست نخورد. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>در %1 پشتیبان گرفته شد.</translation>
    </message>
    <message>
        <source>%1 is not a sound backup. The workspace was left as it was.</source>
        <translation>%1 پشتیبان سالمی نیست. فضای کار همان که بود ماند.</translation>
    </message>
    <message>
        <source>Restored to %1.</source>
        <translation>در %1 بازگردانده شد.</translation>
    </message>
    <message>
        <source>Restored to %1. What was there before is kept as %2.</source>
        <translation>در %1 بازگردانده شد. آنچه پیش‌تر آنجا بود با نام %2 نگه داشته شد.</translation>
    </message>
    <message>
        <source>File, revisions, timeline chain, index and counts are sound.</source>
        <translation>فایل، نسخه‌ها، زنجیرهٔ گاه‌شمار، نمایه و شمارش‌ها سالم است.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>بنویسید چه چیزی جست‌وجو شود.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 10000.</source>
        <translation>سقف عددی از 1 تا 10000 است.</translation>
    </message>
    <message>
        <source>More match; raise --limit to see them.</source>
        <translation>موردهای بیشتری می‌خواند؛ برای دیدن‌شان --limit را بالا ببرید.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>هیچ موردی نمی‌خواند.</translation>
    </message>
    <message>
        <source>The bucket is 1m, 1h or 1d.</source>
        <translation>بازه یکی از 1m، 1h یا 1d است.</translation>
    </message>
    <message>
        <source>There is no watch “%1”. See foreshock watch list.</source>
        <translation>دیدبان «%1» نیست. foreshock watch list را ببینید.</translation>
    </message>
    <message>
        <source>%1  %2 (negative %3, neutral %4, positive %5)</source>
        <translation>%1  %2 (منفی %3، خنثی %4، مثبت %5)</translation>
    </message>
    <message>
        <source>%1 stored mentions match, with %2 bursts.</source>
        <translation>%1 مورد ذخیره‌شده جور است، با %2 جهش.</translation>
    </message>
    <message>
        <source>Watching “%1”.</source>
        <translation>«%1» زیر دیدبانی است.</translation>
    </message>
    <message>
        <source>“%1” is no longer watched.</source>
        <translation>«%1» دیگر زیر دیدبانی نیست.</translation>
    </message>
    <message>
        <source>Say watch add NAME QUERY, watch list, watch remove NAME or watch test QUERY.</source>
        <translation>بنویسید watch add NAME QUERY، watch list، watch remove NAME یا watch test QUERY.</translation>
    </message>
    <message>
        <source>%1: %2 stored, %3 known already</source>
        <translation>%1: %2 ذخیره شد، %3 از پیش بود</translation>
    </message>
    <message>
        <source>Another Foreshock is collecting for this workspace right now; nothing was asked twice.</source>
        <translation>هم‌اکنون Foreshock دیگری برای این فضای کار گردآوری می‌کند؛ از هیچ منبعی دو بار پرسیده نشد.</translation>
    </message>
    <message>
        <source>There is no feed yet. Add one with foreshock source add URL.</source>
        <translation>هنوز خوراکی نیست. با foreshock source add URL یکی بیفزایید.</translation>
    </message>
    <message>
        <source>Say source add URL, source list, source remove NAME or source check [NAME].</source>
        <translation>بنویسید source add URL، source list، source remove NAME یا source check [NAME].</translation>
    </message>
    <message>
        <source>Name the address of one feed.</source>
        <translation>نشانی یک خوراک را بنویسید.</translation>
    </message>
    <message>
        <source>“%1” is not an http or https address.</source>
        <translation>«%1» نشانی http یا https نیست.</translation>
    </message>
    <message>
        <source>Added. foreshock collect --once asks it now.</source>
        <translation>افزوده شد. foreshock collect --once همین حالا از آن می‌پرسد.</translation>
    </message>
    <message>
        <source>“%1” is no longer asked; what it brought stays.</source>
        <translation>دیگر از «%1» پرسیده نمی‌شود؛ آنچه آورده می‌ماند.</translation>
    </message>
    <message>
        <source>There is no source “%1”. See foreshock source list.</source>
        <translation>منبع «%1» نیست. foreshock source list را ببینید.</translation>
    </message>
    <message>
        <source>%1: answers, %2 items</source>
        <translation>%1: پاسخ می‌دهد، %2 مورد</translation>
    </message>
    <message>
        <source>%1 corrections are too few to learn from; it takes %2. Nothing was changed.</source>
        <translation>%1 اصلاح برای یادگیری کم است؛ %2 لازم است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>%1 corrections, %2 of them held back: %3 right before, %4 after.</source>
        <translation>%1 اصلاح، %2 کنار گذاشته شد: پیش از آن %3 درست، پس از آن %4.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take it with foreshock train --take.</source>
        <translation>چیزی تغییر نکرد. با foreshock train --take برگیرید.</translation>
    </message>
    <message>
        <source>Taken. What arrives from the next start on is judged with it.</source>
        <translation>برگرفته شد. آنچه از آغاز بعدی برسد با آن داوری می‌شود.</translation>
    </message>
    <message>
        <source>The workspace was damaged. It was moved to %1 and a fresh one was made; restore a backup to go on.</source>
        <translation>فضای کار آسیب دیده بود. به %1 برده شد و فضای تازه‌ای ساخته شد؛ برای ادامه یک پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>The workspace was damaged. It was moved to %1 and the copy %2 was opened; what came after that copy is missing.</source>
        <translation>فضای کار آسیب دیده بود. به %1 برده شد و رونوشت %2 باز شد؛ آنچه پس از آن رونوشت آمد نیست.</translation>
    </message>
    <message>
        <source>See foreshock %1 --help.</source>
        <translation>foreshock %1 --help را ببینید.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2026-03-12T09:00:00Z.</source>
        <translation>«%1» زمان نیست. این‌گونه بنویسید: 2026-03-12T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See foreshock --help.</source>
        <translation>فرمان «%1» نیست. foreshock --help را ببینید.</translation>
    </message>
    <message>
        <source>%1 stars, usually %2</source>
        <translation>%1 ستاره، معمولاً %2</translation>
    </message>
    <message>
        <source>%1 reports, usually %2</source>
        <translation>%1 گزارش، معمولاً %2</translation>
    </message>
    <message>
        <source>No source has brought ratings or reports yet.</source>
        <translation>هنوز هیچ منبعی امتیاز یا گزارشی نیاورده است.</translation>
    </message>
    <message>
        <source>much worse than usual</source>
        <translation>بسیار بدتر از معمول</translation>
    </message>
    <message>
        <source>%1 shares of one link in %2 minutes</source>
        <translation>%1 هم‌رسانی یک پیوند در %2 دقیقه</translation>
    </message>
    <message>
        <source>within %1 seconds of each other, on %2 links or texts: %3</source>
        <translation>به فاصلهٔ حداکثر %1 ثانیه از هم، روی %2 پیوند یا متن: %3</translation>
    </message>
    <message>
        <source>%1 links that accounts share in step.</source>
        <translation>%1 پیوند که حساب‌ها هم‌گام هم‌رسانی می‌کنند.</translation>
    </message>
    <message>
        <source>%1 shares of one link since %2, first by %3</source>
        <translation>%1 هم‌رسانی یک پیوند از %2، نخست از %3</translation>
    </message>
</context>
<context>
    <name>GoldenRing</name>
    <message>
        <source>first statement in %1</source>
        <translation>نخستین بیانیه در %1</translation>
    </message>
    <message>
        <source>%1 past golden hour</source>
        <translation>%1 گذشته از ساعت طلایی</translation>
    </message>
    <message>
        <source>%1 to first statement</source>
        <translation>%1 تا نخستین بیانیه</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The parenthesis at column %1 is never closed.</source>
        <translation>پرانتز ستون %1 بسته نشده است.</translation>
    </message>
    <message>
        <source>The closing parenthesis at column %1 has no opening one.</source>
        <translation>پرانتز بستهٔ ستون %1 آغاز ندارد.</translation>
    </message>
    <message>
        <source>The quotation mark at column %1 is never closed.</source>
        <translation>گیومهٔ ستون %1 بسته نشده است.</translation>
    </message>
    <message>
        <source>A word is missing beside the operator at column %1.</source>
        <translation>کنار عملگر ستون %1 واژه‌ای کم است.</translation>
    </message>
    <message>
        <source>There is nothing to look for at column %1.</source>
        <translation>در ستون %1 چیزی برای جست‌وجو نیست.</translation>
    </message>
    <message>
        <source>NEAR at column %1 needs a number up to 1000 and two words or phrases: NEAR/5(ferry fire).</source>
        <translation>NEAR در ستون %1 عددی تا 1000 و دو واژه یا عبارت می‌خواهد: NEAR/5(شناور آتش).</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply at column %1.</source>
        <translation>پرانتزهای ستون %1 بیش از اندازه تودرتو است.</translation>
    </message>
    <message>
        <source>The query is too long from column %1 on; split it into several watches.</source>
        <translation>پرس‌وجو از ستون %1 به بعد بیش از اندازه بلند است؛ آن را میان چند دیدبان بخش کنید.</translation>
    </message>
    <message>
        <source>The value at column %1 is not one that this field has.</source>
        <translation>مقدار ستون %1 از مقدارهای این فیلد نیست.</translation>
    </message>
</context>
<context>
    <name>SituationRows</name>
    <message>
        <source>Issued in %1</source>
        <translation>در %1 منتشر شد</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 دیر</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 مانده</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1، مهلت %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>رخداد</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Since detected</source>
        <translation>از شناسایی</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>نخستین بیانیه</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 تازه</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>First statement, %1</source>
        <translation>نخستین بیانیه، %1</translation>
    </message>
    <message>
        <source>Level changed %1 → %2 by %3</source>
        <translation>%3 سطح را از %1 به %2 برد</translation>
    </message>
</context>
<context>
    <name>SpreadState</name>
    <message>
        <source>Passed on the same things within a minute of each other, more than once: %1 (%2)</source>
        <translation>بیش از یک بار در فاصلهٔ یک دقیقه همان چیزها را رسانده‌اند: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 posts by several accounts within %2 (%3)</source>
        <translation>%1 پست از چند حساب در %2 (%3)</translation>
    </message>
    <message>
        <source>%1 posts at one interval, every %2 seconds (%3)</source>
        <translation>%1 پست با یک فاصله، هر %2 ثانیه (%3)</translation>
    </message>
    <message>
        <source>%1 posts spread evenly over %2, without the fading of what people pass on (%3)</source>
        <translation>%1 پست یکنواخت در %2، بی فروکشِ بازنشر مردم (%3)</translation>
    </message>
    <message>
        <source>One text dressed differently again and again in %1 posts, without naming a source (%2)</source>
        <translation>یک متن در %1 پست بارها با ظاهری دیگر، بی نام منبع (%2)</translation>
    </message>
    <message>
        <source>Accounts that say it more than once, %1 posts without naming a source (%2)</source>
        <translation>حساب‌هایی که بیش از یک بار می‌گویند، %1 پست بی نام منبع (%2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Opened from an alert</source>
        <translation>از یک هشدار باز شد</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>دستی باز شد</translation>
    </message>
    <message>
        <source>Opened from a mention: “%1”</source>
        <translation>از یک اشاره باز شد: «%1»</translation>
    </message>
    <message>
        <source>Opened from %1 mentions</source>
        <translation>از %1 اشاره باز شد</translation>
    </message>
    <message>
        <source>Mention attached: “%1”</source>
        <translation>اشاره پیوست شد: «%1»</translation>
    </message>
    <message>
        <source>%1 mentions attached</source>
        <translation>%1 اشاره پیوست شد</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>از %1 به %2 رفت</translation>
    </message>
    <message>
        <source>Level changed from %1 to %2</source>
        <translation>سطح از %1 به %2 رسید</translation>
    </message>
    <message>
        <source>Lead removed</source>
        <translation>سرپرست برداشته شد</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>سرپرست: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 mentions in %2, usually none (up to %3)</source>
        <translation>%1 مورد در %2، معمولاً هیچ (تا %3)</translation>
    </message>
    <message>
        <source>×%1 of what is usual: %2 mentions in %3, expected %4 (%5 to %6)</source>
        <translation>×%1 معمول: %2 مورد در %3، انتظار %4 (%5 تا %6)</translation>
    </message>
    <message>
        <source>Nothing for %1</source>
        <translation>%1 بی هیچ مورد</translation>
    </message>
    <message>
        <source>%1 copies in %2, coordination %3 of 100</source>
        <translation>%1 رونوشت در %2، هماهنگی %3 از ۱۰۰</translation>
    </message>
    <message>
        <source>Expected = %1 an hour, all hours alike × %2 at this hour of the week; learnt over %3 days</source>
        <translation>انتظار = %1 در ساعت به‌طور میانگین × %2 در این ساعت هفته؛ آموخته در %3 روز</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>برخاسته %1</translation>
    </message>
    <message>
        <source>precision %1 of %2 judged</source>
        <translation>دقت %1 از %2 داوری‌شده</translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>بازیابی %1</translation>
    </message>
    <message>
        <source>lead %1</source>
        <translation>پیش‌دستی %1</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>rarity</source>
        <translation>کمیابی</translation>
    </message>
    <message>
        <source>negative share</source>
        <translation>سهم منفی</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>رونوشت‌ها</translation>
    </message>
    <message>
        <source>large audience</source>
        <translation>مخاطب پرشمار</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>پریشانی</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>راستی‌آزمایی</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>دانسته</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>جهش</translation>
    </message>
    <message>
        <source>Turn to the negative</source>
        <translation>چرخش به منفی</translation>
    </message>
    <message>
        <source>Fast growth</source>
        <translation>رشد تند</translation>
    </message>
    <message>
        <source>Large audience</source>
        <translation>مخاطب پرشمار</translation>
    </message>
    <message>
        <source>Accounts acting as one</source>
        <translation>حساب‌هایی که یک‌دست عمل می‌کنند</translation>
    </message>
    <message>
        <source>Claims worth checking</source>
        <translation>ادعاهای سزاوار بررسی</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>پریشانی احتمالی</translation>
    </message>
    <message>
        <source>Silent source</source>
        <translation>منبع خاموش</translation>
    </message>
    <message>
        <source>Many complaints</source>
        <translation>شکایت‌های فراوان</translation>
    </message>
    <message>
        <source>Several weak signs</source>
        <translation>چند نشانهٔ ضعیف</translation>
    </message>
    <message>
        <source>Rumour</source>
        <translation>شایعه</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>فرهنگی</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>سیاسی</translation>
    </message>
    <message>
        <source>Health or disaster</source>
        <translation>سلامت یا سانحه</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>محیط زیست</translation>
    </message>
    <message>
        <source>No type yet</source>
        <translation>هنوز بی‌نوع</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>وب</translation>
    </message>
    <message>
        <source>News</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>Microblog</source>
        <translation>ریزوبلاگ</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>انجمن</translation>
    </message>
    <message>
        <source>Short video</source>
        <translation>ویدئوی کوتاه</translation>
    </message>
    <message>
        <source>Photo note</source>
        <translation>یادداشت تصویری</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>وبلاگ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>خط تماس</translation>
    </message>
    <message>
        <source>Radio and TV</source>
        <translation>رادیو و تلویزیون</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>خط لاتین</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ژاپنی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کره‌ای</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>سنجیده‌نشده</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>خشم</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>اندوه</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>ترس</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>بیزاری</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>شگفتی</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>شادی</translation>
    </message>
    <message>
        <source>No strong emotion</source>
        <translation>بی احساس نیرومند</translation>
    </message>
    <message>
        <source>Misinformation</source>
        <translation>اطلاعات نادرست</translation>
    </message>
    <message>
        <source>Culture and morals</source>
        <translation>فرهنگ و اخلاق</translation>
    </message>
    <message>
        <source>Politics and society</source>
        <translation>سیاست و جامعه</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>حریم خصوصی و امنیت</translation>
    </message>
    <message>
        <source>Product safety</source>
        <translation>ایمنی محصول</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>Hijacked account</source>
        <translation>حساب ربوده‌شده</translation>
    </message>
    <message>
        <source>Staff conduct</source>
        <translation>رفتار کارکنان</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>کلاهبرداری</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>کار و کارگر</translation>
    </message>
    <message>
        <source>Smear by a competitor</source>
        <translation>بدنام‌سازی رقیب</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زرد</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>آرام</translation>
    </message>
    <message>
        <source>Critical, leadership in command</source>
        <translation>بحرانی، فرماندهی با مدیریت ارشد</translation>
    </message>
    <message>
        <source>Severe, organisation-wide response</source>
        <translation>شدید، پاسخ در سراسر سازمان</translation>
    </message>
    <message>
        <source>Serious, crisis team active</source>
        <translation>جدی، تیم بحران فعال</translation>
    </message>
    <message>
        <source>Raised, duty officer handles it</source>
        <translation>هشیاری، رسیدگی با مسئول کشیک</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>چیز نامعمولی نیست</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 هزار</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 میلیون</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقیقه</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعت</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ساعت و %2 دقیقه</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 روز</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 روز و %2 ساعت</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ثانیه</translation>
    </message>
    <message>
        <source>The network could not be reached. Nothing was lost; it is tried again by itself.</source>
        <translation>شبکه در دسترس نبود. چیزی از دست نرفت؛ خودکار دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>It took too long and was given up. Nothing was changed; try again.</source>
        <translation>بیش از اندازه طول کشید و رها شد. چیزی تغییر نکرد؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The other side refused us. Check address, certificate and password.</source>
        <translation>طرف مقابل نپذیرفت. نشانی، گواهی و گذرواژه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Your change was not saved; look at theirs and do it again.</source>
        <translation>در این میان کسی آن را تغییر داد. تغییر شما ذخیره نشد؛ تغییر او را ببینید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>It is not there any more. Nothing was changed.</source>
        <translation>دیگر آنجا نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Nothing was changed.</source>
        <translation>این‌گونه به کار نمی‌آید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The workspace file could not be read or written. What was saved before is safe; check the disk and try again.</source>
        <translation>فایل فضای کار خوانده یا نوشته نشد. آنچه پیش‌تر ذخیره شد سالم است؛ دیسک را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The disk is full. The change was not saved; make room and try again.</source>
        <translation>دیسک پر است. تغییر ذخیره نشد؛ جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>A newer Foreshock wrote this workspace. Nothing was changed; update the program to open it.</source>
        <translation>این فضای کار را نسخهٔ تازه‌تری از Foreshock نوشته است. چیزی تغییر نکرد؛ برای بازکردنش برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>It was stopped. What was stored before stays.</source>
        <translation>متوقف شد. آنچه پیش‌تر ذخیره شد می‌ماند.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed; the log says more.</source>
        <translation>درون برنامه خطایی رخ داد. چیزی تغییر نکرد؛ گزارش برنامه بیشتر می‌گوید.</translation>
    </message>
    <message>
        <source>%1 stars, usually %2 (%3 to %4)</source>
        <translation>%1 ستاره، معمولاً %2 (%3 تا %4)</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>ستاره‌ها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>from reviews, by the hour</source>
        <translation>از نظرها، ساعتی</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>روزانه</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>هر %1</translation>
    </message>
    <message>
        <source>%1 reports, expected %2 (%3 to %4)</source>
        <translation>%1 گزارش، انتظار %2 (%3 تا %4)</translation>
    </message>
    <message>
        <source>%1 stars of %2 ratings, usually %3 (%4 to %5)</source>
        <translation>%1 ستاره از %2 رأی، معمولاً %3 (%4 تا %5)</translation>
    </message>
    <message>
        <source>Ratings fell</source>
        <translation>افت امتیازها</translation>
    </message>
    <message>
        <source>Many reports</source>
        <translation>گزارش‌های زیاد</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 تا %3)</translation>
    </message>
    <message>
        <source>Next hour about %1</source>
        <translation>ساعت آینده حدود %1</translation>
    </message>
    <message>
        <source>%1, in %2 hours about %3</source>
        <translation>%1، تا %2 ساعت دیگر حدود %3</translation>
    </message>
    <message>
        <source>Sentiment, negative or positive</source>
        <translation>احساس، منفی یا مثبت</translation>
    </message>
    <message>
        <source>Sentiment in three classes</source>
        <translation>احساس در سه دسته</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>هیجان</translation>
    </message>
    <message>
        <source>Crisis or not</source>
        <translation>بحران هست یا نه</translation>
    </message>
    <message>
        <source>%1 mentions in %2, %3 in the %2 before</source>
        <translation>%1 مورد در %2، %3 در %2 پیش از آن</translation>
    </message>
    <message>
        <source>%1 negative mentions in %2, %3 of those judged, usually %4</source>
        <translation>%1 مورد منفی در %2، %3 از سنجیده‌ها، معمولاً %4</translation>
    </message>
    <message>
        <source>%1 mentions with a claim in %2, %3 of all, usually %4</source>
        <translation>%1 مورد با ادعا در %2، %3 از همه، معمولاً %4</translation>
    </message>
    <message>
        <source>%1 mentions of possible distress in %2, %3 of all, usually %4</source>
        <translation>%1 مورد احتمال پریشانی در %2، %3 از همه، معمولاً %4</translation>
    </message>
    <message>
        <source>%1 complaints in %2, %3 of all, usually %4</source>
        <translation>%1 شکایت در %2، %3 از همه، معمولاً %4</translation>
    </message>
    <message>
        <source>Somebody with a reach of %1 spoke, for the first time in a month</source>
        <translation>کسی با دسترسی %1 برای نخستین بار در یک ماه سخن گفت</translation>
    </message>
    <message>
        <source>Weak signs add up to %1 of 100: %2 mentions in %3, usually %4</source>
        <translation>نشانه‌های ضعیف روی هم %1 از ۱۰۰: %2 مورد در %3، معمولاً %4</translation>
    </message>
    <message>
        <source>Usual is the share of the day before the last hour, leaning on 35% while little was judged</source>
        <translation>معمول سهم شبانه‌روز پیش از ساعت گذشته است؛ تا کم سنجیده شده باشد رو به ۳۵٪ دارد</translation>
    </message>
    <message>
        <source>Usual is the share of the day before the last hour</source>
        <translation>معمول سهم شبانه‌روز پیش از ساعت گذشته است</translation>
    </message>
    <message>
        <source>Usual is an hour of the day before the last one</source>
        <translation>معمول میانگین یک ساعت از شبانه‌روز پیش از ساعت گذشته است</translation>
    </message>
    <message>
        <source>Compared with the same length of time just before</source>
        <translation>در سنجش با همین درازای زمان درست پیش از آن</translation>
    </message>
    <message>
        <source>Term “%1”: %2, before %3</source>
        <translation>واژهٔ «%1»: %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>Source %1: %2, before %3</source>
        <translation>منبع %1: %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>Author %1: %2, before %3</source>
        <translation>نویسنده %1: %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>Sentiment %1: %2, before %3</source>
        <translation>احساس %1: %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>Language %1: %2, before %3</source>
        <translation>زبان %1: %2، پیش‌تر %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All mentions</source>
        <translation>همهٔ اشاره‌ها</translation>
    </message>
    <message>
        <source>Sentiment: %1</source>
        <translation>احساس: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>کانال: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>Times what is usual</source>
        <translation>چند برابر معمول</translation>
    </message>
    <message>
        <source>Rise in points of %</source>
        <translation>افزایش (واحد درصد)</translation>
    </message>
    <message>
        <source>Times the stretch before</source>
        <translation>چند برابر بازهٔ پیش</translation>
    </message>
    <message>
        <source>Least reach</source>
        <translation>کمینهٔ دسترسی</translation>
    </message>
    <message>
        <source>Least score of 100</source>
        <translation>کمینهٔ امتیاز از ۱۰۰</translation>
    </message>
    <message>
        <source>Least share in %</source>
        <translation>کمینهٔ سهم به ٪</translation>
    </message>
    <message>
        <source>Minutes of failing</source>
        <translation>دقیقه‌های ناکامی</translation>
    </message>
    <message>
        <source>An alert when there are %1 times the mentions that are usual at this hour of the week, and at least %2.</source>
        <translation>هشدار هنگامی که اشاره‌ها %1 برابر معمول این ساعت هفته و دست‌کم %2 باشد.</translation>
    </message>
    <message>
        <source>An alert when the share of negative mentions in %1 is %2 points above that of the day before, with at least %3 judged.</source>
        <translation>هشدار هنگامی که سهم موارد منفی در %1، %2 واحد درصد بالاتر از شبانه‌روز پیش باشد، با دست‌کم %3 سنجیده.</translation>
    </message>
    <message>
        <source>An alert when the mentions of %1 are %2 times those of the %1 before, and at least %3.</source>
        <translation>هشدار هنگامی که اشاره‌های %1، %2 برابر %1 پیش و دست‌کم %3 باشد.</translation>
    </message>
    <message>
        <source>An alert when somebody with a reach of %1 or more speaks for the first time in a month.</source>
        <translation>هشدار هنگامی که کسی با دسترسی %1 یا بیشتر نخستین بار در یک ماه سخن بگوید.</translation>
    </message>
    <message>
        <source>An alert when %1 of the mentions in %2 carry a claim worth checking, and at least %3 do.</source>
        <translation>هشدار هنگامی که %1 از اشاره‌های %2 ادعایی سزاوار بررسی دارد و دست‌کم %3 مورد باشد.</translation>
    </message>
    <message>
        <source>An alert when %1 of the mentions in %2 sound like people who may need help, and at least %3 do.</source>
        <translation>هشدار هنگامی که %1 از اشاره‌های %2 از کسانی می‌نماید که شاید یاری بخواهند و دست‌کم %3 مورد باشد.</translation>
    </message>
    <message>
        <source>An alert when %1 of the mentions in %2 are complaints, and at least %3 are.</source>
        <translation>هشدار هنگامی که %1 از اشاره‌های %2 شکایت است و دست‌کم %3 مورد باشد.</translation>
    </message>
    <message>
        <source>An alert when a source has failed for %1. Looks at every source.</source>
        <translation>هشدار هنگامی که منبعی %1 ناکام مانده باشد. همهٔ منبع‌ها را می‌بیند.</translation>
    </message>
    <message>
        <source>An alert when the weak signs of the last hour add up to %1 of 100, with at least %2 mentions.</source>
        <translation>هشدار هنگامی که نشانه‌های ضعیف ساعت گذشته روی هم %1 از ۱۰۰ شود، با دست‌کم %2 اشاره.</translation>
    </message>
    <message>
        <source>Looks at %1.</source>
        <translation>%1 را می‌بیند.</translation>
    </message>
    <message>
        <source>Looks at each watch by itself.</source>
        <translation>هر دیدبان را جداگانه می‌بیند.</translation>
    </message>
    <message>
        <source>Looks at all mentions together.</source>
        <translation>همهٔ اشاره‌ها را با هم می‌بیند.</translation>
    </message>
    <message>
        <source>The threshold is a number from %1 to %2.</source>
        <translation>آستانه عددی از %1 تا %2 است.</translation>
    </message>
    <message>
        <source>Quiet hours need a beginning and an end; leave both empty for none.</source>
        <translation>ساعت‌های سکوت آغاز و پایان می‌خواهد؛ برای هیچ، هر دو را خالی بگذارید.</translation>
    </message>
    <message>
        <source>Quiet hours are times such as %1; leave both empty for none.</source>
        <translation>ساعت‌های سکوت زمان‌هایی مانند %1 است؛ برای هیچ، هر دو را خالی بگذارید.</translation>
    </message>
    <message>
        <source>The least number of mentions is a whole number from %1 to %2.</source>
        <translation>کمینهٔ اشاره‌ها عددی درست از %1 تا %2 است.</translation>
    </message>
    <message>
        <source>The window is a whole number of minutes from %1 to %2.</source>
        <translation>پنجره شمار درستی از دقیقه‌ها از %1 تا %2 است.</translation>
    </message>
    <message>
        <source>Told again after a whole number of minutes up to %1; 0 for once.</source>
        <translation>یادآوری پس از شمار درستی از دقیقه‌ها تا %1 است؛ ۰ یعنی یک بار.</translation>
    </message>
    <message>
        <source>What is found within a whole number of minutes from %1 to %2 joins one alert.</source>
        <translation>آنچه در شمار درستی از دقیقه‌ها از %1 تا %2 یافت شود به یک هشدار می‌پیوندد.</translation>
    </message>
    <message>
        <source>×%1 of what is usual: %2 reports, expected %3 (%4 to %5)</source>
        <translation>%1 برابر معمول: %2 گزارش، انتظار %3 (%4 تا %5)</translation>
    </message>
    <message>
        <source>Usual is what the ratings before gave at this hour of the week; few ratings lean on it</source>
        <translation>معمول همان امتیازهای پیشین در این ساعت هفته است؛ رأی کم به آن تکیه می‌کند</translation>
    </message>
    <message>
        <source>Usual is what the reports before came to at this hour of the week</source>
        <translation>معمول همان شمار گزارش‌های پیشین در این ساعت هفته است</translation>
    </message>
    <message>
        <source>Stars below what is usual</source>
        <translation>ستاره کمتر از معمول</translation>
    </message>
    <message>
        <source>An alert when the stars of a source are %1 below what is usual, with at least %2 ratings.</source>
        <translation>هشدار وقتی ستاره‌های یک منبع %1 کمتر از معمول باشد، با دست‌کم %2 رأی.</translation>
    </message>
    <message>
        <source>Looks at every source by itself.</source>
        <translation>هر منبع را جداگانه می‌بیند.</translation>
    </message>
    <message>
        <source>An alert when there are %1 times the reports that are usual at this hour of the week, and at least %2.</source>
        <translation>هشدار وقتی گزارش‌ها %1 برابر معمول این ساعت هفته و دست‌کم %2 باشد.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 shares of one link in %2, coordination %3 of 100</source>
        <translation>%1 هم‌رسانی یک پیوند در %2، هماهنگی %3 از ۱۰۰</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 حساب</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و %2 تای دیگر</translation>
    </message>
    <message>
        <source>Within %1 seconds of each other, on %2 links or texts: %3</source>
        <translation>به فاصلهٔ حداکثر %1 ثانیه از هم، روی %2 پیوند یا متن: %3</translation>
    </message>
    <message>
        <source>Within %1 seconds of each other, more than once: %2</source>
        <translation>به فاصلهٔ حداکثر %1 ثانیه از هم، بیش از یک بار: %2</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>همچنین: %1</translation>
    </message>
    <message>
        <source>An alert when accounts that share a text or links score %1 of 100 or more for acting as one, with at least %2 copies.</source>
        <translation>هشدار هنگامی که حساب‌های هم‌متن یا هم‌پیوند در هماهنگی %1 از ۱۰۰ یا بیشتر بگیرند، با دست‌کم %2 رونوشت.</translation>
    </message>
</context>
<context>
    <name>charts::GaugeChart</name>
    <message>
        <source>Readings over time</source>
        <translation>مقدارها در طول زمان</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%Ln مقدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n much worse than usual</source>
        <translation>
            <numerusform>، %Ln مورد بسیار بدتر از معمول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::OverviewStrip</name>
    <message>
        <source>Range shown: %1</source>
        <translation>بازهٔ نمایش: %1</translation>
    </message>
</context>
<context>
    <name>charts::SpreadLegend</name>
    <message>
        <source>First mover</source>
        <translation>آغازگر</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>پل</translation>
    </message>
    <message>
        <source>Looks coordinated</source>
        <translation>هماهنگ به نظر می‌رسد</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>سنجیده‌نشده</translation>
    </message>
    <message>
        <source>Marks of the map</source>
        <translation>نشانه‌های نقشه</translation>
    </message>
    <message>
        <source>Size: reach</source>
        <translation>اندازه: دامنهٔ دسترسی</translation>
    </message>
</context>
<context>
    <name>charts::SpreadMap</name>
    <message>
        <source>Accounts of the map, table</source>
        <translation>حساب‌های نقشه، جدول</translation>
    </message>
    <message>
        <source>named by others, no mention in this range</source>
        <translation>دیگران نام برده‌اند، در این بازه چیزی نگفته</translation>
    </message>
    <message>
        <source>%1 mentions, the first %2</source>
        <translation>%1 مورد، نخستین %2</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>دسترسی %1</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive</source>
        <translation>%1 منفی، %2 خنثی، %3 مثبت</translation>
    </message>
    <message>
        <source>passed on %1 times, passes on %2 times</source>
        <translation>%1 بار بازنشر شده، %2 بار بازنشر کرده</translation>
    </message>
    <message>
        <source>Map of who passed on whose words</source>
        <translation>نقشهٔ اینکه چه کسی سخن چه کسی را رسانده</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>چیزی برای کشیدن نیست.</translation>
    </message>
    <message>
        <source>%1 accounts, %2 ties.</source>
        <translation>%1 حساب، %2 پیوند.</translation>
    </message>
    <message>
        <source>Press T for the table.</source>
        <translation>برای جدول T را بزنید.</translation>
    </message>
</context>
<context>
    <name>charts::SpreadTable</name>
    <message>
        <source>first mover</source>
        <translation>آغازگر</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>پل</translation>
    </message>
    <message>
        <source>looks coordinated</source>
        <translation>هماهنگ به نظر می‌رسد</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>PageRank of who is passed on by whom; all accounts sum to 100 %</source>
        <translation>پیج‌رنکِ اینکه چه کسی را چه کسی بازنشر می‌کند؛ جمع همهٔ حساب‌ها ۱۰۰٪ است</translation>
    </message>
    <message>
        <source>Betweenness: of the shortest ways between two others, the share that leads over this account</source>
        <translation>میانوندی: سهمی از کوتاه‌ترین راه‌های میان دو حساب دیگر که از این حساب می‌گذرد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>اشاره‌ها</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>First</source>
        <translation>نخستین</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>سنجیده‌نشده</translation>
    </message>
    <message>
        <source>Passed on by others</source>
        <translation>بازنشر دیگران</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>بازنشر می‌کند</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>تأثیر</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>پل</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>نشانه‌ها</translation>
    </message>
</context>
<context>
    <name>charts::StreamChart</name>
    <message>
        <source>Mentions over time, table</source>
        <translation>اشاره‌ها در گذر زمان، جدول</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive</source>
        <translation>%1 منفی، %2 خنثی، %3 مثبت</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 سنجیده‌نشده</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>در کل %1</translation>
    </message>
    <message>
        <source>expected %1 to %2</source>
        <translation>مورد انتظار %1 تا %2</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 برابر</translation>
    </message>
    <message>
        <source>Mentions over time, chart</source>
        <translation>اشاره‌ها در گذر زمان، نمودار</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>هنوز داده‌ای نیست.</translation>
    </message>
    <message>
        <source>%1, %2 mentions</source>
        <translation>%1، %2 اشاره</translation>
    </message>
    <message>
        <source>%1% negative</source>
        <translation>%1٪ منفی</translation>
    </message>
    <message>
        <source>Press T for the table.</source>
        <translation>برای جدول T را بزنید.</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>گزیده: %1</translation>
    </message>
    <message>
        <source>%1 mentions</source>
        <translation>%1 اشاره</translation>
    </message>
    <message>
        <source>per %1 min</source>
        <translation>هر %1 دقیقه</translation>
    </message>
    <message>
        <source>per %1 h</source>
        <translation>هر %1 ساعت</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>در دقیقه</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>مورد انتظار</translation>
    </message>
    <message>
        <source>next %1 h</source>
        <translation>%1 ساعت آینده</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts would be raised</source>
        <translation>
            <numerusform>%Ln هشدار برمی‌خاست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were</source>
        <translation>
            <numerusform>%Ln برخاست</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::StreamLegend</name>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>سنجیده‌نشده</translation>
    </message>
    <message>
        <source>Would be raised</source>
        <translation>برمی‌خاست</translation>
    </message>
    <message>
        <source>Was raised</source>
        <translation>برخاست</translation>
    </message>
</context>
<context>
    <name>charts::StreamTable</name>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>سنجیده‌نشده</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>مورد انتظار</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>%1, projected for an hour</source>
        <translation>%1، پیش‌بینی یک ساعت</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>هشدارها</translation>
    </message>
</context>
<context>
    <name>charts::TraceStrip</name>
    <message>
        <source>Trace of the last day</source>
        <translation>نگارهٔ یک روز گذشته</translation>
    </message>
    <message>
        <source>Live.</source>
        <translation>زنده.</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>توقف از %1</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>آفلاین از %1</translation>
    </message>
    <message>
        <source>%1 mentions, %2 negative.</source>
        <translation>%1 اشاره، %2 منفی.</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: بدون داده</translation>
    </message>
    <message>
        <source>%1: %2 mentions, %3 negative</source>
        <translation>%1: %2 اشاره، %3 منفی</translation>
    </message>
</context>
<context>
    <name>desk::AlertsModel</name>
    <message>
        <source>Alert acknowledged</source>
        <translation>هشدار دیده شد</translation>
    </message>
    <message>
        <source>Judged: justified</source>
        <translation>داوری: بجا</translation>
    </message>
    <message>
        <source>Judged: false alarm</source>
        <translation>داوری: هشدار نابجا</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>رخداد باز شد</translation>
    </message>
    <message>
        <source>Rule switched on</source>
        <translation>قاعده روشن شد</translation>
    </message>
    <message>
        <source>Rule switched off</source>
        <translation>قاعده خاموش شد</translation>
    </message>
    <message>
        <source>Rule “%1” changed</source>
        <translation>قاعدهٔ «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Rule “%1” made</source>
        <translation>قاعدهٔ «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Rule “%1” removed; its alerts stay</source>
        <translation>قاعدهٔ «%1» برداشته شد؛ هشدارهایش می‌ماند</translation>
    </message>
</context>
<context>
    <name>desk::BoardColumnModel</name>
    <message>
        <source>%1, level %2, %3, %4</source>
        <translation>%1، سطح %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>desk::ChartBand</name>
    <message>
        <source>Burst since %1</source>
        <translation>جهش از %1</translation>
    </message>
    <message>
        <source>Burst %1–%2</source>
        <translation>جهش %1–%2</translation>
    </message>
    <message>
        <source>more than ×%1</source>
        <translation>بیش از ×%1</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 رونوشت</translation>
    </message>
</context>
<context>
    <name>desk::Corrections</name>
    <message>
        <source>Possible distress</source>
        <translation>پریشانی احتمالی</translation>
    </message>
    <message>
        <source>No distress</source>
        <translation>بی پریشانی</translation>
    </message>
    <message>
        <source>No crisis topic</source>
        <translation>بی موضوع بحران</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>تأیید شد: %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>اصلاح شد: %1</translation>
    </message>
    <message numerus="yes">
        <source>People agreed in %1 of %n judged</source>
        <translation>
            <numerusform>مردم در %1 از %Ln داوری موافق بودند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ImportModel</name>
    <message>
        <source>(not used)</source>
        <translation>(بی‌استفاده)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>%1 could not be read as a feed, table or JSON Lines.</source>
        <translation>%1 به صورت خوراک، جدول یا JSON Lines خوانده نشد.</translation>
    </message>
</context>
<context>
    <name>desk::IncidentBoardModel</name>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 به %2 رفت</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>رخداد باز شد</translation>
    </message>
</context>
<context>
    <name>desk::IncidentPageModel</name>
    <message>
        <source>Post by %1</source>
        <translation>پست %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ناشناس</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>S%1</source>
        <translation>ب%1</translation>
    </message>
    <message>
        <source>Entry added to %1</source>
        <translation>ثبت به %1 افزوده شد</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 به %2 رفت</translation>
    </message>
    <message>
        <source>Level of %1 changed</source>
        <translation>سطح %1 تغییر کرد</translation>
    </message>
    <message>
        <source>%1 leads %2</source>
        <translation>سرپرست %2: %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>نام %1 تغییر کرد</translation>
    </message>
</context>
<context>
    <name>desk::IncidentTableModel</name>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>رخداد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>شناسایی</translation>
    </message>
    <message>
        <source>First statement after</source>
        <translation>زمان تا نخستین بیانیه</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>زمان باز بودن</translation>
    </message>
</context>
<context>
    <name>desk::MentionListModel</name>
    <message>
        <source>The source gave no usable time; this is when it arrived.</source>
        <translation>منبع زمان درستی نداد؛ این زمان رسیدن است.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>desk::MonitorPageModel</name>
    <message>
        <source>Incident opened</source>
        <translation>رخداد باز شد</translation>
    </message>
    <message>
        <source>Attached to %1</source>
        <translation>به %1 پیوست شد</translation>
    </message>
    <message>
        <source>%1 is ignored from now on</source>
        <translation>%1 از این پس نادیده گرفته می‌شود</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed; choose another folder.</source>
        <translation>%1 نوشته نشد. چیزی تغییر نکرد؛ پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows exported</source>
        <translation>
            <numerusform>%Ln سطر خروجی گرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of possible distress left out</source>
        <translation>
            <numerusform>، %Ln مورد پریشانی احتمالی کنار گذاشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReplayModel</name>
    <message>
        <source>“%1” cannot be tried on the past: what it looks at is not kept.</source>
        <translation>«%1» را نمی‌توان روی گذشته آزمود: آنچه می‌بیند نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>در حال بازپخش…</translation>
    </message>
    <message numerus="yes">
        <source>It would have raised %n alerts in the last 14 days</source>
        <translation>
            <numerusform>در ۱۴ روز گذشته %Ln هشدار برمی‌خاست</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 a day, most on %2: %3</source>
        <translation>، روزی %1، بیشترین در %2: %3</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Of those that were judged, %1 were justified.</source>
        <translation>از داوری‌شده‌ها %1 بجا بود.</translation>
    </message>
    <message numerus="yes">
        <source>%n justified alerts would have been missed.</source>
        <translation>
            <numerusform>%Ln هشدار بجا از دست می‌رفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>would be raised: %1</source>
        <translation>برمی‌خاست: %1</translation>
    </message>
    <message>
        <source>was raised: %1</source>
        <translation>برخاست: %1</translation>
    </message>
</context>
<context>
    <name>desk::Session</name>
    <message>
        <source>Duty officer</source>
        <translation>مسئول کشیک</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>واگرد شد: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>ازنو شد: %1</translation>
    </message>
</context>
<context>
    <name>desk::SituationPageModel</name>
    <message>
        <source>Level %1</source>
        <translation>سطح %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>%1: %2, retry in %3</source>
        <translation>%1: %2، تلاش دوباره تا %3 دیگر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 خاموش است</translation>
    </message>
    <message>
        <source>Alert level set to %1</source>
        <translation>سطح هشدار %1 شد</translation>
    </message>
</context>
<context>
    <name>desk::SpreadModel</name>
    <message>
        <source>%1 could not be written. Nothing was changed; choose another folder.</source>
        <translation>%1 نوشته نشد. چیزی تغییر نکرد؛ پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation>نقشه در %1 نوشته شد</translation>
    </message>
</context>
<context>
    <name>desk::TimelineModel</name>
    <message>
        <source>%1 without an entry</source>
        <translation>%1 بدون ثبت</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <translation>اکنون، %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Happened %1
Learned %2
Entered %3</source>
        <translation>رخ داد %1
آگاهی %2
ثبت %3</translation>
    </message>
    <message>
        <source>Correction to %1</source>
        <translation>اصلاح %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <translation>اصلاح شد %1</translation>
    </message>
</context>
<context>
    <name>desk::Upgrade</name>
    <message>
        <source>Checking the copy</source>
        <translation>بررسی رونوشت</translation>
    </message>
    <message>
        <source>Changing the tables</source>
        <translation>تغییر جدول‌ها</translation>
    </message>
    <message>
        <source>Copying %1 of %2 MB</source>
        <translation>رونوشت %1 از %2 مگابایت</translation>
    </message>
</context>
<context>
    <name>desk::WatchListModel</name>
    <message>
        <source>Incidents</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>%1, %2 mentions %3</source>
        <translation>%1، %2 اشاره %3</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 خوانده شد</translation>
    </message>
</context>
<context>
    <name>incidents::BoardColumn</name>
    <message>
        <source>Next: a named lead accepts it</source>
        <translation>گام بعد: سرپرستی آن را می‌پذیرد</translation>
    </message>
    <message>
        <source>Next: the team decides to respond</source>
        <translation>گام بعد: تیم به پاسخ تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>Next: it calms down</source>
        <translation>گام بعد: آرام می‌شود</translation>
    </message>
    <message>
        <source>Next: nothing is left to do</source>
        <translation>گام بعد: کاری نمانده است</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 رخداد</translation>
    </message>
    <message>
        <source>Show closed incidents</source>
        <translation>نمایش رخدادهای بسته</translation>
    </message>
    <message>
        <source>Fold closed incidents away</source>
        <translation>جمع‌کردن رخدادهای بسته</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>بردن %1 به %2</translation>
    </message>
    <message>
        <source>No lead yet, you will be asked</source>
        <translation>هنوز سرپرست ندارد؛ از شما پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Going back wants a reason, you will be asked</source>
        <translation>بازگشت دلیل می‌خواهد؛ از شما پرسیده می‌شود</translation>
    </message>
</context>
<context>
    <name>incidents::BoardPage</name>
    <message>
        <source>Mine</source>
        <translation>رخدادهای من</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>تنها نخوانده</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Level: all</source>
        <translation>سطح: همه</translation>
    </message>
    <message>
        <source>Level: %1 %2</source>
        <translation>سطح: %1 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Type: all</source>
        <translation>نوع: همه</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>نوع: %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Lead: anyone</source>
        <translation>سرپرست: هرکس</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>رخداد تازه</translation>
    </message>
    <message>
        <source>Move this incident…</source>
        <translation>جابه‌جایی این رخداد…</translation>
    </message>
    <message>
        <source>Mark this incident read</source>
        <translation>این رخداد خوانده شود</translation>
    </message>
    <message>
        <source>Incidents as a board</source>
        <translation>رخدادها به صورت تابلو</translation>
    </message>
    <message>
        <source>Incidents as a list</source>
        <translation>رخدادها به صورت فهرست</translation>
    </message>
    <message>
        <source>Incidents as a calendar</source>
        <translation>رخدادها به صورت تقویم</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>سرپرست: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>جابه‌جایی %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>It is opened by hand, without a mention; evidence can be attached later.</source>
        <translation>دستی و بدون اشاره باز می‌شود؛ شواهد را بعد می‌توان پیوست کرد.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>%1 open, %2 with unread changes</source>
        <translation>%1 باز، %2 با تغییر نخوانده</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 باز</translation>
    </message>
    <message>
        <source>No incident has been opened yet.</source>
        <translation>هنوز رخدادی باز نشده است.</translation>
    </message>
    <message>
        <source>Choose a mention in the monitor and press O, or open one by hand.</source>
        <translation>در پایش اشاره‌ای را برگزینید و O را بزنید، یا دستی باز کنید.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>کلیدهای جهت</translation>
    </message>
    <message>
        <source>choose a card</source>
        <translation>گزینش کارت</translation>
    </message>
    <message>
        <source>Shift Left, Shift Right</source>
        <translation>Shift چپ، Shift راست</translation>
    </message>
    <message>
        <source>move it one column</source>
        <translation>بردن به ستون کناری</translation>
    </message>
    <message>
        <source>move it to a column</source>
        <translation>بردن به یک ستون</translation>
    </message>
    <message>
        <source>new incident</source>
        <translation>رخداد تازه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>mark read</source>
        <translation>خوانده شود</translation>
    </message>
    <message>
        <source>board, list, calendar</source>
        <translation>تابلو، فهرست، تقویم</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up و Page Down</translation>
    </message>
    <message>
        <source>month of the calendar</source>
        <translation>ماه تقویم</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>next incident of the day</source>
        <translation>رخداد بعدی همان روز</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo the last change</source>
        <translation>واگرد آخرین تغییر</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>بردن %1 به %2</translation>
    </message>
    <message>
        <source>Somebody has to lead it from here on.</source>
        <translation>از اینجا به بعد باید سرپرست داشته باشد.</translation>
    </message>
    <message>
        <source>Going back is written to the timeline with its reason.</source>
        <translation>بازگشت با دلیلش در گاه‌شمار نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>incidents::CardDelegate</name>
    <message>
        <source>%1, closed %2, open %3</source>
        <translation>%1، بسته %2، %3 باز بود</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 تازه</translation>
    </message>
    <message>
        <source>%1 / h</source>
        <translation>%1 در ساعت</translation>
    </message>
    <message>
        <source>Assign a lead to verify</source>
        <translation>سرپرستی برای راستی‌آزمایی بگمارید</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>سرپرست: %1</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>%1 باز است</translation>
    </message>
</context>
<context>
    <name>incidents::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>هنوز شاهدی نیست.</translation>
    </message>
    <message>
        <source>Choose a mention in the monitor and press A to attach it; its hash is taken at that moment.</source>
        <translation>در پایش اشاره‌ای را برگزینید و با A پیوست کنید؛ هش آن در همان دم گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Go to the monitor</source>
        <translation>رفتن به پایش</translation>
    </message>
    <message>
        <source>The copy still has the hash it was stored with: %1</source>
        <translation>رونوشت همان هش زمان ذخیره را دارد: %1</translation>
    </message>
    <message>
        <source>The copy does NOT have the hash it was stored with.</source>
        <translation>هش رونوشت با هش زمان ذخیره یکی نیست.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>%n items, all hashes match</source>
        <translation>
            <numerusform>%Ln مورد، هش‌ها یکسان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, a hash does not match</source>
        <translation>
            <numerusform>%Ln مورد، یک هش نمی‌خواند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incidents::IncidentCalendar</name>
    <message>
        <source>Month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>incidents::IncidentPage</name>
    <message>
        <source>Part of the incident</source>
        <translation>بخش رخداد</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>دانسته‌ها</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>The incident could not be read.</source>
        <translation>این رخداد خوانده نشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>بازگشت به تابلو</translation>
    </message>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>بازگشت به تابلو (Esc)</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>تغییر سطح</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>ثبت تازه</translation>
    </message>
    <message>
        <source>since detected</source>
        <translation>از زمان شناسایی</translation>
    </message>
    <message>
        <source>No playbook has been started.</source>
        <translation>دستورالعملی آغاز نشده است.</translation>
    </message>
    <message>
        <source>Tasks by role, with owners and due times, come with incident command.</source>
        <translation>کارها به تفکیک نقش، با مسئول و سررسید، همراه فرماندهی رخداد می‌آید.</translation>
    </message>
    <message>
        <source>Mentions since detection</source>
        <translation>اشاره‌ها از زمان شناسایی</translation>
    </message>
    <message>
        <source>No watch draws this incident&apos;s curve.</source>
        <translation>هیچ دیدبانی منحنی این رخداد را نمی‌کشد.</translation>
    </message>
    <message>
        <source>An incident that is opened from a watch in the monitor brings its curve along.</source>
        <translation>رخدادی که از یک دیدبان در پایش باز شود منحنی آن را با خود می‌آورد.</translation>
    </message>
    <message>
        <source>No fact has been written down.</source>
        <translation>هنوز دانسته‌ای نوشته نشده است.</translation>
    </message>
    <message>
        <source>The facts sheet with its versions comes with incident command; until then a fact is an entry in the timeline.</source>
        <translation>برگهٔ دانسته‌ها با نسخه‌هایش همراه فرماندهی رخداد می‌آید؛ تا آن زمان هر دانسته یک ثبت در گاه‌شمار است.</translation>
    </message>
    <message>
        <source>Add a fact entry</source>
        <translation>ثبت یک دانسته</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>ثبت تازه</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>شکاف بعدی</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>اصلاح این ثبت</translation>
    </message>
    <message>
        <source>Change the level of this incident</source>
        <translation>تغییر سطح این رخداد</translation>
    </message>
    <message>
        <source>Move to the next phase</source>
        <translation>رفتن به مرحلهٔ بعد</translation>
    </message>
    <message>
        <source>Name the lead</source>
        <translation>تعیین سرپرست</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Level of %1</source>
        <translation>سطح %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Who leads %1?</source>
        <translation>سرپرست %1 کیست؟</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>تغییر نام %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Name a lead</source>
        <translation>تعیین سرپرست</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>to first statement, %1 late</source>
        <translation>تا نخستین بیانیه، %1 دیر</translation>
    </message>
    <message>
        <source>to first statement, golden hour met</source>
        <translation>تا نخستین بیانیه، در ساعت طلایی</translation>
    </message>
    <message>
        <source>past golden hour, no statement yet</source>
        <translation>گذشته از ساعت طلایی، هنوز بدون بیانیه</translation>
    </message>
    <message>
        <source>left for the first statement</source>
        <translation>مانده تا نخستین بیانیه</translation>
    </message>
    <message>
        <source>%1 bins</source>
        <translation>هر بازه %1</translation>
    </message>
    <message>
        <source>mentions in its curve, %1 kept as evidence</source>
        <translation>اشاره در منحنی آن، %1 به‌عنوان شاهد نگه داشته شد</translation>
    </message>
    <message>
        <source>add an entry</source>
        <translation>ثبت تازه</translation>
    </message>
    <message>
        <source>d, c, s and Space</source>
        <translation>d، c، s و Space</translation>
    </message>
    <message>
        <source>begin a decision, call, statement</source>
        <translation>آغاز تصمیم، تماس، بیانیه</translation>
    </message>
    <message>
        <source>next gap</source>
        <translation>شکاف بعدی</translation>
    </message>
    <message>
        <source>correct this entry</source>
        <translation>اصلاح این ثبت</translation>
    </message>
    <message>
        <source>change the level</source>
        <translation>تغییر سطح</translation>
    </message>
    <message>
        <source>move to the next phase</source>
        <translation>رفتن به مرحلهٔ بعد</translation>
    </message>
    <message>
        <source>name the lead</source>
        <translation>تعیین سرپرست</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the board</source>
        <translation>بازگشت به تابلو</translation>
    </message>
</context>
<context>
    <name>incidents::IncidentTable</name>
    <message>
        <source>Incidents as a list</source>
        <translation>رخدادها به صورت فهرست</translation>
    </message>
</context>
<context>
    <name>incidents::LevelButton</name>
    <message>
        <source>Level %1 %2, change it</source>
        <translation>سطح %1 %2، تغییر</translation>
    </message>
</context>
<context>
    <name>incidents::MonthGrid</name>
    <message>
        <source>Incidents by day</source>
        <translation>رخدادها به تفکیک روز</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>برگزیده: %1</translation>
    </message>
    <message>
        <source>no incident</source>
        <translation>بدون رخداد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 دیگر</translation>
    </message>
</context>
<context>
    <name>incidents::PhaseStrip</name>
    <message>
        <source>Time in each phase</source>
        <translation>زمان هر مرحله</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>ساعت طلایی</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>No first statement has been issued yet</source>
        <translation>هنوز نخستین بیانیه‌ای منتشر نشده است</translation>
    </message>
    <message>
        <source>Median %1, longest %2</source>
        <translation>میانه %1، بیشینه %2</translation>
    </message>
    <message>
        <source>no incident has left it yet</source>
        <translation>هنوز رخدادی از آن نگذشته است</translation>
    </message>
    <message>
        <source>median %1, last %2</source>
        <translation>میانه %1، آخرین %2</translation>
    </message>
</context>
<context>
    <name>incidents::TimelinePanel</name>
    <message>
        <source>Explain</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>گاه‌شمار</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>کدام ثبت‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانیه</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>گونهٔ ثبت</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>ثبت تازه</translation>
    </message>
    <message>
        <source>What, who, why</source>
        <translation>چه شد، چه کسی، چرا</translation>
    </message>
    <message>
        <source>Append-only. Corrections are new entries.</source>
        <translation>ثبت‌ها ویرایش نمی‌شوند. اصلاح، ثبتی تازه است.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln ثبت</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to append yet</source>
        <translation>هنوز چیزی برای افزودن نیست</translation>
    </message>
    <message>
        <source>Correction to %1: what is right?</source>
        <translation>اصلاح %1: درست آن چیست؟</translation>
    </message>
    <message>
        <source>%1: what happened?</source>
        <translation>%1: چه رخ داد؟</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>kind of entry before its sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>kit::Avatar</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (شما)</translation>
    </message>
</context>
<context>
    <name>kit::Chip</name>
    <message>
        <source>Negative</source>
        <translation>منفی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>خنثی</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>سنجیده‌نشده</translation>
    </message>
</context>
<context>
    <name>kit::Level</name>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>زرد</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>آرام</translation>
    </message>
</context>
<context>
    <name>kit::LevelScale</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Alert level %1</source>
        <translation>سطح هشدار %1</translation>
    </message>
    <message>
        <source>chosen %1</source>
        <translation>گزیده: %1</translation>
    </message>
</context>
<context>
    <name>kit::SeverityBadge</name>
    <message>
        <source>Level %1, %2</source>
        <translation>سطح %1، %2</translation>
    </message>
</context>
<context>
    <name>kit::Stepper</name>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>current</source>
        <translation>کنونی</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>Phase %1 of %2: %3, %4</source>
        <translation>مرحلهٔ %1 از %2: %3، %4</translation>
    </message>
</context>
<context>
    <name>monitor::AlertsPage</name>
    <message>
        <source>Justified</source>
        <translation>بجا</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>هشدار نابجا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیده‌شده</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>Alerts, newest first</source>
        <translation>هشدارها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Sample mentions</source>
        <translation>نمونهٔ موارد</translation>
    </message>
    <message>
        <source>No alert in the last seven days.</source>
        <translation>در هفت روز گذشته هشداری نبود.</translation>
    </message>
    <message>
        <source>Rules look at every closed minute. Choose one below and press R to replay it over the past.</source>
        <translation>قاعده‌ها هر دقیقهٔ بسته‌شده را می‌بینند. یکی را در زیر برگزینید و R را بزنید تا روی گذشته بازپخش شود.</translation>
    </message>
    <message>
        <source>Replay 14 days</source>
        <translation>بازپخش ۱۴ روز</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>روشن یا خاموش</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>دیدم</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>What drove it</source>
        <translation>چه چیزی آن را راند</translation>
    </message>
    <message>
        <source>Acknowledge the alert</source>
        <translation>هشدار را دیدم</translation>
    </message>
    <message>
        <source>The alert is justified</source>
        <translation>هشدار بجاست</translation>
    </message>
    <message>
        <source>The alert is false</source>
        <translation>هشدار نابجاست</translation>
    </message>
    <message>
        <source>Open an incident from this alert</source>
        <translation>باز کردن رخداد از این هشدار</translation>
    </message>
    <message>
        <source>Replay the rule</source>
        <translation>بازپخش قاعده</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>روشن یا خاموش کردن قاعده</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>دیدم</translation>
    </message>
    <message>
        <source>justified, false alarm</source>
        <translation>بجا، نابجا</translation>
    </message>
    <message>
        <source>open an incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>replay the rule</source>
        <translation>بازپخش قاعده</translation>
    </message>
    <message>
        <source>switch the rule on or off</source>
        <translation>روشن یا خاموش کردن قاعده</translation>
    </message>
    <message numerus="yes">
        <source>last 7 days, %n not acknowledged</source>
        <translation>
            <numerusform>۷ روز گذشته، %Ln دیده‌نشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has seen it already</source>
        <translation>کسی پیش‌تر دیده است</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>هنوز برقرار</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>پایان %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>%1 دیده است</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 are copies of each other</source>
        <translation>%1 رونوشت یکدیگرند</translation>
    </message>
    <message>
        <source>Early score %1 of 100: %2</source>
        <translation>امتیاز زودهنگام %1 از ۱۰۰: %2</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>چیزی برجسته نیست.</translation>
    </message>
    <message>
        <source>No rule is left.</source>
        <translation>قاعده‌ای نمانده است.</translation>
    </message>
    <message>
        <source>Nothing is told any more, whatever happens.</source>
        <translation>هرچه پیش آید دیگر چیزی گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدهٔ تازه</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>نمایش در نمودار</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>ویرایش قاعده</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>برداشتن قاعده</translation>
    </message>
    <message>
        <source>Show the replay on the chart</source>
        <translation>نمایش بازپخش در نمودار</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>قاعدهٔ تازه</translation>
    </message>
    <message>
        <source>E, Enter</source>
        <translation>E، Enter</translation>
    </message>
    <message>
        <source>edit the rule</source>
        <translation>ویرایش قاعده</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove the rule</source>
        <translation>برداشتن قاعده</translation>
    </message>
    <message>
        <source>show the replay on the chart</source>
        <translation>نمایش بازپخش در نمودار</translation>
    </message>
    <message>
        <source>its rule was removed</source>
        <translation>قاعده‌اش برداشته شده</translation>
    </message>
    <message>
        <source>its rule is switched off</source>
        <translation>قاعده‌اش خاموش است</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>قاعدهٔ «%1» برداشته شود؟</translation>
    </message>
    <message>
        <source>It raises nothing any more. The alerts it raised stay, with what was judged. Undo brings it back.</source>
        <translation>دیگر هشداری از آن برنمی‌خیزد. هشدارهایش با داوری‌ها می‌ماند. واگردانی آن را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>monitor::Breakdowns</name>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Top terms</source>
        <translation>واژه‌های پرتکرار</translation>
    </message>
    <message>
        <source>Top authors</source>
        <translation>نویسندگان اصلی</translation>
    </message>
    <message>
        <source>Share by channel</source>
        <translation>سهم هر کانال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>reach, posts</source>
        <translation>دسترسی، پست‌ها</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>نویسندگان</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>تفکیک</translation>
    </message>
</context>
<context>
    <name>monitor::FilterBar</name>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>کانال‌ها</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Similar grouped</source>
        <translation>همانندها باهم</translation>
    </message>
    <message>
        <source>Distress only</source>
        <translation>تنها پریشانی</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>طول بازه</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>دورهٔ پیشین</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>پالایه‌های بیشتر</translation>
    </message>
    <message>
        <source>Save as watch</source>
        <translation>ذخیرهٔ دیدبان</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Find in results</source>
        <translation>یافتن در نتیجه‌ها</translation>
    </message>
    <message>
        <source>Any reach</source>
        <translation>هر دسترسی</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 و بیشتر</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>همهٔ نویسندگان</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>یک ساعت گذشته</translation>
    </message>
    <message>
        <source>Last 6 h</source>
        <translation>۶ ساعت گذشته</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>۲۴ ساعت گذشته</translation>
    </message>
    <message>
        <source>Last 7 d</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>Last 30 d</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر مقدار</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>%1 گذشته</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ساعت</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 روز</translation>
    </message>
</context>
<context>
    <name>monitor::GaugesPage</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Much worse than usual</source>
        <translation>بسیار بدتر از معمول</translation>
    </message>
    <message>
        <source>Ratings and reports</source>
        <translation>امتیازها و گزارش‌ها</translation>
    </message>
    <message>
        <source>Readings, newest first</source>
        <translation>مقدارها، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>۷ روز</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>۳۰ روز</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>۱ سال</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>مقدارها</translation>
    </message>
    <message>
        <source>No source has brought ratings or reports yet.</source>
        <translation>هنوز هیچ منبعی امتیاز یا گزارشی نیاورده است.</translation>
    </message>
    <message>
        <source>Import a table with a time and a column “rating” or “reports”, or add an address that holds one. Reviews with stars add up by the hour.</source>
        <translation>جدولی با زمان و ستون «امتیاز» یا «گزارش» وارد کنید، یا نشانی چنین جدولی را بیفزایید. نظرهای ستاره‌دار ساعتی جمع می‌شوند.</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>منبع‌ها…</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>نمایش بازه کوتاه‌تر</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>نمایش بازه بلندتر</translation>
    </message>
    <message>
        <source>Chart or list of readings</source>
        <translation>نمودار یا فهرست مقدارها</translation>
    </message>
    <message>
        <source>a shorter or longer time</source>
        <translation>بازه کوتاه‌تر یا بلندتر</translation>
    </message>
    <message>
        <source>chart or list of readings</source>
        <translation>نمودار یا فهرست مقدارها</translation>
    </message>
    <message>
        <source>walk along the readings</source>
        <translation>پیمودن مقدارها</translation>
    </message>
    <message>
        <source>the mentions of that time</source>
        <translation>اشاره‌های آن زمان</translation>
    </message>
    <message numerus="yes">
        <source>%n worse than usual</source>
        <translation>
            <numerusform>%Ln بدتر از معمول</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>. Much worse than usual since %1</source>
        <translation>. از %1 بسیار بدتر از معمول</translation>
    </message>
</context>
<context>
    <name>monitor::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>وارد کردن %1</translation>
    </message>
    <message>
        <source>Columns and what they mean</source>
        <translation>ستون‌ها و معنای آن‌ها</translation>
    </message>
    <message>
        <source>The first rows become</source>
        <translation>سطرهای نخست چنین می‌شوند</translation>
    </message>
    <message>
        <source>What the first rows become</source>
        <translation>سطرهای نخست چه می‌شوند</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>زمان انتشار</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The file is still being read</source>
        <translation>پرونده هنوز خوانده می‌شود</translation>
    </message>
    <message>
        <source>Columns were recognised by their names. Choose another meaning where one is wrong; nothing is stored before you press Import.</source>
        <translation>ستون‌ها از روی نامشان شناخته شدند. هر جا نادرست است معنای دیگری برگزینید؛ پیش از زدن «وارد کردن» چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing is stored before you press Import. Posts that are known already are skipped.</source>
        <translation>پیش از زدن «وارد کردن» چیزی ذخیره نمی‌شود. پیام‌هایی که از پیش هستند کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بدون زمان</translation>
    </message>
    <message>
        <source>No row can be used as it is.</source>
        <translation>هیچ سطری به این صورت قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose what the columns mean, or another file.</source>
        <translation>چیزی ذخیره نشد. معنای ستون‌ها یا پروندهٔ دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>Some rows cannot be used.</source>
        <translation>برخی سطرها قابل استفاده نیستند.</translation>
    </message>
    <message>
        <source>There is nothing to import yet</source>
        <translation>هنوز چیزی برای وارد کردن نیست</translation>
    </message>
</context>
<context>
    <name>monitor::JudgementPanel</name>
    <message>
        <source>This person may need help.</source>
        <translation>این شخص شاید به کمک نیاز دارد.</translation>
    </message>
    <message>
        <source>Answer in private, in person, within 15 minutes. Offer a line to call. Do not quote, count as a complaint, or use in reports.</source>
        <translation>در خلوت، خودتان، تا ۱۵ دقیقه پاسخ دهید. خط تماسی پیشنهاد کنید. نقل نکنید، شکایت نشمارید و در گزارش نیاورید.</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Confirm or correct (%1)</source>
        <translation>تأیید یا اصلاح (%1)</translation>
    </message>
    <message>
        <source>corrected by a person</source>
        <translation>اصلاح‌شده به دست شخص</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 مطمئن</translation>
    </message>
    <message>
        <source>not judged in this language</source>
        <translation>در این زبان داوری نمی‌شود</translation>
    </message>
    <message>
        <source>as the source says</source>
        <translation>به گفتهٔ منبع</translation>
    </message>
    <message>
        <source>No distress</source>
        <translation>بی پریشانی</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>پریشانی احتمالی</translation>
    </message>
    <message>
        <source>Give it a topic</source>
        <translation>موضوع بدهید</translation>
    </message>
    <message>
        <source>a claim worth checking</source>
        <translation>ادعایی سزاوار بررسی</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>شکایت</translation>
    </message>
    <message numerus="yes">
        <source>%n others say nearly the same</source>
        <translation>
            <numerusform>%Ln مورد دیگر تقریباً همین را می‌گویند</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Distress cue: %1</source>
        <translation>نشانهٔ پریشانی: %1</translation>
    </message>
    <message>
        <source>By the words: %1</source>
        <translation>از روی واژه‌ها: %1</translation>
    </message>
    <message>
        <source>Topic of this mention</source>
        <translation>موضوع این مورد</translation>
    </message>
    <message>
        <source>Your choice is kept with your name and teaches the personal model.</source>
        <translation>گزینش شما با نامتان نگه داشته می‌شود و به مدل شخصی می‌آموزد.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>No crisis topic</source>
        <translation>بی موضوع بحران</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه دار</translation>
    </message>
</context>
<context>
    <name>monitor::MentionDelegate</name>
    <message>
        <source>Distress</source>
        <translation>پریشانی</translation>
    </message>
    <message>
        <source>×%1 similar</source>
        <translation>×%1 همانند</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>در %1</translation>
    </message>
</context>
<context>
    <name>monitor::MonitorPage</name>
    <message>
        <source>Watch removed</source>
        <translation>دیدبان برداشته شد</translation>
    </message>
    <message>
        <source>against the %1 before</source>
        <translation>در برابر %1 پیش از آن</translation>
    </message>
    <message>
        <source>in the newest %1, %2</source>
        <translation>در %1 مورد تازه‌تر، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n newer held while you read</source>
        <translation>
            <numerusform>%Ln مورد تازه هنگام خواندن نگه داشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>اشاره‌ها</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Who carried it, who was first, who acts as one</source>
        <translation>چه کسی رساند، چه کسی نخست بود، چه کسانی یک‌دست‌اند</translation>
    </message>
    <message>
        <source>Days before: move the handles to choose the range</source>
        <translation>روزهای پیش: برای گزینش بازه دستگیره‌ها را جابه‌جا کنید</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Mentions, newest first</source>
        <translation>اشاره‌ها، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Open an incident from this mention</source>
        <translation>بازکردن رخداد از این اشاره</translation>
    </message>
    <message>
        <source>Attach to an incident</source>
        <translation>پیوست به رخداد</translation>
    </message>
    <message>
        <source>Ignore this author</source>
        <translation>نادیده‌گرفتن این نویسنده</translation>
    </message>
    <message>
        <source>Feeling is negative</source>
        <translation>احساس منفی است</translation>
    </message>
    <message>
        <source>Feeling is neutral</source>
        <translation>احساس خنثی است</translation>
    </message>
    <message>
        <source>Feeling is positive</source>
        <translation>احساس مثبت است</translation>
    </message>
    <message>
        <source>Possible distress, or not</source>
        <translation>پریشانی احتمالی، یا نه</translation>
    </message>
    <message>
        <source>Topic of this mention</source>
        <translation>موضوع این مورد</translation>
    </message>
    <message>
        <source>Mark this mention</source>
        <translation>نشان‌گذاری این اشاره</translation>
    </message>
    <message>
        <source>Show what was held</source>
        <translation>نمایش نگه‌داشته‌ها</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>بازهٔ کوتاه‌تر</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>بازهٔ بلندتر</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>نمودار به‌صورت جدول</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>دیدبان تازه</translation>
    </message>
    <message>
        <source>Map of who carried it</source>
        <translation>نقشهٔ رسانندگان</translation>
    </message>
    <message>
        <source>Find in results</source>
        <translation>یافتن در نتیجه‌ها</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>بالا، پایین</translation>
    </message>
    <message>
        <source>mention before, next mention</source>
        <translation>اشارهٔ پیشین، اشارهٔ بعدی</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the source in a browser</source>
        <translation>بازکردن منبع در مرورگر</translation>
    </message>
    <message>
        <source>open an incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>attach to an incident</source>
        <translation>پیوست به رخداد</translation>
    </message>
    <message>
        <source>ignore the author</source>
        <translation>نادیده‌گرفتن نویسنده</translation>
    </message>
    <message>
        <source>feeling is negative, neutral, positive</source>
        <translation>احساس منفی، خنثی، مثبت</translation>
    </message>
    <message>
        <source>possible distress, or not</source>
        <translation>پریشانی احتمالی، یا نه</translation>
    </message>
    <message>
        <source>topic of the mention</source>
        <translation>موضوع مورد</translation>
    </message>
    <message>
        <source>mark several</source>
        <translation>نشان‌گذاری چند مورد</translation>
    </message>
    <message>
        <source>show what was held</source>
        <translation>نمایش نگه‌داشته‌ها</translation>
    </message>
    <message>
        <source>less, more time</source>
        <translation>بازهٔ کوتاه‌تر، بلندتر</translation>
    </message>
    <message>
        <source>chart as a table</source>
        <translation>نمودار به‌صورت جدول</translation>
    </message>
    <message>
        <source>new watch</source>
        <translation>دیدبان تازه</translation>
    </message>
    <message>
        <source>map of who carried it</source>
        <translation>نقشهٔ رسانندگان</translation>
    </message>
    <message>
        <source>find in results</source>
        <translation>یافتن در نتیجه‌ها</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 پیش از آن</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Mentions by sentiment</source>
        <translation>اشاره‌ها به تفکیک احساس</translation>
    </message>
    <message>
        <source>%1, %2 bins</source>
        <translation>%1، هر بازه %2</translation>
    </message>
    <message>
        <source>%1 in the selection</source>
        <translation>%1 در گزیده</translation>
    </message>
    <message>
        <source>%1 in the range</source>
        <translation>%1 در بازه</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>هنوز چیزی شنیده نشده است.</translation>
    </message>
    <message>
        <source>Add a feed, or import a file of posts from the File menu.</source>
        <translation>خوراکی بیفزایید، یا از منوی پرونده فایلی از پست‌ها وارد کنید.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>افزودن منبع</translation>
    </message>
    <message>
        <source>No mention in this range.</source>
        <translation>در این بازه اشاره‌ای نیست.</translation>
    </message>
    <message>
        <source>Choose a longer time, another watch, or fewer filters.</source>
        <translation>بازهٔ بلندتر، دیدبان دیگر یا پالایهٔ کمتری برگزینید.</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>The mention becomes its first evidence; the watch in view draws its curve.</source>
        <translation>این اشاره نخستین شاهد آن می‌شود؛ دیدبان در نما منحنی‌اش را می‌کشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions become its first evidence; the watch in view draws its curve.</source>
        <translation>
            <numerusform>%Ln اشاره نخستین شواهد آن می‌شود؛ دیدبان در نما منحنی‌اش را می‌کشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>A copy with its hash is kept as evidence, with an entry in the timeline.</source>
        <translation>رونوشتی با هش آن به‌عنوان شاهد نگه داشته و در گاه‌شمار ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>رخداد</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>پیوست</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>خروجی فهرست</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>monitor::ReadingPane</name>
    <message>
        <source>Possible distress</source>
        <translation>پریشانی احتمالی</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>بازکردن رخداد</translation>
    </message>
    <message>
        <source>Attach to incident</source>
        <translation>پیوست به رخداد</translation>
    </message>
    <message>
        <source>Ignore author</source>
        <translation>نادیده‌گرفتن نویسنده</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>بازکردن منبع</translation>
    </message>
    <message>
        <source>Same author, last 24 hours</source>
        <translation>همین نویسنده، ۲۴ ساعت گذشته</translation>
    </message>
    <message>
        <source>Nothing else in these 24 hours.</source>
        <translation>در این ۲۴ ساعت چیز دیگری نیست.</translation>
    </message>
    <message>
        <source>The mention that is chosen</source>
        <translation>اشارهٔ گزیده</translation>
    </message>
    <message>
        <source>No mention is chosen.</source>
        <translation>اشاره‌ای برگزیده نیست.</translation>
    </message>
    <message>
        <source>Choose one in the list to read all of it.</source>
        <translation>برای خواندن همهٔ متن، یکی را در فهرست برگزینید.</translation>
    </message>
    <message>
        <source>Mention before</source>
        <translation>اشارهٔ پیشین</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>اشارهٔ بعدی</translation>
    </message>
    <message>
        <source>Text of the mention</source>
        <translation>متن اشاره</translation>
    </message>
    <message>
        <source>Without an author</source>
        <translation>بدون نویسنده</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>دسترسی %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The source gave no web address</source>
        <translation>منبع نشانی وب نداد</translation>
    </message>
    <message>
        <source>This mention names no author</source>
        <translation>این اشاره نویسنده ندارد</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>دیدبان‌ها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>رسیدن</translation>
    </message>
    <message>
        <source>, the source gave no usable time</source>
        <translation>، منبع زمان درستی نداد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>رخداد</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 از ۵ ستاره</translation>
    </message>
</context>
<context>
    <name>monitor::ReplayDialog</name>
    <message>
        <source>“%1” on the past</source>
        <translation>«%1» روی گذشته</translation>
    </message>
    <message>
        <source>Left and Right go from alert to alert, Enter opens the monitor there, T is the table.</source>
        <translation>چپ و راست از هشدار به هشدار می‌رود، Enter پایش را در آن زمان باز می‌کند، T جدول است.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>monitor::ReplayPanel</name>
    <message>
        <source>All mentions</source>
        <translation>همهٔ اشاره‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%Ln هشدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts that would have been raised</source>
        <translation>هشدارهایی که برمی‌خاست</translation>
    </message>
    <message>
        <source>The rule itself is as it was.</source>
        <translation>خود قاعده همان است که بود.</translation>
    </message>
    <message>
        <source>%1 bins</source>
        <translation>هر بازه %1</translation>
    </message>
</context>
<context>
    <name>monitor::RuleDialog</name>
    <message>
        <source>Edit rule: %1</source>
        <translation>ویرایش قاعده: %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدهٔ تازه</translation>
    </message>
    <message>
        <source>A rule looks at every closed minute. Nothing changes before you save; try it on the past first.</source>
        <translation>قاعده هر دقیقهٔ بسته‌شده را می‌بیند. تا ذخیره نکنید چیزی تغییر نمی‌کند؛ نخست آن را روی گذشته بیازمایید.</translation>
    </message>
    <message>
        <source>The rule was not saved.</source>
        <translation>قاعده ذخیره نشد.</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>نام (می‌تواند خالی باشد)</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>در پی</translation>
    </message>
    <message>
        <source>Suggested level</source>
        <translation>سطح پیشنهادی</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>دیدبان</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>بخشی از آن</translation>
    </message>
    <message>
        <source>Least mentions</source>
        <translation>کمینهٔ اشاره‌ها</translation>
    </message>
    <message>
        <source>Window in minutes</source>
        <translation>پنجره به دقیقه</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>ساعت‌های سکوت از</translation>
    </message>
    <message>
        <source>until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Critical: told in quiet hours as well</source>
        <translation>حیاتی: در ساعت‌های سکوت هم گفته می‌شود</translation>
    </message>
    <message>
        <source>Told again after minutes</source>
        <translation>یادآوری پس از چند دقیقه</translation>
    </message>
    <message>
        <source>One alert within minutes</source>
        <translation>یک هشدار در چند دقیقه</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation>آزمودن روی گذشته</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>What a rule looks for stays; make a new rule for something else.</source>
        <translation>آنچه قاعده در پی آن است می‌ماند؛ برای چیز دیگر قاعده‌ای تازه بسازید.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>a watch that was removed</source>
        <translation>دیدبانی که برداشته شده</translation>
    </message>
    <message>
        <source>What this kind looks at is not kept, so it cannot be tried</source>
        <translation>آنچه این گونه می‌بیند نگه داشته نمی‌شود و آزمودنی نیست</translation>
    </message>
    <message>
        <source>It is being replayed</source>
        <translation>در حال بازپخش است</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>هنوز آزموده نشده است.</translation>
    </message>
    <message>
        <source>Ctrl R replays these settings over the last 14 days, before they are saved.</source>
        <translation>⁦Ctrl R⁩ این تنظیم‌ها را پیش از ذخیره روی ۱۴ روز گذشته بازپخش می‌کند.</translation>
    </message>
    <message>
        <source>This kind cannot be tried on the past.</source>
        <translation>این گونه را نمی‌توان روی گذشته آزمود.</translation>
    </message>
    <message>
        <source>What it looks at is not kept. The rule can be saved all the same.</source>
        <translation>آنچه می‌بیند نگه داشته نمی‌شود. قاعده را باز هم می‌توان ذخیره کرد.</translation>
    </message>
    <message>
        <source>The settings have changed since; try them again.</source>
        <translation>تنظیم‌ها از آن پس تغییر کرده است؛ دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>Leave the rule unsaved?</source>
        <translation>قاعده ذخیره‌نشده رها شود؟</translation>
    </message>
    <message>
        <source>The monitor opens at that time; what you changed here is not kept.</source>
        <translation>پایش در آن زمان باز می‌شود؛ آنچه اینجا تغییر دادید نمی‌ماند.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>رها کردن</translation>
    </message>
</context>
<context>
    <name>monitor::SourcesDialog</name>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>A feed is asked every few minutes; one that falls silent or fails says so here and in the status bar.</source>
        <translation>هر چند دقیقه از خوراک پرسیده می‌شود؛ اگر خاموش شود یا خطا دهد، اینجا و در نوار وضعیت گفته می‌شود.</translation>
    </message>
    <message>
        <source>Address of the feed</source>
        <translation>نشانی خوراک</translation>
    </message>
    <message>
        <source>https://news.example/feed.xml</source>
        <translation>https://news.example/feed.xml</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>نام (می‌تواند خالی باشد)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>کانال</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>افزودن خوراک</translation>
    </message>
    <message>
        <source>nothing has arrived yet</source>
        <translation>هنوز چیزی نرسیده است</translation>
    </message>
    <message>
        <source>last item %1 ago</source>
        <translation>آخرین مورد %1 پیش</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>live</source>
        <translation>زنده</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>هنوز منبعی نیست.</translation>
    </message>
    <message>
        <source>Paste the address of a feed above and press Enter. RSS, Atom and JSON Feed are understood.</source>
        <translation>نشانی خوراکی را در بالا بچسبانید و Enter را بزنید. RSS، Atom و JSON Feed خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>توقف یا ادامه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Ask all now</source>
        <translation>پرسش از همه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>هنوز نشانی‌ای نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>«%1» نشانی وب نیست.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://. Nothing was added.</source>
        <translation>نشانی با http:// یا https:// آغاز می‌شود. چیزی افزوده نشد.</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>منبع افزوده شد</translation>
    </message>
    <message>
        <source>Source removed; what it brought stays</source>
        <translation>منبع برداشته شد؛ آنچه آورده می‌ماند</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>منبع متوقف شد</translation>
    </message>
    <message>
        <source>Source goes on</source>
        <translation>منبع ادامه یافت</translation>
    </message>
</context>
<context>
    <name>monitor::SpreadFacts</name>
    <message>
        <source>%1, reach %2, passed on %3 times</source>
        <translation>%1، دسترسی %2، %3 بار بازنشر شده</translation>
    </message>
    <message>
        <source>%1 accounts, %2 posts look coordinated</source>
        <translation>%1 حساب و %2 پست هماهنگ به نظر می‌رسند</translation>
    </message>
    <message>
        <source>%1 accounts, %2 posts may be coordinated</source>
        <translation>%1 حساب و %2 پست شاید هماهنگ باشند</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و %2 حساب دیگر</translation>
    </message>
    <message>
        <source>Nobody passed on anybody&apos;s words in this range.</source>
        <translation>در این بازه کسی سخن کسی را بازنشر نکرده است.</translation>
    </message>
    <message>
        <source>There is only one group of accounts, so what stays inside it says nothing.</source>
        <translation>تنها یک گروه حساب هست؛ پس آنچه درون آن می‌ماند چیزی نمی‌گوید.</translation>
    </message>
    <message>
        <source>%1 of what was passed on stayed inside one of %2 groups of accounts; chance would leave %3 there (E-I index %4).</source>
        <translation>%1 از بازنشرها درون یکی از %2 گروه حساب ماند؛ به تصادف %3 می‌ماند (شاخص E-I ‏%4).</translation>
    </message>
    <message>
        <source>A high share can be the sign of an echo chamber. One language, one town or one subject look the same, and the map cannot tell.</source>
        <translation>سهم بالا می‌تواند نشان اتاق پژواک باشد. یک زبان، یک شهر یا یک موضوع هم همین‌گونه دیده می‌شود و نقشه فرقشان را نمی‌داند.</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>نقشه چه می‌گوید</translation>
    </message>
    <message>
        <source>Who carried it</source>
        <translation>چه کسی آن را رساند</translation>
    </message>
    <message>
        <source>reach, passed on</source>
        <translation>دسترسی، بازنشر</translation>
    </message>
    <message>
        <source>Most reach</source>
        <translation>بیشترین دسترسی</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>دسترسی</translation>
    </message>
    <message>
        <source>First movers</source>
        <translation>آغازگرها</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>دنبال‌کنندگان</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>No text was passed on by five accounts or more.</source>
        <translation>هیچ متنی را پنج حساب یا بیشتر بازنشر نکرده‌اند.</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>پل‌ها</translation>
    </message>
    <message>
        <source>of the shortest ways</source>
        <translation>از کوتاه‌ترین راه‌ها</translation>
    </message>
    <message>
        <source>No account joins others that would not meet without it.</source>
        <translation>هیچ حسابی دیگران را که بی آن به هم نمی‌رسند پیوند نمی‌دهد.</translation>
    </message>
    <message>
        <source>In-group share</source>
        <translation>سهم درون‌گروهی</translation>
    </message>
    <message>
        <source>Accounts acting as one</source>
        <translation>حساب‌هایی که یک‌دست عمل می‌کنند</translation>
    </message>
    <message>
        <source>No accounts look coordinated in this range.</source>
        <translation>در این بازه هیچ حسابی هماهنگ به نظر نمی‌رسد.</translation>
    </message>
    <message>
        <source>What follows looks coordinated and may be one newsroom, one campaign or chance. It is no verdict on anybody: read the posts.</source>
        <translation>آنچه می‌آید هماهنگ به نظر می‌رسد و شاید یک تحریریه، یک کارزار یا تصادف باشد. حکمی دربارهٔ کسی نیست: پست‌ها را بخوانید.</translation>
    </message>
    <message numerus="yes">
        <source>%n more groups of copies look so less clearly. Choose a watch or a shorter time to see them.</source>
        <translation>
            <numerusform>%Ln گروه دیگر از رونوشت‌ها نشان ضعیف‌تری دارند. برای دیدنشان یک دیده‌بان یا زمان کوتاه‌تر برگزینید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in possible distress are left out of the map, these lists and every export.</source>
        <translation>
            <numerusform>%Ln نفر که شاید پریشان باشند از نقشه، این فهرست‌ها و همهٔ خروجی‌ها کنار گذاشته شده‌اند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::SpreadPage</name>
    <message>
        <source>Spread</source>
        <translation>گسترش</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>پایش</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Arrows or a click choose an account; Enter shows its mentions.</source>
        <translation>پیکان‌ها یا کلیک حساب را برمی‌گزینند؛ Enter گفته‌هایش را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Back to the monitor</source>
        <translation>بازگشت به پایش</translation>
    </message>
    <message>
        <source>Map as a table</source>
        <translation>نقشه به‌صورت جدول</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>بازهٔ کوتاه‌تر</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>بازهٔ بلندتر</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>برون‌بری نقشه</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>کلیدهای جهت</translation>
    </message>
    <message>
        <source>account in that direction, along a tie where there is one</source>
        <translation>حسابِ آن سو، اگر باشد در راستای پیوند</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down و Page Up</translation>
    </message>
    <message>
        <source>next, previous account that is tied to it</source>
        <translation>حساب پیوستهٔ بعدی، قبلی</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>show its mentions</source>
        <translation>نمایش گفته‌هایش</translation>
    </message>
    <message>
        <source>Shift with arrows</source>
        <translation>Shift با پیکان‌ها</translation>
    </message>
    <message>
        <source>move the map</source>
        <translation>جابه‌جایی نقشه</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>بزرگ‌تر، کوچک‌تر</translation>
    </message>
    <message>
        <source>show all of it</source>
        <translation>نمایش همهٔ آن</translation>
    </message>
    <message>
        <source>map as a table</source>
        <translation>نقشه به‌صورت جدول</translation>
    </message>
    <message>
        <source>less, more time</source>
        <translation>بازهٔ کوتاه‌تر، بلندتر</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>export as SVG or GraphML</source>
        <translation>برون‌بری به SVG یا GraphML</translation>
    </message>
    <message>
        <source>back to the monitor</source>
        <translation>بازگشت به پایش</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Reading the mentions: %1</source>
        <translation>خواندن موارد: %1</translation>
    </message>
    <message>
        <source>%1, reading %2 mentions</source>
        <translation>%1، خواندن %2 مورد</translation>
    </message>
    <message>
        <source>%1, %2: %3 accounts, %4 ties; %5 accounts without ties are not drawn</source>
        <translation>%1، %2: %3 حساب، %4 پیوند؛ %5 حساب بی‌پیوند کشیده نشده</translation>
    </message>
    <message>
        <source>%1, %2: %3 accounts, %4 ties</source>
        <translation>%1، %2: %3 حساب، %4 پیوند</translation>
    </message>
    <message>
        <source>There is nothing to draw in this range.</source>
        <translation>در این بازه چیزی برای کشیدن نیست.</translation>
    </message>
    <message>
        <source>Only the newest %1 mentions are drawn.</source>
        <translation>تنها %1 مورد تازه‌تر کشیده شده است.</translation>
    </message>
    <message>
        <source>Choose a shorter time or a watch to see all of it.</source>
        <translation>برای دیدن همه، زمان کوتاه‌تر یا یک دیده‌بان برگزینید.</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>هنوز چیزی شنیده نشده است.</translation>
    </message>
    <message>
        <source>Add a feed, or import a file of posts from the File menu.</source>
        <translation>خوراکی بیفزایید، یا از منوی پرونده فایلی از پست‌ها وارد کنید.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>افزودن منبع</translation>
    </message>
    <message>
        <source>No mention in this range.</source>
        <translation>در این بازه اشاره‌ای نیست.</translation>
    </message>
    <message>
        <source>Choose a longer time or another watch in the monitor.</source>
        <translation>در پایش زمان بلندتر یا دیده‌بان دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Nobody passed on anybody&apos;s words in this range.</source>
        <translation>در این بازه کسی سخن کسی را بازنشر نکرده است.</translation>
    </message>
    <message>
        <source>%1 mentions were read. Ties come from reposts, answers, copies of one text and shared addresses; feeds of news have few.</source>
        <translation>%1 مورد خوانده شد. پیوندها از بازنشر، پاسخ، رونوشت یک متن و نشانی مشترک می‌آیند؛ خوراک‌های خبری کم دارند.</translation>
    </message>
    <message>
        <source>Pictures (*.svg);;Graphs (*.graphml)</source>
        <translation>تصویر (*.svg);;گراف (*.graphml)</translation>
    </message>
    <message>
        <source>Who passed on whose words, %1 to %2</source>
        <translation>چه کسی سخن چه کسی را رساند، %1 تا %2</translation>
    </message>
</context>
<context>
    <name>monitor::WatchDialog</name>
    <message>
        <source>Watch</source>
        <translation>دیدبان</translation>
    </message>
    <message>
        <source>Edit watch</source>
        <translation>ویرایش دیدبان</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>دیدبان تازه</translation>
    </message>
    <message>
        <source>A watch counts and lists every mention that matches, now and in the past.</source>
        <translation>دیدبان هر اشاره‌ای را که بخواند، اکنون و در گذشته، می‌شمارد و فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>پرس‌وجو</translation>
    </message>
    <message>
        <source>Heading in the list (may be empty)</source>
        <translation>سرگروه در فهرست (می‌تواند خالی باشد)</translation>
    </message>
    <message>
        <source>Words side by side must all occur. AND, OR, NOT, ( ), &quot;a phrase&quot;, word*, NEAR/5(ferry fire), author: site: source: lang: kind:</source>
        <translation>واژه‌های کنار هم باید همه بیایند. ⁦AND, OR, NOT, ( ), &quot;a phrase&quot;, word*, NEAR/5(ferry fire), author: site: source: lang: kind:⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Type what to listen for, in any language.</source>
        <translation>آنچه باید شنیده شود را به هر زبانی بنویسید.</translation>
    </message>
    <message>
        <source>The query is still missing</source>
        <translation>پرس‌وجو هنوز خالی است</translation>
    </message>
    <message>
        <source>The query cannot be read yet</source>
        <translation>پرس‌وجو هنوز خواندنی نیست</translation>
    </message>
    <message>
        <source>The name is still missing</source>
        <translation>نام هنوز خالی است</translation>
    </message>
    <message>
        <source>No stored mention matches; new ones will.</source>
        <translation>اشارهٔ ذخیره‌شده‌ای نمی‌خواند؛ اشاره‌های تازه سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>%1 stored mentions match.</source>
        <translation>%1 اشارهٔ ذخیره‌شده می‌خواند.</translation>
    </message>
    <message>
        <source>Watch “%1” changed</source>
        <translation>دیدبان «%1» تغییر کرد</translation>
    </message>
    <message>
        <source>Watching “%1”</source>
        <translation>«%1» زیر دیدبانی است</translation>
    </message>
</context>
<context>
    <name>monitor::WatchPanel</name>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>دیدبان‌ها</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>دیدبان تازه</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>پرس‌وجو</translation>
    </message>
    <message>
        <source>Edit this watch</source>
        <translation>ویرایش این دیدبان</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Reading the past, newest first: %1</source>
        <translation>خواندن گذشته، تازه‌ترین در آغاز: %1</translation>
    </message>
</context>
<context>
    <name>program::Application</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 باز نشد.</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>پریشانی احتمالی</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>مراقبت</translation>
    </message>
    <message>
        <source>The workspace was damaged.</source>
        <translation>فضای کار آسیب دیده بود.</translation>
    </message>
    <message>
        <source>It was moved to %1 and a fresh one was made. Restore a backup to go on.</source>
        <translation>به %1 برده شد و فضای تازه‌ای ساخته شد. برای ادامه یک پشتیبان را بازگردانید.</translation>
    </message>
    <message>
        <source>It was moved to %1; the copy %2 was opened. What came after that copy is missing.</source>
        <translation>به %1 برده شد؛ رونوشت %2 باز شد. آنچه پس از آن رونوشت آمد نیست.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>در %1 پشتیبان گرفته شد</translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose another name.</source>
        <translation>%1 از پیش هست و دست نخورد. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The drill “%1” could not be read.</source>
        <translation>تمرین «%1» خوانده نشد.</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>به %1:</translation>
    </message>
    <message>
        <source>Drill %1 of %2, ×%3</source>
        <translation>تمرین %1 از %2، ×%3</translation>
    </message>
    <message>
        <source>Drill ended, %1 mentions played</source>
        <translation>تمرین پایان یافت، %1 اشاره پخش شد</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 زیر دیدبانی است</translation>
    </message>
    <message>
        <source>%1 read, %2 stored</source>
        <translation>%1 خوانده شد، %2 ذخیره شد</translation>
    </message>
    <message>
        <source>%1 could not be read. %2</source>
        <translation>%1 خوانده نشد. %2</translation>
    </message>
    <message>
        <source>%1: %2 stored, %3 known already, %4 rejected</source>
        <translation>%1: %2 ذخیره، %3 از پیش بود، %4 رد شد</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version.</source>
        <translation>%1 را نمی‌توان به این نسخه آورد.</translation>
    </message>
</context>
<context>
    <name>settingsui::QualityView</name>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a score</comment>
        <translation>%1 تا %2</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln متن</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured quality</source>
        <translation>کیفیت سنجیده</translation>
    </message>
    <message>
        <source>Measured on texts that were not learnt from</source>
        <translation>سنجیده بر متن‌هایی که از آن‌ها یاد گرفته نشده</translation>
    </message>
    <message>
        <source>Macro-F1 in percent; of possible distress the F1 of yes. 100 would be without error, the bar is the interval of 95 %. A score beside a mention is a hint with an error of this size, and one key corrects it.</source>
        <translation>میانگین F1 به درصد؛ برای «پریشانی احتمالی» F1 پاسخ آری. ۱۰۰ یعنی بدون خطا و نوار بازه ۹۵٪ است. امتیاز کنار هر اشاره سرنخی با همین اندازه خطاست و با یک کلید اصلاح می‌شود.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>گروه شما</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>کارت مدل</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>به انگلیسی</translation>
    </message>
    <message>
        <source>%1: %2 percent, %3 to %4</source>
        <translation>%1: %2 درصد، %3 تا %4</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Possible distress</source>
        <translation>پریشانی احتمالی</translation>
    </message>
    <message>
        <source>Crisis topic</source>
        <translation>موضوع بحران</translation>
    </message>
    <message numerus="yes">
        <source>%1: people agreed in %2 of %n judged</source>
        <translation>
            <numerusform>%1: همراهی در %2 از %Ln داوری</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged a mention yet. In the monitor − 0 + correct the sentiment, D distress, Y the topic.</source>
        <translation>هنوز کسی اشاره‌ای را داوری نکرده است. در پایش، − 0 + احساس را اصلاح می‌کند، D پریشانی و Y موضوع را.</translation>
    </message>
    <message>
        <source>This workspace has learnt from your corrections; its own model judges on top of the shipped ones.</source>
        <translation>این فضای کار از اصلاح‌های شما آموخته است؛ مدل خودش روی مدل‌های همراه داوری می‌کند.</translation>
    </message>
    <message>
        <source>This workspace has no model of its own. foreshock train learns one from corrections and shows what it would change.</source>
        <translation>این فضای کار مدل خودش را ندارد. foreshock train از اصلاح‌ها مدلی می‌آموزد و نشان می‌دهد چه چیزی تغییر می‌کند.</translation>
    </message>
</context>
<context>
    <name>settingsui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>زبان در اجرای بعدی تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source> %</source>
        <translation> ٪</translation>
    </message>
    <message>
        <source>Single letters are commands in lists, boards and charts</source>
        <translation>در فهرست، تابلو و نمودار، تک‌حرف‌ها فرمان‌اند</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>فضای کار</translation>
    </message>
    <message>
        <source>Foreshock %1, GPL-3.0-or-later</source>
        <translation>Foreshock %1، GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Measured quality</source>
        <translation>کیفیت سنجیده</translation>
    </message>
</context>
<context>
    <name>shell::ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>تمرین‌ها</translation>
    </message>
    <message>
        <source>A drill plays into a workspace of its own with its own band of colour. Nothing can leave it. Scores come with incident command.</source>
        <translation>تمرین در فضای کار جداگانه و با نوار رنگی خود اجرا می‌شود. چیزی از آن بیرون نمی‌رود. امتیازها همراه فرماندهی رخداد می‌آید.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>سرعت</translation>
    </message>
    <message>
        <source>as in life</source>
        <translation>زمان واقعی</translation>
    </message>
    <message>
        <source>×10</source>
        <translation>×۱۰</translation>
    </message>
    <message>
        <source>×60</source>
        <translation>×۶۰</translation>
    </message>
    <message>
        <source>×240</source>
        <translation>×۲۴۰</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>اجرای %1</translation>
    </message>
</context>
<context>
    <name>shell::FirstRun</name>
    <message>
        <source>Play a drill</source>
        <translation>اجرای تمرین</translation>
    </message>
    <message>
        <source>A ferry line, twelve hours, about five thousand posts in three languages. Nothing leaves this computer, and nothing can break.</source>
        <translation>یک خط کشتیرانی، دوازده ساعت، نزدیک پنج هزار پست به سه زبان. چیزی از این رایانه بیرون نمی‌رود و چیزی خراب نمی‌شود.</translation>
    </message>
    <message>
        <source>Play the ferry drill</source>
        <translation>اجرای تمرین کشتیرانی</translation>
    </message>
    <message>
        <source>Watch something</source>
        <translation>دیدبانی یک موضوع</translation>
    </message>
    <message>
        <source>Paste the address of a feed, or drop a file of posts here: a feed, CSV, TSV or JSON Lines.</source>
        <translation>نشانی خوراکی را بچسبانید، یا فایلی از پست‌ها را اینجا رها کنید: خوراک، CSV، TSV یا JSON Lines.</translation>
    </message>
    <message>
        <source>Address of a feed or path of a file</source>
        <translation>نشانی خوراک یا مسیر فایل</translation>
    </message>
    <message>
        <source>https://news.example/feed.xml</source>
        <translation>https://news.example/feed.xml</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>آغاز دیدبانی</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>گزینش فایل</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>بازکردن فضای کار</translation>
    </message>
    <message>
        <source>Everything of a team lies in one file. Open one that you have, or make a new one.</source>
        <translation>همهٔ کار یک تیم در یک فایل است. فایلی را که دارید باز کنید، یا تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>بازکردن…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>تازه…</translation>
    </message>
    <message>
        <source>Foreshock</source>
        <translation>Foreshock</translation>
    </message>
    <message>
        <source>Hear it early, answer it together. How would you like to begin?</source>
        <translation>زود بشنوید، با هم پاسخ دهید. از کجا آغاز می‌کنید؟</translation>
    </message>
    <message>
        <source>File of posts</source>
        <translation>فایل پست‌ها</translation>
    </message>
    <message>
        <source>Feeds and tables (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;All files (*)</source>
        <translation>خوراک‌ها و جدول‌ها (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Workspaces (*.foreshock);;All files (*)</source>
        <translation>فضاهای کار (*.foreshock);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>فضای کار تازه</translation>
    </message>
    <message>
        <source>Workspaces (*.foreshock)</source>
        <translation>فضاهای کار (*.foreshock)</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>هنوز نشانی‌ای نیست.</translation>
    </message>
    <message>
        <source>“%1” is neither a web address nor a file.</source>
        <translation>«%1» نه نشانی وب است و نه فایل.</translation>
    </message>
    <message>
        <source>Write it like https://news.example/feed.xml. Nothing was changed.</source>
        <translation>این‌گونه بنویسید: https://news.example/feed.xml. چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>Exercise: %1 – Foreshock</source>
        <translation>تمرین: %1 – Foreshock</translation>
    </message>
    <message>
        <source>%1 – Foreshock</source>
        <translation>%1 – Foreshock</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>هشدار</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>انجام نشد.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>دیده شد</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>Import a file of posts…</source>
        <translation>واردکردن فایل پست‌ها…</translation>
    </message>
    <message>
        <source>File of posts</source>
        <translation>فایل پست‌ها</translation>
    </message>
    <message>
        <source>Feeds and tables (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;All files (*)</source>
        <translation>خوراک‌ها و جدول‌ها (*.xml *.rss *.atom *.json *.jsonl *.csv *.tsv *.txt);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>منبع‌ها…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>فضای کار تازه…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>فضای کار تازه</translation>
    </message>
    <message>
        <source>Workspaces (*.foreshock)</source>
        <translation>فضاهای کار (*.foreshock)</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>بازکردن فضای کار…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>بازکردن فضای کار</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>پشتیبان‌گیری…</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>پشتیبان‌گیری از فضای کار</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واگرد: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>متن معمولی</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>ظاهر: %1</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;رفتن</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>هشدارها</translation>
    </message>
    <message>
        <source>Spread map</source>
        <translation>نقشهٔ گسترش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>ناحیهٔ بعدی</translation>
    </message>
    <message>
        <source>Region before</source>
        <translation>ناحیهٔ پیشین</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>ر&amp;خداد</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>رخداد تازه…</translation>
    </message>
    <message>
        <source>Change the alert level…</source>
        <translation>تغییر سطح هشدار…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ابزار</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>جست‌وجو یا اجرای فرمان…</translation>
    </message>
    <message>
        <source>New watch…</source>
        <translation>دیدبان تازه…</translation>
    </message>
    <message>
        <source>Ask all sources now</source>
        <translation>پرسش از همهٔ منبع‌ها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>را&amp;هنما</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>کلیدهای این صفحه</translation>
    </message>
    <message>
        <source>Ctrl 1 … Ctrl 9, Ctrl 0  –  pages</source>
        <translation>⁦Ctrl 1 … Ctrl 9, Ctrl 0⁩  –  صفحه‌ها</translation>
    </message>
    <message>
        <source>Ctrl K  –  search or run a command</source>
        <translation>⁦Ctrl K⁩  –  جست‌وجو یا اجرای فرمان</translation>
    </message>
    <message>
        <source>F6, Shift F6  –  next region, region before</source>
        <translation>⁦F6, Shift F6⁩  –  ناحیهٔ بعدی، ناحیهٔ پیشین</translation>
    </message>
    <message>
        <source>Ctrl Z, Ctrl Shift Z  –  undo, redo</source>
        <translation>⁦Ctrl Z, Ctrl Shift Z⁩  –  واگرد، ازنو</translation>
    </message>
    <message>
        <source>F5  –  ask all sources now</source>
        <translation>⁦F5⁩  –  پرسش از همهٔ منبع‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>not possible right now</source>
        <translation>اکنون شدنی نیست</translation>
    </message>
    <message>
        <source>every key and what it does</source>
        <translation>همهٔ کلیدها و کارشان</translation>
    </message>
    <message>
        <source>Ratings and reports</source>
        <translation>امتیازها و گزارش‌ها</translation>
    </message>
    <message>
        <source>Measured quality and model card</source>
        <translation>کیفیت سنجیده و کارت مدل</translation>
    </message>
    <message>
        <source>New alert rule…</source>
        <translation>قاعدهٔ هشدار تازه…</translation>
    </message>
</context>
<context>
    <name>shell::MenuRow</name>
    <message>
        <source>Search or run a command</source>
        <translation>جست‌وجو یا اجرای فرمان</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>تمرین: %1</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>جست‌وجو یا اجرای فرمان</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>نتیجه‌ها</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter run   Esc close      &gt; commands   # incidents   @ watches   ? help</source>
        <translation>↑ ↓ گزینش   Enter اجرا   Esc بستن      &gt; فرمان‌ها   # رخدادها   @ دیدبان‌ها   ⁦?⁩ راهنما</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>دیدبان‌ها</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln نتیجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PlannedPage</name>
    <message>
        <source>This page is not built yet.</source>
        <translation>این صفحه هنوز ساخته نشده است.</translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message>
        <source>Situation</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>پایش</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>رخدادها</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاها</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>بیانیه‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>مراقبت</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>تمرین‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Here rumours will be registered: the claim, where it was first seen, how fast it spreads, the verdict with its evidence, and the effect of the clarification.</source>
        <translation>اینجا شایعه‌ها ثبت می‌شود: ادعا، نخستین جای دیده‌شدن، شتاب پخش، داوری با شواهدش، و اثر روشنگری.</translation>
    </message>
    <message>
        <source>Here statements will be drafted from templates, checked against the facts, approved by the people who must, and kept with the hash of the approved text.</source>
        <translation>اینجا بیانیه‌ها از روی الگو نوشته، با دانسته‌ها سنجیده، به تأیید مسئولان رسانده و با هش متن تأییدشده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Here contacts, call trees and the duty roster will live, with who can be reached this minute.</source>
        <translation>اینجا مخاطبان، درخت تماس و فهرست کشیک خواهد بود، با آنان که همین دم در دسترس‌اند.</translation>
    </message>
    <message>
        <source>Here complaints will be taken, judged, routed and answered, each with its three clocks.</source>
        <translation>اینجا شکایت‌ها دریافت، سنجیده، ارجاع و پاسخ داده می‌شود، هر یک با سه زمان‌سنج خود.</translation>
    </message>
    <message>
        <source>Here people in distress will be accompanied, with their consent at every step, in a space of its own.</source>
        <translation>اینجا افراد در رنج همراهی می‌شوند، با رضایت خودشان در هر گام و در فضایی جداگانه.</translation>
    </message>
    <message>
        <source>Here the post-crisis report and the hand-over will be made from what was recorded, the same twice.</source>
        <translation>اینجا گزارش پس از بحران و تحویل کار از روی آنچه ثبت شده ساخته می‌شود، هر بار یکسان.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1، %Ln نخوانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Sources: add, pause, remove</source>
        <translation>منبع‌ها: افزودن، توقف، برداشتن</translation>
    </message>
    <message>
        <source>Keys of this page (?)</source>
        <translation>کلیدهای این صفحه (⁦?⁩)</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>هنوز منبعی نیست</translation>
    </message>
    <message>
        <source>%1 of %2 sources live</source>
        <translation>%1 منبع از %2 زنده</translation>
    </message>
    <message>
        <source>nothing has arrived yet</source>
        <translation>هنوز چیزی نرسیده است</translation>
    </message>
    <message>
        <source>last item %1 ago</source>
        <translation>آخرین مورد %1 پیش</translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation>ذخیره‌شده در این میز</translation>
    </message>
</context>
<context>
    <name>shell::TraceBar</name>
    <message>
        <source>Alert level %1</source>
        <translation>سطح هشدار %1</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>۲۴ ساعت گذشته</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>First statement, %1</source>
        <translation>نخستین بیانیه، %1</translation>
    </message>
    <message>
        <source>First statement of %1</source>
        <translation>نخستین بیانیهٔ %1</translation>
    </message>
</context>
<context>
    <name>shell::UpgradeView</name>
    <message>
        <source>A copy of it as it is now is kept beside it. The window opens when this is done; closing it now changes nothing that was stored.</source>
        <translation>رونوشتی از آن به شکل کنونی کنارش نگه داشته می‌شود. پنجره پس از پایان باز می‌شود؛ بستن آن چیزی از ذخیره‌ها را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>میزان پیشرفت</translation>
    </message>
    <message>
        <source>Bringing “%1” to this version</source>
        <translation>آوردن «%1» به این نسخه</translation>
    </message>
</context>
<context>
    <name>situation::SituationPage</name>
    <message>
        <source>First statement</source>
        <translation>نخستین بیانیه</translation>
    </message>
    <message>
        <source>Mentions, last hour</source>
        <translation>اشاره‌ها، ساعت گذشته</translation>
    </message>
    <message>
        <source>Negative share, last hour</source>
        <translation>سهم منفی، ساعت گذشته</translation>
    </message>
    <message>
        <source>Open incidents</source>
        <translation>رخدادهای باز</translation>
    </message>
    <message>
        <source>Complaints past SLA</source>
        <translation>شکایت‌های گذشته از مهلت</translation>
    </message>
    <message>
        <source>The complaint queue
is not built yet</source>
        <translation>صف شکایت‌ها
هنوز ساخته نشده است</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>اشاره‌ها</translation>
    </message>
    <message>
        <source>Length of the chart</source>
        <translation>طول نمودار</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>۱ ساعت</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>۶ ساعت</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>۲۴ ساعت</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>۷ روز</translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation>هنوز چیزی شنیده نشده است.</translation>
    </message>
    <message>
        <source>The chart begins with the first mention that a source brings.</source>
        <translation>نمودار با نخستین اشاره‌ای که منبعی بیاورد آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>افزودن منبع</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>مهلت‌ها</translation>
    </message>
    <message>
        <source>next 24 h</source>
        <translation>۲۴ ساعت آینده</translation>
    </message>
    <message>
        <source>No deadline is running.</source>
        <translation>مهلتی در جریان نیست.</translation>
    </message>
    <message>
        <source>An open incident starts the golden hour to its first statement.</source>
        <translation>با بازشدن رخداد، ساعت طلایی تا نخستین بیانیهٔ آن آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Since your last shift</source>
        <translation>از کشیک پیشین شما</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>همه خوانده شود</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Entries of timelines and changes of level appear here.</source>
        <translation>ثبت‌های گاه‌شمار و تغییر سطح‌ها اینجا می‌آید.</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>کشیک</translation>
    </message>
    <message>
        <source>There is no roster yet.</source>
        <translation>هنوز فهرست کشیکی نیست.</translation>
    </message>
    <message>
        <source>The roster comes with incident command; until then the lead of an incident is named on its card.</source>
        <translation>فهرست کشیک همراه فرماندهی رخداد می‌آید؛ تا آن زمان نام سرپرست هر رخداد روی کارت آن است.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>age of last item</source>
        <translation>عمر آخرین مورد</translation>
    </message>
    <message>
        <source>Change the alert level</source>
        <translation>تغییر سطح هشدار</translation>
    </message>
    <message>
        <source>Go to the deadlines</source>
        <translation>رفتن به مهلت‌ها</translation>
    </message>
    <message>
        <source>Mark all changes read</source>
        <translation>همهٔ تغییرها خوانده شود</translation>
    </message>
    <message>
        <source>The level is shown on every screen of the team. The reason is kept with it.</source>
        <translation>سطح روی همهٔ نمایشگرهای تیم دیده می‌شود. دلیل همراه آن نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>تغییر سطح</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>بالا، پایین</translation>
    </message>
    <message>
        <source>choose an incident</source>
        <translation>گزینش رخداد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>بازکردن</translation>
    </message>
    <message>
        <source>change the alert level</source>
        <translation>تغییر سطح هشدار</translation>
    </message>
    <message>
        <source>go to the deadlines</source>
        <translation>رفتن به مهلت‌ها</translation>
    </message>
    <message>
        <source>Shift M</source>
        <translation>Shift M</translation>
    </message>
    <message>
        <source>mark all changes read</source>
        <translation>همهٔ تغییرها خوانده شود</translation>
    </message>
    <message>
        <source>chart as a table</source>
        <translation>نمودار به‌صورت جدول</translation>
    </message>
    <message>
        <source>everything heard, %1 bins</source>
        <translation>هرآنچه شنیده شده، هر بازه %1</translation>
    </message>
    <message>
        <source>Mentions and sentiment</source>
        <translation>اشاره‌ها و احساس</translation>
    </message>
    <message>
        <source>Nobody has raised the level. It is changed by hand, always with a reason.</source>
        <translation>کسی سطح را بالا نبرده است. سطح دستی و همیشه با دلیل تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Set from %1 at %2 by %3. %4</source>
        <translation>%2 به دست %3 از %1 تغییر کرد. %4</translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>رخدادی باز نیست</translation>
    </message>
    <message>
        <source>Every open incident
has its first statement</source>
        <translation>هر رخداد باز
نخستین بیانیهٔ خود را دارد</translation>
    </message>
    <message>
        <source>No first statement is due</source>
        <translation>نخستین بیانیه‌ای در راه نیست</translation>
    </message>
    <message>
        <source>First statement due, %1</source>
        <translation>مهلت نخستین بیانیه، %1</translation>
    </message>
    <message>
        <source>Golden hour %1 %2</source>
        <translation>ساعت طلایی %2 %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان یافت</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>پایان می‌یابد</translation>
    </message>
    <message>
        <source>First statement of %1, %2</source>
        <translation>نخستین بیانیهٔ %1، %2</translation>
    </message>
    <message>
        <source>%1 the hour before</source>
        <translation>ساعت پیش از آن %1</translation>
    </message>
    <message>
        <source>none the hour before</source>
        <translation>یک ساعت پیش‌تر هیچ</translation>
    </message>
    <message>
        <source>Nothing in the last hour</source>
        <translation>در ساعت گذشته چیزی نبود</translation>
    </message>
    <message>
        <source>Peak %1 a minute at %2,
same hour yesterday %3</source>
        <translation>اوج %1 در دقیقه در %2،
همین ساعت دیروز %3</translation>
    </message>
    <message>
        <source>Sentiment is not judged yet</source>
        <translation>احساس هنوز سنجیده نشده است</translation>
    </message>
    <message>
        <source>of %1 judged mentions</source>
        <translation>از %1 اشارهٔ سنجیده‌شده</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message>
        <source>All is closed</source>
        <translation>همه بسته است</translation>
    </message>
    <message>
        <source>None opened yet</source>
        <translation>هنوز هیچ‌کدام باز نشده</translation>
    </message>
    <message>
        <source>%1 of %2 in sight</source>
        <translation>%1 از %2 در دید</translation>
    </message>
    <message>
        <source>No open incidents.</source>
        <translation>رخداد بازی نیست.</translation>
    </message>
    <message>
        <source>Last closed %1, %2.</source>
        <translation>آخرین بسته‌شده %1، %2.</translation>
    </message>
    <message>
        <source>An incident is opened from a mention in the monitor, or by hand.</source>
        <translation>رخداد از اشاره‌ای در پایش یا دستی باز می‌شود.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>رخداد تازه</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>next 24 h, %1 late</source>
        <translation>۲۴ ساعت آینده، %1 دیر</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>%1 of %2 live, age of last item</source>
        <translation>%1 از %2 زنده، عمر آخرین مورد</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>situation::SourceGrid</name>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>خطا</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>در انتظار</translation>
    </message>
</context>
</TS>
