<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk::MonitorPageModel</name>
    <message numerus="yes">
        <source>%n rows exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
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
