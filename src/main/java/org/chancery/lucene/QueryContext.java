package org.chancery.lucene;

import org.chancery.query.QueryLimits;

/** What the reading of queries needs and no request changes. Immutable. */
record QueryContext(
        Analysis analysis, Attribution attribution, SynonymSets synonyms, FieldValues values, QueryLimits limits) {

    static QueryContext of(LuceneSettings settings, Analysis analysis) {
        Attribution attribution = new Attribution(settings.authority(), analysis);
        return new QueryContext(
                analysis,
                attribution,
                new SynonymSets(settings.synonyms(), analysis),
                new FieldValues(settings.authority(), attribution, analysis),
                settings.limits());
    }
}
