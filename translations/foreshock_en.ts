<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>charts::GaugeChart</name>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n much worse than usual</source>
        <translation>
            <numerusform>, %Ln much worse than usual</numerusform>
            <numerusform>, %Ln much worse than usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::StreamChart</name>
    <message numerus="yes">
        <source>%n alerts would be raised</source>
        <translation>
            <numerusform>%Ln alert would be raised</numerusform>
            <numerusform>%Ln alerts would be raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were</source>
        <translation>
            <numerusform>%Ln was</numerusform>
            <numerusform>%Ln were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::Corrections</name>
    <message numerus="yes">
        <source>People agreed in %1 of %n judged</source>
        <translation>
            <numerusform>People agreed in %1 of %Ln judged</numerusform>
            <numerusform>People agreed in %1 of %Ln judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::MonitorPageModel</name>
    <message numerus="yes">
        <source>%n rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of possible distress left out</source>
        <translation>
            <numerusform>, %Ln of possible distress left out</numerusform>
            <numerusform>, %Ln of possible distress left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ReplayModel</name>
    <message numerus="yes">
        <source>It would have raised %n alerts in the last 14 days</source>
        <translation>
            <numerusform>It would have raised %Ln alert in the last 14 days</numerusform>
            <numerusform>It would have raised %Ln alerts in the last 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n justified alerts would have been missed.</source>
        <translation>
            <numerusform>%Ln justified alert would have been missed.</numerusform>
            <numerusform>%Ln justified alerts would have been missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incidents::EvidencePanel</name>
    <message numerus="yes">
        <source>%n items, all hashes match</source>
        <translation>
            <numerusform>%Ln item, its hash matches</numerusform>
            <numerusform>%Ln items, all hashes match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, a hash does not match</source>
        <translation>
            <numerusform>%Ln item, its hash does not match</numerusform>
            <numerusform>%Ln items, a hash does not match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>incidents::TimelinePanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::AlertsPage</name>
    <message numerus="yes">
        <source>last 7 days, %n not acknowledged</source>
        <translation>
            <numerusform>last 7 days, %Ln not acknowledged</numerusform>
            <numerusform>last 7 days, %Ln not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::GaugesPage</name>
    <message numerus="yes">
        <source>%n worse than usual</source>
        <translation>
            <numerusform>%Ln worse than usual</numerusform>
            <numerusform>%Ln worse than usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::JudgementPanel</name>
    <message numerus="yes">
        <source>%n others say nearly the same</source>
        <translation>
            <numerusform>%Ln other says nearly the same</numerusform>
            <numerusform>%Ln others say nearly the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::MonitorPage</name>
    <message numerus="yes">
        <source>%n newer held while you read</source>
        <translation>
            <numerusform>%Ln newer held while you read</numerusform>
            <numerusform>%Ln newer held while you read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentions become its first evidence; the watch in view draws its curve.</source>
        <translation>
            <numerusform>%Ln mention becomes its first evidence; the watch in view draws its curve.</numerusform>
            <numerusform>%Ln mentions become its first evidence; the watch in view draws its curve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::ReplayPanel</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%Ln alert</numerusform>
            <numerusform>%Ln alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>monitor::SpreadFacts</name>
    <message numerus="yes">
        <source>%n more groups of copies look so less clearly. Choose a watch or a shorter time to see them.</source>
        <translation>
            <numerusform>%Ln more group of copies looks so less clearly. Choose a watch or a shorter time to see it.</numerusform>
            <numerusform>%Ln more groups of copies look so less clearly. Choose a watch or a shorter time to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in possible distress are left out of the map, these lists and every export.</source>
        <translation>
            <numerusform>%Ln person in possible distress is left out of the map, these lists and every export.</numerusform>
            <numerusform>%Ln people in possible distress are left out of the map, these lists and every export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settingsui::QualityView</name>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: people agreed in %2 of %n judged</source>
        <translation>
            <numerusform>%1: people agreed in %2 of %Ln judged</numerusform>
            <numerusform>%1: people agreed in %2 of %Ln judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Rail</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %Ln unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
</context>
</TS>
