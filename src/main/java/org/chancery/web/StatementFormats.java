package org.chancery.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.cite.BibTeX;
import org.chancery.cite.Citation;
import org.chancery.cite.Ris;
import org.chancery.json.CslJson;
import org.chancery.json.QuotationJson;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.Statement;

/** One statement in the formats of reference managers and search engines: its address with an ending behind the id. */
final class StatementFormats {
    private final StatementSearcher searcher;
    private final Authority authority;
    private final QuotationJson quotations;

    /** A format: what stands behind the id, and the media type. */
    private enum Format {
        BIBTEX(".bib", "application/x-bibtex; charset=utf-8"),
        RIS(".ris", "application/x-research-info-systems; charset=utf-8"),
        CSL(".csl.json", "application/vnd.citationstyles.csl+json"),
        QUOTATION(".jsonld", "application/ld+json");

        private final String ending;
        private final String type;

        Format(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }
    }

    StatementFormats(StatementSearcher searcher, Authority authority) {
        this.searcher = searcher;
        this.authority = authority;
        this.quotations = new QuotationJson(authority);
    }

    /** The answer to an id with the ending of a format; empty where it has none, or there is no such statement. */
    Optional<Answer> of(String idWithEnding) {
        for (Format format : Format.values()) {
            if (idWithEnding.endsWith(format.ending)) {
                String id = idWithEnding.substring(0, idWithEnding.length() - format.ending.length());
                return searcher.find(id).map(statement -> answer(statement, format));
            }
        }
        return Optional.empty();
    }

    private Answer answer(Statement statement, Format format) {
        Citation citation = Citation.of(statement, authority, Optional.empty());
        byte[] body = switch (format) {
            case BIBTEX -> BibTeX.of(citation).getBytes(StandardCharsets.UTF_8);
            case RIS -> Ris.of(citation).getBytes(StandardCharsets.UTF_8);
            case CSL -> CslJson.of(citation);
            case QUOTATION -> quotations.of(statement, Optional.empty());
        };
        return Answer.document(
                format.type,
                body,
                Map.of("Content-Disposition", "inline; filename=\"statement" + format.ending + "\""));
    }
}
