package org.chancery.authority;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A topic of the taxonomy.
 *
 * @param id stable id: {@code ceasefire}
 * @param label the name to show
 * @param parent id of the broader topic
 * @param about what it covers, in one line
 * @param aliases further ids and names that mean the same
 * @param triggers words and phrases that point to it
 */
public record TopicEntry(
        String id, String label, Optional<String> parent, String about, List<String> aliases, List<String> triggers) {
    public TopicEntry {
        Objects.requireNonNull(parent);
        aliases = List.copyOf(aliases);
        triggers = List.copyOf(triggers);
    }
}
