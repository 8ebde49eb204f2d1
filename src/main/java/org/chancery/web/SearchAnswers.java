package org.chancery.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.authority.Authority;
import org.chancery.config.Settings;
import org.chancery.json.Problem;
import org.chancery.json.SearchPageJson;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementSearcher;

/**
 * The answers of {@code /api/v1/search} without a server between. Each method takes the parameters that the API takes, by
 * name, and throws BadParametersException where the API would answer 400. Safe for use by several
 * threads.
 */
public final class SearchAnswers {
    private static final String PATH = "/api/v1/search";

    private final StatementSearcher searcher;
    private final SelectionReader selections;
    private final SearchRequestReader requests;
    private final SearchPageJson pages;

    /** Answers from {@code searcher}, within the limits of {@code settings}. */
    public SearchAnswers(Settings settings, StatementSearcher searcher, Authority authority) {
        this.searcher = searcher;
        this.selections = new SelectionReader(searcher, ChanceryServer.limits(settings.query()));
        this.requests = new SearchRequestReader(selections);
        this.pages = new SearchPageJson(authority);
    }

    /** The page of these parameters. */
    public SearchPage page(Map<String, List<String>> parameters) {
        return searcher.search(request(parameters));
    }

    /** The page of these parameters as the API writes it: JSON in UTF-8. */
    public byte[] json(Map<String, List<String>> parameters) {
        SearchPage page = page(parameters);
        return pages.of(page, SearchApi.links(new Parameters(parameters).on(PATH), page.next()));
    }

    /** The selection of these parameters, which may be those of a selection only. */
    public Selection selection(Map<String, List<String>> parameters) {
        return read(parameters, selections::read);
    }

    private SearchRequest request(Map<String, List<String>> parameters) {
        return read(parameters, requests::read);
    }

    private static <T> T read(Map<String, List<String>> parameters, Function<ParameterReader, T> reading) {
        ParameterReader reader = new ParameterReader(new Parameters(parameters));
        try {
            T read = reading.apply(reader);
            reader.finish();
            return read;
        } catch (ProblemException e) {
            throw new BadParametersException(
                    e.problem().faults().stream().map(SearchAnswers::told).collect(Collectors.joining("; ")), e);
        }
    }

    private static String told(Problem.Fault fault) {
        StringBuilder told = new StringBuilder(fault.parameter()).append(": ");
        fault.column().ifPresent(column -> told.append("column ").append(column).append(": "));
        told.append(fault.detail());
        fault.fix().ifPresent(fix -> told.append(". ").append(fix));
        if (!fault.allowed().isEmpty() && fault.fix().isEmpty()) {
            told.append(" (use ").append(String.join(", ", fault.allowed())).append(")");
        }
        return told.toString();
    }
}
