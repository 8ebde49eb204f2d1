package org.chancery.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param dark whether dark colours are preferred
 * @param scripts whether scripts run
 */
record Window(int width, int height, boolean dark, boolean scripts) {
    static final Window WIDE = new Window(1440, 900, false, true);

    /** The narrowest that WCAG asks pages to fit without scrolling sideways. */
    static final Window NARROW = new Window(320, 640, false, true);

    Window inTheDark() {
        return new Window(width, height, true, scripts);
    }

    Window withoutScripts() {
        return new Window(width, height, dark, false);
    }

    /** A name for files. */
    String label() {
        return width + (dark ? "-dark" : "-light");
    }

    /** What a browser needs to know to look so. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(scripts)
                // colours on their way from one to another are no colours to judge
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }

    /** Looks so at a page that is open already. */
    void show(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }
}
