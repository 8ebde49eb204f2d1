package org.chancery.web;

import java.util.List;
import java.util.Map;
import org.chancery.authority.Authority;
import org.chancery.json.Problem;
import org.chancery.search.StatementSearcher;
import org.chancery.web.pages.AboutView;
import org.chancery.web.pages.ErrorView;
import org.chancery.web.pages.Frame;
import org.chancery.web.pages.Link;
import org.chancery.web.pages.SearchForm;
import org.chancery.web.pages.Templates;
import org.chancery.web.pages.Wording;

/** Makes pages of views. */
final class Renderer {
    private final StatementSearcher searcher;
    private final Assets assets;
    private final Wording.Book wordings;
    private final Templates templates = new Templates();

    Renderer(StatementSearcher searcher, Authority authority, Assets assets) {
        this.searcher = searcher;
        this.assets = assets;
        this.wordings = new Wording.Book(authority);
    }

    /** The words for the reader of a call. */
    Wording wording(Call call) {
        return wordings.of(call.locale());
    }

    /** The page that a template makes of a view, under a title. */
    Answer page(String template, String title, SearchForm form, Object view, Wording wording) {
        return Answer.html(200, templates.page(template, frame(title, form, wording), view), Map.of());
    }

    private Frame frame(String title, SearchForm form, Wording wording) {
        String statements = wording.count(searcher.info().statements(), "statement");
        return frame(title, form, statements);
    }

    private Frame frame(String title, SearchForm form, String statements) {
        String whole = title.isEmpty() ? "Chancery: what was said" : title + " \u00b7 Chancery";
        return new Frame(whole, form, assets.css(), assets.script(), assets.icon(), statements);
    }

    /** What the search is about, how it works, and what each error means. */
    Answer about(Call call) {
        ParameterReader.ofPage(call.parameters()).finish();
        return page("about", "About", SearchForm.EMPTY, AboutView.of(), wording(call));
    }

    /** The page of an error, with the query that was typed in its box. */
    Answer error(ProblemException error, String path, Parameters parameters) {
        Problem problem = error.problem();
        String typed = String.join(" ", parameters.all("q"));
        Link again = problem.type() == Problem.Type.CURSOR_EXPIRED
                ? new Link(
                        "Start again at the first page",
                        parameters.on(path).with("cursor", List.of()).toString())
                : new Link("To the start page", "/");
        ErrorView view = ErrorView.of(problem, typed, again);
        Frame frame = frame(view.title(), new SearchForm(typed, List.of()), "");
        String page = templates.page("error", frame, view);
        return Answer.html(problem.type().status(), page, error.headers());
    }
}
