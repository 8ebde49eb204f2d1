package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.authority.Authority;
import org.chancery.authority.Names;
import org.chancery.authority.SpeakerEntry;
import org.chancery.json.AuthorityJson.SpeakerRow;
import org.chancery.json.Problem;
import org.chancery.search.Dimension;
import org.chancery.search.FacetValue;

/** The speakers, page by page: those with statements first, most first, then the others of the authority by name. */
final class SpeakerList {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 100;

    private final Authority authority;
    private final Counts counts;

    /**
     * One page.
     *
     * @param rows the speakers
     * @param total how many there are on all pages
     * @param next the cursor of the following page
     */
    record Page(List<SpeakerRow> rows, long total, Optional<String> next) {}

    /**
     * One speaker.
     *
     * @param row the id, the name and how many statements
     * @param entry what the authority knows; empty where it does not know the speaker
     */
    record Found(SpeakerRow row, Optional<SpeakerEntry> entry) {}

    SpeakerList(Authority authority, Counts counts) {
        this.authority = authority;
        this.counts = counts;
    }

    /** The page that {@code prefix}, {@code limit} and {@code cursor} ask for; throws ProblemException on faults. */
    Page page(ParameterReader reader) {
        String prefix = reader.one("prefix").orElse("");
        int limit = reader.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        int start = start(reader.one("cursor"));
        reader.finish();
        List<SpeakerRow> all = all(prefix);
        int from = Math.min(start, all.size());
        int to = Math.min(from + limit, all.size());
        return new Page(
                all.subList(from, to), all.size(), to < all.size() ? Optional.of(cursor(to)) : Optional.empty());
    }

    private List<SpeakerRow> all(String prefix) {
        List<SpeakerRow> rows = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (FacetValue value : counts.values(Dimension.SPEAKER, prefix)) {
            rows.add(new SpeakerRow(value.id(), value.label(), value.count()));
            listed.add(value.id());
        }
        String start = " " + Names.key(prefix);
        authority.speakers().stream()
                .filter(speaker -> !listed.contains(speaker.id()))
                .filter(speaker -> prefix.isEmpty() || (" " + Names.key(speaker.name())).contains(start))
                .sorted(Comparator.comparing(SpeakerEntry::name))
                .forEach(speaker -> rows.add(new SpeakerRow(speaker.id(), speaker.name(), 0)));
        return rows;
    }

    /**
     * The speaker of that id, or else of a name that only one known speaker has. The id of a speaker whom the authority does
     * not know is often made of a surname alone: it means that speaker, and nobody else of that surname.
     */
    Optional<Found> find(String idOrName) {
        return authority
                .speaker(idOrName)
                .map(this::found)
                .or(() -> counts.one(Dimension.SPEAKER, idOrName).map(SpeakerList::found))
                .or(() -> onlyOneNamed(idOrName).map(this::found));
    }

    private Optional<SpeakerEntry> onlyOneNamed(String name) {
        List<SpeakerEntry> named = authority.speakersNamed(name);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Found found(SpeakerEntry entry) {
        long count =
                counts.one(Dimension.SPEAKER, entry.id()).map(FacetValue::count).orElse(0L);
        return new Found(new SpeakerRow(entry.id(), entry.name(), count), Optional.of(entry));
    }

    private static Found found(FacetValue value) {
        return new Found(new SpeakerRow(value.id(), value.label(), value.count()), Optional.empty());
    }

    private static String cursor(int start) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(start).getBytes(StandardCharsets.US_ASCII));
    }

    private static int start(Optional<String> cursor) {
        try {
            return cursor.map(text -> Integer.parseUnsignedInt(
                            new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII)))
                    .map(start -> Math.max(start, 0))
                    .orElse(0);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.of(Problem.Type.CURSOR_INVALID, "The cursor is not one that was given out here."));
        }
    }
}
