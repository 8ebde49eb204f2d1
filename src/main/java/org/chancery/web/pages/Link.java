package org.chancery.web.pages;

/**
 * Something to click.
 *
 * @param text what it says
 * @param url where it leads
 */
public record Link(String text, String url) {}
