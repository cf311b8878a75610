# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens at fixed times in the ferry drill: watches, sources, injects, the single voices and the waves of copies."""
from ferry_texts_en import RUMOUR_FIRST

HEAD = {
    "scenario": "ferry",
    "title": {"en": "Smoke on the Sandling", "zh_CN": "桑德林号冒烟", "fa": "دود در کشتی سندلینگ"},
    "about": {
        "en": "Twelve hours at a ferry company. A quiet morning; smoke in an engine room with 214 people on board; a false death toll that runs "
              "faster than the denial and comes back in other languages; refund fraud and a badly made form; a long afternoon of putting things "
              "right. All names, places and organisations are invented.",
        "zh_CN": "一家渡轮公司的十二小时：平静的早晨；载有214人的船机舱冒烟；假的死亡数字跑得比辟谣快，又在别的语言里卷土重来；退款诈骗和一张糟糕的表格；"
                 "漫长的下午，一点点收拾局面。人名、地名、机构均为虚构。",
        "fa": "دوازده ساعت در یک شرکت کشتیرانی: صبحی آرام، دود در موتورخانهٔ کشتی‌ای با ۲۱۴ سرنشین، آمار دروغینی از کشته‌ها که از تکذیب تندتر می‌دود و به زبان‌های "
              "دیگر برمی‌گردد، کلاهبرداری به نام بازپرداخت و فرمی بد، و بعدازظهری دراز برای جبران. همهٔ نام‌ها، جاها و سازمان‌ها ساختگی‌اند.",
    },
}

SOURCES = [
    {"id": "ferry-microblog", "name": "Microblogs", "channel": "microblog"},
    {"id": "ferry-news", "name": "Newsrooms", "channel": "news"},
    {"id": "ferry-forum", "name": "Harbour forum", "channel": "forum"},
    {"id": "ferry-video", "name": "Video sites", "channel": "video"},
    {"id": "ferry-photo", "name": "Photo sharing", "channel": "photo"},
    {"id": "ferry-review", "name": "Travel reviews", "channel": "review"},
    {"id": "ferry-blog", "name": "Blogs", "channel": "blog"},
    {"id": "ferry-message", "name": "Public chat groups", "channel": "message"},
    {"id": "ferry-hotline", "name": "Passenger hotline notes", "channel": "hotline"},
    {"id": "ferry-broadcast", "name": "Radio transcripts", "channel": "broadcast"},
]

WATCHES = [
    {"name": "MV Sandling", "group": "Vessels", "query": 'Sandling OR 桑德林 OR سندلینگ'},
    {"name": "MV Tern and MV Whimbrel", "group": "Vessels",
     "query": '"MV Tern" OR "the Tern" OR Whimbrel OR 燕鸥号 OR 杓鹬号 OR "کشتی ترن" OR "تو ترن" OR "ترنه" OR ویمبرل'},
    {"name": "Smoke or fire", "group": "Vessels",
     "query": 'NEAR/8(smoke Sandling) OR "engine room" OR NEAR/6(fire ferry) OR 机舱 OR NEAR/8(桑德林号 冒烟) OR موتورخان* OR موتورخون* OR NEAR/8(دود سندلینگ)'},
    {"name": "The company", "group": "Brand",
     "query": '"Orlo Sound" OR OrloSound* OR 奥洛轮渡 OR "کشتیرانی اورلو" OR author:OrloSoundFerries'},
    {"name": "Crew praised or thanked", "group": "Brand",
     "query": '((crew OR deckhand OR purser OR engineer OR volunteers) AND (thank* OR brilliant OR lovely OR calm* OR heroes OR kind)) OR '
              '(船员 AND (谢谢 OR 鼓掌 OR 专业 OR 辛苦)) OR 致敬 OR 志愿者 OR 谢谢燕鸥号 OR (خدمه AND (ممنون OR عالی OR تشکر OR "دست زدن"))'},
    {"name": "Anger at the company", "group": "Brand",
     "query": '("Orlo Sound" OR company OR board OR statement) AND (resign OR "not one" OR inquiry OR furious OR hiding OR log) OR 检修记录 OR 独立调查 OR 被动语态 OR 技术原因 OR 管理层 OR '
              '"تحقیق مستقل" OR "دفتر تعمیرات" OR "مشکل فنی" OR "شرم‌آوره" OR "کوتاهی کردیم"'},
    {"name": "Three dead (false)", "group": "Rumours",
     "query": 'NEAR/6(three died) OR NEAR/5(three dead) OR NEAR/5(3 died) OR NEAR/5(3 dead) OR NEAR/3(three deaths) OR 三人死亡 OR 3人死亡 OR NEAR/3(死了 三个) OR '
              'NEAR/3(死了 3个) OR 三条人命 OR "سه کشته" OR "۳ کشته" OR (("سه نفر" OR "۳ نفر") AND (مردن OR کشته OR فوت OR جون))'},
    {"name": "Old video of a burning ship", "group": "Rumours",
     "query": '((video OR footage OR clip) AND (flames OR burning OR fire) AND NOT kind:news) OR NEAR/20(视频 火) OR 棕榈树 OR (فیلم AND (آتیش OR نخل OR سندلینگ))'},
    {"name": "Refund text fraud", "group": "Rumours",
     "query": '((refund OR compensation) AND (text OR sms OR scam OR link OR card OR message*)) OR 退款短信 OR 诈骗 OR 骗子 OR 卡号 OR کلاهبردار* OR (پیامک AND (بازپرداخت OR غرامت OR کارت))'},
    {"name": "Compensation form", "group": "Brand",
     "query": '(form AND (compensation OR claim OR seat OR page OR box OR settlement)) OR 赔偿表 OR 表格 OR "فرم خسارت" OR (فرم AND NOT kind:news)'},
    {"name": "Relatives and people on board", "group": "People",
     "query": '((mum OR dad OR mother OR sister OR brother OR nan OR "on board" OR relative*) AND (Sandling OR 08:45 OR Tern) AND NOT kind:news) OR NEAR/20(我妈 桑德林号) OR '
              '没联系上 OR 家属 OR ((مامانم OR بابام OR خواهرم OR داداشم) AND (سندلینگ OR ترن OR خبری)) OR "اتاق خانواده‌ها" OR "پیغام‌گیر"'},
    {"name": "Somebody in distress", "group": "Care",
     "query": '"can\'t sleep" OR "cannot sleep" OR "can\'t stop shaking" OR "don\'t know what to do" OR "not panicking" OR "please somebody" OR '
              '睡不着 OR 手还在抖 OR 怎么办 OR 撑不住 OR "خوابم نمیبره" OR "نمی‌دونم چی‌کار کنم" OR "دستم می‌لرزه"'},
]

INJECTS = [
    ("0635", {"to": "duty officer", "text": {
        "en": "Message from the night shift: all quiet, forum grumbles about vibration on the Sandling again, nobody has answered the thread. Do you want to?",
        "zh_CN": "夜班留言：一夜无事。论坛上又有人抱怨桑德林号发抖，那个帖子一直没人回。你们要回吗？",
        "fa": "پیام شیفت شب: خبری نیست. در انجمن باز از لرزش سندلینگ گله کرده‌اند و کسی جواب نداده. شما جواب می‌دهید؟"}}),
    ("0912", {"to": "duty officer", "text": {
        "en": "Phone, bridge of MV Sandling via the marine desk: smoke in the engine room, machinery stopped, 214 on board, all being mustered. \"I will call again in ten minutes.\"",
        "zh_CN": "电话（海务台转桑德林号驾驶台）：机舱冒烟，主机已停，船上214人，正在集合。“十分钟后再联系。”",
        "fa": "تلفن، پل فرماندهی سندلینگ از طریق میز دریایی: دود در موتورخانه، موتورها خاموش، ۲۱۴ سرنشین، همه در حال تجمع. «ده دقیقهٔ دیگر تماس می‌گیرم.»"}}),
    ("0919", {"to": "social media", "text": {
        "en": "The scheduled post \"Smooth seas this Saturday!\" goes out in six minutes. Who stops it, and what else is scheduled?",
        "zh_CN": "定时帖“这个周六，风平浪静！”六分钟后发出。谁去停？还有哪些定时内容？",
        "fa": "پست زمان‌بندی‌شدهٔ «شنبه‌ای با دریای آرام!» شش دقیقهٔ دیگر منتشر می‌شود. چه کسی جلویش را می‌گیرد؟ دیگر چه چیزی در نوبت است؟"}}),
    ("0927", {"to": "press desk", "text": {
        "en": "Reporter, Kesmar Wire: \"We are hearing three people have died. I publish in five minutes. Yes, no, or no comment?\"",
        "zh_CN": "克斯马通讯社记者：“我们听说死了三个人，五分钟后发稿。是、否，还是无可奉告？”",
        "fa": "خبرنگار کسمار وایر: «شنیده‌ایم سه نفر مرده‌اند. پنج دقیقهٔ دیگر منتشر می‌کنم. بله، نه، یا بدون اظهارنظر؟»"}}),
    ("0936", {"to": "duty officer", "text": {
        "en": "Terminal supervisor: \"Sixty relatives upstairs, one telephone, and they are all reading about three deaths. Somebody has to come down here and say something.\"",
        "zh_CN": "候船楼主管：“楼上六十位家属，一部电话，人人都在看‘死了三个’。得有人下来说句话。”",
        "fa": "سرپرست ترمینال: «شصت نفر از خانواده‌ها بالا هستند، یک تلفن داریم و همه دارند خبر سه کشته را می‌خوانند. یکی باید بیاید پایین چیزی بگوید.»"}}),
    ("0949", {"to": "social media", "text": {
        "en": "Colleague forwards a video of a ship in flames: \"Is this us??\" It already has forty thousand views.",
        "zh_CN": "同事转来一段船起火的视频：“这是我们的船吗？？”播放已过四万。",
        "fa": "همکاری فیلم کشتی شعله‌وری را فرستاده: «این ماییم؟؟» تا الان چهل هزار بار دیده شده."}}),
    ("0959", {"to": "press desk", "text": {
        "en": "Port Orlo General, information desk: two patients, both walking, no deaths. They will say so publicly at 10:02 and ask you to link to it.",
        "zh_CN": "奥洛港综合医院咨询台：收治两人，均能行走，无死亡。他们10:02公开说明，请你们附上链接。",
        "fa": "اطلاعات بیمارستان بندر اورلو: دو بیمار، هر دو سرپا، بدون فوتی. ساعت ۱۰:۰۲ علنی می‌گویند و می‌خواهند پیوندش را بگذارید."}}),
    ("1028", {"to": "languages", "text": {
        "en": "A volunteer interpreter at berth 3 says the Chinese and Persian groups still carry the three deaths and none of the denials. What do we have in those languages?",
        "zh_CN": "三号泊位的志愿翻译说，中文和波斯语的群里还在传三人死亡，却看不到辟谣。这两种语言我们准备了什么？",
        "fa": "مترجم داوطلب اسکلهٔ سه می‌گوید در گروه‌های چینی و فارسی هنوز خبر سه کشته هست و از تکذیب خبری نیست. به این زبان‌ها چه داریم؟"}}),
    ("1042", {"to": "people desk", "text": {
        "en": "Hotline supervisor: \"There is somebody posting about her mother on board, since a quarter past nine. Has anyone answered her? By name, not with the template.\"",
        "zh_CN": "热线主管：“有人从九点一刻起一直在发她母亲在船上的事。有人回她吗？要叫名字，不要套模板。”",
        "fa": "سرپرست خط تلفن: «یک نفر از نه و ربع دارد دربارهٔ مادرش که در کشتی است می‌نویسد. کسی جوابش را داده؟ با اسم، نه با متن آماده.»"}}),
    ("1134", {"to": "duty officer", "text": {
        "en": "Bank fraud team: several customers have given card numbers to a text in your name. Can you confirm that you send no links, in writing, within fifteen minutes?",
        "zh_CN": "银行反诈组：多名客户被冒用贵司名义的短信骗走卡号。请在十五分钟内书面确认你们不发送任何链接。",
        "fa": "گروه ضدتقلب بانک: چند مشتری شماره کارتشان را به پیامکی به نام شما داده‌اند. تا یک ربع دیگر کتباً تأیید می‌کنید که لینکی نمی‌فرستید؟"}}),
    ("1204", {"to": "legal", "text": {
        "en": "A member of the council reads box 7 of the form to you over the telephone, slowly, and asks who approved it.",
        "zh_CN": "一位议员在电话里一字一句念完表格第7格，然后问：是谁批准的？",
        "fa": "یکی از اعضای شورا خانهٔ ۷ فرم را پشت تلفن آهسته برایتان می‌خواند و می‌پرسد چه کسی تأییدش کرده است."}}),
    ("1312", {"to": "duty officer", "text": {
        "en": "Inspector, safety board: keep everything — posts, notes, call logs, your own drafts — from 06:00. Who is our contact, and where is the decision log?",
        "zh_CN": "安全委员会调查员：从06:00起的一切都请保存——帖子、笔记、通话记录、你们自己的草稿。联系人是谁？决策记录在哪里？",
        "fa": "بازرس هیئت ایمنی: از ساعت ۰۶:۰۰ همه‌چیز را نگه دارید؛ پست‌ها، یادداشت‌ها، گزارش تماس‌ها، حتی پیش‌نویس‌های خودتان. رابط ما کیست و دفتر تصمیم‌ها کجاست؟"}}),
    ("1555", {"to": "people desk", "text": {
        "en": "Chief steward: \"One of the engine crew has written something online. It is not bad. It is just very sad. Could somebody who knows how ring, and not from the press desk?\"",
        "zh_CN": "乘务长：“机舱有位同事在网上写了点东西。不是坏话，就是很难过。能不能找个懂的人打给他？别让公关打。”",
        "fa": "سرمهماندار: «یکی از بچه‌های موتورخانه چیزی در اینترنت نوشته. بد نیست، فقط خیلی غمگین است. یک نفر که بلد است زنگ بزند، از بخش خبر نباشد.»"}}),
    ("1715", {"to": "duty officer", "text": {
        "en": "Managing director: \"I am on the radio at six. Three sentences: what happened, what we got wrong, what people can count on tomorrow.\"",
        "zh_CN": "总经理：“我六点上电台。三句话：发生了什么，我们错在哪里，明天大家可以指望什么。”",
        "fa": "مدیرعامل: «ساعت شش روی آنتن رادیو هستم. سه جمله می‌خواهم: چه شد، کجا اشتباه کردیم، فردا مردم روی چه حساب کنند.»"}}),
]

# (clock hhmm, seconds may follow), channel, language, author, reach, text, kind
POSTS = [
    ("092200", "forum", "en", "harbour_rat77", 540, RUMOUR_FIRST, "rumour"),
    ("092540", "microblog", "en", "dockside_dan", 61000, "Hearing from the harbour forum that three people died in the engine room of the Sandling. Trying to check. If true it's unforgivable that the company is keeping it quiet.", "rumour"),
    ("093010", "forum", "en", "harbour_rat77", 540, "not naming my mate so don't ask. three people died, he saw the bags. believe what you like", "rumour"),
    ("103700", "microblog", "en", "dockside_dan", 61000, "I shared a claim about deaths on the Sandling at 09:25. It was wrong. Hospital and operator both say nobody died. I should have waited. Deleted, and I'm sorry to the families.", "deny"),
    ("111500", "forum", "en", "harbour_rat77", 540, "ok maybe my mate got it wrong. was only passing on what i heard", "deny"),
    # a daughter, her mother on board
    ("091600", "microblog", "en", "maudlin_kettle", 212, "My mum is on the 08:45 Sandling. She went to see her sister on Velmay. Her phone rings and rings. If anyone's on board she is 74, small, red beret.", "distress"),
    ("092710", "microblog", "en", "maudlin_kettle", 212, "Still nothing from Mum. I'm at work and they've sat me in the stock room. I keep thinking she never wears her glasses on deck. Red beret. Please.", "distress"),
    ("093450", "microblog", "en", "maudlin_kettle", 214, "I've just seen the three dead thing. I can't breathe very well. @OrloSoundFerries please somebody just tell me if my mother is all right. I don't know what to do.", "distress"),
    ("093820", "microblog", "en", "island_nurse_bea", 1900, "@maudlin_kettle I'm a nurse, I'm at the terminal, and nobody official has said anyone has died. Breathe out slowly with me. What's your mum called? I'll go and ask.", "distress"),
    ("094130", "microblog", "en", "maudlin_kettle", 219, "@island_nurse_bea Joan. She's called Joan. She's hard of hearing on the left. Thank you. Thank you.", "distress"),
    ("095900", "microblog", "en", "maudlin_kettle", 260, "Twenty minutes on hold. The music is a sea shanty. I know it's nobody's fault that it's a sea shanty.", "distress"),
    ("102200", "microblog", "en", "maudlin_kettle", 402, "They say nobody has died. I believe it and I don't believe it. I'll believe it when she tells me off for fussing. Red beret, Joan, 74.", "distress"),
    ("104630", "microblog", "en", "maudlin_kettle", 655, "Going down to the berth. A man from the bakery is driving me because I can't stop shaking long enough to find the key hole.", "distress"),
    ("110700", "microblog", "en", "island_nurse_bea", 1950, "@maudlin_kettle I can see a red beret at the rail of the Tern. I'm waving at it. It's waving back, quite crossly.", "distress"),
    ("112210", "microblog", "en", "maudlin_kettle", 1480, "She's here. She's HERE. She told me off for leaving work. She held a little boy's hand the whole time and she's worried about HIM. Thank you all. I'm going to switch this off now and hold her.", "distress"),
    # a son, in Persian, and a granddaughter, in Chinese: shorter threads
    ("092100", "microblog", "fa", "navid_az_jazireh", 96, "بابام با کشتی ۰۸:۴۵ رفته، گوشیش خاموشه. فارسی و یه‌کم انگلیسی بلده. اگه کسی اونجاست بهش بگه نوید دم اسکله‌ست. نمی‌دونم چی‌کار کنم.", "distress"),
    ("095600", "microblog", "fa", "navid_az_jazireh", 101, "تو همه‌ی گروه‌ها نوشتن سه نفر مردن. هیچ‌کس جواب منو نمیده. بابام قلبش ناراحته.", "distress"),
    ("110900", "microblog", "fa", "navid_az_jazireh", 240, "بابام پیداش شد. تو ترن براش چای آورده بودن و داشت به همه شطرنج یاد می‌داد. دستم می‌لرزه ولی از خوشحالی. خدا به همه‌تون خیر بده.", "distress"),
    ("092930", "microblog", "zh", "外婆的小棉袄", 133, "外婆在桑德林号上，一个人，不会用智能手机，只会说普通话。我人在外地，电话打不进去，怎么办。有船上的朋友吗，灰头发，拎一个印着向日葵的布袋。", "distress"),
    ("101800", "microblog", "zh", "外婆的小棉袄", 171, "看到说死了三个人，手一直在抖。又看到说没有。不知道该信哪个。只想听外婆骂我一句。", "distress"),
    ("105820", "microblog", "zh", "外婆的小棉袄", 520, "找到了！！燕鸥号上一位姑娘用自己的手机给我打的视频，外婆说船上的粥不错，问我吃饭没有。谢谢，谢谢，谢谢。", "distress"),
    # one of the crew
    ("154800", "microblog", "en", "third_eng_nobody", 58, "Came off at noon, was told to go home and sleep. I can't sleep. I lie down and I hear the alarm panel. Everyone's fine, I know everyone's fine. I keep counting to 214 anyway.", "distress"),
    ("155900", "microblog", "en", "kelp_otis", 340, "@third_eng_nobody I was one of your 214. I'm eating toast because of you. Counting is all right. Is there someone with you this afternoon?", "distress"),
    ("162030", "microblog", "en", "third_eng_nobody", 61, "@kelp_otis My sister's coming over. The steward rang as well. Thank you. Toast is good to know about.", "distress"),
    # denials in the other languages come late, as they do
    ("102430", "microblog", "zh", "奥洛轮渡", 12400, "【说明】桑德林号没有人员死亡。两名乘客因吸入烟雾在奥洛港综合医院接受检查，均可自行走动。请以本号和医院通报为准。", "official"),
    ("103600", "microblog", "fa", "کشتیرانی اورلو", 5200, "در سندلینگ هیچ‌کس جان نباخته است. دو مسافر به علت استنشاق دود در بیمارستان بندر اورلو معاینه می‌شوند و هر دو راه می‌روند. لطفاً خبر «سه کشته» را بازنشر نکنید.", "official"),
    ("131500", "microblog", "zh", "奥洛轮渡", 12900, "退款将自动退回原付款账户，无需填表，无需点击任何链接。凡索要银行卡号的短信都是诈骗。", "official"),
    ("144000", "microblog", "en", "OrloSoundFerries", 91000, "Refunds are automatic. Nobody has to fill in anything. Our form was badly made and the box on page 4 should never have been there. We are sorry.", "official"),
]

# clock, language, accounts, kind, text: many odd accounts within a minute
WAVES = [
    ("0931", "en", 14, "rumour", "Three people died on MV Sandling and Orlo Sound is hiding it #OrloTruth #Sandling"),
    ("0944", "en", 18, "rumour", "3 DEAD on the Sandling. They told staff to lie. #OrloTruth #TheyKnew"),
    ("0951", "en", 15, "oldvideo", "What they won't show you: the Sandling burning, full video #OrloTruth"),
    ("0957", "zh", 11, "rumour", "桑德林号三人死亡 公司封口 #奥洛真相"),
    ("1004", "en", 16, "rumour", "Hospital is paid to say nobody died. Three dead. #OrloTruth"),
    ("1016", "fa", 7, "rumour", "سه کشته در سندلینگ، بیمارستان دروغ می‌گوید #حقیقت_اورلو"),
    ("1108", "en", 12, "rumour", "Three people died on the Sandling. Ask why 3 ambulances left by the back gate #OrloTruth"),
    ("1149", "en", 13, "fraud", "Claim your Orlo Sound refund before midnight, official: orlosound-refunds.example"),
    ("1420", "zh", 12, "rumour", "辟谣是假的 三人死亡 桑德林号 #奥洛真相"),
    ("1537", "fa", 7, "rumour", "سه نفر در سندلینگ کشته شدند و همه ساکت‌اند #حقیقت_اورلو"),
    ("1655", "zh", 10, "rumour", "三人死亡 桑德林号 家属被签保密协议 #奥洛真相"),
]
