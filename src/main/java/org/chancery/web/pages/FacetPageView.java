package org.chancery.web.pages;

import java.util.List;
import org.chancery.search.Dimension;
import org.chancery.search.Facet;

/**
 * All values of one dimension on a page of their own.
 *
 * @param facet the values
 * @param form the box
 * @param path the address of this page without parameters
 * @param prefix what the values shown begin with
 * @param kept what the form keeps
 * @param backUrl the search
 */
public record FacetPageView(
        FacetView facet, SearchForm form, String path, String prefix, List<SearchForm.Kept> kept, String backUrl) {
    public static FacetPageView of(
            Dimension dimension, Facet facet, SearchState state, String prefix, Wording wording) {
        return new FacetPageView(
                FacetView.of(dimension, facet, state, wording),
                SearchForm.of(state),
                "/facets/" + dimension.id(),
                prefix,
                SearchForm.kept(state.address(), List.of()),
                state.address().toString());
    }
}
