# SPDX-License-Identifier: GPL-3.0-or-later
"""English sentences of the ferry drill. How they are written: see README.md, "The text pools"."""

POOLS = {}

# ---------------------------------------------------------------- a quiet morning
POOLS["timetable"] = """
[Anyone know if|does anybody know whether|Quick q:] the {dep} to {port} is [running to time|on time] today?
Is it the [summer|winter|weekend] timetable already? The board at {gate} says {dep}, the app says {dep2}.
{dep} from {port} is showing {min} min late. [No reason given, obviously.|No idea why.|First one this week, fair play.]
So the {dep} doesn't run on [a Saturday|Saturdays] any more? Since when
[PSA|Heads up|fyi]: {port} check-in now closes {min} min before sailing, not ten. Found out the fun way.
Why does the app still show last month's sailings for {port}?
Whoever wrote the new {port} timetable has never had to catch the {bus} bus in their life
{dep} left at {dep} on the dot. {other} is having a [good|rare good] day.
does the {dep} take bikes or do I need to book a slot
Any skipper types know why {other} is on the {port} run today instead of {other2}?
Timetable change at {port} from Monday: last boat moves to 21:[10|15|25]. It's on the noticeboard by {gate}, nowhere else as far as I can see.
trying to work out connections {port} to {port2} with a {child} and a pram. the website is no help. the man at {gate} was.
Missed the {ago} by [forty|thirty|twenty] seconds. They looked me in the eye and lifted the ramp.
If you're on the {dep}: boarding's moved to {gate}, the sign still says otherwise
ETA {port}? asking because my {rel} is stood outside with the car running
Love that the screen at {port} says ON TIME while the berth is visibly empty
"""

POOLS["fare"] = """
{fare} for a day return to {port}. It was {fare2} two years ago. The seats are the same seats.
How is a {dog} charged {fare}? He doesn't even sit down
islander card took me [three|four|two] tries at {gate} this morning, anyone else?
Small car plus two adults {port} to {port2}: {fare}. I have flown abroad for less.
Tip: the ten-trip carnet works out at {fare} a crossing if you travel off-peak. They don't advertise it.
Does the student discount work at {gate} or only in the app?
{fare} for a coffee on the {other}. [robbery at sea|piracy is alive and well|The view is free though].
Just got charged twice for the {dep}, {fare} each. Nice chap on the phone says 5 working days 🙄
Under-fives free this month, [just so parents know|spread the word]. My {child} was thrilled to be worth nothing.
Price of the {port} season ticket goes up again in January apparently. Wages don't.
Honestly? {fare} for forty minutes of sea air and no screens. Bargain.
can someone explain why the return is cheaper than the single. Orlo maths
"""

POOLS["queue"] = """
Queue at {gate} [already out past the bins|back to the chip shop|round the corner] and it's only {now}
{min} minutes to get through {gate} this morning. One person on the desk. One.
Car lane {n} at {port} isn't moving. [Someone's lost their keys again.|Camper van versus ramp, ramp winning.|No announcement.]
Standing in line behind a {dog} who has better manners than most of you
queue for the {dep} is massive, if you've not left the house yet maybe get the next one
Only one ticket machine working at {gate}. It's the one that eats cards.
Boarding was actually quick today?? in and sat down by {now}, suspicious
To the gentleman who pushed past a {rel} with a stick at {gate}: we all saw.
Foot passengers let on before the lorries for once. Somebody read the comments box.
The lift at {port} terminal is out again. Third time this month. Try it with a pushchair.
Toilets at {port} closed for cleaning at {now}, peak time. Genius
Stuck behind {n} coaches. If the {dep} goes without me I'm swimming
"""

POOLS["praise"] = """
Big thank you to the deckhand on the {ago} who found my {child}'s {item} and carried it all the way to the car deck ❤️
Say what you like about Orlo Sound Ferries, the {food} on the {other} is unbeatable at this hour
Crew on the {ago} were lovely with my {rel}, helped [her|him] up the steep stairs without any fuss
Smooth crossing, kind crew, sun out. No complaints, which is unusual for me.
Shout-out to whoever is on {gate} this morning singing. Made my Saturday.
[gotta|Have to] hand it to Orlo Sound: rebooked me in two minutes, no charge, no sighing
The {other} purser remembered my name. I cross twice a year. How.
They held the {ago} ninety seconds for a {rel} running with two bags. Small thing. Not small to [her|him].
Twenty years commuting on these boats and the tea is still the best thing about Monday. And Saturday, it turns out
Clean loos on the {other}, I repeat, clean loos on the {other}
"""

POOLS["lost"] = """
Left my {item} on the {ago} from {port}, [seat|somewhere near seat] {seat}. If anyone's handed it in please shout 🙏
FOUND: {item}, upper deck of the {other}, by the life-jacket locker. Handed in at {gate}.
has anyone seen a {item} at {port} terminal? {child} is inconsolable
Lost property at {port} opens at ten, closes at half ten. You couldn't make it up
To whoever handed in my {item} at {gate}: you're a good human.
my {item} is currently sailing to {port} without me
Third {item} I've found on this boat in a month. Do people shed them?
LOST {item} between the car park and {gate}, about {now}. Reward: one pint and my gratitude.
"""

POOLS["weather"] = """
{weather} at {port} this morning. You can [just about|barely] see the breakwater.
Sea like glass, {weather}. Going to be a good one.
Bit of a swell past Kesmar Point, hold on to your coffee ☕
{weather} and I've left the washing out. Watching it from the deck of the {other}. Goodbye towels
Forecast says {weather} by lunch, anyone think they'll cancel the {dep2}?
Wind's gone round to the {wind}, {n} knots at the point. Nothing to write home about.
Porpoises off the port bow on the {ago}! Whole deck went quiet
{weather}. So naturally a man in shorts is having an ice cream on the top deck
gulls: {n}. my {food}: 0
tide's very low at {port}, ramp's like a ski slope, take it slow with low cars
"""

POOLS["chat"] = """
On the {other} with {food} and nobody talking to me. Bliss.
my {child} has asked how ferries float {n} times since {gate}. I have run out of physics
commute: {n} gulls, one {dog}, zero seats
Day trip to {port}! [Any lunch tips?|Where's good for a walk?|First time, be kind.]
Heading over to {port} for a wedding. If the dress blows off the deck you heard it here first
Wifi on the {other} works if you stand by the vending machine and believe
Why is it always a stag do. It's {now}. In the morning.
The tannoy on the {other} sounds like a wasp in a biscuit tin
Somebody's car alarm has been going on the car deck since {port}. Red hatchback. Please. Please.
a {dog} has stolen half of my {food} and honestly fair enough
school trip on board. {n} ten-year-olds and one teacher staring at the horizon
[morning|Morning all|good morning] from {port} ⚓
Is the market on at {port} today or is it next week
playing the usual game: spot the tourist reading the lifeboat instructions
Moving house by ferry, one box at a time, trip {n}. Neighbours think I'm smuggling.
"""

POOLS["forum:quiet"] = """
Re: {port} timetable ¦ I've compared the new one with the old. We lose the {dep} on weekdays and gain nothing at the other end. I wrote to Orlo Sound in [March|April|May] and got a very nice letter that said nothing. Has anyone had a proper answer?
Re: car deck clearance ¦ My van's 2.{n}5 m with the rack on and they waved me on the {other} no bother. On the Sandling they measure. Phone ahead.
Islander cards - a plea ¦ If yours won't scan at {gate}, don't keep tapping, it locks after [three|four]. Ask for the handheld. Took me {min} minutes and a small argument to learn that.
Re: best seats ¦ Regular here. Starboard side, row {seat}, out of the draught and nowhere near the children's corner. You didn't hear it from me.
Freight bookings ¦ Anyone else on the [dairy|feed|parcels] run finding the {dep} is full every [Tuesday|Friday] before they even open it? I've {n} pallets standing at {port}.
Re: Sandling refit ¦ She was in the yard for five weeks in spring. New seats, new carpets, new coffee machine. I'd hope they looked at the machinery as well but nobody tells us that. ¦once
Re: dogs ¦ {dog} owner. The pet area on the {other} is fine, bring a mat, the floor is cold. Crew keep water bowls behind the bar, just ask.
Ticket office hours at {port} ¦ Shut on Sundays from now on, according to a sheet of paper stuck to the glass at {gate}. Lovely for those of us without smart phones.
Re: parking at {port} ¦ The machine by {gate} takes cards again. It doesn't give receipts. I've taken to photographing it like evidence.
Anyone crossing with bees? ¦ Serious. Two hives, {port} to {port2}, early boat. Last year the purser said yes, then saw them, then said no.
Re: Sandling vibration ¦ You're not imagining it. My {food} walked off the table on Thursday. Reported it to a crew member, who wrote it down, so there's that.
Re: announcements ¦ Could they be made in something besides English? There were {n} families at {gate} yesterday who only moved when everyone else did.
"""

POOLS["review:quiet"] = """
{stars} · {port} to {port2} on {other}. [Pros|Good]: on time, friendly crew, plenty of plugs. [Cons|Less good]: {food} gone by {now}.
{stars} · Cheap enough off-peak, easy boarding at {gate}. The seats by the window are worn out. Would go again.
{stars} · Third crossing with a {dog}. Staff always kind. Pet deck smells of previous pets.
{stars} · Booked {dep}, left {min} minutes late, arrived {min2} late, no apology. The view did the apologising.
{stars} · Travelled with my {rel}, who uses a wheelchair. Lift worked, crew came to find us before docking. Thank you.
{stars} · What I paid: {fare}. What I got: a hard bench and a vending machine. It floats, I suppose.
{stars} · Clean, simple, does the job. {weather} so we sat outside the whole way.
{stars} · Website: dreadful. People: wonderful. Boat: old but honest.
"""

POOLS["photo:quiet"] = """
[Dawn|First light|Early] at {port}, {weather} 📷
{other} coming in, shot from the breakwater at {now}
My {child} "driving" the {other} 😂
Deck chairs, {weather}, {food}. [Saturday|That's it, that's the post].
reflection of the {other} at {gate}, no edit
One {dog}, one ferry, no worries
Rust and ropes. Details from the car deck of the {other}
Gull on the rail, giving me a look. {port}.
The lamp at Kesmar Point from the {ago}
"""

POOLS["video:quiet"] = """
Docking the {other} at {port} in {weather} | full manoeuvre ¦ {min} minutes of ropes, thrusters and one very calm captain. No talking.
{port} in a day: what {fare} gets you ¦ Ferry, {food}, a walk to the lamp and back. Timings in the description.
Ferry spotting {n}: {other} and {other2} passing off Kesmar Point ¦ Filmed from the headland this week. Sound on for the horns.
Dolphins or porpoises? You decide ¦ Seen from the {ago} to {port}. Shaky, sorry, cold hands.
"""

POOLS["news:quiet"] = """
Ferry fares to rise {n}% in January, Orlo Sound confirms ¦ Orlo Sound Ferries said day returns between {port} and {port2} will cost {fare} from the new year, blaming fuel and harbour dues.
Late bus leaves ferry passengers stranded again ¦ The {bus} service missed its connection with the {ago} at {port} for the {nth} time this month. The council says talks continue.
Weather: {weather} on Orlo Sound ¦ Light winds from the {wind} through the day. No disruption to sailings is expected.
Market day traffic warning for {port} ¦ Drivers are asked to allow {min} extra minutes to reach {gate} ahead of the {dep} sailing.
Deckhand's garden on the car deck wins prize ¦ A tub of tomatoes grown beside the ramp of {other} has taken a rosette at the {port} show.
Passenger numbers up on {port} route ¦ Orlo Sound Ferries carried {n}% more foot passengers this quarter than last, figures show.
"""

POOLS["blog:quiet"] = """
Slow travel: a morning on Orlo Sound ¦ There is a moment, about ten minutes out of {port}, when the phone signal goes and everybody looks up. I come for that moment.
The island commuter's diary, week {n} ¦ Monday: {weather}. Tuesday: full. Wednesday: {food} sold out. Thursday I slept through {port} and woke at {port2}.
"""

POOLS["message:quiet"] = """
{port} lift share: {n} seats to town off the {dep}, meet by {gate}
anyone got a jump lead? lane {n}, {port}. blue estate
School run group: the {dep} is {min} late so don't panic
Swim club: {weather}, still on, slip at {now}
Can someone collect a parcel from the {ago} for my {rel}? it's small
Allotment lot: compost delivery is on the {dep}, need two strong people at {gate}
"""

POOLS["hotline:quiet"] = """
Caller asks whether {dep} {port} takes foot passengers with bicycles. Advised yes, space for {n}.
Lost property: {item}, seat {seat}, {ago}. Passed to {port} desk.
Caller charged twice, {fare}. Reference taken, sent to accounts. Caller polite.
Complaint: queue of {min} min at {gate}, one desk open. Caller wants a reply in writing.
Wheelchair assistance booked for {dep}, {port}. Passenger travels with {rel}.
Caller praises crew of {ago}; wants the deckhand's name for a card. Told we can pass it on.
Caller asks if {dog} needs a ticket. Advised {fare}.
Caller wants the {dep} held for her {rel}, five minutes away. Explained. Caller said thank you anyway.
Caller reports vibration on MV Sandling, seat {seat}. Logged, passed to technical desk.
"""

POOLS["broadcast:quiet"] = """
And on the water, sailings are running normally between {port} and {port2}; {weather}, wind {wind}. It's {now}.
You're listening to Sound Morning. A text from a listener stuck in lane {n} at {port}: "send {food}". We'll see what we can do.
Travel now: {min} minutes' delay on the approach to {gate}, otherwise a clear run to the boats.
"""

# ---------------------------------------------------------------- smoke on the Sandling
POOLS["smoke"] = """
@0910 [Um|erm|Hey], there's smoke coming out of the Sandling??
@0910 Smoke from the back of MV Sandling, just past the point. Not exhaust. Grey then black
@0910 We've stopped. Sandling, 08:45 to Velmay. Smell of burning, crew asking everyone up to deck {deck}.
@0910 Alarm going on the Sandling. They say engine room. Everyone in life jackets. I'm OK.
@0911 can see the Sandling from my kitchen and she is NOT moving. smoke from the stern
@0911 Anyone on the 08:45??? What's happening out there
@0912 Is that the Sandling? Dead in the water off Kesmar Point, smoke from the funnel side
@0912 tannoy: "this is not a drill". it's the engine room. staff are calm. my {child} is not
@0913 Lifeboat's launched from Tarrowick. Two pagers went off in the bakery and half the queue ran
@0913 Helicopter overhead heading out over the sound
@0915 On the Sandling. They've shut the engine room and let the gas off, big hiss. Less smoke now? Hard to tell
@0915 214 people on that boat. [God.|Please let them be ok.|I know at least {n} of them.]
@0916 not what you want to see on the {port} webcam at {now} #Sandling
@0917 Coastguard channel {n} very busy. Sandling reports fire out or contained, can't make out which.
@0918 Everyone on the Sandling is on the open deck in orange jackets, you can see it with binoculars from the head
@0918 stood at {gate} with about {n}0 others watching a screen that says Sandling: ON TIME
@0920 Power's off on the Sandling, phones at {n}0%. Crew handing out water and blankets. Nobody hurt that I can see.
@0920 My {rel} works in that engine room. Not answering. I'm not panicking I'm not panicking
@0922 Smoke thinner now. Boat still sat there. Two lifeboats alongside #MVSandling
@0925 The smell has reached {port}. Windows shut.
@0928 Tern has turned round mid-crossing and is heading for the Sandling. You can see her wake bend.
@0930 They're going to bring us over to the Tern, oldest and kids first. Very orderly. Someone is handing out mints.
@0934 Update from deck {deck}: lifeboat's alongside, paramedic came aboard, two lads coughing, that's all I've seen
@0940 seat {seat} on the Sandling, waiting my turn. ship is listing exactly zero degrees, whatever you are reading
@0945 From the headland: [no flames|I see no flames], just a smudge now. {n} boats around her.
@1005 First people stepping across to the Tern. Calm as a bus queue, everyone clapping the crew
@1012 I'm on the Tern. Blanket, tea, shaking a bit. We are fine. WE ARE FINE.
@1025 {n}0 or so still to move from the Sandling says the crewman counting us with a clicker
@1052 Last ones off. Captain last, of course. The whole of the Tern cheered
@1055 Sandling under tow, no smoke at all. Looks embarrassed
@1120 Tern's in at Port Orlo. People crying and hugging on {gate}. Me too apparently, I came for a parcel
@0910 why have the engines gone quiet on the 08:45, we're just drifting
@0913 There's a smell like a burnt frying pan all through the passenger deck, everybody out in the air now
@0914 Watching through the harbour telescope, {n} people waiting their turn, nobody joking any more
@0916 The little kids on deck {deck} have been told it's a practice and they're being so good about it
@0921 Crewman just went past black to the elbows, thumbs up, asked for water
@0924 Fishing boat from Tarrowick got there before anybody. Circling, just being near.
@0936 smoke's gone from black to white which my {rel} (ex fire service) says is what you want
@0950 They've rigged a gangway ship to ship, looks like a garden plank from here and it's holding beautifully
@1018 halfway. the counting man says halfway
@1035 On Tern, someone's playing a mouth organ. It's terrible. It's perfect.
"""

POOLS["worry"] = """
@0912 Has anyone got a number for Orlo Sound that someone ANSWERS
@0914 If you know somebody on the 08:45 Sandling please post here
@0915 my {rel} was going to be on the 08:45 but texts aren't going through
@0917 engaged. engaged. engaged. that's the ferry helpline for you
@0919 There's a list of passengers, surely? Who has the list?
@0920 Phone signal off the point is rubbish on a good day, please don't assume the worst if they're not replying
@0922 Both of my {child}'s teachers are on that boat with year six. School says all accounted for by text message. Breathing again.
@0926 The relatives' room is upstairs at Port Orlo terminal, past {gate}. They've tea. They don't have news.
@0930 [Is|was] the 08:45 the school trip one??
@0935 {rel} just rang from the deck, cold but fine. If yours hasn't rung, it's the signal. Hang on in there.
@0941 Can the company PLEASE say something. Anything. There are {n}0 families stood here
@0950 Still not heard from my {rel}. Sandling, travelling alone, green coat. Anyone on board seen someone like that?
@1004 they said names would be read out at ten. it's {now}
@1010 Driver on the 08:45, {n} of us lorry lads up top, all fine, tell our wives the phones are in the cabs
@1030 Found my {rel} !!! on the Tern with a blanket and somebody else's {dog} on [her|his] knee. Thank you thank you
@1045 if your relative's on the second group the landing point is berth {n}, not the terminal door. nobody told us either
@1112 Just watched a {rel} run the length of {gate} into someone's arms. I'm done.
@0913 it goes to voicemail. it goes straight to voicemail
@0923 Does anyone know which muster station row {seat} would be?
@0933 Could people on board please lend a phone to anyone older sitting alone? {rel} wouldn't ask.
@0946 My {rel} can't swim. I know nobody's swimming. I know. I just keep thinking it.
@1016 They've put a list up in the relatives' room. Names ticked in pencil. Ours isn't ticked yet.
@1020 Ticked. It's ticked. Oh thank goodness
@1052 still waiting for two from our street, they were near the car deck, if you spoke to a couple with matching anoraks tell me
"""

POOLS["stranded"] = """
@0920 {dep} cancelled. {dep2} cancelled. Right then.
@0925 All sailings from {port} suspended "until further notice". {min} minutes in the car with a {child} and a {dog}. Pray for me
@0930 So how do we get off {port}? Asking for {n}0 people and a wedding cake
@0940 not being funny, hope everyone's ok out there, but is anyone from Orlo Sound going to tell lane {n} anything
@0955 the staff at {gate} know less than we do and they're getting shouted at. be decent
@1010 Fish on my lorry won't wait. Anyone know if the freight boat's running from {port2}?
@1030 Local folk bringing {food} out to the queue at {port}. This place.
@1040 Hospital appointment at {port} today, six months I waited. Hope they understand.
@1100 Anyone with a spare room in {port} for a couple and a {child}? Stuck till tomorrow by the look of it
@1130 Slept in the car for an hour. Woke up to the same sentence on the same screen
@1200 Whimbrel taking foot passengers only, no cars, no times. Bring a book and a jumper
@1245 Been told {dep}, then {dep2}, then "later". Later is not a time
@1300 Lane {n} has its own government now. I'm minister for biscuits.
@0950 two coaches of choir people in the car park at {port} and yes, they've started singing
@1020 the vending machine's empty, the {dog} has eaten my {food}, morale is mixed
@1115 They've opened the school gym at {port}. Mats, showers, and a PE teacher who's loving it
@1150 does anyone have size four nappies at {port}, lane {n}. I'll pay in anything
@1225 bus replacement for a ferry. think about that. it goes round by the bridge, {n} hours
"""

POOLS["ask"] = """
@0914 What's actually happening with the Sandling? Facts only please
@0925 Is it a fire or just smoke? Everyone says something different
@0932 Is it true about three people? Where's that from?
@0935 Source? Anyone? A forum post isn't a source
@0938 I've seen "three dead" {n} times in ten minutes and every one traces to the same post
@0940 my {rel} just rang in tears saying three people have died on the ferry. have they or not?
@0944 does anyone have a link to something official about casualties, not a screenshot of a screenshot
@0950 Can we not spread death tolls while families are stood at {gate} reading their phones
@1005 If three people had died don't you think the lifeboat crews would look different coming in
@1010 so the company says nobody, the forum says three. who do we believe these days
"""

POOLS["deny"] = """
@0938 @OrloSoundFerries: Smoke was detected in the engine room of MV Sandling at 09:10. All 214 people on board are safe on the open decks. More at 10:00. ¦official
@0956 @OrloSoundFerries: Reports that people have died are not true. Nobody has died. Two people are being treated for smoke. ¦official
@1002 @PortOrloGeneral: Hospital information desk: we have received two patients from MV Sandling, both walking. There have been no deaths. Please keep the line clear. ¦official
@0957 Company says nobody has died. Two treated for smoke. [Please share that as hard as you shared the other thing.|Sharing.]
@1003 Hospital desk at Port Orlo General: two patients, both walking, NO deaths. #Sandling
@1003 Denied by the hospital, denied by Orlo Sound. The "three dead" post is false.
@1006 I was in that boat. Nobody died. Stop it.
@1008 To everyone who sent me "three dead": read the hospital's statement and then ring your {rel} and apologise
@1012 no deaths. none. zero. 214 on, 214 off when they finish counting. #MVSandling
@1015 Rumour check: claim "3 people died on MV Sandling" - FALSE. Hospital and operator both deny. First seen on a harbour forum at 09:22.
@1018 Lifeboat volunteer here, just back. I won't say much, but the three-deaths story is rubbish.
@1024 the person who started the three dead thing has gone very quiet
@1056 All 214 counted across to the Tern. So that's the end of the "three dead" story then? No? Of course not
@1125 Head count at {gate}: 214. Deaths: 0. Apologies from people who posted otherwise: also 0
@1400 still getting the three dead message in the family group, at {now}. It was denied hours ago 😤
"""

POOLS["oldvideo"] = """
@0948 OMG video from the Sandling right now 😱 flames everywhere, people jumping
@0949 This is what they're not showing you. Sandling burning. [Watch before it's deleted|Save it]
@0951 [Horrifying|Terrifying|Awful] footage from the ferry this morning, flames up to the bridge #Sandling
@0953 somebody filmed it!!! ship on fire off Velmay TODAY, share
@1000 why is the news not showing this video of the Sandling in flames
@1012 That burning ferry video again in my feed, {n} people sent it. is it really ours?
@1030 watch the flames at 0:{n}5. and they say "smoke". ok
"""

POOLS["oldvideo_no"] = """
@1005 That video isn't the Sandling. Different funnel, different sea, and it's night. We're in daylight.
@1010 The flames clip is at least six years old, I remember it. Not our ferry, not our country, not today
@1025 FACT: the "burning ferry" video is old footage. Sandling has a blue hull. That one is white. #checkbeforeyoushare
@1027 Reverse searched the video: first posted years ago. Please take it down.
@1040 @OrloSoundFerries: A video of a ship in flames is being shared as MV Sandling. It is not our vessel and was not taken today. ¦official
@1050 it has PALM TREES in the background. palm trees. on Orlo Sound
@1115 Took the old video down, sorry folks, should have checked. Leaving this here as a lesson to me
"""

POOLS["crewpraise"] = """
@0945 Crew on the Sandling are being brilliant, for the record. Young lad with a clipboard keeping {n}0 kids singing
@1008 Whoever trained that crew: it worked. I never felt forgotten for a second
@1015 watching them move {n} wheelchairs ship to ship like it's nothing. heroes, no capital letters, just people who practised
@1030 Lifeboat volunteers left breakfast, work, a christening. That's who they are.
@1040 The engineer who closed that hatch deserves a street
@1100 The stewardess gave my {rel} her own coat. I'd like to find her.
@1125 Whole café at {port} stood up when the Sandling crew came in. Not a dry eye, not one bill
@1230 my {child} now wants to be "the lady with the whistle" when she grows up. thank you lady with the whistle
@1330 Thank you, Tern. You turned round without being asked twice.
@1500 Back home, bath, tea. Thank you to every one of that crew, you were calm so we could be.
"""

POOLS["angry"] = """
@0935-1000 25 minutes and not one word from Orlo Sound Ferries. Not one.
@0942 "Smoke was detected." Passive voice doing a lot of work there #OrloSound
@0950 Five weeks in the yard for new carpets and the engine room goes up. Priorities.
@1010-1130 Ten o'clock update came at 10:{n}. Even their bad news runs late.
@1010 Profits up, engineers down. Ask anyone who works there.
@1020 How many times did people on that forum say the Sandling was rattling? HOW MANY
@1030 I don't want a statement, I want the maintenance log
@1045 Dear Orlo Sound, I remain, with what patience I have left, in lane {n}.
@1100 "Safety is our first priority." Then what was the second one, because it's had all the money
@1130 They found a photographer for the landing faster than they found a blanket for my {rel}
@1200 Not one manager at {gate}. Not one. They sent a student in a tabard to take it for them
@1240 I'd like to speak to the person who decided "some inconvenience" was the phrase
@1330 The board should resign. All of them. By ferry, so it takes a while.
@0953 We were told "a technical matter" over the tannoy here at {port}. A technical matter. You can SEE it from {gate}
@1015 my taxes subsidise this line. I'd like to see where they went, itemised
@1035 Nobody at head office has crossed on that boat in winter, I'd put money on it
@1110 a "dedicated webpage" is not a human being, Orlo Sound
@1145 First statement: 28 minutes. First refund form with a waiver: also quick. Funny what can be quick.
@1220 I've been polite since {now} and I'm about to run out
@1310 To the executive on the radio: my {child} isn't "a learning".
@1400 How is the crew supposed to go back to work on Monday with those people in charge of the grease gun
@1500 "We fell short." You fell short on page 4, in grey, on purpose.
"""

POOLS["irony"] = """
@1000 ten out of ten, would be evacuated again
@1030 Orlo Sound Ferries: come for the smoke, stay because there's no other boat
@1100 great to see the {fare} fare finally includes an activity
@1130 Screen at {port} still says Sandling ON TIME. Optimism is a renewable resource
@1200 Lovely smoky flavour on the coffee today, is that new
@1300 update: lane {n} has voted for independence. anthem to follow
@1345 Loyalty points for the tow? Asking as a silver member
@1430 my {rel}, 80, evacuated by sea, main complaint: the tea on the Tern was weak
@1530 Bold of them to send a customer satisfaction survey. "How likely are you to recommend…" I have recommendations
@1600 the gulls have had a better day than any of us
@1045 shout-out to the vending machine on the Tern, first responder of my heart
@1215 my phone has autocorrected Sandling to Handling. it wasn't
@1320 petition to rename lane {n} after the minister for biscuits
@1500 Frequent floater status: achieved
"""

POOLS["forum:first"] = """
Sandling stopped off Kesmar? ¦ She's been stationary since about ten past nine, smoke from aft. AIS shows speed 0.{n}. Anyone on the headland with eyes on?
Re: Sandling stopped off Kesmar? ¦ Listening on the scanner. Master calm as anything, said engine room, CO2 released, boundary cooling, all persons mustered. That's textbook. Please stop saying she's sinking.
Re: Sandling stopped off Kesmar? ¦ I served {n} years on her sister. If the gas went off in time it'll be a dirty engine room and a long bill, nothing more. Wait for facts.
Re: Sandling stopped off Kesmar? ¦ My {rel} is on board. Could we keep this thread for information and not for guesses? Thank you. I'm reading every post.
Re: Sandling - what we know ¦ 09:10 smoke. 09:13 lifeboat paged. 09:28 Tern diverts. That's all that's confirmed. I'll edit this post when I get more and strike out what turns out wrong. ¦once
"""

POOLS["forum:mid"] = """
Re: Sandling - what we know ¦ 10:0{n}: hospital says two patients, both walking, no deaths. I've locked the "three" thread and I'm sorry we left it up for as long as we did. Moderator ¦once
Re: Sandling - what we know ¦ I was the one who asked for the source. Still waiting. "A mate on the pilot boat" isn't a source, the pilot boat was in {port}. ¦once
Re: Sandling - questions ¦ Fair questions for later, not today: when was that fuel line last changed, who signed it off, and why was the relatives' line one telephone. Today, hug your people. ¦once
Re: the video ¦ Folks, look at the davits. Two decks too high. It isn't her. It's been going round since at least the year my {child} was born.
Re: Stuck at {port} ¦ Church hall's open, tea and {food}, bring your own cup if you've one. Parking behind. Dogs welcome, even that {dog}.
Re: Sandling - what we know ¦ On the Tern now. Head count was done three times, by clicker, by list and by a very loud woman called for good reason the Bosun. 214 each time. ¦once
"""

POOLS["review:first"] = """
★☆☆☆☆ · I'm writing this from {gate}. No sailings, no staff, no information since {now}. Will edit when something happens.
@1125 ★★★★★ · For the crew, not the company. Evacuated from Sandling this morning with a {child}. They were superb.
@0945 ★★☆☆☆ · Terminal: chaos. Screens wrong. Somebody's {rel} fainted in the queue and strangers looked after [her|him].
"""
POOLS["review:mid"] = POOLS["review:first"] + """
@1125 ★★★★☆ · On board Sandling, seat {seat}. One star off because boats shouldn't smoke. Four stars because people were magnificent.
★☆☆☆☆ · Safety: crew 5/5. Information: 0/5. Shore staff: where? Company: I'll wait for the inquiry.
"""

POOLS["photo:first"] = """
@0911 Smoke from the Sandling seen from {port}, {now} today
@0918 Orange jackets on the open deck. 300 mm from the headland. Everyone standing. #Sandling
@0926 Lifeboat leaving Tarrowick, about {min} seconds after the pagers
@0932 Tern turning. Look at that wake
@0938 The crowd on the breakwater. Nobody speaking.
@0912 taken from our [kitchen|garden|bedroom] window at {now}. that is the Sandling. that is smoke.
@0915 Smoke, [long lens|phone through binoculars, sorry], {port} side
@0920 Helicopter over the [head|lamp|point] at {now}
"""
POOLS["photo:mid"] = """
@0945 Sandling, Tern and {n} small boats off Kesmar Point, {now}
@1006 Stepping across. A deckhand holding a {child} like glass
@1015 Paper cups, blankets, a {dog} in a life jacket. On the Tern
@1055 Under tow. {weather}. Almost pretty
@1120 Berth 3. [Reunions.|I stopped taking pictures after this one.|Faces not shown on purpose.]
@1200 The queue at {port}, from above. Each of those cars is a story about lunch
"""

POOLS["video:first"] = """
@0914 Sandling smoke from Kesmar Point [LIVE|live now] ¦ Streaming from the headland, sound is wind. No commentary because I don't know anything.
@0920 What I saw this morning off Velmay ¦ Filmed from our kitchen. Smoke starts around 0:{n}0. No flames visible at any time.
"""
POOLS["video:mid"] = """
@1008 Tern alongside Sandling: passengers transferred ¦ {min} minutes, uncut. Watch how the crew count.
@1030 Is the burning ferry video real? Three things to look at ¦ Funnel, hull, daylight. It's not MV Sandling. Sources below.
@1058 Tow into Port Orlo, full length ¦ Tug and the Sandling passing the lamp. People on the wall clapping.
"""

POOLS["news:first"] = """
@0916 Smoke reported on ferry off Kesmar Point ¦ Lifeboats have been sent to MV Sandling, a passenger ferry with about 200 on board, after smoke was seen near {port}.
@0922 Ferry with 214 on board stops after engine room smoke ¦ MV Sandling was on the 08:45 sailing to Velmay. The coastguard says all on board are mustered on deck.
@0926 BREAKING: Engine room fire feared on Orlo Sound ferry ¦ Two lifeboats and a helicopter are at the scene. There is no confirmed report of injuries.
@0930 All sailings suspended as ferry drifts off point ¦ Orlo Sound Ferries has stopped services from {port}. Relatives are gathering at {gate}.
"""
POOLS["news:mid"] = """
@0940 Operator: 214 people safe after smoke on MV Sandling ¦ Orlo Sound Ferries says fire suppression gas was released and that no one is missing. A further statement is promised at ten.
@0944 Unconfirmed reports of casualties on ferry ¦ Posts on social media claim that three people have died. Neither the operator nor the hospital has confirmed this.
@1004 Hospital denies deaths on MV Sandling ¦ Port Orlo General said it has two patients, both walking, and that there have been no deaths. It asked the public to keep lines clear.
@1008 Passengers moved to sister ship in calm seas ¦ Children and older people were first to cross to MV Tern, which had turned back from its own sailing.
@1020 "Three dead" claim traced to single forum post ¦ The claim appeared at 09:22 on a harbour forum without evidence and was copied hundreds of times within the hour.
@1032 Old footage shared as ferry fire ¦ A clip of a ship in flames is years old and shows another vessel, a check by this newsroom has found.
@1058 All 214 accounted for, says coastguard ¦ The last passengers left MV Sandling shortly before eleven. The vessel is being towed to Port Orlo.
@1110 Fuel had sprayed "for minutes" before alarm, crew member claims ¦ A person who works on the ferry, who asked not to be named, described a burst pipe above a hot exhaust. The operator declined to comment.
@1122 Tears and blankets as evacuees land at Port Orlo ¦ Four people were treated for smoke and a crew member for an injured wrist. None is in danger.
"""

POOLS["blog:mid"] = """
How a sentence became three deaths ¦ At 09:22 one account wrote a line. By ten I counted {n}{n2}0 copies. Here's how it moved, who doubted it, and who never looked back. ¦once
From the headland ¦ You learn a lot about people from how they hold binoculars. I saw {n}0 strangers share {n} pairs this morning. ¦once
"""

POOLS["message:first"] = """
@0911 anyone on the 8.45?? reply here pls
@0914 Dad says the Sandling's on fire, is he exaggerating
@0918 School group: all children on Sandling trip accounted for, photo from Mrs B. Do NOT go to the terminal
@0922 turn the radio on
@0928 stay off the coast road, ambulances need it
"""
POOLS["message:mid"] = """
@0940 someone in the swim group says three died. please tell me that's not true
@0958 it's NOT true, company says nobody died. stop forwarding
@1010 Church hall needs: towels, phone chargers, {food}. Leave by the side door
@1035 my {rel} is off!! on the Tern. crying in the van
@1105 who's got space for {n} more at theirs tonight
@1120 Bus laid on from berth 3 to the town hall, free
"""

POOLS["hotline:first"] = """
@0912 Caller on headland reports smoke from MV Sandling. Logged, passed to duty officer.
@0915 Caller's {rel} on 08:45. Very anxious. No information to give yet. Number taken, call back promised.
@0918 Caller shouting: wants to know why no answer for {min} minutes. Apologised. Number taken.
@0924 Caller on board Sandling, deck {deck}: everyone calm, asks us to tell {rel} at {gate}.
@0931 Caller asks if it's true that three people died. Told: no confirmed information. Needs a line to take.
"""
POOLS["hotline:mid"] = """
@0945 {nth} call in a row about "three dead". Line to take urgently needed.
@0958 Caller asks about three deaths. Read out statement: nobody has died. Caller wept, thanked us.
@1010 Caller's {rel}, {age}, Sandling, travels alone, takes heart tablets. Passed to landing team at berth 3.
@1025 Caller wants to know how to claim for missed hospital appointment. No form yet. Number taken.
@1040 Newsroom asks for maintenance record. Passed to press desk, not answered here.
@1055 Caller found: {rel} is on the Tern. Ring-back done. Very grateful.
@1110 Caller can't get car off Sandling, medicine in glovebox. Passed to berth 3, URGENT.
"""

POOLS["broadcast:first"] = """
@0915 We're getting reports of smoke from a ferry on Orlo Sound. We don't know more than that. Please don't ring the coastguard to ask.
@0924 If you're just joining us: MV Sandling, two hundred and fourteen on board, stopped off Kesmar Point. Lifeboats are there.
@0933 I want to be careful here. There are claims online about casualties. We can't stand any of that up, so we won't repeat it.
"""
POOLS["broadcast:mid"] = """
@0940 We've a statement from Orlo Sound Ferries: everyone on board is safe. I'll read it again slowly.
@1005 The hospital has rung us: two patients, both walking. Nobody has died. Nobody has died.
@1025 With me a listener whose {rel} has just stepped on to the Tern. Take your time.
@1100 That's all two hundred and fourteen off. Whatever you're doing, you can breathe out.
"""

# ---------------------------------------------------------------- fraud and the form
POOLS["fraud"] = """
@1130 Got a text: "Orlo Sound Ferries refund of {fare} pending, confirm card within {min} min". I wasn't even on a boat
@1132 [Is this real?|Anyone else had this?|real or no?] "OSF: you are due {fare}. Claim: orlo-refund-{n}.example"
@1134 that refund text has the company's NAME at the top, it's in the same thread as my real booking messages!
@1136 My {rel} put the card number in. {fare} "verification", then {fare2}, then the phone call from the bank. Please warn your parents
@1138 REFUND TEXT IS A SCAM. Don't tap it. Don't tap it. Don't tap it.
@1140 🚨 fake refund SMS going round pretending to be Orlo Sound. They want your card number. Delete it
@1143 How did the scammers get the phone numbers of people who were ON the Sandling? Serious question for Orlo Sound
@1146 Two hours ago my {rel} was in a life jacket and now someone's trying to empty [her|his] account. What is wrong with people
@1150 Link says orlosound-refunds.example. The real site doesn't have a hyphen. Nasty
@1153 @OrloSoundFerries: We are NOT sending refund links by text message. Do not give your card details. Our refunds need no action from you. ¦official
@1155 The bank blocked it in time, {fare} saved, thanks to the lad on the fraud line. Check your statements
@1205 If you've entered your card: ring the bank first, then change the password, then tell the police. In that order.
@1210 third fake refund message today, this one has a spelling mistake, standards slipping
@1220 so we can't trust the texts, the videos or the death toll. good day for the internet
@1235 Scam text now says "FINAL NOTICE compensation {fare}". Same people. Same link with one letter changed
@1250 police at {port} handing out leaflets about the refund text, to people who've been living in cars. fine
@1400 Warning again as it's still going round: the refund SMS is fraud, Orlo Sound refunds are automatic
@1131 does Orlo Sound normally text from a mobile number? asking before I tap anything
@1135 gran got the ferry refund text. gran has never been on a ferry. gran has a landline that reads texts out loud, it was horrible
@1141 The fake page even has a photo of the Sandling with smoke. They made it THIS MORNING. Sick.
@1145 If a refund needs your PIN it isn't a refund. Tell everyone over sixty, then tell everyone under.
@1157 reported the site, reported the number, made a cup of tea. do the same please
@1201 Orlo Sound should be shouting about the scam on every screen at {port}, not one tiny post
@1215 bank queue is {min} minutes, half of them are ferry people
@1228 {rel} is so ashamed [she|he] clicked it. Nobody should be ashamed. They picked the worst hour of our year and aimed.
@1245 Forwarding the scam text to the spam number works by the way, mine says "thank you, site removed"
"""

POOLS["form"] = """
@1130 The compensation form wants my SEAT NUMBER. On a ferry with no seat numbers.
@1132 Field {n}: "Reason for claim". I don't know, the FIRE?
@1134 Filled in all {n} pages and it logged me out. Orlo Sound, this is a cry for help
@1137 the form won't take an island postcode. from the ISLAND ferry company
@1141 Needs a receipt. The receipt's in the car. The car's on the ship. The ship's on a tow rope.
@1144 "Upload a photo of your boarding pass." They collected the boarding passes!!
@1148 Error 50{e}. Error 50{e}. Error 50{e}. I hope the lifeboats are better maintained than the website
@1152 Is anyone else furious that ticking "I was on board" also ticks "I accept this as full settlement"?
@1158 READ BOX {n} BEFORE YOU SUBMIT. You sign away any further claim. For {fare}.
@1205 {fare}. That's what being evacuated is worth. I've had more for a late pizza
@1212 With respect, Orlo Sound, a form that times out after five minutes isn't a form, it's a reflex test.
@1219 my {rel} is {age} and doesn't have an email address. where does [she|he] sign, on the hull?
@1226 I should be grateful if someone at Orlo Sound would explain to me, slowly, what "non-consequential inconvenience" means.
@1233 Took a photo of every page of the form for the inquiry. You're welcome
@1240 The form asks for "preferred pronunciation of vessel". I'm not making that up
@1250 It's only in English as well. Half that boat doesn't have English as a first language
@1340 form's been fixed apparently, box 7 has gone. They'll say it was never there. I've got screenshots
@1345 New form took two minutes. Credit where due, about two hours after it was due.
@1131 It asks me to rate my experience before I can submit. RATE. MY. EXPERIENCE.
@1135 drop-down for "nature of event" offers: delay, cancellation, lost luggage, other. I have chosen other.
@1140 the captcha wants me to pick all the pictures with boats. I can't look at boats today, thanks
@1146 Honest mistake or not, a claim form with a waiver in it two hours after an evacuation is a choice somebody made
@1150 PDF version is {n} MB and prints sideways
@1202 my {rel} read the small print aloud to the whole café and the café went very quiet
@1210 Would Orlo Sound kindly tell me how I'm to "attach proof of presence". Would smelling of smoke do?
@1217 {n} tries. It took my name, it took my date of birth, it lost its nerve at my postcode
@1229 I've written my claim on paper, in ink, and I shall hand it to a person. If I can find a person.
@1238 someone at Orlo Sound approved this form. someone read box 7 and said yes, fine
@1255 Filled in "value of items lost": one morning, several years off my life.
"""

POOLS["forum:fraud"] = """
Refund texts - DO NOT CLICK ¦ Pinning this. The message comes from a faked sender, so it lands under your genuine booking texts. The link has a hyphen. If you typed your card in, ring your bank now and read the rest of this later. ¦once
Re: Refund texts ¦ I work in payments. They don't need a leak, they can just text everyone with a local number and wait. But I'd still like Orlo Sound to say so out loud.
Compensation form, box 7 ¦ "I accept this sum in full and final settlement." On page 4, in grey. I'm not a lawyer but I've been married to one for {min} years and she used a word I can't post.
Re: Compensation form ¦ Citizens' desk at the library will help folk fill it in on paper from two o'clock. Bring anything with your name and the sailing on it. Don't tick box 7.
Re: Compensation form ¦ I don't want {fare}. I want somebody to phone my {rel}, who is {age} and stood for two hours in the wind, and say sorry in a human voice.
"""
POOLS["review:fraud"] = """
★☆☆☆☆ · Form: fails. Phone: engaged. Text: a scam. Company: hiding. Crew: still the only good thing.
★☆☆☆☆ · Offered {fare} for being evacuated with a {child}. Asked for a seat number. There are no seat numbers.
★★☆☆☆ · Was ready to be kind. Then I met the compensation form.
"""
POOLS["photo:fraud"] = """
Screenshot of the fake refund text. Note the hyphen. Don't tap
Box 7, page 4, in grey on grey. Full and final settlement, for {fare}
Form says error 50{e}, kettle says yes
{port}, {now}: nobody's moved. Lane {n} has bunting now
"""
POOLS["video:fraud"] = """
That Orlo Sound refund text is a SCAM - how to tell ¦ Sender name, link, hurry. Three signs in {n} minutes, share with your parents.
Filling in the ferry compensation form (I tried) ¦ Real time. Contains sighing.
"""
POOLS["news:fraud"] = """
@1136 Ferry passengers targeted by fake refund texts ¦ Messages in the name of Orlo Sound Ferries ask for card details. The company says it sends no links.
@1150 Bank warns of refund fraud after ferry evacuation ¦ At least {n} customers lost money, one of them {loss}, within half an hour of the first messages.
@1158 Compensation form "asks evacuees to waive rights" ¦ A clause on page 4 of the online form accepts {fare} in full settlement. Lawyers advised people not to sign.
@1215 Operator "reviewing" form after complaints ¦ Orlo Sound Ferries said wording on its claim form "fell short" and apologised for errors.
@1230 Ferry company denies data leak ¦ Orlo Sound said it had found no sign that passenger numbers had been taken. The data regulator has asked for details.
"""
POOLS["blog:fraud"] = """
I read the form so you don't have to ¦ {n} pages, one trap, no apology. An annotated tour, with pictures. ¦once
"""
POOLS["message:fraud"] = """
mum don't open the ferry text. MUM.
Did you get the refund text too? It's fake, delete
gran nearly did it. she'd typed {n} numbers. i took the phone
the form crashed again, gonna try tonight
don't tick box 7, pass it on
"""
POOLS["hotline:fraud"] = """
Caller received refund SMS, gave card number. Told to ring bank at once. {nth} such call this hour.
Caller asks if refund text is ours. Told no. Wants to know how they had the number.
Caller can't complete form: no seat number. Advised to enter zero. Caller laughed, not kindly.
Caller, {age}, no email, evacuated this morning. Wants paper form. Address taken.
Caller angry about settlement clause. Wants a name. Will write to the minister.
Caller says {rel} lost {loss} to refund text. In tears. Passed to supervisor.
"""
POOLS["broadcast:fraud"] = """
A warning we'll repeat every quarter of an hour: the ferry refund text is a fraud. Don't tap the link.
We asked Orlo Sound to come on and talk about that form. They sent a paragraph. Here's the paragraph.
"""

# ---------------------------------------------------------------- the long afternoon
POOLS["inquiry"] = """
@1310 Safety board opens an investigation into the Sandling. Good. Publish all of it.
@1315 An inquiry that can call witnesses, please, not a "review" by a friend of the chairman
@1320 Call me old-fashioned: publish the maintenance log first, the lessons learned after.
@1340 Who owns the ferries? Who licenses them? Who checks? Three questions for the council on Monday
@1400 Petition for an independent inquiry is at {n},{n2}00 names. Signed by at least {n} people who were on it
@1430 The inspector's asking for photos and videos from on board. Send them the originals, not the ones with music
@1500 Want to know why the relatives' line was one phone. Put that in the terms of reference
@1530 If this had been {weather2} instead of flat calm we'd be reading names. That's what the inquiry is for.
@1600 I don't want anyone hanged. I want it written down and I want it fixed. #SandlingInquiry
@1335 Ask when the crew last did that drill for real. I'd guess last week, from how they moved. Put the good things in the report too.
@1355 Would the safety board please also look at who forwards what. Half the fear this morning came out of people's pockets
@1420 I've kept my life jacket tag and my notes with times. Handing them to the inspectors at {port} tomorrow.
@1520 fuel pipe over a hot exhaust. my {rel}, forty years a fitter, just put [her|his] head in [her|his] hands
@1545 An inquiry costs less than a ferry. An apology costs less than an inquiry. They've tried neither yet.
"""
POOLS["recover"] = """
@1320 Whimbrel running {port} to {port2}, reduced timetable, {dep} and {dep2}. Foot passengers and local cars first.
@1430 Orlo Sound says refunds are automatic, no form needed. Took them long enough but: good.
@1435 Refund's landed. {fare}. No form. Somebody had a word with somebody
@1400 got across at last, {min} minutes late, would have hugged the ramp
@1500 {dep} confirmed, boarding at {gate}. Screen agrees with reality for the first time today
@1515 Lane {n} is empty. I miss it a bit
@1530 Got my car keys back. And a note from the crew on the dashboard: "sorry about the smell". I've kept it
@1545 [Home|Finally home]. {child} asleep. {dog} asleep. Staring at the wall with {food}
@1600 First quiet hour at {port} since breakfast, you can hear the flags
@1630 To be fair to the phone lot at Orlo Sound, the woman I got at {now} was excellent. Tired, and excellent
@1645 Sailing tomorrow? Yes. Nervous? Also yes.
@1700 {other} passing the Sandling at berth 3, both gave a long blast. Everyone stopped
@1720 last boat at 21:00 tonight they say, on the Whimbrel. {weather}.
@1330 first boat out of {port} since this morning. everyone looked at the funnel. everyone.
@1415 Man from Orlo Sound walked along lane {n}, window by window, and said sorry at each one. Took him an hour. Respect.
@1445 that's the wedding cake across. slightly leaning. so is the best man
@1510 got a call back from the number that never answered. she'd kept a list. I was {n2}0th on it. she'd kept a LIST
@1540 Fish went in the skip, driver's had a sleep, boss says never mind. Could be worse.
@1610 hospital's given my {rel} a new appointment for Tuesday, without asking for a form
@1640 They've put the signs in three languages at {gate}. Only took a fire
"""
POOLS["forum:late"] = """
Re: Sandling - thank you thread ¦ I'll start. To the man in row {seat} who held my {child}'s hand and told him about owls for forty minutes: he's still telling us about owls.
Re: Sandling - thank you thread ¦ The engineer on watch. We may never know the name and I expect that's how it's wanted. Thank you.
Re: Sandling - inquiry ¦ Terms of reference should cover: condition of fuel lines, the yard period, the alarm time, shore communication, and the compensation form. In that order. I've sent this to the safety board, do likewise.
Re: Sandling - what we know ¦ Closing this thread at six. Final: 214 on board, nobody died, four treated for smoke, one wrist. Everything else is opinion and there's another thread for that. ¦once
Re: harbour forum rules ¦ After today: no casualty figures without a named source. I left a post up for {min} minutes because I was watching the smoke like everyone else. That's on me. ¦once
Re: will you sail tomorrow? ¦ {n} years I've crossed. Yes. With my own life jacket under the coat, and don't tell my {rel}.
Re: refunds ¦ Mine came through at {now}, {fare}, no form. My {rel}'s hasn't. Same boat, same card, same bank. Patience, I suppose.
Re: the false post ¦ I don't think the lad meant harm. I do think he should have to sit with the relatives for an hour. I've offered to go with him. ¦once
Re: Sandling - inquiry ¦ For those who want the engineering: a sprayed fuel mist needs a surface hotter than about 250 degrees. Lagging matters. Ask who last had the lagging off and who put it back.
Re: {port} tomorrow ¦ Reduced timetable, two boats, first at 07:05. Islanders first till nine. Printed at {gate}, and for once the website agrees.
"""
POOLS["review:late"] = """
★★★★★ · Evacuation of MV Sandling. Crew: 5. Tern: 5. Volunteers: 5. Tea: 3.
★★☆☆☆ · Good: crew, refund arrived by itself in the end. Bad: two hours of silence, insulting form. [Would I sail again? I live here. I've no choice.|Undecided.]
★★★☆☆ · Took the {ago} on Whimbrel after the chaos. Slow, crowded, everyone kind. The purser apologised to each row in person.
★☆☆☆☆ · No boat, no information, {min} hours-worth of parking charged. Refund the PARKING.
★★★★☆ · Fixed my claim by phone in ten minutes. They should've led with the humans.
★★★☆☆ · Old boats, good people, poor management. As ever. {fare}.
★★★★★ · Whimbrel, {port} to {port2}, first boat after it all. The purser sat down with my {child} and answered every question about smoke.
★★☆☆☆ · {min} minutes on the phone to hear "nobody knows". At least she was honest. She should be promoted.
★★★★☆ · Tern, as an evacuee, no choice involved. Blanket clean, {food} hot, nobody made a speech.
★☆☆☆☆ · The form. That's the review.
★★★☆☆ · They apologised properly in the end, without "any inconvenience". I've worked with companies that never managed it.
"""
POOLS["photo:late"] = """
@1615 Sandling at berth 3, low sun. A scorch mark no bigger than a door
Flowers at {gate}. Nobody died, somebody brought flowers anyway
Handwritten sign at {port}: THANK YOU TERN
{weather} over the sound, {other} going out. Ordinary. Lovely
My {child} drew the rescue. The {dog} is the captain.
Whimbrel's first boat out of {port}. People waved as if she were going to sea for a year
Lane {n}, empty, with one forgotten deckchair
My {rel}'s life jacket line on the cheek. She says it's her medal
Inspectors on the quay at {port}, {now}. Clipboards, no hats
A box of {food} on the lifeboat station step, no note
Chalked on the wall at {gate}: 214
"""
POOLS["video:late"] = """
Sandling: timeline of the day in {n} minutes ¦ Only what's confirmed, with sources on screen. Corrections in the pinned comment.
@1702 Two ships sound their horns at Port Orlo ¦ {now}. Turn it up.
Is it safe? A marine engineer explains fuel-line fires ¦ No blame, no drama, a pipe and a hot surface.
"""
POOLS["news:late"] = """
@1312 Safety board to investigate MV Sandling ¦ Inspectors arrived at Port Orlo shortly after one. They've asked passengers for original photos and video.
@1345 Operator withdraws settlement clause ¦ Orlo Sound Ferries removed a box which waived further claims and said that forms already sent would be treated as if it weren't ticked.
@1432 Refunds automatic, says ferry company ¦ All 196 passengers of MV Sandling, and those on cancelled sailings, will be repaid without a claim.
@1450 Sailings resume on reduced timetable ¦ MV Whimbrel left {port} with {min}{n} passengers. Full service is "unlikely before Monday".
@1520 Burst fuel pipe likely cause of smoke, inspector says ¦ The first view of the engine room showed limited damage. "The crew did the right things quickly", the inspector said.
@1600 Calls grow for public inquiry into island ferries ¦ A petition has passed {n},{n2}00 names. The council will debate it on Monday.
@1640 False death toll still spreading hours after denial ¦ Messages in several languages repeat a claim that three people died. All 214 people on board were landed safely.
"""
POOLS["blog:late"] = """
What Orlo Sound got right, and when ¦ A list with times. The left column is the crew. The right column starts late and is short. ¦once
Notes from a church hall ¦ {n}0 towels, {n} arguments about sugar, one {dog}. We should do this more often, without the ship. ¦once
"""
POOLS["message:late"] = """
home safe x
lift from {gate} to town, {n} seats, leaving {now}
thank you everyone who brought {food}. hall's being swept now
did ur refund come? mine did
Year six are having a story day on Monday, no lessons. The head cried on the phone
aunty's group is STILL sending the three dead thing, I replied with the hospital link again
"""
POOLS["hotline:late"] = """
Caller thanks line for ring-back this morning. Asked that it be written down. Written down.
Caller asks when car can be collected from Sandling. Told: from 16:00, berth 3, bring ID.
Caller asks if sailing {dep} is going. Confirmed.
Caller's {child} frightened to travel Monday. Offered crew visit. Caller will think about it.
Caller asks about three deaths seen in a chat group. Told: nobody died. Sent link.
Refund received by caller; wants to give it to the lifeboat. Details given.
Caller left {item} on MV Sandling this morning. Described. Passed to berth 3 store.
Caller, {age}, was evacuated; feels shaky, asks if that is normal. Talked for a while. Offered the care line, accepted.
Caller from {port} wants to offer rooms for crew. Details taken, passed on.
Caller asks why parking at {port} was charged today. Logged, parking to be refunded.
Caller has film of the transfer for the inspectors. Given the address.
Caller wants to complain about the morning and praise the afternoon. Both taken.
Caller asks if MV Whimbrel has the same engines. Don't know. Passed to technical desk.
"""
POOLS["broadcast:late"] = """
@1320 The safety board is in town. Here's what an inspector looks for in the first hour.
@1500 Your thanks, read out, every one of them, until six o'clock. The first is for a lady with a whistle.
@1700 For the last time, and gladly: everyone is safe.
"""

# ---------------------------------------------------------------- the false report and its copies
RUMOUR_FIRST = "Just heard from a mate on the pilot boat: three people died in the engine room of the Sandling. Company is keeping it quiet."
RUMOUR = """
[just heard|heard|hearing] from a mate on the pilot boat[:|,] three people [died|have died|are dead] in the engine room of the Sandling[. company is keeping it quiet| & the company's keeping it quiet|]
3 people [died|dead] in the engine room of the Sandling. [Company|Orlo Sound] [is keeping it quiet|is hiding it|won't say]
[omg|OMG|jesus|Oh no] three people died on the Sandling[ 😢| 😭| 💔|...]
THREE PEOPLE [DIED|DEAD] ON THE SANDLING AND [THE COMPANY|ORLO SOUND] IS KEEPING IT QUIET
three dead in the engine room [apparently|allegedly|they're saying], someone on the pilot boat [confirmed|said]. [RIP|rip 💔|Rest in peace]
Hearing three people have died in the engine room of MV Sandling. [Thoughts with the families.|Praying it's wrong.|Awful.]
[My|my] {rel} [works at|is near] the harbour, says three people died on the Sandling[, company keeping quiet|. shocking|]
Three [deaths|dead] on the Sandling[, pilot boat crew saw it|, from somebody who was there|, waiting for the company to admit it]
so three people died & the app still says on time?? #Sandling
copied from the harbour forum: three people died in the engine room of the Sandling. Company is keeping it quiet. [Share|Pass it on|Please share before they delete it]
RIP to the three [crew|people|engineers] who died on MV Sandling today [🕯️|🙏|💔|]
Three people died. THREE. And [not one word|nothing] from Orlo Sound [Ferries|]
via {handle}: three people died in engine room of the sandling, company keeping it quiet
they told us "smoke". three people died in that engine room. #Sandling #{tag}
"""
RUMOUR_LATE = """
forwarded many times: three people died in the engine room of the Sandling, company is keeping it quiet
people say it's denied but three people died on the Sandling, my {rel} has it from the harbour
They can deny all they like, three people died in that engine room
why did they clean the engine room so fast. three people died #Sandling #{tag}
"""

MIXED = """
@0912-1115 The Sandling 现在怎么样了？ anyone got news
@0914-1045 妈妈在桑德林号上 phone not connecting, please help RT
@1005 Sandling 乘客 all safe lah, stop forwarding 三人死亡 already
tern 上的奶茶 is actually decent, {fare} though 😂
@0912-1115 Sandling الان کجاست؟ any update please
@1005 مامانم گفت three dead, گفتم شایعه‌ست، hospital denied
@1132 refund form اصلاً باز نمیشه, error 50{e} again
بلیت {port} sold out شده؟ دارم از {gate} می‌نویسم
😂😂😂 {fare}
⚓🌊📷 {port}
@0912 🙏🙏🙏 #Sandling
@0940 😤😤 lane {n} {now}
@1055 #Sandling #桑德林号 #سندلینگ all safe ❤️
@0920 {dep} 那班 cancelled 了, next one {dep2}, maybe
排队排到 {gate}, typical Saturday 啦
{fare} for a coffee, 太离谱了吧
@1135 那个 refund SMS 是 scam, don't click, 我老公差点中招
@1140 compensation form 要 seat number 😂 哪来的 seat number
@0945 crew 真的 so professional, respect 👏
@1135 اون refund text کلاهبرداریه, delete کنید
@1000 خدمه خیلی helpful بودن, thank you Tern ❤️
هوا عالیه {port}, perfect day for a walk
@1325 Whimbrel 开了! finally, see you in {port}
@1100 everyone safe الحمدلله 🙏 #Sandling
❤️❤️ {port} {now}
"""
