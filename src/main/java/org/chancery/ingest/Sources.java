package org.chancery.ingest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.authority.Names;
import org.chancery.json.SourceRecord;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;

/** From the sources that records give to sources with an id, a title and a checked address. For use by one thread at a time. */
final class Sources {
    private static final int SLUG_LENGTH = 60;
    private static final int HASH_LENGTH = 8;
    private static final char END = '\u001f';
    private static final Pattern HOST_AND_PORT = Pattern.compile("(.+?)(?::[0-9]{0,5})?");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)*"
            + "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.?");

    private final Recent<Given, Made> recent = new Recent<>();

    /** All that sources depend on. */
    private record Given(List<SourceRecord> records, Optional<String> url) {}

    /** The sources made, and what was odd about what was given. */
    private record Made(List<Source> sources, List<String> warnings) {}

    /** The sources of a record, {@code url} being the address that stands beside them. Throws {@link Refusal}. */
    List<Source> of(List<SourceRecord> records, Optional<String> url, Warnings warnings) {
        if (records.isEmpty() && url.isEmpty()) {
            return List.of();
        }
        Made made = recent.get(new Given(records, url), Sources::make);
        warnings.addAll(made.warnings());
        return made.sources();
    }

    private static Made make(Given given) {
        Warnings warnings = new Warnings();
        List<Source> sources =
                withUrl(given).stream().map(source -> source(source, warnings)).toList();
        return new Made(sources, warnings.list());
    }

    private static List<SourceRecord> withUrl(Given given) {
        List<SourceRecord> sources = new ArrayList<>(given.records());
        sources.removeIf(SourceRecord::isEmpty);
        if (given.url().isPresent()) {
            if (sources.isEmpty()) {
                sources.add(new SourceRecord(
                        Optional.empty(), Optional.empty(), Optional.empty(), given.url(), Optional.empty()));
            } else if (sources.size() == 1 && sources.getFirst().url().isEmpty()) {
                sources.set(0, sources.getFirst().withUrl(given.url().get()));
            } else {
                throw new Refusal("url: give it in the source where the source has one or there are several");
            }
        }
        return sources;
    }

    private static Source source(SourceRecord given, Warnings warnings) {
        Optional<String> publisher = CleanText.name("source.publisher", given.publisher(), warnings);
        Optional<URI> url = CleanText.clean("source.url", given.url(), warnings).map(Sources::address);
        Optional<PartialDate> published =
                given.published().filter(d -> !d.isBlank()).map(date -> Dates.parse("source.published", date));
        Optional<String> id = CleanText.name("source.id", given.id(), warnings);
        String title = CleanText.name("source.title", given.title(), warnings)
                .or(() -> url.map(URI::toString))
                .or(() -> publisher)
                .or(() -> id)
                .orElseThrow(() -> new Refusal("source: needs a title"));
        return new Source(
                id.map(Sources::checkedId).orElseGet(() -> derivedId(title, publisher, url, published)),
                title,
                publisher,
                url,
                published);
    }

    private static String checkedId(String id) {
        try {
            return StatementIds.checked(id);
        } catch (Refusal refusal) {
            throw new Refusal("source." + refusal.reason());
        }
    }

    /** A readable part, cut between words, and a short hash of all that tells one source from another. */
    private static String derivedId(
            String title, Optional<String> publisher, Optional<URI> url, Optional<PartialDate> published) {
        String all = title
                + END
                + publisher.orElse("")
                + END
                + url.map(URI::toString).orElse("")
                + END
                + published.map(PartialDate::toString).orElse("");
        String hash = StatementIds.hash(all, HASH_LENGTH);
        String slug = Names.slug(title);
        if (slug.length() > SLUG_LENGTH) {
            int end = slug.lastIndexOf('-', SLUG_LENGTH);
            int cut = end > 0 ? end : SLUG_LENGTH;
            slug = slug.substring(0, Character.isHighSurrogate(slug.charAt(cut - 1)) ? cut - 1 : cut);
        }
        return slug.isEmpty() ? hash : slug + "-" + hash;
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && namesHost(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new Refusal("source.url: not a URL: '" + url + "' (" + e.getReason() + ")");
        }
        throw new Refusal("source.url: must begin with http:// or https:// and name a host: '" + url + "'");
    }

    /** Whether there is a host; {@link URI} itself sees none in a name with letters of other scripts or an underscore. */
    private static boolean namesHost(URI address) {
        if (address.getHost() != null || address.getAuthority() == null) {
            return address.getHost() != null;
        }
        Matcher authority = HOST_AND_PORT.matcher(address.getAuthority());
        try {
            return authority.matches()
                    && HOST.matcher(IDN.toASCII(authority.group(1), IDN.ALLOW_UNASSIGNED))
                            .matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
