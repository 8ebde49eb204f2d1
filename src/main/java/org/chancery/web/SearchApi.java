package org.chancery.web;

import java.util.List;
import java.util.Optional;
import org.chancery.authority.Authority;
import org.chancery.json.Problem;
import org.chancery.json.SearchPageJson;
import org.chancery.json.StatementAnswerJson;
import org.chancery.json.SuggestionJson;
import org.chancery.search.Dimension;
import org.chancery.search.FacetValues;
import org.chancery.search.FacetValuesRequest;
import org.chancery.search.SearchPage;
import org.chancery.search.SearchRequest;
import org.chancery.search.Selection;
import org.chancery.search.StatementSearcher;
import org.chancery.web.pages.Address;

/** The endpoints of the API that show statements. */
final class SearchApi {
    private static final int DEFAULT_VALUES = 20;
    private static final int DEFAULT_SUGGESTIONS = 5;

    private final StatementSearcher searcher;
    private final SelectionReader selections;
    private final SearchRequestReader requests;
    private final SearchPageJson pages;
    private final StatementAnswerJson statements;
    private final StatementFormats formats;

    SearchApi(StatementSearcher searcher, Authority authority, SelectionReader selections) {
        this.searcher = searcher;
        this.selections = selections;
        this.requests = new SearchRequestReader(selections);
        this.pages = new SearchPageJson(authority);
        this.statements = new StatementAnswerJson(authority);
        this.formats = new StatementFormats(searcher, authority);
    }

    Answer search(Call call) {
        ParameterReader reader = new ParameterReader(call.parameters());
        SearchRequest request = requests.read(reader);
        reader.finish();
        SearchPage page = searcher.search(request);
        return Answer.json(pages.of(page, links(call.target().address(), page.next())));
    }

    /** The address of an answer and of the one that follows it. */
    static SearchPageJson.Links links(Address self, Optional<String> cursor) {
        return new SearchPageJson.Links(
                self.toString(),
                cursor.map(next -> self.with("cursor", List.of(next)).toString()));
    }

    Answer statement(Call call) {
        new ParameterReader(call.parameters()).finish();
        String id = call.variable("id");
        // An id may itself end like a format: then it is the statement that is asked for.
        return searcher.find(id)
                .map(statement -> Answer.json(statements.of(statement)))
                .or(() -> formats.of(id))
                .orElseThrow(() -> ProblemException.notFound("There is no statement '" + id + "'."));
    }

    Answer suggest(Call call) {
        ParameterReader reader = new ParameterReader(call.parameters());
        String typed = reader.one("q").orElse("");
        int limit = reader.number("limit", 1, StatementSearcher.MAX_SUGGESTIONS, DEFAULT_SUGGESTIONS);
        reader.finish();
        return Answer.json(SuggestionJson.of(searcher.suggest(typed, limit)));
    }

    Answer facet(Call call) {
        Dimension dimension = dimension(call);
        ParameterReader reader = new ParameterReader(call.parameters());
        Selection selection = selections.read(reader);
        String prefix = reader.one("prefix").orElse("");
        int limit = reader.number("limit", 1, FacetValuesRequest.MAX_LIMIT, DEFAULT_VALUES);
        reader.finish();
        FacetValues values = searcher.facetValues(new FacetValuesRequest(selection, dimension, prefix, limit));
        return Answer.json(SearchPageJson.facetValues(dimension, values));
    }

    static Dimension dimension(Call call) {
        String id = call.variable("dimension");
        return Dimension.of(id)
                .orElseThrow(() -> ProblemException.badParameters(
                        Problem.Type.INVALID_PARAMETER,
                        List.of(Problem.Fault.of(
                                "dimension",
                                "there is no dimension '" + id + "'",
                                List.copyOf(SearchRequestReader.DIMENSIONS.keySet())))));
    }
}
