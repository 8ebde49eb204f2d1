package org.chancery.architecture.planted.web;

/** What a planted violation imports. */
public final class Page {
    private Page() {}
}
