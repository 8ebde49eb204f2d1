package org.chancery.web.pages;

/**
 * A date, as precise as it is known.
 *
 * @param machine {@code 2025-09-05}, {@code 2025-09} or {@code 2025}
 * @param shown as the reader writes dates
 * @param lang the language in which it is shown
 */
public record DateText(String machine, String shown, String lang) {}
