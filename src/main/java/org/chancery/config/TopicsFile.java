package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.authority.TopicEntry;

/** Reads {@code topics.tsv}: a topic of the taxonomy a row. */
final class TopicsFile {
    static final List<String> COLUMNS = List.of("id", "label", "parent", "about", "aliases", "triggers");

    private TopicsFile() {}

    static List<Located<TopicEntry>> read(Path file, Faults faults) {
        List<Located<TopicEntry>> topics = new ArrayList<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            topics.add(row.locate(new TopicEntry(
                    row.required("id", TsvRow.ID, "foreign-troops"),
                    row.required("label"),
                    row.optional("parent"),
                    row.required("about"),
                    row.list("aliases"),
                    row.list("triggers"))));
        }
        checkParents(topics, faults);
        return topics;
    }

    private static void checkParents(List<Located<TopicEntry>> topics, Faults faults) {
        Map<String, TopicEntry> byId = new LinkedHashMap<>();
        topics.forEach(topic -> byId.putIfAbsent(topic.entry().id(), topic.entry()));
        for (Located<TopicEntry> topic : topics) {
            topic.entry()
                    .parent()
                    .filter(parent -> !byId.containsKey(parent))
                    .ifPresent(
                            parent -> faults.add(topic, "there is no topic '" + parent + "' that could be the parent"));
            List<String> chain = chain(topic.entry(), byId);
            if (chain.getLast().equals(topic.entry().id()) && chain.size() > 1) {
                faults.add(topic, "the topic is its own ancestor: " + String.join(" → ", chain));
            }
        }
    }

    /** The topic, its parent, the parent's parent and so on, to the first one that comes again. */
    private static List<String> chain(TopicEntry topic, Map<String, TopicEntry> byId) {
        Set<String> seen = new LinkedHashSet<>();
        TopicEntry current = topic;
        while (seen.add(current.id())) {
            TopicEntry parent = current.parent().map(byId::get).orElse(null);
            if (parent == null) {
                return List.copyOf(seen);
            }
            current = parent;
        }
        List<String> chain = new ArrayList<>(seen);
        chain.add(current.id());
        return chain;
    }
}
