package org.chancery.json;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.authority.Authority;
import org.chancery.statement.Statement;

/** Writes what came of an article as the API answers it. */
public final class ArticleAnswerJson {
    private final StatementAnswerJson statements;

    /**
     * What changed.
     *
     * @param added statements that were new
     * @param merged statements known from other sources, which have this one too now
     * @param replaced statements that are now as this article tells them
     * @param unchanged statements that were known as they are
     * @param removed statements of an earlier version of the article that nobody tells any more
     * @param warnings what was odd, and how often
     */
    public record Report(
            long added, long merged, long replaced, long unchanged, long removed, SortedMap<String, Long> warnings) {
        public Report {
            warnings = new TreeMap<>(warnings);
        }
    }

    /** A writer that takes its names from {@code authority}. */
    public ArticleAnswerJson(Authority authority) {
        this.statements = new StatementAnswerJson(authority);
    }

    /**
     * The UTF-8 text.
     *
     * @param document the SHA-256 of the article
     * @param said what it says, in the order of its words
     * @param report what changed
     */
    public byte[] of(String document, List<Statement> said, Report report) {
        return JsonText.of(json -> {
            json.beginObject();
            json.name("document").value(document);
            json.name("report").beginObject();
            json.name("added").value(report.added());
            json.name("merged").value(report.merged());
            json.name("replaced").value(report.replaced());
            json.name("unchanged").value(report.unchanged());
            json.name("removed").value(report.removed());
            JsonText.array(json, "warnings", report.warnings().entrySet(), (out, warning) -> {
                out.beginObject();
                out.name("detail").value(warning.getKey());
                out.name("count").value(warning.getValue());
                out.endObject();
            });
            json.endObject();
            JsonText.array(json, "statements", said, (out, statement) -> {
                out.beginObject();
                statements.id(out, statement);
                statements.fields(out, statement);
                out.endObject();
            });
            json.endObject();
        });
    }
}
