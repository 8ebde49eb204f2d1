package org.chancery.statement;

import java.util.List;

/**
 * Why a statement counts for a topic: the words in it that point there. Immutable.
 *
 * @param topic the id of the topic
 * @param words the words as the statement has them, each once, in their order; at least one
 */
public record TopicWords(String topic, List<String> words) {
    public TopicWords {
        Checks.notBlank(topic, "the topic of words");
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a topic is pointed to by a word at least: " + topic);
        }
        words.forEach(word -> Checks.notBlank(word, "a word of a topic"));
    }
}
