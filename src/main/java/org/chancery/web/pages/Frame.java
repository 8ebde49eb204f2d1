package org.chancery.web.pages;

/**
 * What stands around every page.
 *
 * @param title of the window
 * @param form the box at the top
 * @param css address of the style sheet
 * @param script address of the script
 * @param icon address of the icon
 * @param statements how many statements there are, in words
 */
public record Frame(String title, SearchForm form, String css, String script, String icon, String statements) {}
