package org.chancery.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The queries of the load: 14 kinds in equal numbers over common and rare words of diplomacy, the same for the same seed.
 * Each is the query part of a URL, encoded.
 */
final class MixedQueries {
    private static final List<String> WORDS = List.of(
            "peace",
            "security",
            "sanctions",
            "ceasefire",
            "disarmament",
            "sovereignty",
            "development",
            "nuclear",
            "weapons",
            "refugees",
            "climate",
            "terrorism",
            "aggression",
            "occupation",
            "independence",
            "colonial",
            "apartheid",
            "palestine",
            "troops",
            "treaty",
            "charter",
            "veto",
            "assembly",
            "resolution",
            "negotiations",
            "border",
            "democracy",
            "freedom",
            "justice",
            "human",
            "rights",
            "poverty",
            "debt",
            "trade",
            "oil",
            "fisheries",
            "vaccines",
            "pandemic",
            "ocean",
            "whales",
            "opium",
            "hijacking",
            "outer",
            "space",
            "landlocked",
            "islands");
    private static final List<String> PHRASES = List.of(
            "human rights",
            "international law",
            "self determination",
            "the united nations",
            "security council",
            "nuclear weapons",
            "climate change",
            "peace and security",
            "middle east",
            "rule of law");
    private static final List<String> COUNTRIES = List.of("UA", "RU", "US", "FR", "IN", "CU", "BR", "KE", "TV", "NO");
    private static final List<String> SPEAKERS = List.of("biden", "gromyko", "castro", "psaki", "obama", "merkel");

    private final Random random;

    MixedQueries(long seed) {
        random = new Random(seed);
    }

    /** {@code count} queries. */
    List<String> take(int count) {
        List<String> queries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            queries.add(query(i % 14));
        }
        return queries;
    }

    private String query(int kind) {
        String a = one(WORDS);
        String b = one(WORDS);
        int year = 1946 + random.nextInt(75);
        return switch (kind) {
            case 0 -> q(a);
            case 1 -> q(a + " " + b);
            case 2 -> q("\"" + one(PHRASES) + "\"");
            case 3 -> q(a + " OR " + b);
            case 4 -> q(a + " -" + b);
            case 5 -> q(a.substring(0, Math.min(5, a.length())) + "*");
            case 6 -> q(a + "~");
            case 7 -> q("\"" + a + " " + b + "\"~8");
            case 8 -> q(a) + "&country=" + one(COUNTRIES);
            case 9 -> q(a) + "&from=" + year + "&to=" + Math.min(2023, year + 10);
            case 10 -> q(one(SPEAKERS) + " " + a);
            case 11 -> q(a) + "&sort=newest";
            case 12 -> "country=" + one(COUNTRIES) + "&sort=oldest";
            default ->
                q(a + " " + b + " " + one(WORDS)) + "&facet=speaker&facet=country&facet=topic&facet=year&facet=group";
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
