/** Between the file of an article and what a reader sees of it, every character of which keeps its place in the file. */
@NullMarked
package org.chancery.ingest.article;

import org.jspecify.annotations.NullMarked;
