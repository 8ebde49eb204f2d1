package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser window, with a record of everything that no page may do: report an error, break its
 * Content-Security-Policy, ask another server for anything, open a dialog, run a stored text as a script.
 */
final class Visitor implements AutoCloseable {
    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String refused = "";

    Visitor(Browser browser, Browser.NewContextOptions options, String origin) {
        this.origin = origin;
        this.context = browser.newContext(options);
        // what the scripts among hostile texts call
        context.exposeFunction("ran", arguments -> complaints.add("ran a stored text: " + List.of(arguments)));
        context.onRequest(request -> {
            if (!request.url().startsWith(origin + "/")) {
                complaints.add("asked for " + request.url());
            }
        });
        context.onConsoleMessage(this::console);
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onDialog(this::dialog);
        this.page = context.newPage();
    }

    private void console(ConsoleMessage message) {
        boolean isAsExpected = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(refused + ":");
        if ((message.type().equals("error") || message.type().equals("warning"))
                && (refused.isEmpty() || !isAsExpected)) {
            complaints.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void dialog(Dialog dialog) {
        complaints.add("dialog: " + dialog.message());
        dialog.dismiss();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens a page that is there. */
    Page open(String target) {
        return open(target, 200);
    }

    /** Opens a page that is served with that status. */
    Page open(String target, int status) {
        // a browser reports a page served with an error status as an error on its console
        refused = status < 400 ? "" : origin + target;
        Response answer = page.navigate(origin + target);
        assertThat(answer.status()).as(target).isEqualTo(status);
        return page;
    }

    /** The path and query of the page that is open. */
    String target() {
        return page.url().substring(origin.length());
    }

    /** What happened that must not; empty is as it should be. Later pages start anew. */
    List<String> complaints() {
        // a round trip, so that everything the page did before has been told
        page.title();
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    @Override
    public void close() {
        context.close();
    }
}
