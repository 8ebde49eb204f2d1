package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a browser window, with a record of everything that no page may do: report an error, break its
 * Content-Security-Policy, ask another server for anything, open a dialog, run a stored text as a script.
 */
final class Visitor implements AutoCloseable {
    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<ConsoleMessage> messages = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

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
        context.onConsoleMessage(messages::add);
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onDialog(this::dialog);
        this.page = context.newPage();
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
        assertThat(openAny(target)).as(target).isEqualTo(status);
        return page;
    }

    /** Opens a page, and tells with which status it is served. */
    int openAny(String target) {
        Response answer = page.navigate(origin + target);
        if (answer.status() >= 400) {
            refused.add(answer.url());
        }
        return answer.status();
    }

    /** The path and query of the page that is open. */
    String target() {
        return page.url().substring(origin.length());
    }

    /** What happened that must not; empty is as it should be. Later pages start anew. */
    List<String> complaints() {
        // a round trip, so that everything the page did before has been told
        page.title();
        List<String> told = new ArrayList<>(complaints);
        messages.stream()
                .filter(message ->
                        message.type().equals("error") || message.type().equals("warning"))
                .filter(message -> !tellsOfRefusal(message))
                .forEach(message -> told.add("console: " + message.text() + " at " + message.location()));
        complaints.clear();
        messages.clear();
        return told;
    }

    /** A browser reports a page that is served with an error status as an error on its console. */
    private boolean tellsOfRefusal(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && refused.stream().anyMatch(url -> message.location().startsWith(url + ":"));
    }

    @Override
    public void close() {
        context.close();
    }
}
