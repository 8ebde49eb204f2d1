package org.chancery.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of src/main/jte, compiled with everything else. Safe for use by several threads. */
public final class Templates {
    private static final int USUAL_LENGTH = 32 * 1024;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    /** The page that a template makes of a view. */
    public String page(String template, Frame frame, Object view) {
        StringOutput output = new StringOutput(USUAL_LENGTH);
        engine.render(template + ".jte", Map.of("frame", frame, "view", view), output);
        return output.toString();
    }
}
