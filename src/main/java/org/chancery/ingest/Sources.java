package org.chancery.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.authority.Names;
import org.chancery.json.SourceRecord;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Source;

/** From the sources that records give to sources with an id, a title and a checked address. */
final class Sources {
    private static final int SLUG_LENGTH = 60;
    private static final int HASH_LENGTH = 8;
    private static final char END = '\u001f';

    private final Warnings warnings;

    private Sources(Warnings warnings) {
        this.warnings = warnings;
    }

    /** The sources of a record, {@code url} being the address that stands beside them. Throws {@link Refusal}. */
    static List<Source> of(List<SourceRecord> records, Optional<String> url, Warnings warnings) {
        List<SourceRecord> given = new ArrayList<>(records);
        given.removeIf(SourceRecord::isEmpty);
        if (url.isPresent()) {
            if (given.isEmpty()) {
                given.add(
                        new SourceRecord(Optional.empty(), Optional.empty(), Optional.empty(), url, Optional.empty()));
            } else if (given.size() == 1 && given.getFirst().url().isEmpty()) {
                given.set(0, given.getFirst().withUrl(url.get()));
            } else {
                throw new Refusal("url: give it in the source where the source has one or there are several");
            }
        }
        Sources sources = new Sources(warnings);
        return given.stream().map(sources::source).toList();
    }

    private Source source(SourceRecord given) {
        Optional<String> publisher = CleanText.clean("source.publisher", given.publisher(), warnings);
        Optional<URI> url = CleanText.clean("source.url", given.url(), warnings).map(Sources::address);
        Optional<PartialDate> published =
                given.published().filter(d -> !d.isBlank()).map(Sources::date);
        Optional<String> id = CleanText.clean("source.id", given.id(), warnings);
        String title = CleanText.clean("source.title", given.title(), warnings)
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

    private static PartialDate date(String date) {
        try {
            return PartialDate.parse(date.strip());
        } catch (DateTimeException e) {
            throw new Refusal("source.published: " + e.getMessage());
        }
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new Refusal("source.url: not a URL: '" + url + "' (" + e.getReason() + ")");
        }
        throw new Refusal("source.url: must begin with http:// or https:// and name a host: '" + url + "'");
    }
}
