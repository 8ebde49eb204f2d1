package org.chancery.lucene;

import org.chancery.authority.Authority;
import org.chancery.query.QueryLimits;

/** What the reading of queries needs and no request changes. Immutable. */
record QueryContext(
        Authority authority,
        Analysis analysis,
        Attribution attribution,
        SynonymSets synonyms,
        FieldValues values,
        QueryLimits limits,
        double minConfidence) {

    static QueryContext of(LuceneSettings settings, Analysis analysis) {
        return of(settings, analysis, new FacetLabels(settings.authority()));
    }

    /** The context whose fields know the values of the index by those labels. */
    static QueryContext of(LuceneSettings settings, Analysis analysis, FacetLabels labels) {
        Attribution attribution = new Attribution(settings.authority(), analysis);
        return new QueryContext(
                settings.authority(),
                analysis,
                attribution,
                new SynonymSets(settings.synonyms(), analysis),
                new FieldValues(settings.authority(), attribution, analysis, labels),
                settings.limits(),
                settings.minConfidence());
    }
}
