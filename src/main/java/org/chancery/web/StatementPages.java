package org.chancery.web;

import org.chancery.authority.Authority;
import org.chancery.ingest.article.ArticlePassages;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.Statement;
import org.chancery.web.pages.PassageView;
import org.chancery.web.pages.SearchForm;
import org.chancery.web.pages.StatementPageView;
import org.chancery.web.pages.Wording;

/** The page of one statement, with the article in which it was found. */
final class StatementPages {
    private final StatementSearcher searcher;
    private final Authority authority;
    private final ArticlePassages passages;
    private final Renderer renderer;

    StatementPages(StatementSearcher searcher, Authority authority, ArticlePassages passages, Renderer renderer) {
        this.searcher = searcher;
        this.authority = authority;
        this.passages = passages;
        this.renderer = renderer;
    }

    Answer statement(Call call) {
        ParameterReader.ofPage(call.parameters()).finish();
        String id = call.variable("id");
        Statement statement =
                searcher.find(id).orElseThrow(() -> ProblemException.notFound("There is no statement '" + id + "'."));
        Wording wording = renderer.wording(call);
        StatementPageView view = StatementPageView.of(
                statement,
                statement.extraction().map(it -> PassageView.of(it, passages.find(statement), passages, wording)),
                authority,
                wording);
        Answer page = renderer.page("statement", StatementPageView.title(statement), SearchForm.EMPTY, view, wording);
        // an article may come back without a change to the index, by whose version answers are told to be fresh
        return view.passage().flatMap(PassageView::missing).isPresent() ? page.notKept() : page;
    }
}
