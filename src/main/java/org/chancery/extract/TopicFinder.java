package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.authority.TopicEntry;
import org.chancery.statement.Span;

/** Finds what a text is about, by the words that point to each topic of the taxonomy. Immutable. */
public final class TopicFinder {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.\\-][\\p{L}\\p{N}]+)*+");

    /** The triggers by their first word. */
    private final Map<String, List<Trigger>> byFirst = new HashMap<>();

    private record Trigger(List<String> words, String topic) {}

    public TopicFinder(Collection<TopicEntry> topics) {
        for (TopicEntry topic : topics) {
            for (String trigger : topic.triggers()) {
                List<String> words = new ArrayList<>();
                words(trigger).forEach(span -> words.add(key(trigger, span)));
                if (!words.isEmpty()) {
                    byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(1))
                            .add(new Trigger(words, topic.id()));
                }
            }
        }
    }

    /** The ids of the topics and where in the text the words stand that point to each, in the order of their first words. */
    public Map<String, List<Span>> find(String text) {
        List<Span> words = words(text);
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (Trigger trigger : byFirst.getOrDefault(key(text, words.get(i)), List.of())) {
                if (stands(trigger, text, words, i)) {
                    Span last = words.get(i + trigger.words().size() - 1);
                    found.computeIfAbsent(trigger.topic(), topic -> new ArrayList<>())
                            .add(new Span(words.get(i).start(), last.end()));
                }
            }
        }
        return found;
    }

    private static boolean stands(Trigger trigger, String text, List<Span> words, int at) {
        if (at + trigger.words().size() > words.size()) {
            return false;
        }
        for (int k = 1; k < trigger.words().size(); k++) {
            if (!trigger.words().get(k).equals(key(text, words.get(at + k)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The word in lower case, without the ending of a possessive. */
    private static String key(String text, Span word) {
        String key = text.substring(word.start(), word.end())
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
    }
}
