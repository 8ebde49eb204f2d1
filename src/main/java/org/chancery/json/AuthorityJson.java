package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.chancery.authority.Authority;
import org.chancery.authority.CountryEntry;
import org.chancery.authority.GroupEntry;
import org.chancery.authority.Office;
import org.chancery.authority.OrganisationEntry;
import org.chancery.authority.SpeakerEntry;
import org.chancery.authority.TopicEntry;

/** Writes the entries of the authority, with how many statements each has, as the API answers them. */
public final class AuthorityJson {
    private final Authority authority;
    private final StatementAnswerJson statements;

    /**
     * A speaker in a list.
     *
     * @param id stable id
     * @param name the name to show
     * @param count how many statements
     */
    public record SpeakerRow(String id, String name, long count) {}

    /** A writer of the entries of {@code authority}. */
    public AuthorityJson(Authority authority) {
        this.authority = authority;
        this.statements = new StatementAnswerJson(authority);
    }

    /** The UTF-8 text of one page of speakers out of {@code total}. */
    public byte[] speakers(List<SpeakerRow> rows, long total, SearchPageJson.Links links) {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("total").value(total);
            JsonText.array(json, "speakers", rows, (out, row) -> {
                out.beginObject();
                speakerHead(out, row.id(), row.name());
                out.name("count").value(row.count());
                out.endObject();
            });
            SearchPageJson.links(json, links);
            json.endObject();
        });
    }

    /** The UTF-8 text of a speaker whom the authority does not know: no more than an id, a name and a count. */
    public byte[] speaker(SpeakerRow row) {
        return JsonText.of(json -> {
            json.beginObject();
            speakerHead(json, row.id(), row.name());
            JsonText.texts(json, "aliases", List.of());
            JsonText.array(json, "offices", List.<Office>of(), this::office);
            json.name("count").value(row.count());
            json.endObject();
        });
    }

    /** The UTF-8 text of a speaker. */
    public byte[] speaker(SpeakerEntry speaker, long count) {
        return JsonText.of(json -> {
            json.beginObject();
            speakerHead(json, speaker.id(), speaker.name());
            json.name("class").value(speaker.speakerClass().id());
            JsonText.texts(json, "aliases", speaker.aliases());
            JsonText.array(json, "offices", speaker.offices(), this::office);
            json.name("count").value(count);
            json.endObject();
        });
    }

    private static void speakerHead(JsonWriter json, String id, String name) throws IOException {
        json.name("id").value(id);
        json.name("url").value("/speakers/" + PathSegment.of(id));
        json.name("name").value(name);
    }

    private void office(JsonWriter json, Office office) throws IOException {
        json.beginObject();
        json.name("role").value(office.role());
        if (office.country().isPresent()) {
            json.name("country");
            statements.country(json, office.country().get());
        }
        if (office.organisation().isPresent()) {
            String id = office.organisation().get();
            json.name("organisation").beginObject();
            json.name("id").value(id);
            json.name("name")
                    .value(authority
                            .organisation(id)
                            .map(OrganisationEntry::name)
                            .orElse(id));
            json.endObject();
        }
        json.name("from").value(office.from().toString());
        JsonText.optional(json, "to", office.to());
        json.endObject();
    }

    /** The UTF-8 text of all countries. */
    public byte[] countries(ToLongFunction<CountryEntry> counts) {
        return JsonText.of(json -> {
            json.beginObject();
            JsonText.array(json, "countries", authority.countries(), (out, country) -> {
                out.beginObject();
                countryHead(out, country);
                out.name("count").value(counts.applyAsLong(country));
                out.endObject();
            });
            json.endObject();
        });
    }

    /** The UTF-8 text of a country. */
    public byte[] country(CountryEntry country, long count) {
        return JsonText.of(json -> {
            json.beginObject();
            countryHead(json, country);
            JsonText.texts(json, "aliases", country.aliases());
            JsonText.texts(json, "demonyms", country.demonyms());
            JsonText.optional(json, "capital", country.capital());
            JsonText.array(json, "successors", country.successors(), statements::country);
            json.name("groups").beginArray();
            for (GroupEntry group : authority.groups()) {
                for (GroupEntry.Membership membership : group.memberships()) {
                    if (membership.country().equals(country.code())) {
                        json.beginObject();
                        json.name("id").value(group.id());
                        json.name("label").value(group.label());
                        term(json, membership);
                        json.endObject();
                    }
                }
            }
            json.endArray();
            json.name("count").value(count);
            json.endObject();
        });
    }

    private static void countryHead(JsonWriter json, CountryEntry country) throws IOException {
        json.name("code").value(country.code());
        json.name("url").value("/countries/" + PathSegment.of(country.code()));
        json.name("alpha3").value(country.alpha3());
        json.name("name").value(country.name());
        JsonText.optional(json, "from", country.from());
        JsonText.optional(json, "to", country.to());
    }

    private static void term(JsonWriter json, GroupEntry.Membership membership) throws IOException {
        json.name("from").value(membership.from().toString());
        JsonText.optional(json, "to", membership.to());
    }

    /** The UTF-8 text of all topics. */
    public byte[] topics(ToLongFunction<TopicEntry> counts) {
        return JsonText.of(json -> {
            json.beginObject();
            JsonText.array(json, "topics", authority.topics(), (out, topic) -> {
                out.beginObject();
                out.name("id").value(topic.id());
                out.name("url").value("/topics/" + PathSegment.of(topic.id()));
                out.name("label").value(topic.label());
                JsonText.optional(out, "parent", topic.parent());
                out.name("about").value(topic.about());
                JsonText.texts(out, "aliases", topic.aliases());
                out.name("count").value(counts.applyAsLong(topic));
                out.endObject();
            });
            json.endObject();
        });
    }

    /** The UTF-8 text of all groups with their members. */
    public byte[] groups(ToLongFunction<GroupEntry> counts) {
        return JsonText.of(json -> {
            json.beginObject();
            JsonText.array(json, "groups", authority.groups(), (out, group) -> {
                out.beginObject();
                out.name("id").value(group.id());
                out.name("label").value(group.label());
                JsonText.texts(out, "aliases", group.aliases());
                JsonText.array(out, "members", group.memberships(), this::member);
                out.name("count").value(counts.applyAsLong(group));
                out.endObject();
            });
            json.endObject();
        });
    }

    private void member(JsonWriter json, GroupEntry.Membership membership) throws IOException {
        json.beginObject();
        json.name("country");
        statements.country(json, membership.country());
        term(json, membership);
        json.endObject();
    }
}
