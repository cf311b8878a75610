// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mention.h"
#include <array>
#include <span>

namespace analysis
{

/// Outputs of a model that belong together: one softmax, or a logistic output when it is only one.
struct TaskSpan {
    int begin = 0;
    int count = 1;
    float rate = 0.05F; ///< learning rate; lower where texts of one event resemble each other
};

/// What is asked of a text. The order is that of Labels and of the outputs in model files: never reorder.
enum class Task { Sentiment, Emotion, Distress, Crisis, Rumour, Complaint, Topic };
inline constexpr std::array<TaskSpan, 7> textTasks{
    {{0, 3, 0.08F}, {3, 7, 0.08F}, {10, 1, 0.05F}, {11, 1, 0.03F}, {12, 1, 0.03F}, {13, 1, 0.05F}, {14, 13, 0.03F}}};
constexpr TaskSpan spanOf(Task task) { return textTasks[size_t(task)]; }

inline constexpr std::array<const char *, 3> sentimentNames{"negative", "neutral", "positive"};
using domain::emotionNames;
using domain::topicNames;

/// Languages that are told apart, in the order of the language model's outputs.
inline constexpr std::array<const char *, 19> languageNames{
    "ar", "az", "de", "en", "es", "fa", "fa-Latn", "fr", "hi", "ja", "kk", "ko", "mn", "ru", "tr", "ur", "zh-Hans", "zh-Hant", "und"};
inline constexpr std::array<TaskSpan, 1> languageTask{{{0, 18, 0.3F}}};

} // namespace analysis
