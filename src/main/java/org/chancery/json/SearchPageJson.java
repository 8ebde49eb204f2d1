package org.chancery.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.authority.Authority;
import org.chancery.search.DidYouMean;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;
import org.chancery.search.FacetValue;
import org.chancery.search.FacetValues;
import org.chancery.search.Hit;
import org.chancery.search.IndexInfo;
import org.chancery.search.Interpretation;
import org.chancery.search.NameMatch;
import org.chancery.search.SearchPage;
import org.chancery.search.Snippet;
import org.chancery.statement.Span;
import org.chancery.statement.Statement;

/** Writes pages of search results and facets as the API answers them. */
public final class SearchPageJson {
    private final StatementAnswerJson statements;

    /**
     * Addresses that go with an answer, relative to the server.
     *
     * @param self the address of this answer
     * @param next the address of the following page; empty on the last
     */
    public record Links(String self, Optional<String> next) {}

    /** A writer that takes its names from {@code authority}. */
    public SearchPageJson(Authority authority) {
        this.statements = new StatementAnswerJson(authority);
    }

    /** The UTF-8 text of a page. */
    public byte[] of(SearchPage page, Links links) {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("total").value(page.total());
            json.name("took").beginObject();
            json.name("ms").value(Math.round(page.took().toNanos() / 1e3) / 1e3);
            json.endObject();
            index(json, page.index());
            interpreted(json, page.interpreted());
            didYouMean(json, page.didYouMean());
            JsonText.array(json, "hits", page.hits(), this::hit);
            json.name("facets").beginObject();
            for (Map.Entry<Dimension, Facet> facet : page.facets().entrySet()) {
                json.name(facet.getKey().id()).beginObject();
                facet(json, facet.getValue());
                json.endObject();
            }
            json.endObject();
            links(json, links);
            json.endObject();
        });
    }

    /** The UTF-8 text of one dimension's values. */
    public static byte[] facetValues(Dimension dimension, FacetValues values) {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("dimension").value(dimension.id());
            facet(json, values.facet());
            index(json, values.index());
            json.endObject();
        });
    }

    /** Writes the state of the index under its name. */
    static void index(JsonWriter json, IndexInfo info) throws IOException {
        json.name("index").beginObject();
        json.name("version").value(info.version());
        json.name("statements").value(info.statements());
        json.endObject();
    }

    /** Writes addresses under their name. */
    static void links(JsonWriter json, Links links) throws IOException {
        json.name("links").beginObject();
        json.name("self").value(links.self());
        JsonText.optional(json, "next", links.next());
        json.endObject();
    }

    /** Writes spans under their name. */
    static void highlights(JsonWriter json, List<Span> spans) throws IOException {
        JsonText.array(json, "highlights", spans, (out, span) -> {
            out.beginObject();
            out.name("start").value(span.start());
            out.name("end").value(span.end());
            out.endObject();
        });
    }

    private static void interpreted(JsonWriter json, List<Interpretation> interpreted) throws IOException {
        Map<Dimension, List<Interpretation>> byDimension = new TreeMap<>();
        for (Interpretation one : interpreted) {
            byDimension.computeIfAbsent(one.dimension(), d -> new ArrayList<>()).add(one);
        }
        json.name("interpreted").beginObject();
        for (Map.Entry<Dimension, List<Interpretation>> entry : byDimension.entrySet()) {
            JsonText.array(json, entry.getKey().id(), entry.getValue(), (out, one) -> {
                out.beginObject();
                out.name("id").value(one.id());
                out.name("matched").value(one.matched());
                out.endObject();
            });
        }
        json.endObject();
    }

    private static void didYouMean(JsonWriter json, Optional<DidYouMean> better) throws IOException {
        json.name("didYouMean");
        if (better.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("query").value(better.get().query());
        json.name("total").value(better.get().total());
        json.endObject();
    }

    private void hit(JsonWriter json, Hit hit) throws IOException {
        json.beginObject();
        statements.id(json, hit.statement());
        if (hit.score().isPresent()) {
            json.name("score").value(Math.round(hit.score().getAsDouble() * 10_000) / 10_000.0);
        }
        statements.fields(json, hit.statement());
        highlights(json, hit.highlights());
        snippet(json, hit.snippet());
        JsonText.array(json, "attribution", hit.names(), SearchPageJson::name);
        JsonText.array(json, "similar", hit.similar(), this::similar);
        JsonText.optional(json, "explanation", hit.explanation());
        json.endObject();
    }

    private static void name(JsonWriter json, NameMatch match) throws IOException {
        json.beginObject();
        json.name("part").value(match.part().id());
        json.name("id").value(match.id());
        json.name("name").value(match.name());
        highlights(json, match.highlights());
        json.endObject();
    }

    private static void snippet(JsonWriter json, Snippet snippet) throws IOException {
        json.name("snippet").beginObject();
        json.name("text").value(snippet.text());
        highlights(json, snippet.highlights());
        json.name("truncatedStart").value(snippet.truncatedStart());
        json.name("truncatedEnd").value(snippet.truncatedEnd());
        json.endObject();
    }

    private void similar(JsonWriter json, Statement statement) throws IOException {
        json.beginObject();
        statements.id(json, statement);
        statements.speakers(json, statement);
        JsonText.optional(json, "date", statement.date());
        if (!statement.sources().isEmpty()) {
            json.name("source");
            StatementAnswerJson.source(json, statement.sources().getFirst());
        }
        json.endObject();
    }

    private static void facet(JsonWriter json, Facet facet) throws IOException {
        JsonText.array(json, "values", facet.values(), SearchPageJson::facetValue);
        json.name("missing").value(facet.missing());
        json.name("more").value(facet.more());
    }

    private static void facetValue(JsonWriter json, FacetValue value) throws IOException {
        json.beginObject();
        json.name("id").value(value.id());
        json.name("label").value(value.label());
        json.name("count").value(value.count());
        json.name("selected").value(value.selected());
        json.endObject();
    }
}
